package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// share says an act whose verb is understood, with what it shares with the one before:
// "cut the duty to 5 percent in 2027 and | to 2 in 2028" is to cut the duty to 2.
func (x *line) share(sub *subject, last int) {
	first := x.a.first
	if x.a.who.First >= first {
		first = x.a.who.Last // "Peru shall host the first, and | Chile | the second"
	}
	full := x.shareStart(sub, first)
	like := x.likeness(full, first)
	if like > full.First && x.word(first) != "one" {
		x.say(full.First, like) // not "two rounds, one in Lima and | one in Oslo"
	}
	core, tail := x.shareEnd(first, last), clause.Run{}
	if like >= 0 {
		tail = x.shareTail(full, like, clause.Run{First: first, Last: core})
	}
	if x.isCountedOne(first, core) && !tail.Empty() {
		x.oneMore(first, core, tail)
	} else {
		x.say(first, core)
		if tail.First == full.First && !tail.Empty() {
			x.put("of", -1)
		}
		x.say(tail.First, tail.Last)
	}
	x.say(core, last)
	if !full.Empty() {
		x.c.why("line", x.d.Cover(full.First, full.Last), "shared with the act before")
	}
}

// shareStart says the verb of a share that begins at token first, and gives what the verb is
// done to in the share before.
func (x *line) shareStart(sub *subject, first int) clause.Run {
	x.put(x.base(x.a.verb), x.a.verb)
	full := x.firstShare(first)
	for full.First < full.Last && x.isOneOf(full.First, "up", "out", "off", "down", "away", "back", "over") && !(x.word(full.First) == "over" && x.isNumeral(full.First+1)) {
		x.token(full.First)
		full.First++
	}
	if !x.a.passive {
		return full
	}
	run := x.subject(sub)
	if !x.isNumeral(first) {
		return run
	}
	if !run.Empty() {
		x.putBack(run, "the subject put back as the object")
		x.agents(full.First, full.Last)
	}
	return full
}

// firstShare is what the verb is done to in the words before token k, up to the first time.
func (x *line) firstShare(k int) clause.Run {
	run := clause.Run{First: x.a.group.Last, Last: k}
	if t, ok := x.timeIn(run.First, k); ok {
		run.Last = t
	}
	return run
}

// likeness is the token of a share that the one at token k is like: the same preposition, a
// number for a number, the first word for any other. It is -1 where nothing is like it.
func (x *line) likeness(full clause.Run, k int) int {
	for n := full.Last - 1; n >= full.First; n-- {
		isSame := x.has(k, x.words.Prep) && x.word(n) == x.word(k)
		if isSame || x.isNumeral(k) && x.isNumeral(n) {
			return n
		}
	}
	return full.First
}

// isNumeral reports whether a number stands at token k, in figures or in words.
func (r *reading) isNumeral(k int) bool {
	if k < 0 || k >= len(r.d.Tokens) || r.isTimed(k) {
		return false
	}
	return r.d.Tokens[k].Kind == text.Number || r.isOneOf(k, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "half")
}

// shareEnd is where the words end that are like those of the share before: at the time, at
// "of", or at a place.
func (x *line) shareEnd(k, last int) int {
	if t, ok := x.timeIn(k, last); ok {
		last = t
	}
	for n := k + 1; n < last; n++ {
		if x.has(n, x.words.Prep) && x.word(n) != "per" {
			return n
		}
	}
	return last
}

// shareTail is what the share before says of its thing and this one leaves out: "25 per cent
// | of the duties", "12 | ports to ferries".
func (x *line) shareTail(full clause.Run, like int, core clause.Run) clause.Run {
	end := core.Last - 1
	if run := x.countedTail(full, like, core); !run.Empty() {
		return run
	}
	if x.isOneOf(end, "rest", "remainder", "balance") {
		return x.objectOf(full)
	}
	for k := like; k < full.Last; k++ {
		if x.word(k) == "of" && lexicon.Singular(x.word(k-1)) == lexicon.Singular(x.word(end)) {
			return clause.Run{First: k, Last: full.Last}
		}
	}
	return clause.Run{}
}

// countedTail is the thing of which a share only tells how many or which one: "12 | ports", "6
// million | barrels", "a second | round".
func (x *line) countedTail(full clause.Run, like int, core clause.Run) clause.Run {
	end := core.Last - 1
	switch {
	case x.isNumeral(end) && !x.has(like+1, x.words.Prep):
		return clause.Run{First: like + 1, Last: full.Last}
	case x.isOneOf(end, "million", "billion", "thousand") && x.isOneOf(like+1, "million", "billion", "thousand"):
		return clause.Run{First: like + 2, Last: full.Last} // "4 million barrels this year and | 6 million next year"
	case x.isCountedOne(core.First, core.Last):
		if p, ok := x.phraseAt(full.First, full.Last); ok {
			return clause.Run{First: p.head, Last: p.head + 1}
		}
	}
	return clause.Run{}
}

// objectOf is what the share before is a share of, which its verb is done to: "cut its levy on
// steel by 40 percent and | the rest".
func (x *line) objectOf(full clause.Run) clause.Run {
	p, _ := x.phraseAt(full.First, full.Last)
	last := p.Last
	if x.isEither(last, "on", "for") {
		if q, more := x.phraseAt(last+1, full.Last); more {
			last = q.Last
		}
	}
	return clause.Run{First: p.First, Last: last}
}

// isCountedOne reports whether tokens only count a thing that they do not name: "one", "the
// second", "another".
func (x *line) isCountedOne(first, last int) bool {
	for k := first; k < last; k++ {
		if !x.has(k, x.words.Article) && !x.has(k, x.words.Nthmore) {
			return false
		}
	}
	return last > first
}

// oneMore says a thing that is only counted by its name: "one" as "an office".
func (x *line) oneMore(first, last int, head clause.Run) {
	if x.word(first) == "one" {
		x.put(articleOf(x.d.Tokens[head.First].Of(x.d.Text)), first)
	} else {
		x.tokens(first, last)
	}
	x.put(lexicon.Singular(x.d.Tokens[head.First].Of(x.d.Text)), head.First)
}
