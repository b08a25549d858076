package sqlite_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// Files are known whatever the order in which they are asked for: those with a name that
// goes on, those of many articles, and the thousand of a folder.
func TestPathsAreKnownInAnyOrder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, path, sqlite.Options{})
	_, err := lib.Add(t.Context(), entries(0, 1), corpus.AsOf, nil)
	must(t, err, lib.Close())
	want := map[string]bool{}
	var in []string
	known := func(place, file string) { in, want[file] = append(in, place), true }
	for i := range 1500 {
		name := fmt.Sprintf("/d/%04d.md", i)
		if want[name+"#"], want["/d/z"+name] = false, false; i%3 == 0 {
			want[name] = false
			continue
		}
		known(name, name)
	}
	for i := range 30 {
		known(fmt.Sprintf("/d/0300.zip#%02d.md", i), "/d/0300.zip")
		known(fmt.Sprintf("/d/0301.zip !%02d.md", i), fmt.Sprintf("/d/0301.zip !%02d.md", i))
	}
	known("/d/0301.zip#a.md", "/d/0301.zip") // behind more that begin like it than are read at once
	want["/d/0302"], want["/d/0302.m"], want["/d"], want[""] = false, false, false, false
	var b strings.Builder
	for i, place := range in {
		fmt.Fprintf(&b, "INSERT INTO places (article, path, item, first) VALUES (1, '%s', '%d', 0);", place, i)
	}
	run(t, path, b.String())

	lib = open(t, path, sqlite.Options{})
	asked := make([]string, 0, len(want))
	for file := range want {
		asked = append(asked, file)
	}
	slices.Sort(asked)
	for _, order := range []string{"as they sort", "backwards", "in none"} {
		paths := lib.Paths()
		for _, file := range asked {
			if has, err := paths.Has(t.Context(), file); has != want[file] || err != nil {
				t.Errorf("asked %s: %q is known: %v, %v", order, file, has, err)
			}
		}
		if slices.Reverse(asked); order == "backwards" {
			rand.Shuffle(len(asked), func(i, j int) { asked[i], asked[j] = asked[j], asked[i] })
		}
	}
}

// What was read of a folder is known until the folder is looked through, or the file is gone.
func TestFilesAreLookedAtOnce(t *testing.T) {
	lib := open(t, filepath.Join(t.TempDir(), "library.db"), sqlite.Options{})
	then := time.Unix(1_700_000_000, 123_456_789)
	in, of := filepath.FromSlash("/d/in"), func(names ...string) map[string]time.Time {
		written := map[string]time.Time{}
		for i, name := range names {
			written[filepath.FromSlash(name)] = then.Add(time.Duration(i) * time.Minute)
		}
		return written
	}
	is := func(when, folder string, want map[string]time.Time) {
		t.Helper()
		got, err := lib.Written(t.Context(), folder)
		if err != nil || !maps.EqualFunc(got, want, time.Time.Equal) {
			t.Errorf("%s: %v, %v; want %v", when, got, err, want)
		}
	}
	must(t, lib.SetSource(t.Context(), sqlite.Source{Address: in, Kind: "folder"}))
	must(t, lib.LookedAt(t.Context(), of("/d/in/a", "/d/in/b/c", "/d/in/d", "/d/inn", "/d/in")))
	is("at first", in, of("/d/in/a", "/d/in/b/c", "/d/in/d"))
	must(t, lib.Gone(t.Context(), filepath.FromSlash("/d/in/d")))
	is("one gone", in, of("/d/in/a", "/d/in/b/c"))
	must(t, lib.LookedThrough(t.Context(), in, then.Add(sqlite.Slack+time.Second)))
	is("looked through before one", in, map[string]time.Time{filepath.FromSlash("/d/in/b/c"): then.Add(time.Minute)})
	is("beside it", filepath.FromSlash("/d"), map[string]time.Time{
		filepath.FromSlash("/d/in/b/c"): then.Add(time.Minute), filepath.FromSlash("/d/inn"): then.Add(3 * time.Minute), in: then.Add(4 * time.Minute),
	})
	known, err := lib.KnownSources(t.Context())
	if err != nil || len(known) != 1 || !known[0].Fetched.Equal(then.Add(sqlite.Slack+time.Second).Truncate(time.Millisecond)) {
		t.Error(known, err)
	}
}
