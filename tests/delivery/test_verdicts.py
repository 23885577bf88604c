"""What each answer means; threats.md B12."""

from datetime import UTC, datetime

import pytest

from csap_desktop.delivery.outcomes import (
    NeverLeft,
    NotThere,
    ReceiptAnswer,
    Received,
    Refused,
    Sending,
    StillProcessing,
    Unknown,
    Withdrawal,
    Withdrawn,
)
from csap_desktop.delivery.verdicts import (
    judge_failure,
    judge_lost_question,
    judge_receipt_answer,
    judge_sending,
    judge_withdrawal,
    pause_for,
)
from csap_desktop.domain.enquiry import QueueState
from csap_desktop.domain.submission import Receipt
from csap_desktop.net.failures import (
    ConnectionLostError,
    ConnectRefusedError,
    CutShortError,
    DeadlineError,
    NameLookupError,
    NetworkError,
    ProxyDeadError,
    ProxySignInError,
    TlsError,
    TooBigError,
    UnreachableError,
)
from csap_desktop.net.message import Reply
from tests.delivery.enquiries import (
    ID,
    NOW,
    SHA256,
    page,
    problem,
    receipt,
    reply,
)

PROOF = Receipt(ID, SHA256, "R-1", datetime(2026, 11, 22, 14, 2, tzinfo=UTC))
OTHER_ID = "00000000-0000-4000-8000-000000000000"
CAPTIVE, DOWN = QueueState.CAPTIVE_PAGE, QueueState.SERVICE_DOWN
SIGN_IN = QueueState.SERVICE_SIGN_IN
AWAY = ("location", "http://sign-in.test/")
WAIT = ("retry-after", "120")


def judge(answer: Reply) -> Sending:
    return judge_sending(answer, ID, SHA256, NOW)


TABLE: list[tuple[str, Reply, Sending]] = [
    ("new", reply(201, receipt()), Received(PROOF)),
    ("again", reply(200, receipt()), Received(PROOF)),
    ("page for 200", page(200), Unknown("no-receipt", pauses=CAPTIVE)),
    ("page for 201", page(201), Unknown("no-receipt", pauses=CAPTIVE)),
    ("empty 200", Reply(200, (), b""), Unknown("no-receipt")),
    ("other JSON", reply(200, {"ok": True}), Unknown("no-receipt")),
    (
        "receipt of another enquiry",
        reply(200, receipt(submission_id=OTHER_ID)),
        Unknown("other-receipt"),
    ),
    (
        "receipt of other bytes",
        reply(201, receipt(sha256="0" * 64)),
        Unknown("other-receipt"),
    ),
    ("accepted only", reply(202, receipt()), Unknown("status-202")),
    ("nothing", Reply(204, (), b""), Unknown("status-204")),
    ("led away", page(302, AWAY), Unknown("status-302", pauses=CAPTIVE)),
    ("led away 307", page(307, AWAY), Unknown("status-307", pauses=CAPTIVE)),
    ("not modified", Reply(304, (), b""), Unknown("status-304")),
    (
        "bad request of ours",
        reply(400, problem(400, "bad-digest")),
        Refused("bad-digest"),
    ),
    ("bad request of a gateway", page(400), Unknown("status-400")),
    (
        "no key",
        reply(401, problem(401, "no-key")),
        Unknown("status-401", pauses=SIGN_IN),
    ),
    ("forbidden", page(403), Unknown("status-403", pauses=SIGN_IN)),
    ("not found", page(404), Unknown("status-404")),
    (
        "proxy",
        page(407),
        Unknown("status-407", pauses=QueueState.PROXY_SIGN_IN),
    ),
    ("request time-out", page(408), Unknown("status-408")),
    ("still at it", reply(409, problem(409, "in-progress")), StillProcessing()),
    (
        "still at it, and says how long",
        reply(409, problem(409, "in-progress"), WAIT),
        StillProcessing(120),
    ),
    (
        "still at it, ask at once",
        reply(409, problem(409, "in-progress"), ("retry-after", "0")),
        StillProcessing(0),
    ),
    (
        "still at it, without saying at what",
        reply(409, problem(409, "in-progress", submission_id=None)),
        StillProcessing(),
    ),
    (
        "still at another enquiry",
        reply(409, problem(409, "in-progress", submission_id=OTHER_ID)),
        Unknown("status-409"),
    ),
    ("conflict of ours", reply(409, problem(409, "other")), Unknown("status-409")),
    (
        "damaged on the way",
        reply(400, problem(400, "wrong-digest", submission_id=None)),
        Unknown("status-400"),
    ),
    ("conflict of a gateway", page(409), Unknown("status-409")),
    ("withdrawn", reply(410, problem(410, "withdrawn")), Refused("withdrawn")),
    ("gone for a gateway", page(410), Unknown("status-410")),
    ("too big", reply(413, problem(413, "too-big")), Refused("too-big")),
    ("too big for a gateway", page(413), Unknown("status-413")),
    (
        "other content",
        reply(422, problem(422, "other-content")),
        Refused("other-content"),
    ),
    ("bad form", reply(422, problem(422, "bad-form")), Refused("bad-form")),
    (
        "refusal of another enquiry",
        reply(422, problem(422, "bad-form", submission_id=OTHER_ID)),
        Unknown("status-422"),
    ),
    (
        "problem of somebody else",
        reply(422, problem(422, "bad-form", type="about:blank")),
        Unknown("status-422"),
    ),
    ("too early", page(425), Unknown("status-425")),
    (
        "too many",
        reply(429, problem(429, "slow-down"), WAIT),
        Unknown("status-429", 120, DOWN),
    ),
    ("our own fault", page(500), Unknown("status-500", pauses=DOWN)),
    ("bad gateway", page(502), Unknown("status-502", pauses=DOWN)),
    ("busy", page(503, WAIT), Unknown("status-503", 120, DOWN)),
    (
        "busy until",
        page(503, ("retry-after", "Sun, 22 Nov 2026 14:05:00 GMT")),
        Unknown("status-503", 180, DOWN),
    ),
    (
        "busy for a year",
        page(503, ("retry-after", "31536000")),
        Unknown("status-503", 86_400, DOWN),
    ),
    (
        "a refusal that is none",
        reply(503, problem(503, "bad-form")),
        Unknown("status-503", pauses=DOWN),
    ),
    ("gateway time-out", page(504), Unknown("status-504", pauses=DOWN)),
    ("the network's sign-in", page(511), Unknown("status-511", pauses=CAPTIVE)),
]


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [pytest.param(answer, meaning, id=name) for name, answer, meaning in TABLE],
)
def test_an_answer_means_what_the_table_says(answer: Reply, meaning: Sending) -> None:
    assert judge(answer) == meaning


EVERY_STATUS = range(100, 600)
ABOUT_THE_WAY = {401, 403, 407, 408, 409, 425, 429}


def test_a_receipt_counts_with_200_and_201_alone() -> None:
    body = reply(200, receipt()).body
    kind = (("content-type", "application/json"),)

    received = {
        status
        for status in EVERY_STATUS
        if isinstance(judge(Reply(status, kind, body)), Received)
    }

    assert received == {200, 201}


def test_no_status_alone_settles_anything() -> None:
    meanings = [judge(page(status)) for status in EVERY_STATUS]
    meanings += [judge(Reply(status, (), b"")) for status in EVERY_STATUS]

    assert all(isinstance(meaning, Unknown) for meaning in meanings)


def test_a_refusal_counts_with_4xx_about_the_enquiry_alone() -> None:
    kind = (("content-type", "application/problem+json"),)
    answers = {
        status: Reply(status, kind, reply(422, problem(status, "bad-form")).body)
        for status in EVERY_STATUS
    }

    refused = {
        status
        for status, answer in answers.items()
        if isinstance(judge(answer), Refused)
    }

    assert refused == set(range(400, 500)) - ABOUT_THE_WAY


def ask(answer: Reply) -> ReceiptAnswer:
    return judge_receipt_answer(answer, ID, SHA256, NOW)


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [
        (reply(200, receipt()), Received(PROOF)),
        (reply(200, receipt(sha256="0" * 64)), Unknown("other-receipt")),
        (page(200), Unknown("no-receipt", pauses=CAPTIVE)),
        (reply(404, problem(404, "unknown")), NotThere()),
        (page(404), Unknown("status-404")),
        (reply(404, problem(404, "withdrawn")), Unknown("status-404")),
        (reply(410, problem(410, "withdrawn")), Withdrawn()),
        (page(410), Unknown("status-410")),
        (page(401), Unknown("status-401", pauses=SIGN_IN)),
        (page(503, WAIT), Unknown("status-503", 120, DOWN)),
    ],
)
def test_asking_for_a_receipt_believes_our_receiver_alone(
    answer: Reply, meaning: ReceiptAnswer
) -> None:
    assert ask(answer) == meaning


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [
        (reply(200, {"outcome": "withdrawn"}), Withdrawn()),
        (reply(200, {"outcome": "received", "receipt": receipt()}), Received(PROOF)),
        (
            reply(
                200, {"outcome": "received", "receipt": receipt(submission_id=OTHER_ID)}
            ),
            Unknown("other-receipt"),
        ),
        (reply(200, {"outcome": "received"}), Unknown("no-outcome")),
        (reply(200, {"outcome": "received", "receipt": 1}), Unknown("no-receipt")),
        (reply(200, {}), Unknown("no-outcome")),
        (page(200), Unknown("no-outcome", pauses=CAPTIVE)),
        (Reply(204, (), b""), Unknown("status-204")),
        (page(404), Unknown("status-404")),
        (page(503), Unknown("status-503", pauses=DOWN)),
    ],
)
def test_only_the_receivers_own_word_is_a_withdrawal(
    answer: Reply, meaning: Withdrawal
) -> None:
    assert judge_withdrawal(answer, ID, SHA256, NOW) == meaning


FAILURES: list[tuple[type[NetworkError], str, QueueState, bool]] = [
    (NameLookupError, "name-lookup", QueueState.OFFLINE, False),
    (UnreachableError, "unreachable", QueueState.OFFLINE, False),
    (ConnectRefusedError, "refused-connection", QueueState.SERVICE_DOWN, False),
    (ConnectionLostError, "connection-lost", QueueState.SERVICE_DOWN, False),
    (ProxyDeadError, "proxy-dead", QueueState.OFFLINE, True),
    (ProxySignInError, "proxy-sign-in", QueueState.PROXY_SIGN_IN, True),
]


@pytest.mark.parametrize(("kind", "reason", "state", "pauses"), FAILURES)
def test_what_never_left_says_so_and_what_may_have_left_does_not(
    kind: type[NetworkError], reason: str, state: QueueState, *, pauses: bool
) -> None:
    stayed, left = judge_failure(kind(left=False)), judge_failure(kind(left=True))

    assert stayed == NeverLeft(state, reason)
    assert left == Unknown(reason, pauses=state if pauses else None)


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (TlsError((), left=False), NeverLeft(QueueState.CERT_PROBLEM, "tls")),
        (
            TlsError(("CertificateExpired",), left=True),
            Unknown("tls", pauses=QueueState.CERT_PROBLEM),
        ),
        (DeadlineError(30, left=False), NeverLeft(DOWN, "deadline")),
        (DeadlineError(30, left=True), Unknown("deadline")),
        (CutShortError(200, 3, left=True), Unknown("cut-short")),
        (TooBigError(200, 9, left=True), Unknown("too-big")),
    ],
)
def test_a_failure_with_values_means_the_same(
    error: NetworkError, meaning: Sending
) -> None:
    assert judge_failure(error) == meaning


def test_a_lost_question_is_never_an_answer() -> None:
    meaning = judge_lost_question(NameLookupError(left=False))

    assert meaning == Unknown("name-lookup", pauses=QueueState.OFFLINE)


def test_an_error_says_whether_bytes_may_have_left_and_nothing_else() -> None:
    assert str(NameLookupError(left=True)) == "NameLookupError left=True"


def test_json_that_is_not_asked_for_is_no_sign_in_page() -> None:
    assert pause_for(reply(202, {})) is None
    assert pause_for(page(202)) is CAPTIVE
