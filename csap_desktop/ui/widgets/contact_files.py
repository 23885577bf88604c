"""Contacts as files for telephones and address books, to be offered beside paper."""

from collections.abc import Callable

from csap_desktop.domain.contacts import Route
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.vcard import vcard_bytes
from csap_desktop.ui.print.contact_entries import ContactEntries
from csap_desktop.ui.print.route_papers import routes_of
from csap_desktop.ui.widgets.paper_output import FileOffer


def route_contacts(
    answers: AnswerService, route: Route, tr: Callable[[str], str]
) -> FileOffer:
    """Offers every line of a locality as a file of contacts.

    Args:
        answers: The edition.
        route: The route whose lines come first: some programs take only one entry.
        tr: Translates a sentence.
    """
    area = answers.localities[route.locality].name
    hint = tr(
        "No place you typed is on it. Contacts: every line of {area} for a phone; "
        "some address books take only the first entry of a file."
    )

    def content() -> bytes:
        entries = ContactEntries(answers, tr)
        routes = dict.fromkeys((route, *routes_of(answers, route.locality)))
        return vcard_bytes(entry for one in routes for entry in entries.route(one))

    return _offer(f"csap-{route.locality}", hint.format(area=area), content, tr)


def one_contact(
    answers: AnswerService, contact_id: str, tr: Callable[[str], str]
) -> FileOffer | None:
    """Offers one national contact as a file.

    Args:
        answers: The edition.
        contact_id: Its id: "nspcc".
        tr: Translates a sentence.

    Returns:
        The file; None where there is no such contact, or no way to reach it but words.
    """
    contact = answers.contacts.get(contact_id)
    entry = ContactEntries(answers, tr).contact(contact) if contact else None
    if entry is None:
        return None
    hint = tr("The contact says where it comes from and by when to check it again.")
    return _offer(f"csap-{contact_id}", hint, lambda: vcard_bytes([entry]), tr)


def _offer(
    name: str, hint: str, content: Callable[[], bytes], tr: Callable[[str], str]
) -> FileOffer:
    """Makes the offer of a file of contacts."""
    return FileOffer(
        words=tr("Save contacts"),
        icon="users",
        hint=hint,
        file_name=f"{name}.vcf",
        kinds=tr("Contacts (*.vcf)"),
        content=content,
    )
