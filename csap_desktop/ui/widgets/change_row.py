"""One change on the page Updates: what, the old value, the new one, since when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.ui.changed_words import ChangedText, values_html
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.rich_label import RichLabel


class ChangeRow(QFrame):
    """Shows one change; its button is there while it waits to be seen."""

    #: It was seen; carries the change.
    seen = Signal(object)
    #: The item should be opened; carries its id.
    item_asked = Signal(str)

    def __init__(
        self, change: LoggedChange, text: ChangedText, parent: QWidget
    ) -> None:
        """Makes the row.

        Args:
            change: The change.
            text: What it says.
            parent: The card it stands on.
        """
        super().__init__(parent)
        self.setProperty("role", "change")
        self.setAccessibleName(text.said)
        title = Prose("strong", self)
        title.say(text.title)
        values = RichLabel("body", self)
        values.setText(values_html(text, self.tr))
        values.setAccessibleName(text.said)
        since = Prose("note", self)
        since.say(" · ".join(part for part in (text.since, text.seen) if part))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(2)
        for part in (title, values, since):
            column.addWidget(part)
        column.addWidget(self._deeds(change, text))

    def _deeds(self, change: LoggedChange, text: ChangedText) -> FlowRow:
        """Makes what can be done with it."""
        deeds = FlowRow(8, self)
        if change.waits:
            button = QPushButton(self.tr("I have seen this"), deeds)
            button.setProperty("role", "small")
            button.setAccessibleDescription(text.said)
            button.clicked.connect(lambda: self.seen.emit(change))
            deeds.add(button)
        if change.kind in {"route", "contact"} and change.new is not None:
            link = QPushButton(self.tr("Show"), deeds)
            link.setProperty("role", "link")
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.setAccessibleDescription(text.title)
            link.clicked.connect(lambda: self.item_asked.emit(change.id))
            deeds.add(link)
        return deeds
