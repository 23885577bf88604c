"""The real places and postcodes, as the editors' files hold them."""

import csv
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from csap_desktop.domain.header import Locality
from csap_desktop.domain.place_index import PlaceIndex
from csap_desktop.domain.places import Authority, OutsidePlace, Place
from csap_desktop.publishing.geography import pack

SOURCE = Path(__file__).resolve().parents[2] / "data" / "source"


def rows(name: str) -> list[dict[str, str]]:
    with (SOURCE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def record() -> dict[str, Any]:
    return pack(rows("postcodes.csv"), rows("postcode_live.csv"))


@cache
def authorities() -> tuple[Authority, ...]:
    with (SOURCE / "authorities.toml").open("rb") as file:
        tables = tomllib.load(file)["authority"]
    return tuple(
        Authority(
            id=table["id"],
            code=table["code"],
            name=table["name"],
            short=table["short"],
            locality=table["locality"],
            aliases=tuple(table["aliases"]),
            tile=tuple(table["tile"]),
        )
        for table in tables
    )


@cache
def places() -> tuple[Place, ...]:
    return tuple(
        Place(
            id=row["id"],
            name=row["name"],
            kind=row["kind"],
            authority=row["authority"],
            outward=tuple(row["outward"].split()),
            confidence=row["confidence"],
            straddles=tuple(row["straddles"].split()),
            aliases=tuple(alias for alias in row["aliases"].split(";") if alias),
            note=row["note"] or None,
        )
        for row in rows("places.csv")
    )


@cache
def outside_places() -> tuple[OutsidePlace, ...]:
    return tuple(
        OutsidePlace(
            row["name"], row["authority"] or None, tuple(row["outward"].split())
        )
        for row in rows("outside_places.csv")
    )


@cache
def place_index() -> PlaceIndex:
    return PlaceIndex(authorities(), localities(), places(), outside_places(), record())


def localities() -> tuple[Locality, ...]:
    return (
        _locality("blackburn-with-darwen", "Blackburn with Darwen", "BwD"),
        _locality("blackpool", "Blackpool"),
        _locality("lancashire", "Lancashire", "Lancs", "LCC"),
    )


def _locality(slug: str, name: str, *aliases: str) -> Locality:
    kind = {"blackburn-with-darwen": " Borough", "lancashire": " County"}.get(slug, "")
    return Locality(slug, name, f"{name}{kind} Council", "", aliases)
