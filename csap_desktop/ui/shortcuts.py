"""Every key of the program and what it does: the one list.

`keys.set_keys` sets from it what works everywhere, and the sheet shown by F1 prints it,
so that the sheet cannot say anything else.
"""

from collections.abc import Callable
from dataclasses import dataclass

Translate = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One thing that keys do.

    Attributes:
        keys: The keys, any of which does it, as QKeySequence reads them.
        words: What it does.
        action: What `keys` does upon them; empty where a page or Qt takes them itself.
        named: What does it besides keys: the buttons of a mouse.
    """

    keys: tuple[str, ...]
    words: str
    action: str = ""
    named: str = ""


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """The keys of one part of the program.

    Attributes:
        title: What the part is called.
        shortcuts: Its keys.
    """

    title: str
    shortcuts: tuple[Shortcut, ...]


def sheet(tr: Translate) -> tuple[ShortcutGroup, ...]:
    """Returns every key of the program.

    Args:
        tr: Translates.
    """
    return (
        ShortcutGroup(tr("Everywhere"), _everywhere(tr)),
        ShortcutGroup(tr("Pages"), _pages(tr)),
        ShortcutGroup(tr("Who to ring"), _ring(tr)),
        ShortcutGroup(tr("Search"), _search(tr)),
        ShortcutGroup(tr("Reading"), _reading(tr)),
        ShortcutGroup(tr("Guide"), _guide(tr)),
        ShortcutGroup(tr("Documents"), _documents(tr)),
        ShortcutGroup(tr("Governance chart"), _chart(tr)),
        ShortcutGroup(tr("Enquiries"), _enquiries(tr)),
        ShortcutGroup(tr("Lists"), _lists(tr)),
        ShortcutGroup(tr("On paper"), _paper(tr)),
    )


def _everywhere(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys that work on every page."""
    mouse_back, mouse_forward = tr("mouse: back"), tr("mouse: forward")
    return (
        Shortcut(("Ctrl+K",), tr("Search everything"), "search"),
        Shortcut(("Alt+Left",), tr("Back"), "back", mouse_back),
        Shortcut(("Alt+Right",), tr("Forward"), "forward", mouse_forward),
        Shortcut(("F6",), tr("To the next part of the window"), "next-area"),
        Shortcut(
            ("Shift+F6",), tr("To the previous part of the window"), "area-before"
        ),
        Shortcut(("Ctrl+F",), tr("Find on this page"), "find"),
        Shortcut(("Ctrl+P",), tr("Print this page"), "print"),
        Shortcut(("Ctrl++", "Ctrl+="), tr("Larger text"), "larger"),
        Shortcut(("Ctrl+-",), tr("Smaller text"), "smaller"),
        Shortcut(("Ctrl+0",), tr("Usual text size"), "usual-size"),
        Shortcut(("F1",), tr("Keyboard shortcuts"), "sheet"),
        Shortcut(("Esc",), tr("Close a window like this one, or a menu")),
    )


def _pages(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys of the pages, by their place from the top of the rail."""
    return (
        Shortcut(("Ctrl+1",), tr("Who to ring"), "page:ring"),
        Shortcut(("Ctrl+2",), tr("Search"), "page:search"),
        Shortcut(("Ctrl+3",), tr("Guide"), "page:guide"),
        Shortcut(("Ctrl+4",), tr("Governance"), "page:governance"),
        Shortcut(("Ctrl+5",), tr("Enquiries"), "page:enquiries"),
        Shortcut(("Ctrl+6",), tr("Updates"), "page:updates"),
        Shortcut(("Ctrl+7",), tr("About"), "page:about"),
    )


def _ring(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys of the answer page."""
    return (
        Shortcut(("Down",), tr("To the places that may be meant")),
        Shortcut(("Enter",), tr("Take the place as it is typed")),
        Shortcut(
            ("Left", "Right", "Up", "Down"), tr("On the map, from council to council")
        ),
        Shortcut(("Esc",), tr("New call: forget place and concern")),
    )


def _search(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys of the search field and its results."""
    return (
        Shortcut(("Down",), tr("From the field to the results")),
        Shortcut(("Enter",), tr("Open the best result, or the one chosen")),
        Shortcut(("Up",), tr("From the first result back to the field")),
        Shortcut(("Home", "End"), tr("To the first or the last result")),
        Shortcut(("PgUp", "PgDown"), tr("A page of results up or down")),
        Shortcut(("Ctrl+C",), tr("Copy a result, with where it comes from")),
        Shortcut(("Esc",), tr("Back to the field, then leave the search")),
    )


def _reading(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys of a text and of the find bar above it."""
    return (
        Shortcut(("Tab",), tr("To the next link of a text")),
        Shortcut(("Enter",), tr("Open a link, or find the next match")),
        Shortcut(("F3",), tr("Find the next match")),
        Shortcut(("Shift+F3", "Shift+Enter"), tr("Find the previous match")),
        Shortcut(("Home", "End"), tr("To the beginning or the end of a text")),
        Shortcut(("Space", "Shift+Space"), tr("A page down or up")),
        Shortcut(("Ctrl+Shift+C",), tr("Copy all of it, with its sources")),
        Shortcut(("Esc",), tr("Close the note on a word, then the find bar")),
    )


def _guide(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys of the words and of the timeline in the Guide."""
    return (
        Shortcut(("Down",), tr("From the field to the words below it")),
        Shortcut(("Esc",), tr("Empty the field")),
        Shortcut(("Left", "Right"), tr("From event to event of the timeline")),
    )


def _documents(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys of a document."""
    return (
        Shortcut(("Page Down", "Page Up"), tr("A page down or up")),
        Shortcut(("+", "="), tr("Larger")),
        Shortcut(("-",), tr("Smaller")),
        Shortcut(("0",), tr("Pages as wide as there is room")),
    )


def _chart(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys of the governance chart."""
    return (
        Shortcut(("Left", "Right", "Up", "Down"), tr("From group to group")),
        Shortcut(("Enter",), tr("Read about the chosen group")),
        Shortcut(("+", "="), tr("Larger")),
        Shortcut(("-",), tr("Smaller")),
        Shortcut(("0",), tr("Usual size")),
        Shortcut(("F",), tr("Show all of the chart")),
        Shortcut(("Home",), tr("To the first group")),
        Shortcut((), tr("Larger or smaller"), named=tr("mouse: Ctrl and wheel")),
    )


def _enquiries(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys of the enquiries."""
    return (
        Shortcut(("Ctrl+N",), tr("New enquiry")),
        Shortcut(("Esc",), tr("Back to the list; what was typed is saved")),
    )


def _lists(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys of every list and tree."""
    return (
        Shortcut(("Up", "Down"), tr("From row to row")),
        Shortcut(("Home", "End"), tr("To the first or the last row")),
        Shortcut(("Right", "Left"), tr("Show or hide what is below a row")),
        Shortcut(("Enter",), tr("Open a row")),
    )


def _paper(tr: Translate) -> tuple[Shortcut, ...]:
    """Gives the keys of the window that shows a page on paper."""
    return (
        Shortcut(("Ctrl+S",), tr("Save as PDF")),
        Shortcut(("Ctrl+P",), tr("Print")),
        Shortcut(("Ctrl++", "Ctrl+-"), tr("Larger or smaller preview")),
        Shortcut(("Ctrl+0",), tr("Preview as wide as there is room")),
        Shortcut(("Home", "End"), tr("To the first or the last sheet")),
    )
