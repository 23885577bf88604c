"""Measures the start, the memory and the search, each beside a bare PySide6 window.

    python3 dev.py bench [--rounds N] [--platform offscreen|xcb]

Figures of one machine say little; the ratios to the bare window of the same run, taken
in turns, carry over. Exit status 1 when a bound of the project is missed.
"""

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import perf_counter

HERE = Path(__file__).resolve().parent
PAINT_BOUND, ANSWER_BOUND, KEY_BOUND_MS, PSS_BOUND_MB = 1.6, 2.2, 16.0, 120.0
QUERIES = (
    "kid at risk in fleetwood at night",
    "safegaurding",
    "who chairs the board",
    "01253 477",
    "blackbrun social services",
    "annual report",
)


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a program: milliseconds to each word it said, and its memory."""

    said: dict[str, float]
    heavy: str
    pss_mb: float


def main() -> int:
    """Takes all measurements and prints them."""
    options = _options()
    # A program is installed with its bytecode; stale files here would count as ours.
    compileall.compile_dir(HERE.parents[1] / "csap_desktop", quiet=1)
    os.environ["QT_QPA_PLATFORM"] = options.platform
    with tempfile.TemporaryDirectory() as folder:
        bare, ours = _starts(options.rounds, folder)
        keys = _keystrokes(Path(folder))
    base = _undisturbed(start.said["painted"] for start in bare)
    paint = _undisturbed(start.said["painted"] for start in ours)
    answer = _undisturbed(start.said["answered"] for start in ours)
    ready = _undisturbed(start.said["ready"] for start in ours)
    pss = statistics.median(start.pss_mb for start in ours)
    rows = (
        ("bare window painted", f"{base:.0f} ms", "1.00", True),
        ("first paint", f"{paint:.0f} ms", *_ratio(paint / base, PAINT_BOUND)),
        (
            "typed place answered",
            f"{answer:.0f} ms",
            *_ratio(answer / base, ANSWER_BOUND),
        ),
        ("every page live", f"{ready:.0f} ms", f"{ready / base:.2f}", True),
        (
            "heavy modules before first paint",
            ours[-1].heavy,
            "",
            ours[-1].heavy == "none",
        ),
        (
            "keystroke to results, median",
            f"{statistics.median(keys):.1f} ms",
            f"95th percentile {sorted(keys)[int(len(keys) * 0.95)]:.1f} ms",
            statistics.median(keys) < KEY_BOUND_MS,
        ),
        (
            "memory after start (PSS)",
            f"{pss:.0f} MB",
            f"bare window {statistics.median(start.pss_mb for start in bare):.0f} MB",
            pss < PSS_BOUND_MB,
        ),
    )
    for name, value, beside, within in rows:
        sys.stdout.write(
            f"{name:<34}{value:>10}   {beside:<28}{'' if within else 'OUT OF BOUNDS'}\n"
        )
    return 0 if all(within for *_, within in rows) else 1


def _options() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--platform", default="offscreen")
    return parser.parse_args()


def _starts(rounds: int, folder: str) -> tuple[list[Start], list[Start]]:
    """Starts both programs in turns; a first round warms the disk and is left out."""
    bare, ours = [], []
    for _ in range(rounds + 1):
        bare.append(_start([str(HERE / "bare_window.py")], last="painted"))
        ours.append(_start([str(HERE / "typed_place.py"), folder], last="ready"))
    return bare[1:], ours[1:]


def _start(command: list[str], last: str) -> Start:
    """Starts a program and times what it says until its last word."""
    began = perf_counter()
    with _process(command) as process:
        said: dict[str, float] = {}
        heavy = ""
        assert process.stdout
        for line in process.stdout:
            word, _, rest = line.strip().partition(" ")
            said[word] = (perf_counter() - began) * 1000
            heavy = rest if word == "painted" else heavy
            if word == last:
                return Start(said, heavy, _pss_mb(process.pid))
    raise SystemExit(f"{command[0]} stopped before it said {last!r}: {said}")


@contextmanager
def _process(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    """Runs a Python script until it is told to leave."""
    process = subprocess.Popen(
        [sys.executable, *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        assert process.stdin
        process.stdin.close()
        process.wait(20)


def _pss_mb(pid: int) -> float:
    """Returns the memory a process has for itself, in Linux's own count; else 0."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    line = next(line for line in text.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024


def _keystrokes(folder: Path) -> list[float]:
    """Times the search after each letter of some queries."""
    from csap_desktop.cli.session import Session

    session = Session(folder)
    at: datetime = session.now()
    search = session.library.search
    times = []
    for query in QUERIES:
        for end in range(1, len(query) + 1):
            began = perf_counter()
            search.search(query[:end], at)
            times.append((perf_counter() - began) * 1000)
    session.close()
    return times


def _undisturbed(values: Iterator[float]) -> float:
    """Returns the median of the fastest third: other work only ever adds to a time."""
    fastest = sorted(values)
    return statistics.median(fastest[: max(3, len(fastest) // 3)])


def _ratio(ratio: float, bound: float) -> tuple[str, bool]:
    """Returns a ratio with its bound, and whether it keeps it."""
    return f"{ratio:.2f} (at most {bound})", ratio <= bound


if __name__ == "__main__":
    raise SystemExit(main())
