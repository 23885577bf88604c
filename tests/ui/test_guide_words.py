from datetime import date

from csap_desktop.ui.guide_contents import Contents, gather_contents
from csap_desktop.ui.guide_words import GuideWords, beginning, entries_html
from tests.ui.guide_library import BLOCK, LEAD, LIST, guide_library

TODAY = date(2026, 11, 22)


def contents() -> Contents:
    return gather_contents(guide_library())


def test_chapters_keep_the_order_of_the_edition_with_their_own_articles() -> None:
    chapters = contents().chapters

    assert [chapter.title for chapter in chapters] == ["Getting help", "The law"]
    assert [one.id for one in chapters[0].articles] == ["article-ring"]


def test_words_stand_in_alphabetical_order_under_their_letters() -> None:
    entries = list(GuideWords().words(contents().words))

    assert [entry.title for entry in entries] == [
        "#",
        "7-minute",
        "C",
        "CADS",
        "L",
        "LADO",
    ]


def test_a_word_is_found_by_what_it_stands_for_and_by_other_names() -> None:
    words = GuideWords()

    for wanted in ("Designated", "lado"):
        assert [one.item for one in words.words(contents().words, wanted)][1:] == [
            "term-lado"
        ]
    assert [one.item for one in words.words(contents().words, "front")][1:] == [
        "term-cads"
    ]
    assert not list(words.words(contents().words, "zzz"))


def test_events_run_from_the_earliest_and_say_what_was_expected() -> None:
    entries = list(GuideWords().events(contents().events, TODAY))

    assert [entry.lead for entry in entries] == [
        "29 September 2019",
        "summer 2026, was expected",
        "April 2028, expected",
    ]


def test_a_question_that_leads_to_a_route_comes_first() -> None:
    entries = list(GuideWords().questions(contents().questions, ("lcc-children",)))

    assert [entry.title for entry in entries] == [
        "Worried about someone",
        "Who do I ring?",
        "About the partnership",
        "Who with?",
        "Audits",
    ]


def test_the_beginning_of_an_answer_takes_the_list_it_leads_into() -> None:
    assert beginning([LEAD, LIST]) == "With these: schools; clubs."
    assert beginning([BLOCK, LIST]) == "Ring 01632 960999."
    assert beginning([LEAD]) == "With these:"
    assert not beginning([])


def test_an_answer_begins_with_its_first_whole_sentence() -> None:
    binds = {"kind": "must", "items": [[{"text": "The Act binds them."}]]}
    among = {"kind": "paragraph", "items": [[{"text": "Among them are"}]]}

    assert beginning([binds, among, LIST]) == "The Act binds them."
    assert beginning([among, LIST]) == "Among them are schools; clubs."


def test_eras_follow_each_other_and_count_their_bodies() -> None:
    words = GuideWords()
    eras = contents().eras

    assert [(words.era(era), words.era_period(era)) for era in eras] == [
        ("2 separate boards", "until 28 September 2019"),
        ("Joint", "29 September 2019 to 31 August 2023"),
        ("The new one", "since 1 September 2023"),
    ]


def test_a_list_on_paper_has_every_entry_and_no_markup_of_others() -> None:
    library = guide_library()
    library.items["term-cads"].value["meaning"] = "<img src=x> & more"
    words = gather_contents(library).words

    html = entries_html(GuideWords().words(words))

    assert "LADO" in html
    assert "<img" not in html
    assert "&lt;img src=x&gt; &amp; more" in html


def test_the_contents_on_paper_have_every_article() -> None:
    html = GuideWords().chapters_html(contents().chapters)

    assert "Before you ring" in html
    assert "Two Acts." in html
