"""The chart of a day as a picture on its own, and as it goes on paper.

Imported on first use only.
"""

from collections.abc import Callable
from datetime import date

from csap_desktop.context import Context
from csap_desktop.domain.governance import Governance
from csap_desktop.ui.answer_words import DANGER, format_day, format_moment
from csap_desktop.ui.chart.chart_scene import ChartWords
from csap_desktop.ui.chart.picture import Caption, ChartPicture
from csap_desktop.ui.governance_day_words import DayWords
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.print.paper import Paper


def governance_paper(
    context: Context, whole: Governance, day: date, tr: Callable[[str], str]
) -> Paper:
    """Returns the chart of a day as it goes on paper, and all of it in words.

    Args:
        context: Knows the edition, the moment and where styles are.
        whole: The governance of all days.
        day: The day.
        tr: Translates a sentence.
    """
    picture = make_picture(context, whole, day, tr)
    return Paper(
        title=tr("Governance"),
        note=picture.caption.day,
        file_name=file_name(day),
        landscape=True,
        picture=picture.draw,
        words=_told(whole, day, tr),
    )


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
    header, words = context.answers.front.edition, DayWords(tr)
    text = tr("{day}. {stood}")
    edition = tr(
        "Reference edition {number} of {day}. Correct at {moment}. "
        "Check again by {check}."
    )
    caption = Caption(
        danger=tr(DANGER),
        title=tr("Governance: who protects children together"),
        day=text.format(
            day=words.as_at(day), stood=words.stood(whole, day, header.describes)
        ),
        legend=words.legend(chosen=False),
        edition=edition.format(
            number=header.number,
            day=format_day(header.published_on, tr),
            moment=format_moment(context.clock(), tr),
            check=format_day(header.check_by, tr),
        ),
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
