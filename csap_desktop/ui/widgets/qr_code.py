"""A telephone number as a code that a phone's camera dials."""

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from csap_desktop.domain.telephone import dialled
from csap_desktop.ui.qt_override import override

QUIET_MODULES = 4
"""The white edge that readers need. Source: ISO/IEC 18004, quiet zone."""

_MODULE_PX = 7


class QrCode(QWidget):
    """Draws the code black on white in every theme, each module of whole pixels."""

    def __init__(
        self, number: str, module_px: int = _MODULE_PX, parent: QWidget | None = None
    ) -> None:
        """Makes the code.

        Args:
            number: As a person writes it: "01254 666400".
            module_px: Width of its smallest square.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._module_px = module_px
        code = segno.make(tel_address(number), error="m", micro=False)
        self.matrix = tuple(tuple(map(bool, row)) for row in code.matrix)
        text = self.tr("Code that dials {number}").format(number=number)
        self.setAccessibleName(text)
        self.setToolTip(text)

    @override
    def sizeHint(self) -> QSize:
        """Returns the room that is wanted."""
        side = (len(self.matrix) + 2 * QUIET_MODULES) * self._module_px
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: any width, as what is inside wraps."""
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draws the code."""
        painter = QPainter(self)
        count = len(self.matrix) + 2 * QUIET_MODULES
        module = min(self.width(), self.height()) // count
        side = module * count
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        painter.fillRect(QRectF(left, top, side, side), Qt.GlobalColor.white)
        for y, row in enumerate(self.matrix, QUIET_MODULES):
            for x, dark in enumerate(row, QUIET_MODULES):
                if dark:
                    square = QRectF(left + x * module, top + y * module, module, module)
                    painter.fillRect(square, Qt.GlobalColor.black)


def tel_address(number: str) -> str:
    """Returns the address that dials a number: "tel:+441254666400"."""
    return f"tel:{dialled(number)}"
