"""Copies a publication to where readers find it, in an order that is safe."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from csap_desktop.errors import MachineError
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.published import (
    Published,
    is_published,
    published_folder,
    read_published,
    target_path,
)
from csap_desktop.publishing.signing.writing import (
    Tell,
    held,
    is_there,
    listed_file,
    write_state,
)


def copy(source: Path, folder: Path, tell: Tell) -> int:
    """Copies a publication to where readers find it: a web folder or a stick.

    Args:
        source: The publication.
        folder: The copy; made when missing.
        tell: Is told of each file.

    Returns:
        How many files were written; 0 where the copy was up to date.

    Raises:
        NotDoneError: Something is damaged, or the copy is newer than the source.
        MachineError: The folder cannot be written.
    """
    with _kept(published_folder(source)), held(folder):
        after = read_published(source)
        before = read_published(folder) if is_published(folder) else None
        if before:
            _refuse_newer(folder, before, after)
        files = {
            path: listed_file(source / path, target)
            for name, target in after.targets.signed.targets.items()
            if not is_there(folder / (path := target_path(name, target)), target.length)
        }
        if before and before.files == after.files and not files:
            return 0
        return write_state(folder, before, after, files, tell)


def _refuse_newer(folder: Path, before: Published, after: Published) -> None:
    """Refuses to put an older state, or another publication, over a copy.

    Raises:
        NotDoneError: That is what it would be.
    """
    if before.roots[0].signed_bytes != after.roots[0].signed_bytes:
        reason = "there is another publication in this folder"
        raise NotDoneError(folder, reason, "Name another folder.")
    was, will = before.timestamp.signed.version, after.timestamp.signed.version
    if len(before.roots) > len(after.roots) or (
        was > will and len(before.roots) == len(after.roots)
    ):
        reason = f"the copy is newer ({was}) than what you copy ({will})"
        advice = "Copy it the other way round, and find out who changed it."
        raise NotDoneError(folder, reason, advice)


@contextmanager
def _kept(source: Path) -> Iterator[None]:
    """Keeps others from writing to a source; where nobody can write, nobody need be."""
    with ExitStack() as stack:
        with suppress(MachineError):
            stack.enter_context(held(source))
        yield
