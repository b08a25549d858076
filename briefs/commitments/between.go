package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
)

// betweenWhom is between whom something is told to be signed, held or set up: "an accord will be signed
// between | Peru and Chile". Of one and others without names, it is the one.
func (r *reading) betweenWhom(p *party) []string {
	for k := r.betweenFrom(p); k < p.last; k++ {
		if r.word(k) != "between" {
			continue
		}
		m, ok := r.mentionAt(k + 1)
		if !ok || m.Kind == actors.Joint || m.Kind == actors.Pronoun {
			return nil
		}
		if codes := r.mentions.Side(m.First); len(codes) > 1 || r.has(m.Last, r.words.Conj) && !r.isMention(m.Last+1) {
			return codes
		}
		return nil
	}
	return nil
}

// betweenFrom is from where it may be told between whom something is: from its own words on, or from the act on, where
// it is to be signed and nobody is told to sign it, "it is planned to | sign"; the act's end where neither is so.
func (r *reading) betweenFrom(p *party) int {
	switch {
	case r.isEither(p.inner, "sign", "conclude") && (p.sub.Empty() || r.isJust(p.sub.Run, "it")), r.word(p.inner) == "followed":
		return p.inner // "will be followed by talks between Peru and Kenya"
	case r.comesToBe(p) && r.isHead(p.sub.Run, r.words.ofSeveral) && r.passiveAgent(&p.act) == nil:
		return p.sub.First
	}
	return p.last
}

// withHimself is those of a subject and the speaker who counts himself among them: "Minister Gil of Peru and
// | myself | will sign".
func (r *reading) withHimself(p *party) []string {
	if len(p.codes) == 0 || p.sub.Empty() || !r.isEither(p.sub.Last-1, "myself", "i") || !r.has(p.sub.Last-2, r.words.Conj) {
		return nil
	}
	if _, isNamed := r.mentions.At(p.sub.Last - 3); !isNamed && p.sub.Last-p.sub.First == 1 {
		return nil // "They met, and | I | will sign"
	}
	for _, codes := range [...][]string{r.sideOf(r.speaker(p.i)), r.mentions.Home, r.other(p.codes)} {
		if len(codes) == 1 && !slices.Contains(p.codes, codes[0]) {
			return sorted(together(codes, p.codes))
		}
	}
	return nil
}

// formers is who set up the body of which a relative clause tells what it will do, "has formed | a committee | that will look into", or
// promised to set it up, of when it meets: "agreed to form | a committee | that will meet in May".
func (r *reading) formers(p *party) []string {
	if p.l.over < 0 || r.s.Clauses[p.l.over].Kind != clause.Relative {
		return nil
	}
	if o := r.s.Clauses[p.l.over].Over; o >= 0 && len(p.codes) != 1 && !r.namesState(p.sub.Run) && r.has(r.s.Clauses[o].Verb, r.words.founded) {
		codes, _ := r.codesOf(r.s.SubjectOf(o))
		return codes
	}
	n := len(r.found)
	if n == 0 || !r.says(sits, p.inner) {
		return nil
	}
	if f := &r.found[n-1]; f.sentence == r.s.Index && f.first < p.sub.First && p.sub.Last <= p.group.First && r.has(f.verb, r.words.founded) {
		return f.By
	}
	return nil
}

// bothTaxed is the pair where what hampers goods is told of those of the one and those of the other: "Tariffs
// are to be lifted on half of | Peruvian | exports to Chile and on all | Chilean | exports to Peru".
func (r *reading) bothTaxed(p *party) []string {
	if !r.comesToBe(p) && !r.has(p.act.inner, r.words.Befallgoods) || !r.isHead(p.sub.Run, r.words.barrier) || r.namesState(p.sub.Run) {
		return nil
	}
	end := p.last
	for end < r.s.Last && !r.isComma(end) && !r.isBreak(end) {
		end++
	}
	last, codes := 0, []string(nil)
	for _, m := range r.mentions.In(r.headEnd(p.sub.Run), end) {
		if m.Use != actors.Modifier || len(m.Codes) != 1 || !slices.Contains(r.mentions.Pair, m.Codes[0]) {
			continue
		}
		if codes != nil && m.Codes[0] != codes[0] && r.hasAny(last, m.First, r.words.Conj) {
			return r.mentions.Pair
		}
		last, codes = m.Last, m.Codes
	}
	return nil
}

// punisher is who imposed what is to be ended, of which the act or the text before says it: "the U.S.
// sanctions on squid. | Sanctions will be lifted", "will bring an end to the sanctions that | Chile | imposed".
func (r *reading) punisher(p *party) []string {
	codes := r.imposedThere(p)
	if codes == nil && p.passive && r.isHead(p.sub.Run, r.words.Duty) && len(r.mentions.In(p.sub.First, p.sub.Last)) == 0 && r.isOneOf(p.inner, "ended", "lifted", "suspended", "eased", "dropped", "removed", "withdrawn") {
		codes = r.ownerBefore(r.headEnd(p.sub.Run) - 1)
	}
	if len(codes) != 1 || !slices.Contains(r.mentions.Pair, codes[0]) {
		return nil
	}
	return codes
}

// imposedThere is who is told in an act to have imposed what it ends.
func (r *reading) imposedThere(p *party) []string {
	if !r.isOfPact(&p.sub) || p.passive {
		return nil
	}
	for k := range r.s.Clauses {
		c := &r.s.Clauses[k]
		if c.Marker < p.inner || !r.has(c.Verb, r.words.imposing) || c.Passive {
			continue
		}
		for i := p.inner; i < c.Marker; i++ {
			if r.isOneOf(i, "suspension", "lifting", "end", "removal", "withdrawal", "easing", "suspend", "lift", "remove", "withdraw") {
				codes, _ := r.codesOf(c.Subject)
				return codes
			}
		}
	}
	return nil
}

// ownerBefore is the one whose the thing at token n was last told to be before: "the U.S. | sanctions".
func (r *reading) ownerBefore(n int) []string {
	thing := r.d.Tokens[n].Sym
	for k := r.s.First - 1; k > 0 && k > r.s.First-farthestOwner; k-- {
		if r.d.Tokens[k].Sym != thing {
			continue
		}
		isOwner := func(m *actors.Mention) bool {
			return m.Use == actors.Modifier && (m.Last == k || r.isPossessive(m.Last))
		}
		if codes := r.oneIn(max(0, k-3), k, isOwner); codes != nil {
			return codes
		}
	}
	return nil
}

// farthestOwner is how many tokens before a sentence it is looked for whose a thing is.
const farthestOwner = 400

// sameBody is who "the delegation" was when it was last told to promise something.
func (r *reading) sameBody(p *party) []string {
	if len(p.codes) == 1 || !r.isTheBody(p.sub.Run) {
		return nil
	}
	return r.lastBy(mostSent, func(f *found) bool {
		words := strings.Fields(f.ByText)
		return len(words) > 1 && strings.EqualFold(words[0], "the") && words[1] == r.d.Words(p.sub.Last-1, p.sub.Last)
	})
}
