from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from csap_desktop.domain.sync import SyncOutcome, SyncState
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.currency_words import CurrencyText
from csap_desktop.ui.edition_freshness import freshness_text
from csap_desktop.ui.scenes.fictional_editions import states

NOW = datetime(2026, 12, 10, 9, 0, tzinfo=UTC)


def text(answers: AnswerService, state: SyncState) -> CurrencyText:
    return freshness_text(answers.front, state, NOW)


EXPECTED = {
    "green": ("good", "Checked today 07:00"),
    "amber": ("careful", "Check due: last checked on 28 November 2026"),
    "red": ("danger", "Out of date since 7 December 2026"),
    "could-not": ("careful", "Could not check today 09:00"),
    "refused": ("careful", "Could not check today 09:00"),
    "never": ("careful", "Never checked"),
    "no-source": ("careful", "No source to check with"),
    "clock": ("careful", "Clock is behind"),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_each_state_has_a_colour_a_word_and_a_sign(
    answers: AnswerService, name: str
) -> None:
    said = text(answers, states(NOW)[name])

    assert (said.tone, said.short) == EXPECTED[name]
    assert said.word
    assert said.icon
    assert all(one.endswith(".") for one in said.details)


@pytest.mark.parametrize("reason", Reason, ids=lambda one: one.value)
@pytest.mark.parametrize("outcome", [SyncOutcome.REFUSED, SyncOutcome.UNREACHABLE])
def test_what_could_not_be_checked_never_reads_as_up_to_date(
    answers: AnswerService, reason: Reason, outcome: SyncOutcome
) -> None:
    state = replace(
        states(NOW)["green"], checked_at=NOW, outcome=outcome, reason=reason.value
    )

    said = text(answers, state)

    whole = " ".join((said.word, said.title, *said.details, said.short))
    assert said.tone != "good"
    assert "Up to date" not in whole
    assert "latest edition" not in whole
    assert "Could not check" in whole


def test_it_says_when_it_was_last_checked_beside_what_failed(
    answers: AnswerService,
) -> None:
    state = replace(states(NOW)["could-not"], succeeded_at=NOW - timedelta(days=1))

    said = text(answers, state)

    assert "Last checked yesterday 09:00." in said.details
