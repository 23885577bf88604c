"""Which edition is used: at a start, and when a source offers one."""

import pytest

from csap_desktop.domain.trust import (
    BUNDLED,
    OFFICIAL,
    UNOFFICIAL,
    Decision,
    InUse,
    Offered,
    decide,
)

KEEP, REBUILD = Decision.KEEP, Decision.REBUILD
TAKE_BUNDLED, TAKE = Decision.INSTALL_BUNDLED, Decision.INSTALL_OFFERED
LOWER, CHANGED = Decision.REFUSE_LOWER, Decision.REFUSE_CHANGED


@pytest.mark.parametrize(
    ("installed", "bundled", "sound", "decision"),
    [
        (None, 1, True, TAKE_BUNDLED),
        (None, 1, False, TAKE_BUNDLED),
        # The bundled edition of an older program, then that of this one.
        (InUse(1), 2, True, TAKE_BUNDLED),
        (InUse(1), 2, False, TAKE_BUNDLED),
        (InUse(2), 2, True, KEEP),
        (InUse(2), 2, False, REBUILD),
        (InUse(0), 0, True, KEEP),
        # An official one: the higher number.
        (InUse(3, "a", OFFICIAL, 2), 2, True, KEEP),
        (InUse(3, "a", OFFICIAL, 2), 2, False, REBUILD),
        (InUse(3, "a", OFFICIAL, 2), 3, True, KEEP),
        (InUse(3, "a", OFFICIAL, 2), 4, True, TAKE_BUNDLED),
        # An unofficial one, whatever it calls itself: until the program brings another.
        (InUse(999, "a", UNOFFICIAL, 2), 2, True, KEEP),
        (InUse(999, "a", UNOFFICIAL, 2), 2, False, REBUILD),
        (InUse(999, "a", UNOFFICIAL, 2), 3, True, TAKE_BUNDLED),
        # One that was brought back stays until the program brings another.
        (InUse(3, "a", OFFICIAL, 4), 4, True, KEEP),
        (InUse(3, "a", BUNDLED, 4), 4, True, KEEP),
        (InUse(3, "a", BUNDLED, 4), 5, True, TAKE_BUNDLED),
    ],
)
def test_at_a_start(
    installed: InUse | None, bundled: int, decision: Decision, *, sound: bool
) -> None:
    assert decide(installed, bundled, sound=sound) is decision


@pytest.mark.parametrize(
    ("installed", "offered", "decision"),
    [
        (None, Offered(3, "c"), TAKE),
        (InUse(2, "b"), Offered(3, "c"), TAKE),
        (InUse(3, "c", OFFICIAL, 2), Offered(3, "c", (3, "c")), KEEP),
        (InUse(3, "c", OFFICIAL, 2), Offered(4, "d", (3, "c")), TAKE),
        # Below, or other than, what the same editors have shown before.
        (InUse(3, "c", OFFICIAL, 2), Offered(2, "b", (3, "c")), LOWER),
        (InUse(3, "c", OFFICIAL, 2), Offered(3, "x", (3, "c")), CHANGED),
        # New editors begin where they like, above what the program brings.
        (InUse(9, "z", OFFICIAL, 2), Offered(3, "c"), TAKE),
        (InUse(9, "z", OFFICIAL, 2), Offered(1, "a"), LOWER),
        # What the program brings has a number too.
        (InUse(2, "b"), Offered(2, "b", None, "b"), KEEP),
        (InUse(2, "b"), Offered(2, "x", None, "b"), CHANGED),
        # An unofficial one in use never blocks the official one.
        (InUse(999, "u", UNOFFICIAL, 2), Offered(3, "c"), TAKE),
        # One that was brought back is replaced by the latest again.
        (InUse(2, "b", OFFICIAL, 2), Offered(3, "c", (3, "c")), TAKE),
    ],
)
def test_when_a_source_offers_one(
    installed: InUse | None, offered: Offered, decision: Decision
) -> None:
    assert decide(installed, 2, sound=True, offered=offered) is decision


def test_a_damaged_edition_is_taken_again() -> None:
    installed = InUse(3, "c", OFFICIAL, 2)

    assert decide(installed, 2, sound=False, offered=Offered(3, "c")) is TAKE
