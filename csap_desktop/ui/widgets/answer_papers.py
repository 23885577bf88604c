"""What the answer page offers on paper: card, poster, and contacts for a telephone."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.domain.contacts import Route
from csap_desktop.domain.routes import Answer
from csap_desktop.services.answers import AnswerService
from csap_desktop.services.vcard import vcard_bytes
from csap_desktop.ui.print.contact_entries import ContactEntries
from csap_desktop.ui.print.route_papers import RoutePapers, routes_of
from csap_desktop.ui.print.sheet_facts import sheet_facts
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.paper_dialog import PaperDialog
from csap_desktop.ui.widgets.paper_output import FileOffer


def answer_dialog(
    answer: Answer,
    context: Context,
    theme: Theme,
    page: QWidget,
    tr: Callable[[str], str],
) -> PaperDialog:
    """Makes the dialog for an answer: its card first, beside the locality's poster.

    Args:
        answer: The answer; its place goes nowhere.
        context: The edition and the clock.
        theme: The look.
        page: Above which it opens.
        tr: Translates a sentence.
    """
    answers, route = context.answers, answer.route
    papers = RoutePapers(answers, tr)
    both = (papers.card(route), papers.poster(route.locality))
    facts = sheet_facts(answers.front, context.clock(), tr)
    return PaperDialog(both, facts, theme, page, contacts_offer(answers, route, tr))


def contacts_offer(
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
        "No place you typed is on it. Contacts: every line of {area} for a telephone; "
        "Outlook takes only the first of a file."
    )

    def content() -> bytes:
        entries = ContactEntries(answers, tr)
        routes = dict.fromkeys((route, *routes_of(answers, route.locality)))
        return vcard_bytes(entry for one in routes for entry in entries.route(one))

    return FileOffer(
        words=tr("Save contacts"),
        icon="users",
        hint=hint.format(area=area),
        file_name=f"csap-{route.locality}.vcf",
        kinds=tr("Contacts (*.vcf)"),
        content=content,
    )
