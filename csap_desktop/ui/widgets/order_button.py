"""A button that says in which order a list is, and offers the others."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from csap_desktop.ui.theme import Theme
from csap_desktop.ui.updates_words import UpdatesWords
from csap_desktop.ui.upkeep_list import Sort


class OrderButton(QPushButton):
    """Opens a menu of orders under itself."""

    #: Another order was chosen.
    changed = Signal()

    def __init__(
        self, words: UpdatesWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Makes the button; the gravest comes first.

        Args:
            words: Names the orders.
            theme: The look.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._words = words
        self.sort = Sort.GRAVEST
        self.setProperty("role", "small")
        self.setAccessibleDescription(self.tr("Chooses the order of the list"))
        theme.dress(self, "chevron-down")
        self.clicked.connect(self._on_clicked)
        self._name()

    def choose(self, sort: Sort) -> None:
        """Takes an order."""
        self.sort = sort
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        """Says which order is taken."""
        text = self.tr("Order: {order}")
        self.setText(text.format(order=self._words.sort(self.sort)))

    def _on_clicked(self) -> None:
        """Offers the orders."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Order of the list"))
        orders = QActionGroup(menu)
        for sort in Sort:
            action = menu.addAction(self._words.sort(sort))
            action.setCheckable(True)
            action.setChecked(sort is self.sort)
            orders.addAction(action)
            action.triggered.connect(lambda _on, sort=sort: self.choose(sort))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
