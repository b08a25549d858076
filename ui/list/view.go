package list

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/feed"
	"attache/ui/theme"
	"attache/ui/wording"
)

// ink is the styles of a row on one background.
type ink struct{ blank, strong, text, muted, accent, faint, soon, passed theme.Style }

// styles are the inks of a row that is not selected, selected with focus, and
// selected without.
type styles struct {
	theme                 theme.Theme
	plain, chosen, dimmed ink
}

func stylesOf(t theme.Theme) styles {
	on := func(bg theme.Style) ink {
		return ink{
			blank: bg, strong: t.Strong.With(bg), text: t.Text.With(bg), muted: t.Muted.With(bg),
			accent: t.Accent.With(bg), faint: t.Faint.With(bg), soon: t.Soon.With(bg), passed: t.Passed.With(bg),
		}
	}
	return styles{theme: t, plain: on(theme.Style{}), chosen: on(t.Selected), dimmed: on(t.Dimmed)}
}

// View is the pane's lines, each exactly its width. In place of rows it shows
// the empty lines when there are none.
func (p *Pane) View(focused bool, empty []string) []string {
	lines := append(make([]string, 0, p.h), p.heading(focused))
	if p.rows.Len() == 0 {
		return theme.Fill(append(lines, empty...), p.w, p.h)
	}
	for i, n := range p.inView() {
		lines = append(lines, p.row(n, p.inkOf(p.top+i, focused), p.top+i == p.cursor)...)
	}
	return theme.Fill(lines, p.w, p.h)
}

func (p *Pane) heading(focused bool) string {
	t := &p.style.theme
	title := t.Muted.Over("BRIEFS")
	if focused {
		title = t.Title.Over("BRIEFS")
	}
	left := " " + title + t.Muted.Over("  "+p.Order())
	if n := len(p.marked); n > 0 {
		left = " " + title + t.Strong.Over("  ✓ "+theme.Count(n)+" marked")
	}
	at, of := p.Position()
	place := theme.Count(at) + "/" + theme.Count(of) + " "
	if ansi.StringWidth(left)+len(place)+2 > p.w {
		left = " " + title // the order gives way before the total
	}
	if ansi.StringWidth(left)+len(place)+2 > p.w {
		place = theme.Count(at) + " " // of how many is in the header too
	}
	return theme.Ends(left, t.Muted.Over(place), p.w)
}

func (p *Pane) inkOf(place int, focused bool) *ink {
	switch {
	case place != p.cursor:
		return &p.style.plain
	case focused:
		return &p.style.chosen
	}
	return &p.style.dimmed
}

// row is the lines of a row: what it is, then its title.
func (p *Pane) row(n int32, in *ink, selected bool) []string {
	row, f := p.rows.glance(n), &p.rows.facts[n]
	lines := append(make([]string, 0, 3), p.facts(&row, f, in))
	edge := in.blank.Over("  ")
	if selected {
		edge = in.accent.Over("▌") + in.blank.Over(" ")
	}
	title := in.text // a mark says what is unread: the list must not outshout the article
	if selected {
		title = in.strong
	}
	for _, words := range split(name(&row), p.w-3, p.tall()-1) {
		lines = append(lines, edge+p.title(words, title)+pad(in, p.w-2-ansi.StringWidth(words)))
	}
	return lines
}

// title is words of a title, those marked that a search looks for.
func (p *Pane) title(words string, st theme.Style) string {
	if p.marker == nil {
		return st.Over(words)
	}
	var b strings.Builder
	at := 0
	for _, s := range p.marker.Title(words) {
		b.WriteString(st.Over(words[at:s.Start]))
		b.WriteString(st.With(p.style.theme.Found).Over(s.Of(words)))
		at = s.End
	}
	b.WriteString(st.Over(words[at:]))
	return b.String()
}

// facts is a row's first line: unread, date, pair, where there is room the
// source if it tells briefs apart; at the right what is due and how many
// commitments there are.
func (p *Pane) facts(row *feed.Row, f *fact, in *ink) string {
	mark := in.accent.Over("•") // ● is a firm commitment
	if f.seen {
		mark = in.blank.Over(" ")
	}
	if row.Starred {
		mark = in.soon.Over("★")
	}
	if p.marked[row.Ref] {
		mark = in.strong.Over("✓")
	}
	left, right := "", ""
	for _, as := range tellings {
		if as.urgentAlone && p.w >= wide {
			break // there the source gives way
		}
		left, right = mark+in.blank.Over(" ")+p.about(row, as, in), p.counts(f, in, as)
		if ansi.StringWidth(left)+ansi.StringWidth(right) < p.w {
			break
		}
	}
	if room := max(p.w-ansi.StringWidth(right)-1, 0); ansi.StringWidth(left) > room {
		left = theme.Cut(left, room, theme.Ellipsis)
	}
	return left + pad(in, p.w-ansi.StringWidth(left)-ansi.StringWidth(right)) + right
}

// about is the left end of a row's first line: its date, its pair and perhaps its source.
func (p *Pane) about(row *feed.Row, as telling, in *ink) string {
	left := in.muted.Over(fmt.Sprintf("%-11s", date(row, as.fileTime)))
	switch pair := Pair(row.Pair); {
	case p.w < wide:
		left += in.text.Over(" " + pair)
	case row.Source == "" || p.rows.HasOneSource():
		left += in.text.Over("  " + pair)
	default:
		left += in.text.Over(fmt.Sprintf("  %-8s", pair)) + in.muted.Over("  "+row.Source) // as ASEAN–CN
	}
	return left
}

// telling is how the first line of a row is told.
type telling struct {
	between     string // what is due and how many there are
	inWords     bool
	fileTime    string // behind a day that is only the file's own
	urgentAlone bool   // without how many there are, where something presses
}

// tellings are those from the longest: the pair gives way last.
var tellings = []telling{
	{between: " · ", inWords: true, fileTime: " (file)"},
	{between: " · ", fileTime: " (file)"},
	{between: " ", fileTime: " (file)"},
	{between: " ", fileTime: "?"},
	{fileTime: "?", urgentAlone: true},
}

// counts is the right end of a row's first line: what is due and how many
// commitments there are.
func (p *Pane) counts(f *fact, in *ink, as telling) string {
	if !f.read {
		return in.faint.Over("… ")
	}
	all := theme.Count(int(f.commitments))
	if as.inWords && p.w >= roomy {
		all = theme.Counted(int(f.commitments), "commitment")
	}
	due := f.urgent()
	if due == "" {
		return in.muted.Over(all + " ")
	}
	st := in.soon
	if f.soon == 0 && f.over == 0 {
		st = in.passed
	}
	if as.urgentAlone {
		return st.Over(due) + in.blank.Over(" ")
	}
	return st.Over(due) + in.muted.Over(as.between+all+" ")
}

// urgent is what presses most in a brief: what is due, else what has just passed, else
// what has passed; "" where nothing does.
func (f *fact) urgent() string {
	switch {
	case f.soon > 0:
		return theme.Count(int(f.soon)) + " due"
	case f.over > 0:
		return theme.Count(int(f.over)) + " just passed"
	case f.passed > 0:
		return theme.Count(int(f.passed)) + " passed"
	}
	return ""
}

func date(row *feed.Row, fileTime string) string {
	if row.Published.IsZero() {
		if row.Read {
			return "no date"
		}
		return ""
	}
	if row.DateFrom == "file time" {
		return wording.Date(row.Published) + fileTime // no date of the article's
	}
	return wording.Date(row.Published)
}

// name is a row's title; before one is known, its file's.
func name(row *feed.Row) string {
	if row.Title != "" {
		return row.Title
	}
	return tidy(row.Ref.Path[strings.LastIndexByte(row.Ref.Path, '/')+1:])
}

// split breaks a title into exactly n lines of at most w cells; what is left
// over is cut.
func split(title string, w, n int) []string {
	lines := make([]string, n)
	w = max(w, 1)
	for i := range n - 1 {
		head, _, more := strings.Cut(ansi.Wrap(title, w, ""), "\n")
		if lines[i] = head; !more {
			return lines
		}
		title = strings.TrimLeft(strings.TrimPrefix(title, head), " ")
	}
	lines[n-1] = theme.Cut(title, w, theme.Ellipsis)
	return lines
}

func pad(in *ink, n int) string {
	if n <= 0 {
		return ""
	}
	return in.blank.Over(theme.Fit("", n))
}
