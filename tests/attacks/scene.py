"""One publisher, one laptop that has edition 5, and somebody in between."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from securesystemslib.signer import Signer

from csap_desktop.domain.sync import SyncReport
from tests.sync.host import Host, write
from tests.sync.laptop import Laptop
from tests.sync.publisher import Publisher, small

IN_USE = 5


@dataclass
class Scene:
    """What an attack works on.

    Attributes:
        publisher: Has published 2 to 5.
        laptop: Has taken 5.
        files: What the source has now; the attack changes it.
        history: What it had at each edition.
        says: What a web host says instead, by path; made when the host is there.
        folder: Where the source is when it is a folder.
    """

    publisher: Publisher
    laptop: Laptop
    files: dict[str, bytes]
    history: dict[int, dict[str, bytes]]
    says: list[Callable[[Host], dict[str, Any]]] = field(default_factory=list)
    folder: Path = Path()
    repair: Callable[[], object] = lambda: None

    def name(self, part: str) -> str:
        """The path of the newest file of a kind: "snapshot", "targets", "edition"."""
        if part == "edition":
            sha256 = self.publisher.targets["edition.json"].hashes["sha256"]
            return f"targets/{sha256}.edition.json"
        if part == "timestamp":
            return "metadata/timestamp.json"
        version = self.publisher.versions[part]
        return f"metadata/{version}.{part}.json"

    def publish(self, number: int = IN_USE + 1, **said: Any) -> None:  # noqa: ANN401
        """The publisher goes on, and the source has it."""
        self.publisher.publish(number, **said)
        self.take()

    def take(self) -> None:
        """The source has what the publisher has signed."""
        self.files.update(self.publisher.copy())

    def sync(self, how: str, into: Path) -> SyncReport:
        """Syncs over a web host or from a folder."""
        if how == "folder":
            self.folder = write(self.files, into)
            return self.laptop.sync(self.folder, self.publisher)
        with Host(self.files) as host:
            for says in self.says:
                host.answers.update(says(host))
            return self.laptop.sync(host.url, self.publisher)


def begin(folder: Path) -> Scene:
    """Publishes 2 to 5; the laptop takes 3 and 5."""
    publisher, laptop = Publisher(make=small), Laptop(folder / "laptop")
    history: dict[int, dict[str, bytes]] = {}
    for number in range(2, IN_USE + 1):
        publisher.publish(number)
        history[number] = publisher.copy()
    for number in (3, IN_USE):
        laptop.sync(write(history[number], folder / f"stick-{number}"), publisher)
    return Scene(publisher, laptop, publisher.copy(), history)


def go_on(scene: Scene, folder: Path) -> Scene:
    """The same, for one attack alone."""
    publisher, laptop = scene.publisher.clone(), scene.laptop.copy(folder / "laptop")
    return Scene(publisher, laptop, publisher.copy(), scene.history)


def one_of(signers: list[Signer]) -> list[Signer]:
    """The one key that was stolen."""
    return signers[:1]
