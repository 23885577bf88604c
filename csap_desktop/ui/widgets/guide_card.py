"""What stands on the page before a place is typed.

Parts that the first paint does not need are imported when they are made.
"""

from typing import Any

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from csap_desktop.domain.contacts import Concern
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_words import CardText
from csap_desktop.ui.widgets.prose import Prose


class GuideCard(QFrame):
    """What to do, the pinned services' numbers, and the numbers that always hold."""

    def __init__(
        self, answers: AnswerService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("guideCard")
        self.setProperty("role", "card")
        self._theme = theme
        self._title = QLabel(self)
        self._title.setProperty("textRole", "card-title")
        self._title.setWordWrap(True)
        self._text = Prose("body", self)
        self._pinned: Any = None  # a PinnedPart, once something is pinned
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 18, 24, 18)
        self._column.setSpacing(8)
        always = QLabel(self.tr("At any time, wherever it is"), self)
        always.setProperty("textRole", "card-title")
        self._advice = advice = Prose("note", self)
        advice.say(
            self.tr(
                "Someone in danger: do not look for the right number first, ring 999."
            )
        )
        for widget in (self._title, self._text, _rule(self), always):
            self._column.addWidget(widget)
        self._column.addWidget(advice)
        self._column.addSpacing(6)
        self._column.addStretch(1)
        self._answers = answers
        self._help: Any = None  # a HelpRow, after the first paint
        self._always: Any = None  # an EmergencyRow, likewise

    def fill(self) -> None:
        """Adds the numbers that always hold and the further help, once.

        They come right after the first paint, which has 999 in the danger strip.
        """
        from csap_desktop.ui.widgets.emergency_row import (  # noqa: PLC0415
            EmergencyRow,
        )
        from csap_desktop.ui.widgets.help_row import HelpRow  # noqa: PLC0415

        if self._help is None:
            self._help = HelpRow(self._answers, self._theme, self)
            self._column.insertWidget(self._column.count() - 1, self._help)
            always = self._always = EmergencyRow(self._answers, self._theme, self)
            self._column.insertWidget(self._column.indexOf(self._advice), always)
            for part in (self._advice, self._help):
                part.raise_()  # read in the order in which they stand

    def renew(self) -> None:
        """Shows the numbers that the edition in use has."""
        for part in (self._always, self._help):
            if part is not None:
                part.renew()

    @property
    def pinned_numbers(self) -> tuple[str, ...]:
        """The largest numbers of the pinned services."""
        numbers: tuple[str, ...] = self._pinned.numbers if self._pinned else ()
        return numbers

    def show_guide(self, concern: Concern, pinned: tuple[CardText, ...]) -> None:
        """Says what to do for a concern and shows what is pinned."""
        title, text = self._words(concern)
        self._title.setText(title)
        self._text.say(text)
        if pinned and self._pinned is None:
            from csap_desktop.ui.widgets.pinned_card import (  # noqa: PLC0415
                PinnedPart,
            )

            self._pinned = PinnedPart(self._theme, self)
            self._column.insertWidget(2, self._pinned)
        if self._pinned:
            self._pinned.show_cards(pinned)

    def _words(self, concern: Concern) -> tuple[str, str]:
        """Says what to type for a concern."""
        rest = self.tr(
            "A town, a village, a district or a postcode will do, or choose the "
            "council on the map. The number staffed right now appears here."
        )
        if concern is Concern.CHILD:
            return self.tr("Type where the child lives"), rest
        if concern is Concern.ADULT:
            return self.tr("Type where the adult lives"), rest
        return self.tr("Type where the person works with children"), rest


def _rule(parent: QWidget) -> QFrame:
    """Makes a thin line across."""
    rule = QFrame(parent)
    rule.setProperty("role", "rule")
    rule.setFixedHeight(1)
    return rule
