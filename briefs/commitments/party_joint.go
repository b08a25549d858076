package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// agreedThat is those who agreed where what comes about is told of a thing: "Peru
// and Chile agreed that it would be widened".
func (r *reading) agreedThat(p *party) []string {
	isNobodys := len(p.codes) == 0 || r.word(p.sub.First) == "it" || r.isMutual(p.sub.Run)
	if p.l.over < 0 || !isNobodys || !r.comesToBe(p) {
		return nil
	}
	c := &r.s.Clauses[p.l.over]
	if c.Over < 0 || !r.has(r.s.Clauses[c.Over].Verb, r.words.Agree) && !r.has(r.s.Clauses[c.Over].Verb, r.words.Decide) {
		return nil
	}
	sub := r.s.SubjectOf(c.Over)
	if r.word(sub.First) == "it" {
		return r.mentions.Pair // "it was agreed that"
	}
	codes, _ := r.codesOf(sub)
	return codes
}

// comesToBe reports whether an act is told of the thing that it is done to, or that it brings about.
func (r *reading) comesToBe(p *party) bool {
	return p.passive || r.has(p.act.inner, r.words.Comeabout)
}

// withCounterpart is both of the pair where the one acts with the other's colleague: "the
// Cairo chamber and its Omani counterpart".
func (r *reading) withCounterpart(p *party) []string {
	if len(p.codes) != 1 || !slices.Contains(r.mentions.Pair, p.codes[0]) {
		return nil
	}
	for k := p.sub.First + 1; k < p.sub.Last; k++ {
		if r.has(k, r.words.Colleague) && r.hasAny(p.sub.First+1, k, r.words.Conj) {
			return r.mentions.Pair
		}
	}
	return nil
}

// colleaguesOf is the one of two whose colleagues of the other an act is done with: "The Ministers will meet | their Norwegian
// counterparts |".
func (r *reading) colleaguesOf(p *party) []string {
	if len(p.codes) != 2 {
		return nil
	}
	for k := p.inner + 1; k < min(p.last, p.inner+6); k++ {
		if m, ok := r.mentions.At(k + 1); ok && r.has(k, r.words.Owner) && len(m.Codes) == 1 && r.has(m.Last-1, r.words.Colleague) {
			if codes := slices.DeleteFunc(slices.Clone(p.codes), func(code string) bool { return code == m.Codes[0] }); len(codes) == 1 {
				return codes
			}
		}
	}
	return nil
}

// jointlyWith is one who does something jointly and the one with whom: "will | jointly | open a fair along with Chile's minister".
func (r *reading) jointlyWith(p *party) []string {
	if len(p.codes) != 1 || r.word(p.inner-1) != "jointly" && r.word(p.inner+1) != "jointly" {
		return nil
	}
	codes := r.oneIn(p.inner+1, p.last, func(m *actors.Mention) bool { return m.Use == actors.Partner })
	if codes == nil {
		return nil
	}
	return sorted(together(slices.Clone(p.codes), codes))
}

// besides is the subject and those that are joined before it, past an aside: where the verb is a plural, "The minister of Peru, Ana
// Gil, and her colleague of Chile, Kari Lund, have agreed", or where nothing but names stands before it.
func (r *reading) besides(p *party) []string {
	k := p.sub.First - 1
	if p.l.over < 0 || !p.sub.explicit || k <= r.s.First || !r.has(k, r.words.Conj) && !r.isComma(k) {
		return nil
	}
	group := &r.s.Clauses[p.l.over].Group
	if !r.isOneOf(group.First, "have", "are", "were") || !r.has(k, r.words.Conj) {
		if r.isPastAside(p, group.First) || r.form(group.First)&lexicon.Third != 0 {
			return nil
		}
		return r.namedBefore(p)
	}
	for ; k > r.s.First && (r.has(k, r.words.Conj) || r.isComma(k)); k-- {
	}
	if m, ok := r.mentions.At(k); ok {
		return sorted(together(m.Codes, p.codes))
	}
	return nil
}

// isPastAside reports whether more stands between a subject and its verb at token verb than what a comma sets beside the subject, or
// a relative clause tells of one alone.
func (r *reading) isPastAside(p *party, verb int) bool {
	return verb > p.sub.Last && (!r.isComma(p.sub.Last) || r.s.Clauses[p.l.over].Kind == clause.Relative)
}

// spokenTogether is the speaker and who stands beside him where "we" have agreed: "“We have agreed to”,
// said Peru's minister beside his Chilean colleague".
func (r *reading) spokenTogether(p *party) []string {
	if p.sub.Empty() || len(p.codes) != 1 || r.word(p.sub.Last-1) != "we" || p.l.row.verb != "agree" || !r.quotedAt(p.sub.First) {
		return nil
	}
	for k := r.s.First; k < r.s.Last; k++ {
		if !r.isOneOf(k, "beside", "alongside", "with", "next", "meeting", "seeing", "hosting", "receiving") || r.quotedAt(k) {
			continue
		}
		isOther := func(m *actors.Mention) bool { return m.Codes[0] != p.codes[0] }
		if codes := r.oneIn(k, min(k+8, r.s.Last), isOther); codes != nil {
			return sorted(together(codes, p.codes))
		}
	}
	return nil
}

// inTurnTogether is the pair where one of the two who speak in a transcript says that "we" sign something, or do it
// jointly: "we will release a joint statement".
func (r *reading) inTurnTogether(p *party) []string {
	isJoint := r.stands("joint", p.inner+1, min(p.last, p.inner+3)) || r.isOneOf(p.inner, "sign", "signing")
	if !isJoint || p.sub.Empty() || len(p.codes) != 1 || r.word(p.sub.Last-1) != "we" || r.mentions.Speaker(p.sub.First) == nil || !slices.Contains(r.mentions.Pair, p.codes[0]) {
		return nil
	}
	return r.mentions.Pair
}

// eitherParty is the two of a treaty where "it" is whichever of them the sentence has told of before: "Where
// a Party raises its duty, | it shall".
func (r *reading) eitherParty(p *party) []string {
	if !r.isJust(p.sub.Run, "it") {
		return nil
	}
	for k := r.s.First; k < p.sub.First-1; k++ {
		if r.has(k, r.words.Det) && r.d.Words(k+1, k+2) == "Party" {
			return r.mentions.Pair
		}
	}
	return nil
}

// togetherWith is a party with the one that commas set behind it as acting with it: "Peru, | together with
// Chile, | will".
func (r *reading) togetherWith(run clause.Run, codes []string) []string {
	k := run.Last
	if len(codes) != 1 || !r.isComma(k) || !r.isOneOf(k+1, "together", "jointly", "along") {
		return nil
	}
	for _, m := range r.mentions.In(k+2, min(k+3+longestBeside, r.s.Last)) {
		if r.isComma(m.Last) {
			return together(slices.Clone(codes), m.Codes)
		}
	}
	return nil
}

// setBeside is the party that commas set beside one who is told by what he is to another: "Peru's main buyer
// of squid, | Norway's Fjordmat, | will".
func (r *reading) setBeside(run clause.Run, codes []string) []string {
	k := run.Last
	if len(codes) != 1 || !r.isComma(k) || r.isCapital(k-1) {
		return nil
	}
	m, ok := r.mentions.At(k + 1)
	if !ok || m.Kind > actors.Bloc {
		return nil
	}
	for e := m.Last; e < min(r.s.Last-1, k+longestBeside); e++ {
		switch {
		case r.isComma(e):
			return m.Codes
		case !r.isCapital(e) && !r.isPossessive(e):
			return nil
		}
	}
	return nil
}

// longestBeside is how many tokens a name that is set beside somebody has at the most.
const longestBeside = 9

// ofGathering is the body of many states whose people or meeting a phrase without a name is, that the text told of last: "leaders
// will", "World leaders will", "the summit will".
func (r *reading) ofGathering(run clause.Run) []string {
	k := r.headEnd(run) - 1
	isMeeting := r.isEither(k, "summit", "forum") && r.word(run.First) == "the" && k == run.First+1
	isPeople := r.isOneOf(k, "leaders", "ministers", "members", "delegates") && !r.anyToken(run.First, k, func(n int) bool {
		return !r.isCapital(n) && !r.isOneOf(n, "the", "its", "world", "member", "trade", "finance", "foreign")
	})
	isStates := r.isOneOf(k, "countries", "nations", "governments") && k == run.First
	if run.Empty() || !isMeeting && !isPeople && !isStates || len(r.mentions.In(run.First, run.Last)) > 0 {
		return nil
	}
	if codes := r.mentions.Gathering(run.First); len(codes) == 1 && !slices.Contains(r.mentions.Pair, codes[0]) {
		return codes
	}
	return nil
}

// isOfTwo reports whether a subject is both parties of a treaty, or either, so that it is never the one state
// that the text names: "Contracting Parties".
func (r *reading) isOfTwo(sub *subject) bool {
	m, ok := r.mentions.At(sub.Last - 1)
	return ok && m.Kind == actors.Joint && r.isOneOf(m.Last-1, "parties", "party", "sides", "states", "countries", "governments")
}

// partiesOfTalks is who deals with one another where the act stands.
func (r *reading) partiesOfTalks(sub *subject, a *act) ([]string, string) {
	if codes := r.sideOfUnknown(sub, a); codes != nil {
		return codes, "from where the text is told"
	}
	focus := r.mentions.Focus(a.group.First)
	switch {
	case len(focus) > 1:
		return focus, "parties of the talks"
	case len(focus) == 1 && (r.mentions.Pair != nil || r.mentions.Parties[0].ID != focus[0]): // or an entry of a list is of it
		return focus, "who acts alone"
	case r.mentions.Pair != nil:
		return r.mentions.Pair, "parties of the talks"
	}
	if codes := r.ofSection(); len(codes) > 0 {
		return codes, "parties of the section"
	}
	if last := r.lastActor(sub.First); len(last) > 0 && !r.hasAny(sub.First, sub.Last, r.words.ofTwo) {
		return last, "last party that acted"
	}
	var all []string
	for i, p := range r.mentions.Parties {
		if i < 2 {
			all = append(all, p.ID)
		}
	}
	return all, "parties of the text"
}

// withPartners adds those with whom something was agreed: "agreed with them to",
// "met with the envoy and agreed to". Who buys from them does so alone.
func (r *reading) withPartners(l *licence, a *act, codes []string) []string {
	if r.tells(a, isTraded) {
		return codes
	}
	if l.row.verb != "agree" && l.row.verb != "sign" {
		return r.withMet(l, codes)
	}
	end := r.firstActOf(l)
	for k := l.signal.First; k < end; k++ {
		if r.word(k) != "with" || r.isOneOf(k-1, "talks", "negotiations", "discussions") { // "agreed to it as part of its talks with Kenya"
			continue
		}
		partners, _ := r.codesOf(clause.Run{First: k + 1, Last: end})
		codes = sorted(append(slices.Clone(codes), partners...))
		if len(codes) < 2 && r.mentions.Pair != nil && !r.isCrowd(k+1, end) {
			codes = r.mentions.Pair
		}
	}
	return r.withMet(l, codes)
}

// agreedWith is those of an agreement that is told to be with somebody: who made it, speaks of it, or is the other of the two, "approved
// a deal with | Chile | to". Who buys by it does so alone.
func (r *reading) agreedWith(p *party) []string {
	if p.l.row.head != aNoun || len(p.codes) == 0 || !r.has(p.l.head, r.words.Agreementnoun) || r.word(p.sub.First-1) != "with" {
		return nil
	}
	codes := r.other(p.codes)
	for _, run := range [...]clause.Run{r.speaker(p.i), r.besideNoun(&p.l), r.maker(p.l.head)} {
		if one, _ := r.codesOf(run); len(one) == 1 && !slices.Contains(p.codes, one[0]) && !strings.ContainsRune(one[0], ' ') {
			codes = one
		}
	}
	if r.tells(&p.act, isTraded) {
		return codes
	}
	return sorted(together(codes, p.codes))
}

// besideNoun is the subject of the clause in which a noun that promises stands, where the noun is not in it.
func (r *reading) besideNoun(l *licence) clause.Run {
	if l.over < 0 {
		return clause.Run{}
	}
	if run := r.s.SubjectOf(l.over); run.Last <= l.head {
		return run
	}
	return clause.Run{}
}

// isCrowd reports whether those whom tokens first to last name are people without a side, of whom a state has its own: "an accord
// with | growers | to".
func (r *reading) isCrowd(first, last int) bool {
	if len(r.mentions.In(first, last)) > 0 {
		return false
	}
	k := r.headEnd(clause.Run{First: first, Last: last}) - 1
	return r.isPlural(k) && !r.isName(k) && r.has(k, r.words.Agent) && !r.has(k, r.words.Official) && !r.hasAny(first, k+1, r.words.Jointword)
}

// withoutObject is codes without the one to whom the act is done, who does not do it: of the two who "signed an
// agreement to help Chile recover" the other.
func (r *reading) withoutObject(codes []string, a *act) []string {
	k := a.inner + 1
	if r.word(k) == "the" {
		k++
	}
	m, ok := r.mentions.At(k)
	isState := ok && (m.Kind == actors.State || m.Kind == actors.Bloc || m.Kind == actors.Office && r.isOneOf(m.Last-1, "country", "nation", "republic", "island"))
	if !isState || m.First <= a.inner || m.Use == actors.Modifier || len(m.Codes) != 1 || r.isPossessive(m.Last) || r.isNounWord(m.Last) || r.isEither(m.Last, "-", "–") {
		return codes
	}
	others := slices.DeleteFunc(slices.Clone(codes), func(code string) bool { return code == m.Codes[0] })
	if len(others) != 1 {
		return codes
	}
	return others
}

// firstActOf is where the first of the acts begins that were agreed on, else the signal's end: whom the acts
// before another are done with has not agreed to it, "agreed to share data with Chile and | lift the levy".
func (r *reading) firstActOf(l *licence) int {
	for i := range r.s.Clauses {
		if c := &r.s.Clauses[i]; c.Over == l.over && (c.Kind == clause.Infinitive || c.Kind == clause.Gerund) {
			return min(l.signal.Last, c.Group.First+1)
		}
	}
	return l.signal.Last
}

// withMet adds whom the subject met where it then agreed: "met Kari Lund and
// agreed to".
func (r *reading) withMet(l *licence, codes []string) []string {
	if len(codes) != 1 || l.row.verb != "agree" && l.row.verb != "decide" {
		return codes
	}
	o := &r.s.Clauses[l.over]
	if o.Kind == clause.Relative {
		return codes // "signed a note with Chile in which it agreed to"
	}
	if met := r.mentions.Met(o.Verb); slices.Contains(met, codes[0]) {
		return met
	}
	if o.Joined < 0 || !r.isOneOf(r.s.Clauses[o.Joined].Verb, "saw", "sat", "hosted", "received", "welcomed") {
		return codes
	}
	if ms := r.mentions.In(r.s.Clauses[o.Joined].Verb, o.Group.First); len(ms) > 0 && ms[0].Use != actors.Modifier { // and not "welcomed Chilean goods and agreed"
		return sorted(together(codes, ms[0].Codes))
	}
	return codes
}
