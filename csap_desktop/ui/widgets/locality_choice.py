"""Which of the three localities: chips, none chosen until somebody says so."""

from PySide6.QtWidgets import QWidget

from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.widgets.chip_choice import TitledChips


class LocalityChoice(TitledChips[str]):
    """The localities of the edition, and "not known" before them."""

    def __init__(
        self,
        title: str,
        unknown: str,
        answers: AnswerService,
        parent: QWidget | None = None,
    ) -> None:
        """Makes the chips; "not known" is chosen.

        Args:
            title: What is asked.
            unknown: What stands on the chip for none of them.
            answers: Knows the localities.
            parent: The widget it belongs to.
        """
        names = {one.id: one.name for one in answers.front.localities}
        super().__init__(title, {"": unknown, **names}, parent)

    def choose(self, locality: str) -> None:
        """Chooses a locality where it is known, else none, and tells nobody."""
        known = {key for key in self.keys if key == locality}
        self.chips.choose_quietly(locality if known else "")

    @property
    def keys(self) -> tuple[str, ...]:
        """The ids there are to choose from."""
        return self.chips.keys
