"""Which words open the window, and which run a command."""

import pytest

from csap_desktop.__main__ import asks_for_window, main


@pytest.mark.parametrize(
    ("typed", "window"),
    [
        ("", True),
        ("--offline", True),
        ("--measure-start", True),
        ("--data-dir /tmp/x", True),
        ("--data-dir=/tmp/x", True),
        ("--data-dir", True),
        ("--data-dir route", True),
        ("--offline --data-dir /tmp/x --measure-start", True),
        ("route", False),
        ("route Darwen", False),
        ("--data-dir /tmp/x route Darwen", False),
        ("--data-dir=/tmp/x route Darwen", False),
        ("--offline route Darwen", False),
        ("--data-dir route route Darwen", False),
        ("--help", False),
        ("-h", False),
        ("--version", False),
        ("--data-directory /tmp/x", False),
        ("--nonsense", False),
        ("nonsense", False),
    ],
)
def test_only_options_of_the_window_open_it(typed: str, *, window: bool) -> None:
    assert asks_for_window(typed.split()) is window


def test_an_empty_word_is_no_wish_for_the_window() -> None:
    assert not asks_for_window([""])


def test_a_command_is_run_with_what_was_typed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status = main(["--version"])

    assert status == 0
    assert capsys.readouterr().out.strip()


def test_what_was_typed_is_taken_from_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["csap-desktop", "nonsense"])

    status = main()

    assert status == 2
    assert not capsys.readouterr().out
