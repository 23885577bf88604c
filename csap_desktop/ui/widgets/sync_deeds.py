"""Does what is wanted on the page Updates: looks, folders, root files, the way back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.changes import Change
from csap_desktop.ui.edition_freshness import freshness_text
from csap_desktop.ui.messages import Message
from csap_desktop.ui.sync_house import Errand, SyncTools
from csap_desktop.ui.sync_messages import (
    back_paragraphs,
    trust_paragraphs,
)
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.confirm_dialog import ConfirmDialog
from csap_desktop.ui.widgets.connection_tester import ConnectionTester
from csap_desktop.ui.widgets.sync_card import SyncCard
from csap_desktop.ui.widgets.sync_follower import SyncFollower


class SyncDeeds(QObject):
    """Serves one card. Dialogs open above the window and stop nothing."""

    def __init__(
        self, tools: SyncTools, card: SyncCard, context: Context, theme: Theme
    ) -> None:
        """Connects a card with what looks for editions.

        Args:
            tools: What looks, and what has the window switch.
            card: The card.
            context: The edition in use, and the clock.
            theme: The look.
        """
        super().__init__(card)
        house = self._house = tools.house
        self._lane = tools.lane
        self._switch = tools.switch
        self._context = context
        self._card = card
        self._theme = theme
        self._folder = ""
        card.check_asked.connect(self._on_check_asked)
        card.cancel_asked.connect(house.cancel)
        card.folder_asked.connect(self.ask_folder)
        card.back_asked.connect(self._on_back_asked)
        card.root_asked.connect(self.ask_root)
        tester = ConnectionTester(context, theme, tools.lane, card)
        card.test_asked.connect(tester.open)
        self._follower = SyncFollower(house, card)
        house.planned.connect(self.show_freshness)
        self.show_freshness()

    def read_again(self) -> None:
        """Reads anew what is known of looks."""
        self._house.read()

    def show_freshness(self) -> None:
        """Shows how current the edition is, as seen from this moment."""
        plan, context = self._house.plan, self._context
        front, now = context.answers.front, context.clock()
        text = freshness_text(front, plan.state, now, self.tr)
        self._card.show_currency(text, plan.address)
        self._card.show_way_back(plan.way_back)

    def ask_folder(self) -> QFileDialog:
        """Asks for a folder or a stick; returns the open dialog."""
        dialog = QFileDialog(self._window, self.tr("Folder or stick with an edition"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return _open_chooser(dialog, self.look_into)

    def look_into(self, folder: str) -> None:
        """Looks into a folder; asks for a root file first where none is trusted.

        Args:
            folder: Its path.
        """
        self._folder = folder
        self._lane.run(
            self._house.door.has_root,
            self._on_root_known,
            on_error=self._follower.say_error,
        )

    def ask_root(self) -> QFileDialog:
        """Asks for the root file of a publisher; returns the open dialog."""
        dialog = QFileDialog(self._window, self.tr("Root file of the publisher"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Root files (*.json)")])
        if self._folder:
            dialog.setDirectory(self._folder)
        return _open_chooser(dialog, self.weigh_root)

    def weigh_root(self, name: str) -> None:
        """Shows the fingerprint of a root file, and asks whether it is trusted.

        Args:
            name: Path of the file.
        """
        root = Path(name)
        self._lane.run(
            partial(self._house.door.fingerprint, root),
            partial(self._confirm_root, root),
            on_error=self._follower.say_error,
        )

    @property
    def _window(self) -> QWidget:
        """What dialogs open above."""
        return self._card.window()

    def _on_check_asked(self) -> None:
        """Looks where it is set up."""
        self._folder = ""
        self._house.look(Errand())

    def _on_root_known(self, known: bool) -> None:
        """Looks into the folder, or asks whom to trust."""
        if known:
            self._house.look(Errand(self._folder))
        else:
            self.ask_root()

    def _confirm_root(self, root: Path, fingerprint: str) -> None:
        """Asks whether a root file is the publisher's."""
        dialog = ConfirmDialog(
            self.tr("Do you trust this root file?"),
            trust_paragraphs(root.name, fingerprint, self.tr),
            self.tr("Trust it and look"),
            self._theme,
            self._window,
        )
        errand = Errand(self._folder, root)
        dialog.accepted.connect(lambda: self._house.look(errand))
        dialog.open()

    def _on_back_asked(self) -> None:
        """Works out what would change, and asks."""
        number = self._house.plan.way_back
        self._lane.run(
            self._house.door.what_would_change,
            partial(self._confirm_back, number),
            on_error=self._follower.say_error,
        )

    def _confirm_back(self, number: int, changes: tuple[Change, ...]) -> None:
        """Asks whether the edition before is really wanted."""
        dialog: QDialog = ConfirmDialog(
            self.tr("Bring back edition {number}?").format(number=number),
            back_paragraphs(number, changes, self.tr),
            self.tr("Bring it back"),
            self._theme,
            self._window,
        )
        dialog.accepted.connect(self._bring_back)
        dialog.open()

    def _bring_back(self) -> None:
        """Puts the edition before in use."""
        self._lane.run(
            self._house.door.bring_back,
            self._on_brought_back,
            on_error=self._follower.say_error,
        )

    def _on_brought_back(self, _: object) -> None:
        """Has the window switch, and says how it goes on."""
        self._card.say_outcome(
            Message(
                self.tr("The edition before is in use again."),
                "",
                self.tr("Check now puts the newer one back."),
            ),
            good=True,
        )
        self._house.read()
        self._switch()


def _open_chooser(dialog: QFileDialog, chosen: Callable[[str], None]) -> QFileDialog:
    """Opens a chooser of files; returns it."""
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
