"""What editors mark as withdrawn stands apart in the edition, or is refused by line."""

from datetime import date
from pathlib import Path

import pytest

from csap_desktop.domain.withdrawal import Withdrawal
from csap_desktop.publishing.checking import check_source
from csap_desktop.publishing.problems import SourceError
from tests.publishing.sample_source import files, write_source

MARK = 'withdrawn = { on = 2026-11-01, reason = "The team moved" }'
GONE = Withdrawal(date(2026, 11, 1), "The team moved")


def source(folder: Path, file: str, old: str, new: str, *, count: int = 1) -> Path:
    """The sample with one text of one file changed, the first time it stands there."""
    write_source(folder)
    text = files()[file]
    assert old in text
    (folder / file).write_text(text.replace(old, new, count), encoding="utf-8")
    return folder


def problems(folder: Path) -> list[str]:
    with pytest.raises(SourceError) as caught:
        check_source(folder)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("label", "kept"), [("Daytime line", "Duty line"), ("Duty line", "Daytime line")]
)
def test_a_withdrawn_line_stands_apart(tmp_path: Path, label: str, kept: str) -> None:
    old = f'label = "{label}"'

    edition = check_source(source(tmp_path, "routes.toml", old, f"{old}\n{MARK}"))

    route = edition.routes[0]
    assert [line.label for line in route.lines] == [kept]
    assert [line.label for line in route.withdrawn_lines] == [label]
    assert route.withdrawn_lines[0].withdrawn == GONE
    assert not edition.routes[1].withdrawn_lines


def test_a_withdrawn_form_stands_apart(tmp_path: Path) -> None:
    old = 'title = "A form that is known to exist"'

    edition = check_source(source(tmp_path, "routes.toml", old, f"{old}\n{MARK}"))

    assert not edition.routes[0].forms
    assert edition.routes[0].withdrawn_forms[0].withdrawn == GONE


def test_all_of_a_withdrawn_route_is_withdrawn(tmp_path: Path) -> None:
    team = next(
        line for line in files()["routes.toml"].splitlines() if line.startswith("team")
    )
    more = f'{team}\n{MARK}\nemail = "a@example.org"\ninstead = "Ring the council."'

    edition = check_source(source(tmp_path, "routes.toml", team, more))

    route = edition.routes[0]
    assert route.withdrawn == GONE
    assert not (route.lines)
    assert not (route.forms)
    assert not (route.email)
    assert {line.withdrawn for line in route.withdrawn_lines} == {GONE}
    assert len(route.withdrawn_lines) == 2


@pytest.mark.parametrize(
    ("file", "old"),
    [
        ("faqs/about-1.md", 'page = "about"'),
        ("articles/help.md", 'section = "section-help"'),
        ("contacts.toml", 'kind = "advice"'),
    ],
)
def test_texts_and_contacts_are_withdrawn_where_they_stand(
    tmp_path: Path, file: str, old: str
) -> None:
    edition = check_source(source(tmp_path, file, old, f"{old}\n{MARK}"))

    items = (edition.faqs[0], edition.articles[0], edition.contacts[0])
    assert [item.withdrawn for item in items].count(GONE) == 1


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("withdrawn = { on = 2026-11-01 }", "withdrawn.reason: missing"),
        ('withdrawn = { reason = "Moved" }', "withdrawn.on: missing"),
        ('withdrawn = { on = 2026-11-01, reason = "" }', "withdrawn.reason: empty"),
        ("withdrawn = true", "withdrawn: expected"),
    ],
)
def test_a_mark_without_day_or_reason_is_refused_with_its_line(
    tmp_path: Path, mark: str, expected: str
) -> None:
    old = 'label = "Duty line"'
    line = files()["routes.toml"].splitlines().index(old) + 2

    found = problems(source(tmp_path, "routes.toml", old, f"{old}\n{mark}"))

    assert any(
        one.startswith(f"routes.toml:{line}: ") and expected in one for one in found
    ), found


def test_a_route_with_nothing_left_to_do_is_refused(tmp_path: Path) -> None:
    text = files()["routes.toml"]
    first = text[: text.index("[[routes]]", 20)]
    gone = first
    for label in ("Daytime line", "Duty line"):
        old = f'label = "{label}"'
        gone = gone.replace(old, f"{old}\n{MARK}")

    found = problems(source(tmp_path, "routes.toml", first, gone))

    assert any("nothing that says what to do instead" in one for one in found), found


def test_a_form_with_an_address_is_something_left_to_do(tmp_path: Path) -> None:
    text = files()["routes.toml"]
    first = text[: text.index("[[routes]]", 20)]
    gone = first.replace(
        'audience = "any', 'url = "https://example.org/"\naudience = "any'
    )
    for label in ("Daytime line", "Duty line"):
        old = f'label = "{label}"'
        gone = gone.replace(old, f"{old}\n{MARK}")

    edition = check_source(source(tmp_path, "routes.toml", first, gone))

    assert not edition.routes[0].lines


def test_a_withdrawn_number_may_be_one_that_must_not_be_used_any_more(
    tmp_path: Path,
) -> None:
    old = 'label = "Daytime line"'
    folder = source(tmp_path, "routes.toml", old, f"{old}\n{MARK}", count=-1)
    stale = files()["stale.toml"]
    more = '\n[[stale]]\nnumber = "01253 477299"\nreason = "The team moved."\n'
    (folder / "stale.toml").write_text(stale + more, encoding="utf-8")

    edition = check_source(folder)

    assert all(route.withdrawn_lines for route in edition.routes)


def test_a_text_that_still_names_a_withdrawn_number_is_refused_with_its_line(
    tmp_path: Path,
) -> None:
    old = 'label = "Daytime line"'
    folder = source(tmp_path, "routes.toml", old, f"{old}\n{MARK}", count=-1)
    text = files()["faqs/about-1.md"].replace("1. First.", "1. Ring 01253 477299.")
    (folder / "faqs/about-1.md").write_text(text, encoding="utf-8")

    found = problems(folder)

    assert len(found) == 1
    assert found[0].startswith("faqs/about-1.md:")
    assert '"01253 477299" is withdrawn and must not be named here' in found[0]


def test_a_number_that_another_line_still_has_may_be_named(tmp_path: Path) -> None:
    old = 'label = "Daytime line"'
    folder = source(tmp_path, "routes.toml", old, f"{old}\n{MARK}")
    text = files()["faqs/about-1.md"].replace("1. First.", "1. Ring 01253 477299.")
    (folder / "faqs/about-1.md").write_text(text, encoding="utf-8")

    edition = check_source(folder)

    assert edition.routes[0].withdrawn_lines
