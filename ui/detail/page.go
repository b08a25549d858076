package detail

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/ui/theme"
	"attache/ui/wording"
)

const (
	labelWidth = 12 // cells of the labels' column
	minColumns = 30 // cells under which a label stands over its words
	wideEnough = 72 // cells from which the deciding words have a column
	decidedAt  = 38 // where it begins
	gap        = 2

	longSentence = 1500 // bytes over which a sentence is not quoted around its promise
)

// sheet is the page while it is written, line by line.
type sheet struct {
	t      theme.Theme
	w      int
	lines  []string
	isTold bool // a field is one line, without columns and colours
}

// compose writes the whole page.
func (p *Pane) compose() []string { return p.writeTo(&sheet{t: p.t, w: p.w}) }

// Told is the page line by line, for whom no columns can be drawn.
func (p *Pane) Told() []string {
	if p.brief == nil {
		return nil
	}
	return slices.DeleteFunc(p.writeTo(&sheet{isTold: true}), func(line string) bool { return line == "" })
}

func (p *Pane) writeTo(s *sheet) []string {
	p.quotation(s)
	for _, part := range []func(*sheet){p.parties, p.firmness, p.due, p.rest} {
		s.blank()
		part(s)
	}
	if p.index < len(p.histories) {
		s.blank()
		p.history(s)
	}
	p.additions(s)
	return s.lines
}

// additions are what people have set right in the commitment and noted on it.
func (p *Pane) additions(s *sheet) {
	label := "Corrected"
	for i := range p.corrections {
		c := &p.corrections[i]
		isShown := slices.Contains([]string{"line", "by", "to", "firmness", "due"}, c.Field) // beside the field
		if isShown || c.Anchor.In(p.brief) != p.index {
			continue
		}
		is, was := cmp.Or(c.Value, "none"), "read as "+cmp.Or(c.Was, "none")
		if c.Field == "commitment" {
			is, was = "marked by you", ""
		}
		s.field(label, p.said(sanitise.Line(strings.TrimPrefix(c.Field, "topics of the ")+" is "+is)), p.remark(sanitise.Line(was)))
		label = ""
	}
	label = "Note"
	for _, n := range p.notes {
		if n.Anchor.In(p.brief) == p.index {
			s.field(label, p.said(sanitise.Line(n.Words)), p.remark(wording.Date(timex.Of(n.Made))))
			label = ""
		}
	}
}

// history is what was reported of the commitment, the latest first, each with the
// sentence or the note that it rests on.
func (p *Pane) history(s *sheet) {
	all := p.histories[p.index]
	if len(all) == 0 {
		s.field("Outcome", p.noted("no report recorded"))
		return
	}
	for i, o := range slices.Backward(all) {
		label := "Outcome"
		if i < len(all)-1 {
			label = ""
		}
		values := []value{p.said(sanitise.Line(wording.Outcome(o)))}
		if o.Evidence != "" {
			values = append(values, p.remark(sanitise.Line(quoted(o.Evidence))))
		}
		for _, words := range []string{sourceOf(&o), o.Note} {
			if words != "" {
				values = append(values, p.remark(sanitise.Line(words)))
			}
		}
		s.field(label, values...)
	}
}

// sourceOf is where an outcome's evidence stands: an address, or in a brief of the library
// by its id.
func sourceOf(o *ledger.Outcome) string {
	if o.Source == "" || strings.ContainsAny(o.Source, ":/ ") {
		return o.Source
	}
	return "in the brief " + o.Source
}

func (s *sheet) blank() { s.lines = append(s.lines, "") }

// words writes a paragraph in a style, indented.
func (s *sheet) words(st theme.Style, indent int, words string) {
	if s.isTold {
		s.lines = append(s.lines, sanitise.Line(words))
		return
	}
	pad := strings.Repeat(" ", indent)
	for _, l := range theme.Wrap(sanitise.Line(words), max(s.w-indent, 1), 0) {
		s.lines = append(s.lines, pad+st.Over(l))
	}
}

// value is what is said of a field. An aside goes to the end of the line
// before it where there is room, together with its rule.
type value struct {
	style theme.Style
	words string
	rule  string
	aside bool
}

// field writes a label and the values that belong to it; empty ones are left
// out.
func (s *sheet) field(label string, values ...value) {
	if s.isTold {
		s.tell(label, values)
		return
	}
	indent := labelWidth
	if s.w < minColumns {
		s.lines = append(s.lines, s.t.Muted.Over(label))
		indent, label = 1, ""
	}
	first := len(s.lines)
	for _, v := range values {
		if v.aside && len(s.lines) > first && s.tail(v) {
			continue
		}
		s.words(v.style, indent, v.words)
		if rule := (value{style: s.t.Faint, words: v.rule}); v.words == "" || !s.tail(rule) {
			s.words(rule.style, indent, rule.words)
		}
	}
	if label != "" && len(s.lines) > first {
		s.lines[first] = s.t.Muted.Over(theme.Fit(label, indent)) + s.lines[first][indent:]
	}
}

// tell writes a label and its values as one line.
func (s *sheet) tell(label string, values []value) {
	var parts []string
	for _, v := range values {
		for _, words := range []string{v.words, v.rule} {
			if words != "" {
				parts = append(parts, sanitise.Line(words))
			}
		}
	}
	if len(parts) > 0 {
		s.lines = append(s.lines, strings.TrimPrefix(label+": ", ": ")+strings.Join(parts, "; "))
	}
}

// tail sets v at the end of the last line, unless that is too full. On a wide
// page what decided the fields stands in a column where it can.
func (s *sheet) tail(v value) bool {
	words, rule := sanitise.Line(v.words), sanitise.Line(v.rule)
	if words == "" {
		words, v.style, rule = rule, s.t.Faint, ""
	}
	if words == "" {
		return true
	}
	size := ansi.StringWidth(words)
	if rule != "" {
		size += gap + ansi.StringWidth(rule)
	}
	end := len(s.lines) - 1
	used := ansi.StringWidth(s.lines[end])
	at := used + gap
	if s.w >= wideEnough && used < decidedAt && decidedAt+size <= s.w {
		at = decidedAt
	}
	if at+size > s.w {
		return false
	}
	s.lines[end] += strings.Repeat(" ", at-used) + v.style.Over(words)
	if rule != "" {
		s.lines[end] += strings.Repeat(" ", gap) + s.t.Faint.Over(rule)
	}
	return true
}

func (p *Pane) said(words string) value  { return value{style: p.t.Text, words: words} }
func (p *Pane) noted(words string) value { return value{style: p.t.Muted, words: words} }

// remark goes beside what it is said of.
func (p *Pane) remark(words string) value { return value{style: p.t.Muted, words: words, aside: true} }

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return "“" + s + "”"
}

// quotation writes the whole sentence, what is promised in it set off.
func (p *Pane) quotation(s *sheet) {
	c, body := p.commitment(), p.brief.Body.Text
	whole := c.Sentence
	if !whole.Covers(c.Span) || whole.Len() > longSentence {
		whole = c.Span
	}
	s.marked(text.Span{Start: whole.Start, End: c.Start}.Of(body), c.Of(body), text.Span{Start: c.End, End: whole.End}.Of(body))
	s.words(p.t.Muted, 1, p.citation())
}

// marked writes a quotation with a stretch of it set off.
func (s *sheet) marked(before, words, after string) {
	before, words, after = sanitise.Line(before), sanitise.Line(words), sanitise.Line(after)
	if s.isTold {
		s.lines = append(s.lines, quoted(before+words+after))
		return
	}
	parts := [...]struct {
		style theme.Style
		left  int // letters not yet written; the marks of quotation count
	}{{s.t.Muted, letters(before) + 1}, {s.t.Strong, letters(words)}, {s.t.Muted, letters(after) + 1}}
	for _, rest := range theme.Wrap(quoted(before+words+after), s.w, 0) {
		line := ""
		for k := range parts {
			head := upTo(rest, parts[k].left)
			parts[k].left -= letters(head)
			rest = rest[len(head):]
			if head != "" {
				line += parts[k].style.Over(head)
			}
		}
		s.lines = append(s.lines, line)
	}
}

// letters is how many characters of s are no blanks: folding a text keeps them.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	return n
}

// upTo is the beginning of s up to its n-th letter, all of s when it has no more.
func upTo(s string, n int) string {
	if n <= 0 {
		return ""
	}
	for i, r := range s {
		if unicode.IsSpace(r) {
			continue
		}
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
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
	s.field("Act", p.decided(act, "line", "")...)
	by := wording.Named(c.By, known)
	if by == "" {
		by = "party not named"
	}
	s.field("Who", p.decided(by, "by", c.ByText)...)
	if to := wording.Named(c.To, known); to != "" || c.ToText != "" {
		if slices.Equal(c.By, c.To) {
			to = "each other"
		}
		s.field("To whom", p.decided(to, "to", c.ToText)...)
	}
	if c.Source != "" {
		s.field("Said by", p.decided(c.Source, "attribution", "")...)
	}
}

func (p *Pane) firmness(s *sheet) {
	c := p.commitment()
	s.field("Firmness", p.decided(wording.Glyph(c.Firmness)+" "+c.Firmness.String(), "firmness", c.Verb)...)
	promise := "to act"
	if c.Negative {
		promise = "not to act"
	}
	s.field("Promise", p.decided(promise, "polarity", "")...)
}

// corrected is the last correction of a field of the commitment, nil for none.
func (p *Pane) corrected(field string) *ledger.Correction {
	for i := range slices.Backward(p.corrections) {
		if c := &p.corrections[i]; c.Field == field && c.Anchor.In(p.brief) == p.index {
			return c
		}
	}
	return nil
}

// decided is a field's value and then, for each thing that decided it, its
// words and its rule. Where none is recorded the field's own words stand alone.
func (p *Pane) decided(is, field, words string) []value {
	all := []value{p.said(is)}
	if c := p.corrected(field); c != nil {
		return append(all, p.remark("set right; read as "+sanitise.Line(cmp.Or(c.Was, "none"))))
	}
	for _, r := range p.commitment().Why {
		if r.Field != field {
			continue
		}
		why := p.remark(quoted(r.Words.Of(p.brief.Body.Text)))
		if r.Rule != "" {
			why.rule = wording.Told(r.Rule)
		}
		all = append(all, why)
	}
	if len(all) == 1 {
		all = append(all, p.remark(quoted(words)))
	}
	return all
}

func (p *Pane) due(s *sheet) {
	c := p.commitment()
	if c.Due == nil {
		s.field("Due", p.decided("no date given", "due", "")...)
	} else {
		d := *c.Due
		when := wording.Due(d, p.brief.Body.Text)
		if when == "" {
			when = "no day follows from the words"
			if d.Recurs {
				when = "recurring, no day follows from the words"
			}
		}
		all := p.decided(when, "due", d.Span.Of(p.brief.Body.Text))
		if p.corrected("due") == nil {
			all = append(all, p.noted(p.howRead(d)))
			all = append(all, p.decided("", "due.anchor", "")...)
		}
		s.field("Due", all...)
	}
	if !c.Condition.Empty() {
		s.field("Condition", p.decided("depends on", "condition", c.Condition.Of(p.brief.Body.Text))...)
	}
	p.clock(s)
}

// howRead is how a time was read: what it is taken for, how finely it is
// placed, from which day it was counted and how sure the days are. That day is
// the article's own unless the commitment names another.
func (p *Pane) howRead(d timex.Due) string {
	counted, c := "", p.commitment()
	hasOwn := c.Earlier || c.IsCountedFromText()
	if published := p.brief.Published; d.Basis == timex.Relative && !hasOwn && !published.Date.IsZero() {
		counted = " · counted from " + wording.Published(published)
		d.Basis = timex.ByFeel // which has no words of its own
	}
	return wording.HowRead(d) + counted + " · " + percent(d.Confidence) + " sure"
}

func (p *Pane) clock(s *sheet) {
	c := p.commitment()
	k := wording.ClockOf(c, p.brief.Body.Text, p.asOf)
	style := p.t.Text
	switch {
	case k.State == clock.Passed:
		style = p.t.Passed
	case k.IsUrgent():
		style = p.t.Soon
	}
	s.field("Clock", value{style: style, words: wording.OnDay(c, p.brief.Body.Text, p.asOf)})
}

func (p *Pane) rest(s *sheet) {
	c := p.commitment()
	if c.Earlier {
		s.field("Earlier", p.decided("told as background: promised before, its time counted from then", "earlier", "")...)
	}
	if len(c.Topics) > 0 {
		s.field("Topics", p.topics(c)...)
	}
	s.field("Confidence", p.decided(percent(c.Confidence), "confidence", "")...)
}

// topics is each topic with the phrases that gave it: those that it records,
// else the brief's that stand in the sentence, else all of the brief's.
func (p *Pane) topics(c *commitments.Commitment) []value {
	var all []value
	sentence := strings.ToLower(c.Sentence.Of(p.brief.Body.Text))
	for _, id := range c.Topics {
		all = append(all, p.said(topics.Label(id)))
		if recorded := p.recorded(c, id); recorded != nil {
			all = append(all, p.remark("“"+strings.Join(recorded, "”, “")+"”"))
			continue
		}
		for _, tag := range p.brief.Topics {
			if tag.ID != id || len(tag.Phrases) == 0 {
				continue
			}
			where, phrases := "", phrasesIn(sentence, tag.Phrases)
			if len(phrases) == 0 {
				where, phrases = "in the brief: ", tag.Phrases
			}
			all = append(all, p.remark(where+"“"+strings.Join(phrases, "”, “")+"”"))
		}
	}
	return all
}

// recorded is the phrases that the commitment itself records for a topic.
func (p *Pane) recorded(c *commitments.Commitment, id string) (phrases []string) {
	for _, r := range c.Why {
		if r.Field == "topics" && r.Rule == id && !r.Words.Empty() {
			phrases = append(phrases, r.Words.Of(p.brief.Body.Text))
		}
	}
	return phrases
}

// phrasesIn is those of the phrases that stand in a text of small letters.
func phrasesIn(small string, phrases []string) []string {
	return slices.DeleteFunc(slices.Clone(phrases), func(s string) bool { return !strings.Contains(small, strings.ToLower(s)) })
}

func percent(share float64) string { return fmt.Sprintf("%.0f%%", share*100) }
