import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPainter, QPainterPath

from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.paper_style import (
    FAR_PT,
    LEAST_PT,
    TABLE,
    for_paper,
    readable,
)
from csap_desktop.ui.print.printing import A3, A4, page_layout, pdf_bytes
from csap_desktop.ui.print.sheet_facts import SheetFacts
from csap_desktop.ui.print.sheets import Sheets
from csap_desktop.ui.theme import Theme
from tests.ui.print.pdf_text import page_count, page_texts, pdf_text

pytestmark = pytest.mark.usefixtures("theme")

SENTENCE = "Whoever is worried about a child rings the number that is staffed now. "
LONG = Paper(
    "How sure this edition is",
    "".join(f"<p>Paragraph {n}. {SENTENCE * 6}</p>" for n in range(60)),
    "Describes 2019 to 2023",
)
UPRIGHT = page_layout(A4, landscape=False)


def packed(text: str) -> str:
    """A text without blanks: a PDF breaks lines wherever they are full."""
    return "".join(text.split())


def rendered(sheets: Sheets, number: int = 0, scale: float = 2.0) -> QImage:
    """A sheet as a picture, two pixels to the point."""
    image = QImage((sheets.size * scale).toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    sheets.draw(painter, number)
    painter.end()
    return image


def is_white(image: QImage, top: int, bottom: int) -> bool:
    """Says whether nothing is drawn on a strip of a picture."""
    strip = image.copy(0, top, image.width(), bottom - top)
    blank = strip.copy()
    blank.fill(QColor("white"))
    return strip == blank


def test_every_sheet_has_the_999_line_the_dates_and_its_number(
    facts: SheetFacts,
) -> None:
    sheets = Sheets(LONG, facts, UPRIGHT)

    pages = page_texts(pdf_bytes(sheets, LONG.title))

    assert len(pages) == sheets.count > 3
    for number, page in enumerate(pages, start=1):
        text = packed(page)
        for said in (
            facts.danger,
            facts.edition,
            facts.check,
            facts.unconfirmed,
            f"Page {number} of {sheets.count}",
        ):
            assert packed(said) in text


def test_title_and_note_stand_on_the_first_sheet_only(facts: SheetFacts) -> None:
    first, *others = page_texts(pdf_bytes(Sheets(LONG, facts, UPRIGHT), LONG.title))

    assert packed(LONG.title) in packed(first)
    assert packed(LONG.note) in packed(first)
    assert not any(packed(LONG.note) in packed(page) for page in others)


def test_all_of_a_long_text_is_printed_once(facts: SheetFacts) -> None:
    text = packed(pdf_text(pdf_bytes(Sheets(LONG, facts, UPRIGHT), LONG.title)))

    for number in range(60):
        assert text.count(f"Paragraph{number}.") == 1
    assert text.count(packed(SENTENCE)) == 60 * 6


@pytest.mark.parametrize(
    "layout",
    [
        page_layout(size, landscape=landscape)
        for size in (A4, A3)
        for landscape in (False, True)
    ],
    ids=["a4", "a4-on-its-side", "a3", "a3-on-its-side"],
)
def test_nothing_is_drawn_in_the_margins_or_between_text_and_foot(
    facts: SheetFacts, layout: QPageLayout
) -> None:
    sheets = Sheets(LONG, facts, layout)

    for number in range(sheets.count):
        image = rendered(sheets, number)
        pixels = 2 * sheets._scale
        end = sheets._frame.room.bottom()
        assert is_white(image, round((end + 1) * pixels), round((end + 5) * pixels))
        assert is_white(image, 0, 40)
        assert is_white(image, image.height() - 40, image.height())


def test_a3_is_the_same_sheet_enlarged(facts: SheetFacts) -> None:
    small = Sheets(LONG, facts, UPRIGHT)
    large = Sheets(LONG, facts, page_layout(A3, landscape=False))

    assert large.count == small.count
    assert large.size.width() / small.size.width() == pytest.approx(2**0.5, abs=0.01)


def test_on_its_side_a_text_stands_in_two_columns_of_readable_lines(
    facts: SheetFacts,
) -> None:
    sheets = Sheets(LONG, facts, page_layout(A4, landscape=True))

    text = sheets._body.document
    block = text.begin()
    longest = max(
        block.layout().lineAt(line).textLength()
        for line in range(block.layout().lineCount())
    )
    assert longest <= 80
    assert len(sheets._stretches) > sheets.count


def test_a_table_made_for_a_wide_sheet_has_its_whole_width(facts: SheetFacts) -> None:
    cells = "".join(f"<td>Column number {number}</td>" for number in range(5))
    table = f"<table width='100%'><tr>{cells}</tr></table>"
    lies = page_layout(A4, landscape=True)
    wide = Paper("Table", table, landscape=True)
    text = Paper("Table", table)

    assert (
        Sheets(wide, facts, lies).column_width
        > 2 * Sheets(text, facts, lies).column_width
    )


def test_a_picture_has_all_the_room_between_title_and_foot(facts: SheetFacts) -> None:
    rooms: list[QRectF] = []

    def drawn(painter: QPainter, room: QRectF) -> None:
        rooms.append(room)
        path = QPainterPath()
        path.addRect(room)
        painter.fillPath(path, QColor("#0000FF"))

    paper = Paper("Governance", note="As at 2021", picture=drawn, words="A chart.")
    sheets = Sheets(paper, facts, page_layout(A3, landscape=True))

    image = rendered(sheets)

    (room,) = rooms
    assert sheets.count == 1
    assert room.width() > 750
    assert room.height() > 350
    centre = room.center() * sheets._scale * 2
    assert image.pixelColor(centre.toPoint()) == QColor("#0000FF")
    assert "A chart." in sheets.text
    assert "Governance" in sheets.text


def test_one_sheet_is_filled_with_the_largest_type_that_fits(
    facts: SheetFacts,
) -> None:
    short = Paper("Poster", "<p>Ring.</p>", one_sheet=True)
    fuller = Paper("Poster", f"<p>{SENTENCE * 5}</p>" * 9, one_sheet=True)
    too_much = Paper("Poster", LONG.html, one_sheet=True)

    largest, fitting, spilled = (
        Sheets(paper, facts, UPRIGHT) for paper in (short, fuller, too_much)
    )

    assert (largest.count, fitting.count) == (1, 1)
    assert largest.type_size > fitting.type_size > 0.7
    assert spilled.count > 1
    assert packed("Paragraph 59.") in packed(spilled.text)


def test_type_never_gets_too_small_to_read() -> None:
    assert readable(10.5, 0.7) == LEAST_PT
    assert readable(20, 0.5) == 10


def test_numbers_read_from_afar_give_way_only_when_nothing_else_is_left() -> None:
    assert readable(46, 0.7) == FAR_PT
    assert LEAST_PT < readable(46, 0.6) < FAR_PT


def test_an_empty_document_is_one_sheet(facts: SheetFacts) -> None:
    assert Sheets(Paper("Nothing"), facts, UPRIGHT).count == 1


def test_links_to_items_are_plain_text_on_paper_and_addresses_stay() -> None:
    html = '<p><a href="item:x">here</a> <a href="https://x.uk/">https://x.uk/</a></p>'

    assert for_paper(html) == '<p>here <a href="https://x.uk/">https://x.uk/</a></p>'


def test_headings_of_any_level_are_paragraphs_of_their_class() -> None:
    assert for_paper('<h2 align="left">A</h2><h4>B</h4>') == (
        '<p class="h2">A</p><p class="h4">B</p>'
    )


EVERYTHING = Paper(
    "All kinds of text",
    f"<h2>Heading</h2><p>{SENTENCE}</p><ul><li>{SENTENCE}</li></ul><ol><li>One</li>"
    f"</ol>{TABLE}<thead><tr><th>Head</th></tr></thead><tr><td>Cell</td></tr></table>"
    "<div>Bare text</div><p class='kept'><a href='https://x.uk/'>Link</a></p>",
)


@pytest.mark.parametrize("paper", [LONG, EVERYTHING], ids=lambda paper: paper.title)
@pytest.mark.parametrize("look", ["dark", "contrast"])
def test_the_theme_does_not_change_the_paper(
    facts: SheetFacts, theme: Theme, paper: Paper, look: str
) -> None:
    light = rendered(Sheets(paper, facts, UPRIGHT))

    theme.choose(look, 200)

    assert rendered(Sheets(paper, facts, UPRIGHT)) == light


def test_the_999_line_is_legible_in_black_and_white(facts: SheetFacts) -> None:
    image = rendered(Sheets(LONG, facts, UPRIGHT))

    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    band = grey.pixelColor(100, 72).lightness()
    row = [grey.pixelColor(x, 90).lightness() for x in range(90, 500)]
    assert band < 90
    assert max(row) > 240


def test_the_head_of_a_long_table_is_printed_on_every_page(facts: SheetFacts) -> None:
    rows = "".join(
        f"<tr><td>Row {n}. {SENTENCE}</td><td>x</td></tr>" for n in range(70)
    )
    head = "<thead><tr><th>Whom to ring</th><th>Rung on</th></tr></thead>"
    paper = Paper("Check", f"<p>{SENTENCE}</p>{TABLE}{head}{rows}</table>", wide=True)
    sheets = Sheets(paper, facts, UPRIGHT)

    pages = [packed(page) for page in page_texts(pdf_bytes(sheets, paper.title))]

    assert len(pages) == sheets.count > 2
    for page in pages:
        assert page.count(packed("Whom to ring")) == 1
        assert packed("Row") in page
    every = "".join(pages)
    assert all(every.count(f"Row{n}.") == 1 for n in range(70))


@pytest.mark.parametrize("landscape", [False, True])
def test_nothing_is_drawn_twice_below_the_head_of_a_table(
    facts: SheetFacts, *, landscape: bool
) -> None:
    rows = "".join(f"<tr><td>{SENTENCE}</td><td>x</td></tr>" for _ in range(70))
    head = "<thead><tr><th bgcolor='#FF0000'>Who</th><th>By</th></tr></thead>"
    paper = Paper("Check", f"{TABLE}{head}{rows}</table>", wide=True)
    sheets = Sheets(paper, facts, page_layout(A4, landscape=landscape))

    image = rendered(sheets, 1)

    top = sheets._frame.room.top()
    stretch = sheets._stretches[1]
    assert stretch.head is not None
    red = [
        y
        for y in range(image.height())
        if image.pixelColor(600, y) == QColor("#FF0000")
    ]
    assert red
    assert top * 2 <= red[0] <= red[-1] <= (top + stretch.head.height) * 2


def test_a_last_sheet_with_hardly_a_word_is_saved_by_smaller_type(
    facts: SheetFacts,
) -> None:
    def laid(count: int) -> Sheets:
        html = f"<p>{SENTENCE * 2}</p>" * count
        return Sheets(Paper("Guide", html), facts, UPRIGHT)

    full = max(
        count
        for count in range(10, 40)
        if laid(count).type_size == 1.0 and (laid(count).count == 1)
    )

    saved, worth_it = laid(full + 1), laid(full + 12)

    assert (saved.count, worth_it.count) == (1, 2)
    assert saved.type_size < 1.0
    assert worth_it.type_size == 1.0


def test_the_999_of_a_wall_is_as_large_as_its_numbers(facts: SheetFacts) -> None:
    paper = Paper("Poster", "<p>Ring.</p>", one_sheet=True, wall=True)

    head = Sheets(paper, facts, UPRIGHT)._frame._head.document

    spans = {
        span.format.font().pointSizeF()
        for span in head.begin().textFormats()
        if head.toPlainText()[span.start :][: span.length] == "999"
    }
    assert min(spans, default=0) >= FAR_PT


def test_what_a_pdf_says_of_itself(facts: SheetFacts) -> None:
    data = pdf_bytes(Sheets(LONG, facts, UPRIGHT), "Who & when <now>")

    said = data.decode("latin-1")
    assert "Who &amp; when &lt;now&gt;</rdf:li></rdf:Alt></dc:title>" in said
    assert "<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li>" in said
    assert "CSAP Desktop</xmp:CreatorTool>" in said
    assert "/Author ()" in said
    assert "dc:creator" not in said


def test_an_address_on_paper_can_be_followed_in_a_pdf(facts: SheetFacts) -> None:
    html = "<p>Form: https://x.uk/form?a=1&amp;b=2. Mail to a@b.uk</p>"

    data = pdf_bytes(Sheets(Paper("Form", html), facts, UPRIGHT), "Form")

    assert b"/URI (https://x.uk/form?a=1&b=2)" in data
    assert data.count(b"/S /URI") == 1
    assert packed("https://x.uk/form?a=1&b=2. Mail") in packed(pdf_text(data))


def test_a_pdf_has_its_title_and_only_our_own_fonts(facts: SheetFacts) -> None:
    data = pdf_bytes(Sheets(LONG, facts, UPRIGHT), LONG.title)

    title = LONG.title.encode("utf-16-be")
    fonts = {line for line in data.split(b"\n") if b"/FontName" in line}
    assert title in data
    assert page_count(data) > 3
    assert fonts
    assert all(b"AtkinsonHyperlegibleNext" in line for line in fonts)
    assert data.count(b"/FontFile2") == data.count(b"/FontName")
