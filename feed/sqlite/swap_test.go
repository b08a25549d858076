package sqlite_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

func TestDoctorWaitsForNobodyElse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{})
	add(t, lib, entry("/a.txt", "A", dated))
	_, err := sqlite.Check(t.Context(), path, sqlite.Options{})
	if !errors.Is(err, sqlite.ErrBusy) || !strings.Contains(err.Error(), "close that one") {
		t.Error("a library that is open was examined:", err)
	}
	looking := open(t, path, sqlite.Options{ReadOnly: true})
	must(t, lib.Close())
	if _, err := sqlite.Check(t.Context(), path, sqlite.Options{}); !errors.Is(err, sqlite.ErrBusy) {
		t.Error("a library that is being read was examined:", err)
	}
	must(t, looking.Close())
	if r, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !r.IsSound() {
		t.Error(r, err)
	}
}

// TestAReaderNoticesAnotherFile puts another file in the place of an open library.
func TestAReaderNoticesAnotherFile(t *testing.T) {
	for name, replace := range map[string]func(path string) error{
		"another file":  func(path string) error { return os.Rename(path+".other", path) },
		"none any more": os.Remove,
		"moved and anew": func(path string) error {
			return errors.Join(os.Rename(path, path+".moved"), os.Link(path+".other", path))
		},
	} {
		path := filepath.Join(t.TempDir(), "library.db")
		lib := open(t, path, sqlite.Options{})
		n := add(t, lib, entry("/a.txt", "A", dated)).Number
		must(t, lib.Backup(t.Context(), path+".other"))
		followed := make(chan error, 1)
		go func() { followed <- lib.Follow(t.Context(), func(sqlite.Changes) bool { return true }) }()
		must(t, lib.SetStar(t.Context(), true, n), replace(path))
		if err := lib.SetStar(t.Context(), false, n); !errors.Is(err, sqlite.ErrReplaced) {
			t.Errorf("%s: a mark was written into a file that nobody finds: %v", name, err)
		}
		select {
		case err := <-followed:
			if !errors.Is(err, sqlite.ErrReplaced) {
				t.Errorf("%s: %v", name, err)
			}
		case <-time.After(10 * time.Second):
			t.Errorf("%s: the reader noticed nothing", name)
		}
	}
}

// TestASwapThatWasBrokenOff stands for a doctor that was killed between any two of
// its steps, from when the repaired file was whole.
func TestASwapThatWasBrokenOff(t *testing.T) {
	aside := func(path string) string { return path + ".damaged-20260215-120000" }
	steps := []struct {
		name string
		do   func(path string) error
	}{
		{"before the first", func(string) error { return nil }},
		{"the file has its second name", func(path string) error { return os.Link(path, aside(path)) }},
		{"the log has its second name", func(path string) error { return os.Link(path+"-wal", aside(path)+"-wal") }},
		{"the log is gone", func(path string) error { return os.Remove(path + "-wal") }},
	}
	for last := range steps {
		for name, again := range map[string]func(path string) error{
			"opened": func(path string) error {
				lib, err := sqlite.Open(t.Context(), path, sqlite.Options{})
				if err != nil {
					return err
				}
				return lib.Close()
			},
			"examined": func(path string) error {
				_, err := sqlite.Check(t.Context(), path, sqlite.Options{})
				return err
			},
		} {
			path := filepath.Join(t.TempDir(), "library.db")
			lib := open(t, path, sqlite.Options{})
			_, err := lib.Add(t.Context(), entries(0, 20), corpus.AsOf, nil)
			must(t, err, lib.Backup(t.Context(), path+".repaired"), lib.Close())
			damaged := strings.Repeat("no library ", 2000)
			must(t, os.WriteFile(path, []byte(damaged), 0o600), os.WriteFile(path+"-wal", []byte("its log"), 0o600))
			for _, s := range steps[:last+1] {
				must(t, s.do(path))
			}
			if err := again(path); err != nil {
				t.Errorf("%s, %s: %v", steps[last].name, name, err)
				continue
			}
			if n, err := open(t, path, sqlite.Options{}).Len(t.Context()); err != nil || n != 20 {
				t.Errorf("%s, %s: %d articles, %v", steps[last].name, name, n, err)
			}
			kept, _ := filepath.Glob(path + ".damaged-*")
			var all string
			for _, k := range kept {
				is, err := os.ReadFile(k)
				must(t, err)
				all += string(is)
			}
			if !strings.Contains(all, damaged) || !strings.Contains(all, "its log") || len(kept) != 2 {
				t.Errorf("%s, %s: of the damaged file %q is kept", steps[last].name, name, kept)
			}
		}
	}
}
