"""Which edition is used: the newer one; at the same number what is installed."""

import pytest

from csap_desktop.domain.trust import Decision, decide


@pytest.mark.parametrize(
    ("installed", "bundled", "sound", "decision"),
    [
        (None, 1, True, Decision.INSTALL_BUNDLED),
        (None, 1, False, Decision.INSTALL_BUNDLED),
        (1, 2, True, Decision.INSTALL_BUNDLED),
        (1, 2, False, Decision.INSTALL_BUNDLED),
        (2, 2, True, Decision.KEEP),
        (2, 2, False, Decision.REBUILD),
        (3, 2, True, Decision.KEEP),
        (3, 2, False, Decision.REBUILD),
        (0, 0, True, Decision.KEEP),
    ],
)
def test_the_decision(
    installed: int | None, bundled: int, decision: Decision, *, sound: bool
) -> None:
    assert decide(installed, bundled, sound=sound) is decision
