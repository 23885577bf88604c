import pytest

from csap_desktop.domain.reference import Body
from csap_desktop.domain.stored import StoredItem
from csap_desktop.errors import PublisherError
from csap_desktop.services.governance import GovernanceBook, read_governance
from tests.domain.governance_of_the_area import of_the_edition
from tests.ui.governance_library import bundled_library


@pytest.fixture(scope="module")
def book() -> GovernanceBook:
    return read_governance(bundled_library())


def body_of(book: GovernanceBook, body_id: str) -> Body:
    body = book.governance.body(body_id)
    assert body
    return body


def test_the_governance_is_read_as_the_edition_has_it(book: GovernanceBook) -> None:
    assert book.governance == of_the_edition()
    assert book.faqs
    assert book.sources


def test_questions_name_a_body_or_send_the_reader_to_it(book: GovernanceBook) -> None:
    of_the_group = book.questions(body_of(book, "exec"))
    of_the_whole = book.questions(body_of(book, "csap"))

    assert [faq.id for faq in of_the_group] == ["about-3"]
    assert {"about-2", "about-3"} <= {faq.id for faq in of_the_whole}


def test_questions_about_who_a_body_answers_to_are_told_apart(
    book: GovernanceBook,
) -> None:
    board = body_of(book, "spb")

    assert not book.questions(board)
    assert [faq.id for faq in book.questions_near(board)] == ["about-3"]


def test_sources_come_best_first(book: GovernanceBook) -> None:
    sources = book.sources_of(body_of(book, "spb"))

    assert [source.id for source in sources] == ["S02", "S05", "S06", "S14"]


def test_a_body_that_is_not_what_it_should_be_is_refused() -> None:
    library = bundled_library()
    nameless = {"id": "spb", "kind": "board", "summary": "", "period": {}}
    library.items["spb"] = StoredItem("body", "spb", "", nameless)

    with pytest.raises(PublisherError):
        read_governance(library)
