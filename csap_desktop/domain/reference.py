"""What is read rather than rung: articles, questions, bodies, events, words.

Texts are typed blocks, compiled from Markdown when an edition is published. No markup
of a publisher ever reaches the screen.
"""

from datetime import date
from enum import Enum

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.header import Period
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.withdrawal import Withdrawal


class BlockKind(Enum):
    """What a block is; `must` is law, `should` is good practice."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLETS = "bullets"
    NUMBERS = "numbers"
    MUST = "must"
    SHOULD = "should"
    NOTE = "note"


@frozen
class Span:
    """A run of text.

    Attributes:
        text: Plain text.
        strong: Whether it is emphasised.
        link: "item:ID" for an item of this edition, or an https address.
    """

    text: str
    strong: bool = False
    link: str | None = None


@frozen
class Block:
    """A heading, a paragraph, a list or a marked paragraph.

    Attributes:
        kind: What it is.
        items: One tuple of spans for each list item; exactly one for the other kinds.
    """

    kind: BlockKind
    items: tuple[tuple[Span, ...], ...]


@frozen
class Section:
    """A chapter of the guide: id, title and a one-line summary."""

    id: str
    title: str
    summary: str


@frozen
class Article:
    """A text of the guide.

    Attributes:
        id: Unique in the edition.
        title: Its title.
        section: Id of its section.
        summary: One sentence.
        blocks: The text.
        period: The time it describes.
        provenance: Where it comes from.
        related: Ids of items to read next.
        keywords: Words readers may search for that the text does not use.
        withdrawn: That its text must not be followed any more; None for one in use.
    """

    id: str
    title: str
    section: str
    summary: str
    blocks: tuple[Block, ...]
    period: Period
    provenance: Provenance
    related: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    withdrawn: Withdrawal | None = None


@frozen
class Faq:
    """A question the partnership answered.

    Attributes:
        id: Unique in the edition.
        question: The question.
        page: The page it stood on: "about", "report" or "assure".
        blocks: The answer.
        period: The time the answer describes.
        provenance: Where it comes from.
        related: Ids of items the answer sends the reader to.
        keywords: Words readers may search for that the text does not use.
        withdrawn: That its text must not be followed any more; None for one in use.
    """

    id: str
    question: str
    page: str
    blocks: tuple[Block, ...]
    period: Period
    provenance: Provenance
    related: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    withdrawn: Withdrawal | None = None


@frozen
class Body:
    """A group, organisation or role of the governance.

    Attributes:
        id: Unique in the edition.
        name: Its name.
        kind: "partnership", "board", "tactical", "operational", "support", "role",
            "panel", "safeguarding-partner", "predecessor", "successor", "linked",
            "national" or "category".
        summary: What it does or did, in one or two sentences.
        period: When it existed.
        provenance: Where it comes from.
        short: A name short enough for a chart.
        also_called: Other names.
        chair: Who chairs it, in words.
        members: Members that are not bodies of this edition, in words.
        inferred: What is inferred rather than stated, in words; None if nothing is.
        url: Its site.
    """

    id: str
    name: str
    kind: str
    summary: str
    period: Period
    provenance: Provenance
    short: str | None = None
    also_called: tuple[str, ...] = ()
    chair: str | None = None
    members: tuple[str, ...] = ()
    inferred: str | None = None
    url: str | None = None


@frozen
class Link:
    """How one body relates to another.

    Attributes:
        id: Unique in the edition.
        source: Id of the body the link starts from: the one that reports or chairs.
        kind: "member-of", "reports-to", "chairs", "supports", "scrutinises",
            "linked-with", "succeeds", "works-under" or "directs".
        target: Id of the body it leads to.
        period: When it held.
        inferred: Whether it is inferred rather than stated by a source.
        provenance: Where it comes from.
    """

    id: str
    source: str
    kind: str
    target: str
    period: Period
    inferred: bool
    provenance: Provenance


@frozen
class Event:
    """Something that happened or is due.

    Attributes:
        id: Unique in the edition.
        on: The first day it may have been; orders the timeline.
        when: The date in words, as exactly as it is known: "spring 2019".
        title: What happened.
        text: One or two sentences more.
        expected: Whether it is expected rather than past.
        provenance: Where it comes from.
    """

    id: str
    on: date
    when: str
    title: str
    text: str
    expected: bool
    provenance: Provenance


@frozen
class Term:
    """A word or abbreviation of the glossary.

    Attributes:
        id: Unique in the edition.
        term: The word: "LADO".
        stands_for: What the abbreviation stands for; None for a word.
        meaning: What it means, in one or two plain sentences.
        provenance: Where it comes from.
        also_called: Other spellings or names.
        related: Ids of items to read next.
    """

    id: str
    term: str
    stands_for: str | None
    meaning: str
    provenance: Provenance
    also_called: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


@frozen
class Synonym:
    """Words that readers use, and the words the edition uses for the same.

    Attributes:
        words: What is typed: "kid", "social services", "front door".
        means: Words or phrases to search for as well.
        concern: The concern the words speak of: "child", "adult" or "allegation".
    """

    words: tuple[str, ...]
    means: tuple[str, ...]
    concern: str | None = None
