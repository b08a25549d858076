package article

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/text"
	"attache/ui/theme"
)

// lit is one stretch of words that a commitment's quotation lights up.
type lit struct {
	text.Span
	light light
}

// pen draws lines of an article.
type pen struct {
	body     string
	looks    *looks
	lit      []lit       // quotations on the lines drawn, the chosen one last
	promises []text.Span // sentences on the lines drawn
	picked   text.Span   // the selected commitment's sentence
	links    []Link      // on the lines drawn
	told     []Spot      // what is told of their words
	on       *Link       // the one that is being said
	out      strings.Builder
	style    theme.Style
}

// line is l in exactly width cells behind a gutter of the given cells.
func (p *pen) line(l line, gutter, width int) string {
	p.out.Reset()
	if gutter > 0 {
		p.gutter(l, gutter)
	}
	if l.lead != "" {
		p.say(l.lead, p.looks.ours[l.tone])
	}
	for _, r := range l.runs {
		p.run(r, l.head)
	}
	p.link(nil)
	p.say("", theme.Style{})
	return theme.Fit(p.out.String(), width)
}

// gutter is the mark of a line on which a sentence with a commitment stands.
func (p *pen) gutter(l line, width int) {
	switch {
	case l.covers(p.picked):
		p.say("█", p.looks.picked)
	case slices.ContainsFunc(p.promises, l.covers):
		p.say("▌", p.looks.gutter)
	default:
		p.blanks(1)
	}
	p.blanks(width - 1)
}

func (p *pen) run(r run, head uint8) {
	if r.pad > 0 {
		p.link(nil)
	}
	p.blanks(int(r.pad))
	if r.rule != 0 {
		p.link(nil)
		p.say(strings.Repeat(string(r.rule), int(r.to-r.from)), p.looks.ours[quiet])
		return
	}
	words := copyOf(p.body, text.Span{Start: int(r.from), End: int(r.to)}, false)
	for at := words.at; at < int(r.to); {
		light, end := p.lightAt(at, int(r.to))
		link, end := p.linkAt(at, end)
		face := r.face
		if link == nil {
			face &^= linked // it leads nowhere that can be opened
		}
		told, end := p.toldAt(at, end)
		end = whole(words, at, end)
		p.link(link)
		p.say(words.of(text.Span{Start: at, End: end}), p.looks.of(light, face, head).With(p.looks.told[told]))
		at = end
	}
}

// lightAt is the light of the byte at, and where it may change.
func (p *pen) lightAt(at, end int) (light, int) {
	now := unlit
	for _, s := range p.lit {
		switch {
		case s.Start <= at && at < s.End:
			now = max(now, s.light)
			end = min(end, s.End)
		case s.Start > at:
			end = min(end, s.Start)
		}
	}
	return now, end
}

// whole is end, or the end of the character that end lies within.
func whole(c copied, at, end int) int {
	if end >= c.at+len(c.words) || isPlain(c.words[end-c.at]) {
		return end
	}
	for at < end {
		n, _ := cluster(c.words[at-c.at:])
		at += n
	}
	return at
}

// isPlain reports whether a byte of ASCII can only begin a character.
func isPlain(b byte) bool { return b >= ' ' && b < 0x7f }

func (p *pen) blanks(n int) {
	if n > 0 {
		p.say(theme.Fit("", n), theme.Style{})
	}
}

// say adds words in a style and changes the terminal's pen only where the
// style changes.
func (p *pen) say(s string, st theme.Style) {
	if st.IsLostOn(s) {
		st = theme.Style{}
	}
	if st.Open() != p.style.Open() {
		if p.style.Open() != "" {
			p.out.WriteString(ansi.ResetStyle)
		}
		p.out.WriteString(st.Open())
		p.style = st
	}
	p.out.WriteString(s)
}
