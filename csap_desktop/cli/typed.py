"""What was typed, where it is no text: bytes that are not UTF-8."""

REPLACED = "\ufffd"
"""Stands in what was read from input for bytes that are not UTF-8."""


def is_text(typed: str) -> bool:
    """Says whether an argument is text: the system hands on any bytes.

    Args:
        typed: As Python has it, half surrogates for bytes that are not UTF-8.
    """
    try:
        typed.encode()
    except UnicodeEncodeError:
        return False
    return True
