package commitments

import (
	"strings"

	"attache/briefs/text"
)

// survey looks over the whole text for what kind of text it is.
func (r *reading) survey() {
	for _, s := range r.d.Sentences[:min(6, len(r.d.Sentences))] {
		isLabel := s.Last-s.First <= 4 || r.mark(s.First+1) != 0
		r.isOpinion = r.isOpinion || isLabel && r.hasAny(s.First, min(s.Last, s.First+4), r.words.Opinion)
	}
	r.surveyWords()
	r.isStatement = r.isLegal
	r.surveyHead()
	if n := len(r.d.Sentences); n > 0 {
		last := strings.ToLower(r.d.Text[r.d.Sentences[max(0, n-3)].Start:])
		r.isOpinion = r.isOpinion || headed(last, "the writer", "investment advice", "the author is")
	}
}

// leastShall is how many "shall" make a text an instrument.
const leastShall = 3

// surveyWords notes whether a text says "shall" as treaties do, and not as a speech does, "I shall fly to
// Lima", where it is told according to whom something is, and whether a publisher's notice may stand in it.
func (r *reading) surveyWords() {
	n := 0
	for i := range r.d.Tokens {
		c := r.cueAt(i)
		if c <= ofSentence {
			continue // most
		}
		r.hasBoiler = r.hasBoiler || c&aBoiler != 0
		switch {
		case c&cueShall != 0 && !r.isEither(i-1, "i", "we"):
			n++
		case c&cueAccording != 0 && r.is(i+1, r.words.to):
			r.accord = append(r.accord, i)
		}
	}
	r.isLegal = n >= leastShall
}

// headings are how the first lines of a text begin that call it what parties said together, in lower case, or end behind "…".
var headings = []struct {
	words                string
	isPromise, isMinutes bool // what it tells is promised, was said in a talk
}{
	{"communique of", false, true},
	{"communiqué of", false, true},
	{"… communique", false, true},
	{"… communiqué", false, true},
	{"joint statement", true, false},
	{"joint declaration", true, false},
	{"memorandum of understanding", true, false},
	{"protocol", true, false},
	{"agreed minute", true, true},
	{"record of discussion", false, true},
	{"record of understanding", false, true},
	{"summary record", false, true},
	{"summary of discussions", false, true},
	{"minutes of", false, true},
}

// surveyHead notes what one of the first lines calls the text, where it is no sentence: "AGREED MINUTES".
func (r *reading) surveyHead() {
	for _, s := range r.d.Sentences[:min(3, len(r.d.Sentences))] {
		if s.Last-s.First > 12 || r.mark(s.Last-1) == '.' {
			continue
		}
		line := strings.ToLower(s.Of(r.d.Text))
		for _, h := range headings {
			end, isEnd := strings.CutPrefix(h.words, "…")
			if isEnd && strings.HasSuffix(line, end) || !isEnd && strings.HasPrefix(line, h.words) {
				r.isStatement, r.isMinutes = r.isStatement || h.isPromise, r.isMinutes || h.isMinutes
			}
		}
	}
}

// isRead reports whether a sentence can hold a commitment at all: headlines,
// captions, questions, footnotes and the publisher's own notices cannot.
func (r *reading) isRead(k int) bool {
	s := r.d.Sentences[k]
	b := &r.d.Blocks[s.Block]
	if b.Kind == text.Heading || b.Kind == text.Code || b.Kind == text.Caption || s.Last-s.First < r.shortest(b) {
		return false
	}
	isNote := r.mark(s.First) == '*' && b.Kind != text.Item && !r.d.Tokens[s.First+1].Spaced
	isTitle := k < 3 && r.facts.Title != "" && strings.EqualFold(strings.Trim(s.Of(r.d.Text), " ."), strings.Trim(r.facts.Title, " ."))
	return !isNote && !isTitle && r.mark(s.Last-1) != '?' && !r.isSilent(s.Block)
}

// blockRead is a block, -1 for none, and whether no sentence of it holds a commitment.
type blockRead struct {
	of       int
	isSilent bool
}

// mostBoiler is how many tokens the publisher's own notice has at the most.
const mostBoiler = 60

// isSilent reports whether a block is the publisher's own notice.
func (r *reading) isSilent(block int) bool {
	if r.block.of != block {
		b := &r.d.Blocks[block]
		first, last := r.d.TokenAt(b.Start), r.d.TokenAt(b.End-1)
		r.block = blockRead{block, r.hasBoiler && last-first < mostBoiler && r.hasAny(first, last+1, r.words.Boiler)}
	}
	return r.block.isSilent
}

// shortest is how many tokens a sentence that promises has at the least: in a list
// "cutting fees" is one.
func (r *reading) shortest(b *text.Block) int {
	if r.list.isOpen && b.Kind == text.Item || b.Kind == text.Row {
		return 2
	}
	return 3
}
