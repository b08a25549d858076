package commitments

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// fuller says more of a thing that one noun names without saying of what, where the text
// told it before: "deliveries", "its accession". It gives where its words end; k where
// nothing more is told.
func (x *line) fuller(k, last int) int {
	p, _ := x.phraseAt(k, last)
	if p.Last-p.First != 1 || !x.has(p.head, x.words.Relational) && !x.has(p.head, x.words.untold) || p.Last < last && x.has(p.Last, x.words.Tellingmore) && !x.isTimed(p.Last) {
		return k
	}
	q := x.before(k, p)
	if q.Empty() {
		return k
	}
	if n := len(x.pieces); n > 0 && x.pieces[n-1].token < 0 && x.pieces[n-1].words == "the" {
		x.pieces = x.pieces[:n-1]
	}
	if q.Last > q.head+1 && x.isPlural(p.head) && !x.isPlural(q.head) {
		x.lowered(p.head) // "the delivery | of gas", where "deliveries" are told of
		x.sayDeep(q.head+1, q.Last)
		x.c.why("line", x.d.Cover(q.First, q.Last), "stands for “"+x.d.Words(k, p.Last)+"”")
		return p.Last
	}
	x.refer(k, p.Last, q)
	return p.Last
}

// whole notes of what a part is that the act's object tells without it: "keep the
// remaining 5 percent | of the duty on squid".
func (x *line) whole(c *clause.Clause, last int) {
	first := c.Group.Last
	for x.isOneOf(first, "back", "out", "off", "up", "at") {
		first++
	}
	q, ok := x.shareAt(first, last)
	if !ok || x.word(q.Last) == "of" {
		return
	}
	for k := c.Group.First - 1; k > x.d.Sentences[max(x.s.Index-1, 0)].First; k-- {
		if !x.isShare(k) || x.word(k+1) != "of" {
			continue
		}
		if p, ok := x.phraseAt(k+2, c.Group.First); ok {
			first := p.First
			p.First = x.bare(p)
			x.ofWhat, x.ofWhatAt = x.widened(p, c.Group.First), q.Last
			x.ofWhat.First = first
		}
		return
	}
}

// shareAt is the phrase at token k that tells how much: "the remaining 5 percent", "the rest".
func (x *line) shareAt(k, last int) (phrase, bool) {
	first := k
	for k < last && k < first+5 {
		if x.isShare(k) && x.isShare(k+1) { // "percentage points"
			k++
		}
		if x.isShare(k) || x.isEither(k, "rest", "remainder") {
			return phrase{clause.Run{First: first, Last: k + 1}, k}, true
		}
		if !x.has(k, x.words.Det) && !x.isEither(k, "remaining", "per") && x.d.Tokens[k].Kind != text.Number {
			break
		}
		k++
	}
	return phrase{}, false
}

// isShare reports whether a word tells how much of a thing.
func (x *line) isShare(k int) bool {
	return x.has(k, x.words.Portion) || x.isOneOf(k, "percent", "pct", "cent", "points", "point")
}

// sayWhole says of what a part is where its words end.
func (x *line) sayWhole(k int) {
	if k != x.ofWhatAt || x.ofWhatAt == 0 {
		return
	}
	x.ofWhatAt = 0
	x.put("of", -1)
	x.refer(k-1, k, x.ofWhat)
}

// abbreviated says the words of an abbreviation that the text itself explains in brackets:
// "small modular reactor" for "SMR". Those that everybody knows stand. It gives where its
// words end; k where it stands.
func (x *line) abbreviated(k, last int) int {
	short, ok := x.shortAt(k)
	if !ok {
		return k
	}
	run := x.longOf(short)
	rest := int(x.d.Tokens[min(last, len(x.d.Tokens))-1].End - x.d.Tokens[x.a.inner].Start)
	if run.Empty() || rest+utf8.RuneCountInString(x.d.Words(run.First, run.Last)) > mostLine {
		return k
	}
	x.refer(k, k+1, phrase{Run: run})
	n, isSeveral := len(x.pieces)-1, strings.HasSuffix(x.d.Tokens[k].Of(x.d.Text), "s")
	switch {
	case isSeveral && !x.isPlural(run.Last-1):
		x.pieces[n].reword(x.pieces[n].words + "s") // "SMRs", told as "small modular reactor (SMR)"
	case !isSeveral && k+1 < last && x.isPlural(run.Last-1):
		x.pieces[n].reword(lexicon.Singular(strings.ToLower(x.pieces[n].words)))
	}
	return k + 1
}

// shortAt is the abbreviation at token k without the "s" of several.
func (x *line) shortAt(k int) (string, bool) {
	t := x.d.Tokens[k]
	short := strings.TrimSuffix(t.Of(x.d.Text), "s")
	isShort := t.Kind == text.Word && len(short) >= 3 && len(short) <= 6 && (short[1] < 'a' || short[1] > 'z') && strings.ToUpper(short) == short
	return short, isShort && !x.has(k, x.words.Shortname) && !x.isMention(k)
}

// longOf is the words before an abbreviation in brackets that it is made of; empty where
// the text explains it nowhere.
func (x *line) longOf(short string) clause.Run {
	for i := 2; i+1 < len(x.d.Tokens); i++ {
		if x.mark(i-1) != '(' || strings.TrimSuffix(x.d.Tokens[i].Of(x.d.Text), "s") != short || x.mark(i+1) != ')' {
			continue
		}
		if run := x.spelled(short, i-2); !run.Empty() {
			return run
		}
	}
	return clause.Run{}
}

// spelled is the words up to token k that begin with the letters of an abbreviation.
func (x *line) spelled(short string, k int) clause.Run {
	left, end := len(short), k+1
	for ; k >= 0 && left > 0 && end-k <= 3*len(short); k-- {
		t := x.d.Tokens[k]
		first, _ := utf8.DecodeRuneInString(t.Of(x.d.Text))
		switch {
		case t.Kind == text.Word && unicode.ToUpper(first) == rune(short[left-1]):
			left--
		case x.isHyphen(k), x.has(k, x.words.Prep), x.has(k, x.words.Conj):
		default:
			return clause.Run{}
		}
	}
	if left > 0 {
		return clause.Run{}
	}
	return clause.Run{First: k + 1, Last: end}
}
