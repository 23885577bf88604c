"""What the search page says of a reply. Free of Qt."""

from collections.abc import Callable

from csap_desktop.services.found import SearchReply, SearchResult
from csap_desktop.ui.answer_words import AnswerWords, untranslated


class FoundWords:
    """Puts a reply of the search into words."""

    def __init__(
        self, answers: AnswerWords, tr: Callable[[str], str] = untranslated
    ) -> None:
        """Makes the words.

        Args:
            answers: Puts answers into words.
            tr: Translates.
        """
        self._answers = answers
        self._tr = tr

    def answer(self, found: SearchResult) -> str:
        """Says an answer to a screen reader: whom to ring, and why."""
        answer = found.answer
        if answer is None:
            return found.title
        lines = [answer.first] if answer.first else list(answer.route.lines)
        numbers = self._tr(" or ").join(line.number for line in lines)
        text = self._tr("{about}. Who to ring: {team}, {numbers}. {state}. {where}")
        return text.format(
            about=found.title,
            team=answer.route.team,
            numbers=numbers or (answer.route.instead or ""),
            state=self._answers.state(answer),
            where=self._answers.where(answer),
        )

    def count(self, reply: SearchReply) -> str:
        """Says how much was found."""
        count = len(reply.results)
        if not count:
            return self._tr("Nothing found")
        text = self._tr("1 result") if count == 1 else self._tr("{count} results")
        return text.format(count=count)

    def note(self, reply: SearchReply) -> str:
        """Says what to know of the results: most important first."""
        if reply.unknown_number:
            text = self._tr("{number} is not a number of this edition.")
            return text.format(number=reply.unknown_number)
        if reply.undecided:
            text = self._tr(
                "{place} may be in more than one area: ask where they live."
            )
            return text.format(place=reply.undecided[0])
        if not reply.results:
            return self._tr("For: {query}").format(query=reply.query)
        if reply.corrected:
            text = self._tr("Shown for: {corrected}. You typed: {typed}.")
            return text.format(corrected=reply.corrected, typed=reply.query)
        return self._tr("Down goes to the results, Enter opens one.")
