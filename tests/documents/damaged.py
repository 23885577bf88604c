"""PDFs with damage: flipped bits, cut ends, swapped pieces, numbers gone wild."""

import os
import random
import re
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPdfWriter,
)

from tests.documents.fictional_pdf import REPORT, pdf

_NUMBER = re.compile(rb"(?<![\w.])\d{1,6}(?![\w.])")
_WILD = (b"0", b"-1", b"65536", b"2147483648", b"99999999999", b"1e9", b"null", b"[")


def written_by_qt() -> bytes:
    """A PDF with fonts inside, a picture, a gradient and transparency."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(96)
    painter = QPainter(writer)
    for number in range(3):
        if number:
            writer.newPage()
        painter.drawText(QPoint(50, 80), f"A made-up page {number + 1}")
        blend = QLinearGradient(0, 0, 300, 300)
        blend.setColorAt(0, QColor(200, 40, 40, 120))
        blend.setColorAt(1, QColor(40, 40, 200, 250))
        painter.fillRect(QRect(60, 120, 300, 200), QBrush(blend))
        image = QImage(64, 64, QImage.Format.Format_ARGB32)
        image.fill(QColor(10, 200, 10, 128))
        painter.drawImage(QRect(100, 350, 200, 200), image)
        painter.drawEllipse(QRect(120, 600, 150, 90))
    painter.end()
    return bytes(buffer.data().data())


def variants(first: int, count: int) -> Iterator[bytes]:
    """Gives damaged documents; the same numbers have the same damage.

    Args:
        first: Number of the first one.
        count: How many.
    """
    application = QGuiApplication.instance() or QGuiApplication([])
    wholes = (pdf(*REPORT), written_by_qt())
    del application
    for number in range(first, first + count):
        chance = random.Random(number)  # noqa: S311 - damage, not secrets
        yield damaged(chance.choice(wholes), chance)


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """Returns a document with one kind of damage."""
    data = bytearray(whole)
    kind = chance.randrange(5)
    if kind == 0:
        _flip(data, chance, chance.randint(1, 3))
    elif kind == 1:
        _flip(data, chance, chance.randint(10, 200))
    elif kind == 2:
        del data[chance.randrange(10, len(data)) :]
    elif kind == 3:
        start, end = sorted(chance.sample(range(len(data)), 2))
        piece = data[start : min(end, start + 4000)]
        at = chance.randrange(len(data))
        data[at:at] = piece
    else:
        return _NUMBER.sub(
            lambda found: chance.choice(_WILD) if chance.random() < 0.02 else found[0],
            bytes(data),
        )
    return bytes(data)


def _flip(data: bytearray, chance: random.Random, bits: int) -> None:
    """Flips bits."""
    for _ in range(bits):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
