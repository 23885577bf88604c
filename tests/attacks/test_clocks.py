"""A clock that is put back, or was wrong, on a laptop that remembers little."""

from datetime import timedelta
from pathlib import Path

import pytest

from csap_desktop.config.sync_state import read_sync_state
from csap_desktop.domain.sync import SyncOutcome, SyncReport
from tests.services.installed import opened
from tests.sync.host import write
from tests.sync.laptop import Laptop
from tests.sync.publisher import NOW, Publisher, small


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


@pytest.fixture
def publisher() -> Publisher:
    return Publisher(make=small)


def look(laptop: Laptop, publisher: Publisher, *, official: bool = True) -> SyncReport:
    """Syncs from a stick with what the publisher has signed."""
    stick = write(publisher.files, laptop.folder / f"stick-{id(publisher)}")
    return laptop.sync(stick, publisher, official=official)


def test_no_clock_stands_before_the_day_of_the_bundled_edition(laptop: Laptop) -> None:
    old = Publisher(NOW - timedelta(days=900), make=small).publish(4)
    laptop.after(-890)

    report = look(laptop, old)

    assert (report.outcome, report.reason) == (SyncOutcome.REFUSED, "clock-behind")
    assert report.edition == 1
    assert read_sync_state(laptop.paths.sync_state).clock_behind


def test_an_official_edition_in_use_says_when_it_was_proved(
    laptop: Laptop, publisher: Publisher
) -> None:
    """What was signed past its expiry then is not believed when the clock is put back,
    though the trust store was lost."""
    publisher.publish(5)
    publisher.sign_timestamp(expires=NOW + timedelta(days=50))
    stale = dict(publisher.files)
    publisher.now += timedelta(days=60)
    laptop.after(60)
    assert look(laptop, publisher.publish(6)).outcome is SyncOutcome.UPDATED
    laptop.paths.trust_store.unlink()
    publisher.files = stale

    report = look(laptop.after(-60), publisher)

    assert (report.reason, report.edition) == ("clock-behind", 6)


@pytest.mark.parametrize("edition", [1, 2])
def test_a_clock_that_was_ahead_at_the_first_start_ends_no_sync(
    laptop: Laptop, publisher: Publisher, edition: int
) -> None:
    """The day of an installation is no proof of the time, nor is an unsigned one."""
    laptop.after(3650)
    laptop.number_on_screen()
    laptop.after(-3650)
    same = (laptop.paths.bundled / "edition.json").read_bytes()
    assert look(laptop, publisher.offer(same).sign_all()).reason is None

    report = look(laptop, publisher.publish(2) if edition == 2 else publisher)

    assert report.reason is None
    assert not read_sync_state(laptop.paths.sync_state).clock_behind


def test_a_clock_that_is_ahead_while_an_edition_is_built_anew_ends_no_sync(
    laptop: Laptop, publisher: Publisher
) -> None:
    look(laptop, publisher.publish(2))
    for store in laptop.paths.content.glob("content-*.sqlite"):
        store.write_bytes(b"damaged")
    laptop.after(3650)
    library = opened(laptop.paths, lambda: laptop.now)
    assert library.report.healed
    library.close()
    laptop.after(-3650)

    report = look(laptop, publisher.publish(3))

    assert (report.outcome, report.reason) == (SyncOutcome.UPDATED, None)


def test_what_another_source_brought_under_a_wrong_clock_holds_up_no_official_one(
    laptop: Laptop, publisher: Publisher
) -> None:
    look(laptop, publisher.publish(5))
    other = Publisher(make=small)
    other.until = lambda role: NOW + timedelta(days=3650 + len(role))  # type: ignore[method-assign]
    other.root.version = 0
    other.sign_root()
    laptop.after(700)
    assert look(laptop, other.publish(7), official=False).outcome is SyncOutcome.UPDATED
    laptop.after(-700)

    report = look(laptop, publisher.publish(6))

    assert (report.outcome, report.reason, report.edition) == (
        SyncOutcome.UPDATED,
        None,
        6,
    )
