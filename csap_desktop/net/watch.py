"""What somebody who waits for an exchange may see of it, and how they end it."""

from collections.abc import Callable

from csap_desktop.domain.frozen import frozen


def _see_nothing(_received_bytes: int) -> None:
    """Takes no notice."""


def _never() -> bool:
    """Never ends anything."""
    return False


@frozen
class Watch:
    """Two calls that an exchange makes on the thread that waits for it.

    Attributes:
        progress: Is told how many bytes of the body have come so far.
        cancelled: Is asked some twenty times a second whether to stop.
    """

    progress: Callable[[int], None] = _see_nothing
    cancelled: Callable[[], bool] = _never


UNWATCHED = Watch()
"""Nobody looks, and nobody ends it."""
