"""What is said when something goes wrong with enquiries."""

import re

import pytest

from csap_desktop.errors import (
    BusyError,
    ChangedError,
    CsapError,
    DuplicateError,
    IncompleteError,
    KeyLostError,
    KeyringError,
    LockedError,
    MachineError,
    NewerStoreError,
    NobodyReceivesError,
    SealBrokenError,
    StepRefusedError,
    StoreDamagedError,
    UnknownEnquiryError,
    WrongPassphraseError,
)
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.enquiry_messages import about_enquiries
from csap_desktop.ui.messages import explain

SAID: list[tuple[CsapError, str, str]] = [
    (UnknownEnquiryError("e-1"), "no such enquiry", "enquiry list"),
    (WrongPassphraseError(), "does not open", "Try again"),
    (BusyError("sending"), "is sending at this moment", "in a minute"),
    (NewerStoreError(3, 2), "newer version", "Use that version"),
    (StoreDamagedError("user.sqlite"), "damaged or gone", "enquiry backups"),
    (SealBrokenError("frozen"), "damaged and cannot be read", "enquiry backups"),
    (ChangedError("e-1"), "no longer as it was", "Look at it again"),
    (StepRefusedError("T2", "sent", "x"), "no longer as it was", "Look at it"),
    (LockedError("passphrase"), "locked with a passphrase", "CSAP_PASSPHRASE"),
    (LockedError("no-key"), "no key for enquiries", "Choose a passphrase"),
    (KeyringError(), "keyring of this laptop does not answer", "Sign in"),
    (KeyLostError(), "is gone from this laptop", "bring the key back"),
    (NobodyReceivesError("It ended."), "It ended.", "Pass it on yourself"),
    (NobodyReceivesError(""), "Nobody receives this enquiry.", "Pass it on yourself"),
    (DuplicateError("e-7"), "already queued these words: e-7", "Change them"),
    (
        IncompleteError((("", "empty"), ("text", "empty"))),
        "Some fields are empty or cannot be used: kind, text.",
        "Fill them in",
    ),
]


@pytest.mark.parametrize(("error", "happened", "step"), SAID)
def test_it_says_what_happened_and_what_to_do(
    error: CsapError, happened: str, step: str
) -> None:
    said = about_enquiries(error, untranslated)

    assert said is not None
    assert happened in said[0]
    assert step in said[2]
    assert explain(error) == " ".join(part for part in said if part)


@pytest.mark.parametrize(("error", "_happened", "_step"), SAID)
def test_it_never_lets_anybody_hope_for_help(
    error: CsapError, _happened: str, _step: str
) -> None:
    said = " ".join(about_enquiries(error, untranslated) or ())

    assert not re.search(r"\b(help is|will be read|we will|soon)\b", said.lower())
    assert "Install the program again" not in said


@pytest.mark.parametrize(
    "error",
    [
        LockedError("passphrase"),
        KeyringError(),
        KeyLostError(),
        NewerStoreError(3, 2),
        StoreDamagedError("user.sqlite"),
        WrongPassphraseError(),
    ],
)
def test_where_enquiries_are_closed_it_says_that_reading_goes_on(
    error: CsapError,
) -> None:
    said = about_enquiries(error, untranslated)

    assert said is not None
    assert "Everything there is to read works" in said[1]


def test_every_sentence_is_translated() -> None:
    for error, _, _ in SAID:
        said = about_enquiries(error, lambda text: f"[{text}]")
        assert said is not None
        own = isinstance(error, NobodyReceivesError) and str(error)
        assert own or said[0].startswith("[")
        assert all(part.startswith("[") for part in said[1:] if part)


def test_what_is_not_about_enquiries_is_left_to_others() -> None:
    assert about_enquiries(MachineError("disk full"), untranslated) is None
