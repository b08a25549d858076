package files_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/files"
)

func mapOf(n int) fstest.MapFS {
	fsys := fstest.MapFS{"empty.txt": {}, "sub/2026-01-05-korea_china.md": {Data: []byte("---\nsource: The Gazette\n---\nWords.")}}
	for i := range n {
		fsys[fmt.Sprintf("%05d.txt", i)] = &fstest.MapFile{Data: []byte("Words."), ModTime: time.Date(2026, 3, 9, 0, 0, 0, 0, time.UTC)}
	}
	return fsys
}

// filled is all batches of a shelf, one after the other.
func filled(s *files.Shelf) (batches []feed.Batch) {
	s.Fill(context.Background(), func(b feed.Batch) bool {
		batches = append(batches, b)
		return true
	})
	return batches
}

// screen is what a reader has seen of a shelf while it fills.
type screen struct {
	rows  map[string]feed.Row // by path
	order []string
	skips map[string]error
	last  feed.Batch
}

func (s *screen) see(t *testing.T, b feed.Batch) {
	for _, row := range b.Rows {
		before, known := s.rows[row.Ref.Path]
		if !known {
			s.order = append(s.order, row.Ref.Path)
		}
		if before.Read {
			t.Errorf("%s came again after it was read", row.Ref.Path)
		}
		s.rows[row.Ref.Path] = row
	}
	for _, skip := range b.Skips {
		s.skips[skip.Path] = skip.Err
	}
	s.last = b
}

func TestShelfFills(t *testing.T) {
	s := screen{rows: map[string]feed.Row{}, skips: map[string]error{}}
	for _, b := range filled(files.NewShelfFS(mapOf(300), feed.Options{})) {
		s.see(t, b)
	}
	if !s.last.Done || s.last.Found != 302 || len(s.rows) != 302 || len(s.skips) != 1 || !errors.Is(s.skips["empty.txt"], files.ErrEmpty) {
		t.Errorf("last %+v, %d rows, skips %v", s.last, len(s.rows), s.skips)
	}
	for i, path := range s.order[:300] {
		if want := fmt.Sprintf("%05d.txt", i); path != want {
			t.Fatalf("row %d is %s, want %s", i, path, want)
		}
		if !s.rows[path].Read {
			t.Errorf("%s was not read", path)
		}
	}
	if row := s.rows["00007.txt"]; row.Added != timex.On(2026, 3, 9) || row.Published != row.Added || row.DateFrom != "file time" {
		t.Errorf("what nothing but its file dates is %+v", row)
	}
	if row := s.rows["sub/2026-01-05-korea_china.md"]; row.Title != "Words." || row.Source != "The Gazette" {
		t.Errorf("%+v", row)
	}
}

func TestShelfOpens(t *testing.T) {
	s := files.NewShelfFS(mapOf(3), feed.Options{})
	if _, err := s.Open(context.Background(), feed.Ref{Path: "00001.txt"}); !errors.Is(err, fs.ErrNotExist) {
		t.Error("nothing stands on a shelf before it is filled:", err)
	}
	filled(s)
	b, err := s.Open(context.Background(), feed.Ref{Path: "00001.txt"})
	if err != nil || b.Body.Text != "Words." || b.Path != "00001.txt" {
		t.Error(b, err)
	}
	if _, err := s.Open(context.Background(), feed.Ref{Path: "empty.txt"}); !errors.Is(err, files.ErrEmpty) {
		t.Error(err)
	}
}

// gated is a file system whose files open only when the gate is up.
type gated struct {
	fstest.MapFS
	gate chan struct{}

	mu     sync.Mutex
	opened []string
}

func (g *gated) Open(name string) (fs.File, error) {
	<-g.gate
	g.mu.Lock()
	defer g.mu.Unlock()
	g.opened = append(g.opened, name)
	return g.MapFS.Open(name)
}

func TestHurriedArticlesComeFirst(t *testing.T) {
	const n = 500
	urgent := []feed.Ref{{Path: "unknown"}, {Path: "00400.txt"}, {Path: "00300.txt"}}
	fsys := &gated{MapFS: mapOf(n), gate: make(chan struct{})}
	s := files.NewShelfFS(fsys, feed.Options{})
	up := false
	s.Fill(context.Background(), func(b feed.Batch) bool {
		if b.Found > n && !up { // the walk is over, no file is open
			s.Hurry(urgent)
			close(fsys.gate)
			up = true
		}
		return true
	})
	// A worker that holds an urgent one may be kept waiting while others open theirs.
	const early = n / 5
	for _, ref := range urgent[1:] {
		if i := slices.Index(fsys.opened, ref.Path); i < 0 || i >= early {
			t.Errorf("%s was opened as number %d", ref.Path, i)
		}
	}
}

func TestFillEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	fsys := &gated{MapFS: mapOf(50), gate: make(chan struct{})}
	defer close(fsys.gate)
	files.NewShelfFS(fsys, feed.Options{}).Fill(ctx, func(b feed.Batch) bool {
		if b.Done {
			t.Error("done, though no file could be read")
		}
		cancel()
		return true
	})
	if ctx.Err() == nil {
		t.Error("no batch came")
	}
}

func TestFillEndsWhenItsReaderLeaves(t *testing.T) {
	n := 0
	files.NewShelfFS(mapOf(5000), feed.Options{}).Fill(context.Background(), func(feed.Batch) bool { n++; return false })
	if n != 1 {
		t.Errorf("%d batches after the reader left", n)
	}
}

func TestBareRowsHaveATitle(t *testing.T) {
	fsys, seen := fstest.MapFS{}, 0
	want := map[string]string{"2025-12-30-korea_china.md": "korea china", "2025-12-30.txt": "2025 12 30", "7up sales.txt": "7up sales", "001 x.txt": "x", "a\x1bb\u202e.txt": "a‹U+001B›b‹U+202E›"}
	for name := range want {
		fsys[name] = &fstest.MapFile{Data: []byte("Words of a sentence.")}
	}
	for _, b := range filled(files.NewShelfFS(fsys, feed.Options{})) {
		for _, row := range b.Rows {
			title, bare := want[row.Ref.Path], !row.Read
			if bare {
				seen++
			} else {
				title = "Words of a sentence." // once it is read, its opening names it
			}
			if row.Title != title {
				t.Errorf("%q: %q, want %q", row.Ref.Path, row.Title, title)
			}
		}
	}
	if seen != len(want) {
		t.Errorf("%d bare rows, want %d", seen, len(want))
	}
}

func TestSearchOfAShelf(t *testing.T) {
	fsys := fstest.MapFS{
		"a.txt":    {Data: []byte("SEOUL, March 2, 2026 - South Korea and Japan agreed to cut tariffs on steel by June 2026.")},
		"b.txt":    {Data: []byte("The weather in Port Elva was fair.")},
		"feed.xml": {Data: []byte(`<rss><channel><item><guid>x</guid><description>China will publish its list of tariffs.</description></item><item><guid>y</guid><description>Nothing.</description></item></channel></rss>`)},
		"no.pdf":   {Data: []byte("%PDF-broken")},
	}
	s := files.NewShelfFS(fsys, feed.Options{AsOf: timex.On(2026, 3, 3)})
	rows := map[feed.Ref]bool{}
	s.Fill(t.Context(), func(b feed.Batch) bool {
		for _, r := range b.Rows {
			rows[r.Ref] = true
		}
		return true
	})
	for line, want := range map[string][]feed.Ref{
		"tariffs":              {{Path: "a.txt"}, {Path: "feed.xml", Item: "x"}},
		"by:JP due:2026-H1":    {{Path: "a.txt"}},
		"weather OR pair:KR":   {{Path: "a.txt"}, {Path: "b.txt"}},
		"-is:promising":        {{Path: "b.txt"}, {Path: "feed.xml", Item: "y"}},
		"nothing -weather":     {{Path: "feed.xml", Item: "y"}},
		"is:starred":           nil,
		"published:2026-03-02": {{Path: "a.txt"}},
	} {
		q, err := query.Parse(line, timex.On(2026, 3, 3))
		if err != nil {
			t.Fatal(err)
		}
		var got []feed.Ref
		looked := 0
		err = s.Search(t.Context(), q, timex.On(2026, 3, 3), func(f feed.Finds) bool {
			got, looked = append(got, f.Refs...), f.Looked
			return true
		})
		if err != nil || !slices.Equal(got, want) || looked != len(fsys) {
			t.Errorf("%s: %v after %d, %v", line, got, looked, err)
		}
		for _, ref := range got {
			if !rows[ref] {
				t.Errorf("%v is no row", ref)
			}
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.Search(ctx, query.Query{}, timex.On(2026, 3, 3), func(feed.Finds) bool { t.Error("told"); return true }); err == nil {
		t.Error("no word of its being broken off")
	}
}
