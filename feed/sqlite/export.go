package sqlite

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io"

	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed/record"
)

// An export is JSON lines: a header, sources, views, articles with all that
// belongs to them, their former texts, outcomes. Numbers stay behind; briefs' ids tie
// the lines.
const (
	exportedForm = 3 // since 2 the last line tells what should have come, since 3 former texts have lines of their own
	exportedName = "attache library"
)

type (
	exported struct {
		Kind    string           `json:"kind"`
		Header  *exportedHeader  `json:"header,omitempty"`
		Source  *Source          `json:"source,omitempty"`
		View    *View            `json:"view,omitempty"`
		Article *exportedArticle `json:"article,omitempty"`
		Former  *exportedFormer  `json:"former,omitempty"`
		Outcome *exportedOutcome `json:"outcome,omitempty"`
		End     *exportedEnd     `json:"end,omitempty"`
	}
	// exportedEnd is the last line: how many lines came before it, and the SHA-256 of
	// their bytes.
	exportedEnd struct {
		Lines  int    `json:"lines"`
		SHA256 string `json:"sha256"`
	}
	exportedHeader struct {
		Name string `json:"name"`
		Form int    `json:"form"`
	}
	exportedArticle struct {
		ID          string               `json:"id"`
		Added       int64                `json:"added"`
		ReadOn      timex.Date           `json:"read_on"`
		Text        exportedText         `json:"text"`
		Read        bool                 `json:"read"`
		Starred     bool                 `json:"starred"`
		Position    int                  `json:"position"`
		Places      []exportedPlace      `json:"places"`
		Tags        []string             `json:"tags"`
		Notes       []exportedNote       `json:"notes"`
		Corrections []exportedCorrection `json:"corrections"`
		Formers     []exportedFormer     `json:"formers,omitempty"` // before form 3
	}
	exportedText struct {
		record.Head
		Body text.Body `json:"body"`
	}
	exportedPlace struct {
		Path   string `json:"path"`
		Item   string `json:"item"`
		Source string `json:"source"`
		First  int64  `json:"first"`
		Gone   int64  `json:"gone"`
	}
	exportedNote struct {
		ID      string        `json:"id"`
		Anchor  ledger.Anchor `json:"anchor"`
		Words   string        `json:"words"`
		Made    int64         `json:"made"`
		Changed int64         `json:"changed"`
	}
	exportedCorrection struct {
		ID     string        `json:"id"`
		Anchor ledger.Anchor `json:"anchor"`
		Field  string        `json:"field"`
		Value  string        `json:"value"`
		Was    string        `json:"was"`
		Made   int64         `json:"made"`
		Undone int64         `json:"undone"`
	}
	exportedFormer struct {
		Of   string       `json:"of,omitempty"` // the brief's id; before form 3 it stands with its article
		At   int64        `json:"at"`
		Text exportedText `json:"text"`
	}
	exportedOutcome struct {
		ID        string             `json:"id"`
		Of        string             `json:"of"` // the brief's id
		Anchor    ledger.Anchor      `json:"anchor"`
		Kind      ledger.OutcomeKind `json:"kind"`
		Valid     timex.Date         `json:"valid"`
		Recorded  int64              `json:"recorded"`
		Evidence  string             `json:"evidence"`
		Source    string             `json:"source"`
		Note      string             `json:"note"`
		From      timex.Date         `json:"due_from"`
		To        timex.Date         `json:"due_to"`
		Withdraws string             `json:"withdraws"`
	}
)

// Export writes the whole library as JSON lines, as it stands at one moment.
func (l *Library) Export(ctx context.Context, w io.Writer) error {
	tx, err := l.reader.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return l.fail("exporting", err)
	}
	defer func() { _ = tx.Rollback() }()
	out := bufio.NewWriter(w)
	e := exporter{lib: l, ctx: ctx, tx: tx, out: out, sum: sha256.New()}
	for _, part := range []func() error{e.header, e.sources, e.views, e.articles, e.formers, e.outcomes, e.end} {
		if err := part(); err != nil {
			return l.fail("exporting", err)
		}
	}
	return out.Flush()
}

type exporter struct {
	lib *Library
	ctx context.Context
	tx  *sql.Tx
	out io.Writer
	sum hash.Hash
	n   int // lines written
}

// line writes one line; what would control a terminal is written as an escape.
func (e *exporter) line(c exported) error {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(c); err != nil {
		return err
	}
	line := append(sanitise.JSON(bytes.TrimSuffix(buf.Bytes(), []byte("\n"))), '\n')
	e.n++
	e.sum.Write(line)
	_, err := e.out.Write(line)
	return err
}

func (e *exporter) end() error {
	return e.line(exported{Kind: "end", End: &exportedEnd{e.n, hex.EncodeToString(e.sum.Sum(nil))}})
}

// each hands the rows of a statement to scan.
func (e *exporter) each(scan func(*sql.Rows) error, query string, args ...any) error {
	rows, err := e.tx.QueryContext(e.ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

func (e *exporter) header() error {
	return e.line(exported{Kind: "header", Header: &exportedHeader{exportedName, exportedForm}})
}

func (e *exporter) sources() error {
	return e.each(func(rows *sql.Rows) error {
		var s Source
		var fetched, next, added int64
		if err := rows.Scan(&s.Address, &s.Name, &s.Kind, &s.Whole, &s.ETag, &s.Modified, &fetched, &next, &s.Failure, &added); err != nil {
			return err
		}
		s.Fetched, s.Next, s.Added = stamp(fetched), stamp(next), stamp(added)
		s.Address, s.Name, s.Failure = text.WithoutLogin(s.Address), text.WithoutLogin(s.Name), text.WithoutLogin(s.Failure)
		return e.line(exported{Kind: "source", Source: &s})
	}, `SELECT address, name, kind, whole, etag, modified, fetched, next, failure, added FROM sources ORDER BY address`)
}

func (e *exporter) views() error {
	return e.each(func(rows *sql.Rows) error {
		var v View
		var made int64
		if err := rows.Scan(&v.Name, &v.Query, &made); err != nil {
			return err
		}
		v.Made = stamp(made)
		return e.line(exported{Kind: "view", View: &v})
	}, `SELECT name, query, made FROM views ORDER BY name`)
}

func (e *exporter) articles() error {
	return e.each(func(rows *sql.Rows) error {
		var n Number
		var readOn int
		var kept []byte
		a := exportedArticle{}
		if err := rows.Scan(&n, &a.ID, &a.Added, &readOn, &a.Read, &a.Starred, &a.Position, &kept); err != nil {
			return err
		}
		a.ReadOn = record.DateOf(readOn)
		if err := e.text(kept, &a.Text); err != nil {
			return err
		}
		if err := e.belongings(n, &a); err != nil {
			return err
		}
		return e.line(exported{Kind: "article", Article: &a})
	}, `SELECT a.id, a.ident, a.added, a.read_on, a.read, a.starred, a.position, t.pack FROM articles a JOIN texts t ON t.article = a.id ORDER BY a.added, a.ident`)
}

func (e *exporter) text(kept []byte, into *exportedText) error {
	a, err := record.Unpack(kept)
	if err != nil {
		return err
	}
	hideLogins(&a)
	*into = exportedText{record.HeadOf(&a), a.Body}
	return nil
}

func (e *exporter) belongings(n Number, a *exportedArticle) error {
	return errors.Join(
		e.each(func(rows *sql.Rows) error {
			var p exportedPlace
			err := rows.Scan(&p.Path, &p.Item, &p.Source, &p.First, &p.Gone)
			p.hideLogins()
			a.Places = append(a.Places, p)
			return err
		}, `SELECT p.path, p.item, coalesce(s.address, ''), p.first, p.gone FROM places p LEFT JOIN sources s ON s.id = p.source WHERE p.article = ? ORDER BY p.id`, n),
		e.each(func(rows *sql.Rows) error {
			var tag string
			err := rows.Scan(&tag)
			a.Tags = append(a.Tags, tag)
			return err
		}, `SELECT tag FROM tags WHERE article = ? ORDER BY tag`, n),
		e.each(func(rows *sql.Rows) error {
			var c exportedNote
			var anchor string
			err := rows.Scan(&c.ID, &anchor, &c.Words, &c.Made, &c.Changed)
			c.Anchor = ledger.ParseAnchor(anchor)
			a.Notes = append(a.Notes, c)
			return err
		}, `SELECT id, anchor, words, made, changed FROM notes WHERE article = ? ORDER BY made, id`, n),
		e.each(func(rows *sql.Rows) error {
			var c exportedCorrection
			var anchor string
			err := rows.Scan(&c.ID, &anchor, &c.Field, &c.Value, &c.Was, &c.Made, &c.Undone)
			c.Anchor = ledger.ParseAnchor(anchor)
			a.Corrections = append(a.Corrections, c)
			return err
		}, `SELECT id, anchor, field, value, was, made, undone FROM corrections WHERE article = ? ORDER BY made, id`, n))
}

func (e *exporter) formers() error {
	return e.each(func(rows *sql.Rows) error {
		var f exportedFormer
		var kept []byte
		if err := rows.Scan(&f.Of, &f.At, &kept); err != nil {
			return err
		}
		if err := e.text(kept, &f.Text); err != nil {
			return err
		}
		return e.line(exported{Kind: "former", Former: &f})
	}, `SELECT a.ident, f.at, f.pack FROM formers f JOIN articles a ON a.id = f.article ORDER BY a.added, a.ident, f.id`)
}

func (e *exporter) outcomes() error {
	return e.each(func(rows *sql.Rows) error {
		var o recorded
		if err := scanOutcome(rows, &o); err != nil {
			return err
		}
		var of string
		if err := e.tx.QueryRowContext(e.ctx, `SELECT ident FROM articles WHERE id = ?`, o.article).Scan(&of); err != nil {
			return err
		}
		c := exportedOutcomeOf(&o.Outcome, of)
		return e.line(exported{Kind: "outcome", Outcome: &c})
	}, outcomeColumns+` ORDER BY recorded, rowid`)
}

// exportedOutcomeOf is an outcome of a commitment of the brief with the id of.
func exportedOutcomeOf(o *ledger.Outcome, of string) exportedOutcome {
	return exportedOutcome{
		ID: o.ID, Of: of, Anchor: o.Anchor, Kind: o.Kind, Valid: o.Valid, Recorded: millis(o.Recorded), Evidence: o.Evidence, Source: o.Source, Note: o.Note,
		From: o.From, To: o.To, Withdraws: o.Withdraws,
	}
}
