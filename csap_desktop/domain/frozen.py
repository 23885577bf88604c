"""`@frozen`: a frozen dataclass with slots that costs a tenth of one to define.

`dataclasses.dataclass(frozen=True, slots=True)` compiles six methods for every class:
1.4 ms each on an old laptop, and some fifty classes are needed before the first paint.
These are dataclasses all the same (`fields`, `replace`, `match` and msgspec know them),
with the six methods written once (docs/decisions/0009).
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

Class = TypeVar("Class")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[Class]) -> type[Class]:
    """Makes a class an immutable value: equal when its fields are, hashable, slotted.

    Args:
        cls: A class with annotated fields; a `__post_init__` is called as usual.

    Returns:
        The dataclass.
    """
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    made.__init__ = _initialiser(made)
    made.__repr__ = _represent
    names = tuple(one.name for one in fields(made) if one.compare)
    read = attrgetter(*names) if names else _nothing
    made.__eq__ = _comparer(read)
    made.__hash__ = lambda self: hash(read(self))
    made.__setattr__ = _refuse_to_set
    made.__delattr__ = _refuse_to_delete
    return made  # type: ignore[no-any-return]


def _nothing(_: object) -> tuple[()]:
    """Reads a value without fields; all of one class are equal."""
    return ()


def _initialiser(cls: Any) -> Callable[..., None]:  # noqa: ANN401 - any dataclass
    """Returns an `__init__` that takes the fields by place or by name."""
    names = tuple(one.name for one in fields(cls) if one.init)
    setters = {name: getattr(cls, name).__set__ for name in names}
    in_order = tuple(setters.values())
    defaults = {
        one.name: one.default for one in fields(cls) if one.default is not MISSING
    }
    finish = getattr(cls, "__post_init__", None)

    def __init__(self: Any, *placed: Any, **named: Any) -> None:  # noqa: ANN401, N807
        if len(placed) != len(names) or named:
            given = dict(zip(names, placed, strict=False)) | named
            everything = defaults | given
            clash = len(given) != len(placed) + len(named)
            if clash or everything.keys() != setters.keys():
                raise TypeError(_complaint(cls, names, placed, named))
            for name, one in everything.items():
                setters[name](self, one)
        else:
            for setter, one in zip(in_order, placed, strict=True):
                setter(self, one)
        if finish is not None:
            finish(self)

    return __init__


def _complaint(
    cls: type,
    names: tuple[str, ...],
    placed: tuple[object, ...],
    named: dict[str, object],
) -> str:
    """Says which fields were expected and what came."""
    return (
        f"{cls.__name__}{names} got {len(placed)} by place and {sorted(named)} by name"
    )


def _represent(self: Any) -> str:  # noqa: ANN401 - any dataclass
    """Shows the fields that are meant to be shown."""
    shown = (
        f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr
    )
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _comparer(read: Callable[[Any], Any]) -> Callable[[Any, object], bool]:
    """Returns an `__eq__` that compares what `read` gives, within one class."""

    def __eq__(self: Any, other: object) -> bool:  # noqa: ANN401, N807
        if type(self) is not type(other):
            return NotImplemented
        return bool(read(self) == read(other))

    return __eq__


def _refuse_to_set(_: object, name: str, __: object) -> None:
    """Keeps a value as it was made.

    Raises:
        FrozenInstanceError: Always.
    """
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_: object, name: str) -> None:
    """Keeps a value as it was made.

    Raises:
        FrozenInstanceError: Always.
    """
    raise FrozenInstanceError(f"cannot delete field {name!r}")
