"""Typed words to a search: whatever is typed, the index can take it."""

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from Stemmer import Stemmer

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.query import Group
from csap_desktop.domain.query_reader import LIMIT_CHARACTERS, LIMIT_WORDS, QueryReader
from csap_desktop.domain.reference import Synonym
from csap_desktop.store.passage_index import _expression

SYNONYMS = (
    Synonym(("kid", "kids", "little one"), ("child", "children"), "child"),
    Synonym(("granny", "old lady", "adult"), ("adult",), "adult"),
    Synonym(("LADO", "teacher accused"), ("Designated Officer",), "allegation"),
    Synonym(("mash", "front door"), ("multi-agency hub", "CADS"), None),
    Synonym(("mash",), ("hub",), None),
    Synonym(("call",), ("ring",), None),
    Synonym(("vicar", "taxi driver"), ("works with children",), None),
    Synonym(("hit", "slapped"), ("harm",), None),
    Synonym(("worried about a child",), ("concern",), "child"),
    Synonym(("SCR",), ("practice review",), None),
    Synonym(("care home",), ("Adult Social Care",), "adult"),
)
READER = QueryReader(SYNONYMS, Stemmer("english").stemWord)


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    """A real index with a few rows, tokenized as the content store's is."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE search USING fts5(title, names, text, "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    connection.execute("INSERT INTO search VALUES ('Child', 'kid', 'a child in need')")
    yield connection
    connection.close()


def run(index: sqlite3.Connection, groups: tuple[Group, ...]) -> None:
    for joined in (" AND ", " OR "):
        expression = joined.join(map(_expression, groups))
        if expression:
            index.execute("SELECT * FROM search WHERE search MATCH ?", (expression,))


@settings(max_examples=400)
@given(typed=st.text())
@example(typed='"')
@example(typed='"child" AND NOT (adult')
@example(typed="NEAR(child adult, 5)")
@example(typed="title: child*")
@example(typed="^child + -adult")
@example(typed="\0child\0")
@example(typed="kid's “little-one”")
@example(typed="\ud800")
@example(typed="\u02bb ª ² ① ﬁ ß İ ǅ")
@example(typed="\u0345\u200d\ufeff")
@example(typed="子供 🏠 дети")
def test_any_text_is_read_and_the_index_takes_it(
    index: sqlite3.Connection, typed: str
) -> None:
    query = READER.read(typed)

    run(index, query.groups)
    run(index, query.telling)


WORDS = st.sampled_from(
    ["kid", "LADO", "front", "door", "AND", "OR", "NOT", "NEAR", '"', "(", "*", "the"]
)


@settings(max_examples=300)
@given(words=st.lists(WORDS, max_size=40))
def test_the_language_of_the_index_is_harmless_in_any_order(
    index: sqlite3.Connection, words: list[str]
) -> None:
    query = READER.read(" ".join(words))

    run(index, query.groups)
    assert len(query.words) <= LIMIT_WORDS


@settings(max_examples=200)
@given(typed=st.text())
def test_reading_twice_changes_nothing(typed: str) -> None:
    query = READER.read(typed)

    assert READER.read(query.typed).groups == query.groups


def typed_groups(typed: str) -> list[str]:
    return [group.typed for group in READER.read(typed).groups]


def test_a_known_phrase_is_one_group() -> None:
    assert typed_groups("a little one at the front door") == [
        *("a", "little one", "at", "the", "front door")
    ]


def test_a_group_has_all_that_its_word_means() -> None:
    group = READER.read("MASH").groups[0]

    assert group.phrases == (
        ("mash",),
        ("multi", "agency", "hub"),
        ("cads",),
        ("hub",),
    )


@pytest.mark.parametrize(
    ("typed", "concerns"),
    [
        ("kids in Darwen", (Concern.CHILD,)),
        ("granny", (Concern.ADULT,)),
        ("lado", (Concern.ALLEGATION,)),
        ("teacher accused", (Concern.ALLEGATION,)),
        ("teacher", ()),
        ("accused", ()),
        ("front door", ()),
        ("", ()),
        ("granny hurt a kid", (Concern.CHILD, Concern.ADULT)),
        ("teacher accused of hurting a kid", (Concern.ALLEGATION, Concern.CHILD)),
    ],
)
def test_the_concerns_that_words_speak_of_the_gravest_first(
    typed: str, concerns: tuple[Concern, ...]
) -> None:
    assert READER.read(typed).concerns == concerns


@pytest.mark.parametrize(
    ("typed", "telling"),
    [
        ("who do I ring about neglect", ["neglect"]),
        ("phone number", ["phone", "number"]),
        ("who is the", ["who", "is", "the"]),
        ("call the police", ["call", "police"]),
        ("", []),
    ],
)
def test_filler_counts_only_when_there_is_nothing_else(
    typed: str, telling: list[str]
) -> None:
    assert [group.typed for group in READER.read(typed).telling] == telling


@pytest.mark.parametrize(
    ("typed", "stems"),
    [
        ("neglected", ("neglected", "neglect")),
        ("referrals", ("referrals", "referral")),
        ("families", ("families", "famil")),
        ("does", ("does",)),
        ("bus", ("bus",)),
    ],
)
def test_a_word_matches_its_other_forms(typed: str, stems: tuple[str, ...]) -> None:
    assert READER.read(typed).groups[0].stems == stems


def test_too_much_is_cut_off() -> None:
    query = READER.read("word " * 1000)

    assert len(query.words) == LIMIT_WORDS
    assert len(query.typed) <= LIMIT_CHARACTERS


def test_without_synonyms_words_are_words() -> None:
    query = QueryReader((), str).read("kid at the front door")

    assert query.concerns == ()
    assert len(query.groups) == 5


@pytest.mark.parametrize(
    ("typed", "concerns"),
    [
        ("the vicar hit a kid", (Concern.ALLEGATION, Concern.CHILD)),
        ("hit by a taxi driver", (Concern.ALLEGATION,)),
        ("a vicar slapping kids", (Concern.ALLEGATION, Concern.CHILD)),
        ("the vicar", ()),
        ("hit", ()),
        ("the vicar says a kid was hit", (Concern.CHILD,)),
        ("i am a vicar and a kid was hit", (Concern.CHILD,)),
        ("the vicar knows of a kid hit by his granny", (Concern.CHILD,)),
        ("granny hit by a vicar", (Concern.ADULT,)),
        ("i saw the vicar hit a kid", (Concern.ALLEGATION, Concern.CHILD)),
        ("i think a vicar hit a kid", (Concern.ALLEGATION, Concern.CHILD)),
        ("as a vicar i saw a kid hit", (Concern.CHILD,)),
        ("im the vicar, a kid was hit", (Concern.CHILD,)),
        ("vicar hit somebody in the care home", (Concern.ADULT,)),
    ],
)
def test_harm_by_one_who_works_with_children_is_an_allegation(
    typed: str, concerns: tuple[Concern, ...]
) -> None:
    assert READER.read(typed).concerns == concerns


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("n.s.p.c.c. number", ("nspcc", "number")),
        ("L.A.D.O", ("lado",)),
        ("FY7 6AB.", ("fy7", "6ab")),
        ("child.adult", ("child", "adult")),
    ],
)
def test_initials_are_one_word(typed: str, words: tuple[str, ...]) -> None:
    assert READER.read(typed).words == words


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("01772 536694", "01772536694"),
        ("is it 01772-536694?", "01772536694"),
        ("+44 (0)1772 536694", "01772536694"),
        ("0800 1111", "08001111"),
        ("01772", None),
        ("536694", None),
        ("2019 2023", None),
    ],
)
def test_a_whole_telephone_number_is_known_as_one(
    typed: str, number: str | None
) -> None:
    assert READER.read(typed).whole_number == number


@pytest.mark.parametrize(
    ("typed", "concerns"),
    [
        ("granny robbed by her kid", (Concern.ADULT,)),
        ("kid hurt by an old lady", (Concern.CHILD,)),
        ("hurt by granny", (Concern.ADULT,)),
        ("86 year old robbed by her kids", (Concern.ADULT,)),
        ("3 year old kid", (Concern.CHILD,)),
    ],
)
def test_a_concern_is_about_the_one_who_was_harmed(
    typed: str, concerns: tuple[Concern, ...]
) -> None:
    assert READER.read(typed).concerns == concerns


@pytest.mark.parametrize(
    ("typed", "grouped"),
    [
        ("granny's", ["grannys"]),
        ("worry about the child", ["worry about the child"]),
        ("worried about some other children", ["worried", "about", "some"]),
        ("about a child", ["about", "a", "child"]),
    ],
)
def test_a_phrase_is_known_with_other_endings_and_little_words(
    typed: str, grouped: list[str]
) -> None:
    assert typed_groups(typed)[: len(grouped)] == grouped


def test_a_short_abbreviation_is_not_the_beginning_of_a_word() -> None:
    assert READER.read("scr").groups[0].stems == ()
    assert READER.read("scru").groups[0].stems == ("scru",)
