"""Keeps the words of enquiries out of what the system writes when a program crashes."""

import sys


def forbid_core_files() -> None:
    """Lets this process leave no core file, whatever was allowed before.

    A core file has the whole memory in it, words in clear included. Windows writes
    none unless an administrator asked for them.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
