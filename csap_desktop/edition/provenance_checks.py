"""Checks that every fact says where it comes from and claims no more than it knows."""

from collections.abc import Iterator

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.provenance import Provenance
from csap_desktop.edition.faults import Fault, cited, parts

_GENERAL = "general knowledge"


def check_sources(edition: Edition) -> Iterator[Fault]:
    """Finds sources that nothing cites."""
    used = cited(edition)
    for index, source in enumerate(edition.sources):
        if source.id not in used:
            yield Fault(f"$.sources[{index}]", f"nothing cites {source.id}")


def check_provenance(edition: Edition) -> Iterator[Fault]:
    """Finds provenances that are missing, incomplete or contradict themselves."""
    for field, provenance in parts(edition, Provenance):
        yield from _check_sources_given(provenance, field)
        yield from _check_last_seen(provenance, field)
        yield from _check_confirmed(provenance, field, edition)


def _check_sources_given(provenance: Provenance, field: str) -> Iterator[Fault]:
    """Checks that there is a source, or a reason why there is none."""
    known = _GENERAL in (provenance.note or "").lower()
    if not provenance.sources and provenance.confidence != "none" and not known:
        reason = f'no source; confidence is not "none" nor says the note "{_GENERAL}"'
        yield Fault(f"{field}.sources", reason)
    if provenance.sources and provenance.confidence == "none":
        yield Fault(f"{field}.confidence", '"none", but sources are given')
    if len(set(provenance.sources)) != len(provenance.sources):
        yield Fault(f"{field}.sources", "a source is named twice")
    if provenance.pages < 0 or (provenance.pages and not provenance.sources):
        yield Fault(f"{field}.pages", "pages without a source")


def _check_last_seen(provenance: Provenance, field: str) -> Iterator[Fault]:
    """Checks that "last seen" names one of the sources."""
    on = provenance.last_seen_source
    if (on is None) != (provenance.last_seen is None):
        yield Fault(f"{field}.last_seen", "last_seen and last_seen_source go together")
    if on is not None and on not in provenance.sources:
        yield Fault(f"{field}.last_seen_source", f"{on} is not among the sources")


def _check_confirmed(
    provenance: Provenance, field: str, edition: Edition
) -> Iterator[Fault]:
    """Checks that a confirmation says who and when, and is not in the future."""
    confirmed = provenance.confirmed_on
    if (confirmed is None) != (provenance.confirmed_by is None):
        reason = "confirmed_on and confirmed_by go together"
        yield Fault(f"{field}.confirmed_on", reason)
    if confirmed is None:
        return
    if confirmed > edition.edition.published_on:
        yield Fault(f"{field}.confirmed_on", "after the edition was published")
    if provenance.next_check and provenance.next_check <= confirmed:
        yield Fault(f"{field}.next_check", "not after it was confirmed")
