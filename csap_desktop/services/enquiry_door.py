"""The way to the enquiries of this laptop: opened at the first wish, healed on demand.

A damaged user store or one of a newer program is told each time it is asked for, and
never keeps anything else from working.
"""

from datetime import UTC, date
from threading import Lock

from csap_desktop.domain.enquiry import EnquiryId, Step
from csap_desktop.domain.enquiry_item import Enquiry, Overview
from csap_desktop.domain.submission import Words
from csap_desktop.errors import UsageError
from csap_desktop.services.enquiries import Enquiries
from csap_desktop.services.open_enquiries import (
    EnquiryDesk,
    Setting,
    backups_of,
    open_enquiries,
    restore_backup,
)


class EnquiryDoor:
    """Opens the enquiries when they are first asked for; usable from several threads.

    Every method but `exists`, `restore` and `close` raises what `open_enquiries` does,
    and what the method of `Enquiries` does.
    """

    def __init__(self, setting: Setting) -> None:
        """Takes what there is; nothing is opened yet.

        Args:
            setting: What the enquiries need of the rest of the program.
        """
        self._setting = setting
        self._guard = Lock()
        self._desk: EnquiryDesk | None = None
        self._tidied_on: date | None = None
        self._closed = False

    @property
    def exists(self) -> bool:
        """Whether anybody ever wrote an enquiry on this laptop."""
        paths = self._setting.paths
        return paths.enquiries.exists() or bool(backups_of(paths).listing())

    def overview(self) -> Overview:
        """Returns the queue and all enquiries, the latest first."""
        return self._open().overview()

    def enquiry(self, enquiry_id: EnquiryId) -> Enquiry | None:
        """Returns one enquiry as it is now; None where there is none."""
        return self._open().enquiry(enquiry_id)

    def begin(
        self,
        category: str,
        locality: str,
        words: Words | None = None,
        replaces: str | None = None,
    ) -> Enquiry:
        """Makes a draft that is on disk when this returns."""
        return self._open().begin(category, locality, words, replaces)

    def save(self, enquiry: Enquiry) -> Enquiry:
        """Keeps category, locality and words of a draft."""
        return self._open().save(enquiry)

    def take(self, step: Step, enquiry: Enquiry) -> Enquiry:
        """Takes one step of the user."""
        return self._open().take(step, enquiry)

    def send_due(self, asked: Enquiry | None = None) -> Overview:
        """Sends whatever is due, or what a person asked for."""
        return self._open().send_due(asked)

    def unlock(self, passphrase: str) -> None:
        """Opens the key with a passphrase."""
        self._open().unlock(passphrase)

    def set_passphrase(self, passphrase: str) -> None:
        """Lets a passphrase open the key."""
        self._open().set_passphrase(passphrase)

    def restore(self) -> None:
        """Puts the latest backup in the place of the user store.

        Raises:
            UsageError: There is no backup.
            BusyError: Another process is sending.
            DamagedError: The backup is damaged; nothing was changed.
            MachineError: The disk is full or read-only; nothing was changed.
        """
        setting = self._setting
        with self._guard:
            self._let_go()
            restore_backup(setting.paths, setting.clock().astimezone(UTC))

    def close(self) -> None:
        """Lets go of the user store; nothing may be asked afterwards."""
        with self._guard:
            self._closed = True
            if self._desk is not None:
                self._desk.keep_day()
            self._let_go()

    def _open(self) -> Enquiries:
        """Returns the enquiries, opened once a run and tidied once a day.

        Raises:
            UsageError: They were closed.
        """
        with self._guard:
            if self._closed:
                raise UsageError("the enquiries were closed")
            today = self._setting.clock().astimezone(UTC).date()
            if self._desk is None or self._tidied_on != today:
                self._desk = self._desk or open_enquiries(self._setting)
                try:
                    self._desk.tidy()
                except BaseException:
                    self._let_go()
                    raise
                self._tidied_on = today
            return self._desk.enquiries

    def _let_go(self) -> None:
        """Closes the user store where it is open."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None
