"""What the program is, what it never does, what it is made of, and where it is."""

from pathlib import Path

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from csap_desktop.errors import MachineError
from csap_desktop.services.licences import Component, components
from csap_desktop.services.self_check import check_all
from csap_desktop.services.versions import Versions, find_versions
from csap_desktop.ui.about_words import AboutWords, Pair
from csap_desktop.ui.means import Means
from csap_desktop.ui.messages import not_kept
from csap_desktop.ui.page import Page
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.widgets.about_cards import (
    credits_card,
    licence_card,
    program_card,
)
from csap_desktop.ui.widgets.card import Card
from csap_desktop.ui.widgets.check_card import CheckCard
from csap_desktop.ui.widgets.fact_list import FactList
from csap_desktop.ui.widgets.flow_row import FlowRow
from csap_desktop.ui.widgets.licences_dialog import LicencesDialog
from csap_desktop.ui.widgets.page_head import PageHead
from csap_desktop.ui.widgets.place_row import PlaceRow
from csap_desktop.ui.widgets.scroll_column import ScrollColumn
from csap_desktop.ui.widgets.shortcuts_dialog import ShortcutsDialog
from csap_desktop.ui.widgets.side_by_side import SideBySide

_PADDING_PX, _SIDE_PX = 40, 545


class AboutPage(Page):
    """Says everything about the program itself; needs no library."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(means, parent)
        self._words = AboutWords(self.tr)
        self._versions: tuple[Pair, ...] = ()
        self._facts = FactList()
        self._keys = self._button(self.tr("Keyboard shortcuts (F1)"), "list")
        self._licences = self._button(self.tr("Read the licences"), "file-text")
        self._copy = self._button(self.tr("Copy details for IT"), "copy")
        self._copy.setEnabled(False)
        self._forget = self._button(self.tr("Forget what was read lately"), "x")
        self._places: list[PlaceRow] = []
        paths, clock = means.context.paths, means.context.clock
        self._check = CheckCard(
            lambda: check_all(paths, clock), means.tasks, means.theme
        )
        self._lay_out()
        self._keys.clicked.connect(self._on_keys_clicked)
        self._licences.clicked.connect(self._on_licences_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._forget.clicked.connect(self._on_forget_clicked)
        front = means.context.answers.front
        means.tasks.run(
            lambda: find_versions(front), self._on_versions, question="versions"
        )

    @override
    def enter(self, item: str) -> None:
        """Looks again where folders are, and takes the keyboard."""
        del item
        for row in self._places:
            row.look_again()
        self._forget.setEnabled(bool(self._context.choices.current.recent))
        self._keys.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def paper(self) -> Paper | None:
        """Returns the page as it goes on paper."""
        tr, words = self.tr, self._words
        title, never = words.never()
        credits_ = [("", line) for line in self._attributions]
        parts = (
            (tr("What it is for"), [("", words.purpose())]),
            (title, [("", line) for line in never]),
            (tr("What it keeps"), [("", words.kept())]),
            (tr("Versions"), self._versions),
            (tr("Credits"), credits_),
        )
        return Paper(
            title=tr("About this program"),
            html=words.sheet(parts),
            note=words.name(),
            file_name="csap-about",
        )

    @property
    def _attributions(self) -> tuple[str, ...]:
        """The credits that the licences of the edition's data ask for."""
        return self._context.answers.front.edition.attributions

    def _on_versions(self, found: Versions) -> None:
        """Shows the versions."""
        self._versions = self._words.versions(found, qVersion(), PySide6.__version__)
        self._facts.show_facts(self._versions)
        self._copy.setEnabled(True)

    def _on_copy_clicked(self) -> None:
        """Copies versions and places; no name of a person, no search, no place."""
        places = self._words.places(self._context.paths)
        text = self._words.details(self._versions, places, Path.home())
        QGuiApplication.clipboard().setText(text)
        self.message.emit(self.tr("Details copied"))

    def _on_forget_clicked(self) -> None:
        """Forgets which texts were read lately."""
        self._keys.setFocus(Qt.FocusReason.OtherFocusReason)
        self._forget.setEnabled(False)
        try:
            self._context.choices.change(recent=())
        except MachineError as error:
            self.message.emit(not_kept(error, self.tr).text)
        else:
            self.message.emit(self.tr("Forgotten: the texts read lately"))

    def _on_keys_clicked(self) -> None:
        """Shows the sheet of all keys."""
        ShortcutsDialog(self.window()).open()

    def _on_licences_clicked(self) -> None:
        """Gathers the licences, then shows them."""
        paths = self._context.paths
        self._tasks.run(
            lambda: components(paths), self._on_components, question="licences"
        )

    def _on_components(self, found: tuple[Component, ...]) -> None:
        """Shows the licences."""
        LicencesDialog(found, self._theme, self.window()).open()

    def _button(self, words: str, icon: str) -> QPushButton:
        """Makes a button."""
        button = QPushButton(words, self)
        self._theme.dress(button, icon)
        return button

    def _lay_out(self) -> None:
        """Puts the page together; all below the head scrolls as one."""
        paper = self._button(self.tr("Print"), "printer")
        paper.clicked.connect(self.print_asked)
        main = _column(*self._cards(), self._check)
        side = _column(self._version_card(), self._place_card())
        inside = QWidget()
        room = ScrollColumn(inside, self.tr("About"), self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(
            SideBySide(
                self._theme, main, side, padding_px=_PADDING_PX, side_px=_SIDE_PX
            )
        )
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(PageHead(self.tr("About"), self._theme, (paper,), self))
        layout.addWidget(room, 1)

    def _cards(self) -> tuple[Card, ...]:
        """Makes the cards that are only read, each with its button."""
        theme, words = self._theme, self._words
        program, licences = program_card(words, theme), licence_card(words, theme)
        program.add(_row(self._keys, self._forget))
        licences.add(_row(self._licences))
        title = self.tr("Credits of this edition")
        return program, licences, credits_card(title, self._attributions, theme)

    def _version_card(self) -> Card:
        """Makes the card with the versions."""
        card = Card(self.tr("Versions"), self._theme)
        card.add(self._facts, _row(self._copy))
        return card

    def _place_card(self) -> Card:
        """Makes the card on where files are."""
        card = Card(self.tr("Where files are"), self._theme)
        for name, path in self._words.places(self._context.paths):
            row = PlaceRow(name, path, self._theme, card)
            row.message.connect(self.message)
            self._places.append(row)
            card.add(row)
        return card


def _column(*cards: QWidget) -> QWidget:
    """Puts cards one below the other."""
    column = QWidget()
    inside = QVBoxLayout(column)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(12)
    for card in cards:
        inside.addWidget(card)
    return column


def _row(*buttons: QPushButton) -> FlowRow:
    """Puts buttons side by side."""
    row = FlowRow()
    for button in buttons:
        row.add(button)
    return row
