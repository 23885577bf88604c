import pytest

from csap_desktop.ui.number_html import has_number, number_html
from csap_desktop.ui.widgets.number_label import spoken


@pytest.mark.parametrize(
    "text", ["Ring 01254 587547", "101", "18001 0300 123 6722", "0808 800 5000, then"]
)
def test_a_number_has_its_own_digits_and_does_not_break(text: str) -> None:
    html = number_html(text, "Inter")

    assert has_number(text)
    assert "font-family: 'Inter'" in html
    assert " " not in html.split("700")[1].split("</span>")[0].strip('">')


@pytest.mark.parametrize("text", ["08:00 to 20:00", "in 2021", "1 or 2", "10 pages"])
def test_times_and_years_are_no_numbers_to_ring(text: str) -> None:
    assert not has_number(text)


def test_what_looks_like_markup_is_text() -> None:
    assert "&lt;b&gt;" in number_html("<b> 101", "Inter")


def test_a_number_is_said_digit_by_digit() -> None:
    assert spoken("0300 123 6722") == "0 3 0 0, 1 2 3, 6 7 2 2"
