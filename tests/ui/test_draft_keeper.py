from dataclasses import replace
from datetime import UTC, datetime
from threading import Event, Thread

import pytest

from csap_desktop.domain.enquiry import EnquiryState, Step
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.domain.submission import Words
from csap_desktop.errors import ChangedError, MachineError
from csap_desktop.ui.draft_keeper import DraftKeeper, Typed
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.scenes.fictional_enquiries import FictionalEnquiries

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)


@pytest.fixture
def service() -> FictionalEnquiries:
    return FictionalEnquiries(lambda: NOW)


@pytest.fixture
def draft(service: FictionalEnquiries) -> Enquiry:
    return service.begin("media", "lancashire")


def typed(number: int, text: str) -> Typed:
    return Typed(number, "media", "lancashire", Words("S", text))


def text_of(enquiry: Enquiry) -> str:
    return enquiry.words.text if enquiry.words else ""


def test_what_is_typed_is_kept(service: FictionalEnquiries, draft: Enquiry) -> None:
    keeper = DraftKeeper(service, draft)

    kept = keeper.keep(typed(1, "one"))

    assert text_of(service.kept[draft.id]) == "one"
    assert kept.enquiry == service.kept[draft.id]
    assert not kept.apart


def test_the_same_words_are_not_written_twice(
    service: FictionalEnquiries, draft: Enquiry
) -> None:
    keeper = DraftKeeper(service, draft)

    for number in (1, 2):
        keeper.keep(typed(number, "one"))

    assert service.saves == 1


def test_older_words_never_replace_newer_ones(
    service: FictionalEnquiries, draft: Enquiry
) -> None:
    keeper = DraftKeeper(service, draft)

    keeper.keep(typed(2, "newer"))
    keeper.keep(typed(1, "older"))

    assert text_of(service.kept[draft.id]) == "newer"


def test_a_change_elsewhere_costs_neither_side_a_word(
    service: FictionalEnquiries, draft: Enquiry
) -> None:
    keeper = DraftKeeper(service, draft)
    service.save(replace(draft, words=Words("S", "theirs")))

    kept = keeper.keep(typed(1, "ours"))
    later = keeper.keep(typed(2, "ours, longer"))

    assert kept.apart
    assert not later.apart
    assert later.enquiry.id == kept.enquiry.id != draft.id
    assert text_of(service.kept[draft.id]) == "theirs"
    assert text_of(service.kept[kept.enquiry.id]) == "ours, longer"


def test_what_was_queued_elsewhere_stays_queued_and_our_words_stay(
    service: FictionalEnquiries, draft: Enquiry
) -> None:
    keeper = DraftKeeper(service, draft)
    service.take(Step.QUEUE, draft)

    kept = keeper.keep(typed(1, "ours"))

    assert service.kept[draft.id].progress.state is EnquiryState.QUEUED
    assert text_of(kept.enquiry) == "ours"
    assert kept.apart


def test_the_same_change_elsewhere_makes_no_second_draft(
    service: FictionalEnquiries, draft: Enquiry
) -> None:
    keeper = DraftKeeper(service, draft)
    service.save(replace(draft, words=Words("S", "same")))

    kept = keeper.keep(typed(1, "same"))

    assert not kept.apart
    assert len(service.kept) == 1


def test_what_fails_is_told_and_may_be_tried_again(
    service: FictionalEnquiries, draft: Enquiry
) -> None:
    keeper = DraftKeeper(service, draft)
    service.fails = MachineError("full")

    with pytest.raises(MachineError):
        keeper.keep(typed(1, "one"))
    service.fails = None
    keeper.keep(typed(1, "one"))

    assert text_of(service.kept[draft.id]) == "one"


def test_a_step_is_taken_with_the_last_words_and_nothing_is_kept_after_it(
    service: FictionalEnquiries, draft: Enquiry
) -> None:
    keeper = DraftKeeper(service, draft)

    _, after = keeper.then(typed(1, "one"), lambda one: service.take(Step.QUEUE, one))
    keeper.keep(typed(2, "late"))

    assert after.progress.state is EnquiryState.QUEUED
    assert text_of(service.kept[draft.id]) == "one"
    assert len(service.kept) == 1


def test_a_step_that_fails_leaves_the_draft_open(
    service: FictionalEnquiries, draft: Enquiry
) -> None:
    keeper = DraftKeeper(service, draft)

    with pytest.raises(ChangedError):
        keeper.then(typed(1, "one"), lambda one: service.take(Step.RESTORE, one))
    keeper.keep(typed(2, "two"))

    assert text_of(service.kept[draft.id]) == "two"


class SlowEnquiries(FictionalEnquiries):
    """Waits in `save` until it is let go on."""

    def __init__(self) -> None:
        super().__init__(lambda: NOW)
        self.reached, self.go_on = Event(), Event()

    @override
    def save(self, enquiry: Enquiry) -> Enquiry:
        self.reached.set()
        assert self.go_on.wait(10)
        return super().save(enquiry)


def test_the_main_thread_waits_for_the_worker_and_keeps_the_last_words() -> None:
    service = SlowEnquiries()
    draft = service.begin("media", "")
    keeper = DraftKeeper(service, draft)
    worker = Thread(target=lambda: keeper.keep(typed(1, "one")))
    worker.start()
    assert service.reached.wait(10)
    closing = Thread(target=lambda: keeper.keep(typed(2, "two")))
    closing.start()

    service.go_on.set()
    worker.join(10)
    closing.join(10)

    assert text_of(service.kept[draft.id]) == "two"
    assert len(service.kept) == 1
