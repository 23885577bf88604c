import re

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from csap_desktop.publishing.strings import collect, window_modules
from csap_desktop.ui.language import remove_language
from csap_desktop.ui.pseudo import install_pseudo, pseudo

SENTENCES = [text for text in collect(window_modules()) if text.strip()]
KEPT = re.compile(r"\{[a-z_]+\}|<[^>]*>|&\w+;|Ctrl\+K|\d+")


class Someone(QObject):
    """Says something, as every class of the window does."""


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Copied {number} with its hours", "{number}"),
        ("<b>Now</b> &amp; then", "<b>"),
        ("<b>Now</b> &amp; then", "&amp;"),
        ("Ring 0300 123 6722 at night", "0300 123 6722"),
        ("or press Ctrl+K", "Ctrl+K"),
        ("Ctrl K", "Ctrl K"),
        ("Clears place and concern (Esc)", "(Esc)"),
        ("The shortcuts (F1)", "(F1)"),
        ("PDF (*.pdf)", "*.pdf"),
    ],
)
def test_places_tags_numbers_and_keys_stay_as_they_are(text: str, kept: str) -> None:
    assert kept in pseudo(text)


def test_every_sentence_of_the_program_keeps_its_places() -> None:
    for text in SENTENCES:
        assert sorted(KEPT.findall(pseudo(text))) == sorted(KEPT.findall(text)), text


def test_sentences_are_longer_by_some_forty_per_cent_and_bracketed() -> None:
    for text in SENTENCES:
        said = pseudo(text).strip()

        assert (said[0], said[-1]) == ("[", "]"), text
        assert len(said) >= 1.3 * len(text.strip()), text


def test_letters_are_accented() -> None:
    assert not re.search("[aeiou]", pseudo("Who to ring, right now"))


def test_the_spaces_around_a_word_stay() -> None:
    assert re.fullmatch(r" \[\S+\] ", pseudo(" or "))
    assert pseudo("  ") == "  "


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_window_speaks_it_and_qts_own_words_stay(
    qapp: QApplication, *, mirrored: bool
) -> None:
    install_pseudo(qapp, right_to_left=mirrored)

    said, keys = Someone().tr("Search"), QCoreApplication.translate("QShortcut", "Ctrl")
    remove_language(qapp)

    assert pseudo("Search") in said
    assert said.startswith("\N{RIGHT-TO-LEFT MARK}") == mirrored
    assert keys == "Ctrl"
    assert Someone().tr("Search") == "Search"
