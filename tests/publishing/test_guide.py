"""The texts of the bundled edition can be read as a guide."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.reference import Article, Faq
from csap_desktop.publishing.checking import check_source

DATA = Path(__file__).parents[2] / "data"
LONGEST_SENTENCE_WORDS = 30
OTHER_WORDS = {
    "whom": "who",
    "somebody": "someone",
    "body": "group, or organisation",
    "bodies": "groups, or organisations",
    "day line": "daytime line",
    "internet": "connection",
    "network": "connection",
    "query": "enquiry, or question",
    "inquiry": "enquiry",
}
"""Words that texts do not use, each with what is said instead."""

_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+")


@pytest.fixture(scope="module")
def edition() -> Edition:
    return check_source(DATA / "source")


def texts(edition: Edition) -> tuple[Article | Faq, ...]:
    return (*edition.articles, *edition.faqs)


def test_what_is_read_next_leads_back(edition: Edition) -> None:
    related = {text.id: text.related for text in texts(edition)}

    one_way = [
        f"{name} leads to {other}, which does not lead back"
        for name, others in related.items()
        for other in others
        if other in related and name not in related[other]
    ]

    assert not one_way


def test_every_text_is_read_next_after_another(edition: Edition) -> None:
    reached = {name for text in texts(edition) for name in text.related}

    assert not {text.id for text in texts(edition)} - reached


def test_articles_of_a_section_stand_together(edition: Edition) -> None:
    sections = list(dict.fromkeys(article.section for article in edition.articles))
    places = [sections.index(article.section) for article in edition.articles]

    assert sections == [section.id for section in edition.sections]
    assert places == sorted(places)


def test_whom_to_ring_is_read_first(edition: Edition) -> None:
    assert edition.articles[0].id == "article-which-number"


def test_a_summary_is_one_sentence(edition: Edition) -> None:
    summaries = [article.summary for article in edition.articles]

    assert not [text for text in summaries if not re.fullmatch(r"[^.!?]+\.", text)]


def test_no_sentence_is_long(edition: Edition) -> None:
    long = [
        f"{where}: {sentence}"
        for where, text in _told(edition)
        for sentence in _SENTENCE_END.split(text)
        if len(sentence.split()) > LONGEST_SENTENCE_WORDS
    ]

    assert not long


@pytest.mark.parametrize(("other", "ours"), OTHER_WORDS.items())
def test_one_word_stands_for_one_thing(edition: Edition, other: str, ours: str) -> None:
    word = re.compile(rf"\b{other}\b", re.IGNORECASE)

    found = [
        f"{where}: {ours}: {text}"
        for where, text in (*_told(edition), *_named(edition))
        if word.search(text.replace("Violence Reduction Network", ""))
    ]

    assert not found


def test_what_holds_today_bears_no_period(edition: Edition) -> None:
    today = {article.id for article in edition.articles if not article.period.start}
    today.update(faq.id for faq in edition.faqs if not faq.period.start)

    assert {"about-1", "report-1", "report-2", "article-which-number"} <= today
    assert not [text for text in texts(edition) if text.period.end and text.id in today]


def test_history_says_that_it_ended(edition: Edition) -> None:
    ended = [text for text in texts(edition) if text.period.end]

    silent = [text.id for text in ended if "31 August 2023" not in _whole(text)]

    assert ended
    assert not silent


def _told(edition: Edition) -> Iterator[tuple[str, str]]:
    """Gives every text of the edition that is written in sentences."""
    for text in texts(edition):
        for block in text.blocks:
            for item in block.items:
                yield text.id, "".join(span.text for span in item)
    for body in edition.bodies:
        yield body.id, body.summary
    for event in edition.events:
        yield event.id, event.text
    for term in edition.glossary:
        yield term.id, term.meaning


def _named(edition: Edition) -> Iterator[tuple[str, str]]:
    """Gives titles, questions and summaries, and when to use a contact."""
    for section in edition.sections:
        yield section.id, f"{section.title}. {section.summary}"
    for article in edition.articles:
        yield article.id, f"{article.title}. {article.summary}"
    for faq in edition.faqs:
        yield faq.id, faq.question
    for contact in edition.contacts:
        yield contact.id, contact.use
    yield edition.enquiry_form.id, edition.enquiry_form.intro


def _whole(text: Article | Faq) -> str:
    """Returns all words of a text."""
    return " ".join(
        span.text for block in text.blocks for item in block.items for span in item
    )
