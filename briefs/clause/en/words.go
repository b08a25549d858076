package en

import (
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// flag is what a word does in a sentence, whatever it says.
type flag uint64

const (
	det flag = 1 << iota
	owner
	pronoun
	subjectPronoun
	prep
	conj
	not
	have
	be
	beFinite
	doing
	will
	would
	shall
	may
	negated // "won't"
	relative
	sub
	question
	adverb
	nounLy // nouns that end like adverbs: "assembly"
	to
	that
	chance
	say
	promising  // verbs of promising, agreeing, planning: they have a subject that acts
	objectInf  // verbs done to someone who then acts: "ask", "allow"
	subjectInf // verbs that an infinitive completes: "agree to", "seek to"
	infNoun    // nouns that an infinitive completes: "plan to"
	strongNoun // of those, the ones that hold a phrase between: "pledge by Chile to"
	infPred    // adjectives and participles that an infinitive completes: "ready to"
	agent      // words for who acts
	depart     // verbs that a fixed day makes a future of: "leaves on Friday"
	pastOnly   // "took", "jumped": never a participle of what is done to a thing
	opener     // what opens an object and stands in no compound: "two", "new"
	compound   // first words of compounds: "trade ministers"
	rawStuff   // verbs that are stuff before some nouns, and those: "scrap | metal"
	rawEnd
	modifier    // verbs that are first words of compounds before some nouns: "test results"
	compoundEnd // those nouns
	good        // what is shipped and sold: "export | rice"
	quantity    // both, each, all
	thinking    // verbs of holding for true
	event       // things that are held and done
	subjunctive // words whose "that" asks for an act: "agreed that it be set up", "agreement that"
	degree      // "more", "most"
	toNoun      // nouns whose "to" is a preposition: "access to"
	reflexive   // "itself"
	working     // verbs that an infinitive tells the purpose of: "work", "cooperate"
	toldNoun    // nouns that hold what is said: "a signal that", "its word that"
	light       // verbs that only lend themselves to a noun: "gave its word"
	ensuring    // verbs whose object may be a clause without "that": "ensure | ports are funded"
	hearing     // verbs with one who hears it before their infinitive: "promised Peru to"
	joining     // verbs that an infinitive completes behind "up": "signed up to"
	bringing    // verbs that bring a decision or an order about: "was taken to"
	staying     // "remains", like "is", before an adjective
	phrasing    // words that open a set phrase: "in turn", "of course"
	opening     // prepositions that open a clause too: "as", "after"
	reason      // conjunctions that leave the promise: "because"
	describing  // words in -ing that tell of the noun behind them what it is: "originating goods"
	quality     // adjectives: "stable"
	stepNoun    // nouns for what is done to some end: "steps to"
	dual        // verbs that stand as adjectives too: "secure"
	trade       // words in -ing that tell what a thing is for: "fishing ports"
)

// words is the flags of each word and the words that code names.
type words struct {
	*lexicon.Words
	flags []flag // by Sym
	sym   struct{ to, that, be, been, being, going, have, had, was, were, is, are, by, or, as, well, s, with, between, and, of, what, it, there, need, than, not, no, so, able, due, both, either, on, forWord, reporters, last, supply, demand text.Sym }
}

// rows say which classes of words, and which words, bear a flag.
var rows = []struct {
	flag    flag
	classes []string
	words   string
}{
	{det, []string{"det"}, ""},
	{owner, []string{"owner"}, ""},
	{pronoun, []string{"pronoun"}, ""},
	{subjectPronoun, nil, "i we they he she it"},
	{prep, []string{"prep"}, ""},
	{conj, nil, "and or but nor yet &"},
	{not, []string{"not"}, ""},
	{have, []string{"have"}, ""},
	{be, []string{"be"}, ""},
	{beFinite, []string{"befinite"}, "isn't aren't wasn't weren't"},
	{doing, []string{"do"}, "did didn't doesn't"},
	{will, []string{"will"}, "won't"},
	{would, []string{"would"}, ""},
	{shall, []string{"shall"}, ""},
	{may, []string{"may"}, ""},
	{negated, []string{"negaux"}, ""},
	{relative, []string{"relative"}, ""},
	{sub, []string{"sub"}, ""},
	{question, nil, "whether how what why"},
	{adverb, []string{"adv"}, ""},
	{nounLy, []string{"nounly"}, ""},
	{to, nil, "to"},
	{that, nil, "that"},
	{chance, []string{"chance"}, ""},
	{say, []string{"say"}, ""},
	{promising, []string{"agree", "promise", "decide", "plan", "reaffirm"}, ""},
	{objectInf, []string{"demand", "order", "permit", "bind"}, "expect expects expected asks committed commits commit help helps helped helping see"},
	{subjectInf, []string{"agree", "promise", "decide", "plan", "strive", "keep", "refuse", "hope", "work", "look"},
		"begin begins began start starts started affirm affirms affirmed recommit recommits recommitted reaffirm reaffirms reaffirmed threaten threatens threatened move moves moved offer offers offered proceed continue continues continued continuing assure assures assured serve serves served serving " +
			"tend tends tended appear appears appeared seem seems seemed manage manages managed help helps helped helping demand demands ask asks asked cooperate collaborate cooperating collaborating act acts agreeing volunteer accept accepts accepted accepting claim claims claimed"},
	{infNoun, []string{"promisenoun", "agreementnoun", "ordernoun", "consentnoun", "plannoun", "proposalnoun", "offernoun", "needword", "inffollows", "effortnoun"}, "mou mous memorandum memoranda understanding letter intent protocol notes consensus mandate moves talks right rights obligation"},
	{strongNoun, []string{"promisenoun", "agreementnoun", "plannoun", "ordernoun", "proposalnoun", "offernoun"}, "mou mous memorandum memoranda understanding letter protocol"},
	{infPred, nil, "ready able unable likely unlikely willing unwilling committed determined resolved due set scheduled slated expected prepared keen eager happy glad free eligible poised bound supposed reluctant " +
		"anxious unanimous planned intended designed meant sure certain obliged required entitled difficult possible impossible important necessary essential hard easy better wise pleased proud afraid inclined dedicated"},
	{agent, []string{"agent"}, "who both"},
	{depart, []string{"depart"}, ""},
	{opener, []string{"opener"}, ""},
	{compound, []string{"compound"}, ""},
	{rawStuff, []string{"rawstuff"}, ""},
	{rawEnd, []string{"rawend"}, ""},
	{modifier, []string{"modifier"}, ""},
	{compoundEnd, []string{"compoundend"}, ""},
	{good, []string{"commodity"}, "goods produce foodstuffs food gas electricity power"},
	{quantity, nil, "both each all neither either none some most many two three four five several"},
	{thinking, []string{"think", "hope"}, ""},
	{event, []string{"event"}, ""},
	{subjunctive, []string{"agree", "decide", "demand", "agreementnoun"}, "agreed decided resolved consensus"},
	{degree, []string{"degree"}, ""},
	{toNoun, nil, "access recourse regard respect relation addition contrast return changes exports subject owing prior close thanks relevant according contribution approach response limits damage barrier barriers obstacle obstacles impediment impediments"},
	{reflexive, nil, "itself themselves himself herself ourselves myself"},
	{working, nil, "work works working worked cooperate cooperating collaborate collaborating"},
	{toldNoun, []string{"promisenoun"}, "message messages signal signals notice position stance view impression case announcement announcements confirmation statement statements declaration"},
	{light, []string{"light"}, ""},
	{ensuring, []string{"ensure"}, ""},
	{hearing, []string{"vow"}, ""},
	{joining, []string{"enlist"}, ""},
	{bringing, []string{"bringabout", "papersigned"}, ""},
	{staying, nil, "remain remains remained stay stays stayed"},
	{phrasing, nil, "of in at if where as next upon on without no"},
	{opening, nil, "as after before until since"},
	{reason, nil, "because although though whereas"},
	{quality, []string{"quality"}, ""},
	{stepNoun, nil, "step steps measure measures effort efforts action actions"},
	{dual, []string{"dual"}, ""},
	{trade, []string{"gerundnoun"}, "drinking manufacturing running milking landing packaging printing drilling refining breeding parking cooling heating sewing weaving spinning welding sorting bottling canning rearing smelting trading cutting feeding handling working"},
	{pastOnly, nil, "jumped surged climbed rallied slipped tumbled plunged soared declined edged inched slumped collapsed arrived emerged dipped rebounded retreated steadied faltered slid"},
	{describing, nil, "originating existing remaining outstanding emerging participating leading competing qualifying binding punishing crippling crushing prevailing underlying"},
}

func newWords(lex *text.Lexicon, l *lexicon.Words) words {
	w := words{Words: l}
	for _, row := range rows {
		for _, class := range row.classes {
			for s := range l.Set(class).All() {
				w.mark(s, row.flag)
			}
		}
		for word := range fields(row.words) {
			w.mark(lex.Intern(word), row.flag)
		}
	}
	for s := range text.Sym(lex.Size()) {
		if f := l.Form(s); f&lexicon.Past != 0 && f&(lexicon.Part|lexicon.Base) == 0 {
			w.mark(s, pastOnly)
		}
	}
	y := &w.sym
	for word, to := range map[string]*text.Sym{
		"to": &y.to, "that": &y.that, "be": &y.be, "been": &y.been, "being": &y.being, "going": &y.going, "have": &y.have, "had": &y.had, "was": &y.was, "were": &y.were,
		"is": &y.is, "are": &y.are, "by": &y.by, "or": &y.or, "as": &y.as, "well": &y.well, "'s": &y.s, "with": &y.with, "between": &y.between, "and": &y.and, "of": &y.of,
		"what": &y.what, "it": &y.it, "there": &y.there, "need": &y.need, "than": &y.than, "not": &y.not, "no": &y.no, "so": &y.so, "able": &y.able, "due": &y.due,
		"both": &y.both, "either": &y.either, "on": &y.on, "for": &y.forWord, "reporters": &y.reporters, "last": &y.last, "supply": &y.supply, "demand": &y.demand,
	} {
		*to = lex.Intern(word)
	}
	return w
}

func (w *words) mark(s text.Sym, f flag) {
	if missing := int(s) + 1 - len(w.flags); missing > 0 {
		w.flags = append(w.flags, make([]flag, missing)...)
	}
	w.flags[s] |= f
}

func (w *words) of(s text.Sym) flag {
	if int(s) < len(w.flags) {
		return w.flags[s]
	}
	return 0
}
