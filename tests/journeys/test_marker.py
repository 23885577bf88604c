"""Words of enquiries stand in no file but those that the user saved.

Source: decision 0019, and "C1" of what is held in docs/security.md: user's folder,
backups, journals, logs, temporary files, core files, configuration and caches.
"""

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.enquiry_program import WHOLE, Laptop
from tests.cli.program import DONE, environment, run
from tests.journeys.killed_at_commit import KILL
from tests.journeys.marker_search import MARKER, count_files, found_in, shapes_of
from tests.services.enquiry_laptop import Laptop as InProcess
from tests.store.enquiries import MARKER as OLD_MARKER
from tests.store.enquiries import opened
from tests.store.old_store import make_old_store
from tests.wire.faulty_proxy import Fault, FaultyProxy
from tests.wire.loopback import free_port, no_network, no_proxy
from tests.wire.mail_house import MailHouse
from tests.wire.receiver import Conduct, Receiver

__all__ = ["no_network", "no_proxy"]
WINDOW = Path(__file__).with_name("marker_window.py")
KEY = "a-key-of-this-organisation"
TEXT = f"When do you open? {MARKER}. " * 30
FIELDS = tuple(one.replace("Ann", f"Ann {MARKER}") for one in WHOLE)
HOME_FOLDERS = {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_DATA_HOME": "share",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
    "TMPDIR": "temporary",
}


@dataclass
class Place:
    """Every folder that a program may write to, fresh and empty at first."""

    root: Path
    laptop: Laptop = field(init=False)

    def __post_init__(self) -> None:
        self.home, self.saved = self.root / "home", self.root / "saved"
        for name in HOME_FOLDERS.values():
            (self.home / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        for one in (self.saved, self.work):
            one.mkdir()
        self.laptop = Laptop(self.root / "user", self.environment, self.work)

    @property
    def work(self) -> Path:
        return self.root / "work"

    @property
    def environment(self) -> dict[str, str]:
        homes = {name: str(self.home / one) for name, one in HOME_FOLDERS.items()}
        return {**homes, "PYTHONFAULTHANDLER": "1"}

    def found(self) -> dict[str, list[str]]:
        return found_in([self.root / "user", self.home, self.work])

    def new(self) -> str:
        typed = ("new", *FIELDS, "--subject", MARKER, "--text-file", "-")
        return str(self.laptop.ask(*typed, fed=TEXT)["id"])

    def queued(self) -> str:
        about = self.new()
        self.laptop.ask("edit", about, "--text-file", "-", *FIELDS, fed=TEXT + about)
        self.laptop.ask("queue", about, "--not-a-concern")
        return about


@pytest.fixture
def place(tmp_path: Path) -> Place:
    place = Place(tmp_path / "all")
    assert run(place.laptop.user, "edition", **place.environment).status == DONE
    return place


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    with Receiver(tmp_path / "received.sqlite", conduct=Conduct(key=KEY)) as one:
        yield one


@pytest.mark.parametrize("shape", shapes_of(MARKER))
def test_the_search_finds_each_shape(tmp_path: Path, shape: str) -> None:
    data = b"before" + shapes_of(f"so: {MARKER} and more")[shape] + b"after"
    (tmp_path / "file").write_bytes(data)

    assert found_in([tmp_path], [MARKER, f"so: {MARKER} and more"])


@pytest.mark.timeout(180)
def test_no_command_leaves_words_in_any_file(place: Place, receiver: Receiver) -> None:
    """Drafts, lost answers, stops, a refusal, exports, a backup put back."""
    laptop = place.laptop
    faults = (Fault.LOST_ANSWER, Fault.RESET_IN_BODY, Fault.SIGN_IN_PAGE)
    with FaultyProxy(receiver.port, faults) as proxy:
        laptop.send_to(proxy.url, KEY)
        waiting = [place.queued() for _ in faults]
        laptop.ask("send")
        laptop.ask("withdraw", waiting[1], "--edit")
        laptop.ask("withdraw", waiting[2])
    receiver.conduct.refuse_code = "bad-form"
    laptop.send_to(receiver.url, KEY)
    refused = place.queued()
    assert laptop.ask("send", refused)["state"] == "refused"
    receiver.conduct.refuse_code = ""
    laptop.ask("discard", place.new())
    laptop.ask("take-back", place.queued())
    for kind in ("text", "eml"):
        to = str(place.saved / kind)
        laptop.ask("export", refused, "--format", kind, "--to", to)
    laptop.ask("backups", "--restore", "1")
    laptop.ask("send")

    assert place.found() == {}
    assert len(found_in([place.saved])) == 2
    assert count_files([laptop.user / "backups"]) >= 2
    assert count_files([place.home, place.work]) == 0


@pytest.mark.timeout(120)
@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
@pytest.mark.usefixtures("qapp")
def test_no_mail_no_retention_and_no_fault_of_it_leaves_words(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = {"security": "none-on-loopback", "sender": "a@b.test", "host": "127.0.0.1"}
    mail["recipient"] = "enquiries@partnership.test"
    with MailHouse() as house:
        place.laptop.decide({"mail": {**mail, "port": house.port}})
        sent = place.queued()
        assert place.laptop.ask("send", sent)["state"] == "passed-to-mail"
    place.laptop.decide({"mail": {**mail, "port": free_port()}})
    place.queued()
    place.laptop.ask("send")
    place.laptop.ask("discard", place.new())
    with InProcess(place.laptop.user, monkeypatch) as later:
        later.moved = timedelta(days=40)
        later.desk()

    assert place.found() == {}
    assert count_files([place.home, place.work]) == 0


@pytest.mark.timeout(120)
def test_no_command_that_is_killed_leaves_words(place: Place) -> None:
    """Killed once SQLite has begun its journal, the moment with most files."""
    place.laptop.send_to("http://127.0.0.1:9", KEY)
    about = place.new()
    journals = 0
    for typed in (
        ("new", *FIELDS, "--text-file", "-"),
        ("edit", about, *FIELDS, "--text-file", "-"),
        ("queue", about, "--not-a-concern"),
    ):
        done = run_killed_before_commit(place, *typed)

        assert done.returncode == -signal.SIGKILL, done.stderr
        journals += (place.laptop.user / "user.sqlite-journal").exists()
        assert place.found() == {}
    assert journals == 3


def run_killed_before_commit(
    place: Place, *typed: str
) -> subprocess.CompletedProcess[str]:
    code = KILL + "sys.exit(run_command(sys.argv[1:]))"
    user = str(place.laptop.user)
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", code, "--data-dir", user, "enquiry", *typed],
        input=TEXT,
        env={**environment(**place.laptop.more), "KILL": "before 1"},
        cwd=place.work,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


def test_no_migration_leaves_words(tmp_path: Path) -> None:
    make_old_store(tmp_path)

    opened(tmp_path).close()

    assert found_in([tmp_path], [OLD_MARKER]) == {}
    assert count_files([tmp_path]) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("how", "status"),
    [
        ("close", 0),
        ("exception", 0),
        ("wait", -signal.SIGKILL),
        ("abort", -signal.SIGABRT),
        ("segfault", -signal.SIGSEGV),
    ],
)
def test_no_window_leaves_words_however_it_ends(
    place: Place, how: str, status: int
) -> None:
    """Core files are allowed, faults are traced, and the log takes everything."""
    place.laptop.decide({})
    place.laptop.ask("new", *WHOLE, "--text-file", "-", fed="So that there is a key.")
    command = [sys.executable, str(WINDOW), str(place.laptop.user), how]
    log = place.work / "debug.log"
    window = subprocess.Popen(  # noqa: S603
        [
            "/bin/sh",
            "-c",
            'ulimit -S -c $(ulimit -H -c); exec "$@"',
            "sh",
            *command,
            str(log),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(**place.laptop.more, QT_QPA_PLATFORM="offscreen"),
        cwd=place.work,
        text=True,
    )
    assert window.stdout is not None
    assert window.stdout.readline() == "typed\n", (
        window.communicate(),
        log.read_text("utf-8")[-2_000:],
        log.with_suffix(".faults").read_text("utf-8"),
    )
    if how == "wait":
        window.kill()
    _, complained = window.communicate(timeout=60)

    assert window.returncode == status, complained
    assert place.found() == {}
    assert MARKER not in complained
    assert log.stat().st_size
    assert [path.name for path in place.work.iterdir() if "core" in path.name] == []
    logged = place.laptop.user / "logs" / "csap-desktop.log"
    assert ("RuntimeError" in logged.read_text("utf-8")) == (how == "exception")
    enquiries = place.laptop.ask("list")["enquiries"]
    assert any(MARKER in one["text"] for one in enquiries)
