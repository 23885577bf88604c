"""Where the window can be drawn, asked so that Qt never ends the program itself.

Imports no Qt: it decides before Qt is loaded, and answers when Qt cannot be.
"""

from collections.abc import MutableMapping

PLATFORM = "QT_QPA_PLATFORM"
DEBIAN_PACKAGES = (
    "libgl1 libegl1 libglib2.0-0 libfontconfig1 libxkbcommon0 libdbus-1-3 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)
INSTEAD = "The command line gives the same answer: csap-desktop route PLACE"

_UNSEEN = frozenset({"offscreen", "minimal", "vnc"})


def choose_platform(environ: MutableMapping[str, str], system: str) -> bool:
    """Gives Qt a last resort, because it aborts when it finds no screen.

    Args:
        environ: The environment; changed where the system is Linux.
        system: The value of `sys.platform`.

    Returns:
        Whether drawing without a screen was asked for.
    """
    asked = environ.get(PLATFORM, "")
    unseen = asked.partition(":")[0] in _UNSEEN
    if system != "linux" or unseen:
        return unseen
    wayland = "wayland;" if environ.get("WAYLAND_DISPLAY") else ""
    environ[PLATFORM] = f"{asked or wayland + 'xcb'};offscreen"
    return False


def no_screen(environ: MutableMapping[str, str]) -> str:
    """Says in one sentence why there is no window, and what answers instead."""
    if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return (
            "csap-desktop: the screen cannot be opened; on Debian or Ubuntu install "
            f"{DEBIAN_PACKAGES}. {INSTEAD}"
        )
    return f"csap-desktop: there is no screen to open a window on. {INSTEAD}"


def window_hangs() -> str:
    """Says in one sentence that the window that is open does not answer."""
    return (
        "csap-desktop: a window is open already, but it does not answer. Close it, or "
        f"end its process, and start again. {INSTEAD}"
    )


def window_goes_on() -> str:
    """Says in one sentence that an open window is not changed by an option."""
    return (
        "csap-desktop: a window is open already and goes on as it was opened; close it "
        "and start again, so that --offline holds."
    )


def no_library(error: ImportError) -> str:
    """Says in one sentence which part of the system is missing.

    Args:
        error: What the import of Qt raised.
    """
    missing = str(error).partition(":")[0]
    return (
        f"csap-desktop: the window cannot open because {missing} is missing; on "
        f"Debian or Ubuntu install {DEBIAN_PACKAGES}. {INSTEAD}"
    )
