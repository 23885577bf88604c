"""Every error this program raises on purpose; anything else is a bug and rises.

Errors carry values. The sentences people read are written where they are shown.
"""


class CsapError(Exception):
    """The root of all errors raised on purpose."""


class MachineError(CsapError):
    """This computer cannot do it now: disk full, read-only, a part is missing."""


class PublisherError(CsapError):
    """What was published cannot be used; what is installed stays.

    Attributes:
        field: Where in the data file, for example `$.routes[2].lines[0].number`.
        reason: What is wrong there.
    """

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class NewerFormatError(PublisherError):
    """The data file has a format this program does not know yet.

    Attributes:
        found: The format version of the file.
        known: The newest format version this program reads.
    """

    def __init__(self, found: int, known: int) -> None:
        super().__init__("$.format", f"format {found} is newer than {known}")
        self.found = found
        self.known = known


class DamagedError(MachineError):
    """A file this program wrote no longer has the bytes it had."""


class UsageError(CsapError):
    """What was asked for does not make sense; the message says why."""
