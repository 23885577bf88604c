import logging
import sys

from csap_desktop.config.wordless_log import WordlessFormatter

WORDS = "what somebody typed"


def logged() -> str:
    record = logging.LogRecord(
        "p", logging.ERROR, "f", 1, "unexpected", (), sys.exc_info()
    )
    return WordlessFormatter("%(message)s").format(record)


def test_an_error_is_logged_by_its_kind_and_place_alone() -> None:
    said = ""
    try:
        int(WORDS)
    except ValueError:
        said = logged()

    assert WORDS not in said
    assert said.splitlines()[0] == "unexpected"
    assert said.splitlines()[-1] == "ValueError"
    assert f"{__file__}:" in said


def test_what_caused_an_error_is_named_too() -> None:
    said = ""
    try:
        try:
            int(WORDS)
        except ValueError as error:
            raise RuntimeError(WORDS) from error
    except RuntimeError:
        said = logged()

    assert WORDS not in said
    assert "RuntimeError" in said
    assert said.splitlines()[-1] == "ValueError"
