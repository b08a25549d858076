package commitments

import (
	"math/bits"
	"strconv"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/match"
	"attache/briefs/text"
)

// idle is words with which an act begins that binds nobody, and what else must hold of it.
type idle struct {
	words string // as a pattern, from the act's verb on
	of    string // the class of the noun behind the verb; empty for any
	by    string // the class of who does it; empty for anyone
	is    manner
	only  func(r *reading, v *view) bool // nil for nothing more
}

// manner is how an act is told, and by whom it is done.
type manner uint16

const (
	denied manner = 1 << iota
	undenied
	inPassive
	inActive
	bare      // without an object
	whole     // nothing stands behind the words
	bySpeaker // by "I" or "we"
	byActor   // by who can act
	byThing   // by "it", or by what cannot act
)

// toldHow are how each of them is seen, in the order of the constants; end is where the words end.
var toldHow = [...]func(r *reading, v *view, end int) bool{
	func(_ *reading, v *view, _ int) bool { return v.act.negative },
	func(_ *reading, v *view, _ int) bool { return !v.act.negative },
	func(_ *reading, v *view, _ int) bool { return v.act.passive },
	func(_ *reading, v *view, _ int) bool { return !v.act.passive },
	func(r *reading, v *view, _ int) bool { return !r.hasObject(&v.act) },
	(*reading).isAllOfAct,
	func(r *reading, v *view, _ int) bool { return r.isPronounOf(v, "i", "we") },
	func(r *reading, v *view, _ int) bool { return r.isAgentSubject(&v.sub) },
	func(r *reading, v *view, _ int) bool {
		return r.isPronounOf(v, "it", "this", "that", "which") || !r.isAgentSubject(&v.sub)
	},
}

// isAllOfAct reports whether nothing but marks stands behind the words that end at token end.
func (r *reading) isAllOfAct(v *view, end int) bool {
	for end < v.act.last && r.d.Tokens[end].Kind == text.Punct {
		end++
	}
	return end >= v.act.last
}

// isPronounOf reports whether the subject is one of those words and nothing else.
func (r *reading) isPronounOf(v *view, words ...string) bool {
	return v.sub.Last-v.sub.First == 1 && r.isOneOf(v.sub.First, words...)
}

// object is the words behind the act's verb.
func (v *view) object() clause.Run { return clause.Run{First: v.act.inner + 1, Last: v.act.last} }

// refused is an idle act with its classes and the refusal that it belongs to.
type refused struct {
	*idle
	row    *refusal
	of, by lexicon.Set
}

// idleTable finds the idle acts of refusals by the words that begin them.
type idleTable struct{ *match.Table[refused] }

func newIdleTable(lex *text.Lexicon, l *lexicon.Words, tables ...[]refusal) idleTable {
	var rows []match.Row[refused]
	for _, table := range tables {
		for i := range table {
			for k := range table[i].acts {
				one := refused{idle: &table[i].acts[k], row: &table[i]}
				one.of, one.by = l.Set(strings.Fields(one.idle.of)...), l.Set(strings.Fields(one.idle.by)...)
				rows = append(rows, match.Row[refused]{Name: strconv.Itoa(len(rows)), Pattern: one.words, Yield: one})
			}
		}
	}
	return idleTable{compiled(match.NewVocabulary(lex), l, rows)}
}

// isIdle reports whether a refusal knows the act by its words.
func (r *reading) isIdle(v *view) bool {
	for m := range r.idle.Each(r.d, v.act.inner, v.act.last) {
		one := &m.Row.Yield
		if one.row.isOver(v.row.head) && r.isSuch(one, v, m.Last) {
			r.noteBarren(one.row.shared, v.i)
			return true
		}
	}
	return false
}

// isSuch reports whether all holds that is asked for beside an idle act's words, which end at token end.
func (r *reading) isSuch(one *refused, v *view, end int) bool {
	for left := one.is; left != 0; left &= left - 1 {
		if !toldHow[bits.TrailingZeros16(uint16(left))](r, v, end) {
			return false
		}
	}
	return (one.idle.of == "" || r.isHead(v.object(), one.of)) && (one.idle.by == "" || r.isHead(v.sub.Run, one.by)) && (one.only == nil || one.only(r, v))
}
