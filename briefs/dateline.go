package briefs

import (
	"strings"
	"unicode"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// A dateline stands near the top, after a headline, a byline and a caption at
// the most.
const (
	datelineReach  = 3000 // bytes of the text in which one is looked for
	datelinePlaces = 7    // words of a place: "State House, Nairobi"
)

// labels are capitals that head a text and are no place.
var labels = map[string]bool{
	"release": true, "sheet": true, "statement": true, "readout": true, "opinion": true, "update": true, "analysis": true, "exclusive": true,
	"breaking": true, "news": true, "factbox": true, "corrected": true, "q&a": true, "note": true, "annex": true, "report": true, "editorial": true,
	"published": true, "posted": true, "released": true, "issued": true, "date": true, "dated": true, "updated": true, "last": true, "by": true,
}

// dateline is a parsed dateline: "SEOUL, Dec. 31 (Hanbit News) --".
type dateline struct {
	Dateline
	date *timex.Mention // nil when it has none
}

// findDateline looks at the beginnings of the first paragraphs, and of the
// sentences that were glued to a caption.
func findDateline(d *text.Doc, times []timex.Mention) (dateline, bool) {
	for _, s := range d.Sentences {
		if s.Start > datelineReach {
			break
		}
		b := &d.Blocks[s.Block]
		if s.Start > b.Start && d.Tokens[s.First].Spaced {
			continue
		}
		p := datelineParser{d: d, times: times, i: behindByline(d, s), end: lastOf(d, s)}
		if line, ok := p.parse(); ok && (b.Kind != text.Heading || line.date != nil) {
			return line, true
		}
	}
	return dateline{}, false
}

// bylineWords is how many words a byline before a dateline has at the most.
const bylineWords = 6

// behindByline is the token at which a sentence begins once its byline is passed:
// "By Ana Soto LIMA, March 10 (Wire) --".
func behindByline(d *text.Doc, s text.Sentence) int {
	if w := d.Tokens[s.First].Of(d.Text); w != "By" && w != "BY" {
		return s.First
	}
	for i := s.First + 2; i < min(s.Last, s.First+bylineWords); i++ {
		if t := d.Tokens[i]; t.Shape == text.Upper && d.Tokens[i-1].Shape == text.Capital && t.End-t.Start > 3 {
			return i
		}
	}
	return s.First
}

// lastOf is the token after the block that holds the sentence: a dateline may
// run over what looks like a sentence's end.
func lastOf(d *text.Doc, s text.Sentence) int {
	return min(d.TokenAt(d.Blocks[s.Block].End), len(d.Tokens))
}

type datelineParser struct {
	d      *text.Doc
	times  []timex.Mention
	i, end int
}

func (p *datelineParser) parse() (dateline, bool) {
	var line dateline
	first := p.i
	upper := p.place()
	if p.i == first {
		return line, false
	}
	line.Place = p.d.Words(first, p.i)
	_ = p.take(",") || p.take("，") || p.take("、") || p.take("/")
	line.date = p.dated()
	if line.Agency = p.agency(); line.Agency == "" && line.date != nil {
		line.Agency = p.bareAgency()
	}
	line.Span = p.d.Cover(first, p.i)
	if !p.closes(line.date != nil, line.Agency != "") && !(upper && line.date != nil && p.opensReport()) {
		return line, false
	}
	return line, line.date != nil || line.Agency != "" || upper
}

func (p *datelineParser) word(i int) string {
	if i >= p.end {
		return ""
	}
	return p.d.Tokens[i].Of(p.d.Text)
}

func (p *datelineParser) take(w string) bool {
	if p.word(p.i) != w {
		return false
	}
	p.i++
	return true
}

// place moves past the words of a place and reports whether they are in
// capitals throughout, as datelines have them.
func (p *datelineParser) place() (upper bool) {
	upper = true
	last := p.i // after the last word that belongs to the place
	for n := 0; p.i < p.end && n < datelinePlaces && p.date() == nil; n++ {
		switch t := p.d.Tokens[p.i]; {
		case p.isPlaceWord(t):
			upper = upper && p.isUpper(t)
			p.i++
			last = p.i
			continue
		case last == p.i && p.isJoint(t):
			p.i++
			continue
		}
		break
	}
	p.i = last
	return upper
}

// isPlaceWord finds a word, or a stop within a place: "PALM SPRINGS, CALIF.,".
func (p *datelineParser) isPlaceWord(t text.Token) bool {
	switch t.Kind {
	case text.Word:
		var buf [32]byte
		return t.Shape != text.Lower && !labels[string(text.AppendSmall(buf[:0], t.Of(p.d.Text)))]
	case text.Glyph:
		return true
	}
	return t.Of(p.d.Text) == "." && !t.Spaced && p.word(p.i+1) == ","
}

func (p *datelineParser) isUpper(t text.Token) bool {
	w := t.Of(p.d.Text)
	return t.Kind != text.Word || t.Shape == text.Upper || !strings.ContainsFunc(w, unicode.IsLower) && len(w) > 1
}

// isJoint finds what joins the words of a place.
func (p *datelineParser) isJoint(t text.Token) bool {
	w := t.Of(p.d.Text)
	return w == "," || w == "/" || w == "-" && !t.Spaced
}

// date is the day that begins at the next token, nil when none does.
func (p *datelineParser) date() *timex.Mention {
	if p.i >= p.end {
		return nil
	}
	at := int(p.d.Tokens[p.i].Start)
	for k := range p.times {
		m := &p.times[k]
		if m.Start == at && m.Named().Day != 0 {
			return m
		}
		if m.Start > at {
			break
		}
	}
	return nil
}

// dated moves past the day that begins here, in brackets or not: "Hanoi (3 March
// 2025) –". It is nil when none does.
func (p *datelineParser) dated() *timex.Mention {
	first := p.i
	bracketed := p.take("(")
	m := p.date()
	if m == nil {
		p.i = first
		return nil
	}
	p.i = m.Last
	if bracketed && !p.take(")") {
		p.i = first
		return nil
	}
	return m
}

// opensReport reports whether the report begins here, with no mark before it:
// "LIMA, June 7 Peru and Chile have".
func (p *datelineParser) opensReport() bool {
	return p.i < p.end && p.d.Tokens[p.i].Kind == text.Word && p.d.Tokens[p.i].Shape != text.Lower && p.d.Tokens[p.i].Spaced
}

// agency is what stands in brackets or strokes: "(Hanbit News)", "/HNA/".
func (p *datelineParser) agency() string {
	closing := ")"
	switch {
	case p.word(p.i) == "/", p.word(p.i) == "." && p.word(p.i+1) == "/": // "MOSCOW, October 4. /HNA/."
		closing = "/"
		if p.word(p.i) == "." {
			p.i++
		}
	case p.word(p.i) != "(":
		return ""
	}
	for k := p.i + 1; k < min(p.end, p.i+9); k++ {
		if p.word(k) == closing {
			name := p.d.Words(p.i+1, k)
			p.i = k + 1
			return name
		}
	}
	return ""
}

// bareAgency is an agency without brackets, between the date and a dash:
// "TOKYO, Jan. 5, Kyodo -".
func (p *datelineParser) bareAgency() string {
	if p.word(p.i) != "," {
		return ""
	}
	for k := p.i + 1; k < min(p.end, p.i+5); k++ {
		t := p.d.Tokens[k]
		if isDash(t.Of(p.d.Text)) && t.Spaced && k > p.i+1 {
			name := p.d.Words(p.i+1, k)
			p.i = k
			return name
		}
		if t.Kind != text.Word || t.Shape == text.Lower {
			break
		}
	}
	return ""
}

func isDash(w string) bool {
	switch w {
	case "-", "–", "—", "--", "―":
		return true
	}
	return false
}

// closers are the marks that end a dateline after its date: a colon, a stroke in
// "Riyadh/Information Office/13 October 2016/", and the word for a wire in
// Chinese ones.
var closers = map[string]bool{":": true, "/": true, "|": true, "电": true, "電": true, "讯": true, "訊": true}

// closes reports whether a dateline can end here: at a dash; after a date at a
// colon, at a full stop with a dash, or at the end of its block; after both a
// date and an agency at a sentence.
func (p *datelineParser) closes(dated, filed bool) bool {
	if p.i >= p.end {
		return dated
	}
	w := p.word(p.i)
	if isDash(w) {
		return dated || filed || p.endsAtDash(w)
	}
	switch {
	case dated && w == ".":
		return filed || isDash(p.word(p.i+1))
	case dated && filed && p.d.Tokens[p.i].Shape != text.Lower:
		return true
	}
	return w == ":" && filed || dated && closers[w]
}

// endsAtDash reports whether a dash ends a place: one with a blank before it, or a
// long one.
func (p *datelineParser) endsAtDash(w string) bool {
	return p.d.Tokens[p.i].Spaced || w == "--" || w == "—"
}
