"""A card with a title, as the search page has them in the place of results."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from csap_desktop.ui.widgets.prose import Prose


class SearchCard(QFrame):
    """A title and what is put under it.

    Attributes:
        title: The title.
        inside: Takes what stands under it.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title = Prose("card-title", self)
        self.title.say(title)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(22, 18, 22, 18)
        self.inside.setSpacing(8)
        self.inside.addWidget(self.title)
