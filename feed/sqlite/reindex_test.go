package sqlite_test

import (
	"path/filepath"
	"slices"
	"testing"

	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// What is understood of an article as it was before is not written again; what is wrong,
// missing or too much is made as it was.
func TestReadingAgainWritesWhatIsOtherwise(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{Rules: 1})
	_, err := lib.Add(t.Context(), entries(0, 20), corpus.AsOf, nil)
	must(t, err, lib.List(t.Context()), lib.Close())
	const promises = `SELECT json_array(id, ident, line, topics, traits, firmness, due, begins, finishes, role, precision, state, opens, soon, passes, lemmas, instrument, ordinal, thread) FROM promises ORDER BY id`
	want := column(t, path, promises)
	touched := `INSERT INTO touched VALUES (0)`
	run(t, path, `CREATE TABLE touched (n);
		CREATE TRIGGER on_more AFTER INSERT ON promises BEGIN `+touched+`; END;
		CREATE TRIGGER on_other AFTER UPDATE ON promises BEGIN `+touched+`; END;
		CREATE TRIGGER on_less AFTER DELETE ON promises BEGIN `+touched+`; END;
		CREATE TRIGGER on_name AFTER UPDATE OF ident, key, title, pair ON articles BEGIN `+touched+`; END`)

	reread := func(rules int) {
		lib := open(t, path, sqlite.Options{Rules: rules})
		must(t, lib.Reindex(t.Context(), nil))
		if stale, err := lib.Stale(t.Context()); stale != 0 || err != nil {
			t.Errorf("%d articles of older rules, %v", stale, err)
		}
		must(t, lib.Close())
	}
	reread(2)
	if n := column(t, path, `SELECT count(*) FROM touched`); n[0] != "0" || blocks(t, path) == "" {
		t.Errorf("%s rows were written though nothing is otherwise; blocks of the list: %q", n[0], blocks(t, path))
	}

	run(t, path, `UPDATE promises SET line = 'another', ident = 'another', due = NULL WHERE id = (SELECT min(id) FROM promises);
		DELETE FROM promises WHERE id = (SELECT max(id) FROM promises);
		INSERT INTO promises (id, firmness, state) SELECT max(id) + 7, 1, 1 FROM promises;
		UPDATE articles SET title = 'another' WHERE id = 3`)
	reread(3)
	if got := column(t, path, promises); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if got := column(t, path, `SELECT count(*) FROM articles WHERE title = 'another'`); got[0] != "0" {
		t.Error("a title that is otherwise was left")
	}
}
