"""The facts of an item that is no running text, as blocks. Free of Qt."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from csap_desktop.ui.answer_words import format_dated
from csap_desktop.ui.document_words import document_size
from csap_desktop.ui.item_blocks import Block, Run, safe_link, text_block
from csap_desktop.ui.item_names import ItemNames
from csap_desktop.ui.item_reading import Reading


class ItemFacts:
    """Puts contacts, bodies, words, events and sources into blocks."""

    def __init__(self, names: ItemNames, tr: Callable[[str], str]) -> None:
        self._tr = tr
        self._names = names

    def blocks(self, reading: Reading) -> tuple[Block, ...]:
        """Returns what an item says.

        Args:
            reading: The item, of any kind but an article or a question.
        """
        value, tr = reading.item.value, self._tr
        parts = {
            "body": self._body,
            "enquiry-form": self._form,
            "checklist": self._checklist,
            "contact": self._contact,
            "document": self._document,
            "event": self._event,
            "glossary": self._word,
            "source": self._source,
        }
        own = parts.get(reading.item.kind, self._plain)
        note = self._fact(tr("Note"), value.get("note"))
        return (*own(reading), *self._web(value), *note)

    def _contact(self, reading: Reading) -> Iterator[Block]:
        """Gives what a contact is for, its hours and ways; its number stands above."""
        tr, value = self._tr, reading.item.value
        yield from _paragraph(value.get("use"))
        hours = value.get("hours_text") or ""
        yield from self._fact(tr("Hours"), hours[:1].upper() + hours[1:])
        yield from self._fact(tr("How"), value.get("how"))
        yield from self._fact(tr("Textphone"), value.get("textphone"))
        email = str(value.get("email") or "")
        if email:
            yield text_block("label", tr("E-mail"))
            link = safe_link(f"mailto:{email}")
            about = tr("Opens your mail program")
            yield Block("paragraph", ((Run(email, link, about=about),),))
        if value.get("needs_connection"):
            yield from _paragraph(tr("Needs a data connection."))

    def _body(self, reading: Reading) -> Iterator[Block]:
        """Gives what a body is, who is in it and how it relates to others."""
        tr, value = self._tr, reading.item.value
        yield from _paragraph(value.get("summary"))
        yield from self._fact(tr("Also called"), value.get("also_called"))
        if not _has_chair(reading):
            yield from self._fact(tr("Chaired by"), value.get("chair"))
        yield from self._fact(tr("Members"), value.get("members"))
        yield from self._links(reading)
        yield from self._fact(tr("Not stated, but inferred"), value.get("inferred"))

    def _word(self, reading: Reading) -> Iterator[Block]:
        """Gives what a word stands for and means."""
        tr, value = self._tr, reading.item.value
        yield from self._fact(tr("Stands for"), value.get("stands_for"))
        yield from self._fact(tr("Meaning"), value.get("meaning"))
        yield from self._fact(tr("Also called"), value.get("also_called"))

    def _event(self, reading: Reading) -> Iterator[Block]:
        """Gives when it was, what it was, and what came before and after."""
        tr, value = self._tr, reading.item.value
        when = str(value.get("when") or "")
        if when:
            yield text_block("date", when[:1].upper() + when[1:])
        yield from _paragraph(value.get("text"))
        sides = ((tr("Before it"), reading.before), (tr("After it"), reading.after))
        for title, other in sides:
            if other:
                yield text_block("label", title)
                yield Block("links", ((self._names.link(other),),))

    def _source(self, reading: Reading) -> Iterator[Block]:
        """Gives who published a source and when."""
        tr, value = self._tr, reading.item.value
        yield from self._fact(tr("Published by"), value.get("publisher"))
        dated = format_dated(value.get("dated") or "", tr)
        yield from self._fact(tr("Dated"), dated or tr("no date"))

    def _document(self, reading: Reading) -> Iterator[Block]:
        """Gives what a document is, its day and how large it is."""
        tr, value = self._tr, reading.item.value
        yield from _paragraph(value.get("description"))
        yield from self._fact(tr("Dated"), format_dated(value.get("dated") or "", tr))
        yield from self._fact(tr("Size"), document_size(value, tr))

    def _checklist(self, reading: Reading) -> Iterator[Block]:
        """Gives the entries of a checklist."""
        entries = reading.item.value.get("items") or ()
        if entries:
            yield text_block("bullets", *map(str, entries))

    def _plain(self, reading: Reading) -> Iterator[Block]:
        """Gives what is said of an item of any other kind."""
        for name in ("summary", "text", "use"):
            yield from _paragraph(reading.item.value.get(name))

    def _form(self, reading: Reading) -> Iterator[Block]:
        """Gives what a form is for, and why nothing can be sent with it."""
        yield from _paragraph(reading.item.value.get("intro"))
        yield from _paragraph(reading.item.value.get("no_recipient"))
        said = self._tr("This version of the program has no form to fill in.")
        yield from _paragraph(said)

    def _web(self, value: Mapping[str, Any]) -> Iterator[Block]:
        """Gives the address of an item as text that can be copied."""
        if value.get("url"):
            text = self._tr("{address} (needs a connection)")
            said = text.format(address=value["url"])
            yield from self._fact(self._tr("Address"), said)

    def _fact(self, title: str, fact: str | list[str] | None) -> Iterator[Block]:
        """Gives a small heading and what stands under it; nothing for no fact."""
        if not fact:
            return
        yield text_block("label", title)
        if isinstance(fact, list):
            yield text_block("bullets", *fact)
        else:
            yield text_block("paragraph", fact)

    def _links(self, reading: Reading) -> Iterator[Block]:
        """Gives the bodies a body is linked with, by how."""
        here = reading.item.id
        outward, inward = _outward(self._tr), _inward(self._tr)
        groups: dict[str, list[tuple[Run, ...]]] = {}
        for link in reading.links:
            out = link["source"] == here
            titles = outward if out else inward
            title = titles.get(link["kind"], self._tr("Linked with"))
            other = reading.others.get(link["target" if out else "source"])
            if other:
                # Translators: after a name, with its space.
                said = self._tr(" (inferred)")
                inferred = (Run(said),) if link["inferred"] else ()
                groups.setdefault(title, []).append(
                    (self._names.link(other), *inferred)
                )
        for title, entries in groups.items():
            yield text_block("label", title)
            yield Block("links", tuple(entries))


def _paragraph(text: object) -> Iterator[Block]:
    """Gives a paragraph; nothing for no text."""
    if text:
        yield text_block("paragraph", str(text))


def _has_chair(reading: Reading) -> bool:
    """Says whether a link already tells who chairs a body."""
    here = reading.item.id
    return any(
        link["kind"] == "chairs" and link["target"] == here for link in reading.links
    )


def _outward(tr: Callable[[str], str]) -> dict[str, str]:
    """Returns how a body relates to another."""
    return {
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


def _inward(tr: Callable[[str], str]) -> dict[str, str]:
    """Returns how others relate to a body."""
    return {
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
