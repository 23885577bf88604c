"""Opens the enquiries of this laptop: user store, key, form, ways out, sender.

Loads the database library and Qt's network, so it is imported after the first paint.
"""

import logging
import os
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from csap_desktop.config.choices import ChoicesFile
from csap_desktop.config.keyring_door import find_keyring
from csap_desktop.config.keys import SERVICE, KeyRing
from csap_desktop.config.paths import AppPaths
from csap_desktop.config.policy import EnquiryPolicy, find_policy_file, read_policy
from csap_desktop.delivery.mail_message import as_eml
from csap_desktop.domain.frozen import frozen
from csap_desktop.domain.mail_text import MailText
from csap_desktop.errors import DamagedError, MachineError, UsageError
from csap_desktop.services.enquiries import Enquiries
from csap_desktop.services.enquiry_form import InstalledForm
from csap_desktop.services.enquiry_keys import EnquiryKeys
from csap_desktop.services.enquiry_ways import EnquiryWays
from csap_desktop.services.mail_sending import WriteLetter
from csap_desktop.services.sender import Around, Sender
from csap_desktop.store.backups import Backups
from csap_desktop.store.outbox import Outbox
from csap_desktop.store.retention import forget_old_words
from csap_desktop.store.user_store import FILE_NAME, UserStore, open_user_store

logger = logging.getLogger(__name__)

PASSPHRASE_VARIABLE = "CSAP_PASSPHRASE"  # noqa: S105 - the name, not the passphrase
SECRETS = ("service-key", "mail-password")
"""Names of what the keyring may hold besides the data key."""


@frozen
class Setting:
    """What the enquiries need of the rest of the program.

    Attributes:
        paths: Where files are.
        choices: The user's choices: whether to send at all.
        form: The form of the installed edition.
        write: Writes a message for a mail server.
        clock: Gives the present moment (aware).
        offline: Whether every connection is forbidden for this run.
    """

    paths: AppPaths
    choices: ChoicesFile
    form: InstalledForm
    write: WriteLetter
    clock: Callable[[], datetime]
    offline: bool = False


class EnquiryDesk:
    """The open enquiries, and what is looked after once a day.

    Attributes:
        enquiries: What window and command line use.
        backups: The backups of the user store.
    """

    def __init__(
        self,
        store: UserStore,
        enquiries: Enquiries,
        backups: Backups,
        policy: EnquiryPolicy,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self.enquiries = enquiries
        self.backups = backups
        self._policy = policy
        self._clock = clock

    def tidy(self) -> None:
        """Makes the daily backup, and forgets words whose time is over.

        Raises:
            DamagedError: The user store is damaged; a backup can be restored.
            MachineError: The disk is full or read-only; it is due again next time.
        """
        now = self._clock().astimezone(UTC)
        self.backups.daily(now)
        kept_for = timedelta(days=self._policy.sent_kept_days)
        forget_old_words(self._store, now, kept_for)
        self.backups.forget()

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
    paths, clock, form = setting.paths, setting.clock, setting.form
    backups = backups_of(paths)
    policy = _policy(offline=setting.offline)
    store = open_user_store(
        paths.user / FILE_NAME, backups, clock().astimezone(UTC), afresh=afresh
    )
    keys = EnquiryKeys(KeyRing(paths.user), lambda: os.environ.get(PASSPHRASE_VARIABLE))
    outbox = Outbox(store, keys.sealer)
    around = Around(
        folder=paths.user,
        policy=policy,
        user_allows=lambda: setting.choices.current.sending,
        no_recipient=form.no_recipient,
        clock=clock,
        chance=random.SystemRandom().random,
    )
    ways = EnquiryWays(form, policy, read_secret, clock)
    sender = Sender(outbox, ways, around, setting.write)
    work = Enquiries(outbox, keys, form, sender, clock)
    return EnquiryDesk(store, work, backups, policy, clock)


def unsent_mail(text: MailText) -> bytes:
    """Returns a message as a file that mail programs open unsent.

    Args:
        text: What it says.
    """
    return as_eml(text)


def backups_of(paths: AppPaths) -> Backups:
    """Returns the backups of the user store; works while it is damaged."""
    return Backups(paths.user / "backups", paths.user / FILE_NAME)


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


def _policy(*, offline: bool) -> EnquiryPolicy:
    """Reads the policy of this computer; where it cannot be read, nothing is sent."""
    path: Path | None = find_policy_file()
    try:
        policy = read_policy(path)
    except DamagedError as error:
        logger.warning("the policy cannot be read: %s", error)
        return EnquiryPolicy(sending=False, reason="policy-damaged")
    if offline:
        return replace(policy, sending=False, reason="offline-option")
    return policy
