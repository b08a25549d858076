package export

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/dossier"
	"attache/briefs/sanitise"
	"attache/ui/theme"
	"attache/ui/wording"
)

// DossierFormats are the forms in which a dossier is written.
var DossierFormats = []Format{Table, Markdown, HTML}

// ParseDossierFormat is the format of that name.
func ParseDossierFormat(name string) (Format, error) {
	if f := Format(name); slices.Contains(DossierFormats, f) {
		return f, nil
	}
	names := make([]string, len(DossierFormats))
	for i, f := range DossierFormats {
		names[i] = string(f)
	}
	return "", fmt.Errorf("a dossier is written as %s, not as %q", strings.Join(names, ", "), sanitise.Line(name))
}

// Dossier writes a page that is cited. A table cuts its quotations to a line each
// unless o.Whole.
func Dossier(w io.Writer, p *dossier.Page, f Format, o Options) error {
	var out strings.Builder
	switch f {
	case Table:
		s := &sheet{table: newTable(w, o), p: p}
		s.write()
		out = s.out
	case Markdown:
		writeDossierMarkdown(&out, p)
	case HTML:
		writeDossierHTML(&out, p)
	default:
		panic("export: no dossier in format " + string(f))
	}
	_, err := io.WriteString(w, out.String())
	return err
}

// sheet is a dossier for people at a terminal, from top to bottom.
type sheet struct {
	*table
	p   *dossier.Page
	out strings.Builder
}

func (s *sheet) write() {
	t := s.o.Theme
	s.fold(&s.out, "", oneLine(wording.DossierTitle(s.p)), t.Strong)
	s.fold(&s.out, "", oneLine(joined(wording.DossierScope(s.p)...)), t.Muted)
	for k := range s.p.Sections {
		s.section(&s.p.Sections[k])
	}
	s.topics()
	s.sources()
}

// heading begins a part of the page; what is said of it stands at its side.
func (s *sheet) heading(name, aside string) {
	s.out.WriteByte('\n')
	line := s.o.Theme.Title.Over(name)
	if aside != "" {
		line += s.o.Theme.Muted.Over("  " + aside)
	}
	if ansi.StringWidth(line) <= s.width {
		s.out.WriteString(line + "\n")
		return
	}
	s.fold(&s.out, "", name, s.o.Theme.Title)
	if aside != "" {
		s.fold(&s.out, "  ", aside, s.o.Theme.Muted)
	}
}

func (s *sheet) section(part *dossier.Section) {
	s.heading(oneLine(wording.DossierHeading(s.p, part)), oneLine(wording.DossierAside(s.p, part)))
	for _, at := range part.Items {
		s.item(part, &s.p.Items[at])
	}
	if more := wording.DossierMore(s.p, part); more != "" {
		s.fold(&s.out, "    ", oneLine(more), s.o.Theme.Muted)
	}
}

// item stands on one line where there is room: what is promised on the left, who
// and when on the right.
func (s *sheet) item(part *dossier.Section, i *dossier.Item) {
	t := s.o.Theme
	line, glyph := oneLine(wording.DossierLine(i)), wording.Glyph(i.Firmness)
	tail := oneLine(joined(append([]string{wording.DossierWho(s.p, part, i)}, wording.DossierWhen(s.p, part, i)...)...)) + fmt.Sprintf(" [%d]", i.Number)
	const indent = 4
	if room := s.width - indent - ansi.StringWidth(tail); ansi.StringWidth(line)+2 <= room {
		s.out.WriteString("  " + glyph + " " + t.Strong.Over(line) + strings.Repeat(" ", room-ansi.StringWidth(line)) + t.Text.Over(tail) + "\n")
		return
	}
	s.fold(&s.out, "  "+glyph+" ", line, t.Strong)
	s.fold(&s.out, "    ", tail, t.Text)
}

func (s *sheet) topics() {
	if len(s.p.Topics) == 0 {
		return
	}
	s.heading("Open by topic", "")
	s.fold(&s.out, "  ", strings.Join(wording.DossierTopics(s.p), " · "), s.o.Theme.Text)
}

// twoScreens is how many lines a page has at most, where it is as wide as one.
const twoScreens = 2 * 48

// wideEnough is the width from which a source on one line has room for its outlet.
const wideEnough = 100

// sources are the quotations by number, with the ids that other commands take. They
// take two lines each while the page has room for it, else one.
func (s *sheet) sources() {
	n := len(s.p.Items)
	if n == 0 {
		return
	}
	lines, aside := 2, ""
	switch {
	case s.o.Whole:
	case strings.Count(s.out.String(), "\n")+2+2*n > twoScreens:
		lines, aside = 1, "in part; --all prints them whole"
	}
	s.heading("Sources", aside)
	for k := range s.p.Items {
		i := &s.p.Items[k]
		lead := fmt.Sprintf("  [%d] ", i.Number)
		if !s.o.Whole {
			s.source(lead, i, lines)
			continue
		}
		s.fold(&s.out, lead, quotation(i), s.o.Theme.Text)
		s.fold(&s.out, "      ", joined(origins(i), short(i.ID)), s.o.Theme.Muted)
		if report := evidence(i); report != "" {
			s.fold(&s.out, "      ", report, s.o.Theme.Muted)
		}
	}
}

// source is a quotation and where it stands, the title left out; the quotation is
// cut where both together need more lines.
func (s *sheet) source(lead string, i *dossier.Item, lines int) {
	room := s.width - ansi.StringWidth(lead)
	where := wording.DossierSource(i)
	spare := room / 5 // that breaking lines at blanks may cost
	if lines == 1 {
		spare = 0
		if s.width < wideEnough {
			where = where[len(where)-1:]
		}
	}
	tail := " " + joined(oneLine(joined(where...)), short(i.ID))
	words := theme.Cut(quotation(i), max(lines*room-ansi.StringWidth(tail)-spare, narrowest), theme.Ellipsis+"”")
	s.fold(&s.out, lead, words+tail, s.o.Theme.Text)
}

// origins are where an item's quotation stands, with the title of its brief.
func origins(i *dossier.Item) string {
	return oneLine(joined(append(wording.DossierSource(i), i.Brief.Title)...))
}

func short(id string) string { return oneLine(id[:min(len(id), 8)]) }

// quotation is an item's words in quotation marks.
func quotation(i *dossier.Item) string {
	if words := oneLine(i.Quote()); words != "" {
		return "“" + words + "”"
	}
	return "(" + wording.NoQuotation + ")"
}

// evidence is the report that counts of an item, with the sentence or note that it
// rests on and its source.
func evidence(i *dossier.Item) string {
	last, ok := i.Latest()
	if !ok {
		return ""
	}
	words := oneLine(last.Evidence)
	if words != "" {
		words = "“" + words + "”"
	}
	return joined(oneLine(wording.Outcome(last)), words, oneLine(last.Note), oneLine(last.Source))
}
