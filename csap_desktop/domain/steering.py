"""What synonyms must mean for a search to tell what is the matter.

Editors choose the words; these meanings are the few the search itself acts upon, so
they may not vanish from an edition (docs/decisions/0011).
"""

Phrase = tuple[str, ...]

WORRY: Phrase = ("concern",)
"""Words of worry and harm all mean this one as well."""

WORKS_WITH_CHILDREN: Phrase = ("works", "with", "children")
"""Whoever this is meant by: what they are said to have done is an allegation."""

DEEDS: frozenset[Phrase] = frozenset(
    {("harm",), ("abuse",), ("sexual", "abuse"), ("grooming",), ("allegation",)}
)
"""Words for what somebody did to a child mean one of these."""

STEERING: tuple[Phrase, ...] = (WORRY, WORKS_WITH_CHILDREN, *sorted(DEEDS))
"""Every meaning the search acts upon."""
