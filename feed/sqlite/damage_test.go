package sqlite_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"attache/briefs/ledger"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// damages are what happens to files. They change the file or its log.
var damages = []struct {
	name string
	do   func(r *rand.Rand, file, log []byte) (newFile, newLog []byte)
}{
	{"a bit", func(r *rand.Rand, file, log []byte) ([]byte, []byte) { return flipped(r, file, 1), log }},
	{"ten bits", func(r *rand.Rand, file, log []byte) ([]byte, []byte) { return flipped(r, file, 10), log }},
	{"a page of zeros", func(r *rand.Rand, file, log []byte) ([]byte, []byte) {
		at := r.IntN(len(file)/8192) * 8192
		clear(file[at : at+8192])
		return file, log
	}},
	{"a page of noise", func(r *rand.Rand, file, log []byte) ([]byte, []byte) {
		at := r.IntN(len(file)/8192) * 8192
		for i := range 8192 {
			file[at+i] = byte(r.IntN(256))
		}
		return file, log
	}},
	{"cut off", func(r *rand.Rand, file, log []byte) ([]byte, []byte) {
		return file[:len(file)/4+r.IntN(len(file)*3/4)], log
	}},
	{"the header", func(r *rand.Rand, file, log []byte) ([]byte, []byte) {
		return append(flipped(r, file[:100], 20), file[100:]...), log
	}},
	{"a bit of the log", func(r *rand.Rand, file, log []byte) ([]byte, []byte) { return file, flipped(r, log, 1) }},
	{"the log cut off", func(r *rand.Rand, file, log []byte) ([]byte, []byte) { return file, log[:r.IntN(len(log))] }},
}

func flipped(r *rand.Rand, data []byte, bits int) []byte {
	for range bits {
		if len(data) > 0 {
			data[r.IntN(len(data))] ^= 1 << r.IntN(8)
		}
	}
	return data
}

// TestDamagedLibraries damages libraries by chance and lets the doctor mend them: it
// always comes to an end, the library can be used after it, and what is lost is told.
func TestDamagedLibraries(t *testing.T) {
	const articles = 60
	from := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, from, sqlite.Options{})
	_, err := lib.Add(t.Context(), entries(0, articles), corpus.AsOf, nil)
	must(t, err)
	for n := sqlite.Number(1); n <= articles; n += 3 {
		_, err := lib.SetNote(t.Context(), n, ledger.Note{Words: "kept"})
		must(t, err, lib.SetStar(t.Context(), true, n))
		_, err = lib.Record(t.Context(), n, ledger.Outcome{Kind: ledger.Progress, Note: "told"})
		must(t, err)
	}
	had := kinds(t, lib)
	file, err := os.ReadFile(from) // beside a log that is still in use
	must(t, err)
	log, err := os.ReadFile(from + "-wal")
	must(t, err)
	must(t, lib.Close())
	settled, err := os.ReadFile(from)
	must(t, err)
	r := rand.New(rand.NewPCG(11, 12))
	kept, sound, most := make([]int, len(had)), 0, faults(24)
	for i := range most {
		d := damages[i%len(damages)]
		path := filepath.Join(t.TempDir(), "library.db")
		f, w := slices.Clone(settled), []byte(nil)
		if i%len(damages) > 5 {
			f, w = slices.Clone(file), slices.Clone(log)
		}
		f, w = d.do(r, f, w)
		must(t, os.WriteFile(path, f, 0o600))
		if len(w) > 0 {
			must(t, os.WriteFile(path+"-wal", w, 0o600))
		}
		report, err := sqlite.Check(t.Context(), path, sqlite.Options{})
		if err != nil {
			t.Errorf("%s: %v", d.name, err)
			continue
		}
		mended := open(t, path, sqlite.Options{})
		now := kinds(t, mended)
		for k, n := range now {
			kept[k] += n
			if n < had[k] && i%len(damages) < 6 && !report.IsLost() {
				t.Errorf("%s: %v articles, stars, notes and outcomes of %v are there, and nothing is said of it: %+v", d.name, now, had, report)
			}
		}
		must(t, mended.Close())
		if again, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !again.IsSound() {
			t.Errorf("%s, after the repair: %+v %v", d.name, again, err)
		}
		if report.IsSound() {
			sound++
		}
	}
	for k := range had {
		had[k] *= most
	}
	t.Logf("%d libraries: %d were not hurt; of %v articles, stars, notes and outcomes %v were kept", most, sound, had, kept)
}

// harms are what happens to an export on its way.
var harms = []struct {
	name string
	do   func(r *rand.Rand, lines []string) []string
}{
	{"a byte", func(r *rand.Rand, lines []string) []string {
		data := []byte(strings.Join(lines, ""))
		data[r.IntN(len(data))] = byte(r.IntN(256))
		return []string{string(data)}
	}},
	{"cut off", func(r *rand.Rand, lines []string) []string {
		all := strings.Join(lines, "")
		return []string{all[:r.IntN(len(all))]}
	}},
	{"a line that is gone", func(r *rand.Rand, lines []string) []string {
		at := r.IntN(len(lines))
		return slices.Delete(lines, at, at+1)
	}},
	{"a line twice", func(r *rand.Rand, lines []string) []string {
		at := r.IntN(len(lines))
		return slices.Insert(lines, at, lines[at])
	}},
	{"two lines exchanged", func(r *rand.Rand, lines []string) []string {
		a, b := r.IntN(len(lines)), r.IntN(len(lines))
		lines[a], lines[b] = lines[b], lines[a]
		return lines
	}},
	{"a number", func(r *rand.Rand, lines []string) []string {
		at := r.IntN(len(lines))
		odd := []string{"-1", "9223372036854775807", "1e300", "null", "\"\"", "[]", "4294967296"}
		numbers := regexp.MustCompile(`:[0-9]+`).FindAllStringIndex(lines[at], -1)
		if len(numbers) > 0 {
			n := numbers[r.IntN(len(numbers))]
			lines[at] = lines[at][:n[0]+1] + odd[r.IntN(len(odd))] + lines[at][n[1]:]
		}
		return lines
	}},
	{"a string", func(r *rand.Rand, lines []string) []string {
		at := r.IntN(len(lines))
		odd := []string{`""`, `"\ud800"`, `"\u0000"`, "null", "7", `"../../x"`, `"http://u:p@h/"`, `{"a":1}`}
		words := regexp.MustCompile(`:"[^"\\]*"`).FindAllStringIndex(lines[at], -1)
		if len(words) > 0 {
			n := words[r.IntN(len(words))]
			lines[at] = lines[at][:n[0]+1] + odd[r.IntN(len(odd))] + lines[at][n[1]:]
		}
		return lines
	}},
}

// TestDamagedExports harms exports by chance: they are refused or taken in, what was
// not whole is said, and the library that took them is sound.
func TestDamagedExports(t *testing.T) {
	from := fresh(t)
	_, err := from.Add(t.Context(), entries(0, 6), corpus.AsOf, nil)
	must(t, err, from.SetStar(t.Context(), true, 2), from.Tag(t.Context(), []string{"t"}, nil, 3), from.SaveView(t.Context(), "mine", "by:KR"))
	_, err = from.SetNote(t.Context(), 1, ledger.Note{Words: "kept"})
	must(t, err)
	_, err = from.Record(t.Context(), 4, ledger.Outcome{Kind: ledger.Progress, Note: "told"})
	must(t, err, from.SetSource(t.Context(), sqlite.Source{Address: "http://a.example/feed", Name: "A", Kind: "feed"}))
	var out strings.Builder
	must(t, from.Export(t.Context(), &out))
	r := rand.New(rand.NewPCG(13, 14))
	refused := 0
	for i := range faults(21) {
		h := harms[i%len(harms)]
		harmed := strings.Join(h.do(r, slices.Collect(strings.Lines(out.String()))), "")
		path := filepath.Join(t.TempDir(), "library.db")
		lib := open(t, path, sqlite.Options{})
		counts, err := lib.Import(t.Context(), strings.NewReader(harmed))
		if err != nil {
			refused++
		} else if harmed != out.String() {
			t.Errorf("%s: it passes as whole: %v", h.name, counts)
		}
		n, lenErr := lib.Len(t.Context())
		if must(t, lenErr, lib.Close()); n > 6 {
			t.Errorf("%s: %d articles came of six", h.name, n)
		}
		if report, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !report.IsSound() {
			t.Errorf("%s: %+v %v\n%s", h.name, report, err, harmed)
		}
	}
	t.Logf("%d exports were harmed, of %d it was said", faults(21), refused)
}

// kinds counts the articles, stars, notes and outcomes of a library.
func kinds(t *testing.T, lib *sqlite.Library) []int {
	t.Helper()
	n, err := lib.Len(t.Context())
	must(t, err)
	all := []int{n, len(find(t, lib, "is:starred")), 0, 0}
	must(t, lib.Rows(t.Context(), func(rows []sqlite.Row) bool {
		for _, r := range rows {
			notes, err := lib.Notes(t.Context(), r.Number)
			must(t, err)
			outcomes, err := lib.Outcomes(t.Context(), r.Number)
			must(t, err)
			all[2] += len(notes)
			all[3] += len(outcomes)
		}
		return true
	}))
	return all
}

// TestManyAtOnce has readers follow a library while others add, mark, export and
// undo, each on a handle of its own, until each of them has done its share.
func TestManyAtOnce(t *testing.T) {
	const share = 5
	var last time.Duration
	if os.Getenv("ATTACHE_FAULTS") != "" {
		last = time.Minute
	}
	path := filepath.Join(t.TempDir(), "library.db")
	first := open(t, path, sqlite.Options{})
	n := add(t, first, entry("/a.txt", "A", dated)).Number
	began := time.Now()
	var all sync.WaitGroup
	work := func(do func(lib *sqlite.Library, i int) error) {
		lib := open(t, path, sqlite.Options{})
		all.Go(func() {
			for done := 0; done < share || time.Since(began) < last; {
				switch err := do(lib, done); {
				case err == nil:
					done++
				case !errors.Is(err, sqlite.ErrBusy):
					t.Error(err)
					return
				}
			}
		})
	}
	ctx, stop := context.WithCancel(t.Context())
	var followers sync.WaitGroup
	for range 2 {
		lib := open(t, path, sqlite.Options{})
		followers.Go(func() {
			for ctx.Err() == nil {
				err := lib.Follow(ctx, func(sqlite.Changes) bool { return true })
				if err != nil && ctx.Err() == nil && !errors.Is(err, sqlite.ErrBusy) {
					t.Error(err)
					return
				}
			}
		})
	}
	added := 0
	work(func(lib *sqlite.Library, i int) error {
		_, err := lib.One(t.Context(), entry(fmt.Sprintf("/add/%d", i), fmt.Sprint("Added ", i), fmt.Sprint(dated, " Added ", i)), asOf)
		if err == nil {
			added++
		}
		return err
	})
	work(func(lib *sqlite.Library, i int) error {
		return lib.SetSource(t.Context(), sqlite.Source{Address: "http://a.example/feed", Name: fmt.Sprint(i), Kind: "feed"})
	})
	work(func(lib *sqlite.Library, _ int) error {
		if err := lib.SetStar(t.Context(), true, n); err != nil {
			return err
		}
		_, err := lib.Undo(t.Context())
		return err
	})
	work(func(lib *sqlite.Library, _ int) error {
		_, err := lib.Record(t.Context(), n, ledger.Outcome{Kind: ledger.Progress, Note: "told"})
		return err
	})
	work(func(lib *sqlite.Library, _ int) error { return lib.Export(t.Context(), io.Discard) })
	all.Wait()
	stop()
	followers.Wait()
	had, err := first.Len(t.Context())
	must(t, err)
	if had != 1+added {
		t.Errorf("%d articles after %d were added to one", had, added)
	}
}
