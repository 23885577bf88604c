"""What the page About says. Free of Qt."""

from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path

from csap_desktop import __version__
from csap_desktop.config.choices import RECENT_MOST
from csap_desktop.config.paths import AppPaths
from csap_desktop.services.versions import Versions
from csap_desktop.ui.answer_words import mark, untranslated

_PARTS = {
    "program": mark("Program"),
    "window library": mark("Window library"),
    "styles, fonts and icons": mark("Styles, fonts and icons"),
    "database library": mark("Database library"),
    "time zones": mark("Time zones"),
    "user's folder": mark("Your folder"),
    "edition": mark("Edition"),
    "content store": mark("Stored content"),
    "trust store": mark("Memory of what was signed"),
    "answers": mark("Answers"),
    "clock": mark("Clock"),
}
_QT = frozenset({"Qt", "PySide6_Essentials", "PySide6-Essentials", "shiboken6"})

Pair = tuple[str, str]


class AboutWords:
    """Puts the program into words."""

    def __init__(self, tr: Callable[[str], str] = untranslated) -> None:
        self._tr = tr

    def purpose(self) -> str:
        """Says what the program is for, in two sentences."""
        return self._tr(
            "It says who to ring, right now, about a child or an adult at risk in "
            "Blackburn with Darwen, Blackpool and Lancashire. It also holds what is "
            "known of their safeguarding partnerships, to read and search with no "
            "connection."
        )

    def name(self) -> str:
        """Names the program with its version."""
        return self._tr("CSAP Desktop {version}").format(version=__version__)

    def licences(self) -> tuple[str, str]:
        """Says under which licences the program is, under a heading."""
        tr = self._tr
        return tr("Licences"), tr(
            "The program is free software under the MIT licence. It is made with Qt "
            "(GNU LGPL 3), Python, and packages, fonts and icons under licences of "
            "their own; their texts can be read here."
        )

    def never(self) -> tuple[str, tuple[str, ...]]:
        """Says what the program never does, under a heading."""
        tr = self._tr
        return tr("What it never does"), (
            tr("Nothing you look up leaves this computer."),
            tr(
                "It makes no connection but to the receiver of your enquiries, and "
                "only where one is set up."
            ),
            tr("No place, postcode or search you type is stored or logged."),
            tr("It never replaces 999: immediate danger to anyone is always 999."),
        )

    def kept(self) -> str:
        """Says what the program does keep."""
        text = self._tr(
            "It keeps your pins, your colours and text size, where its window stands, "
            "and the last {count} texts you read. Enquiries are kept sealed until "
            "you discard them, or 30 days after they arrived. Places, contacts and "
            "searches are never kept."
        )
        return text.format(count=RECENT_MOST)

    def versions(self, found: Versions, qt: str, bindings: str) -> tuple[Pair, ...]:
        """Returns the versions, each with its name.

        Args:
            found: What was found without Qt.
            qt: Version of Qt.
            bindings: Version of PySide6.
        """
        tr = self._tr
        program = tr("{version} (packaged)") if found.packaged else tr("{version}")
        edition = tr("{number}, format {format}")
        return (
            (tr("Program"), program.format(version=found.program)),
            (
                tr("Edition"),
                edition.format(number=found.edition, format=found.format),
            ),
            (tr("Python"), found.python),
            (tr("Qt"), qt),
            (tr("PySide6"), bindings),
            (tr("Database"), found.database or tr("cannot be used")),
            (tr("Operating system"), found.system),
        )

    def places(self, paths: AppPaths) -> tuple[tuple[str, Path], ...]:
        """Returns where files are, each with what they are."""
        tr = self._tr
        return (
            (tr("Content"), paths.content),
            (tr("Your choices"), paths.choices),
            (tr("Your enquiries"), paths.enquiries),
            (tr("Backups of your enquiries"), paths.backups),
            (tr("Log"), paths.logs),
            (tr("The program's own files"), paths.resources.parent),
        )

    def details(
        self,
        versions: Iterable[Pair],
        places: Iterable[tuple[str, Path]],
        home: Path,
    ) -> str:
        """Returns versions and places as lines to send to whoever helps.

        Args:
            versions: The versions, each with its name.
            places: Where files are.
            home: The user's folder, whose name may be a person's: written as "~".
        """
        text = self._tr("{name}: {value}")
        lines = [text.format(name=name, value=value) for name, value in versions]
        for name, path in places:
            lines.append(text.format(name=name, value=without_name(path, home)))
        return "\n".join([self._tr("CSAP Desktop"), *lines]) + "\n"

    def part(self, part: str) -> str:
        """Names a part that the check of the installation looks at."""
        return self._tr(_PARTS[part]) if part in _PARTS else part

    def licence_note(self, component: str) -> str:
        """Says what to know beside the text of a licence; empty for nothing."""
        tr = self._tr
        if component in _QT:
            return tr(
                "Used under the GNU LGPL, version 3. Its files stand beside the "
                "program's own and may be replaced by another build of the same "
                "version."
            )
        if component == "SQLite":
            return tr(
                "Its authors have put it into the public domain: it needs no licence."
            )
        return ""

    def sheet(self, parts: Iterable[tuple[str, Iterable[Pair]]]) -> str:
        """Returns headings with names and values, as small HTML for paper.

        Args:
            parts: A heading each, and what stands under it; a name may be empty.
        """
        html = []
        for title, pairs in parts:
            rows = "".join(self._row(name, value) for name, value in pairs)
            html.append(
                f"<h3>{escape(title)}</h3>"
                f"<table width='100%' cellpadding='2'>{rows}</table>"
            )
        return "".join(html)

    def _row(self, name: str, value: str) -> str:
        """Returns a row of a table."""
        if not name:
            return f"<tr><td colspan='2'>{escape(value)}</td></tr>"
        return f"<tr><td width='30%'>{escape(name)}</td><td>{escape(value)}</td></tr>"


def without_name(path: Path, home: Path) -> str:
    """Returns a path in which the user's folder is "~"."""
    if path.is_relative_to(home):
        return (Path("~") / path.relative_to(home)).as_posix()
    return str(path)
