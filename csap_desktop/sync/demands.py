"""What a publication must fulfil beyond the specification of TUF.

Source: docs/decisions/0030.
"""

from datetime import datetime

from tuf.api.metadata import Metadata, Root, Targets

from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.sync_reasons import Reason
from csap_desktop.errors import RefusedError
from csap_desktop.sync.key_sets import public_value

_BY_PEOPLE = (Root.type, Targets.type)


@frozen
class Demands:
    """What is demanded of a publication.

    Attributes:
        signers: How many different keys must sign root and targets at least, where the
            root to begin from does not ask for fewer.
        delegations: Whether editors may let others sign lists of files.
        not_before: The time (aware) that this computer's clock cannot be behind.
    """

    signers: int = 2
    delegations: bool = False
    not_before: datetime | None = None


OURS = Demands()
"""What every publication must fulfil."""

TO_THE_LETTER = Demands(signers=1, delegations=True)
"""Nothing beyond the specification."""


def refuse_lone_signers(root: Root, first: Root, demands: Demands) -> None:
    """Refuses a root by which one person could speak for all.

    Args:
        root: A root that is signed as it should be.
        first: The root to begin from, which somebody chose to trust.
        demands: How many must sign.

    Raises:
        RefusedError: A key counts twice, too few must sign, or a number is none.
    """
    for name, role in root.roles.items():
        if type(role.threshold) is not int:  # JSON's true counts as 1
            raise RefusedError(Reason.MALFORMED.value, f"{name}: threshold")
        keys = [root.keys[one] for one in role.keyids if one in root.keys]
        different = len({public_value(key) for key in keys})
        if different < len(keys):
            raise RefusedError(Reason.NOT_SIGNED.value, f"{name}: one key twice")
        if demands.signers <= 1:
            continue
        if different < role.threshold:
            raise RefusedError(Reason.NOT_SIGNED.value, f"{name}: too few keys")
        least = min(demands.signers, first.roles[name].threshold)
        if name in _BY_PEOPLE and role.threshold < least:
            raise RefusedError(Reason.NOT_SIGNED.value, f"{name}: too few must sign")


def refuse_lone_anchor(root: bytes, demands: Demands) -> Root:
    """Refuses a root to begin from by which one key counts twice, or too few are there.

    How many must sign is for whoever chose to trust it.

    Args:
        root: A root that is signed as it should be.
        demands: How many must sign.

    Returns:
        The root.

    Raises:
        RefusedError: See `refuse_lone_signers`.
    """
    first = Metadata[Root].from_bytes(root).signed
    refuse_lone_signers(first, first, demands)
    return first


def refuse_delegations(targets: Targets | None, demands: Demands) -> None:
    """Refuses a list of files that lets others sign lists.

    Args:
        targets: The list.
        demands: Whether that is allowed.

    Raises:
        RefusedError: It does, and it is not.
    """
    given = targets.delegations if targets else None
    if given and (given.roles or given.succinct_roles) and not demands.delegations:
        raise RefusedError(Reason.MALFORMED.value, "the list of files has delegations")
