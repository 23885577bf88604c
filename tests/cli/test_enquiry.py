"""`csap-desktop enquiry ...`: every command and option, as a program of its own."""

import email
import os
import pty
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from csap_desktop.store.user_store import FILE_NAME
from tests.cli.enquiry_program import MARKER, PASSPHRASE, TO, WHOLE, Laptop
from tests.cli.program import DONE, NOT_CERTAIN, PROBLEM, USAGE, environment, run
from tests.services.installed import ROOT
from tests.wire.faulty_proxy import Fault, FaultyProxy
from tests.wire.loopback import no_network, no_proxy
from tests.wire.mail_house import MailHouse, ScriptedMail
from tests.wire.receiver import Conduct, Receiver
from tests.wire.speaker import Speaker, answer

__all__ = ["no_network", "no_proxy"]
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
KEY = "a-key-of-this-organisation"
ONE_ENQUIRY = {
    "id",
    "state",
    "category",
    "subject",
    "text",
    "created_at",
    "changed_at",
    "submission_id",
    "receipt",
    "attempts",
    "next_try_at",
    "reason",
}
CONCERN = "A girl in my class told me that her stepfather beats her every night."


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the edition is installed already."""
    user = tmp_path_factory.mktemp("installed")
    assert run(user, "edition").status == DONE
    return user


@pytest.fixture
def laptop(tmp_path: Path, installed: Path) -> Laptop:
    shutil.copytree(installed, tmp_path / "user")
    return Laptop(tmp_path / "user")


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path / "received.sqlite", conduct=Conduct(key=KEY)) as one:
        yield one


@pytest.fixture
def connected(laptop: Laptop, receiver: Receiver) -> Laptop:
    laptop.send_to(receiver.url, KEY)
    return laptop


def states(laptop: Laptop) -> list[str]:
    return [one["state"] for one in laptop.ask("list")["enquiries"]]


# Writing.


def test_a_new_enquiry_is_a_draft_with_everything_that_was_given(
    laptop: Laptop,
) -> None:
    one = laptop.new("First line\nSecond line: café\n")

    assert set(one) >= ONE_ENQUIRY
    assert one["state"] == "draft"
    assert one["category"] == "media"
    assert one["subject"] == f"Opening hours {MARKER}"
    assert one["text"] == "First line\nSecond line: café\n"
    assert one["locality"] == "lancashire"
    assert one["fields"] == {
        "place": "Fleetwood",
        "name": "Ann",
        "reply-to": "ann@school.test",
        "organisation": "Fleetwood Weekly News",
    }
    assert (one["submission_id"], one["receipt"], one["reason"]) == (None, None, None)
    assert one["attempts"] == 0
    assert laptop.ask("show", one["id"]) == one


def test_a_place_that_fits_two_localities_chooses_none(laptop: Laptop) -> None:
    one = laptop.ask("new", "--place", "nowhere at all")

    assert one["locality"] is None
    assert one["fields"]["place"] == "nowhere at all"


def test_a_text_comes_from_a_file_to_the_letter(laptop: Laptop, tmp_path: Path) -> None:
    text = "Zeile mit Umlaut: ö\r\n\tTab €\n"
    (tmp_path / "text.txt").write_bytes(text.encode("utf-8-sig"))

    one = laptop.ask("new", "--text-file", str(tmp_path / "text.txt"))

    assert one["text"] == text


@pytest.mark.parametrize("way", ["-", "file"])
def test_a_text_that_is_not_utf_8_is_refused_and_nothing_saved(
    laptop: Laptop, tmp_path: Path, way: str
) -> None:
    (tmp_path / "text.txt").write_bytes(b"caf\xe9")
    name = way if way == "-" else str(tmp_path / "text.txt")

    done = laptop.run("new", "--text-file", name, fed=b"caf\xe9")

    assert done.status == USAGE
    assert "UTF-8" in done.err
    assert states(laptop) == []


@pytest.mark.parametrize(
    "option", ["--subject", "--place", "--name", "--reply-to", "--field"]
)
def test_an_option_that_is_not_utf_8_is_refused_and_nothing_lost(
    laptop: Laptop, option: str
) -> None:
    one = laptop.new("My words.")
    odd = os.fsdecode(b"deadline=a\xffb")

    begun = laptop.run("new", *WHOLE, option, odd, "--text-file", "-", fed="More.")
    changed = laptop.run("edit", one["id"], option, odd, "--not-a-concern")

    for done in (begun, changed):
        assert done.status == USAGE
        assert "not UTF-8" in done.err
        assert "Traceback" not in done.err
    assert laptop.ask("list")["enquiries"] == [one]


@pytest.mark.parametrize("what", ["show", "send", "queue", "export", "discard"])
def test_an_id_that_is_not_utf_8_is_refused(laptop: Laptop, what: str) -> None:
    done = laptop.run(what, os.fsdecode(b"a\xffb"))

    assert done.status == USAGE
    assert "not UTF-8" in done.err


def test_a_secret_that_is_not_utf_8_is_not_kept(laptop: Laptop) -> None:
    done = laptop.run("secret", "service-key", fed=b"caf\xe9\n")

    assert done.status == USAGE
    assert "not UTF-8" in done.err


def test_a_passphrase_may_be_any_bytes(laptop: Laptop) -> None:
    laptop.more["CSAP_PASSPHRASE"] = os.fsdecode(b"caf\xe9")

    one = laptop.new("My words.")

    assert laptop.ask("show", one["id"])["text"] == "My words."


def test_edit_changes_what_is_given_and_keeps_the_rest(laptop: Laptop) -> None:
    one = laptop.new("first")

    edited = laptop.ask(
        "edit",
        one["id"],
        *("--category", "complaint", "--field", "deadline=22/11/2026"),
        *("--text-file", "-", "--not-a-concern"),
        fed="second",
    )

    assert (edited["category"], edited["text"]) == ("complaint", "second")
    assert edited["fields"] == one["fields"] | {"deadline": "22/11/2026"}
    assert edited["subject"] == one["subject"]
    assert laptop.ask("show", one["id"]) == edited


def test_what_is_queued_is_not_edited(connected: Laptop) -> None:
    one = connected.queued()

    done = connected.run("edit", one["id"], "--subject", "Other", "--not-a-concern")

    assert done.status == PROBLEM
    assert connected.ask("show", one["id"]) == one


@pytest.mark.parametrize("command", ["new", "edit", "queue"])
def test_what_reads_like_a_concern_is_stopped_with_the_route(
    connected: Laptop, command: str
) -> None:
    typed = ["new", *WHOLE[:-1], "--text-file", "-"]
    before: list[Any] = []
    if command != "new":
        before = [connected.new(CONCERN)]
        typed = [command, before[0]["id"]]

    done = connected.run(*typed, "--json", fed=CONCERN)

    assert done.status == NOT_CERTAIN
    assert "999" in done.err
    assert done.document["refused"] == "looks-like-a-concern"
    assert done.document["answers"][0]["concern"] == "child"
    assert done.document["answers"][0]["locality"] == "lancashire"
    assert connected.ask("list")["enquiries"] == before


def test_the_route_is_shown_in_words_too(laptop: Laptop) -> None:
    done = laptop.run("new", *WHOLE[:-1], "--text-file", "-", fed=CONCERN)

    assert done.status == NOT_CERTAIN
    assert "0300 123" in done.out
    assert "Nothing was saved or queued" in done.err


@pytest.mark.parametrize(
    ("text", "where", "localities"),
    [
        ("I teach in Darwen. A boy in my class is hit at home.", "Darwen", ["bwd"]),
        ("A man in PR1 8XJ hits his little boy every night.", "PR1 8XJ", ["lcc"]),
        ("My mate Nelson hits his little boy every night.", "", ["bwd", "bpl", "lcc"]),
        ("A man hits his little boy every night.", "", ["bwd", "bpl", "lcc"]),
    ],
)
def test_where_no_place_is_given_the_text_may_name_it_else_every_council_is_shown(
    laptop: Laptop, text: str, where: str, localities: list[str]
) -> None:
    done = laptop.run("new", "--json", "--text-file", "-", fed=text)
    said = laptop.run("new", "--text-file", "-", fed=text).out

    routes = [answer["route"].partition("-")[0] for answer in done.document["answers"]]
    assert done.status == NOT_CERTAIN
    assert done.document["where"] == where
    assert done.document["signs"] == ["child-concern"]
    assert routes == localities
    assert "not known here" not in said
    assert said.count("RING ") >= len(localities)


# Queue, and back.


def test_queue_and_take_back(connected: Laptop) -> None:
    one = connected.queued()
    assert one["state"] == "queued"
    assert one["submission_id"]

    back = connected.ask("take-back", one["id"])

    assert (back["state"], back["submission_id"]) == ("draft", None)


def test_the_edition_names_nobody_and_says_why(laptop: Laptop) -> None:
    one = laptop.new()

    done = laptop.run("queue", one["id"], "--not-a-concern")

    assert done.status == PROBLEM
    assert "31 August 2023" in done.err
    queue = laptop.ask("list")["queue"]
    assert queue["state"] == "not-set-up"
    assert "31 August 2023" in queue["reason"]
    assert states(laptop) == ["draft"]


def test_fields_that_are_missing_are_named(connected: Laptop) -> None:
    one = connected.ask("new", "--category", "media", "--subject", "Hours")

    done = connected.run("queue", one["id"], "--not-a-concern")

    assert done.status == USAGE
    for field in ("text", "name", "reply-to"):
        assert field in done.err


def test_the_same_words_are_queued_once(connected: Laptop) -> None:
    first = connected.queued("The very same.")
    second = connected.new("The very same.")

    done = connected.run("queue", second["id"], "--not-a-concern")

    assert done.status == PROBLEM
    assert first["id"] in done.err
    assert states(connected) == ["draft", "queued"]


# Sending.


def test_what_is_due_is_sent_and_its_receipt_shown(
    connected: Laptop, receiver: Receiver
) -> None:
    one = connected.queued()

    overview = connected.ask("send")

    sent = overview["enquiries"][0]
    assert overview["queue"]["state"] == "running"
    assert sent["state"] == "sent"
    assert sent["receipt"]["reference"] == "R-1"
    assert sent["receipt"]["submission_id"] == one["submission_id"]
    assert receiver.archive.effects() == [one["submission_id"]]
    said = connected.run("show", one["id"]).out
    assert "Sent: reference R-1" in said
    assert "not a report about a child" in said


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00", "9999-12-31T23:59:59"])
def test_a_receipt_from_an_end_of_the_calendar_keeps_nothing_from_being_shown(
    connected: Laptop, at: str
) -> None:
    one = connected.queued()
    connected.ask("send")
    with closing(sqlite3.connect(connected.user / FILE_NAME)) as store, store:
        store.execute("UPDATE enquiry SET received_at=?", (f"{at}.000000+00:00",))

    for typed in (("list",), ("show", one["id"]), ("export", one["id"]), ("send",)):
        done = connected.run(*typed)
        assert (done.status, done.err) == (DONE, "")
        assert "R-1" in done.out


def test_one_is_sent_that_should_still_wait(laptop: Laptop, receiver: Receiver) -> None:
    with FaultyProxy(receiver.port, [Fault.LOST_ANSWER]) as proxy:
        laptop.send_to(proxy.url, KEY)
        one = laptop.queued()
        assert laptop.ask("send", one["id"])["state"] == "unconfirmed"
        said = laptop.run("list").out
        assert "Not known yet: may have arrived, checking" in said

        sent = laptop.ask("send", one["id"])

    assert sent["state"] == "sent"
    assert len(receiver.archive.arrivals()) == 1


def test_where_nothing_can_be_sent_the_reason_is_said(laptop: Laptop) -> None:
    with Speaker(answer(503, b"", "Retry-After: 60")) as speaker:
        laptop.send_to(speaker.url)
        one = laptop.queued()

        done = laptop.run("send", one["id"], "--json")
        everything = laptop.ask("send")

    assert done.status == DONE
    assert done.document["state"] == "queued"
    assert "takes nothing at the moment" in done.err
    assert everything["queue"]["state"] == "service-down"
    assert everything["queue"]["until"]


@pytest.mark.parametrize("where", ["before", "after"])
def test_offline_makes_no_connection(laptop: Laptop, where: str) -> None:
    with Speaker(answer(500)) as speaker:
        laptop.send_to(speaker.url)
        laptop.queued()
        typed = ("enquiry", "send", "--json")
        words = ("--offline", *typed) if where == "before" else (*typed, "--offline")

        done = run(laptop.user, *words, **laptop.more)

        assert speaker.connections == 0
    assert done.status == DONE
    assert done.document["queue"]["state"] == "offline"
    assert states(laptop) == ["queued"]


def test_switched_off_by_the_user_nothing_is_sent(
    connected: Laptop, receiver: Receiver
) -> None:
    (connected.user / "choices.json").write_text('{"sending": false}', "utf-8")
    connected.queued()

    overview = connected.ask("send")

    assert overview["queue"]["state"] == "off-by-user"
    assert overview["enquiries"][0]["state"] == "queued"
    assert receiver.archive.arrivals() == []


def test_a_damaged_policy_sends_nothing_and_says_so(
    connected: Laptop, receiver: Receiver
) -> None:
    connected.queued()
    connected.policy.write_text('{"enquiries": {"send": true}}', "utf-8")

    overview = connected.ask("send")

    assert overview["queue"] == {
        "state": "off-by-policy",
        "reason": "policy-damaged",
        "until": None,
    }
    assert overview["enquiries"][0]["state"] == "queued"
    assert receiver.archive.arrivals() == []


def test_sending_by_a_mail_server_is_not_called_sent(laptop: Laptop) -> None:
    with MailHouse() as house:
        mail = {"host": "127.0.0.1", "port": house.port, "security": "none-on-loopback"}
        mail |= {"sender": "l@house.test", "recipient": "inbox@to.test"}
        laptop.decide({"name": TO, "mail": mail})
        one = laptop.queued()

        passed = laptop.ask("send", one["id"])

    assert (passed["state"], passed["receipt"]) == ("passed-to-mail", None)
    assert "not the same as received" in laptop.run("show", one["id"]).out
    assert len(house.keeper.raw) == 1


def test_a_mail_server_that_says_nothing_is_not_tried_again(laptop: Laptop) -> None:
    polite = (b"220 m", b"250 m", b"250 ok", b"250 ok", b"354 go on")
    with ScriptedMail(*polite) as silent:
        mail = {"host": "127.0.0.1", "port": silent.port}
        mail |= {"security": "none-on-loopback"}
        mail |= {"sender": "l@house.test", "recipient": "inbox@to.test"}
        laptop.decide({"name": TO, "mail": mail})
        one = laptop.queued()
        assert laptop.ask("send")["enquiries"][0]["state"] == "unconfirmed"

    assert laptop.ask("send")["enquiries"][0]["attempts"] == 1
    done = laptop.run("withdraw", one["id"])
    assert done.status == PROBLEM
    assert states(laptop) == ["unconfirmed"]


def test_what_a_mail_server_may_have_is_sent_again_only_with_again(
    laptop: Laptop,
) -> None:
    polite = (b"220 m", b"250 m", b"250 ok", b"250 ok", b"354 go on")
    mail: dict[str, object] = {"host": "127.0.0.1", "security": "none-on-loopback"}
    mail |= {"sender": "l@house.test", "recipient": "inbox@to.test"}
    with ScriptedMail(*polite) as silent:
        laptop.decide({"name": TO, "mail": {**mail, "port": silent.port}})
        one = laptop.queued()
        laptop.ask("send")

    with MailHouse() as house:
        laptop.decide({"name": TO, "mail": {**mail, "port": house.port}})
        said = laptop.run("send", one["id"])
        told = laptop.run("send", one["id"], "--json")
        assert len(house.keeper.raw) == 0
        sent = laptop.ask("send", one["id"], "--again")

        assert (said.status, said.out) == (PROBLEM, "")
        assert "--again" in said.err
        assert told.status == PROBLEM
        assert told.document["refused"] == "may-be-twice"
        assert told.document["state"] == "unconfirmed"
        assert sent["state"] == "passed-to-mail"
        assert len(house.keeper.raw) == 1


def test_what_another_receiver_may_have_is_sent_only_with_again(
    laptop: Laptop, receiver: Receiver
) -> None:
    with (
        Speaker(answer(200)) as speaker,
        FaultyProxy(receiver.port, [Fault.LOST_ANSWER]) as proxy,
    ):
        laptop.send_to(proxy.url, KEY)
        one = laptop.queued()
        laptop.ask("send")
        service = {"url": speaker.url, "key": KEY}
        laptop.decide({"name": TO, "service": service})

        done = laptop.run("send", one["id"])

        assert done.status == PROBLEM
        assert "another receiver" in done.err
        assert "--again" in done.err
        assert speaker.connections == 0


# Withdrawing, passing on, the bin.


@pytest.mark.parametrize("edit", [False, True])
def test_withdraw_asks_the_receiver_at_once(
    laptop: Laptop, receiver: Receiver, *, edit: bool
) -> None:
    with FaultyProxy(receiver.port, [Fault.RESET_AFTER]) as proxy:
        laptop.send_to(proxy.url, KEY)
        one = laptop.queued("My words.")
        laptop.ask("send")
        more = ("--edit",) if edit else ()

        gone = laptop.ask("withdraw", one["id"], *more)

    assert gone["state"] == "discarded"
    found = laptop.ask("list")["enquiries"]
    assert [each["state"] for each in found] == ["draft", "discarded"][1 - edit :]
    if edit:
        assert found[0]["text"] == "My words."
        assert found[0]["replaces"] == one["submission_id"]


def test_withdraw_of_what_arrived_says_that_it_arrived(
    laptop: Laptop, receiver: Receiver
) -> None:
    with FaultyProxy(receiver.port, [Fault.LOST_ANSWER]) as proxy:
        laptop.send_to(proxy.url, KEY)
        one = laptop.queued()
        laptop.ask("send")

        assert laptop.ask("withdraw", one["id"])["state"] == "sent"


def test_withdraw_without_a_network_goes_on_later(
    laptop: Laptop, receiver: Receiver
) -> None:
    with FaultyProxy(receiver.port, [Fault.RESET_AFTER]) as proxy:
        laptop.send_to(proxy.url, KEY)
        one = laptop.queued()
        laptop.ask("send")
    done = laptop.run("withdraw", one["id"], "--json")
    assert (done.status, done.document["state"]) == (DONE, "withdrawing")
    assert "takes nothing at the moment" in done.err

    laptop.send_to(receiver.url, KEY)

    assert laptop.ask("send")["enquiries"][0]["state"] == "discarded"


def test_passed_on_says_how(connected: Laptop) -> None:
    one = connected.queued()

    passed = connected.ask("passed-on", one["id"], "--by", "e-mail")

    assert (passed["state"], passed["reason"]) == ("handed-over", "e-mail")
    assert connected.ask("send")["enquiries"][0]["state"] == "handed-over"


def test_discard_and_restore(laptop: Laptop) -> None:
    one = laptop.new()

    assert laptop.ask("discard", one["id"])["state"] == "discarded"
    back = laptop.ask("restore", one["id"])

    assert (back["state"], back["text"]) == ("draft", one["text"])


# Export.


def test_export_as_text_and_as_an_e_mail_that_opens_unsent(
    laptop: Laptop, tmp_path: Path
) -> None:
    one = laptop.new("My words: café.")

    text = laptop.run("export", one["id"])
    to_file = laptop.run("export", one["id"], "--to", str(tmp_path / "one.txt"))
    eml = tmp_path / "one.eml"
    as_json = laptop.ask("export", one["id"], "--format", "eml", "--to", str(eml))

    assert text.status == to_file.status == DONE
    assert "My words: café." in text.out
    assert "not a report about a child" in text.out
    assert (tmp_path / "one.txt").read_bytes().decode() == text.out
    assert as_json == one
    read = email.message_from_bytes(eml.read_bytes(), policy=default)
    assert read["X-Unsent"] == "1"
    body = read.get_body()
    assert body is not None
    assert "My words: café." in body.get_content()


def test_json_and_the_enquiry_are_not_both_printed(laptop: Laptop) -> None:
    one = laptop.new()

    done = laptop.run("export", one["id"], "--json")

    assert (done.status, done.out) == (USAGE, "")


# Keys.


def test_without_keyring_and_passphrase_no_draft_is_begun(laptop: Laptop) -> None:
    laptop.more["CSAP_PASSPHRASE"] = ""

    done = laptop.run("new", "--subject", "Hours")

    assert done.status == PROBLEM
    assert "CSAP_PASSPHRASE" in done.err
    assert states(laptop) == []


def test_with_the_key_locked_everything_is_listed_and_nothing_read(
    laptop: Laptop,
) -> None:
    one = laptop.new()
    laptop.more["CSAP_PASSPHRASE"] = ""

    found = laptop.ask("list")["enquiries"][0]

    assert (found["id"], found["locked"], found["text"]) == (one["id"], True, None)
    assert "Locked enquiry" in laptop.run("list").out
    for typed in (
        ("edit", one["id"], "--subject", "Other"),
        ("queue", one["id"]),
        ("export", one["id"], "--format", "eml"),
    ):
        done = laptop.run(*typed)
        assert (done.status, done.out) == (PROBLEM, "")
        assert "locked" in done.err
    laptop.more["CSAP_PASSPHRASE"] = PASSPHRASE
    assert laptop.ask("show", one["id"]) == one


@pytest.mark.parametrize("damage", ["unreadable", "not JSON", "a slot of others"])
def test_without_a_file_of_keys_that_can_be_read_everything_is_listed_as_locked(
    laptop: Laptop, damage: str
) -> None:
    one = laptop.new()
    keys = laptop.user / "keys.json"
    before = keys.read_bytes()
    keys.unlink()
    match damage:
        case "unreadable":  # for everybody, root too
            keys.mkdir()
        case "not JSON":
            keys.write_bytes(before[:-20])
        case _:
            keys.write_bytes(before.replace(b"argon2id", b"argon3id"))

    listed = laptop.ask("list")["enquiries"][0]
    shown = laptop.run("show", one["id"])
    begun = laptop.run("new", *WHOLE, "--text-file", "-", fed="More.")

    assert (listed["id"], listed["locked"], listed["text"]) == (one["id"], True, None)
    assert shown.status == DONE
    if damage == "unreadable":
        assert begun.status == PROBLEM
        assert "keys.json" in begun.err
        keys.rmdir()
        keys.write_bytes(before)
        assert laptop.ask("show", one["id"]) == one


def test_a_wrong_passphrase_is_said(laptop: Laptop) -> None:
    laptop.new()
    laptop.more |= {"CSAP_PASSPHRASE": "wrong"}

    done = laptop.run("list")

    assert done.status == USAGE
    assert "does not open" in done.err


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("pa55phrase\npa55phrase\n", DONE),
        ("pa55phrase\nother\n", USAGE),
        ("\n", PROBLEM),
    ],
)
def test_at_a_terminal_a_passphrase_is_chosen_by_typing_it_twice(
    laptop: Laptop, typed: str, status: int
) -> None:
    laptop.more["CSAP_PASSPHRASE"] = ""

    done, shown = at_a_terminal(laptop, typed, "new", "--subject", "Hours")

    assert done == status, shown
    assert "pa55" not in shown
    if status == DONE:
        again, _ = at_a_terminal(laptop, "pa55phrase\n", "show", _only(laptop))
        assert again == DONE


def test_a_secret_is_not_kept_where_there_is_no_keyring(laptop: Laptop) -> None:
    done = laptop.run("secret", "service-key", fed="s3cret\n")

    assert done.status == PROBLEM
    assert "keyring" in done.err
    assert "s3cret" not in done.out + done.err
    for path in laptop.user.rglob("*"):
        assert not path.is_file() or b"s3cret" not in path.read_bytes()


# Backups, damage, wrong words.


def test_backups_are_listed_and_put_back(laptop: Laptop) -> None:
    one = laptop.new()
    listed = laptop.ask("backups")
    (laptop.user / "user.sqlite").write_bytes(b"damage" * 2000)

    broken = laptop.run("list")
    latest = listed["backups"][0]["number"]
    restored = laptop.ask("backups", "--restore", str(latest))

    assert broken.status == PROBLEM
    assert "enquiry backups" in broken.err
    reasons = [each["reason"] for each in listed["backups"]]
    assert reasons == ["later-that-day", "daily"]
    assert listed["restored"] is None
    assert restored["restored"] == latest
    assert restored["backups"][-1]["file"] == restored["put_aside"]
    assert Path(restored["put_aside"]).read_bytes().startswith(b"damage")
    assert laptop.ask("show", one["id"]) == one


def test_a_restore_says_what_it_takes_away_and_can_be_undone(laptop: Laptop) -> None:
    one = laptop.new()

    done = laptop.run("backups", "--restore", "1")
    gone = laptop.ask("list")["enquiries"]
    undone = laptop.run("backups", "--restore", "3")

    assert "What was written after that is not in it" in done.out
    assert "--restore 3 puts it back" in done.out
    assert gone == []
    assert undone.status == DONE
    assert laptop.ask("show", one["id"]) == one


def test_a_command_that_writes_nothing_makes_no_second_backup(laptop: Laptop) -> None:
    laptop.ask("list")
    laptop.ask("list")

    assert [each["reason"] for each in laptop.ask("backups")["backups"]] == ["daily"]


def test_backups_are_told_in_words(laptop: Laptop) -> None:
    none_yet = laptop.run("backups")
    laptop.new()
    listed = laptop.run("backups")
    done = laptop.run("backups", "--restore", "1")
    missing = laptop.run("backups", "--restore", "9")

    assert none_yet.out == "No backup yet.\n"
    assert "daily" in listed.out
    assert done.status == DONE
    assert "asked for first" in done.out
    assert missing.status == USAGE
    assert "9" in missing.err


def test_a_newer_store_is_left_alone(laptop: Laptop) -> None:
    laptop.new()
    file = laptop.user / "user.sqlite"
    data = bytearray(file.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    file.write_bytes(data)

    done = laptop.run("list")

    assert done.status == PROBLEM
    assert "newer version" in done.err
    assert file.read_bytes() == bytes(data)


@pytest.mark.parametrize(
    "typed",
    [
        (),
        ("nonsense",),
        ("show",),
        ("show", "no-such-id"),
        ("new", "--category", "gossip"),
        ("new", "--field", "deadline"),
        ("passed-on", "x", "--by", "pigeon"),
        ("export", "x", "--format", "pdf"),
        ("secret", "password"),
        ("backups", "--restore", "first"),
        ("send", "no-such-id"),
    ],
)
def test_wrong_usage_is_told(laptop: Laptop, typed: tuple[str, ...]) -> None:
    done = laptop.run(*typed)

    assert (done.status, done.out) == (USAGE, "")
    assert done.err


def test_a_file_that_is_not_there_is_a_problem(laptop: Laptop) -> None:
    done = laptop.run("new", "--text-file", "/nowhere/text.txt")

    assert done.status == PROBLEM
    assert "/nowhere/text.txt" in done.err
    assert states(laptop) == []


def test_help_names_every_command() -> None:
    done = run(None, "enquiry", "--help")

    assert done.status == DONE
    for command in (
        *("new", "list", "show", "edit", "queue", "take-back", "send", "withdraw"),
        *("export", "passed-on", "discard", "restore", "backups", "secret"),
    ):
        assert command in done.out


def test_an_empty_list_says_that_nobody_who_protects_children_reads_it(
    laptop: Laptop,
) -> None:
    done = laptop.run("list")

    assert "No enquiry yet." in done.out
    assert "Nobody who protects children reads this, at any hour." in done.out


def at_a_terminal(laptop: Laptop, typed: str, *words: str) -> tuple[int, str]:
    """Runs a command at a terminal of its own: its status and what it showed."""
    main, side = pty.openpty()
    command = [sys.executable, "-m", "csap_desktop", "--data-dir", str(laptop.user)]
    process = subprocess.Popen(  # noqa: S603
        [*command, "enquiry", *words],
        stdin=side,
        stdout=side,
        stderr=side,
        cwd=ROOT,
        env=environment(**laptop.more),
        start_new_session=True,
    )
    os.close(side)
    shown, answers = b"", typed.splitlines(keepends=True)
    while True:
        while answers and shown.count(b": ") > typed.count("\n") - len(answers):
            os.write(main, answers.pop(0).encode())
        try:
            piece = os.read(main, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(main)
    return process.wait(50), shown.decode()


def _only(laptop: Laptop) -> str:
    """The id of the only enquiry."""
    (one,) = laptop.ask("list")["enquiries"]
    return str(one["id"])
