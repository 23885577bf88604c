import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from csap_desktop.domain.enquiry import QueueState, Way
from csap_desktop.domain.enquiry_item import (
    OFFLINE_OPTION,
    POLICY_DAMAGED,
    QueueCondition,
)
from csap_desktop.publishing.strings import collect, window_modules
from csap_desktop.ui.queue_words import QueueDeed, QueueWords, format_when
from csap_desktop.ui.scenes.fictional_enquiries import NOT_SET_UP, REASON, RUNNING

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
WORDS = QueueWords()
every_state = pytest.mark.parametrize("state", QueueState)


@every_state
def test_a_condition_has_one_sentence_and_one_action(state: QueueState) -> None:
    bar = WORDS.bar(replace(RUNNING, state=state, reason=""), NOW)

    assert bar.words.endswith(".")
    assert bar.action
    assert isinstance(bar.deed, QueueDeed)


@every_state
def test_a_condition_says_nothing_of_any_enquiry(state: QueueState) -> None:
    words = WORDS.bar(replace(RUNNING, state=state, reason=""), NOW).words

    assert not re.search(r"\b(was|were|has been) (sent|received)\b", words)


def test_the_button_sends_only_where_it_leaves_now() -> None:
    pressed = {one: WORDS.press(replace(RUNNING, state=one)) for one in QueueState}

    assert pressed.pop(QueueState.RUNNING) == "Send"
    assert pressed.pop(QueueState.NOT_SET_UP) == ""
    assert set(pressed.values()) == {"Queue"}


def test_what_the_button_does_is_said_before() -> None:
    mail = replace(RUNNING, way=Way.MAIL_SERVER)

    assert "receipt" in WORDS.after_press(RUNNING)
    assert "does not say whether it arrives" in WORDS.after_press(mail)
    assert "nobody sees it" in WORDS.after_press(
        replace(RUNNING, state=QueueState.OFFLINE)
    )
    assert "cannot be sent from here" in WORDS.after_press(NOT_SET_UP)


def test_the_editions_reason_is_said_where_nobody_receives() -> None:
    assert WORDS.sentence(NOT_SET_UP, NOW).startswith(REASON)
    assert WORDS.sentence(QueueCondition(QueueState.NOT_SET_UP), NOW).startswith(
        "This edition names nobody who receives enquiries."
    )


def test_where_enquiries_go_is_said() -> None:
    assert "Example Safeguarding Partnership" in WORDS.sentence(RUNNING, NOW)
    assert WORDS.sentence(replace(RUNNING, recipient=""), NOW) == (
        "Enquiries can be sent."
    )
    assert "mail server" in WORDS.sentence(replace(RUNNING, way=Way.MAIL_SERVER), NOW)


def test_when_the_service_is_asked_again_is_said_where_it_is_known() -> None:
    down = replace(RUNNING, state=QueueState.SERVICE_DOWN)
    later = NOW + timedelta(hours=1)

    assert "by itself" in WORDS.sentence(down, NOW)
    assert "at 15:02" in WORDS.sentence(replace(down, until=later), NOW)


def test_a_certificate_that_does_not_fit_names_its_host() -> None:
    odd = replace(RUNNING, state=QueueState.CERT_PROBLEM, reason="intake.example")

    assert "The service is intake.example." in WORDS.sentence(odd, NOW)


def test_a_moment_of_another_day_names_the_day() -> None:
    assert format_when(NOW, NOW) == "14:02"
    assert format_when(NOW - timedelta(days=1), NOW) == "14:02 on 21 November 2026"


HOPE = re.compile(
    r"\b(help is|on its way|we will (call|contact|reply|answer)|someone will|"
    r"will be (answered|read|seen)|being dealt with|received your)\b",
    re.IGNORECASE,
)


def test_no_sentence_of_the_window_lets_anybody_hope_for_help() -> None:
    assert not [one for one in collect(window_modules()) if HOPE.search(one)]


def test_the_search_for_hope_finds_some() -> None:
    assert HOPE.search("Help is on its way")
    assert HOPE.search("Someone will ring you")


def test_the_option_that_forbids_connections_is_named_and_nothing_is_tried() -> None:
    queue = replace(RUNNING, state=QueueState.OFFLINE, reason=OFFLINE_OPTION)

    bar = WORDS.bar(queue, NOW)

    assert bar.words == (
        "This window was opened offline: nothing is sent or asked. To send, close it "
        "and open it without that option."
    )
    assert bar.deed is QueueDeed.READ_FORM


def test_a_policy_that_cannot_be_read_is_not_called_a_decision() -> None:
    queue = replace(RUNNING, state=QueueState.OFF_BY_POLICY, reason=POLICY_DAMAGED)

    words = WORDS.sentence(queue, NOW)

    assert words.startswith("The policy of this laptop cannot be read")


@pytest.mark.parametrize(
    ("state", "reason", "said"),
    [
        (QueueState.SERVICE_SIGN_IN, "mail-550", "does not take enquiries"),
        (QueueState.SERVICE_SIGN_IN, "sign-in", "does not take enquiries"),
        (QueueState.SERVICE_SIGN_IN, "keyring", "this computer's keyring"),
        (QueueState.SERVICE_DOWN, "mail-451", "takes nothing at the moment"),
        (QueueState.CERT_PROBLEM, "", "certificate of your mail server"),
    ],
)
def test_a_mail_server_is_called_one(state: QueueState, reason: str, said: str) -> None:
    condition = QueueCondition(state, reason=reason, way=Way.MAIL_SERVER)

    assert said in WORDS.sentence(condition, NOW)
    assert "service" not in WORDS.sentence(condition, NOW)
