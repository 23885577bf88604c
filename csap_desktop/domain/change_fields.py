"""Two values of an edition side by side: which fields differ, and both as text.

Knows no severity. What stands in lists is matched by its id, a form by its title or its
address; a moved order is no difference, but for the paragraphs of a text.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from csap_desktop.domain.change_texts import in_order, text_of
from csap_desktop.domain.contacts import Opening
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.reference import Block

_KEYS = ("id", "title", "locality", "name")


@frozen
class Difference:
    """One field that differs.

    Attributes:
        path: Its name within the item, the part after each point an id, a title or a
            field; empty for the whole value.
        pattern: The same, with `*` for each id or title.
        old: The value before, as text; None where there was none.
        new: The value now, as text; None where there is none.
    """

    path: str
    pattern: str
    old: str | None
    new: str | None


def differences(old: object, new: object) -> Iterator[Difference]:
    """Gives the fields in which two values differ.

    Args:
        old: A value of one edition.
        new: The value of the same field or item in another.
    """
    return _differences(old, new, "", "")


def _differences(
    old: object, new: object, path: str, pattern: str
) -> Iterator[Difference]:
    """Gives the differences below a path."""
    if in_order(old) == in_order(new):
        return
    if _has_parts(old) and type(old) is type(new):
        for one in fields(old):  # type: ignore[arg-type]
            parts = getattr(old, one.name), getattr(new, one.name)
            yield from _differences(
                *parts, _below(path, one.name), _below(pattern, one.name)
            )
    elif _is_keyed(old) and _is_keyed(new):
        for key, before, now in _matched(old, new):
            yield from _differences(
                before, now, _below(path, key), _below(pattern, "*")
            )
    else:
        yield Difference(path, pattern, text_of(old), text_of(new))


def _has_parts(value: object) -> bool:
    """Says whether the fields of a value are news of their own."""
    return is_dataclass(value) and not isinstance(value, Opening | Block)


def _is_keyed(value: object) -> bool:
    """Says whether a list holds things that can be told apart by a key."""
    return isinstance(value, tuple) and all(
        _has_parts(one) and any(hasattr(one, key) for key in _KEYS) for one in value
    )


def _matched(old: Any, new: Any) -> Iterator[tuple[str, Any, Any]]:  # noqa: ANN401
    """Pairs what stands in two lists: by key, and what is left by its address.

    Gives the key, the old one or None, the new one or None.
    """
    before, now = _by_key(old), _by_key(new)
    addresses = {
        one.url: key
        for key, one in now.items()
        if key not in before and getattr(one, "url", None)
    }
    for key, one in before.items():
        other = key if key in now else addresses.get(getattr(one, "url", None))
        yield other or key, one, now.pop(other, None) if other else None
    for key, one in now.items():
        yield key, None, one


def _by_key(values: Iterable[Any]) -> dict[str, Any]:
    """Gives each value of a list its key; a second one of a key is numbered."""
    known: dict[str, Any] = {}
    for one in values:
        key = next(str(getattr(one, name)) for name in _KEYS if hasattr(one, name))
        name, count = key, 1
        while name in known:
            count += 1
            name = f"{key} #{count}"
        known[name] = one
    return known


def _below(path: str, name: str) -> str:
    """Adds a name to a path."""
    return f"{path}.{name}" if path else name
