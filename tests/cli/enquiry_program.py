"""`csap-desktop enquiry` as a shell starts it, with a folder of its own."""

import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from csap_desktop.store.user_store import FILE_NAME
from tests.cli.program import DONE, Run, environment, run
from tests.services.installed import ROOT
from tests.wire.one_receiver import is_one_receiver

PASSPHRASE = "of the trial"  # noqa: S105
TO = "Example Safeguarding Partnership"
MARKER = "Zwetschgenknödel"
WHOLE = (
    *("--category", "media", "--subject", f"Opening hours {MARKER}"),
    *("--name", "Ann", "--reply-to", "ann@school.test"),
    *("--field", "organisation=Fleetwood Weekly News", "--place", "Fleetwood"),
    "--not-a-concern",
)
"""Everything that the form asks for, but the text."""


@dataclass
class Laptop:
    """One user's folder, and what each command is started with.

    Attributes:
        user: The folder.
        more: Environment variables.
        work: Where `start` starts commands.
    """

    user: Path
    more: dict[str, str] = field(default_factory=dict)
    work: Path = ROOT

    def __post_init__(self) -> None:
        self.more |= {"CSAP_PASSPHRASE": PASSPHRASE}
        self.decide({})

    @property
    def policy(self) -> Path:
        return self.user.parent / f"{self.user.name}-policy.json"

    def decide(self, decided: object) -> None:
        """Writes the policy of this computer."""
        self.policy.write_text(json.dumps({"enquiries": decided}), "utf-8")
        self.more["CSAP_POLICY"] = str(self.policy)

    def send_to(self, url: str, key: str = "", **decided: object) -> None:
        """Decides that enquiries go to a service, perhaps by another network."""
        is_one_receiver(self.user / FILE_NAME)
        self.decide({"name": TO, "service": {"url": url, "key": key}, **decided})

    def run(self, *typed: str, fed: str | bytes = b"") -> Run:
        """Runs `enquiry ...`."""
        return run(self.user, "enquiry", *typed, fed=fed, **self.more)

    def ask(self, *typed: str, fed: str | bytes = b"") -> Any:  # noqa: ANN401 - JSON
        """Runs it with `--json`; it must be done."""
        done = self.run(*typed, "--json", fed=fed)
        assert done.status == DONE, done.err
        return done.document

    def start(self, *typed: str, fed: str = "") -> subprocess.Popen[str]:
        """Starts `enquiry ... --json`; whoever started it kills it or waits for it."""
        before = [sys.executable, "-m", "csap_desktop", "--data-dir", str(self.user)]
        process = subprocess.Popen(  # noqa: S603
            [*before, "enquiry", *typed, "--json"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self.work,
            env=environment(**self.more),
            text=True,
        )
        assert process.stdin is not None
        with suppress(BrokenPipeError):
            process.stdin.write(fed)
            process.stdin.close()
        process.stdin = None
        return process

    def new(self, text: str = f"When do you open? {MARKER}") -> Any:  # noqa: ANN401
        return self.ask("new", *WHOLE, "--text-file", "-", fed=text)

    def queued(self, text: str = f"When do you open? {MARKER}") -> Any:  # noqa: ANN401
        return self.ask("queue", self.new(text)["id"], "--not-a-concern")
