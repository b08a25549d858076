package sqlite_test

import (
	"bufio"
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attache/briefs/ledger"
	"attache/feed/sqlite"
)

func lines(s string) iter.Seq[string] { return strings.Lines(s) }

// writeForEver makes the test's own program a writer that says on its standard
// output what has been confirmed to it, until it is killed.
const writeForEver = "write-for-ever"

func writer(path string) {
	ctx := context.Background()
	lib, err := sqlite.Open(ctx, path, sqlite.Options{})
	if err != nil {
		fmt.Println("error", err)
		return
	}
	have, err := lib.Len(ctx)
	if err != nil {
		fmt.Println("error", err)
		return
	}
	for i := have; ; i++ {
		e := entry(fmt.Sprintf("/desk/%d.txt", i), fmt.Sprint("Title ", i), fmt.Sprintf("%s This is report %d.", dated, i))
		a, err := lib.One(ctx, e, asOf)
		if err != nil {
			fmt.Println("error", err)
			return
		}
		fmt.Println("article", a.ID)
		if err := lib.SetStar(ctx, true, a.Number); err == nil {
			fmt.Println("star", a.ID)
		}
		if id, err := lib.Record(ctx, a.Number, ledger.Outcome{Kind: ledger.Progress, Evidence: "It was reported."}); err == nil {
			fmt.Println("outcome", a.ID, id)
		}
		if id, err := lib.SetNote(ctx, a.Number, ledger.Note{Words: "a note"}); err == nil {
			fmt.Println("note", a.ID, id)
		}
	}
}

// TestNothingConfirmedIsLost kills a writing process at any moment, again and
// again, and looks for all that had been confirmed.
func TestNothingConfirmedIsLost(t *testing.T) {
	kills, most := faults(100), 20*time.Second
	if os.Getenv("ATTACHE_FAULTS") != "" {
		most = time.Hour
	}
	if testing.Short() {
		kills, most = 20, 5*time.Second
	}
	path := filepath.Join(t.TempDir(), "library.db")
	confirmed := map[string][]string{} // by kind
	began, done := time.Now(), 0
	r := rand.New(rand.NewPCG(3, 4))
	for ; done < kills && time.Since(began) < most; done++ {
		killAfter(t, path, time.Duration(r.IntN(60))*time.Millisecond, confirmed)
	}
	t.Logf("%d kills, %d articles and %d outcomes confirmed", done, len(confirmed["article"]), len(confirmed["outcome"]))
	if len(confirmed["article"]) < done/4 {
		t.Fatal("too little was written to prove anything")
	}
	lib := open(t, path, sqlite.Options{})
	for kind, all := range confirmed {
		for _, line := range all {
			if !isThere(t, lib, kind, line) {
				t.Errorf("%s %s was confirmed and is lost", kind, line)
			}
		}
	}
	lib.Close()
	if report, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !report.IsSound() {
		t.Errorf("%+v %v", report, err)
	}
}

// killAfter starts a writer, lets it confirm one thing and kills it a while
// after.
func killAfter(t *testing.T, path string, after time.Duration, confirmed map[string][]string) {
	t.Helper()
	cmd := exec.Command(os.Args[0], writeForEver, path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var kill *time.Timer
	for in := bufio.NewScanner(out); in.Scan(); {
		if kill == nil {
			kill = time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
		}
		kind, rest, _ := strings.Cut(in.Text(), " ")
		if kind == "error" {
			t.Error(rest)
		}
		confirmed[kind] = append(confirmed[kind], rest)
	}
	_ = cmd.Wait() // it was killed
	if kill == nil {
		t.Fatal("the writer wrote nothing")
	}
}

func isThere(t *testing.T, lib *sqlite.Library, kind, line string) bool {
	t.Helper()
	id, of, _ := strings.Cut(line, " ")
	n, err := lib.Find(t.Context(), id)
	if err != nil {
		return false
	}
	switch kind {
	case "star":
		rows, err := lib.RowsOf(t.Context(), n)
		return err == nil && rows[0].Starred
	case "outcome":
		all, err := lib.Outcomes(t.Context(), n)
		return err == nil && len(all) > 0 && all[0].ID == of
	case "note":
		all, err := lib.Notes(t.Context(), n)
		return err == nil && len(all) == 1 && all[0].ID == of
	}
	return true
}

func TestTwoProcessesAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	mine := open(t, path, sqlite.Options{})
	cmd := exec.Command(os.Args[0], writeForEver, path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	theirs := 0
	in := bufio.NewScanner(out)
	for i := range 30 {
		add(t, mine, entry(fmt.Sprint("/mine/", i), fmt.Sprint("Mine ", i), fmt.Sprint(dated, " Mine ", i)))
		if in.Scan() && strings.HasPrefix(in.Text(), "article") {
			theirs++
		}
	}
	_ = cmd.Process.Kill()
	for in.Scan() {
		if strings.HasPrefix(in.Text(), "article") {
			theirs++
		}
		if strings.HasPrefix(in.Text(), "error") {
			t.Error(in.Text())
		}
	}
	_ = cmd.Wait() // it was killed
	if n, err := mine.Len(t.Context()); err != nil || n < 30+theirs || theirs == 0 {
		t.Error(n, theirs, err)
	}
}
