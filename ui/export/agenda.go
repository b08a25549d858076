package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/ui/theme"
	"attache/ui/wording"
)

// Agenda writes commitments of many briefs, in the order given: for people in
// groups, a few lines each, for programs one JSON object a line.
type Agenda struct {
	table *table // nil for JSON Lines
	w     io.Writer
	asOf  timex.Date
	group string
}

// NewAgenda is an agenda as a Table, or as JSONL for any other format.
func NewAgenda(w io.Writer, f Format, o Options) *Agenda {
	a := &Agenda{w: w, asOf: o.AsOf}
	if f == Table {
		a.table = newTable(w, o)
	}
	return a
}

// AsOf is the day on which clocks are read.
func (a *Agenda) AsOf() timex.Date { return a.asOf }

// jsonEntry is a commitment with what tells its brief.
type jsonEntry struct {
	Group string    `json:"group"`
	Brief jsonTitle `json:"brief"`
	jsonCommitment
}

type jsonTitle struct {
	ID        string        `json:"id"`
	Path      *string       `json:"path"`
	URL       *string       `json:"url"`
	Title     *string       `json:"title"`
	Source    *string       `json:"source"`
	Published jsonPublished `json:"published"`
	Pair      []string      `json:"pair"`
}

// Write writes a brief's commitment, with what was added to it, under the heading of its group.
func (a *Agenda) Write(group string, b *briefs.Brief, c *commitments.Commitment, added *Added) error {
	if a.table == nil {
		return a.line(group, b, c, added)
	}
	var out strings.Builder
	t := a.table
	if group != a.group {
		if a.group != "" {
			out.WriteByte('\n')
		}
		a.group = group
		t.fold(&out, "", group, t.o.Theme.Title)
	}
	body := b.Body.Text
	when := wording.ClockOf(c, body, a.asOf)
	out.WriteByte('\n')
	t.fold(&out, "  "+wording.Glyph(c.Firmness)+" ", oneLine(wording.Act(c, body)), t.o.Theme.Strong)
	t.fold(&out, "    ", oneLine(joined(wording.Parties(c.By, c.To), c.Firmness.String(), when.String())), t.o.Theme.Text)
	t.fold(&out, "    ", "“"+oneLine(c.Of(body))+"”", t.o.Theme.Muted)
	t.fold(&out, "    ", joined(oneLine(b.Heading()), oneLine(b.Source), wording.Dated(b.Published.Date, b.Published.From), c.ID[:min(len(c.ID), 8)]), t.o.Theme.Muted)
	t.added(&out, added.Lines(c))
	_, err := io.WriteString(a.w, out.String())
	return err
}

func (a *Agenda) line(group string, b *briefs.Brief, c *commitments.Commitment, added *Added) error {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	j := commitmentOf(c, b.Body.Text, a.asOf)
	j.add(c, added)
	err := enc.Encode(jsonEntry{group, jsonTitle{b.ID, known(b.Path), known(b.URL), known(b.Title), known(b.Source), publishedOf(b.Published), b.Pair}, j})
	if err != nil {
		return fmt.Errorf("writing %s as JSON: %w", b.Path, err)
	}
	_, err = a.w.Write(append(sanitise.JSON(bytes.TrimSuffix(buf.Bytes(), []byte("\n"))), '\n'))
	return err
}

// More says how many others a group has.
func (a *Agenda) More(n int) error {
	if a.table == nil || n == 0 {
		return nil
	}
	_, err := fmt.Fprintf(a.w, "\n    and %s more: --all prints them; --from, --to, --pair or --topic narrow them\n", theme.Count(n))
	return err
}
