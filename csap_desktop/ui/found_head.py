"""What the search page says of a reply as a whole. Free of Qt."""

from collections.abc import Callable

from csap_desktop.services.found import MOST_OF_A_KIND, SearchReply
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.found_words import FoundWords, ended


class ReplyHead:
    """Puts into words how much was found, and what to know of it."""

    def __init__(
        self, words: FoundWords, tr: Callable[[str], str] = untranslated
    ) -> None:
        """Makes the words.

        Args:
            words: Puts results into words.
            tr: Translates.
        """
        self._words = words
        self._tr = tr

    def count(self, reply: SearchReply) -> str:
        """Says how much was found."""
        tr, shown = self._tr, len(reply.results)
        if not shown:
            return tr("Nothing found")
        if reply.kind:
            text = (
                tr("{kind}: 1 result") if shown == 1 else tr("{kind}: {count} results")
            )
            if dict(reply.counts).get(reply.kind, 0) > shown:
                text = tr("{kind}: the best {count} results")
            return text.format(kind=self._words.kinds.group(reply.kind), count=shown)
        if reply.total <= shown:
            text = tr("1 result") if shown == 1 else tr("{count} results")
            return text.format(count=shown)
        if reply.total > MOST_OF_A_KIND:
            text = tr("The best {count} of more than {total} results")
            return text.format(count=shown, total=MOST_OF_A_KIND)
        text = tr("The best {count} of {total} results")
        return text.format(count=shown, total=reply.total)

    def count_in_short(self, reply: SearchReply) -> str:
        """Says how much is listed, in two or three words."""
        shown = len(reply.results)
        if not shown:
            return self._tr("Nothing found")
        text = self._tr("1 result") if shown == 1 else self._tr("{count} results")
        return text.format(count=shown)

    def note(self, reply: SearchReply, *, missed: str = "", exact: bool = False) -> str:
        """Says what to know of the results, most important first; mostly nothing.

        Args:
            reply: What was found.
            missed: The kind that was asked for and that has no results.
            exact: Whether the words were searched for as they are.
        """
        notes = (
            self._unknown(reply),
            self._undecided(reply),
            self._corrected(reply, exact=exact),
            self._missed(missed) if reply.results else "",
        )
        return " ".join(note for note in notes if note)

    def heard(self, reply: SearchReply, note: str) -> str:
        """Says a reply to a screen reader: how much, what to know, the best result."""
        parts = [ended(self.count(reply)), note]
        if reply.results:
            text = self._tr("First: {result}")
            parts.append(text.format(result=self._words.result(reply.results[0])))
        return " ".join(part for part in parts if part)

    def _unknown(self, reply: SearchReply) -> str:
        """Says that nothing has the number that was typed."""
        if not reply.unknown_number:
            return ""
        text = self._tr("{number} is not a number in this edition.")
        return text.format(number=reply.unknown_number)

    def _undecided(self, reply: SearchReply) -> str:
        """Says that a place may be in more than one area."""
        if not reply.undecided:
            return ""
        text = self._tr("{place} may be in more than one area: ask where they live.")
        return text.format(place=reply.undecided[0])

    def _corrected(self, reply: SearchReply, *, exact: bool) -> str:
        """Says what was searched for, where that is not plain."""
        tr = self._tr
        if not reply.results and reply.corrected:
            text = tr("Nothing for {typed}, and nothing for {corrected}.")
        elif not reply.results and not reply.unknown_number:
            text = tr("For exactly: {typed}") if exact else tr("For: {typed}")
        elif reply.corrected:
            text = tr("Shown for: {corrected}. You typed: {typed}.")
        else:
            text = tr("Searched for exactly: {typed}.") if exact else ""
        return text.format(typed=reply.query, corrected=reply.corrected)

    def _missed(self, kind: str) -> str:
        """Says that the kind asked for has no results."""
        if not kind:
            return ""
        text = self._tr("Nothing under {kind} for these words: all results are shown.")
        return text.format(kind=self._words.kinds.group(kind))
