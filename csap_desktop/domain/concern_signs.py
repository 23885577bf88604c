"""What the check of an enquiry points at: kinds of sign and where they stand."""

from enum import Enum

from csap_desktop.domain.frozen import frozen


class SignKind(Enum):
    """What a sign says.

    The first two are facts that identify a person; the others are the language of a
    concern: about a child, an adult who may need protection, somebody who works with
    children, or somebody who may end their own life; or that it happens now.
    """

    NHS_NUMBER = "nhs-number"
    DATE_OF_BIRTH = "date-of-birth"
    CHILD_CONCERN = "child-concern"
    ADULT_CONCERN = "adult-concern"
    ALLEGATION = "allegation"
    SELF_HARM = "self-harm"
    DANGER_NOW = "danger-now"


@frozen
class Sign:
    """A place in an enquiry that looks like a concern about somebody.

    Attributes:
        kind: What it says.
        field: "subject", "text" or the id of a further field of the form.
        start: Where it begins, in characters of that field.
        end: Where it ends, after its last character; more than `start`.
    """

    kind: SignKind
    field: str
    start: int
    end: int
