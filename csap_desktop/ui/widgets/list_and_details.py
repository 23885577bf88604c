"""The list on one side and the chosen enquiry on the other, or one at a time."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.context import Context
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.enquiry_details import EnquiryDetails
from csap_desktop.ui.widgets.enquiry_list_view import EnquiryListView
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.scroll_column import ScrollColumn

_BOTH_PX, _LIST_PX, _HIGH_PX = 700, 420, 300
_GAP_PX = 12


class ListAndDetails(QWidget):
    """In a narrow window Enter shows the enquiry in the place of the list.

    Attributes:
        list: The list.
        details: The chosen enquiry.
    """

    #: Another enquiry is the current one; carries its id.
    current_changed = Signal(str)

    def __init__(
        self, context: Context, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._opened, self._wide, self._current = theme, False, True, ""
        self.list = EnquiryListView(theme, self)
        self.details = EnquiryDetails(context, theme)
        self._back = QPushButton(self.tr("All enquiries"))
        self._back.setProperty("role", "small")
        theme.dress(self._back, "chevron-left")
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        around = QVBoxLayout(self._card)
        around.setContentsMargins(4, 8, 4, 8)
        around.addWidget(self.list)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.details)
        column.addStretch(1)
        self._room = ScrollColumn(inside, self.tr("The chosen enquiry"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._card, 40)
        row.addWidget(self._room, 60)
        self.list.current_changed.connect(self._on_current_changed)
        self.list.opened.connect(self._on_opened)
        self._back.clicked.connect(self.close_details)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def is_wide(self) -> bool:
        """Whether list and enquiry stand side by side."""
        return self._wide

    def close_details(self) -> None:
        """Goes back to the list."""
        self._opened = False
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_details(self) -> None:
        """Shows the chosen enquiry, also where there is room for one alone."""
        self._opened = True
        self._arrange()

    def _on_current_changed(self, enquiry: str) -> None:
        """Tells which one is the current one; another one is read from its top."""
        if enquiry != self._current:
            self._room.verticalScrollBar().setValue(0)
        self._current = enquiry
        self.current_changed.emit(enquiry)

    def _on_opened(self, enquiry: str) -> None:
        """Goes to the enquiry."""
        self.current_changed.emit(enquiry)
        self.open_details()
        self.details.enter()

    def _arrange(self) -> None:
        """Shows both where there is room."""
        scaled = self._theme.scaled
        self._wide = self.width() >= scaled(_BOTH_PX)
        self.setMinimumHeight(scaled(_HIGH_PX))
        self._card.setMaximumWidth(scaled(_LIST_PX) if self._wide else 16_777_215)
        show_if(self._back, not self._wide)
        show_if(self._card, self._wide or not self._opened)
        show_if(self._room, self._wide or self._opened)

    @override
    def sizeHint(self) -> QSize:
        """Asks for no more than it needs: it takes whatever there is."""
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: everything inside scrolls."""
        return QSize(1, self._theme.scaled(_HIGH_PX))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Arranges itself for the new width."""
        super().resizeEvent(event)
        self._arrange()
