"""Makes publications for tests: keys at run time, every file signed as it should be.

Everything can also be done wrong. All numbers are fictional (Ofcom's drama ranges).
"""

import json
from collections.abc import Callable, Iterable
from copy import copy, deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from securesystemslib.signer import CryptoSigner, Signer
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from tests.edition.sample import sample
from tests.services.installed import ROOT, bundled_data

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

_DAYS = {"root": 730, "targets": 365, "snapshot": 90, "timestamp": 45}


def _key() -> Signer:
    return CryptoSigner.generate_ed25519()


@dataclass
class Keys:
    """The keys of a publisher: three of the root, three editors, one to publish."""

    root: list[Signer] = field(default_factory=lambda: [_key() for _ in range(3)])
    targets: list[Signer] = field(default_factory=lambda: [_key() for _ in range(3)])
    snapshot: list[Signer] = field(default_factory=lambda: [_key()])
    timestamp: list[Signer] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.timestamp = self.timestamp or list(self.snapshot)

    def of(self, role: str) -> list[Signer]:
        return list(getattr(self, role))


THRESHOLDS = {"root": 2, "targets": 2, "snapshot": 1, "timestamp": 1}


@cache
def _bundled() -> dict[str, Any]:
    return dict(json.loads(bundled_data()))


def edition(
    number: int, change: Callable[[dict[str, Any]], object] | None = None
) -> bytes:
    """The bundled edition with another number, and a fictional line to ring."""
    plain = deepcopy(_bundled())
    plain["edition"]["number"] = number
    line = next(route for route in plain["routes"] if route["lines"])["lines"][0]
    line["number"] = f"01632 960{number % 1000:03d}"
    if change:
        change(plain)
    return json.dumps(plain, ensure_ascii=False, indent=1).encode() + b"\n"


def small(
    number: int, change: Callable[[dict[str, Any]], object] | None = None
) -> bytes:
    """A small edition with a fictional line to ring, which its number tells."""
    plain = sample()
    plain["edition"]["number"] = number
    plain["routes"][0]["lines"][0]["number"] = f"01632 960{number % 1000:03d}"
    if change:
        change(plain)
    return json.dumps(plain, ensure_ascii=False, indent=1).encode() + b"\n"


class Publisher:
    """A publisher, and what it has published so far; `files` is what hosts serve."""

    def __init__(
        self,
        now: datetime = NOW,
        keys: Keys | None = None,
        make: Callable[[int], bytes] = edition,
    ) -> None:
        self.now = now
        self.make = make
        self.keys = keys or Keys()
        self.files: dict[str, bytes] = {}
        self.targets: dict[str, TargetFile] = {}
        self.versions = {"timestamp": 0, "snapshot": 0, "targets": 0}
        self.hashes = True
        self.snapshot_more: dict[str, int] = {}
        self.root = Root(consistent_snapshot=True, expires=self.until("root"))
        self.root.version = 0  # the first to be signed is 1
        self.sign_root()

    def until(self, role: str) -> datetime:
        return self.now + timedelta(days=_DAYS[role])

    @property
    def first_root(self) -> bytes:
        return self.files["metadata/1.root.json"]

    def sign_root(self, *, by: Iterable[Signer] | None = None) -> None:
        """Publishes the next root with the present keys."""
        old = list(by) if by is not None else None
        self.root.version += 1
        self.root.expires = self.until("root")
        for role, threshold in THRESHOLDS.items():
            for keyid in list(self.root.roles[role].keyids):
                self.root.revoke_key(keyid, role)
            for signer in self.keys.of(role):
                self.root.add_key(signer.public_key, role)
            self.root.roles[role].threshold = threshold
        signers = self.keys.root if old is None else [*old, *self.keys.root]
        self._write(f"{self.root.version}.root", self.root, signers)

    def rotate(self, *roles: str) -> None:
        """Gives roles new keys and publishes the root that says so."""
        before = list(self.keys.root)
        for role in roles:
            fresh = [_key() for _ in self.keys.of(role)]
            setattr(self.keys, role, fresh)
        if {"snapshot", "timestamp"} <= set(roles):
            self.keys.timestamp = list(self.keys.snapshot)
        self.sign_root(by=before)

    def offer(
        self, data: bytes, /, name: str = "edition.json", **custom: object
    ) -> "Publisher":
        """Puts a file among the targets; nothing is signed yet."""
        digest = sha256(data).hexdigest()
        folder, slash, base = name.rpartition("/")
        self.files[f"targets/{folder}{slash}{digest}.{base}"] = data
        target = TargetFile(len(data), {"sha256": digest}, name)
        if name == "edition.json":
            number = json.loads(data)["edition"]["number"] if not custom else None
            said = custom or {"edition": number, "format": 1}
            target.unrecognized_fields["custom"] = said
        self.targets[name] = target
        return self

    def publish(self, number: int, **custom: object) -> "Publisher":
        """Publishes an edition, as an editor's two signatures and one key do."""
        return self.offer(self.make(number), "edition.json", **custom).sign_all()

    def sign_all(self) -> "Publisher":
        self.sign_targets()
        return self.refresh()

    def refresh(self) -> "Publisher":
        """Signs snapshot and timestamp anew."""
        self.sign_snapshot()
        self.sign_timestamp()
        return self

    def sign_targets(
        self,
        signers: Iterable[Signer] | None = None,
        **said: Any,  # noqa: ANN401
    ) -> None:
        self.versions["targets"] += 1
        signed = Targets(
            version=said.get("version", self.versions["targets"]),
            expires=said.get("expires", self.until("targets")),
            targets=dict(self.targets),
        )
        self._write(f"{signed.version}.targets", signed, signers or self.keys.targets)

    def sign_snapshot(
        self,
        signers: Iterable[Signer] | None = None,
        **said: Any,  # noqa: ANN401
    ) -> None:
        self.versions["snapshot"] += 1
        meta = {"targets.json": self._meta("targets", said.get("targets"))}
        meta |= {name: MetaFile(one) for name, one in self.snapshot_more.items()}
        signed = Snapshot(
            version=said.get("version", self.versions["snapshot"]),
            expires=said.get("expires", self.until("snapshot")),
            meta=meta,
        )
        self._write(f"{signed.version}.snapshot", signed, signers or self.keys.snapshot)

    def sign_timestamp(
        self,
        signers: Iterable[Signer] | None = None,
        **said: Any,  # noqa: ANN401
    ) -> None:
        self.versions["timestamp"] += 1
        signed = Timestamp(
            version=said.get("version", self.versions["timestamp"]),
            expires=said.get("expires", self.until("timestamp")),
            snapshot_meta=self._meta("snapshot", said.get("snapshot")),
        )
        self._write("timestamp", signed, signers or self.keys.timestamp)

    def write(self, folder: Path) -> Path:
        """Writes the publication to a folder, in the place of what was there."""
        for name, data in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return folder

    def clone(self) -> "Publisher":
        """The same publisher, who goes on alone from here."""
        twin = copy(self)
        twin.keys = replace(self.keys)
        twin.files, twin.targets = dict(self.files), deepcopy(self.targets)
        twin.versions, twin.root = dict(self.versions), deepcopy(self.root)
        return twin

    def copy(self) -> dict[str, bytes]:
        """What a host has at this moment."""
        return dict(self.files)

    def _meta(self, role: str, version: int | None) -> MetaFile:
        version = version or self.versions[role]
        data = self.files[f"metadata/{version}.{role}.json"]
        if not self.hashes:
            return MetaFile(version)
        return MetaFile(version, len(data), {"sha256": sha256(data).hexdigest()})

    def _write(self, name: str, signed: Any, signers: Iterable[Signer]) -> None:  # noqa: ANN401
        metadata = Metadata(deepcopy(signed))
        for signer in {one.public_key.keyid: one for one in signers}.values():
            metadata.sign(signer, append=True)
        self.files[f"metadata/{name}.json"] = metadata.to_bytes()


def write_root(publisher: Publisher, path: Path) -> Path:
    path.write_bytes(publisher.first_root)
    return path


__all__ = ["NOW", "ROOT", "Keys", "Publisher", "edition", "small", "write_root"]
