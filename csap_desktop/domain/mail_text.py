"""What a message with an enquiry says, before it becomes a mail or a file."""

from csap_desktop.domain.frozen import frozen


@frozen
class MailText:
    """Everything a message says; the sentences come ready made.

    Attributes:
        recipient: Address it goes to, "" for a draft without one.
        banner: What it is and is not, before everything else.
        subject: What was typed as subject.
        fields: Labels and values of the form, in its order.
        text: The enquiry.
        footer: What stands below it.
        reply_to: Where an answer goes, "" for nowhere; left out if no address.
        submission_id: Its id, "" for a draft that has none.
    """

    recipient: str
    banner: str
    subject: str
    fields: tuple[tuple[str, str], ...]
    text: str
    footer: str = ""
    reply_to: str = ""
    submission_id: str = ""
