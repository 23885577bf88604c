"""Every item of an edition that has an id, and the item as the data file has it."""

from collections.abc import Iterator

from csap_desktop.domain.contacts import Route
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.frozen import frozen
from csap_desktop.edition.plain import to_plain, to_text

KINDS = {
    "sources": "source",
    "localities": "locality",
    "authorities": "authority",
    "routes": "route",
    "contacts": "contact",
    "checklists": "checklist",
    "closures": "closure",
    "sections": "section",
    "articles": "article",
    "faqs": "faq",
    "bodies": "body",
    "links": "link",
    "events": "event",
    "glossary": "glossary",
    "places": "place",
    "documents": "document",
}
"""What an item of each list of the edition is called."""


@frozen
class Item:
    """One item of an edition.

    Attributes:
        kind: What it is: "route", "line", "contact", "article" and so on.
        id: Its id.
        value: The dataclass itself.
        field: Where it stands in the data file: `$.routes[0]`.
    """

    kind: str
    id: str
    value: object
    field: str


def items(edition: Edition) -> Iterator[Item]:
    """Gives every item that has an id, in the order of the data file."""
    for name, kind in KINDS.items():
        for index, value in enumerate(getattr(edition, name)):
            field = f"$.{name}[{index}]"
            yield Item(kind, value.id, value, field)
            if kind == "route":
                yield from _lines(value, field)
    form = edition.enquiry_form
    yield Item("enquiry-form", form.id, form, "$.enquiry_form")


def _lines(route: Route, field: str) -> Iterator[Item]:
    """Gives the lines of a route, those that are withdrawn last."""
    for name in ("lines", "withdrawn_lines"):
        for number, line in enumerate(getattr(route, name)):
            yield Item("line", line.id, line, f"{field}.{name}[{number}]")


def find(edition: Edition, item_id: str) -> Item | None:
    """Returns the item with an id, or None when there is none."""
    return next((item for item in items(edition) if item.id == item_id), None)


def item_json(value: object) -> bytes:
    """Returns an item as the data file has it: readable UTF-8 JSON, no final newline.

    Args:
        value: The `value` of an item.
    """
    return to_text(to_plain(value)).encode()
