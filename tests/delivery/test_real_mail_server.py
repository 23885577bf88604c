"""Postfix, as organisations run it, takes a message and puts it into the mailbox."""

import email
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from email.policy import default
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

import pytest

from csap_desktop.delivery.mail_server import (
    MailSecurity,
    MailServer,
    MailServerSettings,
)
from csap_desktop.delivery.outcomes import MailSending, NeverLeft, PassedToMail
from csap_desktop.domain.enquiry import QueueState
from tests.delivery.enquiries import ID
from tests.delivery.test_mail_server import message
from tests.wire.certificates import make_authority, server_pem
from tests.wire.loopback import free_port

POSTFIX = shutil.which("postfix", path=f"{os.environ['PATH']}:/usr/sbin")

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        POSTFIX is None or os.name == "nt" or os.geteuid() != 0,
        reason="needs Postfix (Debian: postfix) and root",
    ),
]
AUTHORITY = make_authority()
MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log/mail.log
maillog_file_prefixes = {folder}
myhostname = mail.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
alias_maps =
smtpd_tls_security_level = encrypt
smtpd_tls_chain_files = {folder}/here.pem
virtual_mailbox_domains = partnership.test
virtual_mailbox_maps = inline:{{ enquiries@partnership.test=box/ }}
virtual_mailbox_base = {folder}
virtual_minimum_uid = 1
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
"""
MASTER = """\
{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""


def run(*command: str) -> None:
    subprocess.run([str(POSTFIX), *command], check=True, capture_output=True)  # noqa: S603


@contextmanager
def post_office() -> Iterator[tuple[int, Path]]:
    """Postfix with a configuration and a queue of its own: its port and a mailbox."""
    with TemporaryDirectory(prefix="post-office-", dir="/tmp") as name:
        folder, port = Path(name), free_port()
        folder.chmod(0o755)
        for part in ("queue", "box", "data", "log"):
            (folder / part).mkdir()
        os.chown(folder / "box", 65534, 65534)
        shutil.chown(folder / "data", "postfix")
        (folder / "here.pem").touch(mode=0o600)
        (folder / "here.pem").write_bytes(server_pem(AUTHORITY, "127.0.0.1"))
        (folder / "main.cf").write_text(MAIN.format(folder=folder))
        (folder / "master.cf").write_text(MASTER.format(port=port))
        run("-c", name, "start")
        try:
            yield port, folder / "box"
        finally:
            run("-c", name, "stop")


def send(port: int, pem: str) -> MailSending:
    settings = MailServerSettings("127.0.0.1", port, MailSecurity.STARTTLS, "", pem)
    return MailServer(settings, str).send(message())


def wait_for_one(box: Path) -> list[Path]:
    for _ in range(200):
        found = list((box / "new").glob("*"))
        if found:
            return found
        Event().wait(0.1)
    pytest.fail("it never came")


def test_a_real_mail_server_takes_the_message_and_it_arrives() -> None:
    with post_office() as (port, box):
        unsafe = send(port, make_authority("Somebody").pem.decode())
        outcome = send(port, AUTHORITY.pem.decode())
        (came,) = wait_for_one(box)
        read = email.message_from_bytes(came.read_bytes(), policy=default)

    assert unsafe == NeverLeft(QueueState.CERT_PROBLEM, "tls")
    assert outcome == PassedToMail()
    assert read["Message-ID"] == f"<{ID}@house.test>"
    assert read["Subject"].startswith("An enquiry, not a report about a child: Who")
    assert "\n.a line that begins with a dot\n.\n" in read.get_content()
    assert "Last line: café" in read.get_content()
