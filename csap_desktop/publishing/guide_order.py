"""The order in which the guide shows its articles, as the editors list it.

`[[guide]]` in edition.toml names the articles of each section in the order of reading;
the data file then has them in that order.
"""

from collections.abc import Iterator, Mapping

from csap_desktop.publishing.problems import Problem
from csap_desktop.publishing.records import Record

Records = Mapping[str, tuple[Record, ...]]


def arrange(records: Records) -> Records:
    """Puts the articles into the order of the guide.

    Args:
        records: What the editors wrote, by field of the edition.

    Returns:
        The same; articles that the guide does not list are last, by file.
    """
    listed = [name for _, _, name in _listed(records)]
    place = {name: number for number, name in reversed(list(enumerate(listed)))}
    articles = sorted(
        records.get("articles", ()),
        key=lambda article: place.get(_text(article, "id"), len(listed)),
    )
    return {**records, "articles": tuple(articles)}


def check_order(records: Records) -> Iterator[Problem]:
    """Finds articles that the guide does not list once, in their own section."""
    articles = {_text(record, "id"): record for record in records.get("articles", ())}
    seen: set[str] = set()
    for record, field, name in _listed(records):
        article = articles.get(name)
        section = _text(record, "section")
        if article is None:
            yield record.problem(field, f'there is no article "{name}"')
        elif name in seen:
            yield record.problem(field, f'"{name}" is listed twice')
        elif _text(article, "section") != section:
            yield record.problem(field, f'"{name}" is not in "{section}"')
        seen.add(name)
    for name, article in articles.items():
        if name not in seen:
            reason = "no [[guide]] of edition.toml lists it, so it has no place"
            yield article.problem("", reason)


def _listed(records: Records) -> Iterator[tuple[Record, str, str]]:
    """Gives every id the guide lists, with its record and where it stands there."""
    for record in records.get("guide", ()):
        names = record.values.get("articles")
        for index, name in enumerate(names if isinstance(names, list) else ()):
            yield record, f".articles[{index}]", str(name)


def _text(record: Record, name: str) -> str:
    """Gives a text field of a record; empty when there is none."""
    return str(record.values.get(name, ""))
