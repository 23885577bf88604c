"""Takes back one of the changes that PySide6 makes to Python's `import`.

It watches for `from __feature__ import snake_case`, which this program does not use. To
know who does, it reads the source of every module imported after it, and Python keeps
those texts: 14 MB, and a fifth of the time of those imports (docs/decisions/0012).
"""

import builtins

import PySide6.QtCore  # noqa: F401 - which replaces it

_KEPT_BY_QT = "__orig_import__"


def restore_import() -> None:
    """Puts `import` back as it was before; does nothing where PySide6 kept none."""
    original = getattr(builtins, _KEPT_BY_QT, None)
    if original is not None:
        builtins.__import__ = original
