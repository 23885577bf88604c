"""Place and postcode files of the editors: rebuilt, checked and packed.

The postcode files are made from two packages of open data. This module decides
nothing about settlements: places.csv is the editors' own file, and here it is only
compared with the postcodes.
"""

import base64
import csv
import re
import string
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from csap_desktop.domain.postcodes import UNIT_LETTERS
from csap_desktop.errors import PublisherError
from csap_desktop.publishing.postcode_packages import Codes, read_packages

Rows = list[dict[str, str]]

#: Area authorities by statistical code, then the neighbours by the name we show.
#: Source: ONS Postcode Directory, November 2025, field lad25cd.
AREA_CODES = {
    "E06000008": "blackburn-with-darwen",
    "E06000009": "blackpool",
    "E07000117": "burnley",
    "E07000118": "chorley",
    "E07000119": "fylde",
    "E07000120": "hyndburn",
    "E07000121": "lancaster",
    "E07000122": "pendle",
    "E07000123": "preston",
    "E07000124": "ribble-valley",
    "E07000125": "rossendale",
    "E07000126": "south-ribble",
    "E07000127": "west-lancashire",
    "E07000128": "wyre",
}
NEIGHBOUR_CODES = {
    "E06000064": "outside:Westmorland and Furness",
    "E06000065": "outside:North Yorkshire",
    "E08000001": "outside:Bolton",
    "E08000002": "outside:Bury",
    "E08000005": "outside:Rochdale",
    "E08000010": "outside:Wigan",
    "E08000011": "outside:Knowsley",
    "E08000013": "outside:St Helens",
    "E08000014": "outside:Sefton",
    "E08000033": "outside:Calderdale",
}
_SECTOR_UNITS = len(UNIT_LETTERS) ** 2
_HEX_DIGITS = _SECTOR_UNITS // 4
_OUTWARD = re.compile(r"([A-Z]+)(\d+)([A-Z]?)")


def read_rows(path: Path) -> Rows:
    """Read one CSV file of the editors.

    Args:
        path: A UTF-8 file with a header line.

    Returns:
        Its rows, by column name.
    """
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path: Path, rows: Rows) -> None:
    """Write rows with the columns of the first one.

    Args:
        path: The file to write.
        rows: At least one row.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def postcode_rows(codes: Codes, live: Iterable[str]) -> Rows:
    """Say which authority each live postcode around the area belongs to.

    Args:
        codes: The authority code of each compact postcode.
        live: The live compact postcodes.

    Returns:
        Rows of postcodes.csv: one for a sector with one authority, else one for
        each unit; all outward codes that any area authority uses.
    """
    units = sorted(live, key=_sort_key)
    ours = {pc[:-3] for pc in units if codes[pc] in AREA_CODES}
    names = AREA_CODES | NEIGHBOUR_CODES
    sectors: dict[str, dict[str, str]] = defaultdict(dict)
    for postcode in units:
        if postcode[:-3] in ours:
            sectors[_sector(postcode)][postcode] = names[codes[postcode]]
    rows: Rows = []
    for sector, members in sectors.items():
        if len(set(members.values())) == 1:
            rows.append({"prefix": sector, "authority": next(iter(members.values()))})
            continue
        for postcode, authority in members.items():
            rows.append({"prefix": _spaced(postcode), "authority": authority})
    return rows


def live_rows(live: Iterable[str]) -> Rows:
    """Draw the bitmap of live units for every sector.

    Args:
        live: The live compact postcodes of the whole country.

    Returns:
        Rows of postcode_live.csv, in postcode order.
    """
    maps: dict[str, int] = defaultdict(int)
    for postcode in sorted(live, key=_sort_key):
        maps[_sector(postcode)] |= 1 << (_SECTOR_UNITS - 1 - _unit_index(postcode))
    return [
        {"sector": sector, "live": f"{bits:0{_HEX_DIGITS}x}"}
        for sector, bits in maps.items()
    ]


def rebuild(folder: Path) -> None:
    """Write postcodes.csv and postcode_live.csv anew from the packages.

    Args:
        folder: The folder of the editors' files.
    """
    codes, live = read_packages()
    write_rows(folder / "postcodes.csv", postcode_rows(codes, live))
    write_rows(folder / "postcode_live.csv", live_rows(live))


def verify_postcodes(folder: Path) -> list[str]:
    """Compare the two postcode files with the packages.

    Args:
        folder: The folder of the editors' files.

    Returns:
        One line for each difference; empty when all agree.
    """
    codes, live = read_packages()
    found: list[str] = []
    for name, key, value, rows in (
        ("postcodes.csv", "prefix", "authority", postcode_rows(codes, live)),
        ("postcode_live.csv", "sector", "live", live_rows(live)),
    ):
        kept = {row[key]: row[value] for row in read_rows(folder / name)}
        wanted = {row[key]: row[value] for row in rows}
        found.extend(
            f"{name}: {prefix}: {kept.get(prefix)} should be {wanted.get(prefix)}"
            for prefix in sorted(kept.keys() | wanted.keys())
            if kept.get(prefix) != wanted.get(prefix)
        )
    return found


def check_places(places: Rows, postcodes: Rows) -> list[str]:
    """Compare the outward codes of the places with the postcodes.

    Args:
        places: Rows of places.csv.
        postcodes: Rows of postcodes.csv.

    Returns:
        One line for each outward code in which neither the place's authority nor
        one that it straddles has a live postcode, and for each id used twice.
    """
    reach: dict[str, set[str]] = defaultdict(set)
    for row in postcodes:
        reach[row["prefix"].split()[0]].add(row["authority"])
    found: list[str] = []
    seen: set[str] = set()
    for place in places:
        if place["id"] in seen:
            found.append(f"places.csv: {place['id']} is used twice")
        seen.add(place["id"])
        own = {place["authority"], *place["straddles"].split()}
        found.extend(
            f"places.csv: {place['id']}: {outward} has no postcode of its authority"
            for outward in place["outward"].split()
            if not own & reach[outward]
        )
    return found


def pack(postcodes: Rows, live: Rows) -> dict[str, Any]:
    """Make the compact record that the program reads.

    Args:
        postcodes: Rows of postcodes.csv.
        live: Rows of postcode_live.csv.

    Returns:
        The record, as ``PostcodeDirectory`` describes it.

    Raises:
        PublisherError: A sector names units that are not exactly its live ones.
    """
    authorities = sorted({row["authority"] for row in postcodes}, key=_area_first)
    letter = dict(zip(authorities, string.ascii_letters, strict=False))
    ordered = sorted(live, key=lambda row: _sort_key(_any_unit(row["sector"])))
    bits = {row["sector"]: int(row["live"], 16) for row in ordered}
    whole: dict[str, list[str]] = {name: [] for name in authorities}
    mixed: dict[str, dict[int, str]] = defaultdict(dict)
    for row in postcodes:
        outward, inward = row["prefix"].split()
        if len(inward) == 1:
            whole[row["authority"]].append(row["prefix"])
        else:
            units = mixed[f"{outward} {inward[0]}"]
            units[_unit_index(inward)] = letter[row["authority"]]
    for sector, units in mixed.items():
        if set(units) != set(_set_units(bits[sector])):
            raise PublisherError(sector, "its units are not its live ones")
    maps = b"".join(
        value.to_bytes(_SECTOR_UNITS // 8, "big") for value in bits.values()
    )
    return {
        "authorities": authorities,
        "sectors": {name: _joined(whole[name]) for name in authorities},
        "units": {sector: _runs(units) for sector, units in mixed.items()},
        "live_sectors": _joined(bits),
        "live": base64.b64encode(zlib.compress(maps, 9)).decode("ascii"),
    }


def _sector(postcode: str) -> str:
    return f"{postcode[:-3]} {postcode[-3]}"


def _spaced(postcode: str) -> str:
    return f"{postcode[:-3]} {postcode[-3:]}"


def _any_unit(sector: str) -> str:
    return sector.replace(" ", "") + UNIT_LETTERS[0] * 2


def _unit_index(postcode: str) -> int:
    first, second = map(UNIT_LETTERS.index, postcode[-2:])
    return first * len(UNIT_LETTERS) + second


def _set_units(bits: int) -> Iterator[int]:
    return (i for i in range(_SECTOR_UNITS) if bits >> (_SECTOR_UNITS - 1 - i) & 1)


def _sort_key(postcode: str) -> tuple[str, int, str, str]:
    area, number, suffix = _OUTWARD.fullmatch(postcode[:-3]).groups()  # type: ignore[union-attr]
    return area, int(number), suffix, postcode[-3:]


def _area_first(authority: str) -> tuple[bool, str]:
    return ":" in authority, authority


def _joined(sectors: Iterable[str]) -> str:
    """Write "FY7 6" and "FY7 8" as "FY7 68"."""
    digits: dict[str, str] = defaultdict(str)
    for sector in sectors:
        outward, digit = sector.split()
        digits[outward] += digit
    return ";".join(f"{outward} {found}" for outward, found in digits.items())


def _runs(units: Mapping[int, str]) -> str:
    """Write the letters of the live units, in order, as runs: "a12b3"."""
    letters = "".join(units[index] for index in sorted(units))
    return re.sub(r"(.)\1*", lambda run: f"{run[1]}{len(run[0])}", letters)
