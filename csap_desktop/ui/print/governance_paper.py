"""The chart of a day as a picture on its own, and as it goes on paper.

Imported on first use only.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from csap_desktop.context import Context
from csap_desktop.domain.governance import Governance
from csap_desktop.ui.answer_words import DANGER
from csap_desktop.ui.chart.chart_scene import ChartWords
from csap_desktop.ui.chart.picture import Caption, ChartPicture
from csap_desktop.ui.governance_day_words import DayWords
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.print.body_table import table_html
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.sheet_facts import sheet_facts


def governance_paper(
    context: Context,
    whole: Governance,
    day: date,
    tr: Callable[[str], str],
    *,
    table_first: bool = False,
) -> Paper:
    """Returns the bodies of a day on paper, as chart and as table.

    Args:
        context: Knows the edition, the moment and where styles are.
        whole: The governance of all days.
        day: The day.
        tr: Translates a sentence.
        table_first: Whether the table is wanted; else the chart, the table beside it.
    """
    picture = make_picture(context, whole, day, tr)
    chart = Paper(
        title=tr("Governance"),
        note=picture.caption.day,
        file_name=file_name(day),
        landscape=not picture.is_tall,
        picture=picture.draw,
        words=_told(whole, day, tr),
        name=tr("Chart"),
    )
    table = Paper(
        title=tr("Governance"),
        html=table_html(whole.as_at(day), GovernanceWords(tr)),
        note=picture.caption.day,
        file_name=f"{file_name(day)}-table",
        landscape=True,
        name=tr("Table"),
        wide=True,
    )
    first, other = (table, chart) if table_first else (chart, table)
    return replace(first, also=(other,))


def file_name(day: date) -> str:
    """Returns what a file of a day is called."""
    return f"csap-governance-{day.isoformat()}"


def make_picture(
    context: Context, whole: Governance, day: date, tr: Callable[[str], str]
) -> ChartPicture:
    """Makes the picture of a day.

    Args:
        context: Knows the edition, the moment and where styles are.
        whole: The governance of all days.
        day: The day.
        tr: Translates a sentence.
    """
    front, words = context.answers.front, DayWords(tr)
    facts = sheet_facts(front, context.clock(), tr, context.answers.origin)
    text = tr("{day}. {stood}")
    caption = Caption(
        danger=tr(DANGER),
        title=tr("Governance: who protects children together"),
        day=text.format(
            day=words.as_at(day),
            stood=words.stood(whole, day, front.edition.describes),
        ),
        legend=words.legend(chosen=False),
        edition=f"{facts.edition} {facts.check}",
    )
    chart = ChartWords(GovernanceWords(tr), words.alone())
    return ChartPicture(whole.as_at(day), chart, caption, context.paths.resources)


def _told(whole: Governance, day: date, tr: Callable[[str], str]) -> str:
    """Says body by body what the chart shows."""
    words, text = GovernanceWords(tr), tr("{name}. {said}")
    return "\n".join(
        text.format(
            name=body.name,
            said=words.spoken(body, whole.neighbours(body.id, day), whole),
        )
        for body in whole.as_at(day).bodies
    )
