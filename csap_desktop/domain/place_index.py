"""What was typed -> postcode, place or authority -> locality, or a question.

It never guesses: a half-typed or misspelt name is unknown, with suggestions. It keeps
nothing of what was typed.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from csap_desktop.domain.place_mentions import mentions, postcode_in
from csap_desktop.domain.place_names import NameIndex, fold
from csap_desktop.domain.place_qualifiers import read_qualifiers
from csap_desktop.domain.place_readings import (
    LocalityNames,
    Reading,
    address_postcode,
    codes_of,
    index_names,
    narrow,
    suggestion_of,
    without_council_words,
)
from csap_desktop.domain.places import (
    Authority,
    Certainty,
    Finding,
    Match,
    Outcome,
    OutsidePlace,
    Place,
    Suggestion,
)
from csap_desktop.domain.postcodes import PostcodeDirectory, PostcodeFinding

_TYPED_LIMIT = 100
_SENTENCE_LIMIT = 400
_SUGGESTIONS = 5
_QUALIFIER_WORDS = 5


class PlaceIndex:
    """All names and postcodes of an edition; indexed upon the first question."""

    def __init__(
        self,
        authorities: Iterable[Authority],
        localities: Iterable[LocalityNames],
        places: Iterable[Place],
        outside: Iterable[OutsidePlace],
        postcodes: Mapping[str, Any],
    ) -> None:
        self.postcodes = PostcodeDirectory(postcodes)
        self._authorities = {authority.id: authority for authority in authorities}
        self._localities = {locality.id: locality for locality in localities}
        self._locality_of = {a.id: a.locality for a in self._authorities.values()}
        self._places = places
        self._outside = outside
        self._built: NameIndex[Reading] | None = None

    def resolve(self, typed: str) -> Finding:
        """Say which locality a typed place, district or postcode lies in.

        Args:
            typed: Anything at all.

        Returns:
            The finding; never an exception.
        """
        if len(typed) > _TYPED_LIMIT or _has_controls(typed.strip()):
            return Finding(Outcome.UNKNOWN)
        folded = fold(typed)
        if not folded:
            return Finding(Outcome.UNKNOWN)
        readings = self._exact(folded)
        postcode = self.postcodes.lookup(typed)
        if postcode and (any(map(str.isdecimal, typed)) or not readings):
            return self._of_postcode(postcode, folded)
        if readings:
            return self._of_readings(readings)
        finding = self._of_qualified(folded)
        unknown = finding.outcome is Outcome.UNKNOWN
        written = unknown and address_postcode(typed, self.postcodes, self._exact)
        return self._of_postcode(written, folded) if written else finding

    def complete(self, typed: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Name what is being typed.

        Args:
            typed: The beginning of a name, perhaps misspelt.
            limit: At most so many.

        Returns:
            Suggestions, best first; each resolves when typed as "name, authority".
        """
        if len(typed) > _TYPED_LIMIT:
            return ()
        near = self._names.nearest(fold(typed))
        found: dict[Suggestion, None] = {}
        for suggestion in (suggestion_of(r, self._authorities) for r in near):
            if len(found) >= limit:
                break
            found[suggestion] = None
        return tuple(found)

    def councils_around(self, match: Match) -> tuple[str, ...]:
        """Name the councils beyond its locality that the postcodes of a place reach.

        Args:
            match: A place that was found.

        Returns:
            Names of councils, those outside the area last; none for a postcode.
        """
        if match.kind != "place":
            return ()
        found = [
            one
            for reading in self._exact(fold(match.place))
            if match.locality in self._grouped(reading.authorities)
            for one in codes_of(reading, self.postcodes)
        ]
        inside = {self._authorities[a] for f in found for a in f.authorities}
        outside = {name for f in found for name in f.outside}
        others = {one.name for one in inside if one.locality != match.locality}
        return (*sorted(others), *sorted(outside))

    def find_in(self, words: str) -> tuple[str, Finding] | None:
        """Find the place or postcode that a sentence names.

        Args:
            words: What was typed into the search.

        Returns:
            The words that name it and what they resolve to, or None. A place of the
            area goes before one outside, either before the county, a longer name
            before a shorter.
        """
        words = words[:_SENTENCE_LIMIT]
        if text := postcode_in(words, self.postcodes):
            return text, self.resolve(text)
        folded = tuple(fold(words).split())
        spans = list(mentions(folded, lambda name: bool(self._exact(name))))
        if not spans:
            return None

        def nearness(span: tuple[int, int]) -> tuple[bool, bool, int]:
            start, end = span
            kinds = {one.kind for one in self._exact(" ".join(folded[start:end]))}
            return kinds != {"locality"}, kinds != {"outside"}, end - start

        start, end = max(spans, key=nearness)
        return self._with_qualifier(folded, start, end)

    def _with_qualifier(
        self, words: tuple[str, ...], start: int, end: int
    ) -> tuple[str, Finding]:
        for stop in range(min(len(words), end + _QUALIFIER_WORDS), end, -1):
            text = " ".join(words[start:stop])
            finding = self.resolve(text)
            if finding.outcome is not Outcome.UNKNOWN:
                return text, finding
        text = " ".join(words[start:end])
        return text, self._of_readings(self._exact(text))

    @property
    def _names(self) -> NameIndex[Reading]:
        if self._built is None:
            self._built = index_names(
                self._authorities.values(),
                self._localities.values(),
                self._places,
                self._outside,
            )
        return self._built

    def _exact(self, folded: str) -> tuple[Reading, ...]:
        if found := self._names.exact(folded):
            return found
        shorter = self._names.exact(without_council_words(folded))
        return tuple(r for r in shorter if r.kind in {"authority", "locality"})

    def _of_postcode(self, postcode: PostcodeFinding, folded: str) -> Finding:
        outside: list[tuple[str, str | None]] = [
            (postcode.text, name) for name in postcode.outside
        ]
        if postcode.elsewhere:
            outside.append((postcode.text, None))
        localities = self._grouped(postcode.authorities)
        one = len(localities) == 1 and not outside
        sure: Certainty = (
            "high" if one and not postcode.by_outward else "check-with-postcode"
        )
        matches = tuple(
            Match(locality, names, postcode.text, sure, "postcode")
            for locality, names in localities.items()
        )
        outcome = Outcome.ONE if one else Outcome.SEVERAL
        suggestions: tuple[str, ...] = ()
        if not matches:
            outcome = Outcome.OUTSIDE if postcode.live else Outcome.UNKNOWN
            letters = folded.isalpha()
            suggestions = self._suggested(folded) if letters else ()
        return Finding(outcome, matches, tuple(outside), suggestions)

    def _of_readings(self, readings: tuple[Reading, ...]) -> Finding:
        outside = tuple(
            (reading.name, council or None)
            for reading in readings
            for council in sorted(reading.outside)
        )
        localities = self._grouped(a for r in readings for a in r.authorities)
        one = len(localities) == 1
        matches = tuple(
            self._match(locality, names, readings, one=one)
            for locality, names in localities.items()
        )
        inside = Outcome.ONE if one else Outcome.SEVERAL
        outcome = inside if matches else Outcome.OUTSIDE
        return Finding(outcome, matches, tuple(dict.fromkeys(outside)))

    def _match(
        self,
        locality: str,
        names: tuple[str, ...],
        readings: tuple[Reading, ...],
        *,
        one: bool,
    ) -> Match:
        own = [r for r in readings if locality in self._grouped(r.authorities)]
        # the place goes before the council; "Newton" before a Newton-in-somewhere
        own.sort(key=lambda r: (r.kind in {"authority", "locality"}, len(r.name)))
        sure: Certainty = (
            "high" if one and all(map(self._is_sure, own)) else "check-with-postcode"
        )
        name = own[0].name
        match own[0].kind:
            case "locality":
                names = (self._localities[locality].name,)
                return Match(locality, names, name, sure, "locality")
            case "authority":
                return Match(locality, names, name, sure, "authority")
            case _:
                return Match(locality, names, name, sure, "place")

    def _is_sure(self, reading: Reading) -> bool:
        if reading.trust != "by-postcode":
            return reading.trust == "sure"
        found = codes_of(reading, self.postcodes)
        localities = {
            locality for f in found for locality in self._grouped(f.authorities)
        }
        elsewhere = any(f.outside or f.elsewhere for f in found)
        unknown = len(found) < len(reading.outward)
        return len(localities) == 1 and not elsewhere and not unknown

    def _of_qualified(self, folded: str) -> Finding:
        words = tuple(folded.split())
        for length in range(len(words) - 1, 0, -1):
            readings = self._exact(" ".join(words[:length]))
            if not readings:
                continue
            tail = words[length:]
            qualifiers = read_qualifiers(tail, self._exact, self.postcodes.lookup)
            if qualifiers is None:
                continue
            named = [r.name for r in readings]
            named += [name for by in qualifiers for name in by.names]
            for by in qualifiers:
                readings = narrow(readings, by, self._locality_of)
            if readings:
                return self._of_readings(readings)
            return Finding(Outcome.UNKNOWN, suggestions=tuple(dict.fromkeys(named)))
        return Finding(Outcome.UNKNOWN, suggestions=self._suggested(folded))

    def _suggested(self, folded: str) -> tuple[str, ...]:
        names = [suggestion.name for suggestion in self.complete(folded, _SUGGESTIONS)]
        words = tuple(folded.split())
        for start, end in mentions(words, lambda name: bool(self._exact(name))):
            names.extend(r.name for r in self._exact(" ".join(words[start:end])))
        return tuple(dict.fromkeys(names))[:_SUGGESTIONS]

    def _grouped(self, authorities: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Sort names of authorities by locality; in the order of the localities."""
        known = [
            self._authorities[a] for a in set(authorities) & self._authorities.keys()
        ]
        grouped: dict[str, tuple[str, ...]] = {}
        for locality in self._localities:
            names = sorted(own.name for own in known if own.locality == locality)
            if names:
                grouped[locality] = tuple(names)
        return grouped


def _has_controls(text: str) -> bool:
    return any(unicodedata.category(letter) == "Cc" for letter in text)
