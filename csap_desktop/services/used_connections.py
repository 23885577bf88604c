"""What this laptop connects to, if anything: by policy, by the build, by its user."""

from csap_desktop.config.paths import AppPaths
from csap_desktop.config.policy import find_policy_file, read_policy
from csap_desktop.config.sync_policy import read_sync_policy
from csap_desktop.errors import DamagedError, MachineError
from csap_desktop.services.connection_trial import UsedConnection
from csap_desktop.services.sync_sources import find_source


def used_connections(paths: AppPaths) -> tuple[UsedConnection, ...]:
    """Finds the publication and the service for enquiries.

    Args:
        paths: Where files are.

    Returns:
        Both, one or none; a policy that cannot be read names nothing.
    """
    return (*_editions(paths), *_enquiries())


def _editions(paths: AppPaths) -> tuple[UsedConnection, ...]:
    """Returns the publication that this laptop looks at."""
    try:
        source = find_source(paths, read_sync_policy(find_policy_file()))
    except MachineError:
        return ()
    return () if source is None else (UsedConnection("editions", source.address),)


def _enquiries() -> tuple[UsedConnection, ...]:
    """Returns the service for enquiries that a policy names."""
    try:
        service = read_policy(find_policy_file()).service
    except DamagedError:
        return ()
    return () if service is None else (UsedConnection("enquiries", service.url),)
