"""What is said of a found item beside its text: years, how sure. Free of Qt."""

from collections.abc import Callable
from datetime import date

from csap_desktop.services.found import Facts
from csap_desktop.ui.answer_words import format_day, untranslated


class FactWords:
    """Puts facts into words; says nothing where there are none."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def period(self, facts: Facts | None) -> str:
        """Says of which years an item is: "2019 to 2023"; empty where none is known."""
        if facts is None:
            return ""
        start, end = ((day or "")[:4] for day in (facts.start, facts.end))
        if facts.when or start == end:
            return facts.when or start
        if start and end:
            return self._tr("{start} to {end}").format(start=start, end=end)
        text = self._tr("since {start}") if start else self._tr("until {end}")
        return text.format(start=start, end=end)

    def withdrawn(self, facts: Facts | None) -> str:
        """Says in a word or two what is withdrawn; empty where nothing is."""
        if facts is None or not (facts.is_withdrawn or facts.withdrawn):
            return ""
        if facts.is_withdrawn:
            return self._tr("Withdrawn")
        return self._tr("A number is withdrawn")

    def doubt(self, facts: Facts | None) -> str:
        """Says in a word or two whether numbers are confirmed; empty without any."""
        if facts is None or not facts.numbers:
            return ""
        return (
            self._tr("Confirmed") if facts.confirmed_on else self._tr("Not confirmed")
        )

    def sure(self, facts: Facts | None) -> str:
        """Says how sure an item is."""
        if facts is None:
            return ""
        if facts.confirmed_on:
            day = format_day(date.fromisoformat(facts.confirmed_on), self._tr)
            text = self._tr("Confirmed on {day} by {who}.")
            return text.format(day=day, who=facts.confirmed_by)
        if not facts.last_seen:
            return self._tr("Not confirmed by its owner.")
        text = self._tr("Not confirmed by its owner. Last seen: {when}.")
        return text.format(when=facts.last_seen)
