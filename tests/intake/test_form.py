import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csap_desktop.domain.submission import BODY_LIMIT_BYTES, Submission, Words, freeze
from csap_desktop.intake.form import BadFormError, parse
from tests.intake.parts import MARKER, submission

GOOD = json.loads(freeze(submission()))
LINES = st.text(st.characters(codec="utf-8"), max_size=40)


def changed(**members: object) -> bytes:
    return json.dumps({**GOOD, **members}).encode()


NO_SUBMISSIONS = [
    b"",
    b"null",
    b"[]",
    b"{",
    b"{}",
    b"\xff\xfe",
    freeze(submission()).replace(b"About", b"Ab\xffut"),
    b"\xef\xbb\xbf" + freeze(submission()),
    json.dumps(GOOD).encode("utf-16"),
    freeze(submission()) + b" 1",
    b'{"text":"a",' + freeze(submission())[1:],
    b"[" * BODY_LIMIT_BYTES,
    b'{"a":' * 10_000,
    changed(contract=2),
    changed(contract=True),
    changed(form_edition=-1),
    changed(form_edition=2**31),
    changed(form_edition="3"),
    changed(form_edition=1.5),
    changed(form_edition=float("nan")),
    changed().replace(b'"form_edition": 3', b'"form_edition": ' + b"9" * 5_000),
    changed(category=""),
    changed(category="Complaint"),
    changed(category="complaint\n"),
    changed(locality="../etc"),
    changed(submission_id="1"),
    changed(submission_id=GOOD["submission_id"].upper()),
    changed(submission_id=GOOD["submission_id"] + "\n"),
    changed(replaces=""),
    changed(subject=None),
    changed(subject="x" * 1_001),
    changed(text="x" * 50_001),
    changed(text=["x"]),
    changed(fields=[]),
    changed(fields={"name": 1}),
    changed(fields={"Name": "x"}),
    changed(fields={f"name-{number}": "" for number in range(51)}),
    changed(more="x"),
    changed().replace(b'"text"', b'"texts"'),
    changed(text="\ud800"),
]


@given(LINES, LINES, st.dictionaries(st.sampled_from(["name", "reply-to"]), LINES))
def test_what_the_program_froze_is_read_back(
    subject: str, text: str, fields: dict[str, str]
) -> None:
    words = Words(subject, text, tuple(sorted(fields.items())))
    sent = Submission(submission().id, "other", "", 3, words)

    assert parse(freeze(sent)) == sent


def test_an_enquiry_that_follows_another_names_it() -> None:
    body = changed(replaces=GOOD["submission_id"])

    assert parse(body).replaces == GOOD["submission_id"]


@pytest.mark.parametrize("number", range(len(NO_SUBMISSIONS)))
def test_what_is_no_submission_is_refused_without_repeating_it(number: int) -> None:
    with pytest.raises(BadFormError) as refusal:
        parse(NO_SUBMISSIONS[number])

    assert str(refusal.value) == "bad-form"
    assert refusal.value.__cause__ is None
    assert MARKER not in repr(refusal.value)
