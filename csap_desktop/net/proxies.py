"""Which proxy leads to an address, by the system's settings."""

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import (
    QHostAddress,
    QNetworkProxy,
    QNetworkProxyFactory,
    QNetworkProxyQuery,
)

_USABLE = {
    QNetworkProxy.ProxyType.NoProxy,
    QNetworkProxy.ProxyType.HttpProxy,
    QNetworkProxy.ProxyType.Socks5Proxy,
}


def find_proxy(url: QUrl) -> QNetworkProxy:
    """Returns the proxy the system names first, none for this computer itself.

    On Windows and macOS the system may run a script to find it; how long that takes is
    the system's limit, not ours.

    Args:
        url: Where to.
    """
    if _is_loopback(url.host()):
        return QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(url))
    usable = (proxy for proxy in found if proxy.type() in _USABLE)
    return next(usable, QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))


def _is_loopback(host: str) -> bool:
    """Says whether a host is this computer."""
    return host == "localhost" or QHostAddress(host).isLoopback()
