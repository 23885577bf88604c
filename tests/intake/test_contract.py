"""The service does what docs/enquiry-service.yaml says; schemathesis looks for gaps."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from csap_desktop.domain.submission import freeze, sha256_of
from csap_desktop.intake.form import parse
from csap_desktop.intake.problems import Problem
from tests.intake.parts import headers_for, submission
from tests.intake.processes import ROOT, Client, environment
from tests.intake.remake_document import SERVED, made


def test_the_document_that_is_served_is_the_one_that_people_read(
    client: Client,
) -> None:
    assert SERVED.read_text(encoding="utf-8") == made(), (
        "run python tests/intake/remake_document.py"
    )
    assert client.send("GET", "/openapi.json").json == json.loads(made())


def test_the_document_names_every_code(client: Client) -> None:
    schemas = client.send("GET", "/openapi.json").json["components"]["schemas"]

    assert schemas["Problem"]["properties"]["code"]["enum"] == [
        problem.code for problem in Problem
    ]


def test_the_example_of_the_document_belongs_together(client: Client) -> None:
    document = client.send("GET", "/openapi.json").json
    schemas = document["components"]["schemas"]
    sent = schemas["Submission"]["example"]
    as_sent = json.dumps(
        sent, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()
    put = document["paths"]["/enquiries/{submission_id}"]["put"]
    examples = {one["name"]: one["example"] for one in put["parameters"]}

    assert schemas["Receipt"]["example"]["sha256"] == sha256_of(as_sent)
    headers = headers_for(sent["submission_id"], as_sent)
    assert examples == {name: headers[name] for name in examples}
    assert freeze(parse(as_sent)) == as_sent


def test_what_the_program_sends_has_the_shape_of_the_document(client: Client) -> None:
    schemas = client.send("GET", "/openapi.json").json["components"]["schemas"]

    members = json.loads(freeze(submission()))

    assert set(schemas["Submission"]["required"]) == set(members)


def explore(
    client: Client, *options: str, settings: Path = ROOT / "docs" / "schemathesis.toml"
) -> "subprocess.CompletedProcess[str]":
    """Runs schemathesis against a running service."""
    return subprocess.run(  # noqa: S603 - a tool of ours
        [
            *(sys.executable, "-m", "schemathesis.cli"),
            *("--config-file", str(settings), "run", f"{client.url}/openapi.json"),
            *("--header", f"Authorization: Bearer {client.key}"),
            *("--warnings", "off", "--continue-on-failure", *options),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env=environment(),
    )


@pytest.fixture
def matching(tmp_path: Path) -> Path:
    """Settings with which headers and bodies belong together."""
    settings = tmp_path / "schemathesis.toml"
    settings.write_text(
        'hooks = "tests.intake.matching_requests"\n'
        "[checks.positive_data_acceptance]\n"
        # An id may have been decided before; a long text may have too many bytes.
        'expected-statuses = ["2xx", 404, 410, 413, 422]\n'
        "[checks.negative_data_rejection]\n"
        'expected-statuses = ["4xx"]\n'
        "[checks.use_after_free]\n"
        "enabled = false  # what was received stays; DELETE answers with its receipt\n",
        encoding="utf-8",
    )
    return settings


def test_schemathesis_finds_nothing_in_a_few_tries(client: Client) -> None:
    done = explore(client, "--max-examples", "5", "--phases", "examples,coverage")

    assert done.returncode == 0, done.stdout


@pytest.mark.long
@pytest.mark.timeout(600)
def test_schemathesis_finds_nothing_in_many_tries(client: Client) -> None:
    done = explore(client, "--max-examples", "60")

    assert done.returncode == 0, done.stdout


@pytest.mark.long
@pytest.mark.timeout(600)
def test_schemathesis_finds_nothing_behind_the_headers(
    client: Client, matching: Path
) -> None:
    done = explore(
        client, "--max-examples", "150", "--phases", "fuzzing", settings=matching
    )

    assert done.returncode == 0, done.stdout
