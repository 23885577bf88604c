"""The tables of a content store."""

from sqlalchemy import Column, Integer, MetaData, Table, Text

APPLICATION_ID = 0x43534150
"""ASCII "CSAP": tells the file from any other SQLite file."""

SCHEMA_VERSION = 2

metadata = MetaData()

about = Table(
    "about",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# A unitary authority is its own locality and shares its id; all other ids are unique.
item = Table(
    "item",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("value", Text, nullable=False),
)

passage = Table(
    "passage",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("names", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("numbers", Text, nullable=False),
    Column("pages", Text, nullable=False),
)

# The index reads its text from `passage`, so nothing is stored twice. A hit in a title
# weighs most, then other names and keywords, then the text, then a document's pages.
SEARCH_DDL = (
    """CREATE VIRTUAL TABLE search USING fts5(title, names, text, pages,
    content='passage', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3')""",
    "INSERT INTO search(search) VALUES('rebuild')",
    "INSERT INTO search(search, rank) VALUES('rank', 'bm25(8.0, 5.0, 1.0, 0.2)')",
    "INSERT INTO search(search) VALUES('optimize')",
    "CREATE VIRTUAL TABLE vocabulary USING fts5vocab(search, 'row')",
)
