"""The menu for text size and theme."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from csap_desktop.config.choices import TEXT_SIZES, THEMES


class ViewMenu(QMenu):
    """Offers every text size and theme and marks the ones in use."""

    #: A text size was chosen; carries per cent.
    size_chosen = Signal(int)
    #: A theme was chosen; carries its name.
    theme_chosen = Signal(str)

    def __init__(self, theme: str, text_size: int, parent: QWidget) -> None:
        """Makes the menu.

        Args:
            theme: The theme chosen now.
            text_size: The text size chosen now.
            parent: The window.
        """
        super().__init__(parent)
        self.setAccessibleName(self.tr("View"))
        self._title(self.tr("Text size"))
        sizes = QActionGroup(self)
        for size in TEXT_SIZES:
            words = self.tr("{size} %").format(size=size)
            action = self._choice(sizes, words, chosen=size == text_size)
            action.triggered.connect(lambda _on, size=size: self.size_chosen.emit(size))
        self.addSeparator()
        self._title(self.tr("Colours"))
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        themes = QActionGroup(self)
        for name in THEMES:
            action = self._choice(themes, names[name], chosen=name == theme)
            action.triggered.connect(
                lambda _on, name=name: self.theme_chosen.emit(name)
            )

    def _title(self, words: str) -> None:
        """Adds a heading that cannot be chosen."""
        self.addAction(words).setEnabled(False)

    def _choice(self, group: QActionGroup, words: str, *, chosen: bool) -> QAction:
        """Adds one choice."""
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen)
        group.addAction(action)
        return action
