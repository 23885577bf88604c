"""The body knows whether anybody took a byte of it."""

from PySide6.QtCore import QByteArray

from csap_desktop.net.body import WatchedBody


def test_a_body_nobody_read_has_not_left() -> None:
    body = WatchedBody(b"words")

    assert not body.taken
    assert (body.size(), body.isSequential()) == (5, False)


def test_a_body_may_be_wound_back_until_it_is_read_and_never_after() -> None:
    body = WatchedBody(b"words")

    wound_back = body.seek(0)
    read = body.read(3)

    assert wound_back
    assert read == QByteArray(b"wor")
    assert body.taken
    assert not body.seek(0)
    assert body.read(3) == QByteArray(b"ds")


def test_a_body_takes_nothing_in() -> None:
    body = WatchedBody(b"words")

    assert body.writeData(b"more", 4) == -1
