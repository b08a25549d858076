package sqlite

import (
	"database/sql"
	"errors"
	"slices"
	"strings"

	"attache/briefs/gist"
	"attache/briefs/query"
	"attache/feed/record"
)

// store writes records in one transaction, with its statements prepared once.
type store struct {
	*writing
	stmts   map[string]*sql.Stmt
	parties map[string]int64
	sources map[string]sql.NullInt64
	index   []indexed
	waiting []any // rows of who promises and who is promised that wait
}

// indexed is a change of the search index that waits: once the index has been
// touched, SQLite writes it out before every other statement that may fail
// half-way, so it comes last.
type indexed struct {
	number Number
	record *incoming // nil to take the article out
}

// store gives work a store and finishes what it left to do.
func (w *writing) store(work func(*store) error) error {
	s := &store{writing: w, stmts: map[string]*sql.Stmt{}, parties: map[string]int64{}, sources: map[string]sql.NullInt64{}}
	defer func() {
		for _, stmt := range s.stmts {
			_ = stmt.Close() // the transaction ends them anyway
		}
	}()
	w.lib.walked.Store(false)
	if err := work(s); err != nil {
		return err
	}
	if err := s.enterParties(); err != nil {
		return err
	}
	for _, x := range s.index {
		var err error
		if r := x.record; r == nil {
			err = s.do(`DELETE FROM words WHERE rowid = ?`, x.number)
		} else {
			err = s.do(`INSERT INTO words (rowid, title, body, facts) VALUES (?, ?, ?, ?)`, x.number, r.Title, r.Body, r.Facts)
			r.Record = nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// together is how many rows of who promises and who is promised are entered at once:
// alone, each costs twice as much.
const together = 32

var putParties, putPartiesTogether = partyRows(1), partyRows(together)

func partyRows(n int) string {
	return `INSERT INTO pledged (promise, side, party) VALUES (?, ?, ?)` + strings.Repeat(`, (?, ?, ?)`, n-1) + ` ON CONFLICT DO NOTHING`
}

// enterParty enters a row of who promises and who is promised, now or with those that follow.
func (s *store) enterParty(row ...any) error {
	s.waiting = append(s.waiting, row...)
	if len(s.waiting) < together*len(row) {
		return nil
	}
	err := s.do(putPartiesTogether, s.waiting...)
	s.waiting = s.waiting[:0]
	return err
}

// enterParties enters the rows that wait.
func (s *store) enterParties() error {
	for row := range slices.Chunk(s.waiting, 3) {
		if err := s.do(putParties, row...); err != nil {
			return err
		}
	}
	s.waiting = s.waiting[:0]
	return nil
}

func (s *store) stmt(query string) (*sql.Stmt, error) {
	if stmt, ok := s.stmts[query]; ok {
		return stmt, nil
	}
	stmt, err := s.PrepareContext(s.ctx, query)
	if err == nil {
		s.stmts[query] = stmt
	}
	return stmt, err
}

func (s *store) do(query string, args ...any) error {
	stmt, err := s.stmt(query)
	if err != nil {
		return err
	}
	_, err = stmt.ExecContext(s.ctx, args...)
	return err
}

// one reads one row, and reports whether there was one.
func (s *store) one(query string, args []any, into ...any) (bool, error) {
	stmt, err := s.stmt(query)
	if err != nil {
		return false, err
	}
	err = stmt.QueryRowContext(s.ctx, args...).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// keep writes one record.
func (s *store) keep(r *incoming) (Added, error) {
	if r.exported != nil {
		return s.restore(r)
	}
	return s.put(r)
}

// put keeps one record. An article that stands in one place only is changed
// with it and keeps its number and what the reader did to it; one that stands
// elsewhere too stays as it is, and the place goes to another.
func (s *store) put(r *incoming) (Added, error) {
	out := Added{Ref: r.ref, ID: r.Row.ID, State: New}
	var same, was Number
	_, err := s.one(`SELECT coalesce(a.id, 0), coalesce(a.ident, ?), coalesce(p.article, 0)
		FROM (SELECT 1) LEFT JOIN articles a ON a.key = ? LEFT JOIN places p ON p.path = ? AND p.item = ?`,
		[]any{out.ID, r.Key, r.ref.Path, r.ref.Item}, &same, &out.ID, &was)
	if err != nil {
		return out, err
	}
	hasSame, hasPlace := same != 0, was != 0
	switch {
	case hasSame && hasPlace && same == was:
		out.Number, out.State = same, Known
	case hasSame:
		out.Number, out.State = same, Placed
	case hasPlace:
		out.State = Changed
		var others int
		if _, err = s.one(`SELECT count(*) FROM places WHERE article = ?`, []any{was}, &others); err != nil {
			return out, err
		}
		if others == 1 {
			out.Number = was
			err = s.replace(was, r)
		} else {
			out.Number, err = s.insert(r)
		}
	default:
		out.Number, err = s.insert(r)
	}
	if err != nil {
		return out, err
	}
	if err := s.keepPlace(out.Number, r); err != nil {
		return out, err
	}
	if hasPlace && was != out.Number {
		return out, s.dropIfBare(was)
	}
	return out, nil
}

func (s *store) keepPlace(n Number, r *incoming) error {
	source, err := s.source(r.source)
	if err != nil {
		return err
	}
	return s.do(`INSERT INTO places (article, path, item, source, first) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (path, item) DO UPDATE SET article = excluded.article, gone = 0, source = coalesce(excluded.source, source)`,
		n, r.ref.Path, r.ref.Item, source, s.at)
}

// source is the number of a source, which is entered when it is new.
func (s *store) source(address string) (sql.NullInt64, error) {
	if address == "" {
		return sql.NullInt64{}, nil
	}
	if id, ok := s.sources[address]; ok {
		return id, nil
	}
	if err := s.do(`INSERT INTO sources (address, name, kind, whole, etag, modified, fetched, next, failure, added)
		VALUES (?, '', '', 0, '', '', 0, 0, '', ?) ON CONFLICT DO NOTHING`, address, s.at); err != nil {
		return sql.NullInt64{}, err
	}
	var id sql.NullInt64
	_, err := s.one(`SELECT id FROM sources WHERE address = ?`, []any{address}, &id)
	s.sources[address] = id
	return id, err
}

func (s *store) insert(r *incoming) (Number, error) {
	stmt, err := s.stmt(`INSERT INTO articles (id, ident, key, title, outlet, author, lang, published, published_from, pair, topics, promises, rules, read_on, added, changed)
		VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	if err != nil {
		return 0, err
	}
	w := &r.Row
	res, err := stmt.ExecContext(s.ctx, r.number, w.ID, r.Key, w.Title, w.Source, r.Author, w.Lang, record.Day(w.Published), w.DateFrom, r.Pair,
		s.lib.taxonomy.stored(w.Topics), record.StoredCommitments(w.Commitments), s.lib.opt.Rules, record.Day(r.ReadOn), s.at, s.at)
	if err != nil {
		return 0, err
	}
	id, err := res.LastInsertId()
	if err != nil {
		return 0, err
	}
	n := Number(id)
	if err := s.do(`INSERT INTO texts (article, pack) VALUES (?, ?)`, n, r.Pack); err != nil {
		return 0, err
	}
	return n, s.understand(n, r)
}

// formersMost is how many earlier texts of an article are kept.
const formersMost = 20

// replace puts a new text in the place of an article's, which is kept beside it.
func (s *store) replace(n Number, r *incoming) error {
	if err := s.do(`INSERT INTO formers (article, at, pack) SELECT article, ?, pack FROM texts WHERE article = ?`, s.at, n); err != nil {
		return err
	}
	if err := s.do(`DELETE FROM formers WHERE article = ?1 AND id NOT IN (SELECT id FROM formers WHERE article = ?1 ORDER BY id DESC LIMIT ?2)`, n, formersMost); err != nil {
		return err
	}
	if err := s.do(`UPDATE texts SET pack = ? WHERE article = ?`, r.Pack, n); err != nil {
		return err
	}
	return s.renew(n, r)
}

// renew puts what is understood of an article anew. Its id and key are what
// they were unless the text or the rules changed; should they now be those of
// another article, the two stay apart.
func (s *store) renew(n Number, r *incoming) error {
	w := &r.Row
	if err := s.do(`UPDATE OR IGNORE articles SET ident = ?1, key = ?2 WHERE id = ?3 AND (ident, key) IS NOT (?1, ?2)`, w.ID, r.Key, n); err != nil {
		return err
	}
	// What stays as it is is not written: neither the indexes over it nor the list.
	if err := s.do(`UPDATE articles SET (title, outlet, author, lang, published, published_from, pair, topics, promises) = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
		WHERE id = ?1 AND (title, outlet, author, lang, published, published_from, pair, topics, promises) IS NOT (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)`,
		n, w.Title, w.Source, r.Author, w.Lang, record.Day(w.Published), w.DateFrom, r.Pair,
		s.lib.taxonomy.stored(w.Topics), record.StoredCommitments(w.Commitments)); err != nil {
		return err
	}
	if err := s.do(`UPDATE articles SET rules = ?, read_on = ?, changed = ? WHERE id = ?`, s.lib.opt.Rules, record.Day(r.ReadOn), s.at, n); err != nil {
		return err
	}
	if err := s.forget(n, len(r.Commitments)); err != nil {
		return err
	}
	return s.understand(n, r)
}

// forget takes out what was understood of an article, but for its first commitments, which are
// then put anew: an index whose keys come in no order is not written for those that stay.
func (s *store) forget(n Number, but int) error {
	if err := s.enterParties(); err != nil {
		return err
	}
	first, last := commitmentID(n, 0), commitmentID(n, record.Most-1)
	if err := s.do(`DELETE FROM pledged WHERE promise BETWEEN ? AND ?`, first, last); err != nil {
		return err
	}
	if err := s.do(`DELETE FROM promises WHERE id BETWEEN ? AND ?`, first+int64(but), last); err != nil {
		return err
	}
	if err := s.do(`DELETE FROM mentions WHERE article = ?`, n); err != nil {
		return err
	}
	s.index = append(s.index, indexed{n, nil})
	return nil
}

// understand enters what a search asks for.
func (s *store) understand(n Number, r *incoming) error {
	s.index = append(s.index, indexed{n, r})
	for _, p := range r.Parties {
		if err := s.party(p.ID, p.Name); err != nil {
			return err
		}
	}
	for _, code := range r.Mentions {
		if err := s.do(`INSERT INTO mentions (article, party) VALUES (?, ?) ON CONFLICT DO NOTHING`, n, s.parties[code]); err != nil {
			return err
		}
	}
	for i := range r.Commitments {
		p := &r.Commitments[i]
		id := commitmentID(n, i)
		if err := s.do(putCommitment, id, p.ID, p.Line, s.lib.taxonomy.stored(p.Topics), int(p.Traits), p.Firmness, orNull(p.Due), orNull(p.Begins), orNull(p.Finishes), int(p.Role), int(p.Precise),
			int(p.State), orNull(p.Opens), orNull(p.Soon), orNull(p.Passes),
			strings.Join(p.Gist.Lemmas, " "), p.Gist.Instrument, p.Gist.Ordinal, threadOf(p.Gist.Thread)); err != nil {
			return err
		}
		for side, codes := range [][]string{p.By, p.To} {
			for _, code := range codes {
				if err := s.enterParty(id, side, s.parties[code]); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// ofCommitment are the columns of a commitment but its number. The column "ends" is no longer
// written: what is soon is so up to its due day.
var ofCommitment = strings.Fields(`ident line topics traits firmness due begins finishes role precision state opens soon passes lemmas instrument ordinal thread`)

// putCommitment enters a commitment, or puts it in the place of another one of its number. One
// that is the same is left alone.
var putCommitment = func() string {
	all := strings.Join(ofCommitment, ", ")
	anew := "excluded." + strings.Join(ofCommitment, ", excluded.")
	return `INSERT INTO promises (id, ` + all + `) VALUES (?` + strings.Repeat(", ?", len(ofCommitment)) + `)
		ON CONFLICT (id) DO UPDATE SET (` + all + `) = (` + anew + `) WHERE (` + all + `) IS NOT (` + anew + `)`
}()

// threadOf is the key of a thread as the file has it: signed, NULL for none.
func threadOf(t gist.Thread) any {
	if t == 0 {
		return nil
	}
	return int64(t) //nolint:gosec // the same bits
}

func orNull(day int) any {
	if day == 0 {
		return nil
	}
	return day
}

// party sees to it that a party has a number. A name that says more than the
// code takes its place.
func (s *store) party(code, name string) error {
	if _, ok := s.parties[code]; ok {
		return nil
	}
	var id int64
	var was string
	known, err := s.one(`SELECT id, name FROM parties WHERE code = ?`, []any{code}, &id, &was)
	if err != nil {
		return err
	}
	switch folded := string(query.Fold(nil, name)); {
	case !known:
		if _, err = s.one(`INSERT INTO parties (code, name, folded) VALUES (?, ?, ?) RETURNING id`, []any{code, name, folded}, &id); err != nil {
			return err
		}
	case was == code && name != code:
		if err = s.do(`UPDATE parties SET name = ?, folded = ? WHERE id = ?`, name, folded, id); err != nil {
			return err
		}
	}
	s.parties[code] = id
	return nil
}

// dropIfBare takes an article out that stands nowhere any more and that the
// reader has not touched.
func (s *store) dropIfBare(n Number) error {
	isBare, err := s.isBare(n)
	if err != nil || !isBare {
		return err
	}
	return s.drop(n)
}

func (s *store) isBare(n Number) (bool, error) {
	var kept bool
	_, err := s.one(`SELECT EXISTS (SELECT 1 FROM places WHERE article = ?1) OR EXISTS (SELECT 1 FROM notes WHERE article = ?1)
		OR EXISTS (SELECT 1 FROM tags WHERE article = ?1) OR EXISTS (SELECT 1 FROM outcomes WHERE article = ?1)
		OR EXISTS (SELECT 1 FROM corrections WHERE article = ?1) OR EXISTS (SELECT 1 FROM articles WHERE id = ?1 AND starred)`, []any{n}, &kept)
	return err == nil && !kept, err
}

// drop takes an article out.
func (s *store) drop(n Number) error {
	if err := s.forget(n, 0); err != nil {
		return err
	}
	if err := s.do(`DELETE FROM articles WHERE id = ?`, n); err != nil {
		return err
	}
	return s.do(`INSERT INTO removed (article, at) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET at = excluded.at`, n, s.at)
}

// commitmentID is the number of an article's commitment in the file.
func commitmentID(n Number, i int) int64 { return int64(n)*record.Most + int64(i) }
