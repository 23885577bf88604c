"""Fuzzes the decoder of data files and the rules for links and numbers, by coverage.

Run by hand, as atheris is no part of the project; see docs/fuzzing.md.
"""

import json
import sys
from urllib.parse import urlsplit

import atheris

with atheris.instrument_imports():
    from csap_desktop.edition import front, text_checks
    from csap_desktop.edition.contact_checks import is_number
    from csap_desktop.edition.format import decode
    from csap_desktop.ui.document_words import document_size
    from csap_desktop.ui.item_blocks import safe_link
import contextlib

from csap_desktop.documents.shelf import documents_of
from csap_desktop.edition.checks import find_faults
from csap_desktop.errors import DamagedError, PublisherError
from csap_desktop.publishing.document_files import searched_text
from tests.edition.sample import sample

WHOLE = json.dumps(sample()).encode()


def check_link(text: str) -> None:
    """An address that is let through is https, plain, and leads where it says."""
    for link in (text, f"https://{text}", f"https://www.gov.uk{text}"):
        if text_checks.is_https(link):
            parsed = urlsplit(link)
            assert parsed.scheme == "https", link
            assert link.isascii(), link
            assert parsed.username is None, link
            assert parsed.hostname, link
            assert not set(parsed.netloc) & set("@\\[]% "), link
        if safe := safe_link(link):
            assert safe.startswith(("item:", "https://", "mailto:")), link


def check_texts(text: str) -> None:
    """A number is plain digits; the searched text of a PDF has nothing unseen in it."""
    if is_number(text):
        assert set(text) <= set("0123456789 "), text
    searched = searched_text(text)
    assert not [one for one in searched if text_checks.is_refused(one)], searched
    assert document_size({"pages": 1, "size_bytes": len(text)})


def check_bytes(data: bytes) -> None:
    """Bytes are an edition or refused; nothing else comes of them."""
    try:
        edition = decode(data)
    except PublisherError:
        pass
    else:
        list(find_faults(edition))
    for read, refusal in ((front.read, PublisherError), (documents_of, DamagedError)):
        with contextlib.suppress(refusal):
            read(data)


def one_input(data: bytes) -> None:
    """Tries one input in one of three ways."""
    given = atheris.FuzzedDataProvider(data)
    way = given.ConsumeIntInRange(0, 255)
    if way < 120:
        check_link(given.ConsumeUnicodeNoSurrogates(80))
    elif way < 200:
        check_texts(given.ConsumeUnicodeNoSurrogates(120))
    elif way < 253:
        check_bytes(given.ConsumeBytes(400))
    else:
        at = given.ConsumeIntInRange(0, len(WHOLE) - 1)
        length = given.ConsumeIntInRange(0, 40)
        piece = given.ConsumeBytes(40)
        check_bytes(WHOLE[:at] + piece + WHOLE[at + length :])


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
