"""Queueing a draft: looked through once more, kept, then taken. Free of Qt; blocks."""

from collections.abc import Sequence

from csap_desktop.domain.enquiry import Step
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.domain.frozen import frozen
from csap_desktop.ui.draft_keeper import DraftKeeper, Kept, Typed
from csap_desktop.ui.enquiry_view import EnquiryTools, Sign


@frozen
class Pressed:
    """What queueing came to.

    Attributes:
        signs: What reads like a concern and had not been answered; nothing was queued
            where there is any.
        kept: The draft as it was kept; None where it was not queued.
        enquiry: The queued enquiry; None where it was not queued.
    """

    signs: tuple[Sign, ...] = ()
    kept: Kept | None = None
    enquiry: Enquiry | None = None


def press(
    tools: EnquiryTools, keeper: DraftKeeper, typed: Typed, answered: Sequence[Sign]
) -> Pressed:
    """Queues a draft unless its words hold signs that nobody has answered.

    Args:
        tools: The enquiries and the search for signs.
        keeper: Keeps the draft.
        typed: What stands in the form.
        answered: The signs that were on show when somebody ticked.

    Returns:
        The signs that stopped it, or the queued enquiry.

    Raises:
        ChangedError: The draft was changed elsewhere since.
        DuplicateError: The same words were queued within the last 24 hours.
        LockedError: The key is locked.
        MachineError: It could not be written.
    """
    signs = tuple(tools.find_signs(typed.words))
    if signs != tuple(answered):
        return Pressed(signs=signs)
    service = tools.service
    kept, after = keeper.then(typed, lambda draft: service.take(Step.QUEUE, draft))
    return Pressed(kept=kept, enquiry=after)
