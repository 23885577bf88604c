"""Finds passages of a content store by what they say."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Engine, Row, func, literal_column, select, text

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.query import Group
from csap_desktop.domain.typed_text import fold_words, index_words
from csap_desktop.store.content_schema import passage
from csap_desktop.store.engine import rows

HIT_START, HIT_END = "\x02", "\x03"
_SNIPPET_WORDS = 24
_BETWEEN, _ENDED = " · ", (".", ":", ";", "?", "!", "…")
_HIT = re.compile(f"{HIT_START}(.*?){HIT_END}", re.DOTALL)
_NUMBER = re.compile(r"\d[\d ]+\d")
_TEXT_COLUMN, _BEST_COLUMN = 2, -1
# Not the pages of documents: a hit needs only the part that was found.
_SHOWN = tuple(column for column in passage.c if column.name != "pages")


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


class PassageIndex:
    """The full-text index of one content store; used from one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        """Takes the index.

        Args:
            engine: Opens the file; the content store closes it.
        """
        self._engine = engine

    def vocabulary(self) -> dict[str, int]:
        """Returns every word of the passages and in how many it occurs."""
        statement = text("SELECT term, doc FROM vocabulary")
        return {row.term: row.doc for row in rows(self._engine, statement)}

    def matching(
        self,
        groups: tuple[Group, ...],
        limit: int,
        *,
        every: bool,
        kind: str | None = None,
    ) -> tuple[Hit, ...]:
        """Returns passages by what they say, best first.

        Args:
            groups: What to look for.
            limit: Most passages to return.
            every: Whether every group must have a hit, or one is enough.
            kind: The kind of passages to return; None for all.
        """
        joined = (" AND " if every else " OR ").join(map(_expression, groups))
        return self._match(joined, limit, kind)

    def kinds_matching(self, groups: tuple[Group, ...]) -> tuple[tuple[str, str], ...]:
        """Returns kind and id of every passage with a hit in one group, in no order.

        Args:
            groups: What to look for.
        """
        expression = " OR ".join(map(_expression, groups))
        if not expression:
            return ()
        statement = (
            select(passage.c.kind, passage.c.id)
            .select_from(text("search"))
            .join(passage, passage.c.number == literal_column("search.rowid"))
            .where(text("search MATCH :expression"))
        )
        found = rows(self._engine, statement, {"expression": expression})
        return tuple((row.kind, row.id) for row in found)

    def with_number(self, digits: str, limit: int) -> tuple[Hit, ...]:
        """Returns the passages with a telephone number that has these digits."""
        statement = (
            select(*_SHOWN)
            .where(passage.c.numbers.contains(digits, autoescape=True))
            .order_by(passage.c.number)
            .limit(limit)
        )
        return tuple(
            _hit(row, tuple(_around_number(row.text, digits)))
            for row in rows(self._engine, statement)
        )

    def passages(self, ids: tuple[str, ...]) -> dict[str, Hit]:
        """Returns the passages of items by id; unknown ids are left out."""
        found = rows(self._engine, select(*_SHOWN).where(passage.c.id.in_(ids)))
        return {row.id: _hit(row, ((row.text, False),)) for row in found}

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

    def _match(
        self, expression: str, limit: int, kind: str | None = None
    ) -> tuple[Hit, ...]:
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
            select(*_SHOWN, in_text.label("in_text"), best.label("best"))
            .select_from(text("search"))
            .join(passage, passage.c.number == literal_column("search.rowid"))
            .where(text("search MATCH :expression"))
            .order_by(literal_column("search.rank"))
            .limit(limit)
        )
        if kind:
            statement = statement.where(passage.c.kind == kind)
        found = rows(self._engine, statement, {"expression": expression})
        return tuple(_hit(row, tuple(_parts(_body(row)))) for row in found)


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
    shown = tuple(_on_one_line(snippet))
    return Hit(row.kind, row.id, row.title, row.names, row.text, shown)


def _on_one_line(snippet: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """Puts a mark where a line ends without one: a title never runs into a text."""
    before = ""
    for part, hit in snippet:
        lines = part.split("\n")
        shown = lines[0]
        for line in lines[1:]:
            said = (before + shown).rstrip()
            shown = said[len(before) :] if said.startswith(before) else ""
            shown += " " if said.endswith(_ENDED) or not said else _BETWEEN
            shown += line
        yield shown, hit
        before += shown


def _body(row: Row[Any]) -> str:
    """Returns the part with the hit; the title that every text begins with is cut."""
    first, end, rest = str(row.in_text).partition("\n")
    bare = first.replace(HIT_START, "").replace(HIT_END, "")
    shown = rest if end and rest and bare == row.title else str(row.in_text)
    return shown if HIT_START in shown else _beginning(row)


def _beginning(row: Row[Any]) -> str:
    """Returns the beginning of a text whose title or another name is the hit."""
    best, title = str(row.best), str(row.title)
    words = str(row.text).split(" ")
    most = _SNIPPET_WORDS + title.count(" ")
    start = " ".join(words[:most]) + ("…" if len(words) > most else "")
    hits = "|".join(map(re.escape, dict.fromkeys(_HIT.findall(best)))) or "(?!)"
    marked = re.sub(
        rf"\b({hits})\b", rf"{HIT_START}\1{HIT_END}", start, flags=re.IGNORECASE
    )
    if marked != start:
        return marked
    name = next((one for one in best.split(_BETWEEN) if HIT_START in one), best)
    rest = start.removeprefix(title).lstrip(" .:\n")
    return f"{name}\n{rest}"


def _parts(snippet: str) -> Iterator[tuple[str, bool]]:
    """Splits a snippet at its marks."""
    for chunk in snippet.split(HIT_START):
        marked, end, rest = chunk.rpartition(HIT_END)
        if end:
            yield marked, True
        if rest:
            yield rest, False
