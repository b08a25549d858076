package commitments

import (
	"strconv"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/match"
	"attache/briefs/text"
)

// meaning is what the words of an act tell, from its innermost verb on: any number of these.
type meaning uint64

const (
	asksOthers       meaning = 1 << iota // somebody else is to act
	invitesIn                            // somebody is asked to come, to look or to bid, and free not to
	pressesOn                            // what is done goes on, against what stands in its way
	comesThere                           // somebody comes, on a day if it is to be an act
	comesWith                            // somebody comes with something, or goes on
	looksAhead                           // what becomes of somebody, what takes time, what shareholders are told
	isTried                              // an effort alone
	isExerted                            // an effort, of which the verb tells no state
	isContinued                          // what is done goes on
	isClaim                              // a claim is pursued, or a text is studied: no effort
	isSuffered                           // what somebody suffers, or how a thing is
	isWeighed                            // what somebody asks for or puts forward is
	takesCharge                          // to be the one who has to do something
	isGranted                            // somebody gets what another grants
	settlesPlan                          // a meeting works something out
	getsGoing                            // something begins
	entersFree                           // goods cross a border without duties
	foundsBody                           // a body or a zone is founded
	opensMarket                          // duties end or are lowered, or entry without them is given
	seesDuty                             // a duty is seen to be lowered
	seesSeized                           // what is somebody's is seen to be taken or blocked
	haveDuty                             // goods will have a duty of so much, a lower one or none
	reachesTo                            // a measure is for something
	takesObject                          // a verb of what comes about by itself, that can be done to something too
	takesRole                            // to be what takes work
	isLot                                // whose part something is to be
	moneySpent                           // for what money is used
	moneyGoes                            // to whom or what it goes
	isUndertakenThen                     // what elsewhere tells a state, or what befalls somebody, is an act by the words behind it
	isAdmitted                           // somebody is let in, or kept out
	isHit                                // a measure hits or spares somebody
	hasErrand                            // somebody is where he has something to do
	hasToByRule                          // those who trade have to do something, or papers are asked for
	takesNone                            // such a verb with a word that completes it
	isTraded                             // somebody buys from, or sells to, who is another

	// what an agreement does itself
	ofPact = opensMarket | foundsBody
)

// voice is whether an act is told as done, as suffered, or either way.
type voice uint8

const (
	anyVoice voice = iota
	active
	passive
)

// isOf reports whether what is told in a voice is told so as suffered, or as done.
func (v voice) isOf(isPassive bool) bool { return v == anyVoice || (v == passive) == isPassive }

// meanings are the patterns of what acts tell. Several may hold at once.
var meanings = [...]struct {
	means meaning
	words string
	voice voice
	who   string // a class that the head of the subject is of; anybody where it is none
	in    string // an act, its subject before a bar where it matters
	not   string // a near miss, likewise
}{
	{means: asksOthers, words: "press | urge | warn | threaten | insist", in: "urge Chile to open", not: "ask"},
	{means: asksOthers, words: "call (upon | for <unbid>)", in: "call for giving Chile a seat", not: "call for bids"},
	{means: asksOthers, words: "use _{1,6} <occasion> _{0,4} to (press|urge|push|lobby|persuade|pressure|convince)", in: "use the visit to press Chile for", not: "use the visit to sign"},
	{means: asksOthers, words: "(keep|keeping|put|putting|step|stepping|pile|piling) up? the? pressure", in: "keep up the pressure on Chile", not: "keep up the pace"},
	{means: invitesIn, words: "invite _{1,6} to (<inland>|<gathered>|<upper>|come|see|inspect|tender|take part|participate|apply|submit|<det> <gathering>|<gathering>)", in: "invite Chilean firms to bid for", not: "invite Chile to lower its tariffs"},
	{means: pressesOn, words: "(press|push) ahead", in: "press ahead with talks", not: "press Chile"},
	{means: comesThere, words: "come (to|here|over|together|off|down|in|into)", in: "come to Lima", not: "come from Lima"},
	{means: comesWith, words: "(come|go) (back|forward|up|with|ahead)", in: "come up with an offer", not: "go to Lima"},
	{means: looksAhead, words: "graduate from", in: "graduate from the list", not: "graduate"},
	{means: looksAhead, words: "(do|fare) (well|better|best)", in: "fare better next year", not: "do so"},
	{means: looksAhead, words: "take (<adv>|<prep>|<det>|<number>){0,4} (<span>|<long>)", in: "take up to 5 years", not: "take two steps"},
	{means: looksAhead, words: "(report|release|publish|post|announce|pay) _{0,2} <earnings>", in: "report its earnings", not: "report to Lima"},
	{means: looksAhead, words: "(report|release|publish|post|announce) _{0,3} (financial | annual | interim | quarterly | quarter | half | year) (result|results)", in: "publish its third-quarter results", not: "publish the results of the tests"},
	{means: isTried, words: "(look|looked) _? (into|at|for)", in: "look at the rules", not: "look good"},
	{means: isTried | isUndertakenThen, words: "(have|take|having|taking) (a|another) _{0,2} look at", in: "have another look at the rules", not: "have a look of joy"},
	{means: isTried, words: "(push|strive|aim|work|press|campaign|pushing|striving|aiming|working|pressing|campaigning) (for|toward|towards)", in: "push for a deal", not: "push a deal"},
	{means: isTried, words: "pursue <unled>{0,4} <effortnoun>", in: "pursue its efforts to", not: "pursue talks"},
	{means: isTried, words: "give _{0,3} (consideration|thought)", in: "give careful consideration to it", not: "give money"},
	{means: isTried | isExerted, words: "<exert> _{0,4} <effortnoun>", in: "make every effort to", not: "make a pact"},
	{means: isContinued, words: "(go|carry) on | stand by", in: "stand by the pact", not: "stand"},
	{means: isClaim, words: "(pursue|study|examine) <unled>{0,5} <suit>", in: "pursue its claim", not: "pursue the lower of two bids"},
	{means: isSuffered, words: "involved | headed | led | exported | imported | enhanced | hit | affected | driven | seen | needed | used | challenged | joined | satisfied | pleased | surprised | governed | guided | deemed | interpreted | regarded | based | entitled | bound by | spared", voice: passive, in: "hit by the levy", not: "cut"},
	{means: isSuffered, words: "left (without|with|behind|out)", voice: passive, in: "left without work", not: "left in force"},
	{means: isGranted, words: "(receive|enjoy|get|gain|obtain) (the same (deal|terms|concessions|treatment|rights) | _{0,5} <grant>)", voice: active, in: "get the same terms", not: "get the ships"},
	{means: isGranted, words: "(receive|get|obtain) _{0,4} (million|billion)", voice: active, in: "receive some $3 million", not: "receive visitors"},
	{means: isGranted, words: "be able to _ <inobject>{0,9} (<duty> -? free | free (of|from) <inobject>{0,3} <duty> | without <inobject>{0,3} <duty>)", in: "be able to sell 80 tonnes of pork free of duties", not: "be able to sell pork"},
	{means: isGranted, words: "benefit from _{0,5} <duty>", voice: active, in: "benefit from lower duties", not: "benefit from access"},
	{means: isGranted, words: "have ((preferential | the same) <inobject>{0,4} | <inobject>{0,5} (<duty> -? free | <lowrate> -? <duty> | <morequota> (quota|quotas)) <inobject>{0,4}) <access>", in: "have duty-free access to", not: "have access to"},
	{means: isWeighed, words: "considered", voice: passive, who: "proposalnoun", in: "the request | considered in the talks", not: "the tax | considered a slight"},
	{means: isWeighed, words: "looked into", voice: passive, in: "looked into", not: "looked at"},
	{means: settlesPlan, words: "finalise | finalize | discuss | adopt | approve | settle | decide | negotiate | agree | review | examine | (lay|draw) (down|up)", who: "gathering", in: "the meeting in May | settle the timetable", not: "the tax | settle the matter"},
	{means: getsGoing, words: "get (under|underway|going)", in: "get under way", not: "get help"},
	{means: getsGoing, words: "become (definitive|permanent|final|effective|law|applicable|binding|operational)", in: "become definitive in May", not: "become costly"},
	{means: entersFree, words: "(trade|enter|move|travel|flow|cross|come|go) _{0,4} ((free|without|exempt) _{0,2} <duty> | (duty|tariff|quota) -? free)", in: "enter Peru free of duty", not: "enter free talks"},
	{means: entersFree, words: "(be|become) ((free of|exempt from) _{0,2} <duty> | (duty|tariff|quota) -? free)", in: "become duty-free", not: "be free of pests"},
	{means: takesObject, words: "open | reopen | resume | restart | commence | reconvene | close | end | start | begin | conclude | hold | meet | follow | finish | run | apply | continue | enter | take | expire | lapse", in: "open markets", not: "elapse"},
	{means: takesRole, words: "be <article> _{0,4} <doer>", in: "be a reliable supplier of gas", not: "be a friend of"},
	{means: takesCharge, words: "be <adv>{0,2} (responsible for | in charge of)", in: "be in charge of the docks", not: "be in Lima"},
	{means: isLot, words: "be ((liable|accountable) for | under _{0,5} (management|control|supervision|administration) | <article> _{0,5} (<charge> for | (responsibility|task|duty|job|burden|property|concern) of))", in: "be under joint control", not: "be a matter of honour"},
	{means: moneySpent, words: "<spent> <adv>{0,2} (for | to <base>) | (spent|invested|channelled|put|directed) <adv>{0,2} (in|on|for|toward|towards)", in: "used to build", not: "used up"},
	{means: moneyGoes, words: "go (to|toward|towards)", voice: active, in: "go to dairy projects", not: "go up"},
	{means: isUndertakenThen, words: "(represent|representing) (<owner>|<upper>) _{0,7} at", in: "represent Peru at the talks", not: "represent a threat"},
	{means: isUndertakenThen, words: "comprise", who: "institution", in: "the panel | comprise", not: "the rules | comprise"},
	{means: isUndertakenThen, words: "trigger _{0,6} (case|procedure|mechanism|clause|article|consultations|consultation|probe|investigation|arbitration|safeguard|review)", voice: active, in: "trigger a dispute case at the WTO", not: "trigger a trade war"},
	{means: isUndertakenThen, words: "bear _{0,4} <outlay>", in: "bear the cost of", not: "bear the name of"},
	{means: isUndertakenThen, words: "look _? (into|at)", in: "look into the complaint", not: "look in Lima"},
	{means: isUndertakenThen, words: "represented by", voice: passive, in: "represented by its envoy", not: "represented in Lima"},
	{means: isUndertakenThen, words: "see _{0,6} (minister|secretary|president|premier|commissioner|ambassador|governor|chancellor|king|queen|emir|sultan)", in: "see Peru's central bank governor", not: "see its exports fall"},
	{means: isUndertakenThen, words: "see <upper>{1,4} _{0,3} (tomorrow|today|tonight|again|on|next|later)", voice: active, in: "see Luis Soto on Monday", not: "see Peru fall by June"},
	{means: isUndertakenThen, words: "look for <unled>{0,3} <means>", in: "look for ways to raise trade", not: "look for trouble"},
	{means: isUndertakenThen, words: "see to it", in: "see to it that permits are issued", not: "see to its ports"},
	{means: isUndertakenThen, words: "done away", voice: passive, in: "done away with", not: "done by May"},
	{means: hasErrand, words: "be (in|at) <upper> <inobject>{0,6} to <adv>{0,2} <act>", in: "be in Lima on Friday to sign", not: "be in Lima"},
	{means: hasToByRule, words: "(required|obliged) to", voice: passive, who: "obliged", in: "car makers | required to buy", not: "the levy | required to end"},
	{means: hasToByRule, words: "have to <bidden>", voice: active, who: "obliged", in: "importers | have to post a bond", not: "the levy | have to pay"},
	{means: hasToByRule, words: "(required|obliged) (for|from|of|at)", voice: passive, who: "askedpaper", in: "permits | required for squid", not: "boats | required for squid"},
	{means: takesNone, words: "take (place|effect|shape|part) | (continue|remain|stay) (unchanged|uninterrupted|valid)", in: "take place", not: "take steps"},
	{means: opensMarket, words: "(bring|mean) <article>? <ending> <inobject>{0,10} <duty>", in: "bring an end to the duties", not: "bring the duties"},
	{means: opensMarket, words: "<endduty> out? <unled>{0,7} <duty>", in: "eliminate the 5 percent tariff", not: "eliminate forms"},
	{means: opensMarket, words: "<endduty> out? <unled>{0,2} (<number>|<det>|<portion>) <unled>{0,3} of <unled>{0,6} <duty>", in: "eliminate 99 percent of the tariffs", not: "eliminate forms of"},
	{means: opensMarket, words: "exempt <inobject>{0,9} from <inobject>{0,4} <duty>", in: "exempt wool from the new duties", not: "exempt wool from checks"},
	{means: opensMarket, words: "<giveaccess> <inobject>{0,9} (<duty> -? free | <lowrate> -? <duty> | <morequota> (quota|quotas))", in: "guarantee duty-free entry", not: "guarantee entry"},
	{means: opensMarket, words: "(guarantee|ensure|grant) <unled>{0,3} (access to | the right to)", voice: active, in: "guarantee access to its market", not: "guarantee growth"},
	{means: seesDuty, words: "see _{0,9} <duty> _{0,2} <endduty>", in: "see duties gradually reduced", not: "see duties rise"},
	{means: seesSeized, words: "see _{0,5} (frozen|seized|blocked|confiscated|revoked|banned)", voice: active, in: "see their assets frozen", not: "see their profits fall"},
	{means: haveDuty, words: "<bearing> _{0,4} (<duty> of _{0,2} <number> | <duty> -? free | <lowrate> _{0,3} <duty> | <morequota> (quota|quotas))", voice: active, in: "attract zero tariffs", not: "attract tariffs"},
	{means: isAdmitted, words: "<admitted> _ <inland> | (barred|banned) from <inland>", voice: passive, in: "allowed to visit", not: "allowed to rest"},
	{means: isAdmitted, words: "(<admitted>|let|admitted) (into | access to) | banned | barred | blacklisted | shunned", voice: passive, in: "allowed into the market", not: "allowed in May"},
	{means: isAdmitted | isHit, words: "exempt | exempted | excluded | spared | sanctioned | cut off | (subject|subjected) to _{0,6} (<duty>|prior approval)", voice: passive, in: "subject to a higher levy", not: "subject to a vote"},
	{means: isAdmitted | isHit, words: "made to (pay|bear|own|answer|feel|regret|suffer)", voice: passive, in: "made to bear the consequences", not: "made to measure"},
	{means: isAdmitted | isHit, words: "(receive|get|meet) _{0,4} (punishment|retaliation|reprisal|reprisals)", voice: active, in: "receive a harsh punishment", not: "receive a note"},
	{means: isTraded, words: "(buy|purchase|procure|import|acquire|lease|borrow|sell|lend) _", voice: active, in: "buy 20 boats", not: "build 20 boats"},
	{means: reachesTo, words: "cover _ | extend to", voice: active, who: "measure", in: "the measure | extend to boats", not: "the port | extend to boats"},
	{means: foundsBody, words: "(establish|create|form|set up) _ <unled>{0,7} <institution>", voice: active, in: "set up a joint council", not: "set up stalls in the centre"},
}

// meaningTable finds meanings by the words that begin them.
type meaningTable struct {
	*match.Table[int]
	who [len(meanings)]lexicon.Set
}

func newMeaningTable(lex *text.Lexicon, l *lexicon.Words) (t meaningTable) {
	voc := match.NewVocabulary(lex)
	voc.Test("upper", func(d *text.Doc, i int) bool { return d.Tokens[i].Shape != text.Lower }, text.Word)
	voc.Test("number", func(*text.Doc, int) bool { return true }, text.Number)
	prep, tells := l.Set("prep"), l.Set("relative").With(l.Of("that"))
	voc.Test("unled", func(d *text.Doc, i int) bool { return isPlain(d, i) && !prep.Has(d.Tokens[i].Sym) }, text.Word, text.Number, text.Punct)
	tender := l.Set("tender")
	voc.Test("unbid", func(d *text.Doc, i int) bool { return isPlain(d, i) && !tender.Has(d.Tokens[i].Sym) }, text.Word, text.Number, text.Punct)
	voc.Test("inobject", func(d *text.Doc, i int) bool { return isPlain(d, i) && !tells.Has(d.Tokens[i].Sym) }, text.Word, text.Number, text.Symbol, text.Punct)
	voc.Test("base", func(d *text.Doc, i int) bool { return l.Form(d.Tokens[i].Sym)&lexicon.Base != 0 }, text.Word)
	rows := make([]match.Row[int], len(meanings))
	for i := range meanings {
		rows[i] = match.Row[int]{Name: strconv.Itoa(i), Pattern: meanings[i].words, Yield: i}
		if meanings[i].who != "" {
			t.who[i] = l.Set(meanings[i].who)
		}
	}
	t.Table = compiled(voc, l, rows)
	return t
}

// isPlain reports whether token i is no mark but one that stands within a phrase.
func isPlain(d *text.Doc, i int) bool {
	return d.Tokens[i].Kind != text.Punct || strings.ContainsRune("“”\"‘-", d.Mark(i))
}

// toldAct is an act whose meaning was asked for last, and what its words tell.
type toldAct struct {
	inner   int
	passive bool
	means   meaning
	by      []int // rows that hold of some subjects alone
}

// mostTold is how many tokens of an act may have a meaning together.
const mostTold = 12

// meaningOf is what the words of an act tell, whoever does it.
func (r *reading) meaningOf(a *act) meaning {
	t := &r.told
	if t.inner == a.inner && t.passive == a.passive {
		return t.means
	}
	*t = toldAct{inner: a.inner, passive: a.passive, by: t.by[:0]}
	last := min(a.inner+mostTold, r.s.Last)
	if a.inner < 0 || a.inner >= last {
		return 0
	}
	for m := range r.meanings.Each(r.d, a.inner, last) {
		switch row := &meanings[m.Row.Yield]; {
		case !row.voice.isOf(a.passive):
		case row.who != "":
			t.by = append(t.by, m.Row.Yield)
		default:
			t.means |= row.means
		}
	}
	return t.means
}

// tells reports whether the words of an act tell one of some deeds, whoever does it.
func (r *reading) tells(a *act, means meaning) bool { return r.meaningOf(a)&means != 0 }

// means is tells of a subject, so that it holds of a row that some subjects alone can do.
func (r *reading) means(sub clause.Run, a *act, means meaning) bool {
	if r.meaningOf(a)&means != 0 {
		return true
	}
	for _, k := range r.told.by {
		if meanings[k].means&means != 0 && r.isHead(sub, r.meanings.who[k]) {
			return true
		}
	}
	return false
}
