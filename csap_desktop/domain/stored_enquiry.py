"""An enquiry as the user store hands it out: progress in clear, words sealed."""

from datetime import datetime

from csap_desktop.domain.enquiry import EnquiryId, Progress
from csap_desktop.domain.enquiry_steps import Mode
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.submission import Words

KEPT_VERSIONS = 5
"""How many versions of a draft's words are kept, the present one among them."""


@frozen
class Draft:
    """What a person may change in a draft.

    Attributes:
        category: Id of the form's category.
        locality: Id of the locality it is for, "" where none was chosen.
        form_edition: Number of the edition whose form it is written in.
        words: What was typed.
    """

    category: str
    locality: str
    form_edition: int
    words: Words


@frozen
class StoredEnquiry:
    """One enquiry; whoever holds the key can open its words.

    Attributes:
        id: Its id.
        number: Its place in the list; grows with each new one, whatever the clock says.
        category: Id of the form's category.
        locality: Id of the locality it is for, "" where none was chosen.
        mode: Whether it may leave at all.
        form_edition: Number of the edition whose form it was written in.
        created_at: When it was begun (aware, UTC).
        changed_at: When words or progress last changed (aware, UTC).
        queued_at: When its words were frozen; None while they can be edited.
        version: Grows with each change; what a change is compared with.
        progress: How far it has come.
        replaces: Submission id of the enquiry it follows or corrects.
        words: Its words, sealed; None once they were forgotten.
        words_version: The version in which the words were sealed.
    """

    id: EnquiryId
    number: int
    category: str
    locality: str
    mode: Mode
    form_edition: int
    created_at: datetime
    changed_at: datetime
    queued_at: datetime | None
    version: int
    progress: Progress
    replaces: str | None
    words: bytes | None
    words_version: int


@frozen
class KeptVersion:
    """An earlier or present version of a draft's words.

    Attributes:
        version: The enquiry's version when it was saved.
        saved_at: When (aware, UTC).
        words: What was typed.
    """

    version: int
    saved_at: datetime
    words: Words
