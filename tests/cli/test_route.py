"""`csap-desktop route`, as scripts and people use it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import DONE, NOT_CERTAIN, PROBLEM, USAGE, environment, run

NIGHT = ("--at", "2026-11-22T21:40")
LOADED = """
import sys
from csap_desktop.__main__ import main
status = main(sys.argv[1:])
heavy = {"PySide6", "sqlalchemy", "tuf", "cryptography", "csap_desktop.cli.enquiry"}
print(status, *sorted(heavy & set(sys.modules)))
"""


@pytest.mark.parametrize(
    ("typed", "status", "outcome", "first"),
    [
        (("Darwen",), DONE, "one", "01254 587547"),
        (("Lytham", "St", "Anne's"), DONE, "one", "0300 123 6722"),
        (("FY7 6AB",), DONE, "one", "0300 123 6722"),
        (("FY7", "6AB"), DONE, "one", "0300 123 6722"),
        (("Blackpool", "--concern", "adult"), DONE, "one", "01253 477600"),
        (("Blackpool", "--concern", "allegation"), DONE, "one", "01253 477541"),
        (("Darwen", "--concern", "allegation"), DONE, "one", None),
        (("FY5",), NOT_CERTAIN, "several", "01253 477600"),
        (("Wigan",), NOT_CERTAIN, "outside", None),
        (("Zzyzx",), NOT_CERTAIN, "unknown", None),
        (("Dárwen",), DONE, "one", "01254 587547"),
        (("子",), NOT_CERTAIN, "unknown", None),
        (("\udcff",), NOT_CERTAIN, "unknown", None),
        (("--", "-Darwen"), DONE, "one", "01254 587547"),
    ],
)
def test_a_question_has_its_outcome_and_its_exit_status(
    user: Path, typed: tuple[str, ...], status: int, outcome: str, first: str | None
) -> None:
    done = run(user, "route", *NIGHT, "--json", *typed)

    assert (done.status, done.document["outcome"]) == (status, outcome)
    answers = done.document["answers"]
    assert (answers[0]["ring_first"] if answers else None) == first
    assert not done.err


@pytest.mark.parametrize(
    "typed",
    [
        (),
        ("",),
        (" ", " "),
        ("Darwen", "--at", "2026-07-24"),
        ("Darwen", "--at", "20260724"),
        ("Darwen", "--concern", "dog"),
        ("Darwen", "--at", "yesterday"),
        ("Darwen", "--at", "2026-02-30T12:00"),
        ("Darwen", "--at", ""),
        ("Darwen", "--at", " "),
        ("Darwen", "--at", "2026-11-22T25:00"),
        ("Darwen", "--at"),
        ("Darwen", "--nonsense"),
        ("Darwen", "--at", "0001-01-01T00:00"),
        ("Darwen", "--at", "9999-12-31T23:59"),
        ("Darwen", "--at", "9999-12-31T23:59-23:59"),
    ],
)
def test_wrong_usage_is_explained_and_prints_nothing(
    user: Path, typed: tuple[str, ...]
) -> None:
    done = run(user, "route", *typed)

    assert done.status == USAGE
    assert not done.out
    assert "csap-desktop" in done.err


# In 2026 the clocks go back on 25 October: 01:30 comes twice.
@pytest.mark.parametrize(
    ("at", "shown"),
    [
        ("2026-11-22T21:40", "2026-11-22T21:40+00:00"),
        ("2026-11-22 21:40", "2026-11-22T21:40+00:00"),
        ("2026-11-22T21:40:59", "2026-11-22T21:40+00:00"),
        (" 2026-11-22T21:40 ", "2026-11-22T21:40+00:00"),
        ("2026-07-01T12:00", "2026-07-01T12:00+01:00"),
        ("2026-07-01T12:00Z", "2026-07-01T13:00+01:00"),
        ("2026-07-01T12:00+02:00", "2026-07-01T11:00+01:00"),
        ("2026-11-22T21:40-05:00", "2026-11-23T02:40+00:00"),
        ("2026-10-25T01:30", "2026-10-25T01:30+01:00"),
        ("2026-10-25T01:30+01:00", "2026-10-25T01:30+01:00"),
        ("2026-10-25T01:30+00:00", "2026-10-25T01:30+00:00"),
        ("2026-03-29T01:30", "2026-03-29T02:30+01:00"),
    ],
)
def test_a_time_is_of_the_area_or_has_an_offset(
    user: Path, at: str, shown: str
) -> None:
    done = run(user, "route", "Darwen", "--at", at, "--json")

    assert done.status == DONE
    assert done.document["at"] == shown


def test_for_people_danger_comes_first_and_the_number_soon(user: Path) -> None:
    done = run(user, "route", "Fleetwood", *NIGHT)

    assert done.out.startswith("Immediate danger to anyone? Ring 999.\n")
    assert "RING   0300 123 6722" in done.out
    assert "0300 123 6720" in done.out
    assert "Not confirmed by the council." in done.out
    assert "No answer?" in done.out
    assert "Have ready: " in done.out
    assert "history" in done.out
    assert not done.err


@pytest.mark.parametrize("place", ["Wigan", "Zzyzx", "FY5", "Fleetwod"])
def test_for_people_no_certain_answer_still_says_whom_to_ring(
    user: Path, place: str
) -> None:
    done = run(user, "route", place, *NIGHT)

    assert done.status == NOT_CERTAIN
    assert done.out.startswith("Immediate danger to anyone? Ring 999.\n")
    assert "101" in done.out or "RING" in done.out


def test_where_none_is_first_all_lines_are_shown(user: Path) -> None:
    done = run(user, "route", "Fleetwood", "--at", "2026-11-22T12:00")

    assert done.out.count("RING ") == 2


def test_where_there_is_no_line_what_to_do_instead_is_said(user: Path) -> None:
    done = run(user, "route", "Darwen", "--concern", "allegation", *NIGHT)

    assert "ask for the LADO" in done.out
    assert "For a child at risk now: Children's Advice and Duty Service" in done.out
    assert "RING   01254 587547" in done.out


def test_when_the_lines_change_both_are_to_ring(user: Path) -> None:
    done = run(user, "route", "Darwen", "--at", "2026-11-23T08:50")

    assert done.out.count("RING ") == 2
    assert done.out.count("changes about now") == 2


def test_the_same_name_outside_stands_under_the_place(user: Path) -> None:
    done = run(user, "route", "Barrow", *NIGHT)

    lines = done.out.splitlines()
    assert lines[2].startswith("Barrow, Sunday")
    assert lines[3].startswith("Also outside the area: Barrow")


def test_an_uncertain_place_names_the_other_council(user: Path) -> None:
    done = run(user, "route", "Thornton", *NIGHT)

    assert "Its postcode area also reaches Blackpool." in done.out


BATCH = (
    '{"where": "Darwen", "at": "2026-11-22T21:40"}\n'
    "\n"
    "   \n"
    '{"where": "FY5", "at": "2026-11-22T21:40"}\r\n'
    '{"where": "Wigan"}\n'
    '{"where": "Blackpool", "concern": "adult", "at": "2026-11-23T12:00"}\n'
    '{"where": "Dárwen", "at": null, "concern": null}'
)


def test_a_batch_is_answered_line_by_line(user: Path, tmp_path: Path) -> None:
    (tmp_path / "batch").write_text(BATCH, encoding="utf-8")

    done = run(user, "route", "--batch", str(tmp_path / "batch"))

    assert done.status == DONE
    assert [one["outcome"] for one in done.lines] == [
        *("one", "several", "outside", "one", "one")
    ]
    assert done.lines[3]["answers"][0]["ring_first"] == "01253 477592"
    assert not done.err


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
def test_a_batch_comes_from_standard_input_too_with_or_without_a_mark(
    user: Path, start: bytes
) -> None:
    done = run(user, "route", "--batch", "-", fed=start + BATCH.encode())

    assert done.status == DONE
    assert len(done.lines) == 5


def test_a_file_may_begin_with_a_mark(user: Path, tmp_path: Path) -> None:
    (tmp_path / "batch").write_bytes(b"\xef\xbb\xbf" + BATCH.encode())

    done = run(user, "route", "--batch", str(tmp_path / "batch"))

    assert done.status == DONE
    assert len(done.lines) == 5


@pytest.mark.parametrize(
    "line",
    [
        "no JSON",
        "[]",
        "7",
        "null",
        '"Darwen"',
        '{"where": "Darwen"',
        '{"where": "Darwen", "concern": "dog"}',
        '{"where": "Darwen", "concern": ["child"]}',
        '{"where": "Darwen", "at": "yesterday"}',
        '{"where": "Darwen", "at": 5}',
        '{"where": "Darwen", "at": {}}',
        '{"where": "Darwen", "at": "9999-12-31T23:59"}',
        '{"where": "Darwen", "at": "0001-01-01T00:00"}',
        '{"where": 5}',
        '{"where": ["Darwen"]}',
        '{"where": null}',
        "{}",
        "[" * 100_000,
        '{"where": "\\ud800"}',
        "\0",
        "\ufffd",
    ],
)
def test_a_bad_line_is_answered_with_its_error_and_never_stops_the_next(
    user: Path, line: str
) -> None:
    good = '{"where": "Darwen", "at": "2026-11-22T21:40"}'

    done = run(user, "route", "--batch", "-", fed=f"{line}\n{good}\n")

    assert len(done.lines) == 2
    assert done.lines[1]["outcome"] == "one"
    first = done.lines[0]
    if "error" in first:
        assert set(first) == {"error", "line"}
        assert done.status == PROBLEM
    else:
        assert first["outcome"] == "unknown"
        assert done.status == DONE


def test_an_empty_batch_is_answered_with_nothing(user: Path) -> None:
    done = run(user, "route", "--batch", "-")

    assert (done.status, done.out, done.err) == (DONE, "", "")


@pytest.mark.parametrize("name", ["missing", "."])
def test_a_batch_that_cannot_be_read_is_explained(user: Path, name: str) -> None:
    done = run(user, "route", "--batch", name)

    assert done.status == PROBLEM
    assert not done.out
    assert name in done.err


def test_each_line_is_answered_as_it_comes(user: Path, tmp_path: Path) -> None:
    """A hundred lines in one run, so that scripts need not start it a hundred times."""
    lines = [json.dumps({"where": "Darwen"})] * 100
    (tmp_path / "batch").write_text("\n".join(lines), encoding="utf-8")

    done = run(user, "route", "--batch", str(tmp_path / "batch"))

    assert len(done.lines) == 100


def test_a_question_leaves_nothing_in_the_users_folder(tmp_path: Path) -> None:
    run(tmp_path / "user", "route", "Quernmore", *NIGHT)

    assert not (tmp_path / "user").exists()


def test_who_to_ring_is_said_without_loading_what_only_others_need(user: Path) -> None:
    typed = ["--data-dir", str(user), "route", "Darwen"]
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", LOADED, *typed],
        capture_output=True,
        env=environment(),
        timeout=50,
        check=True,
    )

    assert done.stdout.decode().splitlines()[-1] == f"{DONE}"
