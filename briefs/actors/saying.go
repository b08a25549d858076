package actors

import (
	"slices"

	"attache/briefs/text"
)

// isSaid reports whether a verb of saying stands right before a pronoun.
func (r *resolver) isSaid(m *Mention) bool {
	k := m.First - 1
	if k > 0 && r.isWord(k, "that") {
		k--
	}
	return k >= 0 && r.words.in(r.d.Tokens[k], sayWord)
}

// saying is who says what mention k tells, nil where no verb of saying stands
// before it: who acted last before the verb; who acts first where a comma stands
// there, "the bank, which lends to Mali, said"; whose thing it is where nobody
// acts, "Togo's harbour fund said".
func (r *resolver) saying(k int) []string {
	verb := r.firstSaying(k, r.verbOfSaying(k))
	if verb < 0 {
		return nil
	}
	if verb > 0 && r.d.Tokens[verb-1].Of(r.d.Text) == "," && !r.nowMany && r.nowFirst != nil {
		return firstKnown(r.firstOfClause(k, verb), r.nowFirst)
	}
	var thing []string
	for j := k - 1; j >= 0 && r.notes[j].sentence == r.notes[k].sentence; j-- {
		switch m := &r.mentions.All[j]; {
		case m.Last > verb || len(m.Codes) == 0:
		case m.Use == Modifier:
			thing = firstKnown(thing, m.Codes)
		case m.Use.Acts():
			if r.isOnePerson(m) && (r.isTwoTold(k) || r.isOfThem(k, m)) {
				return r.several(k)
			}
			return r.mentions.Side(m.First)
		}
	}
	return thing
}

// firstSaying is the verb of saying of the sentence of mention k that one at a token goes on with: "| said | Acme took aid and said it
// would"; the token itself where it goes on with none.
func (r *resolver) firstSaying(k, verb int) int {
	if verb < 1 || !r.isWord(verb-1, "and", "but") {
		return verb
	}
	for i := verb - 2; i >= r.d.Sentences[r.notes[k].sentence].First; i-- {
		if r.words.in(r.d.Tokens[i], sayWord) {
			return i
		}
	}
	return verb
}

// firstOfClause is the first party of the clause that a comma and a conjunction set before the verb of saying,
// behind which mention k stands: "Chile agreed, and | Peru's service, known as Sunat, said it". It is nil for
// none.
func (r *resolver) firstOfClause(k, verb int) []string {
	first := r.d.Sentences[r.notes[k].sentence].First
	joint := verb - 1
	for joint > first && !(r.isWord(joint, "and", "but", "while") && r.isWord(joint-1, ",")) {
		joint--
	}
	if joint <= first {
		return nil
	}
	for j := r.mentions.from(joint); j < k; j++ {
		if m := &r.mentions.All[j]; m.First > joint && len(m.Codes) > 0 {
			return r.mentions.Side(m.First)
		}
	}
	return nil
}

// isOfThem reports whether who speaks is of those who acted in the sentence before, and they are what mention k, "they",
// stands for: "Mali and Togo met. Mali's minister said | they would".
func (r *resolver) isOfThem(k int, speaker *Mention) bool {
	return r.mentions.All[k].Plural && !r.notes[k].possess && r.plural && len(r.subject) > 1 && len(speaker.Codes) == 1 && slices.Contains(r.subject, speaker.Codes[0])
}

// verbOfSaying is the token of the verb of saying that mention k stands behind,
// also with the one who is told between them: "told him that it". It is -1 for
// none.
func (r *resolver) verbOfSaying(k int) int {
	verb := r.mentions.All[k].First - 1
	if verb > 0 && r.isWord(verb, "that") {
		verb--
	}
	if verb > 0 {
		verb = r.beforeDay(verb)
	}
	switch {
	case verb < 0:
		return -1
	case r.words.in(r.d.Tokens[verb], sayWord) || r.isWord(verb, "say"):
		return verb
	case k == 0 || r.mentions.All[k-1].Last != verb+1:
		return -1
	}
	if verb = r.beforeArticle(r.mentions.All[k-1].First); r.words.in(r.d.Tokens[verb], tellWord) {
		return verb
	}
	return -1
}

// beforeDay is the token before a day that ends at token k, k itself where none does: "said | on Monday".
func (r *resolver) beforeDay(k int) int {
	n := k
	switch r.d.Tokens[n].Of(r.d.Text) {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		n--
		if n > 0 && r.isWord(n, "last", "late", "this", "early") {
			n--
		}
		if n > 0 && r.isWord(n, "on") {
			n--
		}
	case "yesterday", "today":
		n--
	case "week", "month", "year":
		if n--; n > 0 && r.isWord(n, "last", "this") {
			n--
		}
	}
	if n > 0 && r.words.in(r.d.Tokens[n], sayWord) {
		return n
	}
	return k
}

// speaksAs is whose official mention k says it is: "As Peru's finance minister, | I will". It is nil
// where it does not say so.
func (r *resolver) speaksAs(k int) []string {
	m := &r.mentions.All[k]
	first := r.d.Sentences[r.notes[k].sentence].First
	if r.d.Tokens[first].Kind == text.Punct {
		first++
	}
	if m.First < first+3 || !r.isWord(first, "as") || !r.isWord(m.First-1, ",") {
		return nil
	}
	for j := k - 1; j >= 0 && r.mentions.All[j].First > first; j-- {
		of := &r.mentions.All[j]
		if isOf := of.Kind == Body || of.Kind == Office || of.Kind == Individual; isOf && of.First <= first+2 && len(of.Codes) == 1 {
			return of.Codes
		}
	}
	return nil
}

// speakerOf is who says the words that mention k stands in: the one beside the
// verb of saying after the quotation, or before it; else who spoke last in the
// same paragraph. Outside quotations it is the pair, as in a joint statement.
func (r *resolver) speakerOf(k int) []string {
	m := &r.mentions.All[k]
	if codes := r.speaksAs(k); codes != nil {
		return codes
	}
	at := int(r.d.Tokens[m.First].Start)
	q, ok := r.d.InQuotation(at)
	if !ok {
		return r.telling(k)
	}
	if codes, ok := r.saidBeside(q); ok {
		r.speaker = codes
	} else if codes := r.quotes(q); codes != nil {
		r.speaker = codes
	} else if r.speaker == nil {
		r.speaker = r.carriedOn(q)
	}
	switch {
	case r.speaker != nil:
		return r.speaker
	case r.author != nil:
		return r.author
	case r.quoted.start == q.Start && r.quoted.codes != nil:
		return r.quoted.codes
	case r.human != nil:
		r.quoted = quotation{q.Start, r.human}
		return r.human
	}
	return r.home
}

// quotes is the one person who is the subject of the sentence in which a quotation begins behind other words, in this sentence or the one
// before: "Soto called it “unfair. | We | will”".
func (r *resolver) quotes(q text.Span) []string {
	n := r.d.SentenceAt(q.Start)
	if n < 0 || q.Start <= int(r.d.Tokens[r.d.Sentences[n].First].End) {
		return nil
	}
	switch int32(n) {
	case r.sentence:
		if r.nowHuman == nil && len(r.nowFirst) == 1 && !r.nowMany && r.tellsThat(r.d.Sentences[n].First, r.d.TokenAt(q.Start)) {
			return r.nowFirst
		}
		return r.nowHuman
	case r.sentence - 1:
		return r.person
	}
	return nil
}

// tellsThat reports whether it is told among tokens first to last what somebody says: "| Peru warned that | if".
func (r *resolver) tellsThat(first, last int) bool {
	for i := first; i+1 < last; i++ {
		if r.words.in(r.d.Tokens[i], sayWord) && r.isWord(i+1, "that", "if", "unless") {
			return true
		}
	}
	return false
}

// saidBeside is the party beside a verb of saying behind a quotation, else before it.
func (r *resolver) saidBeside(q text.Span) ([]string, bool) {
	first, last := r.d.TokenAt(q.Start), r.d.TokenAt(q.End)
	end := r.d.Sentences[max(0, r.d.SentenceAt(q.End-1))].Last
	if codes, ok := r.sayer(last, min(last+farthestSaid, end), true); ok {
		return codes, true
	}
	if codes := r.doesBehind(last); codes != nil {
		return codes, true
	}
	return r.sayer(max(0, first-14), first, false)
}

// doesBehind is who stands right behind the quotation that ends with token k and a mark before it, and does something by it: "“We will
// act,” | Soto | admonished ministers".
func (r *resolver) doesBehind(k int) []string {
	if k == 0 || k+2 >= len(r.d.Tokens) || r.d.Tokens[k].Kind != text.Punct || r.d.Tokens[k-1].Kind != text.Punct {
		return nil
	}
	if j := r.mentions.from(k + 1); j < len(r.mentions.All) {
		m := &r.mentions.All[j]
		isSame := r.d.Sentences[max(0, r.d.SentenceAt(int(r.d.Tokens[k].Start)))].Block == r.d.Sentences[r.notes[j].sentence].Block
		if isSame && m.First == k+1 && m.Kind == Individual && m.Last < len(r.d.Tokens) && r.isPast(&r.d.Tokens[m.Last]) {
			return m.Codes
		}
	}
	return nil
}

// toldOfBeside is the one other person of the sentence before a quotation in which "he" stands, where its speaker is told of there, too:
// "Soto hailed Vera's visit. “| He | will”, Soto said".
func (r *resolver) toldOfBeside(k int) []string {
	q, isQuoted := r.d.InQuotation(int(r.d.Tokens[r.mentions.All[k].First].Start))
	if !isQuoted {
		return nil
	}
	speaker := int32(-1)
	for j := r.mentions.from(r.d.TokenAt(q.End)); j < len(r.mentions.All) && r.notes[j].sentence == r.notes[k].sentence && speaker < 0; j++ {
		speaker = r.notes[j].person
	}
	isThere, codes := false, []string(nil)
	for j := k - 1; j >= 0 && speaker >= 0 && r.notes[j].sentence >= r.notes[k].sentence-1; j-- {
		switch p := r.notes[j].person; {
		case p == speaker:
			isThere = true
		case p >= 0 && codes == nil:
			codes = r.mentions.All[j].Codes
		}
	}
	if !isThere {
		return nil
	}
	return codes
}

// carriedOn is who says a quotation that begins a paragraph and goes on with the one that the paragraph before left open,
// nil for another.
func (r *resolver) carriedOn(q text.Span) []string {
	for n := r.d.SentenceAt(q.Start); n > 0; n = r.d.SentenceAt(q.Start) {
		block := r.d.Sentences[n].Block
		first := r.d.SentenceAt(r.d.Blocks[block].Start)
		if n != first || first < 1 || q.Start > r.d.Blocks[block].Start+longestMark {
			return nil
		}
		before := r.d.Blocks[r.d.Sentences[first-1].Block]
		open, ok := r.d.InQuotation(before.End - 1)
		if !ok {
			return nil
		}
		if codes, ok := r.saidBeside(open); ok {
			return codes
		}
		q = open
	}
	return nil
}

// longestMark is how many bytes a quotation mark has at the most.
const longestMark = 3

// quotation is whose words the last one is that nobody is said to say.
type quotation struct {
	start int
	codes []string
}

// isReported reports whether a verb of saying, but not to someone, stands right
// before a mention.
func (r *resolver) isReported(m *Mention) bool {
	return r.isSaid(m) && !r.isWord(m.First-1, "told", "tells", "informed", "assured")
}

// sayer is the party named beside a verb of saying among tokens first to last.
func (r *resolver) sayer(first, last int, after bool) ([]string, bool) {
	for i := first; i < last; i++ {
		t := r.d.Tokens[i]
		if after && t.Kind == text.Punct && i > first && t.Of(r.d.Text) == "." {
			return nil, false
		}
		if !r.words.in(t, sayWord) {
			continue
		}
		if k := r.sayerBeside(first, i, after); k >= 0 {
			m := &r.mentions.All[k]
			if m.Codes == nil && !r.asked { // “We said” and “we said”: each would ask the other
				r.asked = true
				r.corefer(k)
				r.asked = false
			}
			return m.Codes, m.Codes != nil
		}
	}
	return nil, false
}

// farthestSaid is how many tokens of a sentence may stand between a quotation and the verb of saying behind
// it: "“we will act” on the ratification of the pact, the minister said".
const farthestSaid = 24

// farthestSayer is how many tokens the words may have that name who says something, before a party
// in them: "said | the chief executive of | Peru's Sima".
const farthestSayer = 6

// sayerBeside is the mention that names who says what the verb of saying at token i tells, from token
// first on: right before the verb, before where he is posted, or before what a comma sets beside
// him; else behind the verb. It is -1 for none.
func (r *resolver) sayerBeside(first, i int, after bool) int {
	last, behind := r.sayerReach(first, i, after)
	for k := r.mentions.from(max(0, i-farthestSayer)); k < len(r.mentions.All) && r.mentions.All[k].First <= behind; k++ {
		switch m := &r.mentions.All[k]; {
		case r.isToldBy(i, m):
			continue
		case m.Last == last && r.isPosting(k):
			return k - 1 // "the ambassador to Norway | said"
		case m.Last == i, m.Last == last && (r.isApposed(m) || r.isWord(last, "as")):
			return k
		case m.First > i && (m.First <= i+farthestSayer/2 || !r.hasMark(i+1, m.First)):
			return k
		case after && m.First >= first && r.describesSayer(k, i):
			return k // "the Peruvian customs service | said"
		}
	}
	return -1
}

// isToldBy reports whether a mention is of who is told something by the verb at token i: "told | Peru | that".
func (r *resolver) isToldBy(i int, m *Mention) bool {
	return m.First > i && r.beforeArticle(m.First) == i && r.words.in(r.d.Tokens[i], tellWord)
}

// sayerReach is where what a comma sets beside who says something ends before the verb of saying at token
// i, and how far behind the verb he may be named.
func (r *resolver) sayerReach(first, i int, after bool) (last, behind int) {
	last, behind = i, i+farthestSayer/2
	if i > 0 && r.isWord(i-1, ",", "as") {
		last-- // "cited the growers | as saying"
	}
	switch {
	case r.isWord(i+1, "that", "if", "unless", "whether"):
		behind = i // "warned | that if Peru did not, “we will”"
	case after && i <= first+1:
		behind = i + farthestSayer
	}
	return last, behind
}

// isApposed reports whether a comma sets a mention beside what stands before it.
func (r *resolver) isApposed(m *Mention) bool { return m.First > 0 && r.isWord(m.First-1, ",") }

// isPosting reports whether mention k is where the person before it is posted: "the ambassador to | Norway".
func (r *resolver) isPosting(k int) bool {
	m := &r.mentions.All[k]
	return m.Use == Place && k > 0 && r.mentions.All[k-1].Last == m.First-1 && r.isHuman(&r.mentions.All[k-1])
}

// describesSayer reports whether mention k only describes who is named by the last words before the verb
// of saying at token i.
func (r *resolver) describesSayer(k, i int) bool {
	m := &r.mentions.All[k]
	return m.Last < i && m.Use == Modifier && i-m.Last < farthestSayer/2 && !r.hasMark(m.Last, i) && !r.mentions.endsAt(k+1, i)
}

// hasMark reports whether a mark stands among tokens first to last.
func (r *resolver) hasMark(first, last int) bool {
	for _, t := range r.d.Tokens[first:last] {
		if t.Kind == text.Punct && t.Of(r.d.Text) != "'" && t.Of(r.d.Text) != "’" {
			return true
		}
	}
	return false
}
