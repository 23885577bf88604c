"""The edition before can be brought back, and the next good sync replaces it."""

from pathlib import Path

import pytest

from csap_desktop.config.sync_lock import sync_lock
from csap_desktop.domain.sync import SyncOutcome
from csap_desktop.errors import BusyError, DamagedError
from csap_desktop.services.way_back import bring_back, find_way_back
from csap_desktop.store.pointer import read_pointer, read_previous
from tests.services.installed import opened
from tests.sync.host import write
from tests.sync.laptop import Laptop, ring
from tests.sync.publisher import NOW, Publisher, small


@pytest.fixture
def publisher() -> Publisher:
    return Publisher(make=small)


@pytest.fixture
def laptop(tmp_path: Path, publisher: Publisher) -> Laptop:
    """Has taken 2 and 3."""
    laptop = Laptop(tmp_path / "laptop")
    for number in (2, 3):
        publisher.publish(number)
        laptop.sync(write(publisher.files, tmp_path / "stick"), publisher)
    return laptop


def test_at_first_there_is_no_way_back(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    assert find_way_back(laptop.paths) is None
    opened(laptop.paths).close()

    assert find_way_back(laptop.paths) is None
    assert bring_back(laptop.paths, NOW) == ()


def test_the_edition_before_comes_back_with_what_that_changes(laptop: Laptop) -> None:
    found = find_way_back(laptop.paths)

    changes = bring_back(laptop.paths, NOW)

    assert found is not None
    assert (found.number, found.origin) == (2, "official")
    assert laptop.number_on_screen() == ring(2)
    assert [(one.old, one.new) for one in changes] == [(ring(3), ring(2))]


def test_it_stays_over_starts_and_can_be_undone(laptop: Laptop) -> None:
    bring_back(laptop.paths, NOW)
    assert laptop.number_on_screen() == ring(2)

    bring_back(laptop.paths, NOW)

    assert laptop.number_on_screen() == ring(3)


def test_the_next_good_sync_replaces_it_without_fetching_it_again(
    laptop: Laptop, publisher: Publisher, tmp_path: Path
) -> None:
    bring_back(laptop.paths, NOW)

    report = laptop.sync(tmp_path / "stick", publisher)

    assert (report.outcome, report.edition) == (SyncOutcome.UPDATED, 3)
    assert report.requests == 2
    assert laptop.number_on_screen() == ring(3)


def test_a_damaged_edition_before_is_not_brought_back(laptop: Laptop) -> None:
    previous = read_previous(laptop.paths.content)
    assert previous is not None
    (laptop.paths.content / previous.data).write_bytes(b"damaged")

    with pytest.raises(DamagedError):
        bring_back(laptop.paths, NOW)

    assert laptop.number_on_screen() == ring(3)


def test_it_is_not_brought_back_while_something_is_synced(laptop: Laptop) -> None:
    with sync_lock(laptop.paths.user, 0, lambda: False), pytest.raises(BusyError):
        bring_back(laptop.paths, NOW)

    assert laptop.number_on_screen() == ring(3)


def test_a_rebuilt_edition_keeps_where_it_came_from_and_the_way_back(
    laptop: Laptop,
) -> None:
    before = read_pointer(laptop.paths.content)
    assert before is not None
    (laptop.paths.content / before.store).write_bytes(b"damaged")

    library = opened(laptop.paths)
    library.close()

    after = read_pointer(laptop.paths.content)
    assert after is not None
    assert library.report.healed
    assert (after.edition, after.origin, after.editors) == (
        before.edition,
        "official",
        before.editors,
    )
    found = find_way_back(laptop.paths)
    assert found is not None
    assert found.number == 2
