"""The front file: what the first window needs, read before anything heavy is loaded.

It is drawn from an edition whenever one is installed and holds no answer, only what
answers are worked out from. Whoever reads the bytes checks their hash first.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

from csap_desktop.domain.contacts import Checklist, Closure, Contact, Route
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.header import BankHoliday, EditionHeader, Locality
from csap_desktop.domain.places import Authority, OutsidePlace, Place
from csap_desktop.domain.provenance import Source
from csap_desktop.edition.typed import build_rows, column_builders
from csap_desktop.edition.version import check_format
from csap_desktop.errors import PublisherError

Item = TypeVar("Item")

ROWS: dict[str, type] = {"places": Place, "outside_places": OutsidePlace}
"""The lists that are written as rows: there are hundreds of items in them."""


@frozen
class FrontEdition:
    """The part of an edition that answers are worked out from.

    Attributes:
        sources: Only those that the routes, contacts, checklists and closures cite.
        places: Made when they are first looked at, like the places outside.
    """

    format: int
    edition: EditionHeader
    sources: tuple[Source, ...]
    localities: tuple[Locality, ...]
    authorities: tuple[Authority, ...]
    routes: tuple[Route, ...]
    contacts: tuple[Contact, ...]
    checklists: tuple[Checklist, ...]
    closures: tuple[Closure, ...]
    bank_holidays: tuple[BankHoliday, ...]
    places: Iterable[Place]
    outside_places: Iterable[OutsidePlace]
    postcodes: dict[str, Any]


class Rows(Generic[Item]):
    """Dataclasses that are made of their rows when the first one is looked at.

    There are 1 500 places; the first paint needs none of them. The hash of the file has
    been checked, so a row that does not fit is a fault of whoever wrote it.
    """

    def __init__(self, kind: type[Item], name: str, rows: object) -> None:
        """Takes the rows.

        Args:
            kind: The dataclass.
            name: Name of the list, for errors.
            rows: A list of lists.

        Raises:
            PublisherError: It is not a list.
        """
        if type(rows) is not list:
            raise PublisherError("", "expected list")
        self._kind = kind
        self._name = name
        self._rows: list[Any] = rows
        self._made: tuple[Item, ...] | None = None

    def __iter__(self) -> Iterator[Item]:
        """Gives them in order; makes them first."""
        return iter(self._all())

    def __len__(self) -> int:
        """Returns how many there are."""
        return len(self._rows)

    def _all(self) -> tuple[Item, ...]:
        """Makes them, once.

        Raises:
            PublisherError: A row does not fit.
        """
        if self._made is None:
            try:
                self._made = build_rows(self._kind, self._rows)
            except PublisherError as error:
                field = f"$.{self._name}{error.field}"
                raise PublisherError(field, error.reason) from error
            self._rows = [None] * len(self._made)
        return self._made


def read(data: bytes) -> FrontEdition:
    """Reads a front file.

    Args:
        data: The whole file.

    Returns:
        What it holds.

    Raises:
        PublisherError: It is damaged; a NewerFormatError when a newer program wrote it.
    """
    plain = _parse(data)
    check_format(plain.get("format"))
    made: dict[str, Any] = {}
    for name, build in column_builders(FrontEdition):
        if name not in plain:
            raise PublisherError(f"$.{name}", "missing")
        try:
            kind = ROWS.get(name)
            part = plain[name]
            made[name] = Rows(kind, name, part) if kind else build(part)
        except PublisherError as error:
            raise PublisherError(f"$.{name}{error.field}", error.reason) from error
    return FrontEdition(**made)


def _parse(data: bytes) -> dict[str, Any]:
    """Parses JSON.

    Raises:
        PublisherError: It is not an object of JSON.
    """
    try:
        plain = json.loads(data)
    except RecursionError as error:
        raise PublisherError("$", "nested too deeply") from error
    except ValueError as error:
        raise PublisherError("$", str(error)) from error
    if not isinstance(plain, dict):
        raise PublisherError("$", "expected an object")
    return plain
