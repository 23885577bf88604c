"""What the page on the governance says of days and stretches of time. Free of Qt."""

from collections.abc import Callable
from datetime import date

from csap_desktop.domain.governance import SUCCEEDS, Governance, Span, leading
from csap_desktop.domain.header import Period
from csap_desktop.ui.answer_words import format_day, untranslated
from csap_desktop.ui.governance_words import GovernanceWords


class DayWords:
    """Puts days into words: which, who led then, what is not known of them."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr
        self._words = GovernanceWords(tr)

    def as_at(self, day: date) -> str:
        """Says the day that is shown."""
        return self._tr("As at {day}").format(day=format_day(day, self._tr))

    def led(self, governance: Governance) -> str:
        """Names the bodies that lead in a governance, shortly."""
        names = [self._words.short(body) for body in leading(governance.bodies)]
        if not names:
            return self._tr("no partnership or board is known")
        return self._words.listed(names)

    def span(self, span: Span) -> str:
        """Says when a stretch of time was: a title."""
        if span.start is None and span.end is not None:
            return self._tr("Until {end}").format(end=format_day(span.end, self._tr))
        said = self._words.period(span)
        return said[:1].upper() + said[1:]

    def change(self, whole: Governance, span: Span) -> str:
        """Says who led in a stretch of time, and who took over at its beginning.

        Args:
            whole: The governance of all days.
            span: The stretch.
        """
        day = span.end or span.start
        here = whole.as_at(day) if day else whole
        said = [self.led(here)]
        for link in whole.links:
            new, old = whole.body(link.source), whole.body(link.target)
            begins = link.kind == SUCCEEDS and link.period.start == span.start
            if begins and span.start and new and old and new not in leading([new]):
                text = self._tr("{new} in the place of {old}")
                names = {"new": self._words.short(new), "old": self._words.short(old)}
                said.append(text.format(**names))
        return "; ".join(said)

    def stood(self, whole: Governance, day: date, describes: Period) -> str:
        """Says what stood on a day, and what this edition does not know of it.

        Args:
            whole: The governance of all days.
            day: The day.
            describes: The period that the edition describes.
        """
        here = whole.as_at(day)
        if not here.bodies:
            return self._tr("This edition says nothing of the governance on that day.")
        text = self._tr("{when}: {count} groups. Lead: {led}.")
        said = text.format(
            when=self.span(whole.span_of(day)),
            count=len(here.bodies),
            led=self.led(here),
        )
        if here.links:
            return said
        text = self._tr(
            "{said} How they worked together then is not in this edition: it describes "
            "{period}."
        )
        return text.format(said=said, period=self._words.period(describes))

    def alone(self) -> str:
        """Says what the bodies at the foot of the chart have in common."""
        return self._tr("No link with others is known for this day")

    def legend(self, *, chosen: bool = True) -> str:
        """Explains what lines and stars mean.

        Args:
            chosen: Whether a body can be chosen.
        """
        said = self._tr(
            "* and dotted lines: inferred, not stated by the partnership. "
            "Dashed: supports, chairs or scrutinises. Thin: linked with."
        )
        text = self._tr("{legend} The chosen group shows all its lines.")
        if chosen:
            return text.format(legend=said)
        text = self._tr("{legend} Not every line of supporters and chairs is drawn.")
        return text.format(legend=said)
