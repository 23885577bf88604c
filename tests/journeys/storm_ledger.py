"""What commands acknowledged about enquiries, and whether all of it became true."""

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from csap_desktop.domain.enquiry import EnquiryState
from csap_desktop.domain.stored_enquiry import StoredEnquiry
from csap_desktop.store.outbox import Outbox
from tests.wire.receiver import Archive

S = EnquiryState
SETTLED = {S.SENT, S.DISCARDED}
ENDING = {"discard", "withdraw"}
"""Commands after which an enquiry need not arrive."""

HONEST = {
    "new": {"draft"},
    "edit": {"draft"},
    "queue": {"queued"},
    "take-back": {"draft"},
    "discard": {"discarded"},
    "restore": {"draft"},
    "withdraw": {"withdrawing", "discarded", "sent"},
    "withdraw --edit": {"withdrawing-to-edit", "discarded", "sent"},
}
"""What each command may say of the enquiry when it is done."""

TOKEN = re.compile(r"<(\d+)>")


@dataclass(frozen=True)
class Word:
    """What a command is to do.

    Attributes:
        kind: The command.
        about: Id of the enquiry; "" for "new", and for "send" of all.
        text: What it is given to keep.
        submission: Under which id the enquiry was to leave when it was chosen.
    """

    kind: str
    about: str = ""
    text: str = ""
    submission: str | None = None


@dataclass
class Promises:
    """What was acknowledged.

    Attributes:
        texts: What each enquiry has, by its id.
        perhaps: What it may have, because a command was killed.
        ended: Ids that were said to be discarded.
        gone: Submissions that were said never to arrive.
        may_end: Tokens of enquiries that somebody began to end.
    """

    texts: dict[str, str] = field(default_factory=dict)
    perhaps: dict[str, set[str]] = field(default_factory=dict)
    ended: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    may_end: set[str] = field(default_factory=set)


class Ledger:
    """Remembers, and compares with what is stored and what arrived."""

    def __init__(self, outbox: Outbox, archive: Archive) -> None:
        self._outbox = outbox
        self._archive = archive
        self._promised = Promises()

    def known(self) -> list[StoredEnquiry]:
        """Every enquiry whose text was acknowledged, or came out of such a one."""
        stored = self._outbox.enquiries()
        texts = self._promised.texts
        by_submission = {one.progress.submission_id: one for one in stored}
        for one in stored:
            if one.id not in texts and one.replaces is not None:
                texts[one.id] = self.text(by_submission[one.replaces])
        return [one for one in stored if one.id in texts]

    def text(self, one: StoredEnquiry) -> str:
        words = self._outbox.texts.words_of(one)
        return "" if words is None else words.text

    def unsettled(self) -> list[StoredEnquiry]:
        """What was acknowledged and is not at its end."""
        return [one for one in self.known() if one.progress.state not in SETTLED]

    def take(self, word: Word, said: Any) -> None:  # noqa: ANN401 - JSON
        """Remembers what a command acknowledged, or may have done without a word."""
        promised = self._promised
        if word.kind in ENDING:
            promised.may_end.add(token_of(promised.texts[word.about]))
        if word.kind == "restore":
            promised.ended.discard(word.about)
        if said is None:
            if word.about and word.text:
                promised.perhaps.setdefault(word.about, set()).add(word.text)
            return
        if word.kind == "send":
            self.check_sent(said.get("enquiries", [said]))
        else:
            self._take_state(word, said)

    def _take_state(self, word: Word, said: Any) -> None:  # noqa: ANN401 - JSON
        promised, state = self._promised, said["state"]
        assert state in HONEST[word.kind], word
        if word.kind in {"new", "edit"}:
            assert said["text"] == word.text
            promised.texts[said["id"]] = word.text
            promised.perhaps.pop(said["id"], None)
        if state == "discarded":
            promised.ended.add(word.about)
        if state == "sent":
            self.check_sent([said])
        left = word.kind.startswith("withdraw") and state == "discarded"
        if left or word.kind == "take-back":
            promised.gone.add(word.submission or "")

    def check_sent(self, enquiries: list[Any]) -> None:
        """What is printed as sent must have arrived by now."""
        arrived = set(self._archive.effects())
        for one in enquiries:
            if one["state"] == "sent":
                assert one["receipt"]["submission_id"] in arrived
            else:
                assert one["receipt"] is None

    def check_claims(self) -> None:
        """Whatever is called sent has a receipt, and the receiver has it."""
        sent = [
            one.progress
            for one in self._outbox.enquiries()
            if one.progress.state is S.SENT
        ]
        arrived = set(self._archive.effects())
        for progress in sent:
            assert progress.receipt is not None
            assert progress.receipt.sha256 == progress.sha256
            assert progress.submission_id in arrived

    def check(self) -> None:
        """Nothing acknowledged is lost; nothing came twice; nothing is still open."""
        promised, known = self._promised, self.known()
        texts = {str(one.id): self.text(one) for one in known}
        lost = {
            about: (told, texts.get(about, ""))
            for about, told in promised.texts.items()
            if texts.get(about, "") not in {told, *promised.perhaps.get(about, ())}
        }
        effects = Counter(self._archive.effects())
        bodies = [json.loads(body) for body in self._archive.bodies()]
        arrived = Counter(token_of(body["text"]) for body in bodies)
        sent = [one for one in known if one.progress.state is S.SENT]
        tokens = {token_of(told) for told in promised.texts.values()}
        missing = {token for token in tokens - promised.may_end if arrived[token] != 1}

        assert (lost, missing) == ({}, set())
        assert max(arrived.values(), default=1) == max(effects.values(), default=1) == 1
        assert {one.progress.state for one in known} <= SETTLED
        assert Counter(token_of(texts[one.id]) for one in sent) == arrived
        assert not promised.gone & set(effects)
        assert {one.id for one in sent}.isdisjoint(promised.ended)
        found = {body["submission_id"]: body["text"] for body in bodies}
        assert {one.progress.submission_id for one in sent} == set(found)
        for one in sent:
            assert found[one.progress.submission_id] == texts[one.id]
        self.check_claims()

    @property
    def sent(self) -> int:
        return len(self._archive.effects())

    @property
    def repeated(self) -> int:
        """How many submissions came over the wire more than once."""
        return sum(n > 1 for n in Counter(self._archive.arrivals()).values())

    @property
    def attempted_again(self) -> int:
        """How many were claimed more than once before their end was known."""
        return sum(one.progress.attempts > 1 for one in self.known())

    @property
    def turned_away(self) -> int:
        """How many were stopped after they may have left, and never arrived."""
        return sum(
            one.progress.state is S.DISCARDED and one.progress.submission_id is not None
            for one in self.known()
        )


def token_of(text: str) -> str:
    """The number that an enquiry keeps through all its texts; "" where it has none."""
    found = TOKEN.search(text)
    return found[1] if found else ""
