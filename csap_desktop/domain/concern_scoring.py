"""How much a sentence speaks of somebody who needs protecting, in plain sums.

A sentence is weighed by WHO it is about (somebody the writer can point at, or children
as such), WHAT is said to happen, and whether it asks, offers, thanks or tells about
something published. Neighbouring sentences lend their WHO and a part of their WHAT.
"""

from functools import lru_cache

from csap_desktop.domain.concern_lexicon import Hit, lexicon
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.written_words import Sentence

ENOUGH = 3.3
"""The sum from which a sentence is a concern."""

_WHO = frozenset(
    {"related", "local", "one", "any", "group", "many", "kin", "he", "they", "me"}
    | {"young", "elder", "name"}
)
_NEAR = frozenset({"related", "local", "young"})
_SOMEBODY = frozenset(
    {"related", "one", "kin", "he", "young", "name", "group", "elder", "they"}
)
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
    | {"ask", "history", "dealer", "office", "hypothetical", "specific", "general"}
)
_ASIDE = frozenset({"thanks", "complaint", "published", "intent", "service", "dealing"})
_KEPT = _MODES | _ASIDE | {"trusted", "isone", "nottold", "teller", "seeks"}
_POINTED = frozenset({"related", "local", "young", "name", "he", "me", "seeks"})
_ANYBODY, _MOST_OF_GENERAL = 1.0, 3.0
_DEEDS = frozenset({"act", "rough", "sexual"})
TOLD_OF = _SOMEBODY - {"they"} | {"local"}
_PROTECTED = frozenset({"related", "one", "group", "young", "elder", "name", "he"})
_PRESUMED, _SURE, _ASKING_COUNTS = 2.5, 1.5, 1.3
_EACH_PERSON, _FEW, _MOST_PEOPLE = 0.75, 2, 3
_NOW = frozenset({"now", "instant"})
_IT_IS_NOW = 1.0
_MISCONDUCT = ("conduct", "sexual", "injury", "act")
_MOST_VICTIMS = 2.0
_NOBODY = frozenset({"local", "me"})
_SHARE_OF_PLACE = 0.6
_REACH = 5
_MOST_MODE, _MOST_WHAT, _MOST_OF_STRANGERS = 5.0, 7.0, 2.5
_AGAIN, _THANKS_AGAIN, _DEALING_AGAIN = 0.5, 1.0, 2.0
_KEPT_SENTENCES = 512
_PLAINLY = 4.0
_LENT_WHO, _LENT_WHAT = 0.75, 0.5
_SHARE_NEAR, _SHARE_SURE = 0.4, 0.5
_SHARE_OF_STORY, _SHARE_OF_MANY = 0.6, 0.5


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
        length: How many words it has; 0 where the tables know none of them.
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
    length: int


_SILENT = Weighed(
    (),
    0,
    near=False,
    what=0,
    mode=0,
    published=0,
    thanks=0,
    asks=0,
    story=0,
    certain=0,
    conduct=0,
    length=0,
)


def weigh(sentence: Sentence) -> Weighed:
    """Weighs one sentence by itself; one weighed lately is only looked up.

    Args:
        sentence: Its folded words.
    """
    return _weigh(sentence.words, sentence.asks)


def forget() -> None:
    """Lets go of the sentences that were weighed lately."""
    _weigh.cache_clear()


@lru_cache(maxsize=_KEPT_SENTENCES)
def _weigh(words: tuple[str, ...], question: bool) -> Weighed:  # noqa: FBT001
    """Weighs folded words."""
    hits = _meant(lexicon().hits(words))
    if not hits:
        return _SILENT
    best: dict[str, float] = {}
    for hit in hits:
        if hit.weight > best.get(hit.kind, 0.0):
            best[hit.kind] = hit.weight
    general = "general" in best and _POINTED.isdisjoint(best)
    if not general:
        best.pop("general", None)
    mode = sum(weight for kind, weight in best.items() if kind in _MODES)
    aside = sum(weight for kind, weight in best.items() if kind in _ASIDE)
    asks = mode + aside + question
    who, what = _who(best), _what(best, hits)
    if general:
        who, what = min(who, _ANYBODY), min(what, _MOST_OF_GENERAL)
    return Weighed(
        hits=hits,
        who=who,
        near=not _NEAR.isdisjoint(best),
        what=what,
        mode=min(mode, _MOST_MODE),
        published=best.get("published", 0.0)
        + best.get("intent", 0.0)
        + _again(hits, "dealing", _DEALING_AGAIN),
        thanks=best.get("thanks", 0.0) + _again(hits, "thanks", _THANKS_AGAIN),
        asks=asks,
        story=0.0 if general else _story(best, hits, who, asks),
        certain=0.0 if general else best.get("certain", 0.0),
        conduct=0.0 if general else _conduct(best),
        length=len(words),
    )


def concern_sum(
    own: Weighed,
    beside: tuple[Weighed, ...],
    lending: tuple[Weighed, ...],
    *,
    asked: bool,
) -> float:
    """Returns how much a sentence among its neighbours is a concern.

    More neighbours never make it less, so that no other paragraph hides a concern.

    Args:
        own: The sentence.
        beside: The sentences before and after it.
        lending: All that may say who it is about, those beside it too.
        asked: Whether one beside it in its paragraph asks for something.
    """
    who = max(own.who, max((one.who for one in lending), default=0.0) - _LENT_WHO)
    own_what = own.what + own.story * (_SHARE_OF_STORY if asked else 1.0)
    said_beside = max((one.what for one in beside), default=0.0)
    what = own_what + (_LENT_WHAT * said_beside if own_what else 0.0)
    what = min(what, _MOST_WHAT if who > 1 else _MOST_OF_STRANGERS)
    near = own.near or any(one.near for one in lending)
    share = _SHARE_NEAR if near else _SHARE_SURE if who >= _SURE else 1.0
    mode = own.thanks + own.published + own.mode * share
    if who < 1 or own_what < 1:
        plain = own.what if own.what > _PLAINLY and not own.asks else 0.0
        return max(own.certain, own.conduct, plain) - mode
    return max(who + what, own.conduct, own.certain) - mode


def _again(hits: tuple[Hit, ...], kind: str, weight: float) -> float:
    """Returns what it adds that a kind is said more than once."""
    places = {hit.last for hit in hits if hit.kind == kind}
    return weight if len(places) > 1 else 0.0


def _meant(hits: list[Hit]) -> tuple[Hit, ...]:
    """Leaves out what a longer phrase takes the meaning from."""
    empty = [hit for hit in hits if hit.kind == "nothing"]
    topics = [hit for hit in hits if hit.kind == "topic" and hit.last > hit.first]
    if not empty and not topics:
        return tuple(hits)
    return tuple(
        hit
        for hit in hits
        if hit.kind in _KEPT
        or not (
            any(_within(hit, one) for one in empty)
            or (hit.kind in _WHO and any(_ends_in(hit, one) for one in topics))
        )
    )


def _ends_in(hit: Hit, other: Hit) -> bool:
    """Says whether the last word of a hit stands in another."""
    return other.first <= hit.last <= other.last


def _within(hit: Hit, other: Hit) -> bool:
    """Says whether a hit stands in a longer one."""
    return (
        other.first <= hit.first
        and hit.last <= other.last
        and hit.last - hit.first < other.last - other.first
    )


def _who(best: dict[str, float]) -> float:
    """Returns how surely a sentence is about somebody in particular."""
    people = [kind for kind in best if kind in _WHO]
    if not people:
        return 0.0
    surest = max(best[kind] for kind in people)
    if "local" in best and _NOBODY.issuperset(people):
        surest = best["local"] * _SHARE_OF_PLACE
    several = sum(kind in _SOMEBODY for kind in people) > 1
    return surest + (_AGAIN if several else 0.0)


def _what(best: dict[str, float], hits: tuple[Hit, ...]) -> float:
    """Returns how much is said to happen; twice the same kind counts a little more."""
    said = {kind for kind in best if kind in _WHAT}
    if "money" in best and "elder" in best:
        said.add("money")
    if not said:
        return 0.0
    places = {(hit.kind, hit.last) for hit in hits if hit.kind in said}
    again = _AGAIN * (len(places) - len(said))
    now = 0.0 if _NOW.isdisjoint(best) else _IT_IS_NOW
    deed = 0.0 if _DEEDS.isdisjoint(said) else _deed(hits)
    return sum(best[kind] for kind in said) + again + now + deed


def _story(
    best: dict[str, float], hits: tuple[Hit, ...], who: float, asks: float
) -> float:
    """Returns how much a sentence tells of several people, asking for nothing."""
    if _PROTECTED.isdisjoint(best):
        return 0.0
    people = {hit.last for hit in hits if hit.kind in TOLD_OF}
    told = _PRESUMED if who >= _SURE else 0.0
    if _PROTECTED.isdisjoint(best.keys() - {"group"}) and "local" not in best:
        told *= _SHARE_OF_MANY
    told += _EACH_PERSON * min(max(len(people) - _FEW, 0), _MOST_PEOPLE)
    told += _AGAIN if told and not _NOW.isdisjoint(best) else 0.0
    return max(told - asks * _ASKING_COUNTS, 0.0)


def _conduct(best: dict[str, float]) -> float:
    """Returns how much somebody who works with children is said to have done."""
    done = max(best.get(kind, 0.0) for kind in _MISCONDUCT)
    victims = max((best[kind] for kind in _WHO & best.keys()), default=0.0)
    if "worker" not in best or not done or not victims:
        return 0.0
    return best["worker"] + done + min(victims + _AGAIN, _MOST_VICTIMS) - _AGAIN


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
