"""Three people, an online key and a publication, made afresh for a test."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface, Updater
from typing_extensions import override

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.format import decode, encode
from csap_desktop.publishing.checking import check_source
from csap_desktop.publishing.commands import run
from csap_desktop.publishing.signing.content import Content
from csap_desktop.publishing.signing.desk import PASSPHRASE, Desk
from csap_desktop.publishing.signing.key_files import PrivateKey
from csap_desktop.publishing.signing.proposal import Proposal, read_proposal
from csap_desktop.publishing.signing.proposing import (
    Draft,
    propose_edition,
    propose_first,
    write_proposal,
)
from csap_desktop.publishing.signing.published import Published
from csap_desktop.publishing.signing.release import publish
from csap_desktop.publishing.signing.roles import ROOT, TARGETS
from csap_desktop.publishing.signing.signatures import sign_parts
from tests.publishing.sample_source import write_source

PEOPLE = ("ann", "bob", "cat")
OTHERS = ("dora", "online", "online-2")
WORDS = "four unrelated words here"
OLD, NEW = "0808 800 5000", "0161 496 0001"
"""The number before, and a fictional one from Ofcom's drama range."""

Keys = dict[str, PrivateKey]


@cache
def sample_edition(folder: Path) -> Edition:
    """The edition of the sample source, checked once."""
    return check_source(write_source(folder))


def content(
    edition: Edition, number: int, telephone: str = OLD, documents: Iterable[Path] = ()
) -> Content:
    """The edition under a number, with the telephone number of its one contact."""
    header = replace(edition.edition, number=number)
    contacts = tuple(
        one if one.kind == "emergency" else replace(one, number=telephone)
        for one in edition.contacts
    )
    changed = replace(edition, edition=header, contacts=contacts)
    names = {
        f"documents/{sha256(path.read_bytes()).hexdigest()}.pdf": path
        for path in documents
    }
    return Content(encode(changed), changed, "edition.toml:2", names)


class House:
    """One publication and the people who sign it."""

    def __init__(self, folder: Path, keys: Keys, edition: Edition) -> None:
        self.folder = folder
        self.keys = keys
        self.edition = edition
        self.publication = folder / "publication"
        self.now = datetime.now(UTC) - timedelta(hours=1)

    @property
    def root(self) -> bytes:
        """The root that laptops trust."""
        return (self.publication / "metadata" / "1.root.json").read_bytes()

    def first(self, name: str = "first", number: int = 1) -> Proposal:
        signers = [self.keys[one].key for one in PEOPLE]
        people = {ROOT: signers, TARGETS: signers}
        draft = propose_first(
            people, self.keys["online"].key, content(self.edition, number), self.now
        )
        return self.write(name, draft)

    def next(self, name: str, number: int, telephone: str = NEW) -> Proposal:
        new = content(self.edition, number, telephone)
        return self.write(name, propose_edition(self.publication, new, self.now))

    def write(self, name: str, draft: Draft) -> Proposal:
        write_proposal(self.folder / name, draft)
        return read_proposal(self.folder / name)

    def sign(self, proposal: Proposal, *people: str) -> Proposal:
        for name in people:
            sign_parts(proposal, self.keys[name])
        return proposal

    def publish(self, proposal: Proposal, *online: str) -> Published | None:
        keys = [self.keys[name] for name in online or ("online",)]
        return publish(proposal, self.publication, keys, self.now, lambda _: None)

    def publish_first(self) -> None:
        self.publish(self.sign(self.first(), "ann", "bob"))

    def publish_next(self, number: int, telephone: str = NEW) -> None:
        proposal = self.next(f"edition-{number}", number, telephone)
        self.publish(self.sign(proposal, "bob", "cat"))


class FolderFetcher(FetcherInterface):
    """Reads a folder; written for tests, so that it shares no code with ours."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @override
    def _fetch(self, url: str) -> Iterator[bytes]:
        path = self._folder / url.removeprefix("x:/")
        if not path.exists():
            raise DownloadHTTPError("missing", 404)
        return iter((path.read_bytes(),))


def read_as_laptop(publication: Path, root: bytes, laptop: Path) -> tuple[int, str]:
    """What a stock client of The Update Framework finds: edition and number to ring.

    Args:
        publication: The folder.
        root: The root the laptop trusts.
        laptop: Its own folder, with what it remembers of earlier times.
    """
    (laptop / "targets").mkdir(parents=True, exist_ok=True)
    updater = Updater(
        str(laptop),
        "x:/metadata/",
        str(laptop / "targets"),
        "x:/targets/",
        FolderFetcher(publication),
        bootstrap=root,
    )
    info = updater.get_targetinfo("edition.json")
    assert info is not None
    edition = decode(Path(updater.download_target(info)).read_bytes())
    assert info.custom == {"edition": edition.edition.number, "format": 1}
    return edition.edition.number, edition.contacts[0].number or ""


class Person:
    """Somebody at the keyboard: what they type, and what they are shown."""

    def __init__(self, *typed: str, words: str | None = WORDS) -> None:
        self.shown = io.StringIO()
        self.told = io.StringIO()
        self.questions: list[str] = []
        self.now = datetime.now(UTC)
        self._typed = list(typed)
        self._words = words

    def run(self, *arguments: object) -> int:
        environment = {} if self._words is None else {PASSPHRASE: self._words}
        desk = Desk(
            self.shown, self.told, lambda: self.now, self._ask, self._ask, environment
        )
        return run([str(one) for one in arguments], self.shown, desk)

    @property
    def said(self) -> str:
        return self.shown.getvalue()

    def _ask(self, question: str) -> str:
        self.questions.append(question)
        if not self._typed:
            raise EOFError
        return self._typed.pop(0)
