import pytest

from csap_desktop.domain.telephone import dialled


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("01254 666400", "+441254666400"),
        ("0300 123 6722", "+443001236722"),
        ("0800 1111", "+448001111"),
        ("101", "101"),
        ("999", "999"),
    ],
)
def test_a_number_is_dialled_from_anywhere_and_a_short_code_as_it_is(
    number: str, expected: str
) -> None:
    assert dialled(number) == expected
