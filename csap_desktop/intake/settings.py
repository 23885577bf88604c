"""What an administrator can set: a TOML file, the environment, the command line."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from platformdirs import user_data_path

from csap_desktop.domain.frozen import frozen
from csap_desktop.errors import UsageError
from csap_desktop.intake.database import sqlite_url

DATABASE_VARIABLE = "CSAP_INTAKE_DATABASE"
PASSWORD_VARIABLE = "CSAP_INTAKE_SMTP_PASSWORD"  # noqa: S105 - a name, no password

_ADDRESS = re.compile(r"[^@\s<>,;:\"]{1,64}@[A-Za-z0-9.-]{1,255}", re.ASCII)
_THIS_COMPUTER = {"localhost", "127.0.0.1", "::1"}
_LARGEST_PORT = 65_535

_Value = TypeVar("_Value")


class Security(Enum):
    """How the way to the mail server is sealed."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


@frozen
class MailSettings:
    """Where enquiries are passed on to.

    Attributes:
        host: The mail server.
        port: Its port.
        from_address: Whom the mails are from.
        to_address: The mailbox that gets them.
        localities: Other mailboxes, by the id of a locality.
        security: How the way there is sealed; not at all only on this computer.
        user: Name to sign in with; "" for no sign-in.
        password: Its password.
        ca_file: Certificates to trust instead of the system's; "" for the system's.
        timeout_s: How long to wait for each answer of the server.
    """

    host: str
    port: int
    from_address: str
    to_address: str
    localities: Mapping[str, str]
    security: Security = Security.STARTTLS
    user: str = ""
    password: str = ""
    ca_file: str = ""
    timeout_s: float = 20.0


@frozen
class Settings:
    """Everything that can be set.

    Attributes:
        database: URL of the database.
        host: Address to listen at.
        port: Port to listen at; 0 for any that is free.
        mail: Where enquiries are passed on to; None when nowhere.
        retention_days: After how many days words are deleted; None for never.
    """

    database: str
    host: str
    port: int
    mail: MailSettings | None
    retention_days: int | None


@frozen
class Typed:
    """What was typed on the command line; None where it was not."""

    config: Path | None = None
    data_dir: Path | None = None
    database: str | None = None
    host: str | None = None
    port: int | None = None


@frozen
class _Service:
    host: str = "127.0.0.1"
    port: int = 8765


@frozen
class _Database:
    url: str = ""


@frozen
class _Retention:
    days: int | None = None


@frozen
class _Mail:
    host: str
    from_address: str
    to_address: str
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    password_file: str = ""
    ca_file: str = ""
    localities: dict[str, str] | None = None


def read_settings(typed: Typed, environment: Mapping[str, str]) -> Settings:
    """Puts the settings together; what was typed wins, then the environment.

    Args:
        typed: What was typed.
        environment: The environment's variables.

    Raises:
        UsageError: A file cannot be read, or something in it makes no sense.
        MachineError: The folder of the database cannot be made.
    """
    tables = _load(typed.config) if typed.config else {}
    unknown = tables.keys() - {"service", "database", "retention", "mail"}
    if unknown:
        raise UsageError(f"settings: nothing is called [{min(unknown)}]")
    service = _table(tables, "service", _Service)
    port = service.port if typed.port is None else typed.port
    _check(0 <= port <= _LARGEST_PORT, "service.port: a number from 0 to 65535")
    days = _table(tables, "retention", _Retention).days
    _check(days is None or days > 0, "retention.days: at least 1, or left out")
    return Settings(
        database=_database(typed, environment, _table(tables, "database", _Database)),
        host=typed.host or service.host,
        port=port,
        mail=_mail(_table(tables, "mail", _Mail), environment)
        if "mail" in tables
        else None,
        retention_days=days,
    )


def _database(typed: Typed, environment: Mapping[str, str], table: _Database) -> str:
    """Returns the database's URL; a file in a folder where none is named."""
    if typed.database:
        return typed.database
    named = environment.get(DATABASE_VARIABLE) or table.url
    if named and not typed.data_dir:
        return named
    return sqlite_url(typed.data_dir or user_data_path("csap-intake", appauthor=False))


def _mail(table: _Mail, environment: Mapping[str, str]) -> MailSettings:
    """Checks the settings for mail and reads the password."""
    localities = table.localities or {}
    for address in (table.from_address, table.to_address, *localities.values()):
        right = _ADDRESS.fullmatch(address) is not None
        _check(right, "mail: an address has the form name@example.org")
    _check(0 < table.port <= _LARGEST_PORT, "mail.port: a number from 1 to 65535")
    sealed = table.security is not Security.NONE or table.host in _THIS_COMPUTER
    _check(sealed, 'mail.security: "none" is for a mail server on this computer')
    password = environment.get(PASSWORD_VARIABLE, "")
    if not password and table.password_file:
        password = _read(Path(table.password_file)).decode().strip("\r\n")
    _check(not table.user or bool(password), "mail: the user's password is missing")
    return MailSettings(
        host=table.host,
        port=table.port,
        from_address=table.from_address,
        to_address=table.to_address,
        localities=localities,
        security=table.security,
        user=table.user,
        password=password,
        ca_file=table.ca_file,
    )


def _load(file: Path) -> dict[str, Any]:
    """Reads a settings file.

    Raises:
        UsageError: It cannot be read.
    """
    try:
        return tomllib.loads(_read(file).decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: {error}") from error


def _read(file: Path) -> bytes:
    """Reads a file.

    Raises:
        UsageError: It cannot be read.
    """
    try:
        return file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror or error}") from error


def _table(tables: dict[str, Any], name: str, shape: type[_Value]) -> _Value:
    """Reads one table of the file.

    Raises:
        UsageError: It has not the right shape.
    """
    table = tables.get(name, {})
    known = {one.name for one in fields(shape)}  # type: ignore[arg-type]
    unknown = set(table) - known if isinstance(table, dict) else set()
    if unknown:
        raise UsageError(f"{name}: nothing is called {min(unknown)}")
    try:
        return msgspec.convert(table, shape)
    except msgspec.ValidationError as error:
        raise UsageError(f"{name}: {error}") from error


def _check(right: bool, otherwise: str) -> None:  # noqa: FBT001 - reads as "check that"
    """Lets only what is right go on.

    Raises:
        UsageError: It is not right.
    """
    if not right:
        raise UsageError(otherwise)
