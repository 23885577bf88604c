"""Says something to a screen reader without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Has a screen reader say words at once.

    Args:
        widget: What the words are about.
        words: A whole sentence.
    """
    from PySide6.QtGui import (  # noqa: PLC0415 - 6 ms of enums, first needed here
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
