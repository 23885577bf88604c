"""Contacts of an edition as entries of an address book, in words; free of Qt.

One entry for each line, not one for each route: an address book shows two numbers of
one entry as "work" and "work", and nobody could tell the day line from the night line.
"""

from collections.abc import Callable

from csap_desktop.domain.contacts import Concern, Contact, Line, Route
from csap_desktop.domain.provenance import Provenance
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.vcard import VCard
from csap_desktop.ui.answer_words import DANGER, AnswerWords, format_day, untranslated
from csap_desktop.ui.withdrawn_words import what_instead


class ContactEntries:
    """Makes entries of routes and contacts."""

    def __init__(
        self, answers: AnswerService, tr: Callable[[str], str] = untranslated
    ) -> None:
        """Takes where contacts come from.

        Args:
            answers: The edition's routes, contacts and sources.
            tr: Translates a sentence.
        """
        sources = {source.id: source for source in answers.front.sources}
        self._words = AnswerWords(dict(answers.localities), sources, tr)
        self._answers = answers
        self._tr = tr

    def route(self, route: Route) -> tuple[VCard, ...]:
        """Returns the lines of a route, or its e-mail and form where it has none.

        Args:
            route: Any route of the edition.

        Returns:
            One entry for each line; none where no way to reach the route is known.
        """
        if route.lines:
            return tuple(self._line(route, line) for line in route.lines)
        url = next((form.url for form in route.forms if form.url), None)
        if not (route.email or url):
            return ()
        parts = (what_instead(route, self._tr), route.email_note or "")
        return (
            VCard(
                uid=f"csap-{route.id}",
                name=self._named(route, route.team),
                organisation=(route.organisation, route.team),
                number=None,
                email=route.email,
                url=url,
                note=self._note(parts, self._caveat(route.provenance)),
                revised_on=self._answers.front.edition.published_on,
            ),
        )

    def contact(self, contact: Contact) -> VCard | None:
        """Returns one national contact.

        Args:
            contact: Any contact of the edition, see `AnswerService.contacts`.

        Returns:
            Its entry; None where it is withdrawn, or has no number, address or page
            of its own.
        """
        if contact.withdrawn or not (contact.number or contact.email or contact.url):
            return None
        parts = (contact.use, self._hours(contact.hours_text), contact.how or "")
        return VCard(
            uid=f"csap-{contact.id}",
            name=contact.name,
            organisation=(),
            number=contact.number,
            email=contact.email,
            url=contact.url,
            note=self._note((*parts, contact.note or ""), self._seen(contact)),
            revised_on=self._answers.front.edition.published_on,
        )

    def _line(self, route: Route, line: Line) -> VCard:
        """Makes the entry of a line."""
        others = self._others(route, line)
        parts = (self._hours(line.hours_text), line.note or "", others)
        return VCard(
            uid=f"csap-{line.id}",
            name=self._named(route, line.label),
            organisation=(route.organisation, route.team),
            number=line.number,
            email=route.email,
            url=None,
            note=self._note(parts, self._caveat(line.provenance)),
            revised_on=self._answers.front.edition.published_on,
        )

    def _named(self, route: Route, name: str) -> str:
        """Says the area and the concern before a name, so that a list is in order."""
        tr = self._tr
        concern = {
            Concern.CHILD: tr("child"),
            Concern.ADULT: tr("adult"),
            Concern.ALLEGATION: tr("someone who works with children"),
        }[route.concern]
        area = self._answers.localities[route.locality].name
        return tr("{area}, {concern}: {name}").format(
            area=area, concern=concern, name=name
        )

    def _hours(self, hours: str) -> str:
        """Says when somebody answers."""
        return self._tr("Hours: {hours}.").format(hours=hours.rstrip("."))

    def _others(self, route: Route, line: Line) -> str:
        """Says the other lines of the route with their hours."""
        text = self._tr("{label}: {number} ({hours}).")
        said = (
            text.format(label=one.label, number=one.number, hours=one.hours_text)
            for one in route.lines
            if one is not line
        )
        return " ".join(said)

    def _caveat(self, provenance: Provenance) -> str:
        """Says how far a council has confirmed a number."""
        return " ".join(self._words.caveat(provenance))

    def _seen(self, contact: Contact) -> str:
        """Says how far the owner of a national contact has confirmed it."""
        provenance, tr = contact.provenance, self._tr
        if provenance.confirmed or not provenance.last_seen:
            return self._caveat(provenance)
        text = tr("Not confirmed by its owner. Last seen: {when}.")
        return text.format(when=provenance.last_seen)

    def _note(self, parts: tuple[str, ...], sure: str) -> str:
        """Puts what must be known one under the other, the edition and 999 last."""
        tr, header = self._tr, self._answers.front.edition
        edition = tr("Reference edition {number} of {day}. Check again by {check}.")
        said = edition.format(
            number=header.number,
            day=format_day(header.published_on, tr),
            check=format_day(header.check_by, tr),
        )
        return "\n".join(filter(None, (*parts, sure, said, tr(DANGER))))
