"""A language that nobody speaks: longer and accented English, to find faults by.

A text that shows without accents was never translated; one without its bracket at the
end is cut. For pictures and tests; the window does not offer it.
"""

import re

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication

from csap_desktop.ui.qt_override import override

PSEUDO = "pseudo"
"""The name of the language, for `csap-desktop pictures --language`."""

OPENS, CLOSES = "[", "]"

_KEPT = re.compile(
    r"\{[a-z_]+\}"  # places
    r"|<[^>]*>|&\w+;|&#\d+;"  # tags and entities
    r"|\b(?:Ctrl|Alt|Shift|Meta)(?:[+ ]\w+)*|\bF\d{1,2}\b|\bEsc\b|\bEnter\b"  # keys
    r"|\*\.\w+|\w+\.\w{3}\b"  # names of files
)
_LONGER = str.maketrans(
    {
        **{vowel: vowel * 2 for vowel in "aeiouy"},
        **{vowel: f"{vowel}{vowel.lower()}" for vowel in "AEIOU"},
    }
)
_ACCENTED = str.maketrans(
    "AEIOUYaeiouycCdDgGhHjJkKlLnNrRsStTwWzZ",
    "ÂÉÎÖÛÝåéîöûýçÇđĐğĞĥĤĵĴķĶļĻñÑřŘšŠţŢŵŴžŽ",
)
_LENGTH = 1.4
_FILLING = " ööñ"
_QTS_OWN = re.compile(r"Q[A-Z]")


def pseudo(text: str) -> str:
    """Returns a sentence longer by some forty per cent, accented and in brackets.

    Args:
        text: A sentence as the program has it: with its places, tags and keys, which
            stay as they are. Digits stay too.
    """
    bare = text.strip()
    if not bare:
        return text
    parts, start = [], 0
    for kept in _KEPT.finditer(bare):
        parts += [_changed(bare[start : kept.start()]), kept[0]]
        start = kept.end()
    inside = "".join((*parts, _changed(bare[start:])))
    missing = max(0, round(_LENGTH * len(bare)) - len(inside))
    filled = f"{inside}{_FILLING * missing}"[: len(inside) + missing].rstrip()
    return text.replace(bare, f"{OPENS}{filled}{CLOSES}")


class PseudoTranslator(QTranslator):
    """Translates every sentence of ours; leaves Qt's own words, the keys among them."""

    def __init__(self, parent: QObject, *, right_to_left: bool = False) -> None:
        """Makes the translator.

        Args:
            parent: What owns it.
            right_to_left: Whether sentences count as written from right to left.
        """
        super().__init__(parent)
        self._mark = "\N{RIGHT-TO-LEFT MARK}" if right_to_left else ""

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
        /,
    ) -> str | None:
        """Returns the sentence changed; None for Qt's own."""
        del disambiguation, n
        if _QTS_OWN.match(context):
            return None
        said = pseudo(sourceText)
        return f"{self._mark}{said}{self._mark}" if said.strip() else said

    @override
    def isEmpty(self) -> bool:
        """Says that there are translations, without which Qt would not ask."""
        return False


def install_pseudo(
    application: QApplication, *, right_to_left: bool = False
) -> PseudoTranslator:
    """Has the window speak the language that nobody speaks.

    Args:
        application: What is translated; it owns the translator.
        right_to_left: Whether sentences count as written from right to left.
    """
    translator = PseudoTranslator(application, right_to_left=right_to_left)
    application.installTranslator(translator)
    return translator


def _changed(text: str) -> str:
    """Makes plain text longer and accented."""
    return text.translate(_LONGER).translate(_ACCENTED)
