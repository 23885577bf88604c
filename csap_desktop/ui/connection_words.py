"""What a test of the connection says: the cause, and what to do about it.

Free of Qt. `tr` translates a sentence.
"""

from collections.abc import Callable

from csap_desktop.domain.connection import Cause, ConnectionStep, Finding, Verdict
from csap_desktop.ui.answer_words import mark
from csap_desktop.ui.messages import Message

Translate = Callable[[str], str]

_HAPPENED = {
    Cause.WELL: mark("This connection works."),
    Cause.NO_ROUTE: mark("This computer has no connection, or one that leads nowhere."),
    Cause.NAME_LOOKUP: mark("The name of the server is not known here."),
    Cause.PROXY_DEAD: mark("Your organisation's proxy, its way out, does not answer."),
    Cause.PROXY_SIGN_IN: mark(
        "Your organisation's proxy asks this program for a name and a password."
    ),
    Cause.PROXY_REFUSES: mark(
        "Your organisation's proxy does not let this program through."
    ),
    Cause.INSPECTION: mark(
        "Something on the way opens the connection to look into it, and this "
        "computer does not trust its certificate."
    ),
    Cause.CERTIFICATE_DATE: mark(
        "By this computer's clock, the server's certificate does not hold."
    ),
    Cause.CERTIFICATE_NAME: mark(
        "Another server answered than the one that was asked."
    ),
    Cause.CAPTIVE_PAGE: mark(
        "A page answered in the server's place, perhaps one to sign in at."
    ),
    Cause.REFUSED: mark("The server is there and takes no connection."),
    Cause.TOO_SLOW: mark("There was no answer in time."),
    Cause.LOST: mark("The connection broke before the whole answer came."),
    Cause.TLS: mark("No safe connection could be made."),
    Cause.SERVER: mark("The server has trouble of its own."),
    Cause.NOT_HERE: mark("The server answers, and what should be there is not."),
    Cause.CLOCK: mark("The connection works, but this computer's clock is wrong."),
    Cause.FOLDER_GONE: mark("The folder or stick is not there."),
    Cause.NOT_A_PUBLICATION: mark("The folder is there and holds no editions."),
}
_NEXT = {
    Cause.NO_ROUTE: mark("Look for Wi-Fi or a cable, then test again."),
    Cause.NAME_LOOKUP: mark(
        "Look whether there is a connection at all. If so, send the report to IT."
    ),
    Cause.PROXY_DEAD: mark(
        "Away from the office, start your VPN. Else send the report to IT."
    ),
    Cause.PROXY_SIGN_IN: mark("Copy the report and send it to your IT service."),
    Cause.PROXY_REFUSES: mark("Copy the report and send it to your IT service."),
    Cause.INSPECTION: mark("Copy the report and send it to your IT service."),
    Cause.CERTIFICATE_DATE: mark(
        "Check this computer's date and time. If right, send the report to IT."
    ),
    Cause.CERTIFICATE_NAME: mark(
        "In a hotel or café, sign in to its Wi-Fi first. Then test again."
    ),
    Cause.CAPTIVE_PAGE: mark(
        "Open your browser, sign in to the Wi-Fi, then test again."
    ),
    Cause.REFUSED: mark("Try again later; this program does so by itself."),
    Cause.TOO_SLOW: mark("Try again later; this program does so by itself."),
    Cause.LOST: mark("Try again later; this program does so by itself."),
    Cause.TLS: mark("Copy the report and send it to your IT service."),
    Cause.SERVER: mark("Try again later; this program does so by itself."),
    Cause.NOT_HERE: mark("Send the report to whoever publishes your editions."),
    Cause.CLOCK: mark("Set its date and time, or ask your IT service to."),
    Cause.FOLDER_GONE: mark("Plug it in, or choose another folder."),
    Cause.NOT_A_PUBLICATION: mark(
        "Send the report to whoever publishes your editions."
    ),
}
_USES = {
    "editions": mark("New editions of this reference"),
    "enquiries": mark("Enquiries to the partnership"),
}
_STEPS = {
    ConnectionStep.PROXY: mark("Your organisation's way out"),
    ConnectionStep.NAME: mark("The server's name"),
    ConnectionStep.CONNECTION: mark("The way to the server"),
    ConnectionStep.CERTIFICATE: mark("The server's identity"),
    ConnectionStep.ANSWER: mark("The server's answer"),
    ConnectionStep.CLOCK: mark("This computer's clock"),
}
_VERDICTS = {
    Verdict.WELL: mark("well"),
    Verdict.FAILED: mark("here it stops"),
    Verdict.SKIPPED: mark("not tried"),
}


class ConnectionWords:
    """The sentences about one test."""

    def __init__(self, tr: Translate) -> None:
        self._tr = tr

    def use(self, use: str) -> str:
        """Returns what a connection is for."""
        return self._tr(_USES[use])

    def step(self, finding: Finding) -> str:
        """Returns what was looked at, and how it ended."""
        text = self._tr("{step}: {verdict}")
        return text.format(
            step=self._tr(_STEPS[finding.step]),
            verdict=self._tr(_VERDICTS[finding.verdict]),
        )

    def cause(self, cause: Cause) -> Message:
        """Returns what happened, what still works, and what to do next."""
        happened = self._tr(_HAPPENED[cause])
        if cause is Cause.WELL:
            return Message(happened)
        return Message(happened, self._works(), self._tr(_NEXT[cause]))

    def testing(self) -> str:
        """Says that the test is under way."""
        return self._tr("Testing. This can take up to half a minute.")

    def nothing_to_test(self) -> Message:
        """Says that this laptop connects to nothing."""
        tr = self._tr
        return Message(
            tr("There is nothing to test: this program knows no address to ask."),
            self._works(),
            tr("Whoever publishes editions for your organisation can set one up."),
        )

    def _works(self) -> str:
        """Says what needs no connection."""
        return self._tr("Who to ring and all else here works without a connection.")
