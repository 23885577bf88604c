"""Ways besides ringing in words: forms, e-mail, text relay. Free of Qt."""

from collections.abc import Callable, Iterator

from csap_desktop.domain.contacts import Contact, Route, WebForm
from csap_desktop.domain.frozen import frozen
from csap_desktop.services.answers import AnswerService

RELAY = "relay"
EMERGENCY_WAYS = ("esms", "999bsl")


@frozen
class OtherWay:
    """A way besides ringing.

    Attributes:
        title: What it is.
        detail: Who may use it and what to know.
        copied: What its copy button copies: an address; empty where there is none.
    """

    title: str
    detail: str
    copied: str = ""


class OtherWayWords:
    """Puts the other ways of a route into words."""

    def __init__(self, answers: AnswerService, tr: Callable[[str], str]) -> None:
        self._answers = answers
        self._tr = tr

    def ways(self, route: Route, number: str) -> Iterator[OtherWay]:
        """Gives forms, e-mail and accessible ways, in this order.

        Args:
            route: The route; only what of it is in use is given.
            number: The number to ring first; empty for none.
        """
        tr = self._tr
        for form in route.forms:
            yield OtherWay(form.title, self._form_detail(form), form.url or "")
        if route.email:
            title = tr("E-mail: {address}").format(address=route.email)
            yield OtherWay(title, route.email_note or "", route.email)
        relay = self._answers.contacts.get(RELAY)
        if relay and number:
            title = tr("{name}: 18001 {number}").format(name=relay.name, number=number)
            yield OtherWay(title, relay.use, f"18001 {number}")
        yield from (
            OtherWay(contact.name, contact.note or contact.use)
            for contact in self._emergency_ways()
        )

    def _emergency_ways(self) -> Iterator[Contact]:
        """Gives the accessible ways to reach 999."""
        for contact_id in EMERGENCY_WAYS:
            contact = self._answers.contacts.get(contact_id)
            if contact:
                yield contact

    def _form_detail(self, form: WebForm) -> str:
        """Says who may use a form and what to know."""
        tr = self._tr
        who = (
            tr("Practitioners.") if form.audience == "practitioners" else tr("Anyone.")
        )
        return " ".join(
            part for part in (who, tr("Needs a connection."), form.note) if part
        )
