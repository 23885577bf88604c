"""The language of the window: one catalogue, one context (docs/decisions/0013).

Imported only where there is a catalogue at all, so that English costs nothing.
"""

import re
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from csap_desktop.ui.qt_override import override

CONTEXT = "csap"
"""The context of every sentence of ours, whatever class says it."""

ENGLISH = "en"

_QTS_OWN = re.compile(r"Q[A-Z]")
"""Contexts of Qt's own words, which Qt's own catalogues translate."""


class Catalogue(QTranslator):
    """Finds a sentence by its text alone, whoever says it.

    `self.tr` gives the name of the class as the context, and modules free of Qt are
    handed the `tr` of whatever widget uses them: the same sentence has many contexts.
    """

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
        /,
    ) -> str | None:
        """Returns a translation; None, not an empty text, where there is none."""
        if _QTS_OWN.match(context):
            return None
        said = super().translate(CONTEXT, sourceText, disambiguation or "", n)
        return said or None


def languages(resources: Path) -> dict[str, Path]:
    """Returns the catalogues there are, by language: "cy", "ar", "pt_BR".

    Args:
        resources: Folder with `i18n`.
    """
    files = sorted((resources / "i18n").glob("csap-desktop_*.qm"))
    return {path.stem.partition("_")[2]: path for path in files}


def choose_language(wanted: list[str], offered: set[str]) -> str:
    """Returns the first language that is wanted and offered; English where none is.

    Args:
        wanted: What the system asks for, best first: "cy-GB", "en-GB".
        offered: The languages of the catalogues.
    """
    for name in wanted:
        whole = name.replace("-", "_")
        for one in (whole, whole.partition("_")[0]):
            if one in offered or one == ENGLISH:
                return one
    return ENGLISH


def install_language(application: QApplication, resources: Path, name: str = "") -> str:
    """Makes the window speak the system's language, where there is a catalogue.

    Args:
        application: What is translated; it keeps the catalogues alive.
        resources: Folder with `i18n`.
        name: A language in place of the system's.

    Returns:
        The language in use; English where no catalogue fits or the file is damaged.
    """
    remove_language(application)
    found = languages(resources)
    wanted = [name] if name else list(QLocale.system().uiLanguages())
    chosen = choose_language(wanted, set(found))
    catalogue = Catalogue(application)
    if chosen == ENGLISH or not catalogue.load(str(found[chosen])):
        catalogue.deleteLater()
        return ENGLISH
    _install_qts_own(application, chosen, found[chosen].parent)
    application.installTranslator(catalogue)
    application.setLayoutDirection(QLocale(chosen).textDirection())
    return chosen


def remove_language(application: QApplication) -> None:
    """Takes back what `install_language` did.

    Args:
        application: What is translated.
    """
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.setParent(None)
        translator.deleteLater()
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _install_qts_own(application: QApplication, language: str, folder: Path) -> None:
    """Has the dialogs of Qt speak the language too, where Qt's catalogue is there."""
    places = (
        str(folder),
        QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
    )
    for place in places:
        own = QTranslator(application)
        if own.load(f"qtbase_{language}", place):
            application.installTranslator(own)
            return
        own.deleteLater()
