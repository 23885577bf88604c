import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from csap_desktop.ui.models.upkeep_model import TEXT_ROLE, GroupText, UpkeepModel
from csap_desktop.ui.updates_words import DoubtText, UpdatesWords
from csap_desktop.ui.upkeep_list import DoubtGroup, Show, Sort, arrange
from tests.ui.doubts import ALL, DAY_LINE, SOURCES

WORDS = UpdatesWords()


def say_group(group: DoubtGroup) -> GroupText:
    title = WORDS.group(group)[0]
    return GroupText(title, f"{title}, {len(group.doubts)}", f"{title}, spoken")


@pytest.fixture
def model() -> UpkeepModel:
    return UpkeepModel(say_group, lambda doubt: WORDS.doubt(doubt, SOURCES))


def test_the_model_keeps_the_rules_of_models(
    model: UpkeepModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)

    model.show(arrange(ALL, Show.ALL, Sort.GRAVEST))
    model.show(arrange(ALL, Show.OVERDUE, Sort.NAME))
    model.show(())

    assert model.rowCount() == 0


def test_doubts_stand_in_their_groups(model: UpkeepModel) -> None:
    model.show(arrange(ALL, Show.ALL, Sort.GRAVEST))

    numbers = model.index(0, 0)
    first = model.index(0, 0, numbers)
    assert (model.rowCount(), model.rowCount(numbers)) == (6, 3)
    assert model.parent(first) == numbers
    assert not model.parent(numbers).isValid()
    assert model.rowCount(first) == 0
    assert model.doubt(first) is DAY_LINE
    assert model.doubt(numbers) is None


def test_a_row_is_read_whole(model: UpkeepModel) -> None:
    model.show(arrange(ALL, Show.ALL, Sort.GRAVEST))

    numbers = model.index(0, 0)
    first = model.index(0, 0, numbers)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    text = first.data(TEXT_ROLE)
    assert numbers.data() == "Numbers"
    assert numbers.data(spoken) == "Numbers, spoken"
    assert isinstance(text, DoubtText)
    assert first.data(spoken) == text.said
    assert first.data() == "Adult Social Care"
    assert first.data(Qt.ItemDataRole.DecorationRole) is None


def test_nowhere_has_nothing_to_say(model: UpkeepModel) -> None:
    assert model.data(QModelIndex()) is None
    assert not model.index(3, 0).isValid()
