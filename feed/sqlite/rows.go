package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/record"
)

// Row is an article as a list shows it.
type Row struct {
	feed.Row
	Number Number
}

const rowColumns = `a.id, a.ident, a.title, a.outlet, a.lang, a.published, a.published_from, a.pair, a.topics, a.promises, a.read, a.starred, a.added`

// firstRows come by themselves, so that a screen is filled at once; the others in blocks.
const firstRows = 200

// Rows hands over every article's row, the newest first ones first and then
// all the others, those last added first, all of one moment. It returns when all are
// handed over or yield returns false.
func (l *Library) Rows(ctx context.Context, yield func([]Row) bool) error {
	first := map[Number]bool{}
	return l.list(ctx, func(b feed.Batch) bool {
		var out []Row
		for r := range b.All() {
			n, _ := NumberOf(r.Ref)
			if first[n] {
				continue
			}
			if len(first) < firstRows {
				first[n] = true
			}
			out = append(out, Row{r, n})
		}
		return yield(out)
	})
}

// list hands over all rows, the newest ones first; blocks may tell those again.
func (l *Library) list(ctx context.Context, yield func(feed.Batch) bool) error {
	tx, err := l.reader.BeginTx(quiet(ctx), &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return l.fail("listing", err)
	}
	defer func() { _ = tx.Rollback() }() // nothing was written
	g := &listing{lib: l, ctx: ctx, db: tx, yield: yield, most: fewBlocks}
	var first []feed.Row
	err = l.eachRow(ctx, tx, func(r *Row) bool {
		first = append(first, r.Row)
		return true
	}, `SELECT `+rowColumns+` FROM articles a ORDER BY a.published DESC, a.id DESC LIMIT ?`, firstRows)
	if err != nil || len(first) == 0 || !yield(feed.Batch{Rows: first}) || len(first) < firstRows {
		return err
	}
	if g.marks, err = l.marked(ctx, tx); err != nil {
		return err
	}
	return g.each()
}

// RowsOf are the rows of the articles with these numbers, in their order;
// numbers that stand for nothing are left out.
func (l *Library) RowsOf(ctx context.Context, numbers ...Number) ([]Row, error) {
	out := make([]Row, 0, len(numbers))
	for _, n := range numbers {
		r, err := l.rows(ctx, `SELECT `+rowColumns+` FROM articles a WHERE a.id = ?`, n)
		if err != nil {
			return nil, err
		}
		out = append(out, r...)
	}
	return out, nil
}

// IsEmpty reports whether there is no article.
func (l *Library) IsEmpty(ctx context.Context) (isEmpty bool, err error) {
	err = l.reader.QueryRowContext(ctx, `SELECT NOT EXISTS (SELECT 1 FROM articles)`).Scan(&isEmpty)
	return isEmpty, l.fail("counting", err)
}

// Len is how many articles there are.
func (l *Library) Len(ctx context.Context) (int, error) {
	var n int
	err := l.reader.QueryRowContext(ctx, `SELECT count(*) FROM articles`).Scan(&n)
	return n, l.fail("counting", err)
}

func (l *Library) rows(ctx context.Context, query string, args ...any) (out []Row, err error) {
	err = l.eachRow(ctx, l.reader, func(r *Row) bool { out = append(out, *r); return true }, query, args...)
	return out, err
}

func (l *Library) eachRow(ctx context.Context, db querier, yield func(*Row) bool, query string, args ...any) error {
	rows, err := db.QueryContext(quiet(ctx), query, args...)
	if err != nil {
		return l.fail("listing", err)
	}
	defer rows.Close()
	s := rowScan{lib: l, names: map[string]string{}}
	for rows.Next() {
		if err := s.scan(rows); err != nil {
			return l.fail("listing", err)
		}
		if !yield(&s.row) {
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return l.fail("listing", rows.Err())
}

// rowScan reads rows; outlets, languages and pairs, which come again and
// again, are held once.
type rowScan struct {
	lib    *Library
	names  map[string]string
	row    Row
	packed sql.RawBytes
}

func (s *rowScan) scan(rows *sql.Rows) error {
	var published int
	var topics, added int64
	var seen, starred bool
	var outlet, lang, from, pair string
	r := Row{}
	if err := rows.Scan(&r.Number, &r.ID, &r.Title, &outlet, &lang, &published, &from, &pair, &topics, &s.packed, &seen, &starred, &added); err != nil {
		return err
	}
	r.Row = feed.Row{
		Ref: r.Number.Ref(), ID: r.ID, Title: r.Title, Source: s.once(outlet), Lang: s.once(lang),
		Published: record.DateOf(published), DateFrom: s.once(from), Topics: s.lib.taxonomy.mask(topics), Commitments: record.Commitments(s.packed), Read: true,
		Seen: seen, Starred: starred, Added: timex.Of(stamp(added)),
	}
	if one, other, ok := strings.Cut(s.once(pair), "-"); ok {
		r.Pair = [2]string{one, other}
	}
	s.row = r
	return nil
}

func (s *rowScan) once(name string) string {
	if known, ok := s.names[name]; ok {
		return known
	}
	s.names[name] = name
	return name
}

// Find is the number of the article with a brief's id, or with the beginning
// of it that no other has.
func (l *Library) Find(ctx context.Context, id string) (Number, error) {
	rows, err := l.reader.QueryContext(ctx, `SELECT id FROM articles WHERE ident >= ?1 AND ident < ?1 || 'g' LIMIT 2`, strings.ToLower(id))
	if err != nil {
		return 0, l.fail("looking for "+id, err)
	}
	defer rows.Close()
	var found []Number
	for rows.Next() {
		var n Number
		if err := rows.Scan(&n); err != nil {
			return 0, l.fail("looking for "+id, err)
		}
		found = append(found, n)
	}
	switch {
	case rows.Err() != nil:
		return 0, l.fail("looking for "+id, rows.Err())
	case len(found) == 0 || id == "":
		return 0, fmt.Errorf("%s: %w", sanitise.Name(id), ErrAbsent)
	case len(found) > 1:
		return 0, fmt.Errorf("%s: several articles have ids that begin so; give more of it", sanitise.Name(id))
	}
	return found[0], nil
}

// errNoCommitment is ErrAbsent of a commitment.
var errNoCommitment = absent("no commitment of the library has this id")

type absent string

func (a absent) Error() string { return string(a) }
func (absent) Unwrap() error   { return ErrAbsent }

// FindCommitment is the article and the place in it of the commitment with an id,
// or with the beginning of it that no other has.
func (l *Library) FindCommitment(ctx context.Context, id string) (Number, int, error) {
	// What older rules have read may have another id: it is read again first.
	if stale, err := l.Stale(ctx); err == nil && stale > 0 && !l.IsReadOnly() {
		if err := l.Reindex(ctx, nil); err != nil {
			return 0, 0, err
		}
	}
	found, err := numbers[int64](ctx, l.reader, `SELECT id FROM promises WHERE ident >= ?1 AND ident < ?1 || 'g' AND ident != '' LIMIT 2`, strings.ToLower(id))
	switch {
	case err != nil:
		return 0, 0, l.fail("looking for "+sanitise.Name(id), err)
	case len(found) == 0 || id == "":
		return 0, 0, fmt.Errorf("%s: %w", sanitise.Name(id), errNoCommitment)
	case len(found) > 1:
		return 0, 0, fmt.Errorf("%s: several commitments have ids that begin so; give more of it", sanitise.Name(id))
	}
	return Number(found[0] / record.Most), int(found[0] % record.Most), nil
}

// At is the number of the article at a place.
func (l *Library) At(ctx context.Context, place feed.Ref) (Number, error) {
	var n Number
	err := l.reader.QueryRowContext(quiet(ctx), `SELECT article FROM places WHERE path = ? AND item = ?`, place.Path, place.Item).Scan(&n)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrAbsent
	}
	return n, l.fail("looking for an article", err)
}

// hasPath is Paths.Has of one path.
func (l *Library) hasPath(ctx context.Context, path string) (bool, error) {
	var has bool
	inFile, err := l.inFile()
	if err == nil {
		err = inFile.QueryRowContext(quiet(ctx), path).Scan(&has)
	}
	return has, l.fail("looking for a file's articles", err)
}

// Article is an article as it was brought in, and the day it was read as of.
func (l *Library) Article(ctx context.Context, n Number) (briefs.Article, timex.Date, error) {
	var kept []byte
	var readOn int
	err := l.reader.QueryRowContext(quiet(ctx), `SELECT t.pack, a.read_on FROM articles a JOIN texts t ON t.article = a.id WHERE a.id = ?`, n).Scan(&kept, &readOn)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrAbsent
	}
	if err != nil {
		return briefs.Article{}, timex.Date{}, l.fail("opening an article", err)
	}
	a, err := record.Unpack(kept)
	hideLogins(&a)
	return a, record.DateOf(readOn), l.fail("opening an article", err)
}

// Brief is what an article says, with the reader's corrections. Reading is
// quicker than it would be to keep all that was read, and gives the same.
func (l *Library) Brief(ctx context.Context, n Number) (briefs.Brief, error) {
	a, readOn, err := l.Article(ctx, n)
	if err != nil {
		return briefs.Brief{}, err
	}
	fixes, err := l.Corrections(ctx, n)
	if err != nil {
		return briefs.Brief{}, err
	}
	gone, err := l.isGone(ctx, n)
	if err != nil {
		return briefs.Brief{}, err
	}
	if !gone.IsZero() {
		a.Notes = append(a.Notes, "the file is no longer where it was found, since "+gone.Local().Format("2 January 2006")+"; this is what it said")
	}
	b := briefs.Read(a, readOn)
	ledger.Apply(&b, fixes)
	return b, nil
}

// Origin is where an article was found.
type Origin struct {
	Ref    feed.Ref
	Source string    // the source's address, "" for none
	First  time.Time // when it was found there
	Gone   time.Time // since when it is no more there, zero while it is
}

// Origins are where an article was found, the first one first.
func (l *Library) Origins(ctx context.Context, n Number) ([]Origin, error) {
	rows, err := l.reader.QueryContext(ctx, `SELECT p.path, p.item, coalesce(s.address, ''), p.first, p.gone
		FROM places p LEFT JOIN sources s ON s.id = p.source WHERE p.article = ? ORDER BY p.id`, n)
	if err != nil {
		return nil, l.fail("listing places", err)
	}
	defer rows.Close()
	var out []Origin
	for rows.Next() {
		var p Origin
		var first, gone int64
		if err := rows.Scan(&p.Ref.Path, &p.Ref.Item, &p.Source, &first, &gone); err != nil {
			return nil, l.fail("listing places", err)
		}
		p.First, p.Gone = stamp(first), stamp(gone)
		out = append(out, p)
	}
	return out, l.fail("listing places", rows.Err())
}

// stamp is a time of the file, the zero time for 0.
func stamp(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}

// Former is what an article said before its place said something else.
type Former struct {
	Until   time.Time
	Article briefs.Article
}

// Formers are the earlier texts of an article, the latest first.
func (l *Library) Formers(ctx context.Context, n Number) ([]Former, error) {
	rows, err := l.reader.QueryContext(ctx, `SELECT at, pack FROM formers WHERE article = ? ORDER BY id DESC`, n)
	if err != nil {
		return nil, l.fail("listing earlier texts", err)
	}
	defer rows.Close()
	var out []Former
	for rows.Next() {
		var at int64
		var kept []byte
		if err := rows.Scan(&at, &kept); err != nil {
			return nil, l.fail("listing earlier texts", err)
		}
		a, err := record.Unpack(kept)
		if err != nil {
			return nil, l.fail("opening an earlier text", err)
		}
		out = append(out, Former{stamp(at), a})
	}
	return out, l.fail("listing earlier texts", rows.Err())
}

// Gone notes that nothing is at a path any more, nor in it or below it. The
// articles stay.
func (l *Library) Gone(ctx context.Context, path string) error {
	return l.write(ctx, "noting that a file is gone", func(w *writing) error {
		for _, in := range []string{"", "/", "\\", "#"} {
			from, to := path+in, path+in+"\x00" // the path itself
			if in != "" {
				to = path + string(in[0]+1) // all that begins so
			}
			if err := w.exec(`UPDATE places SET gone = ? WHERE path >= ? AND path < ? AND gone = 0`, w.at, from, to); err != nil {
				return err
			}
			if err := w.exec(`DELETE FROM looked_at WHERE path >= ? AND path < ?`, from, to); err != nil {
				return err
			}
		}
		return nil
	})
}

// isGone is since when an article is at none of its places, zero while it is at
// one.
func (l *Library) isGone(ctx context.Context, n Number) (time.Time, error) {
	var there bool
	var since int64
	err := l.reader.QueryRowContext(quiet(ctx), `SELECT coalesce(max(gone = 0), 1), coalesce(max(gone), 0) FROM places WHERE article = ?`, n).Scan(&there, &since)
	if there {
		since = 0
	}
	return stamp(since), l.fail("looking for an article's places", err)
}
