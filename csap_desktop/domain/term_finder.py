"""Finds the words of the glossary in a text. Pure text; one regular expression.

Names of several words are found in any case, and in the plural. A name of one word is
found only as it is written: ACT is no act, Prevent nothing that prevents, and the
Safeguarding of "Safeguarding Board" part of another name. A name of one lower-case word
("missing") says too little to be found at all.
"""

import re
from collections.abc import Collection, Iterable

from csap_desktop.domain.frozen import frozen

_CAPITALISED = re.compile(r"[A-Z][a-z]+")
_ORDINARY_WORD = re.compile(r"[^\W\d_A-Z]+")


@frozen
class Term:
    """A word of the glossary.

    Attributes:
        id: Its id.
        name: The word itself.
        also_called: What else it goes by.
        meaning: What it means, in short; what it stands for comes first.
    """

    id: str
    name: str
    also_called: tuple[str, ...] = ()
    meaning: str = ""


@frozen
class FoundTerm:
    """A place in a text where a word of the glossary stands.

    Attributes:
        start: Index of its first character.
        end: Index after its last character.
        term: The word.
    """

    start: int
    end: int
    term: Term


class TermFinder:
    """Knows the words of one edition."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._exact: dict[str, Term] = {}
        self._folded: dict[str, Term] = {}
        known = tuple(terms)
        self.by_id = {term.id: term for term in known}
        for term in known:
            for name in (term.name, *term.also_called):
                self._learn(name, term)
        names = sorted((*self._exact, *self._folded), key=len, reverse=True)
        parts = (self._pattern(name) for name in names)
        self._any = re.compile(rf"(?<!\w)(?:{'|'.join(parts) or '(?!)'})(?![\w-])")

    def find(self, text: str, besides: Collection[str] = ()) -> tuple[FoundTerm, ...]:
        """Finds the first place of each word in a text, the longest names first.

        Args:
            text: Plain text.
            besides: Ids of words that are not looked for.
        """
        found: list[FoundTerm] = []
        seen = set(besides)
        for match in self._any.finditer(text):
            term = self._named(match[0])
            if term.id not in seen:
                seen.add(term.id)
                found.append(FoundTerm(match.start(), match.end(), term))
        return tuple(found)

    def _learn(self, name: str, term: Term) -> None:
        """Takes a name; the first word that has it keeps it."""
        if " " in name:
            self._folded.setdefault(name.casefold(), term)
        elif not _ORDINARY_WORD.fullmatch(name):
            self._exact.setdefault(name, term)

    def _pattern(self, name: str) -> str:
        """Returns what finds a name."""
        if name in self._exact:
            alone = r"(?!\s[A-Z])" if _CAPITALISED.fullmatch(name) else ""
            return re.escape(name) + alone
        return rf"(?i:{re.escape(name)}s?)"

    def _named(self, written: str) -> Term:
        """Returns the word that goes by a name."""
        if written in self._exact:
            return self._exact[written]
        folded = written.casefold()
        return self._folded.get(folded) or self._folded[folded.removesuffix("s")]
