import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.edition.format import LIMIT_BYTES, decode, encode
from csap_desktop.errors import NewerFormatError, PublisherError
from tests.edition.sample import edition, sample, spoilt

WHOLE = json.dumps(sample()).encode()


def test_an_encoded_edition_decodes_to_the_same() -> None:
    assert decode(encode(edition())) == edition()


def test_encoding_is_the_same_every_time_and_leaves_defaults_out() -> None:
    data = encode(edition())

    assert data == encode(decode(data))
    assert b'"email_note"' not in data
    assert b'"days_stated"' not in data
    assert data.endswith(b"}\n")


def test_short_items_stand_on_one_line_and_no_line_has_trailing_blanks() -> None:
    lines = encode(edition()).decode().splitlines()

    assert '  {"on": "2026-01-01", "title": "Holiday"},' in lines
    assert not [line for line in lines if line != line.rstrip()]


@pytest.mark.parametrize(
    ("field", "value", "refused", "reason"),
    [
        ("$.routes[0].lines[1].number", 1254, "", "expected `str`, got `int`"),
        ("$.routes[0].lines[1].number", ..., "", "missing"),
        ("$.routes[0].lines[1].numbr", "1", "", "unknown field"),
        ("$.routes[0].concern", "dog", "", "invalid enum value 'dog'"),
        ("$.routes[8].lines[0].hours[0].opens", "8.45", "", "invalid RFC3339"),
        ("$.routes[8].lines[0].hours[0].opens", "08:45:00Z", "", "without a zone"),
        ("$.routes[8].lines[0].hours[0].days", "Mon", "", "expected `array`"),
        ("$.articles[0].blocks[0].items[0][1].text", None, "", "got `null`"),
        ("$.articles[0].blocks[0].items[0][1].html", "<b>", "", "unknown field"),
        ("$.edition.published_on", "22 November", "", "invalid RFC3339"),
        ("$.edition.published_on", "2026-02-30", "", "invalid RFC3339"),
        ("$.edition", None, "", "expected `object`, got `null`"),
        ("$.enquiry_form", ..., "", "missing"),
        ("$.authorities[0].tile", [1], "", "length 2"),
        ("$.postcodes.live", ..., "", "missing"),
        ("$.postcodes.sectors.wyre", 1, "$.postcodes.sectors[...]", "got `int`"),
        ("$.postcodes.extra", 1, "", "unknown field"),
        ("$.surprise", {"deep": []}, "", "unknown field"),
        ("$.format", 0, "", "not a format version"),
        ("$.format", "1", "", "expected `int`, got `str`"),
        ("$.format", ..., "", "missing"),
    ],
)
def test_a_refusal_names_field_and_reason(
    field: str, value: object, refused: str, reason: str
) -> None:
    with pytest.raises(PublisherError) as caught:
        decode(spoilt(field, value))

    assert caught.value.field == (refused or field)
    assert reason in caught.value.reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "truncated"),
        (WHOLE[:-1], "truncated"),
        (WHOLE + b"x", "trailing"),
        (b"\xef\xbb\xbf" + WHOLE, "malformed"),
        (WHOLE.replace(b"Duty team", b"Duty \xff"), "not UTF-8"),
        (WHOLE.decode().encode("utf-16"), "malformed"),
        (b"[" * 9000 + b"]" * 9000, "expected `object`"),
        (b"null", "expected `object`"),
        (b" " * LIMIT_BYTES + WHOLE, "larger than"),
        (spoilt("$.postcodes", ...)[:-1] + b', "postcodes": {"a": ', "truncated"),
    ],
    ids=range(10),
)
def test_a_damaged_file_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(PublisherError) as caught:
        decode(data)

    assert caught.value.field.startswith("$")
    assert reason in caught.value.reason


def test_a_file_nested_too_deeply_is_refused() -> None:
    deep = b"[" * 9000 + b"]" * 9000
    data = spoilt("$.postcodes", ...)[:-1] + b', "postcodes": {"a": ' + deep + b"}}"

    with pytest.raises(PublisherError, match="nested too deeply"):
        decode(data)


def test_a_newer_format_is_refused_as_such_whatever_else_it_holds() -> None:
    data = json.dumps({"format": 2, "routes": "elsewhere", "new": True}).encode()

    with pytest.raises(NewerFormatError) as caught:
        decode(data)

    assert (caught.value.found, caught.value.known) == (2, 1)


@given(st.data())
def test_spoilt_bytes_are_decoded_or_refused_and_nothing_else(
    data: st.DataObject,
) -> None:
    start = data.draw(st.integers(0, len(WHOLE)))
    length = data.draw(st.integers(0, 40))
    spoilt_bytes = WHOLE[:start] + data.draw(st.binary()) + WHOLE[start + length :]

    assert refused(spoilt_bytes).startswith("$")


FIELDS = (
    "$.format",
    "$.edition",
    "$.routes",
    "$.routes[0].lines",
    "$.routes[0].lines[0].hours",
    "$.routes[0].lines[0].hours[0].opens",
    "$.articles[0].blocks",
    "$.postcodes",
    "$.postcodes.units",
    "$.authorities[0].tile",
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.sampled_from(FIELDS), VALUES)
def test_any_value_in_any_field_is_decoded_or_refused(
    field: str, value: object
) -> None:
    assert refused(spoilt(field, value)).startswith("$")


def refused(data: bytes) -> str:
    """Returns the field that is refused; "$" when nothing is."""
    try:
        decode(data)
    except PublisherError as error:
        return error.field
    return "$"
