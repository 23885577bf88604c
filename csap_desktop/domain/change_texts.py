"""Values of an edition as text, as somebody would write them."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from typing import Any

from csap_desktop.domain.contacts import Line, Opening, WebForm
from csap_desktop.domain.reference import Block

_DAYS = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)


def text_of(value: object) -> str | None:
    """Returns a value as somebody would write it; None for None.

    Args:
        value: Anything an edition holds.
    """
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Enum):
        return str(value.value)
    write = _WRITERS.get(type(value))
    if write is not None:
        return write(value)
    if is_dataclass(value):
        parts = (text_of(getattr(value, one.name)) for one in fields(value))
        return ", ".join(part for part in parts if part)
    return str(value)


def in_order(value: object) -> object:
    """Returns a list in an order that does not depend on how it was written.

    Args:
        value: Anything; what is no list of texts or of hours stays as it is.
    """
    if not isinstance(value, tuple) or not value:
        return value
    if isinstance(value[0], str):
        return tuple(sorted(value))
    if isinstance(value[0], Opening):
        return tuple(sorted(value, key=lambda one: (one.days, one.opens, one.closes)))
    return value


def _opening(value: Opening) -> str:
    """Writes hours: "Monday to Friday 08:45 to 17:00"."""
    return f"{_days(value.days)} {value.opens:%H:%M} to {value.closes:%H:%M}"


def _days(days: tuple[int, ...]) -> str:
    """Names weekdays: "Monday to Friday", "Saturday"."""
    run = tuple(range(days[0], days[-1] + 1)) if days else ()
    if len(days) > 2 and days == run:  # noqa: PLR2004 - two days are named one by one
        return f"{_DAYS[days[0] - 1]} to {_DAYS[days[-1] - 1]}"
    return ", ".join(_DAYS[day - 1] for day in days)


def _block(block: Block) -> str:
    """Writes a block with what sets it apart: kind, emphasis and links."""
    lines = []
    for item in block.items:
        spans = []
        for span in item:
            words = f"**{span.text}**" if span.strong else span.text
            spans.append(f"{words} [{span.link}]" if span.link else words)
        lines.append("".join(spans))
    text = "\n".join(lines)
    return text if block.kind.value == "paragraph" else f"({block.kind.value}) {text}"


def _list(values: tuple[Any, ...]) -> str:
    """Writes a list; the paragraphs of a text below each other."""
    joint = "\n" if values and isinstance(values[0], Block) else "; "
    ordered = in_order(values)
    return joint.join(text_of(one) or "" for one in ordered)  # type: ignore[attr-defined]


_WRITERS: dict[type, Callable[[Any], str]] = {
    bool: lambda value: "yes" if value else "no",
    date: date.isoformat,
    time: lambda value: f"{value:%H:%M}",
    Opening: _opening,
    Line: lambda line: f"{line.number} ({line.label}, {line.hours_text})",
    WebForm: lambda form: ", ".join(part for part in (form.title, form.url) if part),
    Block: _block,
    tuple: _list,
}
