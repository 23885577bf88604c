import pytest

from csap_desktop.domain.contacts import Concern
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.found import SearchResult
from csap_desktop.ui.print.search_paper import search_paper
from tests.ui.print.conftest import AT
from tests.ui.stand_ins import a_result

ARTICLE = a_result(
    "article", "a", "Who <rings>", (("Ring ", False), ("0300 123 6722", True))
)
PLACE = a_result("place", "p", "Fleetwood, Wyre", where="Fleetwood")


@pytest.fixture
def worked_out(answers: AnswerService) -> SearchResult:
    (answer,) = answers.ask("Fleetwood", Concern.CHILD, AT).answers
    return a_result(
        "route", "lcc-children", "Child in Fleetwood", where="Fleetwood", answer=answer
    )


def test_results_are_listed_by_kind_with_title_and_snippet(
    answers: AnswerService,
) -> None:
    word = a_result("glossary", "g", "LADO", (("A role.", False),))

    paper = search_paper((ARTICLE, word), answers)

    assert paper is not None
    assert paper.html == (
        "<h2>Guide</h2><h3>Who &lt;rings&gt;</h3><p>Ring 0300\xa0123\xa06722</p>"
        "<h2>Words and abbreviations</h2><h3>LADO</h3><p>A role.</p>"
    )


def test_no_place_is_printed_and_a_route_has_every_line(
    answers: AnswerService, worked_out: SearchResult
) -> None:
    paper = search_paper((worked_out, PLACE, ARTICLE), answers)

    assert paper is not None
    every = f"{paper.title} {paper.note} {paper.html} {paper.file_name}"
    assert "Fleetwood" not in every
    assert "Worried about a child who lives in Lancashire" in paper.html
    assert "0300\xa0123\xa06720" in paper.html
    assert "0300\xa0123\xa06722" in paper.html
    assert "Every day 20:00 to 08:00." in paper.html
    assert "Not confirmed by the council." in paper.html


def test_a_route_without_a_line_says_what_to_do(answers: AnswerService) -> None:
    (answer,) = answers.ask("Darwen", Concern.ALLEGATION, AT).answers
    found = a_result("route", "bwd-lado", "x", where="Darwen", answer=answer)

    paper = search_paper((found,), answers)

    assert paper is not None
    assert "No contact for the LADO was found" in paper.html
    assert "01254\xa0666400" in paper.html


def test_only_places_found_is_nothing_to_print(answers: AnswerService) -> None:
    assert search_paper((PLACE,), answers) is None
    assert search_paper((), answers) is None
