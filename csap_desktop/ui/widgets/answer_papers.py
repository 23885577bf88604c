"""What the answer page offers on paper: card, poster, and contacts for a telephone."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from csap_desktop.context import Context
from csap_desktop.domain.routes import Answer
from csap_desktop.ui.print.route_papers import RoutePapers
from csap_desktop.ui.print.sheet_facts import sheet_facts
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.contact_files import route_contacts
from csap_desktop.ui.widgets.paper_dialog import PaperDialog


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
    facts = sheet_facts(answers.front, context.clock(), tr, answers.origin)
    return PaperDialog(both, facts, theme, page, route_contacts(answers, route, tr))
