"""What is asked before something is done that cannot be undone. Free of Qt."""

from collections.abc import Callable
from datetime import datetime

from csap_desktop.domain.asking_first import Doubt
from csap_desktop.domain.enquiry import EnquiryState
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.domain.frozen import frozen
from csap_desktop.ui.enquiry_list import waited
from csap_desktop.ui.enquiry_words import say_time


@frozen
class Question:
    """One question with its two answers.

    Attributes:
        words: What is so, and what is asked.
        yes: What stands on the button that does it.
        no: What stands on the button that does nothing.
    """

    words: str
    yes: str
    no: str


def ask_to_forget(tr: Callable[[str], str]) -> Question:
    """Asks whether words that nobody can read are to be removed for good.

    Args:
        tr: Translates a sentence.
    """
    return Question(
        tr(
            "Its words are damaged. A backup may still have them: put it back first if "
            "you need them. Remove them for good, from the backups too?"
        ),
        tr("Yes, remove its words"),
        tr("No, keep them"),
    )


def send_label(enquiry: Enquiry, tr: Callable[[str], str]) -> str:
    """Returns what stands on the button that asks whether to send.

    Args:
        enquiry: The enquiry.
        tr: Translates a sentence.
    """
    again = enquiry.progress.state is EnquiryState.UNCONFIRMED
    return tr("Send it again") if again else tr("Send it now")


def ask_to_send(enquiry: Enquiry, now: datetime, tr: Callable[[str], str]) -> Question:
    """Asks whether an enquiry that is not sent by itself is to be sent.

    Args:
        enquiry: The enquiry.
        now: The present moment (aware).
        tr: Translates a sentence.
    """
    if enquiry.doubt is Doubt.OTHER_RECEIVER:
        return Question(
            tr(
                "Enquiries go to another receiver now. The earlier one may already "
                "have it, and cannot be asked any more. Send it to the new one too?"
            ),
            tr("Yes, send it again"),
            tr("No, do not send it"),
        )
    if enquiry.progress.state is EnquiryState.UNCONFIRMED:
        return Question(
            tr("It may already have arrived. Send it again?"),
            tr("Yes, send it again"),
            tr("No, do not send it"),
        )
    time = waited(enquiry, now)
    text = tr("It was queued long ago, and nobody has seen it. Send it now?")
    if time is not None:
        text = tr("It has waited for {hours}, and nobody has seen it. Send it now?")
        text = text.format(hours=say_time(time, tr))
    return Question(text, tr("Yes, send it now"), tr("No, leave it waiting"))
