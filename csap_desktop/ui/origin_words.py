"""What must stand wherever an edition is not the one it should be. Free of Qt."""

from collections.abc import Callable

from csap_desktop.domain.origin import EditionOrigin
from csap_desktop.ui.answer_words import mark, untranslated

NOT_OFFICIAL = mark("Not the official source: check every number before use.")

_BROUGHT_BACK = mark(
    "An older edition was brought back in place of edition {number}: numbers may have "
    "changed since."
)


def origin_warnings(
    origin: EditionOrigin, tr: Callable[[str], str] = untranslated
) -> tuple[str, ...]:
    """Returns a sentence for each thing to be careful about; none at best.

    Args:
        origin: Where the edition in use came from.
        tr: Translates a sentence.
    """
    said = []
    if not origin.is_official:
        said.append(tr(NOT_OFFICIAL))
    if origin.is_brought_back:
        said.append(tr(_BROUGHT_BACK).format(number=origin.instead_of))
    return tuple(said)
