"""Killed at any point of publishing, a laptop reads one whole edition, old or new."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from tuf.api.exceptions import RepositoryError

from csap_desktop.publishing.signing.proposal import Proposal
from csap_desktop.publishing.signing.proposing import propose_keys
from tests.publishing.signing.house import NEW, OLD, WORDS, House, read_as_laptop
from tests.services.installed import ROOT

Make = Callable[[House], tuple[Proposal, tuple[str, ...]]]


def another_edition(house: House) -> tuple[Proposal, tuple[str, ...]]:
    return house.sign(house.next("two", 2), "ann", "bob"), ("online",)


def another_signer(house: House) -> tuple[Proposal, tuple[str, ...]]:
    """The new list of files is signed by one key that only the new root names."""
    new = {"bob": house.keys["dora"].key}
    draft = propose_keys(house.publication, new, house.now)
    proposal = house.write("keys", draft)
    return house.sign(proposal, "ann", "cat", "dora"), ("online",)


def signer_who_signed_last(house: House) -> tuple[Proposal, tuple[str, ...]]:
    """What is published now is signed by a key that the new root no longer names."""
    new = {"bob": house.keys["dora"].key}
    draft = propose_keys(house.publication, new, house.now)
    return house.sign(house.write("keys", draft), "ann", "cat"), ("online",)


def online_key_with_the_old_one(house: House) -> tuple[Proposal, tuple[str, ...]]:
    new = {"online": house.keys["online-2"].key}
    draft = propose_keys(house.publication, new, house.now)
    proposal = house.sign(house.write("keys", draft), "ann", "cat")
    return proposal, ("online-2", "online")


def online_key_without_the_old_one(house: House) -> tuple[Proposal, tuple[str, ...]]:
    proposal, _ = online_key_with_the_old_one(house)
    return proposal, ("online-2",)


def killed(
    house: House, made: tuple[Proposal, tuple[str, ...]], choose: int | None
) -> Iterable[Path]:
    """Gives a copy of the publication for each point at which publishing was killed."""
    proposal, online = made
    out = house.folder / "killed"
    out.mkdir()
    task = {
        "words": WORDS,
        "keys": [str(house.keys[name].path) for name in online],
        "now": house.now.isoformat(),
        "proposal": str(proposal.folder),
        "publication": str(house.publication),
        "out": str(out),
    }
    program = Path(__file__).with_name("dying_publisher.py")
    with subprocess.Popen(  # noqa: S603
        [sys.executable, str(program)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(task) + "\n")
        process.stdin.flush()
        steps = list(range(1, int(process.stdout.readline()) + 1))
        assert len(steps) > 20
        points = steps if choose is None else sorted(random.sample(steps, choose))
        process.stdin.write(json.dumps(points) + "\n")
        process.stdin.flush()
        assert process.stdout.readline() == "done\n"
    for point in points:
        assert not (out / f"{point}.count").exists()
        yield out / str(point)


def check(house: House, make: Make, choose: int | None, wanted: set[object]) -> None:
    """Kills publishing; reads as a new laptop and as one that knew it; repeats it."""
    known = house.folder / "known"
    read_as_laptop(house.publication, house.root, known)
    made = make(house)
    whole = (2, NEW) if make is another_edition else (1, OLD)
    found: set[object] = set()
    for folder in killed(house, made, choose):
        laptops = [folder.with_suffix(".new"), folder.with_suffix(".known")]
        shutil.copytree(known, laptops[1], symlinks=True)
        found.update(read(folder, house.root, laptop) for laptop in laptops)
        house.publication = folder
        house.publish(made[0], *made[1])
        assert [read(folder, house.root, laptop) for laptop in laptops] == [whole] * 2
    assert found <= wanted


def read(folder: Path, root: bytes, laptop: Path) -> object:
    try:
        return read_as_laptop(folder, root, laptop)
    except RepositoryError:
        return "refused"


ALWAYS_READABLE = [
    another_edition,
    another_signer,
    signer_who_signed_last,
    online_key_with_the_old_one,
]


@pytest.mark.parametrize("make", ALWAYS_READABLE)
def test_killed_at_some_points_one_whole_publication_is_readable(
    published: House, make: Make
) -> None:
    check(published, make, 6, {(1, OLD), (2, NEW)})


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("make", ALWAYS_READABLE)
def test_killed_at_every_point_one_whole_publication_is_readable(
    published: House, make: Make
) -> None:
    check(published, make, None, {(1, OLD), (2, NEW)})


@pytest.mark.long
@pytest.mark.timeout(600)
def test_without_the_old_online_key_a_laptop_at_worst_keeps_what_it_has(
    published: House,
) -> None:
    check(published, online_key_without_the_old_one, None, {(1, OLD), "refused"})
