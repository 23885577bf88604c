"""What is to be published: a checked data file and its documents."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tuf.api.metadata import TargetFile

from csap_desktop.domain.edition import Edition
from csap_desktop.edition.checks import find_faults
from csap_desktop.edition.format import LIMIT_BYTES, decode, encode
from csap_desktop.edition.version import FORMAT
from csap_desktop.errors import PublisherError
from csap_desktop.publishing.checking import check_source
from csap_desktop.publishing.document_files import FOLDER, find_files
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.roles import (
    DATA_FILE,
)
from csap_desktop.publishing.toml_lines import find_lines
from csap_desktop.sync.limits import DOCUMENT_BYTES, DOCUMENTS_MOST

_BUILD = "Run `csap-publish check` on the editors' files, mend them, and build again."


@dataclass(frozen=True, slots=True)
class Content:
    """What readers will have.

    Attributes:
        data: The data file.
        edition: What it says.
        number_at: Where its number stands, for a refusal: "edition.toml:4".
        documents: Files of the documents by their names in a publication.
    """

    data: bytes
    edition: Edition
    number_at: str = "edition.toml"
    documents: Mapping[str, Path] = field(default_factory=dict)

    def listed(self) -> dict[str, TargetFile]:
        """Returns how a publication lists it.

        Raises:
            NotDoneError: A document cannot be read.
        """
        data = TargetFile.from_data(DATA_FILE, self.data, ["sha256"])
        number = self.edition.edition.number
        data.unrecognized_fields["custom"] = {"edition": number, "format": FORMAT}
        found = {DATA_FILE: data}
        for name, path in self.documents.items():
            found[name] = TargetFile.from_data(name, read_document(path), ["sha256"])
        return found


def read_content(path: Path) -> Content:
    """Reads and checks what is to be published.

    Args:
        path: The folder of the editors' files, or a data file built from it; documents
            stand in a folder "documents" in the one or beside the other.

    Raises:
        SourceError: The editors' files have problems; it names all of them.
        NotDoneError: The data file is not fit to be published, or a document is not.
    """
    if path.is_dir():
        edition = check_source(path)
        documents = find_documents(edition, path)
        return Content(encode(edition), edition, _number_line(path), documents)
    edition = read_edition(data := _read(path), path)
    documents = find_documents(edition, path.parent)
    return Content(data, edition, f"{path}: $.edition.number", documents)


def read_edition(data: bytes, where: Path) -> Edition:
    """Reads a data file and checks what it says, as every laptop will.

    Args:
        data: The whole file.
        where: Its name, for a refusal.

    Raises:
        NotDoneError: It is damaged, or laptops would refuse it.
    """
    try:
        edition = decode(data)
    except PublisherError as error:
        raise NotDoneError(f"{where}: {error.field}", error.reason, _BUILD) from error
    for fault in find_faults(edition):
        raise NotDoneError(f"{where}: {fault.field}", fault.reason, _BUILD)
    return edition


def read_document(path: Path) -> bytes:
    """Reads a document.

    Raises:
        NotDoneError: It is too large or cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(DOCUMENT_BYTES + 1)
    except OSError as error:
        advice = "Put the file there, or take the document out of the editors' files."
        raise NotDoneError(path, error.strerror or str(error), advice) from error
    if len(data) > DOCUMENT_BYTES:
        reason = f"larger than the {DOCUMENT_BYTES} bytes that laptops take"
        raise NotDoneError(path, reason, "Make it smaller, for example without images.")
    return data


def find_documents(edition: Edition, folder: Path) -> dict[str, Path]:
    """Finds the files of an edition's documents by their hashes.

    Args:
        edition: The edition.
        folder: What holds a folder "documents".

    Returns:
        Files by their names in a publication.

    Raises:
        NotDoneError: A document has no file, or there are too many.
    """
    wanted = {one.sha256: one.title for one in edition.documents}
    if len(wanted) > DOCUMENTS_MOST:
        reason = f"{len(wanted)} documents; laptops take {DOCUMENTS_MOST}"
        raise NotDoneError(folder, reason, "Take some out of the editors' files.")
    files = find_files(folder) if wanted else {}
    for digest, title in wanted.items():
        if digest not in files:
            reason = f'no PDF here is the document "{title}" (SHA-256 {digest})'
            advice = "Put the PDF there, or build the data file again."
            raise NotDoneError(folder / FOLDER, reason, advice)
    return {f"{FOLDER}/{digest}.pdf": files[digest] for digest in wanted}


def _number_line(source: Path) -> str:
    """Returns file and line of the number of an edition."""
    path = source / "edition.toml"
    lines = find_lines(path.read_text(encoding="utf-8"))
    return f"{path}:{lines['edition.number']}"


def _read(path: Path) -> bytes:
    """Reads a data file.

    Raises:
        NotDoneError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(LIMIT_BYTES + 1)
    except OSError as error:
        advice = "Give data/source, or the edition.json that `csap-publish build` made."
        raise NotDoneError(path, error.strerror or str(error), advice) from error
