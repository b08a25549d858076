package sqlite_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefs"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// batch is how many articles are written in one go.
const batch = 1000

// addMany makes the test's own program one that adds articles by the thousand and says
// on its standard output which are confirmed, until it is killed.
const addMany = "add-many"

func manyAdder(path string) {
	lib, err := sqlite.Open(context.Background(), path, sqlite.Options{})
	if err != nil {
		fmt.Println("error", err)
		return
	}
	_, err = lib.Add(context.Background(), brief(0, 10_000_000), corpus.AsOf, func(a sqlite.Added) { fmt.Println(a.ID) })
	fmt.Println("error", err)
}

// brief are articles of one sentence, each with a promise of its own.
func brief(from, to int) iter.Seq2[sqlite.Entry, error] {
	return func(yield func(sqlite.Entry, error) bool) {
		for i := from; i < to; i++ {
			if !yield(entry(fmt.Sprintf("/desk/%d.txt", i), fmt.Sprint("Title ", i), fmt.Sprintf("South Korea will open %d ports in March 2027.", i)), nil) {
				return
			}
		}
	}
}

// indexes are those that a library's file has, with what makes them.
func indexes(t *testing.T, path string) []string {
	t.Helper()
	return column(t, path, `SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE type = 'index' ORDER BY name`)
}

// putOff are the indexes that are done without while many are added.
var putOff = []string{"promises_by_ident", "promises_by_thread", "promises_by_due", "promises_by_pass", "pledged_by_party", "articles_by_day", "articles_facets"}

// hasScattered reports whether any of them is there.
func hasScattered(all []string) bool {
	return slices.ContainsFunc(putOff, func(name string) bool {
		return slices.ContainsFunc(all, func(s string) bool { return strings.HasPrefix(s, name+":") })
	})
}

// merged is how many parts of its search index a library merges into one, and at once.
func merged(t *testing.T, path string) []string {
	t.Helper()
	return column(t, path, `SELECT v FROM words_config WHERE k IN ('automerge', 'crisismerge') ORDER BY k`)
}

// usually is how a library merges to which few are added, once many were.
var usually = []string{"4", "16"}

// asksRight asks for an article's promise by its thread, its id, who made it and its day.
func asksRight(t *testing.T, lib *sqlite.Library, n sqlite.Number) {
	t.Helper()
	b, err := lib.Brief(t.Context(), n)
	must(t, err)
	if len(b.Commitments) == 0 {
		t.Fatalf("article %d promises nothing", n)
	}
	c := &b.Commitments[0]
	if of, at, err := lib.FindCommitment(t.Context(), c.ID); err != nil || of != n || at != 0 {
		t.Errorf("%s: article %d, commitment %d, %v; want article %d", c.ID, of, at, err, n)
	}
	for _, q := range []string{"thread:" + briefs.GistOf(c).Thread.String(), "by:KR", "due:2027-03", "clock:passed"} {
		if found := find(t, lib, q); slices.Contains(found, n) != (q != "clock:passed") {
			t.Errorf("%s finds article %d wrongly, or not: %d are found", q, n, len(found))
		}
	}
}

// TestManyAreAddedWithoutSomeIndexes adds so many articles that the indexes whose keys
// come in no order are made at the end, and asks through them before, in another reader.
func TestManyAreAddedWithoutSomeIndexes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{})
	other := open(t, path, sqlite.Options{ReadOnly: true})
	asBefore := indexes(t, path)
	done := 0
	_, err := lib.Add(t.Context(), brief(0, 2*batch), corpus.AsOf, func(sqlite.Added) {
		if done++; done != batch+1 {
			return
		}
		if hasScattered(indexes(t, path)) {
			t.Error("they are there while many are added")
		}
		if got := merged(t, path); !slices.Equal(got, []string{"16", "64"}) {
			t.Errorf("merged are %v parts while many are added", got)
		}
		for _, l := range []*sqlite.Library{lib, other} {
			asksRight(t, l, 7)
			asksRight(t, l, batch+7)
		}
		second := open(t, path, sqlite.Options{})
		asksRight(t, second, 7)
		add(t, second, entry("/else.txt", "Else", "Peru will cut 12 tariffs in March 2027."))
		must(t, second.Close())
		if hasScattered(indexes(t, path)) {
			t.Error("who opens the library meanwhile makes them")
		}
	})
	must(t, err)
	if now := indexes(t, path); !slices.Equal(now, asBefore) {
		t.Errorf("%v\nwere %v", now, asBefore)
	}
	if got := merged(t, path); !slices.Equal(got, usually) {
		t.Errorf("merged are %v parts when many were added", got)
	}
	for _, l := range []*sqlite.Library{lib, other} {
		asksRight(t, l, 7)
		asksRight(t, l, 2*batch-200)
	}
	_, err = lib.Add(t.Context(), brief(2*batch, 2*batch+20), corpus.AsOf, func(sqlite.Added) {
		if !hasScattered(indexes(t, path)) {
			t.Error("they are not there while few are added")
		}
	})
	must(t, err)
	left, err := filepath.Glob(path + ".adding*")
	if err != nil || len(left) > 0 {
		t.Error(left, err)
	}
	var out bytes.Buffer
	must(t, lib.Export(t.Context(), &out), lib.Close(), other.Close())
	if report, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !report.IsSound() {
		t.Errorf("%+v %v", report, err)
	}
	into := filepath.Join(t.TempDir(), "library.db")
	lib = open(t, into, sqlite.Options{})
	_, err = lib.Import(t.Context(), &out)
	must(t, err)
	if now := indexes(t, into); !slices.Equal(now, asBefore) {
		t.Errorf("after an import: %v\nwere %v", now, asBefore)
	}
}

// TestKilledWhileManyAreAdded kills a process that adds articles by the thousand: what
// was confirmed is there, and whoever opens the library makes the indexes.
func TestKilledWhileManyAreAdded(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for i := range faults(4) {
		path := filepath.Join(t.TempDir(), "library.db")
		open(t, path, sqlite.Options{}).Close()
		asBefore := indexes(t, path)
		cmd := exec.Command(os.Args[0], addMany, path)
		out, err := cmd.StdoutPipe()
		must(t, err, cmd.Start())
		var confirmed []string
		for in := bufio.NewScanner(out); in.Scan(); {
			if strings.HasPrefix(in.Text(), "error") {
				t.Error(in.Text())
			}
			if confirmed = append(confirmed, in.Text()); len(confirmed) == batch {
				time.AfterFunc(time.Duration(r.IntN(300))*time.Millisecond, func() { _ = cmd.Process.Kill() })
			}
		}
		_ = cmd.Wait() // it was killed
		if hasScattered(indexes(t, path)) {
			t.Fatal("they were there when it was killed, which proves nothing")
		}
		reader := open(t, path, sqlite.Options{ReadOnly: true})
		asksRight(t, reader, 7)
		must(t, reader.Close())
		lib := open(t, path, sqlite.Options{})
		if now := indexes(t, path); !slices.Equal(now, asBefore) {
			t.Errorf("kill %d: %v\nwere %v", i, now, asBefore)
		}
		if got := merged(t, path); !slices.Equal(got, usually) {
			t.Errorf("kill %d: merged are %v parts", i, got)
		}
		for _, id := range confirmed {
			if _, err := lib.Find(t.Context(), id); err != nil {
				t.Errorf("%s was confirmed: %v", id, err)
			}
		}
		asksRight(t, lib, 7)
		must(t, lib.Close())
		if report, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !report.IsSound() {
			t.Errorf("%+v %v", report, err)
		}
	}
}

// TestNoRoomForTheIndexes opens a library without them whose file may not grow: it works,
// and has them when it may.
func TestNoRoomForTheIndexes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{})
	_, err := lib.Add(t.Context(), brief(0, 1500), corpus.AsOf, nil)
	must(t, err, lib.Close())
	asBefore := indexes(t, path)
	run(t, path, `DROP INDEX `+strings.Join(putOff, `; DROP INDEX `)+`; VACUUM`)
	info, err := os.Stat(path)
	must(t, err)
	lib = open(t, path, sqlite.Options{MostPages: int(info.Size() / (8 << 10))})
	asksRight(t, lib, 7)
	if hasScattered(indexes(t, path)) {
		t.Error("there was room, which proves nothing")
	}
	must(t, lib.Close())
	lib = open(t, path, sqlite.Options{})
	asksRight(t, lib, 7)
	if now := indexes(t, path); !slices.Equal(now, asBefore) {
		t.Errorf("%v\nwere %v", now, asBefore)
	}
}
