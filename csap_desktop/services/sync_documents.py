"""Brings the documents of the edition in use, each once and only when it is new.

They never hold an edition up: its numbers are in use before the first of them is asked
for. One that does not come is asked for again by the next sync.
"""

import logging
from collections.abc import Callable

from csap_desktop.domain.edition import Edition
from csap_desktop.domain.sync import SyncPhase, SyncProgress
from csap_desktop.errors import MachineError, RefusedError, SourceError
from csap_desktop.services.documents import Documents
from csap_desktop.sync.client import Publication
from csap_desktop.sync.fetching import PublicationFetcher
from csap_desktop.sync.limits import DOCUMENT_BYTES, DOCUMENTS_MOST

logger = logging.getLogger(__name__)


def fetch_documents(
    documents: Documents,
    edition: Edition,
    publication: Publication,
    fetcher: PublicationFetcher,
    progress: Callable[[SyncProgress], None],
) -> int:
    """Fetches what is not here yet, and removes what no edition needs.

    Args:
        documents: Those on this laptop.
        edition: The edition in use.
        publication: Offers them; its metadata is proved.
        fetcher: Brings them.
        progress: Is told how far it is.

    Returns:
        How many came; one that did not is named in the log.
    """
    came = 0
    sizes = {one.sha256: one.size_bytes for one in edition.documents}
    for sha256 in documents.wanted(edition)[:DOCUMENTS_MOST]:
        total = sizes[sha256]
        fetcher.progress = lambda done, total=total: progress(  # type: ignore[misc]
            SyncProgress(SyncPhase.FETCHING, done, total)
        )
        try:
            name = f"documents/{sha256}.pdf"
            documents.store(sha256, publication.fetch(name, DOCUMENT_BYTES))
            came += 1
        except RefusedError as error:
            logger.info("document %s: %s", sha256[:8], error)
        except (SourceError, MachineError) as error:
            logger.info("documents wait for the next sync: %s", error)
            break
    documents.tidy()
    return came
