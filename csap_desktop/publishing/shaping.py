"""What editors write to what the data file holds: days in words, short times, gaps."""

import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import time
from typing import Any, get_args, get_origin, get_type_hints

from csap_desktop.errors import PublisherError

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def shape(plain: Any, hint: Any, field: str) -> Any:  # noqa: ANN401 - any type, any value
    """Turns a value as the editors wrote it into one as the data file holds it.

    Args:
        plain: What TOML, front matter or CSV gave.
        hint: The type it is to become.
        field: Where it stands, for the error.

    Returns:
        The same, with days as numbers, times as times, and None where a field that
        has no default was left out because there is none. Days or a time that cannot
        be read end it with a PublisherError.
    """
    if get_origin(hint) is types.UnionType:
        return shape(plain, get_args(hint)[0], field)
    if hint == tuple[int, ...] and isinstance(plain, str):
        return _read_days(plain, field)
    if hint is time and isinstance(plain, str):
        return _read_time(plain, field)
    if get_origin(hint) is tuple and isinstance(plain, list):
        inner = get_args(hint)[0]
        return [shape(item, inner, f"{field}[{i}]") for i, item in enumerate(plain)]
    return _shape_fields(plain, hint, field)


def _shape_fields(plain: Any, hint: Any, field: str) -> Any:  # noqa: ANN401 - as in shape
    """Shapes the fields of a dataclass; returns anything else as it is."""
    if not (isinstance(hint, type) and is_dataclass(hint) and isinstance(plain, dict)):
        return plain
    hints = get_type_hints(hint)
    shaped = {
        name: shape(value, hints.get(name), f"{field}.{name}")
        for name, value in plain.items()
    }
    for part in fields(hint):
        optional = type(None) in get_args(hints[part.name])
        if part.name not in shaped and optional and part.default is MISSING:
            shaped[part.name] = None
    return shaped


def _read_days(text: str, field: str) -> list[int]:
    """Reads "Mon-Fri" or "Sat,Sun".

    Raises:
        PublisherError: It names no days, or names them backwards.
    """
    found: list[int] = []
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        if first not in _DAYS or (last or first) not in _DAYS:
            raise PublisherError(field, f'"{text}" is not like Mon-Fri or Sat,Sun')
        found.extend(range(_DAYS.index(first) + 1, _DAYS.index(last or first) + 2))
    if not found or found != sorted(set(found)):
        raise PublisherError(field, f'"{text}" does not go from Monday to Sunday')
    return found


def _read_time(text: str, field: str) -> time:
    """Reads "08:45".

    Raises:
        PublisherError: It is not a time of day.
    """
    try:
        return time.fromisoformat(text)
    except ValueError as error:
        raise PublisherError(field, f'"{text}" is not a time like 08:45') from error
