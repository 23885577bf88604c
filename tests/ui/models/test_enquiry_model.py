from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from csap_desktop.domain.enquiry import EnquiryId
from csap_desktop.ui.enquiry_words import StateText
from csap_desktop.ui.models.enquiry_model import EnquiryModel, EnquiryRow
from csap_desktop.ui.models.said_rows_model import ROW_ROLE

ROWS = tuple(
    EnquiryRow(
        EnquiryId(str(number)),
        f"Subject {number}",
        "Media enquiry",
        StateText("Draft: saved on this laptop only", "pencil", "neutral"),
        f"Subject {number}. Draft",
    )
    for number in range(3)
)


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = EnquiryModel()
    model.show(ROWS)

    qtmodeltester.check(model)


def test_the_same_rows_are_not_shown_again() -> None:
    model = EnquiryModel()

    assert model.show(ROWS)
    assert not model.show(ROWS)
    assert model.show(ROWS[:1])


def test_a_row_is_said_whole() -> None:
    model = EnquiryModel()
    model.show(ROWS)
    index = model.index_of("1")

    assert index.data() == "Subject 1"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Subject 1. Draft"
    assert index.data(ROW_ROLE) == ROWS[1]
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None


def test_an_enquiry_that_is_not_there_has_no_row() -> None:
    model = EnquiryModel()

    assert not model.index_of("9").isValid()
    assert model.data(model.index_of("9")) is None
