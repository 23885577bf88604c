"""Opens the enquiries of this laptop: user store, key, form, ways out, sender.

Loads the database library and Qt's network, so it is imported after the first paint.
"""

import logging
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.core_files import forbid_core_files
from csap_desktop.config.keyring_door import find_keyring
from csap_desktop.config.keys import SERVICE, KeyRing
from csap_desktop.config.paths import AppPaths
from csap_desktop.config.policy import EnquiryPolicy, find_policy_file, read_policy
from csap_desktop.config.sender_lock import sender_lock
from csap_desktop.delivery.mail_message import as_eml
from csap_desktop.domain.enquiry_item import OFFLINE_OPTION, POLICY_DAMAGED
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.mail_text import MailText
from csap_desktop.errors import DamagedError, MachineError, UsageError
from csap_desktop.services.enquiries import Enquiries
from csap_desktop.services.enquiry_form import FormInUse
from csap_desktop.services.enquiry_keys import (
    AskPassphrase,
    EnquiryKeys,
    nobody_answers,
)
from csap_desktop.services.enquiry_tidying import EnquiryTidying
from csap_desktop.services.enquiry_ways import EnquiryWays
from csap_desktop.services.mail_sending import WriteLetter
from csap_desktop.services.sender import Around, Sender
from csap_desktop.store.backups import Backup, Backups
from csap_desktop.store.outbox import Outbox
from csap_desktop.store.user_store import UserStore, open_user_store

logger = logging.getLogger(__name__)

SECRETS = ("service-key", "mail-password")
"""Names of what the keyring may hold besides the data key."""


@frozen
class Setting:
    """What the enquiries need of the rest of the program.

    Attributes:
        paths: Where files are.
        choices: The user's choices: whether to send at all.
        form: The form of the edition in use.
        write: Writes a message for a mail server.
        clock: Gives the present moment (aware).
        clock_looks_wrong: Says whether a moment cannot be the present one.
        offline: Whether every connection is forbidden for this run.
        ask_passphrase: Asks for a passphrase where there is no keyring.
    """

    paths: AppPaths
    choices: ChoicesFile
    form: FormInUse
    write: WriteLetter
    clock: Callable[[], datetime]
    clock_looks_wrong: Callable[[datetime], bool]
    offline: bool = False
    ask_passphrase: AskPassphrase = nobody_answers


@frozen
class Restored:
    """A backup that was put in the place of the user store.

    Attributes:
        backup: Which.
        aside: What was there, kept for a week; None where there was nothing.
    """

    backup: Backup
    aside: Backup | None


class EnquiryDesk:
    """The open enquiries, and what is looked after at start and once a day.

    Attributes:
        enquiries: What window and command line use.
    """

    def __init__(
        self,
        store: UserStore,
        enquiries: Enquiries,
        tidying: EnquiryTidying,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self.enquiries = enquiries
        self._tidying = tidying
        self._clock = clock

    def tidy(self) -> None:
        """Does what is due at start and once a day; see `EnquiryTidying.tidy`.

        Raises:
            DamagedError: The user store is damaged; a backup can be restored.
        """
        self._tidying.tidy(self._clock())

    def keep_day(self) -> None:
        """Backs up what was written in this run; at its end."""
        self._tidying.keep_day(self._clock())

    def close(self) -> None:
        """Lets go of the user store."""
        self._store.close()


def open_enquiries(setting: Setting, *, afresh: bool = False) -> EnquiryDesk:
    """Opens the enquiries; needs no key.

    Args:
        setting: What there is.
        afresh: Whether to begin an empty user store although there are backups.

    Raises:
        NewerStoreError: A newer program wrote the user store; it was not touched.
        DamagedError: It is damaged; a backup can be restored.
        MachineError: It cannot be made or read.
    """
    forbid_core_files()
    paths, clock = setting.paths, setting.clock
    backups, policy = backups_of(paths), _policy(offline=setting.offline)
    store = open_user_store(
        paths.enquiries, backups, clock().astimezone(UTC), afresh=afresh
    )
    keys = EnquiryKeys(KeyRing(paths.user), setting.ask_passphrase)
    outbox = Outbox(store, keys.sealer)
    sender = _sender(setting, outbox, policy)
    work = Enquiries(outbox, keys, setting.form, sender, clock)
    kept_for = timedelta(days=policy.sent_kept_days)
    wrong = setting.clock_looks_wrong
    tidying = EnquiryTidying(store, backups, sender, kept_for, wrong)
    return EnquiryDesk(store, work, tidying, clock)


def unsent_mail(text: MailText) -> bytes:
    """Returns a message as a file that mail programs open unsent.

    Args:
        text: What it says.
    """
    return as_eml(text)


def backups_of(paths: AppPaths) -> Backups:
    """Returns the backups of the user store; works while it is damaged."""
    return Backups(paths.backups, paths.enquiries)


def restore_backup(
    paths: AppPaths, now: datetime, number: int | None = None
) -> Restored:
    """Puts a backup in the place of the user store, while nobody sends.

    Args:
        paths: Where files are.
        now: The time (aware, UTC).
        number: Of the backup, or of what was put aside; None for the latest backup.

    Raises:
        UsageError: There is no such backup.
        BusyError: Another process is sending.
        DamagedError: The backup is damaged; nothing was changed.
        NewerStoreError: A newer program made it; nothing was changed.
        MachineError: The disk is full or read-only, or another process does not let go
            of the user store; nothing was changed.
    """
    backups = backups_of(paths)
    offered = backups.listing() + (backups.put_aside() if number is not None else ())
    chosen = [one for one in offered if number in {None, one.number}][:1]
    if not chosen:
        raise UsageError("no backup" if number is None else f"no backup {number}")
    with sender_lock(paths.user):
        return Restored(chosen[0], backups.restore(chosen[0], now))


def read_secret(name: str) -> str:
    """Returns a secret of the computer's keyring; "" where there is none.

    Args:
        name: One of `SECRETS`.
    """
    door = find_keyring()
    found = door.read(SERVICE, name) if door else None
    return found or ""


def keep_secret(name: str, secret: str) -> None:
    """Keeps a secret in the computer's keyring, never anywhere else.

    Args:
        name: One of `SECRETS`.
        secret: What to keep.

    Raises:
        UsageError: There is no such secret.
        MachineError: There is no real keyring, or it refuses.
    """
    if name not in SECRETS:
        raise UsageError(f"{name}: one of {', '.join(SECRETS)}")
    door = find_keyring()
    if door is None:
        raise MachineError("no keyring")
    door.write(SERVICE, name, secret)


def _sender(setting: Setting, outbox: Outbox, policy: EnquiryPolicy) -> Sender:
    """Returns what sends."""
    form, clock = setting.form, setting.clock
    around = Around(
        folder=setting.paths.user,
        policy=policy,
        user_allows=lambda: setting.choices.current.sending,
        no_recipient=lambda: form.now.no_recipient,
        clock=clock,
        chance=random.SystemRandom().random,
    )
    ways = EnquiryWays(form, policy, read_secret, clock)
    return Sender(outbox, ways, around, setting.write)


def _policy(*, offline: bool) -> EnquiryPolicy:
    """Reads the policy of this computer; where it cannot be read, nothing is sent."""
    path: Path | None = find_policy_file()
    try:
        policy = read_policy(path)
    except DamagedError as error:
        logger.warning("the policy cannot be read: %s", error)
        return EnquiryPolicy(sending=False, reason=POLICY_DAMAGED)
    if offline:
        return replace(policy, sending=False, reason=OFFLINE_OPTION)
    return policy
