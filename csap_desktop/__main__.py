"""Where the program starts: the window, or the command line."""

import gc
import os
import sys
from collections.abc import Sequence

_ZONE_FOLDERS = (
    "/usr/share/zoneinfo",
    "/usr/lib/zoneinfo",
    "/usr/share/lib/zoneinfo",
    "/etc/zoneinfo",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program.

    Args:
        arguments: What was typed after its name; None for what really was.

    Returns:
        Exit status: 0 done; 1 a problem the message explains; 2 wrong usage; 3 there
        is no certain answer.
    """
    typed = list(sys.argv[1:] if arguments is None else arguments)
    if asks_for_window(typed):
        lighten_start()
        from csap_desktop.app import run  # noqa: PLC0415 - Qt only where it is needed

        return run(typed)
    from csap_desktop.cli.main import run_command  # noqa: PLC0415 - not for the window

    return run_command(typed)


def lighten_start() -> None:
    """Spares the window's start what it does not need (docs/decisions/0010)."""
    # Next to nothing that the start makes is garbage, and looking for it takes a tenth
    # of the start. `ui.program` turns it on again when every page is live.
    gc.disable()
    # Where Python looks for time zones unless it was built otherwise; asking how it was
    # built takes 3 ms. Without any there, the package tzdata has them.
    if os.name == "posix":
        os.environ.setdefault("PYTHONTZPATH", os.pathsep.join(_ZONE_FOLDERS))


def asks_for_window(typed: list[str]) -> bool:
    """Says whether nothing but options of the window was typed.

    Reading them here keeps the argument parser out of the window's start.
    """
    rest = iter(typed)
    for word in rest:
        if word == "--data-dir":
            next(rest, None)
        elif word not in {"--offline", "--measure-start"} and not word.startswith(
            "--data-dir="
        ):
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
