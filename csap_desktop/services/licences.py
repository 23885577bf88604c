"""The licences of the program and of everything it is made of, as texts to read.

Names, versions and licences of packages are asked of the packages themselves, so that
they are those of this very program, packaged or not.
"""

import platform
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from csap_desktop import __version__
from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.frozen import frozen

PACKAGES = (
    "alembic",
    "cryptography",
    "holidays",
    "keyring",
    "msgspec",
    "platformdirs",
    "pypdfium2",
    "PySide6-Essentials",
    "PyStemmer",
    "rapidfuzz",
    "segno",
    "SQLAlchemy",
    "tuf",
    "typing-extensions",
    "tzdata",
)
"""What the program needs, as pyproject.toml names it; what these need follows."""

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_TEXTS = ("LICENSE", "LICENCE", "COPYING", "NOTICE")
_FOLDER = "licenses"
_LONGEST_NAME = 60
_VAGUE = frozenset({"", "Dual License", "UNKNOWN"})
_QT = frozenset({"pyside6-essentials", "shiboken6"})
_QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")


@frozen
class Component:
    """Something the program is made of.

    Attributes:
        name: What it is called.
        version: Its version; empty where it has none that matters.
        licence: The name of its licence, or of several to choose from.
        text: The text of its licence; empty where its package brings none.
    """

    name: str
    version: str
    licence: str
    text: str


def components(paths: AppPaths) -> tuple[Component, ...]:
    """Returns the program first, then all it is made of; reads many small files.

    Args:
        paths: Where the program's own files are.
    """
    own = paths.resources
    fonts, icons, licences = own / "fonts", own / "icons", own / "licences"
    return (
        Component("CSAP Desktop", __version__, "MIT", _read(own.parent / "LICENSE")),
        *_qt(licences),
        Component(
            "Python",
            platform.python_version(),
            "PSF-2.0",
            _read(licences / "Python.txt"),
        ),
        Component("SQLite", "", "Public domain", ""),
        Component(
            "Atkinson Hyperlegible Next",
            "",
            "OFL-1.1",
            _read(fonts / "OFL-Atkinson.txt"),
        ),
        Component("Inter", "", "OFL-1.1", _read(fonts / "OFL-Inter.txt")),
        Component("Tabler Icons", "", "MIT", _read(icons / "LICENSE-tabler.txt")),
        *_packages(),
    )


def _qt(licences: Path) -> Iterator[Component]:
    """Gives Qt and its bindings, whose packages bring no text."""
    text = "\n\n".join(_read(licences / name) for name in _QT_TEXTS)
    for found in _needed(("PySide6-Essentials",)):
        name = "Qt" if _key(found.name) == "pyside6-essentials" else found.name
        if name == "Qt":
            yield Component("Qt", found.version, _licence(found), text)
        yield Component(found.name, found.version, _licence(found), text)


def _packages() -> Iterator[Component]:
    """Gives the packages, but for those of Qt, by their names."""
    found = [one for one in _needed(PACKAGES) if _key(one.name) not in _QT]
    for one in sorted(found, key=lambda one: _key(one.name)):
        yield Component(one.name, one.version, _licence(one), _text(one))


def _needed(names: Iterable[str]) -> Iterator[Distribution]:
    """Gives packages and what they need in turn, each once, as far as it is there."""
    waiting, seen = list(names), set[str]()
    while waiting:
        name = waiting.pop(0)
        if _key(name) in seen:
            continue
        seen.add(_key(name))
        try:
            found = distribution(name)
        except PackageNotFoundError:  # needed on another system only
            continue
        yield found
        needs = (need for need in found.requires or () if "extra ==" not in need)
        waiting += [match[0] for need in needs if (match := _NAME.match(need))]


def _licence(package: Distribution) -> str:
    """Names the licence of a package in as few words as it says it itself."""
    facts = package.metadata
    for field in ("License-Expression", "License"):
        said = str(facts[field] or "") if field in facts else ""
        if said not in _VAGUE and len(said) <= _LONGEST_NAME:
            return said
    classes = [str(one) for one in facts.get_all("Classifier") or ()]
    names = [one.rpartition("::")[2].strip() for one in classes if "License ::" in one]
    return ", ".join(names)


def _text(package: Distribution) -> str:
    """Returns the texts of a package's licences, one after the other.

    What a package keeps in a folder of licences counts whatever it is called: pypdfium2
    has there the texts of PDFium and of everything PDFium is made of.
    """
    texts = [
        _read(Path(str(file.locate())))
        for file in package.files or ()
        if ".dist-info" in file.as_posix()
        and (_FOLDER in file.parts or file.name.upper().startswith(_TEXTS))
    ]
    return "\n\n".join(text for text in texts if text)


def _key(name: str) -> str:
    """Returns a name as packages are compared by it."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def _read(path: Path) -> str:
    """Returns a text; empty where it cannot be read, as nothing depends on it."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
