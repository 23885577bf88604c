"""The tables of the trust store; their rows never leave this folder."""

from sqlalchemy import Column, LargeBinary, MetaData, Table, Text

APPLICATION_ID = 0x43534154
"""ASCII "CSAT": tells the file from any other SQLite file."""

SCHEMA_VERSION = 1

metadata = MetaData()

signed = Table(
    "signed",
    metadata,
    Column("anchor", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

# A version is text: whoever signs one may choose it larger than SQLite counts.
floor = Table(
    "floor",
    metadata,
    Column("keys", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("version", Text, nullable=False),
    Column("sha256", Text, nullable=False),
)

about = Table(
    "about",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
