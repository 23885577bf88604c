"""The dark rail on the left: pages, pinned localities, and how things look."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.restyle import set_look

_WIDE_PX = 200
_NARROW_PX = 62
_ROOMS = (("roomy", 40, 12, 2), ("low", 31, 4, 2), ("least", 0, 2, 0))
"""How buttons stand: from how much height for each, room around, room between."""

_PAGES = 7
_SHORT = 4
_UPPER = 5
"""How many pages stand above the pins."""

_PART_OF = {"item": "guide", "document": "guide"}


class Navigation(QFrame):
    """Buttons to the pages that exist, and to the localities the user pinned.

    It scrolls where they need more height than there is; the one with the keyboard is
    always in view, and says its words where it shows an icon alone.

    Attributes:
        view: The button that offers text size and theme.
        keys: The keys of each page, by its name.
    """

    #: A page was chosen; carries its name.
    page_chosen = Signal(str)
    #: A pinned locality was chosen; carries its id.
    pin_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._theme, self._narrow, self._room_for = theme, False, _ROOMS[0]
        self.keys: dict[str, str] = {}
        self._pages: dict[str, QPushButton] = {}
        self._pins: list[QPushButton] = []
        self._counts: dict[str, Any] = {}  # a RailCount each, once there is one
        self._group = QButtonGroup(self)
        self._room: QScrollArea | None = None
        self._inside = QWidget(self)
        self._inside.setObjectName("railInside")
        self._column = _full_column(self, self._inside)
        self._layout = QVBoxLayout(self._inside)
        self._add_page("ring", self.tr("Who to ring"), "phone-call")
        self._add_page("search", self.tr("Search"), "search")
        self._waiting = QSpacerItem(0, 0)
        self._layout.addItem(self._waiting)
        self._pinned = QLabel(self.tr("Pinned"), self._inside)
        self._pinned.hide()
        self._layout.addSpacing(8)
        self._layout.addWidget(self._pinned)
        self._pins_at = self._layout.count()
        self._layout.addStretch(1)
        self.view = self._button(self.tr("View"), "text-size")
        self.view.setAccessibleDescription(self.tr("Text size and colours"))
        self._layout.addWidget(self.view)
        theme.changed.connect(self._measure)
        self._measure()

    def fill(self) -> None:
        """Adds the pages that the first paint did not need, in the room kept for them.

        Each button costs a millisecond of the start (docs/decisions/0010), and so does
        the room they scroll in.
        """
        if self._room is not None:
            return
        self._room = self._make_room()
        at = self._layout.indexOf(self._waiting)
        self._layout.removeItem(self._waiting)
        self._add_page("guide", self.tr("Guide"), "book", at)
        self._add_page("governance", self.tr("Governance"), "sitemap", at + 1)
        self._add_page("enquiries", self.tr("Enquiries"), "mail", at + 2)
        self._pins_at += 2
        for name, title, icon in (
            ("updates", self.tr("Updates"), "refresh"),
            ("about", self.tr("About"), "info-circle"),
        ):
            self._add_page(name, title, icon, self._layout.indexOf(self.view))
        order = [*self._pages.values(), self.view]
        for before, after in pairwise([*order[:_UPPER], *self._pins, *order[_UPPER:]]):
            QWidget.setTabOrder(before, after)
        for button in (*order, *self._pins):
            button.installEventFilter(self)
        self._measure()

    def show_page(self, name: str) -> None:
        """Marks the page in view, or the one it is a part of; else none."""
        name = _PART_OF.get(name, name)
        button = self._pages.get(name)
        self._group.setExclusive(button is not None)
        for page, other in self._pages.items():
            other.setChecked(page == name)

    def count(self, name: str, count: int, words: str) -> None:
        """Shows a count on the button of a page.

        Args:
            name: Name of the page.
            count: How many; 0 for no count.
            words: What is counted, for screen readers.
        """
        button = self._pages[name]
        if name not in self._counts:
            from csap_desktop.ui.widgets.rail_count import (  # noqa: PLC0415 - on use
                RailCount,
            )

            self._counts[name] = RailCount(self._theme, button)
        self._counts[name].show_count(count)
        page = str(button.property("words"))
        said = self.tr("{page}: {more}").format(page=page, more=words)
        button.setAccessibleName(said if words else page)

    def set_narrow(self, narrow: bool) -> None:
        """Shows icons alone, or icons with their words."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._measure()

    def set_pins(self, pins: Iterable[tuple[str, str]]) -> None:
        """Shows the pinned localities.

        Args:
            pins: Id and name of each, in the order they were pinned.
        """
        for old in self._pins:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pins = [self._pin(locality, name) for locality, name in pins]
        for button in self._pins if self._room else ():
            button.installEventFilter(self)
        for offset, button in enumerate(self._pins):
            self._layout.insertWidget(self._pins_at + offset, button)
        self._measure()

    def _make_room(self) -> QScrollArea:
        """Makes the room in which the buttons scroll."""
        room = QScrollArea(self)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column.removeWidget(self._inside)
        room.setWidget(self._inside)
        self._column.addWidget(room)
        for widget in (self._inside, room):
            widget.show()  # at once, not with the next turn of the event loop
        return room

    def _add_page(self, name: str, title: str, icon: str, at: int = -1) -> None:
        """Adds the button of a page; its keys are its place from the top."""
        button = self._button(title, icon)
        button.setCheckable(True)
        self.keys[name] = f"Ctrl+{len(self.keys) + 1}"
        button.setProperty("keys", self.keys[name])
        button.clicked.connect(lambda: self.page_chosen.emit(name))
        self._group.addButton(button)
        self._pages[name] = button
        self._layout.insertWidget(at, button)
        if self._room is not None:
            button.show()

    def _pin(self, locality: str, name: str) -> QPushButton:
        """Makes the button of a pinned locality."""
        button = self._button(name, "")
        button.show()  # at once, not with the next turn of the event loop
        button.setProperty("role", "pin")
        said = self.tr("Who to ring in {locality}, pinned").format(locality=name)
        button.setAccessibleName(said)
        button.clicked.connect(lambda: self.pin_chosen.emit(locality))
        return button

    def _button(self, title: str, icon: str) -> QPushButton:
        """Makes a button that knows its words even when it shows none."""
        button = QPushButton(title, self._inside)
        button.setProperty("words", title)
        button.setAccessibleName(title)
        button.setProperty("picture", icon)
        return button

    def _make_fit(self) -> bool:
        """Chooses how close the buttons stand; says whether that is another way."""
        before = self._room_for
        buttons = _PAGES + len(self._pins) + 2  # View, and what parts them
        each = self.height() // buttons
        scaled = self._theme.scaled
        self._room_for = next(room for room in _ROOMS if each >= scaled(room[1]))
        return self._room_for != before

    def _end_after_a_button(self) -> None:
        """Has what scrolls end under a whole button, not within one."""
        layout, room = self._layout, self.height()
        spare = 0
        if self._room and layout.minimumSize().height() > room:
            at = layout.contentsMargins().top()
            for index in range(layout.count()):
                item = layout.itemAt(index)
                height = item.minimumSize().height() if item else 0
                if at + height > room:
                    break
                at += height
                spare = room - at
                at += layout.spacing() if height else 0
        self._column.setContentsMargins(0, 0, 0, spare)

    def _measure(self) -> None:
        """Takes the width, margins and words of the size in use."""
        scaled = self._theme.scaled
        self._make_fit()
        name, _, around, between = self._room_for
        self._layout.setContentsMargins(8, scaled(around), 8, scaled(around))
        self._layout.setSpacing(scaled(between))
        for button in (*self._pages.values(), self.view, *self._pins):
            set_look(button, room=name)
        one = self._pages["ring"].sizeHint().height() + scaled(between)
        self._waiting.changeSize(0, 3 * one)
        self.setFixedWidth(scaled(_NARROW_PX if self._narrow else _WIDE_PX))
        for button in (*self._pages.values(), self.view):
            words = str(button.property("words"))
            button.setText("" if self._narrow else words)
            picture = str(button.property("picture"))
            self._theme.dress(
                button, picture, "rail-ink", "rail-strong", alone=self._narrow
            )
            keys = button.property("keys")
            button.setToolTip(f"{words} ({keys})" if keys else words)
            if keys:
                button.setAccessibleDescription(str(keys))  # not its name once more
        for button in self._pins:
            words = str(button.property("words"))
            button.setText(_short(words) if self._narrow else words)
            button.setToolTip(words)
        self._pinned.setVisible(bool(self._pins) and not self._narrow)
        self._end_after_a_button()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Moves the buttons closer together before anything has to scroll."""
        super().resizeEvent(event)
        if self._make_fit():
            self._measure()
        self._end_after_a_button()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Brings the button with the keyboard into view; says its words if need be."""
        if isinstance(event, QFocusEvent) and isinstance(watched, QPushButton):
            if self._room and event.gotFocus():
                self._room.ensureWidgetVisible(watched, 0, self._theme.scaled(12))
            by_tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
            by_keys = event.gotFocus() and event.reason() in by_tab
            if self._narrow and by_keys:
                spot = watched.mapToGlobal(QPoint(watched.width(), 0))
                QToolTip.showText(spot, watched.toolTip(), watched)
        return super().eventFilter(watched, event)


def _full_column(parent: QWidget, widget: QWidget) -> QVBoxLayout:
    """Makes a layout in which one widget takes all the room."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    return column


def _short(name: str) -> str:
    """Shortens a name for the narrow rail: "BwD", "Lanc"."""
    words = name.split()
    return "".join(word[0] for word in words) if len(words) > 1 else name[:_SHORT]
