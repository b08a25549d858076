package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"time"

	"attache/briefs/sanitise"
)

// Source is where articles come from again and again: a feed, a page, a
// folder that is watched.
type Source struct {
	Address  string // an address or a folder's whole path; no two have the same
	Name     string // as the user calls it, or as it calls itself
	Kind     string // "feed", "page", "folder"
	Whole    bool   // the full text of an item that is only teased is fetched
	ETag     string // of the last answer, as Modified is
	Modified string
	Fetched  time.Time // when it was last asked
	Next     time.Time // before this it wants not to be asked
	Failure  string    // what went wrong the last time, "" when nothing did
	Added    time.Time
	Articles int // how many places came by it
}

// SetSource keeps a source and what was learnt of it, in the place of what was
// known of that address. A new one is an act that can be taken back.
func (l *Library) SetSource(ctx context.Context, s Source) error {
	s, err := l.publicSource(s)
	if err != nil {
		return err
	}
	return l.write(ctx, "keeping a source", func(w *writing) error {
		isKnown := false
		if err := w.find(&isKnown, `SELECT true FROM sources WHERE address = ?`, s.Address); err != nil {
			return err
		}
		if err := w.source(&s, w.at); err != nil || isKnown {
			return err
		}
		return w.enter("added the source "+sanitise.Name(cmp.Or(s.Name, s.Address)), &act{Kind: actSource, On: true, ID: s.Address})
	})
}

func (w *writing) source(s *Source, added int64) error {
	return w.exec(`INSERT INTO sources (address, name, kind, whole, etag, modified, fetched, next, failure, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (address) DO UPDATE SET name = excluded.name, kind = excluded.kind, whole = excluded.whole, etag = excluded.etag,
		modified = excluded.modified, fetched = excluded.fetched, next = excluded.next, failure = excluded.failure`,
		s.Address, s.Name, s.Kind, s.Whole, s.ETag, s.Modified, millis(s.Fetched), millis(s.Next), s.Failure, added)
}

func millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

// RenameSource gives a source another name.
func (l *Library) RenameSource(ctx context.Context, address, name string) error {
	return l.write(ctx, "renaming a source", func(w *writing) error {
		done := act{Kind: actRename, ID: address, Is: name}
		if err := w.find(&done.Was, `SELECT name FROM sources WHERE address = ?`, address); err != nil {
			return err
		}
		if err := w.touch(`UPDATE sources SET name = ? WHERE address = ?`, name, address); err != nil || done.Was == name {
			return err
		}
		return w.enter("renamed the source "+sanitise.Name(name), &done)
	})
}

// Sources are all sources by address.
func (l *Library) Sources(ctx context.Context) ([]Source, error) {
	return l.sources(ctx, `(SELECT count(*) FROM places p WHERE p.source = s.id)`)
}

// KnownSources are all sources by address, without how many Articles each has, which
// takes long to count.
func (l *Library) KnownSources(ctx context.Context) ([]Source, error) { return l.sources(ctx, `0`) }

func (l *Library) sources(ctx context.Context, articles string) ([]Source, error) {
	return collect(ctx, l, "listing sources", func(rows *sql.Rows, s *Source) error {
		var fetched, next, added int64
		err := rows.Scan(&s.Address, &s.Name, &s.Kind, &s.Whole, &s.ETag, &s.Modified, &fetched, &next, &s.Failure, &added, &s.Articles)
		s.Fetched, s.Next, s.Added = stamp(fetched), stamp(next), stamp(added)
		return err
	}, `SELECT address, name, kind, whole, etag, modified, fetched, next, failure, added, `+articles+` FROM sources s ORDER BY address`)
}
