"""The tick by which somebody says that they passed an enquiry on themselves."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.tick_box import TickBox


class HandOverBox(QWidget):
    """Can be ticked once the words have left the program: copied, printed or saved."""

    #: It was ticked.
    ticked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick = TickBox(self.tr("I have passed this on"), theme, self)
        self._note = Prose("note", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._tick)
        column.addWidget(self._note)
        self._tick.clicked.connect(self._on_clicked)

    def offer(self, *, possible: bool, exported: bool, may_have_left: bool) -> None:
        """Shows the tick where the state allows it.

        Args:
            possible: Whether the enquiry may be passed on in its state.
            exported: Whether it was copied, printed or saved just now.
            may_have_left: Whether it may have arrived as well.
        """
        show_if(self, possible)
        self._tick.setChecked(False)
        self._tick.setEnabled(exported)
        if not exported:
            self._note.say(self.tr("Copy, print or save it first, and pass it on."))
        elif may_have_left:
            self._note.say(
                self.tr("It may also have arrived: say so to whoever you give it to.")
            )
        else:
            self._note.say(self.tr("It is never sent from here after that."))

    def _on_clicked(self, checked: bool) -> None:
        """Tells of the tick."""
        if checked:
            self.ticked.emit()
