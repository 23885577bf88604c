"""What the organisation that manages this computer has decided about enquiries.

Source: docs/enquiries.md, "Policy". One JSON file in a place that only administrators
write to; a file that cannot be read counts as "send nothing", never as "anything goes".
"""

import json
import os
import re
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import DamagedError

POLICY_VARIABLE = "CSAP_POLICY"
"""Environment variable that names the file; for trials, and for systems without one."""

MAIL_SECURITIES = ("starttls", "implicit-tls", "none-on-loopback")
"""How a connection to a mail server may be made safe."""

KEPT_DAYS = (7, 90)
"""Fewest and most days that the words of what was sent are kept."""

_PARTS = {"enquiries", "sync"}
_PORTS = 65_536
_ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+")

Made = TypeVar("Made")


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
        return _policy(_part(json.loads(path.read_bytes())))
    except OSError as error:
        raise DamagedError(f"{path}: {error.strerror}") from error
    except (TypeError, ValueError, RecursionError) as error:
        raise DamagedError(f"{path}: {error}") from error


def _part(raw: object) -> object:
    """Returns the part about enquiries; nothing is decided where there is none.

    Raises:
        TypeError: It is no object.
        ValueError: There is a part that nobody knows, perhaps a misspelt one.
    """
    parts = _object(raw)
    if set(parts) - _PARTS:
        raise ValueError(f"something else than {sorted(_PARTS)}")
    return parts.get("enquiries", {})


def _policy(raw: object) -> EnquiryPolicy:
    """Turns plain values into a policy.

    Raises:
        TypeError: A name is unknown, one is missing, or a value is of another kind.
        ValueError: A value is out of its range.
    """
    values = _object(raw)
    service, mail = values.pop("service", None), values.pop("mail", None)
    policy = _of_kinds(
        EnquiryPolicy(
            service=None if service is None else _service(service),
            mail=None if mail is None else _mail(mail),
            **values,
        )
    )
    fewest, most = KEPT_DAYS
    if not fewest <= policy.sent_kept_days <= most:
        raise ValueError(f"sent_kept_days is not from {fewest} to {most}")
    if policy.ask_after_days < 1:
        raise ValueError("ask_after_days is less than 1")
    return policy


def _service(raw: object) -> ServicePolicy:
    """Turns plain values into what is decided about a service.

    Raises:
        ValueError: There is no address.
    """
    service = _of_kinds(ServicePolicy(**_object(raw)))
    if not service.url:
        raise ValueError("service.url is empty")
    return service


def _mail(raw: object) -> MailPolicy:
    """Turns plain values into what is decided about a mail server.

    Raises:
        ValueError: A value is out of its range.
    """
    mail = _of_kinds(MailPolicy(**_object(raw)))
    if not 0 < mail.port < _PORTS:
        raise ValueError("mail.port is no port")
    if mail.security not in MAIL_SECURITIES:
        raise ValueError(f"mail.security is none of {', '.join(MAIL_SECURITIES)}")
    for name in ("sender", "recipient"):
        if not _ADDRESS.fullmatch(getattr(mail, name)):
            raise ValueError(f"mail.{name} is no address")
    return mail


def _object(raw: object) -> dict[str, Any]:
    """Returns the values of a JSON object, to be taken out one by one.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(raw, dict):
        raise TypeError("an object is expected")
    return dict(raw)


def _of_kinds(made: Made) -> Made:
    """Returns a value whose fields are all of the kind they say.

    Raises:
        TypeError: One is not.
    """
    for field in fields(made):  # type: ignore[arg-type]
        value = getattr(made, field.name)
        number_for_truth = isinstance(value, bool) and field.type is not bool
        if number_for_truth or not isinstance(value, field.type):  # type: ignore[arg-type]
            raise TypeError(f"{field.name} is of another kind")
    return made


def _usual_place() -> Path:
    """Returns where administrators put the file on this system."""
    if sys.platform == "win32":
        root = Path(os.environ.get("PROGRAMDATA", "C:/ProgramData"))
    elif sys.platform == "darwin":
        root = Path("/Library/Application Support")
    else:
        root = Path("/etc")
    return root / "csap-desktop" / "policy.json"
