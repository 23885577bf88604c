"""What a check found, and the walk over an edition that the checks share."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, cast

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.provenance import Provenance

T = TypeVar("T")

Node = tuple[str, object]
"""Where in the data file something stands, and what."""

Walk = tuple[object, tuple[Node, ...], dict[type, list[Node]]]
"""An edition, everything in it, and the same by its kind."""

_WALKED: ContextVar[Walk | None] = ContextVar("walked", default=None)


@frozen
class Fault:
    """Something in an edition that must not be published.

    Attributes:
        field: Where in the data file, for example `$.routes[2].lines[0].number`.
        reason: What is wrong there.
    """

    field: str
    reason: str


@contextmanager
def walked_once(edition: Edition) -> Iterator[None]:
    """Lets all checks within share one walk over an edition.

    Args:
        edition: What they check.

    Yields:
        Nothing.
    """
    every = tuple(_walk(edition, "$"))
    by_kind: dict[type, list[Node]] = {}
    for node in every:
        by_kind.setdefault(type(node[1]), []).append(node)
    token = _WALKED.set((edition, every, by_kind))
    try:
        yield
    finally:
        _WALKED.reset(token)


def nodes(value: object, field: str = "$") -> Iterator[tuple[str, object]]:
    """Gives a value and everything inside it but None, each with where it stands."""
    walked = _WALKED.get()
    if walked is not None and walked[0] is value:
        return iter(walked[1])
    return _walk(value, field)


def _walk(value: object, field: str) -> Iterator[Node]:
    """Walks over a value, each part before what is inside it."""
    found: list[Node] = []
    _gather(field, value, found)
    return iter(found)


def _gather(where: str, one: object, found: list[Node]) -> None:
    """Adds a value and everything inside it; most are texts, which cost no call."""
    found.append((where, one))
    for name, part in _inside(one):
        if type(part) is str:
            found.append((where + name, part))
        else:
            _gather(where + name, part, found)


def _inside(one: object) -> Iterable[Node]:
    """Returns what is directly inside a value, each with what leads to it."""
    if isinstance(one, tuple | list):
        return [(f"[{index}]", item) for index, item in enumerate(one)]
    if isinstance(one, dict):
        return [(f".{key}", item) for key, item in one.items()]
    kind: Any = type(one)
    return [
        (step, part)
        for name, step in _steps(kind)
        if (part := getattr(one, name)) is not None and part != ()
    ]


@cache
def _steps(kind: type) -> tuple[tuple[str, str], ...]:
    """Returns the names of the fields of a class, each with what leads to it."""
    return tuple((name, f".{name}") for name in _names(kind))


@cache
def _names(kind: type) -> tuple[str, ...]:
    """Returns the names of the fields of a class; none of one that has no fields."""
    return tuple(one.name for one in fields(kind)) if is_dataclass(kind) else ()


def parts(value: object, kind: type[T], field: str = "$") -> Iterator[tuple[str, T]]:
    """Gives everything of one type inside a value, each with where it stands."""
    walked = _WALKED.get()
    if walked is None or walked[0] is not value:
        for where, one in nodes(value, field):
            if isinstance(one, kind):
                yield where, one
        return
    for found, some in walked[2].items():
        if issubclass(found, kind):
            yield from cast("list[tuple[str, T]]", some)


def having(edition: Edition, name: str) -> Iterator[tuple[str, Any]]:
    """Gives everything with a field of one name in an edition, kind by kind."""
    walked = _WALKED.get()
    if walked is None or walked[0] is not edition:
        with walked_once(edition):
            yield from having(edition, name)
        return
    for kind, some in walked[2].items():
        if name in _names(kind):
            yield from some


def cited(edition: Edition) -> set[str]:
    """Returns the ids of all sources that anything in the edition cites."""
    found: set[str] = set()
    for _, provenance in parts(edition, Provenance):
        found.update(provenance.sources)
        found.add(provenance.last_seen_source or "")
    return found - {""}
