"""The first line of the page Who to ring: heading, moment, doubts, new call."""

from datetime import datetime

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from csap_desktop.domain.hours import to_wall
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.answer_words import format_day, format_moment
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.restyle import set_look, show_if
from csap_desktop.ui.widgets.state_tag import StateTag


class RingHead(FitRow):
    """Says for which moment the answer is, and what is in doubt about it."""

    def __init__(
        self, answers: AnswerService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(12, parent=parent)
        self._answers = answers
        self._title = title = QLabel(self.tr("Who to ring, right now"), self)
        title.setProperty("textRole", "page-title")
        self._about_now = about_now = FlowRow(12, self)
        self._theme = theme
        self._doubt: StateTag | None = None
        self._moment = QLabel(about_now)
        self._moment.setProperty("textRole", "note")
        self.new_call = QPushButton(self.tr("New call"), about_now)
        self.new_call.setProperty("role", "small")
        self.new_call.setAccessibleName(self.tr("New call"))
        clears = self.tr("Clears place and concern (Esc)")
        self.new_call.setToolTip(clears)
        self.new_call.setAccessibleDescription(clears)
        theme.dress(self.new_call, "refresh")
        self.add(title, lambda: title.sizeHint().width())
        self.add(about_now, about_now.natural_width, 0)
        about_now.add(self._moment)
        about_now.add(self.new_call)

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
        self._say_doubt(self._words_of_doubt(now, doubted=doubted))
        self.fit()

    def save_room(self, *, wanted: bool) -> None:
        """Leaves out what the rail says too, and words beside an icon that is known."""
        show_if(self._title, wanted=not wanted)
        self.new_call.setText("" if wanted else self.tr("New call"))
        self._theme.dress(self.new_call, "refresh", alone=wanted)
        set_look(self.new_call, low=wanted)

    @property
    def doubt(self) -> str:
        """What is in doubt about the moment or the edition; empty for nothing."""
        return self._doubt.words if self._doubt else ""

    def _words_of_doubt(self, now: datetime, *, doubted: bool) -> str:
        """Says that the clock looks wrong, else that the edition is out of date."""
        if doubted:
            return self.tr("This computer's clock looks wrong")
        check_by = self._answers.front.edition.check_by
        if to_wall(now).date() <= check_by:
            return ""
        text = self.tr("Out of date since {day}: check before use")
        return text.format(day=format_day(check_by, self.tr))

    def _say_doubt(self, words: str) -> None:
        """Shows a tag; made when there is something to doubt for the first time."""
        if words and self._doubt is None:
            self._doubt = StateTag(self._theme, self._about_now)
            self._about_now.add_first(self._doubt)
        if self._doubt:
            self._doubt.say(words, "clock", "careful")
