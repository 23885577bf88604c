"""A receiving end by the contract, in the standard library alone, that counts effects.

Run as a process: python tests/wire/receiver.py --database FILE [--port N] [--key KEY];
it prints "listening PORT". Kill it at any moment; what it answered is on its disk.
"""

import argparse
import base64
import hashlib
import json
import re
import sqlite3
import ssl
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Self

from typing_extensions import override

LIMIT_BYTES = 65_536
PATH = re.compile(r"/enquiries/([0-9a-f-]{36})(/receipt)?")
TABLES = """
CREATE TABLE IF NOT EXISTS enquiries
    (id TEXT PRIMARY KEY, sha256 TEXT, reference TEXT, received_at TEXT, body BLOB);
CREATE TABLE IF NOT EXISTS tombstones (id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS arrivals (n INTEGER PRIMARY KEY, id TEXT, sha256 TEXT);
CREATE TABLE IF NOT EXISTS effects (n INTEGER PRIMARY KEY, id TEXT, sha256 TEXT);
"""


@dataclass
class Conduct:
    """How the receiver behaves; may be changed while it runs."""

    key: str = ""
    accepting: bool = True
    tombstones: bool = True
    skew: timedelta = timedelta()
    refuse_code: str = ""
    refuse_status: int = 422
    processing: bool = False


class Archive:
    """What came in, on disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with closing(self._open()) as database:
            database.executescript(TABLES)

    def take(self, about: str, sha256: str, body: bytes) -> tuple[int, dict[str, Any]]:
        """Takes a submission: the status, and the receipt or the code of a refusal."""
        with self._writing() as database:
            database.execute(
                "INSERT INTO arrivals (id, sha256) VALUES (?, ?)", (about, sha256)
            )
            if self._is_withdrawn(database, about):
                return 410, {"code": "withdrawn"}
            known = self._receipt(database, about)
            if known is not None:
                same = known["sha256"] == sha256
                return (200, known) if same else (422, {"code": "other-content"})
            number = database.execute("SELECT count(*) FROM enquiries").fetchone()[0]
            database.execute(
                "INSERT INTO enquiries VALUES (?, ?, ?, ?, ?)",
                (
                    about,
                    sha256,
                    f"R-{number + 1}",
                    datetime.now(UTC).isoformat(),
                    body,
                ),
            )
            database.execute(
                "INSERT INTO effects (id, sha256) VALUES (?, ?)", (about, sha256)
            )
            return 201, self._receipt(database, about) or {}

    def find(self, about: str) -> tuple[int, dict[str, Any]]:
        with closing(self._open()) as database:
            if self._is_withdrawn(database, about):
                return 410, {"code": "withdrawn"}
            known = self._receipt(database, about)
            return (404, {"code": "unknown"}) if known is None else (200, known)

    def withdraw(self, about: str) -> dict[str, Any]:
        with self._writing() as database:
            known = self._receipt(database, about)
            if known is not None:
                return {"outcome": "received", "receipt": known}
            database.execute("INSERT OR IGNORE INTO tombstones VALUES (?)", (about,))
            return {"outcome": "withdrawn"}

    def effects(self) -> list[str]:
        """Ids that had an effect, once for each effect."""
        return self._ids("effects")

    def arrivals(self) -> list[str]:
        """Ids that came over the wire, once for each time."""
        return self._ids("arrivals")

    def bodies(self) -> list[bytes]:
        with closing(self._open()) as database:
            rows = database.execute("SELECT body FROM enquiries").fetchall()
            return [body for (body,) in rows]

    def _ids(self, table: str) -> list[str]:
        with closing(self._open()) as database:
            rows = database.execute(f"SELECT id FROM {table} ORDER BY n")  # noqa: S608
            return [about for (about,) in rows]

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=30, isolation_level=None)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with closing(self._open()) as database:
            database.execute("PRAGMA synchronous=EXTRA")
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
            except BaseException:
                database.execute("ROLLBACK")
                raise
            database.execute("COMMIT")

    @staticmethod
    def _is_withdrawn(database: sqlite3.Connection, about: str) -> bool:
        found = database.execute("SELECT 1 FROM tombstones WHERE id = ?", (about,))
        return found.fetchone() is not None

    @staticmethod
    def _receipt(database: sqlite3.Connection, about: str) -> dict[str, Any] | None:
        row = database.execute(
            "SELECT id, sha256, reference, received_at FROM enquiries WHERE id = ?",
            (about,),
        ).fetchone()
        names = ("submission_id", "sha256", "reference", "received_at")
        return None if row is None else dict(zip(names, row, strict=True))


class Receiver:
    """The receiver in this process; `with` starts and ends it."""

    def __init__(
        self,
        database: Path,
        port: int = 0,
        conduct: Conduct | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.archive = Archive(database)
        self.conduct = conduct or Conduct()
        self._server = _Server(("127.0.0.1", port), _Handler)
        self._server.archive, self._server.conduct = self.archive, self.conduct
        if tls is not None:
            self._server.socket = tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.port: int = self._server.server_address[1]
        self.url = f"{'http' if tls is None else 'https'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def serve(self) -> None:
        self._server.serve_forever()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    archive: Archive
    conduct: Conduct

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 60
    server: _Server

    def do_GET(self) -> None:
        if self.path == "/ready":
            self._answer(200, self._ready())
            return
        about = self._known_path(receipt=True)
        if about is not None:
            status, document = self.server.archive.find(about)
            self._answer_or_refuse(status, document, about)

    def do_DELETE(self) -> None:
        about = self._known_path(receipt=False)
        if about is not None:
            self._answer(200, self.server.archive.withdraw(about))

    def do_PUT(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(min(length, LIMIT_BYTES + 1))
        if len(body) < min(length, LIMIT_BYTES + 1):
            return
        about = self._known_path(receipt=False)
        if about is not None:
            status, document = self._take(about, body)
            self._answer_or_refuse(status, document, about)

    def _take(self, about: str, body: bytes) -> tuple[int, dict[str, Any]]:
        conduct = self.server.conduct
        wrong = self._find_wrong(about, body)
        if wrong is not None:
            return wrong
        if not conduct.accepting:
            return 503, {"code": "not-accepting"}
        if conduct.processing:
            return 409, {"code": "in-progress"}
        if conduct.refuse_code:
            return conduct.refuse_status, {"code": conduct.refuse_code}
        return self.server.archive.take(about, hashlib.sha256(body).hexdigest(), body)

    def _find_wrong(self, about: str, body: bytes) -> tuple[int, dict[str, Any]] | None:
        if len(body) > LIMIT_BYTES:
            return 413, {"code": "too-big"}
        digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
        if self.headers.get("Content-Digest") != f"sha-256=:{digest}:":
            return 400, {"code": "bad-digest"}
        named = self.headers.get("Idempotency-Key") == f'"{about}"'
        if not named or json.loads(body).get("submission_id") != about:
            return 400, {"code": "other-id"}
        return None

    def _ready(self) -> dict[str, Any]:
        conduct = self.server.conduct
        return {
            "service": "csap-intake",
            "contract": 1,
            "time": (datetime.now(UTC) + conduct.skew).isoformat(),
            "accepting": conduct.accepting,
            "tombstones": conduct.tombstones,
        }

    def _known_path(self, *, receipt: bool) -> str | None:
        """The id in the path; None when it was answered already."""
        key = self.server.conduct.key
        found = PATH.fullmatch(self.path)
        if key and self.headers.get("Authorization") != f"Bearer {key}":
            self._answer(401, {"title": "no key"})
        elif found is None or bool(found[2]) is not receipt:
            self._answer(404, {"title": "no such thing"})
        else:
            return found[1]
        return None

    def _answer_or_refuse(
        self, status: int, document: dict[str, Any], about: str
    ) -> None:
        if status < 400:
            self._answer(status, document)
            return
        kind = {"type": "urn:csap-intake:refused", "title": "Refused"}
        whole = kind | {"status": status, "submission_id": about} | document
        self._answer(status, whole, "application/problem+json")

    def _answer(
        self, status: int, document: dict[str, Any], kind: str = "application/json"
    ) -> None:
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if status in {409, 503}:
            self.send_header("Retry-After", "1")
        self.end_headers()
        self.wfile.write(body)

    @override
    def log_message(self, *_: object) -> None:
        """Says nothing."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", type=Path, required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--key", default="")
    typed = parser.parse_args()
    receiver = Receiver(typed.database, typed.port, Conduct(key=typed.key))
    print(f"listening {receiver.port}", flush=True)  # noqa: T201
    receiver.serve()


if __name__ == "__main__":
    main()
