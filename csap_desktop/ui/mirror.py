"""What Qt does not mirror by itself where a language is written from right to left.

Qt mirrors layouts, and the parts of its own controls. It leaves alone what a style
sheet says of left and right, and pictures; both are mirrored here, once. Imported only
where something is mirrored.
"""

import re

from PySide6.QtGui import QPixmap, QTransform

_SIDE = re.compile(r"\b(border|padding|margin)((?:-top|-bottom)?)-(left|right)\b")
_FOUR = re.compile(r"\b(padding|margin): *" + " ".join(4 * [r"([^\s;]+)"]) + ";")
_POINTING = re.compile(r"left|right|^external-link$|^list$|^logout$|^login$")


def mirror_sheet(sheet: str) -> str:
    """Returns a style sheet with left and right exchanged.

    Args:
        sheet: The sheet. `text-align` and the places of parts inside a control stay:
            Qt mirrors those.
    """
    sides = {"left": "right", "right": "left"}
    swapped = _SIDE.sub(lambda found: f"{found[1]}{found[2]}-{sides[found[3]]}", sheet)
    return _FOUR.sub(r"\1: \2 \5 \4 \3;", swapped)


def mirror_picture(name: str, picture: QPixmap) -> QPixmap:
    """Returns an icon mirrored where it points somewhere; else as it is.

    Args:
        name: Its name: "arrow-left".
        picture: The icon.
    """
    if not _POINTING.search(name):
        return picture
    mirrored = picture.transformed(QTransform.fromScale(-1, 1))
    mirrored.setDevicePixelRatio(picture.devicePixelRatio())
    return mirrored
