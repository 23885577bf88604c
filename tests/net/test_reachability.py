"""What the system believes is a hint."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from csap_desktop.net.reachability import Hint, Reachability

Word = QNetworkInformation.Reachability


def test_nothing_is_loaded_before_it_is_asked(qapp: QCoreApplication) -> None:
    answers = [False]

    reachability = Reachability(answers.pop, qapp)

    assert answers
    assert reachability.hint() is Hint.UNKNOWN
    assert reachability.hint() is Hint.UNKNOWN
    assert not answers


def test_the_systems_own_word_is_one_of_three(qapp: QCoreApplication) -> None:
    reachability = Reachability(parent=qapp)

    assert reachability.hint() in Hint


@pytest.mark.parametrize(
    ("word", "told"),
    [
        (Word.Online, True),
        (Word.Disconnected, False),
        (Word.Local, False),
        (Word.Unknown, False),
    ],
)
def test_only_a_network_that_came_back_is_told(
    qapp: QCoreApplication, qtbot: QtBot, word: Word, *, told: bool
) -> None:
    reachability = Reachability(parent=qapp)
    reachability.hint()
    source = QNetworkInformation.instance()
    returned: list[bool] = []
    reachability.returned.connect(lambda: returned.append(True))

    with qtbot.waitSignal(source.reachabilityChanged):
        source.reachabilityChanged.emit(word)

    assert bool(returned) is told
