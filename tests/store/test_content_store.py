"""The content store gives back what the data file holds, and nothing can change it."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError

from csap_desktop.domain.query_reader import QueryReader
from csap_desktop.edition.items import items
from csap_desktop.edition.passages import passages
from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.store.content_builder import build_content, build_in_memory
from csap_desktop.store.content_store import ContentStore
from csap_desktop.store.engine import create_new, open_read_only, our_errors
from tests.services.installed import bundled_data, bundled_edition, small_edition


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled edition, built once."""
    path = tmp_path_factory.mktemp("built") / "content-1.sqlite"
    build_content(bundled_edition(), path)
    return path


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = open_read_only(path)
    yield engine
    engine.dispose()


@pytest.fixture
def store(engine: Engine) -> ContentStore:
    return ContentStore(engine)


def every_item_of_the_data_file() -> dict[str, dict[str, Any]]:
    """Every object with an id; where two share one, the first."""
    plain = json.loads(bundled_data())
    found: dict[str, dict[str, Any]] = {}
    for part in (*plain.values(), [plain["enquiry_form"]]):
        for one in part if isinstance(part, list) else ():
            if isinstance(one, dict) and "id" in one:
                found.setdefault(one["id"], one)
                for line in one.get("lines", ()):
                    found.setdefault(line["id"], line)
    return found


def test_every_item_is_given_as_the_data_file_has_it(store: ContentStore) -> None:
    expected = every_item_of_the_data_file()

    found = store.items(tuple(expected))

    assert {item_id: item.value for item_id, item in found.items()} == expected
    assert {item.id for item in found.values()} == set(expected)


def test_every_item_has_a_kind_and_a_title(store: ContentStore) -> None:
    found = store.items(tuple(every_item_of_the_data_file()))

    nameless = [item.id for item in found.values() if not (item.kind and item.title)]

    assert not nameless


def test_a_unitary_shares_its_id_and_the_locality_is_given(store: ContentStore) -> None:
    found = store.items(("blackpool", "wyre"))

    assert [found["blackpool"].kind, found["wyre"].kind] == ["locality", "authority"]


@pytest.mark.parametrize("item_id", ["", "nothing", "' OR 1=1 --", "%", "\0", "S01 "])
def test_an_unknown_id_gives_nothing(store: ContentStore, item_id: str) -> None:
    assert store.items((item_id,)) == {}
    assert store.texts.passages((item_id,)) == {}


def test_there_are_as_many_items_as_in_the_edition(store: ContentStore) -> None:
    kinds = Counter(item.kind for item in items(bundled_edition()))

    assert store.counts() == kinds
    assert store.edition_number() == bundled_edition().edition.number


def test_every_passage_is_there_as_it_was_drawn(store: ContentStore) -> None:
    drawn = {one.id: one for one in passages(bundled_edition())}

    found = store.texts.passages(tuple(drawn))

    assert {
        one.id: (one.kind, one.title, one.names, one.text) for one in found.values()
    } == {one.id: (one.kind, one.title, one.names, one.text) for one in drawn.values()}


def test_every_synonym_is_there(store: ContentStore) -> None:
    assert store.synonyms() == bundled_edition().synonyms


def test_the_vocabulary_is_that_of_the_passages(store: ContentStore) -> None:
    words = store.texts.vocabulary()

    assert words["cads"] >= 2
    assert min(words.values()) == 1
    assert not [word for word in words if word != word.lower()]
    assert not re.search(r"\s", "".join(words))


def test_the_index_agrees_with_the_text(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(path.read_bytes())
    engine = create_new(copy)

    with engine.begin() as connection:
        connection.execute(
            text("INSERT INTO search(search, rank) VALUES('integrity-check', 1)")
        )
        checked = connection.scalar(text("PRAGMA integrity_check"))

    assert checked == "ok"
    engine.dispose()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM item",
        "UPDATE passage SET text = ''",
        "INSERT INTO about VALUES ('x', 'y')",
        "DROP TABLE item",
        "CREATE TABLE more (x)",
        "INSERT INTO search(search) VALUES('rebuild')",
        "PRAGMA user_version = 9",
    ],
)
def test_a_write_is_refused(engine: Engine, path: Path, statement: str) -> None:
    before = path.read_bytes()

    with pytest.raises(OperationalError), engine.begin() as connection:
        connection.execute(text(statement))

    assert path.read_bytes() == before


def test_nothing_but_the_file_is_left_while_it_is_open(
    store: ContentStore, path: Path
) -> None:
    store.counts()

    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_store_in_memory_gives_the_same(store: ContentStore) -> None:
    memory = ContentStore(build_in_memory(bundled_edition()))

    assert memory.counts() == store.counts()
    assert memory.items(("lcc-children",)) == store.items(("lcc-children",))
    memory.close()


def test_two_builds_of_one_edition_hold_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        build_content(small_edition(3), tmp_path / name)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_word_of_a_title_goes_before_one_of_the_text(store: ContentStore) -> None:
    query = QueryReader((), str).read("neglect")

    hits = store.texts.matching(query.groups, 5, every=True)

    assert hits[0].id == "term-neglect"


def test_a_snippet_marks_what_was_found(store: ContentStore) -> None:
    query = QueryReader((), str).read("scrutineer")

    hit = store.texts.matching(query.groups, 1, every=True)[0]

    marked = [part.lower() for part, is_hit in hit.snippet if is_hit]
    assert marked
    assert all("scrutin" in part for part in marked)


def test_all_of_the_words_or_any_of_them(store: ContentStore) -> None:
    groups = QueryReader((), str).read("neglect scrutineer").groups

    every = store.texts.matching(groups, 200, every=True)
    some = store.texts.matching(groups, 200, every=False)

    assert {hit.id for hit in every} < {hit.id for hit in some}


def test_no_more_than_asked_for_and_nothing_for_nothing(store: ContentStore) -> None:
    groups = QueryReader((), str).read("child").groups

    assert len(store.texts.matching(groups, 3, every=False)) == 3
    assert store.texts.matching((), 3, every=False) == ()
    assert store.texts.named("") == ()
    assert store.texts.named("...") == ()


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("01254666400", {"bwd-children"}),
        ("666400", {"bwd-children"}),
        ("03001236722", {"lcc-children", "lcc-adults"}),
        ("6722", {"lcc-children", "lcc-adults"}),
        ("08000324539", {"antiterror"}),
        ("5555555", set()),
        ("%", set()),
        ("_", set()),
    ],
)
def test_what_has_a_number(
    store: ContentStore, digits: str, expected: set[str]
) -> None:
    assert {hit.id for hit in store.texts.with_number(digits, 20)} == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("childline", "childline"),
        ("CADS", "term-cads"),
        ("cads", "term-cads"),
        ("county lines", "term-cce"),
        ("The Area", "article-area"),
    ],
)
def test_what_is_called_exactly_so(
    store: ContentStore, name: str, expected: str
) -> None:
    assert expected in {hit.id for hit in store.texts.named(name)}


@pytest.mark.parametrize("name", ["child", "the", "area one approach", '"', "NEAR(x)"])
def test_a_part_of_a_name_is_not_its_name(store: ContentStore, name: str) -> None:
    assert store.texts.named(name) == ()


def foreign(path: Path, *statements: str) -> Path:
    """Makes an SQLite file that is sound but is no content store of this version."""
    engine = create_new(path)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()
    return path


@pytest.mark.parametrize(
    "statements",
    [
        pytest.param(("CREATE TABLE about (x)",), id="another program's"),
        pytest.param(
            ("CREATE TABLE about (x)", "PRAGMA user_version = 2"), id="unmarked"
        ),
        pytest.param(
            ("PRAGMA application_id = 1129529680", "PRAGMA user_version = 3"),
            id="of a newer program",
        ),
        pytest.param(
            ("PRAGMA application_id = 1129529680", "PRAGMA user_version = 0"),
            id="of an older program",
        ),
    ],
)
def test_a_foreign_file_is_refused(tmp_path: Path, statements: tuple[str, ...]) -> None:
    path = foreign(tmp_path / "foreign.sqlite", *statements)

    with pytest.raises(DamagedError):
        ContentStore(open_read_only(path))


@pytest.mark.parametrize("content", [b"no database", b"\0" * 8192, b""])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "content-1.sqlite"
    path.write_bytes(content)

    with pytest.raises(DamagedError):
        ContentStore(open_read_only(path))


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "content-1.sqlite"

    with pytest.raises(MachineError):
        ContentStore(open_read_only(path))

    assert not path.exists()


def test_a_refused_file_is_closed(tmp_path: Path) -> None:
    path = foreign(tmp_path / "foreign.sqlite", "CREATE TABLE about (x)")
    engine = open_read_only(path)

    with pytest.raises(DamagedError):
        ContentStore(engine)

    path.unlink()  # Windows refuses this while a file is open.


def test_a_folder_that_is_missing_is_an_error_of_the_machine(tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        build_content(small_edition(1), tmp_path / "missing" / "content-1.sqlite")


def test_an_error_in_a_statement_is_turned_into_ours(engine: Engine) -> None:
    with (
        pytest.raises(MachineError, match="no such table"),
        our_errors(engine),
        engine.connect() as connection,
    ):
        connection.execute(text("SELECT * FROM missing"))
