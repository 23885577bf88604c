"""The commands about keys, proposals and publications, and what may be typed."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from csap_desktop.publishing.signing import (
    key_commands,
    proposal_commands,
    publication_commands,
    sign_command,
)
from csap_desktop.publishing.signing.desk import PASSPHRASE, Desk
from csap_desktop.publishing.typed_folder import read_folder

Act = Callable[[argparse.Namespace, Desk], int]
Describe = Callable[[argparse.ArgumentParser], None]

_EPILOG = (
    "Exit status: 0 done, 1 there are problems, 2 wrong usage. docs/publishing.md goes "
    "through all of it, step by step."
)


def add_commands(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    """Adds the commands to those of `csap-publish`; each sets `act`.

    Args:
        commands: Where to add them.
    """
    for name, (purpose, describe, act) in _COMMANDS.items():
        command = commands.add_parser(
            name, help=purpose, description=purpose, epilog=_EPILOG
        )
        describe(command)
        command.set_defaults(act=act)


def act(options: argparse.Namespace, desk: Desk) -> int:
    """Runs the command that was typed.

    Args:
        options: What was typed.
        desk: The person and the computer.

    Returns:
        The exit status.
    """
    descriptor = getattr(options, "passphrase_fd", None)
    status: int = options.act(options, replace(desk, passphrase_fd=descriptor))
    return status


def _key(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, help="the private file to make: ann.key")
    command.add_argument(
        "--name", required=True, help="what people call the key; everybody may read it"
    )
    _passphrase(command)


def _init(command: argparse.ArgumentParser) -> None:
    _new_proposal(command)
    three = {"type": Path, "nargs": 3, "metavar": "PUB"}
    command.add_argument(
        "--signers",
        required=True,
        help="the public files of the three people, ending in .pub",
        **three,  # type: ignore[arg-type]
    )
    command.add_argument(
        "--online", required=True, type=Path, metavar="PUB", help="of the online key"
    )
    command.add_argument(
        "--root-keys",
        help="public files of three other keys that decide who holds keys "
        "(default: the signers')",
        **three,  # type: ignore[arg-type]
    )
    _edition(command)


def _propose(command: argparse.ArgumentParser) -> None:
    _new_proposal(command)
    _publication(command)
    _edition(command)


def _rotate(command: argparse.ArgumentParser) -> None:
    _new_proposal(command)
    _publication(command)
    command.add_argument(
        "--replace",
        required=True,
        nargs=2,
        action="append",
        metavar=("NAME", "PUB"),
        help="name of the lost or stolen key, and the public file of the new one",
    )


def _renew(command: argparse.ArgumentParser) -> None:
    _new_proposal(command)
    _publication(command)


def _diff(command: argparse.ArgumentParser) -> None:
    command.add_argument("what", type=read_folder, help="a proposal, or a publication")
    command.add_argument(
        "--edition",
        type=Path,
        metavar="SOURCE",
        help="with a publication: the editors' files or a data file to compare with",
    )


def _status(command: argparse.ArgumentParser) -> None:
    command.add_argument("proposal", type=read_folder, help="folder of the proposal")


def _sign(command: argparse.ArgumentParser) -> None:
    command.add_argument("proposal", type=read_folder, help="folder of the proposal")
    ways = command.add_mutually_exclusive_group(required=True)
    ways.add_argument("--key", type=Path, help="show what changes, and sign with a key")
    ways.add_argument(
        "--export", type=Path, metavar="FOLDER", help="copy it all for another signer"
    )
    ways.add_argument(
        "--import",
        dest="sources",
        type=Path,
        nargs="+",
        metavar="FROM",
        help="take signatures from other copies, or single signature files",
    )
    _passphrase(command)


def _publish(command: argparse.ArgumentParser) -> None:
    command.add_argument("proposal", type=read_folder, help="folder of the proposal")
    command.add_argument(
        "--to", required=True, type=Path, metavar="PUBLICATION", help="its folder"
    )
    _online_key(command)
    command.add_argument(
        "--old-key",
        type=Path,
        help="the online key before, where it changes and is still there",
    )


def _refresh(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "publication", type=read_folder, help="folder of the publication"
    )
    _online_key(command)


def _copy(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "publication", type=read_folder, help="folder of the publication"
    )
    command.add_argument("folder", type=Path, help="web folder or stick")


def _verify(command: argparse.ArgumentParser) -> None:
    command.add_argument("where", help="folder, or address that begins with https://")
    command.add_argument(
        "--trust",
        type=Path,
        metavar="ROOT.json",
        help="the root that laptops have (default: the first root found there)",
    )
    command.add_argument("--json", action="store_true", help="one JSON document")


def _new_proposal(command: argparse.ArgumentParser) -> None:
    command.add_argument("proposal", type=Path, help="folder to make")


def _publication(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--publication", required=True, type=read_folder, help="what is published now"
    )


def _edition(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--edition",
        required=True,
        type=Path,
        metavar="SOURCE",
        help="the editors' files (data/source), or an edition.json built from them",
    )


def _online_key(command: argparse.ArgumentParser) -> None:
    command.add_argument("--key", required=True, type=Path, help="the online key")
    _passphrase(command)


def _passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="read the passphrase from file descriptor N, a line for each key; without "
        f"it from the environment variable {PASSPHRASE}, else it is asked for",
    )


_COMMANDS: dict[str, tuple[str, Describe, Act]] = {
    "key": ("Make a signing key.", _key, key_commands.make),
    "init": (
        "Propose a new publication: three people, their keys, a first edition.",
        _init,
        proposal_commands.init,
    ),
    "propose": (
        "Propose the next edition, to be signed by two people.",
        _propose,
        proposal_commands.propose,
    ),
    "rotate": (
        "Propose a new key in the place of a lost or stolen one.",
        _rotate,
        proposal_commands.rotate,
    ),
    "renew": (
        "Propose the same keys and files again, before they run out.",
        _renew,
        proposal_commands.renew,
    ),
    "diff": (
        "Show what readers will be told, and what else changes.",
        _diff,
        proposal_commands.diff,
    ),
    "status": (
        "Say whose signatures a proposal has, whose are missing, and what is next.",
        _status,
        proposal_commands.status,
    ),
    "sign": (
        "Sign a proposal, or carry it and its signatures between computers.",
        _sign,
        sign_command.run,
    ),
    "publish": (
        "Publish a proposal that two people signed.",
        _publish,
        publication_commands.publish_proposal,
    ),
    "refresh": (
        "Sign again that this is the newest; to be run every week.",
        _refresh,
        publication_commands.refresh_publication,
    ),
    "copy": (
        "Copy a publication to a web folder or a stick, in a safe order.",
        _copy,
        publication_commands.copy_publication,
    ),
    "verify": (
        "Look at a publication as a laptop does.",
        _verify,
        publication_commands.verify,
    ),
}
"""Each command: what it does, who describes what is typed, who does it."""
