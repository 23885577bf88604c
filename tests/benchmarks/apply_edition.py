"""How long it takes to apply an edition of 10,000 items, beside the least it can take.

The least: decode the data file, insert its rows by plain executemany, build the
full-text index once. Applying adds the front file, the hashes, flushing to the disk and
the switch, and `checked` every check of the content, as a laptop does them all: at most
twice the least, in the same run. Times are of the processor, so that other programs are
not counted.

Run: python -m tests.benchmarks.apply_edition [--items 10000] [--turns 5]
"""

import argparse
import gc
import json
import sqlite3
import sys
import tempfile
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from csap_desktop.edition.format import decode
from csap_desktop.edition.passages import passages
from csap_desktop.services.edition_acceptance import accept
from csap_desktop.store.content_builder import item_rows, passage_rows
from csap_desktop.store.content_schema import SEARCH_DDL
from csap_desktop.store.install import install
from tests.services.installed import bundled_data

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MOST = 2.0

_TABLES = (
    "CREATE TABLE item (number INTEGER PRIMARY KEY, id, kind, title, value)",
    "CREATE INDEX item_id ON item (id)",
    """CREATE TABLE passage (number INTEGER PRIMARY KEY, kind, id UNIQUE, title, names,
    text, numbers, pages)""",
)


def large_edition(items: int) -> bytes:
    """The bundled edition with made-up words, so many that it has so many items."""
    plain: dict[str, Any] = json.loads(bundled_data())
    plain["edition"]["number"] = 2
    there = sum(len(part) for part in plain.values() if isinstance(part, list))
    pattern = plain["glossary"][0]
    for number in range(max(0, items - there)):
        one = deepcopy(pattern)
        one["id"] = f"made-up-{number}"
        one["term"] = f"Made-up word {number}"
        plain["glossary"].append(one)
    return json.dumps(plain, ensure_ascii=False, indent=1).encode()


def least(data: bytes, folder: Path) -> float:
    """Seconds that decoding, plain inserting and one index take."""
    started = process_time()
    edition = decode(data)
    said = tuple(passages(edition))
    connection = sqlite3.connect(folder / "least.sqlite")
    for statement in _TABLES:
        connection.execute(statement)
    connection.executemany(
        "INSERT INTO item VALUES (:number, :id, :kind, :title, :value)",
        item_rows(edition, said),
    )
    connection.executemany(
        "INSERT INTO passage VALUES (:number, :kind, :id, :title, :names, :text, "
        ":numbers, :pages)",
        passage_rows(said),
    )
    for statement in SEARCH_DDL[:2]:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return process_time() - started


def applied(data: bytes, folder: Path) -> float:
    """Seconds that decoding, building, the front file, flushing and the switch take."""
    started = process_time()
    install(folder / "content", data, None, NOW)
    return process_time() - started


def checked(data: bytes, folder: Path) -> float:
    """Seconds that the same takes with every check of what may be shown."""
    started = process_time()
    edition = accept(data, 2)
    install(folder / "content", data, None, NOW, edition=edition)
    return process_time() - started


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=10_000)
    parser.add_argument("--turns", type=int, default=5)
    typed = parser.parse_args()
    data = large_edition(typed.items)
    ways = {"least": least, "applied": applied, "checked": checked}
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(typed.turns):
        for name, take in ways.items():
            gc.collect()
            with tempfile.TemporaryDirectory() as folder:
                times[name].append(take(data, Path(folder)))
    for name, taken in times.items():
        ratio = min(taken) / min(times["least"])
        sys.stdout.write(
            f"{name:<8} median {median(taken):.2f} s, best {min(taken):.2f} s, "
            f"{ratio:.2f} times the least\n"
        )
    sys.stdout.write(f"checked may take {MOST} times the least\n")
    return 0 if min(times["checked"]) <= MOST * min(times["least"]) else 1


if __name__ == "__main__":
    sys.exit(main())
