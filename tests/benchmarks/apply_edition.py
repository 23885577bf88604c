"""How long it takes to apply an edition of 10,000 items, beside the least it can take.

The least: decode the data file, insert its rows by plain executemany, build the
full-text index once. Applying adds every check, the front file, the hashes, flushing to
the disk and the switch. At most twice the least, in the same run.

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
from time import perf_counter
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
    started = perf_counter()
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
    return perf_counter() - started


def applied(data: bytes, folder: Path) -> float:
    """Seconds that applying takes, every check and the switch with it."""
    started = perf_counter()
    edition = accept(data, 2)
    install(folder / "content", data, None, NOW, edition=edition)
    return perf_counter() - started


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=10_000)
    parser.add_argument("--turns", type=int, default=5)
    typed = parser.parse_args()
    data = large_edition(typed.items)
    times: dict[str, list[float]] = {"least": [], "applied": []}
    for _ in range(typed.turns):
        for name, take in (("least", least), ("applied", applied)):
            gc.collect()
            with tempfile.TemporaryDirectory() as folder:
                times[name].append(take(data, Path(folder)))
    for name, taken in times.items():
        sys.stdout.write(
            f"{name:<8} median {median(taken):.2f} s, best {min(taken):.2f} s\n"
        )
    # What else the machine does makes single turns longer, never shorter.
    ratio = min(times["applied"]) / min(times["least"])
    sys.stdout.write(f"applied / least {ratio:.2f}, at most {MOST}\n")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
