"""Hosts of publications are on this computer alone."""

from tests.wire.client import client
from tests.wire.loopback import no_network, no_proxy

__all__ = ["client", "no_network", "no_proxy"]
