package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"time"

	"attache/briefs/sanitise"
	"attache/feed/record"
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

// RemoveSource takes a source out, and the articles that came by it alone
// unless the reader has starred, tagged, corrected or written on them. It
// gives how many articles went.
func (l *Library) RemoveSource(ctx context.Context, address string) (int, error) {
	went := 0
	err := l.write(ctx, "removing a source", func(w *writing) error {
		var name string
		err := w.QueryRowContext(ctx, `SELECT name FROM sources WHERE address = ?`, address).Scan(&name)
		if errors.Is(err, sql.ErrNoRows) {
			return ErrAbsent
		}
		done := act{Kind: actSource, ID: address}
		if err == nil {
			err = w.enter("removed the source "+sanitise.Name(cmp.Or(name, address)), &done)
		}
		if err == nil {
			went, err = w.shelve(&done)
		}
		if err == nil {
			err = w.renew(&done)
		}
		return err
	})
	return went, err
}

// shelve takes a source out, with the articles that came by it alone, and keeps what
// went for the act that may bring it back.
func (w *writing) shelve(a *act) (went int, err error) {
	var source int64
	var s Source
	var fetched, next, added int64
	err = w.QueryRowContext(w.ctx, `SELECT id, name, kind, whole, etag, modified, fetched, next, failure, added FROM sources WHERE address = ?`, a.ID).
		Scan(&source, &s.Name, &s.Kind, &s.Whole, &s.ETag, &s.Modified, &fetched, &next, &s.Failure, &added)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, ErrOverlaid
	}
	if err != nil {
		return 0, err
	}
	s.Address, s.Fetched, s.Next, s.Added = a.ID, stamp(fetched), stamp(next), stamp(added)
	a.Source = &s
	if err := errors.Join(
		w.exec(`DELETE FROM shelved WHERE act = ?`, a.row),
		w.exec(`DELETE FROM shelved_places WHERE act = ?`, a.row),
		w.exec(`INSERT INTO shelved_places (act, article, path, item, first, gone) SELECT ?, article, path, item, first, gone FROM places WHERE source = ?`, a.row, source),
		w.exec(`DELETE FROM places WHERE source = ?`, source)); err != nil {
		return 0, err
	}
	all, err := numbers[Number](w.ctx, w, `SELECT DISTINCT article FROM shelved_places WHERE act = ?`, a.row)
	if err != nil {
		return 0, err
	}
	err = w.store(func(s *store) error {
		for _, n := range all {
			isBare, err := s.isBare(n)
			if err == nil && isBare {
				went++
				err = s.shelve(a.row, n)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		err = w.exec(`DELETE FROM sources WHERE id = ?`, source)
	}
	return went, err
}

// shelve keeps an article for an act, and takes it out.
func (s *store) shelve(row int64, n Number) error {
	for _, q := range []string{
		`INSERT INTO shelved (act, article, at, pack, read_on, added, read, position)
			SELECT ?1, a.id, 0, t.pack, a.read_on, a.added, a.read, a.position FROM articles a JOIN texts t ON t.article = a.id WHERE a.id = ?2`,
		`INSERT INTO shelved (act, article, at, pack, read_on, added, read, position) SELECT ?1, article, at, pack, 0, 0, 0, 0 FROM formers WHERE article = ?2 ORDER BY id`,
	} {
		if err := s.do(q, row, n); err != nil {
			return err
		}
	}
	return s.drop(n)
}

// shelvedArticle is an article, or a former text of one, that went with a source.
type shelvedArticle struct {
	number   Number
	at       int64
	pack     []byte
	readOn   int
	added    int64
	read     bool
	position int
}

// unshelve brings back what went with a source: the articles under their numbers,
// unless their words have come again meanwhile.
func (w *writing) unshelve(a *act) error {
	isKnown := false
	if err := w.find(&isKnown, `SELECT true FROM sources WHERE address = ?`, a.ID); err != nil {
		return err
	}
	if isKnown || a.Source == nil {
		return ErrOverlaid
	}
	if err := w.source(a.Source, a.Source.Added.UnixMilli()); err != nil {
		return err
	}
	rows, err := w.QueryContext(w.ctx, `SELECT article, at, pack, read_on, added, read, position FROM shelved WHERE act = ? ORDER BY article, at`, a.row)
	if err != nil {
		return err
	}
	defer rows.Close()
	var all []shelvedArticle
	for rows.Next() {
		var s shelvedArticle
		if err := rows.Scan(&s.number, &s.at, &s.pack, &s.readOn, &s.added, &s.read, &s.position); err != nil {
			return err
		}
		all = append(all, s)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	is := map[Number]Number{}
	err = w.store(func(s *store) error {
		for i := range all {
			if err := s.unshelve(&all[i], is); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return w.replace(a, is)
}

// unshelve enters an article again; is tells where another has its words.
func (s *store) unshelve(it *shelvedArticle, is map[Number]Number) error {
	if it.at != 0 {
		if is[it.number] != it.number {
			return nil
		}
		return s.do(`INSERT INTO formers (article, at, pack) VALUES (?, ?, ?)`, it.number, it.at, it.pack)
	}
	a, err := record.Unpack(it.pack)
	if err != nil {
		return err
	}
	key := record.Key(&a)
	var other Number
	if known, err := s.one(`SELECT id FROM articles WHERE key = ?`, []any{key}, &other); err != nil || known {
		is[it.number] = other
		return err
	}
	r, err := prepare(Entry{Article: a}, key, record.DateOf(it.readOn), nil)
	if err != nil {
		return err
	}
	r.number = it.number
	if _, err := s.insert(r); err != nil {
		return err
	}
	is[it.number] = it.number
	if err := s.do(`DELETE FROM removed WHERE article = ?`, it.number); err != nil {
		return err
	}
	return s.do(`UPDATE articles SET added = ?, read = ?, position = ? WHERE id = ?`, it.added, it.read, it.position, it.number)
}

// replace puts the places of an act's source back.
func (w *writing) replace(a *act, is map[Number]Number) error {
	rows, err := w.QueryContext(w.ctx, `SELECT article, path, item, first, gone FROM shelved_places WHERE act = ?`, a.row)
	if err != nil {
		return err
	}
	defer rows.Close()
	type place struct {
		article     Number
		path, item  string
		first, gone int64
	}
	var all []place
	for rows.Next() {
		var p place
		if err := rows.Scan(&p.article, &p.path, &p.item, &p.first, &p.gone); err != nil {
			return err
		}
		all = append(all, p)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	for _, p := range all {
		if now, moved := is[p.article]; moved {
			p.article = now
		}
		if err := w.exec(`INSERT INTO places (article, path, item, source, first, gone)
			SELECT ?1, ?2, ?3, (SELECT id FROM sources WHERE address = ?4), ?5, ?6 WHERE EXISTS (SELECT 1 FROM articles WHERE id = ?1) ON CONFLICT DO NOTHING`,
			p.article, p.path, p.item, a.ID, p.first, p.gone); err != nil {
			return err
		}
	}
	return nil
}

// Sources are all sources by address.
func (l *Library) Sources(ctx context.Context) ([]Source, error) {
	return collect(ctx, l, "listing sources", func(rows *sql.Rows, s *Source) error {
		var fetched, next, added int64
		err := rows.Scan(&s.Address, &s.Name, &s.Kind, &s.Whole, &s.ETag, &s.Modified, &fetched, &next, &s.Failure, &added, &s.Articles)
		s.Fetched, s.Next, s.Added = stamp(fetched), stamp(next), stamp(added)
		return err
	}, `SELECT address, name, kind, whole, etag, modified, fetched, next, failure, added, (SELECT count(*) FROM places p WHERE p.source = s.id)
		FROM sources s ORDER BY address`)
}
