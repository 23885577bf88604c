"""Roots by which one person could speak for all, each signed as it should be.

Source: docs/decisions/0030.
"""

import json
from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import Any

from securesystemslib.formats import encode_canonical
from securesystemslib.signer import Signer

from csap_desktop.domain.sync_reasons import Reason
from tests.attacks.attacks import row
from tests.attacks.scene import IN_USE, Scene, one_of
from tests.sync.publisher import small

Change = Callable[[dict[str, Any]], object]


def next_root(scene: Scene, number: int, change: Change, by: Iterable[Signer]) -> None:
    """Puts a changed root before the source; the publisher knows nothing of it."""
    plain = deepcopy(scene.publisher.root).to_dict()
    plain["version"] = number
    change(plain)
    said = str(encode_canonical(plain)).encode()
    signatures = [signer.sign(said).to_dict() for signer in by]
    whole = json.dumps({"signed": plain, "signatures": signatures}).encode()
    scene.files[f"metadata/{number}.root.json"] = whole


def one_editor_signs(scene: Scene, *more_ids: str) -> None:
    """One editor signs the next edition, also under other names of the key."""
    publisher = scene.publisher
    publisher.offer(small(IN_USE + 1))
    publisher.sign_targets(one_of(publisher.keys.targets))
    name = scene.name("targets")
    plain = json.loads(publisher.files[name])
    (said,) = plain["signatures"]
    plain["signatures"] += [said | {"keyid": one} for one in more_ids]
    publisher.files[name] = json.dumps(plain).encode()
    publisher.refresh()
    scene.take()


def _lower(role: str, threshold: object) -> Change:
    return lambda root: root["roles"][role].update(threshold=threshold)


def _twice(scene: Scene, written: Callable[[str], str]) -> None:
    keyid, other = scene.publisher.keys.targets[0].public_key.keyid, "a" * 64

    def change(root: dict[str, Any]) -> None:
        key = deepcopy(root["keys"][keyid])
        key["keyval"]["public"] = written(key["keyval"]["public"])
        root["keys"][other] = key
        root["roles"]["targets"]["keyids"] = [keyid, other]

    one_editor_signs(scene, other)
    next_root(scene, 2, change, scene.publisher.keys.root)


@row(Reason.NOT_SIGNED)
def a13_one_editors_key_under_two_names(scene: Scene) -> None:
    _twice(scene, str)


@row(Reason.NOT_SIGNED)
def a13_one_editors_key_in_small_letters_and_in_capitals(scene: Scene) -> None:
    _twice(scene, str.upper)


@row(Reason.NOT_SIGNED)
def a13_a_root_by_which_one_editor_is_enough(scene: Scene) -> None:
    one_editor_signs(scene)
    next_root(scene, 2, _lower("targets", 1), scene.publisher.keys.root)


@row(Reason.MALFORMED)
def a13_a_root_by_which_true_editors_are_enough(scene: Scene) -> None:
    one_editor_signs(scene)
    next_root(scene, 2, _lower("targets", True), scene.publisher.keys.root)  # noqa: FBT003


@row(Reason.NOT_SIGNED)
def a13_a_root_by_which_one_holder_of_root_keys_is_enough(scene: Scene) -> None:
    scene.publish()
    next_root(scene, 2, _lower("root", 1), scene.publisher.keys.root)


@row(Reason.NOT_SIGNED)
def a13_the_root_after_one_by_which_one_holder_was_enough(scene: Scene) -> None:
    """The last root asks for two again, but one alone has signed it."""
    publisher = scene.publisher
    scene.publish()
    one = publisher.keys.root[0].public_key.keyid

    def lone(root: dict[str, Any]) -> None:
        root["roles"]["root"] = {"keyids": [one], "threshold": 1}

    next_root(scene, 2, lone, publisher.keys.root)
    next_root(scene, 3, lambda _: None, publisher.keys.root[:2])


@row(Reason.NOT_SIGNED)
def a13_a_root_that_fewer_hold_than_must_sign(scene: Scene) -> None:
    one = scene.publisher.keys.root[0].public_key.keyid
    change: Change = lambda root: root["roles"]["targets"].update(keyids=[one])  # noqa: E731
    next_root(scene, 2, change, scene.publisher.keys.root)
