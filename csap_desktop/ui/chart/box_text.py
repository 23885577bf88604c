"""The words in the boxes of the chart: never cut, two lines at most, else shorter."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from csap_desktop.domain.body_places import Place, Where, find_places
from csap_desktop.domain.governance import LEADING, Governance
from csap_desktop.domain.reference import Body
from csap_desktop.ui.chart.look import ChartLook
from csap_desktop.ui.governance_words import GovernanceWords

PADDING_X_PX, PADDING_Y_PX = 12, 7

_MOST_PX = {
    Where.TREE: 250,
    Where.ABOVE: 126,
    Where.BESIDE: 150,
    Where.HUB: 400,
    Where.UNDER: 160,
    Where.ALONE: 150,
}
_MOST_LEADING_PX = 250
WidthOf = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class BoxText:
    """What stands in one box.

    Attributes:
        name: One or two lines.
        note: No, one or two lines.
    """

    name: tuple[str, ...]
    note: tuple[str, ...]


class BoxTexts:
    """The words of all boxes of one day, and the room they need."""

    def __init__(
        self, governance: Governance, words: GovernanceWords, look: ChartLook
    ) -> None:
        """Fits the words.

        Args:
            governance: What stands on the day.
            words: Puts bodies into words.
            look: Fonts and sizes.
        """
        self._look = look
        self._names = QFontMetricsF(look.name_font())
        self._notes = QFontMetricsF(look.note_font())
        places = find_places(governance)
        self._texts = {
            body.id: self._fit(body, places.of(body.id), words)
            for body in governance.bodies
        }

    def of(self, body_id: str) -> BoxText:
        """Returns the words of a body that stands."""
        return self._texts[body_id]

    def size(self, body_id: str) -> tuple[float, float]:
        """Returns the width and height that the words of a body need."""
        text, look = self._texts[body_id], self._look
        widths = [
            *map(self._names.horizontalAdvance, text.name),
            *map(self._notes.horizontalAdvance, text.note),
        ]
        height = (
            len(text.name) * self._names.height()
            + len(text.note) * self._notes.height()
        )
        return (
            max(widths) + 2 * look.px(PADDING_X_PX),
            height + 2 * look.px(PADDING_Y_PX),
        )

    def _fit(self, body: Body, place: Place, words: GovernanceWords) -> BoxText:
        """Fits the words of one body."""
        leads = place.where is Where.ALONE and body.kind in LEADING
        most = self._look.px(_MOST_LEADING_PX if leads else _MOST_PX[place.where])
        name = fit_name(body.name, body.short, most, self._names.horizontalAdvance)
        brief = place.where is Where.HUB and len(name) > 1 and not body.inferred
        note = "" if brief else words.note(body, place)
        return BoxText(name, wrap(note, most, self._notes.horizontalAdvance))


def fit_name(
    name: str, short: str | None, most: float, width_of: WidthOf
) -> tuple[str, ...]:
    """Returns a name on one or two lines; the short one where those are too long.

    Args:
        name: The whole name.
        short: A shorter one; None where there is none.
        most: The widest a line should get.
        width_of: Measures a text.
    """
    lines = wrap(name, most, width_of)
    if short and max(map(width_of, lines), default=0) > most:
        return wrap(short, most, width_of)
    return lines


def wrap(text: str, most: float, width_of: WidthOf) -> tuple[str, ...]:
    """Returns a text on one line, or on two that are as even as its words allow.

    Args:
        text: Any text; an empty one needs no line.
        most: The widest a line should get; exceeded where two lines are not enough.
        width_of: Measures a text.
    """
    if not text:
        return ()
    if width_of(text) <= most:
        return (text,)
    return min(_halves(text), key=lambda lines: max(map(width_of, lines)))


def _halves(text: str) -> Iterator[tuple[str, ...]]:
    """Gives every way to put a text on two lines, and the one line."""
    words = text.split(" ")
    yield (text,)
    for end in range(1, len(words)):
        yield " ".join(words[:end]), " ".join(words[end:])
