package commitments

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// both says the two things that "both areas" at token k stands for: those that "and"
// joined last. It gives where the words end; k where none are told, or parties are meant.
func (x *line) both(k, last int) int {
	p, _ := x.phraseAt(k, last)
	if p.Last != k+2 || !x.has(p.head, x.words.Countednoun) {
		return k
	}
	run := x.pairBefore(k)
	if run.Empty() {
		return k
	}
	x.refer(k, p.Last, phrase{Run: run})
	return p.Last
}

// pairBefore is the last two things before token k that only "and" joins, and that are short: "coal from |
// Elvdal and Nordfold"; empty for none.
func (x *line) pairBefore(k int) (run clause.Run) {
	var next phrase
	x.phrasesBefore(k, 2, func(q phrase, _ int) bool {
		if q.Last+1 == next.First && x.word(q.Last) == "and" && !x.isMention(q.head) {
			run = clause.Run{First: q.First, Last: next.Last}
		}
		next = q
		return run.Empty()
	})
	return run
}

// ordinal says what is counted where only its number is told at token k: "host the first", where meetings
// were told of. It gives where the words end; k where the thing is told, or none was before.
func (x *line) ordinal(k, last int) int {
	if k <= x.a.inner || !x.isOneOf(k+1, ordinals[:5]...) || x.isNounAt(k+2, last) {
		return k
	}
	q := x.lastPhrase(k, 1, func(q phrase) bool { return x.bare(q) < q.head && x.isNumeral(x.bare(q)) })
	if q.Empty() {
		return k
	}
	x.tokens(k, k+2)
	x.put(lexicon.Singular(x.d.Tokens[q.head].Of(x.d.Text)), q.head)
	x.c.why("line", x.d.Cover(q.head, q.head+1), "what is counted")
	return k + 2
}
