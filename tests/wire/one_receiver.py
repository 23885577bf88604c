"""One receiver behind several addresses: the networks of tests each have their own."""

import sqlite3
from contextlib import closing
from pathlib import Path

MARKS = {"receiver", "receiver_before"}


def is_one_receiver(store: Path) -> None:
    """Has the laptop take the next address for that of the receiver it knew.

    A test that puts a faulty network before a receiver, and takes it away again, would
    be about another receiver else (decision 0031).

    Args:
        store: The user store; it need not be there.
    """
    if not store.exists():
        return
    with closing(sqlite3.connect(store, timeout=30)) as database, database:
        found = {row[1] for row in database.execute("PRAGMA table_info(enquiry)")}
        if found >= MARKS:
            database.execute("UPDATE enquiry SET receiver=NULL, receiver_before=NULL")
