"""Why a sync brought nothing: every reason there is, as one short word.

Scripts read these words (`sync --json`, `reason`), so none is ever renamed. What they
mean to a person stands in `ui.sync_words`. Source: docs/sync.md, "Reasons".
"""

from enum import Enum


class Reason(Enum):
    """One cause, and one thing to do about it."""

    # What was offered is refused.
    ROLLBACK = "rollback"
    EXPIRED = "expired"
    CLOCK_BEHIND = "clock-behind"
    NOT_SIGNED = "not-signed"
    FOREIGN = "foreign"
    WRONG_HASH = "wrong-hash"
    SAME_VERSION = "same-version-other-bytes"
    TOO_BIG = "too-big"
    NOT_JSON = "not-json"
    CAPTIVE_PAGE = "captive-page"
    NO_PUBLICATION = "no-publication"
    MISSING_FILE = "missing-file"
    LEADS_OUTSIDE = "leads-outside"
    NO_EDITION = "no-edition"
    BAD_ROOT = "bad-root"
    NEWER_FORMAT = "newer-format"
    MALFORMED = "malformed"
    NUMBER_MISMATCH = "number-mismatch"
    EDITION_LOWER = "edition-lower"
    SAME_NUMBER = "same-number-other-bytes"
    NO_CONTACTS = "no-contacts"
    BAD_NUMBER = "bad-number"
    HIDDEN_CHARACTERS = "hidden-characters"
    FAULTY = "faulty"
    # This computer does not let it happen.
    TRUST_DAMAGED = "trust-damaged"
    NOT_ALLOWED = "not-allowed"
    SETTINGS = "settings-damaged"
    DISK = "disk"
    # The source gives no whole answer now.
    NAME_LOOKUP = "name-lookup"
    NO_CONNECTION = "no-connection"
    NOBODY_LISTENS = "nobody-listens"
    PROXY_DEAD = "proxy-dead"
    PROXY_SIGN_IN = "proxy-sign-in"
    CERTIFICATE = "certificate"
    TOO_SLOW = "too-slow"
    CUT_SHORT = "cut-short"
    SERVER = "server"
    ELSEWHERE = "elsewhere"
    STICK_GONE = "stick-gone"
    NOT_READABLE = "not-readable"
    NO_FOLDER = "no-folder"
    OFFLINE = "offline"
    BUSY = "busy"
    CANCELLED = "cancelled"
