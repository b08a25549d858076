package sqlite

import (
	"context"
	"database/sql"

	"attache/briefs"
	"attache/briefs/text"
	"attache/feed"
	"attache/feed/record"
)

// The library holds no passwords: what comes into it passes here.

// public is an address without the name and password in it, which are told to
// Options.Secret.
func (l *Library) public(address string) (string, error) {
	public, user := feed.Parted(address)
	if user == nil || l.opt.Secret == nil {
		return public, nil
	}
	return public, l.opt.Secret(public, user)
}

// publicEntry is an entry without passwords.
func (l *Library) publicEntry(e Entry) (Entry, error) {
	for _, at := range []*string{&e.Ref.Path, &e.Source} {
		var err error
		if *at, err = l.public(*at); err != nil {
			return e, err
		}
	}
	e.Ref.Item = text.WithoutLogin(e.Ref.Item)
	hideLogins(&e.Article)
	return e, nil
}

// hideLogins takes names and passwords out of where an article was found.
func hideLogins(a *briefs.Article) {
	a.Path, a.URL = text.WithoutLogin(a.Path), text.WithoutLogin(a.URL)
}

// publicSource is a source without passwords.
func (l *Library) publicSource(s Source) (Source, error) {
	var err error
	s.Address, err = l.public(s.Address)
	s.Name, s.Failure = text.WithoutLogin(s.Name), text.WithoutLogin(s.Failure)
	return s, err
}

// takeOutLogins takes passwords out of the sources of a library that was written
// when they were kept in their addresses, and out of what came by these.
func (l *Library) takeOutLogins(ctx context.Context) error {
	if l.writer == nil {
		return nil
	}
	old, err := l.withLogins(ctx)
	if err != nil || len(old) == 0 {
		return err
	}
	// What goes is overwritten.
	if _, err := l.writer.ExecContext(ctx, `PRAGMA secure_delete = 1`); err != nil {
		return l.fail("taking passwords out of addresses", err)
	}
	err = l.write(ctx, "taking passwords out of addresses", func(w *writing) error {
		for id, address := range old {
			if err := w.takeOutLogin(id, address); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		l.notices = append(l.notices, "Passwords that stood in addresses of feeds are kept apart from the library now; copies of it that were made before still hold them.")
	}
	return err
}

// withLogins are the addresses of sources with a name or password in them, by
// number.
func (l *Library) withLogins(ctx context.Context) (map[int64]string, error) {
	rows, err := l.reader.QueryContext(ctx, `SELECT id, address FROM sources WHERE address LIKE '%://%@%'`)
	if err != nil {
		return nil, l.fail("opening", err)
	}
	defer rows.Close()
	out := map[int64]string{}
	for rows.Next() {
		var id int64
		var address string
		if err := rows.Scan(&id, &address); err != nil {
			return nil, l.fail("opening", err)
		}
		if text.WithoutLogin(address) != address {
			out[id] = address
		}
	}
	return out, l.fail("opening", rows.Err())
}

func (w *writing) takeOutLogin(id int64, address string) error {
	public, err := w.lib.public(address)
	if err != nil {
		return err
	}
	if err := w.repackOf(id); err != nil {
		return err
	}
	var other int64
	err = w.QueryRowContext(w.ctx, `SELECT id FROM sources WHERE address = ?`, public).Scan(&other)
	switch {
	case err == sql.ErrNoRows: //nolint:errorlint // it is given bare
		err = w.exec(`UPDATE sources SET address = ?1, name = replace(name, ?2, ?1), failure = replace(failure, ?2, ?1) WHERE id = ?3`, public, address, id)
	case err == nil:
		if err = w.exec(`UPDATE places SET source = ? WHERE source = ?`, other, id); err == nil {
			err = w.exec(`DELETE FROM sources WHERE id = ?`, id)
		}
	}
	if err != nil {
		return err
	}
	if err := w.exec(`UPDATE OR IGNORE places SET path = ? WHERE path = ?`, public, address); err != nil {
		return err
	}
	if err := w.exec(`DELETE FROM places WHERE path = ?`, address); err != nil { // known from there already
		return err
	}
	return w.exec(`UPDATE journal SET act = replace(act, ?1, ?2), said = replace(said, ?1, ?2)`, address, public)
}

// repackOf takes passwords out of the texts that came by a source.
func (w *writing) repackOf(source int64) error {
	for _, table := range []struct{ name, key string }{{"texts", "article"}, {"formers", "id"}} {
		all, err := numbers[int64](w.ctx, w.Tx, `SELECT DISTINCT t.`+table.key+` FROM `+table.name+` t JOIN places p ON p.article = t.article WHERE p.source = ?`, source)
		if err != nil {
			return err
		}
		for _, n := range all {
			if err := w.repack(table.name, table.key, n); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *writing) repack(table, key string, n int64) error {
	var kept []byte
	if err := w.QueryRowContext(w.ctx, `SELECT pack FROM `+table+` WHERE `+key+` = ?`, n).Scan(&kept); err != nil {
		return err
	}
	a, err := record.Unpack(kept)
	if err != nil {
		return nil // the doctor says so
	}
	hideLogins(&a)
	packed, err := record.Pack(&a)
	if err != nil {
		return err
	}
	return w.exec(`UPDATE `+table+` SET pack = ? WHERE `+key+` = ?`, packed, n)
}
