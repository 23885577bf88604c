"""What an organisation decided, read from one file; a mistake in it sends nothing."""

import json
from pathlib import Path
from typing import Any

import pytest

from csap_desktop.config import policy
from csap_desktop.config.policy import (
    EnquiryPolicy,
    MailPolicy,
    ServicePolicy,
    find_policy_file,
    read_policy,
)
from csap_desktop.errors import DamagedError


def written(folder: Path, document: object) -> Path:
    path = folder / "policy.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


def test_without_a_file_everything_is_as_the_edition_says() -> None:
    found = read_policy(None)

    assert found == EnquiryPolicy()
    assert found.sending
    assert (found.sent_kept_days, found.ask_after_days) == (30, 14)


def test_every_field_is_read(tmp_path: Path) -> None:
    mail = {
        "host": "mail.house.test",
        "port": 587,
        "security": "starttls",
        "sender": "laptop@house.test",
        "recipient": "inbox@to.test",
        "user": "laptop",
        "ca_file": "/etc/ca.pem",
    }
    service = {"url": "https://house.test", "key": "k", "ca_file": "/etc/ca.pem"}
    decided = {
        "sending": False,
        "name": "House",
        "service": service,
        "mail": mail,
        "sent_kept_days": 7,
        "ask_after_days": 3,
        "reason": "Not before May.",
    }

    found = read_policy(written(tmp_path, {"enquiries": decided}))

    assert found == EnquiryPolicy(
        sending=False,
        name="House",
        service=ServicePolicy("https://house.test", "k", "/etc/ca.pem"),
        mail=MailPolicy(**mail),  # type: ignore[arg-type]
        sent_kept_days=7,
        ask_after_days=3,
        reason="Not before May.",
    )


@pytest.mark.parametrize("document", [{}, {"enquiries": {}}, {"sync": {"from": "x"}}])
def test_an_empty_policy_decides_nothing(
    tmp_path: Path, document: dict[str, Any]
) -> None:
    assert read_policy(written(tmp_path, document)) == EnquiryPolicy()


MAIL = {
    "host": "h",
    "port": 25,
    "security": "starttls",
    "sender": "a@b.test",
    "recipient": "c@d.test",
}


@pytest.mark.parametrize(
    "document",
    [
        [],
        "text",
        None,
        {"enquiry": {}},
        {"enquiries": {}, "snyc": {}},
        {"enquiries": []},
        {"enquiries": None},
        {"enquiries": {"sendng": False}},
        {"enquiries": {"sending": "no"}},
        {"enquiries": {"sending": 0}},
        {"enquiries": {"name": 5}},
        {"enquiries": {"reason": None}},
        {"enquiries": {"sent_kept_days": 6}},
        {"enquiries": {"sent_kept_days": 91}},
        {"enquiries": {"sent_kept_days": "30"}},
        {"enquiries": {"sent_kept_days": True}},
        {"enquiries": {"ask_after_days": 0}},
        {"enquiries": {"ask_after_days": 1e9}},
        {"enquiries": {"service": "https://house.test"}},
        {"enquiries": {"service": {}}},
        {"enquiries": {"service": {"url": 5}}},
        {"enquiries": {"service": {"url": ""}}},
        {"enquiries": {"service": {"url": "https://house.test", "kee": "k"}}},
        {"enquiries": {"service": {"url": "https://house.test", "key": 5}}},
        {"enquiries": {"service": {"url": "https://house.test", "ca_file": 5}}},
        {"enquiries": {"mail": {"host": "h"}}},
        {"enquiries": {"mail": MAIL | {"port": "25"}}},
        {"enquiries": {"mail": MAIL | {"port": 0}}},
        {"enquiries": {"mail": MAIL | {"port": 65_536}}},
        {"enquiries": {"mail": MAIL | {"security": "none"}}},
        {"enquiries": {"mail": MAIL | {"recipient": "nowhere"}}},
        {"enquiries": {"mail": MAIL | {"sender": "a@b.test\nBcc: x@y.test"}}},
    ],
)
def test_a_mistake_is_damage(tmp_path: Path, document: object) -> None:
    with pytest.raises(DamagedError):
        read_policy(written(tmp_path, document))


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_is_damage(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "policy.json"
    path.write_bytes(data)

    with pytest.raises(DamagedError):
        read_policy(path)


def test_a_file_that_is_named_and_not_there_is_damage(tmp_path: Path) -> None:
    with pytest.raises(DamagedError):
        read_policy(tmp_path / "none.json")


def test_the_environment_names_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSAP_POLICY", str(tmp_path / "none.json"))

    assert find_policy_file() == tmp_path / "none.json"


@pytest.mark.parametrize(
    ("system", "root"),
    [
        ("linux", "/etc"),
        ("darwin", "/Library/Application Support"),
        ("win32", "D:/ProgramData"),
    ],
)
def test_each_system_has_its_place(
    monkeypatch: pytest.MonkeyPatch, system: str, root: str
) -> None:
    monkeypatch.delenv("CSAP_POLICY", raising=False)
    monkeypatch.setenv("PROGRAMDATA", "D:/ProgramData")
    monkeypatch.setattr("sys.platform", system)
    there: list[Path] = []

    def is_file(path: Path) -> bool:
        there.append(path)
        return True

    monkeypatch.setattr(Path, "is_file", is_file)

    expected = Path(root, "csap-desktop", "policy.json")
    assert find_policy_file() == expected
    assert there == [expected]


def test_no_file_in_its_place_is_no_policy(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("CSAP_POLICY", raising=False)
    monkeypatch.setattr(policy, "_usual_place", lambda: tmp_path / "none.json")

    assert find_policy_file() is None


def test_reading_changes_nothing_of_what_was_read(tmp_path: Path) -> None:
    service: dict[str, Any] = {"url": "https://house.test"}
    path = written(tmp_path, {"enquiries": {"service": service}, "sync": {}})

    assert read_policy(path) == read_policy(path)
