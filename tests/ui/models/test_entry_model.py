from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from csap_desktop.ui.entry import Entry
from csap_desktop.ui.models.entry_model import EntryModel
from csap_desktop.ui.models.said_rows_model import ROW_ROLE

ROWS = (
    Entry("A"),
    Entry("ACT", "term-act", "ACT", "Action", "A campaign."),
    Entry("B"),
    Entry("C"),
    Entry("CADS", "term-cads", "CADS", "", "A team"),
)


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = EntryModel()
    model.show(ROWS)

    qtmodeltester.check(model)


def test_headings_with_nothing_below_are_left_out() -> None:
    model = EntryModel()

    model.show(ROWS)

    assert [row.title for row in model.rows] == ["A", "ACT", "C", "CADS"]


def test_a_heading_cannot_be_chosen() -> None:
    model = EntryModel()
    model.show(ROWS)

    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.first() == model.index(1)


def test_an_entry_is_said_whole() -> None:
    model = EntryModel()
    model.show(ROWS)

    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "ACT. Action. A campaign"
    assert model.index(1).data(ROW_ROLE) == ROWS[1]
    assert model.index(1).data() == "ACT"


def test_an_item_that_is_not_there_has_no_row() -> None:
    model = EntryModel()
    model.show(())

    assert not model.index_of("gone").isValid()
    assert not model.first().isValid()
