"""Damaged and hostile PDFs: refused or shown, within seconds; no end of the program.

They are read in a program of their own, so that a crash is seen as one.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import environment

READER = """
import random, sys, time
from csap_desktop.documents.pdf import PdfFile
from csap_desktop.errors import DocumentError
from tests.documents.damaged import variants

first, count = int(sys.argv[1]), int(sys.argv[2])
slowest, shown, refused = 0.0, 0, 0
for data in variants(first, count):
    with open(sys.argv[3], "wb") as kept:  # what it was, should this be the end
        kept.write(data)
    start = time.monotonic()
    try:
        file = PdfFile(data)
        for page in range(min(len(file.sizes), 5)):
            file.picture(page, 0.5)
            file.text(page)
            file.find("a", page)
        file.close()
        shown += 1
    except DocumentError:
        refused += 1
    slowest = max(slowest, time.monotonic() - start)
print(shown, refused, f"{slowest:.2f}")
"""


def read_variants(tmp_path: Path, first: int, count: int) -> tuple[int, int, float]:
    """How many were shown, how many refused, and how long the slowest took."""
    kept = tmp_path / "last.pdf"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", READER, str(first), str(count), str(kept)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=1700,
        check=False,
    )
    assert done.returncode == 0, (done.returncode, kept, done.stderr)
    shown, refused, slowest = done.stdout.split()
    return int(shown), int(refused), float(slowest)


def test_a_hundred_damaged_documents_end_nothing(tmp_path: Path) -> None:
    shown, refused, slowest = read_variants(tmp_path, 0, 100)

    assert shown + refused == 100
    assert shown
    assert refused
    assert slowest < 10


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_two_thousand_damaged_documents_end_nothing(tmp_path: Path) -> None:
    shown, refused, slowest = read_variants(tmp_path, 1000, 2000)

    assert shown + refused == 2000
    assert slowest < 10
