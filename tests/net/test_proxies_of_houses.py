"""A real web server, a real proxy and a private authority, where they are installed."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from csap_desktop.domain.connection import Cause
from csap_desktop.net.client import HttpClient
from csap_desktop.net.diagnosis import ConnectionTest
from tests.wire.certificates import make_authority, server_pem
from tests.wire.daemons import listening
from tests.wire.loopback import free_port

AUTHORITY = make_authority("Authority of the house")
NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/bin")
SQUID = shutil.which("squid", path="/usr/sbin:/usr/bin:/bin")
SIGN_IN = Path("/usr/lib/squid/basic_ncsa_auth")

pytestmark = [
    pytest.mark.skipif(NGINX is None, reason="nginx is not installed"),
    pytest.mark.skipif(SQUID is None, reason="squid is not installed"),
]


@contextmanager
def nginx_of(folder: Path) -> Iterator[int]:
    """A web host with TLS by the house's own authority; gives its port."""
    assert NGINX is not None
    port = free_port()
    (folder / "site").mkdir()
    (folder / "site" / "file.json").write_text('{"right": true}')
    (folder / "host.pem").write_bytes(server_pem(AUTHORITY, "publisher.test"))
    (folder / "nginx.conf").write_text(
        f"""
        daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;
        worker_processes 1;
        events {{ worker_connections 64; }}
        http {{
          access_log off; types {{ application/json json; }}
          client_body_temp_path {folder}/b; proxy_temp_path {folder}/p;
          fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u;
          scgi_temp_path {folder}/s;
          server {{
            listen 127.0.0.1:{port} ssl; root {folder}/site;
            ssl_certificate {folder}/host.pem; ssl_certificate_key {folder}/host.pem;
          }}
        }}"""
    )
    with listening(port, NGINX, "-c", f"{folder}/nginx.conf", "-p", str(folder)):
        yield port


@contextmanager
def squid_of(folder: Path, *rules: str) -> Iterator[str]:
    """A proxy that knows the name of the publisher; gives its address."""
    assert SQUID is not None
    port = free_port()
    (folder / "hosts").write_text("127.0.0.1 publisher.test\n")
    (folder / "squid.conf").write_text(
        "\n".join(
            (
                f"http_port 127.0.0.1:{port}",
                f"hosts_file {folder}/hosts",
                f"pid_filename {folder}/squid.pid",
                f"cache_log {folder}/cache.log",
                "access_log none",
                "cache deny all",
                "cache_mem 8 MB",
                "shutdown_lifetime 0 seconds",
                "pinger_enable off",
                "cache_effective_user proxy",
                *rules,
            )
        )
        + "\n"
    )
    for path in (folder, *folder.parents):
        if path.stat().st_uid == folder.stat().st_uid and path != Path("/tmp"):  # noqa: S108
            path.chmod(path.stat().st_mode | 0o055)
    folder.chmod(0o777)
    with listening(port, SQUID, "-N", "-f", f"{folder}/squid.conf"):
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def trusting(qapp: QCoreApplication) -> HttpClient:  # noqa: ARG001 - Qt needs one
    return HttpClient(AUTHORITY.pem)


def cause_of(client: HttpClient, address: str) -> Cause:
    test = ConnectionTest(client, address)
    return test.run(lambda reply: b"right" in reply.body, datetime.now(UTC)).cause


def test_a_host_behind_a_proxy_with_an_authority_of_its_own_works(
    trusting: HttpClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with nginx_of(tmp_path) as port, squid_of(tmp_path, "http_access allow all") as way:
        monkeypatch.setenv("https_proxy", way)
        found = cause_of(trusting, f"https://publisher.test:{port}/file.json")
        missing = cause_of(trusting, f"https://publisher.test:{port}/none.json")

    assert (found, missing) == (Cause.WELL, Cause.NOT_HERE)


def test_an_authority_that_nobody_installed_is_named(
    qapp: QCoreApplication,  # noqa: ARG001 - Qt needs one
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with nginx_of(tmp_path) as port, squid_of(tmp_path, "http_access allow all") as way:
        monkeypatch.setenv("https_proxy", way)
        found = cause_of(HttpClient(), f"https://publisher.test:{port}/file.json")

    assert found is Cause.INSPECTION


@pytest.mark.skipif(not SIGN_IN.exists(), reason="squid cannot ask for a password here")
def test_a_proxy_that_asks_for_a_password_is_named(
    trusting: HttpClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "users").write_text("nobody:x\n")
    rules = (
        f"auth_param basic program {SIGN_IN} {tmp_path}/users",
        "acl known proxy_auth REQUIRED",
        "http_access allow known",
        "http_access deny all",
    )
    with squid_of(tmp_path, *rules) as way:
        monkeypatch.setenv("https_proxy", way)
        found = cause_of(trusting, "https://publisher.test/file.json")

    assert found is Cause.PROXY_SIGN_IN


def test_a_proxy_that_lets_nobody_through_is_named(
    trusting: HttpClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with squid_of(tmp_path, "http_access deny all") as way:
        monkeypatch.setenv("https_proxy", way)
        found = cause_of(trusting, "https://publisher.test/file.json")

    assert found is Cause.PROXY_REFUSES


def test_a_proxy_that_finds_no_server_is_not_blamed(
    trusting: HttpClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with squid_of(tmp_path, "http_access allow all") as way:
        monkeypatch.setenv("https_proxy", way)
        found = cause_of(trusting, f"https://publisher.test:{free_port()}/file.json")

    assert found is Cause.REFUSED


def test_a_dead_proxy_is_named(
    trusting: HttpClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with squid_of(tmp_path, "http_access allow all") as way:
        monkeypatch.setenv("https_proxy", way)
    found = cause_of(trusting, "https://publisher.test/file.json")

    assert found is Cause.PROXY_DEAD
