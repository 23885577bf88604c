"""The commands about publications: publish, refresh, copy, verify."""

import json
from argparse import Namespace
from hashlib import sha256
from pathlib import Path

from tuf.api.metadata import Root

from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.copying import copy
from csap_desktop.publishing.signing.desk import Desk
from csap_desktop.publishing.signing.findings import (
    Finding,
    Level,
    judge,
)
from csap_desktop.publishing.signing.key_commands import open_key
from csap_desktop.publishing.signing.laptop import look
from csap_desktop.publishing.signing.places import FolderPlace, HostPlace, Place
from csap_desktop.publishing.signing.proposal import read_proposal
from csap_desktop.publishing.signing.published import METADATA, Published
from csap_desktop.publishing.signing.release import publish, refresh
from csap_desktop.publishing.signing.roles import ROOT
from csap_desktop.publishing.signing.signed import parse
from csap_desktop.sync.limits import METADATA_BYTES

_FOUND = 200


def publish_proposal(options: Namespace, desk: Desk) -> int:
    """Publishes what two people signed."""
    proposal = read_proposal(options.proposal)
    keys = [open_key(options.key, desk)]
    if options.old_key:
        keys.append(open_key(options.old_key, desk))
    published = publish(proposal, options.to, keys, desk.now(), desk.tell)
    if published is None:
        desk.say(f"{options.to}: published already; nothing was written.")
        return 0
    _say_published(options.to, published, desk)
    first = options.to / METADATA / "1.root.json"
    desk.say(f"Laptops trust {first}. Its SHA-256:")
    desk.say(f"  {sha256(first.read_bytes()).hexdigest()}")
    desk.say(f"Next: csap-publish verify {options.to}")
    return 0


def refresh_publication(options: Namespace, desk: Desk) -> int:
    """Signs snapshot and timestamp again."""
    key = open_key(options.key, desk)
    published = refresh(options.publication, key, desk.now(), desk.tell)
    _say_published(options.publication, published, desk)
    return 0


def copy_publication(options: Namespace, desk: Desk) -> int:
    """Copies a publication."""
    written = copy(options.publication, options.folder, desk.tell)
    files = "file" if written == 1 else "files"
    desk.say(f"{options.folder}: {written} {files} written, the timestamp last.")
    return 0


def verify(options: Namespace, desk: Desk) -> int:
    """Looks at a publication as a laptop does; 1 where there is a problem."""
    place = _place(options.where)
    if options.trust:
        trust = _read(options.trust)
        parse(trust, Root, options.trust)
    else:
        trust = _first_root(place, options.where)
    findings = judge(look(place, trust, desk.tell, desk.now()), trust, desk.now())
    if isinstance(place, FolderPlace):
        findings = (*findings, *_strangers(Path(options.where)))
    if options.json:
        desk.say(_json(options.where, trust, findings))
    else:
        desk.say(f"SHA-256 of the trusted root: {sha256(trust).hexdigest()}")
        for finding in findings:
            desk.say(f"{finding.level.value:8} {finding.text}")
            if finding.advice:
                desk.say(f"         {finding.advice}")
    return 1 if any(one.level is Level.PROBLEM for one in findings) else 0


def _say_published(folder: Path, published: Published, desk: Desk) -> None:
    """Says what laptops read now, and until when."""
    signed = published.timestamp.signed
    until = f"{signed.expires.day} {signed.expires:%B %Y}"
    desk.say(f"{folder}: published, timestamp {signed.version}, good until {until}.")


def _place(where: str) -> Place:
    """Returns a folder or a web host.

    Raises:
        NotDoneError: It is neither.
    """
    if where.startswith(("https://", "http://")):
        from csap_desktop.net.client import HttpClient  # noqa: PLC0415 - Qt, only here

        return HostPlace(where, HttpClient().exchange)
    if not Path(where).is_dir():
        advice = "Give a folder that is there, or an address that begins with https://."
        raise NotDoneError(where, "there is no such folder", advice)
    return FolderPlace(Path(where))


def _first_root(place: Place, where: str) -> bytes:
    """Asks for the first root.

    Raises:
        NotDoneError: There is none.
    """
    name = f"{METADATA}/1.root.json"
    reply = place.get(name, METADATA_BYTES[ROOT])
    address = f"{where.rstrip('/')}/{name}"
    if reply.status != _FOUND:
        advice = (
            "Is it the right address? Laptops ask below it for metadata/. May the web "
            "server read that folder?"
        )
        reason = f"there is no publication: status {reply.status}"
        raise NotDoneError(address, reason, advice)
    if reply.body.lstrip().startswith(b"<"):
        reason = "the host answers 200 and a web page instead of a signed file"
        advice = (
            "Is it the right address? Does somebody have to sign in first? Or does the "
            "host answer every address with a page? It must answer 404 instead."
        )
        raise NotDoneError(address, reason, advice)
    parse(reply.body, Root, address)
    return reply.body


def _strangers(folder: Path) -> tuple[Finding, ...]:
    """Finds private keys in a publication; they are nobody else's to have."""
    advice = "Take it away, and replace the key (csap-publish rotate): it is known now."
    return tuple(
        Finding(Level.PROBLEM, f"{path}: a private key in what is handed out", advice)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.suffix not in {".json", ".pdf"}
        and b"PRIVATE KEY" in path.read_bytes()[: METADATA_BYTES[ROOT]]
    )


def _json(where: str, trust: bytes, findings: tuple[Finding, ...]) -> str:
    """Returns the findings as one JSON document."""
    found = [
        {"level": one.level.value.lower(), "text": one.text, "advice": one.advice}
        for one in findings
    ]
    root = sha256(trust).hexdigest()
    return json.dumps({"where": where, "root": root, "findings": found}, indent=1)


def _read(path: Path) -> bytes:
    """Reads a trusted root.

    Raises:
        NotDoneError: It cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        advice = "Give the root that laptops have: metadata/1.root.json."
        raise NotDoneError(path, error.strerror or str(error), advice) from error
