"""Checks on dates, periods and the words that some fields are limited to."""

from collections import Counter
from collections.abc import Iterator

from csap_desktop.domain.contacts import Contact, WebForm
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.enquiry_form import EnquiryCategory, FormField
from csap_desktop.domain.header import Period
from csap_desktop.domain.places import Place
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.reference import Body, Faq, Link, Synonym
from csap_desktop.edition.faults import Fault, parts

_WORDS: dict[tuple[type, str], frozenset[str]] = {
    (Provenance, "confidence"): frozenset({"high", "medium", "low", "none"}),
    (Place, "confidence"): frozenset({"high", "medium", "low", "check"}),
    (Contact, "kind"): frozenset(
        {"emergency", "police", "advice", "report", "accessible"}
    ),
    (WebForm, "audience"): frozenset({"anyone", "practitioners"}),
    (Faq, "page"): frozenset({"about", "report", "assure"}),
    (Body, "kind"): frozenset(
        {
            *("partnership", "board", "tactical", "operational", "support", "role"),
            *("panel", "safeguarding-partner", "predecessor", "successor", "linked"),
            *("national", "category"),
        }
    ),
    (Link, "kind"): frozenset(
        {
            *("member-of", "reports-to", "chairs", "supports", "scrutinises"),
            *("linked-with", "succeeds", "works-under", "directs"),
        }
    ),
    (Synonym, "concern"): frozenset({"child", "adult", "allegation"}),
    (FormField, "kind"): frozenset({"line", "text", "email", "place", "date"}),
    (EnquiryCategory, "id"): frozenset(
        {"media", "compliment", "complaint", "working-together", "other"}
    ),
}
"""Source: the docstrings of these classes."""

_TILE_CHARACTERS, _TILES = 11, 40
"""Most letters on a tile of the map, and most tiles beside or below each other."""
_FEWEST_HOLIDAYS = 8
"""Bank holidays of England in an ordinary year. Source: GOV.UK, Bank holidays."""


def check_words(edition: Edition) -> Iterator[Fault]:
    """Finds fields with a word they may not have."""
    for (kind, name), allowed in _WORDS.items():
        found: Iterator[tuple[str, object]] = parts(edition, kind)
        for field, node in found:
            word = getattr(node, name)
            if word is not None and word not in allowed:
                expected = ", ".join(sorted(allowed))
                reason = f'"{word}" is not one of {expected}'
                yield Fault(f"{field}.{name}", reason)


def check_periods(edition: Edition) -> Iterator[Fault]:
    """Finds periods that end before they begin."""
    for field, period in parts(edition, Period):
        if period.start and period.end and period.end < period.start:
            yield Fault(f"{field}.end", "before its start")


def check_header(edition: Edition) -> Iterator[Fault]:
    """Finds what is impossible in the header."""
    header = edition.edition
    if header.number < 1:
        yield Fault("$.edition.number", "expected 1 or more")
    if header.check_by <= header.published_on:
        yield Fault("$.edition.check_by", "not after the day of publication")


def check_holidays(edition: Edition) -> Iterator[Fault]:
    """Finds bank holidays that stand twice or in a year with too few of them."""
    days = [holiday.on for holiday in edition.bank_holidays]
    for index, day in enumerate(days):
        if day in days[:index]:
            yield Fault(f"$.bank_holidays[{index}]", f"{day} stands twice")
    for year, count in Counter(day.year for day in days).items():
        if count < _FEWEST_HOLIDAYS:
            reason = f"{year} has {count}, expected at least {_FEWEST_HOLIDAYS}"
            yield Fault("$.bank_holidays", reason)


def check_tiles(edition: Edition) -> Iterator[Fault]:
    """Finds authorities that cannot be drawn on the map of tiles."""
    tiles = [authority.tile for authority in edition.authorities]
    for index, authority in enumerate(edition.authorities):
        field = f"$.authorities[{index}]"
        if len(authority.short) > _TILE_CHARACTERS:
            yield Fault(f"{field}.short", f"longer than {_TILE_CHARACTERS} characters")
        if not all(0 <= place < _TILES for place in authority.tile):
            yield Fault(f"{field}.tile", f"not from 0 to {_TILES - 1}")
        if authority.tile in tiles[:index]:
            yield Fault(f"{field}.tile", "another authority has this tile")


def check_forms(edition: Edition) -> Iterator[Fault]:
    """Finds enquiry fields that cannot be filled, and a silence about who receives."""
    form = edition.enquiry_form
    for field, category in parts(edition, EnquiryCategory):
        ids = Counter(part.id for part in category.fields)
        for index, part in enumerate(category.fields):
            where = f"{field}.fields[{index}]"
            if ids[part.id] > 1:
                yield Fault(f"{where}.id", f'"{part.id}" stands twice')
            if part.limit < 1:
                yield Fault(f"{where}.limit", "expected 1 or more")
    if not form.recipients and not form.no_recipient:
        yield Fault("$.enquiry_form.no_recipient", "says not why nobody receives")
