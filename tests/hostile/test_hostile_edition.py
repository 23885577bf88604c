"""Content that would fetch, open, mislead or stall: refused, else harmless text.

Source: design threats D1 to D6.
"""

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from typing_extensions import override

from csap_desktop.config.paths import find_paths
from csap_desktop.edition.checks import find_faults
from csap_desktop.edition.contact_checks import is_number
from csap_desktop.edition.format import decode
from csap_desktop.edition.text_checks import (
    LIMIT_BLOCKS,
    LIMIT_ENTRIES,
    LIMIT_TEXT_CHARACTERS,
    is_https,
)
from csap_desktop.errors import PublisherError
from csap_desktop.ui.item_blocks import Block, Run, safe_link, text_block
from csap_desktop.ui.item_html import leaf_html
from csap_desktop.ui.item_words import Leaf
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.printing import A4, page_layout
from csap_desktop.ui.print.sheet_facts import SheetFacts
from csap_desktop.ui.print.sheets import Sheets
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.article_view import ArticleView
from csap_desktop.ui.widgets.document_saving import copy_name
from tests.edition.sample import spoilt

LONGEST = LIMIT_TEXT_CHARACTERS
LINKS = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "http://example.org/",
    "https://user@example.org/",
    "https://www.gov.uk@evil.example/",
    "https://www.gov.uk]x",
    "https://[::1]/",
    "https://127.0.0.1:99/",
    "https://xn--80ak6aa92e.com:443/",
    "https://www.g\u043ev.uk/",
    "https://www.gov.uk\u2044.evil.example/",
    "https:\\\\www.gov.uk",
    "data:text/html,x",
    "ftp://example.org/",
    "mailto:a@example.org?bcc=b@example.org",
    "tel:+441632960000",
    "smb://server/share",
    "item:../../x y",
)


@pytest.mark.parametrize("link", LINKS)
def test_a_link_that_leads_astray_is_refused_or_goes_nowhere(link: str) -> None:
    blocks = [{"kind": "paragraph", "items": [[{"text": "gov.uk", "link": link}]]}]

    faults = find_faults(decode(spoilt("$.articles[0].blocks", blocks)))

    assert faults
    if not link.startswith("https://"):
        assert not safe_link(link)


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, find_paths().resources, "light")


class Counter(BaseHTTPRequestHandler):
    """Counts whoever asks for anything."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(404)
        self.end_headers()

    @override
    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def counting() -> Iterator[tuple[str, list[str]]]:
    """The address of a server, and what it was asked for."""
    asked: list[str] = []
    handler = type("OwnCounter", (Counter,), {"asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", asked
    server.shutdown()
    server.server_close()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was asked to open; Qt itself opens no links of our labels."""
    urls: list[str] = []

    def take(url: QUrl) -> bool:
        urls.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return urls


def hostile_texts(address: str) -> tuple[str, ...]:
    return (
        f'<img src="{address}/a.png">',
        '<img src="file:///etc/hostname">',
        f'<link rel="stylesheet" href="{address}/a.css"><style>@import "{address}/b";',
        f'<iframe src="{address}/c"></iframe><script src="{address}/d"></script>',
        f'<a href="{address}/e">ring</a><table>' + "<table><tr><td>" * 40,
        f"![x]({address}/f) [x](javascript:alert(1))",
        "&lt;img&gt; &#60;img src=x&#62;",
    )


def leaf_of(blocks: tuple[Block, ...]) -> Leaf:
    return Leaf("x", "article", "<b>T</b>", "Guide", "", blocks)


def shown(qtbot: QtBot, theme: Theme, leaf: Leaf) -> tuple[ArticleView, float]:
    """A page with a text, and the processor time until it was drawn."""
    view = ArticleView(theme, None)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(1100, 600)
    view.show()
    start = time.process_time()
    view.show_leaf(leaf, on_chart=False)
    view.grab()
    return view, time.process_time() - start


FACTS = SheetFacts("999", "Edition", "Check", "", "Page {number} of {count}")


def test_markup_in_a_text_is_only_text(
    qtbot: QtBot, theme: Theme, counting: tuple[str, list[str]], opened: list[str]
) -> None:
    address, asked = counting
    texts = hostile_texts(address)
    kinds = ("paragraph", "must", "should", "note", "heading", "bullets", "careful")
    blocks = tuple(text_block(kind, *texts[:1]) for kind in kinds)
    blocks += tuple(text_block("paragraph", text) for text in texts)
    blocks += tuple(
        Block("paragraph", ((Run("x", safe_link(link)),),)) for link in LINKS
    )
    leaf = leaf_of(blocks)

    view, _ = shown(qtbot, theme, leaf)
    paper = Paper(leaf.title, leaf_html(leaf))
    sheets = Sheets(paper, FACTS, page_layout(A4, landscape=False))
    QApplication.processEvents()

    assert asked == []
    assert opened == []
    assert texts[0] in {label.words for label in view.text.labels}
    assert texts[0] in sheets.text
    for label in view.findChildren(QLabel):
        assert not label.openExternalLinks()


@pytest.mark.parametrize(
    "blocks",
    [
        tuple(
            text_block("paragraph", "word " * (LONGEST // LIMIT_BLOCKS // 5))
            for _ in range(LIMIT_BLOCKS)
        ),
        (text_block("bullets", *(["word " * 20] * LIMIT_ENTRIES)),),
        (text_block("paragraph", "word " * (LONGEST // 5)),),
        (text_block("paragraph", "W" * LONGEST),),
        (text_block("must", "\u0301" * 4000 + "a" * 4000),),
    ],
    ids=["blocks", "entries", "long", "one word", "marks"],
)
def test_a_text_at_the_limits_is_shown_within_a_second(
    qtbot: QtBot, theme: Theme, blocks: tuple[Block, ...]
) -> None:
    shown(qtbot, theme, leaf_of((text_block("paragraph", "warm"),)))

    _, seconds = shown(qtbot, theme, leaf_of(blocks))

    assert seconds < 1.0


@settings(max_examples=400)
@given(st.text(max_size=24))
def test_no_number_of_other_digits_or_unseen_signs_is_one(text: str) -> None:
    if is_number(text):
        assert text.isascii()
        assert set(text) <= set("0123456789 ")


@settings(max_examples=400)
@given(
    st.sampled_from(
        ["01632 960000", "\uff10\uff11632 960000", "01632\u200b960000", "\u202e000069"]
    ),
    st.text(alphabet="0123456789 \u0660\u06f1\uff12\u200d\u202e-+()", max_size=6),
)
def test_a_look_alike_number_is_never_taken(start: str, more: str) -> None:
    if is_number(start + more):
        assert (start + more).isascii()


@settings(max_examples=600)
@given(st.text(max_size=40))
def test_a_web_address_never_ends_the_check(text: str) -> None:
    for link in (text, f"https://{text}", f"https://www.gov.uk{text}"):
        if is_https(link):
            assert link.startswith("https://")
            host = link.removeprefix("https://").partition("/")[0].partition("?")[0]
            assert "@" not in host.partition("#")[0]
            assert link.isascii()


@settings(max_examples=400)
@given(st.binary(max_size=200))
def test_bytes_that_are_no_data_file_are_refused(data: bytes) -> None:
    with pytest.raises(PublisherError):
        decode(data)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b'{"format": 1, "edition": ' + b'{"a":' * 50_000,
        b'{"format": 1e400}',
        b'{"format": 1, "format": 2}',
        b"\xff\xfe{}",
        b'{"format": "\\ud800"}',
    ],
)
def test_a_nested_or_broken_data_file_is_refused_at_once(data: bytes) -> None:
    start = time.process_time()

    with pytest.raises(PublisherError):
        decode(data)

    assert time.process_time() - start < 1.0


@settings(max_examples=300)
@given(st.text(max_size=120))
def test_a_copy_of_a_document_always_has_a_harmless_name(title: str) -> None:
    name = copy_name(title)

    assert name.isascii()
    assert name.startswith("csap-")
    assert name.endswith(".pdf")
    assert name.count(".") == 1
    assert len(name) <= 70
    assert not set(name) & set('/\\:*?"<>|\0 ')
