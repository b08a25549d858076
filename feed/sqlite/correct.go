package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"

	"attache/briefs/ledger"
)

// Correct sets something right and reads the article again with it; it gives
// the correction as it is kept.
func (l *Library) Correct(ctx context.Context, n Number, c ledger.Correction) (ledger.Correction, error) {
	b, err := l.Brief(ctx, n)
	if err != nil {
		return ledger.Correction{}, err
	}
	if err := c.Check(&b); err != nil {
		return ledger.Correction{}, fmt.Errorf("correcting %s: %w", c.Field, err)
	}
	c.ID = newID()
	if c.Anchor.ID == "" && c.Anchor.Quote != "" {
		c.Anchor.ID = newID() // of the commitment that the reader has found
	}
	return c, l.write(ctx, "correcting", func(w *writing) error {
		c.Made = stamp(w.at)
		err := w.exec(`INSERT INTO corrections (id, article, anchor, field, value, was, made) VALUES (?, ?, ?, ?, ?, ?, ?)`,
			c.ID, n, c.Anchor.String(), c.Field, c.Value, c.Was, w.at)
		if err == nil {
			err = w.reindex(n)
		}
		if err != nil {
			return err
		}
		return w.enter(corrected(&c)+w.of(&b, c.Anchor, n), &act{Kind: actCorrect, ID: c.ID, Of: []Number{n}})
	})
}

// fieldNames are the names of fields that tell nothing by themselves.
var fieldNames = map[string]string{"by": "who promises", "to": "who is promised", "due": "the time", "topics of the commitment": "the topics"}

// corrected is a correction in words, up to what it is of.
func corrected(c *ledger.Correction) string {
	switch {
	case c.Field == "commitment" && c.Value == "no":
		return "took out the commitment "
	case c.Field == "commitment":
		return "marked as a commitment "
	}
	return "corrected " + cmp.Or(fieldNames[c.Field], "the "+c.Field) + " of "
}

// Uncorrect takes a correction back.
func (l *Library) Uncorrect(ctx context.Context, n Number, id string) error {
	return l.write(ctx, "taking a correction back", func(w *writing) error {
		if err := w.touch(`UPDATE corrections SET undone = ? WHERE id = ? AND article = ? AND undone = 0`, w.at, id, n); err != nil {
			return err
		}
		if err := w.reindex(n); err != nil {
			return err
		}
		return w.enter("took a correction of "+w.called([]Number{n})+" back", &act{Kind: actRestore, ID: id, Of: []Number{n}})
	})
}

const liveCorrections = `SELECT id, anchor, field, value, was, made FROM corrections WHERE article = ? AND undone = 0 ORDER BY made, rowid`

// Corrections are an article's corrections that stand, in the order in which
// they were made.
func (l *Library) Corrections(ctx context.Context, n Number) ([]ledger.Correction, error) {
	out, err := corrections(l.reader.QueryContext(quiet(ctx), liveCorrections, n))
	return out, l.fail("listing corrections", err)
}

func corrections(rows *sql.Rows, err error) ([]ledger.Correction, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []ledger.Correction
	for rows.Next() {
		var c ledger.Correction
		var anchor string
		var made int64
		if err := rows.Scan(&c.ID, &anchor, &c.Field, &c.Value, &c.Was, &made); err != nil {
			return nil, err
		}
		c.Anchor, c.Made = ledger.ParseAnchor(anchor), stamp(made)
		out = append(out, c)
	}
	return out, rows.Err()
}
