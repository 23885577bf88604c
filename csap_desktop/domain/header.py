"""What identifies an edition and its localities; light, for the start of the window."""

from datetime import date

from csap_desktop.domain.frozen import frozen


@frozen
class Period:
    """From when to when something held.

    Attributes:
        start: First day; None when not known.
        end: Last day; None while it holds or when not known.
    """

    start: date | None = None
    end: date | None = None


@frozen
class Locality:
    """The authority that runs children's services somewhere.

    Attributes:
        id: "blackburn-with-darwen", "blackpool" or "lancashire".
        name: "Lancashire".
        council: "Lancashire County Council".
        children_service: What readers know its front door as.
        aliases: Other names people type.
        url: The site of its present partnership; None when not known.
    """

    id: str
    name: str
    council: str
    children_service: str
    aliases: tuple[str, ...] = ()
    url: str | None = None


@frozen
class EditionHeader:
    """What identifies an edition.

    Attributes:
        number: Grows with every edition.
        published_on: The day it was published.
        title: Its title.
        describes: The period its reference texts describe.
        notice: What every reader must know about it, in a sentence or two.
        check_by: The day after which printed copies must be checked before use.
        attributions: Credits that the licences of its data ask for.
    """

    number: int
    published_on: date
    title: str
    describes: Period
    notice: str
    check_by: date
    attributions: tuple[str, ...]


@frozen
class BankHoliday:
    """A bank holiday in England."""

    on: date
    title: str
