"""Contacts as vCards, for telephones and address books. Says no words of its own.

Source: RFC 2426 (vCard 3.0), with the folding and escaping of sections 2.6 and 5.8.4;
docs/decisions/0015 says why not a later version.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.telephone import dialled

LINE_OCTETS = 75
"""The longest line, without its end."""

_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


@frozen
class VCard:
    """One entry of an address book.

    Attributes:
        uid: The same for the same contact in every edition, so that it is replaced.
        name: What it is called in a list.
        organisation: Who runs it, then the team; empty where that is its name.
        number: As a person writes it; None where it has none.
        email: An address; None where there is none.
        url: A page on the web; None where there is none.
        note: Hours, how sure it is, and by when it must be checked.
        revised_on: The day of the edition it is from.
    """

    uid: str
    name: str
    organisation: tuple[str, ...]
    number: str | None
    email: str | None
    url: str | None
    note: str
    revised_on: date


def vcard_bytes(cards: Iterable[VCard]) -> bytes:
    """Returns a file of vCards: UTF-8, folded, every line ended by CRLF.

    Args:
        cards: In the order in which they are to be imported.
    """
    lines = (line for card in cards for line in _lines(card))
    return b"".join(_folded(line) for line in lines)


def _lines(card: VCard) -> Iterator[str]:
    """Gives the lines of one vCard.

    The family name is the whole name: what has none is filed under nothing by some
    address books.
    """
    name = _escaped(card.name)
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"UID:{_escaped(card.uid)}"
    yield f"FN:{name}"
    yield f"N:{name};;;;"
    if card.organisation:
        yield f"ORG:{';'.join(map(_escaped, card.organisation))}"
    if card.number:
        yield f"TEL;TYPE=WORK,VOICE:{dialled(card.number)}"
    if card.email:
        yield f"EMAIL;TYPE=INTERNET:{_escaped(card.email)}"
    if card.url:
        yield f"URL:{card.url}"
    yield f"NOTE:{_escaped(card.note)}"
    yield f"REV:{card.revised_on.isoformat()}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    """Returns a text in which nothing is taken for the end of a value."""
    return text.translate(_ESCAPES)


def _folded(line: str) -> bytes:
    """Returns a line as octets, folded between whole characters."""
    out, width = bytearray(), 0
    for character in line:
        octets = character.encode()
        if width + len(octets) > LINE_OCTETS:
            out += b"\r\n "
            width = 1
        out += octets
        width += len(octets)
    return bytes(out) + b"\r\n"
