"""The window: danger strip, navigation, pages, status line.

It arranges and passes on; what a page shows is the page's own affair.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from csap_desktop.config.choices import TEXT_SIZES
from csap_desktop.context import Context
from csap_desktop.ui import messages
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.danger_strip import DangerStrip
from csap_desktop.ui.widgets.navigation import Navigation
from csap_desktop.ui.widgets.standing_place import StandingPlace
from csap_desktop.ui.widgets.status_line import StatusLine

NARROW_PX = 1000
LOW_PX = 400
LEAST_SIZE = (640, 420)


class MainWindow(QWidget):
    """The frame around the pages.

    Attributes:
        strip: The danger strip with the search field.
        navigation: The rail.
        status: The status line.
        standing: What must be known on every page of where the edition came from.
    """

    #: The look was changed by the user: theme and text size in per cent.
    look_chosen = Signal(str, int)
    #: Back: to what was read before.
    back_asked = Signal()
    #: Forward: to what Back was asked from.
    forward_asked = Signal()
    #: The search within the page in view is wanted.
    find_asked = Signal()
    #: The page in view is to be printed.
    print_asked = Signal()
    #: The window is about to close.
    closing = Signal()

    def __init__(self, context: Context, theme: Theme) -> None:
        super().__init__()
        self._context = context
        self._theme = theme
        self._pages: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        front = context.answers.front
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Who to ring about a child"))
        self.setMinimumSize(*LEAST_SIZE)
        self.strip = DangerStrip(theme, self)
        self.navigation = Navigation(theme, self)
        self.status = StatusLine(
            theme,
            messages.edition_line(front, self.tr),
            messages.edition_caveat(front, self.tr),
            self,
        )
        self._stack = QStackedWidget(self)
        self.status.raise_()  # read last
        self._right = QVBoxLayout()
        self._lay_out()
        self.navigation.view.clicked.connect(self._on_view_clicked)
        self.status.edition_asked.connect(self.show_notice)
        self.standing = StandingPlace(context, theme, self)
        self.standing.more_asked.connect(self.status.freshness_asked)
        self.standing.bar_made.connect(self.show_above)
        self.show_pins()
        self.standing.renew()

    @property
    def page(self) -> str:
        """Name of the page in view."""
        current = self._stack.currentWidget()
        return next(name for name, page in self._pages.items() if page is current)

    def add_page(self, name: str, page: QWidget) -> None:
        """Adds a page; the first one added is in view."""
        self._pages[name] = page
        self._stack.addWidget(page)
        if len(self._pages) == 1:
            self.navigation.show_page(name)

    def offer_page(self, name: str, make: Callable[[], QWidget]) -> None:
        """Takes a page that is made when it is first wanted.

        Args:
            name: Its name.
            make: Makes it.
        """
        self._makers[name] = make

    def prepare_page(self, name: str) -> None:
        """Makes a page where it was only offered; shows nothing."""
        if name not in self._pages:
            self.add_page(name, self._makers.pop(name)())

    def show_page(self, name: str) -> None:
        """Brings a page into view; makes it where it was only offered."""
        self.prepare_page(name)
        self._stack.setCurrentWidget(self._pages[name])
        self.navigation.show_page(name)

    def show_pins(self) -> None:
        """Shows the localities that are pinned now."""
        names = self._context.answers.localities
        pins = self._context.choices.current.pins
        self.navigation.set_pins((pin, names[pin].name) for pin in pins if pin in names)

    def show_notice(self) -> QWidget:
        """Shows what must be known about the edition; returns the dialog."""
        from csap_desktop.ui.widgets.notice_dialog import (  # noqa: PLC0415 - not at start
            NoticeDialog,
        )

        dialog = NoticeDialog(self._context.answers.front.edition, self._theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def show_above(self, bar: QWidget) -> None:
        """Takes a bar that stands above the pages."""
        self._right.insertWidget(0, bar)

    def step_text_size(self, steps: int) -> None:
        """Takes a larger or smaller text size.

        Args:
            steps: How many sizes up; negative for down.
        """
        here = TEXT_SIZES.index(self._theme.text_size)
        there = min(max(here + steps, 0), len(TEXT_SIZES) - 1)
        self.look_chosen.emit(self._theme.choice, TEXT_SIZES[there])

    def _lay_out(self) -> None:
        """Puts the frame together."""
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        self._right.setSpacing(0)
        self._right.addWidget(self._stack, 1)
        middle.addLayout(self._right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addLayout(middle, 1)
        layout.addWidget(self.status)

    def _on_view_clicked(self) -> None:
        """Offers text size and theme above the button."""
        from csap_desktop.ui.widgets.view_menu import (  # noqa: PLC0415 - not at start
            ViewMenu,
        )

        theme = self._theme
        menu = ViewMenu(theme.choice, theme.text_size, self)
        menu.size_chosen.connect(lambda size: self.look_chosen.emit(theme.choice, size))
        menu.theme_chosen.connect(
            lambda name: self.look_chosen.emit(name, theme.text_size)
        )
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.navigation.view
        # Where everything runs from the right, Qt takes the menu's right corner.
        corner = QPoint(button.width() if button.isRightToLeft() else 0, 0)
        above = QPoint(0, -menu.sizeHint().height())
        menu.popup(button.mapToGlobal(corner + above))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Narrows the rail and enlarges everything by the room there is."""
        super().resizeEvent(event)
        self._theme.fit(self.width(), self.height())
        needed = self._theme.scaled(NARROW_PX)
        self.navigation.set_narrow(self.width() < needed)
        self.status.set_low(self.height() < self._theme.scaled(LOW_PX))

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Says that it closes, while everything is still there."""
        self.closing.emit()
        super().closeEvent(event)
