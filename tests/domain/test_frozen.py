"""`@frozen` makes real dataclasses: same behaviour, cheaper to define."""

from dataclasses import FrozenInstanceError, dataclass, field, fields, replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.domain.frozen import frozen


@frozen
class Point:
    """Two required fields and two with defaults."""

    x: int
    y: int
    name: str = "here"
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StandardPoint:
    """The same by the standard library."""

    x: int
    y: int
    name: str = "here"
    tags: tuple[str, ...] = ()


@frozen
class Book:
    """Works something out when it is made."""

    pages: tuple[int, ...]
    total: int = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Adds up."""
        object.__setattr__(self, "total", sum(self.pages))


@given(
    x=st.integers(-3, 3),
    y=st.integers(-3, 3),
    other=st.integers(-3, 3),
    tags=st.tuples(st.text(max_size=2)),
)
def test_equality_hash_and_repr_are_those_of_the_standard_decorator(
    x: int, y: int, other: int, tags: tuple[str]
) -> None:
    ours = (Point(x, y, tags=tags), Point(other, y, tags=tags))
    theirs = (StandardPoint(x, y, tags=tags), StandardPoint(other, y, tags=tags))

    assert (ours[0] == ours[1]) is (theirs[0] == theirs[1])
    assert (hash(ours[0]) == hash(ours[1])) is (hash(theirs[0]) == hash(theirs[1]))
    assert repr(ours[0]) == repr(theirs[0]).replace("StandardPoint", "Point")


def test_values_of_two_classes_are_never_equal() -> None:
    ours: object = Point(1, 2)

    assert ours != StandardPoint(1, 2)


def test_a_value_cannot_be_changed() -> None:
    point = Point(1, 2)

    with pytest.raises(FrozenInstanceError):
        point.x = 3  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del point.x
    with pytest.raises(FrozenInstanceError):
        point.colour = "red"  # type: ignore[attr-defined]

    assert point == Point(1, 2)


@pytest.mark.parametrize(
    "make",
    [
        Point,
        lambda: Point(1),  # type: ignore[call-arg]
        lambda: Point(1, 2, "a", (), 5),  # type: ignore[call-arg]
        lambda: Point(1, 2, x=3),  # type: ignore[misc]
        lambda: Point(1, 2, colour="red"),  # type: ignore[call-arg]
        lambda: Point(1, colour="red"),  # type: ignore[call-arg]
    ],
)
def test_wrong_fields_are_refused(make: object) -> None:
    assert callable(make)

    with pytest.raises(TypeError, match="Point"):
        make()


def test_it_is_a_dataclass_to_everybody_else() -> None:
    point = replace(Point(1, 2), y=7)

    match point:
        case Point(x, y, name):
            assert (x, y, name) == (1, 7, "here")
    assert [one.name for one in fields(point)] == ["x", "y", "name", "tags"]
    assert msgspec.json.decode(b'{"x":1,"y":7}', type=Point) == point
    assert not hasattr(point, "__dict__")


def test_what_is_worked_out_afterwards_is_not_compared() -> None:
    book = Book((1, 2, 3))

    assert book.total == 6
    assert repr(book).endswith("Book(pages=(1, 2, 3))")
    assert book == Book((1, 2, 3))


@frozen
class Nothing:
    """A choice without a field."""


@frozen
class Nowhere:
    """Another one."""


def test_values_without_fields_are_equal_within_their_class() -> None:
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing(), Nowhere()}) == 2
    assert repr(Nothing()) == "Nothing()"
