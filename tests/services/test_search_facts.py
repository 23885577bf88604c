from csap_desktop.domain.stored import StoredItem
from csap_desktop.services.found import Facts
from csap_desktop.services.search_facts import facts_of

CONFIRMED = {"confirmed_on": "2026-05-03", "confirmed_by": "the council", "pages": 2}
SEEN = {"last_seen": "2023", "pages": 1}


def item(kind: str, **value: object) -> StoredItem:
    return StoredItem(kind, "one", "One", value)


def test_a_contact_has_its_number_and_hours() -> None:
    contact = item(
        "contact", number="0800 1111", hours_text="24 hours", provenance=SEEN
    )

    facts = facts_of(contact)

    assert facts == Facts(numbers=(("0800 1111", "24 hours"),), last_seen="2023")


def test_a_route_is_as_sure_as_its_least_sure_line() -> None:
    lines = [
        {"number": "1", "label": "Day", "hours_text": "day", "provenance": CONFIRMED},
        {"number": "2", "label": "Night", "hours_text": "night", "provenance": SEEN},
    ]

    facts = facts_of(item("route", lines=lines, provenance=CONFIRMED))

    assert facts is not None
    assert facts.confirmed_on is None
    assert facts.numbers == (("1", "Day, day"), ("2", "Night, night"))


def test_a_text_has_its_period_and_who_confirmed_it() -> None:
    period = {"start": "2019-09-29", "end": "2023-08-31"}

    facts = facts_of(item("article", period=period, provenance=CONFIRMED))

    assert facts == Facts(
        start="2019-09-29",
        end="2023-08-31",
        confirmed_on="2026-05-03",
        confirmed_by="the council",
    )


def test_a_place_comes_from_nowhere() -> None:
    assert facts_of(item("place", name="Darwen")) is None
