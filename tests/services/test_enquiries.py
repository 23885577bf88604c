"""Enquiries as window and command line use them: a real user store, nothing sent."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from csap_desktop.domain.enquiry import EnquiryId, EnquiryState, QueueState, Step
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.domain.submission import Words
from csap_desktop.errors import (
    ChangedError,
    DuplicateError,
    IncompleteError,
    KeyLostError,
    LockedError,
    NobodyReceivesError,
    StepRefusedError,
)
from csap_desktop.services.enquiries import Enquiries
from tests.services.enquiry_laptop import (
    MARKER,
    Laptop,
    again,
    form,
    queued,
    recipient,
    state,
    words,
)

S = EnquiryState
NOBODY = "https://enquiries.test"


@pytest.fixture
def enquiries(laptop: Laptop) -> Enquiries:
    laptop.send_to(NOBODY)
    return laptop.start()


def edited(one: Enquiry, text: str) -> Enquiry:
    assert one.words is not None
    return replace(one, words=replace(one.words, text=text))


def test_a_draft_is_there_after_a_restart(laptop: Laptop) -> None:
    begun = laptop.start().begin("media", "blackpool", words("Typed."))

    found = laptop.start().enquiry(begun.id)

    assert found == begun
    assert found.words is not None
    assert found.words.text == "Typed."
    assert found.progress.state is S.DRAFT


def test_the_latest_enquiry_stands_first(enquiries: Enquiries) -> None:
    first = enquiries.begin("media", "", words())
    second = enquiries.begin("other", "", words())

    overview = enquiries.overview()

    assert [one.id for one in overview.enquiries] == [second.id, first.id]


def test_there_is_no_enquiry_of_an_unknown_id(enquiries: Enquiries) -> None:
    assert enquiries.enquiry(EnquiryId("none")) is None


def test_what_is_saved_is_what_was_typed(enquiries: Enquiries) -> None:
    begun = enquiries.begin("media", "", words("first"))

    saved = enquiries.save(edited(begun, "second"))

    assert again(enquiries, begun) == saved
    assert saved.words is not None
    assert saved.words.text == "second"
    assert saved.version > begun.version


def test_what_another_window_saved_is_not_written_over(enquiries: Enquiries) -> None:
    begun = enquiries.begin("media", "", words())
    saved = enquiries.save(edited(begun, "theirs"))

    with pytest.raises(ChangedError):
        enquiries.save(edited(begun, "mine"))

    assert again(enquiries, begun) == saved


def test_a_queued_enquiry_has_an_id_and_is_no_longer_typed_in(
    enquiries: Enquiries,
) -> None:
    one = queued(enquiries)

    assert one.progress.state is S.QUEUED
    assert one.progress.submission_id
    assert one.progress.sha256
    with pytest.raises(StepRefusedError):
        enquiries.save(edited(one, "more"))


def test_what_was_taken_back_goes_out_under_a_new_id(enquiries: Enquiries) -> None:
    one = queued(enquiries)

    draft = enquiries.take(Step.TAKE_BACK, one)
    again_queued = enquiries.take(Step.QUEUE, draft)

    assert draft.progress.state is S.DRAFT
    assert draft.progress.submission_id is None
    assert again_queued.progress.submission_id != one.progress.submission_id


@pytest.mark.parametrize(
    ("category", "typed", "faults"),
    [
        ("", words(), {("", "empty")}),
        ("media", Words("", " ", ()), {("subject", "empty"), ("text", "empty")}),
        (
            "media",
            replace(words(), fields=(("name", "Ann"), ("reply-to", "nowhere"))),
            {("reply-to", "no-address")},
        ),
        (
            "media",
            replace(words(), fields=(*words().fields, ("deadline", "soon"))),
            {("deadline", "no-day")},
        ),
        ("media", replace(words(), text="x" * 40_000), {("text", "too-long")}),
    ],
)
def test_what_is_not_as_the_form_asks_stays_a_draft(
    enquiries: Enquiries, category: str, typed: Words, faults: set[tuple[str, str]]
) -> None:
    begun = enquiries.begin(category, "", typed)

    with pytest.raises(IncompleteError) as refused:
        enquiries.take(Step.QUEUE, begun)

    assert faults <= set(refused.value.faults)
    assert state(enquiries, begun) is S.DRAFT


def test_where_nobody_receives_it_stays_a_draft(laptop: Laptop) -> None:
    enquiries = laptop.start()
    begun = enquiries.begin("media", "", words())

    with pytest.raises(NobodyReceivesError) as refused:
        enquiries.take(Step.QUEUE, begun)

    assert str(refused.value) == laptop.form.no_recipient
    assert state(enquiries, begun) is S.DRAFT
    assert enquiries.overview().queue.state is QueueState.NOT_SET_UP


@pytest.mark.parametrize("locality", ["", "lancashire"])
def test_only_localities_with_a_recipient_can_be_written_to(
    laptop: Laptop, locality: str
) -> None:
    laptop.form = form(recipient("blackpool", NOBODY))
    enquiries = laptop.start()
    begun = enquiries.begin("media", locality, words())

    with pytest.raises(NobodyReceivesError):
        enquiries.take(Step.QUEUE, begun)

    assert queued(enquiries, locality="blackpool").progress.state is S.QUEUED
    assert enquiries.overview().queue.recipient == "People of blackpool"


def test_a_mailbox_in_the_edition_is_not_sent_to(laptop: Laptop) -> None:
    laptop.form = form(recipient("blackpool", "mailto:x@y.test", way="e-mail"))

    assert laptop.start().overview().queue.state is QueueState.NOT_SET_UP


def test_the_same_words_are_queued_once_a_day(
    laptop: Laptop, enquiries: Enquiries
) -> None:
    first = queued(enquiries, "The very same.")
    second = enquiries.begin("media", "", words("The very same."))

    with pytest.raises(DuplicateError) as refused:
        enquiries.take(Step.QUEUE, second)

    assert refused.value.enquiry_id == first.id
    laptop.moved = timedelta(hours=24, minutes=1)
    assert enquiries.take(Step.QUEUE, second).progress.state is S.QUEUED


def test_other_words_or_another_kind_are_no_duplicate(enquiries: Enquiries) -> None:
    queued(enquiries, "The very same.")

    other = enquiries.begin("complaint", "", words("The very same."))

    assert enquiries.take(Step.QUEUE, other).progress.state is S.QUEUED
    assert queued(enquiries, "Nearly the same.").progress.state is S.QUEUED


def test_a_discarded_draft_can_be_put_back_for_a_week(
    laptop: Laptop, enquiries: Enquiries
) -> None:
    begun = enquiries.begin("media", "", words("kept"))

    binned = enquiries.take(Step.DISCARD, begun)
    laptop.moved = timedelta(days=6)
    back = laptop.start().take(Step.RESTORE, binned)

    assert back.progress.state is S.DRAFT
    assert back.words == begun.words


def test_a_discarded_draft_is_gone_after_a_week(
    laptop: Laptop, enquiries: Enquiries
) -> None:
    binned = enquiries.take(Step.DISCARD, enquiries.begin("media", "", words()))

    laptop.moved = timedelta(days=7, minutes=1)
    later = laptop.start()

    found = again(later, binned)
    assert (found.words, found.locked) == (None, False)
    with pytest.raises(StepRefusedError):
        later.take(Step.RESTORE, found)


@pytest.mark.parametrize("step", [Step.HAND_OVER])
def test_what_was_passed_on_is_never_sent(enquiries: Enquiries, step: Step) -> None:
    one = replace(queued(enquiries), handed_over_by="print")

    passed = enquiries.take(step, one)

    assert passed.progress.state is S.HANDED_OVER
    assert passed.handed_over_by == "print"
    assert state(enquiries, enquiries.send_due().enquiries[0]) is S.HANDED_OVER


def test_a_step_that_makes_no_sense_is_refused(enquiries: Enquiries) -> None:
    begun = enquiries.begin("media", "", words())

    for step in (Step.TAKE_BACK, Step.STOP, Step.STOP_TO_EDIT, Step.RESTORE):
        with pytest.raises(StepRefusedError):
            enquiries.take(step, begun)
    with pytest.raises(StepRefusedError):
        enquiries.take(Step.QUEUE, queued(enquiries))


def test_without_the_key_everything_is_listed_and_nothing_read(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = laptop.start().begin("media", "blackpool", words())
    monkeypatch.delenv("CSAP_PASSPHRASE")
    locked = laptop.start()

    found = again(locked, begun)

    assert (found.words, found.locked) == (None, True)
    assert (found.category, found.locality) == ("media", "blackpool")
    with pytest.raises(LockedError, match="passphrase"):
        locked.save(found)
    with pytest.raises(LockedError, match="passphrase"):
        locked.take(Step.QUEUE, found)
    with pytest.raises(LockedError, match="passphrase"):
        locked.begin("media", "")
    locked.unlock("a passphrase")
    assert again(locked, begun).words == begun.words


def test_words_of_a_lost_key_are_kept_and_never_written_over(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = laptop.start().begin("media", "", words())
    keys = laptop.folder / "keys.json"
    kept = keys.read_bytes()
    keys.write_bytes(b"{}")
    monkeypatch.setenv("CSAP_PASSPHRASE", "another passphrase")
    after = laptop.start()
    after.set_passphrase("another passphrase")

    found = again(after, begun)

    assert found.locked
    with pytest.raises(KeyLostError):
        after.save(replace(found, words=words("typed over it")))
    with pytest.raises(KeyLostError):
        after.take(Step.QUEUE, found)
    assert again(after, after.begin("media", "", words("new"))).words is not None
    keys.write_bytes(kept)
    monkeypatch.setenv("CSAP_PASSPHRASE", "a passphrase")
    assert again(laptop.start(), begun).words == begun.words


def test_no_word_stands_in_clear_in_any_file(
    laptop: Laptop, enquiries: Enquiries, tmp_path: Path
) -> None:
    one = queued(enquiries)
    enquiries.begin("media", "", words())
    enquiries.take(Step.DISCARD, enquiries.begin("media", "", words()))
    laptop.moved = timedelta(days=1)
    laptop.desk()

    files = [path for path in tmp_path.rglob("*") if path.is_file()]

    assert any("backups" in path.parts for path in files)
    assert again(enquiries, one).words is not None
    for coded in ("utf-8", "utf-16-le", "latin-1"):
        marker = MARKER.encode(coded)
        assert not [path for path in files if marker in path.read_bytes()]
