"""`csap-publish verify`: what a laptop would find, over HTTP and in a folder."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication
from tuf.api.metadata import Metadata
from typing_extensions import override

from csap_desktop.edition.format import encode
from csap_desktop.publishing.signing.content import Content
from csap_desktop.publishing.signing.proposing import propose_edition
from csap_desktop.publishing.signing.release import refresh
from tests.publishing.signing.house import House, Person, content
from tests.sync.publisher import Publisher, small
from tests.wire.loopback import free_port

PAGE = b"<!doctype html><title>Welcome</title>"


class Host(SimpleHTTPRequestHandler):
    """A good host of static files."""

    extra: ClassVar[dict[str, str]] = {}
    types: ClassVar[dict[str, str]] = {".json": "application/json"}

    @override
    def end_headers(self) -> None:
        for name, value in self.extra.items():
            self.send_header(name, value)
        super().end_headers()

    @override
    def guess_type(self, path: object) -> str:
        return self.types.get(Path(str(path)).suffix, "application/octet-stream")

    @override
    def log_message(self, *_: object) -> None:
        """Says nothing."""

    def answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    @property
    def is_there(self) -> bool:
        return Path(self.translate_path(self.path)).is_file()


class PageForAnything(Host):
    @override
    def do_GET(self) -> None:
        if self.is_there:
            super().do_GET()
        else:
            self.answer(200, PAGE, Content_Type="text/html")


class SignIn(Host):
    @override
    def do_GET(self) -> None:
        self.answer(200, PAGE, Content_Type="text/html")


class ErrorForMissing(Host):
    @override
    def do_GET(self) -> None:
        if self.is_there:
            super().do_GET()
        else:
            self.answer(500, b"oops")


class Forbidding(Host):
    @override
    def do_GET(self) -> None:
        if self.is_there:
            super().do_GET()
        else:
            self.answer(403, b"no")


class WrongType(Host):
    types: ClassVar[dict[str, str]] = {".json": "text/html"}


class Caching(Host):
    extra: ClassVar[dict[str, str]] = {"Cache-Control": "public, max-age=86400"}


class Asking(Host):
    extra: ClassVar[dict[str, str]] = {"Cache-Control": "no-cache, max-age=86400"}


class Packing(Host):
    extra: ClassVar[dict[str, str]] = {"Content-Encoding": "gzip"}


@contextmanager
def served(folder: Path, host: type[Host]) -> Iterator[str]:
    def handler(*arguments: object) -> Host:
        return host(*arguments, directory=str(folder))  # type: ignore[arg-type]

    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def verify(where: object, *more: object, days: int = 0) -> tuple[int, str]:
    person = Person()
    person.now += timedelta(days=days)
    status = person.run("verify", where, *more)
    return status, person.said


@pytest.fixture(autouse=True)
def application(qapp: QCoreApplication) -> QCoreApplication:
    return qapp


def test_a_good_folder_is_in_order(published: House) -> None:
    status, said = verify(published.publication)

    assert status == 0
    assert "warning" not in said
    assert "PROBLEM" not in said
    for line in (
        "ok       metadata/2.root.json is not there: status 404",
        "ok       root 1: 729 days left",
        "ok       targets 1: 364 days left",
        "ok       snapshot 1: 89 days left",
        "ok       timestamp 1: 44 days left",
        "ok       edition 1 of 2026-11-22",
        "ok       a laptop takes this publication",
    ):
        assert line in said


def test_the_fingerprint_is_that_of_the_first_root(published: House) -> None:
    _, said = verify(published.publication, "--json")
    _, spoken = verify(published.publication)
    trusted = verify(
        published.publication, "--trust", published.publication / "metadata/1.root.json"
    )

    digest = json.loads(said)["root"]
    assert len(digest) == 64
    assert digest in spoken
    assert digest in trusted[1]


@pytest.mark.parametrize("host", [Host, Forbidding, Asking])
def test_a_good_host_is_in_order(published: House, host: type[Host]) -> None:
    with served(published.publication, host) as address:
        status, said = verify(address)

    assert status == 0
    assert "warning" not in said
    assert "a laptop takes this publication" in said


@pytest.mark.parametrize(
    ("host", "status", "said"),
    [
        (PageForAnything, 1, "metadata/2.root.json is not there, but the host answers"),
        (PageForAnything, 1, "it must answer 404"),
        (SignIn, 1, "answers 200 and a web page instead of a signed file"),
        (ErrorForMissing, 1, "metadata/2.root.json is not there, but the host says"),
        (ErrorForMissing, 1, "status 500"),
        (WrongType, 0, "warning  metadata/timestamp.json is sent as a web page"),
        (Caching, 0, "warning  proxies may keep timestamp.json for 86400 seconds"),
        (Packing, 1, "is sent packed (gzip)"),
    ],
)
def test_a_host_that_is_not_right_is_named(
    published: House, host: type[Host], status: int, said: str
) -> None:
    with served(published.publication, host) as address:
        found = verify(address)

    assert found[0] == status
    assert said in found[1]


@pytest.mark.parametrize(
    ("days", "status", "said"),
    [
        (10, 0, "ok       timestamp 1: 34 days left"),
        (15, 0, "warning  timestamp 1: 29 days left"),
        (30, 0, "warning  snapshot 1: 59 days left"),
        (60, 1, "PROBLEM  timestamp 1: ran out on"),
    ],
)
def test_days_that_run_out_are_named_in_time(
    published: House, days: int, status: int, said: str
) -> None:
    found = verify(published.publication, days=days)

    assert found[0] == status
    assert said in found[1]


@pytest.mark.parametrize(
    ("days", "status", "said"),
    [
        (310, 0, "warning  targets 1: 54 days left"),
        (400, 1, "PROBLEM  targets 1: ran out on"),
        (680, 1, "warning  root 1: 49 days left"),
        (800, 1, "PROBLEM  root 1: ran out on"),
    ],
)
def test_days_that_people_must_renew_are_named_though_the_timestamp_is_new(
    published: House, days: int, status: int, said: str
) -> None:
    later = published.now + timedelta(days=days)
    refresh(published.publication, published.keys["online"], later, lambda _: None)

    found = verify(published.publication, days=days)

    assert found[0] == status
    assert said in found[1]


def spoil_digit(house: House) -> None:
    path = next((house.publication / "targets").glob("*.edition.json"))
    path.write_bytes(path.read_bytes().replace(b"0808", b"0809"))


def remove_data(house: House) -> None:
    next((house.publication / "targets").glob("*.edition.json")).unlink()


def spoil_timestamp(house: House) -> None:
    (house.publication / "metadata" / "timestamp.json").write_text("{}")


def link_data(house: House) -> None:
    path = next((house.publication / "targets").glob("*.edition.json"))
    path.rename(house.folder / "elsewhere.json")
    path.symlink_to(house.folder / "elsewhere.json")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (spoil_digit, ".edition.json"),
        (remove_data, ".edition.json"),
        (spoil_timestamp, "at metadata/timestamp.json"),
        (link_data, ".edition.json"),
    ],
)
def test_a_damaged_publication_names_the_file(
    published: House, spoil: Callable[[House], None], said: str
) -> None:
    spoil(published)

    status, found = verify(published.publication)

    assert status == 1
    line = next(one for one in found.splitlines() if "a laptop refuses" in one)
    assert said in line


def test_a_private_key_in_a_publication_is_named(published: House) -> None:
    path = published.publication / "targets" / "mine.key"
    path.write_bytes(published.keys["ann"].path.read_bytes())

    status, said = verify(published.publication)

    assert status == 1
    assert f"{path}: a private key in what is handed out" in said


def test_another_trusted_root_is_refused(published: House, tmp_path: Path) -> None:
    other = House(tmp_path / "other", dict(published.keys), published.edition)
    other.keys["bob"], other.keys["cat"] = other.keys["dora"], other.keys["online-2"]
    other.keys["online"] = other.keys["bob"]
    (tmp_path / "root.json").write_bytes(published.root)
    other.now -= timedelta(days=1)
    root = House(tmp_path / "third", other.keys, other.edition)
    root.keys["online"], root.keys["bob"] = (
        published.keys["online"],
        published.keys["dora"],
    )
    root.publish_first()

    status, said = verify(root.publication, "--trust", tmp_path / "root.json")

    assert status == 1
    assert "a laptop refuses this publication at metadata/" in said


def for_one_editor(publisher: Publisher) -> None:
    publisher.root.version += 1
    publisher.root.roles["targets"].threshold = 1
    root = Metadata(deepcopy(publisher.root))
    for signer in publisher.keys.root:
        root.sign(signer, append=True)
    publisher.files["metadata/2.root.json"] = root.to_bytes()


def with_one_key_twice(publisher: Publisher) -> None:
    keyid = publisher.root.roles["targets"].keyids[0]
    publisher.root.keys["a" * 64] = publisher.root.keys[keyid]
    publisher.root.roles["targets"].keyids = [keyid, "a" * 64]
    root = Metadata(deepcopy(publisher.root))
    for signer in publisher.keys.root:
        root.sign(signer, append=True)
    publisher.files["metadata/1.root.json"] = root.to_bytes()


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (for_one_editor, "targets: too few must sign"),
        (with_one_key_twice, "targets: one key twice"),
    ],
)
def test_what_only_the_client_of_laptops_refuses_is_refused(
    spoil: Callable[[Publisher], None], why: str, tmp_path: Path
) -> None:
    publisher = Publisher(datetime.now(UTC) - timedelta(hours=1), make=small)
    publisher.publish(1)
    spoil(publisher)

    status, said = verify(publisher.write(tmp_path / "publication"))

    assert status == 1
    assert "a laptop refuses this publication" in said
    assert why in said


def published_unchecked(house: House, new: Content) -> None:
    """Publishes what csap-publish itself would refuse to propose."""
    draft = propose_edition(house.publication, new, house.now)
    house.publish(house.sign(house.write("two", draft), "ann", "bob"))


def test_a_data_file_that_laptops_refuse_is_named(published: House) -> None:
    wrong = content(published.edition, 2, "0808 800 500\u0660")
    published_unchecked(published, wrong)

    status, said = verify(published.publication)

    assert status == 1
    assert "$.contacts[0].number" in said


def test_a_data_file_that_cannot_be_read_is_named(published: House) -> None:
    good = content(published.edition, 2)
    data = encode(good.edition).replace(b'"format": 1', b'"format": 9', 1)
    published_unchecked(published, Content(data, good.edition))

    status, said = verify(published.publication)

    assert status == 1
    assert "Laptops refuse it" in said


def test_a_list_that_names_another_edition_is_named(published: House) -> None:
    two, three = content(published.edition, 2), content(published.edition, 3)
    published_unchecked(published, Content(three.data, two.edition))

    status, said = verify(published.publication)

    assert status == 1
    assert "the list says edition 2, the file 3" in said


def test_verify_answers_in_json(published: House) -> None:
    status, said = verify(published.publication, "--json")

    document = json.loads(said)
    assert status == 0
    assert document["where"] == str(published.publication)
    assert {one["level"] for one in document["findings"]} == {"ok"}


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("no-folder", "there is no such folder"),
        ("http://127.0.0.1:{port}", "nobody answers there"),
        ("http://no.such.name.example", "its name has no address"),
        ("https:///x", "not an address of a web host"),
    ],
)
def test_a_place_that_does_not_answer_is_told(where: str, said: str) -> None:
    status, found = verify(where.format(port=free_port()))

    assert status == 1
    assert said in found


def test_a_host_that_goes_away_is_told_and_not_called_damaged(
    published: House,
) -> None:
    class Going(Host):
        @override
        def do_GET(self) -> None:
            if "timestamp" in self.path:
                self.connection.close()
            else:
                super().do_GET()

    with served(published.publication, Going) as address:
        status, said = verify(address)

    assert status == 1
    assert "metadata/timestamp.json: there is no way there" in said


def test_an_empty_folder_has_no_publication(tmp_path: Path) -> None:
    status, said = verify(tmp_path)

    assert status == 1
    assert "there is no publication: status 404" in said


def test_a_trusted_root_that_is_none_is_named(published: House, tmp_path: Path) -> None:
    (tmp_path / "root.json").write_text("{}")

    damaged = verify(published.publication, "--trust", tmp_path / "root.json")
    missing = verify(published.publication, "--trust", tmp_path / "no.json")

    assert damaged[0] == missing[0] == 1
    assert "root.json: damaged" in damaged[1]
    assert "no.json: No such file" in missing[1]
