"""The format version of the data file and of the front file."""

from csap_desktop.errors import NewerFormatError, PublisherError

FORMAT = 1
"""The newest format this program reads, and the one it writes."""


def check_format(found: object) -> None:
    """Refuses a format this program does not know.

    Args:
        found: What stands under "format" in the file.

    Raises:
        NewerFormatError: A newer program wrote the file.
        PublisherError: It is not a format version.
    """
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise PublisherError("$.format", "not a format version")
    if found > FORMAT:
        raise NewerFormatError(found, FORMAT)
