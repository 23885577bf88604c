"""Two copies of the service over one database, with clients that repeat themselves."""

import http.client
import json
import random
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from csap_desktop.domain.submission import Submission, freeze
from csap_desktop.intake.archive import Archive
from csap_desktop.intake.database import open_database
from tests.intake.mailbox import MailServer
from tests.intake.parts import MARKER, submission
from tests.intake.processes import Client, ServiceProcess, add_key, intake

StartService = Callable[..., ServiceProcess]


def send_until_confirmed(
    one: Submission, clients: list[Client], seed: int
) -> dict[str, str]:
    """Sends as a laptop does: again and again, to any copy, until it has a receipt."""
    pick = random.Random(seed)  # noqa: S311 - no secret
    while True:
        try:
            answer = pick.choice(clients).put(one)
        except (OSError, http.client.HTTPException):
            continue
        if answer.status in {200, 201}:
            receipt: dict[str, str] = answer.json
            return receipt
        assert answer.status in {409, 503}, answer


def received(address: str) -> int:
    """Counts what is in the database."""
    database = open_database(address)
    try:
        return Archive(database).count().received
    finally:
        database.close()


def test_two_copies_and_repeated_messages_make_one_record_of_each_enquiry(
    address: str, start: StartService
) -> None:
    where = ("--database", address)
    key = add_key(*where)
    clients = [Client(start(*where).url, key) for _ in range(2)]
    enquiries = [submission(str(number)) for number in range(6)]

    with ThreadPoolExecutor(8) as laptops:
        receipts = list(
            laptops.map(
                lambda turn: send_until_confirmed(enquiries[turn % 6], clients, turn),
                range(24),
            )
        )

    for number, one in enumerate(enquiries):
        same = receipts[number::6]
        assert all(receipt == same[0] for receipt in same)
        assert same[0]["submission_id"] == one.id
    assert len({receipt["reference"] for receipt in receipts}) == 6
    assert received(address) == 6


@pytest.mark.timeout(120)
def test_a_service_killed_before_it_answered_gives_the_receipt_later(
    address: str, start: StartService
) -> None:
    where = ("--database", address)
    key = add_key(*where)
    one = submission()
    dying = start(*where, module="tests.intake.dying_service")

    with pytest.raises((OSError, http.client.HTTPException)):
        Client(dying.url, key).put(one)
    assert dying.wait() == -9
    alive = Client(start(*where).url, key)

    answer = alive.put(one)
    assert answer.status == 200
    assert answer.json == alive.receipt(one.id).json
    assert alive.delete(one.id).json["outcome"] == "received"
    assert received(address) == 1


@pytest.mark.long
@pytest.mark.timeout(600)
def test_copies_killed_at_any_moment_lose_and_double_nothing(
    address: str, start: StartService
) -> None:
    where = ("--database", address)
    key = add_key(*where)
    copies = [start(*where), start(*where)]
    clients = [Client(copy.url, key, timeout_s=5) for copy in copies]
    pick = random.Random(7)  # noqa: S311 - no secret
    enough = threading.Event()

    def write_and_repeat(laptop: int) -> list[str]:
        references = []
        while not enough.is_set():
            one = submission(str(laptop))
            first = send_until_confirmed(one, clients, laptop)
            assert send_until_confirmed(one, clients, laptop + 1) == first
            references.append(first["reference"])
        return references

    with ThreadPoolExecutor(6) as laptops:
        futures = [laptops.submit(write_and_repeat, laptop) for laptop in range(6)]
        for _ in range(10):
            which = pick.randrange(2)
            copies[which].kill()
            copies[which] = start(*where)
            clients[which] = Client(copies[which].url, key, timeout_s=5)
        enough.set()
        references = [one for future in futures for one in future.result()]

    assert len(references) >= 6
    assert len(set(references)) == len(references)
    assert received(address) == len(references)


def test_two_copies_pass_each_enquiry_on_once(
    address: str,
    start: StartService,
    mail_server: MailServer,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    settings = tmp_path_factory.mktemp("settings") / "intake.toml"
    settings.write_text(
        f'[database]\nurl = "{address}"\n'
        f'[mail]\nhost = "127.0.0.1"\nport = {mail_server.port}\nsecurity = "none"\n'
        'from_address = "csap@example.org"\nto_address = "enquiries@example.org"\n',
        encoding="utf-8",
    )
    where = ("--config", str(settings))
    key = add_key(*where)
    clients = [Client(start(*where).url, key) for _ in range(2)]
    enquiries = [submission(str(number)) for number in range(8)]

    with ThreadPoolExecutor(4) as laptops:
        receipts = list(
            laptops.map(
                lambda turn: send_until_confirmed(enquiries[turn % 8], clients, turn),
                range(16),
            )
        )
    while json.loads(intake("list", "--json", *where).stdout)["waiting"]:
        assert len(mail_server.mailbox.taken) <= 8

    subjects = sorted(str(letter["Subject"]) for letter in mail_server.mailbox.taken)
    assert subjects == sorted(
        {f"Enquiry {receipt['reference']} (complaint)" for receipt in receipts}
    )


def test_no_log_and_no_answer_holds_a_word_of_an_enquiry(
    address: str, start: StartService
) -> None:
    where = ("--database", address)
    service = start(*where)
    client = Client(service.url, add_key(*where))
    one = submission()
    body = freeze(one)

    answers = [
        client.put(one),
        client.put(submission("other", one.id)),
        client.put_bytes(one.id, body[:-1]),
        client.put_bytes(one.id, body + b"\xff"),
        client.put_bytes(one.id, json.dumps({MARKER: MARKER}).encode()),
        client.put_bytes(MARKER, body),
        client.send("PUT", f"/enquiries/{one.id}", body, {"Content-Digest": MARKER}),
        client.send("POST", f"/{MARKER}?{MARKER}", body),
        client.receipt(one.id),
        client.delete(one.id),
    ]

    assert service.stop() == 0
    assert all(MARKER.encode() not in answer.body for answer in answers)
    assert "PUT 201" in "".join(service.log)
    assert MARKER not in "".join(service.log)
    assert client.key not in "".join(service.log)
