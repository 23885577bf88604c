"""Chooses the day that the governance is shown at: a stretch of time, or any day."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.domain.governance import Governance
from csap_desktop.domain.header import Period
from csap_desktop.ui.governance_day_words import DayWords
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.prose import Prose

_LEEWAY = timedelta(days=366)
_WIDTH_PX = 420
_FIELD_PX = 7
_SPARE_PX = 16
"""More than the frame takes, so that no scroll bar shows where all fits."""


@dataclass(frozen=True, slots=True)
class Days:
    """What can be chosen, and what is.

    Attributes:
        governance: Of all days.
        day: The day that is shown.
        today: The present day.
        describes: The period that the edition describes.
    """

    governance: Governance
    day: date
    today: date
    describes: Period


class AsAtChooser(QDialog):
    """Opens below its button; each stretch of time says who led in it."""

    #: A day was chosen; carries it.
    day_chosen = Signal(object)

    def __init__(self, days: Days, theme: Theme, parent: QWidget) -> None:
        """Makes the chooser.

        Args:
            days: What can be chosen.
            theme: The look.
            parent: What it opens above.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("asAtChooser")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Choose the day to show"))
        self._days = days
        self._words = DayWords(self.tr)
        self._edit = self._date_edit(theme.scaled(_FIELD_PX))
        self._first: QPushButton | None = None
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._area)
        self._inside = QWidget()
        self._inside.setObjectName("asAtInside")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(*(4 * [theme.scaled(14)]))
        column.setSpacing(theme.scaled(6))
        title = Prose("card-title", self)
        title.say(self.tr("Show the governance as it stood"))
        column.addWidget(title)
        for span in days.governance.spans():
            column.addWidget(self._offer(span.day(days.today)))
        column.addSpacing(theme.scaled(4))
        column.addWidget(self._any_day(theme))
        self._area.setWidget(self._inside)
        self._width = theme.scaled(_WIDTH_PX)

    def open_below(self, button: QWidget) -> None:
        """Opens below a button, inside its window where there is room."""
        window = button.window()
        words = self._inside.minimumSizeHint().width() + _SPARE_PX
        width = min(max(self._width, words), window.width())
        self.resize(width, window.height())
        self.show()
        height = self._inside.heightForWidth(width - _SPARE_PX) + _SPARE_PX
        self.resize(width, min(height, window.height()))
        corner = button.mapTo(window, QPoint(0, button.height() + 4))
        right, bottom = window.width() - self.width(), window.height() - self.height()
        corner.setX(max(0, min(corner.x(), right)))
        corner.setY(max(0, min(corner.y(), bottom)))
        self.move(window.mapToGlobal(corner))

    def _offer(self, day: date) -> QWidget:
        """Makes the button of a stretch of time, and says below it who led."""
        governance = self._days.governance
        span = governance.span_of(day)
        words = self._words.span(span)
        button = QPushButton(words, self)
        button.setProperty("role", "period")
        button.setCheckable(True)
        chosen = span.holds(self._days.day)
        button.setChecked(chosen)
        change = self._words.change(governance, span)
        described = self._days.describes.end
        if described is not None and span.holds(described):
            text = self.tr("{led}. The end of what this edition describes.")
            change = text.format(led=change)
        button.setAccessibleDescription(change)
        button.clicked.connect(lambda: self._choose(day))
        if chosen:
            button.setFocus()
        box = QWidget(self)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(button)
        note = Prose("note", box)
        note.setObjectName("periodNote")
        note.say(change)
        inside.addWidget(note)
        return box

    def _any_day(self, theme: Theme) -> FlowRow:
        """Makes the field for any other day."""
        label = QLabel(self.tr("&Another day"), self)
        label.setBuddy(self._edit)
        show = QPushButton(self.tr("Show"), self)
        show.setAccessibleName(self.tr("Show this day"))
        show.clicked.connect(lambda: self._choose(_day(self._edit.date())))
        row = FlowRow(theme.scaled(8), self)
        for part in (label, self._edit, show):
            row.add(part)
        return row

    def _date_edit(self, margin_px: int) -> QDateEdit:
        """Makes the field of a day: typed, or turned by the arrow keys."""
        edit = QDateEdit(_qdate(self._days.day), self)
        edit.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        edit.setDisplayFormat("d MMMM yyyy")
        edit.setAccessibleName(self.tr("Another day"))
        for line in edit.findChildren(QLineEdit):
            line.setTextMargins(margin_px, 0, margin_px, 0)
        moments = (*self._days.governance.moments(), self._days.today)
        first, last = min(moments) - _LEEWAY, max(*moments, self._days.today)
        edit.setDateRange(_qdate(min(first, self._days.day)), _qdate(last))
        return edit

    def _choose(self, day: date) -> None:
        """Takes a day and closes."""
        self.day_chosen.emit(day)
        self.accept()


def _qdate(day: date) -> QDate:
    """Returns a day as Qt has it."""
    return QDate(day.year, day.month, day.day)


def _day(day: QDate) -> date:
    """Returns a day of Qt."""
    return date(day.year(), day.month(), day.day())
