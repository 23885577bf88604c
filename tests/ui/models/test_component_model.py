from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from csap_desktop.services.licences import Component
from csap_desktop.ui.models.component_model import ComponentModel

QT = Component("Qt", "6.11.3", "LGPL-3.0-only", "text")
FONT = Component("Inter", "", "", "")


def test_components_are_shown_and_read_with_their_licence(
    qtmodeltester: ModelTester,
) -> None:
    model = ComponentModel()
    qtmodeltester.check(model)

    model.show((QT, FONT))

    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data() == "Qt 6.11.3"
    assert model.index(0).data(spoken) == "Qt 6.11.3, licence LGPL-3.0-only"
    assert model.index(1).data() == "Inter"
    assert model.index(1).data(spoken) == "Inter, licence not stated"
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
