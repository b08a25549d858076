package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed/record"
)

// kept are the tables that nothing else can be made from, those that others
// refer to first.
var kept = []string{"taxonomy", "sources", "articles", "texts", "formers", "places", "notes", "tags", "outcomes", "corrections", "views", "journal", "shelved", "shelved_places"}

// recoverFrom moves all that can be read of a damaged file to a new one, which takes
// its place when it is whole. The library is held alone.
func recoverFrom(ctx context.Context, path string, opt Options, r *Report) error {
	r.isMoving = true
	building := path + buildingEnd
	for _, end := range []string{"", "-wal", "-shm"} { // of a repair that was killed
		if err := ignoreAbsent(os.Remove(building + end)); err != nil {
			return err
		}
	}
	l, err := Open(ctx, building, opt)
	if err != nil {
		return err
	}
	moved, err := l.rescueBest(ctx, path, r)
	if err == nil {
		err = l.restoreOrder(ctx, r)
	}
	if err == nil {
		err = l.tell(ctx, r)
	}
	if err = errors.Join(err, l.Close()); err != nil {
		return l.fail("repairing", err)
	}
	if err := syncFile(building); err != nil {
		return l.fail("writing the repaired file", err)
	}
	if err := os.Rename(building, path+repairedEnd); err != nil {
		return l.fail("writing the repaired file", err)
	}
	if err := syncFile(filepath.Dir(path)); err != nil {
		return l.fail("writing the repaired file", err)
	}
	if r.Copy, err = finishSwap(path, nowOf(opt)); err != nil {
		return err
	}
	r.Done = append(r.Done, fmt.Sprintf("%d entries were moved to a new file; the damaged one is kept as %s.", moved, r.Copy))
	return nil
}

// rescueBest rescues from the damaged file, or from a copy of it whose schema was
// written anew where more can be read of that.
func (l *Library) rescueBest(ctx context.Context, path string, r *Report) (moved int, err error) {
	dir := filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".copies")
	if err := os.RemoveAll(dir); err != nil { // of a repair that was killed
		return 0, err
	}
	if err := os.Mkdir(dir, 0o700); err != nil {
		return 0, err
	}
	defer os.RemoveAll(dir)
	from, err := bestOf(ctx, path, dir)
	if err != nil {
		return 0, err
	}
	return l.rescue(ctx, from, r)
}

// tell says in numbers what was kept.
func (l *Library) tell(ctx context.Context, r *Report) error {
	var all []any
	for _, of := range []string{`articles`, `articles WHERE starred`, `notes`, `tags`, `outcomes`, `corrections WHERE undone = 0`, `views`, `sources`} {
		n, err := count(ctx, l.reader, `SELECT count(*) FROM `+of)
		if err != nil {
			return l.fail("counting what was kept", err)
		}
		all = append(all, n)
	}
	r.Done = append(r.Done, fmt.Sprintf("Kept: %d articles, %d of them starred, %d notes, %d tags, %d outcomes, %d corrections, %d views, %d sources.", all...))
	if all[0] == 0 {
		r.Lost = append(r.Lost, "every article: none could be read of the damaged file")
	}
	return nil
}

// rescue copies row by row what can be read. An article whose entry is lost is
// made anew from its text. What more there was of each kind is told.
func (l *Library) rescue(ctx context.Context, path string, r *Report) (moved int, err error) {
	other := &Library{path: path}
	db, err := sql.Open("sqlite", other.dsn(url.Values{"_pragma": {"query_only(1)", "cell_size_check(1)"}}))
	if err != nil {
		return 0, err
	}
	defer db.Close()
	err = l.write(ctx, "moving what can be read", func(w *writing) error {
		if err := w.exec(`PRAGMA defer_foreign_keys = 1; DELETE FROM taxonomy`); err != nil {
			return err
		}
		for _, table := range kept {
			n, err := w.move(db, table)
			if err != nil {
				return err
			}
			moved += n
			if had, kind := rowsOf(ctx, db, table), countedKinds[table]; kind != "" && had > n {
				r.Short = append(r.Short, fmt.Sprintf("%d of %d %s", had-n, had, kind))
			}
		}
		if err := w.enterTexts(); err != nil {
			return err
		}
		return w.exec(`
			UPDATE places SET source = NULL WHERE source NOT IN (SELECT id FROM sources);
			UPDATE articles SET rules = -1;
			INSERT INTO sqlite_sequence (name, seq) SELECT 'articles', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'articles');
			UPDATE sqlite_sequence SET seq = max(seq, (SELECT coalesce(max(article), 0) FROM shelved)) WHERE name = 'articles';
			UPDATE meta SET latest = max(latest, (SELECT coalesce(max(changed), 0) FROM articles), (SELECT coalesce(max(recorded), 0) FROM outcomes))`)
	})
	return moved, err
}

// enterTexts makes entries for texts, and for what else belongs to an article, that
// have none. Where there is no text either, it is then told as lost.
func (w *writing) enterTexts() error {
	return w.exec(`
		INSERT INTO articles (id, ident, key, title, outlet, author, lang, published, published_from, pair, topics, promises, rules, read_on, added, changed)
			SELECT n, 'lost' || n, CAST('lost' || n AS BLOB), '', '', '', '', 0, '', '', 0, x'', -1, ?1, ?2, ?2 FROM (
				SELECT article n FROM texts UNION SELECT article FROM notes UNION SELECT article FROM tags
				UNION SELECT article FROM outcomes UNION SELECT article FROM corrections
				UNION SELECT article FROM places UNION SELECT article FROM formers)
			WHERE n NOT IN (SELECT id FROM articles)`,
		record.Day(timex.Of(nowOf(w.lib.opt))), w.at)
}

// countedKinds are the tables whose losses are told in numbers.
var countedKinds = map[string]string{
	"articles": "entries of articles, with their stars and read marks; those whose texts are there were made anew", "texts": "texts of articles", "formers": "former texts",
	"notes": "notes", "tags": "tags", "outcomes": "outcomes", "corrections": "corrections", "views": "views", "sources": "sources",
}

// rowsOf is how many rows a damaged table has had, by that of its indexes, or its own
// pages, which tells of the most.
func rowsOf(ctx context.Context, db *sql.DB, table string) (most int) {
	ways := []string{"NOT INDEXED"}
	if names, err := db.QueryContext(ctx, `SELECT name FROM pragma_index_list(?)`, table); err == nil {
		for name := ""; names.Next() && names.Scan(&name) == nil; {
			ways = append(ways, `INDEXED BY "`+strings.ReplaceAll(name, `"`, `""`)+`"`)
		}
		_ = names.Close() // what could not be read is not asked
	}
	for _, way := range ways {
		if n, err := count(ctx, db, `SELECT count(*) FROM `+table+` `+way); err == nil {
			most = max(most, n)
		}
	}
	return most
}

// direction is a way through a table by the numbers of its rows.
type direction struct {
	begin, end int64
	step       int64
	query      string // the rows behind one, for a key and a table
}

// Beyond lastRow no row is looked for.
const lastRow = 1 << 40

var (
	forwards  = direction{-1, lastRow, 1, `SELECT %[1]s, * FROM %[2]s NOT INDEXED WHERE %[1]s > ? ORDER BY %[1]s`}
	backwards = direction{lastRow, -1, -1, `SELECT %[1]s, * FROM %[2]s NOT INDEXED WHERE %[1]s < ? ORDER BY %[1]s DESC`}
)

// isBehind reports whether a row stands behind another on the way.
func (d *direction) isBehind(row, other int64) bool { return (row-other)*d.step > 0 }

// move copies a table: from its beginning, and where that met anything wrong from its
// end, too, for what stands behind it. It gives how many rows are new.
func (w *writing) move(from *sql.DB, table string) (moved int, err error) {
	moved, isSound, err := w.moveAlong(from, table, &forwards)
	if err != nil || isSound {
		return moved, err
	}
	more, _, err := w.moveAlong(from, table, &backwards)
	return moved + more, err
}

// moveAlong copies a table. Behind a row that cannot be read it goes on after ever
// longer leaps, so that a gap costs at most as many rows again as it is long.
func (w *writing) moveAlong(from *sql.DB, table string, d *direction) (moved int, isSound bool, err error) {
	isSound = true
	for at, leap := d.begin, int64(1); d.isBehind(d.end, at); {
		n, reached, isOrderly, err := w.moveFrom(from, table, d, at)
		if errors.Is(err, errTarget) {
			return moved, false, err
		}
		moved += n
		isSound = isSound && isOrderly && err == nil
		if err == nil {
			break
		}
		if w.ctx.Err() != nil {
			return moved, false, w.ctx.Err()
		}
		if n > 0 && d.isBehind(reached, at) {
			at, leap = reached, 1
		}
		at += leap * d.step
		leap *= 2
	}
	return moved, isSound, nil
}

// errTarget is an error of the new file, not of the damaged one.
var errTarget = errors.New("writing the new file")

// mostBarren is how often rows may leave their order without that new ones came
// since: damaged pages may lead back to themselves, and rows come for ever.
const mostBarren = 64

// moveFrom copies the rows behind one, in whatever order they come: a wrong bit in a
// row's number must not hide the rows behind it. It gives how many are new, and up to
// which they stood in order.
func (w *writing) moveFrom(from *sql.DB, table string, d *direction, after int64) (moved int, reached int64, isOrderly bool, err error) {
	rows, err := from.QueryContext(w.ctx, fmt.Sprintf(d.query, keyOf(table), table), after)
	if err != nil {
		return 0, after, false, err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return 0, after, false, err
	}
	insert := `INSERT OR IGNORE INTO ` + table + ` VALUES (?` + strings.Repeat(", ?", len(columns)-2) + `)`
	values, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	isOrderly = true
	barren, since := 0, 0
	last := after // may be wrong until one stands behind it
	for reached = after; rows.Next(); {
		if err := rows.Scan(into...); err != nil {
			return moved, reached, false, err
		}
		at, ok := values[0].(int64)
		switch isNext := ok && (d.isBehind(at, last) || at == last && !hasRowNumbers(table)); {
		case isNext:
			reached = last
		case since == 0:
			barren++
			fallthrough
		default:
			isOrderly, since = false, 0
		}
		if barren > mostBarren {
			return moved, reached, false, ErrDamaged
		}
		last = at
		n, err := w.enterRow(insert, values[1:])
		if err != nil {
			return moved, reached, isOrderly, err
		}
		moved, since = moved+n, since+n
	}
	return moved, reached, isOrderly, rows.Err()
}

// enterRow writes a row that was read, and gives 1 where it is new and its values
// fit.
func (w *writing) enterRow(insert string, values []any) (int, error) {
	done, err := w.ExecContext(w.ctx, insert, values...)
	switch {
	case err != nil && kindOf(err) != nil:
		return 0, errors.Join(errTarget, err)
	case err != nil:
		return 0, nil // a row whose values were damaged
	}
	n, err := done.RowsAffected()
	return int(n), err
}

// hasRowNumbers reports whether a table's rows have numbers of their own.
func hasRowNumbers(table string) bool { return table != "tags" }

func keyOf(table string) string {
	if hasRowNumbers(table) {
		return "rowid"
	}
	return "article"
}

// restoreOrder makes anew what was not moved.
func (l *Library) restoreOrder(ctx context.Context, r *Report) error {
	if err := l.readTaxonomy(ctx); err != nil {
		return err
	}
	if err := l.reunite(ctx, r); err != nil {
		return err
	}
	if err := l.treatTexts(ctx, r); err != nil {
		return err
	}
	return l.Reindex(ctx, nil)
}

// lose takes an article out whose text is lost, unless the reader has worked
// on it; then a line stands for the text.
func (s *store) lose(n Number) error {
	if err := s.do(`UPDATE places SET gone = ? WHERE article = ?`, s.at, n); err != nil {
		return err
	}
	// Each has words of its own, and so a name.
	stands := &briefs.Article{Body: text.Plain(fmt.Sprintf("The text of article %d was lost when the library's file was damaged.", n))}
	if _, err := s.one(`SELECT title FROM articles WHERE id = ?`, []any{n}, &stands.Title); err != nil {
		return err
	}
	packed, err := record.Pack(stands)
	if err != nil {
		return err
	}
	if err := s.do(`INSERT INTO texts (article, pack) VALUES (?1, ?2) ON CONFLICT (article) DO UPDATE SET pack = ?2`, n, packed); err != nil {
		return err
	}
	if err := s.do(`DELETE FROM places WHERE article = ?`, n); err != nil {
		return err
	}
	return s.dropIfBare(n)
}
