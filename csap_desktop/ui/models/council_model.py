"""The 14 councils as a list: what the tile map shows, for the keyboard."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt

from csap_desktop.domain.header import Locality
from csap_desktop.domain.places import Authority
from csap_desktop.ui.models.rows_model import AnyIndex, RowsModel
from csap_desktop.ui.qt_override import override

NAME_ROLE = Qt.ItemDataRole.UserRole + 1
"""The council's own name, which answers when it is typed."""


class CouncilModel(RowsModel[Authority]):
    """Councils in alphabetical order, each with who runs its services."""

    def __init__(
        self,
        authorities: tuple[Authority, ...],
        localities: Mapping[str, Locality],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = tuple(sorted(authorities, key=lambda item: item.name))
        self._localities = localities

    def row_of(self, name: str) -> int:
        """Returns the row of a council, or -1."""
        names = [authority.name for authority in self.rows]
        return names.index(name) if name in names else -1

    @override
    def data(
        self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        """Returns what a row shows in a role."""
        authority = self.row(index)
        if authority is None:
            return None
        if role == NAME_ROLE:
            return authority.name
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            locality = self._localities[authority.locality]
            if locality.name == authority.name:
                return authority.name
            text = self.tr("{council} ({service})")
            return text.format(council=authority.name, service=locality.name)
        return None
