"""The data file: bytes to an edition and back.

Decoding is strict: what is missing, misspelt, unknown or of the wrong type is refused
with the field and the reason. What an edition says is judged in `checks`.
"""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from datetime import time
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.frozen import frozen
from csap_desktop.edition.plain import to_plain, to_text
from csap_desktop.edition.version import check_format
from csap_desktop.edition.withdrawal_checks import check_withdrawn
from csap_desktop.errors import PublisherError

LIMIT_BYTES = 16 * 1024 * 1024

T = TypeVar("T")


_TYPES = get_type_hints(Edition)
"""The type of each field of an edition."""


@frozen
class _Version:
    """The one field that is read whatever the format."""

    format: int


@frozen
class Postcodes:
    """The packed postcodes; `domain.postcodes` says what the texts hold."""

    authorities: tuple[str, ...]
    sectors: dict[str, str]
    units: dict[str, str]
    live_sectors: str
    live: str


def decode(data: bytes) -> Edition:
    """Reads a data file.

    Args:
        data: The whole file; at most 16 MiB of UTF-8 JSON.

    Returns:
        The edition.

    Raises:
        PublisherError: The file is damaged, not in the format, or has withdrawn lines
            among those that may be rung; a NewerFormatError when a newer program
            wrote it, and then nothing else was looked at.
    """
    if len(data) > LIMIT_BYTES:
        raise PublisherError("$", f"larger than {LIMIT_BYTES} bytes")
    check_format(_parse(data, _Version).format)
    edition = _in_parts(data, strict=True)
    convert(edition.postcodes, Postcodes, "$.postcodes")
    for fault in check_withdrawn(edition):  # whoever reads a file relies on it
        raise PublisherError(fault.field, fault.reason)
    return edition


def reread(data: bytes) -> Edition:
    """Reads a data file that `decode` took before; six times as fast.

    Args:
        data: The whole file, whose hash shows that it is the same.

    Returns:
        The edition.

    Raises:
        PublisherError: It is not in the format of this version of the program.
    """
    check_format(_parse(data, _Version).format)
    return _in_parts(data, strict=False)


def encode(edition: Edition) -> bytes:
    """Writes a data file.

    Args:
        edition: The edition.

    Returns:
        Readable UTF-8 JSON; the same bytes for the same edition.
    """
    return (to_text(to_plain(edition)) + "\n").encode()


def convert(plain: object, kind: type[T], field: str) -> T:
    """Reads one part of an edition from plain values, as strictly as `decode`.

    Args:
        plain: Dicts, lists, strings, numbers, booleans, dates, times and None.
        kind: A dataclass of the domain.
        field: Where the part stands, for the error: `$.routes[0]`.

    Returns:
        The part.

    Raises:
        PublisherError: Something in it is missing, unknown or of the wrong type.
    """
    try:
        value = msgspec.convert(plain, kind)
    except msgspec.ValidationError as error:
        raise PublisherError(*_explain(str(error), field)) from error
    for where, reason in _surplus(plain, value, field):
        raise PublisherError(where, reason)
    return value


def _in_parts(data: bytes, *, strict: bool) -> Edition:
    """Reads an edition item by item.

    Each call into the decoder keeps every other thread from working: 10 000 items in
    one call would have the window stand still for a third of a second.

    Args:
        data: The whole file.
        strict: Whether to look for what msgspec lets pass.

    Raises:
        PublisherError: Something in it is missing, unknown or of the wrong type.
    """
    parts = _parse(data, dict[str, msgspec.Raw])
    made: dict[str, Any] = {}
    for field in fields(Edition):
        where = f"$.{field.name}"
        if field.name in parts:
            raw = bytes(parts.pop(field.name))
            made[field.name] = _part(raw, _TYPES[field.name], where, strict=strict)
        elif field.default is MISSING:
            raise PublisherError(where, "missing")
    for name in parts if strict else ():
        raise PublisherError(f"$.{name}", "unknown field")
    return Edition(**made)


def _part(raw: bytes, kind: Any, where: str, *, strict: bool) -> Any:  # noqa: ANN401
    """Reads one field of an edition; a list item by item."""
    item_kind, *more = get_args(kind) or (None,)
    if get_origin(kind) is not tuple or more != [...]:
        return _value(raw, kind, where, strict=strict)
    return tuple(
        _value(bytes(one), item_kind, f"{where}[{index}]", strict=strict)
        for index, one in enumerate(_parse(raw, list[msgspec.Raw], where))
    )


def _value(raw: bytes, kind: Any, where: str, *, strict: bool) -> Any:  # noqa: ANN401
    """Reads one value.

    Raises:
        PublisherError: Something in it is unknown.
    """
    value = _parse(raw, kind, where)
    if strict:
        for field, reason in _surplus(_parse(raw, object), value, where):
            raise PublisherError(field, reason)
    return value


def _parse(data: bytes, kind: type[T], where: str = "$") -> T:
    """Decodes JSON.

    Raises:
        PublisherError: It cannot be decoded.
    """
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        raise PublisherError(*_explain(str(error), where)) from error
    except msgspec.DecodeError as error:
        raise PublisherError(where, str(error)) from error
    except UnicodeDecodeError as error:
        raise PublisherError(where, "not UTF-8") from error
    except RecursionError as error:
        raise PublisherError(where, "nested too deeply") from error


def _explain(message: str, field: str) -> tuple[str, str]:
    """Splits a message of msgspec into the field and the reason."""
    reason, _, where = message.partition(" - at `$")
    path = field + where.rstrip("`")
    missing = reason.removeprefix("Object missing required field `")
    if missing != reason:
        return f"{path}.{missing.rstrip('`')}", "missing"
    return path, reason[:1].lower() + reason[1:]


@cache
def _names(kind: Any) -> frozenset[str]:  # noqa: ANN401 - a dataclass
    """Returns the names of a dataclass's fields, looked up once."""
    return frozenset(one.name for one in fields(kind))


def _surplus(plain: object, value: object, field: str) -> Iterator[tuple[str, str]]:
    """Finds what msgspec lets pass: fields nobody knows and times with a zone."""
    if is_dataclass(value) and isinstance(plain, dict):
        names = _names(value.__class__)
        for name, part in plain.items():
            if name in names:
                yield from _surplus(part, getattr(value, name), f"{field}.{name}")
            else:
                yield f"{field}.{name}", "unknown field"
    elif isinstance(value, tuple) and isinstance(plain, list | tuple):
        for index, pair in enumerate(zip(plain, value, strict=True)):
            yield from _surplus(*pair, f"{field}[{index}]")
    elif isinstance(value, time) and value.tzinfo:
        yield field, "a time without a zone is expected"
