"""Whether an enquiry looks like a concern about somebody, so that a person is asked.

An enquiry goes to a mailbox nobody reads at night. This check finds numbers and dates
that identify a person, and the language of a concern. It decides nothing: whoever wrote
is shown where to ring, and answers. Pure text, nothing stored, nothing compiled before
the first check (docs/decisions/0022).
"""

from collections.abc import Iterator

from csap_desktop.domain.concern_scoring import (
    ENOUGH,
    concern_sum,
    kinds_of,
    weigh,
)
from csap_desktop.domain.concern_signs import Sign, SignKind
from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.submission import Words
from csap_desktop.domain.written_words import sentences_of

LIMIT_CHARACTERS = 20_000
"""How much of one field is read."""


def find_signs(words: Words) -> tuple[Sign, ...]:
    """Returns what in an enquiry looks like a concern about somebody.

    Args:
        words: What was typed.
    """
    fields = (("subject", words.subject), ("text", words.text), *words.fields)
    return tuple(sign for name, text in fields for sign in _signs(name, text))


def _signs(field: str, text: str) -> Iterator[Sign]:
    sentences = sentences_of(text[:LIMIT_CHARACTERS])
    weighed = tuple(map(weigh, sentences))
    for at, sentence in enumerate(sentences):
        if concern_sum(weighed, sentences, at) >= ENOUGH:
            hits = weighed[at].hits
            for kind in kinds_of(hits):
                yield Sign(kind, field, sentence.places[0][0], sentence.places[-1][1])
