"""`csap-desktop search`."""

from pathlib import Path

import pytest

from tests.cli.program import DONE, PROBLEM, USAGE, run


def test_for_people_each_result_has_its_number_and_its_id(user: Path) -> None:
    done = run(user, "search", "child", "in", "Darwen")

    assert done.status == DONE
    assert done.out.startswith(
        "Immediate danger to anyone? Ring 999.\n\n  1  [Who to ring] "
    )
    assert "(bwd-children)" in done.out
    assert "Ring now: 01254" in done.out
    assert not done.err


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("clifton child at risk", "Clifton may be in more than one area: ask where"),
        ("blackburn with darwen adult", "Try both: 01254 585949 / 01254 587547"),
        ("lado blackpool", "Ring: 01253 477541 (hours not known)"),
        ("lado darwen", "For a child at risk now: "),
        ("01772 536694", "01772536694 is not a number in this edition."),
    ],
)
def test_the_numbers_stand_under_a_route_of_a_place(
    user: Path, typed: str, part: str
) -> None:
    done = run(user, "search", typed)

    assert part in done.out
    assert done.out.startswith("Immediate danger to anyone? Ring 999.\n")


def test_a_correction_is_said_beside_the_results(user: Path) -> None:
    done = run(user, "search", "chidline")

    assert done.err == "Searched for: childline\n"
    assert "Childline" in done.out


@pytest.mark.parametrize("words", ["zzxxyyqq", "!!!", "\udcff"])
def test_nothing_found_still_says_whom_to_ring(user: Path, words: str) -> None:
    done = run(user, "search", words)

    assert done.status == DONE
    assert "999" in done.out
    assert "101" in done.out


@pytest.mark.parametrize(
    "words", ['"unclosed', "AND", "NEAR(a b)", "%", "*", "子", "--"]
)
def test_signs_are_words(user: Path, words: str) -> None:
    done = run(user, "search", "--json", "--", words)

    assert done.status == DONE
    assert done.document["query"] == words


@pytest.mark.parametrize("limit", [1, 3, 200])
def test_there_are_no_more_results_than_asked_for(user: Path, limit: int) -> None:
    done = run(user, "search", "child", "--json", "--limit", str(limit))

    results = done.document["results"]
    assert 0 < len(results) <= limit
    assert [one["rank"] for one in results] == [*range(1, len(results) + 1)]


@pytest.mark.parametrize(
    "typed",
    [
        (),
        ("child", "--limit", "0"),
        ("child", "--limit", "-1"),
        ("child", "--limit", "201"),
        ("child", "--limit", "many"),
        ("child", "--limit"),
        ("child", "--nonsense"),
    ],
)
def test_wrong_usage_is_explained_and_prints_nothing(
    user: Path, typed: tuple[str, ...]
) -> None:
    done = run(user, "search", *typed)

    assert done.status == USAGE
    assert not done.out
    assert "csap-desktop" in done.err


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_batch_is_searched_line_by_line(user: Path, mark: bytes) -> None:
    fed = mark + "LADO\n\n  \r\nDárwen\nzzxxyyqq\nchild \ufffd\0\n".encode()

    done = run(user, "search", "--batch", "-", "--limit", "2", fed=fed)

    assert done.status == DONE
    assert [one["query"] for one in done.lines][:3] == ["LADO", "Dárwen", "zzxxyyqq"]
    assert len(done.lines) == 4
    assert done.lines[0]["results"][0]["id"] == "term-lado"
    assert all(len(one["results"]) <= 2 for one in done.lines)
    assert not done.err


def test_bytes_that_are_no_text_are_searched_for_all_the_same(user: Path) -> None:
    done = run(user, "search", "--batch", "-", fed=b"\xff\xfe\nLADO\n")

    assert done.status == DONE
    assert len(done.lines) == 2


def test_a_batch_comes_from_a_file_too(user: Path, tmp_path: Path) -> None:
    (tmp_path / "words").write_bytes(b"\xef\xbb\xbfLADO\r\nMASH")

    done = run(user, "search", "--batch", str(tmp_path / "words"))

    assert [one["query"] for one in done.lines] == ["LADO", "MASH"]


def test_a_batch_that_cannot_be_read_is_explained(user: Path) -> None:
    done = run(user, "search", "--batch", "missing")

    assert done.status == PROBLEM
    assert "missing" in done.err


def test_one_kind_can_be_asked_for(user: Path) -> None:
    done = run(user, "search", "board", "--kind", "glossary", "--json")

    results = done.document["results"]
    assert {one["kind"] for one in results} == {"glossary"}


def test_an_unknown_kind_is_wrong_usage(user: Path) -> None:
    done = run(user, "search", "board", "--kind", "picture")

    assert done.status == 2
