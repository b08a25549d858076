package sqlite_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// migrate makes the test's own program one that brings a library to the present
// form and reads it again.
const migrate = "bring-up-to-date"

func migrator(path string) {
	lib, err := sqlite.Open(context.Background(), path, sqlite.Options{Rules: 1})
	if err != nil {
		fmt.Println("error", err)
		return
	}
	fmt.Println("opened")
	_ = lib.Reindex(context.Background(), nil) // it is killed anywhere in it
}

// faults is how often a fault is done: ATTACHE_FAULTS, or as often as is usual.
func faults(usual int) int {
	if n, err := strconv.Atoi(os.Getenv("ATTACHE_FAULTS")); err == nil {
		return n
	}
	return usual
}

// older are libraries' files of every older form, the first form first, each with
// the same articles in it.
func older(t *testing.T, articles int) (files [][]byte) {
	t.Helper()
	newer := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, newer, sqlite.Options{})
	_, err := lib.Add(t.Context(), entries(0, articles), corpus.AsOf, nil)
	must(t, err, lib.SetStar(t.Context(), true, 3), lib.Close())
	for form := 1; form < len(sqlite.Migrations()); form++ {
		path := filepath.Join(t.TempDir(), "library.db")
		run(t, path, strings.Join(sqlite.Migrations()[:form], "\n")+fmt.Sprintf(`; PRAGMA user_version = %d; PRAGMA application_id = 0x61747461`, form))
		run(t, path, fmt.Sprintf(`ATTACH '%s' AS newer;
			INSERT INTO articles SELECT id, ident, key, title, outlet, author, lang, published, published_from, pair, topics, promises, read, starred, position, rules, read_on, added, changed FROM newer.articles;
			INSERT INTO texts SELECT article, pack FROM newer.texts; INSERT INTO places SELECT id, article, path, item, source, first, gone FROM newer.places;
			UPDATE meta SET latest = (SELECT latest FROM newer.meta)`, newer))
		data, err := os.ReadFile(path)
		must(t, err)
		files = append(files, data)
	}
	return files
}

// untilItIsDone is how long it takes when nobody kills it.
func untilItIsDone(t *testing.T, old []byte) time.Duration {
	t.Helper()
	path := filepath.Join(t.TempDir(), "library.db")
	must(t, os.WriteFile(path, old, 0o600))
	begin := time.Now()
	must(t, exec.Command(os.Args[0], migrate, path).Run())
	return time.Since(begin)
}

// TestBroughtUpToDateOnAFullDisk opens a library of an older form where there is no room
// for the new one. It needs a user who may make a small disk.
func TestBroughtUpToDateOnAFullDisk(t *testing.T) {
	const articles = 60
	all := older(t, articles)
	old := all[len(all)-1]
	for _, left := range []int{0, 64 << 10, 512 << 10} {
		dir := t.TempDir()
		if err := exec.Command("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", dir).Run(); err != nil {
			t.Skip("no small disk can be made here:", err)
		}
		defer func() { _ = exec.Command("umount", dir).Run() }()
		path, filler := filepath.Join(dir, "library.db"), filepath.Join(dir, "filler")
		must(t, os.WriteFile(path, old, 0o600))
		f, err := os.Create(filler)
		must(t, err)
		size := int64(0)
		for err == nil {
			var n int
			n, err = f.Write(make([]byte, 4<<10))
			size += int64(n)
		}
		must(t, f.Truncate(max(size-int64(left), 0)), f.Close())
		lib, err := sqlite.Open(t.Context(), path, sqlite.Options{Rules: 1})
		if err == nil {
			err = errors.Join(lib.Reindex(t.Context(), nil), lib.Close())
		}
		if err != nil && !errors.Is(err, sqlite.ErrFull) {
			t.Errorf("%d KB left: %v", left>>10, err)
		}
		must(t, os.Remove(filler))
		lib, err = sqlite.Open(t.Context(), path, sqlite.Options{Rules: 1})
		must(t, err, lib.Reindex(t.Context(), nil))
		if n, err := lib.Len(t.Context()); err != nil || n != articles || len(find(t, lib, "is:starred")) != 1 {
			t.Errorf("%d KB left: %d articles of %d, %v", left>>10, n, articles, err)
		}
		must(t, lib.Close())
		if report, err := sqlite.Check(t.Context(), path, sqlite.Options{Rules: 1}); err != nil || !report.IsSound() {
			t.Errorf("%d KB left: %+v %v", left>>10, report, err)
		}
	}
}

// TestKilledWhileItIsBroughtUpToDate kills a program that brings libraries of each
// older form to the present one, at any moment.
func TestKilledWhileItIsBroughtUpToDate(t *testing.T) {
	const articles = 60
	forms := older(t, articles)
	r := rand.New(rand.NewPCG(5, 6))
	opened, usual := 0, untilItIsDone(t, forms[0])
	for i := range faults(len(forms)) {
		path := filepath.Join(t.TempDir(), "library.db")
		must(t, os.WriteFile(path, forms[i%len(forms)], 0o600))
		cmd := exec.Command(os.Args[0], migrate, path)
		var out strings.Builder
		cmd.Stdout = &out
		must(t, cmd.Start())
		time.AfterFunc(time.Duration(r.Int64N(int64(usual))), func() { _ = cmd.Process.Kill() })
		_ = cmd.Wait() // it was killed
		if strings.Contains(out.String(), "error") {
			t.Error(out.String())
		}
		if strings.Contains(out.String(), "opened") {
			opened++
		}
		lib, err := sqlite.Open(t.Context(), path, sqlite.Options{Rules: 1})
		must(t, err, lib.Reindex(t.Context(), nil))
		if n, err := lib.Len(t.Context()); err != nil || n != articles {
			t.Errorf("form %d: %d articles of %d, %v", i%len(forms)+1, n, articles, err)
		}
		for _, line := range []string{"is:starred", "act:review", "clock:passed"} {
			if n := len(find(t, lib, line)); n == 0 || line == "is:starred" && n != 1 {
				t.Errorf("form %d: %s finds %d", i%len(forms)+1, line, n)
			}
		}
		must(t, lib.Close())
		if report, err := sqlite.Check(t.Context(), path, sqlite.Options{Rules: 1}); err != nil || !report.IsSound() {
			t.Errorf("%+v %v", report, err)
		}
	}
	t.Logf("killed %d times, %d of them behind the opening; nothing lost", faults(len(forms)), opened)
}
