package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// both says the two things that "both areas" or "the two ports" at token k stands for: those that "and"
// joined last. It gives where the words end; k where none are told, or parties are meant.
func (x *line) both(k, last int) int {
	if k <= x.a.inner || x.word(k) != "both" && !(x.isOneOf(k, "the", "these", "those") && x.word(k+1) == "two") {
		return k
	}
	p, ok := x.phraseAt(k, last)
	least := 2
	if x.word(k) != "both" {
		least = 3
	}
	if !ok || p.Last-p.First != least || !x.isPlural(p.head) || !x.has(p.head, x.words.Countednoun) {
		return k
	}
	run, found := x.pairBefore(k)
	if !found {
		return k
	}
	x.refer(k, p.Last, phrase{Run: run})
	return p.Last
}

// pairBefore is the last two things before token k that only "and" joins, and that are short: "coal from |
// Narvik and Kirkenes".
func (x *line) pairBefore(k int) (run clause.Run, found bool) {
	var next phrase
	x.phrasesBefore(k, 2, func(q phrase, _ int) bool {
		isPair := next.head > 0 && q.Last+1 == next.First && x.word(q.Last) == "and" && q.Last-q.First <= 3 && next.Last-next.First <= 4
		if isPair && !x.isParty(q) {
			run, found = clause.Run{First: q.First, Last: next.Last}, true
		}
		next = q
		return !found
	})
	return run, found
}

// isParty reports whether a phrase names a state, a body or a person.
func (x *line) isParty(q phrase) bool {
	m, ok := x.cast.At(q.head)
	return ok && len(m.Codes) > 0
}

// ordinal says what is counted where only its number is told at token k: "host the first", where meetings
// were told of. It gives where the words end; k where the thing is told, or none was before.
func (x *line) ordinal(k, last int) int {
	if k <= x.a.inner || !x.is(k, x.words.the) || !x.isOneOf(k+1, ordinals[:5]...) || x.countsWord(k+2, last) {
		return k
	}
	head := -1
	x.phrasesBefore(k, 1, func(q phrase, _ int) bool {
		if n := x.bare(q); n < q.head && x.isPlural(q.head) && x.isNumeral(n) {
			head = q.head
		}
		return head < 0
	})
	if head < 0 {
		return k
	}
	x.token(k)
	x.token(k + 1)
	x.put(lexicon.Singular(x.d.Tokens[head].Of(x.d.Text)), head)
	x.c.why("line", x.d.Cover(head, head+1), "what is counted")
	return k + 2
}

// countsWord reports whether a number that stands before token k counts what begins there: "the second | meeting".
func (x *line) countsWord(k, last int) bool {
	if k >= last {
		return false
	}
	return x.isNounAt(k, last)
}
