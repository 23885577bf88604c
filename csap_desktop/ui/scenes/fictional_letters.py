"""Enquiries that nobody wrote, one in each state that somebody may meet."""

from datetime import UTC, datetime, timedelta

from csap_desktop.domain.enquiry import EnquiryState, Progress
from csap_desktop.domain.submission import Receipt, Words
from csap_desktop.ui.scenes.fictional_enquiries import FictionalEnquiries

_S = EnquiryState
_NUMBER = "10000000-0000-4000-8000-000000000412"
_HASH = "ab" * 32
_ROWS = (
    ("Wrong opening hours on a poster", "other", _S.SENT),
    ("Charity partnership", "working-together", _S.PASSED_TO_MAIL),
    ("Old booking form", "other", _S.HANDED_OVER),
    ("Speaker for a school day", "other", _S.WITHDRAWING_TO_EDIT),
    ("Hall without a ramp", "complaint", _S.REFUSED),
    ("Room booking complaint", "complaint", _S.UNCONFIRMED),
    ("Example Radio, interview on training", "media", _S.QUEUED),
    ("Thank you to the Fleetwood team", "compliment", _S.QUEUED),
    ("Leaflets for the summer fair", "working-together", _S.DRAFT),
    ("Draft nobody needs", "other", _S.DISCARDED),
)
_HOURS = {"Room booking complaint": 5, "Example Radio, interview on training": 29}


def fill(service: FictionalEnquiries) -> None:
    """Adds an enquiry in every state that stays for a while."""
    now = service.clock().astimezone(UTC)
    for subject, category, state in _ROWS:
        age = timedelta(hours=_HOURS.get(subject, 0), minutes=12)
        service.add(letter(subject), category, progress(state, now), age)


def progress(state: EnquiryState, now: datetime) -> Progress:
    """Returns how far an enquiry in a state has come.

    Args:
        state: The state.
        now: The present moment (aware, UTC).
    """
    if state in {_S.DRAFT, _S.DISCARDED}:
        return Progress(state)
    if state is _S.QUEUED:
        return Progress(state, _NUMBER, _HASH)
    proof = Receipt(_NUMBER, _HASH, "EX-2026-0412", now - timedelta(days=3))
    return Progress(
        state,
        _NUMBER,
        _HASH,
        now - timedelta(hours=5),
        attempts=3,
        reason="bad-form" if state is _S.REFUSED else "",
        receipt=proof if state is _S.SENT else None,
    )


def letter(subject: str) -> Words:
    """Returns the words of an enquiry that nobody wrote."""
    text = (
        "Good afternoon. We run a stall at the summer fair and would like forty "
        "leaflets about the training days. A telephone call on 01632 960412 between "
        "nine and five is best."
    )
    fields = (("name", "A. Example"), ("reply-to", "stall@example.org"))
    return Words(subject, text, fields)
