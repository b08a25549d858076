package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/text"
)

// visitor is the other side of the pair where one person who is of no side by his words goes to the one,
// or meets who governs there: "Minister Ana Gil will visit | Lima, Peru", "Soto will meet | Peru's
// president".
func (r *reading) visitor(p *party) []string {
	whom := r.hostSide(&p.act)
	if !r.isOneWithoutSide(p) && !r.isTakenForHost(p, whom) {
		return nil
	}
	if len(whom) != 1 || !slices.Contains(r.cast.Pair, whom[0]) || len(p.codes) == 1 && p.codes[0] != whom[0] {
		return nil
	}
	return r.other(whom)
}

// isTakenForHost reports whether somebody by name was taken to be of the very state that he goes to, which his own
// words do not say.
func (r *reading) isTakenForHost(p *party, whom []string) bool {
	if p.sub.Empty() || p.passive || len(whom) != 1 || len(p.codes) != 1 || p.codes[0] != whom[0] {
		return false
	}
	for _, m := range r.cast.In(p.sub.First, p.sub.Last) {
		if m.Kind != actors.Individual && m.Kind != actors.Office || m.Listed {
			return false
		}
	}
	return r.endsInName(p.sub.Run)
}

// isOneWithoutSide reports whether the subject of a promise is one person whose side its words do not
// tell: an official without a state, a bare name, "he".
func (r *reading) isOneWithoutSide(p *party) bool {
	if p.sub.Empty() || p.passive || r.cast.Pair == nil {
		return false
	}
	if p.sub.Last-p.sub.First == 1 {
		return r.isEither(p.sub.First, "he", "she") || r.isProperName(p.sub.Run) && r.d.Tokens[p.sub.First].Shape != text.Upper && !r.tellsSide(p.sub.Run) // not "PM to visit"
	}
	isOne := r.has(p.sub.First, r.words.Official) || !r.hasAny(p.sub.First, p.sub.Last, r.words.Conj)
	return isOne && !r.tellsSide(p.sub.Run) && r.endsInName(p.sub.Run)
}

// tellsSide reports whether the words of a phrase name a side, or several people.
func (r *reading) tellsSide(run clause.Run) bool {
	for _, m := range r.cast.In(run.First, run.Last) {
		if m.Kind != actors.Office && len(m.Codes) == 1 || m.Plural {
			return true
		}
	}
	return false
}

// endsInName reports whether a phrase is a name, or ends in one behind what its bearer is.
func (r *reading) endsInName(run clause.Run) bool {
	return r.isProperName(run) || r.isName(run.Last-1) && (r.isOfficial(run) || r.isName(run.Last-2))
}

// hostSide is the side to which an act goes, or whose official it meets.
func (r *reading) hostSide(a *act) []string {
	k := a.inner + 1
	switch {
	case r.isEither(a.inner, "visit", "tour"):
	case r.isOneOf(a.inner, "travel", "fly", "go", "head") && r.word(k) == "to":
		k++
	case r.word(a.inner) == "arrive" && r.word(k) == "in":
		k++
	case r.word(a.inner) == "meet":
		if r.word(k) == "with" {
			k++
		}
		return r.officialAt(k, a.last)
	default:
		return nil
	}
	if m, ok := r.cast.At(k); ok && (m.Kind == actors.State || m.Kind == actors.Seat) {
		return m.Codes
	}
	return r.stateOfPlace(&subject{Run: clause.Run{First: k, Last: r.nameEnd(k, a.last)}})
}

// officialAt is the one side of the official who is named at token k: "Peru's | president", "Chilean
// Trade Minister".
func (r *reading) officialAt(k, last int) []string {
	m, ok := r.cast.At(k)
	if !ok || m.First != k || len(m.Codes) != 1 || m.Kind == actors.Pronoun || m.Kind == actors.Joint {
		return nil
	}
	if end := min(last, m.Last+4); m.Kind != actors.Individual && !r.hasAny(m.First, end, r.words.Official) && !r.isOneOf(m.Last, "leaders", "officials", "leader") {
		return nil
	}
	return m.Codes
}

// nameEnd is where the words in capitals end that begin at token k.
func (r *reading) nameEnd(k, last int) int {
	for k < last && r.isCapital(k) {
		k++
	}
	return k
}

// isUnnamedGroup reports whether a subject is some states that it does not name: "nine members", "several
// countries".
func (r *reading) isUnnamedGroup(sub *subject) bool {
	k := r.headEnd(sub.Run) - 1
	isMembers := r.word(k) == "members" && sub.Last-sub.First == 2
	if sub.Empty() || !isMembers && !r.isOneOf(k, "countries", "nations", "states", "economies") || len(r.cast.In(sub.First, sub.Last)) > 0 {
		return false
	}
	return r.d.Tokens[sub.First].Kind == text.Number || r.isOneOf(sub.First, "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "some", "several", "many", "most", "dozens", "other")
}
