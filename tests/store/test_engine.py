"""Which SQLite is there."""

from csap_desktop.store.engine import describe_sqlite


def test_the_database_library_can_search() -> None:
    assert describe_sqlite().startswith("SQLite 3.")
    assert describe_sqlite().endswith("with full-text index")
