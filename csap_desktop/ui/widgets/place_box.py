"""Where the child lives: a box that suggests names and keeps nothing typed."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from csap_desktop.domain.places import Suggestion
from csap_desktop.services.answers import AnswerService
from csap_desktop.ui.qt_override import override
from csap_desktop.ui.theme import Theme

PAUSE_MS = 900
"""How long nothing is typed before a name we do not know is said to be unknown."""

_SHORTEST = 3
_MARK_PX, _BEFORE_PX = 28, 6
_FIRST_POPUP_MS = 60


def is_a_name(typed: str) -> bool:
    """Says whether a text is long enough to be meant while it is still being typed.

    The first two letters of a town are nearly always those of some postcodes as well.

    Args:
        typed: What stands in the place box.
    """
    return len(typed.strip()) >= _SHORTEST


class PlaceBox(QLineEdit):
    """A line to type a place into; suggests, but never picks by itself.

    Invariant: nothing typed is stored, logged or left in an undo history after `empty`.
    """

    #: The typing paused or Enter was pressed: what stands there is meant.
    settled = Signal()

    def __init__(
        self,
        answers: AnswerService,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        limit: int = 100,
    ) -> None:
        """Makes an empty box.

        Args:
            answers: Completes names.
            theme: The look.
            parent: The widget it belongs to.
            limit: Most characters it takes; what is typed beyond does not go in.
        """
        self._popup: Any = None  # a PlacePopup, once there is one
        super().__init__(parent)
        self.setObjectName("placeBox")
        self._answers = answers
        self._theme = theme
        self._model: Any = None  # a SuggestionModel, once something is suggested
        self.setMaxLength(limit)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText)
        self._mark = _make_mark(self, theme)
        self._mark.clicked.connect(self._on_mark_clicked)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.settled)
        self._soon = QTimer(self, singleShot=True, interval=_FIRST_POPUP_MS)
        self._soon.timeout.connect(self._open_first_popup)
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_return_pressed)
        theme.changed.connect(self._place_mark)
        self._place_mark()

    def empty(self) -> None:
        """Forgets what was typed, the undo history included."""
        self._pause.stop()
        self._soon.stop()
        self._offer(())
        self.setText("")
        self._hide_popup()

    def put(self, text: str) -> None:
        """Puts a place into the box as if it had been meant."""
        self._pause.stop()
        self._soon.stop()
        self._offer(())
        self.setText(text)
        self._hide_popup()

    def suggest(self, *, also_when_certain: bool = False) -> None:
        """Offers names for what stands in the box.

        Args:
            also_when_certain: Whether to offer them although the text already names
                a place: upon the Down key, not while typing.
        """
        typed = self.text()
        certain = is_a_name(typed) and bool(self._answers.places.resolve(typed).matches)
        found: tuple[Suggestion, ...] = ()
        if typed.strip() and (also_when_certain or not certain):
            found = self._answers.complete(typed)
        self._offer(found)
        if found and self._popup is None:
            self._make_completer()
        if not found:
            self._hide_popup()

    def _offer(self, found: tuple[Suggestion, ...]) -> None:
        """Puts names into the model; makes it with the first of them."""
        from csap_desktop.ui.models.suggestion_model import (  # noqa: PLC0415
            SuggestionModel,
        )

        if found and self._model is None:
            self._model = SuggestionModel(self._answers.localities, self)
        if self._model is not None:
            self._model.show_suggestions(found)

    def _make_completer(self) -> None:
        """Makes the popup when it is first needed."""
        from csap_desktop.ui.widgets.place_popup import (  # noqa: PLC0415 - first use
            PlacePopup,
        )

        self._popup = PlacePopup(self._model, self._theme, self)
        self.setCompleter(self._popup)

    def _hide_popup(self) -> None:
        """Hides the popup, where there is one."""
        if self._popup:
            self._popup.view.hide()

    def _open_suggestions(self) -> None:
        """Offers every name that what stands in the box may become."""
        self.suggest(also_when_certain=True)
        if self._popup and self._model.rowCount():
            self._popup.setCompletionPrefix(self.text())
            self._popup.complete()

    def _on_mark_clicked(self) -> None:
        """Puts the keyboard into the box and suggests, as the Down key does."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._open_suggestions()

    def _place_mark(self) -> None:
        """Puts the mark where the line begins, and what is typed after it."""
        side, before = self._theme.scaled(_MARK_PX), self._theme.scaled(_BEFORE_PX)
        top = (self.height() - side) // 2
        mirrored = self.isRightToLeft()
        left = self.width() - before - side if mirrored else before
        self._mark.setGeometry(left, top, side, side)
        if mirrored:
            self.setTextMargins(0, 0, side, 0)
        else:
            self.setTextMargins(side, 0, 0, 0)

    def _on_edited(self) -> None:
        """Suggests, and waits for a pause.

        The popup takes 25 ms to load: a name typed at one go need not wait for it.
        """
        self._pause.start()
        if self._popup is None:
            self._soon.start()
        else:
            self.suggest()

    def _open_first_popup(self) -> None:
        """Suggests for the first time."""
        self.suggest()
        if self._popup and self._model.rowCount():
            self._popup.complete()

    def _on_return_pressed(self) -> None:
        """Takes what stands there as meant."""
        self._pause.stop()
        self._soon.stop()
        self.settled.emit()

    @override
    def event(self, event: QEvent, /) -> bool:
        """Leaves Esc to suggestions while they are open; keeps the mark in place."""
        if self._popup and self._popup.takes_escape(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.Resize:
            self._place_mark()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Opens the suggestions upon Down."""
        if event.key() == Qt.Key.Key_Down and self.text().strip():
            self._open_suggestions()
            return
        super().keyPressEvent(event)


def _make_mark(box: PlaceBox, theme: Theme) -> QPushButton:
    """Makes the button that suggests; Qt draws an action's icon in one size."""
    mark = QPushButton(box)
    mark.setProperty("role", "icon")
    mark.setAccessibleName(box.tr("Suggest places"))
    mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Down does the same
    mark.setCursor(Qt.CursorShape.ArrowCursor)
    theme.dress(mark, "map-pin", "ink-quiet", alone=True)
    return mark
