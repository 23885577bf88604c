"""Where some files are: the path to read, to copy, and its folder to open."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.prose import Prose

_EVERYWHERE = "\N{ZERO WIDTH SPACE}"


class PlaceRow(QWidget):
    """One path; opens nothing but folders that exist on this computer."""

    #: The path was copied; carries words for the status line.
    message = Signal(str)

    def __init__(
        self, name: str, path: Path, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Makes the row.

        Args:
            name: What the files are.
            path: Where they are.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._name = name
        self._path = path
        title, self._shown = Prose("note", self), Prose("body", self)
        title.say(name)
        self._shown.say(_breakable(path))
        self._shown.setAccessibleName(self._said(self.tr("{name}: {path}")))
        self._shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        buttons = FlowRow(8, self)
        copy = self._button(self.tr("Copy"), self.tr("Copy the path of: {name}"))
        self._open = self._button(
            self.tr("Open folder"), self.tr("Open the folder of: {name}")
        )
        buttons.add(copy)
        buttons.add(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        for part in (title, self._shown, buttons):
            column.addWidget(part)
        theme.dress(copy, "copy")
        theme.dress(self._open, "external-link")
        copy.clicked.connect(self._on_copy_clicked)
        self._open.clicked.connect(self._on_open_clicked)
        self.look_again()

    @property
    def folder(self) -> Path:
        """The folder that can be opened."""
        return self._path if self._path.is_dir() else self._path.parent

    def look_again(self) -> None:
        """Finds out whether there is a folder to open by now."""
        self._open.setEnabled(self.folder.is_dir())

    def _on_copy_clicked(self) -> None:
        """Copies the path."""
        QGuiApplication.clipboard().setText(str(self._path))
        self.message.emit(self._said(self.tr("Path copied: {name}")))

    def _on_open_clicked(self) -> None:
        """Shows the folder in the system's own file manager."""
        if self.folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def _button(self, words: str, said: str) -> QPushButton:
        """Makes a small button."""
        button = QPushButton(words, self)
        button.setProperty("role", "small")
        button.setAccessibleName(self._said(said))
        return button

    def _said(self, text: str) -> str:
        """Fills in name and path."""
        return text.format(name=self._name, path=self._path)


def _breakable(path: Path) -> str:
    """Returns a path that may wrap after each folder."""
    text = str(path)
    for mark in ("/", "\\"):
        text = text.replace(mark, mark + _EVERYWHERE)
    return text
