"""Whose route a whole text asks for: a child's, an adult's, or an allegation's.

Who did it, what was done and to whom often stand in sentences of their own, so this
reads all sentences of a text. It stops nothing; that is `concern_scoring`.
"""

from itertools import pairwise

from csap_desktop.domain.concern_lexicon import Hit
from csap_desktop.domain.concern_scoring import Weighed
from csap_desktop.domain.concern_signs import SignKind

_JUST_BEFORE, _JUST_AFTER = 3, 3
_REACH_OF_ACCUSED, _REACH_OF_A_LEAD = 4, 5
_REACH_OF_A_SUBJECT = 4
_ONLY_A_ROLE = 4
_OTHERS = frozenset({"kin"})
_TOLD_OF = frozenset({"he", "one", "me", "seeks"})
_CHILDREN = frozenset({"minor", "kid", "young"})


def matter_of(sentences: tuple[Weighed, ...]) -> SignKind:
    """Returns what a concern is about, an adult in need before an allegation.

    Args:
        sentences: All that was written, in its order.
    """
    kinds = {hit.kind for one in sentences for hit in one.hits}
    if _is_adult(kinds):
        return SignKind.ADULT_CONCERN
    if _CHILDREN.isdisjoint(kinds) and any(map(_works_so, sentences)):
        return SignKind.ALLEGATION
    if any(map(_is_accused, sentences)) or any(
        _trusted(first) and _goes_on(second) for first, second in pairwise(sentences)
    ):
        return SignKind.ALLEGATION
    return SignKind.CHILD_CONCERN


def _is_adult(kinds: set[str]) -> bool:
    """Says whether the one who is harmed is an adult."""
    if "minor" in kinds:
        return "grown" in kinds and "losing" in kinds
    if "grown" in kinds:
        return True
    if "maybe" in kinds or ("gran" in kinds and "tome" not in kinds):
        return True
    return "spouse" in kinds and _CHILDREN.isdisjoint(kinds)


def _is_accused(sentence: Weighed) -> bool:
    """Says whether a sentence tells what somebody in a position of trust did."""
    hits = sentence.hits
    deeds = [hit for hit in hits if hit.kind == "misdeed"]
    joins = [hit for hit in hits if hit.kind == "accused"]
    for role in _trusted(sentence):
        done = any(
            deed.last > role.last and not _others(hits, role.last, deed.first)
            for deed in deeds
        )
        joined = any(0 < role.last - one.last <= _REACH_OF_ACCUSED for one in joins)
        if done or (deeds and joined) or _is_subject(role, hits):
            return True
    return False


def _is_subject(role: Hit, hits: tuple[Hit, ...]) -> bool:
    """Says whether a sentence begins with a role, so tells what such a person did."""
    return role.first <= _REACH_OF_A_SUBJECT and not any(
        hit.kind in _TOLD_OF and hit.last < role.first - 1 for hit in hits
    )


def _works_so(sentence: Weighed) -> bool:
    """Says whether a deed is told of him or her who "is a caretaker"."""
    hits = sentence.hits
    says = [hit.last for hit in hits if hit.kind == "worksas"]
    return any(hit.kind == "misdeed" for hit in hits) and any(
        0 <= role.last - one <= _REACH_OF_ACCUSED
        for role in _trusted(sentence)
        for one in says
    )


def _goes_on(sentence: Weighed) -> bool:
    """Says whether a sentence goes on about what he or she did."""
    hits = sentence.hits
    leads = [hit for hit in hits if hit.kind == "lead" and hit.first < _REACH_OF_A_LEAD]
    return any(
        hit.kind == "misdeed"
        and any(lead.last < hit.last for lead in leads)
        and not _others(hits, -1, hit.first)
        for hit in hits
    )


def _others(hits: tuple[Hit, ...], after: int, before: int) -> bool:
    """Says whether somebody's family stands between two places."""
    roles = {hit.last for hit in hits if hit.kind == "trusted"}
    return any(
        hit.kind in _OTHERS and after < hit.first < before and hit.last not in roles
        for hit in hits
    )


def _trusted(sentence: Weighed) -> list[Hit]:
    """Returns the roles in a sentence of those who may be meant by a deed.

    A sentence that is no more than a role ("School bus driver.") is the writer's.
    """
    hits, length = sentence.hits, sentence.length
    joins = [hit.first for hit in hits if hit.kind == "accused"]
    before = [
        hit.last
        for hit in hits
        if hit.kind == "isone"
        or (
            hit.kind == "nottold"
            and not any(0 < one - hit.first <= _JUST_BEFORE for one in joins)
        )
    ]
    after = [hit.first for hit in hits if hit.kind == "teller"]
    return [
        hit
        for hit in hits
        if hit.kind == "trusted"
        and not (length <= _ONLY_A_ROLE and hit.last == length - 1)
        and not any(0 < hit.first - one <= _JUST_BEFORE for one in before)
        and not any(0 < one - hit.last <= _JUST_AFTER for one in after)
    ]
