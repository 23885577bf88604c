"""An item of an edition as it was published, whatever its kind."""

from typing import Any

from csap_desktop.domain.frozen import frozen


@frozen
class StoredItem:
    """An item as the data file has it.

    Attributes:
        kind: What it is.
        id: Its id.
        title: What it is called.
        value: Its fields as plain values.
    """

    kind: str
    id: str
    title: str
    value: dict[str, Any]
