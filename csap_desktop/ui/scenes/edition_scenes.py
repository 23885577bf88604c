"""What changed, how current the edition is, and where it came from, in every state."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QPixmap

from csap_desktop.domain.contacts import Concern
from csap_desktop.domain.origin import BUNDLED_ORIGIN, EditionOrigin
from csap_desktop.domain.sync import SyncOutcome, SyncReport
from csap_desktop.services.change_log import ChangeLog, write
from csap_desktop.services.change_recording import record
from csap_desktop.services.sync_door import SyncPlan
from csap_desktop.ui.pages.search_page import SearchPage
from csap_desktop.ui.pages_offered import RING, SEARCH, UPDATES
from csap_desktop.ui.scenes.fictional_editions import (
    ADDRESS,
    FINGERPRINT,
    FixedDoor,
    halfway,
    made_up_changes,
    states,
)
from csap_desktop.ui.studio import USUAL_MOMENT, AtOnce, Studio, grab, grab_dialog
from csap_desktop.ui.sync_house import Errand, SyncHouse
from csap_desktop.ui.sync_messages import trust_paragraphs
from csap_desktop.ui.widgets.confirm_dialog import ConfirmDialog
from csap_desktop.ui.widgets.sync_card import SyncCard


def edition_scenes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws the states.

    Args:
        studio: The window, its library open.
    """
    studio.clock.moment = USUAL_MOMENT
    door = FixedDoor()
    house = studio.desk.editions.open(door, AtOnce(), lambda least, _most: least)
    yield from _freshness(studio, door, house)
    yield from _looks(studio, door, house)
    yield from _changes(studio)
    yield from _origins(studio)
    door.known = SyncPlan()
    house.read()


def _freshness(
    studio: Studio, door: FixedDoor, house: SyncHouse
) -> Iterator[tuple[str, QPixmap]]:
    """Draws how current the edition may be."""
    studio.desk.go(UPDATES)
    for name, state in states(studio.clock.moment).items():
        door.known = SyncPlan(address=state.source, state=state)
        house.read()
        yield f"updates-{name}", grab(studio.window)


def _looks(
    studio: Studio, door: FixedDoor, house: SyncHouse
) -> Iterator[tuple[str, QPixmap]]:
    """Draws a look under way, its outcomes, and what is asked before it."""
    known = states(studio.clock.moment)
    door.known = SyncPlan(address=ADDRESS, way_back=6, state=known["amber"])
    house.read()
    for card in studio.window.findChildren(SyncCard):
        card.show_busy(halfway(), busy=True)
    yield "updates-progress", grab(studio.window)
    reasons = ("foreign", "captive-page")
    for outcome, reason in zip(
        (SyncOutcome.REFUSED, SyncOutcome.UNREACHABLE), reasons, strict=True
    ):
        door.outcome = SyncReport(outcome, reason, 1)
        house.look(Errand("/media/stick"))
        yield f"updates-outcome-{reason}", grab(studio.window)
    for card in studio.window.findChildren(SyncCard):
        card.back.click()
    yield "dialog-bring-back", grab_dialog(studio.window)
    dialog = ConfirmDialog(
        "Do you trust this root file?",
        trust_paragraphs("root.json", FINGERPRINT),
        "Trust it and look",
        studio.theme,
        studio.window,
    )
    dialog.open()
    yield "dialog-root", grab_dialog(studio.window)
    for card in studio.window.findChildren(SyncCard):
        card.say_outcome(None)


def _changes(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws what must be seen, wherever it stands."""
    context, desk = studio.context, studio.desk
    for count, name in ((1, "one"), (5, "several")):
        _forget(studio)
        record(context.paths, made_up_changes(count), 6, 7, studio.clock.moment)
        context.changes.read_again()
        desk.editions.show_changes()
        desk.go(RING)
        studio.ring.show_place("Fleetwood", Concern.CHILD)
        yield f"ring-changed-{name}", grab(studio.window)
    studio.ring.new_call()
    yield "ring-changed-start", grab(studio.window)
    desk.open_item("nspcc")
    yield "item-changed", grab(studio.window)
    desk.go(SEARCH)
    for page in studio.window.findChildren(SearchPage):
        page.ask("nspcc")
        yield "search-changed", grab(studio.window)
        page.ask("")
    desk.go(UPDATES)
    yield "updates-changed", grab(studio.window)
    desk.editions.see(context.changes.waiting[:1])
    desk.go(UPDATES)
    yield "updates-changed-seen", grab(studio.window)
    _forget(studio)
    write(context.paths, ChangeLog(damaged=True), studio.clock.moment)
    context.changes.read_again()
    desk.go(UPDATES)
    yield "updates-changes-lost", grab(studio.window)
    _forget(studio)


def _forget(studio: Studio) -> None:
    """Takes every change away."""
    log = ChangeLog()
    write(studio.context.paths, log, studio.clock.moment)
    studio.context.changes.read_again()
    studio.desk.editions.show_changes()


def _origins(studio: Studio) -> Iterator[tuple[str, QPixmap]]:
    """Draws an edition that is not official, one that was brought back, and both."""
    answers, standing = studio.context.answers, studio.window.standing
    studio.desk.go(RING)
    studio.ring.show_place("Fleetwood", Concern.CHILD)
    both = EditionOrigin("unofficial", instead_of=8)
    for name, origin in {
        "unofficial": replace(both, instead_of=0),
        "brought-back": replace(both, kind="official"),
        "unofficial-brought-back": both,
    }.items():
        answers.origin = origin
        standing.renew()
        yield f"ring-{name}", grab(studio.window)
    studio.desk.go(UPDATES)
    yield "updates-unofficial", grab(studio.window)
    answers.origin = BUNDLED_ORIGIN
    standing.renew()
