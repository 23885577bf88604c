"""What a user store's first bytes say, read without opening it as a database."""

from pathlib import Path

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import DamagedError, MachineError, NewerStoreError
from csap_desktop.store.user_schema import APPLICATION_ID, SCHEMA_VERSION

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
# Source: sqlite.org, "Database File Format", section 1.3: the user version stands at
# byte 60, the application id at byte 68, both big-endian; at byte 18 the version of the
# file format that a writer must know: 1, or 2 with a write-ahead log.
_VERSION, _APPLICATION = slice(60, 64), slice(68, 72)
_FILE_FORMAT = 18


@frozen
class FileMarks:
    """What the first bytes say.

    Attributes:
        application: Which program the file belongs to.
        version: The version of its schema.
        file_format: The version of SQLite's file format that a writer must know.
    """

    application: int
    version: int
    file_format: int = 1


def marks_of(path: Path) -> FileMarks | None:
    """Reads the first bytes of a file.

    Args:
        path: The file.

    Returns:
        What they say; None where there is no file, or nothing in it.

    Raises:
        DamagedError: It is no SQLite file.
        MachineError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror}") from error
    if not header:
        return None
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise DamagedError(f"{path}: no SQLite file")
    return FileMarks(
        int.from_bytes(header[_APPLICATION]),
        int.from_bytes(header[_VERSION]),
        header[_FILE_FORMAT],
    )


def check_marks(path: Path, marks: FileMarks) -> None:
    """Makes sure that a file is a user store this program can use.

    Args:
        path: The file, for the message.
        marks: What it says.

    Raises:
        NewerStoreError: A newer program wrote it.
        DamagedError: It is something else.
    """
    if marks.application != APPLICATION_ID or marks.version < 1:
        raise DamagedError(f"{path}: marked {marks}")
    if marks.version > SCHEMA_VERSION:
        raise NewerStoreError(marks.version, SCHEMA_VERSION)


def journal_of(path: Path) -> Path:
    """Returns where SQLite keeps what it needs to undo an unfinished transaction.

    Args:
        path: The database.
    """
    return path.with_name(path.name + "-journal")
