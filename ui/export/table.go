package export

import (
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/ui/theme"
	"attache/ui/wording"
)

// narrowest is the width under which lines are no longer folded further.
const narrowest = 30

// table is for people at a terminal: a paragraph for each commitment, folded
// to the width, with its quotation.
type table struct {
	w     io.Writer
	o     Options
	width int
	some  bool
}

func newTable(w io.Writer, o Options) *table {
	width := o.Width
	if width == 0 {
		width = 80
	}
	return &table{w: w, o: o, width: max(width, narrowest)}
}

func (t *table) Write(b *briefs.Brief, added *Added) error {
	var out strings.Builder
	if t.some {
		out.WriteByte('\n')
	}
	t.some = true
	t.fold(&out, "", heading(b), t.o.Theme.Strong)
	t.fold(&out, "", joined(origin(b), subject(b)), t.o.Theme.Muted)
	for _, line := range added.About() {
		t.fold(&out, "", line, t.o.Theme.Text)
	}
	if t.o.Explain {
		out.WriteByte('\n')
		t.reasons(&out, "  ", whyBrief(b))
	}
	if len(b.Commitments) == 0 {
		t.fold(&out, "  ", "no commitments found", t.o.Theme.Muted)
	}
	for i := range b.Commitments {
		if t.o.Explain {
			t.explained(&out, b, &b.Commitments[i])
		} else {
			t.commitment(&out, b, &b.Commitments[i])
		}
		t.added(&out, added.Lines(&b.Commitments[i]))
	}
	_, err := io.WriteString(t.w, out.String())
	return err
}

func (t *table) commitment(out *strings.Builder, b *briefs.Brief, c *commitments.Commitment) {
	body := b.Body.Text
	when := wording.ClockOf(c, body, t.o.AsOf)
	out.WriteByte('\n')
	t.fold(out, "  "+wording.Glyph(c.Firmness)+" ", oneLine(wording.Act(c, body)), t.o.Theme.Strong)
	t.fold(out, "    ", oneLine(joined(wording.Parties(c.By, c.To), c.Firmness.String(), when.String())), t.o.Theme.Text)
	t.fold(out, "    ", "“"+oneLine(c.Of(body))+"”", t.o.Theme.Muted)
}

func (t *table) added(out *strings.Builder, lines []string) {
	for _, line := range lines {
		t.fold(out, "    ", line, t.o.Theme.Text)
	}
}

// fold writes s in a style, in lines of the table's width; the lead stands
// before the first and as many blanks before the others.
func (t *table) fold(out *strings.Builder, lead, s string, st theme.Style) {
	indent := strings.Repeat(" ", ansi.StringWidth(lead))
	for line := range strings.SplitSeq(ansi.Wrap(s, t.width-len(indent), ""), "\n") {
		out.WriteString(lead)
		out.WriteString(st.Over(strings.TrimRight(line, " ")))
		out.WriteByte('\n')
		lead = indent
	}
}

func (t *table) Close() error { return nil }
