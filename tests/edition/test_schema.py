import json
from typing import Any

import pytest

from csap_desktop.edition.format import encode
from csap_desktop.edition.schema import schema
from tests.edition.sample import edition, put, sample

SCHEMA = json.loads(schema())
TYPES: dict[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "object": (dict,),
    "string": (str,),
}


def fits(plain: object, part: dict[str, Any]) -> bool:
    """Says whether a value fits a part of the schema, by the keywords it uses."""
    if "$ref" in part:
        return fits(plain, SCHEMA["$defs"][part["$ref"].rpartition("/")[2]])
    if "anyOf" in part:
        return any(fits(plain, choice) for choice in part["anyOf"])
    if "const" in part or "enum" in part:
        return plain in part.get("enum", [part.get("const")])
    if isinstance(plain, list):
        items = part.get("items") or {}
        return part.get("type") == "array" and all(fits(item, items) for item in plain)
    typed = isinstance(plain, TYPES.get(part.get("type", ""), (object,)))
    return typed and (not isinstance(plain, dict) or fields_fit(plain, part))


def fields_fit(plain: dict[str, Any], part: dict[str, Any]) -> bool:
    known, others = part.get("properties", {}), part.get("additionalProperties", {})
    return set(part.get("required", ())) <= set(plain) and all(
        fits(value, known[name])
        if name in known
        else others is not False and fits(value, others)
        for name, value in plain.items()
    )


def test_what_is_written_fits_the_schema() -> None:
    assert fits(json.loads(encode(edition())), SCHEMA)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("$.surprise", 1),
        ("$.routes[0].numbr", "1"),
        ("$.routes[0].team", ...),
        ("$.routes[0].team", None),
        ("$.routes[0].concern", "dog"),
        ("$.articles[0].blocks[0].kind", "html"),
        ("$.format", 2),
        ("$.postcodes.live", 1),
        ("$.postcodes.extra", "x"),
    ],
)
def test_what_decoding_refuses_does_not_fit_it(field: str, value: object) -> None:
    assert not fits(put(sample(), field, value), SCHEMA)


def test_it_says_what_it_is_for() -> None:
    assert SCHEMA["title"] == "Data file of an edition, format 1"
    assert "unique" in SCHEMA["description"]
    assert "Who to contact" in SCHEMA["$defs"]["Route"]["description"]


def test_only_keywords_this_test_knows_are_used() -> None:
    used = {key for part in SCHEMA["$defs"].values() for key in part}

    assert used <= {
        *("title", "description", "type", "properties", "required", "enum"),
        "additionalProperties",
    }
