package commitments

// isChance finds an adverb that makes a forecast of what it stands with.
func (r *reading) isChance(v *view) bool {
	if r.hasAny(v.signal.First, v.act.inner, r.words.Chance) {
		return true
	}
	if o := &r.s.Clauses[r.s.Head(v.i)]; r.isBareJoined(v.i) && r.hasAny(o.Group.First, o.Verb, r.words.Chance) {
		return true // "are likely to hire when times are good and | sack"
	}
	if v.over == nil {
		return false
	}
	first := v.over.Group.First
	return v.row.head == aModal && r.has(first-1, r.words.Chance) || !v.over.Subject.Empty() && r.hasAny(v.over.Subject.Last, first, r.words.Chance)
}
