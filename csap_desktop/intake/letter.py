"""An enquiry as a mail to those who answer it."""

import unicodedata
from email.message import EmailMessage
from email.policy import SMTP

from csap_desktop.intake.archive import Received
from csap_desktop.intake.outgoing import Errand
from csap_desktop.intake.settings import MailSettings

_HEAD = """\
AN ENQUIRY, NOT A REPORT ABOUT A CHILD

It was written in CSAP Desktop, which tells its users to ring and not to write when
they are worried about a child. If it is about a child all the same, do not wait and
do not answer it by e-mail: ring the number for worries about a child in the place
where the child lives, now, and pass on what stands below. Where somebody is in
danger at this moment, ring 999.
"""

_DOUBT = """\
This may be the second copy. An earlier one was sent, and the mail server did not say
whether it arrived. It is the same enquiry, with the same reference.
"""


def write_letter(errand: Errand, settings: MailSettings) -> EmailMessage:
    """Returns the mail for one enquiry.

    Its subject holds the reference and nothing that was typed.

    Args:
        errand: What is passed on.
        settings: From whom, to whom.
    """
    received = errand.received
    domain = settings.from_address.rpartition("@")[2]
    letter = EmailMessage(policy=SMTP)
    letter["From"] = settings.from_address
    letter["To"] = mailbox_for(received.locality, settings)
    letter["Subject"] = f"Enquiry {received.reference} ({received.category})"
    letter["Date"] = received.received_at
    letter["Message-ID"] = f"<{received.submission_id}@{domain}>"
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content(_text(errand), cte="quoted-printable")
    return letter


def mailbox_for(locality: str, settings: MailSettings) -> str:
    """Returns the mailbox of a locality: its own, else the one for all.

    Args:
        locality: Its id, "" where none was chosen.
        settings: The mailboxes there are.
    """
    return settings.localities.get(locality, settings.to_address)


def describe(received: Received) -> str:
    """Returns an enquiry as plain text: its facts, then its words.

    Args:
        received: The enquiry.
    """
    facts = [
        ("Reference", received.reference),
        ("Received", f"{received.received_at:%d %B %Y, %H:%M} UTC"),
        ("Category", received.category),
        ("Locality", received.locality or "none chosen"),
        ("Follows", received.replaces or ""),
        ("Id", received.submission_id),
    ]
    parts = ["\n".join(f"{name}: {value}" for name, value in facts if value)]
    if received.words is None:
        gone = "were deleted" if received.forgotten_at else "cannot be read"
        parts.append(f"Its words {gone}.")
        return "\n\n".join(parts)
    parts.append(f"Subject: {_clean(received.words.subject)}")
    parts.append(_clean(received.words.text))
    parts.extend(f"{name}: {_clean(value)}" for name, value in received.words.fields)
    return "\n\n".join(parts)


def _text(errand: Errand) -> str:
    """Returns what the mail says."""
    parts = [_HEAD, describe(errand.received)]
    if errand.doubtful:
        parts.insert(1, _DOUBT)
    return "\n".join(parts) + "\n"


def _clean(text: str) -> str:
    """Returns a text without signs that steer a terminal or turn letters round."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign in "\n\t" or not _steers(sign))


def _steers(sign: str) -> bool:
    """Says whether a sign is a control character or changes the direction."""
    return unicodedata.category(sign) == "Cc" or unicodedata.bidirectional(sign) in {
        "LRE",
        "RLE",
        "LRO",
        "RLO",
        "PDF",
        "LRI",
        "RLI",
        "FSI",
        "PDI",
    }
