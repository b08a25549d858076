package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
)

// application marks the file as a library of attaché: "atta" in ASCII.
const application = 0x61747461

// migrations bring a library from each form to the next. A published one is
// never changed; what must change is a new one at the end. Days are numbers
// such as 20251230, 0 when unknown; stamps are milliseconds since 1970. Promises, and who
// pledged them to whom, are words of earlier forms for commitments and their parties.
var migrations = []string{
	// 1: what was brought in
	`CREATE TABLE meta (one INTEGER PRIMARY KEY CHECK (one = 1), latest INTEGER NOT NULL) STRICT;
	INSERT INTO meta VALUES (1, 0);
	CREATE TABLE articles (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		ident TEXT NOT NULL UNIQUE,          -- the brief's id
		key BLOB NOT NULL UNIQUE,            -- of its words: the same article from two places has one
		title TEXT NOT NULL, outlet TEXT NOT NULL, author TEXT NOT NULL, lang TEXT NOT NULL,
		published INTEGER NOT NULL, published_from TEXT NOT NULL,
		pair TEXT NOT NULL,                  -- "CN-KR", or empty
		topics INTEGER NOT NULL,             -- bits of the taxonomy
		promises BLOB NOT NULL,              -- what a list needs of them, packed
		read INTEGER NOT NULL DEFAULT 0, starred INTEGER NOT NULL DEFAULT 0, position INTEGER NOT NULL DEFAULT 0,
		rules INTEGER NOT NULL,              -- the version of the rules that read it
		read_on INTEGER NOT NULL,            -- the day that it was read as of
		added INTEGER NOT NULL, changed INTEGER NOT NULL
	) STRICT;
	CREATE INDEX articles_by_day ON articles (published, id);
	CREATE INDEX articles_by_change ON articles (changed);
	CREATE INDEX articles_by_pair ON articles (pair);
	CREATE INDEX articles_facets ON articles (topics, lang, read, starred);
	CREATE TABLE texts (article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE, pack BLOB NOT NULL) STRICT;
	CREATE TABLE formers (                   -- what a place said before it was changed
		id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, at INTEGER NOT NULL, pack BLOB NOT NULL
	) STRICT;
	CREATE INDEX formers_by_article ON formers (article);
	CREATE TABLE sources (
		id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, whole INTEGER NOT NULL,
		etag TEXT NOT NULL, modified TEXT NOT NULL, fetched INTEGER NOT NULL, next INTEGER NOT NULL, failure TEXT NOT NULL, added INTEGER NOT NULL
	) STRICT;
	CREATE TABLE places (
		id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
		path TEXT NOT NULL, item TEXT NOT NULL, source INTEGER REFERENCES sources ON DELETE SET NULL,
		first INTEGER NOT NULL, gone INTEGER NOT NULL DEFAULT 0, UNIQUE (path, item)
	) STRICT;
	CREATE INDEX places_by_article ON places (article);
	CREATE INDEX places_by_source ON places (source) WHERE source IS NOT NULL;
	CREATE TABLE removed (article INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;`,

	// 2: what was understood of it
	`CREATE TABLE taxonomy (bit INTEGER PRIMARY KEY, topic TEXT NOT NULL UNIQUE) STRICT;
	CREATE TABLE parties (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, folded TEXT NOT NULL) STRICT;
	CREATE TABLE mentions (article INTEGER NOT NULL, party INTEGER NOT NULL, PRIMARY KEY (article, party)) STRICT, WITHOUT ROWID;
	CREATE INDEX mentions_by_party ON mentions (party, article);
	CREATE TABLE promises (                  -- id is the article's number × 4096 + the promise's place in it
		id INTEGER PRIMARY KEY, firmness INTEGER NOT NULL, due INTEGER,
		state INTEGER NOT NULL,              -- its clock where none of these says otherwise:
		opens INTEGER,                       -- scheduled before this day
		soon INTEGER, ends INTEGER,          -- soon from, and to
		passes INTEGER                       -- passed after this day
	) STRICT;
	CREATE INDEX promises_by_due ON promises (due) WHERE due IS NOT NULL;
	CREATE INDEX promises_by_pass ON promises (passes) WHERE passes IS NOT NULL;
	CREATE TABLE pledged (                   -- side 0 promises, side 1 is promised
		promise INTEGER NOT NULL, side INTEGER NOT NULL, party INTEGER NOT NULL, PRIMARY KEY (promise, side, party)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX pledged_by_party ON pledged (party, side, promise);`,

	// 3: what can be searched. The words come folded and cut by query.Fold, so
	// that the tokenizer has only blanks to find; the text itself stands in texts.
	`CREATE VIRTUAL TABLE words USING fts5(title, body, facts, content='', contentless_delete=1, tokenize="ascii tokenchars ':'");
	INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);`,

	// 4: what the reader did
	`CREATE TABLE notes (
		id TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles, anchor TEXT NOT NULL, words TEXT NOT NULL, made INTEGER NOT NULL, changed INTEGER NOT NULL
	) STRICT;
	CREATE INDEX notes_by_article ON notes (article);
	CREATE TABLE tags (article INTEGER NOT NULL REFERENCES articles, tag TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY (article, tag)) STRICT, WITHOUT ROWID;
	CREATE INDEX tags_by_name ON tags (folded, article);
	CREATE TABLE outcomes (
		id TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles, anchor TEXT NOT NULL, kind TEXT NOT NULL,
		valid INTEGER NOT NULL, recorded INTEGER NOT NULL, evidence TEXT NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL,
		due_from INTEGER NOT NULL, due_to INTEGER NOT NULL, withdraws TEXT REFERENCES outcomes
	) STRICT;
	CREATE INDEX outcomes_by_article ON outcomes (article);
	CREATE TRIGGER outcomes_stay BEFORE UPDATE ON outcomes BEGIN SELECT raise(ABORT, 'outcomes are added, never changed'); END;
	CREATE TRIGGER outcomes_are_kept BEFORE DELETE ON outcomes BEGIN SELECT raise(ABORT, 'outcomes are added, never taken out'); END;
	CREATE TABLE corrections (
		id TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles, anchor TEXT NOT NULL, field TEXT NOT NULL,
		value TEXT NOT NULL, was TEXT NOT NULL, made INTEGER NOT NULL, undone INTEGER NOT NULL DEFAULT 0
	) STRICT;
	CREATE INDEX corrections_by_article ON corrections (article);
	CREATE TABLE views (name TEXT PRIMARY KEY, query TEXT NOT NULL, made INTEGER NOT NULL) STRICT;`,

	// 5: what each commitment says, and the acts of readers with what takes them back
	`ALTER TABLE promises ADD COLUMN ident TEXT NOT NULL DEFAULT '';   -- the commitment's id
	ALTER TABLE promises ADD COLUMN line TEXT NOT NULL DEFAULT '';
	ALTER TABLE promises ADD COLUMN topics INTEGER NOT NULL DEFAULT 0; -- bits of the taxonomy
	ALTER TABLE promises ADD COLUMN traits INTEGER NOT NULL DEFAULT 0; -- record.Traits
	ALTER TABLE promises ADD COLUMN begins INTEGER;                    -- the first day of its time
	ALTER TABLE promises ADD COLUMN finishes INTEGER;                  -- and the last
	ALTER TABLE promises ADD COLUMN role INTEGER NOT NULL DEFAULT 0;   -- timex.Role of its time
	ALTER TABLE promises ADD COLUMN precision INTEGER NOT NULL DEFAULT 0;
	CREATE INDEX promises_by_ident ON promises (ident) WHERE ident != '';
	UPDATE articles SET rules = -1;          -- all is read again, which fills these
	CREATE TABLE hands (id INTEGER PRIMARY KEY, host TEXT NOT NULL, pid INTEGER NOT NULL) STRICT; -- readers that are open
	CREATE TABLE journal (
		id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, hand INTEGER NOT NULL,
		said TEXT NOT NULL,                  -- what was done, in words
		act TEXT NOT NULL,                   -- the act and its inverse, as JSON
		undone INTEGER NOT NULL DEFAULT 0    -- when it was taken back
	) STRICT;
	CREATE INDEX journal_undone ON journal (undone) WHERE undone != 0;`,

	// 6: what went with a source, until the act can no longer be taken back
	`CREATE TABLE shelved (                  -- articles, and with at != 0 what they said before
		act INTEGER NOT NULL, article INTEGER NOT NULL, at INTEGER NOT NULL, pack BLOB NOT NULL,
		read_on INTEGER NOT NULL, added INTEGER NOT NULL, read INTEGER NOT NULL, position INTEGER NOT NULL
	) STRICT;
	CREATE INDEX shelved_by_act ON shelved (act);
	CREATE TABLE shelved_places (
		act INTEGER NOT NULL, article INTEGER NOT NULL, path TEXT NOT NULL, item TEXT NOT NULL, first INTEGER NOT NULL, gone INTEGER NOT NULL
	) STRICT;
	CREATE INDEX shelved_places_by_act ON shelved_places (act);`,

	// 7: by what a commitment is known again in another text
	`ALTER TABLE promises ADD COLUMN lemmas TEXT NOT NULL DEFAULT '';     -- the content words of its act, a blank between two
	ALTER TABLE promises ADD COLUMN instrument TEXT NOT NULL DEFAULT ''; -- one of gist.Instruments
	ALTER TABLE promises ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 0;  -- 3 of "the third round"
	ALTER TABLE promises ADD COLUMN thread INTEGER;                      -- the same for what may be one promise told again
	CREATE INDEX promises_by_thread ON promises (thread) WHERE thread IS NOT NULL;
	UPDATE articles SET rules = -1;`,

	// 8: what went with a source is found by article, and is not kept once it is back
	`CREATE INDEX shelved_by_article ON shelved (act, article);
	CREATE INDEX shelved_places_by_article ON shelved_places (act, article);
	DROP INDEX shelved_by_act;
	DROP INDEX shelved_places_by_act;
	DELETE FROM shelved WHERE act IN (SELECT id FROM journal WHERE instr(act, '"kind":"source"') AND (undone = 0) = (instr(act, '"on":true') > 0));
	DELETE FROM shelved_places WHERE act IN (SELECT id FROM journal WHERE instr(act, '"kind":"source"') AND (undone = 0) = (instr(act, '"on":true') > 0));`,

	// 9: what a list shows, 1,024 numbers to a block; a block that does not say what its articles do is not there
	`CREATE TABLE listing (block INTEGER PRIMARY KEY, pack BLOB NOT NULL) STRICT;
	CREATE TRIGGER listing_more AFTER INSERT ON articles BEGIN DELETE FROM listing WHERE block = new.id >> 10; END;
	CREATE TRIGGER listing_less AFTER DELETE ON articles BEGIN DELETE FROM listing WHERE block = old.id >> 10; END;
	CREATE TRIGGER listing_other AFTER UPDATE OF id, ident, title, outlet, lang, published, published_from, pair, topics, promises, read, starred, added ON articles
		BEGIN DELETE FROM listing WHERE block IN (old.id >> 10, new.id >> 10); END;`,

	// 10: what was read or starred stands apart from the blocks, which are of 256 numbers now, and what older rules have
	// read is found without looking at all
	`CREATE INDEX articles_marked ON articles (read, starred) WHERE read OR starred;
	CREATE INDEX articles_by_rules ON articles (rules);
	DELETE FROM listing;
	DROP TRIGGER listing_more;
	DROP TRIGGER listing_less;
	DROP TRIGGER listing_other;
	CREATE TRIGGER listing_more AFTER INSERT ON articles BEGIN DELETE FROM listing WHERE block = new.id >> 8; END;
	CREATE TRIGGER listing_less AFTER DELETE ON articles BEGIN DELETE FROM listing WHERE block = old.id >> 8; END;
	CREATE TRIGGER listing_other AFTER UPDATE OF id, ident, title, outlet, lang, published, published_from, pair, topics, promises, added ON articles
		BEGIN DELETE FROM listing WHERE block IN (old.id >> 8, new.id >> 8); END;`,

	// 11: files that were written since their folder was last looked through, as they were when they were read
	`CREATE TABLE looked_at (path TEXT PRIMARY KEY, written INTEGER NOT NULL) STRICT, WITHOUT ROWID; -- in nanoseconds since 1970`,
}

func (l *Library) version(ctx context.Context, db *sql.DB) (int, error) {
	var version, app int
	if err := db.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version); err != nil {
		return 0, err
	}
	if err := db.QueryRowContext(ctx, `PRAGMA application_id`).Scan(&app); err != nil {
		return 0, err
	}
	var tables int
	if err := db.QueryRowContext(ctx, `SELECT count(*) FROM sqlite_schema`).Scan(&tables); err != nil {
		return 0, err
	}
	switch {
	case tables > 0 && app != application:
		return 0, ErrForeign
	case version > len(migrations):
		return 0, ErrNewer
	}
	return version, nil
}

// bringUpToDate gives the file the present form and all of its indexes.
func (l *Library) bringUpToDate(ctx context.Context) error {
	if err := l.migrate(ctx); err != nil {
		return err
	}
	return l.complete(ctx)
}

// migrate brings the file to the present form. The copy of the older one is
// named after its form: library.db.before-2.
func (l *Library) migrate(ctx context.Context) error {
	version, err := l.version(ctx, l.writer)
	if err != nil {
		return l.fail("opening", err)
	}
	if version == len(migrations) {
		return nil
	}
	if version > 0 {
		defer l.slowly("opening the library: it is of an older form, and is brought to the present one")()
		if err := l.copyBefore(ctx, version); err != nil {
			return err
		}
	}
	tx, err := l.writer.BeginTx(ctx, nil)
	if err != nil {
		return l.fail("bringing the library up to date", err)
	}
	defer func() { _ = tx.Rollback() }()
	// Another process may have been quicker.
	if err := tx.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version); err != nil {
		return l.fail("bringing the library up to date", err)
	}
	for i := version; i < len(migrations); i++ {
		if _, err := tx.ExecContext(ctx, migrations[i]); err != nil {
			return l.fail(fmt.Sprintf("bringing the library to form %d", i+1), err)
		}
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf(`PRAGMA user_version = %d; PRAGMA application_id = %d`, len(migrations), application)); err != nil {
		return l.fail("bringing the library up to date", err)
	}
	return l.fail("bringing the library up to date", tx.Commit())
}

func (l *Library) copyBefore(ctx context.Context, version int) error {
	to := fmt.Sprintf("%s.before-%d", l.path, version+1)
	if _, err := os.Stat(to); err == nil {
		return nil // an earlier attempt has made it
	}
	err := l.copyTo(ctx, to)
	if err == nil || errors.Is(err, os.ErrExist) {
		return nil
	}
	return err
}
