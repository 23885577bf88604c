"""Which way out an enquiry has."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from csap_desktop.config.policy import EnquiryPolicy, MailPolicy, ServicePolicy
from csap_desktop.domain.enquiry import Way
from csap_desktop.domain.enquiry_form import Recipient
from csap_desktop.errors import MachineError, PublisherError, UsageError
from csap_desktop.services.enquiry_form import FormInUse
from csap_desktop.services.enquiry_ways import EnquiryWays, WayOut
from tests.services.enquiry_laptop import TO, form, recipient
from tests.wire.certificates import make_authority

SERVICE = ServicePolicy("https://house.test/enquiries", "k")
MAIL = MailPolicy("mail.test", 587, "starttls", "laptop@house.test", "inbox@to.test")
OF_EDITION = (
    recipient("blackpool", "https://blackpool.test"),
    recipient("lancashire", "inbox@lancashire.test", way="e-mail"),
)


def ways(
    policy: EnquiryPolicy, *recipients: Recipient, secret: str = ""
) -> EnquiryWays:
    return EnquiryWays(
        FormInUse(form(*recipients)),
        policy,
        lambda _: secret,
        lambda: datetime.now(UTC),
    )


def test_nobody_receives_where_nobody_is_named() -> None:
    nobody = ways(EnquiryPolicy())

    assert nobody.find("") is None
    assert nobody.any() is None
    assert not nobody.is_set_up


def test_the_edition_names_a_service_for_a_locality() -> None:
    found = ways(EnquiryPolicy(), *OF_EDITION)

    expected = WayOut(Way.SERVICE, "People of blackpool", "https://blackpool.test")
    assert found.find("blackpool") == expected
    assert found.find("lancashire") is None
    assert found.find("") is None
    assert found.any() == expected


def test_the_policy_comes_before_the_edition_for_every_locality() -> None:
    found = ways(EnquiryPolicy(name=TO, service=SERVICE), *OF_EDITION)

    for locality in ("", "blackpool", "lancashire", "nowhere"):
        assert found.find(locality) == WayOut(Way.SERVICE, TO, SERVICE.url)


def test_a_service_comes_before_a_mail_server() -> None:
    both = ways(EnquiryPolicy(service=SERVICE, mail=MAIL))
    mail = ways(EnquiryPolicy(name=TO, mail=MAIL), *OF_EDITION)

    assert both.find("") == WayOut(Way.SERVICE, "", SERVICE.url)
    assert mail.find("blackpool") == WayOut(Way.MAIL_SERVER, TO, MAIL.recipient)


def test_a_mail_server_is_opened_with_its_addresses() -> None:
    server, policy = ways(EnquiryPolicy(mail=MAIL)).open_mail_server()

    assert policy is MAIL
    assert server is not None


def test_there_is_no_mail_server_without_a_policy() -> None:
    with pytest.raises(UsageError):
        ways(EnquiryPolicy(service=SERVICE)).open_mail_server()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "address", ["http://house.test", "ftp://house.test", "https://a@house.test", ""]
)
def test_an_address_that_is_not_safe_is_not_opened(address: str) -> None:
    found = ways(EnquiryPolicy())

    with pytest.raises(PublisherError):
        found.open_service(WayOut(Way.SERVICE, TO, address))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("key", "secret"), [("", "ring\nkey"), ("two words", "")])
def test_a_key_with_a_line_break_or_a_blank_is_not_used(key: str, secret: str) -> None:
    policy = EnquiryPolicy(service=ServicePolicy(SERVICE.url, key))

    with pytest.raises(UsageError):
        ways(policy, secret=secret).open_service(WayOut(Way.SERVICE, TO, SERVICE.url))


@pytest.mark.usefixtures("qapp")
def test_certificates_that_cannot_be_read_are_said(tmp_path: Path) -> None:
    way = WayOut(Way.SERVICE, TO, SERVICE.url)
    missing, empty, sound = (tmp_path / name for name in ("no.pem", "e.pem", "ca.pem"))
    empty.write_bytes(b"nothing")
    sound.write_bytes(make_authority().pem)

    def opened(path: Path) -> object:
        service = ServicePolicy(SERVICE.url, "k", str(path))
        return ways(EnquiryPolicy(service=service)).open_service(way)

    with pytest.raises(MachineError, match=r"no\.pem"):
        opened(missing)
    with pytest.raises(UsageError):
        opened(empty)
    assert opened(sound) is not None
