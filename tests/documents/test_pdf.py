"""A PDF is shown page by page, or refused with a reason; nothing else comes of it."""

import pytest

from csap_desktop.documents import pdf as door
from csap_desktop.documents.pdf import LIMIT_PIXELS, PdfFile
from csap_desktop.errors import DocumentError
from tests.documents.fictional_pdf import REPORT, assembled, pdf


def test_every_page_has_a_size_a_picture_and_its_text() -> None:
    file = PdfFile(pdf(*REPORT))

    assert len(file.sizes) == 3
    assert file.sizes[0].width_pt == 595
    assert file.text(1).splitlines() == list(REPORT[1])
    picture = file.picture(0, 1.0)
    assert (picture.width_px, picture.height_px) == (595, 842)
    assert len(picture.pixels) == picture.stride * picture.height_px
    assert picture.pixels[:3] == b"\xff\xff\xff"
    assert b"\x00\x00\x00" in picture.pixels
    file.close()


def test_words_are_found_where_they_stand_whatever_their_case() -> None:
    file = PdfFile(pdf(*REPORT))

    found = [one for page in range(3) for one in file.find(" PARTNERSHIP ", page)]

    assert [one.page for one in found] == [0, 2]
    place = found[0].places[0]
    assert 0.1 < place.left < place.right < 0.9
    assert 0.1 < place.top < place.bottom < 0.25
    assert not file.find("  ", 0)
    assert not file.find("elephant", 0)
    file.close()


def test_a_picture_is_never_larger_than_the_limit() -> None:
    file = PdfFile(pdf(("Huge",), width=14_400, height=14_400))

    picture = file.picture(0, 50.0)

    assert picture.width_px * picture.height_px <= LIMIT_PIXELS * 1.001
    file.close()


def test_a_page_of_senseless_size_is_shown_at_some_size() -> None:
    file = PdfFile(pdf(("Thin",), width=0, height=0))

    assert file.sizes[0].width_pt > 0
    file.close()


def empty() -> bytes:
    return assembled(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no-pdf"),
        (b"GIF89a" + bytes(100), "no-pdf"),
        (b"%PDF-1.4\n" + bytes(100), "damaged"),
        (pdf(*REPORT)[:300], "damaged"),
        (empty(), "damaged"),
        (b"%PDF-" + bytes(33 * 1024 * 1024), "too-large"),
    ],
)
def test_what_cannot_be_shown_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError) as caught:
        PdfFile(data)

    assert caught.value.reason == reason


def test_a_document_of_too_many_pages_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(door, "LIMIT_PAGES", 2)

    with pytest.raises(DocumentError) as caught:
        PdfFile(pdf(*REPORT))

    assert caught.value.reason == "too-many-pages"


def test_a_page_that_lies_about_itself_is_refused_alone() -> None:
    data = pdf(*REPORT).replace(b"/Kids [4 0 R 6 0 R", b"/Kids [4 0 R 3 0 R")
    file = PdfFile(data)

    assert file.text(0)
    with pytest.raises(DocumentError) as caught:
        file.picture(1, 1.0)
    assert caught.value.reason == "page"
    file.close()


def test_a_document_that_would_run_a_script_or_open_something_only_lies_there() -> None:
    action = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
    data = pdf(*REPORT).replace(
        b"/Type /Catalog", b"/Type /Catalog /OpenAction " + action
    )
    file = PdfFile(data)

    assert file.text(0)
    assert file.picture(0, 0.5).width_px == 298
    file.close()
