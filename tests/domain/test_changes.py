import json
from dataclasses import fields, replace
from datetime import date, time
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csap_desktop.domain.change_rules import LISTS, SINGLES
from csap_desktop.domain.change_texts import text_of
from csap_desktop.domain.changes import Change, Severity, compare
from csap_desktop.domain.contacts import Closure, Contact, Line, Opening, Route, WebForm
from csap_desktop.domain.edition import Edition
from csap_desktop.domain.header import BankHoliday
from csap_desktop.domain.provenance import Provenance
from csap_desktop.domain.withdrawal import Withdrawal
from csap_desktop.edition.format import convert, decode
from csap_desktop.edition.items import KINDS
from csap_desktop.edition.plain import to_plain

DATA = Path(__file__).parents[2] / "data" / "edition.json"
NOBODY = Provenance((), "none")
DAY, NIGHT = "bwd-children-day", "bwd-children-night"
SEEN, QUIET = Severity.MUST_SEE, Severity.QUIET


@cache
def edition() -> Edition:
    """The bundled edition, with a closure."""
    shut = Closure("closed-1", DAY, date(2026, 12, 24), "Training", NOBODY)
    return replace(decode(DATA.read_bytes()), closures=(shut,))


def with_lists(lists: dict[str, Any]) -> Edition:
    return replace(edition(), **lists)


def with_item(list_name: str, item_id: str, **changed: Any) -> Edition:  # noqa: ANN401
    items = getattr(edition(), list_name)
    assert any(one.id == item_id for one in items)
    made = tuple(replace(one, **changed) if one.id == item_id else one for one in items)
    return with_lists({list_name: made})


def without(list_name: str, item_id: str) -> Edition:
    items = getattr(edition(), list_name)
    return with_lists({list_name: tuple(one for one in items if one.id != item_id)})


def route(item_id: str) -> Route:
    return next(one for one in edition().routes if one.id == item_id)


def with_line(line_id: str, **changed: Any) -> Edition:  # noqa: ANN401
    lines = tuple(
        replace(one, **changed) if one.id == line_id else one
        for one in route("bwd-children").lines
    )
    return with_item("routes", "bwd-children", lines=lines)


def told(old: Edition, new: Edition) -> list[tuple[object, ...]]:
    return [
        (one.id, one.field, one.old, one.new, one.severity) for one in compare(old, new)
    ]


def test_an_edition_does_not_differ_from_itself() -> None:
    again = decode(DATA.read_bytes())

    assert compare(decode(DATA.read_bytes()), again) == ()


def test_a_new_number_of_a_line_is_told_with_the_old_one_beside_it() -> None:
    new = with_line(DAY, number="01632 960111")

    (change,) = compare(edition(), new)

    assert change == Change(
        id="bwd-children",
        kind="route",
        title="Children's Advice and Duty Service (CADS), Blackburn with Darwen "
        "Council",
        field=f"lines.{DAY}.number",
        old="01254 666400",
        new="01632 960111",
        severity=SEEN,
    )


WEEK = (Opening((1, 2, 3, 4, 5), time(9), time(17)),)
OF_LINES = {
    "number": ("01632 960111", SEEN),
    "hours": (WEEK, SEEN),
    "hours_text": ("Monday to Friday 09:00 to 17:00", SEEN),
    "other_times": (True, SEEN),
    "days_stated": (False, SEEN),
    "label": ("The day line", QUIET),
    "note": ("Press 2.", QUIET),
    "provenance": (replace(NOBODY, confirmed_on=date(2026, 12, 1)), QUIET),
}


@pytest.mark.parametrize("field", OF_LINES)
def test_each_field_of_a_line_has_its_severity(field: str) -> None:
    value, severity = OF_LINES[field]

    found = compare(edition(), with_line(DAY, **{field: value}))

    assert found
    assert {one.severity for one in found} == {severity}
    assert all(one.field.startswith(f"lines.{DAY}.{field}") for one in found)


OF_ROUTES = {
    "team": ("Front door", SEEN),
    "email": ("door@example.org", SEEN),
    "instead": ("Write to them.", SEEN),
    "instead_route": ("bwd-adults", SEEN),
    "locality": ("blackpool", SEEN),
    "note": ("Ask for the duty worker.", QUIET),
    "also_called": (("MASH",), QUIET),
    "email_note": ("For papers.", QUIET),
    "afterwards": (("Write it down.",), QUIET),
    "organisation": ("The council", QUIET),
}


@pytest.mark.parametrize("field", OF_ROUTES)
def test_each_field_of_a_route_has_its_severity(field: str) -> None:
    value, severity = OF_ROUTES[field]
    new = with_item("routes", "bwd-children", **{field: value})

    (change,) = compare(edition(), new)

    assert (change.field, change.new, change.severity) == (
        field,
        text_of(value),
        severity,
    )


OF_CONTACTS = {
    "number": ("01632 960222", SEEN),
    "textphone": ("01632 960333", SEEN),
    "hours_text": ("9 to 5", SEEN),
    "email": ("help@example.org", SEEN),
    "url": ("https://example.org", SEEN),
    "how": ("18001 + number", SEEN),
    "use": ("To ask for advice.", QUIET),
    "note": ("Free to ring.", QUIET),
    "keywords": (("help",), QUIET),
}


@pytest.mark.parametrize("field", OF_CONTACTS)
def test_each_field_of_a_contact_has_its_severity(field: str) -> None:
    value, severity = OF_CONTACTS[field]
    new = with_item("contacts", "nspcc", **{field: value})

    (change,) = compare(edition(), new)

    assert (change.field, change.new, change.severity) == (
        field,
        text_of(value),
        severity,
    )


def test_a_line_that_came_or_went_must_be_seen() -> None:
    night_only = with_item(
        "routes", "bwd-children", lines=route("bwd-children").lines[1:]
    )
    text = "01254 666400 (Daytime line, Monday to Friday 08:45 to 17:00)"

    gone, come = told(edition(), night_only), told(night_only, edition())

    assert gone == [("bwd-children", f"lines.{DAY}", text, None, SEEN)]
    assert come == [("bwd-children", f"lines.{DAY}", None, text, SEEN)]


@pytest.mark.parametrize("names", [("routes", "bwd-adults"), ("contacts", "nspcc")])
def test_a_route_or_contact_that_came_or_went_must_be_seen(
    names: tuple[str, str],
) -> None:
    fewer = without(*names)

    (gone,), (come,) = compare(edition(), fewer), compare(fewer, edition())

    assert (gone.field, gone.new, gone.severity) == ("", None, SEEN)
    assert (come.field, come.old, come.severity) == ("", None, SEEN)
    assert gone.old == come.new
    assert gone.old
    assert any(digit in gone.old for digit in "0123456789")


def test_a_form_is_known_by_its_title_or_by_its_address() -> None:
    form = WebForm("Request for support", "https://example.org/a", "anyone")
    with_form = with_item("routes", "bwd-children", forms=(form,))
    moved = with_item(
        "routes",
        "bwd-children",
        forms=(replace(form, url="https://example.org/b"),),
    )
    renamed = with_item(
        "routes", "bwd-children", forms=(replace(form, title="Ask for support"),)
    )
    none = with_item("routes", "bwd-children", forms=())

    address, title = told(with_form, moved), told(with_form, renamed)
    gone = told(with_form, none)

    assert address == [
        (
            "bwd-children",
            "forms.Request for support.url",
            "https://example.org/a",
            "https://example.org/b",
            SEEN,
        )
    ]
    assert [(one[1], one[4]) for one in title] == [
        ("forms.Ask for support.title", QUIET)
    ]
    assert [(one[1], one[3], one[4]) for one in gone] == [
        ("forms.Request for support", None, SEEN)
    ]


def test_a_closure_must_be_seen_and_touches_the_route_of_its_line() -> None:
    (gone,) = compare(edition(), without("closures", "closed-1"))
    (moved,) = compare(edition(), with_item("closures", "closed-1", line=NIGHT))
    (worded,) = compare(edition(), with_item("closures", "closed-1", reason="Move"))

    assert (gone.severity, gone.touches) == (SEEN, ("bwd-children",))
    assert (moved.field, moved.severity) == ("line", SEEN)
    assert worded.severity is QUIET


def test_a_place_in_another_locality_must_be_seen() -> None:
    place = next(one for one in edition().places if one.authority == "wyre")
    within = with_item("places", place.id, authority="fylde")
    across = with_item("places", place.id, authority="blackpool")

    near, far = told(edition(), within), told(edition(), across)

    assert [(one[1], one[4]) for one in near] == [("authority", QUIET)]
    assert (place.id, "locality", "Lancashire", "Blackpool", SEEN) in far


def test_a_council_in_another_locality_must_be_seen() -> None:
    new = with_item("authorities", "wyre", locality="blackpool")

    found = told(edition(), new)

    assert found == [("wyre", "locality", "lancashire", "blackpool", SEEN)]


def test_a_postcode_sector_in_another_locality_must_be_seen() -> None:
    record = edition().postcodes
    sectors = dict(record["sectors"])
    sectors["blackpool"] = sectors["blackpool"].replace("FY1 1", "FY1 ")
    sectors["wyre"] = f"FY1 1;{sectors['wyre']}"
    new = replace(edition(), postcodes={**record, "sectors": sectors})

    found = told(edition(), new)

    assert found == [("postcodes", "sectors.FY1 1", "Blackpool", "Lancashire", SEEN)]


def test_any_other_change_of_the_postcodes_is_quiet() -> None:
    new = replace(edition(), postcodes={**edition().postcodes, "live": "other"})

    (change,) = compare(edition(), new)

    assert (change.id, change.severity) == ("postcodes", QUIET)


def test_a_moved_order_is_no_change() -> None:
    random = Random(5)  # noqa: S311 - any order does
    turned = tuple(replace(one, lines=one.lines[::-1]) for one in edition().routes)
    shuffled = {
        field.name: tuple(random.sample(value, len(value)))
        for field in fields(Edition)
        if isinstance(value := getattr(edition(), field.name), tuple)
    }

    assert compare(edition(), replace(edition(), routes=turned)) == ()
    assert compare(edition(), with_lists(shuffled)) == ()


def test_the_paragraphs_of_a_text_have_an_order() -> None:
    article = next(one for one in edition().articles if len(one.blocks) > 1)
    new = with_item("articles", article.id, blocks=article.blocks[::-1])

    (change,) = compare(edition(), new)

    assert (change.field, change.severity) == ("blocks", QUIET)
    assert change.old != change.new


def test_what_identifies_an_edition_is_no_news_and_its_notice_is() -> None:
    header = edition().edition
    later = replace(header, number=header.number + 1, published_on=date(2027, 1, 1))
    worded = replace(later, notice="Read this.")

    assert compare(edition(), replace(edition(), edition=later)) == ()
    assert [
        (one.kind, one.field, one.severity)
        for one in compare(edition(), replace(edition(), edition=worded))
    ] == [("edition", "notice", QUIET)]


def test_items_without_an_id_are_told_apart() -> None:
    holiday = BankHoliday(date(2031, 5, 9), "An extra day")
    new = replace(edition(), bank_holidays=(*edition().bank_holidays, holiday))

    (change,) = compare(edition(), new)

    assert (change.kind, change.id, change.title) == (
        "bank-holiday",
        "2031-05-09",
        "An extra day",
    )


def test_what_must_be_seen_stands_first() -> None:
    header = replace(edition().edition, notice="Read this.")
    new = replace(
        with_line(DAY, number="01632 960111", note="Press 2."), edition=header
    )

    found = [one.severity for one in compare(edition(), new)]

    assert found == [SEEN, QUIET, QUIET]


def test_every_list_of_an_edition_is_called_as_elsewhere() -> None:
    lists = {
        field.name
        for field in fields(Edition)
        if isinstance(getattr(edition(), field.name), tuple)
    }

    assert lists <= LISTS.keys()
    assert {
        name: kind for name, kind in KINDS.items() if LISTS[name].kind != kind
    } == {}
    assert set(SINGLES) == {"enquiry_form", "edition"}


def leaves(plain: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where every text, number and truth value of a plain value stands."""
    if isinstance(plain, dict):
        pairs = list(plain.items())
    elif isinstance(plain, list):
        pairs = list(enumerate(plain))
    else:
        return [path]
    return [leaf for key, part in pairs for leaf in leaves(part, (*path, key))]


def meddle(plain: Any, path: tuple[Any, ...]) -> bool:  # noqa: ANN401
    """Changes one leaf into something of the same sort; says whether it could."""
    *way, last = path
    for step in way:
        plain = plain[step]
    value = plain[last]
    if isinstance(value, bool):
        plain[last] = not value
    elif isinstance(value, str) and last not in {"id", "concern", "kind"}:
        if value[:2] in {"20", "19"} and value[4:5] == "-":
            plain[last] = "2031-01-02"
        elif value[2:3] == ":":
            plain[last] = "03:33:00"
        else:
            plain[last] = value + "x"
    else:
        return False
    return True


MEDDLED = [
    (name, index)
    for name in (
        "routes",
        "contacts",
        "faqs",
        "bodies",
        "links",
        "glossary",
        "closures",
    )
    for index in range(4)
]


@pytest.mark.parametrize(("name", "index"), MEDDLED)
def test_no_change_of_any_field_is_lost(name: str, index: int) -> None:
    items = getattr(edition(), name)
    item = items[index % len(items)]
    whole = json.loads(json.dumps(to_plain(item)))

    for leaf in leaves(whole):
        plain = json.loads(json.dumps(whole))
        if meddle(plain, leaf):
            other = convert(plain, type(item), "$")
            made = tuple(other if one is item else one for one in items)

            found = compare(edition(), with_lists({name: made}))

            assert found, leaf
            assert {one.id for one in found} == {item.id}, leaf


Ringable = TypeVar("Ringable", Line, Contact)
numbers = st.from_regex(r"\A01632 960[0-9]{3}\Z")


@settings(max_examples=30)
@given(st.dictionaries(st.integers(0, 60), numbers, min_size=1))
def test_every_changed_number_must_be_seen_with_both_values(
    given_numbers: dict[int, str],
) -> None:
    lines = [line for one in edition().routes for line in one.lines]
    contacts = [one for one in edition().contacts if one.number]
    wanted = {
        place % (len(lines) + len(contacts)): number
        for place, number in given_numbers.items()
    }
    known = [(line.id, line.number) for line in lines]
    known += [(one.id, one.number or "") for one in contacts]
    news = {
        known[place][0]: (known[place][1], number) for place, number in wanted.items()
    }

    new = replace(
        edition(),
        routes=tuple(
            replace(one, lines=tuple(renumbered(line, news) for line in one.lines))
            for one in edition().routes
        ),
        contacts=tuple(renumbered(one, news) for one in edition().contacts),
    )
    found = compare(edition(), new)

    assert {one.severity for one in found} == {SEEN}
    assert {
        (one.field.split(".")[1] if "." in one.field else one.id): (one.old, one.new)
        for one in found
    } == news


def renumbered(one: Ringable, news: dict[str, tuple[str, str]]) -> Ringable:
    return replace(one, number=news[one.id][1]) if one.id in news else one


@settings(max_examples=15)
@given(st.integers(0, 1 << 30))
def test_what_one_way_tells_the_way_back_tells_too(seed: int) -> None:
    random = Random(seed)  # noqa: S311 - any numbers do
    dropped = {
        name: tuple(one for one in getattr(edition(), name) if random.random() > 0.1)
        for name in ("routes", "contacts", "articles", "places", "bodies")
    }
    other = with_lists(dropped)

    there, back = compare(edition(), other), compare(other, edition())

    assert {(one.id, one.field, one.old, one.severity) for one in there} == {
        (one.id, one.field, one.new, one.severity) for one in back
    }


def test_hours_are_told_as_somebody_would_say_them() -> None:
    weekend = Opening((6, 7), time(10), time(12, 30))

    assert text_of((*WEEK, weekend)) == (
        "Monday to Friday 09:00 to 17:00; Saturday, Sunday 10:00 to 12:30"
    )


def test_two_forms_of_one_title_are_both_told() -> None:
    form = WebForm("A page", None, "anyone")
    new = with_item("routes", "bwd-children", forms=(form, form))
    old = with_item("routes", "bwd-children", forms=())

    found = [one.field for one in compare(old, new)]

    assert found == ["forms.A page", "forms.A page #2"]


def test_a_line_is_told_with_its_label() -> None:
    line = route("bwd-children").lines[0]

    assert isinstance(line, Line)
    assert text_of(line) == (
        "01254 666400 (Daytime line, Monday to Friday 08:45 to 17:00)"
    )


def test_a_withdrawn_line_is_told_with_its_reason_and_never_as_a_new_one() -> None:
    why = Withdrawal(date(2026, 12, 1), "The number was sold.")
    route_ = route("bwd-children")
    day, *others = route_.lines
    new = with_item(
        "routes",
        "bwd-children",
        lines=tuple(others),
        withdrawn_lines=(replace(day, withdrawn=why),),
    )
    text = "01254 666400 (Daytime line, Monday to Friday 08:45 to 17:00)"

    found = compare(edition(), new)

    seen = [one for one in found if one.severity is SEEN]
    assert [(one.field, one.old, one.new) for one in seen] == [
        (f"lines.{DAY}", text, "withdrawn: The number was sold.")
    ]


def test_a_withdrawn_contact_must_be_seen() -> None:
    why = Withdrawal(date(2026, 12, 1), "It closed.")

    found = compare(edition(), with_item("contacts", "nspcc", withdrawn=why))

    assert [(one.field, one.severity) for one in found] == [("withdrawn", SEEN)]
