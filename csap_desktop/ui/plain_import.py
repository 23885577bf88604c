"""Gives Python its own `import` back, which PySide6 replaces by a slower one.

PySide6 has an `import` of its own for `from __feature__ import snake_case`, which this
program does not use. To know who does, it reads the source of every module imported
after it, and Python keeps those texts: 14 MB, and a quarter of the time of all our
imports (docs/decisions/0012).
"""

import builtins

import PySide6.QtCore  # noqa: F401 - which replaces it

_KEPT_BY_QT = "__orig_import__"


def restore_import() -> None:
    """Puts Python's `import` back; does nothing where PySide6 kept none."""
    original = getattr(builtins, _KEPT_BY_QT, None)
    if original is not None:
        builtins.__import__ = original
