"""One catalogue, one context: made by Qt's own tools, seen on the window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from csap_desktop.config.paths import find_paths
from csap_desktop.context import Context
from csap_desktop.publishing.strings import Sentence, catalogue, translated
from csap_desktop.ui.answer_words import format_day
from csap_desktop.ui.language import (
    Catalogue,
    choose_language,
    install_language,
    languages,
    remove_language,
)
from csap_desktop.ui.main_window import MainWindow
from csap_desktop.ui.program import Program
from csap_desktop.ui.theme import Theme

WELSH = {
    "Who to ring": "Pwy i'w ffonio",
    "Immediate danger to anyone?": "Unrhyw un mewn perygl?",
    "Search": "Chwilio",
    "January": "Ionawr",
    "Close": "Cau",
}


class Someone(QObject):
    """Says something, as every class of the window does."""


class Another(QWidget):
    """Says the same."""


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A folder with a small catalogue, made as docs/translating.md says."""
    folder = tmp_path / "resources" / "i18n"
    folder.mkdir(parents=True)
    for language, words in (("cy", WELSH), ("ar", {"Search": "بحث"})):
        text = catalogue(
            {source: Sentence(source) for source in words},
            language,
            {source: (said, True) for source, said in words.items()},
        )
        source = folder / f"csap-desktop_{language}.ts"
        source.write_text(text, encoding="utf-8")
        release(source)
    return folder.parent


def release(source: Path) -> None:
    program = Path(PySide6.__file__).parent / (
        "lrelease.exe" if os.name == "nt" else "lrelease"
    )
    target = source.with_suffix(".qm")
    subprocess.run(  # noqa: S603 - Qt's own program
        [program, "-silent", source, "-qm", target], check=True, timeout=50
    )


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    remove_language(qapp)


def test_a_window_speaks_the_language_of_the_catalogue(
    application: QApplication, resources: Path, context: Context, theme: Theme
) -> None:
    chosen = install_language(application, resources, "cy")
    window = MainWindow(context, theme)

    texts = {label.text() for label in window.findChildren(QLabel)}
    assert chosen == "cy"
    assert "Unrhyw un mewn perygl?" in texts
    assert window.navigation.tr("Who to ring") == "Pwy i'w ffonio"
    window.deleteLater()


def test_words_free_of_qt_are_found_whatever_class_lends_its_tr(
    application: QApplication, resources: Path
) -> None:
    install_language(application, resources, "cy")
    someone, another = Someone(), Another()

    assert someone.tr("January") == another.tr("January") == "Ionawr"
    assert QCoreApplication.translate("SearchModel", "Search") == "Chwilio"
    assert format_day(date(2026, 1, 9), someone.tr) == ("9 Ionawr 2026")
    another.deleteLater()


def test_qts_own_words_are_left_to_qts_own_catalogue(
    application: QApplication, resources: Path
) -> None:
    install_language(application, resources, "cy")

    assert QCoreApplication.translate("QPlatformTheme", "Close") == "Close"
    assert QCoreApplication.translate("QrDialog", "Close") == "Cau"


def test_a_sentence_without_a_translation_stays_english(
    application: QApplication, resources: Path
) -> None:
    install_language(application, resources, "cy")

    assert Someone().tr("Print") == "Print"


def test_a_language_written_from_the_right_mirrors_the_window(
    application: QApplication, resources: Path
) -> None:
    chosen = install_language(application, resources, "ar")

    assert chosen == "ar"
    assert application.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_language_is_taken_back_whole(
    application: QApplication, resources: Path
) -> None:
    install_language(application, resources, "ar")

    remove_language(application)

    assert Someone().tr("Search") == "Search"
    assert not application.findChildren(QTranslator)
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_another_language_takes_the_place_of_the_first(
    application: QApplication, resources: Path
) -> None:
    install_language(application, resources, "ar")

    install_language(application, resources, "cy")

    assert Someone().tr("Search") == "Chwilio"
    assert len(application.findChildren(Catalogue)) == 1


def test_a_damaged_catalogue_leaves_english(
    application: QApplication, resources: Path
) -> None:
    (resources / "i18n" / "csap-desktop_cy.qm").write_bytes(b"not a catalogue")

    assert install_language(application, resources, "cy") == "en"
    assert Someone().tr("Search") == "Search"


def test_qts_own_catalogue_beside_ours_is_taken_too(
    application: QApplication, resources: Path
) -> None:
    source = resources / "i18n" / "qtbase_cy.ts"
    text = catalogue({"OK": Sentence("OK")}, "cy", {"OK": ("Iawn", True)})
    source.write_text(text.replace("<name>csap", "<name>QPlatformTheme"), "utf-8")
    release(source)

    install_language(application, resources, "cy")

    assert QCoreApplication.translate("QPlatformTheme", "OK") == "Iawn"


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        (["cy-GB", "en-GB"], "cy"),
        (["pt-BR", "pt", "en"], "pt_BR"),
        (["en-GB", "cy"], "en"),
        (["fr-FR", "cy"], "cy"),
        (["fr-FR"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_there_is_chosen(
    wanted: list[str], chosen: str
) -> None:
    assert choose_language(wanted, {"cy", "pt_BR"}) == chosen


def test_the_systems_language_is_taken_where_none_is_named(
    application: QApplication, resources: Path
) -> None:
    assert install_language(application, resources) == "en"
    assert set(languages(resources)) == {"ar", "cy"}


def test_the_program_asks_for_its_language_before_there_is_a_window(
    application: QApplication,
    resources: Path,
    context: Context,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(
        "csap_desktop.ui.language.install_language",
        lambda _, folder: asked.append(folder),
    )
    for name in ("fonts", "icons", "styles"):
        (resources / name).symlink_to(context.paths.resources / name)
    object.__setattr__(context.paths, "resources", resources)

    window = Program(unseen=True, application=application).open(
        context, fallen_back=False
    )
    window.close()

    assert asked == [resources]


def test_english_costs_nothing_at_the_start() -> None:
    code = (
        "import sys; from csap_desktop.app import make_context;"
        "from pathlib import Path; from csap_desktop.ui.program import Program;"
        "p = Program(unseen=True); context, _ = make_context(Path(sys.argv[1]));"
        "p.open(context, fallen_back=False);"
        "print([m for m in ('language', 'pseudo', 'mirror')"
        " if f'csap_desktop.ui.{m}' in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, str(find_paths().resources)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )

    assert not languages(find_paths().resources)
    assert done.stdout.strip() == "[]", done.stderr


def test_what_translators_did_outlives_a_new_template() -> None:
    old = catalogue(
        {"Search": Sentence("Search"), "Old": Sentence("Old")},
        "cy",
        {"Search": ("Chwilio", True), "Old": ("Hen", True)},
    )

    new = catalogue(
        {"Search": Sentence("Search"), "Print": Sentence("Print")},
        "cy",
        translated(old),
    )

    assert "<translation>Chwilio</translation>" in new
    assert '<translation type="unfinished"></translation>' in new
    assert "Hen" not in new


def test_half_done_translations_are_kept_as_half_done() -> None:
    half = catalogue({"Search": Sentence("Search")}, "cy", {"Search": ("Ch", False)})

    assert translated(half) == {"Search": ("Ch", False)}
