"""Publishes on copies of a publication and is killed at the n-th thing it asks for.

Told a task in JSON, it prints how many things an undisturbed run asks for, then dies
once on each copy it is told to. What is asked for: opening, renaming, making and
removing files, changing rights, flushing.
"""

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from csap_desktop.publishing.signing.key_files import open_private
from csap_desktop.publishing.signing.proposal import read_proposal
from csap_desktop.publishing.signing.release import publish

COUNTED = {"open", "os.rename", "os.mkdir", "os.chmod", "os.remove", "os.scandir"}


class Death:
    """Counts what is asked for and ends the process at a chosen count."""

    def __init__(self, at: int) -> None:
        self.count = 0
        self.running = False
        self._at = at
        flush = os.fsync

        def fsync(handle: int) -> None:
            self.step()
            flush(handle)
            self.step()

        os.fsync = fsync  # type: ignore[assignment]
        sys.addaudithook(lambda event, _: self.step() if event in COUNTED else None)

    def step(self) -> None:
        if not self.running:
            return
        self.count += 1
        if self.count == self._at:
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    task = json.loads(sys.stdin.readline())
    words = task["words"].encode()
    keys = [open_private(Path(path), words) for path in task["keys"]]
    now = datetime.fromisoformat(task["now"])
    proposal, publication = Path(task["proposal"]), Path(task["publication"])

    def run(folder: Path, at: int) -> None:
        shutil.copytree(publication, folder)
        death = Death(at)
        read = read_proposal(proposal)
        death.running = True
        publish(read, folder, keys, now, lambda _: None)
        death.running = False
        folder.with_suffix(".count").write_text(str(death.count))

    in_child(lambda: run(Path(task["out"]) / "0", 0))
    sys.stdout.write((Path(task["out"]) / "0.count").read_text() + "\n")
    sys.stdout.flush()
    for at in json.loads(sys.stdin.readline()):
        in_child(lambda at=at: run(Path(task["out"]) / str(at), at))  # type: ignore[misc]
    sys.stdout.write("done\n")


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def in_child(run: Callable[[], None]) -> None:
    child = os.fork()
    if child == 0:
        run()
        os._exit(0)
    os.waitpid(child, 0)


if __name__ == "__main__":
    main()
