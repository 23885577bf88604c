"""The page About in every state."""

from collections.abc import Iterator

from PySide6.QtGui import QPixmap

from csap_desktop.ui.pages_offered import ABOUT
from csap_desktop.ui.studio import Studio, grab


def about_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states of the page.

    Args:
        studio: The window, its library open.
    """
    studio.desk.go(ABOUT)
    yield "about", grab(studio.window)
