"""What is damaged, too large or out of reach is named, and nothing is changed."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, Root, Targets

from csap_desktop.edition.format import encode
from csap_desktop.errors import MachineError
from csap_desktop.net.failures import TlsError
from csap_desktop.net.message import Reply, Request
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing import content as contents
from csap_desktop.publishing.signing.content import (
    Content,
    find_documents,
    read_document,
)
from csap_desktop.publishing.signing.copying import copy
from csap_desktop.publishing.signing.key_files import make_key, name_of
from csap_desktop.publishing.signing.places import FolderPlace, HostPlace
from csap_desktop.publishing.signing.proposing import (
    propose_edition,
    propose_keys,
    propose_renewal,
    write_proposal,
)
from csap_desktop.publishing.signing.published import (
    read_data_file,
    read_published,
    verified,
)
from csap_desktop.publishing.signing.signed import new_targets, parse
from csap_desktop.publishing.signing.writing import held
from csap_desktop.sync.limits import DOCUMENT_BYTES
from tests.publishing.signing.house import WORDS, House, Keys, content
from tests.publishing.signing.test_killed import online_key_with_the_old_one

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_file_of_another_role_is_refused() -> None:
    targets = new_targets(1, {}, NOW).to_bytes()

    with pytest.raises(NotDoneError, match=r"x.json: not a file of the role root"):
        parse(targets, Root, "x.json")


def test_a_file_larger_than_laptops_take_is_refused() -> None:
    with pytest.raises(NotDoneError, match="larger than the 65536 bytes"):
        parse(b" " * 65_537, Root, "x.json")


def test_a_list_longer_than_laptops_take_is_not_proposed(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = propose_renewal(published.publication, published.now)
    limits = "csap_desktop.publishing.signing.proposing.METADATA_BYTES"
    monkeypatch.setattr(limits, {"root": 65_536, "targets": 4_200})

    with pytest.raises(NotDoneError, match=r"targets.json: \d+ bytes; laptops take"):
        write_proposal(published.folder / "renewal", draft)

    assert not (published.folder / "renewal").exists()


def test_a_document_that_cannot_be_published_is_named(tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(DOCUMENT_BYTES + 1)

    with pytest.raises(NotDoneError, match=r"large.pdf: larger than the \d+ bytes"):
        read_document(large)
    with pytest.raises(NotDoneError, match=r"no.pdf: No such file"):
        read_document(tmp_path / "no.pdf")


def test_too_many_documents_are_refused(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "DOCUMENTS_MOST", -1)

    with pytest.raises(NotDoneError, match="0 documents; laptops take -1"):
        find_documents(house.edition, tmp_path)


def test_a_key_without_a_name_is_called_by_its_id(keys: Keys) -> None:
    key = type(keys["ann"].key).from_dict("ab" * 32, keys["ann"].key.to_dict())
    key.unrecognized_fields.clear()

    assert name_of(key) == "abababababab"


def test_a_key_that_cannot_be_written_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("csap_desktop.publishing.signing.key_files.os.fsync", full)

    with pytest.raises(MachineError, match=r"ann.key: No space left"):
        make_key(tmp_path / "ann.key", "ann", WORDS.encode())

    assert not list(tmp_path.iterdir())


def test_a_folder_where_a_file_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "metadata" / "1.root.json").mkdir(parents=True)

    with pytest.raises(NotDoneError, match=r"1.root.json: Is a directory"):
        FolderPlace(tmp_path).get("metadata/1.root.json", 10)


def test_a_certificate_that_is_not_trusted_is_told() -> None:
    def refuse(_: Request) -> Reply:
        raise TlsError(("CertificateExpired",), left=False)

    with pytest.raises(NotDoneError, match="not trusted: CertificateExpired"):
        HostPlace("https://updates.example.org/", refuse).get("x", 10)


def test_a_root_that_too_few_signed_is_refused(published: House) -> None:
    draft = propose_renewal(published.publication, published.now)
    assert draft.root is not None
    path = published.publication / "metadata" / "2.root.json"
    path.write_bytes(draft.root.to_bytes())

    with pytest.raises(NotDoneError, match=r"2.root.json: too few of the right keys"):
        read_published(published.publication)


def test_a_timestamp_that_too_few_signed_is_refused(published: House) -> None:
    path = published.publication / "metadata" / "timestamp.json"
    known = json.loads(path.read_bytes())
    known["signatures"] = []
    path.write_text(json.dumps(known))

    with pytest.raises(NotDoneError, match="are not signed by its keys"):
        read_published(published.publication)


def test_a_publication_without_a_data_file_is_no_base(published: House) -> None:
    unlisted = new_targets(2, {}, published.now)
    for name in ("ann", "bob"):
        unlisted.sign(published.keys[name].signer, append=True)
    draft = propose_renewal(published.publication, published.now)
    assert draft.published
    listed = Metadata[Targets].from_bytes(unlisted.to_bytes())
    state = replace(draft.published, targets=listed)

    with pytest.raises(NotDoneError, match="it lists no data file"):
        read_data_file(published.publication, state)


def test_a_data_file_that_was_changed_is_no_base(published: House) -> None:
    path = next((published.publication / "targets").glob("*.edition.json"))
    path.write_bytes(path.read_bytes().replace(b"0808", b"0809"))

    with pytest.raises(NotDoneError, match=r"edition.json: not the file that was"):
        published.next("two", 2)


def test_a_snapshot_without_a_list_is_refused(published: House) -> None:
    files = read_published(published.publication).files
    snapshot = json.loads(files.snapshot)
    snapshot["signed"]["meta"] = {}

    with pytest.raises(NotDoneError, match="not the file that was signed"):
        verified(
            replace(files, snapshot=json.dumps(snapshot).encode()),
            published.publication,
        )


def test_a_data_file_of_a_newer_program_is_told(published: House) -> None:
    good = content(published.edition, 2)
    data = encode(good.edition).replace(b'"format": 1', b'"format": 9', 1)
    draft = propose_edition(
        published.publication, Content(data, good.edition), published.now
    )
    published.publish(published.sign(published.write("two", draft), "ann", "bob"))

    with pytest.raises(NotDoneError, match="the published data file cannot be read"):
        published.next("three", 3)


def test_the_online_key_before_must_be_that_one(published: House) -> None:
    proposal, _ = online_key_with_the_old_one(published)

    with pytest.raises(NotDoneError, match="not the online key"):
        published.publish(proposal, "online-2", "dora")


def test_a_proposal_for_another_folder_is_refused(
    published: House, tmp_path: Path
) -> None:
    two = published.sign(published.next("two", 2), "ann", "bob")
    published.publication = tmp_path / "elsewhere"

    with pytest.raises(NotDoneError, match="Is it the right folder"):
        published.publish(two)

    assert not (tmp_path / "elsewhere" / "metadata").exists()


def test_other_keys_published_in_between_are_noticed(published: House) -> None:
    two = published.next("two", 2)
    new = {"bob": published.keys["dora"].key}
    draft = propose_keys(published.publication, new, published.now)
    keys = published.sign(published.write("keys", draft), "ann", "cat")
    published.publish(keys)

    with pytest.raises(NotDoneError, match="make the proposal again"):
        published.publish(published.sign(two, "ann", "cat"))


def test_a_listed_file_that_is_missing_is_not_copied(
    published: House, tmp_path: Path
) -> None:
    next((published.publication / "targets").glob("*.edition.json")).unlink()

    with pytest.raises(NotDoneError, match=r"edition.json: No such file"):
        copy(published.publication, tmp_path / "web", lambda _: None)

    assert not (tmp_path / "web" / "metadata").exists()


def test_a_leftover_that_cannot_be_removed_is_said(published: House) -> None:
    left = published.publication / "metadata" / ".timestamp.json.1-2.part"
    left.mkdir()

    with pytest.raises(MachineError), held(published.publication):
        pytest.fail("the publication was held")
