"""Checks on what is read: words explained, ways on, and what the search needs.

They hold for what this repository's editors publish. A laptop does not ask them of an
edition it is given.
"""

import re
from collections.abc import Collection, Iterator

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.steering import STEERING
from csap_desktop.domain.typed_text import index_words
from csap_desktop.edition.faults import Fault, parts

_ABBREVIATION = re.compile(r"\b[A-Z]{2,6}(?:\.[A-Z]{2,6})*(?=s?\b)")
# Names others gave: of sources, holidays, places, and what is typed or dialled.
_NAMES = re.compile(
    r"\$\.documents\[\d+\]\.text\b|\$\.(?:sources|authorities|bank_holidays|synonyms"
    r"|places|outside_places|postcodes|edition\.attributions)\b|\.(?:id|url|link|code|keywords\[\d+\]|sources\[\d+\]"
    r"|related\[\d+\]|number|address)$"
)


def check_steering(edition: Edition) -> Iterator[Fault]:
    """Finds meanings that the search acts upon and no synonym has any more."""
    meant = {
        index_words(phrase) for synonym in edition.synonyms for phrase in synonym.means
    }
    for phrase in STEERING:
        if phrase not in meant:
            yield Fault(
                "$.synonyms",
                f'no entry has "{" ".join(phrase)}" among its means. The search acts '
                "upon it: put it back, or change csap_desktop/domain/steering.py too",
            )


def check_abbreviations(edition: Edition, plain: Collection[str]) -> Iterator[Fault]:
    """Finds abbreviations that the glossary does not explain.

    Args:
        edition: The edition.
        plain: Those that need no explanation.
    """
    known = {*plain}
    for term in edition.glossary:
        for name in (term.term, *term.also_called):
            known.update((name, *_ABBREVIATION.findall(name)))
    for field, text in parts(edition, str):
        if _NAMES.search(field):
            continue
        for found in dict.fromkeys(_ABBREVIATION.findall(text)):
            if found not in known:
                reason = f'"{found}" is neither in the glossary nor under [[plain]]'
                yield Fault(field, reason)


def check_guide(edition: Edition) -> Iterator[Fault]:
    """Finds articles that come from nowhere or lead nowhere."""
    for index, article in enumerate(edition.articles):
        field = f"$.articles[{index}]"
        if not article.provenance.sources:
            yield Fault(f"{field}.provenance", "an article names its sources")
        if not article.related:
            yield Fault(f"{field}.related", "an article says what to read next")
        if article.id in article.related:
            yield Fault(f"{field}.related", "an article does not lead to itself")


def check_timeline(edition: Edition) -> Iterator[Fault]:
    """Finds events that stand before an earlier one."""
    for index, (before, event) in enumerate(
        zip(edition.events, edition.events[1:], strict=False), 1
    ):
        if event.on < before.on:
            yield Fault(f"$.events[{index}].on", f"earlier than {before.id} before it")
