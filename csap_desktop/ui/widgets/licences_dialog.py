"""The licences of the program and of all it is made of, to be read."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from csap_desktop.services.licences import Component
from csap_desktop.ui.about_words import AboutWords
from csap_desktop.ui.models.component_model import ComponentModel
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.prose import Prose

_BESIDE_PX, _SIZE_PX = 28, (900, 620)


class LicencesDialog(QDialog):
    """A list of components, and the licence of the one chosen beside it."""

    def __init__(
        self, components: tuple[Component, ...], theme: Theme, parent: QWidget
    ) -> None:
        """Makes the dialog; `open` shows it.

        Args:
            components: The program first, then all it is made of.
            theme: The look.
            parent: The window above which it opens.
        """
        super().__init__(parent)
        self.setObjectName("licences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self._words = AboutWords(self.tr)
        self._model = ComponentModel(self)
        self.list = QListView(self)
        self.list.setObjectName("components")
        self.list.setAccessibleName(self.tr("What the program is made of"))
        self.list.setModel(self._model)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name, self._licence = Prose("card-title", self), Prose("note", self)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setProperty("role", "primary")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        self._lay_out(theme)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._model.show(components)
        self._fit_list(theme, parent.width() // 2)
        self.list.setCurrentIndex(self._model.index(0))
        self.list.setFocus()
        width, height = map(theme.scaled, _SIZE_PX)
        self.resize(min(width, parent.width() - 40), min(height, parent.height() - 40))

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Shows the licence of the component that was chosen."""
        component = self._model.row(current)
        if component is None:
            return
        note = self._words.licence_note(component.name)
        licence = self.tr("Licence: {licence}.").format(
            licence=component.licence or self.tr("not stated")
        )
        self._name.say(str(self._model.data(current)))
        self._licence.say(" ".join(part for part in (licence, note) if part))
        self.text.setPlainText(
            component.text or self.tr("Its package brings no text of its own.")
        )

    def _fit_list(self, theme: Theme, widest_px: int) -> None:
        """Makes the list as wide as its longest name, so that none is cut."""
        self.list.ensurePolished()
        needed = self.list.sizeHintForColumn(0) + theme.scaled(_BESIDE_PX)
        self.list.setFixedWidth(min(needed, widest_px))

    def _lay_out(self, theme: Theme) -> None:
        """Puts the dialog together."""
        title = QLabel(self.windowTitle(), self)
        title.setProperty("textRole", "page-title")
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self._close)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        for part in (self._name, self._licence):
            beside.addWidget(part)
        beside.addWidget(self.text, 1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.scaled(16))
        middle.addWidget(self.list)
        middle.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [theme.scaled(20)]))
        column.setSpacing(theme.scaled(12))
        column.addLayout(top)
        column.addLayout(middle, 1)
