"""What is said of the documents of an edition. Free of Qt."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from csap_desktop.domain.stored import StoredItem
from csap_desktop.errors import DamagedError, DocumentError
from csap_desktop.ui.answer_words import format_dated, untranslated
from csap_desktop.ui.entry import Entry
from csap_desktop.ui.withdrawn_words import withdrawn_item

Translate = Callable[[str], str]

_KIB, _MIB = 1024, 1024 * 1024


def document_size(value: Mapping[str, Any], tr: Translate = untranslated) -> str:
    """Says how many pages a document has and how large its file is.

    Args:
        value: The document as plain values.
        tr: Translates a sentence.
    """
    pages, size = int(value["pages"]), int(value["size_bytes"])
    said = tr("1 page") if pages == 1 else tr("{count} pages").format(count=pages)
    if size < _MIB:
        file = tr("PDF, {size} KB").format(size=max(1, round(size / _KIB)))
    else:
        file = tr("PDF, {size} MB").format(size=f"{size / _MIB:.1f}")
    return f"{said}, {file}"


def document_entries(
    documents: Iterable[StoredItem],
    missing: frozenset[str],
    tr: Translate = untranslated,
) -> Iterator[Entry]:
    """Gives the documents as the Guide lists them.

    Args:
        documents: The documents, in the order of the edition.
        missing: Ids of those that are not on this laptop yet.
        tr: Translates a sentence.
    """
    for one in documents:
        value = one.value
        said = [withdrawn_item(value, tr) or str(value["description"])]
        said.append(f"{document_size(value, tr)}.")
        if one.id in missing and not value.get("withdrawn"):
            said.append(not_here(tr))
        day = format_dated(str(value["dated"]), tr)
        yield Entry(one.title, one.id, day, one.title, " ".join(said))


def not_here(tr: Translate = untranslated) -> str:
    """Says that a document has not been fetched yet."""
    return tr("Not yet on this laptop: it will come with the next sync.")


def cannot_show(error: Exception, tr: Translate = untranslated) -> tuple[str, str]:
    """Says why a document is not shown, and what can be done.

    Args:
        error: What opening or drawing it raised.
        tr: Translates a sentence.

    Returns:
        What happened, and what still works.
    """
    copy = tr("Save a copy and open it with another program.")
    if isinstance(error, DocumentError):
        if error.reason == "ended":
            return (
                tr("The program ended while this document was being read before."),
                f"{copy} {tr('Or try once more: it may end the program again.')}",
            )
        return tr("This document cannot be shown here."), copy
    if isinstance(error, DamagedError):
        return (
            tr("This document was damaged on this laptop and has been removed."),
            tr("The next sync brings it again. Everything else is as it was."),
        )
    return tr("This document is not on this laptop."), not_here(tr)
