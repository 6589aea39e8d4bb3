-- Released migrations are never edited: files in the field were made with them.

-- In order of creation; a workbook lists its records in that order.
CREATE TABLE record (
    place INTEGER PRIMARY KEY,
    id    TEXT NOT NULL UNIQUE,
    kind  TEXT NOT NULL
) STRICT;

-- What stands now. Absent is absent: no empty texts.
CREATE TABLE value (
    record_id TEXT NOT NULL REFERENCES record (id),
    field     TEXT NOT NULL,
    value     TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (record_id, field)
) STRICT, WITHOUT ROWID;

-- What ever happened, only ever appended to. Null means that the field was, or became, absent.
CREATE TABLE change (
    number     INTEGER PRIMARY KEY,
    step       TEXT NOT NULL,
    at         TEXT NOT NULL,
    who        TEXT NOT NULL,
    record_id  TEXT NOT NULL,
    kind       TEXT NOT NULL,
    field      TEXT NOT NULL,
    from_value TEXT,
    to_value   TEXT
) STRICT;

CREATE TABLE attachment (
    name    TEXT PRIMARY KEY NOT NULL,
    content BLOB NOT NULL,
    sha256  TEXT NOT NULL
) STRICT;

-- Who has the file open for writing, for others to read. The lock itself is the operating system's.
CREATE TABLE writer (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    user     TEXT NOT NULL,
    computer TEXT NOT NULL,
    since    TEXT NOT NULL
) STRICT;
