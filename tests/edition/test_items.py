import json

from csap_desktop.edition.items import find, item_json, items
from tests.edition.sample import edition, sample


def test_every_kind_of_item_is_found_by_its_id() -> None:
    found = {item.id: (item.kind, item.field) for item in items(edition())}

    assert found["lancashire-allegation"] == ("route", "$.routes[8]")
    assert found["blackpool-child-night"] == ("line", "$.routes[3].lines[1]")
    assert found["S01"] == ("source", "$.sources[0]")
    assert found["term-lado"] == ("glossary", "$.glossary[0]")
    assert found["enquiry-form"] == ("enquiry-form", "$.enquiry_form")
    assert {kind for kind, _ in found.values()} >= {
        *("article", "authority", "body", "checklist", "closure", "contact", "event"),
        *("faq", "link", "locality", "place", "section"),
    }


def test_an_item_is_shown_as_the_data_file_has_it() -> None:
    item = find(edition(), "emergency")

    assert item is not None
    assert json.loads(item_json(item.value)) == sample()["contacts"][0]


def test_an_unknown_id_finds_nothing() -> None:
    assert find(edition(), "nothing") is None
