import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument, QTextTable

from csap_desktop.ui.print.breaks import Piece, Stretch, cut, pieces
from csap_desktop.ui.print.paper_style import OPENS_A_SHEET, TABLE
from csap_desktop.ui.print.paper_text import PaperText

pytestmark = pytest.mark.usefixtures("theme")

WORDS = "Whoever is worried about a child rings the number that is staffed now. "
ROWS = "".join(f"<tr><td>{n}</td><td>{WORDS}<br>{WORDS}</td></tr>" for n in range(20))


def edges(document: QTextDocument) -> list[tuple[float, float, str]]:
    """Every line of a text: where it begins, where it ends, its words."""
    found = []
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        rect = document.documentLayout().blockBoundingRect(block)
        for index in range(layout.lineCount() if block.text() else 0):
            line = layout.lineAt(index)
            top = rect.top() + line.y() - layout.boundingRect().top()
            words = block.text()[line.textStart() :][: line.textLength()]
            found.append((top, top + line.height(), words))
        block = block.next()
    return found


def holding(stretches: tuple[Stretch, ...], top: float, bottom: float) -> int:
    """How many sheets hold the whole of a line."""
    return sum(one.top <= top and bottom <= one.bottom for one in stretches)


@st.composite
def texts(draw: st.DrawFn) -> tuple[Piece, ...]:
    found, top = [], 0.0
    for height in draw(st.lists(st.integers(1, 90), min_size=1, max_size=60)):
        begins, stays = draw(st.booleans()), draw(st.booleans())
        found.append(Piece(top, top + height, begins, stays))
        top += height + draw(st.integers(0, 20))
    return tuple(found)


@given(parts=texts())
def test_every_piece_stands_whole_on_exactly_one_sheet(
    parts: tuple[Piece, ...],
) -> None:
    sheets = cut(parts, lambda _: 100)

    assert all(holding(sheets, part.top, part.bottom) == 1 for part in parts)
    assert all(sheet.bottom - sheet.top <= 100 for sheet in sheets)


@given(parts=texts())
def test_no_sheet_ends_with_a_heading_that_could_go_on(
    parts: tuple[Piece, ...],
) -> None:
    sheets = cut(parts, lambda _: 100)

    for sheet in sheets[:-1]:
        on_it = [part for part in parts if sheet.top <= part.top < sheet.bottom]
        assert not on_it[-1].stays or all(part.stays for part in on_it)


def test_a_sheet_ends_between_paragraphs_where_it_is_full_enough() -> None:
    parts = (
        Piece(0, 85),
        Piece(86, 92),
        Piece(92, 98, begins=False),
        Piece(98, 104, begins=False),
    )

    first, second = cut(parts, lambda _: 100)

    assert (first.bottom, second.top) == (85, 86)


def test_the_first_sheet_may_have_less_room() -> None:
    parts = tuple(Piece(10.0 * n, 10.0 * n + 10) for n in range(10))

    sheets = cut(parts, lambda sheet: 100 if sheet else 30)

    assert [sheet.top for sheet in sheets] == [0, 30]


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{WORDS * 12}</p>" * 12,
        f"<table width='100%' cellpadding='6'>{ROWS}</table>" * 3,
        f"<ul>{f'<li>{WORDS * 3}</li>' * 40}</ul>",
        f"<table><tr><td>{f'<p>{WORDS * 4}</p>' * 40}</td><td>x</td></tr></table>",
        f"<table><tr><td><table>{ROWS}</table></td></tr></table>" * 2,
        f"<div>{f'<p>{WORDS}</p>' * 90}</div>",
    ],
    ids=["paragraphs", "rows", "list", "tall-row", "nested", "frame"],
)
def test_no_line_is_cut_by_the_edge_of_a_sheet(html: str) -> None:
    text = PaperText(html, 511)

    sheets = cut(pieces(text.document), lambda _: 650)

    assert len(sheets) > 1
    for top, bottom, words in edges(text.document):
        assert holding(sheets, top, bottom) == 1, words
    assert all(sheet.bottom - sheet.top <= 650 for sheet in sheets)


def test_a_table_row_is_never_parted() -> None:
    text = PaperText(f"<table cellpadding='6'>{ROWS * 3}</table>", 400)

    sheets = cut(pieces(text.document), lambda _: 650)

    table = text.document.rootFrame().childFrames()[0]
    assert isinstance(table, QTextTable)
    for row in range(60):
        cell = table.cellAt(row, 1)
        rect = text.document.documentLayout().blockBoundingRect(
            cell.firstCursorPosition().block()
        )
        assert holding(sheets, rect.top(), rect.bottom()) == 1


@pytest.mark.parametrize("filling", range(40, 56))
def test_a_heading_stands_on_the_sheet_of_its_first_paragraph(filling: int) -> None:
    html = "<p class='line'>x</p>" * filling
    text = PaperText(f"{html}<p class='heading'>Head</p><p>{WORDS * 2}</p>{html}", 511)

    sheets = cut(pieces(text.document), lambda _: 720)

    places = {words: (top, bottom) for top, bottom, words in edges(text.document)}
    head = places["Head"]
    first = next(place for words, place in places.items() if WORDS[:20] in words)
    (sheet,) = [one for one in sheets if one.top <= head[0] < one.bottom]
    assert sheet.bottom >= first[1]


@pytest.mark.parametrize("filling", range(40, 54))
def test_no_line_of_a_paragraph_stands_alone(filling: int) -> None:
    html = "<p class='line'>x</p>" * filling
    text = PaperText(f"{html}<p>{WORDS * 9}</p>{html}", 511)

    sheets = cut(pieces(text.document), lambda _: 720)

    lines = [
        (top, bottom)
        for top, bottom, words in edges(text.document)
        if not words.startswith("x")
    ]
    parted = [sum(holding((one,), *line) for line in lines) for one in sheets]
    assert 1 not in parted
    assert sum(parted) == len(lines)


HEADED = (
    f"{TABLE}<thead><tr><th>Who</th><th>Number</th></tr></thead>"
    + "".join(
        f"<tr><td>Row {n}. {WORDS * (n % 4 + 1)}</td><td></td></tr>" for n in range(40)
    )
    + "</table>"
)


def test_the_head_of_a_table_stands_on_every_sheet_its_rows_go_on_to() -> None:
    text = PaperText(f"<p>{WORDS}</p>{HEADED}<p>After it.</p>", 511)

    first, *others = cut(pieces(text.document), lambda _: 400)

    lines = edges(text.document)
    (head,) = [line for line in lines if line[2] == "Who"]
    assert first.head is None
    assert len(others) > 2
    for sheet in others:
        assert sheet.head is not None
        assert sheet.head.top <= head[0] < head[1] <= sheet.head.bottom
        assert not [one for one in lines if head[1] <= one[1] <= sheet.head.bottom][2:]
        assert sheet.height <= 400


def test_what_follows_a_table_has_no_head_above_it() -> None:
    text = PaperText(f"{HEADED}{f'<p>{WORDS * 9}</p>' * 20}", 511)

    sheets = cut(pieces(text.document), lambda _: 400)

    (end,) = [top for top, _, words in edges(text.document) if "Row 39." in words]
    assert any(sheet.head for sheet in sheets)
    assert not any(sheet.head for sheet in sheets if sheet.top > end)


@pytest.mark.parametrize("filling", range(20, 44))
def test_the_head_of_a_table_never_stands_alone_at_the_foot(filling: int) -> None:
    html = "<p class='line'>x</p>" * filling
    text = PaperText(f"{html}<p class='heading'>Over</p>{HEADED}", 511)

    sheets = cut(pieces(text.document), lambda _: 620)

    lines = edges(text.document)
    over, head, row = (
        next(top for top, _, words in lines if words.startswith(wanted))
        for wanted in ("Over", "Who", "Row 0.")
    )
    (sheet,) = [one for one in sheets if one.top <= over < one.bottom]
    assert sheet.top <= over < head < row < sheet.bottom


def test_a_head_as_tall_as_half_a_sheet_is_not_repeated() -> None:
    tall = HEADED.replace("Who", "Who<br>" * 12)
    text = PaperText(tall, 511)

    sheets = cut(pieces(text.document), lambda _: 400)

    assert len(sheets) > 2
    assert not any(sheet.head for sheet in sheets)


def test_a_table_that_is_nothing_but_its_head_is_printed() -> None:
    text = PaperText("<table><thead><tr><th>Who</th></tr></thead></table>", 511)

    (sheet,) = cut(pieces(text.document), lambda _: 400)

    assert sheet.bottom > sheet.top


def test_a_paragraph_that_opens_a_sheet_begins_one() -> None:
    text = PaperText(
        f"<p>One.</p><p style='{OPENS_A_SHEET}'>Two.</p><p>Three.</p>", 511
    )

    first, second = cut(pieces(text.document), lambda _: 400)

    lines = {words: (top, bottom) for top, bottom, words in edges(text.document)}
    assert first.bottom <= lines["Two."][0] <= lines["Three."][1] <= second.bottom
