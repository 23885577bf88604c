from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from csap_desktop.ui.models.search_model import Group, RowKind, SearchModel
from tests.ui.stand_ins import a_result

RESULTS = (
    a_result("faq", "f1", "Who do I ring?", (("Ring ", False), ("999", True))),
    a_result("body", "b1", "Strategic Board"),
    a_result("faq", "f2", "Who chairs it?"),
)


def made() -> SearchModel:
    return SearchModel(lambda found: f"Ring about {found.title}")


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = made()
    model.show(RESULTS)

    qtmodeltester.check(model)


def test_results_stand_in_groups_by_their_best_one() -> None:
    model = made()

    model.show(RESULTS)

    titles = [model.index(row).data() for row in range(model.rowCount())]
    assert titles == [
        "Questions and answers",
        "Who do I ring?",
        "Who chairs it?",
        "Groups and organisations",
        "Strategic Board",
    ]


def test_a_group_cannot_be_chosen_and_the_first_result_can() -> None:
    model = made()

    model.show(RESULTS)

    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    first = model.row(model.first())
    assert first is not None
    assert (first.kind, first.title) == (RowKind.RESULT, "Who do I ring?")


def test_a_screen_reader_hears_the_group_the_title_and_the_passage() -> None:
    model = made()

    model.show(RESULTS)

    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Questions and answers: Who do I ring?. Ring 999"


def test_an_empty_list_has_no_first_row() -> None:
    model = made()

    assert not model.first().isValid()
    assert model.row(QModelIndex()) is None
    assert model.rowCount(QModelIndex()) == 0


def test_the_kinds_found_are_counted_in_the_order_of_their_rows() -> None:
    model = made()

    model.show(RESULTS)

    assert model.groups() == (
        Group("Questions and answers", 2, 0),
        Group("Groups and organisations", 1, 3),
    )
