"""What our client adds to python-tuf, and the one seam by which it does."""

import json
import os
import threading
from base64 import b64encode
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from securesystemslib.formats import encode_canonical
from securesystemslib.signer import SSlibKey
from tuf.api import exceptions
from tuf.api.metadata import DelegatedRole, Delegations, Targets
from tuf.ngclient import Updater
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet

from csap_desktop.domain.trust_memory import EDITION, LAPSED
from csap_desktop.errors import CsapError, MachineError, RefusedError, SourceError
from csap_desktop.store.trust_store import TrustStore
from csap_desktop.sync.boundary import our_reasons
from csap_desktop.sync.client import Publication
from csap_desktop.sync.demands import OURS, TO_THE_LETTER, Demands
from csap_desktop.sync.folder_fetcher import FolderFetcher
from csap_desktop.sync.key_sets import EDITING, PUBLISHING, name_keys, public_value
from tests.sync.host import write
from tests.sync.publisher import NOW, Publisher, small

Look = Callable[..., Publication]

MISSING = exceptions.DownloadHTTPError


@pytest.fixture
def publisher() -> Publisher:
    return Publisher(make=small).publish(2)


@pytest.fixture
def look(tmp_path: Path, publisher: Publisher) -> Look:
    """Looks at the publication as it is now."""

    def make(
        days: float = 0, store: str = "trust.sqlite", demands: Demands = OURS
    ) -> Publication:
        folder = write(publisher.files, tmp_path / "stick")
        scratch = tmp_path / f"scratch-{len(list(tmp_path.iterdir()))}"
        scratch.mkdir()
        return Publication(
            publisher.first_root,
            TrustStore(tmp_path / store),
            FolderFetcher(folder, lambda: False),
            scratch,
            NOW + timedelta(days=days),
            demands,
        )

    return make


def test_python_tuf_judges_expiry_by_the_time_we_give_it(
    publisher: Publisher, tmp_path: Path
) -> None:
    """The one private seam (docs/decisions/0023): a new python-tuf may move it."""
    fetcher = FolderFetcher(write(publisher.files, tmp_path / "stick"), lambda: False)
    updater = Updater(
        str(tmp_path), "metadata/", fetcher=fetcher, bootstrap=publisher.first_root
    )

    assert isinstance(updater._trusted_set, TrustedMetadataSet)
    updater._trusted_set.reference_time = NOW + timedelta(days=46)

    with pytest.raises(exceptions.ExpiredMetadataError):
        updater.refresh()


def test_expiry_is_judged_by_the_highest_time_seen(
    look: Look, publisher: Publisher
) -> None:
    publisher.now += timedelta(days=30)
    publisher.refresh()
    look(30).refresh()
    publisher.now -= timedelta(days=10)
    publisher.sign_timestamp(expires=NOW + timedelta(days=29))

    back = look(0)

    assert back.clock_behind
    with pytest.raises(RefusedError, match="clock-behind"):
        back.refresh()


@pytest.mark.parametrize(("hours", "doubted"), [(23, False), (25, True)])
def test_a_clock_is_doubted_when_it_is_a_day_behind(
    look: Look, hours: int, *, doubted: bool
) -> None:
    look(3).refresh()

    assert look(3 - hours / 24).clock_behind is doubted


def test_what_ran_out_is_not_believed_when_the_clock_is_put_back(
    look: Look, publisher: Publisher, tmp_path: Path
) -> None:
    look().refresh()
    with pytest.raises(RefusedError, match="expired"):
        look(50).refresh()
    keys = name_keys(publisher.root, PUBLISHING)
    anchor = look()._anchor
    assert TrustStore(tmp_path / "trust.sqlite").read(anchor).floor(keys, LAPSED)

    again = look()
    again.refresh()
    with pytest.raises(RefusedError, match="clock-behind"):
        again.judge()

    publisher.refresh()
    after = look()
    after.refresh()
    after.judge()


def test_a_timestamp_that_never_expired_here_leaves_no_mark(
    look: Look, publisher: Publisher
) -> None:
    publisher.root.expires = NOW - timedelta(days=1)
    publisher._write("1.root", publisher.root, publisher.keys.root)

    with pytest.raises(RefusedError, match="expired"):
        look().refresh()

    assert look()._seen.floors == ()


def test_floors_hold_where_the_metadata_is_lost(
    look: Look, publisher: Publisher
) -> None:
    """Another root file of the same publisher: nothing is remembered, floors are."""
    publisher.publish(3)
    look().refresh()
    old = Publisher(make=small, keys=publisher.keys).publish(2)
    publisher.files.clear()
    publisher.files.update(old.files)

    with pytest.raises(RefusedError, match="rollback"):
        look().refresh()


def test_the_edition_is_remembered_for_its_editors(
    look: Look, publisher: Publisher
) -> None:
    one = look()
    proved = one.refresh()
    assert proved.editors == name_keys(publisher.root, EDITING)
    one.remember_edition(proved, 7, "aa")
    one.remember_edition(proved, 6, "bb")

    two = look()
    floor = two.edition_floor(two.refresh())

    assert floor is not None
    assert (floor.name, floor.version, floor.sha256) == (EDITION, 7, "aa")


def test_keys_are_named_by_what_they_are_and_by_their_threshold(
    publisher: Publisher,
) -> None:
    before = name_keys(publisher.root, EDITING)
    publisher.root.roles["targets"].keyids.reverse()
    same = name_keys(publisher.root, EDITING)
    publisher.root.roles["targets"].threshold = 1
    lower = name_keys(publisher.root, EDITING)

    assert before == same
    assert len({before, lower, name_keys(publisher.root, PUBLISHING)}) == 3


def test_a_file_that_is_not_there_is_none_and_cannot_be_fetched(look: Look) -> None:
    one = look()
    one.refresh()

    assert one.find("documents/x.pdf") is None
    with pytest.raises(RefusedError, match="missing-file"):
        one.fetch("documents/x.pdf", 10)
    with pytest.raises(RefusedError, match="too-big"):
        one.fetch("edition.json", 10)


def test_what_was_proved_is_kept_though_the_rest_is_refused(
    look: Look, publisher: Publisher
) -> None:
    publisher.rotate("root")
    publisher.sign_snapshot(publisher.keys.targets)
    publisher.sign_timestamp()

    with pytest.raises(RefusedError):
        look().refresh()

    kept = [name for name, _ in look()._seen.metadata]
    assert kept == ["1.root", "2.root", "timestamp"]


@pytest.mark.parametrize(
    ("error", "ours", "code"),
    [
        (MISSING("x/timestamp.json", 404), RefusedError, "no-publication"),
        (MISSING("x/targets.json", 403), RefusedError, "missing-file"),
        (MISSING("x", 500), SourceError, "server"),
        (exceptions.DownloadError("x"), SourceError, "server"),
        (exceptions.RepositoryError("x"), RefusedError, "malformed"),
        (exceptions.EqualVersionNumberError("x"), RefusedError, "rollback"),
        (KeyError("x"), RefusedError, "malformed"),
        (RecursionError("x"), RefusedError, "malformed"),
    ],
)
def test_every_error_of_python_tuf_becomes_one_of_ours(
    error: Exception, ours: type[RefusedError] | type[SourceError], code: str
) -> None:
    with pytest.raises(ours) as raised, our_reasons():
        raise error

    assert getattr(raised.value, "code", "") == code


def test_an_error_of_the_disk_stays_one() -> None:
    with pytest.raises(MachineError), our_reasons():
        raise OSError(28, "No space left on device", "scratch")


@pytest.mark.parametrize("role", ["root", "targets"])
def test_a_root_to_begin_from_may_ask_for_one_as_somebody_chose_to_trust_it(
    publisher: Publisher, look: Look, role: str
) -> None:
    publisher.root.roles[role].threshold = 1
    publisher._write("1.root", publisher.root, publisher.keys.root)

    look().refresh()


def test_a_root_to_begin_from_never_counts_a_key_twice(
    publisher: Publisher, look: Look
) -> None:
    key = publisher.keys.targets[0].public_key
    again = SSlibKey("a" * 64, key.keytype, key.scheme, key.keyval)
    publisher.root.keys[again.keyid] = again
    publisher.root.roles["targets"].keyids = [key.keyid, again.keyid]
    publisher._write("1.root", publisher.root, publisher.keys.root)

    with pytest.raises(RefusedError) as refused:
        look()

    assert refused.value.code == "bad-root"


def test_delegations_are_allowed_only_where_nothing_more_is_demanded(
    publisher: Publisher, look: Look
) -> None:
    """The name of the role is one that a root could have; it is passed over."""
    key = publisher.keys.targets[0].public_key
    role = DelegatedRole("1.root", [key.keyid], 1, False, paths=["*"])  # noqa: FBT003
    listed = Targets(2, expires=publisher.until("targets"))
    listed.delegations = Delegations({key.keyid: key}, {"1.root": role})
    publisher._write("2.targets", listed, publisher.keys.targets)
    below = Targets(1, expires=publisher.until("targets"))
    publisher._write("1.1.root", below, publisher.keys.targets)
    publisher.versions["targets"] = 2
    publisher.snapshot_more = {"1.root.json": 1}
    publisher.refresh()

    with pytest.raises(RefusedError, match="malformed"):
        look().refresh()

    for _ in range(2):
        one = look(demands=TO_THE_LETTER)
        one.refresh()
        assert one.find("nothing") is None


def test_an_empty_list_of_delegations_is_none(publisher: Publisher, look: Look) -> None:
    listed = Targets(2, expires=publisher.until("targets"))
    listed.delegations = Delegations({}, {})
    publisher._write("2.targets", listed, publisher.keys.targets)
    publisher.versions["targets"] = 2
    publisher.refresh()

    look().refresh()


def test_a_key_has_one_value_however_it_is_written() -> None:
    whole = ec.generate_private_key(ec.SECP256R1()).public_key()
    point = whole.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    pem = whole.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    der = whole.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    short = der[:24] + bytes([len(point) + 1, 0]) + point
    short = bytes([0x30, len(short) - 2]) + short[2:]
    other = b64encode(short).decode()
    begin, end = pem.splitlines()[0], pem.splitlines()[-1]

    def named(public: str) -> str:
        kind = "ecdsa-sha2-nistp256"
        return public_value(SSlibKey("id", kind, kind, {"public": public}))

    assert named(pem) == named(pem.replace("\n", "\r\n")) == der.hex()
    assert named(f"{begin}\n{other}\n{end}") == der.hex()
    assert named("AB CD") == named("abcd") == "abcd"
    assert named(" not a key ") == "not a key"


def test_a_version_that_is_no_number_is_refused_before_it_is_kept(
    publisher: Publisher, look: Look
) -> None:
    """JSON's true counts as 1."""
    signer = publisher.keys.timestamp[0]
    plain = json.loads(publisher.files["metadata/timestamp.json"])
    plain["signed"]["version"] = True
    said = str(encode_canonical(plain["signed"])).encode()
    plain["signatures"] = [signer.sign(said).to_dict()]
    publisher.files["metadata/timestamp.json"] = json.dumps(plain).encode()

    with pytest.raises(RefusedError, match="malformed"):
        look().refresh()

    publisher.refresh()
    look().refresh()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_the_disk_gives_back_is_proved_and_not_what_came(
    publisher: Publisher, look: Look
) -> None:
    """A disk that keeps something else: what is written goes into a pipe."""
    one = look()
    one.refresh()
    pipe = one._scratch / "fetched"
    os.mkfifo(pipe)

    def keep() -> None:
        data = pipe.read_bytes()
        pipe.write_bytes(data.replace(b"01632 960002", b"01632 960003"))

    disk = threading.Thread(target=keep)
    disk.start()

    with pytest.raises(MachineError, match="not what was written"):
        one.fetch("edition.json", 10**6)
    disk.join()

    pipe.unlink()
    name = f"targets/{publisher.targets['edition.json'].hashes['sha256']}.edition.json"
    assert one.fetch("edition.json", 10**6) == publisher.files[name]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@settings(
    max_examples=60,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
    ],
)
@given(
    role=st.sampled_from(["timestamp", "1.snapshot", "1.targets", "2.root"]),
    field=st.sampled_from(
        [
            "version",
            "expires",
            "meta",
            "targets",
            "roles",
            "keys",
            "_type",
            "spec_version",
        ]
    ),
    value=JSON,
)
def test_strange_metadata_raises_nothing_but_our_errors(
    tmp_path: Path,
    look: Look,
    publisher: Publisher,
    role: str,
    field: str,
    value: object,
) -> None:
    # What an example before this one proved would be used in the place of this.
    (tmp_path / "strange.sqlite").unlink(missing_ok=True)
    name = f"metadata/{role}.json"
    base = publisher.files.get(name, publisher.first_root)
    plain = json.loads(base)
    # python-tuf reads a version that is null as 1, which is what was signed.
    assume(value is not None and value != plain["signed"].get(field))
    plain["signed"][field] = value
    kept = dict(publisher.files)
    publisher.files[name] = json.dumps(plain).encode("utf-8", "surrogatepass")

    try:
        with pytest.raises(CsapError):
            look(store="strange.sqlite").refresh()
    finally:
        publisher.files.clear()
        publisher.files.update(kept)
