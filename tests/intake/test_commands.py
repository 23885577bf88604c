"""The command line, as an administrator types it."""

import csv
import io
import json
import os
import random
import re
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.domain.submission import Words
from csap_desktop.intake.archive import Archive
from csap_desktop.intake.command_line import run
from csap_desktop.intake.commands import World
from csap_desktop.intake.database import open_database, sqlite_url
from csap_desktop.intake.export import guarded
from csap_desktop.intake.keys import Keys
from tests.intake.mailbox import MailServer
from tests.intake.parts import MARKER, Clock, arrival, outgoing, records, submission
from tests.intake.processes import intake


class Administrator:
    """Someone who types commands about one folder."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder = folder
        self.clock = clock
        self.said, self.complained = "", ""

    def type(self, *arguments: str, **environment: str) -> int:
        out, complaints = io.StringIO(), io.StringIO()
        chance = random.Random(5)  # noqa: S311 - no secret
        world = World(
            out=out,
            now=self.clock,
            draw=lambda size: chance.randbytes(size).hex(),
            pick=chance.choice,
            jitter=chance.random,
            make_id=lambda: "lease",
        )
        given = [*arguments, "--data-dir", str(self.folder)]
        status = run(given, environment, world, complaints)
        self.said, self.complained = out.getvalue(), complaints.getvalue()
        return status


@pytest.fixture
def administrator(tmp_path: Path, clock: Clock) -> Administrator:
    return Administrator(tmp_path / "data", clock)


def fill(administrator: Administrator) -> list[str]:
    """Puts two enquiries and a tombstone in; returns the references."""
    database = open_database(sqlite_url(administrator.folder))
    database.prepare()
    there = records(database, administrator.clock)
    first = there.receive(arrival(submission("=1+1\nsecond line")))
    administrator.clock.move(timedelta(hours=1))
    second = there.receive(arrival())
    there.withdraw(submission().id)
    out = outgoing(database, administrator.clock)
    errand = out.claim()
    assert errand
    out.set_failed(errand, "sign-in", doubtful=False)
    return [one.receipt.reference for one in (first, second) if one.receipt]


def test_a_key_is_shown_once_and_kept_as_a_hash(administrator: Administrator) -> None:
    assert administrator.type("key", "add", "laptops") == 0
    key = administrator.said.splitlines()[0]

    assert administrator.type("key", "list") == 0

    assert administrator.said == "laptops  since 2026-11-20\n"
    stored = (administrator.folder / "intake.sqlite").read_bytes()
    assert key.rpartition("_")[2].encode() not in stored
    keys = Keys(open_database(sqlite_url(administrator.folder)))
    assert keys.holder_of(f"Bearer {key}") == "laptops"


def test_a_key_that_was_removed_opens_nothing(administrator: Administrator) -> None:
    administrator.type("key", "add", "laptops")
    key = administrator.said.splitlines()[0]

    assert administrator.type("key", "remove", "laptops") == 0

    keys = Keys(open_database(sqlite_url(administrator.folder)))
    assert keys.holder_of(f"Bearer {key}") is None


@pytest.mark.parametrize(
    "arguments",
    [
        ("key", "add", "laptops"),
        ("key", "add", "two words"),
        ("key", "remove", "nobody"),
        ("show", "E-2222-2222"),
    ],
)
def test_what_makes_no_sense_is_said(
    administrator: Administrator, arguments: tuple[str, ...]
) -> None:
    administrator.type("key", "add", "laptops")

    assert administrator.type(*arguments) == 2
    assert administrator.complained.startswith("csap-intake: ")


def test_the_list_shows_what_is_stuck_and_no_words(
    administrator: Administrator,
) -> None:
    references = fill(administrator)

    assert administrator.type("list") == 0

    newest, oldest, counts = administrator.said.splitlines()
    assert newest.startswith(f"{references[1]}  2026-11-20 15:02  complaint")
    assert "waiting to be passed on" in newest
    assert "NOT PASSED ON, 1 tries, last: sign-in" in oldest
    assert counts == "2 received, 2 not passed on, 1 withdrawn before they came"
    assert MARKER not in administrator.said


def test_the_list_for_programs_holds_no_words_either(
    administrator: Administrator,
) -> None:
    references = fill(administrator)

    administrator.type("list", "--json")

    listed = json.loads(administrator.said)
    assert (listed["received"], listed["waiting"], listed["withdrawn"]) == (2, 2, 1)
    assert [one["reference"] for one in listed["enquiries"]] == references[::-1]
    assert listed["enquiries"][1]["forwarding"]["problem"] == "sign-in"
    assert "text" not in listed["enquiries"][0]
    assert MARKER not in administrator.said


def test_an_enquiry_is_shown_however_its_reference_is_typed(
    administrator: Administrator,
) -> None:
    _, reference = fill(administrator)

    for typed in (reference, reference.lower(), reference[2:].replace("-", "")):
        assert administrator.type("show", typed) == 0
        assert f"Subject: About {MARKER}" in administrator.said
    administrator.type("show", reference, "--json")
    shown = json.loads(administrator.said)
    assert shown["text"] == MARKER
    administrator.type("show", shown["submission_id"])
    assert reference in administrator.said


def test_the_table_has_every_enquiry_and_no_formula(
    administrator: Administrator,
) -> None:
    references = fill(administrator)

    assert administrator.type("export", "csv") == 0

    newest, oldest = csv.DictReader(io.StringIO(administrator.said))
    assert [newest["reference"], oldest["reference"]] == references[::-1]
    assert oldest["text"] == "'=1+1\nsecond line"
    assert newest["fields"] == "name: Robin Example\nreply-to: r@b.uk"
    assert newest["received_at"] == "2026-11-20T15:02:11Z"


def test_the_export_for_programs_has_the_words_as_they_were(
    administrator: Administrator,
) -> None:
    fill(administrator)

    administrator.type("export", "json")

    exported = json.loads(administrator.said)
    assert exported[1]["text"] == "=1+1\nsecond line"
    assert exported[1]["fields"] == {"name": "Robin Example", "reply-to": "r@b.uk"}


def test_words_that_were_deleted_are_said_to_be(administrator: Administrator) -> None:
    references = fill(administrator)
    archive = Archive(open_database(sqlite_url(administrator.folder)))
    now = administrator.clock.time
    archive.forget(now + timedelta(days=1), now, only_passed=False)

    administrator.type("show", references[0])
    assert "Its words were deleted." in administrator.said
    administrator.type("list")
    assert administrator.said.count("words deleted") == 2
    administrator.type("export", "csv")
    assert MARKER not in administrator.said


@pytest.mark.parametrize(
    "cell",
    ["=1", "+1", "-1", "@x", " =1", "\t1", "\n1", "\u200b=1", "\uff1d1", "\xa0@x"],
)
def test_a_cell_that_could_be_a_formula_is_guarded(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["=1", " +1", "-1", "@x", "\t1", "\uff1d1"])
def test_a_line_that_could_be_a_formula_is_guarded(cell: str) -> None:
    assert guarded(f"a\r{cell}\r\n{cell}") == f"a\n'{cell}\n'{cell}"


@given(st.text())
def test_no_line_of_a_guarded_cell_begins_as_a_formula(cell: str) -> None:
    found = guarded(cell)

    assert "\r" not in found
    assert not found.startswith(("\t", "\n"))
    for line in found.splitlines():
        assert not line.startswith("\t")
        assert not line.strip().startswith(tuple("=+-@\uff1d\uff0b\uff0d\uff20"))


def rows_ended_anywhere(table: str) -> list[str]:
    """Cuts a table at every end of a line, as a reader that knows no quotes does."""
    return [row.strip('" ') for row in re.split("\r\n|\r|\n", table)]


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\x0b", "\u2028", "\r\r"])
def test_no_reader_of_the_table_finds_a_row_that_begins_as_a_formula(
    administrator: Administrator, end: str
) -> None:
    database = open_database(sqlite_url(administrator.folder))
    database.prepare()
    text = f"hello{end}=cmd|' /C calc'!A0{end}\tx"
    typed = Words(f"x{end}@SUM(1)", text, (("place", f"here{end}+1"),))
    records(database, administrator.clock).receive(
        arrival(replace(submission(), words=typed))
    )

    administrator.type("export", "csv")

    heads, row = csv.reader(io.StringIO(administrator.said, newline=""))
    assert len(row) == len(heads)
    cut = rows_ended_anywhere(administrator.said)
    assert [one for one in cut if "=cmd" in one]
    assert not [one for one in [*cut, *row] if one.startswith(tuple("=+-@\t"))]
    assert every_cell_is_quoted(administrator.said)


def every_cell_is_quoted(table: str) -> bool:
    """Says whether every cell is quoted."""
    return re.fullmatch(r'(?:"(?:[^"]|"")*"[,\n])+', table) is not None


def test_a_check_says_what_is_missing(administrator: Administrator) -> None:
    assert administrator.type("check") == 1
    assert "PROBLEM  keys: none; add one" in administrator.said
    administrator.type("key", "add", "laptops")

    assert administrator.type("check") == 0
    assert "ok       mail: not set" in administrator.said


def test_a_check_sees_a_clock_that_is_behind(administrator: Administrator) -> None:
    fill(administrator)
    administrator.clock.move(timedelta(hours=-2))

    assert administrator.type("check") == 1
    assert "PROBLEM  clock: behind" in administrator.said
    administrator.clock.move(timedelta(days=-4_000))
    administrator.type("check")
    assert "PROBLEM  clock: 20" in administrator.said


def test_a_check_tries_the_mail_server(
    administrator: Administrator, mail_server: MailServer, tmp_path: Path
) -> None:
    administrator.type("key", "add", "laptops")
    config = tmp_path / "intake.toml"
    text = (
        '[mail]\nhost = "127.0.0.1"\nsecurity = "none"\nfrom_address = "a@b.uk"\n'
        'to_address = "c@d.uk"\nport = '
    )
    config.write_text(f"{text}{mail_server.port}", encoding="utf-8")
    assert administrator.type("check", "--config", str(config)) == 0
    assert "mail: signed in" in administrator.said

    config.write_text(f"{text}1", encoding="utf-8")
    assert administrator.type("check", "--config", str(config)) == 1
    assert "PROBLEM  mail: no-connection" in administrator.said


def test_a_check_says_that_the_database_is_damaged(
    administrator: Administrator,
) -> None:
    administrator.folder.mkdir()
    (administrator.folder / "intake.sqlite").write_bytes(b"x" * 5_000)

    assert administrator.type("check") == 1
    assert "PROBLEM  database: database: DatabaseError" in administrator.said
    assert administrator.type("list") == 1


def test_the_program_starts_as_documented(tmp_path: Path) -> None:
    where = ("--data-dir", str(tmp_path / "data"))

    assert intake("check", *where).returncode == 1
    assert intake("--help").returncode == 0
    assert intake("nonsense").returncode == 2
    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
