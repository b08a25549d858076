package commitments

import (
	"slices"

	"attache/briefs/clause"
)

const (
	nearTheme = 3  // how many sentences before its own a text names at the farthest the goods that a line is on
	leadTheme = 2  // how many sentences a text begins with that may name them instead
	leastTold = 3  // how often a text names its goods at the least, for a line to be on them
	mostTheme = 60 // how many characters a line has at the most that may lack what it is on
)

// theme is the goods that the whole text is about, in the words that name them most briefly:
// those named at least thrice, and more often than all others together. It is empty for a
// text about several, or none.
func (x *line) theme() clause.Run {
	if !x.isThemed {
		x.isThemed, x.reading.theme = true, x.themeOf()
	}
	return x.reading.theme
}

// themeOf counts a text's goods.
func (x *line) themeOf() clause.Run {
	type good struct {
		name  string
		times int
		short clause.Run // where it is named by itself
		any   clause.Run // where it is named at all
	}
	var goods []good
	all := 0
	for k := range x.d.Tokens {
		if !x.has(k, x.words.Commodity) {
			continue
		}
		all++
		name := x.headWord(k)
		n := slices.IndexFunc(goods, func(g good) bool { return g.name == name })
		if n < 0 {
			n, goods = len(goods), append(goods, good{name: name, any: clause.Run{First: k, Last: k + 1}})
		}
		goods[n].times++
		if run := x.byItself(k); !run.Empty() && (goods[n].short.Empty() || run.Last-run.First < goods[n].short.Last-goods[n].short.First) {
			goods[n].short = run
		}
	}
	for _, g := range goods {
		if g.times >= leastTold && 2*g.times > all {
			if g.short.Empty() {
				return g.any
			}
			return g.short
		}
	}
	return clause.Run{}
}

// byItself is the goods at token k with the words that say which, where no noun follows:
// "softwood | lumber". It is empty where they only describe something, "lumber mills".
func (x *line) byItself(k int) clause.Run {
	run := clause.Run{First: k, Last: k + 1}
	if x.isHyphen(k-1) || x.isNounAt(k+1, len(x.d.Tokens)) || x.isPossessive(k+1) {
		return clause.Run{}
	}
	for n := k - 1; x.has(n, x.words.Commodity); n-- {
		run.First = n
	}
	return run
}

// isUntold reports whether the word before a noun says nothing of what it is on: "the | talks",
// "a voluntary | restraint", and not "a digital service | tax".
func (x *line) isUntold(k int) bool {
	if k < x.s.First || x.has(k, x.words.Det) {
		return true
	}
	return x.has(k, x.words.Untoldof) && x.isUntold(k-1)
}

// themedAt is the last piece of a line, or of one that ends in with whom is talked the piece before that: "hold talks |
// with Peru".
func (x *line) themedAt() int {
	for n := 1; n < len(x.pieces); n++ {
		if x.pieces[n].words == "with" && x.has(x.pieces[n-1].token, x.words.Occasion) {
			if slices.ContainsFunc(x.pieces[n:], func(p piece) bool { return p.words == "on" }) {
				break
			}
			return n - 1
		}
	}
	return len(x.pieces) - 1
}

// themed says what the whole text is about behind a line that ends in talks, an inquiry or a
// duty and does not say on what.
func (x *line) themed() {
	n := x.themedAt()
	if n < 1 || x.length() > mostTheme {
		return
	}
	k := x.pieces[n].token
	if !x.has(k, x.words.Onwhat) || !x.isUntold(k-1) {
		return
	}
	isOther := func(p piece) bool { return x.has(p.token, x.words.Commodity) }
	isLed := func(p piece) bool { return x.has(p.token, x.words.Prep) } // "trade free | of duty"
	if slices.ContainsFunc(x.pieces, isOther) || slices.ContainsFunc(x.pieces[min(2, n):n+1], isLed) {
		return
	}
	run := x.theme()
	if run.Empty() || !x.isNamedFirst(run) {
		return
	}
	behind := slices.Clone(x.pieces[n+1:])
	x.pieces = x.pieces[:n+1]
	x.put("on", -1)
	for k := run.First; k < run.Last; k++ {
		x.put(x.spelling(k), k)
	}
	x.pieces = append(x.pieces, behind...)
	x.c.why("line", x.d.Cover(run.First, run.Last), "what the whole text is about")
}

// goods says what the whole text is about before a noun at token k that needs it: "cut | cocoa | output".
func (x *line) goods(k int) {
	if k <= x.a.inner || k > x.a.inner+3 || !x.has(k, x.words.Ofgoods) {
		return
	}
	isBare := k-1 == x.a.inner || x.has(k-1, x.words.Det) // of which nothing else says of what goods it is
	if !isBare || x.word(k+1) == "of" || x.isNounAt(k+1, len(x.d.Tokens)) || x.hasAny(x.a.inner, x.a.last, x.words.Commodity) {
		return
	}
	run := x.theme()
	if run.Empty() || !(x.isNamedIn(run, x.d.Sentences[max(x.s.Index-nearTheme, 0)].First, x.s.Last) || x.isNamedFirst(run)) {
		return
	}
	for n := run.First; n < run.Last; n++ {
		x.put(x.spelling(n), n)
	}
	x.c.why("line", x.d.Cover(run.First, run.Last), "what the whole text is about")
}

// isNamedFirst reports whether goods are named where the text begins.
func (x *line) isNamedFirst(goods clause.Run) bool {
	return x.isNamedIn(goods, 0, x.d.Sentences[min(leadTheme, len(x.d.Sentences))-1].Last)
}

// isNamedIn reports whether goods are named among tokens.
func (x *line) isNamedIn(goods clause.Run, first, last int) bool {
	name := x.headWord(goods.Last - 1)
	for k := first; k < last; k++ {
		if x.headWord(k) == name {
			return true
		}
	}
	return false
}
