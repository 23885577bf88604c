"""The list of doubts to carry away: as a table to paste, and as a sheet to fill in.

Free of Qt.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape

from csap_desktop.domain.freshness import Doubt, Gap
from csap_desktop.ui.answer_words import untranslated
from csap_desktop.ui.numbers import unbroken
from csap_desktop.ui.print.paper_style import TABLE
from csap_desktop.ui.updates_words import UpdatesWords
from csap_desktop.ui.upkeep_list import DoubtGroup

_WIDTHS = (29, 19, 26, 13, 13)


class UpkeepPapers:
    """Writes the list for whoever rings the owners of the numbers."""

    def __init__(
        self,
        words: UpdatesWords,
        sources: Mapping[str, str],
        tr: Callable[[str], str] = untranslated,
    ) -> None:
        """Makes the writer.

        Args:
            words: Puts doubts into words.
            sources: What each source is called, by its id.
            tr: Translates.
        """
        self._words = words
        self._sources = sources
        self._tr = tr

    def table(self, groups: Iterable[DoubtGroup], heading: str) -> str:
        """Returns the list as lines of cells with tabs between them.

        Args:
            groups: The doubts, in groups.
            heading: Which edition it is of, and of which day: the first line.
        """
        tr = self._tr
        head = (
            tr("Kind"),
            tr("What"),
            tr("Where and when"),
            tr("Number"),
            tr("Confirmed"),
            tr("How sure"),
            tr("Next check"),
        )
        rows: list[tuple[str, ...]] = [head]
        for group in groups:
            title = self._words.group(group)[0]
            rows.extend((title, *self._cells(doubt)) for doubt in group.doubts)
        return "\n".join([heading, "", *("\t".join(row) for row in rows)]) + "\n"

    def sheet(self, groups: Iterable[DoubtGroup]) -> str:
        """Returns the sheet to fill in while ringing, as small HTML.

        Args:
            groups: The doubts, in groups; texts are only counted, nobody rings them.
        """
        listed = tuple(groups)
        ring = self._tr(
            "Ring each number and ask whose it is and when it is staffed. "
            "Never ring 999 to check it."
        )
        parts = [f"<p>{escape(ring)}</p>"]
        for group in listed:
            if group.gap is not Gap.TEXT:
                parts.append(f"<h3>{escape(self._words.group(group)[0])}</h3>")
                parts.append(self._rows(group))
        texts = [self._count(group) for group in listed if group.gap is Gap.TEXT]
        if texts:
            title = self._tr("Texts nobody has confirmed")
            parts.append(f"<h3>{escape(title)}</h3><ul>{''.join(texts)}</ul>")
        return "".join(parts)

    def _cells(self, doubt: Doubt) -> Iterator[str]:
        """Gives the cells of one row, without the name of its group."""
        text = self._words.doubt(doubt, self._sources)
        provenance = doubt.fact.provenance
        yield text.title
        yield text.detail
        yield text.number
        yield self._words.confirmation(provenance)
        yield self._words.sureness(doubt, self._sources)
        yield self._words.next_check(doubt)

    def _rows(self, group: DoubtGroup) -> str:
        """Returns a table of one group with columns to fill in."""
        tr = self._tr
        titles = (tr("What"), tr("Number"), tr("Last seen"), tr("Rung on"), tr("By"))
        head = "".join(
            f"<th align='left' width='{width}%'>{escape(title)}</th>"
            for title, width in zip(titles, _WIDTHS, strict=True)
        )
        rows = "".join(map(self._row, group.doubts))
        return f"{TABLE}<thead><tr>{head}</tr></thead>{rows}</table>"

    def _row(self, doubt: Doubt) -> str:
        """Returns one row to fill in."""
        text = self._words.doubt(doubt, self._sources)
        what = f"<b>{escape(text.title)}</b><br>{escape(unbroken(text.detail))}"
        whole = escape(text.number).replace(" ", "&nbsp;")
        number = whole.replace("&nbsp;/&nbsp;", "&nbsp;/ ")  # two numbers, two lines
        seen = escape(self._words.sureness(doubt, self._sources))
        cells = (what, f"<b>{number}</b>", seen, "", "")
        return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"

    def _count(self, group: DoubtGroup) -> str:
        """Returns how many texts of a kind there are, as an item of a list."""
        text = self._tr("{group}: {count}")
        title = self._words.group(group)[0]
        return f"<li>{escape(text.format(group=title, count=len(group.doubts)))}</li>"
