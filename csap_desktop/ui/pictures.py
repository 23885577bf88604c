"""Every page and state of the window as a picture, drawn without a screen.

Made with a clock that stands still and with files of its own, so that the same program
always draws the same pictures and nothing of the user's is read or changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import AppPaths
from csap_desktop.context import Context
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.change_book import ChangeBook
from csap_desktop.services.installation import load_front
from csap_desktop.ui.desk import Desk
from csap_desktop.ui.language import install_language
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.pages.ring_page import RingPage
from csap_desktop.ui.pages_offered import RING
from csap_desktop.ui.program import make_application
from csap_desktop.ui.pseudo import PSEUDO, install_pseudo
from csap_desktop.ui.scenes.about_scenes import about_scenes
from csap_desktop.ui.scenes.edition_scenes import edition_scenes
from csap_desktop.ui.scenes.enquiries_scenes import enquiries_scenes
from csap_desktop.ui.scenes.frame_scenes import frame_scenes
from csap_desktop.ui.scenes.governance_scenes import governance_scenes
from csap_desktop.ui.scenes.guide_scenes import guide_scenes
from csap_desktop.ui.scenes.item_scenes import item_scenes
from csap_desktop.ui.scenes.print_scenes import print_scenes
from csap_desktop.ui.scenes.revised_edition import revised_paths
from csap_desktop.ui.scenes.revised_scenes import revised_scenes
from csap_desktop.ui.scenes.ring_scenes import ring_scenes
from csap_desktop.ui.scenes.search_scenes import search_scenes
from csap_desktop.ui.scenes.updates_scenes import updates_scenes
from csap_desktop.ui.studio import (
    USUAL_MOMENT,
    AtOnce,
    StandingClock,
    Studio,
    grab,
)
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.ring_layout import RingLayout

_SCENES = (
    ring_scenes,
    frame_scenes,
    search_scenes,
    item_scenes,
    guide_scenes,
    governance_scenes,
    enquiries_scenes,
    updates_scenes,
    edition_scenes,
    about_scenes,
    print_scenes,
)


@dataclass(frozen=True, slots=True)
class Sitting:
    """How the window sits for its pictures.

    Attributes:
        theme: "light", "dark" or "contrast".
        size: Width and height of the window in logical pixels.
        text_size: In per cent.
        language: That of a catalogue, "pseudo", or empty for English.
        right_to_left: Whether everything is mirrored, whatever the language.
    """

    theme: str = "light"
    size: tuple[int, int] = (1366, 768)
    text_size: int = 100
    language: str = ""
    right_to_left: bool = False


def draw_pictures(paths: AppPaths, out: Path, sitting: Sitting) -> tuple[Path, ...]:
    """Draws every page and state.

    The scale is that of Qt: QT_SCALE_FACTOR, set before Qt is imported.

    Args:
        paths: Where the program's files are; the user's are left alone.
        out: Folder for the pictures; made when missing.
        sitting: How the window sits.

    Returns:
        The files that were written.
    """
    out.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        application = make_application()
        own = replace(paths, user=Path(folder))
        speak(application, own.resources, sitting)
        look = Theme(application, own.resources, sitting.theme, sitting.text_size)
        studio = open_studio(own, look, sitting.size)
        drawn = [_save(one, out / f"{name}.png") for name, one in draw_all(studio)]
        _leave(studio)
        later = revised_paths(own, Path(folder, "later"))
        studio = open_studio(later, look, sitting.size)
        drawn += [_save(one, out / f"{name}.png") for name, one in draw_later(studio)]
        _leave(studio)
    return tuple(drawn)


def speak(application: QApplication, resources: Path, sitting: Sitting) -> None:
    """Takes the language and the direction of a sitting; before there is a window."""
    if sitting.language == PSEUDO:
        install_pseudo(application, right_to_left=sitting.right_to_left)
    elif sitting.language:
        install_language(application, resources, sitting.language)
    if sitting.right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def open_studio(paths: AppPaths, theme: Theme, size: tuple[int, int]) -> Studio:
    """Builds the window as `app` does, with a clock that stands still.

    Args:
        paths: Where the program's files are; `user` is a folder of the studio's own.
        theme: The look.
        size: Width and height of the window in logical pixels.
    """
    clock = StandingClock(USUAL_MOMENT)
    answers = AnswerService(load_front(paths).front)
    choices, changes = ChoicesFile(paths.choices), ChangeBook(paths)
    context = Context(paths, choices, answers, clock, changes)
    window = MainWindow(context, theme)
    ring = RingPage(context, theme, window)
    window.add_page(RING, ring)
    for part in ring.findChildren(RingLayout):
        part.results.fill()
        part.fill_side()
        part.results.prepare()
    window.resize(*size)
    window.show()
    desk = Desk(context, theme, window, ring, AtOnce())
    return Studio(window, ring, desk, clock, theme, context)


def draw_all(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the pictures one after the other, each with its name."""
    yield "loading", grab(studio.window)
    studio.desk.load()
    for scenes in _SCENES:
        yield from scenes(studio)


def draw_later(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states of an edition in which things are withdrawn and added.

    Args:
        studio: The window of a program with the files of `revised_paths`.
    """
    studio.desk.load()
    yield from revised_scenes(studio)


def _leave(studio: Studio) -> None:
    """Closes a window."""
    studio.desk.close()
    studio.window.close()


def _save(picture: QPixmap, path: Path) -> Path:
    """Writes a picture."""
    picture.save(str(path))
    return path
