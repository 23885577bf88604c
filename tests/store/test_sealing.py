"""Sealed texts: whatever is changed or moved is refused."""

import pytest

from csap_desktop.errors import KeyLostError, SealBrokenError
from csap_desktop.store.sealing import Place, Sealer

KEY = bytes(range(32))
PLACE = Place("enquiry", "e-1", 3)
TEXT = ("a text with a Zwetschgenknödel in it " * 14).encode()


def test_a_sealed_text_opens_where_it_belongs() -> None:
    sealed = Sealer(KEY).seal(TEXT, PLACE)

    assert Sealer(KEY).open(sealed, PLACE) == TEXT
    assert b"Zwetsch" not in sealed


def test_no_two_seals_are_alike() -> None:
    sealer = Sealer(KEY)

    assert len({sealer.seal(TEXT, PLACE) for _ in range(50)}) == 50


def test_every_flipped_bit_is_refused() -> None:
    sealer = Sealer(KEY)
    sealed = sealer.seal(TEXT, PLACE)

    for position in range(len(sealed) * 8):
        flipped = bytearray(sealed)
        flipped[position // 8] ^= 1 << position % 8
        with pytest.raises((SealBrokenError, KeyLostError)):
            sealer.open(bytes(flipped), PLACE)


@pytest.mark.parametrize("length", [0, 1, 5, 17, 32, 400])
def test_a_text_cut_short_is_refused(length: int) -> None:
    sealer = Sealer(KEY)
    sealed = sealer.seal(TEXT, PLACE)[:length]

    with pytest.raises(SealBrokenError):
        sealer.open(sealed, PLACE)


@pytest.mark.parametrize(
    "place",
    [Place("frozen", "e-1", 3), Place("enquiry", "e-2", 3), Place("enquiry", "e-1", 2)],
)
def test_a_text_from_another_place_is_refused(place: Place) -> None:
    sealer = Sealer(KEY)
    sealed = sealer.seal(TEXT, place)

    with pytest.raises(SealBrokenError):
        sealer.open(sealed, PLACE)


def test_what_another_key_sealed_counts_as_locked_not_damaged() -> None:
    sealed = Sealer(bytes(32)).seal(TEXT, PLACE)

    with pytest.raises(KeyLostError) as lost:
        Sealer(KEY).open(sealed, PLACE)

    assert lost.value.reason == "lost"


def test_a_fingerprint_tells_texts_apart_only_with_the_key() -> None:
    sealer = Sealer(KEY)

    assert sealer.fingerprint(TEXT) == Sealer(KEY).fingerprint(TEXT)
    assert sealer.fingerprint(TEXT) != sealer.fingerprint(TEXT + b"!")
    assert sealer.fingerprint(TEXT) != Sealer(bytes(32)).fingerprint(TEXT)
