package commitments

import (
	"slices"
	"sort"

	"attache/briefs/actors"
	"attache/briefs/clause"
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
	if l.over >= 0 && (l.row.head == aVerb || l.row.requires == aSigning) && !sub.object {
		codes = r.withoutObject(r.withPartners(l, a, codes), a)
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
	if len(codes) > 1 && r.isJust(run, "i", "he", "she") {
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
	case len(codes) > 1 && r.isJust(sub.Run, "i", "he", "she"):
		return nil, "one without a side"
	}
	return codes, rule
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

	{rule: "who said so", overrules: true, codes: (*reading).sayerOf},
	{rule: "who goes on", overrules: true, codes: (*reading).whoGoesOn, cases: []example{
		reads("Peru's minister will meet Luis Soto of Chile, after which he will open a fair.", "PE | meet Luis Soto of Chile | firm", "PE | open a fair | firm"),
	}},
	{rule: "whose people judge it", overrules: true, codes: (*reading).judgedAtHome},
	{rule: "who says what will be done", overrules: true, codes: (*reading).whoSays},
	{rule: "who makes them", overrules: true, codes: (*reading).obliger},
	{rule: "the two of the agreement", overrules: true, codes: (*reading).ofPact},
	{rule: "who asks or tells the other", overrules: true, codes: (*reading).consulter},
	{rule: "the two of the agreement", overrules: true, codes: func(r *reading, p *party) []string {
		if p.l.row.requires != aText || !r.isSignedBefore(p.sub.Run) {
			return nil
		}
		return r.mentions.Focus(p.sub.First)
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
		if r.isOneOf(p.inner+1, "unanswered", "unpunished") {
			return codes // who bears it answers
		}
		if codes == nil && r.isOthersDuty(&p.sub, &p.act) {
			codes = p.codes
		}
		return r.other(codes)
	}, cases: []example{
		reads("Peru threatened a levy. Duties on Chile will not go unanswered, its minister said in Santiago.", "CL | go unanswered | firm"),
	}},
	{rule: "the side that sets the tariff", overrules: true, codes: (*reading).taxer},
	{rule: "whose market it enters", overrules: true, codes: (*reading).entered, cases: []example{
		reads("Chilean cars will be duty-free in Peru by 2028.", "PE | be duty-free in Peru | firm | ..2028-12-31"),
		reads("Peru agreed that Chilean wool will become duty-free in May.", "PE | become duty-free | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru's growers expect that their ports will be free of pests, Chile's paper wrote."),
	}},
	{rule: "who lets, spares or hits them", overrules: true, codes: (*reading).allower, cases: []example{
		reads("Peru published a list of Norwegian goods that will be subject to a levy.", "PE | be subject to a levy | firm"),
		reads("Peru will tax squid in May. Chile and Kenya would be exempted.", "PE | tax squid | firm | 2026-05-01..2026-05-31", "PE | be exempted | firm"),
		reads("Peru and Kenya met. Up to 40 Kenyan buses will be allowed into the Peruvian market.", "PE | be allowed into the Peruvian market | firm"),
		reads("Peru said that Kenya would receive a harsh punishment in May.", "PE | receive a harsh punishment | firm | 2026-05-01..2026-05-31"),
		reads("Peru's smokers will be banned from bars in May, Peru's minister said in Kenya.", "PE | be banned from bars | firm | 2026-05-01..2026-05-31"),
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
	{rule: "who goes to the other", overrules: true, codes: (*reading).visitor, cases: []example{
		reads("Peru and Chile met. Minister of Mines and Ports Ana Gil will meet Chile's president in May.", "PE | meet Chile's president | firm | 2026-05-01..2026-05-31"),
		reads("Peru and Chile met. Minister Ana Gil and Chile's Luis Soto will meet Chile's president in May.", "CL PE | meet Chile's president | firm | 2026-05-01..2026-05-31"),
	}},
	{rule: "who agreed with them", overrules: true, codes: (*reading).agreedWith, cases: []example{
		reads("Peru's parliament approved a deal with Chile to build a bridge by 2028.", "CL PE | build a bridge | firm | ..2028-12-31"),
		reads("An agreement with Chile to lower the toll was reached by Peru.", "CL PE | lower the toll | firm"),
		reads("Oslo's ministry said that an accord with Chile to buy gas would be law.", "NO | buy gas | firm"),
		reads("Peru hailed a pledge by Chile to lower the toll.", "CL | lower the toll | firm"),
	}},
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
		if !r.isJust(p.sub.Run, "we") || len(p.codes) != 1 {
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
		if !r.isThere(&p.sub) || len(r.stay.who) > 1 && r.isJust(p.sub.Run, "i", "he", "she") {
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
		reads("Peru and Chile fell out. Peru has created a committee that will review the levy in May.", "PE | review the levy | firm | 2026-05-01..2026-05-31"),
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
		if p.l.row.requires != aReport || p.sub.licensed {
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
		if m, ok := r.mentions.At(last - 1); ok && m.Last > last {
			last = m.Last
		}
		if codes := r.doers(a, k+1, last); codes != nil || r.word(last) != "by" {
			return codes
		}
	}
	return nil
}

// doers is who is named among tokens behind "by", of which the last may be what comes next: "followed by a Family Office | Roundtable |".
func (r *reading) doers(a *act, first, last int) []string {
	if m, ok := r.mentions.At(last - 1); ok && r.word(a.inner) == "followed" && r.has(m.Last-1, r.words.Event) {
		return nil
	}
	return firstOf(r.mentions.Who(first, last), r.ofOrder(first, last))
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
	m, ok := r.mentions.At(k + 1)
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

// submitter is the state before whose parliament or government something is brought: "The treaty will be submitted to | the Peruvian
// Congress |".
func (r *reading) submitter(p *party) []string {
	if !p.passive || !r.isOneOf(p.inner, "submitted", "presented", "put", "referred", "sent", "tabled") {
		return nil
	}
	return r.oneIn(p.inner+1, min(p.last, p.inner+6), func(m *actors.Mention) bool {
		isOrgan := m.Kind == actors.Body && r.hasAny(m.First, m.Last, r.words.homeOrgan) && !r.stands("general", m.First, m.Last)
		return isOrgan && slices.Contains(r.mentions.Pair, m.Codes[0]) && r.hasAny(p.inner+1, m.First, r.words.Prep)
	})
}

// traveller is who was last told to go somewhere, whose "trip" is told of.
func (r *reading) traveller(p *party) []string {
	k := r.headEnd(p.sub.Run) - 1
	if k < p.sub.First || r.word(p.sub.First) != "the" || !r.has(k, r.words.Trip) && !r.isEither(k, "mission", "journey") || r.isPlural(k) {
		return nil
	}
	return r.lastBy(longestStay, func(f *found) bool {
		return r.has(f.verb, r.words.Depart) || r.isOneOf(f.verb, "visit", "travel", "visiting", "travelling") || r.hasAny(f.verb, min(f.last, f.verb+6), r.words.Trip)
	})
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

// onlyParty is the rule that takes the one party that a subject names anywhere.
const onlyParty = "only party in the subject"

// codesOf is who acts in a run of tokens, and the rule that says so.
func (r *reading) codesOf(run clause.Run) ([]string, string) {
	if m, ok := r.mentions.At(run.Last - 1); ok && m.First >= run.First {
		run.Last = max(run.Last, m.Last) // with its letters: "the Ministry of Trade | (MOT)"
	}
	ms := r.mentions.In(run.First, run.Last)
	codes, rule := r.named(run, ms)
	if len(codes) == 0 && !r.isHead(run, r.words.Event) {
		if k := slices.IndexFunc(ms, func(m actors.Mention) bool { return m.Use != actors.Place && len(m.Codes) > 0 }); k >= 0 {
			return r.mentions.Side(ms[k].First), onlyParty
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
	if run := r.speaker(i); r.isAlone(sub, a, measure) || r.isDoneAlone(sub, a) {
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
	return r.ofEither(sub, a)
}

// ofEither is who deals with one another where the act stands, or the one of the two who promised last, where a thing is told of that the
// one can do: "Peru will send wheat. | More boats | will be built".
func (r *reading) ofEither(sub *subject, a *act) ([]string, string) {
	codes, rule := r.partiesOfTalks(sub, a)
	if last := r.lastPromiser(); a.passive && len(codes) == 2 && len(last) == 1 && slices.Contains(codes, last[0]) && !r.takesMany(sub, a) {
		return last, "who promised last"
	}
	return codes, rule
}

// isDoneAlone reports whether one side can do what is told in the passive: nothing of two sides, and no talking.
func (r *reading) isDoneAlone(sub *subject, a *act) bool {
	return a.passive && !r.hasAny(sub.First, sub.Last, r.words.ofTwo) && !r.isTalkedAbout(a)
}

// takesMany reports whether what is told of a thing takes more than one: an agreement, a meeting, a matter that is talked about, what comes next.
func (r *reading) takesMany(sub *subject, a *act) bool {
	return r.isTalkedAbout(a) || r.word(a.inner) == "followed" || r.isMutual(sub.Run) || r.isHead(sub.Run, r.words.ofSeveral) || r.hasAny(sub.First, sub.Last, r.words.ofTwo)
}

// other is the other side of the pair.
func (r *reading) other(codes []string) []string {
	if len(codes) != 1 || !slices.Contains(r.mentions.Pair, codes[0]) {
		return codes
	}
	for _, p := range r.mentions.Pair {
		if p != codes[0] {
			return []string{p}
		}
	}
	return codes
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
