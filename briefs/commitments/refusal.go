package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
)

// view is a promise as refusals see it: the act's clause, the clause that bears
// the signal, and what was read of them.
type view struct {
	i    int
	c    *clause.Clause // the act's
	over *clause.Clause // of the signal; nil for a noun under no verb
	licence
	sub subject
	act act

	speaker  clause.Run // of speakerOf
	isSought bool
}

// speakerOf is the tokens that name who says the promise, for all who ask.
func (r *reading) speakerOf(v *view) clause.Run {
	if !v.isSought {
		v.speaker, v.isSought = r.speaker(v.i), true
	}
	return v.speaker
}

// isRefused reports whether some refusal takes the promise back.
func (r *reading) isRefused(i int, l *licence, sub *subject, a *act) bool {
	v := &r.view
	*v = view{i: i, c: &r.s.Clauses[i], licence: *l, sub: *sub, act: *a}
	if l.over >= 0 {
		v.over = &r.s.Clauses[l.over]
	}
	if r.isBareJoined(i) && slices.Contains(r.barren, r.s.Head(i)) {
		return true
	}
	q := r.answer(r.asked, v)
	if q != nil && q.shared {
		r.barren = append(r.barren, i)
	}
	return q != nil
}

// isBareJoined reports whether clause i shares its subject and its modal with the one that it is
// joined to: "will help Peru create jobs, | cut its debt".
func (r *reading) isBareJoined(i int) bool {
	c := &r.s.Clauses[i]
	return c.Joined >= 0 && c.Subject.Empty() && c.Group.First == c.Verb
}

// isParty reports whether a phrase is a party's name and nothing else.
func (r *reading) isParty(run clause.Run) bool {
	m, ok := r.mentions.At(run.First)
	return ok && m.Last == run.Last && m.Kind <= actors.Bloc
}

// longestAsked is how many tokens the subject of what is asked has at the most, with its "what".
const longestAsked = 7

// pastOneOf is what a phrase says one of: "one of | the key aims".
func (r *reading) pastOneOf(run clause.Run) clause.Run {
	if run.Last-run.First > 3 && r.isOneOf(run.First, "one", "some", "part") && r.word(run.First+1) == "of" {
		run.First += 2
	}
	return run
}

// isToldPast reports whether a clause tells of the past, and not only for what is reported in it.
func isToldPast(c *clause.Clause) bool { return c.Past && c.Kind != clause.Reported }

// isDenied looks at the verb over the act: "did not agree to", "may agree to", "failed to agree to".
func (r *reading) isDenied(v *view) bool {
	o := v.over
	if o == nil || v.row.head == aNoun && v.row.requires != aSigning {
		return false
	}
	if v.row.requires == aSigning && r.isMetFor(o) {
		return false
	}
	return o.Negative || v.sub.none || o.Modal == clause.May || o.Modal == clause.WasTo || o.Modal == clause.Would && !v.sub.licensed || o.Kind == clause.Infinitive && !r.isKeptOn(o)
}

// isMetFor reports whether a clause tells what people met to do, and so did: "met in Lima | to sign".
func (r *reading) isMetFor(c *clause.Clause) bool {
	if c.Kind != clause.Infinitive || c.Over < 0 || c.Governor >= 0 {
		return false
	}
	o := &r.s.Clauses[c.Over]
	return o.Past && o.Finite && !o.Negative && r.has(o.Verb, r.words.Gathered)
}

// isKeptOn reports whether a clause tells a state of mind that somebody goes on with: "continues | to be
// committed to".
func (r *reading) isKeptOn(c *clause.Clause) bool {
	if c.Over < 0 || !c.Passive || !r.isResolve(c) {
		return false
	}
	o := &r.s.Clauses[c.Over]
	return !o.Negative && r.has(o.Verb, r.words.Keep)
}

// isDespite reports whether something came about against a promise, which was made:
// "despite a pledge in 2019 to open its ports".
func (r *reading) isDespite(v *view) bool {
	return r.word(v.signal.First-1) == "despite" && (v.row.class == "promisenoun" || v.row.class == "agreementnoun" && v.sub.explicit) && !r.has(v.licence.head, r.words.Mind)
}
