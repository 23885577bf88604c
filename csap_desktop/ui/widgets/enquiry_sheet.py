"""The form itself, as the edition publishes it: kind, area, subject, fields, text."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.domain.enquiry_form import EnquiryForm, FormField
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.domain.form_answers import (
    SUBJECT,
    SUBJECT_LIMIT,
    TEXT,
    TEXT_LIMIT,
    FieldFault,
    faults_of,
)
from csap_desktop.domain.submission import Words
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.enquiry_form import category_of
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.chip_choice import TitledChips
from csap_desktop.ui.widgets.form_field import FormFieldBox
from csap_desktop.ui.widgets.further_fields import FurtherFields
from csap_desktop.ui.widgets.locality_choice import LocalityChoice
from csap_desktop.ui.widgets.prose import Prose

_GAP_PX = 12


class EnquirySheet(QWidget):
    """Shows one draft to write in; what was typed never goes by itself.

    Attributes:
        further: The fields that depend on the category.
    """

    #: Something in it is another than before.
    changed = Signal()
    #: The area is another; carries the id of a locality or "".
    locality_chosen = Signal(str)
    #: The keyboard left a field.
    left = Signal()

    def __init__(
        self, form: EnquiryForm, answers: AnswerService, theme: Theme, parent: QWidget
    ) -> None:
        """Makes an empty form.

        Args:
            form: The form of the edition.
            answers: Knows the localities.
            theme: The look.
            parent: The editor.
        """
        super().__init__(parent)
        self._form = form
        self._answers, self._theme = answers, theme
        self._filling = False
        self._ours = Prose("note", self)
        if form.ours:
            self._ours.say(
                self.tr("Our proposal: the partnership has published no form.")
            )
        names = {"": self.tr("Not chosen yet")}
        names.update((one.id, one.title) for one in form.categories)
        self._kinds = TitledChips(self.tr("What is it about? (required)"), names, self)
        self._summary = Prose("note", self)
        self._area = LocalityChoice(
            self.tr("Which area is it for?"), self.tr("None of them"), answers, self
        )
        self._subject = self._box(_own(SUBJECT, self.tr))
        self._text = self._box(_own(TEXT, self.tr))
        self.further = FurtherFields(form, self._box)
        self.further.setSpacing(_GAP_PX)
        self._lay_out()
        self._kinds.chips.chosen.connect(self._on_kind_chosen)
        self._area.chips.chosen.connect(self._on_area_chosen)

    @property
    def category(self) -> str:
        """Id of the chosen category; "" while none is."""
        return self._kinds.chips.key

    @property
    def locality(self) -> str:
        """Id of the chosen locality; "" while none is."""
        return self._area.chips.key

    @property
    def words(self) -> Words:
        """What was typed."""
        return Words(self._subject.words, self._text.words, self.further.words)

    @property
    def boxes(self) -> dict[str, FormFieldBox]:
        """Every field on show by its id, in their order."""
        return {SUBJECT: self._subject, **self.further.boxes, TEXT: self._text}

    def fill(self, enquiry: Enquiry | None) -> None:
        """Shows a draft as it was kept; None lets go of all that was on show."""
        self._filling = True
        words = enquiry.words if enquiry and enquiry.words else Words()
        known = category_of(self._form, enquiry.category if enquiry else "")
        self._kinds.chips.choose_quietly(known.id if known else "")
        self._area.choose(enquiry.locality if enquiry else "")
        self._subject.put(words.subject)
        self._text.put(words.text)
        self.further.fill(words.fields)
        self._show_category()
        self._filling = False

    def enter(self) -> None:
        """Gives the first thing to answer the keyboard."""
        self._kinds.chips.enter()

    def check(self) -> tuple[FieldFault, ...]:
        """Returns what stands between the draft and the queue."""
        return faults_of(category_of(self._form, self.category), self.words)

    def blame(self, faults: Iterable[tuple[FieldFault, str]]) -> QWidget:
        """Says of each field what is wrong, and takes the keyboard to the first.

        Args:
            faults: At least one fault, each with what is said of it.

        Returns:
            What shows the first of them.
        """
        blamed = [(self.boxes.get(fault.field), words) for fault, words in faults]
        for box, words in blamed:
            if box:
                box.blame(words)
        first = blamed[0][0]
        (first.enter if first else self.enter)()
        return first or self._kinds

    def _box(self, field: FormField) -> FormFieldBox:
        """Makes the box of a field."""
        box = FormFieldBox(field, self._answers, self._theme, self)
        box.changed.connect(self._on_box_changed)
        box.left.connect(self.left)
        return box

    def _show_category(self) -> None:
        """Shows what the category asks."""
        chosen = category_of(self._form, self.category)
        self._summary.say(chosen.summary if chosen else "")
        last = self.further.show_category(self.category, self._subject.input)
        QWidget.setTabOrder(last, self._text.input)
        self._text.raise_()  # read last

    def _on_box_changed(self) -> None:
        """Tells that something was typed."""
        if not self._filling:
            self.changed.emit()

    def _on_kind_chosen(self) -> None:
        """Asks what this kind of enquiry asks."""
        self._filling = True
        self._show_category()
        self._filling = False
        self.changed.emit()

    def _on_area_chosen(self, locality: str) -> None:
        """Tells which area it is for now."""
        self.locality_chosen.emit(locality)
        self.changed.emit()

    def _lay_out(self) -> None:
        """Puts the parts one below the other."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        for part in (
            self._ours,
            self._kinds,
            self._summary,
            self._area,
            self._subject,
        ):
            column.addWidget(part)
        column.addLayout(self.further)
        column.addWidget(self._text, 1)


def _own(field: str, tr: Callable[[str], str]) -> FormField:
    """Describes a field that every form has."""
    if field == SUBJECT:
        hint = tr("One line that says what it is about.")
        label = tr("Subject")
        return FormField(SUBJECT, label, "line", True, SUBJECT_LIMIT, hint)  # noqa: FBT003
    hint = tr("No names of children, no addresses, no dates of birth.")
    label = tr("Your enquiry")
    return FormField(TEXT, label, "text", True, TEXT_LIMIT, hint)  # noqa: FBT003
