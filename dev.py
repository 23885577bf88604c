"""Set up, run, check, lock and package CSAP Desktop with nothing but Python.

    python3 dev.py run [arguments...]     open the window, or run a csap-desktop command
    python3 dev.py test [...]             every check, cheap ones first; --long adds the
                                          long loops, --coverage what the tests reach;
                                          the rest of the line goes to pytest
    python3 dev.py lint                   the checks that run no test
    python3 dev.py bench [arguments...]   the measurements
    python3 dev.py package                a folder to hand out, made in dist/
    python3 dev.py lock [--upgrade]       remake the requirement files
    python3 dev.py strings [--check]      remake the template for translators

Each command first sees to it that `.venv` holds what it needs; later runs find that
done and start at once. Talk about setting up goes to standard error, so that standard
output belongs to the program.
"""

from __future__ import annotations

import compileall
import contextlib
import ctypes
import hashlib
import importlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, NoReturn

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.json"
PIP_LOG = VENV / "set-up.log"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
SUFFIX = ".exe" if os.name == "nt" else ""
PYTHON = BIN / f"python{SUFFIX}"
PROGRAM = BIN / f"csap-desktop{SUFFIX}"

# What .venv may hold; each level contains the one before it.
REQUIREMENTS = {"run": "requirements.txt", "dev": "requirements-dev.txt"}

# Shared libraries and programs of the system, and the Debian packages that bring them.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_TOOLS = {"Xvfb": "xvfb", "xauth": "xauth"}
PACKAGE_TOOLS = {"objcopy": "binutils"}

# What pip's log says when no server can be reached.
NO_CONNECTION = (
    "Failed to establish a new connection",
    "ConnectTimeoutError",
    "NameResolutionError",
    "Network is unreachable",
    "getaddrinfo failed",
    "Temporary failure in name resolution",
)


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks and return the exit status."""
    commands = {
        "run": run,
        "test": test,
        "lint": lint,
        "bench": bench,
        "package": package,
        "lock": lock,
        "strings": strings,
    }
    if sys.version_info[:2] < OLDEST_PYTHON:
        wanted, found = (f"{v[0]}.{v[1]}" for v in (OLDEST_PYTHON, sys.version_info))
        stop(f"CSAP Desktop needs Python {wanted} or newer; this is Python {found}.")
    if arguments and arguments[0] in {"-h", "--help", "help"}:
        print(__doc__)
        return 0
    if not arguments or arguments[0] not in commands:
        say(str(__doc__))
        return 2
    try:
        return commands[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        say("\nStopped. The next run finishes what was left undone.")
        return 130
    except PermissionError as error:
        stop(f"May not write {error.filename}: check who owns {ROOT}.")


def run(arguments: Sequence[str]) -> int:
    """Open the window, or run one command of the program on the terminal."""
    new = not is_ready("run")
    set_up("run")
    if new or not arguments:
        provide({**QT_LIBRARIES, **SCREEN_LIBRARIES})
    lacks_qt = sys.platform == "linux" and not all(map(is_there, QT_LIBRARIES))
    if lacks_qt and not arguments:
        stop("The window cannot open without these libraries.")
    command = [str(PROGRAM), *arguments]
    if os.name != "nt":
        os.execv(PROGRAM, command)  # signals and the status are the program's own
    return subprocess.call(command)


def test(arguments: Sequence[str]) -> int:
    """Run every check, cheap ones first, up to the first that fails."""
    set_up("dev")
    provide({**QT_LIBRARIES, **SCREEN_LIBRARIES, **TEST_TOOLS})
    chosen = [one for one in arguments if one not in {"--long", "--coverage"}]
    pytest = [str(PYTHON), "-m", "pytest", *(chosen or ["-n", "auto"])]
    if "--long" in arguments:
        pytest += ["-m", "long or not long"]
    if "--coverage" in arguments:
        pytest += ["--cov"]
    return run_until_failure([*lint_steps(), pytest])


def lint(arguments: Sequence[str]) -> int:
    """Check format, style, types and the directions of imports."""
    refuse(arguments)
    set_up("dev")
    return run_until_failure(lint_steps())


def bench(arguments: Sequence[str]) -> int:
    """Take the measurements of tests/benchmarks."""
    set_up("dev")
    provide(QT_LIBRARIES)
    return run_until_failure([[str(PYTHON), "tests/benchmarks/run.py", *arguments]])


def package(arguments: Sequence[str]) -> int:
    """Make the folder to hand out, as build.spec says."""
    refuse(arguments)
    set_up("dev")
    provide({**QT_LIBRARIES, **SCREEN_LIBRARIES, **PACKAGE_TOOLS})
    build = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "build.spec"]
    return run_until_failure([build])


def lock(arguments: Sequence[str]) -> int:
    """Remake the requirement files; pins stay as they are without `--upgrade`."""
    common = ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
    common += ["--only-binary", ":all:", "--no-header", *arguments, "pyproject.toml"]
    groups = {
        "run": ["--group", "package"],
        "dev": ["--all-extras", "--group", "dev", "--constraints", "requirements.txt"],
    }
    with tempfile.TemporaryDirectory() as scratch:
        uv = shutil.which("uv") or install_uv(Path(scratch))
        return run_until_failure(
            [
                [uv, "pip", "compile", *groups[level], "-o", file, *common]
                for level, file in REQUIREMENTS.items()
            ]
        )


def strings(arguments: Sequence[str]) -> int:
    """Remake the template and the catalogues; needs nothing but this Python."""
    script = "csap_desktop/publishing/strings.py"
    return subprocess.call([sys.executable, script, *arguments], cwd=ROOT)


def lint_steps() -> list[list[str]]:
    """Return the checks that run no test, cheap ones first."""
    python = str(PYTHON)
    return [
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "mypy"],
        [str(BIN / f"lint-imports{SUFFIX}"), "--no-logo"],
    ]


def run_until_failure(steps: Sequence[Sequence[str]]) -> int:
    """Run the steps in the project's folder and return the first failure's status."""
    for step in steps:
        title = " ".join([Path(step[0]).name, *step[1:]])
        say(f"> {title}")
        status = subprocess.call(step, cwd=ROOT)
        if status:
            say(f"Failed: {title}")
            return status if status > 0 else 128 - status
    return 0


def set_up(level: str) -> None:
    """See to it that `.venv` holds at least this level, repairing what is broken."""
    if is_ready(level):
        return
    with one_at_a_time():
        if is_ready(level):
            return
        if read_stamp().get("place") != place() or not PYTHON.is_file():
            make_venv()
        STAMP.unlink(missing_ok=True)  # from here on, an interruption means: start anew
        say(f"Setting up {VENV} from {REQUIREMENTS[level]}; this takes a minute or so.")
        pip("--require-hashes", "--only-binary=:all:", "-r", REQUIREMENTS[level])
        pip("--no-deps", "--no-build-isolation", "--editable", ".")
        compileall.compile_dir(ROOT / "csap_desktop", quiet=2)
        content = {"level": level, "place": place(), "digest": digest(level)}
        unfinished = STAMP.with_suffix(".tmp")
        unfinished.write_text(json.dumps(content), encoding="utf-8")
        unfinished.replace(STAMP)
        say("Set up.")


def is_ready(level: str) -> bool:
    """Tell whether `.venv` holds this level or more, as the files now ask for."""
    stamp = read_stamp()
    held = stamp.get("level", "")
    return (
        held in {level, "dev"}
        and stamp.get("digest") == digest(held)
        and PYTHON.is_file()
        and PROGRAM.is_file()
    )


def read_stamp() -> dict[str, str]:
    """Return what the last finished set-up wrote, empty if there was none."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def place() -> str:
    """Name the Python and the folder that `.venv` belongs to."""
    version = ".".join(map(str, sys.version_info[:3]))
    return f"Python {version}, {base_python().resolve()}, {ROOT}"


def digest(level: str) -> str:
    """Return a hash of all that decides what `.venv` should hold."""
    total = hashlib.sha256(place().encode())
    for name in (REQUIREMENTS[level], "pyproject.toml"):
        total.update((ROOT / name).read_bytes())
    return total.hexdigest()


def base_python() -> Path:
    """Return the Python outside any virtual environment."""
    return Path(getattr(sys, "_base_executable", None) or sys.executable)


def make_venv() -> None:
    """Make `.venv` anew, and first what Debian leaves out of Python if need be."""
    if importlib.util.find_spec("ensurepip") is None:
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        install_packages([name])
        importlib.invalidate_caches()
        if importlib.util.find_spec("ensurepip") is None:
            stop("This Python cannot make virtual environments without it.")
    command = [str(base_python()), "-I", "-m", "venv", "--clear", str(VENV)]
    if subprocess.call(command, stdout=sys.stderr):
        stop(f"Could not make {VENV}. Close what runs from it, delete it, try again.")


def pip(*arguments: str) -> None:
    """Let pip install into `.venv`, or stop with the reason in a sentence."""
    PIP_LOG.unlink(missing_ok=True)
    command = [str(PYTHON), "-I", "-m", "pip", "--log", str(PIP_LOG), "--no-input"]
    command += ["--disable-pip-version-check", "--retries", "2"]
    command += [] if sys.stderr.isatty() else ["--quiet"]
    if not subprocess.call(
        [*command, "install", *arguments], cwd=ROOT, stdout=sys.stderr
    ):
        return
    log = PIP_LOG.read_text(encoding="utf-8", errors="replace")
    if any(sign in log for sign in NO_CONNECTION):
        stop(
            "The packages could not be fetched: there seems to be no connection to"
            " the internet. Only setting up needs one; try again when there is."
        )
    stop(f"The packages could not be installed; the lines above and {PIP_LOG} say why.")


def install_uv(folder: Path) -> str:
    """Install the uv tool into a folder of its own and return its path."""
    subprocess.check_call([str(base_python()), "-I", "-m", "venv", str(folder)])
    binaries = folder / BIN.name
    python = str(binaries / PYTHON.name)
    subprocess.check_call([python, "-I", "-m", "pip", "install", "--quiet", "uv"])
    return str(binaries / f"uv{SUFFIX}")


def provide(needs: Mapping[str, str]) -> None:
    """Install what this Linux lacks, or say how; other systems bring it along."""
    if sys.platform == "linux":
        lacking = [package for name, package in needs.items() if not is_there(name)]
        if lacking:
            install_packages(lacking)


def is_there(name: str) -> bool:
    """Tell whether a shared library can be loaded or a program found."""
    if ".so." not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def install_packages(names: Sequence[str]) -> None:
    """Install Debian packages if that may be done without asking; otherwise say how."""
    wanted = " ".join(names)
    if shutil.which("apt-get") is None:
        say(f"Please install what Debian calls: {wanted}")
        return
    prefix = administrator_prefix()
    if prefix is not None:
        say(f"Installing system packages: {wanted}")
        apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
        install = [*apt, "install", "--yes", "--no-install-recommends", *names]
        for command in (install, [*apt, "update"], install):
            done = subprocess.call(command, stdout=sys.stderr) == 0
            if done and command is install:
                return
    say(f"System packages are missing. Please run:\n  sudo apt-get install {wanted}")


def administrator_prefix() -> list[str] | None:
    """Return what makes a command run as root, None if that may not be."""
    if sys.platform == "win32" or os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0
    return ["sudo", "-n"] if allowed else None


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Keep a second set-up in this folder waiting; a dead process holds nothing up."""
    with (ROOT / ".venv.lock").open("w", encoding="utf-8") as file:
        if not is_taken(file):
            say("Waiting for another set-up in this folder.")
            while not is_taken(file):
                time.sleep(0.5)
        yield


def is_taken(file: IO[str]) -> bool:
    """Try to lock a file and tell whether that worked or cannot work here at all."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a file system without locks
        return True
    return True


def refuse(arguments: Sequence[str]) -> None:
    """Stop if a command that takes no arguments got some."""
    if arguments:
        stop(f"Not understood: {' '.join(arguments)}")


def say(text: str) -> None:
    """Tell the person at the terminal something, apart from any output."""
    print(text, file=sys.stderr, flush=True)


def stop(reason: str) -> NoReturn:
    """End with a sentence and a status of failure.

    Raises:
        SystemExit: Always.
    """
    say(reason)
    raise SystemExit(1)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
