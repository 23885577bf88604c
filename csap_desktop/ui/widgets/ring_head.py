"""The first line of the page Who to ring: heading, moment, doubts, new call."""

from datetime import datetime

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from csap_desktop.domain.header import EditionHeader
from csap_desktop.domain.hours import to_wall
from csap_desktop.ui.answer_words import format_day, format_moment
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.state_tag import StateTag


class RingHead(FitRow):
    """Says for which moment the answer is, and what is in doubt about it."""

    def __init__(
        self, edition: EditionHeader, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(12, parent=parent)
        self._edition = edition
        title = QLabel(self.tr("Who to ring, right now"), self)
        title.setProperty("textRole", "page-title")
        about_now = FlowRow(12, self)
        self.stale = StateTag(theme, about_now)
        self.clock = StateTag(theme, about_now)
        self._moment = QLabel(about_now)
        self._moment.setProperty("textRole", "note")
        self.new_call = QPushButton(self.tr("New call"), about_now)
        self.new_call.setProperty("role", "small")
        clears = self.tr("Clears place and concern (Esc)")
        self.new_call.setToolTip(clears)
        self.new_call.setAccessibleDescription(clears)
        theme.dress(self.new_call, "refresh")
        self.add(title, lambda: title.sizeHint().width())
        self.add(about_now, about_now.natural_width, 0)
        for widget in (self.stale, self.clock, self._moment, self.new_call):
            about_now.add(widget)

    def show_moment(self, now: datetime, *, doubted: bool) -> None:
        """Shows the moment that the answer is worked out for, and doubts about it.

        Args:
            now: The moment (aware).
            doubted: Whether the computer's clock looks wrong.
        """
        moment = format_moment(now, self.tr)
        self._moment.setText(moment)
        said = self.tr("Worked out for {moment}").format(moment=moment)
        self._moment.setAccessibleName(said)
        stale = not doubted and to_wall(now).date() > self._edition.check_by
        text = self.tr("Out of date since {day}: check before use")
        words = text.format(day=format_day(self._edition.check_by, self.tr))
        self.stale.say(words if stale else "", "calendar", "careful")
        wrong = self.tr("This computer's clock looks wrong")
        self.clock.say(wrong if doubted else "", "clock", "careful")
        self.fit()
