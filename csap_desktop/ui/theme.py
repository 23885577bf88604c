"""The look: tokens to a palette, style sheets, fonts and tinted icons.

Every colour is a token of `resources/styles/<theme>.json`; every style stands in
`resources/styles/*.qss`, read in the order of their names. In a style sheet
`{{token}}` is a colour and `{{px:15}}` is a length that grows with the text size.
Widgets set `objectName` and properties and are styled by those alone:

- `textRole`: "note", "body", "strong", "card-title", "page-title", "number" (a label's
  `text` is Qt's own property: setting it would change what it says)
- `tone`: "quiet", "careful", "good", "danger", "accent"
- `role`: "card", "chip", "tag", "primary", "plain", "link", "field", "banner"
"""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import isValid

from csap_desktop.ui.icons import IconShelf

TEXT_FONT = "Atkinson Hyperlegible Next"
ICON_PX = 20
LARGE_ROOM = (1800, 900)
"""From this window size on (logical pixels) everything is drawn larger."""

_LARGE_FACTOR = 1.2
_ICON_GAP_PX = 4
_FONT_FILES = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "AtkinsonHyperlegibleNext-Bold.ttf",
)
_PLACEHOLDER = re.compile(r"\{\{([a-z0-9:-]+)\}\}")
_ROLES = QPalette.ColorRole


class _Worn(NamedTuple):
    """The icon of a button."""

    name: str
    tone: str
    chosen: str
    alone: bool


class Theme(QObject):
    """The look in use; one for the program, handed to every widget that draws.

    Invariant: after `__init__` the application wears the theme that `name` says.
    """

    #: Colours or sizes changed; draw again what does not come from a style sheet.
    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        resources: Path,
        choice: str = "system",
        text_size: int = 100,
    ) -> None:
        """Loads fonts and styles and dresses the application.

        Args:
            application: What is dressed.
            resources: Folder with `fonts`, `icons` and `styles`.
            choice: "system", "light", "dark" or "contrast".
            text_size: Size of text and controls in per cent.
        """
        super().__init__(application)
        self._application = application
        self._styles = resources / "styles"
        self._choice = choice
        self._text_size = text_size
        self._large = False
        self._tokens: dict[str, str] = {}
        self._sheets = tuple(
            path.read_text(encoding="utf-8")
            for path in sorted(self._styles.glob("*.qss"))
        )
        self._shelf = IconShelf(resources / "icons")
        self._worn: WeakKeyDictionary[QAbstractButton, _Worn] = WeakKeyDictionary()
        for name in _FONT_FILES:
            QFontDatabase.addApplicationFont(str(resources / "fonts" / name))
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def name(self) -> str:
        """The theme in use: "light", "dark" or "contrast"."""
        if self._choice == "system":
            return _system_theme(self._application)
        return self._choice

    @property
    def choice(self) -> str:
        """What the user chose: "system" or a name."""
        return self._choice

    @property
    def text_size(self) -> int:
        """Size of text and controls in per cent, as the user chose it."""
        return self._text_size

    def choose(self, choice: str, text_size: int) -> None:
        """Changes the look.

        Args:
            choice: "system", "light", "dark" or "contrast".
            text_size: Size of text and controls in per cent.
        """
        if (choice, text_size) != (self._choice, self._text_size):
            self._choice, self._text_size = choice, text_size
            self._apply()

    def fit(self, width_px: int, height_px: int) -> None:
        """Draws larger in a very large window, so that a room can read it."""
        large = width_px >= LARGE_ROOM[0] and height_px >= LARGE_ROOM[1]
        if large != self._large:
            self._large = large
            self._apply()

    def scaled(self, px: int) -> int:
        """Returns a length at the text size in use.

        Args:
            px: Logical pixels at 100 %.
        """
        factor = _LARGE_FACTOR if self._large else 1.0
        return round(px * self._text_size * factor / 100)

    def colour(self, token: str) -> QColor:
        """Returns the colour of a token."""
        return QColor(self._tokens[token])

    def icon(self, name: str, tone: str = "ink", chosen: str = "") -> QIcon:
        """Returns a tinted icon of 20 logical pixels at 100 %.

        Args:
            name: File name in `resources/icons` without its ending.
            tone: The token of its colour.
            chosen: The token while a button is checked; empty for the same one.
        """
        tones = {
            QIcon.State.Off: self.colour(tone),
            QIcon.State.On: self.colour(chosen or tone),
        }
        size = self.scaled(ICON_PX)
        return self._shelf.icon(name, tones, size, self._application.devicePixelRatio())

    def pixmap(self, name: str, tone: str = "ink", px: int = ICON_PX) -> QPixmap:
        """Returns a tinted picture for a label; draw it again on `changed`."""
        size = self.scaled(px)
        return self._shelf.pixmap(
            name, self.colour(tone), size, self._application.devicePixelRatio()
        )

    def dress(
        self,
        button: QAbstractButton,
        name: str,
        tone: str = "ink",
        chosen: str = "",
        *,
        alone: bool = False,
    ) -> None:
        """Gives a button an icon and keeps it in the colours and size in use.

        Args:
            button: The button; nothing keeps it alive.
            name: File name in `resources/icons` without its ending.
            tone: The token of its colour.
            chosen: The token while the button is checked; empty for the same one.
            alone: Whether no words stand beside it, so that it needs no gap.
        """
        worn = _Worn(name, tone, chosen or tone, alone)
        if self._worn.get(button) != worn:
            self._worn[button] = worn
            self._dress_now(button)

    def digits(self, px: int, weight: int = 700) -> QFont:
        """Returns the font of telephone numbers, for what is painted by hand."""
        font = QFont(TEXT_FONT)
        font.setPixelSize(self.scaled(px))
        font.setWeight(QFont.Weight(weight))
        return font

    def _dress_now(self, button: QAbstractButton) -> None:
        """Sets the icon of one button."""
        worn = self._worn[button]
        side = self.scaled(ICON_PX)
        gap = 0 if worn.alone else self.scaled(_ICON_GAP_PX)
        tones = {
            QIcon.State.Off: self.colour(worn.tone),
            QIcon.State.On: self.colour(worn.chosen),
        }
        button.setIcon(
            self._shelf.icon(
                worn.name, tones, side, self._application.devicePixelRatio(), gap
            )
        )
        button.setIconSize(QSize(side + gap, side))

    def _on_system_changed(self, *_: object) -> None:
        """Follows the system where the user left the choice to it."""
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        """Dresses the application and tells everybody."""
        path = self._styles / f"{self.name}.json"
        self._tokens = json.loads(path.read_text(encoding="utf-8"))
        self._shelf.clear()
        font = QFont(TEXT_FONT)
        font.setPixelSize(self.scaled(15))
        self._application.setFont(font)
        self._application.setPalette(_palette(self._tokens))
        sheet = "\n".join(self._sheets)
        if self._application.isRightToLeft():
            from csap_desktop.ui.mirror import mirror_sheet  # noqa: PLC0415

            sheet = mirror_sheet(sheet)
        self._application.setStyleSheet(_fill(sheet, self._tokens, self.scaled))
        for button in list(self._worn):
            if isValid(button):
                self._dress_now(button)
        self.changed.emit()


def contrast_preference(application: QApplication) -> Qt.ContrastPreference:
    """Returns what the system asks for; on Windows it is set by a contrast theme."""
    return application.styleHints().accessibility().contrastPreference()


def _system_theme(application: QApplication) -> str:
    """Returns the theme that the system asks for."""
    if contrast_preference(application) == Qt.ContrastPreference.HighContrast:
        return "contrast"
    dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def _fill(sheet: str, tokens: Mapping[str, str], scaled: Callable[[int], int]) -> str:
    """Puts colours and lengths in the place of placeholders."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        if name in tokens:
            return tokens[name]
        return f"{scaled(int(name.removeprefix('px:')))}px"

    return _PLACEHOLDER.sub(value, sheet)


def _palette(tokens: dict[str, Any]) -> QPalette:
    """Makes a palette, for whatever a style sheet does not reach."""
    palette = QPalette()
    roles = {
        _ROLES.Window: "background",
        _ROLES.WindowText: "ink",
        _ROLES.Base: "card",
        _ROLES.AlternateBase: "background",
        _ROLES.Text: "ink",
        _ROLES.PlaceholderText: "ink-quiet",
        _ROLES.Button: "card",
        _ROLES.ButtonText: "ink",
        _ROLES.BrightText: "danger-ink",
        _ROLES.Highlight: "selection",
        _ROLES.HighlightedText: "selection-ink",
        _ROLES.Accent: "accent",
        _ROLES.Link: "accent",
        _ROLES.LinkVisited: "accent",
        _ROLES.ToolTipBase: "card",
        _ROLES.ToolTipText: "ink",
        _ROLES.Light: "card",
        _ROLES.Midlight: "line",
        _ROLES.Mid: "line",
        _ROLES.Dark: "edge",
        _ROLES.Shadow: "shade",
    }
    for role, token in roles.items():
        palette.setColor(role, QColor(tokens[token]))
    quiet = QColor(tokens["ink-quiet"])
    for role in (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, quiet)
    return palette
