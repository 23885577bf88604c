"""An enquiry as mail: to send, to open as a draft, as an address, as plain text.

Nothing typed can become a header, an address or a line of the protocol.
"""

import re
import unicodedata
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.mail_text import MailText

MAILTO_LIMIT = 2_000
"""Longest mailto address: Windows cuts what it hands to a program at 2,048."""

_POLICY = SMTP.clone(cte_type="7bit")
_SUBJECT_LIMIT = 200
_ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$&'*+/=?^_`{|}~-]{1,64}"
    r"@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*"
)


@frozen
class Mailto:
    """What a mail program is opened with.

    Attributes:
        url: The mailto address.
        whole: Whether the body is in it; if not, it has to be copied and pasted.
    """

    url: str
    whole: bool


def is_address(text: str) -> bool:
    """Says whether a text is one plain mail address that may stand in a header.

    Args:
        text: Anything.
    """
    if not _ADDRESS.fullmatch(text):
        return False
    try:
        Address(addr_spec=text)
    except (HeaderParseError, ValueError, IndexError):
        return False
    return True


def as_message(text: MailText, sender: str, at: datetime) -> EmailMessage:
    """Returns the message as it is sent.

    Args:
        text: What it says; with a submission id.
        sender: Address of the mailbox it is sent from.
        at: The present moment (aware).
    """
    message = _compose(text)
    message["From"] = Address(addr_spec=sender)
    message["Date"] = at
    domain = sender.rpartition("@")[2]
    message["Message-ID"] = f"<{text.submission_id}@{domain}>"
    return message


def as_eml(text: MailText) -> bytes:
    """Returns a file that mail programs open as a message nobody has sent.

    No date and no sender: the program that sends it says them. `X-Unsent` is what
    Outlook looks for; others open the file to read, and it can be forwarded from there.

    Args:
        text: What it says.
    """
    message = _compose(text)
    message["X-Unsent"] = "1"
    return message.as_bytes(policy=_POLICY)


def as_mailto(text: MailText, limit: int = MAILTO_LIMIT) -> Mailto:
    """Returns an address that opens the mail program with the message in it.

    Source: RFC 6068, section 5 (CRLF in a body as %0D%0A).

    Args:
        text: What it says.
        limit: Longest address in characters; without the body when that is too long.
    """
    start = f"mailto:{quote(text.recipient, safe='@')}?subject="
    with_subject = start + _percent(_subject(text))
    body = as_plain_text(text).replace("\n", "\r\n")
    whole = f"{with_subject}&body={_percent(body)}"
    if len(whole) <= limit:
        return Mailto(whole, whole=True)
    if len(with_subject) <= limit:
        return Mailto(with_subject, whole=False)
    return Mailto(start + _percent(_one_line(text.banner)), whole=False)


def as_plain_text(text: MailText) -> str:
    """Returns the body as text, with line feeds: banner, fields, enquiry, footer.

    Args:
        text: What it says.
    """
    fields = "\n".join(
        f"{_one_line(label)}: {_lines(value)}" for label, value in text.fields if value
    )
    parts = (
        _lines(text.banner),
        _one_line(text.subject),
        fields,
        _lines(text.text),
        _lines(text.footer),
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def _compose(text: MailText) -> EmailMessage:
    """Returns the message without sender and date."""
    message = EmailMessage(_POLICY)
    if text.recipient:
        message["To"] = Address(addr_spec=text.recipient)
    message["Subject"] = _subject(text)
    if is_address(text.reply_to):
        message["Reply-To"] = Address(addr_spec=text.reply_to)
    message.set_content(as_plain_text(text), cte="quoted-printable")
    return message


def _subject(text: MailText) -> str:
    """Returns the subject line: the banner first, then what was typed."""
    typed = _one_line(text.subject)
    banner = _one_line(text.banner).rstrip(".")
    return f"{banner}: {typed}"[:_SUBJECT_LIMIT] if typed else banner


def _one_line(text: str) -> str:
    """Returns a text on one line, without anything a header must not have."""
    return " ".join(_lines(text).split())


def _lines(text: str) -> str:
    """Returns a text with line feeds alone, and without other control characters."""
    unified = "\n".join(text.splitlines()).strip()
    return "".join(one for one in unified if one in "\n\t" or _is_shown(one))


def _is_shown(character: str) -> bool:
    """Says whether a character is text: no control, no half of a pair."""
    return unicodedata.category(character) not in {"Cc", "Cs"}


def _percent(text: str) -> str:
    """Returns a text as a part of an address."""
    return quote(text, safe="")
