package sqlite_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// moveForEver makes the test's own program one that removes a source and takes that
// back, until it is killed.
const moveForEver = "move-for-ever"

const wire = "https://example.org/wire"

func mover(path string) {
	ctx := context.Background()
	lib, err := sqlite.Open(ctx, path, sqlite.Options{})
	for err == nil {
		if _, err = lib.RemoveSource(ctx, wire); errors.Is(err, sqlite.ErrAbsent) {
			err = nil // killed while it was out
		}
		if err == nil {
			_, err = lib.Undo(ctx)
		}
	}
	fmt.Println("error", err)
}

// sourced is a library of n articles that came by one source, and one that did not.
func sourced(t *testing.T, n int) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{})
	must(t, lib.SetSource(t.Context(), sqlite.Source{Address: wire, Name: "Wire", Kind: "feed"}))
	_, err := lib.Add(t.Context(), func(yield func(sqlite.Entry, error) bool) {
		for e, err := range entries(0, n) {
			e.Source = wire
			if !yield(e, err) {
				return
			}
		}
	}, corpus.AsOf, nil)
	must(t, err)
	add(t, lib, entry("/own.txt", "Own", dated))
	must(t, lib.Close())
	return path
}

// TestASourceOfManyArticlesIsMovedInBatches takes out and brings back more articles
// than one batch holds, and finds all as it was.
func TestASourceOfManyArticlesIsMovedInBatches(t *testing.T) {
	const n = 130
	lib := open(t, sourced(t, n), sqlite.Options{})
	ctx := t.Context()
	whole := func(n int, seven []sqlite.Origin) {
		sources, err := lib.Sources(ctx)
		must(t, err)
		places, err := lib.Origins(ctx, 7)
		must(t, err)
		if all, _ := lib.Len(ctx); all != n+1 || len(sources) != 1 || sources[0].Articles != n || !slices.Equal(places, seven) {
			t.Fatalf("%d articles, %+v, %+v", all, sources, places)
		}
	}
	must(t, lib.SetStar(ctx, true, 7))
	seven, err := lib.Origins(ctx, 7)
	must(t, err)
	went, err := lib.RemoveSource(ctx, wire)
	if all, _ := lib.Len(ctx); err != nil || went != n-1 || all != 2 {
		t.Fatalf("%d went, %d are left, %v", went, all, err)
	}
	for range 2 {
		if said, err := lib.Undo(ctx); err != nil || said != "removed the source Wire" {
			t.Fatalf("%q %v", said, err)
		}
		whole(n, seven)
		if _, err := lib.Redo(ctx); err != nil {
			t.Fatal(err)
		}
		if all, _ := lib.Len(ctx); all != 2 {
			t.Fatalf("%d are left", all)
		}
	}
}

// TestWhatIsUnfinishedSurvivesLaterActs breaks an undo off and acts on: what was not
// brought back yet comes with the next Finish.
func TestWhatIsUnfinishedSurvivesLaterActs(t *testing.T) {
	const n = 120
	lib := open(t, sourced(t, n), sqlite.Options{})
	ctx := t.Context()
	_, err := lib.RemoveSource(ctx, wire)
	must(t, err)
	// As a program leaves it that was killed behind the first step of an undo.
	must(t, sqlite.Raw(lib, `UPDATE journal SET act = json_set(act, '$.rest', json('true')), undone = (SELECT latest FROM meta) WHERE said LIKE 'removed%';
		INSERT INTO sources (address, name, kind, whole, etag, modified, fetched, next, failure, added) VALUES ('`+wire+`', 'Wire', 'feed', 0, '', '', 0, 0, '', 5)`))
	must(t, lib.SetStar(ctx, true, n+1))
	must(t, lib.Finish(ctx))
	if all, err := lib.Len(ctx); err != nil || all != n+1 {
		t.Errorf("%d articles of %d, %v", all, n+1, err)
	}
	if said, err := lib.Undo(ctx); err != nil || said != "gave “Own” a star" {
		t.Errorf("%q %v", said, err)
	}
}

// TestADamagedTextOfASourceIsSaid brings a source back one of whose texts cannot be
// read: the others come, and it is said.
func TestADamagedTextOfASourceIsSaid(t *testing.T) {
	lib := open(t, sourced(t, 5), sqlite.Options{})
	ctx := t.Context()
	_, err := lib.RemoveSource(ctx, wire)
	must(t, err)
	must(t, sqlite.Raw(lib, `UPDATE shelved SET pack = x'02FF' WHERE article = 3`))
	if _, err := lib.Undo(ctx); !errors.Is(err, sqlite.ErrDamaged) {
		t.Error(err)
	}
	if all, err := lib.Len(ctx); err != nil || all != 5 {
		t.Errorf("%d articles, %v", all, err)
	}
	must(t, lib.Finish(ctx))
}

// TestKilledWhileASourceIsMoved kills a program that takes a source's articles out and
// brings them back, at any moment.
func TestKilledWhileASourceIsMoved(t *testing.T) {
	const n = 130
	path := sourced(t, n)
	r := rand.New(rand.NewPCG(7, 8))
	out := 0
	for i := range faults(3) {
		cmd := exec.Command(os.Args[0], moveForEver, path)
		said, err := cmd.StdoutPipe()
		must(t, err, cmd.Start())
		time.AfterFunc(time.Duration(100+r.IntN(1500))*time.Millisecond, func() { _ = cmd.Process.Kill() })
		var told [200]byte
		if k, _ := said.Read(told[:]); k > 0 {
			t.Error(string(told[:k]))
		}
		_ = cmd.Wait() // it was killed
		lib := open(t, path, sqlite.Options{})
		must(t, lib.Finish(t.Context()))
		sources, err := lib.Sources(t.Context())
		must(t, err)
		all, err := lib.Len(t.Context())
		must(t, err)
		switch {
		case len(sources) == 0 && all == 1:
			out++
			if _, err := lib.Undo(t.Context()); err != nil {
				t.Errorf("kill %d: %v", i, err)
			}
			all, err = lib.Len(t.Context())
			must(t, err)
		case len(sources) == 1 && sources[0].Articles != n:
			t.Errorf("kill %d: %d places of %d", i, sources[0].Articles, n)
		}
		if all != n+1 {
			t.Errorf("kill %d: %d articles of %d", i, all, n+1)
		}
		must(t, lib.Close())
	}
	if report, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !report.IsSound() {
		t.Errorf("%+v %v", report, err)
	}
	t.Logf("killed %d times, %d of them while it was out; nothing lost", faults(3), out)
}
