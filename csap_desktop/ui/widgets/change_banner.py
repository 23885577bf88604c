"""What changed of the items on show: the old value beside the new, until it is seen."""

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.ui.changed_words import ChangedText, ChangedWords, values_html
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.banner_frame import BannerFrame
from csap_desktop.ui.widgets.restyle import show_if
from csap_desktop.ui.widgets.rich_label import RichLabel

SHOWN_MOST = 3
"""How many changes are shown; the page Updates lists all of them."""

_BAR_PX = 12


class ChangeBanner(BannerFrame):
    """A line for each change, and a button that says that they were seen."""

    #: The changes on show were seen; carries them.
    seen = Signal(object)
    #: The list of all changes is wanted.
    all_asked = Signal()

    def __init__(
        self, words: ChangedWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Makes a banner that shows nothing yet.

        Args:
            words: Puts changes into words.
            theme: The look.
            parent: The widget it belongs to.
        """
        self._text = RichLabel("small")
        super().__init__(self._text, theme, parent)
        self.setObjectName("changeBanner")
        self._words = words
        self._shown: tuple[LoggedChange, ...] = ()
        self._seen = QPushButton(self.tr("I have seen this"), self)
        self._seen.setProperty("role", "small")
        self._all = QPushButton(self.tr("All changes"), self)
        self._all.setProperty("role", "link")
        self.add_button(self._all)
        self.add_button(self._seen)
        self._seen.clicked.connect(lambda: self.seen.emit(self._shown))
        self._all.clicked.connect(self.all_asked)
        self.hide()

    @property
    def shown(self) -> tuple[LoggedChange, ...]:
        """The changes on show; none while it is hidden."""
        return self._shown

    @property
    def words(self) -> str:
        """What it says, as plain text."""
        return self.accessibleName()

    def show_changes(self, changes: tuple[LoggedChange, ...]) -> None:
        """Shows changes; hides where there is none.

        Args:
            changes: What is to be acknowledged, the newest first.
        """
        if changes[:SHOWN_MOST] == self._shown and bool(changes) != self.isHidden():
            return
        self._shown = changes[:SHOWN_MOST]
        texts = [self._words.text(change) for change in self._shown]
        self._text.setText("<br>".join(map(self._line, texts)))
        self._text.measure()
        said = " ".join(text.said for text in texts)
        changed = self.tr("Changed: {text}").format(text=said) if said else ""
        self._text.setAccessibleName(changed)
        self.setAccessibleName(changed)
        self._seen.setAccessibleDescription(changed)
        more = len(changes) - len(self._shown)
        self._all.setText(self._words.more(more))
        show_if(self._all, more > 0)
        show_if(self, bool(changes))
        self.arrange()

    def _line(self, text: ChangedText) -> str:
        """Returns a change as a line of small HTML: the values first."""
        line = self.tr("{values} <b>{title}</b>, {since}.")
        return line.format(
            values=values_html(text, self.tr),
            title=escape(text.title),
            since=escape(text.since),
        )


def beside_bar(banner: ChangeBanner) -> QHBoxLayout:
    """Returns a row in which a banner ends where the cards below it end.

    Args:
        banner: The banner.
    """
    row = QHBoxLayout()
    row.addWidget(banner)
    row.addSpacing(_BAR_PX)
    return row
