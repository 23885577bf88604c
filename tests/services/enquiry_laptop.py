"""A laptop with enquiries: a real user store, the real sender, a clock to be moved."""

import itertools
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

import pytest

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.paths import AppPaths
from csap_desktop.domain.enquiry import EnquiryState, Step
from csap_desktop.domain.enquiry_form import Recipient
from csap_desktop.domain.enquiry_item import Enquiry
from csap_desktop.domain.submission import Words
from csap_desktop.services.enquiries import Enquiries
from csap_desktop.services.enquiry_form import FormInUse, InstalledForm
from csap_desktop.services.enquiry_keys import AskPassphrase, nobody_answers
from csap_desktop.services.open_enquiries import EnquiryDesk, Setting, open_enquiries
from csap_desktop.store.user_store import FILE_NAME
from csap_desktop.ui.enquiry_letter import EnquiryLetter
from tests.services.installed import bundled_edition, real_paths
from tests.wire.one_receiver import is_one_receiver

MARKER = "Zwetschgenknödel"
TO = "Example Safeguarding Partnership"
_numbers = itertools.count(1)


def words(text: str = "") -> Words:
    """Words that the form takes, different each time unless a text is given."""
    typed = text or f"When does the office open? {MARKER} {next(_numbers)}"
    fields = {"name": f"Ann {MARKER}", "organisation": "Fleetwood Weekly News"}
    fields["reply-to"] = "ann@school.test"
    return Words(f"Opening hours {MARKER}", typed, tuple(fields.items()))


def form(*recipients: Recipient) -> InstalledForm:
    """The form of the bundled edition, with recipients if any are given."""
    bundled = bundled_edition().enquiry_form
    assert bundled is not None
    return InstalledForm(1, replace(bundled, recipients=recipients))


def recipient(locality: str, url: str, way: str = "service") -> Recipient:
    bundled = bundled_edition().enquiry_form
    assert bundled is not None
    return Recipient(locality, f"People of {locality}", way, url, bundled.provenance)


class Laptop:
    """One user's folder; `with` closes what was opened."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.moved = timedelta()
        self.form = form()
        self.policy_file = folder.parent / f"{folder.name}-policy.json"
        self._desks: list[EnquiryDesk] = []
        monkeypatch.setenv("CSAP_POLICY", str(self.policy_file))
        monkeypatch.setenv("CSAP_PASSPHRASE", "a passphrase")
        self.decide()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for desk in self._desks:
            desk.close()

    @property
    def paths(self) -> AppPaths:
        return real_paths(self.folder)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.moved

    def decide(self, **decided: object) -> None:
        """Writes the policy of this computer."""
        self.policy_file.write_text(json.dumps({"enquiries": decided}), "utf-8")

    def send_to(self, url: str, key: str = "", **decided: object) -> None:
        """Decides that enquiries go to a service, perhaps by another network."""
        is_one_receiver(self.folder / FILE_NAME)
        self.move_to(url, key, **decided)

    def move_to(self, url: str, key: str = "", **decided: object) -> None:
        """Decides that they go to another service."""
        service: Mapping[str, object] = {"url": url, "key": key}
        self.decide(name=TO, service=service, **decided)

    def choose(self, *, sending: bool) -> None:
        """What the user chose: whether to send by itself."""
        self.folder.mkdir(parents=True, exist_ok=True)
        ChoicesFile(self.paths.choices).change(sending=sending)

    def desk(
        self, *, offline: bool = False, ask: AskPassphrase = nobody_answers
    ) -> EnquiryDesk:
        """Starts the program: opens, and does what is due at start."""
        setting = Setting(
            paths=self.paths,
            choices=ChoicesFile(self.paths.choices),
            form=FormInUse(self.form),
            write=EnquiryLetter.of_form(self.form.form).write,
            clock=self.now,
            clock_looks_wrong=lambda _: False,
            offline=offline,
            ask_passphrase=ask,
        )
        desk = open_enquiries(setting)
        self._desks.append(desk)
        desk.tidy()
        return desk

    def start(self, *, offline: bool = False) -> Enquiries:
        return self.desk(offline=offline).enquiries


def queued(enquiries: Enquiries, text: str = "", locality: str = "") -> Enquiry:
    begun = enquiries.begin("media", locality, words(text))
    return enquiries.take(Step.QUEUE, begun)


def state(enquiries: Enquiries, one: Enquiry) -> EnquiryState:
    return again(enquiries, one).progress.state


def again(enquiries: Enquiries, one: Enquiry) -> Enquiry:
    found = enquiries.enquiry(one.id)
    assert found is not None
    return found
