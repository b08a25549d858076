package commitments

import (
	"strconv"
	"strings"

	"attache/briefs/lexicon"
	"attache/briefs/match"
	"attache/briefs/text"
)

// idiom is English words whose meaning none of them has alone. Questions ask for it where it may begin.
type idiom uint8

const (
	madeKnown idiom = iota
	forStart
	contactPoint
	stillGoesOn
	intoForce
	givesItself
	takesUp
	comesTo
	noChoice
	readyTo
	byTheTime
	doneThen
	talksWith
	waysWhere
	yetToCome
	bothSides
	orSo
	pointsAway
	supposes
	isThere
	thisIs
	addUpTo
	addsLittle
	tellsWhy
	untoldDeal
	isThat
	inOrderTo
	withAim
	putsOff
	withinYears
	inAdvance
	ratherThan
	aheadOf
	itsStart
	theDate
	theMoment
	arrangedFor
	hitsWith
	dueBy
	entryIntoForce
	freeEntry
	hopesFor
	doesSo
	besideAct
	chairOf
	looseEnd
	inCaseOf
	emptyIt
	byMoreThan
	underTerms
	duringStay
	doneOnVisit
	laidDown
	itResolved
	paperFor
	firstTime
	intoFuture
	sumOf
	ownWay
	ownPart
	dependsOn
	triesTo
	willBe
	goesWhere
	meetsWhom
	inFull
	doesThat
	beginsTalks
	talksBegin
	holdsTalks
	meets
	sits
	workingGroup
	bygone
	staysThere
)

// idioms are the patterns of idioms, of which the first in order is the first of the constants.
var idioms = [...]struct {
	words string
	in    string // words with which it begins, or a text in which it stands behind a bar
	not   string // a near miss, likewise
}{
	madeKnown:      {words: "(made|makes|make) it? (clear|plain|known) | (gave|gives|served|serves) it? notice | known that", in: "gave notice that it would", not: "made it hard"},
	forStart:       {words: "(for|toward|towards|on) _{0,3} (start|conclusion|completion|signing|resumption|launch|finalisation|finalization|accession)", in: "for an early start", not: "for a deal that ends the start"},
	contactPoint:   {words: "(focal|contact|enquiry) (point|points)", in: "contact points", not: "points of contact"},
	stillGoesOn:    {words: "continue | focus on", in: "focus on training", not: "focus"},
	intoForce:      {words: "(enter|enters|come|comes|go|goes) into (force|effect|operation) | (take|takes) effect | be in (force|effect) (from | as of | on | until | till)", in: "enter into force", not: "enter into talks"},
	givesItself:    {words: "(give|gives|gave|given|set|sets) (itself|themselves|himself|herself|ourselves)", in: "gave itself until June", not: "gave Peru until June"},
	takesUp:        {words: "<takeup> | (take|takes|took|taken) up", in: "took up the offer", not: "took the offer"},
	comesTo:        {words: "reached | reach | struck | (came|come) to | arrived at | entered into | signed | (agreed|agrees) (a|an)", in: "arrived at a consensus", not: "arrived in Lima"},
	noChoice:       {words: "have no <choice> but", in: "have no choice but to", not: "have no doubt but"},
	readyTo:        {words: "(prepared|expected|supposed|inclined|tempted|disposed) to", in: "prepared to", not: "prepared for"},
	byTheTime:      {words: "by the time", in: "by the time it takes effect", not: "by the end"},
	doneThen:       {words: "(that|this|it|which) (<be>|to|will|must|should|has){1,4} (done|completed|finished|settled)", in: "that is to be done", not: "that is to be"},
	talksWith:      {words: "(talk|talking|speak|meet|work|working|negotiate) with", in: "talk with them", not: "trade with them"},
	waysWhere:      {words: "(opportunities|ways|possibilities) where", in: "ways where", not: "ports where"},
	yetToCome:      {words: "to (come|follow)", in: "to come", not: "to sell"},
	bothSides:      {words: "(the|our|their|two|both){0,3} (two|both) <sides> | (our|their) (own|respective)? (countries|nations|governments)", in: "the two countries", not: "the countries"},
	orSo:           {words: "(and|or) (days|weeks|months|years|two|three|so) | onwards | onward", in: "or so", not: "or in"},
	pointsAway:     {words: "this | that | these | such | those | another | other | the (same|other)", in: "the same round", not: "the round"},
	supposes:       {words: "if | where | when | whenever | should", in: "if it occurs", not: "and it occurs"},
	isThere:        {words: "occur | occurs | arise | arises | exist | exists | emerge | emerges | appear | appears | is | are", in: "occurs in May", not: "opens in May"},
	thisIs:         {words: "“? this <be>", in: "This is the third accord", not: "This accord is"},
	addUpTo:        {words: "total | reach | exceed | (amount|come) to", in: "amount to $3 billion", not: "come in May"},
	addsLittle:     {words: "as part | as a result | in pursuit | on the basis | at (a (total cost|cost) | an estimated) | compared (to|with) | (due|owing|thanks) to | with an eye | including (when|where) | and at least (once|twice) | in <article> _{0,1} (move|bid|attempt|effort|verdict|ruling|step|gesture)", in: "at a total cost", not: "at a port"},
	tellsWhy:       {words: "with <article> (view|aim|goal|special|hope|intention|intent) | so as (to|not) | in (order|support|accordance|line|areas|sectors|return|exchange|response|recognition|keeping|conjunction) | as (well|follows)", in: "with a view", not: "with a ship"},
	untoldDeal:     {words: "(under|in) (a|an) <untolddeal>", in: "under an agreement", not: "under the agreement"},
	isThat:         {words: "(is|was) that", in: "is that", not: "is what"},
	inOrderTo:      {words: "in order to", in: "in order to open", not: "in order"},
	withAim:        {words: "(with|for) <article> <aimnoun> (to|of)", in: "with the aim of", not: "with the fleet of"},
	putsOff:        {words: "<pause> | (put|putting) off", in: "put off the vote", not: "put the vote"},
	withinYears:    {words: "within _{1,4} (years|year)", in: "within 15 years", not: "within 15 days"},
	inAdvance:      {words: "in advance | at <article> (latest|earliest)", in: "at the latest", not: "in Lima"},
	ratherThan:     {words: "rather than | instead of", in: "rather than lift it", not: "more than lift it"},
	aheadOf:        {words: "by | from | starting | within | until | next | beginning | before | no later | (over | during | in) the (next | coming)", in: "by May", not: "in May"},
	itsStart:       {words: "<owner> (start|beginning|launch|opening)", in: "its start", not: "its end"},
	theDate:        {words: "the (day|date)", in: "the date", not: "a date"},
	theMoment:      {words: "the (date|day|moment|time)", in: "the moment", not: "the ship"},
	arrangedFor:    {words: "(<arranged>|planned) (for|on|in|from|here)", in: "slated for May", not: "slated to open"},
	hitsWith:       {words: "(hit|hits|hitting|strike|punish) _{0,8} with _{0,6} <duty>", in: "hit wool with a 10 percent tariff", not: "hit by a tariff"},
	dueBy:          {words: "due (by|before|no)", in: "due by May", not: "due in May"},
	entryIntoForce: {words: "entry into (force|effect)", in: "entry into force", not: "entry into Peru"},
	freeEntry:      {words: "<duty> -? free | <lowrate> -? <duty> | <morequota> (quota|quotas)", in: "duty-free access", not: "duty on fish"},
	hopesFor:       {words: "<hope> (<prep>|<pronoun>|that) | (look|looks|looking|looked) forward", in: "hopes for rain", not: "looks at"},
	besideAct:      {words: ", (according to | amid | amidst)", in: ", according to the minister", not: "according to the plan"},
	doesSo:         {words: "do (so|likewise|the same) | (take|implement|adopt|carry) (these|those|such|this) (measures|steps|actions|step|action)", in: "take these steps", not: "take steps"},
	chairOf:        {words: "(act|acts|serve|serves) as (chair|chairs|chairman|chairmen|chairperson|chairpersons) of", in: "act as chairmen of", not: "act as host of"},
	looseEnd:       {words: "to (mark|celebrate|commemorate|cover) | as (well|follows) | in (particular|principle|cooperation|co-operation|collaboration|consultation|coordination|partnership|conjunction|addition|relation|accordance|line|support|response|terms|connection|close|preparation|pursuit|pursuance|furtherance|compliance|conformity) | with (regard|respect|reference) | on behalf", in: "in terms", not: "in Lima"},
	inCaseOf:       {words: "in the event of", in: "in the event of", not: "in the event on"},
	emptyIt:        {words: "(supply|provide) (it|them|these|those|they) with | (go|going|gone) it | (make|making) it _ (for|to) | (make|making) it (clear|plain|known|home|to) | (take|taking) it from (here|there)", in: "make it easier for", not: "make it in"},
	laidDown:       {words: "(laid|lays|lay|laying|set|sets|setting|spelled|spells|spelling) (down|out|forth)", in: "set out that", not: "set up that"},
	itResolved:     {words: "it <be> resolved", in: "it was resolved that", not: "it was sold"},
	paperFor:       {words: "<article> _{0,4} <paper> (for|on)", in: "a joint memorandum for", not: "a memorandum in"},
	duringStay:     {words: "during (<owner>|<article>) _? (visit|trip|stay|tour|mission) | during <article> _ (part|half|leg) of <article> (visit|trip|stay|tour|mission)", in: "during her visit", not: "during May"},
	doneOnVisit:    {words: "<gathered> | call on | take part | (pay|hold|make) _{0,3} (call|visit|<gathering>) | (participate|join|open|inaugurate|address|deliver|tour|exchange|interact|engage|discuss|review|witness)", in: "call on the premier", not: "call for a truce"},
	underTerms:     {words: "under _{0,5} <terms>", in: "under the new pact", not: "under the bridge"},
	byMoreThan:     {words: "more than", in: "more than double", not: "more of"},
	firstTime:      {words: "(first|second|third|only|last) time (in|for|since) _{0,3} (years|year|decades|decade|months|weeks|days)", in: "first time in 60 years", not: "first round"},
	sumOf:          {words: "(a|the) (sum|total|amount) of", in: "the sum of $2 million", not: "the sum in euros"},
	ownWay:         {words: "<owner> (best|utmost|disposal|behalf|highness|excellency|majesty|word|mind|future) | <owner> own (people|citizens|nationals|population|hand|hands|pocket|pockets|name|feet|right|way|terms|path|course|mode|currency|currencies) | <owner> part of", in: "its best", not: "the best"},
	ownPart:        {words: "(play|do|playing|doing) <owner> part | (in|within) <owner> (power|means|reach) | on <owner> own", in: "do its part", not: "do the part"},
	dependsOn:      {words: "(subject to | requires | require) (the|these|following|conditions){0,3} :", in: "subject to the following:", not: "subject to rain"},
	triesTo:        {words: "(will|to) <work> | (seek|seeks|strive|strives|<intending>) to", in: "strive to", not: "strive for"},
	willBe:         {words: "(will|shall) <be>", in: "will be", not: "will have"},
	goesWhere:      {words: "visit | tour | (travel|fly|go|head) to | arrive in | (be on|pay|make|undertake) _{0,5} (visit|trip|tour) to", in: "arrive in Lima", not: "go on"},
	meetsWhom:      {words: "meet with? | call on | pay _{0,3} (call|visit) (on|to)", in: "pay a courtesy call on Peru's minister", not: "met Peru's minister"},
	inFull:         {words: "in (principle|writing|full|part)", in: "in principle", not: "in Lima"},
	staysThere:     {words: "(be|is|are|stay|stays) (in|at) | (make|making|pay|paying|undertake|lead|leads|leading) _{0,30} (<trip>|mission) | <depart> | visit | visits | visiting | travel | travels | travelling | traveling", in: "pay a visit to Lima", not: "is of Lima"},
	doesThat:       {words: "(do|doing) (so|this|that|it)", in: "do so with its partners", not: "do more"},
	beginsTalks:    {words: "(begin|start|open|launch|commence|opens|starts|begins) _{0,25} (talks|negotiations)", in: "open the second round of talks", not: "open a port"},
	talksBegin:     {words: "(talks|negotiations) _{0,3} (begin|start|open|commence|opens|starts|begins)", in: "talks will open", not: "open talks"},
	meets:          {words: "meet | meeting | meets", in: "meet Peru's minister", not: "met Peru's minister"},
	holdsTalks:     {words: "meet | meeting | meets | (hold|holding|holds|held|host|hosting|hosts) _{0,4} <gathering>", in: "host a round of talks", not: "hold a stake"},
	sits:           {words: "meet | convene | reconvene | sit | gather | confer | (hold|start|open|resume) _{0,5} (<mutual>|sitting)", in: "hold its next talks", not: "hold a stake"},
	workingGroup:   {words: "working group", in: "working group", not: "group"},
	bygone:         {words: "last | earlier this", in: "earlier this year", not: "this year"},
	intoFuture:     {words: "(to|into) the future", in: "into the future", not: "in the future"},
}

// idiomTable finds idioms by the words that begin them.
type idiomTable struct{ *match.Table[idiom] }

func newIdiomTable(lex *text.Lexicon, l *lexicon.Words) idiomTable {
	rows := make([]match.Row[idiom], len(idioms))
	for i := range idioms {
		rows[i] = match.Row[idiom]{Name: strconv.Itoa(i), Pattern: idioms[i].words, Yield: idiom(i)}
	}
	return idiomTable{compiled(match.NewVocabulary(lex), l, rows)}
}

// tableOf is a table that finds each entry by its words and yields the entry itself.
func tableOf[E any](lex *text.Lexicon, l *lexicon.Words, entries []E, of func(*E) (name, words string)) *match.Table[*E] {
	rows := make([]match.Row[*E], len(entries))
	for i := range entries {
		name, words := of(&entries[i])
		rows[i] = match.Row[*E]{Name: name, Pattern: words, Yield: &entries[i]}
	}
	return compiled(match.NewVocabulary(lex), l, rows)
}

// compiled is a table of rows whose patterns name classes of a vocabulary or else of the lexicon.
func compiled[T any](voc *match.Vocabulary, l *lexicon.Words, rows []match.Row[T]) *match.Table[T] {
	for i := range rows {
		for rest := rows[i].Pattern; rest != ""; {
			var name string
			_, rest, _ = strings.Cut(rest, "<")
			name, rest, _ = strings.Cut(rest, ">")
			if name != "" && !voc.Knows(name) {
				voc.Words(name, l.Set(name))
			}
		}
	}
	return match.Compile(voc, rows)
}

// idiomEnd is the token behind an idiom that begins at token k and ends by token last; k where none does.
func (r *reading) idiomEnd(id idiom, k, last int) int {
	if k < 0 || k >= last {
		return k
	}
	return max(k, r.idioms.Ends(int(id), r.d, k, last))
}

// says reports whether an idiom begins at token k.
func (r *reading) says(id idiom, k int) bool { return r.idiomEnd(id, k, len(r.d.Tokens)) > k }

// saysIn reports whether an idiom begins among tokens.
func (r *reading) saysIn(id idiom, first, last int) bool {
	for k := max(first, 0); k < last; k++ {
		if r.says(id, k) {
			return true
		}
	}
	return false
}
