"""Whether an enquiry looks like a concern about somebody, so that a person is asked.

An enquiry goes to a mailbox nobody reads at night. This check finds numbers and dates
that identify a person, and the language of a concern. It decides nothing: whoever wrote
is shown where to ring, and answers. Pure text, nothing stored, nothing compiled before
the first check (docs/decisions/0022).
"""

from collections.abc import Iterator

from csap_desktop.domain.concern_kinds import kinds_of
from csap_desktop.domain.concern_leaning import leaning
from csap_desktop.domain.concern_lexicon import lexicon
from csap_desktop.domain.concern_matter import matter_of
from csap_desktop.domain.concern_scoring import Weighed, concern_sum, forget, weigh
from csap_desktop.domain.concern_signs import Sign, SignKind
from csap_desktop.domain.concern_stops import stops
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.personal_numbers import dates_of_birth, nhs_numbers
from csap_desktop.domain.submission import Words
from csap_desktop.domain.written_words import Sentence, sentences_of

_SUBJECT, _TEXT = "subject", "text"
_BEFORE = 2


def prepare() -> None:
    """Reads the tables, which takes some tenths of a second, once.

    Call it in a worker before the first check; without it the first check does it.
    """
    lexicon()
    leaning(())


def forget_words() -> None:
    """Lets go of what was checked lately; for when an enquiry is closed or locked."""
    forget()


def find_signs(words: Words) -> tuple[Sign, ...]:
    """Returns what in an enquiry looks like a concern about somebody.

    Args:
        words: What was typed, up to 20,000 characters.

    Returns:
        The signs in the order of the fields, and of their places in each.
    """
    subject = sentences_of(words.subject)
    signs = [*_signs(_SUBJECT, words.subject, ())]
    for field, text in ((_TEXT, words.text), *words.fields):
        signs += _signs(field, text, subject)
    return tuple(signs)


def concern_of(signs: tuple[Sign, ...]) -> Concern | None:
    """Returns which route to show for signs; None where there are none.

    A child in danger now goes before what somebody did at work, and an adult who is
    harmed before a child who is only spoken of. A number or date that stands alone is
    taken for a child's.

    Args:
        signs: What was found.
    """
    kinds = {sign.kind for sign in signs}
    if not kinds:
        return None
    in_danger = SignKind.DANGER_NOW in kinds and SignKind.CHILD_CONCERN in kinds
    if SignKind.ALLEGATION in kinds and not in_danger:
        return Concern.ALLEGATION
    if SignKind.ADULT_CONCERN in kinds:
        return Concern.ADULT
    return Concern.CHILD


def _signs(field: str, text: str, subject: tuple[Sentence, ...]) -> list[Sign]:
    """Returns the signs of one field, in order."""
    signs = [Sign(SignKind.NHS_NUMBER, field, *at) for at in nhs_numbers(text)]
    signs += [Sign(SignKind.DATE_OF_BIRTH, field, *at) for at in dates_of_birth(text)]
    signs += _concerns(field, sentences_of(text), subject)
    return sorted(signs, key=lambda sign: (sign.start, sign.end))


def _concerns(
    field: str, sentences: tuple[Sentence, ...], subject: tuple[Sentence, ...]
) -> Iterator[Sign]:
    """Yields the sentences that speak of a concern."""
    weighed, said_before = _weigh(sentences), _weigh(subject)
    matter = matter_of((*said_before, *weighed))
    sums = _sums(sentences, weighed, said_before)
    stopped = stops(sentences, weighed, sums, subject[-1:])
    for at in sorted(stopped):
        for kind in kinds_of(weighed[at], matter):
            yield Sign(kind, field, sentences[at].start, sentences[at].end)


def _sums(
    sentences: tuple[Sentence, ...],
    weighed: tuple[Weighed, ...],
    subject: tuple[Weighed, ...],
) -> list[float]:
    """Returns how much each sentence is a concern by what is known of harm."""
    sums = []
    for at, (sentence, own) in enumerate(zip(sentences, weighed, strict=True)):
        before, after = weighed[max(0, at - _BEFORE) : at], weighed[at + 1 : at + 2]
        beside = (*before[-1:], *after)
        asked = any(
            weighed[one].asks and sentences[one].paragraph == sentence.paragraph
            for one in range(max(0, at - 1), min(at + 2, len(weighed)))
            if one != at
        )
        lending = (*subject, *before, *after)
        sums.append(concern_sum(own, beside, lending, asked=asked))
    return sums


def _weigh(sentences: tuple[Sentence, ...]) -> tuple[Weighed, ...]:
    """Weighs each sentence by itself."""
    return tuple(map(weigh, sentences))
