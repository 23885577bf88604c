"""A telephone number: large, selectable, and read digit by digit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.restyle import set_look


class NumberLabel(QLabel):
    """One number in one of the sizes that style sheets know.

    Its accessible name is the number said digit by digit, after whose it is.
    """

    def __init__(self, size: str = "big", parent: QWidget | None = None) -> None:
        """Makes an empty label.

        Args:
            size: "big", "pair", "half", "second" or "small".
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self.setProperty("textRole", "number")
        self.setProperty("numberSize", size)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if self.isRightToLeft():
            # Digits read from the left everywhere; only the label stands at the right.
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def show_number(self, number: str, whose: str) -> None:
        """Shows a number.

        Args:
            number: As a person writes it.
            whose: The line it belongs to, for screen readers.
        """
        if number != self.text():
            self.setText(number)
        self.setAccessibleName(f"{whose}: {spoken(number)}")

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        return QSize(1, self.fontMetrics().height())

    def resize_to(self, size: str) -> None:
        """Changes to another of the known sizes."""
        set_look(self, numberSize=size)


def spoken(number: str) -> str:
    """Returns a number to be read aloud: digit by digit, a comma at each gap."""
    return ", ".join(" ".join(group) for group in number.split())
