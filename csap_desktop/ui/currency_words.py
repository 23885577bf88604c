"""What is said of how current the edition is. Free of Qt.

"Could not check" is never said in the words of "checked".
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from csap_desktop.domain.currency import Currency, Freshness, Level
from csap_desktop.domain.header import EditionHeader
from csap_desktop.domain.hours import to_wall
from csap_desktop.ui.answer_words import format_day, mark, untranslated
from csap_desktop.ui.sync_words import say_reason

_TITLES = {
    Currency.CURRENT: mark("Checked {when}"),
    Currency.DUE: mark("A check is due: last checked {when}"),
    Currency.OUT_OF_DATE: mark("Out of date since {since}"),
    Currency.NOT_CHECKED: mark("Could not check {failed}"),
    Currency.NEVER: mark("Never checked: copy of {published}"),
    Currency.NO_SOURCE: mark("Cannot be checked: no source is set up"),
    Currency.CLOCK_BEHIND: mark("This computer's clock is behind"),
}
_SHORT = {
    Currency.CURRENT: mark("Checked {when}"),
    Currency.DUE: mark("Check due: last checked {when}"),
    Currency.OUT_OF_DATE: mark("Out of date since {since}"),
    Currency.NOT_CHECKED: mark("Could not check {failed}"),
    Currency.NEVER: mark("Never checked"),
    Currency.NO_SOURCE: mark("No source to check with"),
    Currency.CLOCK_BEHIND: mark("Clock is behind"),
}
_DETAILS = {
    Currency.CURRENT: mark("The source says that this is its latest edition."),
    Currency.DUE: mark("A newer edition may be there by now."),
    Currency.OUT_OF_DATE: mark(
        "Numbers and hours may have changed since. Everything can still be read."
    ),
    Currency.NOT_CHECKED: mark("A newer edition may be there by now."),
    Currency.NEVER: mark(
        "Whether there is a newer edition is not known. Everything can be read."
    ),
    Currency.NO_SOURCE: mark(
        "This is the copy of {published}. New editions come with a new version of the "
        "program, from a folder or from a stick."
    ),
    Currency.CLOCK_BEHIND: mark(
        "How old this edition is cannot be told. Set the clock, then check again."
    ),
}
_SIGNS = {
    Level.GREEN: ("circle-check", "good"),
    Level.AMBER: ("clock", "careful"),
    Level.RED: ("alert-triangle", "danger"),
}
_WORDS = {
    Level.GREEN: mark("Up to date"),
    Level.AMBER: mark("Not known to be the latest"),
    Level.RED: mark("Out of date"),
}
_CHECKS_OVERDUE = mark("The latest, with checks overdue")


@dataclass(frozen=True, slots=True)
class CurrencyText:
    """How current the edition is, as it is shown.

    Attributes:
        word: One or two words for the colour.
        title: A short sentence without a full stop.
        details: Whole sentences: what that means, what failed, what is overdue.
        short: A few words for the status line.
        icon: Name of the sign.
        tone: "good", "careful" or "danger".
    """

    word: str
    title: str
    details: tuple[str, ...]
    short: str
    icon: str
    tone: str


class CurrencyWords:
    """Puts how current an edition is into words."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def text(
        self, freshness: Freshness, header: EditionHeader, now: datetime
    ) -> CurrencyText:
        """Puts it into words.

        Args:
            freshness: How current the edition is.
            header: What identifies it.
            now: The present moment (aware).
        """
        tr, currency = self._tr, freshness.currency
        places = {
            "when": self._when(freshness.succeeded_at, now),
            "failed": self._when(freshness.failed_at, now),
            "published": format_day(header.published_on, tr),
            "since": format_day(freshness.since, tr) if freshness.since else "",
        }
        icon, tone = _SIGNS[freshness.level]
        details = (
            *self._failure(freshness, now),
            tr(_DETAILS[currency]).format(**places),
            *self._last(freshness, now),
            *self._overdue(freshness),
        )
        return CurrencyText(
            word=self._word(freshness),
            title=tr(_TITLES[currency]).format(**places),
            details=details,
            short=tr(_SHORT[currency]).format(**places),
            icon=icon,
            tone=tone,
        )

    def _word(self, freshness: Freshness) -> str:
        """Says in a few words what the colour says."""
        latest = freshness.currency is Currency.CURRENT
        if latest and freshness.level is Level.AMBER:
            return self._tr(_CHECKS_OVERDUE)
        return self._tr(_WORDS[freshness.level])

    def _failure(self, freshness: Freshness, now: datetime) -> tuple[str, ...]:
        """Says why the latest look failed; nothing where it did not."""
        tr = self._tr
        if freshness.failed_at is None:
            return ()
        happened, step = (
            say_reason(freshness.reason, tr) if freshness.reason else ("", "")
        )
        said = []
        if freshness.currency is not Currency.NOT_CHECKED:
            text = tr("Could not check {when}.")
            said.append(text.format(when=self._when(freshness.failed_at, now)))
        said += [part for part in (happened, step) if part]
        return tuple(said)

    def _last(self, freshness: Freshness, now: datetime) -> tuple[str, ...]:
        """Says when it was last checked, where the title does not."""
        said = {Currency.CURRENT, Currency.DUE}
        if freshness.succeeded_at is None or freshness.currency in said:
            return ()
        text = self._tr("Last checked {when}.")
        return (text.format(when=self._when(freshness.succeeded_at, now)),)

    def _overdue(self, freshness: Freshness) -> tuple[str, ...]:
        """Says how many numbers should have been checked with their owners."""
        if not freshness.overdue:
            return ()
        if freshness.overdue == 1:
            return (self._tr("1 number should have been checked again by now."),)
        text = self._tr("{count} numbers should have been checked again by now.")
        return (text.format(count=freshness.overdue),)

    def _when(self, moment: datetime | None, now: datetime) -> str:
        """Says a moment: "today 08:10", "yesterday 08:10", "on 2 December 2026"."""
        if moment is None:
            return ""
        tr, wall, here = self._tr, to_wall(moment), to_wall(now)
        days = (here.date() - wall.date()).days
        if days in {0, 1}:
            text = tr("today {clock}") if days == 0 else tr("yesterday {clock}")
            return text.format(clock=f"{wall:%H:%M}")
        return tr("on {day}").format(day=format_day(wall.date(), tr))
