from datetime import date

import pytest

from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.print.body_table import table_html
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.printing import A4, page_layout, pdf_bytes
from csap_desktop.ui.print.sheet_facts import SheetFacts
from csap_desktop.ui.print.sheets import Sheets
from tests.domain.governance_of_the_area import of_the_edition
from tests.ui.print.pdf_text import page_texts

pytestmark = pytest.mark.usefixtures("theme")

JOINT = of_the_edition().as_at(date(2023, 8, 31))


def test_every_body_has_a_row_and_an_empty_cell_says_so() -> None:
    html = table_html(JOINT, GovernanceWords())

    for body in JOINT.bodies:
        assert f"<tr><td><b>{body.name}</b></td>".replace("'", "&#x27;") in html
    assert html.count("<tr>") == len(JOINT.bodies) + 1
    assert "<td>none known</td>" in html
    assert "<td></td>" not in html


@pytest.mark.parametrize("landscape", [False, True])
def test_its_head_is_on_each_page(facts: SheetFacts, *, landscape: bool) -> None:
    paper = Paper("Governance", table_html(JOINT, GovernanceWords()), wide=True)
    sheets = Sheets(paper, facts, page_layout(A4, landscape=landscape))

    pages = page_texts(pdf_bytes(sheets, paper.title))

    assert len(pages) > 1
    assert all("Answersto" in "".join(page.split()) for page in pages)
