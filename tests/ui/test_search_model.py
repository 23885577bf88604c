from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from csap_desktop.ui.answer_words import AnswerWords
from csap_desktop.ui.found_words import FoundWords
from csap_desktop.ui.models.search_model import RowKind, SearchModel
from tests.ui.stand_ins import a_result

RESULTS = (
    a_result("faq", "f1", "Who do I ring?", (("Ring ", False), ("999", True))),
    a_result("body", "b1", "Strategic Board"),
    a_result("faq", "f2", "Who chairs it?"),
)


def made() -> SearchModel:
    return SearchModel(FoundWords(AnswerWords({}, {})))


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
        "Groups",
        "Strategic Board",
    ]


def test_a_group_cannot_be_chosen_and_the_first_result_can() -> None:
    model = made()

    model.show(RESULTS)

    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    first = model.row(model.first())
    assert first is not None
    assert (first.kind, first.title) == (RowKind.RESULT, "Who do I ring?")


def test_a_screen_reader_hears_kind_title_passage_and_position() -> None:
    model = made()

    model.show(RESULTS)

    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Question: Who do I ring? Ring 999. Result 1 of 3."


def test_an_empty_list_has_no_first_row() -> None:
    model = made()

    assert not model.first().isValid()
    assert model.row(QModelIndex()) is None
    assert model.rowCount(QModelIndex()) == 0


def test_results_of_one_kind_stand_without_its_name() -> None:
    model = made()

    model.show(RESULTS[:1], grouped=False)

    assert [row.kind for row in model.rows] == [RowKind.RESULT]


def test_postcodes_stand_among_places() -> None:
    model = made()
    place = a_result("place", "p", "Darwen", where="Darwen")

    model.show((place, a_result("postcode", "BB3", "BB3", where="BB3")))

    titles = [row.title for row in model.rows]
    assert titles == ["Places", "Darwen", "BB3"]


def test_the_last_result_is_found_from_the_end() -> None:
    model = made()

    model.show(RESULTS)

    assert model.last().data() == "Strategic Board"
    assert model.choosable(3, -1).data() == "Who chairs it?"
