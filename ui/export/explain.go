package export

import (
	"cmp"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/ui/theme"
	"attache/ui/wording"
)

// The columns of an explanation: field, value, deciding words, rule. On
// narrower lines what belongs to a field stands one under the other.
const (
	fieldCells   = 13
	leastColumns = 64 // cells of a line
	columnGap    = 2
)

// explained writes a commitment's quotation and then why each of its fields is
// what it is.
func (t *table) explained(out *strings.Builder, b *briefs.Brief, c *commitments.Commitment) {
	out.WriteByte('\n')
	t.fold(out, "  "+wording.Glyph(c.Firmness)+" ", oneLine(quoted([]string{c.Of(b.Body.Text)})), t.o.Theme.Strong)
	t.reasons(out, "    ", whyCommitment(b, c))
}

func (t *table) reasons(out *strings.Builder, indent string, all []reason) {
	field := ""
	for i := range all {
		cells := t.cells(&all[i])
		if all[i].field == field { // once is enough
			cells[0] = ""
			if i > 0 && all[i].value == all[i-1].value {
				cells[1] = ""
			}
		}
		field = all[i].field
		t.row(out, indent, cells)
	}
}

// fourCells are the columns of one line of an explanation.
type fourCells [4]string

func (t *table) cells(r *reason) fourCells {
	rule := joined(oneLine(wording.Rule(r.rule)), oneLine(r.note))
	return fourCells{fieldName(r.field), oneLine(r.value), oneLine(quoted(r.words)), rule}
}

// row writes cells beside each other, each folded to its column.
func (t *table) row(out *strings.Builder, indent string, cells fourCells) {
	rest := t.width - len(indent) - fieldCells
	if t.width < leastColumns {
		t.stack(out, indent, cells)
		return
	}
	value, rule := rest*3/10, rest*7/20
	widths := [4]int{fieldCells, value, rest - value - rule, rule}
	styles := [4]theme.Style{t.o.Theme.Muted, t.o.Theme.Text, t.o.Theme.Text, t.o.Theme.Muted}
	var lines [4][]string
	most := 0
	for k, words := range cells {
		lines[k] = strings.Split(ansi.Wrap(words, widths[k]-columnGap, ""), "\n")
		most = max(most, len(lines[k]))
	}
	for y := range most {
		line, pending := "", indent
		for k := range cells {
			words := ""
			if y < len(lines[k]) {
				words = strings.TrimRight(lines[k][y], " ")
			}
			if words != "" {
				line += pending + styles[k].Over(words)
				pending = ""
			}
			pending += strings.Repeat(" ", widths[k]-ansi.StringWidth(words))
		}
		out.WriteString(line + "\n")
	}
}

// stack writes the cells for narrow lines: the field and its value, then the
// rest under it.
func (t *table) stack(out *strings.Builder, indent string, cells fourCells) {
	if head := strings.TrimSpace(cells[0] + "  " + cells[1]); head != "" {
		t.fold(out, indent, head, t.o.Theme.Text)
	}
	if rest := joined(cells[2], cells[3]); rest != "" {
		t.fold(out, indent+"  ", rest, t.o.Theme.Muted)
	}
}

func quoted(all []string) string {
	if len(all) == 0 {
		return ""
	}
	return "“" + strings.Join(all, "”, “") + "”"
}

// fieldName is the field in words.
func fieldName(field string) string {
	return cmp.Or(map[string]string{"due.anchor": "  from", "due.days": "  days"}[field], field)
}
