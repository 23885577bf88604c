"""What a search finds: one passage of plain text for each item that can be found.

A passage says everything the item says, so that a result can be understood, copied and
matched without opening it.
"""

from collections.abc import Iterable, Iterator

from csap_desktop.domain.contacts import Contact, Line, Route, WebForm
from csap_desktop.domain.document import Document
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.reference import Article, Block, Body, Event, Faq, Link, Term
from csap_desktop.domain.withdrawal import Withdrawal

CONCERN_TITLES = {
    "child": "worried about a child",
    "adult": "worried about an adult",
    "allegation": "allegation about someone who works with children",
}

WITHDRAWN = "Withdrawn"
"""The word that stands before everything that must not be used any more."""

_LINK_WORDS = {
    "member-of": ("Member of", "Members"),
    "reports-to": ("Answers to", "Hears from"),
    "chairs": ("Chairs", "Chaired by"),
    "supports": ("Supports", "Supported by"),
    "scrutinises": ("Scrutinises", "Scrutinised by"),
    "linked-with": ("Linked with", "Linked with"),
    "succeeds": ("Took over from", "Followed by"),
    "works-under": ("Works under", "Work under it"),
    "directs": ("Directs", "Directed by"),
}


@frozen
class Passage:
    """The text of one item.

    Attributes:
        kind: What the item is.
        id: Its id.
        title: What a list of results shows; says first where it is withdrawn.
        names: Other names and keywords; they weigh more than the text.
        text: The whole text.
        numbers: Its telephone numbers, digits only; also those that are withdrawn,
            so that who looks for one is told.
        pages: The text of the pages of a document; searched, and shown only in part.
    """

    kind: str
    id: str
    title: str
    names: str
    text: str
    numbers: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()


def passages(edition: Edition) -> Iterator[Passage]:
    """Gives the passage of every item that a search can find, places apart."""
    localities = {place.id: place.name for place in edition.localities}
    for route in edition.routes:
        yield _route(route, localities[route.locality])
    yield from map(_contact, edition.contacts)
    yield from map(_faq, edition.faqs)
    yield from map(_article, edition.articles)
    names = {body.id: body.name for body in edition.bodies}
    for body in edition.bodies:
        yield _body(body, edition.links, names)
    yield from map(_term, edition.glossary)
    yield from map(_event, edition.events)
    yield from map(_document, edition.documents)


def block_text(blocks: Iterable[Block]) -> str:
    """Returns blocks as plain text, a line for each paragraph or list item."""
    return "\n".join(
        "".join(span.text for span in item) for block in blocks for item in block.items
    )


def digits_of(number: str) -> str:
    """Returns the digits of a telephone number."""
    return "".join(filter(str.isdecimal, number))


def _route(route: Route, locality: str) -> Passage:
    """Gives the passage of a route: all its lines and ways."""
    about = CONCERN_TITLES[route.concern.value]
    lines = [f"{line.label} {line.number} ({line.hours_text})" for line in route.lines]
    notes = [line.note for line in route.lines]
    forms = [f"{form.title} ({form.audience})" for form in route.forms]
    parts = [
        f"{locality}, {about}: {route.team}, {route.organisation}.",
        *lines,
        f"E-mail: {route.email}" if route.email else None,
        route.email_note,
        *forms,
        route.instead,
        route.note,
        *notes,
        *route.afterwards,
        *map(_withdrawn_line, route.withdrawn_lines),
        *map(_withdrawn_form, route.withdrawn_forms),
    ]
    return Passage(
        kind="route",
        id=route.id,
        title=_titled(f"{locality}: {about}", route.withdrawn),
        names=" · ".join((route.team, route.organisation, *route.also_called)),
        text=_lines(parts),
        numbers=tuple(
            digits_of(line.number) for line in (*route.lines, *route.withdrawn_lines)
        ),
    )


def _withdrawn_line(line: Line) -> str:
    """Says that a line must not be rung, never without that word before it."""
    why = _why(line.withdrawn)
    return f"{WITHDRAWN}: {line.label} ({line.number}). {why}"


def _withdrawn_form(form: WebForm) -> str:
    """Says that a form must not be used."""
    return f"{WITHDRAWN}: {form.title}. {_why(form.withdrawn)}"


def _titled(title: str, withdrawn: Withdrawal | None) -> str:
    """Gives a title that says where its item is withdrawn."""
    return f"{WITHDRAWN}: {title}" if withdrawn else title


def _why(withdrawn: Withdrawal | None) -> str:
    """Says since when and why something is withdrawn; empty where it is not."""
    return f"Since {withdrawn.on.isoformat()}: {withdrawn.reason}" if withdrawn else ""


def _contact(contact: Contact) -> Passage:
    """Gives the passage of a national contact."""
    numbers = [contact.number, contact.textphone]
    digits = tuple(digits_of(number) for number in numbers if number)
    if contact.withdrawn:
        said = contact.name + "".join(f" ({number})" for number in numbers if number)
        return Passage(
            kind="contact",
            id=contact.id,
            title=_titled(contact.name, contact.withdrawn),
            names=" · ".join((contact.use, *contact.keywords)),
            text=f"{WITHDRAWN}: {said}. {_why(contact.withdrawn)}",
            numbers=digits,
        )
    parts = [
        f"{contact.name}. {contact.use}",
        contact.number and f"Ring {contact.number} ({contact.hours_text})",
        contact.textphone and f"Textphone {contact.textphone}",
        contact.how,
        contact.email and f"E-mail: {contact.email}",
        contact.url,
        "Needs a data connection." if contact.needs_connection else None,
        contact.note,
    ]
    return Passage(
        kind="contact",
        id=contact.id,
        title=contact.name,
        names=" · ".join((contact.use, *contact.keywords)),
        text=_lines(parts),
        numbers=digits,
    )


def _faq(faq: Faq) -> Passage:
    """Gives the passage of a question and its answer, unless that is withdrawn."""
    title = _titled(faq.question, faq.withdrawn)
    answer = _why(faq.withdrawn) or block_text(faq.blocks)
    return Passage(
        kind="faq",
        id=faq.id,
        title=title,
        names=" · ".join(faq.keywords),
        text=_lines([title, answer]),
    )


def _article(article: Article) -> Passage:
    """Gives the passage of an article; of one that is withdrawn only why it is."""
    title = _titled(article.title, article.withdrawn)
    told = _why(article.withdrawn) or block_text(article.blocks)
    return Passage(
        kind="article",
        id=article.id,
        title=title,
        names=" · ".join((article.summary, *article.keywords)),
        text=_lines([title, article.summary, told]),
    )


def _body(body: Body, links: Iterable[Link], names: dict[str, str]) -> Passage:
    """Gives the passage of a body: what it is and how it relates to others."""
    related: dict[str, list[str]] = {}
    for link in links:
        forward, backward = _LINK_WORDS[link.kind]
        if link.source == body.id:
            related.setdefault(forward, []).append(names[link.target])
        elif link.target == body.id:
            related.setdefault(backward, []).append(names[link.source])
    parts = [
        f"{body.name}. {body.summary}",
        f"Also called: {', '.join(body.also_called)}" if body.also_called else None,
        f"Chair: {body.chair}" if body.chair else None,
        f"Members: {', '.join(body.members)}" if body.members else None,
        *(f"{words}: {', '.join(found)}" for words, found in related.items()),
        body.inferred,
        body.url,
    ]
    return Passage(
        kind="body",
        id=body.id,
        title=body.name,
        names=" · ".join(filter(None, (body.short, *body.also_called))),
        text=_lines(parts),
    )


def _term(term: Term) -> Passage:
    """Gives the passage of a word of the glossary."""
    title = f"{term.term}: {term.stands_for}" if term.stands_for else term.term
    return Passage(
        kind="glossary",
        id=term.id,
        title=title,
        names=" · ".join((term.term, *term.also_called)),
        text=_lines([title, term.meaning]),
    )


def _event(event: Event) -> Passage:
    """Gives the passage of an event."""
    return Passage(
        kind="event",
        id=event.id,
        title=event.title,
        names=event.when,
        text=_lines([f"{event.when}: {event.title}", event.text]),
    )


def _document(document: Document) -> Passage:
    """Gives the passage of a document; of one that is withdrawn only why it is."""
    title = _titled(document.title, document.withdrawn)
    why = _why(document.withdrawn)
    return Passage(
        kind="document",
        id=document.id,
        title=title,
        names=" · ".join(document.keywords),
        text=_lines([title, document.description, why]),
        pages=() if why else document.text,
    )


def _lines(parts: Iterable[str | None]) -> str:
    """Joins what there is, a line each."""
    return "\n".join(part for part in parts if part)
