"""How an answer card stands on the page, and what its buttons ask for."""

from enum import Enum

from csap_desktop.domain.frozen import frozen


class Want(Enum):
    """What the reader wants done with an answer."""

    COPY = "copy"
    COPY_NUMBER = "copy-number"
    PHONE = "phone"
    CARD = "card"
    PIN = "pin"
    SOURCES = "sources"
    CHOOSE = "choose"
    WIDEN = "widen"


@frozen
class CardOptions:
    """How a card stands on the page.

    Attributes:
        locality: Name of the locality.
        pinned: Whether it is pinned.
        choice: Words of the button that chooses this card; empty when it is alone.
        place: Where it holds, beside others; empty when it is alone.
        tight: Whether the page is so low that the number comes before what explains it.
        sure: What must be said of the place, each a strong part and a rest.
    """

    locality: str
    pinned: bool
    choice: str = ""
    place: str = ""
    tight: bool = False
    sure: tuple[tuple[str, str], ...] = ()
