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


class CardRoom(Enum):
    """How low the page is that a card stands on."""

    ROOMY = "roomy"
    LOW = "low"
    LOWEST = "lowest"


@frozen
class CardOptions:
    """How a card stands on the page.

    Attributes:
        locality: Name of the locality.
        pinned: Whether it is pinned.
        choice: Words of the button that chooses this card; empty when it is alone.
        place: Where it holds, beside others; empty when it is alone.
        room: How low the page is: in a low one the number comes before what explains
            it, and beside other cards or in the lowest one before whose it is.
        sure: What must be said of the place, each a strong part and a rest.
    """

    locality: str
    pinned: bool
    choice: str = ""
    place: str = ""
    room: CardRoom = CardRoom.ROOMY
    sure: tuple[tuple[str, str], ...] = ()

    @property
    def tight(self) -> bool:
        """Whether what explains the number comes after it."""
        return self.room is not CardRoom.ROOMY

    @property
    def number_first(self) -> bool:
        """Whether the number even comes before whose it is."""
        return self.room is CardRoom.LOWEST or (self.tight and bool(self.choice))
