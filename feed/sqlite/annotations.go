package sqlite

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/feed/record"
)

// newID is an id that no other machine will make.
func newID() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}

// SetRead marks articles as read, or as unread.
func (l *Library) SetRead(ctx context.Context, on bool, numbers ...Number) error {
	said := map[bool]string{true: "marked %s as read", false: "marked %s as unread"}[on]
	return l.mark(ctx, "marking as read", said, act{Kind: actRead, On: on, Of: numbers})
}

// SetStar gives articles a star, or takes it.
func (l *Library) SetStar(ctx context.Context, on bool, numbers ...Number) error {
	said := map[bool]string{true: "gave %s a star", false: "took the star of %s"}[on]
	return l.mark(ctx, "setting a star", said, act{Kind: actStar, On: on, Of: numbers})
}

// Opened marks an article as read since it was opened, which is no act to take
// back.
func (l *Library) Opened(ctx context.Context, n Number) error {
	return l.write(ctx, "marking as read", func(w *writing) error {
		return w.mark(marks[actRead], true, []Number{n})
	})
}

// marks are the columns that marking sets.
var marks = map[actKind]string{actRead: "read", actStar: "starred"}

// mark does what the act says and enters it; articles that were so before are no
// part of it.
func (l *Library) mark(ctx context.Context, doing, said string, a act) error {
	return l.write(ctx, doing, func(w *writing) error {
		all := a.Of
		changed, err := w.unlike(marks[a.Kind], a.On, all)
		if err != nil {
			return err
		}
		if err := w.mark(marks[a.Kind], a.On, all); err != nil || len(changed) == 0 {
			return err
		}
		a.Of = changed
		return w.enter(fmt.Sprintf(said, w.called(changed)), &a)
	})
}

// unlike are the articles whose mark is not on.
func (w *writing) unlike(column string, on bool, numbers []Number) (out []Number, err error) {
	for _, n := range numbers {
		is := on
		if err := w.find(&is, `SELECT `+column+` FROM articles WHERE id = ?`, n); err != nil {
			return nil, err
		}
		if is != on {
			out = append(out, n)
		}
	}
	return out, nil
}

func (w *writing) mark(column string, on bool, numbers []Number) error {
	for _, n := range numbers {
		if err := w.touch(`UPDATE articles SET `+column+` = ?, changed = ? WHERE id = ?`, on, w.at, n); err != nil {
			return err
		}
	}
	return nil
}

// touch changes one thing, which must be there.
func (w *writing) touch(query string, args ...any) error {
	res, err := w.ExecContext(w.ctx, query, args...)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n > 0 {
		return err
	}
	return ErrAbsent
}

// SetPosition keeps how far an article was read, in bytes of its text.
func (l *Library) SetPosition(ctx context.Context, n Number, at int) error {
	return l.write(ctx, "keeping the place", func(w *writing) error {
		return w.touch(`UPDATE articles SET position = ? WHERE id = ?`, at, n)
	})
}

// Position is how far an article was read.
func (l *Library) Position(ctx context.Context, n Number) (int, error) {
	var at int
	err := l.reader.QueryRowContext(ctx, `SELECT position FROM articles WHERE id = ?`, n).Scan(&at)
	if errors.Is(err, sql.ErrNoRows) {
		err = ErrAbsent
	}
	return at, l.fail("looking up the place", err)
}

// SetNote keeps a note, a new one when its ID is empty, and gives its id. A
// note without words is taken out.
func (l *Library) SetNote(ctx context.Context, n Number, note ledger.Note) (string, error) {
	if note.ID == "" {
		note.ID = newID()
	}
	about := l.about(ctx, n, note.Anchor)
	err := l.write(ctx, "keeping a note", func(w *writing) error {
		if err := w.changed(n); err != nil {
			return err
		}
		done := act{Kind: actNote, ID: note.ID, Of: []Number{n}, Is: written(note.Words), Anchor: note.Anchor}
		if err := w.find(&done.Was, `SELECT words FROM notes WHERE id = ? AND article = ?`, note.ID, n); err != nil {
			return err
		}
		if err := w.note(n, &note); err != nil || done.Was == done.Is {
			return err
		}
		said := "wrote a note on %s"
		if done.Is == "" {
			said = "took a note off %s"
		} else if done.Was != "" {
			said = "changed a note on %s"
		}
		return w.enter(fmt.Sprintf(said, w.of(about, note.Anchor, n)), &done)
	})
	return note.ID, err
}

// about is the brief by which an act names the commitment at an anchor; where there is
// none, or it cannot be read, the anchor's own words name it.
func (l *Library) about(ctx context.Context, n Number, at ledger.Anchor) *briefs.Brief {
	if at == (ledger.Anchor{}) {
		return &briefs.Brief{}
	}
	b, _ := l.Brief(ctx, n) // the write says what is wrong with it
	return &b
}

// written is a note's words as they are kept: none where all is blank.
func written(words string) string {
	if strings.TrimSpace(words) == "" {
		return ""
	}
	return words
}

func (w *writing) note(n Number, note *ledger.Note) error {
	if written(note.Words) == "" {
		return w.exec(`DELETE FROM notes WHERE id = ? AND article = ?`, note.ID, n)
	}
	return w.exec(`INSERT INTO notes (id, article, anchor, words, made, changed) VALUES (?1, ?2, ?3, ?4, ?5, ?5)
		ON CONFLICT (id) DO UPDATE SET words = excluded.words, anchor = excluded.anchor, changed = excluded.changed`,
		note.ID, n, note.Anchor.String(), note.Words, w.at)
}

// changed lets those who follow the library see the article again.
func (w *writing) changed(n Number) error {
	return w.touch(`UPDATE articles SET changed = ? WHERE id = ?`, w.at, n)
}

// Notes are the notes on an article, in the order in which they were made.
func (l *Library) Notes(ctx context.Context, n Number) ([]ledger.Note, error) {
	return collect(ctx, l, "listing notes", func(rows *sql.Rows, note *ledger.Note) error {
		var anchor string
		var made, changed int64
		err := rows.Scan(&note.ID, &anchor, &note.Words, &made, &changed)
		note.Anchor, note.Made, note.Changed = ledger.ParseAnchor(anchor), stamp(made), stamp(changed)
		return err
	}, `SELECT id, anchor, words, made, changed FROM notes WHERE article = ? ORDER BY made, id`, n)
}

// collect reads all rows of a statement.
func collect[T any](ctx context.Context, l *Library, doing string, scan func(*sql.Rows, *T) error, query string, args ...any) ([]T, error) {
	rows, err := l.reader.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, l.fail(doing, err)
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		var one T
		if err := scan(rows, &one); err != nil {
			return nil, l.fail(doing, err)
		}
		out = append(out, one)
	}
	return out, l.fail(doing, rows.Err())
}

// Tag gives articles tags and takes others from them, as one act; articles that had
// them so before are no part of it.
func (l *Library) Tag(ctx context.Context, given, taken []string, numbers ...Number) error {
	return l.write(ctx, "tagging", func(w *writing) error {
		for _, n := range numbers {
			if err := w.changed(n); err != nil {
				return err
			}
		}
		gave, err := w.retag(given, true, numbers)
		if err != nil {
			return err
		}
		took, err := w.retag(taken, false, numbers)
		done := slices.Concat(gave, took)
		if err != nil || len(done) == 0 {
			return err
		}
		first := done[0]
		first.With = done[1:]
		return w.enter(w.tagged(gave, took), &first)
	})
}

// retag gives articles tags or takes them; each of the acts has the articles that it
// changed.
func (w *writing) retag(tags []string, on bool, numbers []Number) (done []act, err error) {
	for _, tag := range tags {
		a := act{Kind: actTag, On: on, ID: strings.TrimSpace(tag)}
		if folded(a.ID) == "" {
			return nil, refusal("a tag needs a letter or a digit")
		}
		for _, n := range numbers {
			has := false
			if err := w.find(&has, `SELECT true FROM tags WHERE article = ? AND tag = ?`, n, a.ID); err != nil {
				return nil, err
			}
			if has != on {
				a.Of = append(a.Of, n)
			}
		}
		if err := w.tag(a.ID, on, a.Of); err != nil {
			return nil, err
		}
		if len(a.Of) > 0 {
			done = append(done, a)
		}
	}
	return done, nil
}

// tagged says in words what tags were given and taken.
func (w *writing) tagged(gave, took []act) string {
	names := func(acts []act) string {
		var all []string
		for i := range acts {
			all = append(all, sanitise.Name(acts[i].ID))
		}
		return strings.Join(all, ", ")
	}
	var changed []Number
	for _, a := range slices.Concat(gave, took) {
		changed = append(changed, a.Of...)
	}
	slices.Sort(changed)
	of := w.called(slices.Compact(changed))
	switch {
	case len(took) == 0:
		return "tagged " + of + " with " + names(gave)
	case len(gave) == 0:
		return "took from " + of + " the tag " + names(took)
	}
	return "tagged " + of + " with " + names(gave) + " and took " + names(took)
}

func (w *writing) tag(tag string, on bool, numbers []Number) error {
	for _, n := range numbers {
		err := w.exec(`DELETE FROM tags WHERE article = ? AND tag = ?`, n, tag)
		if on && err == nil {
			err = w.exec(`INSERT INTO tags (article, tag, folded) VALUES (?, ?, ?)`, n, tag, folded(tag))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func folded(name string) string { return string(query.Fold(nil, name)) }

// Tags are an article's tags, in the order of the alphabet.
func (l *Library) Tags(ctx context.Context, n Number) ([]string, error) {
	return collect(ctx, l, "listing tags", func(rows *sql.Rows, tag *string) error { return rows.Scan(tag) },
		`SELECT tag FROM tags WHERE article = ? ORDER BY tag`, n)
}

// Record adds an outcome of a commitment of an article and gives its id.
func (l *Library) Record(ctx context.Context, n Number, o ledger.Outcome) (string, error) {
	if err := o.Check(); err != nil {
		return "", err
	}
	about := l.about(ctx, n, o.Anchor)
	o.ID, o.Source = newID(), text.WithoutLogin(o.Source)
	return o.ID, l.write(ctx, "recording an outcome", func(w *writing) error {
		if err := w.changed(n); err != nil {
			return err
		}
		if err := w.outcome(n, &o, w.at); err != nil {
			return err
		}
		c := exportedOutcomeOf(&o, "")
		return w.enter(fmt.Sprintf("recorded %s of %s", o.Kind, w.of(about, o.Anchor, n)), &act{Kind: actOutcome, ID: o.ID, Of: []Number{n}, Outcome: &c})
	})
}

func (w *writing) outcome(n Number, o *ledger.Outcome, at int64) error {
	var withdraws any
	if o.Withdraws != "" {
		withdraws = o.Withdraws
	}
	return w.exec(`INSERT INTO outcomes (id, article, anchor, kind, valid, recorded, evidence, source, note, due_from, due_to, withdraws)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
		o.ID, n, o.Anchor.String(), string(o.Kind), record.Day(o.Valid), at, o.Evidence, o.Source, o.Note, record.Day(o.From), record.Day(o.To), withdraws)
}

// recorded is an outcome and the article of its commitment.
type recorded struct {
	ledger.Outcome
	article Number
}

const outcomeColumns = `SELECT id, article, anchor, kind, valid, recorded, evidence, source, note, due_from, due_to, coalesce(withdraws, '') FROM outcomes`

func scanOutcome(rows *sql.Rows, o *recorded) error {
	var anchor, kind string
	var valid, from, to int
	var recorded int64
	err := rows.Scan(&o.ID, &o.article, &anchor, &kind, &valid, &recorded, &o.Evidence, &o.Source, &o.Note, &from, &to, &o.Withdraws)
	o.Source = text.WithoutLogin(o.Source)
	o.Anchor, o.Kind, o.Valid, o.Recorded, o.From, o.To = ledger.ParseAnchor(anchor), ledger.OutcomeKind(kind), record.DateOf(valid), stamp(recorded), record.DateOf(from), record.DateOf(to)
	return err
}

// Outcomes are the outcomes of an article's commitments in the order in which
// they were recorded, those taken back and their retractions included.
func (l *Library) Outcomes(ctx context.Context, n Number) ([]ledger.Outcome, error) {
	return collect(ctx, l, "listing outcomes", func(rows *sql.Rows, o *ledger.Outcome) error {
		var r recorded
		err := scanOutcome(rows, &r)
		*o = r.Outcome
		return err
	}, outcomeColumns+` WHERE article = ? ORDER BY recorded, rowid`, n)
}

// View is a query that was saved.
type View struct {
	Name, Query string
	Made        time.Time
}

// SaveView keeps a query under a name, in the place of the one of that name.
// An empty query takes the view out.
func (l *Library) SaveView(ctx context.Context, name, line string) error {
	return l.write(ctx, "saving a view", func(w *writing) error {
		done := act{Kind: actView, ID: name, Is: line}
		if err := w.find(&done.Was, `SELECT query FROM views WHERE name = ?`, name); err != nil {
			return err
		}
		if err := w.view(name, line); err != nil || done.Was == done.Is {
			return err
		}
		said := "saved the view "
		if line == "" {
			said = "removed the view "
		}
		return w.enter(said+sanitise.Name(name), &done)
	})
}

func (w *writing) view(name, line string) error {
	if line == "" {
		return w.exec(`DELETE FROM views WHERE name = ?`, name)
	}
	return w.exec(`INSERT INTO views (name, query, made) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET query = excluded.query`, name, line, w.at)
}

// Views are the saved queries by name.
func (l *Library) Views(ctx context.Context) ([]View, error) {
	return collect(ctx, l, "listing views", func(rows *sql.Rows, v *View) error {
		var made int64
		err := rows.Scan(&v.Name, &v.Query, &made)
		v.Made = stamp(made)
		return err
	}, `SELECT name, query, made FROM views ORDER BY name`)
}
