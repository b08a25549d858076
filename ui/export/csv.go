package export

import (
	"cmp"
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
)

// columns head the CSV: the brief's first, then the commitment's.
var columns = []string{
	"brief", "path", "url", "title", "source", "author", "lang", "published", "published_from", "pair",
	"commitment", "start", "end", "by", "by_text", "to", "to_text", "line", "action", "verb", "firmness", "polarity", "condition", "attribution",
	"topics", "due_text", "due_role", "due_from", "due_to", "due_precision", "due_basis", "due_recurs", "due_confidence",
	"clock", "confidence", "quote",
	"outcome", "outcome_on", "outcome_from", "outcome_to", "outcome_words", "outcome_source", "notes", "tags", "brief_notes",
}

// rows writes a row for each commitment; a brief without one has no row. A
// quotation stands on one line, its line feeds as blanks.
type rows struct {
	w      *csv.Writer
	asOf   timex.Date
	marked bool // with a byte order mark
	headed bool
}

func newRows(w io.Writer, o Options) *rows {
	return &rows{w: csv.NewWriter(w), asOf: o.AsOf, marked: o.Mark}
}

func (r *rows) Write(b *briefs.Brief, added *Added) error {
	if err := r.head(); err != nil {
		return err
	}
	lead := []string{
		b.ID, b.Path, b.URL, b.Title, b.Source, b.Author, b.Lang, b.Published.Date.String(), b.Published.From,
		strings.Join(b.Pair, "; "),
	}
	for i := range b.Commitments {
		row := append(lead[:len(lead):len(lead)], r.fields(&b.Commitments[i], b.Body.Text)...)
		row = append(row, addedFields(&b.Commitments[i], added)...)
		for i := range row {
			row[i] = cellText(row[i])
		}
		if err := r.w.Write(row); err != nil {
			return err
		}
	}
	r.w.Flush()
	return r.w.Error()
}

func (r *rows) fields(c *commitments.Commitment, body string) []string {
	out := []string{
		c.ID, strconv.Itoa(c.Start), strconv.Itoa(c.End), strings.Join(c.By, "; "), c.ByText, strings.Join(c.To, "; "), c.ToText,
		c.Line, c.Action, c.Verb, c.Firmness.String(), polarity(c), c.Condition.Of(body), c.Source, strings.Join(c.Topics, "; "),
	}
	out = append(out, dueFields(c.Due, body)...)
	return append(out, clock.Of(c, r.asOf).String(), number(c.Confidence), c.Of(body))
}

// addedFields are what was reported last of a commitment, the notes on it, and what was
// added to its brief.
func addedFields(c *commitments.Commitment, added *Added) []string {
	o, _ := added.latest(c)
	return []string{
		string(o.Kind), o.Valid.String(), o.From.String(), o.To.String(), cmp.Or(o.Evidence, o.Note), o.Source,
		strings.Join(added.notesOn(c), "; "), strings.Join(added.tags(), "; "), strings.Join(added.notesOn(nil), "; "),
	}
}

func dueFields(d *timex.Due, body string) []string {
	if d == nil {
		return make([]string, 8)
	}
	return []string{
		d.Span.Of(body), d.Role.String(), d.From.String(), d.To.String(), d.Precision.String(), d.Basis.String(),
		strconv.FormatBool(d.Recurs), number(d.Confidence),
	}
}

func number(f float64) string {
	b, _ := share(f).MarshalJSON()
	return string(b)
}

const byteOrderMark = "\uFEFF"

func (r *rows) head() error {
	if r.headed {
		return nil
	}
	r.headed = true
	heads := columns
	if r.marked {
		heads = append([]string{byteOrderMark + columns[0]}, columns[1:]...)
	}
	return r.w.Write(heads)
}

func (r *rows) Close() error {
	if err := r.head(); err != nil {
		return err
	}
	r.w.Flush()
	return r.w.Error()
}

// cellText is s as a spreadsheet may read it: text that would begin a formula,
// also in full width or behind blanks, is quoted with an apostrophe.
func cellText(s string) string {
	s = sanitise.Line(s)
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " \u3000"))
	if strings.ContainsRune("=+-@＝＋－＠", first) {
		return "'" + s
	}
	return s
}
