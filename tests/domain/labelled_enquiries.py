"""Sentences people might write, in sets: `development` and those written unseen.

Each unseen set was written after the rules of its day and measured once; the figures of
those first runs stand in docs/decisions/0022.
"""

from pathlib import Path

from csap_desktop.domain.concern_check import find_signs
from csap_desktop.domain.submission import Words

FOLDER = Path(__file__).parent / "enquiries"
SETS = sorted({path.stem.rpartition("_")[0] for path in FOLDER.glob("*.txt")})


def lines(of_set: str, kind: str) -> list[str]:
    """The sentences of a set that are "concerns" or "ordinary"."""
    return (FOLDER / f"{of_set}_{kind}.txt").read_text(encoding="utf-8").splitlines()


CONCERNS = [line for one in SETS for line in lines(one, "concerns")]
ORDINARY = [line for one in SETS for line in lines(one, "ordinary")]


def stopped(text: str) -> bool:
    """Whether an enquiry with this text is stopped."""
    return bool(find_signs(Words(text=text)))
