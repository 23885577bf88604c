"""The one place where errors of the TUF client become ours."""

from collections.abc import Iterator
from contextlib import contextmanager

from tuf.api import exceptions
from tuf.api.serialization import DeserializationError

from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.errors import MachineError, RefusedError, SourceError

_HOST_SAYS_NO = {403, 404}
_SHOWN = 200

# In this order: the first that fits names the reason.
_REFUSED: tuple[tuple[type[Exception], Reason], ...] = (
    (exceptions.ExpiredMetadataError, Reason.EXPIRED),
    (exceptions.UnsignedMetadataError, Reason.NOT_SIGNED),
    (exceptions.BadVersionNumberError, Reason.ROLLBACK),
    (exceptions.LengthOrHashMismatchError, Reason.WRONG_HASH),
    (DeserializationError, Reason.NOT_JSON),
    (exceptions.RepositoryError, Reason.MALFORMED),
)

# What strange but well-formed metadata has made its reader raise.
_STRANGE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
)


@contextmanager
def our_reasons() -> Iterator[None]:
    """Turns everything the TUF client raises into one of our errors.

    Yields:
        Nothing.

    Raises:
        RefusedError: What the source offers cannot be believed.
        SourceError: The source gives no whole answer.
        MachineError: This computer's disk does not let it happen.
    """
    try:
        yield
    except (exceptions.RepositoryError, DeserializationError) as error:
        reasons = (reason for kind, reason in _REFUSED if isinstance(error, kind))
        raise RefusedError(next(reasons).value, str(error)[:_SHOWN]) from error
    except exceptions.DownloadHTTPError as error:
        if error.status_code not in _HOST_SAYS_NO:
            raise SourceError(Reason.SERVER.value, str(error)) from error
        raise RefusedError(_missing(str(error)).value, str(error)) from error
    except exceptions.DownloadError as error:
        raise SourceError(Reason.SERVER.value, str(error)[:_SHOWN]) from error
    except _STRANGE as error:
        raise RefusedError(Reason.MALFORMED.value, str(error)[:_SHOWN]) from error
    except OSError as error:
        raise MachineError(f"{error.filename}: {error.strerror}") from error


def _missing(url: str) -> Reason:
    """Says what it means that a file is missing."""
    first = url.endswith("timestamp.json")
    return Reason.NO_PUBLICATION if first else Reason.MISSING_FILE
