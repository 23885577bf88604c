import pytest

from csap_desktop.domain.contacts import Concern, Route
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.print.card_contents import CardContents
from csap_desktop.ui.print.paper_style import FAR_PT, LEAST_PT
from csap_desktop.ui.print.printing import A4, page_layout, pdf_bytes
from csap_desktop.ui.print.route_papers import RoutePapers, routes_of
from csap_desktop.ui.print.sheet_facts import SheetFacts
from csap_desktop.ui.print.sheets import Sheets
from tests.ui.print.pdf_text import page_count, page_texts, pdf_text

pytestmark = pytest.mark.usefixtures("theme")

LOCALITIES = ("blackburn-with-darwen", "blackpool", "lancashire")
UPRIGHT = page_layout(A4, landscape=False)


@pytest.fixture
def papers(answers: AnswerService) -> RoutePapers:
    return RoutePapers(answers)


def route(answers: AnswerService, route_id: str) -> Route:
    return next(one for one in answers.front.routes if one.id == route_id)


def packed(text: str) -> str:
    """A text without blanks: a PDF breaks lines wherever they are full."""
    return "".join(text.split())


def printed(sheets: Sheets) -> str:
    return packed(pdf_text(pdf_bytes(sheets, "")))


def smallest_pt(sheets: Sheets) -> float:
    """The smallest type of a document, in points."""
    sizes = []
    block = sheets._body.document.begin()
    while block.isValid():
        sizes += [span.format.font().pointSizeF() for span in block.textFormats()]
        block = block.next()
    return min(sizes)


@pytest.mark.parametrize("locality", LOCALITIES)
def test_a_poster_is_one_sheet_of_readable_type_with_nothing_left_out(
    answers: AnswerService, papers: RoutePapers, facts: SheetFacts, locality: str
) -> None:
    sheets = Sheets(papers.poster(locality), facts, UPRIGHT)

    data = pdf_bytes(sheets, "Poster")

    text = packed(pdf_text(data))
    assert page_count(data) == sheets.count == 1
    assert smallest_pt(sheets) >= LEAST_PT
    for one in routes_of(answers, locality):
        assert packed(one.team) in text
        assert not one.instead or packed(one.instead) in text
        for line in one.lines:
            assert packed(line.number) in text
            assert packed(line.hours_text[1:].rstrip(".")) in text
            assert packed(line.note or "") in text
        for form in one.forms:
            assert packed(form.url or form.note or "") in text
    for said in (
        "101",
        "In danger always 999.",
        "0808 800 5000",
        "For advice about a child. Hours not known.",
        "18001, then the number",
        "Not confirmed by the council.",
        facts.danger,
        facts.check,
        facts.edition,
    ):
        assert packed(said) in text


@pytest.mark.parametrize("locality", LOCALITIES)
def test_the_numbers_of_a_poster_are_its_largest_type(
    papers: RoutePapers, facts: SheetFacts, locality: str
) -> None:
    sheets = Sheets(papers.poster(locality), facts, UPRIGHT)

    sizes: dict[str, float] = {}
    block = sheets._body.document.begin()
    while block.isValid():
        if block.text():
            sizes[block.text()] = block.charFormat().font().pointSizeF()
        block = block.next()
    largest = max(sizes.values())
    assert largest >= FAR_PT
    assert all(
        text.replace("\N{NO-BREAK SPACE}", "").isdigit()
        for text, size in sizes.items()
        if size == largest
    )


def test_a_poster_gives_no_numbers_of_another_locality(
    answers: AnswerService, papers: RoutePapers
) -> None:
    own = {line.number for one in routes_of(answers, "blackpool") for line in one.lines}
    others = {line.number for one in answers.front.routes for line in one.lines} - own

    html = papers.poster("blackpool").html.replace("&nbsp;", " ")

    assert all(number in html for number in own)
    assert not any(number in html for number in others)


@pytest.mark.parametrize("concern", Concern)
@pytest.mark.parametrize("locality", LOCALITIES)
def test_a_card_is_one_sheet(
    answers: AnswerService,
    papers: RoutePapers,
    facts: SheetFacts,
    locality: str,
    concern: Concern,
) -> None:
    (one,) = (r for r in routes_of(answers, locality) if r.concern is concern)

    sheets = Sheets(papers.card(one), facts, UPRIGHT)

    assert sheets.count == 1
    assert smallest_pt(sheets) >= LEAST_PT


def test_a_card_says_everything_a_reader_must_know(
    answers: AnswerService, papers: RoutePapers, facts: SheetFacts
) -> None:
    card = papers.card(route(answers, "lcc-children"))

    text = printed(Sheets(card, facts, UPRIGHT))

    for part in (
        "Immediate danger to anyone? Ring 999.",
        "Worried about a child who lives in Lancashire",
        "0300 123 6720",
        "0300 123 6722",
        "08:00 to 20:00, days not stated.",
        "Not confirmed by the council.",
        "Edition 1 of 22 November 2026.",
        "Correct at Wednesday 25 November 2026, 21:40.",
        "Check again by 22 February 2027.",
        "No number in this edition has been confirmed.",
        "Wherever in the county the child lives, these are the numbers.",
        "https://www.lancashire.gov.uk/applications/staff/councillor-handbook/",
    ):
        assert packed(part) in text


def test_a_route_without_a_line_prints_the_numbers_to_ring_meanwhile(
    answers: AnswerService,
) -> None:
    card = CardContents(answers).card(route(answers, "bwd-lado"))

    assert card.instead.startswith("No contact for the LADO was found")
    assert [line.number for line in card.meanwhile] == ["01254 666400", "01254 587547"]
    assert all("CADS" in line.whose for line in card.meanwhile)


def test_beside_the_childrens_route_its_numbers_are_not_repeated(
    papers: RoutePapers,
) -> None:
    html = papers.poster("blackburn-with-darwen").html.replace("&nbsp;", " ")

    assert html.count("01254 666400") == 1
    assert "The children&#x27;s numbers stand at the top of this sheet." in html


def test_advice_about_children_is_not_offered_for_adults(
    answers: AnswerService,
) -> None:
    contents = CardContents(answers)

    assert [line.number for line in contents.helpers(Concern.ADULT)] == ["101"]
    assert len(contents.helpers(Concern.CHILD)) == 2


def test_sources_are_dated_in_words(answers: AnswerService) -> None:
    card = CardContents(answers).card(route(answers, "bwd-children"))

    assert any("4 November 2024" in source for source in card.sources)
    assert not any("2024-11-04" in source for source in card.sources)
    assert any("February 2020" in source for source in card.sources)
    assert not any("2020-02" in source for source in card.sources)


def test_several_answers_are_cards_one_after_the_other(
    answers: AnswerService, papers: RoutePapers, facts: SheetFacts
) -> None:
    both = [route(answers, "bwd-children"), route(answers, "bpl-children")]

    paper = papers.cards(both)

    text = printed(Sheets(paper, facts, UPRIGHT))
    assert packed("Worried about a child who lives in Blackpool") in text
    assert packed("01254 666400") in text
    assert packed("01253 477299") in text


def test_the_numbers_of_one_route_stand_on_one_sheet(
    answers: AnswerService, papers: RoutePapers, facts: SheetFacts
) -> None:
    both = [route(answers, "bwd-children"), route(answers, "bpl-children")]

    sheets = Sheets(papers.cards(both), facts, UPRIGHT)

    places = {}
    block = sheets._body.document.begin()
    while block.isValid():
        rect = sheets._body.document.documentLayout().blockBoundingRect(block)
        places[block.text().replace("\N{NO-BREAK SPACE}", " ")] = rect.center().y()
        block = block.next()
    first, second = places["01253 477299"], places["01253 477600"]
    assert any(one.top < first < second < one.bottom for one in sheets._stretches)


def test_each_of_several_answers_begins_a_sheet_under_its_own_heading(
    answers: AnswerService, papers: RoutePapers, facts: SheetFacts
) -> None:
    both = [route(answers, "bwd-lado"), route(answers, "lcc-lado")]

    pages = page_texts(pdf_bytes(Sheets(papers.cards(both), facts, UPRIGHT), ""))

    blackburn, lancashire = map(packed, pages)
    assert packed("children in Blackburn with Darwen") in blackburn
    assert packed("01254 666400") in blackburn
    assert packed("0300 123 6720") not in blackburn
    assert packed("children in Lancashire") in lancashire
    assert packed("Online form only") in lancashire
    assert packed("0300 123 6722") in lancashire


@pytest.mark.parametrize("landscape", [False, True])
def test_no_number_is_broken_however_the_sheet_lies(
    answers: AnswerService, papers: RoutePapers, facts: SheetFacts, *, landscape: bool
) -> None:
    every = [one for one in answers.front.routes if one.lines]
    numbers = {line.number for one in every for line in one.lines}
    layout = page_layout(A4, landscape=landscape)

    sheets = Sheets(papers.cards(every), facts, layout)

    block = sheets._body.document.begin()
    seen = set()
    while block.isValid():
        said = block.text().replace("\N{NO-BREAK SPACE}", " ")
        if said in numbers:
            seen.add(said)
            assert block.layout().lineCount() == 1
            line = block.layout().lineAt(0)
            assert line.naturalTextWidth() <= sheets.column_width / 2
        block = block.next()
    assert seen == numbers


def test_one_answer_is_its_card(answers: AnswerService, papers: RoutePapers) -> None:
    one = route(answers, "lcc-adults")

    assert papers.cards([one]) == papers.card(one)
