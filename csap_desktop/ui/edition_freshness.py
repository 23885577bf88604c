"""How current an edition is at a moment, in words. Free of Qt."""

from collections.abc import Callable
from datetime import datetime

from csap_desktop.domain.currency import Sheet, count_overdue, judge
from csap_desktop.domain.hours import to_wall
from csap_desktop.domain.sync import SyncState
from csap_desktop.edition.front import FrontEdition
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.currency_words import CurrencyText, CurrencyWords


def freshness_text(
    front: FrontEdition,
    state: SyncState,
    now: datetime,
    tr: Callable[[str], str] = untranslated,
) -> CurrencyText:
    """Says how current an edition is.

    Args:
        front: The edition.
        state: What is remembered of the latest looks for a newer one.
        now: The moment (aware).
        tr: Translates a sentence.
    """
    header, today = front.edition, to_wall(now).date()
    overdue = count_overdue(front.routes, front.contacts, today)
    sheet = Sheet(header.published_on, header.check_by, overdue)
    return CurrencyWords(tr).text(judge(state, sheet, now), header, now)
