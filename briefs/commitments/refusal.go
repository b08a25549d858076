package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// survey looks over the whole text for what kind of text it is.
func (r *reading) survey() {
	for k, s := range r.d.Sentences {
		isLabel := s.Last-s.First <= 4 || k < 2 && s.First+1 < s.Last && r.d.Tokens[s.First+1].Kind == text.Punct
		if k < 6 && isLabel && r.hasAny(s.First, min(s.Last, s.First+4), r.words.Opinion) {
			r.isOpinion = true
		}
	}
	r.surveyWords()
	r.isStatement = r.isLegal || r.isHeaded("joint statement", "agreed minutes", "joint declaration", "memorandum of understanding", "protocol")
	r.isMinutes = r.isOfTalk()
	if n := len(r.d.Sentences); n > 0 {
		last := strings.ToLower(r.d.Text[r.d.Sentences[max(0, n-3)].Start:])
		r.isOpinion = r.isOpinion || strings.Contains(last, "the writer") || strings.Contains(last, "investment advice") || strings.Contains(last, "the author is")
	}
}

// leastShall is how many "shall" make a text an instrument.
const leastShall = 3

// surveyWords notes whether a text says "shall" as treaties do, and not as a speech does, "I shall fly to
// Lima", where it is told according to whom something is, and whether a publisher's notice may stand in it.
func (r *reading) surveyWords() {
	n := 0
	for i := range r.d.Tokens {
		c := r.cueAt(i)
		if c <= ofSentence {
			continue // most
		}
		r.hasBoiler = r.hasBoiler || c&aBoiler != 0
		switch {
		case c&cueShall != 0 && !r.isEither(i-1, "i", "we"):
			n++
		case c&cueAccording != 0 && r.is(i+1, r.words.to):
			r.accord = append(r.accord, i)
		}
	}
	r.isLegal = n >= leastShall
}

// isOfTalk reports whether a text is the minutes, the record or the communiqué of a talk.
func (r *reading) isOfTalk() bool {
	return r.isHeaded("agreed minutes", "agreed minute", "record of discussion", "record of understanding", "summary record", "summary of discussions", "minutes of") || r.isCommunique()
}

// isCommunique reports whether one of the first lines calls the text a communiqué, and is no sentence:
// "Ministers' Communique". A story about one has a headline with a verb.
func (r *reading) isCommunique() bool {
	for k, s := range r.d.Sentences {
		if k >= 3 {
			return false
		}
		first, last := s.First, s.Last-1
		if s.Last-s.First <= 8 && (r.isLine(last, "communique", "communiqué") || r.isLine(first, "communique", "communiqué") && r.has(first+1, r.words.Prep)) {
			return true
		}
	}
	return false
}

// isLine reports whether token k is one of some words, in capitals or not.
func (r *reading) isLine(k int, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(r.d.Words(k, k+1), w) })
}

// isHeaded reports whether one of the first lines begins with the name of what a text
// is, and is no sentence: "AGREED MINUTES".
func (r *reading) isHeaded(names ...string) bool {
	for k, s := range r.d.Sentences {
		if k >= 3 {
			return false
		}
		if s.Last-s.First > 12 || r.mark(s.Last-1) == '.' {
			continue
		}
		line := strings.ToLower(s.Of(r.d.Text))
		for _, name := range names {
			if strings.HasPrefix(line, name) {
				return true
			}
		}
	}
	return false
}

// isRead reports whether a sentence can hold a commitment at all: headlines,
// captions, questions and the publisher's own notices cannot.
func (r *reading) isRead(k int) bool {
	s := r.d.Sentences[k]
	b := &r.d.Blocks[s.Block]
	if b.Kind == text.Heading || b.Kind == text.Code || b.Kind == text.Caption || s.Last-s.First < r.shortest(b) {
		return false
	}
	if c := r.d.Mark(s.First); c == '*' && r.d.Tokens[s.First].Kind == text.Punct && b.Kind != text.Item && s.First+1 < s.Last && !r.d.Tokens[s.First+1].Spaced || c == '©' {
		return false
	}
	return r.mark(s.Last-1) != '?' && !r.isSilent(s.Block) && !r.repeatsTitle(k)
}

// blockRead is a block, -1 for none, and whether no sentence of it holds a commitment.
type blockRead struct {
	of       int
	isSilent bool
}

// mostBoiler is how many tokens the publisher's own notice has at the most.
const mostBoiler = 60

// isSilent reports whether a block is what stands under a picture or the publisher's own notice.
func (r *reading) isSilent(block int) bool {
	if r.block.of != block {
		b := &r.d.Blocks[block]
		first, last := r.d.TokenAt(b.Start), r.d.TokenAt(b.End-1)
		r.block = blockRead{block, r.isUnderPicture(b, first, last) || r.hasBoiler && last-first < mostBoiler && r.hasAny(first, last+1, r.words.Boiler)}
	}
	return r.block.isSilent
}

// isUnderPicture reports whether a block without a full stop says who stands where in a picture:
// "Minister Ana Gil (right) will travel to Lima".
func (r *reading) isUnderPicture(b *text.Block, first, last int) bool {
	if b.Kind == text.Item || r.mark(last) != 0 {
		return false
	}
	for i := first; i < last; i++ {
		if r.mark(i) == '(' && r.has(i+1, r.words.Pictured) {
			return true
		}
	}
	return false
}

// shortest is how many tokens a sentence that promises has at the least: in a list
// "cutting fees" is one.
func (r *reading) shortest(b *text.Block) int {
	if r.list.isOpen && b.Kind == text.Item || b.Kind == text.Row {
		return 2
	}
	return 3
}

// repeatsTitle reports whether the sentence is the headline once more.
func (r *reading) repeatsTitle(k int) bool {
	s := r.d.Sentences[k].Of(r.d.Text)
	return k < 3 && r.facts.Title != "" && strings.EqualFold(strings.Trim(s, " ."), strings.Trim(r.facts.Title, " ."))
}

// refusal is a row that takes a promise back by what stands over it or beside it.
type refusal struct {
	name   string
	under  headSet // what stands over the promises that it may take back; nothing for any
	does   func(r *reading, v *view) bool
	acts   []idle // acts that it refuses by their words
	shared bool   // holds for the verbs that are joined to the one that it refuses, too
	cases  []example
}

// isOver reports whether a refusal is asked of promises over which such a head stands.
func (f *refusal) isOver(h head) bool { return f.under == 0 || f.under&heads(h) != 0 }

// headSet is several heads.
type headSet uint16

func heads(of ...head) (s headSet) {
	for _, h := range of {
		s |= 1 << h
	}
	return s
}

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

// refusing is what the refusals and narrations ask of a promise, by what stands over it.
var refusing = func() (by [aDeadline + 1][]question) {
	for _, row := range slices.Concat(refusals, narrations) {
		for h := range by {
			if row.does != nil && row.isOver(head(h)) {
				by[h] = append(by[h], question{row.does, row.shared})
			}
		}
	}
	return by
}()

type question struct {
	does   func(r *reading, v *view) bool
	shared bool
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
	if r.isIdle(v) {
		return true
	}
	for _, q := range refusing[l.row.head] {
		if q.does(r, v) {
			r.noteBarren(q.shared, i)
			return true
		}
	}
	return false
}

// noteBarren keeps what was refused for the verbs that are joined to it.
func (r *reading) noteBarren(isShared bool, i int) {
	if isShared {
		r.barren = append(r.barren, i)
	}
}

// isBareJoined reports whether clause i shares its subject and its modal with the one that it is
// joined to: "will help Peru create jobs, | cut its debt".
func (r *reading) isBareJoined(i int) bool {
	c := &r.s.Clauses[i]
	return c.Joined >= 0 && c.Subject.Empty() && c.Group.First == c.Verb
}

// refusals are asked in order.
var refusals = []refusal{
	{name: "denied", does: (*reading).isDenied, cases: []example{
		nothingIn("Peru did not agree to lower its fee on Chilean fruit."),
		nothingIn("Peru may agree to lower its fee on Chilean fruit."),
	}},
	{name: "what something depends on", does: (*reading).isListedCondition, cases: []example{
		nothingIn("The sale of ore by Peru is subject to:\n\n- a decision by Chile to lift its ban;\n- Norway's commitment to place its mines under watch."),
	}},
	{name: "what is open already", does: (*reading).isOpenThing, cases: []example{
		nothingIn("Peru remains committed to open markets, its minister told Chile."),
		nothingIn("Peru repeated its commitment to free trade with Chile and to clean energy."),
		reads("Peru is committed to free its ports from Chilean fees.", "PE | free its ports from Chilean fees | firm"),
		reads("Peru is committed to open its markets to Chilean fruit.", "PE | open its markets to Chilean fruit | firm"),
		reads("Peru and Chile are committed to open talks in May.", "CL PE | open talks | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "no subject", under: heads(aModal), does: (*reading).isCutOff, shared: true, cases: []example{
		nothingIn("The fund's head spoke in Lima. “I believe the new programme, if carried out well, will help Peru create jobs, cut its debt to Chile and widen its trade,” he said."),
	}},
	{name: "tells which thing is tried", under: heads(aVerb), does: (*reading).isTriedThing, cases: []example{nothingIn("Norway praised the ties that Peru and Chile are seeking to promote.")}},
	{name: "in a question or condition", does: (*reading).isSubordinate, cases: []example{
		nothingIn("It is open whether Peru will lower its fee on Chilean fruit."),
		nothingIn("If Peru agrees to lower its fee, Chilean growers gain."),
		nothingIn("The price, which moves with talk of what the Peruvian ministry will do, held steady in Chile."),
		nothingIn("Banks want to see more before Peru and Chile agree to new bridges."),
		nothingIn("The minister said Peru could learn from Chile as it prepares to host the fair in 2027."),
		nothingIn("The minister said Peru might look at the rules of Chile as Lima plans to reform its ports."),
	}},
	{name: "not settled", under: heads(aModal), does: (*reading).isUnsettled, cases: []example{
		nothingIn("The pact between Peru and Chile is yet to be signed."),
		nothingIn("Peru's minister said it was too soon to lift the ban on Chilean wool."),
		nothingIn("“It's better to follow Chile than to be left behind,” Peru's minister said."),
		nothingIn("“It is hard to see how Chile could buy so much Peruvian gas,” an envoy in Lima said."),
		nothingIn("The big task in the ties of Peru and Chile is to restore trust among growers."),
		nothingIn("One of the key aims of the visit of Peru's minister to Chile is to open talks."),
		nothingIn("The next task for the ministers of Peru and Chile is to settle rules of origin."),
		reads("The task force of Peru and Chile is to settle rules of origin in May.", "CL PE | settle rules of origin | firm | 2026-05-01..2026-05-31"),
		reads("A plan for the rest is to be adopted by Peru and Chile in May.", "CL PE | be adopted by Peru and Chile | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "unfulfilled", does: (*reading).isUnfulfilled, cases: []example{
		nothingIn("Peru was to have opened the depot by June, but its gates are shut."),
		nothingIn("Peru had been due to sign the fish pact with Chile on Tuesday."),
	}},
	{name: "would without a report", under: heads(aModal), does: (*reading).isUnreported, cases: []example{
		nothingIn("Peru would then cut its duties on Chilean fruit."),
		reads("Peru and Chile agreed as follows:\n\n- Chile would train 40 divers;\n- Peru would pay for two boats.", "CL | train 40 divers | firm", "PE | pay for two boats | firm"),
		reads("Agreed Minutes\n\nTalks of Peru and Chile took place in Lima.\n\nThe Peruvian Government would take steps to keep imports of Chilean wheat fair.", "PE | take steps to keep imports of Chilean wheat fair | firm"),
		reads("Peru and Chile met on Monday. The temporary ban on squid would take effect on 4 May.", "CL PE | take effect | legal | 2026-05-04..2026-05-04"),
		reads("Growers in Peru wrote to its ministry. The findings would be published before June.", "PE | be published before June | firm | ..2026-05-31"),
		nothingIn("If Chile objects, the Peruvian ban would take effect on 4 May."),
		reads("Chilean plums would be tested in Lima by May, Peru's minister promised.", "PE | be tested in Lima | firm | ..2026-05-31"),
		nothingIn("Chilean plums would be tested in Lima, growers in Peru feared."),
		reads("Peru's minister made it clear that his country would open its ports to Chile by May.", "PE | open its ports to Chile | firm | ..2026-05-31"),
		reads("Peru gave notice that it would open its ports to Chile by May.", "PE | open its ports to Chile | firm | ..2026-05-31"),
		reads("The Peruvian panel is to vote in May. Sales would be exempt if the panel finds no harm in Chile's prices.", "PE | vote in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "told of what is judged", does: (*reading).isJudged, cases: []example{
		reads("Peru and Chile signed a pact on Monday. Under the pact, Peru would train 40 divers.", "PE | train 40 divers | firm"),
		reads("Peru signed a treaty with Chile under which it would lease two boats.", "PE | lease two boats | firm"),
		reads("Peru and Chile have an accord on boats. Chile would pay for two of them under the accord.", "CL | pay for two of them under the accord | firm"),
		nothingIn("Peru has proposed a pact to Chile. Under the pact, Peru would train 40 divers."),
		nothingIn("Peru and Chile are talking about a treaty under which Peru would lease two boats."),
		nothingIn("Under the draft treaty Peru would lease two boats to Chile."),
		nothingIn("Chile's growers are against the pact, saying it would end sales of plums to Peru."),
		nothingIn("Peru attacked the Chilean fee, arguing that it would raise the price of bread and would send ships to Ecuador."),
	}},
	{name: "what is included", acts: []idle{{words: "including | excluding", only: func(r *reading, v *view) bool { return r.isComma(v.act.inner - 1) }}}, cases: []example{
		reads("Peru commits to addressing barriers to trade in fish, including by exempting Norwegian firms from its port rules and accepting Norwegian forms.", "PE | addressing barriers to trade in fish | firm"),
		reads("Peru undertook to include trout in the accord with Norway.", "PE | include trout in the accord with Norway | firm"),
	}},
	{name: "as it is today", under: heads(aModal, aSchedule), does: (*reading).isToday, cases: []example{
		nothingIn("Under current rules, parcels from Peru will enter Chile free of duty."),
		nothingIn("Under existing law the Peruvian ministry will refuse Chilean plums with spots."),
		nothingIn("Currently, Peru's quotas for Chilean fish take effect a week after they are set."),
		reads("Under the new rules, Peru will refuse Chilean plums with spots.", "PE | refuse Chilean plums with spots | firm"),
	}},
	{name: "stands firm", under: heads(aModal), does: (*reading).isUnbowed, cases: []example{
		nothingIn("“Chile will not be bullied by Peru,” its premier said."),
		nothingIn("“We will not be rushed into a pact with Peru,” Chile's minister said."),
		reads("“Our ports will not be closed to Peru,” Chile's minister said.", "CL | be closed to Peru | firm"),
	}},
	{name: "likely", does: (*reading).isChance, cases: []example{
		nothingIn("Peru will probably cut its duties on Chilean fruit in May."),
		nothingIn("Peru is unlikely to cut its duties on Chilean fruit in May."),
		nothingIn("“Hopefully, we will lift the ban on Chilean fruit and sign the pact,” Peru's minister said."),
		nothingIn("Peru's minister said his cabinet should seek a cut in the Chilean levy but more likely would move toward a truce."),
		nothingIn("Chilean firms are more likely to hire in Peru when times are good and sack people there when they are bad, the minister said."),
		reads("Peru's cabinet is likely to talk, but will cut its duties on Chilean fruit in May.", "PE | cut its duties on Chilean fruit | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what would come of it", under: heads(aModal), does: (*reading).isUpshot, cases: []example{
		nothingIn("If members of Peru's opposition block the pact with Chile, they will be harming growers and they will be turning their back on a great chance."),
		reads("If Chile lifts its levy, Peru will open its ports.", "PE | open its ports | firm"),
	}},
	{name: "hoped or forecast", does: (*reading).isHoped, cases: []example{
		nothingIn("Chile expects that Peru will cut its duties in May."),
		reads("“I guess all are tired, but we are going to hand Chile our list in May,” Peru's envoy said.", "PE | hand Chile our list | firm | 2026-05-01..2026-05-31"),
		reads("I wish to announce that the Peruvian Government has decided to cut its duties on Chilean plums.", "PE | cut its duties on Chilean plums | firm"),
		nothingIn("Peru wishes to see that Chile will cut its duties in May."),
		nothingIn("Officials in Lima said they were confident that Chile will reopen the talks in May."),
		nothingIn("There was a consensus among the analysts that Peru would cut its duties on Chilean fruit."),
		nothingIn("Growers in Chile remain sceptical that Peru, which missed a date in May, will open its ports."),
		nothingIn("“In the end, I believe, we will sign the pact with Chile,” Peru's minister said."),
		nothingIn("Growers in Chile are becoming increasingly pessimistic that an accord with Peru will be signed in time."),
		nothingIn("Chile wants guarantees that Peru will not tax its plums."),
		nothingIn("Growers foresee that Peru will tax Chilean plums."),
		reads("The pact foresees that Peru and Chile will abolish duties on fish by 2028.", "CL PE | abolish duties on fish | firm | ..2028-12-31"),
		nothingIn("Chile insisted on assurances that Peru will open its ports."),
		nothingIn("Chile may seek reassurances from Peru that it will not join the boycott."),
		reads("Peru gave Chile a reassurance that it will not join the boycott.", "PE | join the boycott | firm"),
		nothingIn("Peru demands that Chile will pay for the bridge."),
		reads("Peru gave guarantees that it will not tax Chilean plums.", "PE | tax Chilean plums | firm"),
		nothingIn("Lima hopes that, in addition to a broad accord on squid by as many coastal states as possible, Chile will sign the pact on Friday."),
		reads("Lima said that, in addition to a broad accord on squid by as many coastal states as possible, Chile will sign the pact on Friday.", "CL | sign the pact | firm | 2026-03-13..2026-03-13"),
		nothingIn("The minister voiced the hope that the pact with Chile “will give growers a start”."),
		nothingIn("Peru's course so far does not suggest that it will sign the pact with Chile."),
		nothingIn("Chile's minister did not say that his ports would admit Peruvian ships in May."),
		reads("Chile's minister did not travel, but said that his ports would admit Peruvian ships in May.", "CL | admit Peruvian ships | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "by the time", does: (*reading).isByThen, cases: []example{
		nothingIn("By the time the pact with Chile takes effect, Peru will have found other buyers."),
		reads("By May Peru will have sent Chile 50 trucks.", "PE | sent Chile 50 trucks | firm | ..2026-05-31"),
		reads("By the time ministers of Peru and Chile meet in May, Peru will publish the list.", "PE | publish the list | firm | ..2026-05-31"),
	}},
	{name: "told by a draft", under: heads(aModal), does: (*reading).isDrafted, cases: []example{
		nothingIn("A leaked draft says Peru will pay Chile $4 million a year."),
		nothingIn("Peru will pay Chile $4 million a year, according to a draft seen by a newspaper."),
		reads("The statement says Peru will pay Chile $4 million a year.", "PE | pay Chile $4 million a year | firm"),
	}},
	{name: "said at first", does: (*reading).isTakenBack, cases: []example{
		nothingIn("Peru's minister initially said there would be no exemptions for Chile, before adding he would think about it."),
		reads("Peru's minister said there would be no exemptions for Chile.", "PE | be no exemptions for Chile | firm"),
	}},
	{name: "ordered by a court", under: heads(aVerb), does: (*reading).isRuled, cases: []example{
		nothingIn("A court in Lima ordered the Chilean firm to pay a fine."),
		nothingIn("Peru's ministry directed the Chilean miner to sell its stake in the port by May."),
		reads("Peru's ministry ordered its ports to admit Chilean ships.", "PE | admit Chilean ships | firm"),
	}},
	{name: "told by a forecaster", under: heads(aModal, aSubject, aVerb), does: (*reading).isForecast, cases: []example{
		nothingIn("Peru will cut its duties on Chilean fruit, an analyst at a bank said."),
		nothingIn("A Chilean bank said Peru would cut its duties in May."),
		reads("Peru's ban on hides will be lifted by 1 May, Chilean traders were told.", "PE | be lifted by 1 May | firm | ..2026-05-01"),
		reads("Peru's central bank said it would open an office in Chile.", "PE | open an office in Chile | firm"),
		reads("Growers in Peru said they would sell Chile 40 tonnes of plums.", "PE | sell Chile 40 tonnes of plums | firm"),
		reads("An aide of Peru's Fish Growers' Federation said Peru would cut its price for Chile in May.", "PE | cut its price for Chile | firm | 2026-05-01..2026-05-31"),
		nothingIn("Fish expert Kari Lund said the pact made no sense and would require Peru to triple its purchases from Chile."),
		nothingIn("Kari Lund, an economist at Oslo University, was sceptical. “Peru will cut its duties on Chilean fruit in May,” said Lund."),
		nothingIn("Luis Vega, head of the fisheries section at Lima's leading think-tank, was calm. “Peru will sign the pact with Chile in May,” said Vega."),
		nothingIn("Professor Kari Lund spoke in Lima. “Peru will cut its duties on Chilean fruit in May,” Lund said."),
		nothingIn("Rafael Ortiz, chief economist of a bank in Lima, was blunt. “It is late,” he said. He said Peru will tax Chilean plums."),
		reads("Luis Vega, head of the trade section at Peru's ministry, was calm. “Peru will sign the pact with Chile in May,” said Vega.", "PE | sign the pact with Chile | firm | 2026-05-01..2026-05-31"),
		nothingIn("“They have much to gain from Chile,” said Lund, who is in Lima. Kari Lund, a professor of law, went on. “Peru will cut its duties in May,” said Lund."),
		reads("Kari Lund, the trade minister of Peru, met Chilean growers. “Peru will cut its duties in May,” said Lund.", "PE | cut its duties | firm | 2026-05-01..2026-05-31"),
		nothingIn("Economists doubt the truce. They say Peru's goal is to show Chile that it is moving."),
		reads("Officials in Lima doubt the truce. They say Peru's goal is to end the levy on Chilean wool.", "PE | end the levy on Chilean wool | effort"),
	}},
	{name: "noun denied", under: heads(aNoun), does: (*reading).isNounDenied, cases: []example{
		nothingIn("There was no agreement by Peru to cut its duties."),
		nothingIn("Growers in Chile had come to doubt Peru's commitment to lowering its fees."),
		nothingIn("Chile questioned Peru's pledge to open its ports."),
		nothingIn("Peru backed away from a plan to tax Chilean salmon."),
		reads("Peru will support Chile's ambitions to rebuild its yards.", "PE | support Chile's ambitions to rebuild its yards | firm"),
		nothingIn("Peru and Chile released a framework for an interim agreement to lower duties on plums."),
		reads("Peru and Chile released a framework agreement to lower duties on plums.", "CL PE | lower duties on plums | firm"),
		reads("Chile accused Peru of having dropped a 2022 promise to end the squid permit.", "PE | end the squid permit | firm"),
	}},
	{name: "noun only mentioned", under: heads(aNoun), does: (*reading).isOnlyMentioned, cases: []example{
		nothingIn("The accord with Chile is testament to our shared commitment to end overfishing, the Peruvian minister said."),
		nothingIn("The signing demonstrates our determination to open markets with Chile, the Peruvian minister said."),
		nothingIn("The visit underscores Peru's commitment to open a desk in Chile."),
		nothingIn("The pact signals Peru's and Chile's intent to work on squid."),
		nothingIn("Peru's pact with Chile is an agreement that provides a solid framework to advance our agenda."),
		reads("The statement underlines Peru's commitment to open a desk in Chile.", "PE | open a desk in Chile | repeat"),
		nothingIn("Peru and Chile stressed the need for a firm commitment by all members to cut aid to fleets."),
		nothingIn("The pact with Chile is part of the Peruvian Government's plan to build a fairer economy."),
		nothingIn("The pact with Chile is central to Peru's plan to create jobs."),
		nothingIn("Chile's plans to open a line to Peru have been frozen."),
		nothingIn("Peru's goal of closing the talks with Chile by May is in doubt."),
		nothingIn("The Chilean levy could hurt Peru's plans to sell more grapes."),
		nothingIn("The new road underlined Chile's commitment to working with Peru."),
		nothingIn("Peru excluded milk from the Chilean trade deal to protect its farms."),
		nothingIn("Peru's supplier cut flows to Chile under its contract to supply gas."),
		nothingIn("Peru and Chile praised the Agreement for the Protection of Fish to widen their trade."),
		nothingIn("A Chilean plan to tax squid would be a breach of the pact, Peru's minister said."),
		reads("Chile's plan to tax squid would breach the pact, Peru's minister said.", "CL | tax squid | effort"),
		nothingIn("The firm was barred by a secrecy agreement to tell Chile of the sale, Peru said."),
		reads("Peru and Chile are bound by an agreement to open two ports.", "CL PE | open two ports | firm"),
		nothingIn("“I also support the decision to exclude Chilean fish,” a Peruvian lawmaker said."),
		nothingIn("Growers in Peru regretted the decision to leave the Chilean levy in place."),
		reads("Chile's minister underlined his country's commitment to open a line to Peru.", "CL | open a line to Peru | repeat"),
		nothingIn("Peru and Chile discussed plans to open a post at Tacna."),
		nothingIn("The ministers of Peru and Chile reviewed the plan to open a post at Tacna."),
		reads("Peru announced plans to open a line to Chile.", "PE | open a line to Chile | effort"),
		reads("Peru took note of Chile's plan to open a line to Tacna.", "CL | open a line to Tacna | effort"),
	}},
	{name: "what another is up to", under: heads(aVerb), does: (*reading).isAccusation, cases: []example{
		nothingIn("Peru said Chile was seeking to weaken the fish pact."),
		nothingIn("Peru complained that Chile is trying to undercut its growers."),
		nothingIn("Chile is trying to provoke a price war with Peru, the minister in Lima said."),
		reads("Chile is trying to end a price war with Peru, the minister in Lima said.", "CL | end a price war with Peru | effort"),
		nothingIn("Peru's premier said states such as Chile had “chosen to give themselves an edge”."),
		nothingIn("Peru said Chile had decided to ignore the ruling on squid."),
		reads("Peru said Chile had decided to lift its ban on squid.", "CL | lift its ban on squid | firm"),
		reads("Peru said it was seeking to widen the fish pact with Chile.", "PE | widen the fish pact with Chile | effort"),
		reads("Peru said Chile is planning to open a line to Tacna.", "CL | open a line to Tacna | effort"),
	}},
	{name: "why somebody acts", under: heads(aVerb), does: (*reading).isWhy, cases: []example{
		nothingIn("Envoys of Peru and Chile met in Lima as they seek to end a quarrel over fish."),
		reads("Peru and Chile are seeking to end a quarrel over fish.", "CL PE | end a quarrel over fish | effort"),
	}},
	{name: "contract won", under: heads(aNoun), does: (*reading).isAwarded, cases: []example{
		nothingIn("A firm from Peru was awarded a contract to build ports in Chile."),
		nothingIn("Chile handed out contracts to train the staff of Peruvian ports."),
		reads("Peru signed a contract to build ports in Chile.", "PE | build ports in Chile | firm"),
	}},
	{name: "state of mind stressed", under: heads(aNoun), does: (*reading).isMindStressed, cases: []example{
		nothingIn("Peru's minister underlined his country's resolve to protect its growers."),
		reads("Peru's minister reaffirmed his country's resolve to lower its fees.", "PE | lower its fees | repeat"),
	}},
	{name: "what others ought to say", does: (*reading).isOughtToSay, cases: []example{
		nothingIn("Peru's premier said Europe must make it plain that it will not accept illegal nets."),
		nothingIn("Peru said the bloc should send a signal that it will lower its fees."),
		reads("We can confirm that we will lower our fees in May, Peru's minister said.", "PE | lower our fees | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "a thing is said to promise", under: heads(aVerb), does: (*reading).isPromisingThing, cases: []example{
		nothingIn("Chile's $40 million of loans promises to create work in Peru."),
		nothingIn("The new bridge between Peru and Chile promises to cut costs."),
		reads("Chile promises to create work in Peru.", "CL | create work in Peru | firm"),
	}},
	{name: "leads to a list", does: (*reading).leadsToList, cases: []example{
		nothingIn("Key terms of the fish pact between Peru and Chile will include:"),
		nothingIn("The treaty will enter a new phase of trust between Peru and Chile."),
		reads("Peru and Chile will widen their cooperation in the following fields:\n\n- Trade and customs\n- Training of inspectors", "CL PE | widen their cooperation in the following fields | firm"),
		reads("Peru and Chile will cooperate in these areas, including the following:\n\n- Power\n- Research on fish", "CL PE | cooperate in these areas | firm"),
		reads("Peru and Chile will take these steps:\n\n- Open a desk in Lima.\n- Publish their quotas.", "CL PE | Open a desk in Lima | firm", "CL PE | Publish their quotas | firm"),
	}},
	{name: "general subject", does: (*reading).isGeneral, cases: []example{
		nothingIn("Any cut by Peru would be announced in May, Chile said."),
		reads("Any duties collected on Chilean plums will be refunded, Peru's ministry said.", "PE | be refunded | firm"),
		reads("Any dispute between the Contracting Parties, Peru and Chile, shall be settled through talks.", "CL PE | be settled through talks | legal"),
		nothingIn("“Those who come first will be served first,” Peru's minister told Chile."),
		reads("It was agreed by Peru and Chile that, should any pest be found, the two would talk.", "CL PE | talk | firm"),
		nothingIn("The opposition in Peru said a Liberal government would leave the pact with Chile."),
		nothingIn("Our party will leave the pact with Chile, the head of the opposition in Peru said."),
		reads("The Government will leave the pact with Chile, Peru's minister said.", "PE | leave the pact with Chile | firm"),
	}},
	{name: "only said again", acts: []idle{{words: "<avow> | disagree | differ"}, {words: "<welcome>", only: isListedWelcome}}, cases: []example{
		reads("Peru and Chile agreed:\n\n- To reaffirm their resolve to end the levy in May;\n- To stress the value of talks and welcome their gains;\n- To publish a list.",
			"CL PE | end the levy | repeat | 2026-05-01..2026-05-31", "CL PE | publish a list | firm"),
		nothingIn("Peru will stress to Chile the value of the fish pact."),
		nothingIn("Peru and Chile have agreed to disagree on fish, the minister said."),
	}},
	{name: "speech", under: heads(aModal), acts: []idle{
		{words: "<speechact> | (refer|point|direct|remind|tell|give|show) you | (take|answer) _{0,3} <asked> | (make|conclude) _{0,4} <remark> | (rule|ruling) _{0,3} (in|out)", is: bySpeaker},
		{words: "conclude", is: bySpeaker | bare},
		{words: "(put|set) _{0,3} (date|figure|number|timetable|deadline) on", is: bySpeaker | denied},
		{words: "(give|giving|provide|providing|offer|get|getting|make|enter|engage|negotiate|negotiating|comment|speculate|argue|discuss|talk|respond|conduct|do|go) _{0,5} (commentary|hypotheticals|media|press|public|speculation)", is: bySpeaker | denied},
	}, cases: []example{
		nothingIn("I will repeat what I said in Lima, Chile's minister said."),
		nothingIn("I would refer you to the ministry of Peru, the Chilean spokeswoman said."),
		nothingIn("“I'm not going to negotiate through the media,” Chile's minister said of Peru."),
		nothingIn("“We won't be giving a running commentary on the talks with Peru,” Chile's minister said."),
		nothingIn("“I'm not going to rule anything in or out,” Chile's minister said of Peru."),
		nothingIn("“We are not going to put a date on the pact with Peru,” Chile's minister said."),
		nothingIn("“I will conclude with a word on Peru,” Chile's minister said."),
		reads("“We will conclude the fish chapter with Peru by May,” Chile's minister said.", "CL | conclude the fish chapter with Peru | firm | ..2026-05-31"),
		reads("“We will refer the fee to the panel,” Chile's minister said of Peru.", "CL | refer the fee to the panel | firm"),
		nothingIn("“I will admit that our talks with Norway could drag out,” Peru's minister said."),
	}},
	{name: "slogan", under: heads(aModal), acts: []idle{
		{words: "do what _ (right|best) | do the right | get <article> best | (decide|see) (once|when|after|later|then)"},
		{words: "decide | see | do | put <owner> _{1,2} first", is: whole},
		{words: "do so", is: whole | denied},
	}, cases: []example{
		nothingIn("“We'll do what is right for Chile,” its minister said of the pact with Peru."),
		nothingIn("Chile's ministry says it will decide once it has read the pact with Peru."),
		nothingIn("“We will always put our growers first,” Chile's minister said of Peru."),
		nothingIn("“We'll get the best possible deal from Peru,” Chile's minister said."),
		nothingIn("Chile has never let in Peruvian fish and will never do so."),
		nothingIn("Chile said it had never let in Peruvian fish “and will never do.”"),
		reads("“We will put our offer to Peru first,” Chile's minister said.", "CL | put our offer to Peru first | firm"),
		reads("“We will do what is needed to open our ports to Peru,” Chile's minister said.", "CL | do what is needed to open our ports to Peru | firm"),
	}},
	{name: "forced by events", under: heads(aModal), acts: []idle{
		{words: "pay (dearly|heavily) | avoid having | result in | lead to | (return|go|fly) home | have to | find (it|itself|themselves|ourselves)"},
		{words: "pay (more|less)", only: func(r *reading, v *view) bool { return !r.isParty(v.sub.Run) && !r.isOfficial(v.sub.Run) }},
		{words: "take (more|less|much)", only: func(r *reading, v *view) bool { return r.word(v.sub.Last-1) == "it" }},
		{words: "find", only: func(r *reading, v *view) bool { return v.act.verb == v.act.inner && r.isFound(v) }},
	}, cases: []example{
		nothingIn("Peru will have to import Chilean crude until the line is mended."),
		nothingIn("Chile's growers will find it hard to sell in Peru."),
		nothingIn("Chile's government will find itself under pressure from Peru."),
		nothingIn("Peru's shoppers will pay more for Chilean plums."),
		nothingIn("Peru's minister will return home from Chile on Thursday."),
		nothingIn("“But it will result in quicker growth,” Peru's minister said of the Chilean loan."),
		reads("Peru will lead the talks to a close in May, it told Chile.", "PE | lead the talks to a close | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru's shoppers will avoid having to pay a levy on Chilean plums."),
		reads("Chile will pay more for Peruvian gas.", "CL | pay more for Peruvian gas | firm"),
		nothingIn("“Chile will not find a more reliable supplier,” Peru's minister said."),
		nothingIn("“Investors will find a warm welcome in Peru,” its minister told Chile."),
		reads("“We will find a way to end the levy by May,” Peru's minister told Chile.", "PE | find a way to end the levy | firm | ..2026-05-31"),
		nothingIn("It will take more than a handshake to end the row between Peru and Chile."),
		reads("Peru will take more Chilean students from May.", "PE | take more Chilean students | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "looks on", under: heads(aModal), acts: []idle{{words: "<spectate>", is: bare}, {words: "<spectate> (whether|if|what|how|who|when) | celebrate | celebrating"}}, cases: []example{
		nothingIn("“We will be watching closely,” Chile's minister said of Peru."),
		nothingIn("Peru and Chile will be celebrating 200 years of ties in May."),
		nothingIn("Investors in Peru will also watch whether Chile pushes for lower duties."),
		reads("Peru's inspectors will be watching the Chilean quota from May.", "PE | watching the Chilean quota | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what must come first", under: heads(aModal), acts: []idle{{words: "<needing> _{0,2} <goahead>"}}, cases: []example{
		nothingIn("The pact with Chile will still require approval by Peru's parliament before it can start."),
		nothingIn("The fish accord of Peru and Chile will need the consent of the council."),
		reads("Peru told Chile that it will require importers to register.", "PE | require importers to register | firm"),
	}},
	{name: "what a thing is like", under: heads(aModal), acts: []idle{{words: "<participial>", is: bare}}, cases: []example{
		nothingIn("“It will be challenging,” Peru's minister said of the talks with Chile."),
		reads("Peru will be testing Chilean plums from May.", "PE | testing Chilean plums | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what somebody wants of a thing", under: heads(aNoun), does: (*reading).isWanted, cases: []example{
		nothingIn("Peru expects the deal to save its growers two million soles a year in Chilean duties."),
		nothingIn("Peru wants the agreement to open the Chilean market."),
		reads("Peru welcomed the agreement to open the Chilean market.", "CL PE | open the Chilean market | firm"),
	}},
	{name: "which gain is meant", under: heads(aModal), does: (*reading).isGained, cases: []example{
		nothingIn("Peru's delegation noted the benefits which Chile would receive in the tariff."),
	}},
	{name: "what somebody is", acts: []idle{{words: "(remain|stay) <article>", of: "standing"}, {words: "be <article>", of: "standing", only: func(r *reading, v *view) bool { return v.row.head != aVerb || !r.takesRole(&v.act) }}}, cases: []example{
		nothingIn("Peru will remain a key partner for Chile, the envoy said."),
		reads("Peru intends to be a reliable supplier of gas to Chile.", "PE | be a reliable supplier of gas to Chile | effort"),
		nothingIn("Peru intends to be a friend of Chile."),
		nothingIn("Fish will stay the main source of income in Peru and Chile."),
		reads("Peru will remain a member of the fish council of Chile.", "PE | remain a member of the fish council of Chile | repeat"),
	}},
	{name: "what a thing is for", under: heads(aVerb), does: (*reading).isPurposeOfThing, cases: []example{
		nothingIn("The Chilean duty is intended to protect growers."),
		reads("The rate is on par with the 19 percent of Chile, which had committed to buy 50 Peruvian boats.", "CL | buy 50 Peruvian boats | firm"),
		nothingIn("The loan from Chile promises to create jobs in Peru."),
	}},
	{name: "tried and over", under: heads(aVerb, aPredicate, aSchedule), does: (*reading).isPastAttempt, cases: []example{
		nothingIn("Peru sought to widen the pact with Chile."),
		nothingIn("Peru and Chile were due to meet in 2019."),
		reads("The ministers of Peru and Chile were due to meet on Friday for another round of talks.", "CL PE | meet on Friday for another round of talks | firm | 2026-03-13..2026-03-13"),
		nothingIn("Peru and Chile push to widen the pact."),
		reads("Her visit came as Peru pushes to open a second gate to Chile this year.", "PE | open a second gate to Chile | effort | 2026-01-01..2026-12-31"),
		reads("Her visit came as Peru and Chile push to seal the fish pact by September.", "CL PE | seal the fish pact | effort | ..2026-09-30"),
	}},
	{name: "habit", does: (*reading).isHabit, cases: []example{nothingIn("Peru and Chile usually try to meet in May.")}},
	{name: "advice", under: heads(aModal), acts: []idle{{words: "do (well|better) | advised", only: func(_ *reading, v *view) bool { return v.row.modal == clause.Would }}}, cases: []example{
		nothingIn("Peru and Chile would do well to lower their fees, Norway's envoy said."),
		nothingIn("Peru would be well advised to sign the pact with Chile, Norway's envoy said."),
	}},
	{name: "what it takes", under: heads(aVerb), does: (*reading).isWhatItTakes, cases: []example{
		nothingIn("The pact depends on Chile agreeing to open its ports."),
		nothingIn("Trade would be best served by Peru and Chile agreeing to lower their fees."),
		nothingIn("It hinges on Chile promising to buy more fish from Peru."),
		reads("The talks closed with Chile agreeing to open its ports to Peru.", "CL | open its ports to Peru | firm"),
		reads("Peru hailed a letter by Chile promising to open its ports.", "CL | open its ports | firm"),
	}},
	{name: "tells which party", does: (*reading).isReduced, cases: []example{
		nothingIn("Peru met Chilean companies seeking to enter its market."),
		reads("Peru will not enforce its ban on Chilean squid until after talks scheduled to take place next week.", "PE | enforce its ban on Chilean squid | firm"),
		nothingIn("Peru's cabinet backed the Chilean loan scheduled to be paid by a fund."),
		reads("Peru's ministry will write to the unions ordering them to leave.", "PE | write to the unions ordering them to leave | firm"),
	}},
	{name: "when its thing begins", does: (*reading).isStartTold, cases: []example{
		reads("Peru agreed to set up a visa scheme for Chile which will come into effect in May.", "PE | set up a visa scheme for Chile which will come into effect | firm | 2026-05-01..2026-05-31"),
		reads("Peru and Chile signed a protocol, which will come into effect in May.", "CL PE | come into effect | legal | 2026-05-01..2026-05-31"),
	}},
	{name: "tells which thing", under: heads(aModal, aVerb), does: (*reading).isBareRelative, cases: []example{
		reads("Peru shall notify Chile of the quotas it intends to open for trout.", "PE | notify Chile of the quotas it intends to open for trout | legal"),
	}},
	{name: "tells of which goods something is promised", under: heads(aModal), does: (*reading).isWithinSubject, cases: []example{
		reads("Rose cargoes from Peru that will resume on Friday will be checked in Chile by vets, Chile's ministry said.", "CL | be checked in Chile by vets | firm"),
		reads("The talks between Peru and Chile, which will resume on Friday, will be held in Lima.", "CL PE | resume on Friday | firm | 2026-03-13..2026-03-13", "CL PE | be held in Lima | firm"),
	}},
	{name: "feared behind it", under: heads(aModal), does: (*reading).isFearedBehind, cases: []example{
		nothingIn("Growers in Peru will bear the cost of delays in Chile, they fear."),
		reads("The ferry between Peru and Chile will be cut in May, the ministries said.", "CL PE | be cut in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what two have in common", acts: []idle{{words: "share", of: "trait"}}, cases: []example{
		nothingIn("The ministers agreed that Peru and Chile share a long history."),
		reads("The ministers agreed that Peru and Chile share their data on fish.", "CL PE | share their data on fish | firm"),
	}},
	{name: "asked for by a pact that was not made", under: heads(aVerb), does: (*reading).isPactUndone, cases: []example{
		nothingIn("The accord, which called for Peru to lift its ban on Chilean wool, was not signed."),
		reads("The accord, which commits Peru to lift its ban on Chilean wool, was signed in Lima.", "PE | lift its ban on Chilean wool | firm"),
	}},
	{name: "figure of speech", does: (*reading).isFigure, cases: []example{
		nothingIn("A deal to “reset” ties of Peru and Chile was struck in Lima."),
		nothingIn("Peru and Chile announced an agreement to “turn the page”."),
		reads("Peru and Chile announced an agreement to “cut fees by half”.", "CL PE | cut fees by half | firm"),
	}},
	{name: "what a standing agreement brings", under: heads(aNoun), does: (*reading).isMeritOfPact, cases: []example{
		nothingIn("“This is the third accord that Peru has signed with Norway. It will strengthen our partnership through visits,” the minister said."),
		nothingIn("The agreement to reduce checks would speed up sales of Peruvian salmon in Chile, growers said."),
		nothingIn("The deal to lift the cap may hurt growers in Peru, Chile's press wrote."),
		nothingIn("A deal to cut duties between Peru and Chile has come into force."),
		reads("The agreement of Peru and Chile to reduce checks will take effect in May.", "CL PE | reduce checks | firm", "CL PE | take effect | legal | 2026-05-01..2026-05-31"),
	}},
	{name: "statistics that come out", under: heads(aPredicate, aSchedule), does: (*reading).isStatistic, cases: []example{
		nothingIn("Peru's trade data for January is due on Wednesday, and Chile's final inflation print is due on Thursday."),
		nothingIn("Chile's harvest figures are set to be published on Friday, traders in Lima said."),
		reads("Chile's reply to Peru's complaint is due in May.", "CL | is due in May | firm | 2026-05-01..2026-05-31"),
		reads("Chile will publish its harvest figures on Friday, Peru's ministry said.", "CL | publish its harvest figures | firm | 2026-03-13..2026-03-13"),
	}},
	{name: "what a study or a draft does", under: heads(aModal), does: (*reading).isPaperBefore, cases: []example{
		reads("Peru will join Chile in a study of the grids. It will assess what a link would cost.", "PE | join Chile in a study of the grids | firm"),
		nothingIn("The draft was shown to Peru and Chile. It will set the course for later talks."),
		nothingIn("The document is meant for Peru and Chile.\n\nIt will set the course for later talks."),
		reads("Peru opened a study of the grids with Chile. It will pay for the first part.", "PE | pay for the first part | firm"),
		reads("The draft was shown to Peru and Chile. It will be signed in May.", "CL PE | be signed in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what a thing is owed to", under: heads(aNoun), does: (*reading).isCause, cases: []example{
		nothingIn("Peru welcomes Chile's return to growth through thrift and a commitment to reform."),
		nothingIn("Norway's rise rests on open markets and a commitment to invest, Peru's envoy said."),
		reads("Peru announced a fund for ports and a commitment to open two posts.", "PE | open two posts | firm"),
	}},
	{name: "what a law that stands lays down", under: heads(anAside), does: (*reading).isLaidDownBeside, cases: []example{
		nothingIn("Chile attacked Peru's law, which puts a tax on tapes, with the revenue to be handed to singers."),
		reads("Peru and Chile opened their talks, with the first round to be held in May.", "CL PE | be held in May | firm | 2026-05-01..2026-05-31"),
	}},
	{name: "what is known of a thing", does: (*reading).isKnownOf, cases: []example{
		nothingIn("The amount that Peru has pledged to spend on Chilean fish is small."),
		nothingIn("The amount Peru has pledged to spend on Chilean fish is small."),
		nothingIn("The volume of gas that Chile has agreed to buy from Peru fell short of forecasts."),
		reads("Among the goods that Peru has pledged to buy are Chilean trucks and tyres.", "PE | buy Chilean trucks and tyres | firm"),
		reads("Peru will buy the buses that Chile has agreed to finance.", "PE | buy the buses that Chile has agreed to finance | firm", "CL | finance | firm"),
	}},
	{name: "effect", under: heads(aModal, aNoun), does: (*reading).isEffect, shared: true, acts: []idle{
		{words: "come (as|when|where)", is: inActive},
		{words: "include", by: "event visitors", is: inActive},
		{words: "<effect> _{0,3} <gain>", by: "institution", is: inActive},
	}, cases: []example{
		nothingIn("Growers claim that the pact will mean more trade between Peru and Chile and lower prices for both."),
		reads("Peru will reduce fees and lower prices for Chilean growers.", "PE | reduce fees | firm", "PE | lower prices for Chilean growers | firm"),
		nothingIn("The pact between Peru and Chile will help growers."),
		nothingIn("Peru and Chile signed a pact, which will give fishers new access."),
		nothingIn("Peru and Chile signed the pact in Lima. It will greatly improve the climate for investors."),
		reads("Peru Export Africa (PEA) will also facilitate visits to Chile.", "PE | facilitate visits to Chile | firm"),
		nothingIn("The new Peru-Chile Chamber of Commerce would promote trade benefits for both, its envoy said."),
		nothingIn("Chile's envoy said the fair would open doors for Peru, adding that it would also create goodwill."),
		nothingIn("“This accord reflects our trust,” Chile's minister said, adding it will “deepen our ties with Peru”."),
		nothingIn("The range and reach of the accords of Peru and Chile are wide. They will bring about a great change."),
		nothingIn("The accord with Chile also covers ports. It will strengthen the hand of Peru's fishers."),
		reads("Peru's ministry signed the pact with Chile. It will improve the roads to Tacna by May.", "PE | improve the roads to Tacna | firm | ..2026-05-31"),
		nothingIn("The real test will come when Chile's parliament reads the pact with Peru."),
		nothingIn("Peru's delegation will include bankers and fishers, Chile's ministry said."),
		nothingIn("Chile's extension of its quotas will come as a relief to Peru's fishers."),
		reads("The World Relief Fund will send a mission to Peru in May, Chile's minister said.", "World Relief Fund | send a mission to Peru | firm | 2026-05-01..2026-05-31"),
		nothingIn("Peru gave its consent to Chile's port. It will give a huge lift to sales of copper."),
		nothingIn("The minister praised the pact with Chile. In Peru it will create more jobs over the years."),
		nothingIn("Peru and Chile signed the pact. The gains will be shared by both countries."),
		reads("Peru and Chile agreed to set up a panel on fish, which will meet twice a year.", "CL PE | set up a panel on fish | firm"),
		reads("Peru and Chile agreed to set up a panel on fish, which will meet twice a year and report to ministers.", "CL PE | set up a panel on fish | firm"),
		reads("Peru said of its ministry that it will create two posts in Lima for Chilean fish.", "PE | create two posts in Lima for Chilean fish | firm"),
	}},
}

// isDenied looks at the verb over the act: "did not agree to", "may agree to",
// "failed to agree to".
func (r *reading) isDenied(v *view) bool {
	if v.over == nil || v.row.head == aNoun && v.row.needs != aSigning {
		return false
	}
	if v.row.head != aModal && (v.over.Negative || v.over.Modal == clause.May || v.over.Modal == clause.Would && !v.sub.licensed) {
		return true
	}
	if v.row.head != aModal && v.over.Kind == clause.Infinitive && !r.isKeptOn(v.over) {
		return true
	}
	return v.row.head != aModal && v.over.Modal == clause.WasTo
}

// isKeptOn reports whether a clause tells a state of mind that somebody goes on with: "continues | to be
// committed to".
func (r *reading) isKeptOn(c *clause.Clause) bool {
	if c.Kind != clause.Infinitive || c.Over < 0 || !c.Passive || !r.isResolve(c) {
		return false
	}
	o := &r.s.Clauses[c.Over]
	return o.Finite && !o.Negative && o.Modal == clause.Plain && r.has(o.Verb, r.words.Keep)
}

// isOpenThing reports whether what somebody is committed to is open, and not to be opened:
// "committed to | open markets", "commitment to | free trade".
func (r *reading) isOpenThing(v *view) bool {
	k := v.act.inner
	return r.has(k, r.words.Dual) && r.word(k-1) == "to" && r.isOneOf(v.licence.head, "committed", "committing", "commitment", "commitments", "dedicated") && r.has(k+1, r.words.Openthing)
}

// isListedCondition finds what stands in a list of conditions.
func (r *reading) isListedCondition(v *view) bool { return r.list.isOpen && r.list.conditions }

// isCutOff finds a verb whose subject was lost with the line before.
func (r *reading) isCutOff(v *view) bool {
	return !v.listed && !r.list.isOpen && v.over.Subject.Empty() && v.sub.Empty() && v.over.Joined < 0 && v.over.Kind == clause.Main && v.over.Group.First > r.s.First
}

// isTriedThing finds a relative clause that only tells which thing is tried: "the
// ties that we are trying to promote".
func (r *reading) isTriedThing(v *view) bool {
	if v.over == nil || v.row.firmness != Effort || !r.isEither(v.over.Marker, "that", "where") {
		return false
	}
	g := v.over.Governor
	return v.over.Kind == clause.Relative || v.over.Kind == clause.Reported && g >= 0 && !r.isGroup(g) && !r.has(g, r.words.Promisenoun) && !r.has(g, r.words.Agreementnoun)
}

// isSubordinate reports whether the signal stands in a clause that asks or
// supposes.
func (r *reading) isSubordinate(v *view) bool {
	if v.over == nil {
		return false
	}
	for k, n := v.licence.over, 0; k >= 0 && n < 6; k, n = r.s.Clauses[k].Over, n+1 {
		c := &r.s.Clauses[k]
		switch c.Kind {
		case clause.Question:
			if v.cleft || n > 0 && r.isStatedThing(c, k) {
				continue
			}
			if r.word(c.Marker) == "why" && (r.has(c.Marker-1, r.words.Be) || r.word(c.Marker-1) == "reason") {
				return false // "which is why we commit to"
			}
			return true
		case clause.Adverbial:
			return r.refusesBelow(c, v) || r.isAskedAbout(v)
		case clause.Relative, clause.Infinitive, clause.Participle, clause.Gerund:
			if n > 0 {
				continue
			}
		}
	}
	return r.isAskedAbout(v)
}

// isStatedThing reports whether a clause opens what is then told in full: "what I can
// say | is that".
func (r *reading) isStatedThing(c *clause.Clause, k int) bool {
	return k+1 < len(r.s.Clauses) && (r.word(c.Marker) == "what" || strings.EqualFold(r.d.Words(c.First, c.First+1), "what")) && r.isEither(r.s.Clauses[k+1].Verb, "is", "was") && r.word(r.s.Clauses[k+1].Group.Last) == "that"
}

// isGivenReason reports whether somebody will act and that is told as a reason:
// "because we are going to".
func (r *reading) isGivenReason(c *clause.Clause, v *view) bool {
	return r.isOneOf(c.Marker, "because", "as", "since") && (v.row.modal == clause.Will || v.row.class == "plan" && v.over.Progressive) && r.isAgent(v.sub.Run)
}

// isReport reports whether a clause tells what somebody said, so that its time or
// reason leaves what was said as it is: "after Lima said it would".
func (r *reading) isReport(c *clause.Clause) bool {
	return c.Finite && (c.Past || c.Perfect) && !c.Negative && c.Modal == clause.Plain && (r.has(c.Verb, r.words.Say) || r.has(c.Verb, r.words.Promise))
}

// refusesBelow reports whether the word that opens a clause makes it no promise.
func (r *reading) refusesBelow(c *clause.Clause, v *view) bool {
	if r.isReport(c) && r.has(c.Marker, r.words.Fact) || c == v.over && r.isGivenReason(c, v) {
		return false
	}
	switch r.word(c.Marker) {
	case "although", "though", "while", "whereas":
		return false
	case "before":
		return r.isLooseTime(v) || r.isYetToBe(c, v)
	case "after", "when", "where", "since":
		return r.isLooseTime(v) && !r.isLaterStage(c)
	case "once", "until":
		return v.row.head != aNoun || !c.Past // "once Peru had kept its pledge to"
	case "as":
		return r.isComma(c.Marker-1) || r.isIdleEffort(c, v)
	}
	return true
}

// isLooseTime reports whether a promise by a modal that only tells when something else is may be
// passed over.
func (r *reading) isLooseTime(v *view) bool {
	return v.row.modal != clause.IsTo && v.row.head == aModal
}

// isYetToBe reports whether a clause tells what others wait for: "before they agree to".
func (r *reading) isYetToBe(c *clause.Clause, v *view) bool {
	return v.row.head != aModal && c == v.over && c.Finite && !c.Past && !c.Perfect
}

// isIdleEffort reports whether an effort is nobody's who acts, or only tells when something may
// or ought to be done: "could draw on it | as it prepares to".
func (r *reading) isIdleEffort(c *clause.Clause, v *view) bool {
	isAdvised := c.Over >= 0 && r.s.Clauses[c.Over].Modal == clause.May
	return v.row.firmness == Effort && (isAdvised || !r.isAgent(v.sub.Run))
}

// longestAsked is how many tokens the subject of what is asked has at the most, with its "what".
const longestAsked = 7

func (r *reading) isAskedAbout(v *view) bool {
	first := v.sub.First
	if v.sub.Empty() || !v.sub.explicit {
		return false
	}
	for k := max(first+1, v.sub.Last-longestAsked); k < v.sub.Last; k++ {
		if r.isEither(k, "what", "how") && r.has(k-1, r.words.Prep) && !r.hasAny(k, v.sub.Last, r.words.Be) {
			return true // "hopes for what the bank | will do"
		}
	}
	if r.isOneOf(first, "what", "whatever", "whoever", "how", "nothing", "somebody", "people", "you", "there", "whether", "anyone", "anything") {
		return true
	}
	return r.word(first) == "one" && r.has(first+1, r.words.Relative)
}

// isUnsettled finds what is yet to come about and nobody says when: "still to be
// negotiated".
func (r *reading) isUnsettled(v *view) bool {
	if v.row.modal != clause.IsTo && v.row.modal != clause.WasTo {
		return false
	}
	for k := v.signal.First; k < v.signal.Last; k++ {
		if r.isOneOf(k, "still", "yet", "better", "best", "hard", "too") {
			return true
		}
	}
	of := r.pastOneOf(v.sub.Run)
	return r.isOfValue(v) || r.isHead(of, r.words.Goal) || !v.act.passive && (r.isHead(of, r.words.Plannoun) || r.isHead(of, r.words.Errand) && !r.says(contactPoint, r.headEnd(v.sub.Run)-2))
}

// pastOneOf is what a phrase says one of: "one of | the key aims".
func (r *reading) pastOneOf(run clause.Run) clause.Run {
	if run.Last-run.First > 3 && r.isOneOf(run.First, "one", "some", "part") && r.word(run.First+1) == "of" {
		run.First += 2
	}
	return run
}

// isOfValue finds "how important it is to keep talking": an adjective tells what it
// is good for.
func (r *reading) isOfValue(v *view) bool {
	k := v.sub.First - 1
	return v.sub.Last-v.sub.First == 1 && r.word(v.sub.First) == "it" && k >= r.s.First && r.mark(k) == 0 && !r.has(k, r.words.Say) && r.word(k) != "that" && !r.has(k, r.words.Conj)
}

// isUnfulfilled finds what ought to have been done by now: "was to have paid", "had
// been due to pay".
func (r *reading) isUnfulfilled(v *view) bool {
	if v.over == nil || !v.over.Perfect {
		return false
	}
	return v.over.Modal == clause.WasTo || v.over.Past && v.row.class == "arranged"
}

// isUnreported reports whether a "would" is no "will" of reported speech, or
// supposes something.
func (r *reading) isUnreported(v *view) bool {
	if v.row.needs != aReport {
		return false
	}
	if r.isSupposed(v) {
		return true
	}
	if r.list.isOpen && r.isItem(r.s.Index) && !v.act.passive && r.isAgentSubject(&v.sub) {
		return false // "agreed as follows: a) Peru would"
	}
	if k, n := r.termsOf(v); n >= 0 {
		if isTentative := r.isTentative(k, n); isTentative || r.isConcluded(k, n) {
			return isTentative
		}
	}
	return !v.sub.licensed && !r.isReportBeside(v) && (r.dependsOnIf(v) || !r.goesOnReporting(v)) && !r.isDatedEvent(v) && !r.isMinuted(v)
}

// isMinuted finds what a side would do by the minutes of a talk, which tell so of all that
// was agreed in it: "the Government would".
func (r *reading) isMinuted(v *view) bool {
	return r.isMinutes && !r.quotedAt(v.signal.First) && v.over.Kind == clause.Main && (r.isAgentSubject(&v.sub) || v.act.passive)
}

// isDatedEvent finds an event that would be held on a day ahead: a report that
// leaves out who says so.
func (r *reading) isDatedEvent(v *view) bool {
	if v.over.Kind != clause.Main || r.quotedAt(v.signal.First) {
		return false
	}
	if v.sub.explicit && r.isAgent(v.sub.Run) && (r.isOneOf(v.act.inner, "meet", "reconvene", "gather", "convene") || r.word(v.act.inner) == "come" && r.word(v.act.inner+1) == "together") {
		return r.isAhead(v.act.inner+1, v.act.last) // "The ministers would meet again in May"
	}
	if r.isHead(v.sub.Run, r.words.Occasion) && (v.act.passive && r.verbIs(&v.act, r.words.Happen) || r.verbIs(&v.act, r.words.Comeabout)) {
		return r.isDated(&v.act)
	}
	return r.isSettledFor(v) && r.isAhead(v.act.inner+1, v.act.last)
}

// isSettledFor finds what becomes of a measure, or is done to a thing, where nothing is supposed: "The
// ban would take effect", "The findings would be considered".
func (r *reading) isSettledFor(v *view) bool {
	if r.stands("if", r.s.First, r.s.Last) || v.act.negative {
		return false
	}
	if v.act.passive {
		return r.verbIs(&v.act, r.words.Happen) && !r.verbIs(&v.act, r.words.Effect)
	}
	return v.act.isForce && (r.isHead(v.sub.Run, r.words.Duty) || r.isHead(v.sub.Run, r.words.Measure) || r.isHead(v.sub.Run, r.words.Pact))
}

// isReportBeside reports whether a report stands in the same sentence: ", it was
// decided, would", ", he added".
func (r *reading) isReportBeside(v *view) bool {
	if r.quotedAt(v.signal.First) {
		return false
	}
	for k := range r.s.Clauses {
		if k != v.licence.over && r.isReportOf(&r.s.Clauses[k], v) {
			return true
		}
	}
	return r.hasAny(v.over.Group.First, v.over.Verb, r.words.Say) || r.isToldByPact(v) || r.reportedBy(v.signal.First)
}

// isReportOf reports whether a clause beside a promise tells who says it: before it, or behind it as a
// clause of its own.
func (r *reading) isReportOf(c *clause.Clause, v *view) bool {
	isBehind := c.Verb > v.act.inner
	if isBehind && r.isPromisedBehind(c) {
		return true
	}
	isSaying := r.has(c.Verb, r.words.Say) || r.has(c.Verb, r.words.Agree) || r.has(c.Verb, r.words.Decide) || r.says(madeKnown, c.Verb)
	if !c.Finite || !isSaying || r.quotedAt(c.Verb) || r.isParted(c.Verb, v.act.inner) {
		return false
	}
	return isBehind && c.Kind == clause.Main || c.Verb < v.signal.First
}

// isToldByPact reports whether an agreement stands in the sentence that opens a market, as the act
// does: "The pact will end duties on fish, while plums would have free entry".
func (r *reading) isToldByPact(v *view) bool {
	if !r.isGrant(&v.act) && !r.opensMarket(&v.act) {
		return false
	}
	for k := range r.s.Clauses {
		c := &r.s.Clauses[k]
		if k != v.licence.over && c.Modal == clause.Will && r.isHead(c.Subject, r.words.Terms) && r.has(c.Verb, r.words.Endduty) {
			return true
		}
	}
	return false
}

// reportedBy reports whether "according to" stands in the sentence.
func (r *reading) reportedBy(int) bool {
	for k := r.s.First; k+1 < r.s.Last; k++ {
		if r.word(k) == "according" || r.d.Tokens[k].Of(r.d.Text) == "According" {
			return true
		}
	}
	return false
}

// dependsOnIf reports whether what becomes of a thing hangs on an "if": "Imports would be
// exempt if".
func (r *reading) dependsOnIf(v *view) bool {
	return !r.isAgentSubject(&v.sub) && r.stands("if", r.s.First, r.s.Last)
}

// goesOnReporting reports whether the sentence before ends in reported speech that
// this one goes on with: "They would visit two plants".
func (r *reading) goesOnReporting(v *view) bool {
	k := r.s.Index - 1
	acts := r.isAgentSubject(&v.sub)
	if k < 0 || r.quotedAt(v.signal.First) || !acts && !r.isTakenUp(v) {
		return false
	}
	prev := r.d.Sentences[k]
	isBeside := prev.Block == r.s.Block
	if isBeside && (r.wasReported(k) || r.isAgreedVenture(v, prev) || acts && r.tellsOrAsks(prev)) {
		return true
	}
	return r.isSameTelling(v, prev) || r.stands("would", prev.First, prev.Last) && (r.wasReported(k) || r.tellsOf(prev) || acts && r.reportsOn(k))
}

// tellsOrAsks is tellsOf, and also of what is demanded.
func (r *reading) tellsOrAsks(s text.Sentence) bool {
	return r.tellsOf(s) || r.hasAny(s.First, s.Last, r.words.Demand)
}

// isTakenUp reports whether a thing is told of that is done or held, so that a report may go on with it.
func (r *reading) isTakenUp(v *view) bool {
	return v.act.passive || r.isHead(v.sub.Run, r.words.Event) || r.isSeen(&v.sub, &v.act)
}

// isSameTelling reports whether he who said something in the paragraph before goes on: "He would also
// send an envoy".
func (r *reading) isSameTelling(v *view, prev text.Sentence) bool {
	return r.isOneOf(v.sub.First, "he", "she", "they") && v.sub.Last-v.sub.First == 1 && r.tellsOrRepeats(prev)
}

// tellsOrRepeats is tellsOf, and also of what is said again.
func (r *reading) tellsOrRepeats(s text.Sentence) bool {
	return r.tellsOf(s) || r.hasAny(s.First, s.Last, r.words.Reaffirm)
}

// isAgreedVenture reports whether something is to be carried out on which the sentence before agrees:
// "agreed on studies. A study would be made".
func (r *reading) isAgreedVenture(v *view, prev text.Sentence) bool {
	isAgreed := r.hasAny(prev.First, prev.Last, r.words.Agree) || r.hasAny(prev.First, prev.Last, r.words.Decide)
	return v.act.passive && r.isHead(v.sub.Run, r.words.Venture) && isAgreed
}

// tellsOf reports whether a sentence tells that something is said or agreed.
func (r *reading) tellsOf(s text.Sentence) bool {
	return r.hasAny(s.First, s.Last, r.words.Say) || r.hasAny(s.First, s.Last, r.words.Agree)
}

// reportsOn reports whether sentence k, with a "would", only goes on with the report of
// the sentence before it.
func (r *reading) reportsOn(k int) bool {
	prev := r.d.Sentences[max(k-1, 0)]
	return k > 0 && r.wasReported(k-1) && r.stands("would", prev.First, prev.Last)
}

// wasReported reports whether something was found in sentence k.
func (r *reading) wasReported(k int) bool {
	return len(r.found) > 0 && r.found[len(r.found)-1].sentence == k
}

// isSupposed finds a supposition: "would cut tariffs if elected".
func (r *reading) isSupposed(v *view) bool {
	isIf := false
	for k := r.s.First; k < r.s.Last; k++ {
		isIf = isIf || r.word(k) == "if"
		if k > v.act.inner && (r.word(k) == "were" && (isIf || r.word(k+1) == "to") || r.word(k) == "otherwise") {
			return true
		}
	}
	return r.isOneOf(v.act.inner, "like", "prefer", "love", "welcome") || v.act.isState && !v.sub.exists
}

// isJudged reports whether "it" is what the clause over a report attacks or praises,
// and no party: "are against the pact, saying it would".
func (r *reading) isJudged(v *view) bool {
	if v.over == nil || v.over.Kind != clause.Reported || v.over.Over < 0 || !r.isOneOf(v.sub.First, "it", "they", "this") || v.sub.Last-v.sub.First != 1 {
		return false
	}
	o := &r.s.Clauses[v.over.Over]
	if o.Kind != clause.Participle || o.Over < 0 {
		return false
	}
	m := &r.s.Clauses[o.Over]
	k := m.Group.Last
	if !r.has(m.Verb, r.words.Welcome) {
		if !r.isOneOf(k, "against", "for", "opposed", "to") {
			return false
		}
		k++
	}
	return !r.isAgent(clause.Run{First: k, Last: o.Group.First - 1})
}

// isToday finds what a rule that stands already has as its effect: "Under current rules, parcels
// will".
func (r *reading) isToday(v *view) bool {
	k := r.s.First
	if v.row.head == aSchedule && strings.EqualFold(r.d.Words(k, k+1), "currently") {
		return true // "Currently, filings take effect a day later"
	}
	if !strings.EqualFold(r.d.Words(k, k+1), "under") || v.row.head != aModal {
		return false
	}
	if r.has(k+1, r.words.Det) {
		k++
	}
	return r.isOneOf(k+1, "current", "existing", "present")
}

// isStatistic finds the days on which statistics come out, of which nobody promises anything.
func (r *reading) isStatistic(v *view) bool {
	return v.row.class == "arranged" && r.isHead(v.sub.Run, r.words.Statistic)
}

// isUnbowed finds what a party says that others will not do to it: "will not be bullied".
func (r *reading) isUnbowed(v *view) bool {
	return v.act.passive && v.act.negative && (r.word(v.sub.Last-1) == "we" || r.isParty(v.sub.Run))
}

// isParty reports whether a phrase is a party's name and nothing else.
func (r *reading) isParty(run clause.Run) bool {
	m, ok := r.cast.At(run.First)
	return ok && m.First == run.First && m.Last == run.Last && m.Kind <= actors.Bloc && len(m.Codes) > 0
}

// isChance finds an adverb that makes a forecast of what it stands with.
func (r *reading) isChance(v *view) bool {
	for k := v.signal.First; k < v.act.inner; k++ {
		if r.has(k, r.words.Chance) {
			return true
		}
	}
	if r.isBareJoined(v.i) {
		head := &r.s.Clauses[r.s.Head(v.i)]
		if r.hasAny(head.Group.First, head.Verb, r.words.Chance) {
			return true // "are likely to hire when times are good and | sack"
		}
	}
	if r.isByChance(v) {
		return true
	}
	if v.over != nil && v.row.head == aModal && r.has(v.over.Group.First-1, r.words.Chance) {
		return true // "but more likely | would move"
	}
	if v.over != nil && !v.over.Subject.Empty() {
		return r.hasAny(v.over.Subject.Last, v.over.Group.First, r.words.Chance)
	}
	return false
}

// isByChance reports whether an adverb before the subject makes a forecast of what it stands with: "hopefully we will", "hopefully,
// it will run and | comply".
func (r *reading) isByChance(v *view) bool {
	first := v.sub.First
	if head := &r.s.Clauses[r.s.Head(v.i)]; r.isBareJoined(v.i) && !head.Subject.Empty() {
		first = head.Subject.First
	} else if !v.sub.explicit {
		return false
	}
	return r.has(first-1, r.words.Chance) || r.isComma(first-1) && r.has(first-2, r.words.Chance)
}

// isUpshot finds what somebody will be doing by something that he is warned against: "If they block
// it, they will be turning their back on".
func (r *reading) isUpshot(v *view) bool {
	return v.row.modal == clause.Will && v.over.Progressive && strings.EqualFold(r.d.Words(r.s.First, r.s.First+1), "if") && r.has(v.sub.First, r.words.Pronoun)
}

// isHoped reports whether somebody expects, hopes or doubts that it will.
func (r *reading) isHoped(v *view) bool {
	return !(v.row.head == aNoun && r.isDespite(v)) && (r.isUnderHope(v) || r.isBelieved(v))
}

// isBelieved reports whether the speaker puts in, between commas, that he only thinks so: "In
// the end, I believe, we will".
func (r *reading) isBelieved(v *view) bool {
	for k := range r.s.Clauses {
		c := &r.s.Clauses[k]
		if c.Finite && r.has(c.Verb, r.words.Hope) && c.Subject.Last-c.Subject.First == 1 && r.isEither(c.Subject.First, "i", "we") && r.isComma(c.Group.Last) && c.Group.Last+1 == v.sub.First {
			return true
		}
	}
	return false
}

// isUnderHope looks at what stands over the signal.
func (r *reading) isUnderHope(v *view) bool {
	for k, n := v.licence.over, 0; k >= 0 && n < 5; k, n = r.s.Clauses[k].Over, n+1 {
		c := &r.s.Clauses[k]
		if r.endsHope(c) {
			break
		}
		o := &r.s.Clauses[c.Over]
		switch {
		case n > 0 && r.isAnnouncing(c, o):
			return false
		case c.Kind != clause.Reported && c.Kind != clause.Infinitive && c.Kind != clause.Relative:
		case r.isHope(o) && !r.isSaid(o) && !(o.Negative && r.word(o.Verb) == "worry"):
			return true
		case r.isDoubted(c, o), r.isSoughtWord(c, o), r.isLeftOpen(c, o):
			return true
		}
	}
	return v.over != nil && r.isDoubtBefore(v.over.Marker)
}

// endsHope reports whether what stands over a clause says nothing of what it tells: a time or reason, a "but", or who promises of
// himself, "asked Chile, | which agreed to".
func (r *reading) endsHope(c *clause.Clause) bool {
	return c.Over < 0 || r.isReason(c) || r.word(c.Join) == "but" || c.Kind == clause.Relative && r.isComma(c.Marker-1) && r.isBinding(c)
}

// isDoubtBefore reports whether the words before the "that" at token m doubt what it opens, or ask
// for it: "signs that", "pessimistic that", "wants guarantees that".
func (r *reading) isDoubtBefore(m int) bool {
	return r.isDoubtNoun(m-1) || r.has(m-1, r.words.Outlook) || r.has(m-1, r.words.Promisenoun) && r.isSeeking(m-2)
}

// isDoubted reports whether a clause tells what a noun of doubt stands over: "signs
// that Peru will".
func (r *reading) isDoubted(c, o *clause.Clause) bool {
	return c.Kind == clause.Reported && (r.isDoubtNoun(c.Marker-1) || r.has(c.Marker-1, r.words.Forecaster) && r.isEither(o.Verb, "was", "is") || r.isDoubtNoun(o.Subject.Last-1))
}

// isLeftOpen reports whether a clause is what nobody says or shows: "does not indicate that".
func (r *reading) isLeftOpen(c, o *clause.Clause) bool {
	return c.Kind == clause.Reported && o.Negative && c.Governor == o.Verb && (r.has(o.Verb, r.words.Bearout) || r.has(o.Verb, r.words.Say) && !r.isOneOf(o.Verb, "deny", "dispute", "doubt"))
}

// isSoughtWord reports whether a clause tells what others are asked to promise or to do: "wants
// guarantees that Peru will", "demands that Chile will".
func (r *reading) isSoughtWord(c, o *clause.Clause) bool {
	if c.Kind != clause.Reported {
		return false
	}
	isOfWord := r.hasAny(o.Group.Last, c.Marker, r.words.Promisenoun) && r.isSeeking(o.Verb)
	return isOfWord || r.isOneOf(o.Verb, "demand", "demands", "demanded", "demanding")
}

// isSeeking reports whether the word at token k tells that somebody wants something of others.
func (r *reading) isSeeking(k int) bool {
	return r.has(k, r.words.Demand) || r.has(k, r.words.Hope) || r.has(k, r.words.Sought)
}

// isAnnouncing reports whether somebody only says politely that he tells what follows: "I
// wish to announce that".
func (r *reading) isAnnouncing(c, o *clause.Clause) bool {
	return c.Kind == clause.Infinitive && (r.has(c.Verb, r.words.Say) || r.has(c.Verb, r.words.Light)) && (r.isOneOf(o.Verb, "wish", "wishes", "like") || r.isOneOf(o.Predicate, "pleased", "happy", "glad", "proud"))
}

// isReason reports whether a clause is the time or reason of what is hoped, and no
// part of it: "because we are going to", "which is why we".
func (r *reading) isReason(c *clause.Clause) bool {
	return c.Kind == clause.Adverbial && r.has(c.Marker, r.words.Fact) || c.Kind == clause.Question && r.word(c.Marker) == "why"
}

// isHope reports whether a clause holds what follows for likely, good or wrong.
func (r *reading) isHope(o *clause.Clause) bool {
	if r.has(o.Group.Last, r.words.Outlook) {
		return true // "remain | sceptical"
	}
	return r.has(o.Verb, r.words.Hope) || r.has(o.Predicate, r.words.Hope) || r.has(o.Predicate, r.words.Outlook) || r.isOneOf(o.Verb, "denied", "denies", "deny", "asked", "wonders") || r.isOneOf(o.Verb, "convinced", "worried", "tipped")
}

// isTextTelling reports whether what "foresees" something is a text that parties agreed on.
func (r *reading) isTextTelling(o *clause.Clause) bool {
	return r.has(o.Verb, r.words.Laydown) && r.isHead(o.Subject, r.words.Terms)
}

// isSaid keeps verbs that hope and report: "see", "project".
func (r *reading) isSaid(o *clause.Clause) bool {
	return r.isTextTelling(o) || r.has(o.Verb, r.words.Say) && !r.isOneOf(o.Verb, "suggest", "suggests", "suggested")
}

// isDoubtNoun is a noun for what nobody knows: "signs that", "speculation that".
func (r *reading) isDoubtNoun(k int) bool {
	return k >= r.s.First && (r.has(k, r.words.Doubtnoun) || r.word(k) == "guarantee")
}

// isByThen finds what a forecast of another time tells: "By the time the pact takes effect, they will
// have".
func (r *reading) isByThen(v *view) bool {
	k := r.s.First
	if n := v.act.verb - 1; n > k && r.byTheTimeBefore(n) >= 0 {
		return true // "by the time ministers | meet in May"
	}
	return v.over != nil && strings.EqualFold(r.d.Words(k, k+1), "by") && r.word(k+1) == "the" && r.word(k+2) == "time" && (v.over.Perfect || v.act.isForce)
}

// isDrafted finds what only a draft says.
func (r *reading) isDrafted(v *view) bool {
	run := r.speakerOf(v)
	for k := run.First; k < run.Last && k < run.First+4; k++ {
		if r.isEither(k, "draft", "leak") {
			return v.row.head == aModal
		}
	}
	return false
}

// isTakenBack finds what somebody said at first, and then something else: "initially said there would be".
func (r *reading) isTakenBack(v *view) bool {
	if v.over == nil || v.over.Kind != clause.Reported || v.over.Over < 0 {
		return false
	}
	k := r.s.Clauses[v.over.Over].Group.First
	return r.isEither(k-1, "initially", "originally") || r.isEither(k, "initially", "originally")
}

// isRuled finds what a court tells somebody to do, or a government those of another state, who do not
// promise it.
func (r *reading) isRuled(v *view) bool {
	return v.row.class == "order" && (r.hasAny(v.sub.First, r.headEnd(v.sub.Run), r.words.Bench) || r.ordersOthers(v))
}

// ordersOthers reports whether those who are told to act are not of those who tell them: "Peru ordered |
// the Chilean firm | to".
func (r *reading) ordersOthers(v *view) bool {
	own, _ := r.codesOf(v.sub.Run)
	if v.act.clause < 0 || len(own) != 1 {
		return false
	}
	for _, m := range r.cast.In(r.s.Clauses[v.act.clause].Object.First, r.s.Clauses[v.act.clause].Object.Last) {
		if len(m.Codes) > 0 && !slices.Contains(m.Codes, own[0]) {
			return true
		}
	}
	return false
}

// isForecast reports whether somebody whose trade is forecasting says so, or the
// text argues in its own voice.
func (r *reading) isForecast(v *view) bool {
	if v.row.head != aModal && v.row.head != aSubject && v.row.needs != aPact {
		return false
	}
	if r.isOpinion && !v.sub.licensed {
		return true
	}
	run := r.speakerOf(v)
	if r.isOwnPlan(v, run) {
		return false
	}
	isPronoun := run.Last-run.First == 1 && r.isOneOf(run.First, "they", "he", "she")
	if isPronoun || run.Empty() && r.quotedAt(r.s.Clauses[v.i].Verb) {
		run = r.saidBefore() // "Economists are sceptical. They say that"
	}
	if r.isKnownForecaster(run) {
		return true
	}
	return r.tellsForecaster(run) && !r.isOfficial(run)
}

// isOwnPlan reports whether those who speak, and who do more than to forecast, tell what they will do
// themselves: "Peru's central bank said | it would open", "growers said | they would sell".
func (r *reading) isOwnPlan(v *view, by clause.Run) bool {
	if by.Empty() || v.c.Kind != clause.Reported || v.sub.Last-v.sub.First != 1 || !r.isOneOf(v.sub.First, "it", "they") {
		return false
	}
	isPlanner := r.isHead(by, r.words.Planner) || r.isOneOf(v.sub.First, "it") && r.hasAny(by.First, by.Last, r.words.Planner)
	return isPlanner && r.verbIs(&v.act, r.words.Act)
}

// tellsForecaster reports whether a phrase names one whose trade is forecasting, and no body of such:
// "the Growers' Federation".
func (r *reading) tellsForecaster(run clause.Run) bool {
	for k := run.First; k < run.Last; k++ {
		isOne := r.has(k, r.words.Forecaster) || r.has(k, r.words.Forecasterword)
		if isOne && !(r.word(k) == "former" && k+1 >= run.Last) && !(r.isName(k) && r.isPossessive(k+1) && r.isName(k+2)) {
			return true
		}
	}
	return false
}

// isKnownForecaster reports whether a speaker who is only named was told before to be one whose
// trade is forecasting: "Kari Lund, an economist at", "Professor Lund", "…, said Lund".
func (r *reading) isKnownForecaster(run clause.Run) bool {
	last := run.First
	for last < run.Last && r.isName(last) {
		last++
	}
	if last == run.First || last-run.First > 3 || last < run.Last && !r.isBreak(last) && !r.has(last, r.words.Say) {
		return false
	}
	name := r.d.Words(last-1, last)
	for i := r.s.First - 1; i >= max(0, r.s.First-farthestSpeaker); i-- {
		if !r.isName(i) || r.d.Words(i, i+1) != name {
			continue
		}
		about := r.description(i)
		if isOne := r.tellsForecaster(about); isOne || r.hasAny(about.First, about.Last, r.words.Official) {
			return isOne && !r.isOfficial(about)
		}
	}
	return false
}

// longestDescription is how many tokens behind a name may describe who it is.
const longestDescription = 20

// description is what tells who the one is in whose name token i stands: the words behind it, "Luis
// Vega, head of a section at the academy", else its title, "Professor Anna Holm".
func (r *reading) description(i int) clause.Run {
	first := i
	for r.isName(i + 1) {
		i++ // the family's name comes first
	}
	for first > 0 && r.isName(first-1) && !r.isBreak(first-1) {
		first--
	}
	if !r.isComma(i+1) || !r.has(i+2, r.words.Article) && !r.isRole(i+2) && !r.isRole(i+3) {
		return clause.Run{First: first, Last: i}
	}
	last := i + 2
	for last < min(i+longestDescription, len(r.d.Tokens)) && !r.has(last, r.words.Say) && r.mark(last) != '.' {
		last++
	}
	return clause.Run{First: i + 2, Last: last}
}

// isRole reports whether a token says what somebody is: "head", "economist", "minister".
func (r *reading) isRole(i int) bool {
	return r.has(i, r.words.Official) || r.has(i, r.words.Forecaster) || r.isOneOf(i, "head", "director", "chief", "chairman", "professor")
}

// farthestSpeaker is how many tokens before a sentence it is looked for who its speaker is.
const farthestSpeaker = 1500

// farthestSaid is how many sentences back the one is looked for of whom "he said" goes on to tell.
const farthestSaid = 8

// saidBefore is who said last what stands before the sentence, or whom the sentence before is about.
func (r *reading) saidBefore() clause.Run {
	for k := r.s.Index - 1; k >= max(0, r.s.Index-farthestSaid); k-- {
		s := r.d.Sentences[k]
		run := r.speakerBeside(s)
		switch {
		case run.Last-run.First == 1 && r.isOneOf(run.First, "they", "he", "she"):
		case !run.Empty():
			return run
		case r.quotedAt(s.First):
		case s.Block == r.s.Block:
			return clause.Run{First: s.First, Last: min(s.First+2, s.Last)} // "Analysts doubt it."
		default:
			return clause.Run{}
		}
	}
	return clause.Run{}
}

// isOfficial reports whether a speaker who might be a forecaster speaks for a
// government after all: "the Bank of Korea governor", "a lawyer at the ministry".
func (r *reading) isOfficial(run clause.Run) bool {
	for i := run.First; i < run.Last; i++ {
		if r.isEither(i+1, "sources", "source") && (r.isMention(i) || r.isOneOf(i, "government", "ministry", "official", "diplomatic", "commission", "treasury", "administration", "cabinet", "party", "trade", "industry")) {
			return true
		}
		if r.has(i, r.words.Official) {
			return !r.has(i+1, r.words.Forecaster)
		}
	}
	return false
}

// isNounDenied takes away nouns that are wished for or absent: "no agreement
// to", "called for a commitment to", "scrapped its plan to".
func (r *reading) isNounDenied(v *view) bool {
	if v.row.needs == aSigning || r.isFromVerb(&v.licence) {
		return false
	}
	first := v.signal.First
	isOwned := v.sub.explicit
	switch {
	case r.isUnderPromise(v):
		return true
	case r.isOneOf(first, "no", "any", "another", "such", "some", "every"):
		return true
	case r.isBroughtAbout(v.licence.over, v.licence.head):
		return r.isNotMade(v.over)
	case r.isEither(first, "a", "an") && (first == r.s.First || r.isBreak(first-1)) && !isOwned:
		return true // a general truth: "A pledge to buy … is a forecast"
	}
	return r.isWishedFor(first) || r.isSecured(v) || r.isThanked(v)
}

// isUnderPromise finds the object of another promise: "will spend $2 million on | a plan to clear the
// port", "will settle | commitments by Peru to".
func (r *reading) isUnderPromise(v *view) bool {
	if v.licence.over < 0 || r.licences[v.licence.over].row == nil {
		return false
	}
	o := &r.s.Clauses[v.licence.over]
	isBacked := r.isOneOf(o.Verb, "support", "supporting", "back", "assist", "help") && v.row.class == "plannoun" && v.licence.head-o.Verb < 6
	return isBacked || !v.sub.explicit || r.isPluralPromise(v.licence.head) && v.sub.First > v.licence.head
}

// isSecured finds a decision without an owner that somebody worked for: "his role
// in securing a decision to".
func (r *reading) isSecured(v *view) bool {
	return !v.sub.explicit && r.has(v.signal.First-1, r.words.Securing)
}

// isNotMade reports whether a clause tells that no decision came about, or that one may.
func (r *reading) isNotMade(c *clause.Clause) bool {
	return c.Negative || c.Modal != clause.Plain || strings.EqualFold(r.d.Words(c.Subject.First, c.Subject.First+1), "no")
}

// isWishedFor reports whether the few words before token first wish for what it
// opens, refuse it or give it up.
func (r *reading) isWishedFor(first int) bool {
	for k := first - 1; k >= r.s.First && k >= first-5 && !r.isComma(k) && !r.isBreak(k); k-- {
		if r.says(awayFrom, k) || r.says(frameworkFor, k) || r.has(k, r.words.Drafted) || r.has(k, r.words.Demand) || r.has(k, r.words.Mistrust) || r.has(k, r.words.Not) || r.has(k, r.words.Refuse) || r.has(k, r.words.Drop) && !r.isBroken(k) {
			return true
		}
	}
	return false
}

// isBroken keeps promises whose breach is told: they were made.
func (r *reading) isBroken(k int) bool {
	if r.word(k-1) == "having" && r.isOneOf(k, "dropped", "abandoned", "shelved", "scrapped") {
		return true // "accused Peru of having dropped"
	}
	return r.isOneOf(k, "ignored", "broke", "broken", "breached", "missed", "ignoring", "breaking", "breaches", "ignores", "breaks")
}

// isThanked reports whether a noun is only praised, or tells with what mind
// something else was done: "thanked her for her commitment to", "with an intention
// to".
func (r *reading) isThanked(v *view) bool {
	k := v.signal.First - 1
	for k > r.s.First && (r.isMention(k) || r.isPossessive(k) || r.has(k, r.words.Det)) {
		k--
	}
	if r.isBroken(k) || r.isDespite(v) {
		return false
	}
	if r.isOneOf(k, "with", "given", "despite", "without") || r.d.Tokens[max(k, 0)].Of(r.d.Text) == "With" {
		return true
	}
	if v.over == nil {
		return false
	}
	return r.isOneOf(v.over.Verb, "thanked", "thanks", "praised", "commended", "congratulated", "applauded", "appreciates", "appreciated", "thank", "praise", "reflects", "reflected", "demonstrates", "shows", "showed", "reflecting", "signals", "signalled", "signaled", "signal") && v.row.firmness != Repeat ||
		r.isOneOf(v.over.Verb, "thanked", "praised", "commended", "thank", "applauded")
}

// isDespite reports whether something came about against a promise, which was made:
// "despite a pledge in 2019 to open its ports".
func (r *reading) isDespite(v *view) bool {
	first := v.signal.First
	return v.row.class == "promisenoun" && !r.has(v.licence.head, r.words.Mind) && (r.isOneOf(first-1, "despite", "notwithstanding", "against") || strings.EqualFold(r.d.Words(max(first-1, 0), first), "despite"))
}

// isAwarded finds a contract that is given or won: who does the work is told, and
// nobody promises.
func (r *reading) isAwarded(v *view) bool {
	return v.over != nil && r.has(v.over.Verb, r.words.Award) && r.isOneOf(v.licence.head, "contract", "contracts", "deal", "deals")
}

// isMindStressed finds a state of mind that is only stressed, and not told again as
// a promise: "stressed its determination to".
func (r *reading) isMindStressed(v *view) bool {
	return v.over != nil && r.has(v.licence.head, r.words.Mind) && r.has(v.over.Verb, r.words.Reaffirm) && !r.has(v.over.Verb, r.words.Again)
}

// isOughtToSay finds what others are told to say: "must make it clear that it will".
func (r *reading) isOughtToSay(v *view) bool {
	for k, n := v.licence.over, 0; k >= 0 && n < 5; k, n = r.s.Clauses[k].Over, n+1 {
		c := &r.s.Clauses[k]
		if c.Kind != clause.Reported || c.Over < 0 {
			continue
		}
		if o := &r.s.Clauses[c.Over]; o.Modal == clause.May && r.has(o.Group.First, r.words.Ought) {
			return true
		}
	}
	return false
}

// isPromisingThing finds a thing that "promises to" do good: nobody promises.
func (r *reading) isPromisingThing(v *view) bool {
	return v.over != nil && v.over.Finite && !v.over.Past && !v.over.Perfect && r.isEither(v.over.Verb, "promises", "promise") && v.sub.explicit && (!r.isAgent(v.sub.Run) || r.isThing(v.sub.Run))
}

// leadsToList finds a clause that says nothing itself and leads to a list: "will
// carry out the following:".
func (r *reading) leadsToList(v *view) bool {
	last := r.s.Last - 1
	if r.mark(last) != ':' || v.act.last < last-2 {
		return false
	}
	if r.namesSubjects() {
		return false
	}
	return v.act.inner+1 >= last || r.hasAny(v.act.inner+1, last, r.words.Following) || r.isItemNext() && r.hasAny(v.act.inner+1, last, r.words.Headnoun)
}

// isItemNext reports whether a list follows the sentence.
func (r *reading) isItemNext() bool {
	k := r.s.Index + 1
	return k < len(r.d.Sentences) && r.d.Blocks[r.d.Sentences[k].Block].Kind == text.Item
}

// isGeneral finds a subject that is any or no thing in particular.
func (r *reading) isGeneral(v *view) bool {
	if v.row.head == aVerb || v.row.head == aModal {
		if r.isOpposition(v) {
			return true
		}
	}
	if r.word(v.sub.First) == "those" && r.word(v.sub.First+1) == "who" || r.word(v.sub.First-1) == "who" && r.word(v.sub.First-2) == "those" {
		return true // "Those who come first will be served first"
	}
	if v.act.passive && v.c.Modal == clause.Shall {
		return false // "any dispute shall be settled"
	}
	return v.row.head == aModal && r.word(v.sub.First) == "any" && v.sub.explicit && !v.sub.exists && !r.isPaidAlready(v)
}

// isPaidAlready reports whether a subject is any money that somebody has paid, so that it is told what becomes of it: "any duties
// collected | will be refunded".
func (r *reading) isPaidAlready(v *view) bool {
	return v.act.passive && r.isOneOf(v.act.inner, "refunded", "repaid", "reimbursed")
}

// isOpposition finds what a party would do if it governed: "a Labour government would", "our
// party will", said by who is in the opposition.
func (r *reading) isOpposition(v *view) bool {
	if r.isEither(v.sub.First, "a", "an") && r.isHead(v.sub.Run, r.words.Rule) && len(r.cast.In(v.sub.First, v.sub.Last)) == 0 {
		return true
	}
	run := r.speakerOf(v)
	return r.hasAny(run.First, run.Last, r.words.Opposing)
}

// isBodyByLetters reports whether the letters that a name is called by stand behind it: "Trade Invest
// Africa | (TIA)".
func (r *reading) isBodyByLetters(run clause.Run) bool {
	k := run.Last
	return r.mark(k) == '(' && r.mark(k+2) == ')' && r.d.Tokens[k+1].Shape == text.Upper && r.d.Tokens[k+1].Kind == text.Word
}

// isUnknownName reports whether a subject is a name that stands for no party: an
// agreement by its letters, "The SADEA".
func (r *reading) isUnknownName(sub *subject) bool {
	return !sub.Empty() && r.isProperName(sub.Run) && len(r.cast.In(sub.First, sub.Last)) == 0
}

// isListedWelcome finds what is welcomed in a list, and not "to recognise certificates".
func isListedWelcome(r *reading, v *view) bool {
	return v.listed && !r.isEither(v.act.inner, "recognise", "recognize")
}

// isWanted finds a noun that is the object of a wish, whose infinitive tells what it is
// wanted for: "expects the deal to save".
func (r *reading) isWanted(v *view) bool {
	return v.over != nil && r.has(v.over.Verb, r.words.Hope)
}

// isGained finds which gain is meant by who has it: "the benefits which Chile would receive".
func (r *reading) isGained(v *view) bool {
	return v.c.Kind == clause.Relative && r.has(v.c.Marker-1, r.words.Gain)
}

// isPurposeOfThing finds what a thing is for: "the duty is intended to".
func (r *reading) isPurposeOfThing(v *view) bool {
	if v.over == nil {
		return false
	}
	if v.over.Passive {
		return !r.isPassivePlan(v.over) && !r.isOfOneMind(v.over)
	}
	// "the loan promises to": a word in small letters for no one who acts
	head := r.headEnd(v.sub.Run) - 1
	return v.row.class == "promise" && v.sub.explicit && !r.isName(head) && r.mark(head) == 0 && !r.has(head, r.words.Pronoun) && !r.isAgent(v.sub.Run)
}

// isPastAttempt finds what was tried and is over: "Peru sought to widen the pact".
// Reported speech moves a plan into the past: "said it sought to".
func (r *reading) isPastAttempt(v *view) bool {
	if v.over == nil {
		return false
	}
	switch v.row.class {
	case "look":
		if r.word(v.over.Group.Last) == "forward" {
			return true
		}
	case "strive":
		return v.over.Past || v.over.Perfect || !v.over.Progressive && !r.isPushedBy(v)
	case "arranged":
		return isToldPast(v.over) && !r.isStillAhead(v) // "the project was due to start in 2019"
	}
	if v.row.head != aVerb || v.row.firmness != Effort || r.isOneOf(v.over.Verb, "planned", "intended", "aimed") {
		return false
	}
	return v.over.Perfect || isToldPast(v.over) && !v.over.Progressive
}

// isToldPast reports whether a clause tells of the past, and not only for what is reported in it.
func isToldPast(c *clause.Clause) bool { return c.Past && c.Kind != clause.Reported }

// isStillAhead reports whether what was due to be done is so on a day that is yet to come.
func (r *reading) isStillAhead(v *view) bool {
	return !v.over.Perfect && r.isAhead(v.act.inner+1, v.act.last)
}

// isPushedBy reports whether parties that are named try to have something done by a day: "Peru
// and Chile push to seal the pact by September".
func (r *reading) isPushedBy(v *view) bool {
	return v.sub.explicit && len(r.cast.In(v.sub.First, v.sub.Last)) > 0 && r.isOpenYet(v.act.inner+1, v.act.last)
}

// isHabit finds what is done as a rule and not promised.
func (r *reading) isHabit(v *view) bool {
	if v.over == nil {
		return false
	}
	first := v.over.Group.First
	if !v.over.Subject.Empty() {
		first = v.over.Subject.Last
	}
	return r.hasAny(first, v.over.Group.Last, r.words.Habit) && v.row.head != aModal
}

// isWhatItTakes finds an agreement on which something hangs, or by which it is served: "depends
// on Chile agreeing to".
func (r *reading) isWhatItTakes(v *view) bool {
	if v.over == nil || v.over.Kind != clause.Participle && v.over.Kind != clause.Gerund {
		return false
	}
	k := v.over.Subject.First - 1
	if v.over.Subject.Empty() || v.over.Subject.Last != v.over.Group.First {
		return false
	}
	isDone := r.form(k-1)&lexicon.Part != 0 && r.form(k-1)&lexicon.Noun == 0
	return r.isEither(k, "on", "upon") && r.has(k-1, r.words.Depending) || r.word(k) == "by" && isDone
}

// isReduced finds a participle that only tells who is meant: "companies seeking to
// enter the market".
func (r *reading) isReduced(v *view) bool {
	if v.over == nil || v.over.Kind != clause.Participle {
		return false
	}
	isBehind := !r.isComma(v.over.Group.First-1) && v.over.Subject.Last == v.over.Group.First
	if isBehind && (v.row.class == "order" || v.row.class == "arranged" && r.isLooselyArranged(v)) && r.word(v.over.Subject.First-1) != "with" {
		return true // "writes to unions ordering them to leave", "the loan scheduled to be given"
	}
	return (v.row.firmness == Effort || r.word(v.over.Verb) == "contracting") && !v.over.Subject.Empty() && !r.isHead(v.over.Subject, r.words.Paper) && !r.isHead(v.over.Subject, r.words.Statement) && r.word(v.over.Subject.First-1) != "with"
}

// isLooselyArranged reports whether what is arranged has no time, or is itself the time of something
// else: "until after | talks scheduled to be held".
func (r *reading) isLooselyArranged(v *view) bool {
	return !r.hasTime(v.act.inner, v.act.last) || r.isOneOf(v.over.Subject.First-1, "after", "before", "until", "till")
}

// isStartTold finds what only tells when the thing of another promise begins, whose time it is.
func (r *reading) isStartTold(v *view) bool {
	return v.over != nil && r.isStartOfThing(v.over) && v.over.Over >= 0 && r.licences[v.over.Over].row != nil
}

// isBareRelative reports whether the clause only tells which thing is meant: "the
// level of exports they will honour".
func (r *reading) isBareRelative(v *view) bool {
	isWill := v.row.head == aModal || v.row.head == aVerb && v.row.firmness == Effort
	return v.over != nil && v.over.Kind == clause.Relative && v.over.Marker < 0 && isWill && v.sub.explicit
}

// isEffect reports whether a thing is said to do good or harm, or to hold
// something: nobody acts.
func (r *reading) isEffect(v *view) bool {
	switch {
	case v.row.head == aModal && v.act.passive && r.isHead(v.sub.Run, r.words.Gain):
		return true // "the gains will be shared"
	case v.row.head == aNoun && v.row.needs != aSigning:
		return r.verbIs(&v.act, r.words.Comeabout) && !r.hasObject(&v.act) && !r.isAmount(v.act.inner+1) && !r.isOneOf(v.act.inner, "meet", "continue", "remain", "keep")
	case v.row.head != aModal || v.act.passive || v.c.Modal == clause.Shall && r.word(v.sub.First) == "it":
		return false // "it shall give impetus to"
	case r.isEffectOfThing(v):
		return true
	}
	return v.over.Kind == clause.Relative && r.isRelativeEffect(v)
}

// isEffectOfThing reports whether an agreement, a programme or "it" is said to
// help: "the project will boost", "it will pave the way".
func (r *reading) isEffectOfThing(v *view) bool {
	if r.isOfPact(&v.sub) && r.makes(&v.act) {
		return false
	}
	if r.isNoAgent(&v.sub) && r.verbIs(&v.act, r.words.Effect) {
		return true
	}
	if r.isThingTold(v) {
		return true
	}
	if !r.isOneOf(v.sub.First, "it", "this", "which") || v.sub.Last-v.sub.First != 1 || v.sub.licensed {
		return false
	}
	return r.verbIs(&v.act, r.words.Service) || r.verbIs(&v.act, r.words.Effect) && (r.hasAny(v.act.inner+1, min(v.act.inner+6, v.act.last), r.words.Gain) || r.isAccordTold(&v.sub))
}

// isNoAgent reports whether a subject is a thing, or a name that stands for nobody who is known to act.
func (r *reading) isNoAgent(sub *subject) bool {
	return r.isHead(sub.Run, r.words.Notagent) && !r.isNamedFund(sub.Run) || r.isUnknownName(sub) && !r.isBodyByLetters(sub.Run)
}

// isNamedFund reports whether a phrase is the name of a fund or a service that acts: "the World Relief |
// Fund", "Peru's customs | service".
func (r *reading) isNamedFund(run clause.Run) bool {
	k := r.headEnd(run) - 1
	return r.isProperName(run) && k > run.First+1 && r.isLine(k, "fund", "service") || r.isOneOf(k, "service", "services") && k > run.First && r.has(k-1, r.words.Ofservice)
}

// isAccordTold reports whether "it" opens a sentence behind one in which two parties come to
// an agreement, so that it stands for that and for neither: "Peru and Chile signed the pact.
// It will improve".
func (r *reading) isAccordTold(sub *subject) bool {
	k := r.s.Index - 1
	if sub.First != r.s.First || k < 0 || r.d.Sentences[k].Block != r.s.Block {
		return false
	}
	s := r.d.Sentences[k]
	if r.opensWithPact(k) {
		return true
	}
	for n := s.First; n < s.Last; n++ {
		if r.has(n, r.words.Terms) {
			return r.isNamedThis(s.First, n) || r.areSeveral(s.First, min(n, s.First+8))
		}
	}
	return false
}

// isNamedThis reports whether a sentence from token first on says what "this" is by the noun at n:
// "This is the third | accord that".
func (r *reading) isNamedThis(first, n int) bool {
	if r.isQuote(first) {
		first++
	}
	return r.word(first) == "this" && r.has(first+1, r.words.Be) && n < first+longestNaming
}

// longestNaming is how many tokens from "This is" on an agreement may be named.
const longestNaming = 8

// areSeveral reports whether tokens first to last name more than one party.
func (r *reading) areSeveral(first, last int) bool {
	var codes []string
	for _, m := range r.cast.In(first, last) {
		codes = together(codes, m.Codes)
	}
	return len(sorted(codes)) > 1
}

// isTermsOf reports whether the relative word at token m stands for what binds those who
// act behind it: "an accord signed in Lima under which Peru will deliver".
func (r *reading) isTermsOf(m int) bool {
	return m > r.s.First && r.isEither(m-1, "under", "by") && r.hasAny(max(r.s.First, m-8), m-1, r.words.Terms)
}

// isNewPact reports whether the relative word at token m stands for an agreement that parties
// make there, and tells what it does: "struck a deal that will end duties".
func (r *reading) isNewPact(v *view, m int) bool {
	if v.over.Over < 0 || !r.isEither(m, "that", "which") || !r.has(m-1, r.words.Terms) && !r.isPactByLetters(v.sub.Run) || !r.makes(&v.act) {
		return false
	}
	o := &r.s.Clauses[v.over.Over]
	return (r.has(o.Verb, r.words.Sign) || r.isEither(o.Verb, "announced", "unveiled")) && o.Finite && o.Modal == clause.Plain && !o.Negative && r.isAgent(r.s.SubjectOf(v.over.Over))
}

// isHabitOfBody reports whether a clause behind the relative word at token m tells how often a
// new body meets: "a panel, which will meet twice a year".
func (r *reading) isHabitOfBody(v *view, m int) bool {
	return r.isComma(m-1) && r.isOneOf(v.act.inner, "meet", "convene", "gather") && (r.hasAny(v.act.inner+1, v.act.last, r.words.Recurring) || r.stands("twice", v.act.inner, v.act.last) || r.stands("every", v.act.inner, v.act.last))
}

// isOffice reports whether what is told of a new body is what it is there for, beside how often it
// meets: "a panel, which will meet twice a year and | report to ministers".
func (r *reading) isOffice(v *view, m int) bool {
	return v.over.Joined >= 0 && r.isComma(m-1) && r.isOneOf(r.s.Clauses[r.s.Head(v.licence.over)].Verb, "meet", "convene", "gather")
}

// isRelativeEffect reports whether a relative clause tells what a thing will do: "the
// talks at which they will", "a pact which will give".
func (r *reading) isRelativeEffect(v *view) bool {
	m := r.s.Clauses[r.s.Head(v.licence.over)].Marker
	switch {
	case r.isTermsOf(m) && r.isAgent(v.sub.Run), r.isNewPact(v, m), r.isPartTold(&v.sub, &v.act):
		return false
	case m > r.s.First && r.has(m-1, r.words.Prep) && !r.isEither(m-1, "of", "under"), m == r.s.First+1:
		return true
	case m < 0:
		return false
	case r.isAgent(v.sub.Run) && !r.isHead(v.sub.Run, r.words.Notagent):
		return r.isEither(m, "that", "which") && (r.verbIs(&v.act, r.words.Effect) || r.isHabitOfBody(v, m) || r.isOffice(v, m))
	}
	return r.verbIs(&v.act, r.words.Effect) || r.form(v.act.inner)&lexicon.Verb != 0 && !r.verbIs(&v.act, r.words.Comeabout)
}
