"""What the organisation that manages this computer has decided about enquiries.

Source: docs/enquiries.md, "Policy". One JSON file in a place that only administrators
write to; a file that cannot be read counts as "send nothing", never as "anything goes".
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import DamagedError

POLICY_VARIABLE = "CSAP_POLICY"
"""Environment variable that names the file; for trials, and for systems without one."""

KEPT_DAYS = (7, 90)
"""Fewest and most days that the words of what was sent are kept."""


@frozen
class ServicePolicy:
    """The service that takes the enquiries of this organisation.

    Attributes:
        url: Its address.
        key: Its key for this organisation; "" where it needs none.
        ca_file: Certificates of authorities to trust beside the system's; None for
            the system's alone.
    """

    url: str
    key: str = ""
    ca_file: str | None = None


@frozen
class MailPolicy:
    """The mail server that takes the enquiries of this organisation.

    Attributes:
        host: Name of the server.
        port: Its port.
        security: "starttls", "implicit-tls", or "none-on-loopback" for trials.
        sender: Address that enquiries are sent from.
        recipient: Address that they are sent to.
        user: Name to sign in with; "" for none. Its password is in the keyring.
        ca_file: Certificates of authorities to trust beside the system's.
    """

    host: str
    port: int
    security: str
    sender: str
    recipient: str
    user: str = ""
    ca_file: str | None = None


@frozen
class EnquiryPolicy:
    """What was decided about enquiries.

    Attributes:
        sending: Whether the program may send at all.
        name: Who receives, in words.
        service: Its service, before the edition's recipient; None for the edition's.
        mail: Its mail server; None for none.
        sent_kept_days: How long words are kept after the receipt, 7 to 90 days.
        ask_after_days: Nothing older is sent without asking.
        reason: Why nothing may be sent; "" where nothing is said.
    """

    sending: bool = True
    name: str = ""
    service: ServicePolicy | None = None
    mail: MailPolicy | None = None
    sent_kept_days: int = 30
    ask_after_days: int = 14
    reason: str = ""


def find_policy_file() -> Path | None:
    """Returns the policy file of this computer; None where there is none."""
    named = os.environ.get(POLICY_VARIABLE)
    if named:
        return Path(named)
    place = _usual_place()
    return place if place.is_file() else None


def read_policy(path: Path | None) -> EnquiryPolicy:
    """Reads a policy.

    Args:
        path: The file; None for no policy.

    Raises:
        DamagedError: It cannot be read, or says something that makes no sense.
    """
    if path is None:
        return EnquiryPolicy()
    try:
        raw = json.loads(path.read_bytes())
        return _policy(raw["enquiries"])
    except OSError as error:
        raise DamagedError(f"{path}: {error.strerror}") from error
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise DamagedError(f"{path}: {error}") from error


def _policy(raw: dict[str, Any]) -> EnquiryPolicy:
    """Turns plain values into a policy; unknown names are mistakes.

    Raises:
        TypeError: A name is unknown, or one is missing.
        ValueError: A value is out of its range.
    """
    service, mail = raw.pop("service", None), raw.pop("mail", None)
    policy = EnquiryPolicy(
        service=ServicePolicy(**service) if service else None,
        mail=MailPolicy(**mail) if mail else None,
        **raw,
    )
    fewest, most = KEPT_DAYS
    if not fewest <= policy.sent_kept_days <= most:
        raise ValueError(f"sent_kept_days is not from {fewest} to {most}")
    if policy.ask_after_days < 1:
        raise ValueError("ask_after_days is less than 1")
    if not isinstance(policy.sending, bool):
        raise TypeError("sending is neither true nor false")
    return policy


def _usual_place() -> Path:
    """Returns where administrators put the file on this system."""
    if sys.platform == "win32":
        root = Path(os.environ.get("PROGRAMDATA", "C:/ProgramData"))
    elif sys.platform == "darwin":
        root = Path("/Library/Application Support")
    else:
        root = Path("/etc")
    return root / "csap-desktop" / "policy.json"
