"""Does what the reader wants with an answer: copies, shows, prints, pins."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from csap_desktop.context import Context
from csap_desktop.domain.routes import Answer, Reply
from csap_desktop.errors import MachineError
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.theme import Theme
from csap_desktop.ui.widgets.card_options import Want
from csap_desktop.ui.widgets.card_words import CardWords, ringable_number


class AnswerDesk(QObject):
    """Serves one page; dialogs are made, and their modules imported, on first use."""

    #: Something was done; carries words for the status line.
    message = Signal(str)
    #: The pins are others now.
    pins_changed = Signal()

    def __init__(
        self,
        context: Context,
        words: CardWords,
        theme: Theme,
        page: QWidget,
    ) -> None:
        """Takes what it needs.

        Args:
            context: Choices and answers.
            words: Puts answers into the words of cards.
            theme: The look.
            page: Above which dialogs open.
        """
        super().__init__(page)
        self._context = context
        self._words = words
        self._theme = theme
        self._page = page
        self._dialog: QDialog | None = None

    def do(self, want: Want, answer: Answer) -> None:
        """Does what is wanted with an answer."""
        actions = {
            Want.COPY: self._copy,
            Want.COPY_NUMBER: self._copy_number,
            Want.PHONE: self._show_codes,
            Want.CARD: self._show_card,
            Want.PIN: self._pin,
            Want.SOURCES: self._show_sources,
        }
        actions[want](answer)

    def copy_address(self, address: str) -> None:
        """Copies an address of another way."""
        QGuiApplication.clipboard().setText(address)
        self.message.emit(self.tr("Copied: {text}").format(text=address))

    def paper(self, reply: Reply | None) -> Paper | None:
        """Returns what is answered as it goes on paper.

        Args:
            reply: What is shown; None before anything is.

        Returns:
            Every line with its hours and nothing that is true only now; None where
            nothing is answered.
        """
        if reply is None or not reply.answers:
            return None
        from csap_desktop.ui.print.route_papers import (  # noqa: PLC0415 - first use
            RoutePapers,
        )

        routes = [answer.route for answer in reply.answers]
        return RoutePapers(self._context.answers, self.tr).cards(routes)

    def close_dialog(self, otherwise: Callable[[], None]) -> None:
        """Closes the dialog that is open.

        Args:
            otherwise: What to do where none is.
        """
        if self._dialog is not None:
            self._dialog.reject()
        else:
            otherwise()

    def _open(self, dialog: QDialog) -> None:
        """Opens a dialog above the page, without stopping the page."""
        self._dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()
        dialog.activateWindow()

    def _on_dialog_finished(self) -> None:
        """Forgets the dialog, which deletes itself."""
        self._dialog = None

    def _copy(self, answer: Answer) -> None:
        """Copies the numbers with hours, source and date."""
        QGuiApplication.clipboard().setText(self._words.copied(answer))
        number = ringable_number(answer)
        text = self.tr("Copied {number} with its hours and source")
        self.message.emit(text.format(number=number or self._words.team(answer)))

    def _copy_number(self, answer: Answer) -> None:
        """Copies the number alone."""
        number = ringable_number(answer)
        QGuiApplication.clipboard().setText(number)
        self.message.emit(self.tr("Copied {number}").format(number=number))

    def _pin(self, answer: Answer) -> None:
        """Pins the locality, or takes its pin away."""
        locality = answer.match.locality
        name = self._context.answers.localities[locality].name
        pins = self._context.choices.current.pins
        pinned = locality not in pins
        kept = (*pins, locality) if pinned else tuple(p for p in pins if p != locality)
        text = (
            self.tr("Pinned {name}") if pinned else self.tr("No longer pinned: {name}")
        )
        try:
            self._context.choices.change(pins=kept)
        except MachineError:
            text = self.tr(
                "The pins could not be kept here; they hold until you close."
            )
        self.message.emit(text.format(name=name))
        self.pins_changed.emit()

    def _show_codes(self, answer: Answer) -> None:
        """Shows the numbers as codes for a phone's camera."""
        from csap_desktop.ui.widgets.qr_dialog import QrDialog  # noqa: PLC0415 - first use

        team, numbers = self._words.rung(answer)
        self._open(QrDialog(team, numbers, self._theme, self._page))

    def _show_sources(self, answer: Answer) -> None:
        """Lists where the numbers come from."""
        from csap_desktop.ui.widgets.sources_dialog import (  # noqa: PLC0415 - first use
            SourcesDialog,
        )

        front = self._context.answers.front
        self._open(SourcesDialog(answer, front, self._theme, self._page))

    def _show_card(self, answer: Answer) -> None:
        """Offers the card and the poster of the locality, and its contacts."""
        from csap_desktop.ui.widgets.answer_papers import (  # noqa: PLC0415 - first use
            answer_dialog,
        )

        dialog = answer_dialog(answer, self._context, self._theme, self._page, self.tr)
        dialog.message.connect(self.message)
        self._open(dialog)
