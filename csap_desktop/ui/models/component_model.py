"""What the program is made of, for a list: name, version and licence."""

from typing import Any

from PySide6.QtCore import Qt

from csap_desktop.services.licences import Component
from csap_desktop.ui.models.rows_model import AnyIndex, RowsModel
from csap_desktop.ui.qt_override import override


class ComponentModel(RowsModel[Component]):
    """Components in their own order."""

    def show(self, components: tuple[Component, ...]) -> None:
        """Shows other components."""
        self._replace(components)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        """Returns what a view asks of a row."""
        component = self.row(index)
        if component is None:
            return None
        name = " ".join(part for part in (component.name, component.version) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            licence = component.licence or self.tr("not stated")
            text = self.tr("{component}, licence {licence}")
            return text.format(component=name, licence=licence)
        return name if role == Qt.ItemDataRole.DisplayRole else None
