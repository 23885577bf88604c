"""What is said of the edition in use: how old it is, since when, what from.

Free of Qt.
"""

from collections.abc import Callable
from datetime import date, datetime

from csap_desktop.domain.freshness import Due, due
from csap_desktop.domain.header import EditionHeader
from csap_desktop.domain.trust import BUNDLED, OFFICIAL, UNOFFICIAL
from csap_desktop.services.installation import InstallReport
from csap_desktop.ui.answer_words import format_day, format_moment, untranslated

_MONTH_DAYS, _YEAR_DAYS = 30, 365
_FEW_DAYS, _FEW_MONTHS_DAYS = 60, 730


class EditionWords:
    """Puts an edition into words."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def ago(self, day: date, today: date) -> str:
        """Says how long ago a day was: "3 months ago"; a coming day is said too."""
        tr, days = self._tr, (today - day).days
        if days < 0:
            return tr("later than this computer's clock says it is now")
        if days <= 1:
            return tr("yesterday") if days else tr("today")
        if days < _FEW_DAYS:
            text, count = tr("{count} days ago"), days
        elif days < _FEW_MONTHS_DAYS:
            text, count = tr("{count} months ago"), days // _MONTH_DAYS
        else:
            text, count = tr("{count} years ago"), days // _YEAR_DAYS
        return text.format(count=count)

    def facts(
        self, header: EditionHeader, report: InstallReport | None, today: date
    ) -> tuple[tuple[str, str], ...]:
        """Returns what is known of the edition, each with its name."""
        tr = self._tr
        published = tr("{day}, {ago}").format(
            day=format_day(header.published_on, tr),
            ago=self.ago(header.published_on, today),
        )
        rows = [(tr("Published"), published)]
        if report is not None:
            rows.append((tr("On this computer since"), self._since(report)))
            rows.append((tr("Came from"), self._origin(report)))
        rows.append((tr("Describes"), self._period(header)))
        rows.append((tr("Check by"), self._check_by(header, today)))
        return tuple(rows)

    def overdue(self, header: EditionHeader, today: date) -> str:
        """Says that the edition should have been checked by now; else empty."""
        if due(header.check_by, today) is not Due.OVERDUE:
            return ""
        text = self._tr(
            "This edition was to be checked by {day}. Numbers and hours may have "
            "changed since; everything can still be read."
        )
        return text.format(day=format_day(header.check_by, self._tr))

    def _since(self, report: InstallReport) -> str:
        """Says since when the edition is on this computer."""
        tr = self._tr
        if report.unwritable:
            return tr("not kept: it is built anew at each start")
        moment = datetime.fromisoformat(report.installed_at)
        if moment.tzinfo is None:
            return format_day(moment.date(), tr)
        return format_moment(moment, tr)

    def _origin(self, report: InstallReport) -> str:
        """Says where the edition came from."""
        origins = {
            BUNDLED: self._tr("bundled with the program"),
            OFFICIAL: self._tr("the official source"),
            UNOFFICIAL: self._tr("not the official source"),
        }
        return origins.get(report.origin, report.origin)

    def _period(self, header: EditionHeader) -> str:
        """Says which time the texts describe."""
        tr = self._tr
        start, end = header.describes.start, header.describes.end
        days = {
            "start": format_day(start, tr) if start else "",
            "end": format_day(end, tr) if end else "",
        }
        if start and end:
            return tr("{start} to {end}").format(**days)
        if start:
            return tr("since {start}").format(**days)
        return tr("until {end}").format(**days) if end else tr("not stated")

    def _check_by(self, header: EditionHeader, today: date) -> str:
        """Says by when the edition is to be checked."""
        day = format_day(header.check_by, self._tr)
        if due(header.check_by, today) is Due.OVERDUE:
            return self._tr("{day}: that day has passed").format(day=day)
        return day
