package commitments

import (
	"slices"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// heading is what a list hangs on: "The Ministers agreed to:", "Turkey's
// undertakings:", "Japan will:", and of a table what its columns hold.
type heading struct {
	isOpen     bool // items may follow
	promises   bool // items are promised; else only "PARTY to VERB" is
	things     bool // they are what was agreed to be there, in nouns: "agreed on this work programme:"
	conditions bool // items are what something depends on: "This is subject to:"
	firmness   Firmness
	subject    clause.Run
	marker     string // the kind of mark of the head's own item, empty for a paragraph
	table      columns
}

// columns are the columns of a table that lists what is promised, -1 for none.
type columns struct {
	what, who, when int
	isLast          bool // the time is the last that is left: "Deadline", "By"
}

// list reads items that hang on a head.
func (r *reading) item(k int) {
	s := r.d.Sentences[k]
	b := &r.d.Blocks[s.Block]
	if b.Kind == text.Row {
		r.tableRow(k, b)
		return
	}
	if !r.list.isOpen || r.cellOf(k) > 0 || r.partyToVerb() || !r.list.promises {
		return
	}
	isPurpose := func(_ int, c *clause.Clause) bool { return c.Kind == clause.Main && r.isComma(c.Subject.First-1) }
	if r.is(s.First, r.words.to) && r.anyClause(0, isPurpose) {
		return // "To keep order, | Peru has sent a ship"
	}
	r.listed(s, r.list.subject, clause.Run{})
}

// pastAdverbs is the first token from first on that is no adverb and no mark.
func (r *reading) pastAdverbs(first, last int) int {
	for first < last && (r.isAdverb(first) && !r.has(first, r.words.Not) || r.isBreak(first)) {
		first++
	}
	return first
}

// label is the party that a label names with which an item begins, none where it names a subject, and the token behind its
// colon: "by the Chilean side: | return of", "Energy Sector: | Develop"; the item's first token where it has none.
func (r *reading) label(s text.Sentence) (clause.Run, int) {
	first, k := s.First, r.colon(s)
	if k < 0 || len(r.s.Clauses) > 0 && r.s.Clauses[0].Group.First < k { // an act, and no label
		return clause.Run{}, s.First
	}
	if r.isEither(first, "by", "for") {
		first++
	}
	switch label := (clause.Run{First: first, Last: k}); {
	case len(r.mentions.In(first, k)) > 0 && r.isAgent(label):
		return label, k + 1
	case k+1 < s.Last && r.isTopic(first, k):
		return clause.Run{}, k + 1
	}
	return clause.Run{}, s.First
}

// colon is the token of the first colon that a label may end with in a sentence, -1 for none.
func (r *reading) colon(s text.Sentence) int {
	for k := s.First + 1; k < min(s.Last, s.First+longestLabel); k++ {
		if r.mark(k) == ':' {
			return k
		}
	}
	return -1
}

// isTopic reports whether all words but small ones of tokens first to last have capitals: "Energy and Water Sector".
func (r *reading) isTopic(first, last int) bool {
	return !r.anyToken(first, last, func(k int) bool {
		t := &r.d.Tokens[k]
		return t.Kind == text.Word && t.Shape == text.Lower && t.End-t.Start > longestSmall
	})
}

// longestSmall is how many letters a word of a label may have that no capital begins: "and", "of".
const longestSmall = 3

// longestLabel is how many tokens the label of an item has at the most, with its colon.
const longestLabel = 8

// isItem reports whether sentence k can be an item of the open list: in a list, a line that begins
// with "to", or one that says what a party is to do.
func (r *reading) isItem(k int) bool {
	s := r.d.Sentences[k]
	return r.d.Blocks[s.Block].Kind == text.Item || r.is(s.First, r.words.to) || r.isPartyLine(k) || r.isVerbLine(k)
}

// isVerbLine reports whether sentence k opens a paragraph with a bare verb, behind a label or not: "Widen the quotas; and",
// "Energy Sector: Widen the quotas."
func (r *reading) isVerbLine(k int) bool {
	s := r.d.Sentences[k]
	if r.cellOf(k) > 0 {
		return false
	}
	first := s.First
	if k := r.colon(s); k >= 0 && r.isTopic(first, k) {
		first = k + 1
	}
	if first = r.pastAdverbs(first, s.Last-1); first >= s.Last-1 {
		return false
	}
	isVerb := r.form(first)&lexicon.Noun == 0 || r.has(first+1, r.words.Det) || r.d.Tokens[first+1].Kind == text.Number // "Trade between"
	return r.form(first)&lexicon.Base != 0 && isVerb
}

// longestWho is how many tokens the party of a line may have: "The Kenyan trade ministry | to".
const longestWho = 6

// isPartyLine reports whether sentence k begins with a party and what it is to do: "Norway to
// train forty pilots".
func (r *reading) isPartyLine(k int) bool {
	s := r.d.Sentences[k]
	for n := s.First + 1; n < s.Last-1 && n <= s.First+longestWho; n++ {
		if r.is(n, r.words.to) {
			return r.form(n+1)&lexicon.Base != 0 && len(r.mentions.In(s.First, n)) > 0
		}
	}
	return false
}

// listed licenses the clauses of an item, by its opening verb or noun.
func (r *reading) listed(s text.Sentence, subject, when clause.Run) {
	first := s.First
	if label, end := r.label(s); end > first {
		first = end
		if !label.Empty() {
			subject = label
		}
	}
	first = r.pastAdverbs(first, s.Last)
	if first == s.Last {
		return // an item of marks alone
	}
	l := licence{row: r.rows.by[aHead][0].row, over: -1, head: first, outer: -1, signal: clause.Run{First: first, Last: first + 1}, firmness: r.list.firmness, listed: true, subject: subject, when: when}
	isThat := len(r.s.Clauses) > 0 && r.is(first, r.words.that) && r.s.Clauses[0].Modal != clause.Plain // "– that Peru would open two ports"
	if isThat {
		l.subject, l.head = r.s.Clauses[0].Subject, r.s.Clauses[0].Group.First
		clear(r.licences)
	} else if len(r.s.Clauses) == 0 || r.s.Clauses[0].Group.First > first {
		r.listedNoun(s, &l)
		return
	}
	c := &r.s.Clauses[0]
	if !isThat && (c.Finite || c.Kind == clause.Participle && r.form(c.Verb)&(lexicon.Past|lexicon.Base) == lexicon.Past) {
		return // it speaks for itself: "Starting on 1 May, Peru will", "Agreed to", "Held in Lima"
	}
	r.licenseItem(&l)
}

// licenseItem licenses the first clause of an item and those that are joined to it.
func (r *reading) licenseItem(l *licence) {
	for i := range r.s.Clauses {
		if r.s.Head(i) == 0 {
			r.licences[i] = *l
		}
	}
}

// listedNoun finds what is promised as a thing: "Launch of the pension scheme".
func (r *reading) listedNoun(s text.Sentence, l *licence) {
	isJoint := r.isJointDeed(l.head, s.Last)
	isMain := func(_ int, c *clause.Clause) bool { return c.Kind == clause.Main }
	if !isJoint && !r.isActNoun(l.head, s.Last) && !r.list.things || r.form(l.head)&(lexicon.Past|lexicon.Noun) == lexicon.Past || r.anyClause(0, isMain) {
		return
	}
	last := s.Last
	for last > s.First && r.isBreak(last-1) && r.mark(last-1) != ')' {
		last--
	}
	a := act{clause: -1, group: clause.Run{First: l.head, Last: l.head + 1}, verb: l.head, inner: l.head, first: l.head, last: r.trimEnd(l.head, last), leads: true, isNoun: true, when: l.when}
	a.isForce = r.says(entryIntoForce, l.head)
	r.keep(-1, l, r.subjectOf(-1, l), &a)
}

// isJointDeed reports whether an item that begins at token k names deeds in the plural that are to be done
// together or again and again: "Joint audits of", "Annual visits by".
func (r *reading) isJointDeed(k, last int) bool {
	if !r.has(k, r.words.Jointly) {
		return false
	}
	for n := k + 1; n < min(last, k+5); n++ {
		if r.has(n, r.words.Prep) {
			return r.isDeed(n-1) || r.form(n-1)&(lexicon.Third|lexicon.Noun) == lexicon.Third|lexicon.Noun
		}
	}
	return false
}

// partyToVerb licenses "Egypt to recognise Brazilian certificates".
func (r *reading) partyToVerb() bool {
	if len(r.s.Clauses) == 0 {
		return false
	}
	c := &r.s.Clauses[0]
	who := clause.Run{First: r.s.First, Last: c.Group.First}
	if c.Kind != clause.Infinitive || c.Governor >= 0 || r.isComma(c.Group.First-1) || !r.isAgent(who) {
		return false
	}
	first := c.Group.First
	r.licenseItem(&licence{row: r.rows.by[aHead][0].row, over: -1, head: first, outer: -1, signal: clause.Run{First: r.s.First, Last: first + 1}, firmness: Firm, listed: true, subject: who})
	return true
}

// enter leaves the list where sentence k is no item of it.
func (r *reading) enter(k int) {
	s := r.d.Sentences[k]
	b := &r.d.Blocks[s.Block]
	switch {
	case b.Kind == text.Row:
		if b.Header || b.First {
			r.enterTable(k)
		}
	case !r.list.isOpen:
	case b.Kind == text.Item:
		r.list.isOpen = markerKind(b.Marker) != r.list.marker
	case !r.isItem(k):
		r.list = heading{}
	}
}

// markerKind is how an item is marked: by a bullet, a number, a letter.
func markerKind(m string) string {
	switch {
	case strings.HasPrefix(m, "("):
		return "("
	case m != "" && '0' <= m[0] && m[0] <= '9':
		return "1"
	case len(m) > 1:
		return "I"
	}
	return "•"
}

// opens remembers sentence k where a list hangs on it.
func (r *reading) opens(k int) {
	s := r.d.Sentences[k]
	b := &r.d.Blocks[s.Block]
	if k+1 >= len(r.d.Sentences) || r.d.Sentences[k+1].Block == s.Block || b.Kind == text.Row {
		return
	}
	if r.list.isOpen && r.isItem(k) && r.mark(s.Last-1) != ':' {
		return // an item that is no block of its own
	}
	if !r.isHeadOf(k, b) {
		return
	}
	h := heading{isOpen: true, firmness: Firm}
	if b.Kind == text.Item {
		h.marker = markerKind(b.Marker)
	}
	r.parse(k)
	r.headPromises(&h)
	r.list = h
}

// isHeadOf reports whether sentence k, the last of block b, stands over the items of a list.
func (r *reading) isHeadOf(k int, b *text.Block) bool {
	leads := r.mark(r.d.Sentences[k].Last-1) == ':'
	switch next := &r.d.Blocks[r.d.Sentences[k+1].Block]; {
	case b.Kind == text.Item:
		return next.Kind == text.Item && leads && markerKind(b.Marker) != markerKind(next.Marker)
	case next.Kind == text.Item:
		return true
	}
	if !leads {
		return r.is(r.d.Sentences[k+1].First, r.words.to) && !r.isPartyLine(k+1)
	}
	return r.isItem(k + 1)
}

// headPromises reads what a head says of its items.
func (r *reading) headPromises(h *heading) {
	first, last := r.s.First, r.s.Last
	soon := max(first, last-soonest)
	h.subject, h.conditions = r.headSubject(), r.saysIn(dependsOn, first, last)
	if r.saysIn(triesTo, first, last) {
		h.promises, h.firmness = true, Effort
	}
	isOfText := func(_ int, c *clause.Clause) bool { // "The memorandum provides for:"
		return r.has(c.Verb, r.words.Laydown) && c.Verb >= soon && r.isHead(c.Subject, r.words.Charter)
	}
	h.promises = h.promises || r.hasAny(first, last, r.words.listing) || r.hasAny(first, last, r.words.Promise) || r.hasAny(soon, last, r.words.modal) || r.anyClause(0, isOfText)
	isOfOthers := func(_ int, c *clause.Clause) bool { // "Peru's demands include:"
		return r.has(c.Verb, r.words.Comprise) && !r.isHead(c.Subject, r.words.listing)
	}
	h.promises = h.promises && !r.hasAny(first, last, r.words.Notpromised) && !r.anyClause(0, isOfOthers)
	h.things = r.hasAny(first, last, r.words.Agree) && r.hasAny(first, last, r.words.Venture) // "agreed on this work plan:"
}

// soonest is before how many tokens of its end a head breaks off behind a verb: "Japan will:".
const soonest = 8

// headSubject is who a head speaks of: the subject of its verb, else the parties
// that it names.
func (r *reading) headSubject() clause.Run {
	if run := r.beforeModal(); r.isAgent(run) {
		return run
	}
	for i := range r.s.Clauses {
		if c := &r.s.Clauses[i]; c.Kind == clause.Main && r.isAgent(c.Subject) {
			return c.Subject
		}
	}
	if ms := r.mentions.In(r.s.First, r.s.Last); len(ms) > 0 {
		return clause.Run{First: ms[0].First, Last: ms[len(ms)-1].Last}
	}
	return clause.Run{}
}

// beforeModal is who stands, behind a comma, before the modal with which a head ends: "To help growers from Peru, | Chile | will:".
func (r *reading) beforeModal() clause.Run {
	k := r.s.Last - 1
	for k > r.s.First && r.mark(k) != 0 {
		k--
	}
	first := k
	for first > r.s.First && !r.isComma(first-1) {
		first--
	}
	if first == r.s.First || !r.is(r.s.First, r.words.to) || !r.has(k, r.words.modal) {
		return clause.Run{}
	}
	return clause.Run{First: first, Last: k}
}

// tableRow reads a row of a table whose head has a column for what is to be done
// and one for who does it.
func (r *reading) tableRow(k int, b *text.Block) {
	s := r.d.Sentences[k]
	first := k - r.cellOf(k)
	t := r.list.table
	if b.Header || b.First || t.what < 0 || k-first != t.what || t.who < 0 && r.partyToVerb() { // "Egypt to recognise certificates | May"
		return
	}
	if t.who < 0 && !(t.when >= 0 && r.isAgreedTable(k)) {
		return
	}
	for n := 1; !r.cell(first, n).Empty(); n++ {
		if r.says(willBe, r.cell(first, n).First) {
			return // "Sales of squid | Peru | will be opened in 2027"
		}
	}
	r.list.firmness = Firm
	r.listed(s, r.cell(first, t.who), r.cell(first, t.when))
}

// cell is the n'th cell of the row whose first is sentence k, empty where there is none.
func (r *reading) cell(k, n int) clause.Run {
	if i := k + n; n >= 0 && i < len(r.d.Sentences) && r.d.Sentences[i].Block == r.d.Sentences[k].Block {
		return clause.Run{First: r.d.Sentences[i].First, Last: r.d.Sentences[i].Last}
	}
	return clause.Run{}
}

// whenOfRow is the cell that says when what a row tells is due, empty where none does.
func (r *reading) whenOfRow() clause.Run {
	if b := &r.d.Blocks[r.s.Block]; b.Kind != text.Row || b.Header || b.First {
		return clause.Run{}
	}
	return r.cell(r.s.Index-r.cellOf(r.s.Index), r.list.table.when)
}

// isAgreedTable reports whether the line above the table that sentence k is in calls it what
// was agreed or promised: "Joint work plan of Peru and Chile".
func (r *reading) isAgreedTable(k int) bool {
	for k > 0 && r.d.Blocks[r.d.Sentences[k].Block].Kind == text.Row {
		k--
	}
	s := r.d.Sentences[k]
	return (r.hasAny(s.First, s.Last, r.words.listing) || r.hasAny(s.First, s.Last, r.words.Charter)) && !r.hasAny(s.First, s.Last, r.words.Occasion)
}

// cellOf is which cell of its row sentence k is, counted from 0.
func (r *reading) cellOf(k int) int {
	first := k
	for first > 0 && r.d.Sentences[first-1].Block == r.d.Sentences[k].Block {
		first--
	}
	return k - first
}

// enterTable begins a table with the first cell of its head, and learns of each what its
// column holds.
func (r *reading) enterTable(k int) {
	n := r.cellOf(k)
	if n == 0 {
		r.list = heading{table: columns{what: -1, who: -1, when: -1}}
	}
	r.column(r.d.Sentences[k], n)
}

// column learns what a column of a table holds by its head.
func (r *reading) column(s text.Sentence, n int) {
	head := strings.ToLower(s.Of(r.d.Text))
	switch {
	case headed(head, "who", "party", "responsib", "side", "lead"):
		r.list.table.who = n
	case headed(head, "when", "deadline", "date", "timing", "timeline", "time frame", "timeframe", "due") || head == "by":
		r.list.table.when, r.list.table.isLast = n, headed(head, "deadline", "due") || strings.HasPrefix(head, "by")
	case r.hasAny(s.First, s.Last, r.words.Headnoun) || headed(head, "what", "item", "action", "activit"):
		r.list.table.what = n
	}
}

// headed reports whether one of some words stands in a column's head, or in another line.
func headed(head string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(head, w) })
}
