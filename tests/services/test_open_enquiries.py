"""What is looked after when the enquiries are opened: backups, retention, damage."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.sender_lock import sender_lock
from csap_desktop.domain.enquiry import EnquiryState, QueueState, Step
from csap_desktop.errors import (
    BusyError,
    DamagedError,
    MachineError,
    NewerStoreError,
    UsageError,
)
from csap_desktop.services.enquiry_door import EnquiryDoor
from csap_desktop.services.enquiry_form import FormInUse
from csap_desktop.services.open_enquiries import (
    Setting,
    backups_of,
    keep_secret,
    open_enquiries,
    read_secret,
    restore_backup,
    unsent_mail,
)
from csap_desktop.store.user_file import journal_of
from csap_desktop.store.user_store import FILE_NAME
from csap_desktop.ui.enquiry_letter import EnquiryLetter
from tests.services.enquiry_laptop import Laptop, again, queued, state, words
from tests.wire.receiver import Receiver

pytestmark = pytest.mark.usefixtures("qapp")
S = EnquiryState
DAY = timedelta(days=1)


def files_with(folder: Path, text: bytes) -> list[Path]:
    return [
        path
        for path in folder.rglob("*")
        if path.is_file() and text in path.read_bytes()
    ]


def sealed_texts(laptop: Laptop, enquiry_id: str) -> list[bytes]:
    """The middle of each sealed text of an enquiry, as it stands in the file."""
    with closing(sqlite3.connect(laptop.folder / FILE_NAME)) as store:
        kept = store.execute(
            "SELECT words FROM enquiry WHERE id=:id UNION ALL "
            "SELECT frozen FROM enquiry WHERE id=:id UNION ALL "
            "SELECT words FROM kept_version WHERE enquiry_id=:id",
            {"id": enquiry_id},
        ).fetchall()
    return [bytes(text[20:60]) for (text,) in kept]


def damage(laptop: Laptop) -> None:
    (laptop.folder / FILE_NAME).write_bytes(b"no database" * 1000)


def setting(laptop: Laptop, *, wrong_clock: bool = False) -> Setting:
    return Setting(
        paths=laptop.paths,
        choices=ChoicesFile(laptop.paths.choices),
        form=FormInUse(laptop.form),
        write=EnquiryLetter.of_form(laptop.form.form).write,
        clock=laptop.now,
        clock_looks_wrong=lambda _: wrong_clock,
    )


def test_one_backup_is_made_a_day(laptop: Laptop) -> None:
    laptop.desk()
    laptop.desk()
    laptop.moved = DAY
    laptop.desk()

    assert [one.number for one in backups_of(laptop.paths).listing()] == [2, 1]


def test_words_of_what_arrived_are_gone_everywhere_after_the_days_decided(
    connected: Laptop, receiver: Receiver
) -> None:
    enquiries = connected.start()
    one = queued(enquiries)
    draft = enquiries.begin("media", "", words("A draft that stays."))
    enquiries.send_due()
    sealed = sealed_texts(connected, one.id)
    assert len(sealed) == 3
    for days in (1, 2, 29):
        connected.moved = days * DAY
        connected.desk()
    assert all(files_with(connected.folder, text) for text in sealed)
    assert again(connected.start(), one).words == one.words

    connected.moved = 31 * DAY
    later = connected.start()

    kept = again(later, one)
    assert (kept.words, kept.locked) == (None, False)
    assert kept.progress.receipt is not None
    assert kept.progress.state is S.SENT
    assert again(later, draft).words == draft.words
    assert [files_with(connected.folder, text) for text in sealed] == [[], [], []]
    assert receiver.archive.effects() == [one.progress.submission_id]


def test_words_that_nobody_received_are_kept_for_ever(laptop: Laptop) -> None:
    laptop.send_to("https://enquiries.test")
    enquiries = laptop.start()
    ones = [queued(enquiries), enquiries.begin("media", "", words())]
    passed = enquiries.take(
        Step.HAND_OVER, replace(queued(enquiries), handed_over_by="print")
    )

    laptop.moved = 3650 * DAY
    later = laptop.start()

    for one in (*ones, passed):
        assert again(later, one).words == one.words


def test_how_long_words_are_kept_is_decided_by_policy(
    laptop: Laptop, receiver: Receiver
) -> None:
    laptop.send_to(receiver.url, receiver.conduct.key, sent_kept_days=7)
    enquiries = laptop.start()
    one = queued(enquiries)
    enquiries.send_due()

    laptop.moved = 8 * DAY

    assert again(laptop.start(), one).words is None


def test_nothing_is_forgotten_while_the_clock_looks_wrong(
    connected: Laptop, receiver: Receiver
) -> None:
    enquiries = connected.start()
    one = queued(enquiries)
    enquiries.send_due()
    connected.moved = 9000 * DAY
    desk = open_enquiries(setting(connected, wrong_clock=True))

    desk.tidy()

    assert again(desk.enquiries, one).words == one.words
    assert receiver.archive.effects()
    desk.close()


def test_a_clock_ten_years_ahead_and_back_loses_nothing_unsent(
    connected: Laptop, receiver: Receiver
) -> None:
    enquiries = connected.start()
    one, draft = queued(enquiries), enquiries.begin("media", "", words())

    for days in (3650, -3650, 0):
        connected.moved = days * DAY
        enquiries = connected.start()
        now, then = again(enquiries, one), again(enquiries, draft)
        assert (now.progress, now.words) == (one.progress, one.words)
        assert (then.progress, then.words) == (draft.progress, draft.words)
    enquiries.send_due()

    assert receiver.archive.effects() == [one.progress.submission_id]


def test_a_clock_years_ahead_forgets_nothing_of_what_was_sent_or_discarded(
    connected: Laptop,
) -> None:
    """Not on the first day of it and not on the next ones, in no file."""
    enquiries = connected.start()
    one = queued(enquiries)
    enquiries.send_due()
    binned = enquiries.take(Step.DISCARD, enquiries.begin("media", "", words()))
    aside = connected.paths.backups / "user-000099-20261122T214000Z-put-aside.sqlite"
    aside.write_bytes(b"what a backup took the place of")

    for days in (3650, 3651, 3652, 3650 + 5, 1):
        connected.moved = days * DAY
        enquiries = connected.start()

        assert again(enquiries, one).words == one.words
        assert again(enquiries, binned).words == binned.words
        assert aside.exists()


def test_after_a_leap_of_the_clock_a_week_of_use_is_enough_to_forget(
    connected: Laptop,
) -> None:
    enquiries = connected.start()
    one = queued(enquiries)
    enquiries.send_due()

    kept = []
    for days in range(3650, 3659):
        connected.moved = days * DAY
        kept.append(again(connected.start(), one).words is not None)

    assert kept == [True] * 7 + [False] * 2


@pytest.mark.parametrize("years", [10, -10])
def test_what_waits_while_the_clock_is_years_off_is_sent_when_it_is_right(
    connected: Laptop, receiver: Receiver, years: int
) -> None:
    """Queued before, claimed before; the wrong clock itself sends nothing."""
    enquiries = connected.start()
    ones = [queued(enquiries) for _ in range(2)]
    connected.moved = timedelta(days=3652 * years)
    wrong = connected.start()

    queue = wrong.send_due().queue
    during = [state(wrong, one) for one in ones]
    connected.moved = timedelta()
    enquiries = connected.start()
    enquiries.send_due()

    assert during == [EnquiryState.QUEUED] * 2
    assert queue.state in {QueueState.CLOCK_WRONG, QueueState.RUNNING}
    assert [state(enquiries, one) for one in ones] == [EnquiryState.SENT] * 2
    assert len(receiver.archive.effects()) == 2


def test_a_disk_that_takes_nothing_more_puts_off_the_backup(laptop: Laptop) -> None:
    begun = laptop.start().begin("media", "", words())
    laptop.moved = DAY
    for backup in backups_of(laptop.paths).listing():
        backup.path.unlink()
    (laptop.folder / "backups").rmdir()
    (laptop.folder / "backups").write_bytes(b"no folder")

    enquiries = laptop.start()

    assert again(enquiries, begun).words == begun.words


def test_a_damaged_store_is_said_and_a_backup_put_back(laptop: Laptop) -> None:
    begun = laptop.start().begin("media", "", words())
    laptop.moved = DAY
    laptop.desk()
    damage(laptop)
    with pytest.raises(DamagedError):
        laptop.desk()

    aside = restore_backup(laptop.paths, laptop.now()).aside

    assert aside is not None
    assert aside.path.read_bytes().startswith(b"no database")
    assert again(laptop.start(), begun).words == begun.words


def test_what_waited_in_a_backup_may_have_been_sent_since(
    connected: Laptop, receiver: Receiver
) -> None:
    one = queued(connected.start())
    connected.moved = receiver.conduct.skew = DAY
    connected.start().send_due()
    assert len(receiver.archive.effects()) == 1
    number = backups_of(connected.paths).listing()[0].number

    restore_backup(connected.paths, connected.now(), number)
    enquiries = connected.start()

    assert state(enquiries, one) is S.UNCONFIRMED
    enquiries.send_due()
    assert state(enquiries, one) is S.SENT
    assert len(receiver.archive.arrivals()) == 1


def test_a_backup_that_is_not_there_is_not_put_back(laptop: Laptop) -> None:
    with pytest.raises(UsageError, match="no backup"):
        restore_backup(laptop.paths, laptop.now())
    laptop.desk()
    with pytest.raises(UsageError, match="7"):
        restore_backup(laptop.paths, laptop.now(), 7)


def test_no_backup_is_put_back_while_somebody_sends(laptop: Laptop) -> None:
    laptop.desk()
    before = (laptop.folder / FILE_NAME).read_bytes()

    with sender_lock(laptop.folder), pytest.raises(BusyError):
        restore_backup(laptop.paths, laptop.now())

    assert (laptop.folder / FILE_NAME).read_bytes() == before


def test_a_store_that_is_gone_is_not_begun_afresh_by_accident(laptop: Laptop) -> None:
    laptop.desk()
    (laptop.folder / FILE_NAME).unlink()

    with pytest.raises(DamagedError):
        laptop.desk()

    desk = open_enquiries(setting(laptop), afresh=True)
    assert desk.enquiries.overview().enquiries == ()
    desk.close()


def test_a_newer_store_is_left_untouched(laptop: Laptop) -> None:
    laptop.desk()
    file = laptop.folder / FILE_NAME
    data = bytearray(file.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    file.write_bytes(data)

    with pytest.raises(NewerStoreError):
        laptop.desk()

    assert file.read_bytes() == bytes(data)
    assert not journal_of(file).exists()


def test_an_e_mail_opens_unsent_and_says_what_it_is(laptop: Laptop) -> None:
    letter = EnquiryLetter.of_form(laptop.form.form)

    data = unsent_mail(letter.write("media", words("Text.")))

    assert b"X-Unsent: 1" in data
    assert b"An enquiry, not a report about a child" in data


def test_without_a_keyring_no_secret_is_kept() -> None:
    assert read_secret("service-key") == ""
    with pytest.raises(MachineError, match="keyring"):
        keep_secret("mail-password", "secret")
    with pytest.raises(UsageError):
        keep_secret("another", "secret")


# The way to them that the window goes.


def test_the_door_opens_when_it_is_first_asked(laptop: Laptop) -> None:
    door = EnquiryDoor(setting(laptop))
    existed = door.exists
    assert not laptop.folder.exists()

    begun = door.begin("media", "", words())
    saved = door.save(begun)
    binned = door.take(Step.DISCARD, saved)

    assert (existed, door.exists) == (False, True)
    found = door.enquiry(begun.id)
    assert found == binned
    assert door.overview().enquiries == (binned,)
    assert door.send_due().enquiries == (binned,)
    door.close()
    with pytest.raises(UsageError):
        door.overview()


def test_a_door_that_stays_open_tidies_each_day(laptop: Laptop) -> None:
    door = EnquiryDoor(setting(laptop))
    door.overview()

    laptop.moved = DAY
    door.overview()
    door.overview()

    assert len(backups_of(laptop.paths).listing()) == 2
    door.close()


def test_the_door_heals_a_damaged_store(laptop: Laptop) -> None:
    laptop.start().begin("media", "", words())
    laptop.moved = DAY
    door = EnquiryDoor(setting(laptop))
    assert len(door.overview().enquiries) == 1
    damage(laptop)
    laptop.moved = 2 * DAY
    with pytest.raises(DamagedError):
        door.overview()

    door.restore()

    assert len(door.overview().enquiries) == 1
    door.close()


def test_the_door_unlocks_and_takes_a_passphrase(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CSAP_PASSPHRASE")
    door = EnquiryDoor(setting(laptop))
    door.set_passphrase("chosen")
    begun = door.begin("media", "", words())
    door.close()

    later = EnquiryDoor(setting(laptop))
    assert later.overview().enquiries[0].locked
    later.unlock("chosen")

    assert later.overview().enquiries == (begun,)
    later.close()
