"""What a concern is about: a child, an adult, a worker, somebody's own life."""

from csap_desktop.domain.concern_scoring import Weighed
from csap_desktop.domain.concern_signs import SignKind

_DOING = frozenset({"act", "rough", "sexual", "alarm", "certain", "home"})


def kinds_of(own: Weighed, matter: SignKind) -> tuple[SignKind, ...]:
    """Returns what a concern is about.

    Args:
        own: The sentence that is a concern.
        matter: What the whole text is about.
    """
    kinds = {hit.kind for hit in own.hits}
    found = []
    if "instant" in kinds and not _DOING.isdisjoint(kinds):
        found.append(SignKind.DANGER_NOW)
    if "suicide" in kinds:
        found.append(SignKind.SELF_HARM)
    return (*found, matter)
