package article

import (
	"strings"

	"attache/briefs/sanitise"
	"attache/briefs/text"
)

// Heading is one of the article's headings.
type Heading struct {
	text.Span
	Words string // harmless, on one line
	Depth int    // 0 for the highest that the article has
}

// mostHeadings is how many headings of an article are told of.
const mostHeadings = 2000

// Headings are those of the text, in its order; the one that only says the title
// again, which is not drawn, is not among them.
func (p *Pane) Headings() []Heading {
	if p.brief == nil || len(p.units) == 0 {
		return nil
	}
	var all []Heading
	highest := 9
	for _, b := range p.body.Blocks[p.units[0].first:] {
		if b.Kind != text.Heading || len(all) == mostHeadings {
			continue
		}
		s := clamp(b.Span, p.body.Text)
		words := strings.Join(strings.Fields(harmless(s.Of(p.body.Text))), " ")
		if words == "" {
			continue
		}
		all = append(all, Heading{Span: s, Words: sanitise.Line(words), Depth: b.Level})
		highest = min(highest, b.Level)
	}
	for i := range all {
		all[i].Depth -= highest
	}
	return all
}

// HasHeadings reports whether there is any.
func (p *Pane) HasHeadings() bool { return len(p.Headings()) > 0 }
