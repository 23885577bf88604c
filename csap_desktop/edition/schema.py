"""The published JSON Schema of the data file."""

from inspect import cleandoc
from typing import Any

import msgspec

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.format import Postcodes
from csap_desktop.edition.plain import to_text
from csap_desktop.edition.version import FORMAT


def schema() -> bytes:
    """Returns the JSON Schema of the format this program writes, as readable UTF-8.

    Returns:
        The schema (draft 2020-12); it refuses unknown fields, as `format.decode` does.
    """
    _, parts = msgspec.json.schema_components(
        [Edition, Postcodes], ref_template="#/$defs/{name}"
    )
    for part in parts.values():
        _tidy(part)
    edition = parts.pop("Edition")
    edition["properties"]["format"] = {"const": FORMAT}
    edition["properties"]["postcodes"] = {"$ref": "#/$defs/Postcodes"}
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **edition,
        "title": f"Data file of an edition, format {FORMAT}",
        "description": (
            "All content of one edition. Ids are unique over all items; "
            "dates and times are ISO 8601, times are local (Europe/London)."
        ),
        "$defs": parts,
    }
    return (to_text(document) + "\n").encode()


def _tidy(part: dict[str, Any]) -> None:
    """Straightens a description; makes an object refuse fields it does not name."""
    part["description"] = cleandoc(part["description"])
    if part.get("type") == "object":
        part["additionalProperties"] = False
