"""The two questions of the page Who to ring: where, and what about."""

from PySide6.QtWidgets import QLabel, QRadioButton, QVBoxLayout, QWidget

from csap_desktop.domain.contacts import Concern
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.concern_chooser import ConcernChooser
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.place_box import PlaceBox
from csap_desktop.ui.widgets.restyle import set_look, show_if

_PLACE_PX, _PLACE_LEAST_PX = 300, 200


class RingAsk(FitRow):
    """The place box and the chips, side by side where there is room."""

    def __init__(
        self, answers: AnswerService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(16, parent=parent)
        self._theme = theme
        self._low = False
        where, what = QWidget(self), QWidget(self)
        self._question = QLabel(where)
        self._question.setProperty("textRole", "note")
        self.place = PlaceBox(answers, theme, where)
        self._question.setBuddy(self.place)
        self._about = about = QLabel(self.tr("What is it about?"), what)
        about.setProperty("textRole", "note")
        self.concern = ConcernChooser(what)
        what.setMinimumWidth(1)
        self._beside = QVBoxLayout(what)
        for column, label, control in (
            (QVBoxLayout(where), self._question, self.place),
            (self._beside, about, self.concern),
        ):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(control)
            column.addStretch(1)
        self._beside.insertStretch(0, 0)
        self.add(where, self._place_width)
        self.add(what, self.concern.natural_width, 0)
        self.show_concern(Concern.CHILD)

    def save_room(self, *, wanted: bool) -> None:
        """Leaves out what the chips say themselves, in a low page."""
        self._low = wanted
        show_if(self._about, wanted=not wanted)

    def leave_out_question(self, *, wanted: bool) -> None:
        """Leaves out the question above the box; the box keeps it as its name."""
        show_if(self._question, wanted=not wanted)
        # The chips stand beside the box: at its middle, or at its foot.
        self._beside.setStretch(0, int(self._low))
        self._beside.setStretch(self._beside.count() - 1, int(wanted or not self._low))

    def keep_flat(self, *, wanted: bool) -> None:
        """Leaves less room around what is typed, in the lowest page."""
        set_look(self.place, low=wanted)
        for chip in self.concern.findChildren(QRadioButton):
            set_look(chip, low=wanted)

    def _place_width(self) -> int:
        """Returns the width that the place box needs beside the chips."""
        return self._theme.scaled(_PLACE_LEAST_PX if self._low else _PLACE_PX)

    @property
    def question(self) -> str:
        """What is asked about the place."""
        return self._question.text()

    def show_concern(self, concern: Concern) -> None:
        """Asks for the place in the words of a concern."""
        question = {
            Concern.CHILD: self.tr(
                "Where does the child live? Town, village or postcode"
            ),
            Concern.ADULT: self.tr(
                "Where does the adult live? Town, village or postcode"
            ),
            Concern.ALLEGATION: self.tr(
                "Where do they work with children? Town or postcode"
            ),
        }[concern]
        self._question.setText(question)
        self.place.setAccessibleName(question)
