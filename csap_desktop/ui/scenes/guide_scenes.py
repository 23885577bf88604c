"""The page Guide in every state."""

from collections.abc import Iterator

from PySide6.QtGui import QPixmap

from csap_desktop.ui.pages_offered import GUIDE
from csap_desktop.ui.studio import Studio, grab


def guide_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states of the page.

    Args:
        studio: The window, its library open.
    """
    studio.desk.go(GUIDE, "contents")
    for view in ("contents", "faqs", "timeline", "glossary"):
        studio.desk.go(GUIDE, view)
        yield f"guide-{view}", grab(studio.window)
