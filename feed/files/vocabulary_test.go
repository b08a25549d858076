package files

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"attache/briefs"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
)

// countingFS counts how often a file is opened.
type countingFS struct {
	fstest.MapFS
	opened *int
}

func (c countingFS) Open(name string) (fs.File, error) {
	*c.opened++
	return c.MapFS.Open(name)
}

// TestWordsTellWhatTheFilesHold asks shelves, before and after their files were
// analysed, for words, phrases, beginnings and what joins them: both find what the
// query finds in each text.
func TestWordsTellWhatTheFilesHold(t *testing.T) {
	asOf := timex.On(2026, 3, 1)
	r := rand.New(rand.NewPCG(3, 4))
	words := strings.Fields("tariff tariffs salmon Chile Perú ports rules origin of agreed 협상 한국과 open-market U.S. the")
	fsys := fstest.MapFS{}
	for i := range 150 {
		var text []string
		for range 2 + r.IntN(6) {
			text = append(text, words[r.IntN(len(words))])
		}
		fsys[fmt.Sprintf("%03d.txt", i)] = &fstest.MapFile{Data: []byte("On " + text[0] + "\n\nThey told of " + strings.Join(text, " ") + ".")}
	}
	fsys["feed.xml"] = &fstest.MapFile{Data: []byte(`<rss version="2.0"><channel><item><title>Salmon</title><guid>1</guid><description>The tariff on it.</description></item>
		<item><title>Ports</title><guid>2</guid><description>Rules of origin.</description></item></channel></rss>`)}
	shelf := NewShelfFS(fsys, feed.Options{AsOf: asOf})
	shelf.Fill(t.Context(), func(feed.Batch) bool { return true })
	bare := NewShelfFS(fsys, feed.Options{AsOf: asOf})
	bare.search(t.Context())
	for _, line := range []string{
		"tariff", "tariff*", "tari* salmon", "tariff OR salmon", "-tariff", "-(tariff OR peru)", `"rules of origin"`, `-"rules of origin" rules`, `"rules of ori"*`, "협상", "한", "open-market", "u.s.",
		"title:tariff", "tariff is:promising", "-is:promising tariff", "xyzzy", "published:none", "",
	} {
		q, err := query.Parse(line, asOf)
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for f, err := range everyOf(t, fsys, asOf) {
			if b := briefs.Read(f.Article, asOf); err == nil && q.Matches(&b, query.Known{}, asOf) {
				want = append(want, f.Ref.Path+f.Ref.Item)
			}
		}
		for name, s := range map[string]*Shelf{"analysed": shelf, "bare": bare} {
			var got []string
			err := s.Search(t.Context(), q, asOf, func(f feed.Finds) bool {
				for _, ref := range f.Refs {
					got = append(got, ref.Path+ref.Item)
				}
				return true
			})
			slices.Sort(got)
			slices.Sort(want)
			if err != nil || !slices.Equal(got, want) {
				t.Errorf("%s, %s: found %d, want %d, %v", line, name, len(got), len(want), err)
			}
		}
	}
}

func everyOf(t *testing.T, fsys fstest.MapFS, asOf timex.Date) func(func(Found, error) bool) {
	return func(yield func(Found, error) bool) {
		for f, err := range AllFS(t.Context(), fsys, feed.Options{AsOf: asOf}) {
			if !yield(f, err) {
				return
			}
		}
	}
}

// A word that was read is looked for without opening a file, and a phrase in those
// alone that hold its words.
func TestASearchOpensFewFiles(t *testing.T) {
	asOf := timex.On(2026, 3, 1)
	fsys := fstest.MapFS{}
	for i := range 40 {
		fsys[fmt.Sprintf("%02d.txt", i)] = &fstest.MapFile{Data: []byte(fmt.Sprintf("Chile will cut its tariff on salmon number%d next year.", i))}
	}
	opened := 0
	shelf := NewShelfFS(countingFS{fsys, &opened}, feed.Options{AsOf: asOf})
	shelf.Fill(t.Context(), func(feed.Batch) bool { return true })
	for line, most := range map[string]int{"number7": 0, "numb*": 0, "tariff -number9": 0, `"salmon number7"`: 1, "number8 is:promising": 1} {
		opened = 0
		q, err := query.Parse(line, asOf)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		if err := shelf.Search(t.Context(), q, asOf, func(f feed.Finds) bool { found += len(f.Refs); return true }); err != nil || found == 0 {
			t.Fatalf("%s: %d, %v", line, found, err)
		}
		if opened > most {
			t.Errorf("%s: %d files were opened, want %d at most", line, opened, most)
		}
	}
}
