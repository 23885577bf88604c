"""The bytes of a submission, read strictly: what the contract allows and nothing else.

Source: docs/enquiry-service.yaml, schema Submission. No message repeats what came.
"""

import json
from typing import Annotated, Any, Literal

import msgspec

from csap_desktop.domain.submission import Submission, Words, freeze
from csap_desktop.errors import CsapError

ID_PATTERN = r"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\Z"
"""A UUIDv4 in lower case."""

_NAME = r"^[a-z][a-z0-9-]{0,63}\Z"
_LARGEST_EDITION = 2**31 - 1

_Id = Annotated[str, msgspec.Meta(pattern=ID_PATTERN)]
_Name = Annotated[str, msgspec.Meta(pattern=_NAME)]
_NameOrNone = Annotated[str, msgspec.Meta(pattern=r"^([a-z][a-z0-9-]{0,63})?\Z")]
_Edition = Annotated[int, msgspec.Meta(ge=0, le=_LARGEST_EDITION)]
_Line = Annotated[str, msgspec.Meta(max_length=1_000)]
_Text = Annotated[str, msgspec.Meta(max_length=50_000)]
_Value = Annotated[str, msgspec.Meta(max_length=10_000)]
_Fields = Annotated[dict[_Name, _Value], msgspec.Meta(max_length=50)]


class BadFormError(CsapError):
    """What came is not a submission."""


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    """A submission as it is written down."""

    contract: Literal[1]
    submission_id: _Id
    category: _Name
    locality: _NameOrNone
    form_edition: _Edition
    subject: _Line
    text: _Text
    fields: _Fields
    replaces: _Id | None


def parse(body: bytes) -> Submission:
    """Reads a submission.

    Args:
        body: Everything that came.

    Raises:
        BadFormError: It is not UTF-8, not JSON, nested too deep, names something twice,
            or does not have the contract's shape.
    """
    try:
        document = msgspec.convert(_load(body), _Document)
        submission = _submission(document)
        freeze(submission)  # half a surrogate pair is text to JSON, but not to UTF-8
    except (ValueError, RecursionError, msgspec.ValidationError):
        raise BadFormError("bad-form") from None
    return submission


def _load(body: bytes) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Reads JSON; a body that is small enough to be received ends in any case."""
    return json.loads(
        body.decode("utf-8"),
        object_pairs_hook=_without_repetition,
        parse_constant=_refuse_constant,
    )


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Makes an object of its members.

    Raises:
        ValueError: Two of them have the same name.
    """
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError
    return members


def _refuse_constant(_: str) -> None:
    """Refuses NaN and Infinity, which JSON does not have.

    Raises:
        ValueError: Always.
    """
    raise ValueError


def _submission(document: _Document) -> Submission:
    """Returns the value of a document."""
    return Submission(
        id=document.submission_id,
        category=document.category,
        locality=document.locality,
        form_edition=document.form_edition,
        words=Words(document.subject, document.text, tuple(document.fields.items())),
        replaces=document.replaces,
    )
