"""Telephone numbers in running text: a line never breaks within one. Free of Qt."""

import re

_NUMBER = re.compile(
    r"\b(?:18001 )?0\d{2,4}(?: \d{3,6}){1,2}\b|\b(?:18001 )?101\b|\b1800[01]\b"
)
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def unbroken(text: str) -> str:
    """Returns a text in which telephone numbers stay on one line.

    Args:
        text: Plain text.
    """
    return _NUMBER.sub(lambda found: found[0].replace(" ", _NO_BREAK_SPACE), text)
