"""A round of signing as people go through it: propose, carry, look, sign, publish."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from csap_desktop.publishing.signing.changes_told import QUIET_SHOWN
from csap_desktop.publishing.signing.proposal import read_proposal
from csap_desktop.publishing.signing.proposing import propose_renewal
from csap_desktop.publishing.signing.signatures import needs
from tests.documents.fictional_pdf import REPORT, pdf
from tests.publishing.sample_source import EDITION, files, write_source
from tests.publishing.signing.house import NEW, OLD, House, Keys, Person, read_as_laptop
from tests.publishing.test_document_files import ENTRY


def pub(keys: Keys, name: str) -> Path:
    return keys[name].path.with_suffix(".pub")


def pubs(keys: Keys) -> list[Path]:
    return [pub(keys, name) for name in ("ann", "bob", "cat")]


@pytest.fixture
def own_keys(tmp_path: Path, keys: Keys) -> dict[str, Path]:
    """Each key in a folder of its owner, as on computers of their own."""
    found: dict[str, Path] = {}
    for name, key in keys.items():
        folder = tmp_path / f"computer-of-{name}"
        folder.mkdir()
        found[name] = Path(shutil.copy2(key.path, folder))
    return found


def second_source(folder: Path, number: int = 2) -> Path:
    write_source(folder)
    contacts = files()["contacts.toml"].replace(OLD, NEW)
    (folder / "contacts.toml").write_text(contacts, encoding="utf-8")
    edition = (folder / "edition.toml").read_text()
    (folder / "edition.toml").write_text(
        edition.replace("number = 1", f"number = {number}", 1)
    )
    return folder


def test_from_an_empty_folder_to_a_changed_number(
    tmp_path: Path, keys: Keys, own_keys: dict[str, Path]
) -> None:
    source, publication = write_source(tmp_path / "source"), tmp_path / "pub"
    first, second = tmp_path / "first", tmp_path / "second"
    laptop = tmp_path / "laptop"

    def do(*typed: object, answer: str = "yes") -> str:
        person = Person(answer)
        assert person.run(*typed) == 0, person.said
        return person.said

    do(
        "init", first, "--signers", *pubs(keys),
        "--online", pub(keys, "online"), "--edition", source,
    )  # fmt: skip
    do("sign", first, "--key", own_keys["ann"])
    do("sign", first, "--key", own_keys["bob"])
    do("publish", first, "--to", publication, "--key", own_keys["online"])
    root = (publication / "metadata" / "1.root.json").read_bytes()
    before = read_as_laptop(publication, root, laptop)
    second_source(source)
    do("propose", second, "--publication", publication, "--edition", source)
    for name in ("bob", "cat"):
        stick = tmp_path / f"stick-for-{name}"
        do("sign", second, "--export", stick)
        do("sign", stick, "--key", own_keys[name])
        do("sign", second, "--import", stick)
    said = do("status", second)
    do("publish", second, "--to", publication, "--key", own_keys["online"])
    do("refresh", publication, "--key", own_keys["online"])
    do("copy", publication, tmp_path / "web")

    assert before == (1, OLD)
    assert "targets.json: 2 of 2 (bob, cat)" in said
    assert f"Next: csap-publish publish {second}" in said
    assert read_as_laptop(tmp_path / "web", root, laptop) == (2, NEW)


def test_a_signer_sees_the_changed_number_before_signing(
    published: House, own_keys: dict[str, Path]
) -> None:
    proposal = published.next("two", 2)
    person = Person("no")

    status = person.run("sign", proposal.folder, "--key", own_keys["ann"])

    assert status == 1
    assert "READERS ARE TOLD of 1 change," in person.said
    assert f"was: {OLD}\n      now: {NEW}\n" in person.said
    assert "Not signed. Nothing was changed." in person.said
    assert not list(proposal.folder.glob("signatures/*"))


@pytest.mark.parametrize("typed", [(), ("y",), ("",)])
def test_only_a_whole_yes_signs(
    published: House, own_keys: dict[str, Path], typed: tuple[str, ...]
) -> None:
    proposal = published.next("two", 2)

    status = Person(*typed).run("sign", proposal.folder, "--key", own_keys["ann"])

    assert status == 1
    assert needs(proposal)[0].signed == ()


def test_signing_twice_is_said_and_asks_nothing(
    published: House, own_keys: dict[str, Path]
) -> None:
    proposal = published.next("two", 2)
    Person("yes").run("sign", proposal.folder, "--key", own_keys["ann"])
    again = Person()

    status = again.run("sign", proposal.folder, "--key", own_keys["ann"])

    assert status == 0
    assert "You have signed this already" in again.said
    assert not again.questions


def test_a_key_that_is_not_asked_for_does_not_sign(
    published: House, own_keys: dict[str, Path]
) -> None:
    proposal = published.next("two", 2)
    person = Person("yes")

    status = person.run("sign", proposal.folder, "--key", own_keys["online"])

    assert status == 1
    assert "this proposal does not ask for this key" in person.said


def test_the_first_time_a_number_is_compared_and_then_remembered(
    published: House, own_keys: dict[str, Path]
) -> None:
    first = Person("yes")
    first.run("sign", published.next("two", 2).folder, "--key", own_keys["ann"])
    later = Person("yes")
    later.run("sign", published.next("three", 3).folder, "--key", own_keys["ann"])

    assert "compare this number of the first keys" in first.said
    assert "compare this number" not in later.said
    assert own_keys["ann"].with_suffix(".root.json").exists()


def test_a_false_publication_cannot_hide_a_changed_number(
    published: House, own_keys: dict[str, Path], tmp_path: Path
) -> None:
    Person("yes").run("sign", published.next("two", 2).folder, "--key", own_keys["ann"])
    thief = House(tmp_path / "thief", dict(published.keys), published.edition)
    thief.keys["bob"], thief.keys["cat"] = thief.keys["dora"], thief.keys["online-2"]
    thief.publish_first()
    forged = thief.next("forged", 3)
    person = Person("yes")

    status = person.run("sign", forged.folder, "--key", own_keys["ann"])

    assert status == 1
    assert "its keys do not follow from those you signed for before" in person.said
    assert not list(forged.folder.glob("signatures/*"))


def test_a_damaged_remembered_root_is_named(
    published: House, own_keys: dict[str, Path]
) -> None:
    path = own_keys["ann"].with_suffix(".root.json")
    path.write_text("{")
    person = Person("yes")

    status = person.run(
        "sign", published.next("two", 2).folder, "--key", own_keys["ann"]
    )

    assert status == 1
    assert f"{path}: damaged" in person.said


def spoil_new_number(folder: Path) -> None:
    path = folder / "edition.json"
    path.write_bytes(path.read_bytes().replace(NEW.encode(), b"0161 496 0002"))


def spoil_old_number(folder: Path) -> None:
    path = folder / "published" / "edition.json"
    path.write_bytes(path.read_bytes().replace(OLD.encode(), NEW.encode()))


def spoil_version(folder: Path) -> None:
    path = folder / "targets.json"
    known = json.loads(path.read_bytes())
    known["signed"]["version"] = 7
    path.write_text(json.dumps(known))


def spoil_facts(folder: Path) -> None:
    (folder / "proposal.json").write_text('{"format": 1, "purpose": "else"}')


def newer_facts(folder: Path) -> None:
    (folder / "proposal.json").write_text('{"format": 2}')


def spoil_published_list(folder: Path) -> None:
    path = folder / "published" / "targets.json"
    known = json.loads(path.read_bytes())
    known["signed"]["version"] = 9
    path.write_text(json.dumps(known))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (spoil_new_number, "two/edition.json: not the data file that is to be signed"),
        (spoil_old_number, "edition.json: not the data file that is published"),
        (spoil_version, "two/targets.json: number 7 does not follow 1"),
        (spoil_facts, "two/proposal.json: damaged"),
        (newer_facts, "two/proposal.json: made by another version"),
        (spoil_published_list, "published/targets.json: too few of the right keys"),
        (
            lambda folder: (folder / "targets.json").write_text("{}"),
            "targets.json: dam",
        ),
        (lambda folder: (folder / "targets.json").unlink(), "too little in it to sign"),
        (
            lambda folder: (folder / "edition.json").unlink(),
            "not the data file that is",
        ),
        (lambda folder: (folder / "proposal.json").unlink(), "two: not a proposal"),
        (
            lambda folder: (folder / "published" / "1.root.json").unlink(),
            "there is no first root",
        ),
        (
            lambda folder: (folder / "published" / "targets.json").unlink(),
            "targets.json: No such file",
        ),
    ],
)
def test_a_changed_proposal_is_refused_and_the_file_named(
    published: House, own_keys: dict[str, Path], spoil: object, said: str
) -> None:
    folder = published.next("two", 2).folder
    spoil(folder)  # type: ignore[operator]
    person = Person("yes")

    status = person.run("sign", folder, "--key", own_keys["ann"])

    assert status == 1
    assert said in person.said
    assert not list(folder.glob("signatures/*"))


def test_a_spoilt_signature_does_not_count_and_is_named(published: House) -> None:
    folder = published.sign(published.next("two", 2), "ann", "bob").folder
    path = next(folder.glob("signatures/targets-ann-*.json"))
    known = json.loads(path.read_bytes())
    path.write_text(json.dumps(known | {"signature": "00" * 64}))
    (folder / "signatures" / "note.json").write_text("[]")
    person = Person()

    status = person.run("status", folder)

    assert status == 0
    assert "targets.json: 1 of 2 (bob); 1 more of ann, cat" in person.said
    assert f"{path}: not a signature of this proposal" in person.said
    assert "note.json: not a signature of this proposal" in person.said


def test_signatures_of_another_proposal_are_left(published: House) -> None:
    mine = published.next("two", 2)
    other = published.sign(published.next("three", 3), "ann")
    person = Person()

    status = person.run("sign", mine.folder, "--import", other.folder)

    assert status == 1
    assert "not a signature of this proposal; left where it is" in person.said
    assert "no signature of this proposal was found there" in person.said
    assert not list(mine.folder.glob("signatures/*"))


def test_a_single_signature_file_is_enough_to_bring_it_in(published: House) -> None:
    mine = published.next("two", 2)
    copied = published.folder / "by-mail"
    Person().run("sign", mine.folder, "--export", copied)
    published.sign(read_proposal(copied), "ann")
    file = next(copied.glob("signatures/*.json"))

    status = Person().run("sign", mine.folder, "--import", file)

    assert status == 0
    assert needs(mine)[0].signed == ("ann",)


def test_a_copy_never_goes_over_something_else(published: House) -> None:
    mine = published.next("two", 2)
    there = published.folder / "there"
    there.mkdir()
    (there / "letter.txt").write_text("keep")
    person = Person()

    status = person.run("sign", mine.folder, "--export", there)

    assert status == 1
    assert "it is left as it is" in person.said
    assert [path.name for path in there.iterdir()] == ["letter.txt"]


def test_a_proposal_never_goes_over_something_else(published: House) -> None:
    there = published.folder / "there"
    there.mkdir()
    (there / "letter.txt").write_text("keep")
    person = Person()

    status = person.run("renew", there, "--publication", published.publication)

    assert status == 1
    assert "Name a new folder" in person.said
    assert [path.name for path in there.iterdir()] == ["letter.txt"]


def test_a_proposal_that_cannot_be_written_leaves_nothing(published: House) -> None:
    (published.folder / "file").write_text("")
    person = Person()

    status = person.run(
        "renew",
        published.folder / "file" / "two",
        "--publication",
        published.publication,
    )

    assert status == 1
    assert "Nothing that readers see was changed" in person.said


def test_problems_of_the_editors_files_are_named_with_their_lines(
    published: House, tmp_path: Path
) -> None:
    source = second_source(tmp_path / "source")
    (source / "contacts.toml").write_text(
        files()["contacts.toml"].replace(OLD, "0999 999 9999")
    )
    person = Person()

    status = person.run(
        "propose", published.folder / "two",
        "--publication", published.publication, "--edition", source,
    )  # fmt: skip

    assert status == 1
    assert f"{source / 'contacts.toml'}:6: number: " in person.said
    assert person.said.endswith("1 problem\n")
    assert not (published.folder / "two").exists()


def test_an_edition_with_the_same_number_names_the_line_of_it(
    published: House, tmp_path: Path
) -> None:
    source = second_source(tmp_path / "source", number=1)
    person = Person()

    status = person.run(
        "propose", published.folder / "two",
        "--publication", published.publication, "--edition", source,
    )  # fmt: skip

    line = EDITION.splitlines().index("number = 1") + 1
    assert status == 1
    assert f"{source / 'edition.toml'}:{line}: edition 1 is not newer" in person.said
    assert "Set number = 2" in person.said


def test_a_built_data_file_can_be_proposed(published: House, tmp_path: Path) -> None:
    source = second_source(tmp_path / "source")
    Person().run("build", source, "--out", tmp_path / "data")

    status = Person().run(
        "propose", published.folder / "two",
        "--publication", published.publication,
        "--edition", tmp_path / "data" / "edition.json",
    )  # fmt: skip

    assert status == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "edition.json: No such file"),
        ("{}", "edition.json: $.format: missing"),
        ('{"format": 1}', "missing"),
    ],
)
def test_a_data_file_that_is_none_is_refused(
    published: House, tmp_path: Path, text: str | None, said: str
) -> None:
    path = tmp_path / "edition.json"
    if text is not None:
        path.write_text(text)
    person = Person()

    status = person.run(
        "propose", published.folder / "two",
        "--publication", published.publication, "--edition", path,
    )  # fmt: skip

    assert status == 1
    assert said in person.said


def test_a_data_file_that_laptops_would_refuse_is_refused(
    published: House, tmp_path: Path
) -> None:
    source = second_source(tmp_path / "source")
    Person().run("build", source, "--out", tmp_path)
    path = tmp_path / "edition.json"
    path.write_bytes(
        path.read_bytes().replace(NEW.encode(), "0161 \u066496 0001".encode())
    )
    person = Person()

    status = person.run(
        "propose", published.folder / "two",
        "--publication", published.publication, "--edition", path,
    )  # fmt: skip

    assert status == 1
    assert "edition.json: $.contacts[0].number" in person.said


def test_diff_shows_what_readers_will_be_told(published: House, tmp_path: Path) -> None:
    source = second_source(tmp_path / "source")
    with_source, with_proposal = Person(), Person()
    proposal = published.next("two", 2)

    with_source.run("diff", published.publication, "--edition", source)
    with_proposal.run("diff", proposal.folder)

    for person in (with_source, with_proposal):
        assert f"was: {OLD}\n      now: {NEW}\n" in person.said
        assert "Edition 1 becomes edition 2." in person.said


def test_diff_says_what_it_lacks(published: House, tmp_path: Path) -> None:
    without, needless, nothing = Person(), Person(), Person()

    statuses = (
        without.run("diff", published.publication),
        needless.run("diff", published.folder / "first", "--edition", tmp_path),
        nothing.run("diff", tmp_path),
    )

    assert statuses == (1, 1, 1)
    assert "Add --edition data/source" in without.said
    assert "Leave --edition away" in needless.said
    assert "timestamp.json: No such file" in nothing.said


def test_a_lost_key_is_replaced_by_command(
    published: House, keys: Keys, own_keys: dict[str, Path], tmp_path: Path
) -> None:
    folder = published.folder / "keys"
    proposed, asked = Person(), Person()

    proposed.run(
        "rotate", folder, "--publication", published.publication,
        "--replace", "bob", pub(keys, "dora"),
    )  # fmt: skip
    for name in ("ann", "cat"):
        Person("yes").run("sign", folder, "--key", own_keys[name])
    asked.run("status", folder)
    done = Person().run(
        "publish", folder, "--to", published.publication, "--key", own_keys["online"]
    )

    assert "no longer: bob (key " in proposed.said
    assert "NEW: dora (key " in proposed.said
    assert "What readers see stays as it is" in proposed.said
    assert "root.json: the keys so far, 0 of 2 (nobody yet)" in proposed.said
    assert "Next: ann or cat must sign it" in proposed.said
    assert "root.json: the new keys, 2 of 2 (ann, cat)" in asked.said
    assert done == 0
    laptop = tmp_path / "laptop"
    assert read_as_laptop(published.publication, published.root, laptop) == (1, OLD)


def test_the_online_key_is_replaced_while_the_old_one_still_signs(
    published: House, keys: Keys, own_keys: dict[str, Path]
) -> None:
    folder = published.folder / "keys"
    Person().run(
        "rotate", folder, "--publication", published.publication,
        "--replace", "online", pub(keys, "online-2"),
    )  # fmt: skip
    published.sign(read_proposal(folder), "ann", "bob")

    done = Person().run(
        "publish", folder, "--to", published.publication,
        "--key", own_keys["online-2"], "--old-key", own_keys["online"],
    )  # fmt: skip
    again = Person().run(
        "refresh", published.publication, "--key", own_keys["online-2"]
    )

    assert (done, again) == (0, 0)


def test_a_change_of_keys_that_was_cut_off_is_finished_first(
    published: House, keys: Keys
) -> None:
    folder = published.folder / "keys"
    Person().run(
        "rotate", folder, "--publication", published.publication,
        "--replace", "online", pub(keys, "online-2"),
    )  # fmt: skip
    proposal = published.sign(read_proposal(folder), "ann", "bob")
    before = (published.publication / "metadata" / "timestamp.json").read_bytes()
    published.publish(proposal, "online-2")
    (published.publication / "metadata" / "timestamp.json").write_bytes(before)
    refreshed, renewed = Person(), Person()

    statuses = (
        refreshed.run("refresh", published.publication, "--key", keys["online-2"].path),
        renewed.run(
            "renew", published.folder / "more", "--publication", published.publication
        ),
    )

    assert statuses == (1, 1)
    assert "a change of keys was cut off here" in refreshed.said
    assert "a change of keys was cut off here" in renewed.said
    assert published.publish(proposal, "online-2") is not None


def test_a_renewal_says_that_nothing_else_changes(published: House) -> None:
    person = Person()

    status = person.run(
        "renew", published.folder / "renewal", "--publication", published.publication
    )

    assert status == 0
    assert "The same again, to hold for longer" in person.said
    assert "NEW" not in person.said


def test_a_first_edition_shows_every_number(house: House) -> None:
    person = Person()

    person.run("diff", house.first().folder)

    assert f"{OLD}  NSPCC Helpline (nspcc)" in person.said
    assert "01253 477299  Daytime line (blackpool-child-day)" in person.said


def test_keys_whose_names_are_the_same_are_told_apart(
    house: House, keys: Keys, tmp_path: Path
) -> None:
    Person().run("key", tmp_path / "ann.key", "--name", "ann")
    person = Person()

    status = person.run(
        "init", house.folder / "first",
        "--signers", tmp_path / "ann.pub", *pubs(keys)[:2],
        "--online", pub(keys, "online"), "--edition", write_source(tmp_path / "src"),
    )  # fmt: skip

    assert status == 1
    assert "ann: two different keys have this name" in person.said


def test_where_there_is_no_publication_nothing_is_refreshed_or_copied(
    keys: Keys, tmp_path: Path
) -> None:
    refreshed, copied = Person(), Person()
    empty = tmp_path / "empty"
    empty.mkdir()

    statuses = (
        refreshed.run("refresh", empty, "--key", keys["online"].path),
        copied.run("copy", empty, tmp_path / "web"),
    )

    assert statuses == (1, 1)
    assert "there is no publication in this folder" in refreshed.said
    assert "there is no publication in this folder" in copied.said
    assert not list(empty.iterdir())


def test_a_proposal_signed_on_both_ways_is_published_once(published: House) -> None:
    draft = propose_renewal(published.publication, published.now)
    proposal = published.sign(published.write("renewal", draft), "ann", "bob")
    published.publish(proposal)
    person = Person()

    status = person.run(
        "publish", proposal.folder, "--to", published.publication,
        "--key", published.keys["online"].path,
    )  # fmt: skip

    assert status == 0
    assert "published already; nothing was written" in person.said


def with_report(source: Path) -> Path:
    (source / "documents").mkdir()
    (source / "documents" / "report-2022.pdf").write_bytes(pdf(*REPORT))
    (source / "documents.toml").write_text(ENTRY, encoding="utf-8")
    return source


def test_a_document_of_the_editors_is_published_under_its_hash(
    published: House, tmp_path: Path
) -> None:
    source = with_report(second_source(tmp_path / "source"))
    folder = published.folder / "two"

    proposed = Person()
    proposed.run(
        "propose", folder,
        "--publication", published.publication, "--edition", source,
    )  # fmt: skip
    published.publish(published.sign(read_proposal(folder), "ann", "bob"))
    looked = Person()
    status = looked.run("verify", published.publication)

    digest = hashlib.sha256(pdf(*REPORT)).hexdigest()
    path = published.publication / f"targets/documents/{digest}.{digest}.pdf"
    assert f"documents/{digest}.pdf" in proposed.said
    assert path.read_bytes() == pdf(*REPORT)
    assert status == 0
    assert "right bytes: 2" in looked.said


def test_a_data_file_without_its_documents_is_refused(
    published: House, tmp_path: Path
) -> None:
    source = with_report(second_source(tmp_path / "source"))
    Person().run("build", source, "--out", tmp_path / "data")
    person = Person()

    status = person.run(
        "propose", published.folder / "two",
        "--publication", published.publication,
        "--edition", tmp_path / "data" / "edition.json",
    )  # fmt: skip

    assert status == 1
    assert 'no PDF here is the document "Annual report 2022"' in person.said


def test_a_signer_sees_that_there_are_more_quiet_changes(
    published: House, own_keys: dict[str, Path], tmp_path: Path
) -> None:
    source = second_source(tmp_path / "source")
    article = (source / "articles" / "help.md").read_text()
    for number in range(QUIET_SHOWN):
        text = article.replace("article-help", f"article-{number}", 1)
        (source / "articles" / f"more-{number}.md").write_text(text)
    edition = (source / "edition.toml").read_text()
    names = ", ".join(f'"article-{number}"' for number in range(QUIET_SHOWN))
    (source / "edition.toml").write_text(
        edition.replace('["article-help"]', f'["article-help", {names}]').replace(
            'notice = "Nobody', 'notice = "Really nobody'
        )
    )
    folder, person = published.folder / "two", Person("no")
    Person().run(
        "propose", folder, "--publication", published.publication, "--edition", source
    )

    person.run("sign", folder, "--key", own_keys["ann"])

    assert "more; `csap-publish diff` shows all of them" in person.said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["sign", "no-folder", "--key", "x"], "there is no folder no-folder"),
        (["init", "first", "--signers", "a.pub"], "expected 3 arguments"),
        (["publish", "."], "required: --to, --key"),
    ],
)
def test_wrong_usage_is_told(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        Person().run(*arguments)

    assert caught.value.code == 2
    assert said in capsys.readouterr().err


def test_a_key_that_is_not_there_is_named(published: House, tmp_path: Path) -> None:
    person = Person()

    status = person.run(
        "sign", published.next("two", 2).folder, "--key", tmp_path / "x"
    )

    assert status == 1
    assert f"{tmp_path / 'x'}: there is no such file" in person.said
