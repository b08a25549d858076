package sqlite_test

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"attache/feed"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// scattered is a library whose articles stand in several blocks of the list, some of
// their numbers far from the others.
func scattered(t *testing.T) (path string, lib *sqlite.Library) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "library.db")
	next := 0
	for _, from := range []int{0, 2000, 2040, 900_000} { // more than come by themselves
		if from > 0 {
			must(t, lib.Close())
			run(t, path, fmt.Sprintf(`UPDATE sqlite_sequence SET seq = %d WHERE name = 'articles'`, from))
		}
		lib = open(t, path, sqlite.Options{})
		_, err := lib.Add(t.Context(), entries(next, next+70), corpus.AsOf, nil)
		must(t, err)
		next += 70
	}
	return path, lib
}

// all is every row by its number, each once.
func all(t *testing.T, lib *sqlite.Library) map[sqlite.Number]feed.Row {
	t.Helper()
	out := map[sqlite.Number]feed.Row{}
	must(t, lib.Rows(t.Context(), func(rows []sqlite.Row) bool {
		for _, r := range rows {
			if _, twice := out[r.Number]; twice {
				t.Errorf("article %d is listed twice", r.Number)
			}
			out[r.Number] = r.Row
		}
		return true
	}))
	return out
}

// asArticles are the rows as the articles have them, whatever the list holds.
func asArticles(t *testing.T, lib *sqlite.Library, is map[sqlite.Number]feed.Row) map[sqlite.Number]feed.Row {
	t.Helper()
	n, err := lib.Len(t.Context())
	must(t, err)
	out := map[sqlite.Number]feed.Row{}
	for number := range is {
		rows, err := lib.RowsOf(t.Context(), number)
		must(t, err)
		for _, r := range rows {
			out[number] = r.Row
		}
	}
	if len(out) != n {
		t.Errorf("%d rows of %d articles", len(out), n)
	}
	return out
}

func blocks(t *testing.T, path string) string {
	t.Helper()
	return strings.Join(column(t, path, `SELECT block FROM listing ORDER BY block`), " ")
}

// What the list shows is what the articles say, whatever is done to them, before its
// blocks are made and after.
func TestTheListIsWhatTheArticlesSay(t *testing.T) {
	path, lib := scattered(t)
	same := func(when string) {
		t.Helper()
		got := all(t, lib)
		want := asArticles(t, lib, got)
		for n, row := range want {
			if !reflect.DeepEqual(got[n], row) {
				t.Errorf("%s: %+v, want %+v", when, got[n], row)
			}
		}
	}
	changed := entry(corpus.Article(0).Path, "", "Peru will open a desk in Lima by 1 May 2026, the ministry said.")
	for _, step := range []struct {
		name string
		do   func() error
		left string // blocks that are still there
	}{
		{"nothing", func() error { return nil }, "0 1 2 878"},
		{"a star", func() error { return lib.SetStar(t.Context(), true, 3) }, "1 2 878"},
		{"read marks", func() error { return lib.SetRead(t.Context(), true, 2001, 2045) }, "0 2 878"},
		{"a place in the text, which no list shows", func() error { return lib.SetPosition(t.Context(), 900_001, 7) }, "0 1 2 878"},
		{"another text", func() error { add(t, lib, changed); return nil }, "1 2 878"},
		{"a new article", func() error { add(t, lib, entry("/new.txt", "", "Chile met Peru.")); return nil }, "0 1 2"},
		{"taking back", func() error { _, err := lib.Undo(t.Context()); return err }, "0 2 878"},
	} {
		must(t, lib.List(t.Context()))
		must(t, step.do())
		if got := blocks(t, path); got != step.left {
			t.Errorf("%s leaves the blocks %s, want %s", step.name, got, step.left)
		}
		same(step.name)
	}
}

// A block that cannot be read costs nothing, and is made again.
func TestATornBlockIsMadeAgain(t *testing.T) {
	path, lib := scattered(t)
	must(t, lib.List(t.Context()))
	want := all(t, lib)
	run(t, path, `UPDATE listing SET pack = x'0100000000' WHERE block = 1; UPDATE listing SET pack = (SELECT pack FROM listing WHERE block = 0) WHERE block = 878`)
	if got := all(t, lib); !reflect.DeepEqual(got, want) {
		t.Errorf("%d rows, want the same %d", len(got), len(want))
	}
	must(t, lib.List(t.Context()))
	for _, n := range column(t, path, `SELECT length(pack) FROM listing`) {
		if n == "5" {
			t.Error("the torn block stays")
		}
	}
	if got := all(t, lib); !reflect.DeepEqual(got, want) {
		t.Errorf("%d rows from the blocks made again, want the same %d", len(got), len(want))
	}
}

// The doctor holds each block to its articles.
func TestTheDoctorMendsTheList(t *testing.T) {
	path, lib := scattered(t)
	must(t, lib.List(t.Context()))
	want := all(t, lib)
	must(t, lib.Close())
	run(t, path, `UPDATE listing SET pack = (SELECT pack FROM listing WHERE block = 0) WHERE block = 2`)
	report, err := sqlite.Check(t.Context(), path, sqlite.Options{})
	must(t, err)
	if len(report.Found) != 1 || !strings.Contains(report.Found[0], "of the list") {
		t.Errorf("%q", report.Found)
	}
	lib = open(t, path, sqlite.Options{})
	if got := all(t, lib); !reflect.DeepEqual(got, want) {
		t.Errorf("%d rows, want the same %d", len(got), len(want))
	}
}

// Whoever may only read the file sees the list all the same.
func TestAListWithoutBlocks(t *testing.T) {
	path, lib := scattered(t)
	want := all(t, lib)
	must(t, lib.Close())
	lib = open(t, path, sqlite.Options{ReadOnly: true})
	must(t, lib.List(t.Context()))
	if got := all(t, lib); !reflect.DeepEqual(got, want) || blocks(t, path) != "" {
		t.Errorf("%d rows, want the same %d; blocks %q", len(got), len(want), blocks(t, path))
	}
}

// column is the values of a statement's one column.
func column(t *testing.T, path, statement string) (out []string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	must(t, err)
	defer db.Close()
	rows, err := db.Query(statement)
	must(t, err)
	defer rows.Close()
	for rows.Next() {
		var s string
		must(t, rows.Scan(&s))
		out = append(out, s)
	}
	must(t, rows.Err())
	return out
}
