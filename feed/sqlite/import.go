package sqlite

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"iter"
	"math"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/feed"
	"attache/feed/record"
)

// Import takes an export into the library: what is there stays, what is not is
// added, and of two states of a note the later one stands. asOf plays no part:
// each article is read as of the day that it first was. An error names the
// line; what came before it is kept.
func (l *Library) Import(ctx context.Context, r io.Reader) (Counts, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	in := &importer{lib: l, in: bufio.NewReaderSize(r, 1<<16), sum: sha256.New(), fresh: map[string]Number{}}
	a := adder{lib: l, room: newRoom(), confirm: in.confirm}
	defer a.end()
	queue := prepared(ctx, a.room, in.articles(ctx), func(c *exportedArticle) int { return len(c.Text.Body.Text) }, func(c *exportedArticle) ready {
		a := c.article()
		r, err := prepare(Entry{Article: a}, record.Key(&a), c.ReadOn, c.fixes())
		if err != nil {
			return ready{done: Added{Err: err}}
		}
		r.exported = c
		return ready{record: r}
	})
	for promise := range queue {
		if err := a.take(ctx, <-promise); err != nil {
			return a.counts, err
		}
	}
	if err := a.flush(ctx); err != nil {
		return a.counts, err
	}
	if in.err == nil {
		in.err = in.rest(ctx)
	}
	if in.err != nil {
		return a.counts, in.err
	}
	return a.counts, errors.Join(ctx.Err(), l.Reindex(ctx, nil))
}

type importer struct {
	lib    *Library
	in     *bufio.Reader
	line   int
	bytes  int // of the line
	form   int // of the export
	sum    hash.Hash
	ended  bool
	behind *exported         // the first line that stands behind the articles
	fresh  map[string]Number // the articles that were not there before, by the ids they were exported with
	err    error             // what ended the import
}

func (i *importer) confirm(a Added) {
	if a.State == New {
		i.fresh[a.ID] = a.Number
	}
}

// What a line may be: the longest text with all of its layout, and a batch of
// them. What is small as text must not be large when it is read either: an article
// has no more parts than that, each an object of a list.
const (
	mostLine  = 64 << 20
	mostParts = 2 * text.MostParts
	mostBatch = 4 << 20
)

// articles are the articles of an export; sources and views are entered on the
// way. It ends at the first line that stands behind them.
func (i *importer) articles(ctx context.Context) iter.Seq2[*exportedArticle, error] {
	return func(yield func(*exportedArticle, error) bool) {
		for ctx.Err() == nil {
			c, err := i.entered(ctx)
			if err != nil || c == nil {
				i.err = err
				return
			}
			if c.Outcome != nil || c.Former != nil {
				i.behind = c
				return
			}
			if c.Article != nil && !yield(c.Article, nil) {
				return
			}
		}
	}
}

// rest are the former texts and outcomes of an export, written some at a time.
func (i *importer) rest(ctx context.Context) error {
	var some []*exported
	size := 0
	for c := i.behind; ; {
		if c != nil && (c.Former != nil || c.Outcome != nil) {
			some, size = append(some, c), size+i.bytes
		}
		var err error
		if c, err = i.entered(ctx); err == nil && c != nil && c.Article != nil {
			err = i.wrong(errors.New("an article stands behind what belongs to articles"))
		}
		if c != nil && err == nil && size < mostBatch {
			continue
		}
		if writeErr := i.write(ctx, some); writeErr != nil || err != nil || c == nil {
			return errors.Join(err, writeErr)
		}
		some, size = nil, 0
	}
}

// wrong is an error of the line that was read last.
func (i *importer) wrong(err error) error {
	return fmt.Errorf("importing: line %d: %w", i.line, err)
}

// entered is the next line, with what can be entered at once entered; nil at the end.
func (i *importer) entered(ctx context.Context) (*exported, error) {
	c, err := i.next()
	if err == io.EOF { //nolint:errorlint // it is given bare
		if !i.ended && i.form > 1 {
			return nil, fmt.Errorf("importing: the export ends after line %d, before its end: what came before it is kept, the rest is missing", i.line)
		}
		return nil, ctx.Err()
	}
	if err == nil {
		err = i.enter(ctx, c)
	}
	if err != nil {
		return nil, i.wrong(err)
	}
	return c, nil
}

func (i *importer) next() (*exported, error) {
	var long []byte
	for {
		part, err := i.in.ReadSlice('\n')
		if len(long)+len(part) > mostLine {
			i.line++
			return nil, fmt.Errorf("it is longer than %d MiB", mostLine>>20)
		}
		long = append(long, part...)
		if err == nil || err == io.EOF && len(long) > 0 {
			break
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return nil, err
		}
	}
	i.line++
	i.bytes = len(long)
	if listed(long) > mostParts {
		return nil, fmt.Errorf("it lists more than %d things", mostParts)
	}
	c := &exported{}
	if err := json.Unmarshal(bytes.TrimSpace(long), c); err != nil {
		return nil, fmt.Errorf("this is no line of an export: %w", err)
	}
	if i.ended {
		return nil, errors.New("this stands behind the export's end")
	}
	if c.End == nil {
		i.sum.Write(long)
	}
	return c, nil
}

// listed is how many things the lists of a line of JSON hold: commas that stand
// outside of strings and not right in an object. A line that is nested deeper than any
// export holds more than can be.
func listed(line []byte) (n int) {
	const deepest = 60
	lists, depth := uint64(0), 0 // of lists a bit for each bracket that is open, the innermost is the lowest
	for at := 0; at < len(line); at++ {
		switch line[at] {
		case '"':
			for at++; at < len(line) && line[at] != '"'; at++ {
				if line[at] == '\\' {
					at++
				}
			}
		case '[', '{':
			lists <<= 1
			if line[at] == '[' {
				lists++
			}
			if depth++; depth > deepest {
				return math.MaxInt
			}
		case ']', '}':
			lists >>= 1
			depth--
		case ',':
			n += int(lists & 1)
		}
	}
	return n
}

func (i *importer) enter(ctx context.Context, c *exported) error {
	switch {
	case i.line == 1:
		if c.Header == nil || c.Header.Name != exportedName {
			return errors.New("this is no export of a library: its first line says what it is")
		}
		if c.Header.Form > exportedForm {
			return ErrNewer
		}
		i.form = c.Header.Form
	case c.End != nil:
		i.ended = true
		if c.End.Lines != i.line-1 || c.End.SHA256 != hex.EncodeToString(i.sum.Sum(nil)) {
			return fmt.Errorf("the export was changed or damaged: of %d lines %d came, or some are otherwise; what came is kept", c.End.Lines, i.line-1)
		}
	case c.Source != nil:
		return i.source(ctx, *c.Source)
	case c.View != nil:
		return i.lib.write(ctx, "importing a view", func(w *writing) error {
			return w.exec(`INSERT INTO views (name, query, made) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`, c.View.Name, c.View.Query, millis(c.View.Made))
		})
	case c.Article != nil:
		for k := range c.Article.Places {
			c.Article.Places[k].hideLogins()
		}
		return c.Article.check()
	case c.Former != nil:
		return c.Former.Text.check()
	case c.Outcome != nil:
	default:
		return fmt.Errorf("there is no such line: %q", c.Kind)
	}
	return nil
}

// check sees to it that nothing comes in which no loader would have let in.
func (a *exportedArticle) check() error {
	for i := range a.Formers {
		if err := a.Formers[i].Text.check(); err != nil {
			return err
		}
	}
	return a.Text.check()
}

func (t *exportedText) check() error {
	for _, s := range []string{t.Body.Text, t.Title, t.Source, t.Author, t.Lang} {
		if _, hidden := sanitise.Text(s); hidden > 0 {
			return errors.New("the article holds characters that cannot be seen")
		}
	}
	if len(t.Body.Text) > feed.DefaultLimit || !record.Fits(&t.Body) {
		return errors.New("the article's layout does not fit its text")
	}
	return nil
}

func (a *exportedArticle) article() briefs.Article { return a.Text.article() }

func (p *exportedPlace) hideLogins() {
	p.Path, p.Item, p.Source = text.WithoutLogin(p.Path), text.WithoutLogin(p.Item), text.WithoutLogin(p.Source)
}

func (t *exportedText) article() briefs.Article {
	a := t.Head.Article()
	a.Body = t.Body
	hideLogins(&a)
	return a
}

func (a *exportedArticle) fixes() []ledger.Correction {
	var out []ledger.Correction
	for _, c := range a.Corrections {
		if c.Undone == 0 {
			out = append(out, ledger.Correction{ID: c.ID, Anchor: c.Anchor, Field: c.Field, Value: c.Value, Was: c.Was, Made: stamp(c.Made)})
		}
	}
	return out
}

// write keeps some former texts and outcomes.
func (i *importer) write(ctx context.Context, some []*exported) error {
	if len(some) == 0 {
		return nil
	}
	return i.lib.write(ctx, "importing", func(w *writing) error {
		return w.store(func(s *store) error {
			for _, c := range some {
				if err := i.writeOne(s, c); err != nil {
					return err
				}
			}
			return w.exec(`UPDATE meta SET latest = max(latest, (SELECT coalesce(max(recorded), 0) FROM outcomes))`)
		})
	})
}

func (i *importer) writeOne(s *store, c *exported) error {
	if f := c.Former; f != nil {
		if n, ok := i.fresh[f.Of]; ok { // what was there has a past of its own
			return s.former(n, f)
		}
		return nil
	}
	o := c.Outcome
	var of Number
	if err := s.QueryRowContext(s.ctx, `SELECT id FROM articles WHERE ident = ?`, o.Of).Scan(&of); err != nil {
		return fmt.Errorf("the outcome %s is of an article that is not there: %w", sanitise.Name(o.ID), err)
	}
	out := o.outcome()
	return s.outcome(of, &out, o.Recorded)
}

func (i *importer) source(ctx context.Context, s Source) error {
	s, err := i.lib.publicSource(s)
	if err != nil {
		return err
	}
	return i.lib.write(ctx, "importing a source", func(w *writing) error {
		var n int
		if err := w.QueryRowContext(ctx, `SELECT count(*) FROM sources WHERE address = ? AND fetched >= ? AND name != ''`,
			s.Address, millis(s.Fetched)).Scan(&n); err != nil || n > 0 {
			return err // what is here is newer
		}
		return w.source(&s, millis(s.Added))
	})
}

// restore keeps an article that was exported here, with what belongs to it.
func (s *store) restore(r *incoming) (Added, error) {
	c := r.exported
	out := Added{ID: r.Row.ID, State: New}
	known, err := s.one(`SELECT id, ident FROM articles WHERE key = ?`, []any{r.Key}, &out.Number, &out.ID)
	if err != nil {
		return out, err
	}
	if known {
		out.State = Known
	} else {
		if out.Number, err = s.insert(r); err == nil {
			err = s.do(`UPDATE articles SET added = ? WHERE id = ?`, c.Added, out.Number)
		}
		for i := range c.Formers {
			if err == nil {
				err = s.former(out.Number, &c.Formers[i])
			}
		}
	}
	if err == nil {
		err = s.do(`UPDATE articles SET read = max(read, ?), starred = max(starred, ?), position = max(position, ?) WHERE id = ?`,
			c.Read, c.Starred, c.Position, out.Number)
	}
	if err == nil {
		err = s.bring(out.Number, c, known)
	}
	return out, err
}

func (s *store) former(n Number, f *exportedFormer) error {
	a := f.Text.article()
	packed, err := record.Pack(&a)
	if err != nil {
		return err
	}
	return s.do(`INSERT INTO formers (article, at, pack) VALUES (?, ?, ?)`, n, f.At, packed)
}

// bring adds places, tags, notes and corrections that are not there yet. An
// article that was there is read again when it was corrected elsewhere.
func (s *store) bring(n Number, c *exportedArticle, known bool) error {
	for _, p := range c.Places {
		source, err := s.source(p.Source)
		if err == nil {
			err = s.do(`INSERT INTO places (article, path, item, source, first, gone) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
				n, p.Path, p.Item, source, p.First, p.Gone)
		}
		if err != nil {
			return err
		}
	}
	for _, tag := range c.Tags {
		if err := s.do(`INSERT INTO tags (article, tag, folded) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`, n, tag, folded(tag)); err != nil {
			return err
		}
	}
	for _, note := range c.Notes {
		if err := s.do(`INSERT INTO notes (id, article, anchor, words, made, changed) VALUES (?, ?, ?, ?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET words = excluded.words, changed = excluded.changed WHERE excluded.changed > changed`,
			note.ID, n, note.Anchor.String(), note.Words, note.Made, note.Changed); err != nil {
			return err
		}
	}
	for _, f := range c.Corrections {
		if err := s.do(`INSERT INTO corrections (id, article, anchor, field, value, was, made, undone) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET undone = max(undone, excluded.undone)`, f.ID, n, f.Anchor.String(), f.Field, f.Value, f.Was, f.Made, f.Undone); err != nil {
			return err
		}
	}
	if known && len(c.Corrections) > 0 {
		return s.do(`UPDATE articles SET rules = -1 WHERE id = ?`, n)
	}
	return nil
}

func (c *exportedOutcome) outcome() ledger.Outcome {
	return ledger.Outcome{
		ID: c.ID, Anchor: c.Anchor, Kind: c.Kind, Valid: c.Valid, Evidence: c.Evidence, Source: c.Source, Note: c.Note,
		From: c.From, To: c.To, Withdraws: c.Withdraws,
	}
}
