"""Keeps what is being typed into one draft. Free of Qt; asked from two threads.

The worker keeps while somebody types; the main thread keeps once more when the window
closes, and must neither overtake the worker nor be overtaken by it.
"""

from collections.abc import Callable
from dataclasses import replace
from threading import Lock

from csap_desktop.domain.enquiry import EnquiryState
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.submission import Words
from csap_desktop.errors import ChangedError
from csap_desktop.ui.enquiry_view import OpenEnquiries


@frozen
class Typed:
    """Everything that stands in the form at one moment.

    Attributes:
        number: Grows with each change; an older one never replaces a newer one.
        category: Id of the category; "" while none is chosen.
        locality: Id of the locality; "" while none is chosen.
        words: What was typed.
    """

    number: int
    category: str
    locality: str
    words: Words


@frozen
class Kept:
    """What keeping came to.

    Attributes:
        enquiry: The draft as it is on disk now.
        apart: Whether it is a new draft, because the one that was begun with was
            changed elsewhere meanwhile; that one stays as it is.
    """

    enquiry: Enquiry
    apart: bool = False


class DraftKeeper:
    """Keeps one draft; whoever asks waits until it is on disk.

    Invariant: what was typed last is what was kept last, whichever thread asked.
    """

    def __init__(self, service: OpenEnquiries, enquiry: Enquiry) -> None:
        """Begins with a draft as it is on disk.

        Args:
            service: Keeps drafts.
            enquiry: The draft.
        """
        self._service = service
        self._lock = Lock()
        self._enquiry = enquiry
        self._number = 0
        self._done = False

    def keep(self, typed: Typed) -> Kept:
        """Keeps what was typed; blocks.

        Args:
            typed: What stands in the form.

        Returns:
            The draft as it is on disk now.

        Raises:
            LockedError: The key is locked.
            MachineError: It could not be written.
        """
        with self._lock:
            return self._keep(typed)

    def then(
        self, typed: Typed, act: Callable[[Enquiry], Enquiry]
    ) -> tuple[Kept, Enquiry]:
        """Keeps what was typed and goes one step further; nothing is kept after it.

        Args:
            typed: What stands in the form.
            act: Takes the step with the draft as it was kept.

        Returns:
            The draft as it was kept, and what the step made of it.
        """
        with self._lock:
            kept = self._keep(typed)
            after = act(kept.enquiry)
            self._done = True
            return kept, after

    def _keep(self, typed: Typed) -> Kept:
        """Keeps what was typed, unless something newer was, or it is there already."""
        wanted = replace(
            self._enquiry,
            category=typed.category,
            locality=typed.locality,
            words=typed.words,
        )
        if self._done or typed.number < self._number or wanted == self._enquiry:
            return Kept(self._enquiry)
        try:
            self._enquiry = self._service.save(wanted)
        except ChangedError:
            return self._keep_apart(typed, wanted)
        self._number = typed.number
        return Kept(self._enquiry)

    def _keep_apart(self, typed: Typed, wanted: Enquiry) -> Kept:
        """Keeps what was typed beside what somebody else made of the draft."""
        now = self._service.enquiry(wanted.id)
        if now is not None and _says_the_same(now, wanted):
            self._enquiry, self._number = now, typed.number
            return Kept(now)
        new = self._service.begin(typed.category, typed.locality)
        self._enquiry = self._service.save(replace(new, words=typed.words))
        self._number = typed.number
        return Kept(self._enquiry, apart=True)


def _says_the_same(one: Enquiry, other: Enquiry) -> bool:
    """Says whether two drafts hold the same words in the same form."""
    same_form = (one.category, one.locality) == (other.category, other.locality)
    is_draft = one.progress.state is EnquiryState.DRAFT
    return is_draft and same_form and one.words == other.words
