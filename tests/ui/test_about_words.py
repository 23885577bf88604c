from dataclasses import replace
from pathlib import Path

from csap_desktop.config.paths import AppPaths
from csap_desktop.services.versions import Versions
from csap_desktop.ui.about_words import AboutWords, without_name

WORDS = AboutWords()
FOUND = Versions(
    program="0.1.0",
    packaged=False,
    edition=1,
    format=1,
    python="3.11.7",
    database="SQLite 3.40",
    system="Linux",
)
HOME = Path("/home/ann.other")
PATHS = AppPaths(
    Path("/opt/csap/resources"), Path("/opt/csap/data"), HOME / ".local" / "csap"
)


def test_versions_are_named() -> None:
    said = dict(WORDS.versions(FOUND, "6.11.3", "6.11.2"))

    assert said["Program"] == "0.1.0"
    assert said["Edition"] == "1, format 1"
    assert (said["Qt"], said["PySide6"]) == ("6.11.3", "6.11.2")


def test_a_packaged_program_and_a_missing_database_are_said() -> None:
    found = replace(FOUND, packaged=True, database="")

    said = dict(WORDS.versions(found, "6", "6"))

    assert said["Program"] == "0.1.0 (packaged)"
    assert said["Database"] == "cannot be used"


def test_details_for_it_name_no_person() -> None:
    versions = WORDS.versions(FOUND, "6.11.3", "6.11.3")

    text = WORDS.details(versions, WORDS.places(PATHS), HOME)

    assert "ann.other" not in text
    assert "Content: ~/.local/csap/content" in text
    assert "The program's own files: /opt/csap" in text
    assert "Python: 3.11.7" in text


def test_a_path_elsewhere_stays_as_it_is() -> None:
    assert without_name(Path("/opt/csap"), HOME) == str(Path("/opt/csap"))


def test_a_part_without_a_name_of_its_own_is_shown_as_it_is() -> None:
    assert WORDS.part("content store") == "Stored content"
    assert WORDS.part("something new") == "something new"


def test_qt_is_said_to_be_used_under_the_lgpl_and_replaceable() -> None:
    assert "LGPL" in WORDS.licence_note("Qt")
    assert "replaced" in WORDS.licence_note("shiboken6")
    assert "public domain" in WORDS.licence_note("SQLite")
    assert not WORDS.licence_note("six")


def test_the_paper_escapes_and_sets_lines_without_a_name_across() -> None:
    html = WORDS.sheet((("A & B", (("", "<line>"), ("Qt", "6"))),))

    assert "A &amp; B" in html
    assert "colspan='2'>&lt;line&gt;" in html
    assert "<td>6</td>" in html
