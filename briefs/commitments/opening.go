package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/clause"
)

// taxer is the side that sets the duty of the goods that a subject names, "will attract | zero tariffs": where they are taxed, else
// the other one.
func (r *reading) taxer(p *party) []string {
	if p.l.row.head != aModal || !r.tells(&p.act, haveDuty) || r.isAgent(p.sub.Run) && !r.isGoods(p.sub.Run) {
		return nil
	}
	if codes := r.enteredIn(p.inner+1, p.last); codes != nil {
		return codes
	}
	if len(p.codes) == 0 {
		return r.lastPromiser() // "while the rest will attract tariffs of 5 percent"
	}
	return r.other(p.codes)
}

// isKeptOut reports whether an act tells of goods that a market will not let in: "no treated beef will
// enter | Peru".
func (r *reading) isKeptOut(sub *subject, a *act) bool {
	_, ok := r.mentionAt(a.inner + 1)
	return ok && sub.none && r.word(a.inner) == "enter" && !r.isAgent(sub.Run)
}

// mentionAt is the mention that begins at token k, with an article before it or none.
func (r *reading) mentionAt(k int) (*actors.Mention, bool) { return r.mentions.At(r.pastArticle(k)) }

// pastArticle is token k, or the one behind it where it is an article.
func (r *reading) pastArticle(k int) int {
	if r.has(k, r.words.Article) {
		return k + 1
	}
	return k
}

// isOfPact reports whether a subject is an agreement, or stands for the one that the
// sentence before speaks of: "the pact", "the FTA", "it".
func (r *reading) isOfPact(sub *subject) bool {
	return r.isHead(sub.Run, r.words.accord) || r.isEither(sub.First, "it", "this") && r.hasBefore(1, r.words.Terms)
}

// opener is whose market an agreement opens: of the one into whose goods go, else of the
// other side than the one whose goods they are. "The pact will end the duties that our
// growers face in Peru."
func (r *reading) opener(p *party) []string {
	first := r.openedFrom(p)
	if first < 0 {
		return nil
	}
	last := p.last
	if codes := r.enteredIn(first, last); codes != nil {
		return codes
	}
	if codes := r.oneIn(first, last, r.ownsDuty); codes != nil {
		return codes
	}
	return r.other(r.oneIn(first, last, func(m *actors.Mention) bool { return slices.Contains(r.mentions.Pair, m.Codes[0]) }))
}

// openedFrom is the token from which on it is told whose goods go into whose market; -1 where no market is opened.
func (r *reading) openedFrom(p *party) int {
	first := p.inner + 1
	switch {
	case p.sub.exists && !p.sub.none:
		if first = p.sub.First; !r.saysIn(freeEntry, first, p.last) {
			return -1
		}
	case r.isSeen(p.sub.Run, &p.act):
		if r.isGoods(p.sub.Run) {
			return p.sub.First
		}
	case !r.isOfPact(&p.sub) || !r.tells(&p.act, opensMarket):
		return -1
	}
	return first
}

// ownsDuty reports whether a duty is told to be of the one mentioned: "Norwegian | import tariffs", "Norway's | duty".
func (r *reading) ownsDuty(m *actors.Mention) bool {
	k := m.Last
	if r.isPossessive(k) {
		k++
	}
	for n := k; n < k+3 && r.isNounish(n); n++ {
		if r.has(n, r.words.Duty) {
			return true
		}
	}
	return false
}

// entered is the side whose market goods enter without duties, or do not enter: "Chilean plums will enter | Peru | free of
// duty", "will be duty-free in | Peru", "Peru agreed that Chilean plums will be duty-free".
func (r *reading) entered(p *party) []string {
	isFree := r.tells(&p.act, entersFree)
	if !isFree && (r.word(p.inner) != "enter" || !r.isKeptOut(&p.sub, &p.act)) {
		return nil
	}
	for k := p.inner + 1; k < p.act.last; k++ {
		isThere := k == p.inner+1 && r.word(p.inner) == "enter" || r.isEither(k-1, "in", "into")
		if m, ok := r.mentionAt(k); ok && isThere && len(m.Codes) == 1 {
			return m.Codes
		}
	}
	if isFree && len(p.codes) == 1 && !r.isAgent(p.sub.Run) && len(r.mentions.In(p.sub.First, p.sub.Last)) > 0 {
		return r.other(p.codes)
	}
	return nil
}

// allower is who lets others do something, or spares or hits them by a measure: in whose land or market that is, "Chilean inspectors
// will be allowed to visit | Peruvian | farms"; who says so, "Chile will not be allowed to sell here, | Peru's minister said"; else the
// other side.
func (r *reading) allower(p *party) []string {
	if !r.isLet(p) {
		return nil
	}
	if m, ok := r.mentionAt(p.inner + 3); ok && r.word(p.inner+2) == "enter" && len(m.Codes) == 1 {
		return m.Codes
	}
	if len(p.codes) == 0 {
		return nil
	}
	for _, codes := range [...][]string{r.admittedBy(p), r.hitter(p)} {
		if len(codes) == 1 && !slices.Contains(p.codes, codes[0]) {
			return codes
		}
	}
	m, ok := r.mentions.At(p.sub.First)
	isState := ok && m.Kind == actors.State && m.First == p.sub.First && m.Last == p.sub.Last // which is not allowed things by itself
	if isState || r.tells(&p.act, isHit) && r.namesState(p.sub.Run) {
		return r.other(p.codes)
	}
	return nil
}

// isLet reports whether one is told to be let do something, or some to be let in, kept out, spared or hit, and not by whom.
func (r *reading) isLet(p *party) bool {
	isOne := len(p.codes) <= 1 && r.isEither(p.inner, "allowed", "permitted")
	return (isOne || r.tells(&p.act, isAdmitted)) && r.passiveAgent(&p.act) == nil
}

// hitter is who says of others what they may or what hits them; where nobody says of a measure that it does, who tells of those whom it
// hits, "| Chile | listed Peruvian goods that will be subject to a levy", or promised last.
func (r *reading) hitter(p *party) []string {
	says, _ := r.codesOf(r.speaker(p.i))
	if len(says) > 0 || !r.tells(&p.act, isHit) {
		return says
	}
	if i := p.act.clause; i >= 0 {
		if c := &r.s.Clauses[r.s.Head(i)]; c.Kind == clause.Relative && c.Over >= 0 {
			says, _ = r.codesOf(r.s.SubjectOf(c.Over))
			return says
		}
	}
	return r.lastPromiser()
}

// admittedBy is the other of the pair that the words of an act name that lets or keeps somebody in or out.
func (r *reading) admittedBy(p *party) []string {
	if !r.tells(&p.act, isAdmitted) {
		return nil
	}
	return r.oneIn(p.inner+1, p.last, func(m *actors.Mention) bool {
		return !slices.Contains(p.codes, m.Codes[0]) && slices.Contains(r.mentions.Pair, m.Codes[0])
	})
}

// spender is the side whose purchases or spending a passive raises or cuts: "Peru's | purchases of Chilean
// plums will be raised".
func (r *reading) spender(p *party) []string {
	if p.l.row.head != aModal || !r.isHead(p.sub.Run, r.words.Spending) {
		return nil
	}
	if m, ok := r.mentions.At(p.sub.First); ok && len(m.Codes) == 1 {
		return m.Codes
	}
	return nil
}

// enteredIn is the side into whose market goods go by tokens first to last.
func (r *reading) enteredIn(first, last int) []string {
	for k := first; k < last; k++ {
		if !r.has(k, r.words.inward) {
			continue
		}
		codes := r.oneIn(k+1, min(k+3, last), func(m *actors.Mention) bool {
			isMarket := m.Kind <= actors.Bloc && (m.Kind != actors.Demonym || r.isEither(m.Last, "market", "markets"))
			return isMarket && (r.mentions.Pair == nil || slices.Contains(r.mentions.Pair, m.Codes[0]))
		})
		if codes != nil {
			return codes
		}
	}
	return nil
}
