-- What a build works out and a later one can use again. All of it can be made anew from the readings.

-- What the dossier needs of a report while nothing that bears on it changes.
CREATE TABLE cards (
    reading     INTEGER PRIMARY KEY REFERENCES readings (id) ON DELETE CASCADE,
    maker       TEXT NOT NULL,
    diagnostics TEXT NOT NULL,
    card        BLOB NOT NULL
) STRICT;

-- The lines of one row of agreements, by all that they rest on, and its entry on the page of contents.
CREATE TABLE parts (
    id    INTEGER PRIMARY KEY,
    key   TEXT NOT NULL UNIQUE,
    part  BLOB NOT NULL,
    entry TEXT NOT NULL
) STRICT;

-- Which reports are copies of which, as the last build found.
CREATE TABLE placements (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    maker     TEXT NOT NULL,
    placement BLOB NOT NULL
) STRICT;

-- What each file of the folder was made from.
CREATE TABLE files (
    name TEXT PRIMARY KEY,
    key  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A large dossier is kept in its file alone.
CREATE TABLE large_dossiers (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    run INTEGER NOT NULL REFERENCES runs (id)
) STRICT;

CREATE TRIGGER cards_after_reading AFTER UPDATE OF json ON readings BEGIN
    DELETE FROM cards WHERE reading = old.id;
END;
