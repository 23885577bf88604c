import json

import pytest

from csap_desktop.edition.checks import find_faults
from csap_desktop.edition.contact_checks import is_number
from csap_desktop.edition.format import decode
from csap_desktop.edition.text_checks import is_https
from tests.edition.sample import edition, faults, put, sample

LINE = "$.routes[0].lines[0]"
NIGHT = "$.routes[0].lines[1]"
SEEN = "$.routes[0].provenance"
TEXT = "$.articles[0].blocks[0].items[0][0].text"
LINK = "$.articles[0].blocks[0].items[0][2].link"
SPAN = [{"text": "one"}]


def opening(days: list[int], opens: str, closes: str) -> list[dict[str, object]]:
    return [{"days": days, "opens": opens, "closes": closes}]


def test_nothing_is_wrong_with_the_sample() -> None:
    assert find_faults(edition()) == ()


@pytest.mark.parametrize(
    ("field", "value", "found", "reason"),
    [
        ("$.edition.number", 0, "", "1 or more"),
        ("$.edition.check_by", "2026-11-22", "", "not after"),
        ("$.edition.describes.end", "2019-09-28", "", "before its start"),
        ("$.bodies[0].period.end", "2019-09-28", "", "before its start"),
        ("$.bank_holidays[1].on", "2026-01-01", "$.bank_holidays[1]", "stands twice"),
        ("$.bank_holidays[1]", ..., "$.bank_holidays", "2026 has 7"),
        ("$.authorities[1].tile", [0, 1], "", "another authority"),
        ("$.authorities[1].tile", [0, 40], "", "not from 0 to 39"),
        ("$.authorities[1].tile", [-1, 0], "", "not from 0 to 39"),
        ("$.authorities[1].short", "W Y R E W Y R E", "", "longer than 11"),
        ("$.contacts[0].kind", "danger", "", "not one of accessible"),
        ("$.bodies[0].kind", "club", "", "not one of"),
        ("$.links[0].kind", "likes", "", "not one of"),
        ("$.faqs[0].page", "home", "", "not one of"),
        ("$.routes[0].forms[0].audience", "all", "", "not one of"),
        ("$.places[0].confidence", "sure", "", "not one of"),
        ("$.synonyms[0].concern", "dog", "", "not one of"),
        (f"{SEEN}.confidence", "certain", "", "not one of"),
        ("$.enquiry_form.categories[0].id", "spam", "", "not one of"),
        ("$.enquiry_form.categories[0].fields[0].kind", "x", "", "not one of"),
        ("$.enquiry_form.categories[0].fields[0].limit", 0, "", "1 or more"),
        ("$.enquiry_form.no_recipient", None, "", "why nobody"),
    ],
)
def test_values(field: str, value: object, found: str, reason: str) -> None:
    expect(field, value, found, reason)


@pytest.mark.parametrize(
    ("field", "value", "found", "reason"),
    [
        ("$.places[0].id", "about-1", "", "is the id of $.faqs[0] too"),
        ("$.authorities[1].id", "wyre ", "", "padded"),
        ("$.routes[1].lines[0].id", "blackpool", "", "too"),
        ("$.routes[0].locality", "bolton", "", 'no item "bolton"'),
        ("$.routes[0].instead_route", "about-1", "", "is a faq, not a route"),
        ("$.routes[0].instead_route", "blackburn-with-darwen-child", "", "itself"),
        ("$.closures[0].line", "blackpool-child", "", "is a route, not a line"),
        ("$.articles[0].section", "section-none", "", "no item"),
        ("$.articles[0].related", ["about-9"], "$.articles[0].related[0]", "no item"),
        ("$.faqs[0].related", ["about-9"], "$.faqs[0].related[0]", "no item"),
        ("$.glossary[0].related", ["x"], "$.glossary[0].related[0]", "no item"),
        ("$.links[0].source", "emergency", "", "is a contact, not a body"),
        ("$.links[0].target", "nobody", "", "no item"),
        ("$.authorities[1].locality", "wyre", "", "is a authority, not a locality"),
        ("$.places[0].authority", "fylde", "", "no item"),
        ("$.places[0].straddles", ["fylde"], "$.places[0].straddles[0]", "no item"),
        (f"{SEEN}.sources[0]", "S99", "", "no item"),
        (f"{SEEN}.last_seen_source", "S99", "", "no item"),
        (LINK, "item:nothing", "", 'no item "nothing"'),
        ("$.postcodes.authorities[1]", "fylde", "", "no authority"),
    ],
)
def test_ids_and_references(field: str, value: object, found: str, reason: str) -> None:
    expect(field, value, found, reason)


@pytest.mark.parametrize(
    ("field", "value", "found", "reason"),
    [
        (f"{LINE}.number", "01253-477299", "", "not a telephone number"),
        (f"{LINE}.number", "01253 \uff14\uff17\uff17299", "", "not a telephone number"),
        ("$.contacts[0].number", "998", "", "not a telephone number"),
        ("$.contacts[0].textphone", "1 2", "", "not a telephone number"),
        ("$.contacts[0].email", "help at example", "", "not an e-mail"),
        ("$.routes[0].email", "\u0430@example.org", "", "not an e-mail"),
        ("$.routes[0].lines", [], "$.routes[0]", "instead"),
        ("$.routes[0].concern", "adult", "$.routes", "0 routes for blackburn"),
        ("$.routes[0].concern", "adult", "$.routes", "2 routes for blackburn"),
        ("$.checklists[0].concern", "adult", "$.checklists", "0 checklists for child"),
        ("$.checklists[0].items", [], "", "empty"),
        (f"{LINE}.hours", [], "", "empty"),
        (f"{LINE}.hours_text", "hours not known", "", "hours are given"),
        (f"{LINE}.hours[0].days", [], "", "1 to 7"),
        (f"{LINE}.hours[0].days", [0, 1], "", "1 to 7"),
        (f"{LINE}.hours[0].days", [2, 1], "", "in order"),
        (f"{LINE}.hours[0].opens", "09:00:30", "", "minutes only"),
        (f"{LINE}.hours", None, f"{NIGHT}.other_times", "not known"),
        (
            f"{NIGHT}.hours",
            opening([6], "09:00:00", "10:00:00"),
            f"{NIGHT}.other_times",
            "hours of its own",
        ),
        (
            f"{NIGHT}.hours",
            opening([5], "16:59:00", "09:00:00"),
            f"{NIGHT}.hours[0]",
            f"overlaps {LINE}.hours[0]",
        ),
        (
            f"{NIGHT}.hours",
            opening([7], "17:00:00", "09:01:00"),
            f"{NIGHT}.hours[0]",
            "overlaps",
        ),
        (
            f"{LINE}.hours",
            [opening([1], "09:00:00", "10:00:00")[0]] * 101,
            "$.routes[0].lines",
            "more than 100 openings",
        ),
    ],
)
def test_whom_to_ring(field: str, value: object, found: str, reason: str) -> None:
    expect(field, value, found, reason)


@pytest.mark.parametrize(
    ("field", "value", "found", "reason"),
    [
        (f"{SEEN}.sources", [], "", "no source"),
        (f"{SEEN}.sources", [], f"{SEEN}.pages", "pages without"),
        (f"{SEEN}.sources", ["S01", "S01"], "", "named twice"),
        (f"{SEEN}.confidence", "none", "", "sources are given"),
        (f"{SEEN}.last_seen", None, "", "go together"),
        (f"{SEEN}.confirmed_on", "2026-11-01", "", "go together"),
        (f"{SEEN}.confirmed_by", "The council", f"{SEEN}.confirmed_on", "go together"),
        (f"{SEEN}.confirmed_on", "2026-11-23", "", "after the edition"),
        ("$.sources[0].id", "S02", "$.sources[0]", "nothing cites S02"),
    ],
)
def test_provenance(field: str, value: object, found: str, reason: str) -> None:
    expect(field, value, found, reason)


def test_last_seen_must_be_among_the_sources() -> None:
    plain = sample()
    plain["sources"].append({**plain["sources"][0], "id": "S02"})
    put(plain, f"{SEEN}.last_seen_source", "S02")

    found = find_faults(decode(json.dumps(plain).encode()))

    assert [fault.reason for fault in found] == ["S02 is not among the sources"]


def test_a_check_due_before_the_confirmation_is_found() -> None:
    plain = put(sample(), f"{SEEN}.confirmed_on", "2026-11-01")
    put(plain, f"{SEEN}.confirmed_by", "The council")
    put(plain, f"{SEEN}.next_check", "2026-10-01")

    found = find_faults(decode(json.dumps(plain).encode()))

    assert [fault.field for fault in found] == [f"{SEEN}.next_check"]


def test_general_knowledge_needs_no_source() -> None:
    known = {"sources": [], "confidence": "low", "note": "General knowledge."}

    assert faults(SEEN, known) == []
    assert faults(SEEN, {"sources": [], "confidence": "none"}) == []


@pytest.mark.parametrize(
    ("field", "value", "found", "reason"),
    [
        (TEXT, "See\u200b", "", "U+200B (ZERO WIDTH SPACE)"),
        (TEXT, "\u202eSee", "", "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
        (TEXT, "See\u00a0it", "", "U+00A0 (NO-BREAK SPACE)"),
        (TEXT, "See\tit", "", "U+0009 (a control character)"),
        (TEXT, "See\nit", "", "U+000A"),
        (TEXT, "See \u0663", "", "U+0663 (ARABIC-INDIC DIGIT THREE)"),
        (TEXT, "m\u00b2", "", "U+00B2 (SUPERSCRIPT TWO)"),
        (TEXT, "\ufffd", "", "U+FFFD"),
        (TEXT, "x\ufe0f", "", "U+FE0F"),
        ("$.synonyms[0].words[0]", "kid\u00ad", "", "U+00AD (SOFT HYPHEN)"),
        ("$.edition.title", " ", "", "empty"),
        ("$.events[0].text", "", "", "empty"),
        ("$.articles[0].blocks", [], "", "0 blocks"),
        (
            "$.articles[0].blocks",
            [{"kind": "paragraph", "items": [SPAN]}] * 201,
            "",
            "201 blocks",
        ),
        ("$.articles[0].blocks[0].items", [SPAN, SPAN], "", "exactly one"),
        ("$.articles[0].blocks[1].items", [[]], "$.articles[0].blocks[1].items[0]", ""),
        (LINK, "http://www.example.org/", "", "not an https address"),
        (LINK, "javascript:alert(1)", "", "not an https address"),
        ("$.localities[0].url", "http://www.example.org/", "", "not an https"),
        ("$.sources[0].url", "ftp://www.example.org/", "", "not an https"),
        ("$.sections[0].id", "s", "$.sections[0]", "no article is in s"),
        ("$.links[1].source", "board", "$.bodies[2]", "nothing leads to office"),
        ("$.links[0].target", "office", "$.links[0]", "group reports to office"),
        ("$.synonyms[0].means", ["dog"], "$.synonyms[0].means[0]", "word dog"),
        ("$.synonyms[0].means", [], "$.synonyms[0]", "empty"),
        ("$.enquiry_form.categories[0].fields", "double", "", "stands twice"),
        ("$.postcodes.live", "AAAA", "", "damaged"),
        ("$.postcodes.live", "not base64", "", "damaged"),
        ("$.postcodes.live_sectors", "FY1 1", "$.postcodes.live", "damaged"),
        ("$.postcodes.live_sectors", "FY1;", "", "malformed"),
        ("$.postcodes.sectors.wyre", "FY", "", "malformed"),
        ("$.postcodes.sectors.fylde", "", "", "not among"),
        ("$.postcodes.units", {"FY3 8": "b2"}, "$.postcodes.units.FY3 8", "live units"),
        ("$.postcodes.units", {"FY3 8": "b"}, "$.postcodes.units.FY3 8", "live units"),
        ("$.postcodes.units", {"FY4 8": "b1"}, "$.postcodes.units.FY4 8", "live units"),
    ],
)
def test_texts_and_ways_to_them(
    field: str, value: object, found: str, reason: str
) -> None:
    if value == "double":
        once = sample()["enquiry_form"]["categories"][0]["fields"]
        value, found = once * 2, f"{field}[0].id"
    expect(field, value, found, reason)


@pytest.mark.parametrize(
    ("number", "shaped"),
    [
        ("0300 123 6720", True),
        ("01253477600", True),
        ("0800 1111", True),
        ("999", True),
        ("18000", True),
        ("", False),
        ("01253  477600", False),
        ("+44 1253 477600", False),
        ("0300 123", False),
        ("01253 477600 ", False),
        ("01253 47760\u0660", False),
    ],
)
def test_the_shape_of_a_number(number: str, *, shaped: bool) -> None:
    assert is_number(number) is shaped


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("https://www.example.org/a?b=c#d", True),
        ("https://localhost/", False),
        ("https://user@www.example.org/", False),
        ("https://www.example.org:8080/", False),
        ("https://www.ex\u0430mple.org/", False),
        ("https://www.example.org]x", False),
        ("https://[www.example.org/", False),
        ("https://www.example.org/a b", False),
    ],
)
def test_the_shape_of_an_address(url: str, *, good: bool) -> None:
    assert is_https(url) is good


def expect(field: str, value: object, found: str, reason: str) -> None:
    """Fails unless the check finds it, and says why."""
    all_found = faults(field, value)
    assert any(
        where == (found or field) and reason in why for where, why in all_found
    ), all_found
