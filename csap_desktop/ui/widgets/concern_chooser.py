"""What the call is about."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from csap_desktop.domain.contacts import Concern
from csap_desktop.ui.widgets.chip_choice import ChipChoice


class ConcernChooser(ChipChoice[Concern]):
    """Exactly one concern is always chosen; a child at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        tr = partial(QCoreApplication.translate, type(self).__name__)
        names = {
            Concern.CHILD: tr("A child"),
            Concern.ADULT: tr("An adult"),
            Concern.ALLEGATION: tr("Someone who works with children"),
        }
        super().__init__(tr("What is it about?"), names, parent)

    @property
    def concern(self) -> Concern:
        """The concern that is chosen."""
        return self.key
