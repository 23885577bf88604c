"""Everything else at the command line: what is installed, and what goes wrong."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import DONE, PROBLEM, USAGE, environment, run
from tests.services.installed import DATA, ROOT, opened, real_paths

DANGER = "Immediate danger to anyone? Ring 999."
COMMANDS = ("route", "search", "show", "edition", "self-check", "pictures")


@pytest.mark.parametrize("typed", [("--help",), ("-h",)])
def test_help_names_every_command_and_999(typed: tuple[str, ...]) -> None:
    done = run(None, *typed)

    assert done.status == DONE
    assert "999" in done.out
    for command in COMMANDS:
        assert command in done.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_own_help(command: str) -> None:
    done = run(None, command, "--help")

    assert done.status == DONE
    assert "--data-dir" in done.out
    assert "--offline" in done.out


def test_the_version_is_printed() -> None:
    done = run(None, "--version")

    assert done.status == DONE
    assert done.out.strip()[0].isdigit()


@pytest.mark.parametrize(
    "typed",
    [
        ("nonsense",),
        ("--nonsense",),
        ("",),
        ("Route", "Darwen"),
        ("show",),
        ("show", "a", "b"),
        ("edition", "extra"),
        ("show", "no-such-id"),
        ("show", ""),
        ("pictures", "out", "--size", "wide"),
        ("pictures", "out", "--scale", "9"),
        ("pictures", "out", "--theme", "pink"),
        ("pictures",),
    ],
)
def test_wrong_usage_is_explained_and_prints_nothing(
    user: Path, typed: tuple[str, ...]
) -> None:
    done = run(user, *typed)

    assert done.status == USAGE
    assert not done.out
    assert "csap-desktop" in done.err


ITEMS = json.loads((DATA / "edition.json").read_bytes())


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("sources", "Source"),
        ("localities", "Area"),
        ("routes", "Who to ring"),
        ("contacts", "Contact"),
        ("checklists", "Checklist"),
        ("sections", "Part of the Guide"),
        ("articles", "Guide"),
        ("faqs", "Question and answer"),
        ("bodies", "Group"),
        ("links", "How groups relate"),
        ("events", "Timeline"),
        ("glossary", "Word or abbreviation"),
        ("places", "Place"),
    ],
)
def test_an_item_of_each_kind_is_shown_as_the_data_file_has_it(
    user: Path, part: str, kind: str
) -> None:
    item = ITEMS[part][-1]

    as_json = run(user, "show", item["id"], "--json")
    as_text = run(user, "show", item["id"])

    assert as_json.status == as_text.status == DONE
    assert as_json.document == item
    assert as_text.out.startswith(f"{DANGER}\n\n[{kind}] ")
    assert '{"' not in as_text.out


@pytest.mark.parametrize(
    ("item_id", "kind"),
    [("lcc-children-night", "Telephone line"), ("wyre", "Council")],
)
def test_lines_and_authorities_are_items_too(
    user: Path, item_id: str, kind: str
) -> None:
    done = run(user, "show", item_id)

    assert done.out.startswith(f"{DANGER}\n\n[{kind}] ")


def test_a_route_is_shown_with_its_numbers_and_how_sure_they_are(user: Path) -> None:
    lines = run(user, "show", "lcc-children").out.splitlines()

    assert lines[2] == "[Who to ring] Lancashire: worried about a child"
    assert lines[3].startswith("  0300 123 6720  Daytime line, 08:00 to 20:00")
    assert any(line.startswith("  How sure: high. Not confirmed") for line in lines)


def test_the_edition_tells_its_number_its_age_and_its_notice(user: Path) -> None:
    done = run(user, "edition")

    assert done.status == DONE
    assert done.out.startswith(f"{DANGER}\n\nEdition 1: ")
    assert "22 November 2026" in done.out
    assert "history" in done.out
    assert "Crown copyright" in done.out


@pytest.mark.parametrize("before", [True, False])
def test_the_users_folder_is_named_before_or_after_the_command(
    tmp_path: Path, *, before: bool
) -> None:
    folder = tmp_path / "Ærø #1 100%"
    named = ("--data-dir", str(folder))
    typed = (*named, "edition") if before else ("edition", *named)

    done = run(None, *typed, "--json")

    assert done.status == DONE
    assert (folder / "content" / "current.json").is_file()


@pytest.mark.parametrize("typed", [("--offline", "edition"), ("edition", "--offline")])
def test_offline_is_understood_everywhere(user: Path, typed: tuple[str, ...]) -> None:
    assert run(user, *typed).status == DONE


def test_without_a_folder_named_the_systems_usual_place_is_used(
    tmp_path: Path,
) -> None:
    done = run(
        None,
        "edition",
        "--json",
        HOME=str(tmp_path),
        XDG_DATA_HOME=str(tmp_path / "share"),
        LOCALAPPDATA=str(tmp_path / "share"),
    )

    assert done.status == DONE
    assert list(tmp_path.rglob("current.json"))


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    done = run(tmp_path / "file" / "user", "show", "lcc-children-night", "--json")

    assert done.status == DONE
    assert done.document["number"] == "0300 123 6722"


def test_a_sound_installation_is_well(tmp_path: Path) -> None:
    done = run(tmp_path, "self-check")

    assert done.status == DONE, done.out
    assert all(line.startswith("well") for line in done.out.splitlines())
    assert "NOT WELL" not in done.out
    kept = {path.name for path in tmp_path.iterdir()}
    assert kept == {"content", "changes.json", "changes.lock"}


@pytest.mark.parametrize(
    ("name", "status"),
    [("front-1.json", PROBLEM), ("content-1.sqlite", DONE), ("current.json", PROBLEM)],
)
def test_a_damaged_file_is_told_and_healed(
    tmp_path: Path, name: str, status: int
) -> None:
    opened(real_paths(tmp_path)).close()
    (tmp_path / "content" / name).write_bytes(b"damaged")

    first = run(tmp_path, "self-check", "--json")
    second = run(tmp_path, "self-check", "--json")

    assert first.status == status
    assert "rebuilt now" in first.out
    assert second.status == DONE
    assert second.document["well"]
    assert "rebuilt" not in second.out


def test_a_part_that_is_not_well_never_stops_the_next(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    done = run(tmp_path / "file" / "user", "self-check", "--json")

    well = {one["part"]: one["well"] for one in done.document["checks"]}
    assert done.status == PROBLEM
    assert not done.document["well"]
    assert not well["user's folder"]
    assert not well["content store"]
    assert well["answers"]
    assert well["window library"]


def test_a_clock_that_looks_wrong_is_told_by_the_route(user: Path) -> None:
    """Without a way to change the computer's clock, a time given is believed."""
    done = run(user, "route", "Darwen", "--at", "2001-01-01T12:00", "--json")

    assert done.document["answers"][0]["ring_first"]


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix")
@pytest.mark.parametrize(
    "typed", ["edition --json", "search child --limit 200 --json", "route Darwen"]
)
def test_a_reader_that_leaves_early_is_no_accident(user: Path, typed: str) -> None:
    """As in `csap-desktop edition | head -1`."""
    read_one = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "csap_desktop", "--data-dir", str(user), *typed.split()],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(),
    )
    assert read_one.stdout is not None
    assert read_one.stderr is not None
    read_one.stdout.close()

    complained = read_one.stderr.read().decode()

    assert read_one.wait(50) in {DONE, PROBLEM}
    assert not complained
    read_one.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux only")
def test_a_full_disk_under_the_output_is_explained(user: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "csap_desktop", "--data-dir", str(user), "edition"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env=environment(),
            timeout=50,
            check=False,
        )

    assert done.returncode == PROBLEM
    assert b"Traceback" not in done.stderr
    assert b"No space left" in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_output_is_utf8_whatever_the_console_is_set_to(
    user: Path, encoding: str
) -> None:
    done = run(user, "search", "Dárwen 子", "--json", PYTHONIOENCODING=encoding)

    assert done.document["query"] == "Dárwen 子"
