"""What is wrong with the editors' files, and in which line."""

from collections.abc import Iterable
from dataclasses import dataclass

from typing_extensions import override

from csap_desktop.errors import CsapError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something an editor must put right.

    Attributes:
        file: The file, relative to the folder of the sources.
        line: The line, from 1.
        reason: What is wrong there.
    """

    file: str
    line: int
    reason: str

    @override
    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class SourceError(CsapError):
    """The editors' files cannot be made into an edition.

    Attributes:
        problems: Everything that is wrong, in the order of files and lines.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
