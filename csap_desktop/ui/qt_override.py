"""Marks methods that replace one of Qt's, at no cost at start.

`typing_extensions` takes 3 to 7 ms to import, all of it before the first paint, for a
decorator that does nothing at run time. Type checkers see the real one.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["override"]

Method = TypeVar("Method", bound=Callable[..., Any])

if TYPE_CHECKING:  # the one exception to style.md rule 8, for the reason above
    from typing_extensions import override
else:

    def override(method: Method) -> Method:
        """Returns the method as it is."""
        return method
