"""Which way out an enquiry has: by the policy of this computer, else by the edition."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from csap_desktop.config.policy import EnquiryPolicy, MailPolicy
from csap_desktop.delivery.mail_server import (
    MailSecurity,
    MailServer,
    MailServerSettings,
)
from csap_desktop.delivery.service import EnquiryService
from csap_desktop.domain.enquiry import Way
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.errors import MachineError, UsageError
from csap_desktop.net.client import HttpClient
from csap_desktop.services.enquiry_form import FormInUse

SERVICE = "service"
"""The way that an edition names for a recipient with a service; any other is a mailbox
or a page, to which the user passes an enquiry on."""


@frozen
class WayOut:
    """How enquiries of a locality leave.

    Attributes:
        way: By a service or a mail server.
        recipient: Who receives, in words.
        address: Of the service, or of the mailbox.
    """

    way: Way
    recipient: str
    address: str

    @property
    def receiver(self) -> str:
        """A mark that tells receivers apart and shows no address."""
        text = f"{self.way.value} {self.address.rstrip('/')}"
        return hashlib.sha256(text.encode()).hexdigest()[:16]


class EnquiryWays:
    """Finds the way out for each locality, and opens it when something is sent."""

    def __init__(
        self,
        form: FormInUse,
        policy: EnquiryPolicy,
        read_secret: Callable[[str], str],
        clock: Callable[[], datetime],
    ) -> None:
        """Takes what decides; nothing is asked or read yet.

        Args:
            form: The form of the edition in use, with its recipients.
            policy: What was decided for this computer.
            read_secret: Returns a secret of the keyring by its name, "" for none.
            clock: Gives the present moment (aware).
        """
        self._form = form
        self._policy = policy
        self._read_secret = read_secret
        self._clock = clock

    def find(self, locality: str) -> WayOut | None:
        """Returns how an enquiry leaves; None where nobody receives it.

        Args:
            locality: Id of the locality it is for; "" where none was chosen.
        """
        policy = self._policy
        if policy.service is not None:
            return WayOut(Way.SERVICE, policy.name, policy.service.url)
        if policy.mail is not None:
            return WayOut(Way.MAIL_SERVER, policy.name, policy.mail.recipient)
        named = self._form.now.recipient(locality)
        if named is None or named.way != SERVICE:
            return None
        return WayOut(Way.SERVICE, named.name, named.address)

    @property
    def is_set_up(self) -> bool:
        """Whether enquiries of any locality can be sent."""
        return self.any() is not None

    def any(self) -> WayOut | None:
        """Returns the way of the first locality that has one; None where none has."""
        places = ("", *(one.locality for one in self._form.now.form.recipients))
        return next(filter(None, map(self.find, places)), None)

    def sort(
        self, enquiries: Iterable[StoredEnquiry]
    ) -> dict[WayOut, list[StoredEnquiry]]:
        """Sorts enquiries by the way they leave; leaves out what nobody receives."""
        found: dict[WayOut, list[StoredEnquiry]] = {}
        for one in enquiries:
            way = self.find(one.locality)
            if way is not None:
                found.setdefault(way, []).append(one)
        return found

    def open_service(self, way: WayOut) -> EnquiryService:
        """Returns the service at the end of a way.

        Args:
            way: One by a service.

        Raises:
            PublisherError: Its address is not one that enquiries may go to.
            MachineError: The policy names certificates that cannot be read.
        """
        policy = self._policy.service
        key = policy.key if policy else ""
        client = HttpClient(_certificates(policy.ca_file if policy else None))
        key = key or self._read_secret("service-key")
        return EnquiryService(client, way.address, key, self._clock)

    def open_mail_server(self) -> tuple[MailServer, MailPolicy]:
        """Returns the mail server, and the addresses it is used with.

        Raises:
            UsageError: The policy names none, or one that may not be used.
            MachineError: The policy names certificates that cannot be read.
        """
        policy = self._policy.mail
        if policy is None:
            raise UsageError("no mail server")
        settings = MailServerSettings(
            policy.host,
            policy.port,
            MailSecurity(policy.security),
            policy.user,
            _certificates(policy.ca_file).decode(),
        )
        return MailServer(settings, lambda: self._read_secret("mail-password")), policy


def _certificates(path: str | None) -> bytes:
    """Reads certificates; nothing where none are named.

    Raises:
        MachineError: They cannot be read.
    """
    if path is None:
        return b""
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise MachineError(f"{path}: {error.strerror}") from error
