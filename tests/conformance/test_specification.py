"""The client keeps to the specification of TUF: the cases that matter most to us.

The whole suite, theupdateframework/tuf-conformance, is run from outside through
`client.py`; these are our own, written from the specification.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from securesystemslib.signer import CryptoSigner, Signer
from tuf.api.metadata import DelegatedRole, Delegations, Metadata, Root, Targets

from csap_desktop.errors import CsapError, RefusedError
from csap_desktop.net.client import HttpClient
from csap_desktop.store.trust_store import TrustStore
from csap_desktop.sync.client import Publication
from csap_desktop.sync.demands import TO_THE_LETTER
from csap_desktop.sync.net_fetcher import NetFetcher
from tests.services.installed import ROOT
from tests.sync.host import Host
from tests.sync.publisher import NOW, Publisher, small


@dataclass
class Bench:
    """A publisher with one list, its host, and a client that has seen nothing yet."""

    publisher: Publisher
    host: Host
    folder: Path
    client: HttpClient
    now: datetime = NOW

    def look(self, root: bytes | None = None) -> Publication:
        scratch = self.folder / f"scratch-{len(list(self.folder.iterdir()))}"
        scratch.mkdir()
        base = self.host.url
        self.host.asked.clear()
        fetcher = NetFetcher(
            self.client, f"{base}/metadata/", f"{base}/targets/", lambda: False
        )
        memory = TrustStore(self.folder / "trust.sqlite")
        first = self.publisher.first_root if root is None else root
        return Publication(first, memory, fetcher, scratch, self.now, TO_THE_LETTER)

    def refresh(self) -> bool:
        """Whether it succeeded."""
        publication = self.look()
        try:
            publication.refresh()
        except CsapError:
            return False
        return True

    def trusted(self) -> dict[str, int]:
        """Which versions are trusted now."""
        look = self.look()
        names = {path.stem: path for path in look._files.folder.glob("*.json")}
        return {
            name: Metadata[Root].from_bytes(path.read_bytes()).signed.version
            if name == "root"
            else Metadata.from_bytes(path.read_bytes()).signed.version
            for name, path in names.items()
        } | {"root": self._root(look)}

    @staticmethod
    def _root(look: Publication) -> int:
        """The newest root that is remembered."""
        history = look._files.folder / "root_history"
        return max(int(path.name.split(".")[0]) for path in history.iterdir())


@pytest.fixture
def bench(tmp_path: Path, client: HttpClient) -> Iterator[Bench]:
    publisher = Publisher(make=small)
    publisher.hashes = False
    publisher.sign_all()
    with Host(publisher.files) as host:
        yield Bench(publisher, host, tmp_path, client)


def test_a_first_look_asks_for_each_role_once_and_in_order(bench: Bench) -> None:
    assert bench.refresh()

    assert bench.host.asked == [
        "metadata/2.root.json",
        "metadata/timestamp.json",
        "metadata/1.snapshot.json",
        "metadata/1.targets.json",
    ]
    assert bench.trusted() == {"root": 1, "timestamp": 1, "snapshot": 1, "targets": 1}


def test_a_root_that_makes_no_sense_asks_for_nothing(bench: Bench) -> None:
    for bad in (b"{}", b"", bench.publisher.files["metadata/timestamp.json"]):
        with pytest.raises(RefusedError) as refused:
            bench.look(bad)
        assert refused.value.code == "bad-root"

    assert bench.host.asked == []


@pytest.mark.parametrize(
    ("role", "trusted"),
    [
        ("root", {"root": 1}),
        ("timestamp", {"root": 1}),
        ("snapshot", {"root": 1, "timestamp": 1}),
        ("targets", {"root": 1, "timestamp": 1, "snapshot": 1}),
    ],
)
def test_what_is_not_signed_ends_it_and_what_was_proved_before_stays(
    bench: Bench, role: str, trusted: dict[str, int]
) -> None:
    publisher, stranger = bench.publisher, [CryptoSigner.generate_ed25519()]
    match role:
        case "root":
            before, publisher.keys.root = publisher.keys.root, list(stranger)
            publisher.sign_root(by=before)
        case "timestamp":
            publisher.sign_timestamp(stranger, version=1)
        case "snapshot":
            publisher.sign_snapshot(stranger, version=1)
        case _:
            publisher.sign_targets(stranger, version=1)

    assert not bench.refresh()

    assert bench.trusted() == trusted


def test_a_timestamp_of_a_version_that_is_known_is_passed_over(bench: Bench) -> None:
    assert bench.refresh()
    bench.publisher.sign_timestamp(version=1, expires=NOW + timedelta(days=9))

    look = bench.look()
    proved = look.refresh()

    assert proved.expires_at == NOW + timedelta(days=45)
    assert bench.host.asked[-1] == "metadata/timestamp.json"
    with pytest.raises(RefusedError):  # which is ours, beyond the specification
        look.judge()


def test_hashes_in_metadata_are_held(bench: Bench) -> None:
    bench.publisher.hashes = True
    bench.publisher.sign_all()
    assert bench.refresh()
    bench.publisher.sign_all()
    bench.publisher.files["metadata/3.targets.json"] += b" "

    assert not bench.refresh()

    assert bench.trusted()["snapshot"] == 3
    assert bench.trusted()["targets"] == 2


@pytest.mark.parametrize("hashes", [False, True])
@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_no_role_goes_back(bench: Bench, role: str, *, hashes: bool) -> None:
    publisher = bench.publisher
    publisher.hashes = hashes
    publisher.sign_all()
    assert bench.refresh()
    match role:
        case "timestamp":
            publisher.sign_timestamp(version=1)
        case "snapshot":
            publisher.sign_timestamp(snapshot=1)
        case _:
            publisher.sign_snapshot(targets=1)
            publisher.sign_timestamp()

    assert not bench.refresh()

    assert bench.trusted()[role] == 2


@pytest.mark.parametrize(
    ("role", "rotated"),
    [
        ("timestamp", ("timestamp",)),
        ("snapshot", ("snapshot", "timestamp")),
        ("targets", ("snapshot",)),
    ],
)
def test_new_keys_end_a_jump_to_a_huge_version(
    bench: Bench, role: str, rotated: tuple[str, ...]
) -> None:
    publisher = bench.publisher
    publisher.versions[role] = 99_999
    publisher.sign_all()
    assert bench.refresh()
    publisher.versions = {"timestamp": 1, "snapshot": 1, "targets": 1} | {
        other: 100_000 for other in publisher.versions if other != role
    }
    if role == "snapshot":
        publisher.versions["targets"] = 100_001

    publisher.rotate(*rotated)
    publisher.sign_all()

    assert bench.refresh()
    assert bench.trusted()[role] == 2


def test_a_snapshot_of_another_version_than_the_timestamp_says_is_refused(
    bench: Bench,
) -> None:
    publisher = bench.publisher
    publisher.sign_snapshot(version=2)
    publisher.files["metadata/1.snapshot.json"] = publisher.files[
        "metadata/2.snapshot.json"
    ]

    assert not bench.refresh()

    assert bench.trusted() == {"root": 1, "timestamp": 1}


@pytest.mark.parametrize("role", ["root", "timestamp", "snapshot", "targets"])
def test_what_has_expired_is_not_used(bench: Bench, role: str) -> None:
    publisher = bench.publisher
    assert bench.refresh()
    past = NOW - timedelta(days=1)
    match role:
        case "root":
            publisher.now = past - timedelta(days=730)
            publisher.sign_root(by=publisher.keys.root)
            publisher.now = NOW
            publisher.sign_all()
        case "timestamp":
            publisher.sign_timestamp(expires=past)
        case "snapshot":
            publisher.sign_snapshot(expires=past)
            publisher.sign_timestamp()
        case _:
            publisher.sign_targets(expires=past)
            publisher.refresh()

    assert not bench.refresh()

    trusted = bench.trusted()
    assert trusted[role] == (2 if role == "root" else 1)


def test_what_expired_here_is_good_enough_to_go_on_from(bench: Bench) -> None:
    publisher = bench.publisher
    publisher.sign_timestamp(expires=NOW + timedelta(days=7))
    assert bench.refresh()
    bench.now = publisher.now = NOW + timedelta(days=18)
    publisher.sign_all()

    assert bench.refresh()

    assert bench.trusted()["timestamp"] == 3


KEYS: list[Signer] = [CryptoSigner.generate_ed25519() for _ in range(6)]


@pytest.mark.parametrize(
    ("first", "then", "signed_by", "holds"),
    [
        # Numbers of keys; the threshold is the last.
        (((0,), 1), ((1,), 1), (0, 1), True),
        (((0,), 1), ((1,), 1), (1,), False),
        (((0,), 1), ((1,), 1), (0,), False),
        (((0,), 1), ((1,), 1), (0, 1, 4, 5), True),
        (((0, 1, 2), 2), ((1, 2, 3), 2), (1, 2), True),
        (((0, 1, 2), 2), ((1, 2, 3), 2), (0, 1), False),
        (((0, 1, 2), 2), ((3, 4, 5), 2), (0, 1, 3, 4), True),
        (((0, 1, 2), 2), ((3, 4, 5), 2), (0, 3, 4), False),
        (((0, 1, 2), 1), ((0, 1, 2), 2), (0,), False),
        (((0, 1, 2), 2), ((0, 1, 2), 1), (0,), False),
        (((0, 1, 2), 2), ((0, 1, 2), 1), (0, 1), True),
    ],
)
def test_a_root_is_signed_by_the_old_keys_and_by_the_new(
    bench: Bench,
    first: tuple[tuple[int, ...], int],
    then: tuple[tuple[int, ...], int],
    signed_by: tuple[int, ...],
    *,
    holds: bool,
) -> None:
    publisher = bench.publisher
    _sign_root(publisher, 1, first, first[0])
    _sign_root(publisher, 2, then, signed_by)

    assert bench.refresh() is holds

    assert bench.trusted()["root"] == (2 if holds else 1)


def _sign_root(
    publisher: Publisher,
    version: int,
    keys: tuple[tuple[int, ...], int],
    signed_by: tuple[int, ...],
) -> None:
    root = publisher.root
    root.version = version
    root.roles["root"].keyids = []
    for number in keys[0]:
        root.add_key(KEYS[number].public_key, "root")
    root.roles["root"].threshold = keys[1]
    publisher._write(f"{version}.root", root, [KEYS[one] for one in signed_by])


def test_many_roots_behind(bench: Bench) -> None:
    for _ in range(40):
        bench.publisher.rotate("root", "targets", "snapshot", "timestamp")
    bench.publisher.sign_all()

    assert bench.refresh()

    assert bench.trusted()["root"] == 41


@pytest.mark.parametrize("name", ["?", "#", "/role", "../role", "a b", "Ærø"])
def test_any_name_of_a_role_asks_and_is_kept_safely(bench: Bench, name: str) -> None:
    publisher, signer = bench.publisher, CryptoSigner.generate_ed25519()
    _delegate(publisher, name, signer)

    look = bench.look()
    look.refresh()
    assert look.find("nothing") is None

    assert f"metadata/1.{quote(name, safe='')}.json" in bench.host.asked
    assert quote(name, safe="") in bench.trusted()
    assert not list(bench.folder.parent.glob("role*"))


def _delegate(publisher: Publisher, name: str, signer: Signer) -> None:
    role = DelegatedRole(name, [signer.public_key.keyid], 1, False, paths=["*"])  # noqa: FBT003
    keys = {signer.public_key.keyid: signer.public_key}
    listed = Targets(2, expires=publisher.until("targets"))
    listed.delegations = Delegations(keys, {name: role})
    publisher._write("2.targets", listed, publisher.keys.targets)
    publisher._write(
        f"1.{quote(name, safe='')}",
        Targets(1, expires=publisher.until("targets")),
        [signer],
    )
    publisher.versions["targets"] = 2
    publisher.snapshot_more = {f"{name}.json": 1}
    publisher.refresh()


def test_fields_that_nobody_knows_are_signed_too(bench: Bench) -> None:
    publisher = bench.publisher
    publisher.root.unrecognized_fields["more"] = {"a": [1, "é"]}
    publisher.sign_root(by=publisher.keys.root)

    assert bench.refresh()

    assert bench.trusted()["root"] == 2


def test_without_consistent_snapshots_names_have_no_versions(bench: Bench) -> None:
    publisher = bench.publisher
    publisher.root.consistent_snapshot = False
    publisher.sign_root(by=publisher.keys.root)
    for role in ("snapshot", "targets"):
        data = publisher.files[f"metadata/1.{role}.json"]
        publisher.files[f"metadata/{role}.json"] = data

    assert bench.refresh()

    assert bench.host.asked[-1] == "metadata/targets.json"


@pytest.fixture
def program(bench: Bench, tmp_path: Path) -> Callable[..., int]:
    """The program that the conformance suite would run."""
    trusted, fetched = tmp_path / "trusted", tmp_path / "fetched"
    for folder in (trusted, fetched):
        folder.mkdir()
    root = tmp_path / "root.json"
    root.write_bytes(bench.publisher.first_root)

    def run(command: str, name: str = "") -> int:
        typed = [sys.executable, str(ROOT / "tests/conformance/client.py")]
        typed += ["--metadata-dir", str(trusted)]
        typed += ["--metadata-url", f"{bench.host.url}/metadata/"]
        if command == "download":
            typed += ["--target-name", name, "--target-dir", str(fetched)]
            typed += ["--target-base-url", f"{bench.host.url}/targets"]
        typed += [command, *([str(root)] if command == "init" else [])]
        return subprocess.run(typed, cwd=ROOT, check=False, timeout=50).returncode  # noqa: S603

    return run


def test_the_program_for_the_conformance_suite(
    bench: Bench, program: Callable[..., int], tmp_path: Path
) -> None:
    bench.publisher.now = datetime.now(NOW.tzinfo)
    bench.publisher.offer(b"what it says", name="path/to/file.txt", note="x")
    bench.publisher.sign_all()

    assert program("init") == 0
    assert program("refresh") == 0
    assert program("download", "path/to/file.txt") == 0
    asked = list(bench.host.asked)
    assert program("download", "path/to/file.txt") == 0
    again = bench.host.asked[len(asked) :]
    assert program("download", "nothing") == 1
    bench.publisher.sign_timestamp(version=1)
    assert program("refresh") == 1

    (fetched,) = (tmp_path / "fetched").iterdir()
    assert fetched.read_bytes() == b"what it says"
    assert again == ["metadata/2.root.json", "metadata/timestamp.json"]
    trusted = {path.name for path in (tmp_path / "trusted").glob("*.json")}
    assert trusted == {"root.json", "snapshot.json", "targets.json", "timestamp.json"}
