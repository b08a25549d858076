package commitments

import (
	"slices"
	"sort"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// parties says who promises and, where the clause names the other side, to whom.
func (r *reading) parties(c *found, i int, l *licence, sub *subject, a *act) {
	codes, rule := r.sidesOf(sub.Run)
	if !sub.Empty() {
		c.ByText = r.d.Words(sub.First, sub.Last)
	}
	p := &r.party
	*p = party{i, *l, *sub, *a, codes}
	for k := range readings {
		if !readings[k].overrules && len(p.codes) > 0 {
			continue
		}
		if read := readings[k].codes(r, p); len(read) > 0 {
			p.codes, rule = read, readings[k].rule
		}
	}
	codes = p.codes
	switch {
	case len(codes) > 0:
	case r.isUnnamedGroup(sub):
		rule = "states without a name"
	default:
		codes, rule = r.unsaid(i, sub, a)
	}
	if l.over >= 0 && (l.row.head == aVerb || l.row.needs == aSigning) && !sub.object {
		codes = r.withoutObject(r.withPartners(l, codes), a)
	}
	c.By = sorted(codes)
	c.why("by", r.d.Cover(sub.First, sub.Last), rule)
	var named text.Span
	if c.To, named = r.addressee(c.By, a); len(c.To) > 0 {
		c.ToText = named.Of(r.d.Text)
		c.why("to", named, "named in the act")
	}
}

// sidesOf is who acts in a subject; of "she" no two.
func (r *reading) sidesOf(run clause.Run) ([]string, string) {
	codes, rule := r.codesOf(run)
	if len(codes) > 1 && r.isHeOrI(run) {
		return nil, rule
	}
	return codes, rule
}

// unsaid is who is understood to promise, where they can be as many as the subject is.
func (r *reading) unsaid(i int, sub *subject, a *act) ([]string, string) {
	codes, rule := r.understood(i, sub, a)
	switch {
	case len(codes) == 1 && r.isOfTwo(sub):
		return nil, "two without a name"
	case len(codes) > 1 && r.isHeOrI(sub.Run):
		return nil, "one without a side"
	}
	return codes, rule
}

// isHeOrI reports whether a subject is one person, who is never of both sides: "I", "she".
func (r *reading) isHeOrI(run clause.Run) bool {
	return run.Last-run.First == 1 && r.isOneOf(run.First, "i", "he", "she")
}

// party is a promise whose party is sought, and who its subject names.
type party struct {
	i   int
	l   licence
	sub subject
	act
	codes []string
}

// readings say who promises where the subject does not, or names another. They are
// asked in order.
var readings = []struct {
	rule      string
	overrules bool // what the subject names
	codes     func(r *reading, p *party) []string
	cases     []example
}{
	{rule: "who said so", overrules: true, codes: func(r *reading, p *party) []string { return r.sayerOf(&p.l, &p.sub) }},
	{rule: "who goes on", overrules: true, codes: (*reading).whoGoesOn, cases: []example{
		reads("Peru's minister will meet Luis Soto of Chile, after which he will open a fair.", "PE | meet Luis Soto of Chile | firm", "PE | open a fair | firm"),
	}},
	{rule: "whose people judge it", overrules: true, codes: (*reading).judgedAtHome},
	{rule: "who says what will be done", overrules: true, codes: (*reading).whoSays},
	{rule: "who makes them", overrules: true, codes: (*reading).obliger},
	{rule: "the two of the agreement", overrules: true, codes: (*reading).ofPact},
	{rule: "who asks or tells the other", overrules: true, codes: (*reading).consulter},
	{rule: "the two of the agreement", overrules: true, codes: func(r *reading, p *party) []string {
		if p.l.row.needs != aText || !r.isSignedBefore(p.sub.Run) {
			return nil
		}
		return r.cast.Focus(p.sub.First)
	}},
	{rule: "by whom it is done", overrules: true, codes: func(r *reading, p *party) []string { return r.passiveAgent(&p.act) }, cases: []example{
		reads("The bridge will be built by Peru, Chile, Norway and Kenya.", "CL KE NO PE | be built by Peru, Chile, Norway and Kenya | firm"),
		reads("The bridge will be built by Peru, Chile said.", "PE | be built by Peru | firm"),
	}},
	{rule: "those who agreed", overrules: true, codes: (*reading).agreedThat, cases: []example{
		reads("Ministers of Peru and Chile agreed that a Working Group on squid would be established.", "CL PE | be established | firm"),
	}},
	{rule: "whose joint body it is", overrules: true, codes: (*reading).jointBody},
	{rule: "who grants it", overrules: true, codes: func(r *reading, p *party) []string {
		isGiven := r.tells(&p.act, isGranted) && (p.l.row.head == aModal || p.l.row.head == aPredicate)
		if !isGiven && !(p.l.row.head == aModal && r.isGift(&p.act)) {
			return nil
		}
		return r.granter(p.codes, &p.act)
	}},
	{rule: "whose market it opens", overrules: true, codes: (*reading).opener},
	{rule: "the side that sets the tariff", overrules: true, codes: func(r *reading, p *party) []string {
		codes := r.burdened(&p.sub)
		if codes == nil && r.isOthersDuty(&p.sub, &p.act) {
			codes = p.codes
		}
		return r.other(codes)
	}},
	{rule: "the side that sets the tariff", overrules: true, codes: (*reading).taxer},
	{rule: "whose market it enters", overrules: true, codes: (*reading).entered},
	{rule: "who lets, spares or hits them", overrules: true, codes: (*reading).allower, cases: []example{
		reads("Peru published a list of Norwegian goods that will be subject to a levy.", "PE | be subject to a levy | firm"),
		reads("Peru will tax squid in May. Chile and Kenya would be exempted.", "PE | tax squid | firm | 2026-05-01..2026-05-31", "PE | be exempted | firm"),
		reads("Peru met Chile. Peru's plan will be subject to a vote in Lima.", "PE | be subject to a vote in Lima | firm"),
	}},
	{rule: "who lets them", overrules: true, codes: (*reading).lets},
	{rule: "who weighs it", overrules: true, codes: (*reading).weigher},
	{rule: "whose support it is", overrules: true, codes: (*reading).backer},
	{rule: "who speaks of his own", overrules: true, codes: (*reading).ownBody},
	{rule: "who announces it", overrules: true, codes: (*reading).announcer},
	{rule: "who buys or spends", overrules: true, codes: (*reading).spender},
	{rule: "by whom it was decided", overrules: true, codes: (*reading).deciderBefore},
	{rule: "from whom it comes", overrules: true, codes: func(r *reading, p *party) []string { return r.sourceOf(&p.act) }},
	{rule: "who gave before", overrules: true, codes: func(r *reading, p *party) []string {
		if len(p.codes) > 0 {
			return nil
		}
		return r.giverBefore(p)
	}},
	{rule: "those who settle another's share", overrules: true, codes: (*reading).settlers},
	{rule: "who goes to the other", overrules: true, codes: (*reading).visitor},
	{rule: "with a counterpart", overrules: true, codes: (*reading).withCounterpart},
	{rule: "whose colleagues the other's are", overrules: true, codes: (*reading).colleaguesOf, cases: []example{
		reads("Peruvian ministers visit Norway.\n\nThe Ministers will engage with their Norwegian counterparts on salmon.", "PE | engage with their Norwegian counterparts on salmon | firm"),
		reads("Peru met Norway.\n\nThe Ministers will engage with their Kenyan counterparts on salmon.", "NO PE | engage with their Kenyan counterparts on salmon | firm"),
	}},
	{rule: "who does it jointly", overrules: true, codes: (*reading).jointlyWith, cases: []example{
		reads("Peru's minister will jointly open a fair along with Chile's minister.", "CL PE | open a fair along with Chile's minister | firm"),
		reads("Peru's minister will open a fair along with Chile's minister.", "PE | open a fair along with Chile's minister | firm"),
		reads("Peru's ministers will jointly open a fair with boats from Chile.", "PE | open a fair with boats from Chile | firm"),
	}},
	{rule: "joined before it", overrules: true, codes: (*reading).besides},
	{rule: "who says we", overrules: true, codes: func(r *reading, p *party) []string {
		if p.sub.Last-p.sub.First != 1 || r.word(p.sub.First) != "we" || len(p.codes) != 1 {
			return nil
		}
		if codes, _ := r.codesOf(r.speaker(p.i)); len(codes) > 1 && slices.Contains(codes, p.codes[0]) {
			return codes
		}
		return nil
	}},
	{rule: "a party of the treaty", overrules: true, codes: (*reading).eitherParty},
	{rule: "said together", overrules: true, codes: (*reading).spokenTogether},
	{rule: "done with who speaks in turn", overrules: true, codes: (*reading).inTurnTogether},
	{rule: "what it is", overrules: true, codes: (*reading).ofThing},
	{rule: "who sends it", overrules: true, codes: func(r *reading, p *party) []string { return r.sender(&p.sub) }},
	{rule: "whose those are", overrules: true, codes: func(r *reading, p *party) []string { return r.ownerOfThose(&p.sub) }},
	{rule: "whose stay was told", overrules: true, codes: func(r *reading, p *party) []string {
		if !r.isThere(&p.sub) || len(r.stay.who) > 1 && r.isHeOrI(p.sub.Run) {
			return nil
		}
		return r.stay.who
	}},
	{rule: "without names of neither side", overrules: true, codes: func(r *reading, p *party) []string { return r.statesOnly(p.codes) }},
	{rule: "whose body it is", overrules: true, codes: (*reading).stateOfBody},
	{rule: "who imposed it", overrules: true, codes: (*reading).punisher, cases: []example{
		reads("Peru and Chile ended a row. Peru said the pact would lead to the lifting of Chilean sanctions on squid. Sanctions will be lifted once it is signed, Peru said.", "CL | be lifted once it is signed | firm"),
		reads("Peru and Chile signed a pact. It will end the duties that Chile imposed on squid in May.", "CL | end the duties that Chile imposed on squid in May | firm"),
		reads("Peru and Chile met. Chile said Peruvian sanctions hurt. Its own sanctions will be lifted in May.", "CL | be lifted in May | firm | 2026-05-01..2026-05-31"),
	}},
	{rule: "the goods of both", overrules: true, codes: (*reading).bothTaxed, cases: []example{
		reads("Peru and Chile signed a pact. Tariffs are to be lifted at once on half of Peruvian exports to Chile and on all Chilean exports to Peru.", "CL PE | be lifted at once on half of Peruvian exports to Chile and on all Chilean exports to Peru | firm | .."),
		reads("Peru and Chile signed a pact. Tariffs on Chilean apples entering Peru are to be lifted.", "PE | be lifted | firm"),
	}},
	{rule: "between whom it is", overrules: true, codes: (*reading).betweenWhom, cases: []example{
		reads("Peru signed an accord with Chile. A similar accord will be signed between Peru and Kenya in May.", "KE PE | be signed between Peru and Kenya | firm | 2026-05-01..2026-05-31"),
		reads("Peru signed an accord with Chile. Another accord is to be signed soon between Peru and several states.", "PE | be signed soon between Peru and several states | firm | .."),
		reads("Peru met Chile. Letters on trade between Kenya and Ghana will be published by Peru in May.", "PE | be published by Peru | firm | 2026-05-01..2026-05-31"),
	}},
	{rule: "who counts himself", overrules: true, codes: (*reading).withHimself, cases: []example{
		reads("Peru and Chile met. “Minister Rosa Soto of Chile and myself will sign a pact in May,” Peru's minister said.", "CL PE | sign a pact | firm | 2026-05-01..2026-05-31"),
	}},
	{rule: "who set it up", overrules: true, codes: (*reading).formers, cases: []example{
		reads("Peru, Chile and Kenya met. Peru's minister said Lima and Santiago agreed to form a committee of ministers who will meet in Oslo in May.", "CL PE | form a committee of ministers who will meet in Oslo in May | firm", "CL PE | meet in Oslo | firm | 2026-05-01..2026-05-31"),
	}},
	{rule: "before whose parliament or government it goes", codes: (*reading).submitter, cases: []example{
		reads("Peru and Chile met. The treaties will be submitted to the Peruvian Congress for approval.", "PE | be submitted to the Peruvian Congress for approval | firm"),
		reads("Peru and Chile met. The treaties will be submitted to the joint committee.", "CL PE | be submitted to the joint committee | firm"),
		reads("Peru and Chile met. The list will be submitted to Chile.", "CL PE | be submitted to Chile | firm"),
	}},
	{rule: "whose journey it is", codes: (*reading).traveller, cases: []example{
		reads("Peru's minister will travel to Chile on 3 May. The trip will conclude with a dinner.", "PE | travel to Chile | firm | 2026-05-03..2026-05-03", "PE | conclude with a dinner | firm"),
		reads("Peru and Chile will meet on 3 May. The trip will conclude with a dinner.", "CL PE | meet on 3 May | firm | 2026-05-03..2026-05-03", "CL PE | conclude with a dinner | firm"),
	}},
	{rule: "who that was before", overrules: true, codes: (*reading).sameBody, cases: []example{
		reads("Peru's president met Chile's. The delegation led by Peru's Ana Gil will hold talks in Santiago. The delegation would sign a note in May.", "PE | hold talks in Santiago | firm", "PE | sign a note | firm | 2026-05-01..2026-05-31"),
	}},
	{rule: "who was said to promise before", codes: func(r *reading, p *party) []string {
		if p.l.row.needs != aReport || p.sub.licensed {
			return nil
		}
		return r.lastPromiser()
	}},
	{rule: "the state of its place", codes: func(r *reading, p *party) []string { return r.stateOfPlace(&p.sub) }},
	{rule: "the state whose people they are", codes: func(r *reading, p *party) []string { return r.stateOfPeople(&p.sub) }},
	{rule: "the side that sets the tariff", codes: func(r *reading, p *party) []string {
		if taxed := r.taxed(&p.sub, &p.act); len(taxed) == 1 {
			return r.other(taxed)
		}
		return nil
	}},
}

// passiveAgent is who does what is told in the passive: "will be worked out by
// Chilean officials".
func (r *reading) passiveAgent(a *act) []string {
	if !a.passive {
		return nil
	}
	for k := a.inner + 1; k < a.last && k < a.inner+8; k++ {
		if r.word(k) != "by" || r.isTimed(k) {
			continue
		}
		last := r.pastName(k + 1)
		for last < a.last && !r.isComma(last) && !r.isBreak(last) && !(r.has(last, r.words.Prep) && r.word(last) != "of") {
			last = r.pastName(last + 1)
		}
		if m, ok := r.cast.At(last - 1); ok && m.Last > last {
			last = m.Last
		}
		if codes := firstOf(r.cast.Who(k+1, last), r.ofOrder(k+1, last)); codes != nil || r.word(last) != "by" {
			return codes
		}
	}
	return nil
}

// firstOf is the first of two that tells somebody.
func firstOf(a, b []string) []string {
	if a != nil {
		return a
	}
	return b
}

// pastName is where the name ends that a comma at token k sets behind an office or another state, with the comma behind it where
// another office goes on: "the premier of Peru, | Ana Ruiz, | and the premier of Chile". It is k where none does.
func (r *reading) pastName(k int) int {
	m, ok := r.cast.At(k + 1)
	switch {
	case !r.isComma(k) || !ok || m.First != k+1:
		return k
	case m.Kind <= actors.Bloc:
		if end := r.pastName(m.Last); end > m.Last || r.is(end, r.words.and) {
			return end // "Peru | , Chile | and Norway"
		}
		return k
	case m.Kind != actors.Individual:
		return k
	case r.isComma(m.Last) && r.is(m.Last+1, r.words.and):
		return m.Last + 1
	}
	return m.Last
}

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
		return r.cast.Pair // "it was agreed that"
	}
	codes, _ := r.codesOf(sub)
	return codes
}

// comesToBe reports whether an act is told of the thing that it is done to, or that it brings about.
func (r *reading) comesToBe(p *party) bool {
	return p.passive || r.verbIs(&p.act, r.words.Comeabout)
}

// withCounterpart is both of the pair where the one acts with the other's colleague: "the
// Cairo chamber and its Omani counterpart".
func (r *reading) withCounterpart(p *party) []string {
	if len(p.codes) != 1 || !slices.Contains(r.cast.Pair, p.codes[0]) {
		return nil
	}
	for k := p.sub.First + 1; k < p.sub.Last; k++ {
		if r.isEither(k, "counterpart", "counterparts") && r.hasAny(p.sub.First+1, k, r.words.Conj) {
			return r.cast.Pair
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
		if m, ok := r.cast.At(k + 1); ok && r.has(k, r.words.Owner) && len(m.Codes) == 1 && r.isColleague(m.Last-1) {
			if codes := slices.DeleteFunc(slices.Clone(p.codes), func(code string) bool { return code == m.Codes[0] }); len(codes) == 1 {
				return codes
			}
		}
	}
	return nil
}

// isColleague reports whether the word at token k is of what one who deals with another is to him.
func (r *reading) isColleague(k int) bool {
	return r.isOneOf(k, "counterpart", "counterparts", "colleague", "colleagues")
}

// jointlyWith is one who does something jointly and the one with whom: "will | jointly | open a fair along with Chile's minister".
func (r *reading) jointlyWith(p *party) []string {
	if len(p.codes) != 1 || r.word(p.inner-1) != "jointly" && r.word(p.inner+1) != "jointly" {
		return nil
	}
	for _, m := range r.cast.In(p.inner+1, p.last) {
		if m.Use == actors.Partner && len(m.Codes) == 1 && (m.Kind <= actors.Body || m.Kind >= actors.Individual) {
			return sorted(together(slices.Clone(p.codes), m.Codes))
		}
	}
	return nil
}

// submitter is the state before whose parliament or government something is brought: "The treaty will be submitted to | the Peruvian
// Congress |".
func (r *reading) submitter(p *party) []string {
	if !p.passive || !r.isOneOf(p.inner, "submitted", "presented", "put", "referred", "sent", "tabled") {
		return nil
	}
	for _, m := range r.cast.In(p.inner+1, min(p.last, p.inner+6)) {
		isOrgan := m.Kind == actors.Body && r.hasAny(m.First, m.Last, r.words.homeOrgan) && !r.stands("general", m.First, m.Last)
		if isOrgan && len(m.Codes) == 1 && slices.Contains(r.cast.Pair, m.Codes[0]) && r.hasAny(p.inner+1, m.First, r.words.Prep) {
			return m.Codes
		}
	}
	return nil
}

// traveller is who was last told to go somewhere, whose "trip" is told of.
func (r *reading) traveller(p *party) []string {
	k := r.headEnd(p.sub.Run) - 1
	if k < p.sub.First || r.word(p.sub.First) != "the" || !r.has(k, r.words.Trip) && !r.isEither(k, "mission", "journey") || r.isPlural(k) {
		return nil
	}
	for n := len(r.found) - 1; n >= 0 && r.found[n].sentence >= r.s.Index-longestStay; n-- {
		f := &r.found[n]
		if len(f.By) == 1 && (r.has(f.verb, r.words.Depart) || r.isOneOf(f.verb, "visit", "travel", "visiting", "travelling") || r.hasAny(f.verb, min(f.last, f.verb+6), r.words.Trip)) {
			return f.By
		}
	}
	return nil
}

// whoGoesOn is who does what the sentence told first where it goes on with what is done after that: "will meet Luis Soto, after
// which | he will open a fair".
func (r *reading) whoGoesOn(p *party) []string {
	i := p.act.clause
	if i < 0 || !r.has(p.sub.First, r.words.Subjectpronoun) {
		return nil
	}
	c := &r.s.Clauses[r.s.Head(i)]
	if c.Kind != clause.Relative || c.Over < 0 || r.word(c.Marker-1) != "after" {
		return nil
	}
	codes, _ := r.codesOf(r.s.SubjectOf(c.Over))
	return codes
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
		if group.First > p.sub.Last || r.form(group.First)&lexicon.Third != 0 {
			return nil
		}
		return r.namedBefore(p)
	}
	for ; k > r.s.First && (r.has(k, r.words.Conj) || r.isComma(k)); k-- {
	}
	if m, ok := r.cast.At(k); ok {
		return sorted(together(m.Codes, p.codes))
	}
	return nil
}

// namedBefore is the subject and all who are named before it in a row that begins its sentence or clause: "The Peruvian Minister of Trade, |
// Ana Gil, and the Chilean Minister of Industry & Mines, | Mr. Juan Soto, will".
func (r *reading) namedBefore(p *party) []string {
	codes, joined := p.codes, 0
	for k := p.sub.First - 1; k >= r.s.First && r.mark(k) != '-'; k-- {
		m, ok := r.cast.At(k)
		switch {
		case ok:
			codes = together(codes, m.Codes)
			k = max(m.First, r.s.First)
		case r.has(k, r.words.Conj):
			joined++
		case !r.isComma(k) && !r.has(k, r.words.Article) && r.d.Tokens[k].Shape == text.Lower:
			isClause := joined > 1 && r.has(k+1, r.words.Conj) // "there will be a dinner | and Gil and Soto will"
			if !isClause && !r.isOneOf(k+1, "he", "she", "we", "they", "i") {
				return nil
			}
			return sorted(codes) // "after | he and Soto agreed"
		}
	}
	if joined == 0 {
		return nil
	}
	return sorted(codes)
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
		for _, m := range r.cast.In(k, min(k+8, r.s.Last)) {
			if len(m.Codes) == 1 && m.Codes[0] != p.codes[0] {
				return sorted(together(m.Codes, p.codes))
			}
		}
	}
	return nil
}

// inTurnTogether is the pair where one of the two who speak in a transcript says that "we" sign something, or do it
// jointly: "we will release a joint statement".
func (r *reading) inTurnTogether(p *party) []string {
	isJoint := r.stands("joint", p.inner+1, min(p.last, p.inner+3)) || r.isOneOf(p.inner, "sign", "signing")
	if !isJoint || p.sub.Empty() || len(p.codes) != 1 || r.word(p.sub.Last-1) != "we" || r.cast.Speaker(p.sub.First) == nil || !slices.Contains(r.cast.Pair, p.codes[0]) {
		return nil
	}
	return r.cast.Pair
}

// ofThing is whose the thing is that "it" stands for where it comes about, or "these visits" for what was just told: of who
// promised it last. "They planned a review. It will start in May."
func (r *reading) ofThing(p *party) []string {
	if isIt := p.sub.Last-p.sub.First == 1 && r.word(p.sub.First) == "it"; (!isIt || !r.comesAbout(&p.act)) && (len(p.codes) > 0 || !r.isToldBefore(p.sub.Run)) {
		return nil
	}
	if i := p.act.clause; i >= 0 {
		if c := &r.s.Clauses[r.s.Head(i)]; c.Kind == clause.Reported && c.Over >= 0 && r.isAgent(r.s.SubjectOf(c.Over)) {
			return nil // "Peru's ministry said | it would focus on"
		}
	}
	if n := len(r.found); n > 0 && r.found[n-1].sentence == r.s.Index-1 {
		return r.found[n-1].By
	}
	return nil
}

// isToldBefore reports whether a phrase stands for what the sentence before told: "this", "these engagements".
func (r *reading) isToldBefore(run clause.Run) bool {
	return r.isOneOf(run.First, "this", "these", "that", "those", "such") && !r.isAgent(run) && len(r.cast.In(run.First, run.Last)) == 0
}

// mostSent is how many sentences behind one that sends them "the team" stands at the most.
const mostSent = 8

// sender is who was said to send those who act: "Peru will send a team. The team will".
func (r *reading) sender(sub *subject) []string {
	if sub.Last-sub.First != 2 || r.word(sub.First) != "the" || !r.has(sub.Last-1, r.words.Agent) {
		return nil
	}
	for n := len(r.found) - 1; n >= 0 && r.found[n].sentence >= r.s.Index-mostSent; n-- {
		if len(r.found[n].By) == 1 && r.sends(r.d.Sentences[r.found[n].sentence], r.d.Tokens[sub.Last-1].Sym) {
			return r.found[n].By
		}
	}
	return nil
}

// sends reports whether a sentence tells that somebody is sent whom a word names.
func (r *reading) sends(s text.Sentence, whom text.Sym) bool {
	for k := s.First; k < s.Last; k++ {
		if !r.isOneOf(k, "send", "dispatch", "sending", "dispatching", "sends", "dispatches") {
			continue
		}
		for m := k + 1; m < min(k+5, s.Last); m++ {
			if r.d.Tokens[m].Sym == whom {
				return true
			}
		}
	}
	return false
}

// ownerOfThose is whose "those" are that stand for what was told before in the sentence:
// "Peru will raise its duties on cars, while those on buses will".
func (r *reading) ownerOfThose(sub *subject) []string {
	n := len(r.found)
	if sub.Empty() || r.word(sub.First) != "those" || !r.has(sub.First+1, r.words.Prep) || n == 0 || r.found[n-1].sentence != r.s.Index || len(r.found[n-1].By) != 1 {
		return nil
	}
	return r.found[n-1].By
}

// stateOfPlace is the state that a place's name ends with behind the subject:
// "Growers in Arequipa, Peru, agreed".
func (r *reading) stateOfPlace(sub *subject) []string {
	k := sub.Last + 1
	if m, ok := r.cast.At(k); ok && m.First == k && m.Kind == actors.State && r.isComma(k-1) && r.isComma(m.Last) {
		return m.Codes
	}
	return nil
}

// stateOfPeople is the state in which the people of a subject are: "Growers in Chile will".
func (r *reading) stateOfPeople(sub *subject) []string {
	k := r.headEnd(sub.Run)
	if !r.isEither(k, "in", "of") || !r.has(k-1, r.words.Agent) {
		return nil
	}
	if ms := r.cast.In(sub.First, sub.Last); len(ms) == 1 && ms[0].Kind <= actors.Seat {
		return ms[0].Codes
	}
	return nil
}

// stateOfBody is the side of a body that goes by its bare name: both of the pair for
// a committee, the one that the text is told from for "the" chamber or association. A
// body of the world stays itself.
func (r *reading) stateOfBody(p *party) []string {
	if len(p.codes) != 1 || !strings.ContainsRune(p.codes[0], ' ') || r.cast.Pair == nil {
		return nil
	}
	switch isWorld, isShared := r.bodyKind(p.sub.Run); {
	case isWorld:
		return nil
	case isShared:
		return r.cast.Pair
	}
	if codes := r.bearersOf(p.sub.Run); codes != nil {
		return codes
	}
	if home := r.cast.Home; len(home) == 1 && r.word(p.sub.First) == "the" {
		return home
	}
	return nil
}

// bearersOf is the state of the person of the text after whom a body is called: "the | Vargas | Foundation".
func (r *reading) bearersOf(run clause.Run) []string {
	k := run.First
	if r.word(k) == "the" {
		k++
	}
	if k+1 >= run.Last {
		return nil
	}
	name := " " + r.d.Words(k, k+1)
	for i := range r.cast.People {
		if p := &r.cast.People[i]; strings.HasSuffix(p.Name, name) {
			return []string{p.Party}
		}
	}
	return nil
}

// bodyKind reports whether a subject is a body of the world, and whether it is of
// both sides: a committee, or two bodies that a conjunction joins.
func (r *reading) bodyKind(run clause.Run) (isWorld, isShared bool) {
	for k := run.First; k < run.Last && !isShared; k++ {
		if r.has(k, r.words.World) {
			return true, false
		}
		isShared = r.d.Tokens[k].Of(r.d.Text) == "Committee" || r.has(k, r.words.Conj) && r.isName(run.First)
	}
	return false, isShared
}

// sayerOf is whom "it" or "the government" means in what is reported: the subject
// of the verb of saying.
func (r *reading) sayerOf(l *licence, sub *subject) []string {
	if !sub.explicit || !r.isBareSubject(sub.Run) || l.over < 0 {
		return nil
	}
	c := &r.s.Clauses[l.over]
	if c.Over < 0 && sub.Last-sub.First == 2 {
		codes, _ := r.codesOf(r.speakerIn(r.d.Sentences[r.s.Index], l.over)) // "The government will act, Peru's minister said"
		if len(codes) == 1 {
			return codes
		}
	}
	if c.Kind != clause.Reported || c.Over < 0 || r.quotedAt(sub.First) != r.quotedAt(r.s.Clauses[c.Over].Verb) {
		return nil
	}
	if codes := r.wordOf(c.Governor); codes != nil {
		return codes
	}
	outer := r.tellerRun(c.Over)
	if r.word(sub.First) == "they" && !r.isSeveral(outer) {
		return nil // "Peru's minister said they would"
	}
	if codes, _ := r.codesOf(outer); len(codes) == 1 && !r.isHead(outer, r.words.Event) {
		return codes
	}
	return nil
}

// tellerRun is who tells something in clause i: "angered | Chile |, which said".
func (r *reading) tellerRun(i int) clause.Run {
	if o := &r.s.Clauses[i]; !o.Subject.Empty() {
		return r.nearest(o)
	}
	return r.s.SubjectOf(i)
}

// isSeveral reports whether a subject is more than one person: "Chile's officials", "Gil and Soto".
func (r *reading) isSeveral(run clause.Run) bool {
	if run.Empty() {
		return false
	}
	if r.hasAny(run.First, run.Last, r.words.Conj) {
		_, isKnown := r.cast.At(run.First)
		return isKnown // and not "Kommers and Peru's ministry"
	}
	return r.isPlural(r.headEnd(run) - 1)
}

// wordOf is the one party whose word the noun at token n is: "Chile's | assurance that it".
func (r *reading) wordOf(n int) []string {
	if !r.has(n, r.words.Promisenoun) && !r.has(n, r.words.Statement) {
		return nil
	}
	for k := n - 1; k > r.s.First && k > n-4; k-- {
		if m, ok := r.cast.At(k - 1); ok && r.isPossessive(k) {
			return m.Codes
		}
	}
	return nil
}

// isBareSubject reports whether a subject is "it" or "they", or a body without its state.
func (r *reading) isBareSubject(run clause.Run) bool {
	switch run.Last - run.First {
	case 1:
		return r.isEither(run.First, "it", "they")
	case 2:
		return r.isOneOf(run.First+1, "government", "ministry", "administration", "country")
	}
	return false
}

// onlyParty is the rule that takes the one party that a subject names anywhere.
const onlyParty = "only party in the subject"

// codesOf is who acts in a run of tokens, and the rule that says so.
func (r *reading) codesOf(run clause.Run) ([]string, string) {
	if m, ok := r.cast.At(run.Last - 1); ok && m.First >= run.First {
		run.Last = max(run.Last, m.Last) // with its letters: "the Ministry of Trade | (MOT)"
	}
	ms := r.cast.In(run.First, run.Last)
	codes, rule := r.named(run, ms)
	if len(codes) == 0 && !r.isHead(run, r.words.Event) {
		if k := slices.IndexFunc(ms, func(m actors.Mention) bool { return m.Use != actors.Place && len(m.Codes) > 0 }); k >= 0 {
			return r.cast.Side(ms[k].First), onlyParty
		}
	}
	if beside := r.setBeside(run, codes); beside != nil {
		return beside, "who is set beside"
	}
	if with := r.togetherWith(run, codes); with != nil {
		return with, "who acts with it"
	}
	return codes, rule
}

// named is the parties of the mentions in a subject that can promise, and whether one of them refers back.
func (r *reading) named(run clause.Run, ms []actors.Mention) (codes []string, rule string) {
	rule = "subject"
	aside := r.beforeAside(run.First, run.Last)
	for i := range ms {
		m := &ms[i]
		isTitle := m.Kind == actors.Office && ms[len(ms)-1].Listed                                                                              // "Senior Minister of State | Edwin Tong"
		isMember := len(codes) > 0 && m.Kind == actors.Office && m.Plural && !r.has(m.First, r.words.Det) && r.stands("of", run.First, m.First) // "Peru's delegation of bank and | ministry officials"
		if isTitle || isMember || !r.isSubjectPart(run.First, m) || len(codes) > 0 && m.First > aside {
			continue
		}
		if m.Kind == actors.Joint || m.Kind == actors.Pronoun || m.Kind == actors.Office {
			rule = "refers back"
		}
		codes = together(codes, m.Codes)
	}
	return codes, rule
}

// eitherParty is the two of a treaty where "it" is whichever of them the sentence has told of before: "Where
// a Party raises its duty, | it shall".
func (r *reading) eitherParty(p *party) []string {
	if p.sub.Last-p.sub.First != 1 || r.word(p.sub.First) != "it" {
		return nil
	}
	for k := r.s.First; k < p.sub.First-1; k++ {
		if r.has(k, r.words.Det) && r.d.Words(k+1, k+2) == "Party" {
			return r.cast.Pair
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
	for _, m := range r.cast.In(k+2, min(k+3+longestBeside, r.s.Last)) {
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
	m, ok := r.cast.At(k + 1)
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

// isSubjectPart reports whether a mention is the subject or part of it, and not in
// a phrase that only tells where or with what.
func (r *reading) isSubjectPart(first int, m *actors.Mention) bool {
	isBurden := func(i int) bool { return r.isEither(i, "on", "against") && r.has(i-1, r.words.Duty) } // "Chinese tariffs | on $60 billion worth | of"
	for k := m.First - 1; k >= first; k-- {
		switch {
		case r.has(k, r.words.Det):
		case r.has(k, r.words.Prep):
			isLed := r.isOneOf(k-1, "led", "headed", "chaired", "represented") && !r.isPlural(k-2)                                           // "a delegation led | by"
			isOfThere := r.hasAny(first, k, r.words.Generic) && (r.isEither(k, "from", "for") || r.word(k) == "in" && m.Kind == actors.Seat) // "officials | from Chile"
			isBeside := r.word(k) == "with" && r.isOneOf(k-1, "along", "together")                                                           // "Peru along | with Chile"
			return isOfThere || isBeside || r.isOneOf(k, "of", "by", "between") && !isLed && !r.anyToken(first+1, k, isBurden)
		case r.has(k, r.words.Relative):
			return false
		}
	}
	return true
}

// understood is who promises where the clause does not say: the speaker's side
// for a body or a tariff without a name, the last party that acted for a
// domestic event, the parties of the talks for a joint one.
func (r *reading) understood(i int, sub *subject, a *act) ([]string, string) {
	if codes, rule := r.toldBeside(sub, a); codes != nil {
		return codes, rule
	}
	if codes := r.ofGathering(sub.Run); codes != nil {
		return codes, "who meets"
	}
	measure := r.isHead(sub.Run, r.words.restriction)
	if run := r.speaker(i); r.isAlone(sub, a, measure) || a.passive && !r.hasAny(sub.First, sub.Last, r.words.ofTwo) {
		if codes := r.sideOf(run); len(codes) == 1 {
			return codes, "speaker"
		}
		if codes := r.whoSaysWe(a.group.First); run.Empty() && codes != nil && !r.isMutual(sub.Run) {
			return codes, "speaker"
		}
	}
	if codes, rule := r.whoseMeasure(sub, measure); codes != nil {
		return codes, rule
	}
	if r.hasAny(sub.First, sub.Last, r.words.Domestic) || r.isOneOf(sub.First, "we", "i", "he", "she", "it", "our", "his", "her", "its") {
		if last := r.lastActor(r.s.First); len(last) > 0 {
			return last, "last party that acted"
		}
	}
	return r.partiesOfTalks(sub, a)
}

// ofGathering is the body of many states whose people or meeting a phrase without a name is, that the text told of last: "leaders
// will", "World leaders will", "the summit will".
func (r *reading) ofGathering(run clause.Run) []string {
	k := r.headEnd(run) - 1
	isMeeting := r.isEither(k, "summit", "forum") && r.word(run.First) == "the" && k == run.First+1
	isPeople := r.isOneOf(k, "leaders", "ministers", "members", "delegates") && !r.anyToken(run.First, k, func(n int) bool {
		return !r.isCapital(n) && !r.isOneOf(n, "the", "its", "world", "member", "trade", "finance", "foreign")
	})
	isStates := r.isOneOf(k, "countries", "nations", "governments") && k == run.First
	if run.Empty() || !isMeeting && !isPeople && !isStates || len(r.cast.In(run.First, run.Last)) > 0 {
		return nil
	}
	if codes := r.cast.Gathering(run.First); len(codes) == 1 && !slices.Contains(r.cast.Pair, codes[0]) {
		return codes
	}
	return nil
}

// whoSaysWe is the one side that says "we" last before token i, in the quotation that it stands in or the one before.
func (r *reading) whoSaysWe(i int) []string {
	if !r.quotedAt(i) {
		return nil
	}
	ms := r.cast.In(max(0, i-farthestWe), i)
	for k := len(ms) - 1; k >= 0; k-- {
		if m := &ms[k]; m.Kind == actors.Pronoun && len(m.Codes) == 1 && r.isOneOf(m.First, "we", "our", "i", "my") && r.quotedAt(m.First) {
			return m.Codes
		}
	}
	return nil
}

// farthestWe is how many tokens before what is said the speaker said "we" at the most.
const farthestWe = 60

// sideOf is whose words a speaker's are: of a minister without his state, of the one that the text is
// told from: "Tourism minister Luis Soto said".
func (r *reading) sideOf(run clause.Run) []string {
	codes, _ := r.codesOf(run)
	if len(codes) == 0 && r.isOfficial(run) {
		return r.cast.Home
	}
	return codes
}

// isAlone reports whether one side does the act: a measure or a body of its own does it, and
// it does not take two.
func (r *reading) isAlone(sub *subject, a *act, measure bool) bool {
	alone := measure || r.isHead(sub.Run, r.words.Agent) && !r.hasAny(sub.First, sub.Last, r.words.Jointword)
	return alone && !r.isOneOf(a.inner, "meet", "confer", "negotiate")
}

// whoseMeasure is whose a measure or a duty is that has no owner: of who promised
// last, or imposed it.
func (r *reading) whoseMeasure(sub *subject, measure bool) ([]string, string) {
	if measure {
		if codes := r.lastPromiser(); codes != nil {
			return codes, "who promised last"
		}
	}
	if r.hasAny(sub.First, sub.Last, r.words.restriction) {
		if codes := r.imposer(sub.First); len(codes) == 1 {
			return codes, "who imposed it"
		}
	}
	return nil, ""
}

// imposer is the party last said to impose something before token i: whose "the
// tariffs" are.
func (r *reading) imposer(i int) []string {
	for k := i - 1; k > 0 && k > i-600; k-- {
		if !r.has(k, r.words.imposing) {
			continue
		}
		ms := r.cast.In(max(0, k-16), k)
		for n := len(ms) - 1; n >= 0; n-- {
			if ms[n].Use == actors.Agent {
				return ms[n].Codes
			}
		}
	}
	return nil
}

// isOfTwo reports whether a subject is both parties of a treaty, or either, so that it is never the one state
// that the text names: "Contracting Parties".
func (r *reading) isOfTwo(sub *subject) bool {
	m, ok := r.cast.At(sub.Last - 1)
	return ok && m.Kind == actors.Joint && r.isOneOf(m.Last-1, "parties", "party", "sides", "states", "countries", "governments")
}

// partiesOfTalks is who deals with one another where the act stands.
func (r *reading) partiesOfTalks(sub *subject, a *act) ([]string, string) {
	if codes := r.sideOfUnknown(sub, a); codes != nil {
		return codes, "from where the text is told"
	}
	focus := r.cast.Focus(a.group.First)
	switch {
	case len(focus) > 1:
		return focus, "parties of the talks"
	case len(focus) == 1 && (r.cast.Pair != nil || r.cast.Parties[0].ID != focus[0]): // or an entry of a list is of it
		return focus, "who acts alone"
	case r.cast.Pair != nil:
		return r.cast.Pair, "parties of the talks"
	}
	if codes := r.ofSection(); len(codes) > 0 {
		return codes, "parties of the section"
	}
	if last := r.lastActor(sub.First); len(last) > 0 && !r.hasAny(sub.First, sub.Last, r.words.ofTwo) {
		return last, "last party that acted"
	}
	var all []string
	for i, p := range r.cast.Parties {
		if i < 2 {
			all = append(all, p.ID)
		}
	}
	return all, "parties of the text"
}

// sideOfUnknown is the one of the pair that the text is told from, whose person, body or firm one is who acts alone and whom the
// text has not told of: "Oki will cut its output", "the head of the FDX will". Of somebody without a name it may be who acted last.
func (r *reading) sideOfUnknown(sub *subject, a *act) []string {
	isNamed := r.isUnknownName(sub.Run)
	if !isNamed && !r.isOneOfficial(sub.Run) || a.passive || r.hasAny(sub.First, sub.Last, r.words.Conj) || r.hasAny(sub.First, sub.Last, r.words.ofTwo) {
		return nil
	}
	for _, codes := range [...][]string{r.cast.Home, r.lastActor(r.s.First)} {
		switch {
		case len(codes) != 1 || !slices.Contains(r.cast.Pair, codes[0]):
		case !isNamed && len(codes[0]) > 2:
			return r.other(codes) // a bloc has no junta
		default:
			return codes
		}
		if isNamed {
			break
		}
	}
	return nil
}

// isUnknownName reports whether a phrase is one name: "Oki", "Oki Power Solutions", and not "the Okis".
func (r *reading) isUnknownName(run clause.Run) bool {
	return r.isProperName(run) && !r.has(run.First, r.words.Det) && !r.has(run.First, r.words.Pronoun) && r.d.Tokens[run.Last-1].Shape == text.Capital &&
		(run.Last-run.First > 1 || !r.isPlural(run.First))
}

// isOneOfficial reports whether a phrase is one person or body of one side, whose name it does not tell: "the head of the FDX",
// "the conservative government", "she".
func (r *reading) isOneOfficial(run clause.Run) bool {
	if run.Last-run.First == 1 && r.isOneOf(run.First, "he", "she", "his", "her") {
		return true
	}
	if run.Last-run.First == 1 && r.isEither(run.First, "government", "parliament") {
		return true // "Government will revise its rules"
	}
	k := r.headEnd(run) - 1
	return k >= run.First && r.has(k, r.words.Agent) && !r.isPlural(k) && r.has(run.First, r.words.Det)
}

// lastPromiser is the one party that promised in this sentence or the two before
// it: "The cuts will take effect in May" are its cuts.
func (r *reading) lastPromiser() []string {
	if len(r.found) == 0 {
		return nil
	}
	f := &r.found[len(r.found)-1]
	if len(f.By) != 1 || f.sentence < r.s.Index-2 {
		return nil
	}
	return f.By
}

// ofSection is the parties that the heading above a sentence names: a round-up
// has a pair a section.
func (r *reading) ofSection() []string {
	for b := r.s.Block; b >= 0; b-- {
		if r.d.Blocks[b].Kind != text.Heading {
			continue
		}
		first, last := r.d.TokenAt(r.d.Blocks[b].Start), r.d.TokenAt(r.d.Blocks[b].End-1)+1
		var codes []string
		for _, m := range r.cast.In(first, last) {
			codes = append(codes, m.Codes...)
		}
		return codes
	}
	return nil
}

// lastActor is the last party before token i that acts.
func (r *reading) lastActor(i int) []string {
	ms := r.cast.In(0, i)
	for k := len(ms) - 1; k >= 0 && k >= len(ms)-12; k-- {
		if ms[k].Use == actors.Agent && len(ms[k].Codes) > 0 {
			return ms[k].Codes
		}
	}
	return nil
}

// isOthersDuty reports whether the subject is what the other side taxes, or who
// gets what the other side grants: "Korean pharmaceuticals will face", "duties on
// British cars will come down".
func (r *reading) isOthersDuty(sub *subject, a *act) bool {
	k := r.headEnd(sub.Run)
	isImport := strings.EqualFold(r.d.Words(max(k-1, sub.First), k), "imports") && len(r.cast.In(sub.First, k)) == 0 // "imports of Peruvian squid will be allowed"
	return isImport || r.isGoods(sub.Run) && r.isOneOf(a.verb, "face", "pay", "enter", "enjoy") || a.passive && r.says(hitsWith, a.inner) || r.burdened(sub) != nil
}

// burdened is whom a duty falls on that is told without whose it is, the first that is named behind what it is for: "a duty for
// Chile's purchases of Bolivian sugar".
func (r *reading) burdened(sub *subject) []string {
	for i := sub.First; i < sub.Last && r.isHead(sub.Run, r.words.Duty); i++ {
		if !r.isOneOf(i, "on", "against", "for") {
			continue
		}
		if ms := r.cast.In(i, sub.Last); len(ms) > 0 && len(r.cast.In(sub.First, i)) == 0 {
			return ms[0].Codes
		}
		break
	}
	return nil
}

// taxed is whose goods a tariff falls on that the act names behind its verb: "the
// tariffs are to be scrapped on 19 Korean products".
func (r *reading) taxed(sub *subject, a *act) []string {
	duty := (a.passive || r.verbIs(a, r.words.Befallgoods)) && r.isHead(sub.Run, r.words.Duty)
	if !duty {
		return nil
	}
	for i := r.s.First; i < sub.First; i++ {
		if !r.has(i, r.words.Flow) || r.word(i+1) != "from" {
			continue
		}
		if ms := r.cast.In(i, sub.First); len(ms) > 0 {
			return ms[0].Codes // "For exports from | Chile | to Peru, the duty will be lifted"
		}
	}
	for i := a.verb + 1; i < a.last; i++ {
		if !r.isEither(i, "on", "for") || r.isTimed(i) {
			continue
		}
		if ms := r.cast.In(i, a.last); len(ms) > 0 {
			return ms[0].Codes
		}
	}
	return nil
}

// granter is who grants what others get: the party named with it, else the other
// side of the pair.
func (r *reading) granter(codes []string, a *act) []string {
	ms := r.cast.In(a.inner, a.last)
	for i := range ms {
		if len(ms[i].Codes) == 1 && !slices.Contains(codes, ms[i].Codes[0]) {
			return ms[i].Codes
		}
	}
	return r.other(codes)
}

// other is the other side of the pair.
func (r *reading) other(codes []string) []string {
	if len(codes) != 1 || !slices.Contains(r.cast.Pair, codes[0]) {
		return codes
	}
	for _, p := range r.cast.Pair {
		if p != codes[0] {
			return []string{p}
		}
	}
	return codes
}

// withPartners adds those with whom something was agreed: "agreed with them to",
// "met with the envoy and agreed to".
func (r *reading) withPartners(l *licence, codes []string) []string {
	if l.row.verb != "agree" && l.row.verb != "sign" {
		return r.withMet(l, codes)
	}
	end := r.firstActOf(l)
	for k := l.signal.First; k < end; k++ {
		if r.word(k) != "with" {
			continue
		}
		partners, _ := r.codesOf(clause.Run{First: k + 1, Last: end})
		codes = sorted(append(slices.Clone(codes), partners...))
		if len(codes) < 2 && r.cast.Pair != nil {
			codes = r.cast.Pair
		}
	}
	return r.withMet(l, codes)
}

// withoutObject is codes without the one to whom the act is done, who does not do it: of the two who "signed an
// agreement to help Chile recover" the other.
func (r *reading) withoutObject(codes []string, a *act) []string {
	k := a.inner + 1
	if r.word(k) == "the" {
		k++
	}
	m, ok := r.cast.At(k)
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
	if met := r.cast.Met(o.Verb); slices.Contains(met, codes[0]) {
		return met
	}
	if o.Joined < 0 || !r.isOneOf(r.s.Clauses[o.Joined].Verb, "saw", "sat", "hosted", "received", "welcomed") {
		return codes
	}
	for _, m := range r.cast.In(r.s.Clauses[o.Joined].Verb, o.Group.First) {
		return sorted(together(codes, m.Codes))
	}
	return codes
}

// addressee is the other side of the pair where the act's words name it, else the one state that they name as dealt with:
// "meet with the Chilean minister", in a text of several.
func (r *reading) addressee(by []string, a *act) ([]string, text.Span) {
	if len(by) != 1 {
		return nil, text.Span{}
	}
	ms := r.cast.In(a.verb, a.last)
	for i := range ms {
		m := &ms[i]
		if r.isBesideTheAct(m, a) {
			continue
		}
		if codes := r.othersIn(m, by[0]); codes != nil && !r.isWhereOurs(m, by[0], a) && !r.isOnlyTold(m, by[0]) {
			return r.withJoined(codes, m, by[0]), r.d.Cover(m.First, m.Last)
		}
	}
	for i := range ms {
		if m := &ms[i]; !r.isBesideTheAct(m, a) && (r.isDealtWith(m, a) || r.isHelped(m, a) || r.isGoal(m, a) || r.isTaxed(m, a)) && m.Codes[0] != by[0] {
			return r.withJoined(m.Codes, m, by[0]), r.d.Cover(m.First, m.Last)
		}
	}
	return r.addressedBefore(by[0], a)
}

// othersIn is those of the pair, other than one, whom a mention names: where neither is the one, both whom it sets side by side,
// "with both Peru and | Chile".
func (r *reading) othersIn(m *actors.Mention, by string) []string {
	for _, code := range m.Codes {
		if code == by || !slices.Contains(r.cast.Pair, code) {
			continue
		}
		if both := r.cast.Side(m.First); !slices.Contains(r.cast.Pair, by) && slices.Equal(both, r.cast.Pair) {
			return both
		}
		return []string{code}
	}
	return nil
}

// isBesideTheAct reports whether a mention tells only what an act is done in spite of, "despite | Chilean | exercises", or from
// where somebody goes elsewhere, "leave | Chile | for La Paz".
func (r *reading) isBesideTheAct(m *actors.Mention, a *act) bool {
	if m.First == a.inner+1 && r.word(m.Last) == "for" && r.isOneOf(a.inner, "leave", "leaves", "depart") {
		return true
	}
	for k := m.First - 1; k > a.inner && !r.isComma(k); k-- {
		if r.has(k, r.words.Prep) {
			return r.isEither(k, "despite", "notwithstanding")
		}
	}
	return false
}

// isHelped reports whether the act is to help a state, or to give something to it: "assist | Chile", "send aid to | Chile".
func (r *reading) isHelped(m *actors.Mention, a *act) bool {
	if m.Kind != actors.State && m.Kind != actors.Seat || len(m.Codes) != 1 || m.Use == actors.Modifier || r.isPossessive(m.Last) || m.First-a.inner > longestDealing {
		return false
	}
	k := r.beforeArticle(m)
	if k == a.inner {
		return r.isOneOf(k, "help", "assist", "support", "aid", "defend", "back")
	}
	return r.word(k) == "to" && r.form(k-1)&lexicon.Part == 0 && r.has(a.inner, r.words.Give) && r.hasObject(a) && !r.hasAny(a.inner+1, k, r.words.Prep)
}

// landBefore is the land in which something is done, told at the head of the sentence right before who does it: "In | Latvia, | Peru
// will"; nil for none, and for his own.
func (r *reading) landBefore(c *clause.Clause) *actors.Mention {
	if r.word(r.s.First) != "in" || c.Joined >= 0 || c.Kind != clause.Main {
		return nil
	}
	ms := r.cast.In(r.s.First, c.Subject.First)
	if len(ms) != 1 {
		return nil
	}
	m := &ms[0]
	own, _ := r.codesOf(c.Subject)
	isLand := m.Kind == actors.State && m.First == r.s.First+1 && r.isComma(m.Last) && m.Last+1 == c.Subject.First
	if !isLand || len(m.Codes) != 1 || len(own) == 0 || slices.Contains(own, m.Codes[0]) {
		return nil
	}
	return m
}

// isDealtWith reports whether the act is done with one state, and nothing else is told between: no "border with it", nor
// what is done "during talks with it".
func (r *reading) isDealtWith(m *actors.Mention, a *act) bool {
	isMet := m.First-a.inner <= 2 && r.isOneOf(a.inner, "meet", "visit", "host", "receive", "welcome")
	if m.Use != actors.Partner && !isMet || len(m.Codes) != 1 || len(m.Codes[0]) != 2 || m.First-a.inner > longestDealing {
		return false
	}
	isTalk := (m.Kind == actors.Individual || m.Kind == actors.Office) && r.isSession(a.inner+1, min(a.inner+3, m.First)) // "talks on its debt with | Chile's minister"
	return !r.anyToken(a.inner+1, m.First, func(k int) bool {
		return r.isComma(k) || r.isOneOf(k, "during", "amid", "border", "war", "as", "after", "in") || !isTalk && r.isEither(k, "on", "over")
	})
}

// longestDealing is how many tokens at the most lie between a verb and with whom it is done: "hold the first round of talks
// with the Chilean minister".
const longestDealing = 9

// isWhereOurs reports whether a mention only tells where the promiser's own people are: "keep
// in contact with Korean firms | in Beijing".
func (r *reading) isWhereOurs(m *actors.Mention, by string, a *act) bool {
	return m.Use == actors.Place && slices.ContainsFunc(r.cast.In(max(a.verb, m.First-5), m.First), func(one actors.Mention) bool {
		return slices.Contains(one.Codes, by) && (r.has(one.Last-1, r.words.Agent) || r.has(one.Last, r.words.Agent))
	})
}

// isOnlyTold reports whether a state of the pair tells only where a body that is none of the two acts, or of whose things: "The G20
// will meet in | Lima |", "discuss | Chilean | debt".
func (r *reading) isOnlyTold(m *actors.Mention, by string) bool {
	isOutside := len(by) > 2 && r.cast.Pair != nil && !slices.Contains(r.cast.Pair, by)
	return isOutside && (m.Use == actors.Modifier && m.Kind != actors.State || r.isEither(r.beforeArticle(m), "in", "at"))
}

// together is the codes of a, which it leaves as they are, and then those of b.
func together(a, b []string) []string {
	if len(a) == 0 {
		return b
	}
	return append(slices.Clip(a), b...)
}

// sorted is codes in order and without doublets, itself where it is so already.
func sorted(codes []string) []string {
	if isSet(codes) {
		return slices.Clip(codes)
	}
	out := slices.Clone(codes)
	sort.Strings(out)
	return slices.Compact(out)
}

func isSet(codes []string) bool {
	for i := 1; i < len(codes); i++ {
		if codes[i] <= codes[i-1] {
			return false
		}
	}
	return codes != nil
}
