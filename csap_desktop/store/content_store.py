"""Reads a content store: its items, by id and by kind."""

import json

from sqlalchemy import Engine, func, select, text

from csap_desktop.domain.reference import Synonym
from csap_desktop.domain.stored import StoredItem
from csap_desktop.errors import DamagedError
from csap_desktop.store.content_schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    about,
    item,
)
from csap_desktop.store.engine import rows
from csap_desktop.store.passage_index import PassageIndex


class ContentStore:
    """One open content store; used from one thread at a time.

    Attributes:
        texts: What its passages say, and the search in them.
    """

    def __init__(self, engine: Engine) -> None:
        """Opens the store.

        Args:
            engine: Opens the file, whose hash has been checked; the store closes it.

        Raises:
            DamagedError: It is not a content store of this version.
        """
        self._engine = engine
        self.texts = PassageIndex(engine)
        try:
            self._check_kind()
        except BaseException:
            self._engine.dispose()
            raise

    def close(self) -> None:
        """Closes the file."""
        self._engine.dispose()

    def edition_number(self) -> int:
        """Returns the number of the edition the store was built from."""
        statement = select(about.c.value).where(about.c.name == "edition")
        return int(rows(self._engine, statement)[0].value)

    def counts(self) -> dict[str, int]:
        """Returns how many items of each kind there are."""
        statement = select(item.c.kind, func.count().label("amount")).group_by(
            item.c.kind
        )
        return {row.kind: row.amount for row in rows(self._engine, statement)}

    def items(self, ids: tuple[str, ...]) -> dict[str, StoredItem]:
        """Returns items by id; unknown ids are left out.

        Where a locality and its authority share an id, the locality is returned.
        """
        statement = select(item).where(item.c.id.in_(ids)).order_by(item.c.number)
        found: dict[str, StoredItem] = {}
        for row in rows(self._engine, statement):
            value = json.loads(row.value)
            found.setdefault(row.id, StoredItem(row.kind, row.id, row.title, value))
        return found

    def of_kind(self, kind: str) -> tuple[StoredItem, ...]:
        """Returns every item of one kind, in the order of the data file."""
        statement = select(item).where(item.c.kind == kind).order_by(item.c.number)
        return tuple(
            StoredItem(row.kind, row.id, row.title, json.loads(row.value))
            for row in rows(self._engine, statement)
        )

    def synonyms(self) -> tuple[Synonym, ...]:
        """Returns the editors' synonyms."""
        statement = select(about.c.value).where(about.c.name == "synonyms")
        raw = json.loads(rows(self._engine, statement)[0].value)
        return tuple(
            Synonym(tuple(one["words"]), tuple(one["means"]), one.get("concern"))
            for one in raw
        )

    def _check_kind(self) -> None:
        """Makes sure the file is a content store of this version.

        Raises:
            DamagedError: It is not.
        """
        marks = [
            rows(self._engine, text(f"PRAGMA {name}"))[0][0]
            for name in ("application_id", "user_version")
        ]
        if marks != [APPLICATION_ID, SCHEMA_VERSION]:
            raise DamagedError(f"{self._engine.url.database}: marked {marks}")
