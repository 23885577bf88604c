"""That something published is no longer to be used, since when and why."""

from datetime import date

from csap_desktop.domain.frozen import frozen


@frozen
class Withdrawal:
    """Why an item is no longer to be used; it holds as soon as its edition is in use.

    Attributes:
        on: The day it was withdrawn (Europe/London).
        reason: Why, in words for the reader.
    """

    on: date
    reason: str
