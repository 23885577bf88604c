"""What the user chose: pins, theme, text size, window. Never a place or a search.

Of what was read, only texts are remembered; never a contact, a place or a route.

A small file rather than a database, because it is read before the first paint
(docs/decisions/0001). A damaged or foreign file loses the choices, not the start.
"""

import json
import logging
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from csap_desktop.domain.frozen import frozen
from csap_desktop.files import replace_file

logger = logging.getLogger(__name__)

THEMES = ("system", "light", "dark", "contrast")
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
RECENT_MOST = 12
"""How many items read lately are remembered."""


@frozen
class Choices:
    """The user's choices, each with a sound default.

    Attributes:
        pins: Ids of pinned localities, in the order they were pinned.
        theme: One of `THEMES`.
        text_size: One of `TEXT_SIZES`, in per cent.
        window: Geometry of the window as Qt wrote it, in Base64; None at first.
        pinned_items: Ids of pinned items to read, in the order they were pinned.
        recent: Ids of texts read lately, the latest first, at most `RECENT_MOST`.
        sending: Whether enquiries may be sent by themselves.
    """

    pins: tuple[str, ...] = ()
    theme: str = "system"
    text_size: int = 100
    window: str | None = None
    pinned_items: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    sending: bool = True


class ChoicesFile:
    """Keeps the choices in one file and hands out the current ones."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._current = _read(path)

    @property
    def current(self) -> Choices:
        """The choices as they are now."""
        return self._current

    def change(self, **changed: object) -> Choices:
        """Changes some choices and keeps them.

        Args:
            changed: Fields of `Choices` with their new values.

        Returns:
            The new choices; they hold for this run even when they cannot be kept.

        Raises:
            MachineError: They could not be written.
        """
        self._current = replace(self._current, **changed)  # type: ignore[arg-type]
        text = json.dumps(asdict(self._current), indent=1, ensure_ascii=False)
        replace_file(self._path, text.encode())
        return self._current


def _read(path: Path) -> Choices:
    """Reads the choices; takes the default for whatever is missing or wrong."""
    try:
        raw = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Choices()
    except (OSError, ValueError, RecursionError):
        logger.info("choices could not be read; defaults are used")
        return Choices()
    return _sound(raw if isinstance(raw, dict) else {})


def _sound(raw: dict[str, Any]) -> Choices:
    """Keeps the values that make sense."""
    known = {field.name for field in fields(Choices)}
    kept = {name: value for name, value in raw.items() if name in known}
    for name in ("pins", "pinned_items", "recent"):
        kept[name] = _ids(kept.get(name))
    kept["recent"] = kept["recent"][:RECENT_MOST]
    if kept.get("theme") not in THEMES:
        kept.pop("theme", None)
    if kept.get("text_size") not in TEXT_SIZES:
        kept.pop("text_size", None)
    if not isinstance(kept.get("sending"), bool):
        kept.pop("sending", None)
    if not isinstance(kept.get("window"), str):
        kept.pop("window", None)
    return Choices(**kept)


def _ids(raw: object) -> tuple[str, ...]:
    """Returns the ids of a list, each once; none where it is something else."""
    found = raw if isinstance(raw, list) else []
    return tuple(dict.fromkeys(one for one in found if isinstance(one, str)))
