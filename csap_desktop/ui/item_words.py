"""What the reading page says of an item: its text, its period and how sure it is.

Free of Qt. The facts of each kind of item are in `ui.item_facts`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from csap_desktop.domain.term_finder import TermFinder
from csap_desktop.ui.answer_words import format_dated, format_day, untranslated
from csap_desktop.ui.item_blocks import (
    ITEM,
    Block,
    Run,
    links_in,
    read_blocks,
    terms_in,
    text_block,
    with_abouts,
    with_terms,
)
from csap_desktop.ui.item_facts import ItemFacts
from csap_desktop.ui.item_names import ItemNames
from csap_desktop.ui.item_reading import Other, Reading
from csap_desktop.ui.period_words import PeriodWords
from csap_desktop.ui.withdrawn_words import withdrawn_item

_LONG = frozenset({"article", "faq", "source"})


@dataclass(frozen=True, slots=True)
class Leaf:
    """Everything the reading page says of one item.

    Attributes:
        id: Its id.
        kind: What it is, as the library names it.
        title: What it is called.
        kind_words: What it is, in words.
        period: Which time it speaks of, in words.
        blocks: Its text.
        onward: Where to read on: links that say what they lead to.
        onward_title: What stands above them.
        words: Words of the glossary that stand in it, with what they mean.
        sure: How sure it is.
        sources: Where it comes from.
        number: The telephone number of a contact in use; empty for none.
    """

    id: str
    kind: str
    title: str
    kind_words: str
    period: str
    blocks: tuple[Block, ...]
    onward: tuple[Run, ...] = ()
    onward_title: str = ""
    words: tuple[Run, ...] = ()
    sure: tuple[Block, ...] = ()
    sources: tuple[Block, ...] = ()
    number: str = ""

    @property
    def reads_on_beside(self) -> bool:
        """Whether it is a long text, after which nobody would find where to go on."""
        return self.kind in _LONG

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of its text, in order."""
        return tuple(block.texts[0] for block in self.blocks if block.kind == "heading")


class ItemWords:
    """Puts items into words."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr
        self._names = ItemNames(tr)
        self._facts = ItemFacts(self._names, tr)
        self._periods = PeriodWords(tr)

    def leaf(
        self, reading: Reading, terms: TermFinder, *, published: date, today: date
    ) -> Leaf:
        """Returns everything there is to say of an item.

        Args:
            reading: The item.
            terms: The words of the glossary.
            published: The day the edition was published.
            today: The day it is read.
        """
        item, value = reading.item, reading.item.value
        blocks = tuple(self._text(reading))
        abouts = {
            f"{ITEM}{other.id}": self._names.kind(other.kind)
            for other in reading.others.values()
        }
        own = (one.id for one in terms.by_id.values() if one.name == item.title)
        besides = frozenset({item.id, *own, *links_in(blocks)})
        blocks = with_terms(with_abouts(blocks, abouts), terms, besides)
        return Leaf(
            item.id,
            item.kind,
            self.title(reading),
            self._names.kind(item.kind),
            self._periods.say(reading, published=published, today=today),
            blocks,
            tuple(map(self._names.link, self._onward(reading))),
            self._onward_title(item.kind),
            tuple(_word(terms, one) for one in terms_in(blocks)),
            tuple(self._sure(reading)),
            tuple(self._sources(reading)),
            _number(item.kind, value),
        )

    def title(self, reading: Reading) -> str:
        """Returns what an item is called."""
        item = reading.item
        concern = str(item.value.get("concern", ""))
        return self._names.title(Other(item.id, item.kind, item.title, concern))

    def _text(self, reading: Reading) -> Iterator[Block]:
        """Gives the text of an item; of one that is withdrawn only why it is."""
        gone = withdrawn_item(reading.item.value, self._tr)
        if gone:
            yield text_block("careful", gone)
        elif "blocks" in reading.item.value:
            yield from read_blocks(reading.item.value["blocks"])
        else:
            yield from self._facts.blocks(reading)

    def _onward(self, reading: Reading) -> Iterator[Other]:
        """Gives where to read on, each once."""
        related = reading.item.value.get("related", ())
        named = (reading.others.get(one) for one in related)
        seen = {reading.item.id}
        for other in (*named, *reading.about_it, *reading.citing):
            if other and other.id not in seen:
                seen.add(other.id)
                yield other

    def _onward_title(self, kind: str) -> str:
        """Says how the items to read on with belong to an item."""
        if kind == "glossary":
            return self._tr("Where it is used")
        if kind == "source":
            return self._tr("What rests on it")
        return self._tr("Read next")

    def _sure(self, reading: Reading) -> Iterator[Block]:
        """Says whether anybody confirmed it, and when it was last seen."""
        tr, provenance = self._tr, reading.item.value.get("provenance")
        if provenance is None:
            return
        day = self._day(provenance.get("confirmed_on"))
        if day:
            yield text_block("good", tr("Confirmed"))
            text = tr("Confirmed on {day} by {who}.")
            who = provenance.get("confirmed_by")
            yield text_block("paragraph", text.format(day=day, who=who))
        else:
            kind = "careful" if reading.item.kind == "contact" else "neutral"
            yield text_block(kind, tr("Not confirmed by its owner"))
        said = " ".join(self._seen(provenance, reading))
        yield from (
            text_block("paragraph", text)
            for text in (said, provenance.get("note"))
            if text
        )

    def _seen(self, provenance: Mapping[str, Any], reading: Reading) -> Iterator[str]:
        """Says when it was last seen, where, and how well that supports it."""
        tr = self._tr
        pages = {source.get("id"): source["title"] for source in reading.sources}
        page = pages.get(provenance.get("last_seen_source"))
        seen = provenance.get("last_seen")
        if seen and page:
            text = tr("Last seen on: {page}, {when}.")
            yield text.format(page=page, when=seen)
        elif seen:
            yield tr("Last seen: {when}.").format(when=seen)
        count = provenance.get("pages") or 0
        if count > 1:
            yield tr("{count} pages agree.").format(count=count)
        support = {
            "high": tr("The sources support it well."),
            "medium": tr("The sources support it in part."),
            "low": tr("The sources hardly support it."),
            "none": tr("No source supports it."),
        }
        yield support.get(provenance.get("confidence", ""), "")
        due = self._day(provenance.get("next_check"))
        if due:
            yield tr("To be checked again by {day}.").format(day=due)

    def _sources(self, reading: Reading) -> Iterator[Block]:
        """Gives each source: its title, then publisher, date and address."""
        tr = self._tr
        for source in reading.sources:
            dated = format_dated(source.get("dated") or "", tr)
            link = f"{ITEM}{source['id']}" if source.get("id") else ""
            title = Run(source["title"], link, about=self._names.kind("source"))
            yield Block("source", ((title,),))
            parts = (source.get("publisher"), dated or tr("no date"))
            said = ", ".join(part for part in parts if part)
            if source.get("url"):
                text = tr("{source}\n{address} (needs a connection)")
                said = text.format(source=said, address=source["url"])
            yield text_block("quiet", said)

    def _day(self, text: str | None) -> str:
        """Puts a day of the data file into words; empty for none."""
        return format_day(date.fromisoformat(text), self._tr) if text else ""


def _number(kind: str, value: Mapping[str, Any]) -> str:
    """Returns the number of a contact in use; empty for none."""
    rung = kind == "contact" and not value.get("withdrawn")
    return str(value.get("number") or "") if rung else ""


def _word(terms: TermFinder, term_id: str) -> Run:
    """Returns a link to a word of the glossary that says what it means."""
    term = terms.by_id[term_id]
    return Run(term.name, f"{ITEM}{term_id}", about=term.meaning, is_term=True)
