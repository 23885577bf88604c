"""`csap-desktop sync`, as a script or a scheduled task runs it."""

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from csap_desktop.config.trusted_roots import fingerprint
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.ui.sync_words import HAPPENED, say_reason
from tests.cli.program import DONE, PROBLEM, USAGE, environment, run
from tests.services.installed import ROOT
from tests.sync.host import Host, write
from tests.sync.publisher import Publisher, edition, write_root


@pytest.fixture(scope="module")
def publisher() -> Publisher:
    return Publisher(datetime.now(UTC), make=edition).publish(2)


@pytest.fixture
def root(publisher: Publisher, tmp_path: Path) -> Path:
    return write_root(publisher, tmp_path / "root.json")


@pytest.fixture
def stick(publisher: Publisher, tmp_path: Path) -> Path:
    return write(publisher.files, tmp_path / "stick")


def test_without_a_source_it_says_so(tmp_path: Path) -> None:
    done = run(tmp_path / "user", "sync", "--json")

    assert done.status == PROBLEM
    assert done.document == {
        "outcome": "no-source",
        "reason": None,
        "edition": 1,
        "requests": 0,
        "bytes": 0,
        "changes": [],
    }
    assert "--trust" in run(tmp_path / "user", "sync").out


def test_what_changed_is_told_in_the_words_of_readers(
    tmp_path: Path, root: Path, stick: Path
) -> None:
    done = run(tmp_path / "user", "sync", "--from", str(stick), "--trust", str(root))

    assert done.status == DONE
    told = "Daytime line, number: was 01254 666400, now 01632 960002."
    (line,) = (one for one in done.out.splitlines() if one.startswith("Changed"))
    assert line.endswith(told)
    assert "lines." not in done.out


def test_a_root_that_a_user_gives_works_and_is_remembered_as_not_official(
    tmp_path: Path, root: Path, stick: Path
) -> None:
    user = tmp_path / "user"

    first = run(user, "sync", "--from", str(stick), "--trust", str(root), "--json")
    again = run(user, "sync", "--json")
    told = run(user, "edition", "--json").document
    said = run(user, "edition").out
    checked = run(user, "self-check", "--json").document

    assert first.status == again.status == DONE
    assert fingerprint(root.read_bytes()) in first.err
    assert (first.document["outcome"], first.document["edition"]) == ("updated", 2)
    (change,) = first.document["changes"]
    assert (change["new"], change["severity"]) == ("01632 960002", "must-see")
    assert again.document["outcome"] == "unchanged"
    assert again.document["requests"] == 2
    assert again.document["bytes"] <= 2048
    assert (told["number"], told["origin"]) == (2, "unofficial")
    assert told["source"] == str(stick)
    assert told["last_check"]["outcome"] == "unchanged"
    assert "not the official source" in said
    assert "it is the latest" in said
    (part,) = [one for one in checked["checks"] if one["part"] == "edition"]
    assert "unofficial" in part["found"]


def test_the_policy_names_the_official_source(
    tmp_path: Path, root: Path, stick: Path
) -> None:
    policy = tmp_path / "policy.json"
    policy.write_text(json.dumps({"sync": {"from": str(stick), "root": str(root)}}))
    user = tmp_path / "user"

    done = run(user, "sync", "--json", CSAP_POLICY=str(policy))

    assert (done.status, done.document["edition"]) == (DONE, 2)
    assert "SHA-256" not in done.err
    assert run(user, "edition", "--json").document["origin"] == "official"
    assert "official source" in run(user, "edition").out


def test_the_policy_may_forbid_it(tmp_path: Path, root: Path, stick: Path) -> None:
    policy = tmp_path / "policy.json"
    policy.write_text('{"sync": {"allowed": false}}')

    done = run(
        tmp_path / "user",
        *("sync", "--from", str(stick), "--trust", str(root), "--json"),
        CSAP_POLICY=str(policy),
    )

    assert done.status == PROBLEM
    assert (done.document["outcome"], done.document["reason"]) == (
        "refused",
        "not-allowed",
    )


@pytest.mark.parametrize(
    "decided", ["{", '{"sync": {"root": "nowhere.json", "from": "x"}}']
)
def test_a_policy_that_cannot_be_read_is_said_in_json_as_well(
    tmp_path: Path, decided: str
) -> None:
    policy = tmp_path / "policy.json"
    policy.write_text(decided)

    done = run(tmp_path / "user", "sync", "--json", CSAP_POLICY=str(policy))

    assert done.status == PROBLEM
    assert (done.document["outcome"], done.document["reason"]) == (
        "refused",
        "settings-damaged",
    )
    assert str(tmp_path) in done.err


def test_a_root_file_that_is_not_there_is_said_in_json_as_well(
    tmp_path: Path, stick: Path
) -> None:
    typed = ("--from", str(stick), "--trust", str(tmp_path / "none.json"), "--json")

    done = run(tmp_path / "user", "sync", *typed)

    assert done.status == PROBLEM
    assert done.document["reason"] == "bad-root"
    assert "none.json" in done.err


def test_a_host_works_and_offline_forbids_it(
    tmp_path: Path, root: Path, publisher: Publisher
) -> None:
    with Host(publisher.files) as host:
        typed = ("sync", "--from", host.url, "--trust", str(root), "--json")
        offline = run(tmp_path / "user", *typed, "--offline")
        asked = list(host.asked)
        done = run(tmp_path / "user", *typed)

    assert (offline.status, offline.document["reason"]) == (PROBLEM, "offline")
    assert asked == []
    assert (done.status, done.document["edition"]) == (DONE, 2)


def test_what_is_refused_is_said_in_words(
    tmp_path: Path, stick: Path, publisher: Publisher
) -> None:
    other = write_root(Publisher(datetime.now(UTC)), tmp_path / "other.json")

    done = run(tmp_path / "user", "sync", "--from", str(stick), "--trust", str(other))

    assert done.status == PROBLEM
    assert "nobody this program trusts" in done.out
    assert "What is installed stays in use." in done.out
    assert publisher.files
    assert run(tmp_path / "user", "edition", "--json").document["origin"] == "bundled"
    assert not (tmp_path / "user" / "trust").exists()


@pytest.mark.parametrize("address", ["ftp://x/y", "file:///media/stick", "://"])
def test_an_address_that_is_none_is_wrong_usage(tmp_path: Path, address: str) -> None:
    done = run(tmp_path / "user", "sync", "--from", address)

    assert done.status == USAGE
    assert "folder" in done.err


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.timeout(120)
def test_ctrl_c_ends_it_and_changes_nothing(
    tmp_path: Path, root: Path, publisher: Publisher, how: signal.Signals
) -> None:
    with Host(publisher.files) as host:
        host.answers["*.edition.json"] = host.dripping(b"x" * 6000)
        typed = ["--data-dir", str(tmp_path / "user"), "sync", "--json"]
        typed += ["--from", host.url, "--trust", str(root)]
        process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "csap_desktop", *typed],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=environment(),
            text=True,
        )
        assert process.stderr is not None
        for line in process.stderr:
            if "Fetching the new edition" in line:
                break
        os.kill(process.pid, how)
        out, err = process.communicate(timeout=20)

    document = json.loads(out)
    assert process.returncode == PROBLEM
    assert (document["outcome"], document["reason"]) == ("unreachable", "cancelled")
    assert document["edition"] == 1
    assert "Traceback" not in err


def test_every_reason_has_words() -> None:
    assert set(HAPPENED) == set(Reason)
    for happened, step in (say_reason(one.value) for one in Reason):
        assert happened.endswith(".")
        assert step.endswith(".") or not step
