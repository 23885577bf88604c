"""An enquiry as plain text and as it goes on paper. Free of Qt."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from html import escape

from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.ui.enquiry_words import EnquiryWords
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.queue_words import NO_CHILD_WORKER, NOT_A_REPORT


class EnquiryPapers:
    """Writes enquiries for the clipboard, for files and for paper."""

    def __init__(
        self, words: EnquiryWords, labels: Mapping[str, str], tr: Callable[[str], str]
    ) -> None:
        """Makes the writer.

        Args:
            words: Puts enquiries into words.
            labels: What each field of the form is called, by its id.
            tr: Translates a sentence.
        """
        self._words = words
        self._labels = labels
        self._tr = tr

    def text(self, enquiry: Enquiry, now: datetime) -> str:
        """Returns an enquiry as plain text, with what is known of it.

        Args:
            enquiry: The enquiry.
            now: The present moment (aware).
        """
        tr = self._tr
        lines = [tr(NOT_A_REPORT), tr(NO_CHILD_WORKER), ""]
        lines += [f"{label}: {value}" for label, value in self.facts(enquiry, now)]
        return "\n".join([*lines, "", self.body(enquiry), ""])

    def paper(self, enquiry: Enquiry, now: datetime) -> Paper:
        """Returns an enquiry as it goes on paper.

        Args:
            enquiry: The enquiry.
            now: The present moment (aware).
        """
        tr = self._tr
        rows = "".join(
            f"<p><b>{escape(label)}</b><br>{escape(value)}</p>"
            for label, value in self.facts(enquiry, now)
        )
        warning = f"<p>{escape(tr(NO_CHILD_WORKER))}</p>"
        body = "".join(
            f"<p>{escape(line)}</p>" for line in self.body(enquiry).splitlines() if line
        )
        return Paper(
            title=tr("Enquiry {number}").format(number=enquiry.number),
            html=f"{warning}{rows}<hr>{body}",
            note=tr(NOT_A_REPORT),
            file_name=file_name(enquiry),
        )

    def facts(self, enquiry: Enquiry, now: datetime) -> Iterator[tuple[str, str]]:
        """Gives everything but the text, each with what it is called."""
        tr = self._tr
        yield tr("State"), self._words.state(enquiry, now).words
        yield tr("Kind"), self._words.category(enquiry)
        yield tr("Subject"), self._words.title(enquiry)
        yield from self.fields(enquiry)
        yield from self._words.receipt(enquiry)

    def fields(self, enquiry: Enquiry) -> Iterator[tuple[str, str]]:
        """Gives the further fields that were filled in."""
        for field, value in enquiry.words.fields if enquiry.words else ():
            if value.strip():
                yield self._labels.get(field, field), value

    def body(self, enquiry: Enquiry) -> str:
        """Returns the text, or why there is none."""
        tr = self._tr
        if enquiry.damaged:
            return tr(
                "Its words are damaged: nobody can read them. A backup may still have "
                "them; the command enquiry backups shows what can be put back."
            )
        if enquiry.locked:
            return tr("Its words are locked. Unlock them to read, copy or print them.")
        if enquiry.words is None and enquiry.progress.receipt is not None:
            return tr("Its words were removed after it was received; the proof stays.")
        if enquiry.words is None:
            return tr("Its words were removed from this laptop.")
        return enquiry.words.text or tr("Nothing written yet.")


def file_name(enquiry: Enquiry) -> str:
    """Returns what a file of an enquiry is called: never its subject."""
    return f"csap-enquiry-{enquiry.number}"
