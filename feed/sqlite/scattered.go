package sqlite

import (
	"context"
	"fmt"
	"os"
	"time"
)

// scattered are the indexes whose keys come in no order: a batch of articles changes
// nearly all of their pages, and one pass over sorted keys writes each once. While
// articles are added by the thousand a library does without them. What asks through
// them is answered all the same, by a look at every article or commitment.
var scattered = []struct{ name, on string }{
	{"promises_by_ident", `promises (ident) WHERE ident != ''`},
	{"promises_by_thread", `promises (thread) WHERE thread IS NOT NULL`},
	{"promises_by_due", `promises (due) WHERE due IS NOT NULL`},
	{"promises_by_pass", `promises (passes) WHERE passes IS NOT NULL`},
	{"pledged_by_party", `pledged (party, side, promise)`},
	{"articles_by_day", `articles (published, id)`},
	{"articles_facets", `articles (topics, lang, read, starred)`},
}

// manyShare is which part of the articles must be new before the indexes are dropped. To
// make them anew for all costs about as much as to keep them while a quarter comes in.
const manyShare = 4

// merging is how many parts of the search index are merged into one, bit by bit, and how
// many at once, while others wait. Each batch adds a part: where a hundred are merged four
// at a time every word is written four times, where sixteen are twice, and a search looks
// in some parts more.
var merging = []struct {
	name           string
	usually, added int
}{{"automerge", 4, 16}, {"crisismerge", 16, 64}}

// merge says how the search index is merged from now on.
func (w *writing) merge(isAdded bool) error {
	for _, m := range merging {
		parts := m.usually
		if isAdded {
			parts = m.added
		}
		if err := w.exec(`INSERT INTO words (words, rank) VALUES (?, ?)`, m.name, parts); err != nil {
			return err
		}
	}
	return nil
}

// addingEnd is behind a library's name for what is held while the indexes are not
// there on purpose. The system lets go of it when the process is killed.
const addingEnd = ".adding"

// thin is a library without its scattered indexes.
type thin struct {
	lib *Library
	is  *hold
}

// thinned takes the scattered indexes out until the end of what is given; nil where they
// stay, as when another process is at it already.
func (l *Library) thinned(ctx context.Context) *thin {
	t := l.holdThin(ctx)
	if t == nil {
		return nil
	}
	err := l.write(ctx, "adding articles", func(w *writing) error {
		for _, x := range scattered {
			if err := w.exec(`DROP INDEX IF EXISTS ` + x.name); err != nil {
				return err
			}
		}
		return w.merge(true)
	})
	if err != nil {
		t.letGo()
		return nil
	}
	l.holdWriter(thinCache, "memory")
	return t
}

func (l *Library) holdThin(ctx context.Context) *thin {
	h, err := take(ctx, l.path+addingEnd, true, 0)
	if err != nil {
		return nil
	}
	return &thin{l, h}
}

func (t *thin) letGo() {
	_ = t.is.letGo()
	// Whoever has it open meanwhile holds what has no name: then both make the indexes.
	_ = os.Remove(t.lib.path + addingEnd + lockEnd)
}

// end makes the indexes anew, each by itself so that others can write between, and has
// the search index merged as usual. What cannot be, on a full disk, is when the library is
// next opened.
func (t *thin) end(ctx context.Context) {
	defer t.letGo()
	defer t.lib.holdWriter(writerCache, "memory")
	t.lib.holdWriter(thinCache, "file")
	if err := t.lib.write(ctx, "merging the search index", func(w *writing) error { return w.merge(false) }); err != nil {
		return
	}
	for i, x := range scattered {
		begun := time.Now()
		if err := t.lib.write(ctx, "making indexes", func(w *writing) error {
			return w.exec(`CREATE INDEX IF NOT EXISTS ` + x.name + ` ON ` + x.on)
		}); err != nil {
			return
		}
		if i < len(scattered)-1 {
			time.Sleep(breathAfter(time.Since(begun)))
		}
	}
}

// thinCache is how many KB the writer holds of a thin library, and of keys that are
// sorted for an index: without the scattered indexes a batch changes few pages.
const thinCache = 6 << 10

// holdWriter says how many KB the writer may hold, and where what is more than that is
// sorted: in memory the keys of a million articles are half a gigabyte.
func (l *Library) holdWriter(cache int, sorted string) {
	_, _ = l.writer.ExecContext(context.Background(), fmt.Sprintf(`PRAGMA cache_size = -%d; PRAGMA temp_store = %s`, cache, sorted))
}

// complete makes the scattered indexes where they are not there, unless they are missing
// because another process is adding articles.
func (l *Library) complete(ctx context.Context) error {
	for _, x := range scattered {
		var isThere bool
		if err := l.writer.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?)`, x.name).Scan(&isThere); err != nil {
			return l.fail("opening", err)
		}
		if !isThere {
			if t := l.holdThin(ctx); t != nil {
				defer l.slowly("opening the library: indexes are made that were put off while articles were added")()
				t.end(ctx)
			}
			return nil
		}
	}
	return nil
}
