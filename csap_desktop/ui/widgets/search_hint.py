"""What stands in the place of results where there is none to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from csap_desktop.ui.messages import Message
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.search_board import SearchBoard
from csap_desktop.ui.widgets.search_card import SearchCard
from csap_desktop.ui.widgets.search_examples import SearchExamples


class SearchHint(SearchBoard):
    """Says why nothing is listed, and every way on."""

    #: The answer page is wanted.
    ring_asked = Signal()
    #: An example should be searched for; carries its words.
    example_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        card = SearchCard()
        self._labels = (card.title, Prose("body", card), Prose("body", card))
        ring = QPushButton(self.tr("Who to ring, right now"), card)
        ring.setProperty("role", "primary")
        ring.clicked.connect(self.ring_asked)
        for label in self._labels[1:]:
            card.inside.addWidget(label)
        card.inside.addWidget(ring, 0, Qt.AlignmentFlag.AlignLeft)
        examples = SearchExamples()
        examples.chosen.connect(self.example_chosen)
        self.add(card)
        self.add(examples, beside=True)

    def say_opening(self, words: str) -> None:
        """Says that the library is not open yet.

        Args:
            words: What was typed so far.
        """
        text = self.tr("Results for {words} appear in a moment.")
        waiting = text.format(words=words) if words.strip() else ""
        self._say(
            self.tr("Search is being opened"),
            waiting or self.tr("Go on typing: results appear in a moment."),
            self.tr("Who to ring answers already."),
        )

    def say_closed(self, message: Message) -> None:
        """Says why there is no search."""
        self._say(message.happened, message.still_works, message.next_step)

    def say_none(self) -> None:
        """Says what to do when nothing was found."""
        self._say(
            self.tr(
                "Is a child in danger now? Ring 999. Not an emergency: police on 101."
            ),
            self.tr(
                "Use fewer words. Or type only the town, the first half of the "
                "postcode, or the last digits of a number."
            ),
            self.tr(
                "Routes, contacts, questions, the Guide, groups, words, the timeline "
                "and places were all searched. Or answer it by place:"
            ),
        )

    def _say(self, *sentences: str) -> None:
        """Shows three sentences, the first as a title."""
        for label, sentence in zip(self._labels, sentences, strict=True):
            label.say(sentence)
