"""The way into an enquiry: first the question of a child at risk, then the form."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.enquiry_form import EnquiryForm
from csap_desktop.domain.enquiry_item import Enquiry, QueueCondition
from csap_desktop.ui.enquiry_view import EnquiryTools
from csap_desktop.ui.means import Means
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.enquiry_editor import EnquiryEditor
from csap_desktop.ui.widgets.risk_gate import RiskGate


class EnquiryWriting(QStackedWidget):
    """Shows the question before each new enquiry, and the editor after it.

    Attributes:
        gate: The question.
        editor: The editor; None until there are a form and enquiries.
    """

    #: Back to the list.
    left = Signal()
    #: The window stays open for a draft that is not on disk.
    close_refused = Signal()
    #: A draft is about to be shown in the editor.
    opened = Signal()
    #: It was answered: a new draft is wanted; carries the id of a locality or "", and
    #: the enquiry that it follows, or None.
    begin_asked = Signal(str, object)
    #: A draft was queued; carries the enquiry.
    queued = Signal(object)
    #: A draft was discarded; carries the enquiry.
    discarded = Signal(object)
    #: Who to ring is wanted; carries the id of a locality or "", and a Concern.
    ring_asked = Signal(str, object)
    #: The editor was made; carries it.
    editor_made = Signal(object)

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(parent)
        self._means = means
        self._earlier: Enquiry | None = None
        self._queue: QueueCondition | None = None
        self._wanted: tuple[EnquiryForm, EnquiryTools] | None = None
        self._made: EnquiryForm | None = None
        self.editor: EnquiryEditor | None = None
        self.gate = RiskGate(means.context, means.theme, self)
        self.addWidget(self.gate)
        self.gate.left.connect(self.left)
        self.gate.passed.connect(self._on_passed)
        self.gate.ring_asked.connect(
            lambda locality: self.ring_asked.emit(locality, Concern.CHILD)
        )

    @property
    def draft(self) -> Enquiry | None:
        """The draft that is being written, as it stands in the form; None without."""
        shown = self.currentWidget() is self.editor
        return self.editor.enquiry if self.editor and shown else None

    def prepare(self, form: EnquiryForm, tools: EnquiryTools) -> None:
        """Makes the editor, once there are a form and enquiries.

        A draft that is being written is finished in the form it was begun in; another
        edition's form is there for the next one.
        """
        self._wanted = form, tools
        self._make_editor()

    def ask(self, locality: str, earlier: Enquiry | None = None) -> None:
        """Asks whether a child is at risk, before a new enquiry.

        Args:
            locality: Id of the locality whose route is shown first; "" for none.
            earlier: The enquiry that the new one follows; None where it follows none.
        """
        self._earlier = earlier
        self.setCurrentWidget(self.gate)
        self._make_editor()
        self.gate.ask(locality)

    def show_queue(self, queue: QueueCondition) -> None:
        """Says what can be done with a draft in this condition of the queue."""
        self._queue = queue
        if self.editor is not None:
            self.editor.show_queue(queue)

    def open(self, enquiry: Enquiry) -> None:
        """Shows a draft in the editor, once it is known what the queue is at."""
        self._make_editor()
        if self.editor is not None and self._queue is not None:
            self.opened.emit()
            self.setCurrentWidget(self.editor)
            self.editor.show_queue(self._queue)
            self.editor.open(enquiry)

    def forget_words(self) -> None:
        """Has nothing of the words kept but in the form: the key was locked."""
        if self.editor is not None:
            self.editor.signs.end()

    def step_back(self) -> None:
        """Goes back to the list, from the question or from the form."""
        if not self.isVisible():
            return
        if self.editor is not None and self.currentWidget() is self.editor:
            self.editor.leave()
        else:
            self.left.emit()

    def _make_editor(self) -> None:
        """Makes the editor for the form of the edition, while nobody writes in it."""
        if self._wanted is None or self.draft or self._made == self._wanted[0]:
            return
        self._made, tools = self._wanted
        if self.editor is not None:
            self.removeWidget(self.editor)
            self.editor.deleteLater()
        self.editor = EnquiryEditor(self._made, tools, self._means, self)
        self.addWidget(self.editor)
        self.editor.left.connect(self.left)
        self.editor.saver.close_refused.connect(self._on_close_refused)
        self.editor.queued.connect(self.queued)
        self.editor.discarded.connect(self.discarded)
        self.editor.ring_asked.connect(self.ring_asked)
        self.editor_made.emit(self.editor)

    def _on_close_refused(self) -> None:
        """Brings the draft that is not on disk into view."""
        if self.editor is not None:
            self.setCurrentWidget(self.editor)
        self.close_refused.emit()

    def _on_passed(self, locality: str) -> None:
        """Asks for a new draft."""
        self.begin_asked.emit(locality, self._earlier)

    @override
    def minimumSizeHint(self) -> QSize:
        """Returns the least room: everything inside scrolls."""
        return QSize(1, 1)
