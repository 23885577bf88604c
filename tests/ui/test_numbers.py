import pytest

from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.widgets.number_label import spoken


@pytest.mark.parametrize(
    "number", ["01254 587547", "18001 0300 123 6722", "0808 800 5000"]
)
def test_a_number_in_running_text_stays_on_one_line(number: str) -> None:
    text = unbroken(f"Ring {number}, then wait")

    assert number.replace(" ", "\N{NO-BREAK SPACE}") in text
    assert text.startswith("Ring ")
    assert text.endswith(", then wait")


@pytest.mark.parametrize("text", ["08:00 to 20:00", "in 2021", "1 or 2", "10 pages"])
def test_times_and_years_are_no_numbers_to_ring(text: str) -> None:
    assert unbroken(text) == text


def test_a_number_is_said_digit_by_digit() -> None:
    assert spoken("0300 123 6722") == "0 3 0 0, 1 2 3, 6 7 2 2"
