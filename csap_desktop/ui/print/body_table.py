"""The bodies of the governance as a table on paper: the one that the page shows."""

from html import escape

from PySide6.QtCore import Qt

from csap_desktop.domain.governance import Governance
from csap_desktop.ui.governance_words import GovernanceWords
from csap_desktop.ui.models.body_table_model import BodyTableModel
from csap_desktop.ui.print.paper_style import TABLE

_WIDTHS = (32, 17, 17, 17, 17)
_SAID = Qt.ItemDataRole.AccessibleTextRole


def table_html(governance: Governance, words: GovernanceWords) -> str:
    """Returns one row for each body, its head repeated on every sheet.

    Args:
        governance: What stands on a day.
        words: Puts bodies into words.
    """
    model = BodyTableModel(words)
    model.show_day(governance)
    across = Qt.Orientation.Horizontal
    head = "".join(
        f"<th align='left' width='{width}%'>{_cell(model.headerData(at, across))}</th>"
        for at, width in enumerate(_WIDTHS)
    )
    rows = "".join(
        f"<tr>{''.join(_row(model, row))}</tr>" for row in range(model.rowCount())
    )
    return f"{TABLE}<thead><tr>{head}</tr></thead>{rows}</table>"


def _row(model: BodyTableModel, row: int) -> list[str]:
    """Returns the cells of a row, the name of the body in bold."""
    name, *others = (
        _cell(model.index(row, column).data(_SAID)) for column in range(len(_WIDTHS))
    )
    return [f"<td><b>{name}</b></td>", *(f"<td>{other}</td>" for other in others)]


def _cell(said: object) -> str:
    """Returns what a cell says."""
    return escape(str(said))
