-- Released migrations are never edited: files in the field were made with them.

-- Documents inside the workbook, each content once, whatever it was called and whoever names it.
CREATE TABLE file (
    id     INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size   INTEGER NOT NULL CHECK (size > 0)
) STRICT;

-- Their content in pieces, so that nobody ever has to hold a whole document in memory.
CREATE TABLE file_part (
    file    INTEGER NOT NULL REFERENCES file (id),
    part    INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (file, part)
) STRICT;
