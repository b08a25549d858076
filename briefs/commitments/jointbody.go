package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
)

// jointBody is the two of an agreement where a body of theirs meets that has no state of its own: "The
// subcommittee on rules of origin will hold its next talks in Lima", "The joint water committee is due to
// convene".
func (r *reading) jointBody(p *party) []string {
	if len(p.codes) > 1 || !r.isSitting(&p.act) {
		return nil
	}
	isJoint := r.hasAny(p.sub.First, r.headEnd(p.sub.Run), r.words.ofBoth)
	if !r.isCommittee(p.sub.Run, isJoint) || r.namesState(p.sub.Run) {
		return nil
	}
	if two := r.cast.Focus(p.sub.First); len(two) == 2 {
		return two
	}
	switch {
	case r.cast.Pair != nil:
		return r.cast.Pair
	case isJoint:
		return r.withOnlyOther(r.cast.Home)
	}
	return nil
}

// isCommittee reports whether a phrase is a body that two states may share.
func (r *reading) isCommittee(run clause.Run, isJoint bool) bool {
	k := r.headEnd(run) - 1
	switch {
	case r.isOneOf(k, "subcommittee", "panel"):
		return true
	case r.word(k) == "group":
		return r.word(k-1) == "working"
	}
	return isJoint && r.isOneOf(k, "committee", "commission", "council")
}

// isSitting reports whether an act is to come together.
func (r *reading) isSitting(a *act) bool {
	if r.isOneOf(a.inner, "meet", "convene", "reconvene", "sit", "gather", "confer") {
		return true
	}
	return r.isOneOf(a.inner, "hold", "start", "open", "resume") && r.isSession(a.inner+1, min(a.inner+7, a.last))
}

// isSession reports whether a word for a meeting stands among tokens first to last.
func (r *reading) isSession(first, last int) bool {
	for k := first; k < last; k++ {
		if r.has(k, r.words.Mutual) || r.word(k) == "sitting" {
			return true
		}
	}
	return false
}

// namesState reports whether the head of a phrase says of whom it is.
func (r *reading) namesState(run clause.Run) bool {
	for _, m := range r.cast.In(run.First, r.headEnd(run)) {
		if m.Kind <= actors.Body {
			return true
		}
	}
	return false
}

// withOnlyOther is a side and the one other state that this sentence or the one before it names, but for
// where it is told that something is held.
func (r *reading) withOnlyOther(home []string) []string {
	if len(home) != 1 || r.s.Index == 0 {
		return nil
	}
	before := r.d.Sentences[r.s.Index-1]
	var other []string
	for _, m := range r.cast.In(before.First, before.Last) {
		switch {
		case m.Kind != actors.State || len(m.Codes) != 1 || m.Codes[0] == home[0] || slices.Equal(m.Codes, other):
		case other != nil:
			return nil
		default:
			other = m.Codes
		}
	}
	if other == nil {
		return nil
	}
	return sorted(together(home, other))
}
