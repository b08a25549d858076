package sqlite_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"attache/briefs/ledger"
	"attache/feed/sqlite"
	"attache/feed/sqlite/corpus"
)

// renumber gives a row another number in its page, which leaves it where it stands:
// the row of a table's leaf that holds some words, of those with such a number.
func renumber(t *testing.T, path string, words []byte, from, to byte) {
	t.Helper()
	const page, leaf = 8 << 10, 13
	data, err := os.ReadFile(path)
	must(t, err)
	for at := page; at < len(data); at += page {
		if data[at] != leaf || !bytes.Contains(data[at:at+page], words) {
			continue
		}
		for i := range int(binary.BigEndian.Uint16(data[at+3:])) {
			cell := at + int(binary.BigEndian.Uint16(data[at+8+2*i:]))
			size, n := binary.Uvarint(bytes.Clone(data[cell : cell+1]))
			if n <= 0 { // its length has two bytes
				size, n = uint64(data[cell]&0x7f)<<7|uint64(data[cell+1]), 2
			}
			if data[cell+n] == from && bytes.Contains(data[cell:min(len(data), cell+int(size)+n+1)], words) {
				data[cell+n] = to
				must(t, os.WriteFile(path, data, 0o600))
				return
			}
		}
	}
	t.Fatalf("no row %d holds %q", from, words)
}

// TestARowOutOfOrderHidesNone gives rows numbers that are not theirs, before which and
// behind which others stand: all come back, with what the reader did.
func TestARowOutOfOrderHidesNone(t *testing.T) {
	const articles = 40
	from := filepath.Join(t.TempDir(), "library.db")
	lib := open(t, from, sqlite.Options{})
	_, err := lib.Add(t.Context(), entries(0, articles), corpus.AsOf, nil)
	must(t, err)
	for n := sqlite.Number(1); n <= articles; n++ {
		_, err := lib.SetNote(t.Context(), n, ledger.Note{Words: fmt.Sprintf("the words of note %02d", n)})
		must(t, err, lib.SetStar(t.Context(), true, n))
	}
	id := rowOf(t, lib, 20)
	had := kinds(t, lib)
	must(t, lib.Close())
	whole, err := os.ReadFile(from)
	must(t, err)
	for _, c := range []struct {
		name     string
		words    string
		from, to byte
	}{
		{"a note, too late", "the words of note 20", 20, 120}, {"a note, too early", "the words of note 20", 20, 1}, {"a note like the next", "the words of note 20", 20, 21},
		{"an article, too late", id, 20, 120}, {"an article, too early", id, 20, 3},
	} {
		path := filepath.Join(t.TempDir(), "library.db")
		must(t, os.WriteFile(path, whole, 0o600))
		renumber(t, path, []byte(c.words), c.from, c.to)
		r, err := sqlite.Check(t.Context(), path, sqlite.Options{})
		if err != nil || r.IsSound() || r.Copy == "" {
			t.Errorf("%s: %+v %v", c.name, r, err)
			continue
		}
		mended := open(t, path, sqlite.Options{})
		now := kinds(t, mended)
		most := 0
		for k := range had {
			most = max(most, had[k]-now[k])
		}
		// The number that another article has is that of an entry which then goes.
		if isTaken := c.to == 3; most > 0 && !isTaken || most > 1 || most > 0 && !r.IsLost() {
			t.Errorf("%s: %v of %v are there; %+v", c.name, now, had, r)
		}
		must(t, mended.Close())
		if r, err := sqlite.Check(t.Context(), path, sqlite.Options{}); err != nil || !r.IsSound() {
			t.Errorf("%s, the second time: %+v %v", c.name, r, err)
		}
	}
}

// rowOf is the id of an article.
func rowOf(t *testing.T, lib *sqlite.Library, n sqlite.Number) string {
	t.Helper()
	rows, err := lib.RowsOf(t.Context(), n)
	must(t, err)
	return rows[0].ID
}

// TestARepairCarriesWhatAnUndoNeeds damages a library from which a source was removed:
// after the repair it can be brought back, with all its articles, also where others
// came in between.
func TestARepairCarriesWhatAnUndoNeeds(t *testing.T) {
	const n = 30
	path := sourced(t, n)
	lib := open(t, path, sqlite.Options{})
	_, err := lib.SetNote(t.Context(), n+1, ledger.Note{Words: "the words of one note"})
	must(t, err)
	_, err = lib.SetNote(t.Context(), n+1, ledger.Note{Words: "the words of another note"})
	must(t, err)
	before, err := lib.Origins(t.Context(), 7)
	must(t, err)
	_, err = lib.RemoveSource(t.Context(), wire)
	must(t, err, lib.Close())
	renumber(t, path, []byte("the words of one note"), 1, 9)
	r, err := sqlite.Check(t.Context(), path, sqlite.Options{})
	if err != nil || r.Copy == "" || r.IsLost() {
		t.Fatalf("%+v %v", r, err)
	}
	lib = open(t, path, sqlite.Options{})
	if notes, err := lib.Notes(t.Context(), n+1); err != nil || len(notes) != 2 {
		t.Errorf("%v %v", notes, err)
	}
	add(t, lib, entry("/new.txt", "New", dated+" They will meet again in May."))
	if said, err := lib.Undo(t.Context()); err != nil || said != "removed the source Wire" {
		t.Errorf("%q %v", said, err)
	}
	all, err := lib.Len(t.Context())
	must(t, err)
	after, err := lib.Origins(t.Context(), 7)
	must(t, err)
	if all != n+2 || !slices.Equal(before, after) {
		t.Errorf("%d articles, %+v, want %+v", all, after, before)
	}
}
