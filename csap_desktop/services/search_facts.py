"""What a list of results says of an item beside its text: period, numbers, how sure."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from csap_desktop.domain.stored import StoredItem
from csap_desktop.services.found import Facts, SearchResult
from csap_desktop.store.content_store import ContentStore

_CONFIRMATION = ("confirmed_on", "confirmed_by", "last_seen")


class SearchFacts:
    """Knows the facts of one edition; reads each item once."""

    def __init__(self, store: ContentStore) -> None:
        self._store = store
        self._known: dict[str, Facts | None] = {}

    def with_facts(self, results: Iterable[SearchResult]) -> tuple[SearchResult, ...]:
        """Returns results with what the edition says of them, ranked from 1."""
        found = tuple(results)
        unread = tuple(one.id for one in found if one.id not in self._known)
        if unread:
            items = self._store.items(unread)
            for one in unread:
                self._known[one] = facts_of(items[one]) if one in items else None
        return tuple(
            replace(one, rank=rank, facts=self._known[one.id])
            for rank, one in enumerate(found, start=1)
        )


def facts_of(item: StoredItem) -> Facts | None:
    """Returns the facts of an item; None for what comes from nowhere, as a place."""
    value = item.value
    if "provenance" not in value:
        return None
    period = value.get("period") or {}
    lines = value.get("lines", ())
    return Facts(
        start=period.get("start"),
        end=period.get("end"),
        when=value.get("when") or "",
        numbers=tuple(_numbers(value, lines)),
        is_withdrawn=bool(value.get("withdrawn")),
        withdrawn=tuple(_withdrawn(value)),
        **_confirmation(
            [line["provenance"] for line in lines] or [value["provenance"]]
        ),
    )


def _numbers(
    value: Mapping[str, Any], lines: Iterable[Mapping[str, Any]]
) -> Iterable[tuple[str, str]]:
    """Gives the numbers of a route's lines, or the one of a contact."""
    for line in lines:
        yield line["number"], f"{line['label']}, {line['hours_text']}"
    if value.get("number") and not value.get("withdrawn"):
        yield value["number"], value.get("hours_text") or ""


def _withdrawn(value: Mapping[str, Any]) -> Iterable[str]:
    """Gives the numbers of an item that must not be rung any more."""
    yield from (line["number"] for line in value.get("withdrawn_lines", ()))
    if value.get("withdrawn"):
        yield from (value[one] for one in ("number", "textphone") if value.get(one))


def _confirmation(provenances: Iterable[Mapping[str, Any]]) -> dict[str, str | None]:
    """Returns how far all lines are confirmed: as far as the one that is least sure."""
    weakest = min(
        provenances,
        key=lambda one: (one.get("confirmed_on") or "", one.get("pages", 0)),
    )
    return {name: weakest.get(name) for name in _CONFIRMATION}
