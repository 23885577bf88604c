"""A library with the governance of the bundled edition, or with one made up."""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from csap_desktop.config.paths import find_paths
from csap_desktop.domain.stored import StoredItem
from csap_desktop.edition.plain import to_plain
from tests.ui.stand_ins import StandInLibrary

_KINDS = {"bodies": "body", "links": "link", "faqs": "faq", "sources": "source"}


@cache
def _edition() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(
        (find_paths().bundled / "edition.json").read_bytes()
    )
    return data


def bundled_library() -> StandInLibrary:
    found = (
        StoredItem(kind, value["id"], value.get("name", ""), value)
        for name, kind in _KINDS.items()
        for value in _edition()[name]
    )
    return StandInLibrary(items={item.id: item for item in found})


def library_of(kind: str, values: Iterable[Any]) -> StandInLibrary:
    plain = [to_plain(value) for value in values]
    items = [
        StoredItem(kind, value["id"], "", value)
        for value in plain
        if isinstance(value, dict)
    ]
    return StandInLibrary(items={item.id: item for item in items})
