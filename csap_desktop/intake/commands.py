"""What each command of `csap-intake` does."""

import argparse
import json
from collections.abc import Callable
from datetime import datetime
from typing import TextIO

from csap_desktop.domain.frozen import frozen
from csap_desktop.intake.archive import Archive, Received
from csap_desktop.intake.check import check
from csap_desktop.intake.database import Database, open_database
from csap_desktop.intake.export import document_of, write_csv, write_json
from csap_desktop.intake.keys import Keys
from csap_desktop.intake.letter import describe
from csap_desktop.intake.outgoing import Outgoing
from csap_desktop.intake.records import Records
from csap_desktop.intake.settings import Settings
from csap_desktop.intake.upkeep import Upkeep


@frozen
class World:
    """What lies outside the program.

    Attributes:
        out: Where to print.
        now: Tells the time (aware, UTC).
        draw: Gives so many random bytes, in hexadecimal.
        pick: Picks one of the signs it is given, by chance.
        jitter: Draws a number from 0 to 1.
        make_id: Makes a random id.
    """

    out: TextIO
    now: Callable[[], datetime]
    draw: Callable[[int], str]
    pick: Callable[[str], str]
    jitter: Callable[[], float]
    make_id: Callable[[], str]


def run_command(options: argparse.Namespace, settings: Settings, world: World) -> int:
    """Does what was typed.

    Args:
        options: What was typed.
        settings: The settings it was typed with.
        world: What lies outside.

    Returns:
        The exit status.

    Raises:
        CsapError: It cannot be done.
    """
    database = open_database(settings.database)
    try:
        if options.command == "check":
            return _check(database, settings, world)
        database.prepare()
        match options.command:
            case "serve":
                return _serve(database, settings, world)
            case "key":
                return _key(options, Keys(database), world)
            case _:
                return _show(options, Archive(database), world.out)
    finally:
        database.close()


def _serve(database: Database, settings: Settings, world: World) -> int:
    """Receives enquiries until the process is told to end."""
    from csap_desktop.intake.server import serve, set_up_logs  # noqa: PLC0415 - heavy
    from csap_desktop.intake.service import Parts, Service  # noqa: PLC0415 - heavy

    set_up_logs()
    upkeep = Upkeep(
        Outgoing(database, world.now, world.make_id, world.jitter),
        Archive(database),
        settings.mail,
        settings.retention_days,
        world.now,
    )
    records = Records(database, world.now, world.pick)
    service = Service(Parts(records, Keys(database), world.now, upkeep.wake))

    def on_ready(address: str) -> None:
        world.out.write(f"listening on {address}\n")
        world.out.flush()

    upkeep.start()
    try:
        serve(service.application(), settings.host, settings.port, on_ready)
    finally:
        upkeep.stop()
    return 0


def _key(options: argparse.Namespace, keys: Keys, world: World) -> int:
    """Adds, lists or removes keys."""
    match options.action:
        case "add":
            key = keys.add(options.name, world.now(), world.draw)
            world.out.write(f"{key}\nIt is not shown again.\n")
        case "remove":
            keys.remove(options.name)
            world.out.write(f"{options.name} removed\n")
        case _:
            world.out.writelines(
                f"{key.name}  since {key.created_at:%Y-%m-%d}\n" for key in keys.all()
            )
    return 0


def _show(options: argparse.Namespace, archive: Archive, out: TextIO) -> int:
    """Shows what came in."""
    if options.command == "export":
        write = write_csv if options.form == "csv" else write_json
        write(archive.all(with_words=True), out)
    elif options.command == "show":
        received = archive.find(options.name)
        text = (
            json.dumps(document_of(received), ensure_ascii=False, indent=2)
            if options.json
            else describe(received)
        )
        out.write(f"{text}\n")
    elif options.json:
        enquiries = [document_of(one) for one in archive.all()]
        counts = archive.count()
        document = {
            "received": counts.received,
            "waiting": counts.waiting,
            "withdrawn": counts.withdrawn,
            "enquiries": enquiries,
        }
        out.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    else:
        _list(archive, out)
    return 0


def _list(archive: Archive, out: TextIO) -> None:
    """Prints a line for each enquiry, and how many there are."""
    out.writelines(f"{_line(one)}\n" for one in archive.all())
    counts = archive.count()
    out.write(
        f"{counts.received} received, {counts.waiting} not passed on, "
        f"{counts.withdrawn} withdrawn before they came\n"
    )


def _line(received: Received) -> str:
    """Says in a line what is known of an enquiry without its words."""
    way = received.forwarding
    state = "waiting to be passed on"
    if way.passed_at:
        state = f"passed on {way.passed_at:%Y-%m-%d %H:%M}"
    elif way.problem:
        state = f"NOT PASSED ON, {way.attempts} tries, last: {way.problem}"
    gone = "  words deleted" if received.forgotten_at else ""
    return (
        f"{received.reference}  {received.received_at:%Y-%m-%d %H:%M}  "
        f"{received.category}  {received.locality or '-'}  {state}{gone}"
    )


def _check(database: Database, settings: Settings, world: World) -> int:
    """Prints what is as it should be and what is not."""
    all_right = True
    for finding in check(database, settings.mail, world.now()):
        all_right = all_right and finding.right
        mark = "ok     " if finding.right else "PROBLEM"
        world.out.write(f"{mark}  {finding.subject}: {finding.words}\n")
    return 0 if all_right else 1
