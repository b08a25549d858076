package commitments

import (
	"strings"

	"attache/briefs/text"
)

// Verbs are listed once, by what they do to a promise. The lists are attaché's
// own, drawn from how briefings are worded; a verb that is in none of them is
// taken for an act when a party is its subject.

// actVerbs are done by a party on purpose: they can be promised.
const actVerbs = `
abandon abide abolish accede accelerate accept accommodate achieve acquire act activate adapt add address adhere adjust administer
admit adopt advance advise advocate align allocate allow amend announce answer appeal apply appoint apportion approve arrange
arrest ask assess assign assist assume assure attach attend attract audit authorise authorize avert avoid award back ban bar begin
bid block boost borrow bring broaden build buy call calibrate cancel cap capitalise carry cease certify chair challenge champion change channel check
choose circulate clarify classify clear close coach codify collaborate collect combat combine commence commission communicate
compensate compete compile complete comply conclude conduct confer confine confirm consolidate construct consult contact contribute control
convene convert convey cooperate coordinate correct counter create credit curb cut deal dedicate deepen defend defer deliver demand demolish
denounce deploy deposit deregulate design designate destroy develop devise devote diversify direct disburse discard disclose
discontinue discuss dismantle dispatch dissolve distribute divert donate double draft draw drop earmark ease educate elaborate elevate eliminate
embed employ empower enable enact encourage end endorse enforce engage enhance enlarge enlist enrol ensure enter equip erase erect
escalate establish evaluate exchange exclude execute exempt exercise expand expedite export extend extradite facilitate
fight file fill finalise finalize finance find finish fix follow forge form formalise formalize formulate foster fulfil fulfill fund
gather give go govern grant guard guarantee halt halve hand handle harmonise harmonize hasten head help hire hold honor honour host identify implement
import impose improve include incorporate increase inform initial initiate inspect inspire install institute integrate
intensify interconnect introduce invest investigate invite involve issue join keep launch lay lead lease leave legislate lend let
level leverage levy liberalise liberalize license lift limit link liquidate list localise localize locate lock lodge loosen lower maintain make
manage manufacture map mark match measure meet merge mine mobilise mobilize moderate modernise modernize modify monitor
move name narrow negotiate nominate normalise normalize notify nurture observe offer offset open operate order organise organize oversee
participate partner pass pause pay penalise penalize permit phase pilot place plan plant plug police pool post postpone prepare present preserve press
prevent prioritise prioritize privatise privatize probe process procure produce prohibit prolong promote promulgate propose prosecute protect
provide publicise publicize publish pull punish purchase push put qualify quadruple quicken quit raise ratify reach rebuild recall recalculate receive reclassify recognise
recognize reconvene recruit rectify redouble redirect reduce reestablish refer refine reform refrain refund refuse register regulate reimburse
reinforce reinstate reject relax release relocate remedy remove render renegotiate renew reopen reorganise repair repay repeal replace
replenish reply report request require rescind reschedule research reserve reset resist resolve respect respond restart
restore restrict restructure resume retain retaliate return review revise revisit revitalise revitalize revive revoke roll run safeguard
sanction satisfy scale schedule scrap scrutinise scrutinize secure select sell send serve set settle share shelve shift ship shorten
show shut sign simplify slash source speak specify speed spend sponsor stabilise stabilize staff stage standardise standardize start station
stem step stimulate stipulate stockpile stop store streamline strengthen strike study subject submit subscribe subsidise subsidize substitute
supervise supply support suppress surrender survey suspend swap switch tabulate table tackle take talk tap target tariff task tax teach team tender
terminate test tighten trace track trade train transfer transform translate transmit transpose treat trim triple turn undergo undertake
unify unite unveil update upgrade uphold urge use utilise utilize vaccinate verify veto visit vote waive warrant widen withdraw withhold work wind wrap
write
accompany alter analyse analyze annul assemble balance bind brief broker bypass compare conform constrain cultivate curtail deduct demarcate
demonstrate depart detail deter determine disband discourage disseminate divide enrich entrust envisage exploit extract guide harness heighten impede
incentivise incentivize inaugurate inject insert insulate insure intervene isolate liaise log mirror mitigate motivate outline outsource overcome
overhaul override patrol perform preclude preside rebalance recalibrate recommence reconcile reconsider reconstruct refocus regain reintroduce
relinquish repatriate replicate repurpose reshape reshore reverse seize shape shield shoulder simulate soften solicit solve steer supersede supplement
abstain delay adjourn allay alleviate allot anchor arbitrate ascertain attain augment automate bargain bolster boycott bridge capture cede charter clinch coax cofinance
cohost cochair countersign complement compress concede concentrate connect conserve contain contest craft dampen debate decarbonise decarbonize decouple delegate
deliberate desist digitalise digitalize digitise digitize dispose downgrade dredge drive electrify embark embrace encompass endow envision equalise equalize
eradicate evacuate expose flag float forbid forgive forgo fortify furnish generate heed hike hone incur instruct intercept jettison kickstart label levy
litigate mediate minimise minimize maximise maximize multiply nationalise nationalize navigate neutralise neutralize nullify obey obtain oppose outlaw pare peg phase
pinpoint pool pre-empt preempt prescribe price prioritise proclaim quantify quarantine rationalise rationalize reciprocate recommend record recoup recycle redeem redeploy redesign redress
refinance refrain regularise regularize reimpose reinvest reinvigorate rejoin repackage repatriate rescue restate restock restrain resubmit retool retract retrain revalue revamp
revert ringfence route salvage screen seal sever shun slash smooth spell split squeeze stick stiffen stimulate structure sweeten temper thrash tone
toughen trim underpin undercut underwrite unleash unload unwind usher validate vary vet win wipe fast-track co-host co-chair co-finance co-operate co-ordinate phase-out
re-examine re-establish re-open re-export re-enter crack clamp beef ramp wait-list
proceed hammer ink travel visit depart head fly arrive repurchase unveil redraw rewrite outlaw reallocate reassess undo undertake
reevaluate re-evaluate reexamine synchronise synchronize tailor tie tolerate transition unblock unfreeze unlock validate warn threaten`

// keepVerbs go on with what is done already: a promise of them is a repeat.
const keepVerbs = "continue maintain uphold keep retain sustain preserve persist remain stay"

// tryVerbs promise an effort, not a result.
const tryVerbs = "seek try strive endeavour endeavor aim consider explore attempt examine pursue contemplate weigh study"

// driftVerbs happen to their subject or tell a state of it: with "will" they
// are a forecast.
const driftVerbs = `
amount appear argue arise average be become belong believe benefit blink bounce climb collapse come comprise contract cost crash dare deepen decline
decrease depend depreciate deteriorate diminish dip disappear dominate doubt dwarf ease emerge enjoy escape exceed exist expect face fade
fail fall falter fare fear feel flock flourish flow gain get grow happen hate hesitate hit hope hover hurt improve increase intensify jump
know lag land last like linger look lose love matter mean mind miss moderate mount need notice occur outpace outperform outweigh overtake peak
persist plummet plunge prevail profit proliferate prosper prove realise realize rebound recede recover remember remain require rest rise
reflect represent constitute rocket save say see seem shrink sink slide slip slow slump soar spike spread spring spur stagnate stay struggle stumble succeed suffer surge
disagree differ bow bounce hurt harm boil hinge bear
surpass survive tell think thrive top total touch trail trigger tumble understand wait want waver weaken widen wither wonder worry worsen yield`

// irregular verbs: base, past, participle; "=" repeats the form before.
const irregular = `
begin began begun,bind bound =,bring brought =,build built =,buy bought =,choose chose chosen,come came come,cost cost =,cut cut =,deal dealt =,
draw drew drawn,fall fell fallen,feel felt =,fight fought =,find found =,forbid forbade forbidden,freeze froze frozen,get got =,give gave given,go went gone,
grow grew grown,hit hit =,hold held =,hurt hurt =,keep kept =,know knew known,lay laid =,lead led =,leave left =,lend lent =,let let =,
lose lost =,make made =,mean meant =,meet met =,overcome overcame overcome,oversee oversaw overseen,overtake overtook overtaken,pay paid =,put put =,
quit quit =,rebuild rebuilt =,repay repaid =,reset reset =,rise rose risen,run ran run,see saw seen,seek sought =,say said =,sell sold =,send sent =,win won =,beat beat beaten,swear swore sworn,set set =,shed shed =,
show showed shown,shrink shrank shrunk,shut shut =,sink sank sunk,slide slid =,speak spoke spoken,speed sped =,spend spent =,
spread spread =,spring sprang sprung,stand stood =,strike struck =,strive strove striven,take took taken,teach taught =,tell told =,
think thought =,undergo underwent undergone,understand understood =,undertake undertook undertaken,uphold upheld =,wind wound =,
withdraw withdrew withdrawn,withhold withheld =,write wrote written,be was been,become became become,arise arose arisen,have had =,do did done`

// doubled are verbs of two syllables that double their last consonant.
var doubled = set("wrap admit commit compel confer control defer equip forget incur initial level model occur permit prefer program propel rebut refer regret " +
	"remit repel submit swap transfer transmit cancel signal travel fulfil enrol")

// forms are the inflections of a verb.
type forms struct{ base, third, past, part, ing string }

// inflect spells a regular verb's forms; irregular ones are looked up.
func inflect(base string) forms {
	f := forms{base: base, third: base + "s", ing: base + "ing", past: base + "ed"}
	switch {
	case strings.HasSuffix(base, "ie"):
		f.past, f.ing = base+"d", base[:len(base)-2]+"ying"
	case strings.HasSuffix(base, "ee"), strings.HasSuffix(base, "ye"), strings.HasSuffix(base, "oe"):
		f.past = base + "d"
	case strings.HasSuffix(base, "e"):
		f.past, f.ing = base+"d", base[:len(base)-1]+"ing"
	case strings.HasSuffix(base, "y") && !isVowel(base[len(base)-2]):
		f.third, f.past = base[:len(base)-1]+"ies", base[:len(base)-1]+"ied"
	case doubles(base):
		stem := base + base[len(base)-1:]
		f.past, f.ing = stem+"ed", stem+"ing"
	}
	if s := base; strings.HasSuffix(s, "s") || strings.HasSuffix(s, "sh") || strings.HasSuffix(s, "ch") || strings.HasSuffix(s, "x") || strings.HasSuffix(s, "z") || s == "go" || s == "veto" || s == "do" || s == "undergo" {
		f.third = base + "es"
	}
	f.part = f.past
	if past, part, ok := irregularForms(base); ok {
		f.past, f.part = past, part
	}
	return f
}

// doubles reports whether a verb doubles its last consonant: a short one that
// ends consonant, vowel, consonant ("cut", "drop"), or one of the listed.
func doubles(base string) bool {
	n := len(base)
	if doubled[base] {
		return true
	}
	if n < 3 || n > 5 || isVowel(base[n-1]) || strings.ContainsRune("wxy", rune(base[n-1])) || !isVowel(base[n-2]) || isVowel(base[n-3]) {
		return false
	}
	return strings.IndexFunc(base[:n-2], func(r rune) bool { return strings.ContainsRune("aeiou", r) }) < 0
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

var irregularTable = func() map[string][2]string {
	m := map[string][2]string{}
	for _, entry := range strings.Split(irregular, ",") {
		f := strings.Fields(entry)
		if f[2] == "=" {
			f[2] = f[1]
		}
		m[f[0]] = [2]string{f[1], f[2]}
	}
	return m
}()

func irregularForms(base string) (past, part string, ok bool) {
	f, ok := irregularTable[base]
	return f[0], f[1], ok
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// verbBits says of a word form which forms and kinds of verb it can be.
type verbBits uint16

const (
	isBase verbBits = 1 << iota
	isThird
	isPast
	isPart
	isIng
	isAct
	isKeep
	isTry
	isDrift
	isNounToo // is as common as a noun: "trade", "talks", "review"
)

// verbTable is what the reader knows of each word as a verb, by Sym.
type verbTable struct {
	bits  []verbBits
	lemma []text.Sym
}

func newVerbTable(lex *text.Lexicon) *verbTable {
	t := &verbTable{}
	for _, list := range []struct {
		words string
		kind  verbBits
	}{{actVerbs, isAct}, {keepVerbs, isKeep}, {tryVerbs, isTry}, {driftVerbs, isDrift}, {"be have do", 0}} {
		for _, base := range strings.Fields(list.words) {
			t.add(lex, base, list.kind)
		}
	}
	for _, w := range strings.Fields(nounsToo) {
		t.set(lex, w, isNounToo, 0)
		t.set(lex, w+"s", isNounToo, 0)
	}
	return t
}

func (t *verbTable) add(lex *text.Lexicon, base string, kind verbBits) {
	f, lemma := inflect(base), lex.Intern(base)
	t.set(lex, f.base, isBase|kind, lemma)
	t.set(lex, f.third, isThird|kind, lemma)
	t.set(lex, f.past, isPast|kind, lemma)
	t.set(lex, f.part, isPart|kind, lemma)
	t.set(lex, f.ing, isIng|kind, lemma)
}

func (t *verbTable) set(lex *text.Lexicon, word string, b verbBits, lemma text.Sym) {
	s := int(lex.Intern(word))
	for s >= len(t.bits) {
		t.bits = append(t.bits, 0)
		t.lemma = append(t.lemma, 0)
	}
	t.bits[s] |= b
	if lemma != 0 && t.lemma[s] == 0 {
		t.lemma[s] = lemma
	}
}

func (t *verbTable) of(tok text.Token) verbBits {
	if int(tok.Sym) < len(t.bits) {
		return t.bits[tok.Sym]
	}
	return 0
}

// nounsToo are bases that stand as nouns about as often as they stand as verbs:
// after "and" they count as verbs only where what follows is their object.
const nounsToo = `
access act address advance aid aim answer appeal approach audit auction award back ban bar benefit bid block boost border cap cause challenge change channel charge check claim close
comment conduct conflict contact contract control cost counter cover credit cut deal debate decline decrease demand deposit design display dispute double draft drop
duty ease effort end exchange exercise export fall favor favour feature file finance fine focus force form forward freeze fund gain grant group growth guarantee guard hand harvest help
hold host import impact increase influence interest invoice issue joint land launch lead lease level levy license licence lift limit link list load loan look lower map mark market match
measure meet mine model monitor move name need offer open order pact part partner pause pay permit phase pilot place plan plant plug point police pool post practice practise press
price process produce profit program progress project promise purchase push quarter question raise range rate reach record reform refund register release rent repair reply report request
research reserve respect rest result return review reward rise risk roll rule run sale sample sanction scale schedule seal search share shift ship show sign source speed spend sponsor
spread spring staff stage stand standard start state station stay step stockpile stop store strike study subject supply support surge survey swap switch table talk target tariff task tax team
tender test top total touch trace track trade train transfer transit transport travel treat trial trust turn update upgrade use vaccine value veto view visit voice vote wage wait
warrant waste watch water wind work yield
anchor bargain boycott bridge capture charter complement compress contest craft debate delay drive flag float hike label price record recycle rescue route screen seal split squeeze
spell stick structure temper tone win wipe crack clamp beef ramp delegate head travel fly hammer ink pool redress`
