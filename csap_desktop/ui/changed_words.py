"""What is said of values that changed between editions. Free of Qt.

`change_words` is about answers that changed with the time; this is about what editors
changed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape

from csap_desktop.domain.contacts import Route
from csap_desktop.domain.hours import to_wall
from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.ui.answer_words import format_day, mark, untranslated
from csap_desktop.ui.numbers import unbroken

_FIELDS = {
    "number": mark("number"),
    "textphone": mark("textphone"),
    "how": mark("how to reach it"),
    "hours": mark("hours"),
    "hours_text": mark("hours"),
    "other_times": mark("hours"),
    "days_stated": mark("hours"),
    "kind": mark("when it is staffed"),
    "email": mark("e-mail"),
    "url": mark("web address"),
    "instead": mark("what to do instead"),
    "instead_route": mark("who to ring instead"),
    "team": mark("team"),
    "locality": mark("area"),
    "concern": mark("what it is for"),
    "line": mark("closed line"),
    "on": mark("closed on"),
    "withdrawn": mark("withdrawn"),
}
_QUIET = mark("text")
_LINES, _FORMS, _SECTORS = "lines.", "forms.", "sectors."


@dataclass(frozen=True, slots=True)
class ChangedText:
    """A change as it is shown.

    Attributes:
        title: What the item is called.
        field: What of it changed: "Daytime line, number".
        old: The value before; "none" where there was none.
        new: The value now; "none" where there is none.
        since: Since when, and with which edition.
        said: All of it as one sentence, for a screen reader and to copy.
        seen: When it was acknowledged; empty where it was not.
        is_new: Whether there was nothing before.
        is_gone: Whether there is nothing now.
    """

    title: str
    field: str
    old: str
    new: str
    since: str
    said: str
    seen: str = ""
    is_new: bool = False
    is_gone: bool = False


def values_html(text: ChangedText, tr: Callable[[str], str] = untranslated) -> str:
    """Returns what changed, the old value beside the new, as a sentence of small HTML.

    Args:
        text: The change.
        tr: Translates a sentence.
    """
    line = tr("{field}: was <s>{old}</s>, now <b>{new}</b>.")
    if text.is_new:
        line = tr("{field}, new: <b>{new}</b>.")
    elif text.is_gone:
        line = tr("{field}, no longer in use: <s>{old}</s>.")
    field = text.field[:1].upper() + text.field[1:]
    values = (escape(unbroken(one)) for one in (field, text.old, text.new))
    return line.format(**dict(zip(("field", "old", "new"), values, strict=True)))


class ChangedWords:
    """Puts logged changes into words."""

    def __init__(
        self,
        routes: Callable[[], tuple[Route, ...]],
        tr: Callable[[str], str] = untranslated,
    ) -> None:
        """Makes the words.

        Args:
            routes: Gives the routes of the edition in use, for the names of lines.
            tr: Translates a sentence.
        """
        self._routes = routes
        self._tr = tr

    def text(self, change: LoggedChange) -> ChangedText:
        """Puts a change into words."""
        tr, field = self._tr, self.field(change.field)
        none = tr("none")
        old, new = change.old or none, change.new or none
        since = tr("since {day}, edition {number}").format(
            day=format_day(to_wall(change.since).date(), tr), number=change.new_edition
        )
        text = tr("{title}, {field}: was {old}, now {new}, {since}.")
        seen = ""
        if change.acknowledged_at is not None:
            day = format_day(to_wall(change.acknowledged_at).date(), tr)
            seen = tr("Seen on {day}").format(day=day)
        said = text.format(
            title=change.title, field=field, old=old, new=new, since=since
        )
        return ChangedText(
            title=change.title,
            field=field,
            old=old,
            new=new,
            since=since,
            said=said,
            seen=seen,
            is_new=change.old is None,
            is_gone=change.new is None,
        )

    def field(self, field: str) -> str:
        """Names what of an item changed: "Daytime line, number".

        Args:
            field: As a change has it: "lines.bwd-children-day.number".
        """
        tr = self._tr
        if not field:
            return tr("the whole entry")
        name = field.rpartition(".")[2]
        last = tr(_FIELDS[name]) if name in _FIELDS else tr(_QUIET)
        both = tr("{part}, {field}")
        if field.startswith(_LINES):
            line, _, part = field.removeprefix(_LINES).partition(".")
            label = self._labels().get(line) or tr("a line")
            return both.format(part=label, field=last) if part else label
        if field.startswith(_FORMS):
            whole = field.removeprefix(_FORMS)
            title, _, part = whole.rpartition(".")
            is_part = part in {"url", "audience", "note", "title"}
            return both.format(part=title, field=last) if is_part else whole
        if field.startswith(_SECTORS):
            return tr("area")
        return last

    def count(self, count: int) -> str:
        """Says how many changes wait to be seen; empty for none."""
        if not count:
            return ""
        if count == 1:
            return self._tr("1 change you have not seen")
        return self._tr("{count} changes you have not seen").format(count=count)

    def more(self, count: int) -> str:
        """Says how many more there are."""
        return self._tr("and {count} more").format(count=count)

    def table(self, texts: tuple[ChangedText, ...], heading: str) -> str:
        """Returns changes as lines of cells with tabs between them, to paste.

        Args:
            texts: The changes.
            heading: Which edition the list is of: the first line.
        """
        tr = self._tr
        head = (tr("What"), tr("Changed"), tr("Before"), tr("Now"), tr("Since"))
        rows = [
            (one.title, one.field, one.old, one.new, f"{one.since} {one.seen}".strip())
            for one in texts
        ]
        cells = (" ".join(cell.split()) for row in (head, *rows) for cell in row)
        listed = list(cells)
        lines = [
            "\t".join(listed[at : at + len(head)])
            for at in range(0, len(listed), len(head))
        ]
        return "\n".join([heading, "", *lines]) + "\n"

    def _labels(self) -> Mapping[str, str]:
        """Returns what each line is called, by its id."""
        return {line.id: line.label for route in self._routes() for line in route.lines}
