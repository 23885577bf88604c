"""What is read is explained, leads on, and holds what the search acts upon."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.reference import Article
from csap_desktop.domain.steering import STEERING
from csap_desktop.edition.faults import Fault
from csap_desktop.publishing.checking import check_source
from csap_desktop.publishing.problems import SourceError
from csap_desktop.publishing.reading_checks import (
    check_abbreviations,
    check_guide,
    check_steering,
    check_timeline,
)
from tests.publishing.sample_source import files, write_source


@pytest.fixture
def edition(tmp_path: Path) -> Edition:
    return check_source(write_source(tmp_path))


def problems(folder: Path, file: str, old: str, new: str) -> list[str]:
    write_source(folder)
    text = files()[file]
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(SourceError) as caught:
        check_source(folder)
    return [str(problem) for problem in caught.value.problems]


def with_article(edition: Edition, article: Article) -> Edition:
    return replace(edition, articles=(article,))


@pytest.mark.parametrize("phrase", STEERING)
def test_a_meaning_the_search_acts_upon_must_stay(
    tmp_path: Path, phrase: tuple[str, ...]
) -> None:
    meaning = f'"{" ".join(phrase)}",'
    last = f'"{" ".join(phrase)}"'
    entry = files()["synonyms.toml"]

    found = problems(
        tmp_path, "synonyms.toml", meaning if meaning in entry else last, ""
    )

    assert len(found) == 1
    assert found[0].startswith(f"synonyms.toml:1: no entry has {last} among its means.")
    assert "put it back, or change csap_desktop/domain/steering.py" in found[0]


def test_a_meaning_may_be_written_with_capitals(edition: Edition) -> None:
    spelt = tuple(
        replace(one, means=tuple(text.upper() for text in one.means))
        for one in edition.synonyms
    )

    assert not list(check_steering(replace(edition, synonyms=spelt)))


def test_a_meaning_within_a_longer_one_does_not_count(edition: Edition) -> None:
    longer = tuple(
        replace(one, means=tuple(f"{text} again" for text in one.means))
        for one in edition.synonyms
    )

    faults = list(check_steering(replace(edition, synonyms=longer)))

    assert len(faults) == len(STEERING)


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("contacts.toml", "Advice", "Ask the CAS", 'contacts.toml:5: use: "CAS" is ne'),
        ("articles/help.md", "- one", "- JTAIs", "articles/help.md:16: blocks[2].item"),
        ("events.toml", "It began.", "WTF.GOV", 'events.toml:6: text: "WTF.GOV" is ne'),
        ("glossary.toml", '"NSPCC"', '"BBC"', 'contacts.toml:3: name: "NSPCC" is nei'),
        (
            "glossary.toml",
            'reason = "A name."',
            "",
            "glossary.toml:7: expected text an",
        ),
    ],
)
def test_an_abbreviation_must_be_explained(
    tmp_path: Path, file: str, old: str, new: str, expected: str
) -> None:
    found = problems(tmp_path, file, old, new)

    assert [line for line in found if line.startswith(expected)], found


def test_a_word_of_the_glossary_may_stand_anywhere(edition: Edition) -> None:
    article = replace(edition.articles[0], summary="How to find two LADOs.")

    assert not list(check_abbreviations(with_article(edition, article), {"NSPCC"}))


def test_names_and_what_is_typed_need_no_explanation(edition: Edition) -> None:
    sources = (replace(edition.sources[0], publisher="SEA of the BBC"),)
    article = replace(edition.articles[0], keywords=("DV",))
    changed = replace(with_article(edition, article), sources=sources)

    assert not list(check_abbreviations(changed, {"NSPCC"}))


def test_an_article_comes_from_somewhere_and_leads_somewhere(edition: Edition) -> None:
    article = edition.articles[0]
    no_sources = replace(article.provenance, sources=())

    faults = [
        *check_guide(with_article(edition, replace(article, provenance=no_sources))),
        *check_guide(with_article(edition, replace(article, related=()))),
        *check_guide(with_article(edition, replace(article, related=(article.id,)))),
    ]

    assert faults == [
        Fault("$.articles[0].provenance", "an article names its sources"),
        Fault("$.articles[0].related", "an article says what to read next"),
        Fault("$.articles[0].related", "an article does not lead to itself"),
    ]


def test_the_timeline_runs_forward(edition: Edition) -> None:
    first = edition.events[0]
    earlier = replace(first, id="event-earlier", on=date(2018, 1, 1))

    forward = list(check_timeline(replace(edition, events=(earlier, first))))
    backward = list(check_timeline(replace(edition, events=(first, earlier))))

    assert not forward
    assert backward == [Fault("$.events[1].on", "earlier than event-start before it")]
