"""How much a sentence speaks of somebody who needs protecting, in plain sums.

A sentence is weighed by WHO it is about (somebody the writer can point at, or children
as such), WHAT is said to happen, and whether it asks, offers, thanks or tells about
something published. Neighbouring sentences lend their WHO and a part of their WHAT.
"""

from collections.abc import Iterable

from csap_desktop.domain.concern_lexicon import Hit, lexicon
from csap_desktop.domain.concern_signs import SignKind
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.written_words import Sentence

ENOUGH = 4.5
"""The sum from which a sentence is a concern."""

_WHO = frozenset(
    {"related", "local", "one", "any", "group", "many", "kin", "he", "they", "me"}
    | {"young", "elder", "name"}
)
_NEAR = frozenset({"related", "local", "young"})
_SOMEBODY = frozenset(
    {"related", "one", "kin", "he", "young", "name", "group", "elder", "they"}
)
_CHILD = frozenset({"related", "one", "any", "group", "many", "young", "name"})
_WHAT = frozenset(
    {
        "certain",
        "alarm",
        "act",
        "rough",
        "injury",
        "neglect",
        "fear",
        "sexual",
        "lure",
        "home",
    }
    | {"suicide", "topic", "worry", "told", "trade"}
)
_MODES = frozenset(
    {"stats", "policy", "training", "academic", "resource", "technical"}
    | {"ask", "history", "dealer", "office", "hypothetical", "specific"}
)
_ASIDE = frozenset({"thanks", "complaint", "published"})
_DEEDS = frozenset({"act", "rough", "sexual"})
_TOLD_OF = _SOMEBODY - {"they"} | {"local"}
_PROTECTED = frozenset({"related", "one", "group", "young", "elder", "name"})
_PRESUMED, _SURE = 2.5, 2.0
_EACH_PERSON, _FEW, _MOST_PEOPLE = 0.75, 2, 3
_REACH = 5
_MOST_MODE, _MOST_WHAT, _MOST_OF_STRANGERS = 5.0, 7.0, 2.5
_AGAIN = 0.5
_LENT_WHO, _LENT_WHAT = 0.75, 0.5
_SHARE_NEAR, _SHARE_SURE = 0.4, 0.7
_SHARE_OF_STORY = 0.6


@frozen
class Weighed:
    """What a sentence says by itself.

    Attributes:
        hits: What the tables know of it.
        who: How surely it is about somebody in particular.
        near: Whether that is somebody the writer can point at.
        what: How much is said to happen.
        mode: How much it asks, offers or tells about what is published.
        published: How much it tells about what is published.
        thanks: How much it thanks.
        asks: How much it asks for anything, or complains.
        story: How much it tells of several people, as those do who saw something.
        certain: How much is said by words that need nobody named.
        conduct: What somebody who works with children is said to have done.
    """

    hits: tuple[Hit, ...]
    who: float
    near: bool
    what: float
    mode: float
    published: float
    thanks: float
    asks: float
    story: float
    certain: float
    conduct: float


def weigh(sentence: Sentence) -> Weighed:
    """Weighs one sentence by itself.

    Args:
        sentence: Its folded words.
    """
    hits = _meant(tuple(lexicon().hits(sentence.words)))
    best: dict[str, float] = {}
    for hit in hits:
        best[hit.kind] = max(best.get(hit.kind, 0.0), hit.weight)
    deed = _deed(hits)
    asks = sum(best.get(kind, 0.0) for kind in (*_MODES, *_ASIDE)) + sentence.asks
    near = not _NEAR.isdisjoint(best)
    return Weighed(
        hits=hits,
        who=_who(best),
        near=near,
        what=_what(best, hits) + deed,
        mode=_mode(best),
        published=best.get("published", 0.0),
        thanks=best.get("thanks", 0.0),
        asks=asks,
        story=_story(best, hits, asks),
        certain=best.get("certain", 0.0),
        conduct=_conduct(best),
    )


def concern_sum(
    weighed: tuple[Weighed, ...], sentences: tuple[Sentence, ...], at: int
) -> float:
    """Returns how much a sentence among its neighbours is a concern.

    Args:
        weighed: All sentences of a text by themselves.
        sentences: The same sentences.
        at: Index of the sentence.
    """
    own = weighed[at]
    around = [one for one in (at - 2, at - 1, at + 1) if 0 <= one < len(weighed)]
    lent = max((weighed[one].who - _LENT_WHO for one in around), default=0.0)
    who = max(own.who, lent)
    near = own.near or any(weighed[one].near for one in around)
    beside = [weighed[one].what for one in around if one != at - 2]
    beside = [one for one in around if one != at - 2]
    asked = any(
        weighed[one].asks and sentences[one].paragraph == sentences[at].paragraph
        for one in beside
    )
    own_what = own.what + own.story * (_SHARE_OF_STORY if asked else 1.0)
    what = own_what + (_LENT_WHAT * max(beside, default=0.0) if own_what else 0.0)
    what = min(what, _MOST_WHAT if who > 1 else _MOST_OF_STRANGERS)
    share = _SHARE_NEAR if near else _SHARE_SURE if who >= _SURE else 1.0
    mode = own.thanks + own.published + own.mode * share
    if who < 1 or own_what < 1:
        return max(own.certain, own.conduct) - mode
    return max(who + what, own.conduct, own.certain) - mode


def kinds_of(hits: Iterable[Hit]) -> tuple[SignKind, ...]:
    """Returns what a concern is about, the main thing first.

    Args:
        hits: What the tables know of its sentence and those beside it.
    """
    kinds = {hit.kind for hit in hits}
    if "worker" in kinds and "conduct" in kinds and "kin" not in kinds:
        main = SignKind.ALLEGATION
    elif "suicide" in kinds:
        main = SignKind.SELF_HARM
    elif "elder" in kinds and kinds.isdisjoint(_CHILD):
        main = SignKind.ADULT_CONCERN
    else:
        main = SignKind.CHILD_CONCERN
    return (main,)


def _meant(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Leaves out what a longer phrase takes the meaning from."""
    empty = [hit for hit in hits if hit.kind == "nothing"]
    topics = [hit for hit in hits if hit.kind == "topic" and hit.last > hit.first]
    if not empty and not topics:
        return hits
    return tuple(
        hit
        for hit in hits
        if hit.kind in _MODES
        or hit.kind in _ASIDE
        or not (
            any(_within(hit, one) for one in empty)
            or (
                hit.kind in _WHO
                and any(one.first <= hit.last <= one.last for one in topics)
            )
        )
    )


def _within(hit: Hit, other: Hit) -> bool:
    """Says whether a hit stands in a longer one."""
    return (
        other.first <= hit.first
        and hit.last <= other.last
        and hit.last - hit.first < other.last - other.first
    )


def _who(best: dict[str, float]) -> float:
    """Returns how surely a sentence is about somebody in particular."""
    people = {kind: best[kind] for kind in _WHO & best.keys()}
    if "local" in people and people.keys() <= {"local", "me"}:
        people["local"] *= 0.6
    if not people:
        return 0.0
    several = len(people.keys() & _SOMEBODY) > 1
    return max(people.values()) + (0.5 if several else 0.0)


def _what(best: dict[str, float], hits: tuple[Hit, ...]) -> float:
    """Returns how much is said to happen; twice the same kind counts a little more."""
    said = {kind: best[kind] for kind in _WHAT & best.keys()}
    if "money" in best and "elder" in best:
        said["money"] = best["money"]
    if said and "now" in best:
        said["now"] = best["now"]
    places = {(hit.kind, hit.last) for hit in hits if hit.kind in said}
    return sum(said.values()) + _AGAIN * (len(places) - len(said))


def _story(best: dict[str, float], hits: tuple[Hit, ...], asks: float) -> float:
    """Returns how much a sentence tells of several people, asking for nothing."""
    people = {hit.last for hit in hits if hit.kind in _TOLD_OF}
    if _PROTECTED.isdisjoint(best) and not {"kin", "he"} <= best.keys():
        return 0.0
    told = _PRESUMED if not asks and _who(best) >= _SURE else 0.0
    told += _EACH_PERSON * min(max(len(people) - _FEW, 0), _MOST_PEOPLE)
    told += _AGAIN if told and "now" in best else 0.0
    return max(told - asks, 0.0)


def _mode(best: dict[str, float]) -> float:
    """Returns how much a sentence asks, offers, thanks or tells about what is known."""
    return min(sum(best[kind] for kind in _MODES & best.keys()), _MOST_MODE)


def _conduct(best: dict[str, float]) -> float:
    """Returns how much somebody who works with children is said to have done."""
    if "worker" not in best or "conduct" not in best:
        return 0.0
    victims = max((best[kind] for kind in _WHO & best.keys()), default=0.0)
    return best["worker"] + best["conduct"] + min(victims + 0.5, 2.0)


def _deed(hits: tuple[Hit, ...]) -> float:
    """Returns what it adds that somebody does something to somebody."""
    deeds = [hit for hit in hits if hit.kind in _DEEDS]
    people = [hit.last for hit in hits if hit.kind in _SOMEBODY]
    victims = people + [hit.last for hit in hits if hit.kind == "me"]
    most = 0.0
    for deed in deeds:
        by = any(0 < deed.first - one <= _REACH for one in people)
        to = any(0 < one - deed.last <= _REACH for one in victims)
        most = max(most, 0.75 * by + 0.75 * to)
    return most
