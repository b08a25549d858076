package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"

	"attache/briefs/commitments"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/sqlite"
	"attache/ui/agenda"
	"attache/ui/list"
	"attache/ui/theme"
	"attache/ui/wording"
)

// shortID is how many letters of an id tell it from others; show and outcome take
// them.
const shortID = 8

// uncut is the width of a line that is as long as what it says.
const uncut = 0

// forPeople reports whether rows are to be printed: a person reads, and no other
// form was asked for.
func (p *program) forPeople(format formatFlag) (cells int, isSo bool) {
	cells, isTerminal := p.width(p.out)
	return cells, isTerminal && format == ""
}

// paged runs write with an output that a pager shows where a person reads. $PAGER
// names it; without one it is less, which ends by itself where all fits.
func (p *program) paged(ctx context.Context, write func(io.Writer) error) error {
	words := strings.Fields(os.Getenv("PAGER"))
	if len(words) == 0 {
		words = []string{"less", "-FRX"}
	}
	path, err := exec.LookPath(words[0])
	if f, isFile := p.out.(*os.File); !isFile || !term.IsTerminal(f.Fd()) || err != nil || isDumb() {
		return write(p.out)
	}
	cmd := exec.CommandContext(ctx, path, words[1:]...)
	cmd.Stdout, cmd.Stderr = p.out, p.err
	in, err := cmd.StdinPipe()
	if err != nil || cmd.Start() != nil {
		return write(p.out)
	}
	err = write(in)
	_ = in.Close()
	_ = cmd.Wait() // whoever has seen enough ends it
	return err
}

// rows prints a line for each brief: its id, day, pair, number of commitments, title.
func (p *program) rows(ctx context.Context, lib *sqlite.Library, numbers []sqlite.Number, cells int) error {
	return p.paged(ctx, func(w io.Writer) error {
		for len(numbers) > 0 {
			n := min(len(numbers), 500)
			rows, err := lib.RowsOf(ctx, numbers[:n]...)
			if err != nil {
				return err
			}
			numbers = numbers[n:]
			for i := range rows {
				if _, err := io.WriteString(w, rowOf(&rows[i].Row, cells)+"\n"); err != nil {
					return nil //nolint:nilerr // the pager was left
				}
			}
		}
		return nil
	})
}

func rowOf(r *feed.Row, cells int) string {
	id := r.ID[:min(len(r.ID), shortID)]
	day := wording.Date(r.Published)
	switch {
	case r.Published.IsZero():
		day = "no date "
	case r.DateFrom == "file time":
		day += "?"
	default:
		day += " "
	}
	title := sanitise.Line(r.Title)
	if r.Source != "" {
		title += " · " + sanitise.Line(r.Source)
	}
	head := fmt.Sprintf("%-*s  %12s %s  %3d  ", shortID, sanitise.Line(id), day, theme.Fit(sanitise.Line(list.Pair(r.Pair)), 12), r.Commitments.Len())
	if cells == uncut {
		return head + title
	}
	return strings.TrimRight(theme.Cut(head+title, max(cells, 40), theme.Ellipsis), " ")
}

// agendaRows prints a line for each commitment under its group.
func (p *program) agendaRows(ctx context.Context, lib *sqlite.Library, plan *agenda.Plan, rows []feed.Row, w *window, cells int) error {
	shelf := lib.Shelf()
	return p.paged(ctx, func(out io.Writer) error {
		for i, s := range plan.Sections() {
			shown := s.Items
			if !w.all && len(shown) > mostAtOnce {
				shown = shown[:mostAtOnce]
			}
			at := make([]feed.CommitmentRef, len(shown))
			for k, it := range shown {
				at[k] = feed.CommitmentRef{Ref: rows[it.Number].Ref, Index: it.Index}
			}
			lines, err := shelf.Lines(ctx, at)
			if err != nil {
				return err
			}
			var b strings.Builder
			if i > 0 {
				b.WriteByte('\n')
			}
			fmt.Fprintf(&b, "%s  %s\n", s.Name, theme.Count(len(s.Items)))
			for k, it := range shown {
				one, _ := rows[it.Number].Commitments.At(it.Index)
				when := agenda.When(one.Terms, plan.Reported(at[k]), rows[it.Number].Published, w.now)
				b.WriteString(entryOf(&lines[k], commitments.Firmness(one.Firmness), when, cells) + "\n")
			}
			if more := len(s.Items) - len(shown); more > 0 {
				fmt.Fprintf(&b, "  and %s more: --all prints them\n", theme.Count(more))
			}
			if _, err := io.WriteString(out, b.String()); err != nil {
				return nil //nolint:nilerr // the pager was left
			}
		}
		return nil
	})
}

// entryOf is a commitment on one line: its id, firmness and line, then who and when.
func entryOf(l *feed.Line, firm commitments.Firmness, when string, cells int) string {
	says := sanitise.Line(l.Says)
	if l.Negative {
		says = "✕ " + says
	}
	who, when := sanitise.Line(wording.Parties(l.By, l.To)), sanitise.Line(when)
	head := fmt.Sprintf("  %-*s  %s ", shortID, sanitise.Line(l.ID[:min(len(l.ID), shortID)]), wording.Glyph(firm))
	if cells == uncut {
		return strings.TrimRight(head+says+"  "+who+"  "+when, " ")
	}
	const columns, whoWidth, whenWidth = 96, 13, 25 // as in the reader; under those one thing follows the other
	if cells >= columns {
		who, when = padded(who, whoWidth), padded(when, whenWidth)
	}
	right := "  " + who + "  " + when
	room := max(cells-ansi.StringWidth(head)-ansi.StringWidth(right), 20)
	return strings.TrimRight(head+theme.Fit(says, room)+right, " ")
}

// padded is s with blanks behind it, w cells at least.
func padded(s string, w int) string { return theme.Fit(s, max(w, ansi.StringWidth(s))) }

// planOf places what a query finds in the agenda.
func planOf(ctx context.Context, lib *sqlite.Library, q query.Query, now, known timex.Date) (*agenda.Plan, []feed.Row, error) {
	found, err := lib.Search(ctx, q, now, 0)
	if err != nil {
		return nil, nil, err
	}
	of, err := lib.RowsOf(ctx, found.Numbers...)
	if err != nil {
		return nil, nil, err
	}
	rows := make([]feed.Row, len(of))
	for i := range of {
		rows[i] = of[i].Row
	}
	c, err := agenda.ChoiceOf(q, now, func() ([]feed.CommitmentRef, error) { return lib.Shelf().Commitments(ctx, q, now) })
	if err != nil {
		return nil, nil, err
	}
	if c.Reported, err = lib.Shelf().Reported(ctx, known); err != nil {
		return nil, nil, err
	}
	return agenda.Gather(agenda.HeldOf(rows), c), rows, nil
}
