package sqlite_test

import (
	"database/sql"
	"fmt"
	"maps"
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

// TestMissingBlocksAreLetGo too: what the file has no block of comes as one made for the
// list, and not as rows that are held as long as it.
func TestMissingBlocksAreLetGo(t *testing.T) {
	path, lib := scattered(t)
	must(t, lib.List(t.Context()))
	run(t, path, `DELETE FROM listing WHERE block != 7`)
	var told, first int
	lib.Shelf().Fill(t.Context(), func(b feed.Batch) bool {
		if first += len(b.Rows); first > 200 {
			t.Errorf("%d rows came by themselves", first)
		}
		for _, block := range b.Blocks {
			for i, row := range block.All() {
				told++
				n := sqlite.Number(block.Number(i))
				is, err := lib.RowsOf(t.Context(), n)
				must(t, err)
				row.Ref = n.Ref()
				if len(is) != 1 || !reflect.DeepEqual(is[0].Row, row) {
					t.Errorf("article %d: %+v, want %+v", n, row, is)
				}
			}
			if block.LetGo(); block.Row(0).Title == "" {
				t.Error("a block that was let go is not read again")
			}
		}
		return true
	})
	if told != 280 || first != 200 {
		t.Errorf("%d rows came, %d of blocks", first, told)
	}
	if got := blocks(t, path); got != "7" {
		t.Errorf("listing has written the blocks %s", got)
	}
}

// What a list has lacked is made, and what comes after it was read, too; no block is made
// of articles that went meanwhile.
func TestWhatAListHasLackedIsMade(t *testing.T) {
	path, lib := scattered(t)
	fill := func() { lib.Shelf().Fill(t.Context(), func(feed.Batch) bool { return true }) }
	made := func(want string) {
		t.Helper()
		must(t, lib.List(t.Context()))
		if got := blocks(t, path); got != want {
			t.Errorf("there are the blocks %s, want %s", got, want)
		}
	}
	must(t, lib.List(t.Context()))
	run(t, path, `DELETE FROM listing WHERE block != 7`)
	fill()
	made("0 7 8 3515")
	fill()
	add(t, lib, entry("/new.txt", "", "Chile met Peru."))
	made("0 7 8 3515")
	run(t, path, `DELETE FROM listing WHERE block = 8`)
	fill()
	run(t, path, `DELETE FROM places WHERE article >> 8 = 8; DELETE FROM texts WHERE article >> 8 = 8; DELETE FROM articles WHERE id >> 8 = 8`)
	made("0 7 3515")
	run(t, path, `DELETE FROM listing`)
	made("0 7 3515")
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
		{"nothing", func() error { return nil }, "0 7 8 3515"},
		{"a star, which stands apart", func() error { return lib.SetStar(t.Context(), true, 3) }, "0 7 8 3515"},
		{"read marks, too", func() error { return lib.SetRead(t.Context(), true, 2001, 2045) }, "0 7 8 3515"},
		{"a place in the text, which no list shows", func() error { return lib.SetPosition(t.Context(), 900_001, 7) }, "0 7 8 3515"},
		{"another text", func() error { add(t, lib, changed); return nil }, "7 8 3515"},
		{"a new article", func() error { add(t, lib, entry("/new.txt", "", "Chile met Peru.")); return nil }, "0 7 8"},
		{"taking back", func() error { _, err := lib.Undo(t.Context()); return err }, "0 7 8 3515"},
	} {
		must(t, lib.List(t.Context()))
		must(t, step.do())
		if got := blocks(t, path); got != step.left {
			t.Errorf("%s leaves the blocks %s, want %s", step.name, got, step.left)
		}
		same(step.name)
	}
}

// handed are the blocks that a list of the library is given.
func handed(t *testing.T, lib *sqlite.Library) (out []feed.Block) {
	t.Helper()
	lib.Shelf().Fill(t.Context(), func(b feed.Batch) bool {
		out = append(out, b.Blocks...)
		return true
	})
	return out
}

// A block that was let go is read again, and says what its articles say by then.
func TestABlockIsReadAgain(t *testing.T) {
	path, lib := scattered(t)
	must(t, lib.List(t.Context()))
	changed := entry(corpus.Article(3).Path, "", "Peru will open a desk in Lima by 1 May 2026, the ministry said.")
	for _, step := range []struct {
		name string
		do   func()
		gone int // how many articles of the blocks are no more
	}{
		{"as it was", func() {}, 0},
		{"whose file has no block", func() { run(t, path, `DELETE FROM listing`) }, 0},
		{"with another text", func() { add(t, lib, changed) }, 0},
		{"with an article more", func() { add(t, lib, entry("/new.txt", "", "Chile met Peru.")); must(t, lib.List(t.Context())) }, 0},
		{"with one fewer", func() {
			run(t, path, `DELETE FROM places WHERE article = 2; DELETE FROM articles WHERE id = 2`)
			must(t, lib.List(t.Context()))
		}, 1},
	} {
		must(t, lib.List(t.Context()))
		blocks := handed(t, lib)
		for _, b := range blocks {
			b.LetGo()
		}
		step.do()
		rows, gone := 0, 0
		for _, b := range blocks {
			promised := maps.Collect(b.Commitments())
			for i, row := range b.All() {
				is, err := lib.RowsOf(t.Context(), sqlite.Number(b.Number(i)))
				must(t, err)
				if len(is) == 0 {
					gone++
					is = []sqlite.Row{{Row: feed.Row{Read: true}}}
				}
				want := is[0].Row
				if want.Ref = (feed.Ref{}); !reflect.DeepEqual(row, want) {
					t.Errorf("%s: %+v, want %+v", step.name, row, want)
				}
				if promised[i] != want.Commitments {
					t.Errorf("%s: promised %q, want %q", step.name, promised[i], want.Commitments)
				}
				if got := b.Row(i); got.Title != want.Title || got.Ref != feed.Numbered(b.Path(), b.Number(i)) {
					t.Errorf("%s: alone %+v, want %+v", step.name, got, want)
				}
				rows++
			}
		}
		if rows != 280 && rows != 281 || gone != step.gone {
			t.Errorf("%s: %d rows, %d of them gone", step.name, rows, gone)
		}
	}
}

// A block that cannot be read costs nothing, and is made again.
func TestATornBlockIsMadeAgain(t *testing.T) {
	path, lib := scattered(t)
	must(t, lib.List(t.Context()))
	want := all(t, lib)
	run(t, path, `UPDATE listing SET pack = x'0100000000' WHERE block = 7; UPDATE listing SET pack = (SELECT pack FROM listing WHERE block = 0) WHERE block = 3515`)
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
	run(t, path, `UPDATE listing SET pack = (SELECT pack FROM listing WHERE block = 0) WHERE block = 8`)
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
