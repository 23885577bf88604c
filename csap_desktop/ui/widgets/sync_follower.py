"""Has the card on the page Updates say what becomes of each look."""

from PySide6.QtCore import QObject

from csap_desktop.domain.sync import SyncOutcome, SyncProgress, SyncReport
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.errors import CsapError
from csap_desktop.ui.messages import Message, explain
from csap_desktop.ui.sync_house import Errand, SyncHouse
from csap_desktop.ui.sync_messages import cancelled_message, outcome_message
from csap_desktop.ui.widgets.sync_card import SyncCard

_GOOD = {SyncOutcome.UPDATED, SyncOutcome.UNCHANGED}
_OTHER_ROOT = {Reason.FOREIGN.value, Reason.BAD_ROOT.value}


class SyncFollower(QObject):
    """Follows what looks for editions; says nothing of looks nobody asked for."""

    def __init__(self, house: SyncHouse, card: SyncCard) -> None:
        """Connects the two.

        Args:
            house: What looks.
            card: What says so.
        """
        super().__init__(card)
        self._house = house
        self._card = card
        house.began.connect(self._on_began)
        house.progressed.connect(self._on_progressed)
        house.ended.connect(self._on_ended)
        house.failed.connect(self._on_failed)
        card.show_busy(None, busy=house.is_looking)

    def say_error(self, error: Exception) -> None:
        """Says what this computer did not let the program do.

        Args:
            error: Why.

        Raises:
            Exception: Anything that nobody raised on purpose: a bug.
        """
        if not isinstance(error, CsapError):
            raise error
        self._card.say_outcome(Message(explain(error, self.tr)))

    def _on_began(self, errand: Errand) -> None:
        """Shows that a look is under way; what came of the last one is over."""
        self._card.show_busy(None, busy=True)
        if errand.asked:
            self._card.say_outcome(None)

    def _on_progressed(self, progress: SyncProgress) -> None:
        """Shows how far it is."""
        if self._house.is_looking:
            self._card.show_busy(progress, busy=True)

    def _on_ended(self, errand: Errand, report: SyncReport | None) -> None:
        """Says what came of it: always, where somebody asked."""
        self._card.show_busy(None, busy=self._house.is_looking)
        if report is None:
            self._card.say_outcome(cancelled_message(self.tr))
        elif errand.asked or report.outcome is SyncOutcome.UPDATED:
            other = bool(errand.address) and report.reason in _OTHER_ROOT
            self._card.say_outcome(
                outcome_message(report, self.tr),
                good=report.outcome in _GOOD,
                other_root=other,
            )

    def _on_failed(self, errand: Errand, error: CsapError) -> None:
        """Says why there was no look."""
        self._card.show_busy(None, busy=self._house.is_looking)
        if errand.asked:
            self.say_error(error)
