"""The pinned services and their numbers at this minute."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_head import CardHead
from csap_desktop.ui.widgets.card_words import CardText, NumberText
from csap_desktop.ui.widgets.fit_row import FitRow
from csap_desktop.ui.widgets.number_block import NumberBlock
from csap_desktop.ui.widgets.prose import Prose
from csap_desktop.ui.widgets.restyle import show_if, will_show

_BLOCK_PX = 220


class _PinnedService(QWidget):
    """One pinned service: team, state, its numbers."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head = CardHead(theme, self)
        self._instead = Prose("note", self)
        self._row = FitRow(24, parent=self)
        self.blocks: list[NumberBlock] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self._head, self._instead, self._row):
            column.addWidget(widget)

    def show_card(self, card: CardText) -> None:
        """Shows a service."""
        self._head.say(
            card.team, card.state, card.icon, "good" if card.confirmed else "neutral"
        )
        self._instead.say(card.instead)
        texts = (*card.numbers, *((card.then,) if card.then else ()))
        while len(self.blocks) < len(texts):
            block = NumberBlock(self._theme, "small", self._row)
            self.blocks.append(block)
            self._row.add(block, lambda: self._theme.scaled(_BLOCK_PX))
        for index, block in enumerate(self.blocks):
            show_if(block, index < len(texts))
            if index < len(texts):
                text = texts[index]
                block.show_number(
                    NumberText(
                        text.caption or text.whose,
                        text.number,
                        text.whose,
                        "",
                        text.mark,
                    )
                )


class PinnedPart(QWidget):
    """All pinned services, one below the other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._services: list[_PinnedService] = []
        title = QLabel(self.tr("Pinned"), self)
        title.setProperty("textRole", "card-title")
        caution = Prose("note", self)
        caution.say(
            self.tr("Only for a place in that area. Not confirmed unless it says so.")
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(8)
        self._column.addWidget(title)
        self._column.addWidget(caution)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The first number of each service on show."""
        return tuple(
            service.blocks[0].number.text()
            for service in self._services
            if will_show(service) and service.blocks
        )

    def show_cards(self, cards: tuple[CardText, ...]) -> None:
        """Shows other services; hides where there are none."""
        while len(self._services) < len(cards):
            service = _PinnedService(self._theme, self)
            self._services.append(service)
            self._column.addWidget(service)
        for index, service in enumerate(self._services):
            show_if(service, index < len(cards))
            if index < len(cards):
                service.show_card(cards[index])
        show_if(self, bool(cards))
