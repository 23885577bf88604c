"""Shows the numbers of an answer as codes, to ring from one's own phone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_words import NumberText
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.number_label import NumberLabel
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.qr_code import QrCode

_ALONE_PX = 10
_BESIDE_PX = 7
_LEAST_PX = 460
# What stands above and below a code; modules across one with its quiet zone; the
# smallest that the camera of an old phone tells apart.
_AROUND_PX, _MODULES, _SMALLEST_PX = 300, 33, 4


class QrDialog(QDialog):
    """A big code for each number put first, with the number in text. Esc closes."""

    def __init__(
        self,
        team: str,
        numbers: tuple[NumberText, ...],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """Makes the dialog; `open` shows it.

        Args:
            team: Whose numbers they are.
            numbers: The numbers, each becomes a code.
            theme: The look.
            parent: The page above which it opens.
        """
        super().__init__(parent)
        self.setObjectName("qrDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("To my phone"))
        title = QLabel(team, self)
        title.setProperty("textRole", "card-title")
        title.setWordWrap(True)
        how = Prose("body", self)
        how.say(self.tr("Point your phone's camera at the code, then press call."))
        row = FitRow(theme.scaled(24), parent=self)
        wanted_px = _ALONE_PX if len(numbers) == 1 else _BESIDE_PX
        room_px = parent.height() - theme.scaled(_AROUND_PX)
        module_px = max(_SMALLEST_PX, min(wanted_px, room_px // _MODULES))
        self.codes = tuple(self._add(text, row, module_px) for text in numbers)
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [theme.scaled(24)]))
        column.setSpacing(theme.scaled(12))
        for widget in (title, how, row):
            column.addWidget(widget)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(min(self._wanted_width(theme), parent.width()))

    def _wanted_width(self, theme: Theme) -> int:
        """Returns the width in pixels at which all codes stand side by side."""
        width = sum(code.sizeHint().width() for code in self.codes)
        gaps = theme.scaled(24) * (len(self.codes) + 1) + 8
        return max(width + gaps, theme.scaled(_LEAST_PX))

    def _add(self, text: NumberText, row: FitRow, module_px: int) -> QrCode:
        """Adds a code with its number to a row."""
        block = QWidget(row)
        code = QrCode(text.number, module_px, block)
        number = NumberLabel("half", block)
        number.show_number(text.number, text.whose)
        number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        whose = Prose("note", block)
        whose.say(text.whose)
        whose.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (code, number, whose):
            column.addWidget(widget)
        row.add(block, lambda: code.sizeHint().width())
        return code
