"""Reads a content store: items by id, and passages by what they say."""

import json
import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Engine, Executable, Row, func, literal_column, select, text

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.query import Group
from csap_desktop.domain.reference import Synonym
from csap_desktop.domain.stored import StoredItem
from csap_desktop.domain.typed_text import fold_words, index_words
from csap_desktop.errors import DamagedError
from csap_desktop.store.content_schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    about,
    item,
    passage,
)
from csap_desktop.store.engine import our_errors

HIT_START, HIT_END = "\x02", "\x03"
_SNIPPET_WORDS = 24
_NUMBER = re.compile(r"\d[\d ]+\d")
_TEXT_COLUMN, _BEST_COLUMN = 2, -1


@frozen
class Hit:
    """A passage that a search found.

    Attributes:
        kind: What the item is.
        id: Its id.
        title: Its title.
        names: Its other names and keywords.
        text: Its whole text.
        snippet: The part with the hit: text, and whether it is the hit itself.
    """

    kind: str
    id: str
    title: str
    names: str
    text: str
    snippet: tuple[tuple[str, bool], ...]

    def is_named(self, words: tuple[str, ...]) -> bool:
        """Says whether the title or one of the other names is exactly these words."""
        names = (self.title, self.title.partition(":")[0], self.id)
        return any(
            fold_words(name) == words for name in (*names, *self.names.split("·"))
        )


class ContentStore:
    """One open content store; used from one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        """Opens the store.

        Args:
            engine: Opens the file, whose hash has been checked; the store closes it.

        Raises:
            DamagedError: It is not a content store of this version.
        """
        self._engine = engine
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
        return int(self._rows(statement)[0].value)

    def counts(self) -> dict[str, int]:
        """Returns how many items of each kind there are."""
        statement = select(item.c.kind, func.count().label("amount")).group_by(
            item.c.kind
        )
        return {row.kind: row.amount for row in self._rows(statement)}

    def items(self, ids: tuple[str, ...]) -> dict[str, StoredItem]:
        """Returns items by id; unknown ids are left out.

        Where a locality and its authority share an id, the locality is returned.
        """
        statement = select(item).where(item.c.id.in_(ids)).order_by(item.c.number)
        found: dict[str, StoredItem] = {}
        for row in self._rows(statement):
            value = json.loads(row.value)
            found.setdefault(row.id, StoredItem(row.kind, row.id, row.title, value))
        return found

    def of_kind(self, kind: str) -> tuple[StoredItem, ...]:
        """Returns every item of one kind, in the order of the data file."""
        statement = select(item).where(item.c.kind == kind).order_by(item.c.number)
        return tuple(
            StoredItem(row.kind, row.id, row.title, json.loads(row.value))
            for row in self._rows(statement)
        )

    def vocabulary(self) -> dict[str, int]:
        """Returns every word of the passages and in how many it occurs."""
        statement = text("SELECT term, doc FROM vocabulary")
        return {row.term: row.doc for row in self._rows(statement)}

    def matching(
        self, groups: tuple[Group, ...], limit: int, *, every: bool
    ) -> tuple[Hit, ...]:
        """Returns passages by what they say, best first.

        Args:
            groups: What to look for.
            limit: Most passages to return.
            every: Whether every group must have a hit, or one is enough.
        """
        joined = (" AND " if every else " OR ").join(map(_expression, groups))
        return self._match(joined, limit)

    def with_number(self, digits: str, limit: int) -> tuple[Hit, ...]:
        """Returns the passages with a telephone number that has these digits."""
        statement = (
            select(passage)
            .where(passage.c.numbers.contains(digits, autoescape=True))
            .order_by(passage.c.number)
            .limit(limit)
        )
        return tuple(
            _hit(row, tuple(_around_number(row.text, digits)))
            for row in self._rows(statement)
        )

    def passages(self, ids: tuple[str, ...]) -> dict[str, Hit]:
        """Returns the passages of items by id; unknown ids are left out."""
        found = self._rows(select(passage).where(passage.c.id.in_(ids)))
        return {row.id: _hit(row, ((row.text, False),)) for row in found}

    def synonyms(self) -> tuple[Synonym, ...]:
        """Returns the editors' synonyms."""
        statement = select(about.c.value).where(about.c.name == "synonyms")
        raw = json.loads(self._rows(statement)[0].value)
        return tuple(
            Synonym(tuple(one["words"]), tuple(one["means"]), one.get("concern"))
            for one in raw
        )

    def named(self, name: str) -> tuple[Hit, ...]:
        """Returns the passages whose title or one other name is exactly this.

        Args:
            name: What was typed; case, accents and punctuation do not matter.
        """
        words = fold_words(name)
        if not words:
            return ()
        phrase = f"{{title names}} : {_phrase(index_words(name))}"
        return tuple(hit for hit in self._match(phrase, 20) if hit.is_named(words))

    def _match(self, expression: str, limit: int) -> tuple[Hit, ...]:
        """Runs a query of the full-text index."""
        if not expression:
            return ()
        in_text, best = (
            func.snippet(
                text("search"), column, HIT_START, HIT_END, "…", _SNIPPET_WORDS
            )
            for column in (_TEXT_COLUMN, _BEST_COLUMN)
        )
        statement = (
            select(passage, in_text.label("in_text"), best.label("best"))
            .select_from(text("search"))
            .join(passage, passage.c.number == literal_column("search.rowid"))
            .where(text("search MATCH :expression"))
            .order_by(literal_column("search.rank"))
            .limit(limit)
        )
        found = self._rows(statement, {"expression": expression})
        return tuple(_hit(row, tuple(_parts(_body(row)))) for row in found)

    def _rows(
        self, statement: Executable, parameters: dict[str, Any] | None = None
    ) -> list[Row[Any]]:
        """Runs a statement and closes its connection."""
        with our_errors(self._engine), self._engine.connect() as connection:
            return list(connection.execute(statement, parameters or {}))

    def _check_kind(self) -> None:
        """Makes sure the file is a content store of this version.

        Raises:
            DamagedError: It is not.
        """
        marks = [
            self._rows(text(f"PRAGMA {name}"))[0][0]
            for name in ("application_id", "user_version")
        ]
        if marks != [APPLICATION_ID, SCHEMA_VERSION]:
            raise DamagedError(f"{self._engine.url.database}: marked {marks}")


def _expression(group: Group) -> str:
    """Returns a group in the language of the index; every word is quoted."""
    phrases = [_phrase(words) for words in group.phrases if words]
    stems = [f'"{stem}"*' for stem in group.stems]
    return f"({' OR '.join(dict.fromkeys(phrases + stems))})"


def _phrase(words: tuple[str, ...]) -> str:
    """Returns words that must stand together."""
    return " + ".join(f'"{word}"' for word in words)


def _around_number(text: str, digits: str) -> Iterator[tuple[str, bool]]:
    """Returns the line with a number, and marks the number: all of it is the hit."""
    for line in text.splitlines():
        for found in _NUMBER.finditer(line):
            if digits in "".join(filter(str.isdecimal, found[0])):
                yield line[: found.start()], False
                yield found[0].rstrip(), True
                yield line[found.end() :], False
                return
    yield text, False


def _hit(row: Row[Any], snippet: tuple[tuple[str, bool], ...]) -> Hit:
    """Makes a hit of a row."""
    return Hit(row.kind, row.id, row.title, row.names, row.text, snippet)


def _body(row: Row[Any]) -> str:
    """Returns the part with the hit; the title that every text begins with is cut."""
    first, end, rest = str(row.in_text).partition("\n")
    bare = first.replace(HIT_START, "").replace(HIT_END, "")
    shown = rest if end and rest and bare == row.title else str(row.in_text)
    return shown if HIT_START in shown else str(row.best)


def _parts(snippet: str) -> Iterator[tuple[str, bool]]:
    """Splits a snippet at its marks."""
    for chunk in snippet.split(HIT_START):
        marked, end, rest = chunk.rpartition(HIT_END)
        if end:
            yield marked, True
        if rest:
            yield rest, False
