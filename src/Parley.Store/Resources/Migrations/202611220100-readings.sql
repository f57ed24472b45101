-- Every run of a build, so that a reading can be traced to what made it.
CREATE TABLE runs (
    id       INTEGER PRIMARY KEY,
    started  TEXT NOT NULL,
    finished TEXT,
    program  TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    read     INTEGER NOT NULL DEFAULT 0,
    skipped  INTEGER NOT NULL DEFAULT 0,
    failed   INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A reading whole, as JSON; the columns after it are copies for searching and can be rebuilt from it.
CREATE TABLE readings (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    pipeline    TEXT NOT NULL,
    run         INTEGER NOT NULL REFERENCES runs (id),
    json        TEXT NOT NULL,
    diagnostics TEXT NOT NULL,
    document    TEXT NOT NULL,
    published   TEXT,
    outlet      TEXT,
    title       TEXT,
    language    TEXT,
    text        TEXT NOT NULL,
    UNIQUE (source, fingerprint)
) STRICT;

CREATE TABLE statements (
    id          INTEGER PRIMARY KEY,
    reading     INTEGER NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
    item        TEXT NOT NULL,
    speaker     TEXT,
    party       TEXT,
    attribution TEXT NOT NULL,
    date        TEXT,
    text        TEXT NOT NULL
) STRICT;
CREATE INDEX statements_by_reading ON statements (reading);

-- The dossier of the last run that ended, and the readings that it joins.
CREATE TABLE dossiers (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    run  INTEGER NOT NULL REFERENCES runs (id),
    json TEXT NOT NULL
) STRICT;

CREATE TABLE dossier_readings (
    reading INTEGER PRIMARY KEY REFERENCES readings (id) ON DELETE CASCADE
) STRICT;

CREATE VIRTUAL TABLE readings_search USING fts5 (
    title, text, content = 'readings', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TRIGGER readings_after_insert AFTER INSERT ON readings BEGIN
    INSERT INTO readings_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER readings_after_delete AFTER DELETE ON readings BEGIN
    INSERT INTO readings_search (readings_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER readings_after_update AFTER UPDATE OF title, text ON readings BEGIN
    INSERT INTO readings_search (readings_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO readings_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE VIRTUAL TABLE statements_search USING fts5 (
    speaker, text, content = 'statements', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TRIGGER statements_after_insert AFTER INSERT ON statements BEGIN
    INSERT INTO statements_search (rowid, speaker, text) VALUES (new.id, new.speaker, new.text);
END;
CREATE TRIGGER statements_after_delete AFTER DELETE ON statements BEGIN
    INSERT INTO statements_search (statements_search, rowid, speaker, text) VALUES ('delete', old.id, old.speaker, old.text);
END;
