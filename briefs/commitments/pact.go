package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
)

// ofPact is the two of an agreement that will be signed or come into force: both of
// those that its name tells, else the one it is with and the one who acts there.
// "Lima has cleared the accord with Chile. It will be signed in May."
func (r *reading) ofPact(p *party) []string {
	if p.sub.Empty() || !p.isForce && !(p.passive && r.isOneOf(p.inner, "signed", "initialled", "initialed", "inked", "concluded", "ratified")) {
		return nil
	}
	n, first := r.pactOf(&p.sub)
	if n < 0 {
		return nil
	}
	codes := r.namedIn(n, first)
	if len(codes) != 1 {
		return codes
	}
	for _, m := range r.mentions.In(first, n) {
		if len(m.Codes) == 1 && m.Codes[0] != codes[0] && (m.Use.Acts() || m.Use == actors.Modifier && m.Kind != actors.Demonym) && m.Kind != actors.Pronoun {
			return sorted(together(codes, m.Codes))
		}
	}
	return r.mentions.Pair
}

// pactOf is the noun of the agreement that a subject names, or stands for, and where
// its sentence begins; -1 for none.
func (r *reading) pactOf(sub *subject) (noun, first int) {
	isIt := r.isJust(sub.Run, "it", "this", "which")
	if !isIt && (!r.isHead(sub.Run, r.words.Terms) || r.hasAny(sub.First, sub.Last, r.words.Domestic)) { // no law, no plan
		return -1, 0
	}
	if !isIt && len(r.mentions.In(sub.First, sub.Last)) > 0 {
		for k := sub.First; k < sub.Last; k++ {
			if r.has(k, r.words.Terms) {
				return k, r.s.First
			}
		}
	}
	for s := r.s.Index; s >= 0 && s >= r.s.Index-1; s-- {
		sen := r.d.Sentences[s]
		for k := min(sen.Last, sub.First) - 1; k >= sen.First; k-- {
			if r.has(k, r.words.Terms) && len(r.namedIn(k, sen.First)) > 0 {
				return k, sen.First
			}
		}
	}
	return -1, 0
}

// namedIn is the parties that an agreement's noun at token n is of: named right before
// it, or behind "with" or "between".
func (r *reading) namedIn(n, first int) []string {
	var codes []string
	for k := n - 1; k >= max(first, n-longestPactName) && !r.isComma(k) && !r.has(k, r.words.Prep); k-- {
		if m, ok := r.mentions.At(k); ok && m.Use == actors.Modifier && len(m.Codes) > 0 {
			codes = together(codes, m.Codes)
		}
	}
	if k := n + 1; r.isEither(k, "with", "between") {
		for i := k + 1; i < min(k+4, len(r.d.Tokens)); i++ {
			if m, ok := r.mentions.At(i); ok && m.First == i && m.Kind != actors.Pronoun {
				codes = together(codes, r.mentions.Side(i))
				break
			}
		}
	}
	if len(codes) == 0 {
		return nil
	}
	return sorted(codes)
}

// longestPactName is how many tokens before an agreement's noun may say whose it is.
const longestPactName = 6

// deciderBefore is who did what is told before of a thing that then takes effect: "the
// cut was approved by the cabinet and will take effect in May".
func (r *reading) deciderBefore(p *party) []string {
	if p.l.over < 0 || p.sub.Empty() || !p.passive && !p.isForce && !r.has(p.act.inner, r.words.Comeabout) {
		return nil
	}
	for k := p.l.over; r.s.Clauses[k].Joined >= 0; {
		k = r.s.Clauses[k].Joined
		c := &r.s.Clauses[k]
		if !c.Passive || c.Modal != clause.Plain || r.s.SubjectOf(k) != r.s.SubjectOf(p.l.over) || r.word(c.Verb+1) != "by" {
			continue
		}
		last := c.Verb + 2
		for last < c.Last && !r.isComma(last) && !r.isBreak(last) && !r.has(last, r.words.Conj) {
			last++
		}
		codes := r.mentions.Who(c.Verb+2, last)
		return slices.Clip(codes)
	}
	return nil
}

// consulter is who asks or tells the other side, of which it is said in the passive: "Chile would be
// consulted before any cut".
func (r *reading) consulter(p *party) []string {
	if !p.passive || !p.sub.explicit || !r.isParty(p.sub.Run) || len(p.codes) != 1 {
		return nil
	}
	if r.isEither(p.inner, "asked", "requested") {
		if codes, _ := r.codesOf(r.speaker(p.i)); len(codes) == 1 && codes[0] != p.codes[0] {
			return codes // "Chile would be asked to join, Peru's minister said"
		}
		return r.other(p.codes)
	}
	if !r.has(p.inner, r.words.Hear) || !slices.Contains(r.mentions.Pair, p.codes[0]) {
		return nil
	}
	return r.other(p.codes)
}
