"""The four roles of a publication: how many sign, for how long, how large files may be.

Source: docs/publishing.md and docs/decisions/0025; names are those of The Update
Framework 1.0, section 2.1.
"""

from datetime import timedelta

ROOT, TARGETS, SNAPSHOT, TIMESTAMP = "root", "targets", "snapshot", "timestamp"

PEOPLE_ROLES = (ROOT, TARGETS)
"""Roles that people sign, each with a key of their own."""

ONLINE_ROLES = (SNAPSHOT, TIMESTAMP)
"""Roles that the online key signs, every week and by itself."""

THRESHOLD = {ROOT: 2, TARGETS: 2, SNAPSHOT: 1, TIMESTAMP: 1}
"""How many different keys must sign."""

PEOPLE = 3
"""How many people hold keys, so that one may lose theirs."""

LIFETIME = {
    ROOT: timedelta(days=730),
    TARGETS: timedelta(days=365),
    SNAPSHOT: timedelta(days=90),
    TIMESTAMP: timedelta(days=45),
}
"""How long a signature of each role holds."""

WARN_DAYS = {ROOT: 60, TARGETS: 60, SNAPSHOT: 62, TIMESTAMP: 31}
"""Fewer days left than these is a warning. Snapshot and timestamp are signed every
week: with fewer, two weeks were missed."""

DATA_FILE = "edition.json"
"""The name of the data file in a publication."""
