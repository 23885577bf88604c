"""A PostgreSQL of our own: made, used and thrown away by the tests."""

import os
import pwd
import shutil
import subprocess
import uuid
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import create_engine, text

from tests.intake.mailbox import free_port

_PLACES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def missing_postgres() -> str:
    """Says why there is no PostgreSQL; "" where there is one."""
    if _program("initdb") is None:
        return "PostgreSQL is not installed (Debian: apt-get install postgresql)"
    if os.geteuid() == 0 and _server_user() is None:
        return "PostgreSQL does not run as root, and there is no user postgres"
    return ""


def _program(name: str) -> str | None:
    places = [str(place) for place in _PLACES]
    return shutil.which(name, path=os.pathsep.join([*places, os.environ["PATH"]]))


def _server_user() -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return None


class Cluster:
    """A server on this computer, with the settings that it comes with."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = free_port()
        self._user = _server_user() if os.geteuid() == 0 else None

    def __enter__(self) -> Self:
        data = self._folder / "data"
        if self._user:
            os.chown(self._folder, self._user.pw_uid, self._user.pw_gid)
            for folder in self._folder.parents:
                if folder.stat().st_uid == os.geteuid() and folder != Path("/"):
                    folder.chmod(folder.stat().st_mode | 0o011)
        self._run("initdb", "-D", str(data), "-U", "csap", "-A", "trust", "-E", "UTF8")
        options = f"-p {self._port} -c listen_addresses=127.0.0.1 -k {self._folder}"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(data), "-o", options, "-l", log, "-w", "start")
        return self

    def __exit__(
        self,
        _: type[BaseException] | None,
        __: BaseException | None,
        ___: TracebackType | None,
    ) -> None:
        data = str(self._folder / "data")
        self._run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")

    def new_database(self) -> str:
        name = f"intake_{uuid.uuid4().hex}"
        engine = create_engine(self._url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return f"postgresql://csap@127.0.0.1:{self._port}/{name}"

    def _url(self, name: str) -> str:
        return f"postgresql+psycopg://csap@127.0.0.1:{self._port}/{name}"

    def _run(self, program: str, *arguments: str) -> None:
        found = _program(program)
        assert found
        done = subprocess.run(  # noqa: S603 - a program of Debian
            [found, *arguments],
            user=self._user.pw_uid if self._user else None,
            group=self._user.pw_gid if self._user else None,
            cwd=self._folder,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        assert done.returncode == 0, f"{program} failed"
