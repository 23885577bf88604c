"""What is known of one body, as labels and buttons that a screen reader can follow."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.domain.governance import Neighbour, Relation, stands
from csap_desktop.domain.reference import Body, Faq
from csap_desktop.services.governance import GovernanceBook
from csap_desktop.ui.answer_words import format_day
from csap_desktop.ui.governance_words import GovernanceWords, grouped
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.link_button import LinkButton
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.scroll_column import ScrollColumn
from csap_desktop.ui.widgets.tag_words import TagWords

_GAP_PX, _GROUP_GAP_PX = 4, 8


@dataclass(frozen=True, slots=True)
class Shown:
    """What the details are about: a body of the book, on a day."""

    book: GovernanceBook
    body: Body
    day: date


class BodyDetails(QFrame):
    """A card that is filled anew for each body; scrolls where it is long."""

    #: Another body should be chosen; carries its id.
    chosen = Signal(str)
    #: An item should be read; carries its id.
    item_asked = Signal(str)

    def __init__(self, words: GovernanceWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("bodyDetails")
        self._words = words
        self._id = ""
        self._read = QPushButton(self.tr("Read more"), self)
        self._read.clicked.connect(self._on_read_clicked)
        self._inside = QWidget()
        self._area = ScrollColumn(self._inside, self.tr("Details"), self)
        self._column = QVBoxLayout(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 4, 14)
        layout.setSpacing(10)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._read, 0, Qt.AlignmentFlag.AlignLeft)

    def show_body(self, shown: Shown | None) -> None:
        """Shows a body; nothing to read where there is none.

        Args:
            shown: What is known of it.
        """
        self._id = shown.body.id if shown else ""
        self._inside = QWidget()
        self._inside.setObjectName("bodyDetailsInside")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(_GAP_PX)
        self._read.setVisible(shown is not None)
        if shown is None:
            self._say(
                self.tr("Choose a group to see what it did and who with."), "body"
            )
        else:
            self._fill(shown)
            name = self.tr("Read more about {name}").format(name=shown.body.name)
            self._read.setAccessibleName(name)
        self._column.addStretch(1)
        self._area.setWidget(self._inside)

    def _fill(self, shown: Shown) -> None:
        """Writes all that is known of a body."""
        body, words = shown.body, self._words
        self._say(words.kind(body), "note")
        self._say(body.name, "card-title")
        self._column.addWidget(self._dates(body))
        if not stands(body.period, shown.day):
            day = format_day(shown.day, self.tr)
            text = self.tr("It did not stand on {day}, the day that is shown.")
            self._say(text.format(day=day), "strong")
            back = LinkButton(self.tr("Show a day on which it stood"), self._inside)
            back.clicked.connect(lambda: self.chosen.emit(body.id))
            self._column.addWidget(back)
        self._column.addSpacing(_GROUP_GAP_PX)
        self._say(body.summary, "body")
        self._list_neighbours(shown)
        self._list_names(body)
        self._list_questions(shown)
        self._list_origin(shown)

    def _dates(self, body: Body) -> FlowRow:
        """Makes the tag that says from when to when a body stood."""
        row, words = FlowRow(parent=self._inside), self._words
        tag = QFrame(row)
        tag.setProperty("role", "tag")
        said = TagWords(words.dates(body.period), tag)
        said.setAccessibleName(words.period(body.period))
        inside = QVBoxLayout(tag)
        inside.setContentsMargins(8, 2, 8, 2)
        inside.addWidget(said)
        row.add(tag)
        return row

    def _list_neighbours(self, shown: Shown) -> None:
        """Lists the bodies it relates to, each as a button that goes there."""
        body, book = shown.body, shown.book
        day = shown.day if stands(body.period, shown.day) else None
        groups = grouped(book.governance.neighbours(body.id, day))
        if body.chair and Relation.CHAIRED_BY not in groups:
            self._head(self._words.relation(Relation.CHAIRED_BY))
            self._say(_sentence(body.chair), "body")
        for relation, neighbours in groups.items():
            self._head(self._words.relation(relation))
            for one in neighbours:
                self._link(one, book)
        if body.members:
            self._head(self.tr("Other members"))
            for member in body.members:
                self._say(_sentence(member), "body")

    def _list_names(self, body: Body) -> None:
        """Lists its other names and says what is inferred."""
        if body.also_called:
            self._head(self.tr("Also called"))
            self._say(", ".join(body.also_called), "body")
        if body.inferred:
            self._head(self.tr("Inferred, not stated *"))
            self._say(body.inferred, "body")

    def _list_questions(self, shown: Shown) -> None:
        """Lists questions about it."""
        groups = {
            self.tr("Questions about it"): shown.book.questions(shown.body),
            self.tr("Questions about who it answers to"): (
                shown.book.questions_near(shown.body)
            ),
        }
        for title, faqs in groups.items():
            if faqs:
                self._head(title)
            for faq in faqs:
                self._question(faq)

    def _list_origin(self, shown: Shown) -> None:
        """Says how sure it is, and where it comes from."""
        self._head(self.tr("How sure"))
        self._say(self._words.sure(shown.body.provenance), "body")
        sources = shown.book.sources_of(shown.body)
        self._head(self.tr("Sources"))
        for source in sources:
            self._say(self._words.source(source), "note")
        if not sources:
            self._say(self.tr("None was found."), "note")

    def _head(self, text: str) -> None:
        """Writes a heading above a group."""
        self._column.addSpacing(_GROUP_GAP_PX)
        self._say(text, "note")

    def _say(self, text: str, role: str) -> None:
        """Writes a text that wraps."""
        label = Prose(role, self._inside)
        label.say(text)
        self._column.addWidget(label)

    def _link(self, neighbour: Neighbour, book: GovernanceBook) -> None:
        """Adds a button that goes to another body."""
        body = book.governance.body(neighbour.id)
        if body is not None:
            text = self.tr("{name} (inferred)") if neighbour.link.inferred else "{name}"
            button = LinkButton(text.format(name=body.name), self._inside)
            button.clicked.connect(lambda: self.chosen.emit(neighbour.id))
            self._column.addWidget(button)

    def _question(self, faq: Faq) -> None:
        """Adds a button that opens a question."""
        button = LinkButton(faq.question, self._inside)
        button.clicked.connect(lambda: self.item_asked.emit(faq.id))
        self._column.addWidget(button)

    def _on_read_clicked(self) -> None:
        """Asks for the body to be read."""
        self.item_asked.emit(self._id)


def _sentence(text: str) -> str:
    """Begins with a capital letter."""
    return text[:1].upper() + text[1:]
