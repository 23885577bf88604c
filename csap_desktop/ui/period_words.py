"""Says which time an item speaks of; no living answer looks dead. Free of Qt."""

from collections.abc import Callable, Mapping
from datetime import date

from csap_desktop.ui.answer_words import format_day
from csap_desktop.ui.item_blocks import links_in, read_blocks
from csap_desktop.ui.item_reading import Reading

_RUNG = frozenset({"route", "contact"})


class PeriodWords:
    """Puts the period of an item into words."""

    def __init__(self, tr: Callable[[str], str]) -> None:
        self._tr = tr

    def say(self, reading: Reading, *, published: date, today: date) -> str:
        """Says which time an item speaks of; an event says so itself.

        Args:
            reading: The item.
            published: The day the edition was published.
            today: The day it is read.
        """
        tr, value, kind = self._tr, reading.item.value, reading.item.kind
        if kind == "event":
            return tr("Expected; not certain") if value.get("expected") else ""
        if kind == "source" and value.get("era"):
            return tr("Current: {era}").format(era=value["era"])
        if value.get("period"):
            return self._period(reading, value["period"], today)
        return tr("As known on {day}").format(day=format_day(published, tr))

    def span(self, period: Mapping[str, str | None]) -> str:
        """Says from when to when: "from 29 September 2019 to 31 August 2023"."""
        start, end = (self._said(period.get(name)) for name in ("start", "end"))
        if start and end:
            return self._tr("from {start} to {end}").format(start=start, end=end)
        if start:
            return self._tr("since {start}").format(start=start)
        return self._tr("until {end}").format(end=end)

    def _period(
        self, reading: Reading, period: Mapping[str, str | None], today: date
    ) -> str:
        """Says which time a text describes, or how long a body existed."""
        tr, last = self._tr, period.get("end")
        end = date.fromisoformat(last) if last else today
        if reading.item.kind == "body":
            text = tr("History: existed {span}") if end < today else tr("Exists {span}")
        elif end >= today:
            text = tr("Describes the time {span}")
        elif _is_living(reading):
            text = tr(
                "Asked of the partnership that ended on {end}. The contacts are those "
                "of this edition."
            )
        else:
            text = tr("History: describes the time {span}")
        return text.format(span=self.span(period), end=self._said(last))

    def _said(self, text: str | None) -> str:
        """Puts a day of a period into words; empty for none.

        What began "in 2004" stands in the data file as its first of January.
        """
        if not text:
            return ""
        if text.endswith("-01-01"):
            return text[:4]
        return format_day(date.fromisoformat(text), self._tr)


def _is_living(reading: Reading) -> bool:
    """Says whether an old question is answered with whom to contact now."""
    inside = links_in(read_blocks(reading.item.value.get("blocks", ())))
    others = (reading.others.get(one) for one in inside)
    return any(other and other.kind in _RUNG for other in others)
