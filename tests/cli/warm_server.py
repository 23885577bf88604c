"""Runs commands in processes of their own that need not load the program again.

python -m tests.cli.warm_server FD, with FD one end of a pair of sockets. Each request
names arguments, environment and folder, and brings the three standard streams; the
answer is the exit status. Loading takes most of the time of a command, and few tests
are about loading; those, and all that kill commands, start the program as a shell does.
"""

import atexit
import faulthandler
import importlib
import json
import os
import socket
import sys
import threading
import time
import traceback
from typing import Any, NoReturn

LOADED = (
    "csap_desktop.__main__",
    "csap_desktop.cli.connection",
    "csap_desktop.cli.edition",
    "csap_desktop.cli.enquiry",
    "csap_desktop.cli.main",
    "csap_desktop.cli.route",
    "csap_desktop.cli.search",
    "csap_desktop.cli.self_check",
    "csap_desktop.cli.sync",
    "csap_desktop.net.client",
    "csap_desktop.services.library",
    "csap_desktop.services.open_enquiries",
    "csap_desktop.services.syncing",
    "csap_desktop.ui.enquiry_papers",
)
REQUEST_BYTES = 1 << 18
_STATUS_OF_AN_ERROR = 1


def serve(connection: socket.socket) -> None:
    """Answers one request after the other, until the other end is closed."""
    while True:
        data, streams, _, _ = socket.recv_fds(connection, REQUEST_BYTES, 3)
        if not data:
            return
        child = os.fork()
        if child == 0:
            connection.close()
            _become(json.loads(data), streams)
        for stream in streams:
            os.close(stream)
        _, ended = os.waitpid(child, 0)
        connection.sendall(f"{os.waitstatus_to_exitcode(ended)}\n".encode())


def _become(request: dict[str, Any], streams: list[int]) -> NoReturn:
    """Goes on as the command, as if this process had just been started for it."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(request["environment"])
    time.tzset()
    os.chdir(request["folder"])
    if "PYTHONFAULTHANDLER" in os.environ:
        faulthandler.enable()
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.argv = ["csap-desktop", *request["typed"]]
    status = _run()
    threading._shutdown()  # type: ignore[attr-defined]  # as the interpreter's own end
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _run() -> int:
    """Runs the command that was typed."""
    from csap_desktop.__main__ import main  # noqa: PLC0415 - loaded before

    try:
        return main()
    except SystemExit as stop:
        return int(stop.code or 0)
    except BaseException:  # noqa: BLE001 - what the interpreter does at its end
        traceback.print_exc()
        return _STATUS_OF_AN_ERROR


if __name__ == "__main__":
    for name in LOADED:
        importlib.import_module(name)
    serve(socket.socket(fileno=int(sys.argv[1])))
