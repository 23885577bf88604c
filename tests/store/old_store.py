"""A user store of version 1, as the first migration script makes it."""

from pathlib import Path

from sqlalchemy import text

from csap_desktop.store.enquiry_rows import bytes_of_words, text_of_time
from csap_desktop.store.sealing import Place, Sealer
from csap_desktop.store.user_engine import open_new, writing
from csap_desktop.store.user_migration import migrate
from csap_desktop.store.user_schema import APPLICATION_ID
from tests.store.enquiries import KEY, NOW, path_in, words

OLD_ROWS = 30

_ENQUIRY = text(
    """INSERT INTO enquiry (id, mode, category, locality, form_edition, created_at,
    changed_at, version, words, words_version, state, submission_id, sha256,
    dispatched_at, attempts, reason)
    VALUES (:id, 'live', 'media', 'blackpool', 1, :now, :now, 2, :words, 2, :state,
    :submission_id, :sha256, :dispatched_at, 0, '')"""
)
_VERSION = text(
    """INSERT INTO kept_version (enquiry_id, version, saved_at, words)
    VALUES (:id, :version, :now, :words)"""
)


def make_old_store(folder: Path, rows: int = OLD_ROWS) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    engine = open_new(path_in(folder))
    with writing(engine) as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    migrate(path_in(folder), to=1)
    sealer, typed, now = Sealer(KEY), bytes_of_words(words()), text_of_time(NOW)
    with writing(engine) as connection:
        for number in range(rows):
            one = f"old-{number}"
            state = ("draft", "queued", "unconfirmed")[number % 3]
            queued = state != "draft"
            connection.execute(
                _ENQUIRY,
                {
                    "id": one,
                    "now": now,
                    "words": sealer.seal(typed, Place("enquiry", one, 2)),
                    "state": state,
                    "submission_id": f"s-{one}" if queued else None,
                    "sha256": "0" * 64 if queued else None,
                    "dispatched_at": now if state == "unconfirmed" else None,
                },
            )
            for version in (1, 2):
                sealed = sealer.seal(typed, Place("kept_version", one, version))
                kept = {"id": one, "version": version, "now": now, "words": sealed}
                connection.execute(_VERSION, kept)
