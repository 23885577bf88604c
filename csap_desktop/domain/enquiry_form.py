"""The form for writing to the partnership, as an edition publishes it."""

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.provenance import Provenance

CATEGORIES = ("media", "compliment", "complaint", "working-together", "other")
"""Ids of every category there may be; an edition may have fewer."""


@frozen
class FormField:
    """A field of the enquiry form.

    Attributes:
        id: Unique in its form.
        label: What stands beside it.
        kind: "line", "text", "email", "place" or "date".
        required: Whether it must be filled.
        limit: Most characters it takes.
        help: A sentence of help.
    """

    id: str
    label: str
    kind: str
    required: bool
    limit: int
    help: str


@frozen
class EnquiryCategory:
    """A kind of enquiry.

    Attributes:
        id: One of `CATEGORIES`.
        title: Its title.
        summary: What it is for.
        fields: Its fields besides subject and text, in order.
    """

    id: str
    title: str
    summary: str
    fields: tuple[FormField, ...]


@frozen
class Recipient:
    """Who receives enquiries of a locality: a way out and its address."""

    locality: str
    name: str
    way: str
    address: str
    provenance: Provenance


@frozen
class EnquiryForm:
    """The form for writing to the partnership.

    Attributes:
        id: Unique in the edition.
        intro: What stands above it.
        ours: Whether the fields are this program's proposal rather than published.
        categories: Kinds of enquiry.
        recipients: Who receives them; empty when nobody does.
        no_recipient: Why nobody does, in words.
        provenance: Where it comes from.
    """

    id: str
    intro: str
    ours: bool
    categories: tuple[EnquiryCategory, ...]
    recipients: tuple[Recipient, ...]
    no_recipient: str | None
    provenance: Provenance
