"""Every text around an enquiry, read as a worried person would read it."""

import re

import pytest

from csap_desktop.domain.enquiry_form import EnquiryForm
from csap_desktop.publishing.strings import PACKAGE, collect
from tests.services.installed import bundled_edition

AROUND = (
    "ui/*enquir*.py",
    "ui/queue_words.py",
    "ui/trouble_words.py",
    "ui/pages/enquiries_page.py",
    "ui/widgets/*enquir*.py",
    "ui/widgets/editor_*.py",
    "ui/widgets/queue_press.py",
    "ui/widgets/stop_panel.py",
    "ui/widgets/risk_gate.py",
    "ui/widgets/hand_over_box.py",
)
PROMISES = re.compile(
    r"\b(we|somebody|someone|they) will\b|\bwill be (read|seen|answered|dealt)\b"
    r"|\bget back to you\b|\bin time\b|\bright person\b|\bsoon\b|\bshortly\b"
    r"|\bhelp is\b|\bdelivered\b|\bsuccess",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def form() -> EnquiryForm:
    bundled = bundled_edition().enquiry_form
    assert bundled is not None
    return bundled


def texts_of(form: EnquiryForm) -> list[str]:
    texts = [form.intro, form.no_recipient or ""]
    for one in form.categories:
        texts += [one.title, one.summary]
        texts += [part for field in one.fields for part in (field.label, field.help)]
    return texts


def test_what_is_required_never_says_that_it_may_stay_empty(form: EnquiryForm) -> None:
    fields = [field for one in form.categories for field in one.fields]

    required = [field.help for field in fields if field.required]

    assert required
    assert not [help_ for help_ in required if "empty" in help_.lower()]


def test_the_form_promises_neither_help_nor_an_answer(form: EnquiryForm) -> None:
    assert not [text for text in texts_of(form) if PROMISES.search(text)]
    assert "nobody who protects children reads it, at any hour" in form.intro
    assert "it brings no help" in form.intro


def test_the_page_promises_neither_help_nor_an_answer() -> None:
    modules = sorted({path for one in AROUND for path in PACKAGE.glob(one)})

    sentences = collect(modules)

    assert len(sentences) > 100
    assert not [text for text in sentences if PROMISES.search(text)]
