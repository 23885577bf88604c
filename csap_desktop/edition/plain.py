"""Values of the edition as plain JSON values and readable text.

Fields that have their default value are left out. The same value always gives the same
bytes, so that a difference between two data files is a difference in content.
"""

import json
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Any

_WIDTH = 100
_PLAIN = frozenset({str, int, float, bool})


def to_plain(value: object) -> object:
    """Returns a value as dicts, lists, strings, numbers, booleans and None.

    Args:
        value: A dataclass of the domain, or anything one of its fields may hold.

    Returns:
        Dates and times as ISO text, enums as their values, tuples as lists.
    """
    if value is None or type(value) in _PLAIN:
        return value
    match value:
        case Enum():
            plain = value.value
        case date() | time():
            plain = value.isoformat()
        case tuple() | list():
            plain = [to_plain(item) for item in value]
        case dict():
            plain = {key: to_plain(item) for key, item in value.items()}
        case _ if is_dataclass(value):
            plain = {
                field.name: to_plain(getattr(value, field.name))
                for field in _fields(value.__class__)
                if not is_default(field, getattr(value, field.name))
            }
        case _:
            plain = value
    return plain


def to_text(plain: object, indent: int = 0) -> str:
    """Returns a plain value as JSON that is easy to read and to compare.

    Args:
        plain: What `to_plain` returned.
        indent: How many blanks stand before it.

    Returns:
        A list or object stands on one line where it fits, else one entry a line.
    """
    line = json.dumps(plain, ensure_ascii=False)
    if indent + len(line) <= _WIDTH or not isinstance(plain, dict | list):
        return line
    if isinstance(plain, dict):
        entries = [
            f"{json.dumps(key, ensure_ascii=False)}: {to_text(item, indent + 1)}"
            for key, item in plain.items()
        ]
        return _broken("{", entries, "}", indent)
    return _broken("[", [to_text(item, indent + 1) for item in plain], "]", indent)


@cache
def _fields(kind: Any) -> tuple[Field[Any], ...]:  # noqa: ANN401 - a dataclass
    """Returns the fields of a dataclass, looked up once."""
    return fields(kind)


def is_default(field: Field[Any], value: object) -> bool:
    """Says whether a field of a dataclass may be left out."""
    return field.default is not MISSING and value == field.default


def _broken(opening: str, entries: list[str], closing: str, indent: int) -> str:
    """Joins entries, one a line."""
    separator = ",\n" + " " * (indent + 1)
    inner = separator.join(entries)
    return f"{opening}\n{' ' * (indent + 1)}{inner}\n{' ' * indent}{closing}"
