from datetime import time
from pathlib import Path

import pytest

from csap_desktop.domain.reference import BlockKind
from csap_desktop.publishing.checking import check_source, read_digits
from csap_desktop.publishing.problems import SourceError
from tests.publishing.sample_source import LIVE, files, write_source


def problems(folder: Path) -> list[str]:
    with pytest.raises(SourceError) as caught:
        check_source(folder)
    return [str(problem) for problem in caught.value.problems]


def test_the_sample_becomes_an_edition(tmp_path: Path) -> None:
    edition = check_source(write_source(tmp_path))

    line = edition.routes[0].lines[0]
    assert line.hours is not None
    assert line.hours[0].days == (1, 2, 3, 4, 5)
    assert line.hours[1].closes == time(12)
    assert edition.routes[0].forms[0].url is None
    assert edition.sources[0].publisher is None
    assert [block.kind for block in edition.articles[0].blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.BULLETS,
        BlockKind.MUST,
    ]
    assert edition.places[0].straddles == ("blackpool", "outside:North Yorkshire")
    assert edition.places[0].aliases == ("Norm Oss", "Moss")
    assert edition.enquiry_form.categories[0].fields[0].id == "outlet"
    assert edition.postcodes["units"] == {"FY3 8": "b1"}


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("edition.toml", "number = 1", "number = = 1", "edition.toml:2: Invalid value"),
        ("edition.toml", "[edition]", "[editoin]", "edition.toml:1: [editoin] is not"),
        ("edition.toml", "number = 1", 'number = "1"', "edition.toml:2: number: exp"),
        ("edition.toml", "number = 1", "numbr = 1", "edition.toml:1: number: missing"),
        ("edition.toml", "number = 1", "number = 0", "edition.toml:2: number: exp"),
        ("edition.toml", "end = 2023", "end = 2018", "edition.toml:5: describes.end: "),
        (
            "routes.toml",
            'number = "01253 477600"',
            'number = "01253 47760"',
            'routes.toml:23: lines[1].number: "01253 47760" cannot be dialled',
        ),
        (
            "routes.toml",
            'number = "01253 477600"',
            'number = "0999 999 9999"',
            'routes.toml:23: lines[1].number: "0999 999 9999" cannot be dialled',
        ),
        (
            "routes.toml",
            'number = "01253 477600"',
            'number = "+441253477600"',
            'routes.toml:23: lines[1].number: "+441253477600" is not a telephone',
        ),
        (
            "routes.toml",
            'days = "Mon-Fri"',
            'days = "Mon-Frei"',
            'routes.toml:15: lines[0].hours[0].days: "Mon-Frei" is not like',
        ),
        (
            "routes.toml",
            'days = "Mon-Fri"',
            'days = "Fri-Mon"',
            'routes.toml:15: lines[0].hours[0].days: "Fri-Mon" does not go',
        ),
        (
            "routes.toml",
            'opens = "08:45"',
            'opens = "8.45"',
            'routes.toml:15: lines[0].hours[0].opens: "8.45" is not a time',
        ),
        (
            "routes.toml",
            'days = "Sat"',
            'days = "Fri,Sat"',
            "routes.toml:15: lines[0].hours[1]: overlaps",
        ),
        (
            "routes.toml",
            'kind = "day"',
            'kind = "noon"',
            "routes.toml:13: lines[0].kin",
        ),
        (
            "routes.toml",
            'label = "Da',
            'lable = "Da',
            "routes.toml:9: lines[0].label: ",
        ),
        ("routes.toml", '["S01"]', '["S02"]', "routes.toml:7: provenance.sources[0]"),
        ("sources.toml", "2023", "2023\u200b", "sources.toml:4: era: U+200B"),
        (
            "contacts.toml",
            "0808",
            "0800",
            'contacts.toml:6: number: "0800 800 5000" mu',
        ),
        ("contacts.toml", 'use = "', 'use = "0845 605 ', "contacts.toml:5: use: "),
        (
            "glossary.toml",
            "An officer",
            "Ring +44 (0)800 800-5000",
            'glossary.toml:4: meaning: "0800 800 5000" must not be used: Misprint.',
        ),
        (
            "glossary.toml",
            "An officer",
            "OLD@example.org",
            "glossary.toml:4: meaning: ",
        ),
        ("links.toml", '"group"', '"person"', "links.toml:3: source: there is no item"),
        ("synonyms.toml", '["child"]', '["dog"]', "synonyms.toml:3: means[0]: "),
        (
            "enquiry_form.toml",
            "100",
            "0",
            "enquiry_form.toml:20: categories[0].fields[0]",
        ),
        ("articles/help.md", "item:group", "item:x", "articles/help.md:11: blocks[0]."),
        ("articles/help.md", "## Then", "# Then", "articles/help.md:14: a heading beg"),
        (
            "articles/help.md",
            "- two",
            "- two\n  - x",
            "articles/help.md:18: a list item",
        ),
        (
            "articles/help.md",
            'title = "',
            'tilte = "',
            "articles/help.md:1: title: miss",
        ),
        ("articles/help.md", "period = {}", "period = {", "articles/help.md:"),
        ("articles/help.md", "+++\n\nA", "\n\nA", "articles/help.md:1: expected +++"),
        (
            "faqs/about-1.md",
            "1. First",
            "3. First",
            "faqs/about-1.md:9: a numbered list",
        ),
        ("bank_holidays.csv", "2026-01-02", "2 Jan", "bank_holidays.csv:3: on: "),
        ("bank_holidays.csv", "2026-01-02", "2026-01-01", "bank_holidays.csv:3: 2026"),
        (
            "edition.toml",
            "[edition]",
            "[editoin]",
            "edition.toml:1: [edition] stands 0 times",
        ),
        ("places.csv", ",suburb,", ',"suburb"x,', "places.csv:2: "),
        ("places.csv", "note\n", "remark\n", "places.csv:2: remark: unknown field"),
        ("places.csv", "knowledge.", "knowledge.,,x", "places.csv:2: a row with mo"),
        ("places.csv", ",wyre,", ",fylde,", "places.csv:2: authority: there is no"),
        ("places.csv", ",FY3,", ",FY9,", "places.csv:1: "),
        ("postcodes.csv", "FY1 1,", "FY1  1,", 'postcodes.csv:2: prefix: "FY1  1"'),
        ("postcodes.csv", "FY1 1,", "FY9 1,", "postcodes.csv:2: prefix: postcode_live"),
        ("postcodes.csv", "8AA", "8AB", "postcodes.csv:1: FY3 8: "),
        ("postcodes.csv", "AA,wyre", "AA,fylde", "postcodes.csv:1: there is no auth"),
        ("postcode_live.csv", LIVE, "8", "postcode_live.csv:2: live: "),
        ("stale.toml", 'text = "old', 'txt = "old', "stale.toml:5: expected number or"),
    ],
)
def test_a_problem_names_file_line_and_reason(
    tmp_path: Path, file: str, old: str, new: str, expected: str
) -> None:
    write_source(tmp_path)
    text = files()[file]
    assert old in text
    (tmp_path / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    found = problems(tmp_path)

    assert [line for line in found if line.startswith(expected)], found


def test_all_problems_are_named_at_once_in_the_order_of_files(tmp_path: Path) -> None:
    write_source(tmp_path)
    for file, old, new in (
        ("routes.toml", 'kind = "day"', 'kind = "noon"'),
        ("articles/help.md", "**board**", "*board*"),
        ("contacts.toml", "hours_text", "hours"),
    ):
        (tmp_path / file).write_text(files()[file].replace(old, new), encoding="utf-8")

    found = problems(tmp_path)

    assert len([line for line in found if line.startswith("routes.toml")]) == 9
    assert [line.split(":")[0] for line in found[:2]] == [
        "articles/help.md",
        "contacts.toml",
    ]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    write_source(tmp_path)
    (tmp_path / "routes.toml").unlink()

    assert any(line.startswith("routes.toml:1: No such") for line in problems(tmp_path))


def test_a_file_of_another_encoding_is_named(tmp_path: Path) -> None:
    write_source(tmp_path)
    (tmp_path / "events.toml").write_bytes(b"# one\n# caf\xe9\n")

    assert "events.toml:2: not UTF-8" in problems(tmp_path)


def test_a_fault_in_no_item_is_at_the_top_of_its_file(tmp_path: Path) -> None:
    write_source(tmp_path)
    routes = files()["routes.toml"].replace('concern = "child"', 'concern = "adult"', 1)
    (tmp_path / "routes.toml").write_text(routes, encoding="utf-8")
    text = files()["articles/help.md"].replace("section-help", "section-x")
    (tmp_path / "articles/help.md").write_text(text, encoding="utf-8")

    found = problems(tmp_path)

    assert "routes.toml:1: 0 routes for blackburn-with-darwen and child, " in found[-2]
    assert any(line.startswith("edition.toml:28: no article is in") for line in found)


def test_closures_are_read_when_there_are_any(tmp_path: Path) -> None:
    write_source(tmp_path)
    closure = (
        '[[closures]]\nid = "closure-1"\nline = "blackpool-child-day"\n'
        'on = 2026-12-01\nreason = "Training"\n'
        'provenance = { sources = ["S01"], confidence = "high" }\n'
    )
    (tmp_path / "closures.toml").write_text(closure, encoding="utf-8")

    assert check_source(tmp_path).closures[0].line == "blackpool-child-day"


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("+44 (0)1253 477 600", "01253477600"),
        ("0044 1253 477600", "01253477600"),
        ("(01253) 477600", "01253477600"),
        ("01253-477-600", "01253477600"),
    ],
)
def test_a_number_is_the_same_however_it_is_written(written: str, digits: str) -> None:
    assert read_digits(written) == digits
