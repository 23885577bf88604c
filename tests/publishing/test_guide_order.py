"""The guide shows its articles in the order of [[guide]] in edition.toml."""

from pathlib import Path

import pytest

from csap_desktop.publishing.checking import check_source
from csap_desktop.publishing.problems import SourceError
from tests.publishing.sample_source import ARTICLE, files, write_source


def write_second(folder: Path) -> None:
    text = ARTICLE.replace("article-help", "article-about")
    (folder / "articles" / "about.md").write_text(text, encoding="utf-8")


def list_articles(folder: Path, names: str) -> None:
    text = files()["edition.toml"].replace('articles = ["article-help"]', names)
    (folder / "edition.toml").write_text(text, encoding="utf-8")


def problems(folder: Path) -> list[str]:
    with pytest.raises(SourceError) as caught:
        check_source(folder)
    return [str(problem) for problem in caught.value.problems]


def test_articles_stand_in_the_order_of_the_guide(tmp_path: Path) -> None:
    write_second(write_source(tmp_path))
    list_articles(tmp_path, 'articles = ["article-help", "article-about"]')

    edition = check_source(tmp_path)

    assert [one.id for one in edition.articles] == ["article-help", "article-about"]


def test_a_problem_in_a_moved_article_names_its_own_file(tmp_path: Path) -> None:
    write_second(write_source(tmp_path))
    list_articles(tmp_path, 'articles = ["article-help", "article-about"]')
    text = ARTICLE.replace("item:group", "item:nobody")
    (tmp_path / "articles" / "help.md").write_text(text, encoding="utf-8")

    found = problems(tmp_path)

    assert found == [
        'articles/help.md:11: blocks[0].items[0][3].link: there is no item "nobody"'
    ]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            'articles = ["article-help"]',
            "articles/about.md:1: no [[guide]] of edition.toml lists it",
        ),
        (
            'articles = ["article-help", "article-about", "article-x"]',
            'edition.toml:35: articles[2]: there is no article "article-x"',
        ),
        (
            'articles = ["article-help", "article-about", "article-help"]',
            'edition.toml:35: articles[2]: "article-help" is listed twice',
        ),
        ('articles = "article-help"', "articles/help.md:1: no [[guide]]"),
    ],
)
def test_every_article_is_listed_once(
    tmp_path: Path, names: str, expected: str
) -> None:
    write_second(write_source(tmp_path))
    list_articles(tmp_path, names)

    found = problems(tmp_path)

    assert [line for line in found if line.startswith(expected)], found


def test_an_article_is_listed_in_its_own_section(tmp_path: Path) -> None:
    write_source(tmp_path)
    text = files()["edition.toml"].replace(
        'section = "section-help"', 'section = "section-other"'
    )
    (tmp_path / "edition.toml").write_text(text, encoding="utf-8")

    found = problems(tmp_path)

    assert found == [
        'edition.toml:35: articles[0]: "article-help" is not in "section-other"'
    ]
