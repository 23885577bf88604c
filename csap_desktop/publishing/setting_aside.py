"""Takes what the editors marked as withdrawn away from what may be rung or opened.

Editors write `withdrawn = { on = 2026-11-01, reason = "..." }` where the line, form or
route stands. In the data file withdrawn lines and forms stand in lists of their own.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from csap_desktop.publishing.records import Record

_WAYS = {"lines": "withdrawn_lines", "forms": "withdrawn_forms"}
_ADDRESS = ("email", "email_note")
_INSIDE = re.compile(r"\.(lines|forms)\[(\d+)\](.*)")


def set_aside(
    records: Mapping[str, tuple[Record, ...]],
) -> Mapping[str, tuple[Record, ...]]:
    """Moves withdrawn lines and forms of routes into lists of their own.

    Args:
        records: What the editors wrote, by field of the edition.

    Returns:
        The same; whatever moved still knows its line in the editors' file.
    """
    routes = tuple(map(_apart, records.get("routes", ())))
    return {**records, "routes": routes} if routes else records


def _apart(route: Record) -> Record:
    """Returns one route with what is withdrawn apart from what is in use.

    The lines and forms of a route that is withdrawn are withdrawn with it, and its
    e-mail address goes.
    """
    values, places = dict(route.values), dict[str, str]()
    whole = values.get("withdrawn")
    for name, apart in _WAYS.items():
        ways = values.get(name)
        if isinstance(ways, list) and all(isinstance(way, dict) for way in ways):
            places |= _move(values, name, apart, whole)
    if places or whole is not None:
        for name in _ADDRESS if whole is not None else ():
            values.pop(name, None)
        return replace(route, values=values, lines=_renamed(route.lines, places))
    return route


def _move(
    values: dict[str, Any], name: str, apart: str, whole: object
) -> dict[str, str]:
    """Moves what is withdrawn of one list; returns where each entry stands now."""
    places: dict[str, str] = {}
    lists: dict[str, list[Any]] = {name: [], apart: []}
    for index, way in enumerate(values[name]):
        moved = (
            way if "withdrawn" in way or whole is None else {**way, "withdrawn": whole}
        )
        to = apart if "withdrawn" in moved else name
        places[f"{name}[{index}]"] = f"{to}[{len(lists[to])}]"
        lists[to].append(moved)
    if not lists[apart]:
        return {}
    values[name] = lists[name]
    values[apart] = [*values.get(apart, ()), *lists[apart]]
    return places


def _renamed(lines: Mapping[str, int], places: Mapping[str, str]) -> dict[str, int]:
    """Returns the lines of a record by where things stand now."""
    renamed = {}
    for inside, line in lines.items():
        found = _INSIDE.fullmatch(inside)
        before = f"{found[1]}[{found[2]}]" if found else ""
        if found and before in places:
            renamed[f".{places[before]}{found[3]}"] = line
        else:
            renamed[inside] = line
    return renamed
