"""What a look at a publication means: in order, soon not, or not, and what to do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from tuf.api.metadata import Metadata, Signed, TargetFile, Targets
from tuf.api.serialization import DeserializationError

from csap_desktop.edition.checks import find_faults
from csap_desktop.edition.format import decode
from csap_desktop.errors import PublisherError
from csap_desktop.publishing.signing.laptop import Answer, Look
from csap_desktop.publishing.signing.roles import (
    DATA_FILE,
    ROOT,
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    WARN_DAYS,
)

_FOUND = 200
_NOT_THERE = {403, 404}
_HOUR_S = 3600
_RENEW = {
    ROOT: "Two people sign a renewal: csap-publish renew.",
    TARGETS: "Two people sign a renewal (csap-publish renew) or the next edition.",
    SNAPSHOT: "The weekly csap-publish refresh does not run, or is not copied here.",
    TIMESTAMP: "The weekly csap-publish refresh does not run, or is not copied here.",
}


class Level(Enum):
    """How a finding stands."""

    GOOD = "ok"
    WARNING = "warning"
    PROBLEM = "PROBLEM"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        level: How it stands.
        text: What was found.
        advice: What to do; "" where there is nothing to do.
    """

    level: Level
    text: str
    advice: str = ""


def judge(seen: Look, trust: bytes, now: datetime) -> tuple[Finding, ...]:
    """Says what a look means.

    Args:
        seen: What a laptop found.
        trust: The root it trusted.
        now: The time, in UTC.

    Returns:
        Everything worth saying, in the order of the files.
    """
    return (
        *_missing_root(seen),
        *_days_left(seen, trust, now),
        *_headers(seen),
        *_edition(seen),
        *_verdict(seen),
    )


def _missing_root(seen: Look) -> Iterator[Finding]:
    """Judges what the place says about a root that is not there yet."""
    roots = [one for one in seen.answers if one.name.endswith(".root.json")]
    if not roots:
        return
    last = roots[-1]
    status = last.reply.status
    if status in _NOT_THERE:
        yield Finding(Level.GOOD, f"{last.name} is not there: status {status}")
    elif status != _FOUND:
        advice = "It must answer 404 for a file that is not there."
        text = f"{last.name} is not there, but the host says status {status}"
        yield Finding(Level.PROBLEM, text, advice)
    elif _is_page(last):
        text = f"{last.name} is not there, but the host answers 200 and a web page"
        advice = (
            "Every laptop refuses this. Switch off the page for wrong addresses "
            '("single-page application", "error document", try_files ... /index.html) '
            "for this folder: it must answer 404. Or there is a sign-in page before it."
        )
        yield Finding(Level.PROBLEM, text, advice)


def _days_left(seen: Look, trust: bytes, now: datetime) -> Iterator[Finding]:
    """Judges how long each role still holds."""
    for role in WARN_DAYS:
        answer = seen.found(f"{role}.json")
        data = answer.reply.body if answer else trust if role == ROOT else b""
        if (signed := _signed(data)) is None:
            continue
        days = (signed.expires - now).days
        when = f"{signed.expires.day} {signed.expires:%B %Y}"
        text = f"{role} {signed.version}: {days} days left, until {when}"
        if signed.expires <= now:
            text = f"{role} {signed.version}: ran out on {when}"
            yield Finding(Level.PROBLEM, text, _RENEW[role])
        elif days < WARN_DAYS[role]:
            yield Finding(Level.WARNING, text, _RENEW[role])
        else:
            yield Finding(Level.GOOD, text)


def _headers(seen: Look) -> Iterator[Finding]:
    """Judges types and how long proxies may keep the timestamp."""
    for answer in seen.answers:
        kind = answer.reply.header("content-type").partition(";")[0].strip()
        if answer.reply.status == _FOUND and kind == "text/html":
            text = f"{answer.name} is sent as a web page ({kind})"
            advice = "Have the host send .json as application/json, .pdf as its own."
            if not _is_page(answer):
                yield Finding(Level.WARNING, text, advice)
        encoding = answer.reply.header("content-encoding")
        if encoding not in {"", "identity"}:
            text = f"{answer.name} is sent packed ({encoding}), though nobody asked"
            yield Finding(
                Level.PROBLEM, text, "Switch off compression for this folder."
            )
    timestamp = seen.found("timestamp.json")
    if timestamp and _kept_s(timestamp) > _HOUR_S:
        text = f"proxies may keep timestamp.json for {_kept_s(timestamp)} seconds"
        advice = "Have the host send Cache-Control: no-cache for timestamp.json."
        yield Finding(Level.WARNING, text, advice)


def _edition(seen: Look) -> Iterator[Finding]:
    """Judges the data file as laptops do after its signatures."""
    answer = seen.found(f".{DATA_FILE}")
    if answer is None:
        return
    path = Path(answer.name)
    try:
        edition = decode(answer.reply.body)
    except PublisherError as error:
        advice = "Laptops refuse it. Build and publish an edition."
        yield Finding(Level.PROBLEM, f"{path}: {error}", advice)
        return
    for fault in find_faults(edition):
        text = f"{path}: {fault.field}: {fault.reason}"
        yield Finding(Level.PROBLEM, text, "Laptops refuse it. Publish a better one.")
    number = edition.edition.number
    listed = _listed(seen)
    if (said := _listed_number(listed)) != number:
        text = f"the list says edition {said}, the file {number}"
        yield Finding(Level.PROBLEM, text, "Publish it again.")
    for document in edition.documents:
        if f"documents/{document.sha256}.pdf" not in listed:
            text = f'the document "{document.title}" is not in the list of files'
            yield Finding(Level.PROBLEM, text, "Publish it again with its PDF.")
    text = f"edition {number} of {edition.edition.published_on.isoformat()}"
    yield Finding(Level.GOOD, f"{text}: {len(answer.reply.body)} bytes")


def _verdict(seen: Look) -> Iterator[Finding]:
    """Says whether a laptop takes the publication."""
    files = [one for one in seen.answers if one.name.startswith("targets/")]
    if seen.refusal is None:
        names = f"all files of the list are there with the right bytes: {len(files)}"
        yield Finding(Level.GOOD, names)
        yield Finding(Level.GOOD, "a laptop takes this publication")
        return
    at = f" at {seen.answers[-1].name}" if seen.answers else ""
    text = f"a laptop refuses this publication{at}: {seen.refusal}"
    advice = "Laptops keep the edition they have. Copy the whole folder there again."
    yield Finding(Level.PROBLEM, text, advice)


def _signed(data: bytes) -> Signed | None:
    """Returns what a file says; None where it is no signed file."""
    try:
        found: Metadata[Any] = Metadata.from_bytes(data)
    except DeserializationError:
        return None
    return found.signed  # type: ignore[no-any-return]


def _is_page(answer: Answer) -> bool:
    """Tells whether an answer is a web page and no signed file."""
    return answer.reply.body.lstrip()[:1] in {b"<", b""}


def _kept_s(answer: Answer) -> int:
    """Returns for how many seconds proxies may keep an answer."""
    rules = answer.reply.header("cache-control").replace(" ", "").lower().split(",")
    if {"no-cache", "no-store"} & set(rules):
        return 0
    ages = [rule.partition("=")[2] for rule in rules if rule.startswith("max-age=")]
    return max((int(age) for age in ages if age.isdecimal()), default=0)


def _listed(seen: Look) -> Mapping[str, TargetFile]:
    """Returns the files that are listed; the list was verified before the data file."""
    answer = seen.found("targets.json")
    if answer is None:
        return {}
    listed: Metadata[Targets] = Metadata.from_bytes(answer.reply.body)
    return listed.signed.targets


def _listed_number(listed: Mapping[str, TargetFile]) -> object:
    """Returns which edition a list of files names; None where it names none."""
    target = listed.get(DATA_FILE)
    custom = target.custom if target else None
    return custom.get("edition") if isinstance(custom, dict) else None
