"""Checks that the packed postcodes can be unpacked and agree with themselves."""

import binascii
import re
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.postcodes import UNIT_LETTERS
from csap_desktop.edition.faults import Fault

_SECTOR_BYTES = len(UNIT_LETTERS) ** 2 // 8
_LIMIT_BYTES = 4 * 1024 * 1024
_SECTORS = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? \d+(?:;[A-Z]{1,2}\d[A-Z\d]? \d+)*")
_RUN = re.compile(r"([A-Za-z])(\d{1,4})")
_RUNS = re.compile(r"(?:[A-Za-z]\d{1,4})+")


def check_postcodes(edition: Edition) -> Iterator[Fault]:
    """Finds owners that are no authority, and records that contradict themselves."""
    record = edition.postcodes
    known = {authority.id for authority in edition.authorities}
    for index, owner in enumerate(record["authorities"]):
        if owner not in known and not owner.startswith("outside:"):
            field = f"$.postcodes.authorities[{index}]"
            yield Fault(field, f'there is no authority "{owner}"')
    for owner, sectors in record["sectors"].items():
        if owner not in record["authorities"]:
            yield Fault(f"$.postcodes.sectors.{owner}", "not among the authorities")
        if sectors and not _SECTORS.fullmatch(sectors):
            yield Fault(f"$.postcodes.sectors.{owner}", "malformed")
    yield from _check_live(record)


def _check_live(record: Mapping[str, Any]) -> Iterator[Fault]:
    """Checks the bitmaps, and the owners of the units against them."""
    if not _SECTORS.fullmatch(record["live_sectors"]):
        yield Fault("$.postcodes.live_sectors", "malformed")
        return
    names = list(_names(record["live_sectors"]))
    bits = _unpack(record["live"])
    if len(bits) != len(names) * _SECTOR_BYTES:
        yield Fault("$.postcodes.live", "damaged, or not for these sectors")
        return
    live = {
        name: int.from_bytes(bits[start : start + _SECTOR_BYTES], "big").bit_count()
        for start, name in zip(range(0, len(bits), _SECTOR_BYTES), names, strict=True)
    }
    for sector, runs in record["units"].items():
        if _length(runs) != live.get(sector):
            reason = "the owners of its units are not those of its live units"
            yield Fault(f"$.postcodes.units.{sector}", reason)


def _names(sectors: str) -> Iterator[str]:
    """Gives the sectors of "FY7 68;FY8 1"."""
    for item in sectors.split(";"):
        outward, _, digits = item.partition(" ")
        yield from (f"{outward} {digit}" for digit in digits)


def _unpack(live: str) -> bytes:
    """Unpacks the bitmaps; nothing when they are damaged or too large."""
    try:
        packed = binascii.a2b_base64(live, strict_mode=True)
        return zlib.decompressobj().decompress(packed, _LIMIT_BYTES)
    except (ValueError, zlib.error):
        return b""


def _length(runs: str) -> int | None:
    """Gives how many units "a12b3" stands for; None when it is malformed."""
    if not _RUNS.fullmatch(runs):
        return None
    return sum(int(length) for _, length in _RUN.findall(runs))
