"""Names that what is being typed may become, for the popup under the place box."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt

from csap_desktop.domain.header import Locality
from csap_desktop.domain.places import Suggestion
from csap_desktop.ui.models.rows_model import AnyIndex, RowsModel
from csap_desktop.ui.qt_override import override

WHERE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Which district and council the name belongs to, in words."""


class SuggestionModel(RowsModel[Suggestion]):
    """Suggestions, best first; says of each where it is."""

    def __init__(
        self, localities: Mapping[str, Locality], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._localities = localities

    def show_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Shows other suggestions; those that read and answer alike are shown once."""
        alike = {
            (one.name, self._where(one), _typed(one)): one
            for one in reversed(suggestions)
        }
        rows = tuple(one for one in suggestions if one in alike.values())
        if rows != self.rows:
            self._replace(rows)

    def _where(self, suggestion: Suggestion) -> str:
        """Says which district and council a name belongs to."""
        locality = self._localities.get(suggestion.locality or "")
        authority = suggestion.authority or ""
        if locality is None:
            text = self.tr("{authority}, outside the area")
            return text.format(authority=authority or self.tr("elsewhere"))
        if authority in {"", locality.name, locality.council}:
            return locality.council
        text = self.tr("{authority}, {council}")
        return text.format(authority=authority, council=locality.council)

    @override
    def data(
        self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        """Returns what a row shows in a role."""
        suggestion = self.row(index)
        if suggestion is None:
            return None
        roles = Qt.ItemDataRole
        texts = {
            roles.DisplayRole: suggestion.name,
            roles.EditRole: _typed(suggestion),
            roles.AccessibleTextRole: f"{suggestion.name}, {self._where(suggestion)}",
            WHERE_ROLE: self._where(suggestion),
        }
        return texts.get(role)


def _typed(suggestion: Suggestion) -> str:
    """Returns what stands in the box once the suggestion is chosen."""
    if suggestion.authority and suggestion.authority != suggestion.name:
        return f"{suggestion.name}, {suggestion.authority}"
    return suggestion.name
