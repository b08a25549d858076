package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"attache/briefs"
	"attache/briefs/sanitise"
	"attache/feed/record"
)

// Report is what a check found and did, each a line for the user.
type Report struct {
	Found []string // what is wrong, empty for a sound library
	Done  []string // what was repaired
	Lost  []string // what could not be: places of articles to be added again
	Short []string // what is lost of each kind, in numbers, as far as the damaged file tells how much there was
	Copy  string   // where the damaged file was kept, "" when nothing in it was given up

	isMoving bool // all goes to a new file, and the damaged one is kept
}

// IsSound reports whether nothing was wrong.
func (r *Report) IsSound() bool { return len(r.Found) == 0 }

// IsLost reports whether anything could not be saved.
func (r *Report) IsLost() bool { return len(r.Lost)+len(r.Short) > 0 }

// Check checks the library at path and repairs it: what is understood of the
// articles is made again from their texts; where the file itself is damaged,
// all that can still be read moves to a new one and the old one is kept. It fails
// with ErrBusy while another attaché has the library open.
func Check(ctx context.Context, path string, opt Options) (r Report, err error) {
	if _, err := os.Stat(path); err != nil && !isSwapping(path) {
		return Report{}, fmt.Errorf("examining %s: %w", sanitise.Name(path), err)
	}
	h, err := alone(ctx, path)
	if err != nil {
		return Report{}, err
	}
	defer func() { err = errors.Join(err, h.letGo()) }()
	opt.held = true
	if r.Copy, err = finishSwap(path, nowOf(opt)); err != nil {
		return r, err
	}
	if r.Copy != "" {
		r.Found = append(r.Found, "An earlier repair was broken off before its end.")
		r.Done = append(r.Done, "It is done now.")
	}
	err = heal(ctx, path, opt, &r)
	return r, err
}

// heal finds what is wrong and repairs it.
func heal(ctx context.Context, path string, opt Options, r *Report) error {
	l, err := Open(ctx, path, opt)
	switch {
	case errors.Is(err, ErrDamaged), errors.Is(err, ErrForeign) && hasLostItsHead(path):
		r.Found = append(r.Found, "The file cannot be opened as it is.")
		return recoverFrom(ctx, path, opt, r)
	case err != nil:
		return err
	}
	whole, err := l.examine(ctx, r)
	if err == nil && whole {
		err = l.treat(ctx, r)
	}
	if cerr := l.Close(); cerr != nil && err == nil {
		err = l.fail("closing", cerr)
	}
	if err == nil && whole || !errors.Is(err, ErrDamaged) && err != nil {
		return err
	}
	return recoverFrom(ctx, path, opt, r)
}

// hasLostItsHead reports whether a file that SQLite does not know was a library:
// the pages behind the first tell, whatever their size.
func hasLostItsHead(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return false
	}
	for size := int64(4 << 10); size <= 64<<10; size *= 2 {
		if hasTrees(f, size, info.Size()) {
			return true
		}
	}
	return false
}

// hasTrees reports whether most pages of this size, among the first ones, begin as
// those of SQLite's trees do.
func hasTrees(f io.ReaderAt, page, size int64) bool {
	const look = 16
	trees, pages := 0, min(size/page-1, look)
	for i := int64(1); i <= pages; i++ {
		var kind [1]byte
		if _, err := f.ReadAt(kind[:], i*page); err == nil && bytes.IndexByte([]byte{2, 5, 10, 13}, kind[0]) >= 0 {
			trees++
		}
	}
	return pages > 0 && int64(trees)*2 > pages
}

// examine reports whether the file's own structure is whole.
func (l *Library) examine(ctx context.Context, r *Report) (bool, error) {
	wrong, err := lines(ctx, l.reader, `PRAGMA integrity_check(20)`)
	if err != nil {
		if errors.Is(kindOf(err), ErrDamaged) {
			r.Found = append(r.Found, "The file's pages are damaged.")
			return false, nil
		}
		return false, l.fail("examining", err)
	}
	if len(wrong) == 1 && wrong[0] == "ok" {
		return true, nil
	}
	r.Found = append(r.Found, fmt.Sprintf("The file's structure is damaged in %d places or more: %s", len(wrong), sanitise.Name(wrong[0])))
	return false, nil
}

func lines(ctx context.Context, db *sql.DB, query string) (out []string, err error) {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, rows.Err()
}

// treat repairs what is wrong in a file whose structure is whole.
func (l *Library) treat(ctx context.Context, r *Report) error {
	for _, part := range []func(context.Context, *Report) error{l.reunite, l.treatLinks, l.treatTexts, l.treatIndex, l.treatListing} {
		if err := part(ctx, r); err != nil {
			return err
		}
	}
	return nil
}

// treatLinks takes out what belongs to articles that are no more.
func (l *Library) treatLinks(ctx context.Context, r *Report) error {
	loose, err := count(ctx, l.reader, `SELECT count(*) FROM pragma_foreign_key_check`)
	if err != nil || loose == 0 {
		return l.fail("examining", err)
	}
	r.Found = append(r.Found, fmt.Sprintf("%d entries belong to nothing.", loose))
	err = l.write(ctx, "repairing", func(w *writing) error {
		for _, table := range []string{"texts", "formers", "places", "tags", "mentions"} {
			if err := w.exec(`DELETE FROM ` + table + ` WHERE article NOT IN (SELECT id FROM articles)`); err != nil {
				return err
			}
		}
		return w.exec(`UPDATE places SET source = NULL WHERE source NOT IN (SELECT id FROM sources)`)
	})
	if err == nil {
		r.Done = append(r.Done, "Entries that belong to nothing were taken out; notes, corrections and outcomes were left.")
	}
	return err
}

// treatTexts finds articles whose text is lost, and those that are called by
// another name than their text's.
func (l *Library) treatTexts(ctx context.Context, r *Report) error {
	lost, _, err := l.compareTexts(ctx)
	if err != nil {
		return err
	}
	if len(lost) > 0 {
		r.Found = append(r.Found, fmt.Sprintf("The texts of %d articles cannot be read.", len(lost)))
		if err := l.letGo(ctx, lost, r); err != nil {
			return err
		}
	}
	_, misnamed, err := l.compareTexts(ctx)
	if err != nil || len(misnamed) == 0 {
		return err
	}
	r.Found = append(r.Found, fmt.Sprintf("%d articles are known by an id or a key that is not that of their text.", len(misnamed)))
	if err := l.readAnew(ctx, misnamed); err != nil {
		return err
	}
	r.Done = append(r.Done, "Their ids were made anew from their texts.")
	return nil
}

// readAnew makes anew what comes from the texts of some articles, and their names.
func (l *Library) readAnew(ctx context.Context, all []Number) error {
	err := l.write(ctx, "marking what must be read again", func(w *writing) error {
		for _, n := range all {
			// One may have the name of another, which waits for it.
			if err := w.exec(`UPDATE articles SET rules = -1, ident = 'lost' || id, key = CAST('lost' || id AS BLOB) WHERE id = ?`, n); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return l.Reindex(ctx, nil)
}

// held is what stands under one number: an entry, a text, or both.
type held struct {
	number     Number
	ident, key string // of the entry, empty without one
	id, words  string // the id and key of the text, empty where it cannot be read
	isSummed   bool   // the text has a checksum
	isPlaced   bool   // the number is that of what was found in some place
}

// isNamed reports whether an entry goes by the name of its text.
func (h *held) isNamed() bool { return h.ident == h.id && h.key == h.words }

// isLost reports whether the text of an entry cannot be read, or is not its own and
// nothing vouches for it.
func (h *held) isLost() bool {
	return h.words == "" || !h.isNamed() && !h.isSummed && h.key != h.words && !h.isAnonymous()
}

// isAnonymous reports whether an entry was made for a text whose own was lost, or
// waits for its name.
func (h *held) isAnonymous() bool { return strings.HasPrefix(h.key, "lost") }

// everything is what stands under each number.
func (l *Library) everything(ctx context.Context) (all []held, err error) {
	rows, err := l.reader.QueryContext(ctx, `SELECT coalesce(a.id, t.article), coalesce(a.ident, ''), coalesce(a.key, x''), coalesce(t.pack, x''),
			EXISTS (SELECT 1 FROM places WHERE article = coalesce(a.id, t.article))
		FROM articles a FULL JOIN texts t ON t.article = a.id`)
	if err != nil {
		return nil, l.fail("examining the texts", err)
	}
	defer rows.Close()
	for rows.Next() {
		var h held
		var key, pack sql.RawBytes
		if err := rows.Scan(&h.number, &h.ident, &key, &pack, &h.isPlaced); err != nil {
			return nil, l.fail("examining the texts", err)
		}
		h.key, h.isSummed = string(key), record.HasChecksum(pack)
		if a, err := record.Unpack(pack); err == nil {
			h.id, h.words = briefs.ID(&a), string(record.Key(&a))
		}
		all = append(all, h)
	}
	return all, l.fail("examining the texts", rows.Err())
}

// compareTexts holds every article against its text: those without one that can be
// opened are lost, and misnamed are those whose id or key is another's. One that has
// the words of another, which is known by them, cannot go under its name and is neither.
func (l *Library) compareTexts(ctx context.Context) (lost, misnamed []Number, err error) {
	all, err := l.everything(ctx)
	if err != nil {
		return nil, nil, err
	}
	taken := map[string]bool{}
	for i := range all {
		if h := &all[i]; h.isNamed() {
			taken[h.ident], taken[h.key] = true, true
		}
	}
	for i := range all {
		switch h := &all[i]; {
		case h.key == "": // it has no entry
		case h.isLost():
			lost = append(lost, h.number)
		case !h.isNamed() && !taken[h.id] && !taken[h.words]:
			misnamed = append(misnamed, h.number)
		}
	}
	return lost, misnamed, nil
}

// letGo takes out articles whose text is lost, after a copy of the file was made. Those
// that the reader has worked on stay, with a line in the place of the text.
func (l *Library) letGo(ctx context.Context, lost []Number, r *Report) error {
	if r.Copy == "" && !r.isMoving {
		kept, err := nameOfDamaged(l.path, nowOf(l.opt))
		if err == nil {
			err = l.copyTo(ctx, kept)
		}
		if err != nil {
			return err
		}
		r.Copy = kept
	}
	for _, n := range lost {
		places, err := l.Origins(ctx, n)
		if err != nil {
			return err
		}
		for _, p := range places {
			r.Lost = append(r.Lost, p.Ref.Path)
		}
	}
	err := l.write(ctx, "letting articles go whose text is lost", func(w *writing) error {
		return w.store(func(s *store) error {
			for _, n := range lost {
				if err := s.lose(n); err != nil {
					return err
				}
			}
			return nil
		})
	})
	if err == nil {
		r.Done = append(r.Done, fmt.Sprintf("%d articles without a text were let go; add their files again.", len(lost)))
	}
	return err
}

// treatIndex makes the search anew when it does not answer for every article.
func (l *Library) treatIndex(ctx context.Context, r *Report) error {
	missing, err := count(ctx, l.reader, `SELECT (SELECT count(*) FROM articles WHERE id NOT IN (SELECT id FROM words_docsize))
		+ (SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT id FROM articles))`)
	if err == nil && missing == 0 {
		_, err = l.writer.ExecContext(ctx, `INSERT INTO words (words) VALUES ('integrity-check')`)
	}
	switch {
	case err != nil && !errors.Is(kindOf(err), ErrDamaged):
		return l.fail("examining the search index", err)
	case err == nil && missing == 0:
		return nil
	}
	r.Found = append(r.Found, "The search index does not fit the articles.")
	if err := l.rebuild(ctx); err != nil {
		return err
	}
	r.Done = append(r.Done, "The search index and what is understood of the articles were made anew.")
	return nil
}

// rebuild makes everything anew that comes from the texts.
func (l *Library) rebuild(ctx context.Context) error {
	err := l.write(ctx, "making the search index anew", func(w *writing) error {
		return w.exec(`DROP TABLE words;` + migrations[2] + `DELETE FROM promises; DELETE FROM pledged; DELETE FROM mentions; UPDATE articles SET rules = -1;`)
	})
	if err != nil {
		return err
	}
	return l.Reindex(ctx, nil)
}

func count(ctx context.Context, db *sql.DB, query string) (n int, err error) {
	err = db.QueryRowContext(ctx, query).Scan(&n)
	return n, err
}
