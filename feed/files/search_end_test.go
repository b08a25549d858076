package files

import (
	"fmt"
	"io/fs"
	"testing"
	"testing/fstest"
	"time"

	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
)

// slowFS takes longer to open a file than a search keeps what it has found.
type slowFS struct{ fstest.MapFS }

func (s slowFS) Open(name string) (fs.File, error) {
	if name != "." {
		time.Sleep(feed.Every + 10*time.Millisecond)
	}
	return s.MapFS.Open(name)
}

// TestASearchEndsOnce looks for a word in files that are slow to read: all that
// hold it are handed over, each once, and the end comes once and last.
func TestASearchEndsOnce(t *testing.T) {
	for _, n := range []int{1, 3} {
		fsys := slowFS{fstest.MapFS{}}
		for i := range n {
			fsys.MapFS[fmt.Sprintf("%d.txt", i)] = &fstest.MapFile{Data: []byte("Chile will cut its tariff on salmon next year.")}
		}
		shelf := NewShelfFS(fsys, feed.Options{AsOf: timex.On(2026, 3, 1)})
		shelf.Fill(t.Context(), func(feed.Batch) bool { return true })
		q, err := query.Parse("tariff", timex.On(2026, 3, 1))
		if err != nil {
			t.Fatal(err)
		}
		found, ends := map[feed.Ref]int{}, 0
		err = shelf.Search(t.Context(), q, timex.On(2026, 3, 1), func(f feed.Finds) bool {
			if ends > 0 {
				t.Errorf("%d files: something follows the end: %+v", n, f)
			}
			for _, ref := range f.Refs {
				found[ref]++
			}
			if f.Looked == f.Of {
				ends++
			}
			return true
		})
		if err != nil || len(found) != n || ends != 1 {
			t.Errorf("%d files: %v, %d ends, %v", n, found, ends, err)
		}
		for ref, times := range found {
			if times != 1 {
				t.Errorf("%v is handed over %d times", ref, times)
			}
		}
	}
}
