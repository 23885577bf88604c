"""Checks that every id is unique and every reference leads somewhere."""

from collections.abc import Iterator
from typing import Any, cast

from csap_desktop.domain.contacts import Closure, Route
from csap_desktop.domain.document import Document
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.enquiry_form import Recipient
from csap_desktop.domain.places import Authority, Place
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.reference import Article, Faq, Link, Span, Term
from csap_desktop.edition.faults import Fault, parts
from csap_desktop.edition.items import items

_ANY = frozenset[str]()
_OUTSIDE = "outside:"
_REFERENCES: dict[type, tuple[tuple[str, frozenset[str]], ...]] = {
    Route: (
        ("locality", frozenset({"locality"})),
        ("instead_route", frozenset({"route"})),
    ),
    Closure: (("line", frozenset({"line"})),),
    Article: (("section", frozenset({"section"})), ("related", _ANY)),
    Document: (("section", frozenset({"section"})),),
    Faq: (("related", _ANY),),
    Term: (("related", _ANY),),
    Link: (("source", frozenset({"body"})), ("target", frozenset({"body"}))),
    Recipient: (("locality", frozenset({"locality"})),),
    Authority: (("locality", frozenset({"locality"})),),
    Place: (
        ("authority", frozenset({"authority"})),
        ("straddles", frozenset({"authority"})),
    ),
    Provenance: (
        ("sources", frozenset({"source"})),
        ("last_seen_source", frozenset({"source"})),
    ),
}
"""The fields that hold ids, and the kinds of item each may name."""


def check_ids(edition: Edition) -> Iterator[Fault]:
    """Finds ids that two items have.

    A unitary council may have the id of its locality: they are the same council.
    """
    seen: dict[str, tuple[str, str]] = {}
    for item in items(edition):
        if not item.id or item.id.strip() != item.id:
            yield Fault(f"{item.field}.id", "an id may not be empty or padded")
        kind, field = seen.setdefault(item.id, (item.kind, item.field))
        if field != item.field and (kind, item.kind) != ("locality", "authority"):
            yield Fault(f"{item.field}.id", f'"{item.id}" is the id of {field} too')


def check_references(edition: Edition) -> Iterator[Fault]:
    """Finds ids that name nothing, or something of the wrong kind."""
    kinds: dict[str, set[str]] = {}
    for item in items(edition):
        kinds.setdefault(item.id, set()).add(item.kind)
    for field, wanted, named in _named(edition):
        found = kinds.get(named)
        if found is None:
            yield Fault(field, f'there is no item "{named}"')
        elif wanted and not wanted & found:
            is_a, should = "/".join(sorted(found)), "/".join(sorted(wanted))
            yield Fault(field, f'"{named}" is a {is_a}, not a {should}')


def _named(edition: Edition) -> Iterator[tuple[str, frozenset[str], str]]:
    """Gives every id that the edition names: where, of which kinds, which."""
    for field, span in parts(edition, Span):
        if span.link and span.link.startswith("item:"):
            yield f"{field}.link", _ANY, span.link.removeprefix("item:")
    for kind, references in _REFERENCES.items():
        for field, node in parts(edition, cast("type[Any]", kind)):
            for name, wanted in references:
                yield from _named_by(f"{field}.{name}", wanted, getattr(node, name))


def _named_by(
    field: str, wanted: frozenset[str], value: object
) -> Iterator[tuple[str, frozenset[str], str]]:
    """Gives the ids in one field: one, several or none."""
    if isinstance(value, tuple):
        for index, named in enumerate(value):
            if not named.startswith(_OUTSIDE):
                yield f"{field}[{index}]", wanted, named
    elif isinstance(value, str):
        yield field, wanted, value
