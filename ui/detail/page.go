package detail

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/commitments"
	"attache/briefs/text"
	"attache/briefs/threads"
	"attache/briefs/topics"
	"attache/ui/theme"
	"attache/ui/wording"
)

const (
	labelWidth = 12 // cells of the labels' column
	minColumns = 30 // cells under which a label stands over its words
)

// sheet is the page while it is written, line by line.
type sheet struct {
	t     theme.Theme
	w     int
	lines []string
}

// compose writes the whole page.
func (p *Pane) compose() []string {
	s := &sheet{t: p.t, w: p.w}
	p.quotation(s)
	for _, part := range []func(*sheet){p.parties, p.firmness, p.due, p.rest} {
		s.blank()
		part(s)
	}
	return s.lines
}

func (s *sheet) blank() { s.lines = append(s.lines, "") }

// words writes a paragraph in a style, indented.
func (s *sheet) words(st theme.Style, indent int, words string) {
	pad := strings.Repeat(" ", indent)
	for _, l := range theme.Wrap(theme.Safe(words), max(s.w-indent, 1), 0) {
		s.lines = append(s.lines, pad+st.Over(l))
	}
}

// value is what is said of a field. An aside goes to the end of the line
// before it where there is room.
type value struct {
	style theme.Style
	words string
	aside bool
}

// field writes a label and the values that belong to it; empty ones are left
// out.
func (s *sheet) field(label string, values ...value) {
	indent := labelWidth
	if s.w < minColumns {
		s.lines = append(s.lines, s.t.Muted.Over(label))
		indent, label = 1, ""
	}
	first := len(s.lines)
	for _, v := range values {
		if !v.aside || !s.tail(v, first) {
			s.words(v.style, indent, v.words)
		}
	}
	if label != "" && len(s.lines) > first {
		s.lines[first] = s.t.Muted.Over(theme.Fit(label, indent)) + s.lines[first][indent:]
	}
}

// tail sets v at the end of the last line, unless that line comes before
// first or is too full.
func (s *sheet) tail(v value, first int) bool {
	end, words := len(s.lines)-1, theme.Safe(v.words)
	if end < first || words == "" || ansi.StringWidth(s.lines[end])+2+ansi.StringWidth(words) > s.w {
		return false
	}
	s.lines[end] += "  " + v.style.Over(words)
	return true
}

func (p *Pane) said(words string) value  { return value{style: p.t.Text, words: words} }
func (p *Pane) noted(words string) value { return value{style: p.t.Muted, words: words} }
func (p *Pane) aside(words string) value { return value{style: p.t.Faint, words: words, aside: true} }

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return "“" + s + "”"
}

func (p *Pane) quotation(s *sheet) {
	c := p.commitment()
	s.words(p.t.Strong, 0, quoted(c.Span.Of(p.brief.Body.Text)))
	s.words(p.t.Muted, 1, p.citation())
	if c.Source != "" {
		s.words(p.t.Muted, 1, "according to "+c.Source)
	}
}

// citation is where the sentence stands: outlet, date, paragraph.
func (p *Pane) citation() string {
	b := p.brief
	var parts []string
	if b.Source != "" {
		parts = append(parts, b.Source)
	}
	parts = append(parts, wording.Published(b.Published))
	if n := paragraph(b.Body.Blocks, p.commitment().Sentence); n > 0 {
		parts = append(parts, fmt.Sprintf("paragraph %d of %d", n, len(b.Body.Blocks)))
	}
	return strings.Join(parts, " · ")
}

// paragraph is the number of the block that holds a sentence, from 1; 0 where
// there is none.
func paragraph(blocks []text.Block, sentence text.Span) int {
	for i := range blocks {
		if !sentence.Empty() && blocks[i].Overlaps(sentence) {
			return i + 1
		}
	}
	return 0
}

func (p *Pane) parties(s *sheet) {
	c, known := p.commitment(), p.brief.Parties
	act := wording.Act(c, p.brief.Body.Text)
	if c.Negative {
		act = "✕ " + act
	}
	s.field("Act", p.said(act))
	by := wording.Named(c.By, known)
	if by == "" {
		by = "party not named"
	}
	s.field("Who", p.said(by), p.noted(quoted(c.ByText)), p.rules("by"))
	if to := wording.Named(c.To, known); to != "" || c.ToText != "" {
		if slices.Equal(c.By, c.To) {
			to = "each other"
		}
		s.field("To whom", p.said(to), p.noted(quoted(c.ToText)), p.rules("to"))
	}
}

func (p *Pane) firmness(s *sheet) {
	c := p.commitment()
	why := p.deciding("firmness")
	if why == "" && c.Verb != "" {
		why = "the verb “" + c.Verb + "”"
	}
	s.field("Firmness", p.said(wording.Glyph(c.Firmness)+" "+c.Firmness.String()), p.noted(why), p.rules("firmness"))
	polarity := "positive: a promise to act"
	if c.Negative {
		polarity = "negative: a promise not to act"
	}
	s.field("Polarity", p.said(polarity), p.noted(p.deciding("polarity")), p.rules("polarity"))
}

// deciding is the words that decided a field, quoted.
func (p *Pane) deciding(field string) string {
	var all []string
	for _, r := range p.commitment().Why {
		if r.Field == field && !r.Words.Empty() {
			all = append(all, quoted(r.Words.Of(p.brief.Body.Text)))
		}
	}
	return strings.Join(all, ", ")
}

// rules names the rules that decided a field.
func (p *Pane) rules(field string) value {
	var all []string
	for _, r := range p.commitment().Why {
		if r.Field == field && r.Rule != "" {
			all = append(all, r.Rule)
		}
	}
	if all == nil {
		return value{}
	}
	return p.aside("rule " + strings.Join(all, ", "))
}

func (p *Pane) due(s *sheet) {
	c := p.commitment()
	if c.Due == nil {
		s.field("Due", p.said("no date given"))
	} else {
		d := *c.Due
		when := wording.Due(d)
		if when == "" {
			when = "no day follows from the words"
		}
		if d.Recurs {
			when += " ↻"
		}
		s.field("Due", p.said(when), p.aside(wording.EDTF(d)),
			p.noted(quoted(d.Span.Of(p.brief.Body.Text))), p.rules("due"), p.noted(wording.HowRead(d)+" · "+percent(d.Confidence)))
	}
	if !c.Condition.Empty() {
		s.field("Condition", p.said(quoted(c.Condition.Of(p.brief.Body.Text))), p.rules("condition"))
	}
	p.clock(s)
}

func (p *Pane) clock(s *sheet) {
	c := p.commitment()
	k := wording.ClockOf(c, p.brief.Body.Text, p.asOf)
	style := p.t.Text
	switch {
	case k.State == threads.Passed:
		style = p.t.Passed
	case k.IsUrgent():
		style = p.t.Soon
	}
	s.field("Clock", value{style: style, words: wording.OnDay(c, p.asOf)})
}

func (p *Pane) rest(s *sheet) {
	c := p.commitment()
	if c.Earlier {
		s.field("Earlier", p.said("told as background, anchored on its own date"), p.noted(p.deciding("earlier")), p.rules("earlier"))
	}
	if len(c.Topics) > 0 {
		s.field("Topics", p.topics(c)...)
	}
	s.field("Confidence", p.said(percent(c.Confidence)), p.otherRules())
}

// shown are the fields whose rules stand beside them.
var shown = []string{"by", "to", "firmness", "polarity", "due", "condition", "earlier"}

// otherRules names the rules that decided what has no line of its own.
func (p *Pane) otherRules() value {
	var all []string
	for _, r := range p.commitment().Why {
		if r.Rule != "" && !slices.Contains(shown, r.Field) {
			all = append(all, r.Field+" by "+r.Rule)
		}
	}
	return p.aside(strings.Join(all, ", "))
}

// topics is each topic with the phrases that gave it: those of the sentence,
// or else those of the brief.
func (p *Pane) topics(c *commitments.Commitment) []value {
	var all []value
	sentence := strings.ToLower(c.Sentence.Of(p.brief.Body.Text))
	for _, id := range c.Topics {
		all = append(all, p.said(topics.Label(id)))
		for _, tag := range p.brief.Topics {
			if tag.ID != id || len(tag.Phrases) == 0 {
				continue
			}
			where, phrases := "", phrasesIn(sentence, tag.Phrases)
			if len(phrases) == 0 {
				where, phrases = "in the brief: ", tag.Phrases
			}
			all = append(all, p.noted(where+"“"+strings.Join(phrases, "”, “")+"”"))
		}
	}
	return all
}

// phrasesIn is those of the phrases that stand in a text of small letters.
func phrasesIn(small string, phrases []string) []string {
	return slices.DeleteFunc(slices.Clone(phrases), func(s string) bool { return !strings.Contains(small, strings.ToLower(s)) })
}

func percent(share float64) string { return fmt.Sprintf("%.0f%%", share*100) }
