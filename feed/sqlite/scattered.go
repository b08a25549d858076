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
// them is answered all the same, by a look at every commitment.
var scattered = []struct{ name, on string }{
	{"promises_by_ident", `promises (ident) WHERE ident != ''`},
	{"promises_by_thread", `promises (thread) WHERE thread IS NOT NULL`},
	{"promises_by_due", `promises (due) WHERE due IS NOT NULL`},
	{"promises_by_pass", `promises (passes) WHERE passes IS NOT NULL`},
	{"pledged_by_party", `pledged (party, side, promise)`},
}

// manyShare is which part of the articles must be new before the indexes are dropped. To
// make them anew for all costs about as much as to keep them while a quarter comes in.
const manyShare = 4

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
		return nil
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

// end makes the indexes anew, each by itself so that others can write between. One that
// cannot be made, on a full disk, is when the library is next opened.
func (t *thin) end(ctx context.Context) {
	defer t.letGo()
	defer t.lib.holdWriter(writerCache, "memory")
	t.lib.holdWriter(thinCache, "file")
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
const thinCache = 8 << 10

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
