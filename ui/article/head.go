package article

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/topics"
	"attache/ui/theme"
	"attache/ui/wording"
)

const (
	titleLines  = 3
	factLines   = 3
	topicsShown = 3
)

// head is what is known of the article as a whole, above its text.
func head(b *briefs.Brief, plain bool, measure int, remarks []string) []line {
	var lines []line
	lines = append(lines, written(titleOf(b), measure, titleLines, title)...)
	lines = append(lines, written(origin(b), measure, factLines, facts)...)
	lines = append(lines, written(subject(b), measure, factLines, facts)...)
	for _, n := range slices.Concat(remarks, notices(b, plain)) {
		lines = append(lines, written(n, measure, factLines, notice)...)
	}
	return append(lines, line{})
}

// written is words of ours in at most most lines; what is left out shows.
func written(s string, measure, most int, t tone) []line {
	s = sanitise.Line(theme.Cut(s, (most+1)*measure, ""))
	var lines []line
	for i, l := range wrap(copied{words: s}, measure) {
		if i == most {
			last := &lines[most-1]
			last.lead = theme.Cut(last.lead, measure-1, "") + theme.Ellipsis
			break
		}
		r := l.runs[0]
		lines = append(lines, line{lead: strings.ReplaceAll(s[r.from:r.to], unbroken, " "), tone: t})
	}
	return lines
}

func titleOf(b *briefs.Brief) string { return cmp.Or(b.Heading(), "Untitled") }

func origin(b *briefs.Brief) string {
	place := ""
	if b.Dateline != nil {
		place = b.Dateline.Place
	}
	return dotted(b.Source, place, wording.Published(b.Published))
}

func subject(b *briefs.Brief) string {
	parts := []string{pair(b.Pair, b.Parties)}
	for i, t := range b.Topics {
		if i == topicsShown {
			break
		}
		parts = append(parts, topics.Label(t.ID))
	}
	return dotted(parts...)
}

// pair is "CN–KR (China, South Korea)": as a pair is written everywhere, and the
// names that stand for its codes.
func pair(codes []string, known []actors.Party) string {
	names := make([]string, len(codes))
	for i, id := range codes {
		names[i] = id
		for _, p := range known {
			if p.ID == id && p.Name != "" {
				names[i] = p.Name
			}
		}
	}
	if slices.Equal(names, codes) {
		return wording.Pair(codes)
	}
	return wording.Pair(codes) + " (" + strings.Join(names, ", ") + ")"
}

// unbroken is a blank at which no line ends: a dot between facts stays at the
// end of a line.
const unbroken = "\u00a0"

func dotted(parts ...string) string {
	var said []string
	for _, p := range parts {
		if p = strings.TrimSpace(p); p != "" {
			said = append(said, p)
		}
	}
	return strings.Join(said, unbroken+"· ")
}

// notices say what the reader must know of how the text is shown.
func notices(b *briefs.Brief, plain bool) []string {
	var all []string
	if n := b.Body.Hidden; n == 1 {
		all = append(all, "1 hidden character was taken out.")
	} else if n > 1 {
		all = append(all, fmt.Sprintf("%d hidden characters were taken out.", n))
	}
	if plain {
		all = append(all, "Shown as plain text in places: too long to lay out.")
	}
	if isDeep(b.Body.Blocks) {
		all = append(all, fmt.Sprintf("Lists or quotations nested deeper than %d are shown at that depth.", text.MaxNesting))
	}
	for _, note := range b.Notes {
		all = append(all, sanitise.Line(strings.ToUpper(note[:min(1, len(note))])+note[min(1, len(note)):])+".")
	}
	if !wording.IsEnglish(b.Lang) {
		all = append(all, wording.Language(b.Lang)+": commitments are extracted from English only.")
	}
	return all
}

func isDeep(blocks []text.Block) bool {
	for _, b := range blocks {
		if b.Quote >= text.MaxNesting || b.Kind == text.Item && b.Level >= text.MaxNesting {
			return true
		}
	}
	return false
}

// repeated is 1 where the first block says the title again and promises
// nothing, else 0.
func repeated(b *briefs.Brief) int {
	if len(b.Body.Blocks) == 0 {
		return 0
	}
	first := b.Body.Blocks[0]
	if first.Kind != text.Heading && first.Kind != text.Paragraph || first.Len() > 4*len(b.Title)+16 {
		return 0
	}
	for _, c := range b.Commitments {
		if c.Overlaps(first.Span) {
			return 0
		}
	}
	if strings.EqualFold(folded(clamp(first.Span, b.Body.Text).Of(b.Body.Text)), folded(b.Title)) {
		return 1
	}
	return 0
}

func folded(s string) string { return strings.Join(strings.Fields(s), " ") }
