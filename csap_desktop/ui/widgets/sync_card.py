"""How current the edition is, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from csap_desktop.domain.sync import SyncProgress
from csap_desktop.ui.currency_words import CurrencyText
from csap_desktop.ui.messages import Message
from csap_desktop.ui.sync_words import say_progress
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.fact_list import FactList
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.notice_bar import NoticeBar
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import set_look, show_if
from csap_desktop.ui.widgets.state_tag import StateTag

ROOT = "root"
"""Key of the button that offers to trust another root file."""


class SyncCard(Card):
    """Shows and asks; decides nothing."""

    #: A look is wanted.
    check_asked = Signal()
    #: The look under way should end.
    cancel_asked = Signal()
    #: A folder or a stick should be looked at.
    folder_asked = Signal()
    #: The edition before is wanted back.
    back_asked = Signal()
    #: The folder that was refused should be tried with another root file.
    root_asked = Signal()
    #: The connection is to be tested.
    test_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.call(self.tr("Is it the latest edition?"))
        self._tag = StateTag(theme, self)
        self._title = Prose("strong", self)
        self._details = Prose("small", self)
        self._facts = FactList(self)
        self._busy = Prose("small", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._outcome = NoticeBar(theme, self)
        self.check = self._button(self.tr("Check now"), "refresh")
        self.check.setProperty("role", "primary")
        theme.dress(self.check, "refresh", "accent-ink")
        self.cancel = self._button(self.tr("Cancel"), "x")
        from_folder = self.tr("Update from a folder or stick")
        self.folder = self._button(from_folder, "download")
        self.back = self._button("", "history")
        self.test = self._button(self.tr("Test my connection"), "world")
        tag = FlowRow(8, self)
        tag.add(self._tag)
        self.add(tag, self._title, self._details, self._facts, self._busy, self._bar)
        self.add(self._outcome, self._deeds())
        self.check.clicked.connect(self.check_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.folder.clicked.connect(self.folder_asked)
        self.back.clicked.connect(self.back_asked)
        self._outcome.pressed.connect(lambda _: self.root_asked.emit())
        self.show_busy(None, busy=False)
        self.show_way_back(0)
        self.say_outcome(None)

    @property
    def words(self) -> str:
        """What it says of the edition, all of it."""
        return f"{self._tag.words}. {self._title.words}. {self._details.words}"

    @property
    def outcome(self) -> str:
        """What it says came of the latest look that was asked for."""
        return self._outcome.words

    def show_currency(self, text: CurrencyText, source: str) -> None:
        """Shows how current the edition is.

        Args:
            text: That, in words.
            source: Where is looked; empty for nowhere.
        """
        self._tag.say(text.word, text.icon, text.tone)
        self._title.say(text.title)
        self._details.say(" ".join(text.details))
        self._facts.show_facts(((self.tr("Source"), source),) if source else ())
        self.setAccessibleName(f"{text.word}. {text.title}")

    def show_busy(self, progress: SyncProgress | None, *, busy: bool) -> None:
        """Shows how far a look is.

        Args:
            progress: How far; None before that is known.
            busy: Whether one is under way.
        """
        total = progress.total_bytes if progress else 0
        words = self.tr("Looking for a new edition")
        if progress is not None:
            words = say_progress(progress, self.tr)
        self._busy.say(words if busy else "")
        self._bar.setRange(0, total)
        self._bar.setValue(progress.done_bytes if progress else 0)
        self._bar.setAccessibleName(words)
        show_if(self._bar, busy)
        show_if(self.cancel, busy)
        show_if(self.check, not busy)
        for button in (self.folder, self.test, self.back):
            button.setEnabled(not busy)

    def show_way_back(self, number: int) -> None:
        """Offers the edition before.

        Args:
            number: Its number; 0 where there is none.
        """
        text = self.tr("Bring back edition {number}")
        self.back.setText(text.format(number=number))
        show_if(self.back, number > 0)

    def say_outcome(
        self, message: Message | None, *, good: bool = False, other_root: bool = False
    ) -> None:
        """Says what came of a look.

        Args:
            message: That; None for nothing.
            good: Whether it is good news.
            other_root: Whether another root file may help.
        """
        words = message.text if message else ""
        actions = {ROOT: self.tr("Use its root file")} if other_root else {}
        icon, tone = ("check", "neutral") if good else ("alert-triangle", "careful")
        self._outcome.say(words, actions, icon, tone)
        set_look(self._outcome, tone=tone)

    def _deeds(self) -> FlowRow:
        """Puts the buttons side by side, the test of the connection among them."""
        self.test.clicked.connect(self.test_asked)
        deeds = FlowRow(8, self)
        for button in (self.check, self.cancel, self.folder, self.test, self.back):
            deeds.add(button)
        return deeds

    def _button(self, words: str, icon: str) -> QPushButton:
        """Makes a button."""
        button = QPushButton(words, self)
        self._theme.dress(button, icon)
        return button
