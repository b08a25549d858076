package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"attache/briefs/sanitise"
	"attache/feed"
	"attache/feed/record"
)

// What goes with a source, or comes back with it, may be thousands of articles. So the
// act itself is one short transaction, after which the source is gone or there; its
// articles follow in batches, between which others write. An act whose articles are
// not all moved says so in the journal: whoever opens the library next goes on.

// moveBatch is how many articles are moved in one go.
const moveBatch = 100

// RemoveSource takes a source out, and the articles that came by it alone
// unless the reader has starred, tagged, corrected or written on them. It
// gives how many articles went.
func (l *Library) RemoveSource(ctx context.Context, address string) (int, error) {
	if err := l.Finish(ctx); err != nil {
		return 0, err
	}
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
			err = w.shelve(&done)
		}
		if err == nil {
			err = w.renew(&done)
		}
		return err
	})
	if err != nil {
		return 0, err
	}
	return l.finish(ctx)
}

// shelve takes a source out, and its places; the articles that stand nowhere else
// are left to Finish.
func (w *writing) shelve(a *act) error {
	var source int64
	var s Source
	var fetched, next, added int64
	err := w.QueryRowContext(w.ctx, `SELECT id, name, kind, whole, etag, modified, fetched, next, failure, added FROM sources WHERE address = ?`, a.ID).
		Scan(&source, &s.Name, &s.Kind, &s.Whole, &s.ETag, &s.Modified, &fetched, &next, &s.Failure, &added)
	if errors.Is(err, sql.ErrNoRows) {
		return ErrOverlaid
	}
	if err != nil {
		return err
	}
	s.Address, s.Fetched, s.Next, s.Added = a.ID, stamp(fetched), stamp(next), stamp(added)
	a.Source, a.Rest = &s, true
	return errors.Join(
		w.exec(`INSERT INTO shelved_places (act, article, path, item, first, gone) SELECT ?, article, path, item, first, gone FROM places WHERE source = ? ORDER BY id`, a.row, source),
		w.exec(`DELETE FROM places WHERE source = ?`, source),
		w.exec(`DELETE FROM sources WHERE id = ?`, source))
}

// unshelve brings a source back, and the places of articles that are there; the others
// are left to Finish.
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
	a.Rest = true
	const here = ` FROM shelved_places p WHERE p.act = ?1 AND p.article IN (SELECT id FROM articles)`
	if err := w.exec(`INSERT INTO places (article, path, item, source, first, gone)
		SELECT p.article, p.path, p.item, (SELECT id FROM sources WHERE address = ?2), p.first, p.gone`+here+` ORDER BY p.rowid ON CONFLICT DO NOTHING`, a.row, a.ID); err != nil {
		return err
	}
	return w.exec(`DELETE FROM shelved_places WHERE rowid IN (SELECT p.rowid`+here+`)`, a.row)
}

// Finish moves what is left of the articles of sources that went or came back, where a
// program ended in the midst of it.
func (l *Library) Finish(ctx context.Context) error {
	_, err := l.finish(ctx)
	return err
}

// finish is Finish; it gives how many articles went.
func (l *Library) finish(ctx context.Context) (went int, err error) {
	const doing = "moving a source's articles"
	const open = `SELECT j.id, j.act, j.undone FROM journal j WHERE instr(j.act, '"rest":true') ORDER BY j.id LIMIT 1`
	last, lost := Number(0), 0
	for ctx.Err() == nil {
		m := moving{lib: l, after: last}
		if err := m.read(l.reader.QueryRowContext(ctx, open)); err != nil {
			if errors.Is(err, sql.ErrNoRows) {
				err = nil
			}
			if err == nil && lost > 0 {
				err = fmt.Errorf("%d texts cannot be read any more: %w", lost, ErrDamaged)
			}
			return went, l.fail(doing, err)
		}
		if err := m.prepare(ctx); err != nil {
			return went, l.fail(doing, err)
		}
		begun := time.Now()
		err := l.write(ctx, doing, func(w *writing) error {
			var now moving
			if err := now.read(w.QueryRowContext(w.ctx, open)); err != nil || now.row != m.row || now.isIn != m.isIn {
				if errors.Is(err, sql.ErrNoRows) {
					err = nil // another was quicker
				}
				m.last, m.lost = m.after, 0
				return err
			}
			return m.move(w)
		})
		if err != nil {
			return went, err
		}
		went, lost = went+m.went, lost+m.lost
		if last = m.last; m.isDone {
			last = 0
		}
		// Who waits looks for its turn ten times a second.
		time.Sleep(max(breath, time.Since(begun)/4))
	}
	return went, ctx.Err()
}

// moving is one batch of the articles of an act.
type moving struct {
	act
	lib  *Library
	isIn bool // they come back, they do not go

	after, last Number // articles that go: those behind after, up to last
	out         []Number
	in          []shelvedArticle
	records     []*incoming // of in, nil for a former text
	isDone      bool
	went, lost  int
}

func (m *moving) read(row *sql.Row) error {
	var kept string
	var undone int64
	if err := row.Scan(&m.row, &kept, &undone); err != nil {
		return err
	}
	if err := json.Unmarshal([]byte(kept), &m.act); err != nil {
		return fmt.Errorf("%w: %w", err, ErrDamaged)
	}
	m.isIn = (undone == 0) == m.On
	return nil
}

// prepare reads what is to be moved, before the library is locked.
func (m *moving) prepare(ctx context.Context) (err error) {
	if !m.isIn {
		m.out, err = numbers[Number](ctx, m.lib.reader, `SELECT DISTINCT article FROM shelved_places WHERE act = ? AND article > ? ORDER BY article LIMIT ?`, m.row, m.after, moveBatch)
		m.isDone = len(m.out) < moveBatch
		if len(m.out) > 0 {
			m.last = m.out[len(m.out)-1]
		}
		return err
	}
	all, err := numbers[Number](ctx, m.lib.reader, `SELECT DISTINCT article FROM shelved WHERE act = ? ORDER BY article LIMIT ?`, m.row, moveBatch)
	if err != nil || len(all) == 0 {
		m.isDone = true
		return err
	}
	if m.in, err = collect(ctx, m.lib, "reading what went", scanShelved,
		`SELECT rowid, article, at, pack, read_on, added, read, position FROM shelved WHERE act = ? AND article BETWEEN ? AND ? ORDER BY article, at, rowid`, m.row, all[0], all[len(all)-1]); err != nil {
		return err
	}
	return m.understand()
}

// understand reads the articles anew on spare processors. A text that is damaged has no
// record, and goes.
func (m *moving) understand() error {
	m.records = make([]*incoming, len(m.in))
	errs := make([]error, len(m.in))
	var work sync.WaitGroup
	free := make(chan struct{}, feed.Spare())
	for i := range m.in {
		if m.in[i].at != 0 {
			continue
		}
		free <- struct{}{}
		work.Go(func() {
			defer func() { <-free }()
			if m.records[i], errs[i] = m.in[i].record(); errors.Is(errs[i], record.ErrPack) {
				errs[i] = nil
			}
		})
	}
	work.Wait()
	return errors.Join(errs...)
}

// move moves the batch, and notes in the journal when no article is left.
func (m *moving) move(w *writing) error {
	err := w.store(func(s *store) error {
		if m.isIn {
			return m.bring(s)
		}
		for _, n := range m.out {
			isBare, err := s.isBare(n)
			if err == nil && isBare {
				m.went++
				err = s.shelve(m.row, n)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil || !m.isDone {
		return err
	}
	m.Rest = false
	if m.isIn { // of articles that are no more, for whatever reason
		err = w.exec(`DELETE FROM shelved_places WHERE act = ?`, m.row)
	}
	return errors.Join(err, w.renew(&m.act))
}

// bring enters the articles of the batch again, with their places.
func (m *moving) bring(s *store) error {
	is := map[Number]Number{} // which has an article's words now
	for i := range m.in {
		it := &m.in[i]
		var isThere bool
		if had, err := s.one(`SELECT true FROM shelved WHERE rowid = ? AND act = ?`, []any{it.row, m.row}, &isThere); err != nil || !had {
			return err // another has brought them
		}
		if it.at == 0 && m.records[i] == nil {
			m.lost++
		} else if err := s.unshelve(it, m.records[i], is); err != nil {
			return err
		}
		if err := s.do(`DELETE FROM shelved WHERE rowid = ?`, it.row); err != nil {
			return err
		}
	}
	for n, now := range is {
		if err := s.do(`INSERT INTO places (article, path, item, source, first, gone)
			SELECT ?1, path, item, (SELECT id FROM sources WHERE address = ?2), first, gone FROM shelved_places WHERE act = ?3 AND article = ?4 ORDER BY rowid ON CONFLICT DO NOTHING`,
			now, m.ID, m.row, n); err != nil {
			return err
		}
		if err := s.do(`DELETE FROM shelved_places WHERE act = ? AND article = ?`, m.row, n); err != nil {
			return err
		}
	}
	return nil
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
	row      int64
	number   Number
	at       int64
	pack     []byte
	readOn   int
	added    int64
	read     bool
	position int
}

func scanShelved(rows *sql.Rows, s *shelvedArticle) error {
	return rows.Scan(&s.row, &s.number, &s.at, &s.pack, &s.readOn, &s.added, &s.read, &s.position)
}

// record is the article, read again.
func (it *shelvedArticle) record() (*incoming, error) {
	a, err := record.Unpack(it.pack)
	if err != nil {
		return nil, err
	}
	r, err := prepare(Entry{Article: a}, record.Key(&a), record.DateOf(it.readOn), nil)
	if err == nil {
		r.number = it.number
	}
	return r, err
}

// unshelve enters an article again under its number; is tells which has its words,
// another where they have come again meanwhile.
func (s *store) unshelve(it *shelvedArticle, r *incoming, is map[Number]Number) error {
	if r == nil {
		if is[it.number] != it.number {
			return nil
		}
		return s.do(`INSERT INTO formers (article, at, pack) VALUES (?, ?, ?)`, it.number, it.at, it.pack)
	}
	var other Number
	if known, err := s.one(`SELECT id FROM articles WHERE key = ?`, []any{r.Key}, &other); err != nil || known {
		is[it.number] = other
		return err
	}
	if _, err := s.insert(r); err != nil {
		return err
	}
	is[it.number] = it.number
	if err := s.do(`DELETE FROM removed WHERE article = ?`, it.number); err != nil {
		return err
	}
	return s.do(`UPDATE articles SET added = ?, read = ?, position = ? WHERE id = ?`, it.added, it.read, it.position, it.number)
}
