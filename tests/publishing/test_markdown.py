import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.domain.reference import Block, BlockKind, Span
from csap_desktop.publishing.markdown import compile_text


def block(kind: str, *items: tuple[Span, ...]) -> Block:
    return Block(BlockKind(kind), items)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\ntwo", block("paragraph", (Span("One two"),))),
        (
            "A **b** c",
            block("paragraph", (Span("A "), Span("b", strong=True), Span(" c"))),
        ),
        ("## A", block("heading", (Span("A"),))),
        ("### A", block("heading", (Span("A"),))),
        ("- a\n- b", block("bullets", (Span("a"),), (Span("b"),))),
        ("1. a\n\n1. b", block("numbers", (Span("a"),), (Span("b"),))),
        ("MUST: Ring.", block("must", (Span("Ring."),))),
        ("SHOULD: Ring.", block("should", (Span("Ring."),))),
        ("NOTE: **Ring.**", block("note", (Span("Ring.", strong=True),))),
        ("**MUST: x**", block("paragraph", (Span("MUST: x", strong=True),))),
        ("[a](item:b)", block("paragraph", (Span("a", link="item:b"),))),
        (
            "**[a](https://b.org/)**",
            block("paragraph", (Span("a", strong=True, link="https://b.org/"),)),
        ),
        ("a \\* b &amp; c", block("paragraph", (Span("a * b & c"),))),
    ],
)
def test_what_becomes_a_block(text: str, expected: Block) -> None:
    compiled = compile_text(text)

    assert compiled.errors == ()
    assert compiled.blocks == (expected,)
    assert compiled.lines == (0,)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a\n\n# b", 2, "a heading begins with"),
        ("a\n===", 0, "a heading begins with"),
        ("#### a", 0, "a heading begins with"),
        ("> a", 0, "a quotation is not"),
        ("a\n\n---", 2, "a rule is not"),
        ("    a", 0, "an indented block"),
        ("```\na\n```", 0, "a block of code"),
        ("a `b`", 0, "code is not"),
        ("a\n*b*", 1, "emphasis"),
        ("a  \nb", 0, "a forced line break"),
        ("<div>", 0, "HTML"),
        ("a\nb <b>c</b>", 1, "HTML"),
        ("![a](https://b.org/c.png)", 0, "an image"),
        ("~~a~~", 0, "struck-out text"),
        ("| a |\n| - |\n| b |", 0, "a table"),
        ("- a\n  - b", 1, "without lists"),
        ("- a\n\n  b", 2, "one paragraph"),
        ("- a\n-", 0, "is empty"),
        ("##", 0, "there is no text"),
        ("a\n\n\x0c", 2, "there is no text"),
        ("* a", 0, "begins with"),
        ("1) a", 0, "begins with"),
        ("2. a", 0, "begins with 1"),
        ("a\n[b](http://c.org/)", 1, "leads to item: or https:"),
        ("[b](mailto:c@d.org)", 0, "leads to item: or https:"),
        ("[b](javascript:alert)", 0, "cannot be read as one"),
        ("[b](item:c d)", 0, "cannot be read as one"),
        ('[b](https://c.org/ "d")', 0, "is written"),
        ("<https://c.org/>", 0, "is written"),
        ("a\n\n[b]: https://c.org/", 2, "where it is used"),
    ],
)
def test_what_is_refused(text: str, line: int, reason: str) -> None:
    errors = compile_text(text).errors

    assert [(error.line, reason in error.reason) for error in errors] == [(line, True)]


def test_every_block_knows_its_line() -> None:
    compiled = compile_text("a\n\nb\nb\n\n- c\n\n## d")

    assert compiled.lines == (0, 2, 5, 7)


@given(st.text())
def test_any_text_gives_blocks_or_errors(text: str) -> None:
    compiled = compile_text(text)

    assert len(compiled.blocks) == len(compiled.lines)
    assert all(span.text for b in compiled.blocks for item in b.items for span in item)
