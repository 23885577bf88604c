"""The list of changes as a sheet to carry away. Free of Qt."""

from collections.abc import Callable, Iterable
from html import escape

from csap_desktop.domain.logged_changes import LoggedChange
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.changed_words import ChangedText, ChangedWords
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.print.paper import Paper
from csap_desktop.ui.print.paper_style import TABLE

_WIDTHS = (34, 22, 22, 22)


class ChangePapers:
    """Puts changes on paper: those that must be seen as a table, the rest counted."""

    def __init__(
        self, words: ChangedWords, tr: Callable[[str], str] = untranslated
    ) -> None:
        """Makes the writer.

        Args:
            words: Puts changes into words.
            tr: Translates a sentence.
        """
        self._words = words
        self._tr = tr

    def paper(self, changes: Iterable[LoggedChange]) -> Paper | None:
        """Returns the sheet; None where nothing changed that must be seen.

        Args:
            changes: What is listed.
        """
        tr, listed = self._tr, tuple(changes)
        grave = [self._words.text(one) for one in listed if one.must_see]
        if not grave:
            return None
        quiet = len(listed) - len(grave)
        rest = tr("Changes of wording and sources: {count}").format(count=quiet)
        titles = (tr("What"), tr("Before"), tr("Now"), tr("Since"))
        head = "".join(
            f"<th align='left' width='{width}%'>{escape(title)}</th>"
            for title, width in zip(titles, _WIDTHS, strict=True)
        )
        rows = "".join(map(_row, grave))
        foot = f"<p>{escape(rest)}</p>" if quiet else ""
        return Paper(
            title=tr("What changed"),
            html=f"{TABLE}<thead><tr>{head}</tr></thead>{rows}</table>{foot}",
            note=tr("Cross out the old values on every list and card you keep."),
            file_name="csap-changes",
            name=tr("What changed"),
            wide=True,
        )


def _row(text: ChangedText) -> str:
    """Returns one row."""
    what = f"<b>{escape(text.title)}</b><br>{escape(text.field)}"
    cells = (
        what,
        f"<s>{escape(unbroken(text.old))}</s>",
        f"<b>{escape(unbroken(text.new))}</b>",
        escape(text.since),
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
