"""Which differences between editions must be seen, and what the items are called.

Whoever acts on an old value must be told of a new one: numbers, hours, addresses, who
answers where. All wording and all provenance is quiet. A plain table, no logic.

Source: docs/publishing.md, "What readers are told".
"""

from csap_desktop.domain.frozen import frozen


@frozen
class Listed:
    """One list of an edition.

    Attributes:
        kind: What its items are called: "route", "contact".
        titles: Fields that name an item, in the order they are said.
        keys: Fields that tell which item it is, where it has no id.
    """

    kind: str
    titles: tuple[str, ...]
    keys: tuple[str, ...] = ("id",)


LISTS: dict[str, Listed] = {
    "routes": Listed("route", ("team", "organisation")),
    "contacts": Listed("contact", ("name",)),
    "closures": Listed("closure", ("reason",)),
    "localities": Listed("locality", ("name",)),
    "authorities": Listed("authority", ("name",)),
    "places": Listed("place", ("name",)),
    "outside_places": Listed("outside-place", ("name",), ("name", "authority")),
    "bank_holidays": Listed("bank-holiday", ("title",), ("on",)),
    "checklists": Listed("checklist", ("concern",)),
    "documents": Listed("document", ("title",)),
    "sections": Listed("section", ("title",)),
    "articles": Listed("article", ("title",)),
    "faqs": Listed("faq", ("question",)),
    "bodies": Listed("body", ("name",)),
    "links": Listed("link", ("source", "kind", "target")),
    "events": Listed("event", ("title",)),
    "glossary": Listed("glossary", ("term",)),
    "synonyms": Listed("synonym", ("words",), ("words",)),
    "sources": Listed("source", ("title",)),
}
"""The lists of an edition, those first whose changes matter most."""

TITLES = ("title", "name", "team", "question", "term", "id")
"""Fields that name an item of a list that this table does not know."""

SINGLES: dict[str, str] = {"enquiry_form": "enquiry-form", "edition": "edition"}
"""What there is one of in an edition, and what it is called."""

NOT_COMPARED = frozenset({"edition.number", "edition.published_on"})
"""What tells one edition from another: always different, so no news."""

WITHDRAWN = "withdrawn"
"""The field that says that an item is out of use; what it holds counts too."""

OUT_OF_USE = "withdrawn: "
"""How the present value of what was withdrawn begins; the reason follows."""

MUST_SEE: dict[str, frozenset[str]] = {
    "route": frozenset(
        {
            "",
            "locality",
            "concern",
            "team",
            "email",
            "instead",
            "instead_route",
            WITHDRAWN,
            "lines.*",
            "lines.*.number",
            "lines.*.kind",
            "lines.*.hours",
            "lines.*.hours_text",
            "lines.*.other_times",
            "lines.*.days_stated",
            f"lines.*.{WITHDRAWN}",
            "forms.*",
            "forms.*.url",
        }
    ),
    "contact": frozenset(
        {
            "",
            "number",
            "how",
            "textphone",
            "hours_text",
            "email",
            "url",
            WITHDRAWN,
        }
    ),
    "closure": frozenset({"", "line", "on"}),
    "place": frozenset({"locality"}),
    "authority": frozenset({"locality"}),
    "postcodes": frozenset({"sectors.*"}),
}
"""Fields whose change must be seen, by kind; `*` stands for any id or title; the empty
field for an item that came or went."""


def must_see(kind: str, pattern: str) -> bool:
    """Says whether a change must be seen.

    Args:
        kind: Kind of the item.
        pattern: The field, with `*` for each id or title in it.
    """
    steps = pattern.split(".")
    if WITHDRAWN in steps:
        steps = steps[: steps.index(WITHDRAWN) + 1]
    return ".".join(steps) in MUST_SEE.get(kind, frozenset())
