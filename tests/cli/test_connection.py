"""`csap-desktop test-connection` as a shell starts it."""

import json
from pathlib import Path

from tests.cli.program import DONE, PROBLEM, run
from tests.wire.loopback import free_port
from tests.wire.speaker import Speaker, answer

TIMESTAMP = json.dumps({"signed": {"_type": "timestamp"}}).encode()


def test_a_connection_that_works_is_said_to_work(tmp_path: Path) -> None:
    with Speaker(answer(200, TIMESTAMP)) as server:
        found = run(tmp_path, "test-connection", server.url, "--json")

    assert found.status == DONE
    assert found.document["well"] is True
    (connection,) = found.document["connections"]
    assert (connection["use"], connection["cause"]) == ("editions", "well")
    assert [step["step"] for step in connection["steps"]] == [
        "proxy",
        "name",
        "connection",
        "certificate",
        "answer",
        "clock",
    ]
    assert "works" in found.err


def test_a_connection_that_does_not_work_comes_with_its_cause_and_a_report(
    tmp_path: Path,
) -> None:
    found = run(tmp_path, "test-connection", f"http://127.0.0.1:{free_port()}")

    assert found.status == PROBLEM
    assert "Cause: refused" in found.out
    assert "takes no connection" in found.err


def test_with_nothing_to_test_it_says_so(tmp_path: Path) -> None:
    found = run(tmp_path, "test-connection", "--json")

    assert (found.status, found.document) == (DONE, {"well": True, "connections": []})
    assert "nothing to test" in found.err


def test_offline_asks_nobody(tmp_path: Path) -> None:
    with Speaker(answer(200, TIMESTAMP)) as server:
        found = run(tmp_path, "test-connection", server.url, "--json", "--offline")

    assert found.document["connections"] == []
    assert server.connections == 0
