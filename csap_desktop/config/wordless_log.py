"""How the log is written: where an error arose, never what it says.

What an error says may hold what somebody typed; where it arose cannot.
"""

import logging
import traceback
from types import TracebackType

from typing_extensions import override

_ErrorInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None]
    | tuple[None, None, None]
)


class WordlessFormatter(logging.Formatter):
    """Writes the kinds of errors and the lines they rose through."""

    @override
    def formatException(self, ei: _ErrorInfo) -> str:
        lines: list[str] = []
        error = ei[1]
        while error is not None:
            frames = traceback.extract_tb(error.__traceback__)
            lines += [f"{one.filename}:{one.lineno} {one.name}" for one in frames]
            lines.append(type(error).__qualname__)
            error = error.__cause__ or error.__context__
        return "\n".join(lines)
