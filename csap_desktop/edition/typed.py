"""Dataclasses from JSON values with nothing but the standard library.

For the front file, which is read before the first paint: importing msgspec would cost
more than reading the whole file. It checks types and unknown fields, and says where.
"""

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from csap_desktop.errors import PublisherError

Builder = Callable[[Any], Any]


@cache
def builder(hint: Any) -> Builder:  # noqa: ANN401 - a type, a union or a generic
    """Returns a function that makes a value of a type from JSON values.

    Args:
        hint: A dataclass, an enum, str, int, bool, date, time, an optional of these, a
            tuple of one of them or a dict.

    Returns:
        A function that raises PublisherError, with a field relative to the value, when
        what it is given does not fit.
    """
    origin = get_origin(hint)
    if origin in {Union, types.UnionType}:
        made = _optional(builder(get_args(hint)[0]))
    elif origin is tuple:
        made = _items(builder(get_args(hint)[0]))
    elif isinstance(hint, type) and is_dataclass(hint):
        made = _record(hint)
    elif isinstance(hint, type) and issubclass(hint, Enum):
        made = _parsed(hint)
    elif hint in {date, time}:
        made = _parsed(hint.fromisoformat)
    else:
        made = _exactly(origin or hint)
    return made


@cache
def column_builders(kind: type) -> tuple[tuple[str, Builder], ...]:
    """Returns name and builder of each field of a dataclass, in order."""
    hints = get_type_hints(kind)
    return tuple((field.name, builder(hints[field.name])) for field in fields(kind))


def build_rows(kind: type, rows: object) -> tuple[Any, ...]:
    """Makes dataclasses from rows: lists of their first fields, in order.

    Args:
        kind: The dataclass; fields that a row does not reach keep their default.
        rows: A list of lists.

    Returns:
        One dataclass for each row.

    Raises:
        PublisherError: A row does not fit; the field is relative to `rows`.
    """
    builders = tuple(build for _, build in column_builders(kind))
    required = len(_required(kind))
    made = []
    for index, row in enumerate(_exactly(list)(rows)):
        if type(row) is not list or not required <= len(row) <= len(builders):
            raise PublisherError(f"[{index}]", "a row of another shape")
        try:
            values = [build(part) for build, part in zip(builders, row, strict=False)]
        except PublisherError as error:
            raise PublisherError(f"[{index}]{error.field}", error.reason) from error
        made.append(kind(*values))
    return tuple(made)


def _exactly(kind: type) -> Builder:
    """Takes a value that already is of the type."""

    def build(plain: object) -> object:
        if type(plain) is not kind:
            raise PublisherError("", f"expected {kind.__name__}")
        return plain

    return build


def _optional(inner: Builder) -> Builder:
    """Takes null for none."""

    def build(plain: object) -> object:
        return None if plain is None else inner(plain)

    return build


def _parsed(parse: Callable[[str], object]) -> Builder:
    """Takes a string and reads it."""

    def build(plain: object) -> object:
        if type(plain) is not str:
            raise PublisherError("", "expected str")
        try:
            return parse(plain)
        except ValueError as error:
            raise PublisherError("", str(error)) from error

    return build


def _items(inner: Builder) -> Builder:
    """Takes a list of values of one type."""

    def build(plain: object) -> object:
        if type(plain) is not list:
            raise PublisherError("", "expected list")
        made = []
        for index, part in enumerate(plain):
            try:
                made.append(inner(part))
            except PublisherError as error:
                raise PublisherError(f"[{index}]{error.field}", error.reason) from error
        return tuple(made)

    return build


def _record(kind: type) -> Builder:
    """Takes an object whose names are the fields of a dataclass."""
    builders = dict(column_builders(kind))
    required = _required(kind)

    def build(plain: object) -> object:
        if type(plain) is not dict:
            raise PublisherError("", "expected dict")
        for name in required - plain.keys():
            raise PublisherError(f".{name}", "missing")
        made = {}
        for name, part in plain.items():
            if name not in builders:
                raise PublisherError(f".{name}", "unknown field")
            try:
                made[name] = builders[name](part)
            except PublisherError as error:
                raise PublisherError(f".{name}{error.field}", error.reason) from error
        return kind(**made)

    return build


def _required(kind: type) -> frozenset[str]:
    """Gives the names of the fields that have no default."""
    return frozenset(part.name for part in fields(kind) if part.default is MISSING)
