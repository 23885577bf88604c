"""Metadata that is signed as it should be and says what no publisher says."""

from collections.abc import Callable
from urllib.parse import quote

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import DelegatedRole, Delegations, Targets

from csap_desktop.domain.sync_reasons import Reason
from tests.attacks.attacks import BOTH, ROWS, STICK, Row, row
from tests.attacks.scene import IN_USE, Scene
from tests.sync.publisher import small


def _custom(value: object) -> Callable[[Scene], object]:
    def attack(scene: Scene) -> None:
        publisher = scene.publisher.offer(small(IN_USE + 1))
        publisher.targets["edition.json"].unrecognized_fields["custom"] = value
        publisher.sign_all()
        scene.take()

    return attack


for _name, _value in {"list": [1, 2], "text": "six", "number": 5, "true": True}.items():
    ROWS.append(
        Row(f"a18_a_{_name}_beside_the_data_file", _custom(_value), (Reason.MALFORMED,))
    )


def _delegates(role: str, *, edition_above: bool = False) -> Callable[[Scene], object]:
    """Two editors let somebody else sign, under a name that may mean something else."""

    def attack(scene: Scene) -> None:
        publisher = scene.publisher.offer(small(IN_USE + 1))
        signer = CryptoSigner.generate_ed25519()
        keyid, key = signer.public_key.keyid, signer.public_key
        given = DelegatedRole(role, [keyid], 1, False, paths=["*", "*/*"])  # noqa: FBT003
        publisher.versions["targets"] += 1
        version, expires = publisher.versions["targets"], publisher.until("targets")
        listed = Targets(version, expires=expires)
        below = Targets(1, expires=expires, targets=dict(publisher.targets))
        if edition_above:
            listed.targets = dict(publisher.targets)
        listed.delegations = Delegations({keyid: key}, {role: given})
        publisher._write(f"{version}.targets", listed, publisher.keys.targets)
        publisher._write(f"1.{quote(role, safe='')}", below, [signer])
        publisher.snapshot_more = {f"{role}.json": 1}
        publisher.refresh()
        scene.take()
        scene.repair = lambda: setattr(publisher, "snapshot_more", {})

    return attack


for _role in ("helpers", "1.root", "../../../x"):
    _safe = _role.replace("/", "-")
    ROWS.append(
        Row(f"a13_a_role_called_{_safe}", _delegates(_role), (Reason.MALFORMED,), BOTH)
    )
ROWS.append(
    Row(
        "a13_another_role_beside_the_edition",
        _delegates("1.root", edition_above=True),
        (Reason.MALFORMED,),
    )
)


@row(Reason.TOO_BIG, over=STICK)
def a7_a_snapshot_larger_than_any_and_signed(scene: Scene) -> None:
    """The publishing key was stolen: the timestamp says how long the snapshot is."""
    publisher = scene.publisher.offer(small(IN_USE + 1))
    publisher.sign_targets()
    publisher.snapshot_more = {f"{number:040d}.json": 1 for number in range(1500)}
    publisher.refresh()
    scene.take()
    assert len(scene.files[scene.name("snapshot")]) > 64 * 1024
    scene.repair = lambda: setattr(publisher, "snapshot_more", {})


@row(Reason.TOO_BIG)
def a7_a_list_larger_than_any_and_signed(scene: Scene) -> None:
    publisher = scene.publisher.offer(small(IN_USE + 1))
    edition = publisher.targets["edition.json"]
    for number in range(6000):
        publisher.targets[f"documents/{number:064x}.pdf"] = edition
    publisher.sign_all()
    scene.take()
    assert len(scene.files[scene.name("targets")]) > 1024 * 1024
    scene.repair = lambda: setattr(publisher, "targets", {})
