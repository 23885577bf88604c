"""The client behind the protocol of theupdateframework/tuf-conformance (CLIENT-CLI.md).

Run as a program: init, refresh, download. What it trusts lies in METADATA_DIR, as that
protocol wants it; docs/sync.md describes the three calls it is made of.
"""

import argparse
import hashlib
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from csap_desktop.errors import CsapError, RefusedError
from csap_desktop.net.client import HttpClient
from csap_desktop.store.trust_store import TrustStore
from csap_desktop.sync.client import Publication
from csap_desktop.sync.demands import TO_THE_LETTER
from csap_desktop.sync.limits import DOCUMENT_BYTES
from csap_desktop.sync.net_fetcher import NetFetcher

_FIRST = "trusted-root"


def main() -> int:
    typed = _parser().parse_args()
    try:
        if typed.command == "init":
            _begin(typed.metadata_dir, typed.root.read_bytes())
        else:
            _look(typed)
    except CsapError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    parser.add_argument("--metadata-dir", type=Path, required=True)
    parser.add_argument("--metadata-url", default="")
    parser.add_argument("--target-name")
    parser.add_argument("--target-dir", type=Path)
    parser.add_argument("--target-base-url", default="")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("init").add_argument("root", type=Path)
    commands.add_parser("refresh")
    commands.add_parser("download")
    return parser


def _begin(folder: Path, root: bytes) -> None:
    """Trusts a root."""
    (folder / _FIRST).write_bytes(root)
    (folder / "root.json").write_bytes(root)


def _look(typed: argparse.Namespace) -> None:
    """Refreshes, and downloads when asked to; shows what is trusted afterwards."""
    folder: Path = typed.metadata_dir
    root = (folder / _FIRST).read_bytes()
    memory = TrustStore(folder / "trust.sqlite")
    targets = typed.target_base_url.rstrip("/") + "/"
    metadata = typed.metadata_url.rstrip("/") + "/"
    fetcher = NetFetcher(HttpClient(), metadata, targets, lambda: False)
    with tempfile.TemporaryDirectory() as scratch:
        try:
            now = datetime.now(UTC)
            publication = Publication(
                root, memory, fetcher, Path(scratch), now, TO_THE_LETTER
            )
            publication.refresh()
            if typed.command == "download":
                _download(publication, typed.target_name, typed.target_dir)
        finally:
            _show(folder, memory, root)


def _download(publication: Publication, name: str, folder: Path) -> None:
    """Puts a file where it is wanted, unless it is there already."""
    place = folder / quote(name, safe="")
    if place.exists():
        have = hashlib.sha256(place.read_bytes()).hexdigest()
        if have == _signed_hash(publication, name):
            return
    place.write_bytes(publication.fetch(name, DOCUMENT_BYTES))


def _signed_hash(publication: Publication, name: str) -> str:
    """Returns the SHA-256 that was signed, "" where it was another kind of hash.

    Editions and documents must have one, which `find` insists on.
    """
    try:
        target = publication.find(name)
    except RefusedError:
        return ""
    return "" if target is None else target.sha256


def _show(folder: Path, memory: TrustStore, root: bytes) -> None:
    """Writes what is trusted under the names of its roles."""
    seen = memory.read(hashlib.sha256(root).hexdigest())
    roots = [pair for pair in seen.metadata if pair[0].endswith(".root")]
    others = [pair for pair in seen.metadata if not pair[0].endswith(".root")]
    newest = max(roots, key=lambda pair: int(pair[0].split(".")[0]), default=None)
    for name, data in [*others, *([("root", newest[1])] if newest else [])]:
        (folder / f"{name}.json").write_bytes(data)


if __name__ == "__main__":
    sys.exit(main())
