package commitments

import (
	"reflect"
	"unicode/utf8"

	"attache/briefs/actors"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// words is the classes of words that code asks about, by the name of the field.
type words struct {
	*lexicon.Words

	to, of, that, into, shall, according, own, the, and, by text.Sym

	arranged    lexicon.Set // what is said with "is" of what has a time
	ofSeveral   lexicon.Set // what takes two: an agreement, a meeting, a body
	ofTwo       lexicon.Set // by what a subject is told to be what two sides hold
	restriction lexicon.Set // a duty or a measure
	withheld    lexicon.Set // that there is not to be: such a thing, or what is given
	barrier     lexicon.Set // what hampers goods at a border
	leading     lexicon.Set // words that lead to another clause
	function    lexicon.Set // words that hold a sentence together and name nothing
	counting    lexicon.Set // words that say which of its kind a thing is: "the next round"
	within      lexicon.Set // prepositions that stand within names

	passInfinitive, passGerund lexicon.Set // verbs that pass a promise on to what completes them

	anAgent    lexicon.Set // who acts, by a noun or a word
	agreeing   lexicon.Set // what binds those who say it, by a verb or a noun
	effortful  lexicon.Set // a verb that promises an effort alone
	taxed      lexicon.Set // what a duty is, or what it is on
	turned     lexicon.Set // a measure that begins or ends
	launched   lexicon.Set // a body that is set up, a case that is brought
	ownStaff   lexicon.Set // who serves a state
	givable    lexicon.Set // what is given
	behindName lexicon.Set // what stands behind a whole name
	leadsVerb  lexicon.Set // what a verb begins with: "has", "will"
	ofBoth     lexicon.Set // describes a body of two states
	endsPact   lexicon.Set // what stands behind the noun of an agreement
	telling    lexicon.Set // verbs of what somebody says or agrees on

	adverb    lexicon.Set // of both classes
	nounLy    lexicon.Set
	committed lexicon.Set // told of what is done by somebody, in the passive
	undone    lexicon.Set // verbs of what nobody does to a thing
	opining   lexicon.Set // verbs of what somebody says or thinks
	particle  lexicon.Set // completes a verb: "blow up"
	deedly    lexicon.Set // a verb whose object is a deed: "pledged | its support for"
	elsewhere lexicon.Set // by which a phrase is told to be another's: "the WTO Agreement", "Frankfurt an | der Oder"
	untold    lexicon.Set // nouns that alone do not say which of their kind is meant
	describer lexicon.Set // the second of two words that a hyphen ties and that only describe: "Oslo-based"
	toward    lexicon.Set // leads to what somebody is committed to, as "to" does
	joining   lexicon.Set // "and" and its like
	imposing  lexicon.Set // a verb by which duties come
	founded   lexicon.Set // a verb by which bodies come to be
	hence     lexicon.Set // after what was told before
	unsure    lexicon.Set // verbs that hold what follows for likely, good or wrong
	doubtful  lexicon.Set // nouns for what nobody knows: "signs that", "speculation that"
	seeking   lexicon.Set // verbs by which somebody wants something of others
	provided  lexicon.Set // what is agreed on or announced, by a noun
	opening   lexicon.Set // an owner, an article or the like, that opens the phrase of a noun
	listing   lexicon.Set // by which the head of a list promises its items
	what      lexicon.Set // opens what is asked
	would     lexicon.Set
	role      lexicon.Set // says what somebody is: "head", "economist", "minister"
	binding   lexicon.Set // verbs by which somebody binds himself
	during    lexicon.Set
	with      lexicon.Set
	retelling lexicon.Set // verbs of what was promised before
	ownSelf   lexicon.Set // who binds himself
	accord    lexicon.Set // an agreement, by whatever name
	inward    lexicon.Set // leads to where goods go
	told      lexicon.Set // who gets to know

	forecasting lexicon.Set // whose trade it is, by a noun or a word
	homeOrgan   lexicon.Set // what decides at home
	person      lexicon.Set // who was told of before, in place of a name
	modal       lexicon.Set // by which a head promises its items
	bare        lexicon.Set // nouns that need no article to promise: "announced | plans to"
	saying      lexicon.Set // verbs of what somebody says, promises or has decided

	Agree, Promise, Decide, Pledge, Repromise, Say, Plan, Effort, Keep, Demand, Hope, Welcome, Sign                                   lexicon.Set
	Depart, Happen, Happenadj, Comeabout, Befall, Befallgoods, Effect, Act, Refrain, Outlook, Flow, Causedemand, Work, Light          lexicon.Set
	Promisenoun, Agreementnoun, Plannoun, Effortnoun, Paper, Goal, Headnoun, Notpromised                                              lexicon.Set
	Agent, Notagent, Event, Duty, Measure, Pact, Terms, Organ, Generic, Domestic, Jointword, Mutual, Mutualword, World                lexicon.Set
	Forecaster, Planner, Ofservice, Shared, Inland, Spending, Official, Opinion, Boiler, Recurring, Grant, Habit, Announcing, Funding lexicon.Set
	Exert, Instruct, Mind, Deed, Portion, Ensure, Fact, Ought, Following, Occasion, Give, Settle, Decree, Epithet, Pause, Gerundnoun  lexicon.Set
	Article, Det, Owner, Pronoun, Prep, Conj, Not, Be, Have, Relative, Sub, Adv, Chance, Relational, Shortname, Staff                 lexicon.Set
	Laydown, Lessen, Founding, Leaving, Buying, Greatening, Charter, Venture, Gathering, Instance, Attest, Overtaking, Gathered       lexicon.Set

	Witness, Finding, Bench, Obliged, Askedpaper, Bidden lexicon.Set

	Praise, Commodity, Onwhat lexicon.Set

	Widen, Poll, Mooted, Statement lexicon.Set

	Errand, Remedy, Statute, Hear, Lodge, Tentative, Sealed lexicon.Set

	Sizable, Money, Currency, Notseen lexicon.Set

	Believe, Havenone, Nomore lexicon.Set

	// What is asked of the words of a line.
	Bringing, Countednoun, Amountnoun, Levying, Provision, Thingnoun, Notparty, Ofgoods lexicon.Set

	Foreignword, Topical, Untopical, Cargo, Ownedthing, Unnamed, Workplace, Doneby, Discourse lexicon.Set

	Opensasked, Untoldof, Tying, Nth, Nthmore, Howmuch, Able, Notthatas, Mass, Intending, Dangling, Tellingmore, Leadson lexicon.Set

	Addedby, Signable, Talks, Measureof, Inpassing, Rate, Around, Lettingbe, Countedship, Selfdone, Bymeans lexicon.Set

	Havedone, Manner, Howthingsstand, Withparticle, Assuring, Steady, Throughwhat, Ourselves, Anyone lexicon.Set

	Each, Bringto, Going, Lands, Subjectpronoun, Several, Heldnoun, Ownbody, Sides, Asking, Sentout, Isdue, Signing, Led, Alert lexicon.Set

	Trip, Whichleads, Age, Forhow, Granted, Undertaking, Officials, Tellingwho, Topeople, Naming lexicon.Set

	Turning, Completing, Closer, Bettering, Jointdeed, Exchanged, Proposalnoun, Offernoun, Comprise, Bearout, Subjectfield, Roughly, Nodeed lexicon.Set

	Holding, Prolong, Postpone, Sealedon, Aiming, Utterance, Pointer, Pereach, Howoften, Runout, Answering, Averting, Jointly, Pactletters, Highlight, Resolute, Handout, Asksif, Launching, Fulfilling lexicon.Set

	Doneto, Saysthat, Nextstep, Fieldnoun, Vaguenoun, Framing, Opensthat, Ofevent, Reflexive, Strive, Human, Colleague lexicon.Set
}

// newWords looks each class up under its field's name.
func newWords(l *lexicon.Words) words {
	w := words{Words: l}
	v := reflect.ValueOf(&w).Elem()
	for i := range v.NumField() {
		if set, ok := exported(v, i); ok {
			*set = l.Set(lower(v.Type().Field(i).Name))
		}
	}
	w.to, w.of, w.that, w.into = l.Sym("to"), l.Sym("of"), l.Sym("that"), l.Sym("into")
	w.shall, w.according, w.own, w.the, w.and, w.by = l.Sym("shall"), l.Sym("according"), l.Sym("own"), l.Sym("the"), l.Sym("and"), l.Sym("by")
	w.counting, w.within = l.Of("first", "second", "next", "last", "only", "further", "annual", "yearly", "monthly", "quarterly", "daily"), l.Of("on", "for", "in", "to")
	w.anAgent = l.Set("agent", "agentword")
	w.agreeing, w.effortful, w.taxed = l.Set("agreementnoun", "agree", "decide", "promise"), l.Set("exert", "strive", "work", "plan", "look", "consider"), l.Set("duty", "flow")
	w.turned = l.Set("duty", "flow", "mutual")
	w.launched = l.Set("institution", "suit").With(l.Of("group", "groups", "action", "actions"))
	w.ownStaff = l.Set("staff", "official", "organ")
	w.givable = l.Set("grant", "paper")
	w.behindName, w.leadsVerb = l.Set("prep", "conj", "adv", "relative", "sub"), l.Set("be").With(l.Of("will", "would", "has", "have"))
	w.committed, w.undone, w.opining = l.Of("committed", "dedicated", "devoted"), l.Set("be", "plan"), l.Set("say", "believe")
	w.nounLy = l.Set("nounly")
	w.ofBoth = l.Of("joint", "mixed", "bilateral")
	w.endsPact, w.telling = l.Set("prep").With(w.leadsVerb), l.Set("say", "agree")
	w.adverb, w.particle = l.Set("adv", "chance"), l.Of("up", "out", "off", "down", "away", "back")
	w.elsewhere = l.Set("shortname", "foreignword")
	w.untold = l.Set("event", "pact", "duty", "terse")
	w.describer = l.Of("oriented", "based", "term", "standard", "quality", "reaching", "ranging")
	w.toward = l.Of("in", "on", "for", "toward", "towards")
	w.joining, w.hence = l.Of("and", "but", "or"), l.Of("thereafter", "afterwards", "afterward")
	w.founded = l.Of("form", "formed", "forms", "create", "created", "creates", "establish", "established", "establishes", "set", "sets", "appoint", "appointed", "convene", "convened")
	w.imposing = l.Of("imposed", "impose", "imposes", "imposing", "levied", "slapped")
	w.unsure = l.Set("unsure", "hope")
	w.doubtful, w.seeking = l.Set("doubtnoun").With(l.Of("guarantee")), l.Set("demand", "sought")
	w.provided = l.Set("terms", "statement", "agreementnoun")
	w.opening = l.Set("owner", "article").With(l.Of("no", "any", "some"))
	w.listing = l.Set("headnoun", "agree", "decide", "promisenoun")
	w.binding = l.Set("agree", "promise", "plan")
	w.role = l.Set("official", "forecaster", "chief")
	w.what, w.would = l.Of("what", "how"), l.Of("would")
	w.forecasting, w.person = l.Set("forecaster", "forecasterword"), l.Of("they", "he", "she")
	w.accord, w.inward = l.Set("pact", "terms", "pactletters"), l.Of("in", "into", "to", "entering")
	w.told = l.Of("told", "informed", "assured", "notified", "briefed")
	w.ownSelf = l.Set("reflexive").With(l.Of("ourselves"))
	w.retelling = l.Set("repromise", "stressing")
	w.modal = l.Set("will", "shall", "would")
	w.with, w.bare = l.Of("with"), l.Of("plans", "commitments", "promises", "pledges")
	w.during = l.Of("during")
	w.saying = l.Set("say", "promise", "order", "agree", "decide")
	w.arranged = l.Set("arranged", "bringabout")
	w.homeOrgan = l.Of("parliament", "congress", "assembly", "senate", "cabinet", "government", "council", "house", "lawmakers")
	w.restriction = l.Set("duty", "measure")
	w.withheld = w.restriction.With(l.Set("conceded"))
	w.barrier = w.restriction.With(l.Of("checks", "inspections", "barriers", "controls", "tests"))
	w.ofSeveral = l.Set("pact", "paper", "occasion", "organ", "mutual")
	w.ofTwo = l.Set("organ", "jointword", "pact")
	w.leading = l.Of("if", "while", "whereas", "adding").With(l.Set("conj", "relative"))
	w.deedly = l.Set("promise", "agree", "decide", "pledge", "plan", "foreseeing", "announcing")
	w.function = l.Set("det", "prep", "conj", "not", "have", "be", "relative", "sub", "pronoun", "binding")
	w.passInfinitive = l.Set("strive", "work", "keep", "agree", "promise", "plan", "decide", "look").With(l.Of("cooperate", "collaborate", "act", "make", "begin", "start"))
	w.passGerund = l.Set("look", "work", "consider", "promise", "keep")
	return w
}

// exported is the set that field i holds, where it is exported: its name is that of
// a class.
func exported(v reflect.Value, i int) (*lexicon.Set, bool) {
	if !v.Type().Field(i).IsExported() {
		return nil, false
	}
	set, ok := v.Field(i).Addr().Interface().(*lexicon.Set)
	return set, ok
}

func lower(name string) string { return string(name[0]+'a'-'A') + name[1:] }

// has reports whether the word at token i is in a set.
func (r *reading) has(i int, s lexicon.Set) bool {
	return i >= 0 && i < len(r.d.Tokens) && s.Has(r.d.Tokens[i].Sym)
}

func (r *reading) hasAny(first, last int, set lexicon.Set) bool {
	for i := max(first, 0); i < last && i < len(r.d.Tokens); i++ {
		if set.Has(r.d.Tokens[i].Sym) {
			return true
		}
	}
	return false
}

// lastOf is the last token of a set among tokens and behind their last comma, -1 for none.
func (r *reading) lastOf(set lexicon.Set, first, last int) int {
	for k := last - 1; k >= max(first, 0) && !r.isComma(k); k-- {
		if r.has(k, set) {
			return k
		}
	}
	return -1
}

// word is the folded form of a token's word, empty where no list holds it.
func (r *reading) word(i int) string {
	if i < 0 || i >= len(r.d.Tokens) {
		return ""
	}
	return r.lex.Word(r.d.Tokens[i].Sym)
}

// is reports whether the word at token i is that.
func (r *reading) is(i int, word text.Sym) bool {
	return i >= 0 && i < len(r.d.Tokens) && r.d.Tokens[i].Sym == word
}

// isEither reports whether the word at token i is one of two. As isOneOf, it is no part of
// its callers.
//
//go:noinline
func (r *reading) isEither(i int, one, other string) bool {
	w := r.word(i)
	return w == one || w == other
}

// isOneOf reports whether the word at token i is one of those. It is no part of its
// callers: there are hundreds, and what is small stays near.
//
//go:noinline
func (r *reading) isOneOf(i int, words ...string) bool {
	w := r.word(i)
	if w == "" {
		return false
	}
	for _, one := range words {
		if len(w) == len(one) && w[0] == one[0] && w == one {
			return true
		}
	}
	return false
}

func (r *reading) form(i int) lexicon.Form {
	if i < 0 || i >= len(r.d.Tokens) {
		return 0
	}
	return r.words.Form(r.d.Tokens[i].Sym)
}

func (r *reading) mark(i int) rune {
	if i < 0 || i >= len(r.d.Tokens) || r.d.Tokens[i].Kind != text.Punct {
		return 0
	}
	return r.d.Mark(i)
}

func (r *reading) isComma(i int) bool {
	return i >= 0 && i < len(r.d.Tokens) && r.d.Tokens[i].Kind == text.Punct && r.d.Text[r.d.Tokens[i].Start] == ','
}

// isBreak is a mark that divides clauses: any but a comma, a hyphen in a word,
// and an abbreviation's full stop.
func (r *reading) isBreak(i int) bool {
	switch r.mark(i) {
	case 0, ',', '\'', '’':
		return false
	case '.':
		return i+1 >= len(r.d.Tokens) || r.d.Tokens[i+1].Opens
	case ':': // not that of "17:00"
		return i == 0 || i+1 >= len(r.d.Tokens) || r.d.Tokens[i+1].Spaced || r.d.Tokens[i-1].Kind != text.Number || r.d.Tokens[i+1].Kind != text.Number
	case '-', '–':
		return r.d.Tokens[i].Spaced && !r.joinsParties(i) || r.d.Tokens[i].End-r.d.Tokens[i].Start > 1 && r.mark(i) == '-'
	}
	return true
}

// joinsParties reports whether the dash at token i stands between two parties whose thing is
// named: "the Chile – Peru Fish Panel".
func (r *reading) joinsParties(i int) bool {
	behind, ok := r.mentions.At(i + 1)
	return ok && r.isMention(i-1) && (behind.Last > i+2 || r.isName(behind.Last) || r.form(behind.Last)&lexicon.Noun != 0 && r.form(behind.Last)&(lexicon.Past|lexicon.Third) == 0)
}

func (r *reading) isQuote(i int) bool {
	switch r.mark(i) {
	case '“', '”', '"', '‘':
		return true
	}
	return false
}

func (r *reading) isName(i int) bool {
	return i >= 0 && i < len(r.d.Tokens) && r.d.Tokens[i].Kind == text.Word && r.d.Tokens[i].Shape != text.Lower
}

func (r *reading) isPossessive(i int) bool {
	if i < 0 || i >= len(r.d.Tokens) {
		return false
	}
	t := &r.d.Tokens[i]
	if c := r.d.Text[t.Start]; c != '\'' && c < utf8.RuneSelf {
		return false
	}
	switch t.Of(r.d.Text) {
	case "'s", "’s":
		return true
	case "'", "’":
		return i > 0 && !t.Spaced && r.d.Text[r.d.Tokens[i-1].End-1] == 's' && i+1 < len(r.d.Tokens) && r.d.Tokens[i+1].Spaced
	}
	return false
}

// isAdverb is a listed adverb, or one in -ly that is no verb. With a capital it opens a sentence or what a label is set before.
func (r *reading) isAdverb(i int) bool {
	if i < 0 || i >= len(r.d.Tokens) || r.d.Tokens[i].Kind != text.Word {
		return false
	}
	if r.d.Tokens[i].Shape != text.Lower && !(r.d.Tokens[i].Opens || r.mark(i-1) == ':') {
		return false
	}
	if r.words.adverb.Has(r.d.Tokens[i].Sym) {
		return true
	}
	w := r.d.Tokens[i].Of(r.d.Text)
	return len(w) > 4 && w[len(w)-2:] == "ly" && r.form(i) == 0 && !r.words.nounLy.Has(r.d.Tokens[i].Sym)
}

func (r *reading) quotedAt(i int) bool {
	_, in := r.d.InQuotation(int(r.d.Tokens[i].Start))
	return in
}

func (r *reading) isMention(i int) bool { _, ok := r.mentions.At(i); return ok }

// kindsNamed is several kinds of mentions.
type kindsNamed uint16

func mentioned(kinds ...actors.Kind) (of kindsNamed) {
	for _, k := range kinds {
		of |= 1 << k
	}
	return of
}

var (
	ofState  = mentioned(actors.State)
	ofPerson = mentioned(actors.Individual)
	ofPlace  = ^mentioned(actors.Body, actors.Office) // or of a person
)

// isNamed reports whether one of some kinds is named at token i.
func (r *reading) isNamed(i int, kinds kindsNamed) bool {
	m, ok := r.mentions.At(i)
	return ok && kinds&(1<<m.Kind) != 0
}
