"""What the reading page says of an item: its text, and its details beside it.

Free of Qt. An item comes as plain values, as the data file has it, with the titles of
the items it refers to.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from csap_desktop.domain.stored import StoredItem
from csap_desktop.ui.answer_words import format_day, mark, untranslated
from csap_desktop.ui.item_html import (
    blocks_html,
    bullets,
    heading,
    item_link,
    joined,
    paragraph,
    web_link,
)
from csap_desktop.ui.library_view import OpenLibrary

KINDS = {
    "article": mark("Guide"),
    "authority": mark("Council"),
    "body": mark("Group or organisation"),
    "contact": mark("Contact"),
    "event": mark("Timeline"),
    "faq": mark("Question and answer"),
    "glossary": mark("Word or abbreviation"),
    "source": mark("Source"),
}

_TEXTS = frozenset({"article", "faq"})


@dataclass(frozen=True, slots=True)
class Reading:
    """An item with what it refers to, gathered off the main thread.

    Attributes:
        item: The item.
        titles: What the items it refers to are called, by id.
        sources: The sources its provenance names, as plain values.
        links: How a body relates to others, as plain values.
    """

    item: StoredItem
    titles: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[Mapping[str, Any], ...] = ()
    links: tuple[Mapping[str, Any], ...] = ()


def gather(library: OpenLibrary, item_id: str) -> Reading | None:
    """Reads an item and what it refers to.

    Args:
        library: The open library.
        item_id: Id of the item.

    Returns:
        What there is to show; None when there is no such item.
    """
    item = library.item(item_id)
    if item is None:
        return None
    links = library.links_of(item_id) if item.kind == "body" else ()
    provenance = item.value.get("provenance", {})
    found = (library.item(source) for source in provenance.get("sources", ()))
    ends = [link[end] for link in links for end in ("source", "target")]
    titles = library.titles((*item.value.get("related", ()), *ends))
    sources = tuple(source.value for source in found if source)
    return Reading(item, titles, sources, tuple(links))


class ItemWords:
    """Puts items into words and small HTML."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def kind(self, reading: Reading) -> str:
        """Says what the item is, and its period."""
        kind = reading.item.kind
        named = self._tr(KINDS[kind]) if kind in KINDS else kind.capitalize()
        period = self.period(reading.item.value.get("period") or {})
        if not period:
            return named
        text = self._tr("{kind} · {period}")
        if kind in _TEXTS:
            text = self._tr("{kind} · describes {period}")
        return text.format(kind=named, period=period)

    def period(self, period: Mapping[str, str | None]) -> str:
        """Says from when to when something held: "29 September 2019 to ..."."""
        start, end = (_day(period.get(name), self._tr) for name in ("start", "end"))
        if start and end:
            return self._tr("{start} to {end}").format(start=start, end=end)
        if start:
            return self._tr("since {start}").format(start=start)
        return self._tr("until {end}").format(end=end) if end else ""

    def text(self, reading: Reading) -> str:
        """Returns what the item says, as HTML."""
        value = reading.item.value
        if "blocks" in value:
            return blocks_html(value["blocks"], self._needs_web, self._tr)
        parts = self._contact(value) if reading.item.kind == "contact" else iter(())
        plain = ("stands_for", "summary", "meaning", "when", "text", "use", "era")
        said = (paragraph(str(value[name])) for name in plain if value.get(name))
        facts = (*self._facts(reading), *self._links(reading))
        return "".join((*parts, *said, self._web(value), *facts))

    def details(self, reading: Reading) -> str:
        """Returns what stands beside the text: where to go on, how sure it is."""
        related = reading.item.value.get("related", ())
        known = [one for one in related if one in reading.titles]
        links = [item_link(one, reading.titles[one]) for one in known]
        onward = heading(self._tr("Read next")) + joined(links) if links else ""
        return onward + "".join(self._origin(reading))

    @property
    def _needs_web(self) -> str:
        """What stands after an address on the web."""
        return self._tr("needs a connection")

    def _web(self, value: Mapping[str, Any]) -> str:
        """Gives the address of an item on the web."""
        url = value.get("url")
        return f"<p>{web_link(url, self._needs_web)}</p>" if url else ""

    def _contact(self, value: Mapping[str, Any]) -> Iterator[str]:
        """Gives the number of a contact and its hours."""
        hours = value.get("hours_text") or ""
        yield paragraph(value.get("number") or "", "number")
        yield paragraph(hours[:1].upper() + hours[1:])
        texts = {
            "how": self._tr("How: {text}"),
            "textphone": self._tr("Textphone: {text}"),
            "email": self._tr("Email: {text}"),
        }
        for name, text in texts.items():
            if value.get(name):
                yield paragraph(text.format(text=value[name]))

    def _facts(self, reading: Reading) -> Iterator[str]:
        """Gives the facts that fit on a line or in a list."""
        tr, value = self._tr, reading.item.value
        names = {
            "also_called": tr("Also called"),
            "chair": tr("Chaired by"),
            "members": tr("Members"),
            "publisher": tr("Published by"),
            "dated": tr("Dated"),
            "inferred": tr("Not stated, but inferred"),
            "note": tr("Note"),
        }
        for name, title in names.items():
            fact = value.get(name)
            if fact and not (name == "chair" and _has_chair(reading)):
                said = bullets(fact) if isinstance(fact, list) else paragraph(fact)
                yield heading(title) + said

    def _links(self, reading: Reading) -> Iterator[str]:
        """Gives the bodies a body is linked with, by how."""
        tr, here = self._tr, reading.item.id
        outward = {
            "reports-to": tr("Answers to"),
            "member-of": tr("Member of"),
            "chairs": tr("Chairs"),
            "supports": tr("Supports"),
            "scrutinises": tr("Scrutinises"),
            "linked-with": tr("Linked with"),
            "succeeds": tr("Took over from"),
            "works-under": tr("Works under"),
            "directs": tr("Directs"),
        }
        inward = {
            "reports-to": tr("Hears from"),
            "member-of": tr("Has as members"),
            "chairs": tr("Chaired by"),
            "supports": tr("Supported by"),
            "scrutinises": tr("Scrutinised by"),
            "linked-with": tr("Linked with"),
            "succeeds": tr("Followed by"),
            "works-under": tr("Working under it"),
            "directs": tr("Directed by"),
        }
        groups: dict[str, list[str]] = {}
        for link in reading.links:
            out = link["source"] == here
            title = (outward if out else inward)[link["kind"]]
            other = link["target" if out else "source"]
            said = item_link(other, reading.titles.get(other, other))
            if link["inferred"]:
                said = tr("{body} (inferred)").format(body=said)
            groups.setdefault(title, []).append(said)
        for title, said_of in groups.items():
            yield heading(title) + joined(said_of)

    def _origin(self, reading: Reading) -> Iterator[str]:
        """Gives where the item comes from and how sure we are."""
        tr, provenance = self._tr, reading.item.value.get("provenance")
        if provenance is None:
            return
        said = self._confirmation(provenance, careful=reading.item.kind == "contact")
        yield heading(tr("How sure")) + said + paragraph(provenance.get("note") or "")
        if reading.sources:
            titles = [_source(source, tr) for source in reading.sources]
            yield heading(tr("Sources")) + bullets(titles)

    def _confirmation(self, provenance: Mapping[str, Any], *, careful: bool) -> str:
        """Says whether anybody confirmed it, and when it was last seen."""
        tr = self._tr
        day = _day(provenance.get("confirmed_on"), tr)
        if day:
            text = tr("Confirmed on {day} by {who}.")
            return paragraph(text.format(day=day, who=provenance.get("confirmed_by")))
        text = tr("Not confirmed by its owner.")
        said = paragraph(text, "careful" if careful else "")
        seen = provenance.get("last_seen")
        if seen:
            said += paragraph(tr("Last seen: {when}.").format(when=seen))
        return said


def _has_chair(reading: Reading) -> bool:
    """Says whether a link already tells who chairs a body."""
    here = reading.item.id
    return any(
        link["kind"] == "chairs" and link["target"] == here for link in reading.links
    )


def _source(source: Mapping[str, Any], tr: Callable[[str], str]) -> str:
    """Names a source: title, publisher, date."""
    dated = source.get("dated")
    with suppress(ValueError):  # a year, a month or words: as it is
        dated = _day(dated, tr)
    parts = (source["title"], source.get("publisher"), dated)
    return ", ".join(part for part in parts if part)


def _day(text: str | None, tr: Callable[[str], str]) -> str:
    """Puts a day of the data file into words; empty for none."""
    return format_day(date.fromisoformat(text), tr) if text else ""
