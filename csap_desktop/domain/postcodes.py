"""What a postcode, whole or half typed, still allows.

Answers from one compact record, decoded upon the first postcode asked. It knows which
units are live in the whole country and whose they are around the area; it knows no
place names and chooses no locality.
"""

import binascii
import re
import unicodedata
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from csap_desktop.domain.frozen import frozen

#: The letters that the last two of a postcode are made of, in bitmap order.
#: Source: Royal Mail, Programmers' Guide to PAF, edition 7: never C I K M O V.
UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"

_OUTSIDE = "outside:"
_TYPED_LIMIT = 100
_BYTES = len(UNIT_LETTERS) ** 2 // 8
#: Compiled upon the first question, not upon import: that precedes the first paint.
_BEGINNING = r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{0,2})?"
_INWARD_BEGINNING = r"(?:\d[A-Z]{0,2})?"
_RUN = r"([A-Za-z])(\d+)"
_INWARD_SIZE = 3


@frozen
class PostcodeFinding:
    """What the typed text allows.

    Attributes:
        text: Normalised: "FY7 6AB"; half typed "FY7 6", or "FY7" without its space.
        complete: It has the form of a whole postcode.
        live: It is one, and in use.
        by_outward: It is complete, but not even its sector exists: what it allows is
            all that its outward code does.
        authorities: Slugs of the area authorities it can lie in, sorted.
        outside: Names of the councils outside the area it can lie in, sorted.
        elsewhere: It can lie outside the area where we do not know the council.
    """

    text: str
    complete: bool
    live: bool
    by_outward: bool
    authorities: tuple[str, ...]
    outside: tuple[str, ...]
    elsewhere: bool


class PostcodeDirectory:
    """Every live postcode; decoded upon the first question, unchanged from then on.

    It is made from the record that the data file and the front file hold:

    - ``authorities``: slugs of area authorities, then "outside:Sefton" and the like;
      the n-th is written as the n-th letter of a-zA-Z.
    - ``sectors``: for each of them the sectors that are its own, "FY7 68;FY8 1235".
    - ``units``: for each sector of several, the letters of its live units in bitmap
      order as runs, "a12b3".
    - ``live_sectors``: every sector of the country in order, written as above.
    - ``live``: their bitmaps in that order, zlib, base64; each of 400 bits, bit
      20 x first letter + second letter, the most significant first.
    """

    def __init__(self, record: Mapping[str, Any]) -> None:
        self._record = record
        self._bits = b""
        self._outwards: dict[str, tuple[str, int]] = {}
        self._owners: dict[str, str] = {}

    def lookup(self, typed: str) -> PostcodeFinding | None:
        """Say what the typed text allows.

        Args:
            typed: Anything; case, inner spaces and hyphens do not matter, but a space
                after an outward code that exists ends that code.

        Returns:
            The finding, or None when this does not look like a postcode, the
            beginning of one, or one of the two-letter postcode areas.
        """
        text = _readable(typed)
        compact = text.replace(" ", "")
        begun = re.fullmatch(_BEGINNING, compact, re.ASCII)
        if not begun and not self._is_area(compact):
            return None
        self._decode()
        if begun and len(begun[2] or "") == _INWARD_SIZE:
            return self._complete(begun[1], begun[2])
        outward, space, rest = text.lstrip().partition(" ")
        rest = rest.replace(" ", "")
        if (
            space
            and outward in self._outwards
            and re.fullmatch(_INWARD_BEGINNING, rest)
        ):
            found = self._owners_below(outward, rest)
            return _finding(f"{outward} {rest}".rstrip(), found)
        return _finding(compact, self._owners_of_beginning(compact))

    def _decode(self) -> None:
        if self._outwards:
            return
        self._bits = zlib.decompress(binascii.a2b_base64(self._record["live"]))
        for authority, sectors in self._record["sectors"].items():
            for outward, digits in _outward_digits(sectors):
                for digit in digits:
                    self._owners[f"{outward} {digit}"] = authority
        outwards: dict[str, tuple[str, int]] = {}
        first = 0
        for outward, digits in _outward_digits(self._record["live_sectors"]):
            outwards[outward] = (digits, first)
            first += len(digits)
        self._outwards = outwards  # last: another thread may be asking already

    def _is_area(self, letters: str) -> bool:
        if len(letters) != 2 or not letters.isalpha():  # noqa: PLR2004
            return False
        # Looked up in the text itself: "Fl", on the way to Fleetwood, need not wait
        # for everything to be decoded.
        area = re.compile(rf"(?:\A|;){letters}\d", re.ASCII)
        return area.search(self._record["live_sectors"]) is not None

    def _complete(self, outward: str, inward: str) -> PostcodeFinding:
        text = f"{outward} {inward}"
        digits = self._outwards.get(outward, ("", 0))[0]
        if found := self._owners_below(outward, inward):
            return _finding(text, found, complete=True, live=True)
        if inward[0] in digits:
            found = self._owners_below(outward, inward[0])
            return _finding(text, found, complete=True)
        found = self._owners_below(outward, "")
        return _finding(text, found, complete=True, by_outward=True)

    def _owners_of_beginning(self, compact: str) -> set[str]:
        found: set[str] = set()
        for outward in self._outwards:
            if outward.startswith(compact):
                found |= self._owners_below(outward, "")
            elif compact.startswith(outward):
                found |= self._owners_below(outward, compact[len(outward) :])
        return found

    def _owners_below(self, outward: str, inward: str) -> set[str]:
        """Collect the owners of all live units; "" stands for an unknown one."""
        found: set[str] = set()
        digits, first = self._outwards.get(outward, ("", 0))
        for offset, digit in enumerate(digits):
            if not inward or digit == inward[0]:
                sector = f"{outward} {digit}"
                found |= self._owners_in_sector(sector, first + offset, inward[1:])
        return found

    def _owners_in_sector(self, sector: str, index: int, letters: str) -> set[str]:
        runs = self._record["units"].get(sector)
        owner = self._owners.get(sector, "")
        if not letters:
            return {owner} if runs is None else set(self._run_owners(runs))
        live = self._bits[index * _BYTES : (index + 1) * _BYTES]
        wanted = [unit for unit in _units_of(letters) if _is_set(live, unit)]
        if runs is None or not wanted:
            return {owner} if wanted else set()
        owners = [o for o, n in self._runs(runs) for _ in range(n)]
        return {owners[_count_before(live, unit)] for unit in wanted}

    def _runs(self, runs: str) -> Iterator[tuple[str, int]]:
        for letter, length in re.findall(_RUN, runs):
            place = ord(letter) - ord("a")
            # capitals follow the small letters, but stand before them in the code
            number = place if place >= 0 else ord(letter) - ord("A") + 26
            yield self._record["authorities"][number], int(length)

    def _run_owners(self, runs: str) -> Iterator[str]:
        return (owner for owner, _ in self._runs(runs))


def _readable(typed: str) -> str:
    """Make capitals and single spaces of it; keep a space that stands last."""
    if len(typed) > _TYPED_LIMIT:
        return ""
    if not typed.isascii():
        typed = unicodedata.normalize("NFKC", typed)
    return re.sub(r"[\W_]+", " ", typed).upper()


def _outward_digits(sectors: str) -> Iterator[tuple[str, str]]:
    for item in sectors.split(";") if sectors else ():
        outward, _, digits = item.partition(" ")
        yield outward, digits


def _units_of(letters: str) -> Iterator[int]:
    """Yield the bits of one unit, or of all twenty below a first letter."""
    size = len(UNIT_LETTERS)
    if any(letter not in UNIT_LETTERS for letter in letters):
        return
    first = UNIT_LETTERS.index(letters[0]) * size
    if len(letters) > 1:
        yield first + UNIT_LETTERS.index(letters[1])
    else:
        yield from range(first, first + size)


def _is_set(live: bytes, unit: int) -> bool:
    return bool(live[unit // 8] & (0x80 >> unit % 8))


def _count_before(live: bytes, unit: int) -> int:
    bits = int.from_bytes(live, "big") >> (len(live) * 8 - unit)
    return bits.bit_count()


def _finding(
    text: str,
    owners: set[str],
    *,
    complete: bool = False,
    live: bool = False,
    by_outward: bool = False,
) -> PostcodeFinding:
    outside = {owner for owner in owners if owner.startswith(_OUTSIDE)}
    return PostcodeFinding(
        text,
        complete,
        live,
        by_outward,
        authorities=tuple(sorted(owners - outside - {""})),
        outside=tuple(sorted(owner.removeprefix(_OUTSIDE) for owner in outside)),
        elsewhere="" in owners,
    )
