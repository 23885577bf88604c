"""Telephone numbers in running text: on one line, in the digits of numbers.

The font of the text has slashed zeros, and a slashed zero has no place in a telephone
number (look.md). Free of Qt.
"""

import re
from html import escape

_NUMBER = re.compile(
    r"\b(?:18001 )?0\d{2,4}(?: \d{3,6}){1,2}\b|\b(?:18001 )?101\b|\b1800[01]\b"
)


def has_number(text: str) -> bool:
    """Says whether a text holds a telephone number with a zero in it."""
    return _NUMBER.search(text) is not None


def number_html(text: str, font: str) -> str:
    """Returns small HTML of a text in which telephone numbers do not break.

    Args:
        text: Plain text.
        font: The font of numbers.
    """
    parts, end = [], 0
    for found in _NUMBER.finditer(text):
        digits = found[0].replace(" ", "&nbsp;")
        style = f"font-family: '{font}'; font-weight: 700"
        parts.append(escape(text[end : found.start()]))
        parts.append(f'<span style="{style}">{digits}</span>')
        end = found.end()
    return "".join((*parts, escape(text[end:])))
