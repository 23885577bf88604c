"""The fields of the form that depend on what an enquiry is about."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.domain.enquiry_form import EnquiryForm, FormField
from csap_desktop.ui.enquiry_form import fields_for
from csap_desktop.ui.widgets.form_field import FormFieldBox
from csap_desktop.ui.widgets.restyle import show_if


class FurtherFields(QVBoxLayout):
    """One box below the other; what was typed never goes by itself.

    Attributes:
        boxes: The boxes on show, by the ids of their fields.
    """

    def __init__(
        self, form: EnquiryForm, make_box: Callable[[FormField], FormFieldBox]
    ) -> None:
        """Makes an empty column.

        Args:
            form: The form of the edition.
            make_box: Makes the box of a field.
        """
        super().__init__()
        self._form = form
        self._make_box = make_box
        self._typed: dict[str, str] = {}
        self.boxes: dict[str, FormFieldBox] = {}

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """What was typed, by the ids of the fields."""
        return tuple((box.id, box.words) for box in self.boxes.values() if box.words)

    def fill(self, words: tuple[tuple[str, str], ...]) -> None:
        """Takes the words of another draft; `show_category` shows them.

        Args:
            words: What was typed into it, by the ids of the fields.
        """
        self._drop()
        self._typed = dict(words)

    def show_category(self, category: str, first: QWidget) -> QWidget:
        """Shows the fields of a category; words in other fields stay in sight.

        Args:
            category: Its id; "" while none is chosen.
            first: What the keyboard leaves for the first of the fields.

        Returns:
            What the keyboard leaves for what follows the fields.
        """
        self._typed.update((box.id, box.words) for box in self.boxes.values())
        wanted = fields_for(self._form, category, self._typed)
        self._drop()
        self.boxes = {field.id: self._make_box(field) for field in wanted}
        for box in self.boxes.values():
            box.put(self._typed.get(box.id, ""))
            self.addWidget(box)
            show_if(box, wanted=True)
            QWidget.setTabOrder(first, box.input)
            first = box.input
        return first

    def _drop(self) -> None:
        """Takes the boxes away."""
        for box in self.boxes.values():
            self.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
