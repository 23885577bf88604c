import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.models.body_table_model import (
    BODY_ROLE,
    SORT_ROLE,
    BodyTableModel,
)
from csap_desktop.ui.models.body_tree_model import BodyTreeModel
from tests.domain.governance_of_the_area import JOINT_LAST, TODAY, of_the_edition

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def table() -> BodyTableModel:
    model = BodyTableModel(GovernanceWords())
    model.show_day(of_the_edition().as_at(JOINT_LAST))
    return model


@pytest.fixture
def tree() -> BodyTreeModel:
    model = BodyTreeModel(GovernanceWords())
    model.show_day(of_the_edition().as_at(JOINT_LAST))
    return model


def row_texts(model: BodyTableModel, body: str) -> list[str]:
    row = model.row_of(body)
    return [str(model.index(row, n).data()) for n in range(model.columnCount())]


def outline(model: BodyTreeModel, parent: QModelIndex | None = None) -> list[object]:
    parent = parent or QModelIndex()
    found: list[object] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        below = outline(model, index)
        found.append((index.data(), below) if below else index.data())
    return found


def test_the_table_keeps_the_promises_of_a_model(
    table: BodyTableModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(table)


def test_the_tree_keeps_the_promises_of_a_model(
    tree: BodyTreeModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(tree)


def test_a_row_says_what_a_body_is_and_whom_it_answers_to(
    table: BodyTableModel,
) -> None:
    assert table.rowCount() == 22
    assert row_texts(table, "spb") == [
        "Strategic Partnership Board",
        "Board",
        "29 Sep 2019 to 31 Aug 2023",
        "CSAP Executive Group (inferred)",
        "Independent Scrutineer",
    ]
    assert table.row_of("lscb_bwd") == -1


def test_a_chair_known_only_in_words_is_told() -> None:
    model = BodyTableModel(GovernanceWords())
    model.show_day(of_the_edition().as_at(TODAY))

    assert row_texts(model, "csap_bpl")[4].startswith(
        "the safeguarding partners in turn"
    )


def test_heads_ids_and_empty_cells_are_told_to_assistive_technology(
    table: BodyTableModel, tree: BodyTreeModel
) -> None:
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    index = table.index(table.row_of("police"), 3)

    heads = [table.headerData(n, across) for n in range(5)]
    assert heads == ["Name", "Kind", "Period", "Answers to", "Chaired by"]
    assert [tree.headerData(n, across, SPOKEN) for n in range(3)] == [
        "Name",
        "How it belongs",
        "Period",
    ]
    assert table.headerData(0, down) is None
    assert tree.headerData(0, down) is None
    assert index.data(BODY_ROLE) == "police"
    assert index.data(SPOKEN) == "none known"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert table.data(QModelIndex()) is None


def test_periods_are_sorted_by_their_days(table: BodyTableModel) -> None:
    def begins(body: str) -> object:
        return table.index(table.row_of(body), 2).data(SORT_ROLE)

    assert begins("police") == ""
    assert begins("spb") < begins("icb")  # type: ignore[operator]
    assert table.index(table.row_of("spb"), 0).data(SORT_ROLE) == (
        "strategic partnership board"
    )


def test_the_tree_of_the_joint_partnership(tree: BodyTreeModel) -> None:
    whole, group, alone = outline(tree)

    assert whole == (
        (
            "Blackburn with Darwen, Blackpool and Lancashire Children's Safeguarding "
            "Assurance Partnership"
        ),
        [
            "Joint Business Unit",
            "Children's Partnership Boards",
            "Community Safety Partnerships",
            (
                "Local Safeguarding Adults Boards (Blackburn with Darwen, Blackpool, "
                "Lancashire)"
            ),
            "Relevant agencies",
        ],
    )
    assert isinstance(group, tuple)
    assert group[0] == "CSAP Executive Group"
    assert len(group[1]) == 6
    assert alone == (
        "Others, no link known",
        [
            "Child Death Overview Panel",
            "National Child Safeguarding Practice Review Panel",
        ],
    )


def test_the_tree_of_today_is_grouped_by_what_bodies_are() -> None:
    model = BodyTreeModel(GovernanceWords())
    model.show_day(of_the_edition().as_at(TODAY))

    groups = outline(model)

    assert [one[0] for one in groups if isinstance(one, tuple)] == [
        "In the lead, no link known",
        "Safeguarding partners, no link known",
        "Others, no link known",
    ]


def test_a_body_in_the_tree_says_how_it_belongs(tree: BodyTreeModel) -> None:
    index = tree.index_of("spb")

    assert index.data(BODY_ROLE) == "spb"
    assert index.data(SPOKEN) == "Strategic Partnership Board, answers to it (inferred)"
    assert index.siblingAtColumn(1).data(SPOKEN) == "answers to it (inferred)"
    assert index.siblingAtColumn(2).data() == "29 Sep 2019 to 31 Aug 2023"
    assert index.parent().data() == "CSAP Executive Group"
    assert not index.parent().parent().isValid()
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert not tree.index_of("lscb_bwd").isValid()
    assert tree.data(QModelIndex()) is None
