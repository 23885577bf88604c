from pathlib import Path

import pytest

from csap_desktop.errors import (
    CsapError,
    DamagedError,
    MachineError,
    NewerFormatError,
    PublisherError,
    UsageError,
)
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui import messages

LOG = Path("/log")


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (NewerFormatError(2, 1), "newer version"),
        (PublisherError("$.routes", "missing"), "$.routes: missing"),
        (DamagedError("front.json"), "Install the program again"),
        (MachineError("disk full"), "free space"),
        (UsageError("no such file"), "no such file"),
    ],
)
def test_every_family_of_errors_has_a_sentence(error: CsapError, part: str) -> None:
    assert part in messages.explain(error)


@pytest.mark.parametrize("error", [MachineError("disk full"), RuntimeError("bug")])
def test_a_closed_search_says_that_the_answers_still_work(error: Exception) -> None:
    assert "Who to ring still answers" in messages.library_failed(error, LOG).text


def test_an_unexpected_error_names_the_log() -> None:
    assert str(LOG) in messages.unexpected(LOG).text


def test_a_choice_that_is_not_kept_holds_for_this_run() -> None:
    assert "until you close" in messages.not_kept(MachineError("read-only")).text


def test_the_edition_says_that_nobody_has_confirmed_it(answers: AnswerService) -> None:
    assert messages.edition_line(answers.front).startswith("Edition 1, published")
    assert "nobody has confirmed" in messages.edition_caveat(answers.front)
