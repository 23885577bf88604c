"""What is tested for editions and for enquiries, and what counts as right there."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from csap_desktop.domain.connection import Cause
from csap_desktop.errors import UsageError
from csap_desktop.net.client import HttpClient
from csap_desktop.services.connection_trial import UsedConnection, try_connections
from tests.wire.client import client
from tests.wire.loopback import no_network, no_proxy
from tests.wire.receiver import Receiver
from tests.wire.speaker import Speaker, answer

__all__ = ["client", "no_network", "no_proxy"]

TIMESTAMP = json.dumps({"signed": {"_type": "timestamp"}, "signatures": []}).encode()


def cause_of(client: HttpClient, use: str, address: str) -> Cause:
    used = (UsedConnection(use, address),)
    (found,) = try_connections(used, lambda: client, datetime.now(UTC))
    assert found.used == used[0]
    return found.diagnosis.cause


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        (TIMESTAMP, Cause.WELL),
        (b'{"signed": {"_type": "root"}}', Cause.CAPTIVE_PAGE),
        (b'{"signed": []}', Cause.CAPTIVE_PAGE),
        (b"[]", Cause.CAPTIVE_PAGE),
        (b"<html>", Cause.CAPTIVE_PAGE),
        (b"[" * 60_000, Cause.CAPTIVE_PAGE),
    ],
)
def test_a_publication_is_known_by_its_timestamp(
    client: HttpClient, body: bytes, cause: Cause
) -> None:
    with Speaker(answer(200, body)) as server:
        assert cause_of(client, "editions", f"{server.url}/base/") is cause

    assert server.requests[0].startswith(b"GET /base/metadata/timestamp.json ")


def test_a_service_for_enquiries_is_known_by_its_word_that_it_is_ready(
    client: HttpClient, tmp_path: Path
) -> None:
    with Receiver(tmp_path / "r.sqlite") as receiver:
        assert cause_of(client, "enquiries", receiver.url) is Cause.WELL


def test_a_folder_is_looked_into(client: HttpClient, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    gone = cause_of(client, "editions", str(stick))
    (stick / "metadata").mkdir(parents=True)
    empty = cause_of(client, "editions", str(stick))
    (stick / "metadata" / "timestamp.json").write_bytes(b"{}")
    other = cause_of(client, "editions", str(stick))
    (stick / "metadata" / "timestamp.json").write_bytes(TIMESTAMP)
    right = cause_of(client, "editions", str(stick))

    nothing_here = Cause.NOT_A_PUBLICATION
    assert (gone, empty, other) == (Cause.FOLDER_GONE, nothing_here, nothing_here)
    assert right is Cause.WELL


def test_enquiries_never_go_to_a_folder(client: HttpClient, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        cause_of(client, "enquiries", str(tmp_path))
