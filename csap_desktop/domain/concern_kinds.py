"""What a concern is about: a child, an adult, a worker, somebody's own life."""

from csap_desktop.domain.concern_scoring import TOLD_OF, Weighed
from csap_desktop.domain.concern_signs import SignKind

_CHILD = frozenset({"related", "one", "group", "many"})
_DOING = frozenset({"act", "rough", "sexual", "alarm", "certain", "home"})


def kinds_of(own: Weighed, beside: tuple[Weighed, ...]) -> tuple[SignKind, ...]:
    """Returns what a concern is about.

    Args:
        own: The sentence that is a concern.
        beside: The sentences before and after it.
    """
    kinds = {hit.kind for hit in own.hits}
    people = kinds & TOLD_OF or {hit.kind for one in beside for hit in one.hits}
    found = []
    if "instant" in kinds and not _DOING.isdisjoint(kinds):
        found.append(SignKind.DANGER_NOW)
    if "suicide" in kinds:
        found.append(SignKind.SELF_HARM)
    if own.conduct and ("kin" not in kinds or own.conduct >= own.who + own.what):
        found.append(SignKind.ALLEGATION)
    elif "elder" in people and people.isdisjoint(_CHILD):
        found.append(SignKind.ADULT_CONCERN)
    else:
        found.append(SignKind.CHILD_CONCERN)
    return tuple(found)
