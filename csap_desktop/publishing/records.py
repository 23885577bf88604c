"""Items as the editors wrote them, before anything is made of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from csap_desktop.publishing.problems import Problem


@dataclass(frozen=True, slots=True)
class Record:
    """One item of a file.

    Attributes:
        file: The file, relative to the folder of the sources.
        line: The line on which it begins.
        values: What it says, by field.
        lines: Lines of what is inside it: ".number", ".lines[0].hours".
    """

    file: str
    line: int
    values: dict[str, Any]
    lines: Mapping[str, int] = field(default_factory=dict)

    def problem(self, inside: str, reason: str) -> Problem:
        """Returns a problem at the nearest known line.

        Args:
            inside: Where in the item: ".lines[0].number"; empty for all of it.
            reason: What is wrong there.
        """
        nearest = inside
        while nearest and nearest not in self.lines:
            nearest = nearest[: max(nearest.rfind("."), nearest.rfind("["), 0)]
        name = f"{inside.removeprefix('.')}: " if inside else ""
        return Problem(self.file, self.lines.get(nearest, self.line), name + reason)
