"""Tasks, a library and results for tests of pages; they keep the real promises."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.hours import LONDON
from csap_desktop.domain.routes import Answer
from csap_desktop.domain.stored import StoredItem
from csap_desktop.services.found import (
    COUNTED,
    SearchReply,
    SearchResult,
    counted_as,
)
from csap_desktop.services.installation import InstallReport

SUNDAY_NIGHT = datetime(2026, 11, 22, 21, 40, tzinfo=LONDON)


class ImmediateTasks:
    """Does work at once; keeps what it is told to hold back."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []
        self.holding = False

    def run(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        *,
        on_error: Callable[[Exception], None] | None = None,
        question: str | None = None,
    ) -> None:
        del question
        if self.holding:
            self.held.append(lambda: self._do(work, on_done, on_error))
        else:
            self._do(work, on_done, on_error)

    def beside(self, name: str) -> "ImmediateTasks":
        del name
        return self

    def release(self) -> None:
        self.holding = False
        held, self.held = self.held, []
        for work in held:
            work()

    def _do(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[Exception], None] | None,
    ) -> None:
        try:
            result = work()
        except Exception as error:
            if on_error is None:
                raise
            on_error(error)
        else:
            on_done(result)


def a_result(
    kind: str,
    item_id: str,
    title: str,
    snippet: tuple[tuple[str, bool], ...] = (),
    where: str | None = None,
    answer: Answer | None = None,
) -> SearchResult:
    return SearchResult(1, kind, item_id, title, "", snippet, where, answer)


def a_reply(
    query: str,
    results: tuple[SearchResult, ...] = (),
    corrected: str | None = None,
    concerns: tuple[Concern, ...] = (),
) -> SearchReply:
    found = Counter(counted_as(one.kind) for one in results)
    counts = tuple((kind, found[kind]) for kind in COUNTED if found[kind])
    return SearchReply(query, results, corrected, concerns, counts=counts)


def a_report(healed: str | None = None, unwritable: str | None = None) -> InstallReport:
    return InstallReport(
        1,
        "bundled",
        "2026-11-22",
        installed_now=False,
        healed=healed,
        unwritable=unwritable,
    )


@dataclass
class StandInSearch:
    replies: dict[str, SearchReply] = field(default_factory=dict)

    def search(
        self,
        words: str,
        at: datetime,
        limit: int = 20,
        *,
        kind: str | None = None,
        exact: bool = False,
    ) -> SearchReply:
        del at
        reply = self.replies.get(words, a_reply(words))
        if exact and reply.corrected:
            reply = a_reply(words)
        of_kind = [one for one in reply.results if kind in {None, counted_as(one.kind)}]
        return replace(reply, results=tuple(of_kind[:limit]), kind=kind)


@dataclass
class StandInLibrary:
    search: StandInSearch = field(default_factory=StandInSearch)
    report: InstallReport = field(default_factory=a_report)
    items: dict[str, StoredItem] = field(default_factory=dict)
    links: tuple[dict[str, Any], ...] = ()
    closed: bool = False

    def item(self, item_id: str) -> StoredItem | None:
        return self.items.get(item_id)

    def items_of(self, kind: str) -> tuple[StoredItem, ...]:
        return tuple(item for item in self.items.values() if item.kind == kind)

    def titles(self, ids: tuple[str, ...]) -> dict[str, str]:
        return {one: self.items[one].title for one in ids if one in self.items}

    def links_of(self, body_id: str) -> tuple[dict[str, Any], ...]:
        return tuple(
            link for link in self.links if body_id in {link["source"], link["target"]}
        )

    def close(self) -> None:
        self.closed = True
