"""The card that says what to do when there is no result to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from csap_desktop.ui.messages import Message
from csap_desktop.ui.widgets.prose import Prose


class SearchHint(QScrollArea):
    """Says why nothing is listed, and every way on; scrolls where the window is low."""

    #: The answer page is wanted.
    ring_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("About this search"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("page")
        card = QFrame(inner)
        card.setProperty("role", "card")
        roles = ("card-title", "body", "body")
        self._labels = tuple(Prose(role, card) for role in roles)
        ring = QPushButton(self.tr("Who to ring, right now"), card)
        ring.setProperty("role", "primary")
        ring.clicked.connect(self.ring_asked)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(10)
        for label in self._labels:
            inside.addWidget(label)
        inside.addWidget(ring, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(inner)

    def say_opening(self) -> None:
        """Says that the library is not open yet."""
        self._say(
            self.tr("Search is being opened"),
            self.tr("Go on typing: results appear in a moment."),
            self.tr("Who to ring answers already."),
        )

    def say_closed(self, message: Message) -> None:
        """Says why there is no search."""
        self._say(message.happened, message.still_works, message.next_step)

    def say_nothing_asked(self) -> None:
        """Says what can be searched for."""
        self._say(
            self.tr("Type in the field at the top, or press Ctrl+K"),
            self.tr(
                "A place, a postcode, a worry in your own words, a name, an "
                "abbreviation, part of a telephone number: all of it is searched."
            ),
            self.tr('For example: "kid at risk in Fleetwood", "LADO", "6720".'),
        )

    def say_none(self) -> None:
        """Says what to do when nothing was found."""
        self._say(
            self.tr(
                "Is a child in danger now? Ring 999. Not an emergency: police on 101."
            ),
            self.tr(
                "To find it another way: use fewer words; type only the town, or only "
                "the first half of the postcode; or the last digits of a number."
            ),
            self.tr("Or answer it by place:"),
        )

    def _say(self, *sentences: str) -> None:
        """Shows three sentences, the first as a title."""
        for label, sentence in zip(self._labels, sentences, strict=True):
            label.say(sentence)
