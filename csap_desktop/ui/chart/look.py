"""How the chart looks: colours and fonts, on screen or on paper."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QFont

from csap_desktop.ui.theme import TEXT_FONT, Theme

NAME_PX, NOTE_PX = 14, 13
NAME_WEIGHT, NOTE_WEIGHT = 600, 400
_TOKENS = ("ink", "ink-quiet", "card", "chip", "edge", "accent", "accent-fill")


@dataclass(frozen=True, slots=True)
class ChartLook:
    """Colours by token, and how much larger than usual everything is.

    Attributes:
        colours: The colours that the chart is drawn in.
        factor: Size of text and boxes; 1 is usual.
    """

    colours: Mapping[str, QColor]
    factor: float = 1.0

    def px(self, length: float) -> float:
        """Returns a length at the size in use."""
        return length * self.factor

    def name_font(self) -> QFont:
        """Returns the font of names."""
        return self._font(NAME_PX, NAME_WEIGHT)

    def note_font(self) -> QFont:
        """Returns the font of what stands below a name."""
        return self._font(NOTE_PX, NOTE_WEIGHT)

    def title_font(self) -> QFont:
        """Returns the font of the heading of a picture."""
        return self._font(NAME_PX + 8, 700)

    def _font(self, px: int, weight: int) -> QFont:
        """Makes a font whose words are as wide at any zoom."""
        font = QFont(TEXT_FONT)
        font.setPixelSize(max(1, round(px * self.factor)))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def screen_look(theme: Theme) -> ChartLook:
    """Returns the look of the theme in use."""
    return ChartLook(
        {one: theme.colour(one) for one in _TOKENS}, theme.scaled(100) / 100
    )


def paper_look(resources: Path) -> ChartLook:
    """Returns the look on paper and in files: always light, always of usual size.

    Args:
        resources: Folder with `styles`.
    """
    text = (resources / "styles" / "light.json").read_text(encoding="utf-8")
    tokens = json.loads(text)
    return ChartLook({one: QColor(tokens[one]) for one in _TOKENS})
