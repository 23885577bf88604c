"""Enquiries to send, and the documents a receiver answers with."""

import json
from datetime import UTC, datetime
from uuid import uuid4

from csap_desktop.domain.submission import Submission, Words, freeze, sha256_of
from csap_desktop.net.message import Reply

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
ID = "6f1b1e5c-3f5e-4a57-9f5e-0c9f4f0d7a11"
BYTES = b'{"words":"of an enquiry"}'
SHA256 = sha256_of(BYTES)


def new_enquiry(text: str = "Who speaks for the partnership?") -> tuple[str, bytes]:
    about = str(uuid4())
    words = Words("A question", text, (("reply-to", "a@b.test"),))
    return about, freeze(Submission(about, "media", "blackpool", 3, words))


def receipt(**other: object) -> dict[str, object]:
    return {
        "submission_id": ID,
        "sha256": SHA256,
        "reference": "R-1",
        "received_at": "2026-11-22T14:02:00Z",
    } | other


def problem(status: int, code: str, **other: object) -> dict[str, object]:
    return {
        "type": "urn:csap-intake:refused",
        "title": "Refused",
        "status": status,
        "code": code,
        "submission_id": ID,
    } | other


def reply(status: int, document: object, *headers: tuple[str, str]) -> Reply:
    kind = "application/json" if status < 400 else "application/problem+json"
    body = json.dumps(document).encode()
    return Reply(status, (("content-type", kind), *headers), body)


def page(status: int, *headers: tuple[str, str]) -> Reply:
    html = b"<html><title>Welcome, please sign in</title></html>"
    return Reply(status, (("content-type", "text/html"), *headers), html)
