"""What this laptop connects to, if anything: by policy, by the build, by its user."""

from csap_desktop.config.paths import AppPaths
from csap_desktop.config.policy import find_policy_file, read_policy
from csap_desktop.errors import DamagedError
from csap_desktop.services.connection_trial import UsedConnection


def used_connections(paths: AppPaths) -> tuple[UsedConnection, ...]:
    """Finds the publication and the service for enquiries.

    Args:
        paths: Where files are.

    Returns:
        Both, one or none; a policy that cannot be read names nothing.
    """
    return (*_editions(paths), *_enquiries())


def _editions(_: AppPaths) -> tuple[UsedConnection, ...]:
    """Returns the publication."""
    return ()


def _enquiries() -> tuple[UsedConnection, ...]:
    """Returns the service for enquiries that a policy names."""
    try:
        service = read_policy(find_policy_file()).service
    except DamagedError:
        return ()
    return () if service is None else (UsedConnection("enquiries", service.url),)
