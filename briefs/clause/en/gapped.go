package en

import "attache/briefs/clause"

// gapped links a clause that has the auxiliary of the one before it, which is not
// said again: "Peru is to sign in May and | Chile to follow in June", "Lists will be
// drawn up by May and | licences issued by June".
func (x *parse) gapped(j int) bool {
	c := &x.out.Clauses[j]
	o := x.finiteRightBefore(j)
	if o < 0 || x.out.Clauses[o].Modal == clause.Plain {
		return false
	}
	q := x.newSubject(c.Group.First, x.out.Clauses[j-1].Group.Last)
	if q < 0 || !x.isGapped(j, o, q) {
		return false
	}
	b := &x.out.Clauses[o]
	c.Kind, c.Finite, c.Modal = b.Kind, true, b.Modal
	c.Joined, c.Join, c.Over, c.Governor = o, q, b.Over, b.Governor
	c.Subject = clause.Run{First: x.trimSubject(q+1, c.Group.First), Last: c.Group.First}
	return true
}

// alsoBound links an infinitive with a name of its own to the one before, over which a verb stands that is done
// to somebody: "obliges Peru to open two ports and | Chile to cut its fees".
func (x *parse) alsoBound(j int) bool {
	o := j - 1
	if o < 0 || x.out.Clauses[o].Kind != clause.Infinitive || x.out.Clauses[o].Object.Empty() {
		return false
	}
	c, b := &x.out.Clauses[j], &x.out.Clauses[o]
	q := x.newSubject(c.Group.First, b.Group.Last)
	if q < 0 || x.nameEnd(q+1) != c.Group.First {
		return false
	}
	x.join(j, o, q)
	c.Object = clause.Run{First: q + 1, Last: c.Group.First}
	return true
}

// finiteRightBefore is the last finite clause before j, -1 for none.
func (x *parse) finiteRightBefore(j int) int {
	for k := j - 1; k >= 0; k-- {
		if x.out.Clauses[k].Finite {
			return k
		}
	}
	return -1
}

// newSubject is the conjunction behind which a noun phrase leads up to token i; -1
// where none does.
func (x *parse) newSubject(i, lo int) int {
	for k := i - 1; k >= lo; k-- {
		switch {
		case x.has(k, conj):
			if k+1 < i && x.timeEnd(i-1) == 0 && (x.opensObject(k+1) || x.isNounLike(k+1)) {
				return k
			}
			return -1
		case x.isComma(k) || x.isBreak(k) || x.has(k, that|relative) || x.has(k, sub) && !x.has(k, prep):
			return -1
		}
	}
	return -1
}

// isGapped reports whether what stands behind the conjunction at q is a clause, and
// not one more thing of the clause before: a time or a comma parts it, or its verb
// can hang on nothing else.
func (x *parse) isGapped(j, o, q int) bool {
	c, b := &x.out.Clauses[j], &x.out.Clauses[o]
	parted := x.timeEnd(q-1) == q || x.isComma(q-1)
	if c.Kind == clause.Infinitive {
		return b.Modal == clause.IsTo && (parted || c.Passive || !x.isName(q-1) && x.isName(q+1))
	}
	return c.Passive && b.Passive && (parted || x.has(q+1, det) && x.hasTimeSoon(c.Group.Last, j))
}
