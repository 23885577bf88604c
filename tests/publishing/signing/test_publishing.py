"""What is published is what a stock client reads; what is not fit is refused."""

import json
import os
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from tuf.api.exceptions import RepositoryError

from csap_desktop.errors import MachineError
from csap_desktop.publishing.refusals import NotDoneError
from csap_desktop.publishing.signing.copying import copy
from csap_desktop.publishing.signing.desk import PASSPHRASE
from csap_desktop.publishing.signing.proposal import Proposal, read_proposal
from csap_desktop.publishing.signing.proposing import (
    propose_edition,
    propose_first,
    propose_keys,
    propose_renewal,
)
from csap_desktop.publishing.signing.published import read_published
from csap_desktop.publishing.signing.release import refresh
from csap_desktop.publishing.signing.roles import ROOT, TARGETS
from csap_desktop.publishing.signing.writing import held
from tests.publishing.signing.house import (
    NEW,
    OLD,
    WORDS,
    House,
    content,
    read_as_laptop,
)
from tests.store.processes import SMALL_DISK, start


def listing(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_stock_client_reads_what_was_published(
    published: House, tmp_path: Path
) -> None:
    found = read_as_laptop(published.publication, published.root, tmp_path / "laptop")

    assert found == (1, OLD)


def test_a_changed_number_reaches_a_laptop_that_knew_the_old_one(
    published: House, tmp_path: Path
) -> None:
    laptop = tmp_path / "laptop"
    read_as_laptop(published.publication, published.root, laptop)

    published.publish_next(2)

    assert read_as_laptop(published.publication, published.root, laptop) == (2, NEW)


def test_a_publication_is_of_the_agreed_shape(published: House) -> None:
    published.publish_next(2)

    names = set(listing(published.publication)) - {".csap-publish.lock"}
    root = json.loads(published.root)["signed"]
    data = {name for name in names if name.startswith("targets/")}

    assert names - data == {
        "metadata/1.root.json",
        "metadata/1.snapshot.json",
        "metadata/1.targets.json",
        "metadata/2.snapshot.json",
        "metadata/2.targets.json",
        "metadata/timestamp.json",
    }
    assert len(data) == 2
    assert all(name.endswith(".edition.json") for name in data)
    assert root["consistent_snapshot"] is True
    assert {name: role["threshold"] for name, role in root["roles"].items()} == {
        "root": 2,
        "targets": 2,
        "snapshot": 1,
        "timestamp": 1,
    }


def test_everybody_may_read_what_is_published(house: House) -> None:
    before = os.umask(0o077)
    try:
        house.publish_first()
    finally:
        os.umask(before)

    paths = [path for path in house.publication.rglob("*") if path.name[0] != "."]
    modes = {
        (path.is_dir(), path.stat().st_mode & 0o777)
        for path in (house.publication, *paths)
    }

    assert modes == {(True, 0o755), (False, 0o644)}


def test_each_role_holds_as_long_as_agreed(published: House) -> None:
    state = read_published(published.publication)
    now = published.now.replace(microsecond=0)

    held_days = [
        (part.signed.expires - now).days
        for part in (state.roots[0], state.targets, state.snapshot, state.timestamp)
    ]

    assert held_days == [730, 365, 90, 45]


def test_one_signature_is_not_enough(house: House) -> None:
    proposal = house.sign(house.first(), "ann")

    with pytest.raises(NotDoneError, match=r"1 more must sign root.json.*bob, cat"):
        house.publish(proposal)

    assert not house.publication.exists()


def test_the_online_key_must_be_the_one_that_the_root_names(house: House) -> None:
    proposal = house.sign(house.first(), "ann", "bob")

    with pytest.raises(NotDoneError, match=r'not the online key.*"online"'):
        house.publish(proposal, "online-2")

    assert not house.publication.exists()


def test_publishing_twice_changes_nothing(published: House) -> None:
    before = listing(published.publication)

    again = published.publish(published.sign(published.first("again"), "ann", "bob"))

    assert again is None
    assert listing(published.publication) == before


def test_a_proposal_made_before_another_was_published_is_refused(
    published: House,
) -> None:
    slow = published.sign(published.next("slow", 3, OLD), "ann", "bob")
    published.publish_next(2)
    before = listing(published.publication)

    with pytest.raises(NotDoneError, match="make the proposal again"):
        published.publish(slow)

    assert listing(published.publication) == before


def test_a_proposal_of_another_publication_is_refused(
    published: House, tmp_path: Path
) -> None:
    other = House(tmp_path / "other", published.keys, published.edition)
    other.now = published.now + timedelta(seconds=5)
    proposal = other.sign(other.first(), "ann", "bob")
    other.publication = published.publication

    with pytest.raises(NotDoneError, match="Is it the right folder"):
        other.publish(proposal)


def test_an_edition_that_is_not_newer_is_refused_with_its_line(
    published: House,
) -> None:
    with pytest.raises(NotDoneError, match=r"edition.toml:2: edition 1 is not newer"):
        published.next("same", 1)


def test_a_damaged_publication_is_never_built_upon(published: House) -> None:
    path = published.publication / "metadata" / "1.targets.json"
    path.write_bytes(path.read_bytes().replace(b"edition.json", b"edition.jsom"))

    with pytest.raises(NotDoneError, match=r"1.targets.json: not the file that was"):
        published.next("two", 2)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("1.root.json", "there is no first root"),
        ("timestamp.json", "No such file"),
        ("1.snapshot.json", "No such file"),
        ("1.targets.json", "No such file"),
    ],
)
def test_a_missing_signed_file_is_named(
    published: House, name: str, reason: str
) -> None:
    (published.publication / "metadata" / name).unlink()

    with pytest.raises(NotDoneError, match=f"{name}: {reason}"):
        read_published(published.publication)


def test_a_week_later_the_online_key_signs_again(
    published: House, tmp_path: Path
) -> None:
    laptop = tmp_path / "laptop"
    read_as_laptop(published.publication, published.root, laptop)
    week = published.now + timedelta(minutes=50)

    state = refresh(
        published.publication, published.keys["online"], week, lambda _: None
    )

    assert (state.timestamp.signed.version, state.snapshot.signed.version) == (2, 2)
    assert state.targets.signed.version == 1
    found = read_as_laptop(published.publication, published.root, laptop)
    assert found == (1, OLD)


def test_a_publication_that_ran_out_can_be_signed_again(
    house: House, tmp_path: Path
) -> None:
    long_ago = house.now
    house.now = long_ago - timedelta(days=80)
    house.publish_first()
    with pytest.raises(RepositoryError, match="expired"):
        read_as_laptop(house.publication, house.root, tmp_path / "early")

    refresh(house.publication, house.keys["online"], long_ago, lambda _: None)

    found = read_as_laptop(house.publication, house.root, tmp_path / "late")
    assert found == (1, OLD)


def test_only_the_online_key_signs_again(published: House) -> None:
    before = listing(published.publication)

    with pytest.raises(NotDoneError, match="not the online key"):
        refresh(
            published.publication, published.keys["ann"], published.now, lambda _: None
        )

    assert listing(published.publication) == before


def test_a_lost_key_is_replaced_by_the_two_others(
    published: House, tmp_path: Path
) -> None:
    laptop = tmp_path / "laptop"
    read_as_laptop(published.publication, published.root, laptop)
    new = {"bob": published.keys["dora"].key}
    draft = propose_keys(published.publication, new, published.now)
    proposal = published.sign(published.write("keys", draft), "ann", "cat")

    published.publish(proposal)

    assert read_as_laptop(published.publication, published.root, laptop) == (1, OLD)
    with pytest.raises(NotDoneError, match=r"1 more must sign targets.json"):
        published.publish(published.sign(published.next("two", 2), "ann", "bob"))
    published.publish(published.sign(published.next("three", 3), "dora", "cat"))
    assert read_as_laptop(published.publication, published.root, laptop) == (3, NEW)


def test_a_new_key_alone_does_not_hand_itself_on(published: House) -> None:
    new = {"bob": published.keys["dora"].key}
    draft = propose_keys(published.publication, new, published.now)
    proposal = published.sign(published.write("keys", draft), "ann", "dora")

    with pytest.raises(NotDoneError, match=r"1 more must sign root.json.*bob, cat"):
        published.publish(proposal)


def test_a_stolen_online_key_is_worth_nothing_after_rotation(
    published: House, tmp_path: Path
) -> None:
    laptop = tmp_path / "laptop"
    new = {"online": published.keys["online-2"].key}
    draft = propose_keys(published.publication, new, published.now)
    proposal = published.sign(published.write("keys", draft), "ann", "cat")

    published.publish(proposal, "online-2")

    assert read_as_laptop(published.publication, published.root, laptop) == (1, OLD)
    with pytest.raises(NotDoneError, match=r'not the online key.*"online-2"'):
        refresh(
            published.publication,
            published.keys["online"],
            published.now,
            lambda _: None,
        )


def test_a_renewal_lengthens_keys_and_files(published: House, tmp_path: Path) -> None:
    published.now += timedelta(minutes=30)
    draft = propose_renewal(published.publication, published.now)
    published.publish(published.sign(published.write("renewal", draft), "ann", "bob"))

    state = read_published(published.publication)

    assert [root.signed.version for root in state.roots] == [1, 2]
    assert state.targets.signed.version == 2
    assert state.roots[1].signed.expires > state.roots[0].signed.expires
    laptop = tmp_path / "laptop"
    assert read_as_laptop(published.publication, published.root, laptop) == (1, OLD)


def test_separate_root_keys_decide_who_holds_keys(house: House) -> None:
    roots = [house.keys[name].key for name in ("dora", "online-2", "cat")]
    people = {
        ROOT: roots,
        TARGETS: [house.keys[one].key for one in ("ann", "bob", "cat")],
    }
    draft = propose_first(
        people, house.keys["online"].key, content(house.edition, 1), house.now
    )
    proposal = house.sign(house.write("first", draft), "ann", "bob")

    with pytest.raises(NotDoneError, match=r"2 more must sign root.json.*online-2"):
        house.publish(proposal)

    assert house.publish(house.sign(proposal, "dora", "cat")) is not None


def test_keys_that_do_not_fit_their_roles_are_refused(house: House) -> None:
    ann, bob, online = (house.keys[one].key for one in ("ann", "bob", "online"))
    one = content(house.edition, 1)
    for signers, wrong in (
        ([ann, ann, bob], "2 different keys"),
        ([ann, bob, online], "2 different keys"),
    ):
        with pytest.raises(NotDoneError, match=wrong):
            propose_first({ROOT: signers, TARGETS: signers}, online, one, house.now)


def test_a_name_that_no_key_has_is_refused_with_those_there_are(
    published: House,
) -> None:
    new = {"zoe": published.keys["dora"].key}

    with pytest.raises(NotDoneError, match="Its keys are: ann, bob, cat, online"):
        propose_keys(published.publication, new, published.now)


def with_report(house: House, folder: Path) -> tuple[Proposal, str]:
    """Proposes edition 2 with a document, whose hash is given back."""
    pdf = folder / "report.pdf"
    pdf.write_bytes(b"%PDF-1.7 one")
    with_pdf = content(house.edition, 2, documents=[pdf])
    draft = propose_edition(house.publication, with_pdf, house.now)
    return house.write("two", draft), sha256(pdf.read_bytes()).hexdigest()


def test_documents_are_published_under_their_hash_and_carried_on(
    published: House, tmp_path: Path
) -> None:
    proposal, digest = with_report(published, tmp_path)
    published.publish(published.sign(proposal, "ann", "bob"))
    (tmp_path / "report.pdf").unlink()
    draft = propose_renewal(published.publication, published.now)
    renewal = published.sign(published.write("renewal", draft), "ann", "cat")

    published.publish(renewal)
    copied = copy(published.publication, tmp_path / "web", lambda _: None)

    name = f"targets/documents/{digest}.{digest}.pdf"
    assert (published.publication / name).read_bytes() == b"%PDF-1.7 one"
    assert (tmp_path / "web" / name).read_bytes() == b"%PDF-1.7 one"
    assert copied == 7
    published.publish_next(3)
    listed = read_published(published.publication).targets.signed.targets
    assert list(listed) == ["edition.json"]


def test_a_document_that_went_missing_is_named_before_anything_is_written(
    published: House, tmp_path: Path
) -> None:
    proposal, digest = with_report(published, tmp_path)
    published.publish(published.sign(proposal, "ann", "bob"))
    draft = propose_renewal(published.publication, published.now)
    renewal = published.sign(published.write("renewal", draft), "ann", "cat")
    folder = published.publication / "targets" / "documents"
    (folder / f"{digest}.{digest}.pdf").unlink()
    before = listing(published.publication)

    with pytest.raises(NotDoneError, match=rf"{digest}.pdf: No such file"):
        published.publish(renewal)

    assert listing(published.publication) == before


def test_a_changed_document_of_a_proposal_is_refused(
    published: House, tmp_path: Path
) -> None:
    proposal, digest = with_report(published, tmp_path)
    (proposal.folder / "documents" / f"{digest}.pdf").write_bytes(b"%PDF-1.7 two")

    with pytest.raises(NotDoneError, match=r"not the document that is to be signed"):
        read_proposal(proposal.folder)
    with pytest.raises(NotDoneError, match=r"not the file that was signed"):
        published.publish(published.sign(proposal, "ann", "bob"))


@pytest.mark.parametrize("name", ["../../secret", "documents/report.pdf"])
def test_a_document_that_is_not_named_by_its_hash_is_refused(
    published: House, tmp_path: Path, name: str
) -> None:
    proposal, digest = with_report(published, tmp_path)
    path = proposal.folder / "targets.json"
    listed = path.read_text().replace(f"documents/{digest}.pdf", name)
    path.write_text(listed)

    with pytest.raises(NotDoneError, match=f'"{name}" is not named by its hash'):
        read_proposal(proposal.folder)


def test_a_copy_never_goes_back(published: House, tmp_path: Path) -> None:
    web = tmp_path / "web"
    copy(published.publication, web, lambda _: None)
    refresh(web, published.keys["online"], published.now, lambda _: None)

    with pytest.raises(NotDoneError, match="the copy is newer"):
        copy(published.publication, web, lambda _: None)


def test_a_copy_never_goes_over_another_publication(
    published: House, tmp_path: Path
) -> None:
    other = House(tmp_path / "other", published.keys, published.edition)
    other.now = published.now + timedelta(seconds=5)
    other.publish_first()

    with pytest.raises(NotDoneError, match="another publication in this folder"):
        copy(published.publication, other.publication, lambda _: None)


def test_a_copy_can_be_made_of_what_nobody_can_write_to(
    published: House, tmp_path: Path
) -> None:
    lock = published.publication / ".csap-publish.lock"
    lock.unlink()
    lock.mkdir()  # no lock can be taken here, as on a stick that is read-only

    copy(published.publication, tmp_path / "web", lambda _: None)

    found = read_as_laptop(tmp_path / "web", published.root, tmp_path / "laptop")
    assert found == (1, OLD)


def test_a_copy_heals_a_missing_file(published: House, tmp_path: Path) -> None:
    web = tmp_path / "web"
    copy(published.publication, web, lambda _: None)
    next((web / "targets").glob("*.edition.json")).unlink()

    healed = copy(published.publication, web, lambda _: None)
    again = copy(published.publication, web, lambda _: None)

    assert healed == 2
    assert again == 0
    assert read_as_laptop(web, published.root, tmp_path / "laptop") == (1, OLD)


def test_two_writers_at_once_are_refused(published: House) -> None:
    proposal = published.sign(published.next("two", 2), "ann", "bob")

    with (
        held(published.publication),
        pytest.raises(NotDoneError, match="another csap-publish is writing here"),
    ):
        published.publish(proposal)

    assert published.publish(proposal) is not None


def test_what_a_killed_writer_left_is_removed(published: House) -> None:
    left = published.publication / "metadata" / ".timestamp.json.1-2.part"
    left.write_bytes(b"{")

    published.publish_next(2)

    assert not left.exists()


def test_a_folder_that_may_not_be_written_changes_nothing(
    published: House, tmp_path: Path
) -> None:
    proposal = published.sign(published.next("two", 2), "ann", "bob")
    blocked = published.publication / "metadata" / "2.snapshot.json"
    blocked.mkdir()

    with pytest.raises(MachineError, match=r"2.snapshot.json"):
        published.publish(proposal)

    laptop = tmp_path / "laptop"
    assert read_as_laptop(published.publication, published.root, laptop) == (1, OLD)
    blocked.rmdir()
    published.publish(proposal)
    assert read_as_laptop(published.publication, published.root, laptop) == (2, NEW)


def test_a_full_disk_leaves_readers_what_they_had(
    published: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposal = published.sign(published.next("two", 2), "ann", "bob")
    limit = len(proposal.data) - 1
    program = SMALL_DISK + "from csap_desktop.publishing.__main__ import main\n"
    monkeypatch.setenv(PASSPHRASE, WORDS)
    process = start(
        f"{program}sys.exit(main())",
        limit,
        "publish",
        proposal.folder,
        "--to",
        published.publication,
        "--key",
        published.keys["online"].path,
    )

    said, _ = process.communicate(timeout=50)

    laptop = tmp_path / "laptop"
    assert process.returncode == 1
    assert "edition.json: File too large" in said
    assert "Nothing that readers see was changed" in said
    assert read_as_laptop(published.publication, published.root, laptop) == (1, OLD)
    assert not list(published.publication.rglob("*.part"))
    published.publish(proposal)
    assert read_as_laptop(published.publication, published.root, laptop) == (2, NEW)
