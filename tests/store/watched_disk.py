"""What SQLite asks of the disk, seen in the process that asks; for processes of tests.

The driver's own SQLite gets a file system that passes everything on to the usual one
and says beforehand what it passes on. Folders that are flushed are seen where SQLite
opens them to do so. Not for Windows, where SQLite flushes no folder.
Source: sqlite.org, "The SQLite OS Interface or VFS", and sqlite3.h of 3.40.
"""

import _sqlite3
import ctypes
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_int, _long, _pointer, _text = (
    ctypes.c_int,
    ctypes.c_int64,
    ctypes.c_void_p,
    ctypes.c_char_p,
)
# A name that SQLite gives to be opened is kept by address, and more stands behind it.
_OPEN = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _pointer, _int, _pointer)
_DELETE = ctypes.CFUNCTYPE(_int, _pointer, _text, _int)
_WRITE = ctypes.CFUNCTYPE(_int, _pointer, _pointer, _int, _long)
_TRUNCATE = ctypes.CFUNCTYPE(_int, _pointer, _long)
_SYNC = ctypes.CFUNCTYPE(_int, _pointer, _int)
_SET_CALL = ctypes.CFUNCTYPE(_int, _pointer, _text, _pointer)
_GET_CALL = ctypes.CFUNCTYPE(_pointer, _pointer, _text)
_OPEN_FOLDER = ctypes.CFUNCTYPE(_int, _text, _pointer)


class _Methods(ctypes.Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = (
        ("version", _int),
        ("close", _pointer),
        ("read", _pointer),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        ("others", _pointer * 13),
    )


class _FileSystem(ctypes.Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = (
        ("version", _int),
        ("file_bytes", _int),
        ("longest_path", _int),
        ("next", _pointer),
        ("name", _text),
        ("data", _pointer),
        ("open", _OPEN),
        ("delete", _DELETE),
        ("others", _pointer * 11),
        ("set_call", _SET_CALL),
        ("get_call", _GET_CALL),
        ("next_call", _pointer),
    )


@dataclass(frozen=True)
class Asked:
    """One thing that is asked of the disk.

    Attributes:
        what: "open", "write", "truncate", "flush", "remove" or "flush-folder".
        name: Of the file; of the folder, nothing.
        offset: Where bytes go, or how long the file is to be.
        data: The bytes.
    """

    what: str
    name: str = ""
    offset: int = 0
    data: bytes = b""


_kept: list[object] = []
"""What SQLite points to, for as long as the process lives."""


def watch(tell: Callable[[Asked], None]) -> None:
    """Tells of everything that SQLite asks of the disk in this process from now on.

    Args:
        tell: Called before it is done; of a file that is opened, afterwards.
    """
    if os.name == "nt":
        raise NotImplementedError
    found = getattr(_sqlite3, "__file__", None)
    library = ctypes.CDLL(found)  # where it is built in: the process itself
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_FileSystem)
    usual: Any = library.sqlite3_vfs_find(None)
    ours = _FileSystem.from_buffer_copy(usual.contents)
    assert ours.version >= 3
    names: dict[int, str] = {}
    watched = _watched_methods(names, tell)

    def open_file(*given: Any) -> int:  # noqa: ANN401 - as C gives them
        _, path, file, _, _ = given
        result: int = usual.contents.open(*given)
        if result == 0 and path:
            names[file] = Path(os.fsdecode(ctypes.string_at(path))).name
            methods = ctypes.cast(file, ctypes.POINTER(ctypes.POINTER(_Methods)))
            methods[0] = watched(methods[0])
            tell(Asked("open", names[file]))
        return result

    def delete(system: int, path: bytes, flush_folder: int) -> int:
        tell(Asked("remove", Path(os.fsdecode(path)).name))
        result: int = usual.contents.delete(system, path, flush_folder)
        return result

    ours.name = b"watched"
    ours.open, ours.delete = _OPEN(open_file), _DELETE(delete)
    _kept.extend((ours, library, ours.open, ours.delete))
    _watch_folders(usual, tell)
    assert library.sqlite3_vfs_register(ctypes.byref(ours), 1) == 0


def _watched_methods(
    names: dict[int, str], tell: Callable[[Asked], None]
) -> Callable[[Any], Any]:
    """Returns what makes watched methods of a file's usual ones, once of each."""
    made: dict[int, Any] = {}

    def watched(usual: Any) -> Any:  # noqa: ANN401 - pointers of ctypes
        address = ctypes.addressof(usual.contents)
        if address not in made:
            made[address] = _told(usual.contents, names, tell)
        return ctypes.pointer(made[address])

    return watched


def _told(
    usual: _Methods, names: dict[int, str], tell: Callable[[Asked], None]
) -> _Methods:
    """Returns methods that tell before they do the usual."""
    assert usual.version >= 3
    methods = _Methods.from_buffer_copy(usual)

    def write(file: int, data: int, size: int, offset: int) -> int:
        tell(Asked("write", names[file], offset, ctypes.string_at(data, size)))
        return int(usual.write(file, data, size, offset))

    def truncate(file: int, size: int) -> int:
        tell(Asked("truncate", names[file], size))
        return int(usual.truncate(file, size))

    def sync(file: int, how: int) -> int:
        tell(Asked("flush", names[file]))
        return int(usual.sync(file, how))

    methods.write, methods.truncate = _WRITE(write), _TRUNCATE(truncate)
    methods.sync = _SYNC(sync)
    _kept.extend((methods, methods.write, methods.truncate, methods.sync))
    return methods


def _watch_folders(usual: Any, tell: Callable[[Asked], None]) -> None:  # noqa: ANN401
    """Tells of each folder that is opened, which SQLite does only to flush it."""
    name = b"openDirectory"
    before = _OPEN_FOLDER(usual.contents.get_call(usual, name))

    def open_folder(path: bytes, handle: int) -> int:
        tell(Asked("flush-folder"))
        return int(before(path, handle))

    call = _OPEN_FOLDER(open_folder)
    _kept.append(call)
    assert usual.contents.set_call(usual, name, ctypes.cast(call, _pointer)) == 0
