"""All checks on an edition. They read and report; they change and repair nothing."""

from collections.abc import Callable, Iterable

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.contact_checks import (
    check_coverage,
    check_hours,
    check_numbers,
    check_routes,
)
from csap_desktop.edition.document_checks import check_documents
from csap_desktop.edition.faults import Fault, walked_once
from csap_desktop.edition.postcode_checks import check_postcodes
from csap_desktop.edition.presence_checks import check_presence
from csap_desktop.edition.provenance_checks import check_provenance, check_sources
from csap_desktop.edition.reach_checks import (
    check_bodies,
    check_cycles,
    check_sections,
    check_synonyms,
)
from csap_desktop.edition.reference_checks import check_ids, check_references
from csap_desktop.edition.text_checks import (
    check_blocks,
    check_characters,
    check_empty,
    check_links,
)
from csap_desktop.edition.value_checks import (
    check_forms,
    check_header,
    check_holidays,
    check_periods,
    check_tiles,
    check_words,
)
from csap_desktop.edition.withdrawal_checks import check_withdrawn

CHECKS: tuple[Callable[[Edition], Iterable[Fault]], ...] = (
    check_header,
    check_presence,
    check_ids,
    check_references,
    check_numbers,
    check_hours,
    check_routes,
    check_withdrawn,
    check_coverage,
    check_provenance,
    check_sources,
    check_words,
    check_periods,
    check_holidays,
    check_tiles,
    check_postcodes,
    check_characters,
    check_empty,
    check_links,
    check_blocks,
    check_sections,
    check_bodies,
    check_cycles,
    check_synonyms,
    check_forms,
    check_documents,
)


def find_faults(edition: Edition) -> tuple[Fault, ...]:
    """Runs every check.

    Args:
        edition: A decoded edition.

    Returns:
        Everything found, in the order of the checks; empty when there is nothing.
    """
    with walked_once(edition):
        return tuple(fault for check in CHECKS for fault in check(edition))
