import os
import subprocess
import sys
from pathlib import Path

import pytest

from csap_desktop.ui.screen import choose_platform, no_library, no_screen


@pytest.mark.parametrize(
    ("environ", "platform"),
    [
        ({}, "xcb;offscreen"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland;xcb;offscreen"),
        ({"QT_QPA_PLATFORM": "xcb"}, "xcb;offscreen"),
    ],
)
def test_linux_always_has_a_last_resort(environ: dict[str, str], platform: str) -> None:
    assert not choose_platform(environ, "linux")
    assert environ["QT_QPA_PLATFORM"] == platform


def test_drawing_without_a_screen_can_be_asked_for() -> None:
    environ = {"QT_QPA_PLATFORM": "offscreen"}

    assert choose_platform(environ, "linux")
    assert environ["QT_QPA_PLATFORM"] == "offscreen"


def test_other_systems_are_left_alone() -> None:
    environ: dict[str, str] = {}

    assert not choose_platform(environ, "win32")
    assert not environ


def test_the_sentences_name_the_command_line() -> None:
    error = ImportError("libEGL.so.1: cannot open shared object file")

    assert "csap-desktop route PLACE" in no_screen({})
    assert "install" in no_screen({"DISPLAY": ":0"})
    assert "libEGL.so.1 is missing" in no_library(error)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks screens")
@pytest.mark.parametrize("platform", ["", "xcb"])
def test_without_a_screen_there_is_one_sentence_and_no_abort(
    platform: str, tmp_path: Path
) -> None:
    environ = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    if platform:
        environ["QT_QPA_PLATFORM"] = platform

    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "csap_desktop", "--data-dir", str(tmp_path)],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "csap-desktop route PLACE" in done.stderr
