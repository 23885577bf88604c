"""Sentences people might write, in sets: `development` and those written unseen.

Each unseen set was measured once before anything was mended by it; the figures of those
first runs stand in docs/decisions/0022. `examiner` is by somebody who knew no rule.
Sets that name the routes that fit each concern are tables: "child|any", tab, text.
"""

from pathlib import Path

from csap_desktop.domain.concern_check import find_signs
from csap_desktop.domain.submission import Words

FOLDER = Path(__file__).parent / "enquiries"
SETS = sorted({path.stem.rpartition("_")[0] for path in FOLDER.glob("*.txt")})
ROUTED = sorted(path.stem.rpartition("_")[0] for path in FOLDER.glob("*.tsv"))


def lines(of_set: str, kind: str) -> list[str]:
    """The sentences of a set that are "concerns" or "ordinary"."""
    if kind == "concerns" and of_set in ROUTED:
        return [text for _, text in routed(of_set)]
    return (FOLDER / f"{of_set}_{kind}.txt").read_text(encoding="utf-8").splitlines()


def routed(of_set: str) -> list[tuple[set[str], str]]:
    """The concerns of a set, each with the routes that fit; "any" is all of them."""
    path = FOLDER / f"{of_set}_concerns.tsv"
    rows = path.read_text(encoding="utf-8").splitlines()
    parted = (row.split("\t") for row in rows)
    return [(set(routes.split("|")), text) for routes, text in parted]


CONCERNS = [line for one in SETS for line in lines(one, "concerns")]
ORDINARY = [line for one in SETS for line in lines(one, "ordinary")]


def stopped(text: str) -> bool:
    """Whether an enquiry with this text is stopped."""
    return bool(find_signs(Words(text=text)))
