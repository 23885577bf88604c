import json
import subprocess
import sys
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.edition.format import decode
from csap_desktop.edition.front import FrontEdition, Rows, read
from csap_desktop.edition.front_writer import front_bytes
from csap_desktop.errors import NewerFormatError, PublisherError
from tests.edition.sample import edition, put, sample

WHOLE = front_bytes(edition())


def front() -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(WHOLE)
    return plain


def spoilt(field: str, value: object) -> bytes:
    return json.dumps(put(front(), field, value)).encode()


def test_what_is_written_is_read_back() -> None:
    whole = edition()

    read_back = read(front_bytes(whole))

    for field in fields(FrontEdition):
        found = getattr(read_back, field.name)
        found = tuple(found) if isinstance(found, Rows) else found
        assert found == getattr(whole, field.name), field.name


def test_only_sources_of_what_is_in_it_are_in_it() -> None:
    plain = sample()
    second = {**plain["sources"][0], "id": "S02"}
    plain["sources"].append(second)
    plain["articles"][0]["provenance"] = {"sources": ["S02"], "confidence": "low"}

    read_back = read(front_bytes(decode(json.dumps(plain).encode())))

    assert [source.id for source in read_back.sources] == ["S01"]


@pytest.mark.parametrize(
    ("field", "value", "refused", "reason"),
    [
        ("$.routes[0].lines[0].number", 1, "", "expected str"),
        ("$.routes[0].lines[0].number", ..., "", "missing"),
        ("$.routes[0].lines[0].numbr", "1", "", "unknown field"),
        ("$.routes[0].lines[0].kind", "noon", "", "not a valid LineKind"),
        ("$.routes[0].lines[0].kind", ["day"], "", "expected str"),
        ("$.routes[0].lines[0].hours[0].opens", "25:00", "", "hour must be"),
        ("$.routes[0].lines", {}, "", "expected list"),
        ("$.routes[0]", [], "", "expected dict"),
        ("$.bank_holidays[0].on", "2026-13-01", "", "month must be"),
        ("$.places[0][4]", "FY1", "$.places[0]", "expected list"),
        ("$.places[0]", ["place-x"], "", "another shape"),
        ("$.places[0]", ["x"] * 20, "", "another shape"),
        ("$.places[0]", "place-x", "", "another shape"),
        ("$.places", None, "", "expected list"),
        ("$.postcodes", [], "", "expected dict"),
        ("$.edition", ..., "", "missing"),
        ("$.format", ..., "", "not a format version"),
        ("$.format", True, "", "not a format version"),
    ],
)
def test_damage_is_refused_with_field_and_reason(
    field: str, value: object, refused: str, reason: str
) -> None:
    with pytest.raises(PublisherError) as caught:
        read_wholly(spoilt(field, value))

    assert caught.value.field == (refused or field)
    assert reason in caught.value.reason


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff", b"[" * 100_000])
def test_what_is_no_front_file_is_refused(data: bytes) -> None:
    with pytest.raises(PublisherError):
        read(data)


def test_a_newer_front_file_is_refused_as_such() -> None:
    with pytest.raises(NewerFormatError):
        read(b'{"format": 2}')


@given(st.data())
def test_spoilt_bytes_are_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(WHOLE)))
    length = data.draw(st.integers(0, 40))
    spoilt_bytes = WHOLE[:start] + data.draw(st.binary()) + WHOLE[start + length :]

    assert refused(spoilt_bytes).startswith("$")


def test_reading_it_imports_nothing_heavy() -> None:
    code = (
        "import csap_desktop.edition.front, sys;"
        "heavy = {'msgspec', 'sqlalchemy', 'PySide6', 'markdown_it', 'phonenumbers'};"
        "sys.exit(len(heavy & set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", code], check=False, text=True)  # noqa: S603 - our own code

    assert done.returncode == 0


def read_wholly(data: bytes) -> FrontEdition:
    """Reads a front file, and the places that are made when they are first needed."""
    front = read(data)
    tuple(front.places)
    tuple(front.outside_places)
    return front


def refused(data: bytes) -> str:
    """Returns the field that is refused; "$" when nothing is."""
    try:
        read_wholly(data)
    except PublisherError as error:
        return error.field
    return "$"
