package commitments

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// phrase is a noun phrase: its tokens and its head.
type phrase struct {
	clause.Run
	head int
}

// furthest is how many sentences before its own a pronoun's phrase is looked for
// in, and mostPhrase how many tokens the phrase has at the most.
const (
	furthest   = 4
	mostPhrase = 9
)

// phraseAt is the noun phrase that begins at token k, without what a preposition
// adds.
func (r *reading) phraseAt(k, last int) (phrase, bool) {
	i, head := k, -1
	for i < last && (r.has(i, r.words.Det) && !(r.is(i, r.words.that) && r.has(i+1, r.words.Det)) || r.is(i, r.words.own)) {
		i++
	}
	for i < last {
		isOwner := head >= 0 && r.isPossessive(i)
		if !isOwner && !r.isInPhrase(i, k, head, last) {
			break
		}
		if !isOwner {
			i = r.titledEnd(i, last) - 1
			head = i
		}
		for i++; i+1 < last && r.isHyphen(i); i += 2 {
			head = i + 1 // "follow-up talks"
		}
	}
	return phrase{clause.Run{First: k, Last: i}, head}, head >= 0
}

// titledEnd is where the name ends of which token i is the title with a full stop behind it, "Mr. Xi"; i+1 where it is none.
func (r *reading) titledEnd(i, last int) int {
	if m, ok := r.cast.At(i); ok && m.First == i && m.Last <= last && r.mark(i+1) == '.' {
		return m.Last
	}
	return i + 1
}

// isInPhrase reports whether a noun phrase from token k on goes on at token i: not with a participle that belongs to none,
// "Lima | opened talks", nor with the verb of what is done to something, "Chile | levies duties".
func (r *reading) isInPhrase(i, k, head, last int) bool {
	isOne := r.form(i)&lexicon.Noun != 0 && r.isPlural(head) && r.isEither(k, "a", "an") // "a revised services | offer"
	isBehindName := (head == i-1 || i == k) && r.isMention(i-1)
	isDoing := isBehindName && r.form(i)&lexicon.Third != 0 && !r.isName(i) && r.isNounAt(i+1, last) && r.form(i+1)&(lexicon.Base|lexicon.Third) == 0
	return (isOne || r.isNounAt(i, last)) && !isDoing && !(r.isParticiple(i) && (i == k || isBehindName))
}

// isHyphen reports whether a mark ties two words at token i.
func (r *reading) isHyphen(i int) bool {
	switch r.mark(i) {
	case '-', '–':
		return !r.d.Tokens[i].Spaced && i+1 < len(r.d.Tokens) && !r.d.Tokens[i+1].Spaced
	}
	return false
}

func (r *reading) isParticiple(i int) bool {
	f := r.form(i)
	return f&(lexicon.Part|lexicon.Ing) != 0 && f&(lexicon.Noun|lexicon.Base) == 0 && !r.has(i, r.words.Event)
}

// isNounAt reports whether token i can be a word of a noun phrase behind its article.
func (r *reading) isNounAt(i, last int) bool {
	if i < 0 || i >= min(last, len(r.d.Tokens)) {
		return false
	}
	switch t := r.d.Tokens[i]; {
	case t.Kind == text.Punct, t.Opens && r.has(i, r.words.Adv), r.has(i, r.words.Article):
		return false // "So what we agreed", "2 | The parties"
	case t.Kind != text.Word:
		return !r.isTimed(i)
	case r.isName(i) && !t.Opens && !r.has(i, r.words.Prep), r.isFollowUp(i, last):
		return true
	case r.has(i, r.words.counting):
		return r.isNounAt(i+1, last)
	case r.has(i, r.words.function), r.isTimed(i), r.isAdverb(i), r.isClauseVerb(i):
		return false
	}
	return r.isNounWord(i) || r.form(i)&(lexicon.Part|lexicon.Ing) != 0 && r.isNounAt(i+1, last)
}

// isFollowUp reports whether a verb and a particle that a hyphen ties describe a noun: "follow-up | talks".
func (r *reading) isFollowUp(i, last int) bool {
	return !r.is(i, r.words.to) && r.isHyphen(i+1) && r.has(i+2, r.words.particle) && r.isNounAt(i+3, last)
}

// isNounWord reports whether the word at token i can name a thing.
func (r *reading) isNounWord(i int) bool {
	f := r.form(i)
	return f == 0 && !r.isContracted(i) || f&lexicon.Noun != 0 || r.has(i, r.words.Event) || r.has(i, r.words.Gerundnoun)
}

// isContracted reports whether a word holds a verb or "not" behind an apostrophe: "didn't",
// "we'll", or is all of that: "There | 'll".
func (r *reading) isContracted(i int) bool {
	if i >= len(r.d.Tokens) {
		return false
	}
	w := r.d.Tokens[i].Of(r.d.Text)
	for _, end := range [...]string{"t", "ll", "re", "ve", "d", "m"} {
		if n := len(w) - len(end) - 1; n >= 0 && (w[n] == '\'' || w[n] == apostrophe) {
			return strings.HasSuffix(w, end)
		}
	}
	return false
}

// apostrophe is the last byte of a curved one.
const apostrophe = 0x99

// isClauseVerb reports whether a clause of the sentence that is read has its verb at token i.
func (r *reading) isClauseVerb(i int) bool {
	return r.anyClause(0, func(_ int, c *clause.Clause) bool { return c.Verb == i })
}

// widened is a phrase with the one that "of", or for a bare noun another
// preposition, adds.
func (r *reading) widened(p phrase, last int) phrase {
	for n := 0; n < 2 && p.Last+1 < last && p.Last-p.First < mostPhrase; n++ {
		if !r.widens(p) || r.isTimed(p.Last) {
			break
		}
		q, ok := r.phraseAt(p.Last+1, last)
		if !ok && r.form(p.Last+1)&lexicon.Ing != 0 {
			q, ok = r.phraseAt(p.Last+2, last) // "talks on fishing | rights"
		}
		if !ok || r.isOneOf(q.head, "day", "eve", "occasion", "week") {
			break // "signed the pact | on the day it opened"
		}
		p.Last = r.alsoOf(p.Last, q.Last, last)
	}
	return p
}

// widens reports whether the preposition behind a phrase says which thing it is.
func (r *reading) widens(p phrase) bool {
	switch {
	case r.word(p.Last) == "of", r.isEither(p.head, "accession", "withdrawal"):
		return true
	case r.word(p.Last) == "with":
		return r.has(p.head, r.words.Pact) && r.isMention(p.Last+1)
	case r.word(p.Last) == "in":
		return verbOfChange[r.word(p.head)] != "" || r.isEither(p.head, "war", "conflict") && r.isMention(p.Last+1)
	}
	isRate := r.isOneOf(p.head-1, "percent", "pct", "cent")
	return (p.Last-p.First <= 2 || isRate) && r.isOneOf(p.Last, "on", "for", "between", "against", "by") && !r.has(p.Last+1, r.words.Nextstep)
}

// alsoOf is where what is joined to the end of a phrase by "and" ends: "talks on services
// | and investment", "between Peru | and Norway". It is k where a clause of its own may
// follow.
func (r *reading) alsoOf(first, k, last int) int {
	if r.word(k) != "and" {
		return k
	}
	q, ok := r.phraseAt(k+1, last)
	if ok && (r.word(first) == "between" || r.isOnlyQuality(k-1)) {
		return q.Last // "tariffs on Canadian | and Mexican steel"
	}
	n := q.Last
	isVerb := !r.isComma(n) && !r.isBreak(n) && !r.has(n, r.words.Prep) && !r.isTimed(n)
	if !ok || n-q.First > 2 || n < last && (isVerb || r.word(n) == r.word(first)) { // or the same preposition, "tariffs on steel and quotas | on rice"
		return k
	}
	return q.Last
}

// isOnlyQuality reports whether the word at token k only describes a noun that follows: "Peruvian", "agricultural".
func (r *reading) isOnlyQuality(k int) bool {
	m, ok := r.cast.At(k)
	return ok && m.Kind == actors.Demonym && !r.isPlural(k) || !ok && r.form(k) == 0 && r.d.Tokens[k].Shape == text.Lower && describes(r.spelling(k))
}

// headWord is the noun at token k without the ending of several, "" where there is no token.
func (r *reading) headWord(k int) string {
	return lexicon.Singular(r.spelling(k))
}

// suchAs says a thing without the "such" at token k, where no other is pointed at: with it before the examples that
// follow, "such goods | as wheat".
func (x *line) suchAs(k int, p phrase) int {
	isClause := slices.ContainsFunc(x.s.Clauses, func(c clause.Clause) bool { return c.Marker == p.Last })
	if !x.isNounWord(p.Last+1) || isClause {
		return k + 1
	}
	x.say(k+1, p.Last)
	x.put("such", -1)
	return p.Last
}

// thatThing says the thing that "that" at token k points at behind a preposition: "under | that accord". It gives where its words
// end; k for a "that" that opens a clause.
func (x *line) thatThing(k, last int) int {
	p, ok := x.phraseAt(k, last)
	if !ok || x.isPlural(p.head) {
		return k
	}
	if end := x.country(k, last); end > k {
		return end
	}
	isOne := k == x.a.inner+1 && p.head == k+1 && !x.has(x.a.inner, x.words.Opensthat) && (p.Last >= last || x.has(p.Last, x.words.Prep) || x.isAdverb(p.Last)) // "address | that | imbalance in May"
	isObject := k > x.a.inner+1 && x.isClauseVerb(k-1) && p.Last >= last                                                                                        // "work to reach | that goal"
	if !isOne && !isObject && !x.has(k-1, x.words.Prep) {
		return k
	}
	if q := x.before(k, p); !q.Empty() {
		x.refer(k, p.Last, q)
		return p.Last
	}
	x.put("the", -1)
	return k + 1
}

// figure says what "that figure" at token k is of: the last number of things that was told before. It gives where its words end;
// k for others.
func (x *line) figure(k int) int {
	told := x.lastPhrase(k, 1, func(q phrase) bool {
		first := x.d.Tokens[q.First].Kind
		return first == text.Number || first == text.Symbol
	})
	if told.Empty() {
		return k
	}
	x.put("the", k)
	x.token(k + 1)
	x.put("of", -1)
	x.sayDeep(told.First, told.Last)
	x.c.why("line", x.d.Cover(told.First, told.Last), "what “"+x.d.Words(k, k+2)+"” is")
	return k + 2
}

// toldThing says the thing told before that a phrase with "these", "such" or "this" at token k points at, and gives where its words
// end; k where none was told.
func (x *line) toldThing(k int, p phrase) int {
	if q := x.before(k, p); !q.Empty() && x.word(q.head+1) != "between" {
		x.refer(k, p.Last, q)
		return p.Last
	}
	if run := x.fieldsBefore(k, p); !run.Empty() {
		x.refer(k, p.Last, phrase{Run: run})
		return x.ofMutual(p.Last)
	}
	return k
}

// isAmountOf reports whether the word at token k tells how much of what follows "of": "some | of".
func (x *line) isAmountOf(k int) bool {
	if x.isOneOf(k, "number", "amount", "volume", "value") {
		return false
	}
	return x.isShare(k) || x.has(k, x.words.Howmuch) || x.isNumeral(k)
}

// ofMutual is the end of "of mutual interest" behind areas that are told by name.
func (x *line) ofMutual(k int) int {
	if x.isOneOf(k+1, "mutual", "common", "shared") {
		return k + 3
	}
	return k
}

// refer says a phrase from elsewhere in place of tokens k to end.
func (x *line) refer(k, end int, q phrase) {
	first := x.bare(q)
	if x.isEither(first, "all", "most") && x.isEither(k-1, "all", "of") {
		if first = x.pastDet(first + 1); x.word(k-1) == "of" {
			x.put("the", -1) // "some of | the mills", told of as "all Chilean mills"
		}
	}
	if x.isTheOne(k, end, first, q) {
		x.put("the", -1)
	}
	n := len(x.pieces)
	x.sayDeep(first, q.Last)
	if q.head > 0 && x.isPlural(end-1) && !x.isName(end-1) && !x.isName(q.head) && x.headWord(end-1) == x.spelling(q.head) {
		for i := n; i < len(x.pieces); i++ {
			if x.pieces[i].token == q.head {
				x.pieces[i].reword(x.d.Tokens[end-1].Of(x.d.Text)) // "the cuts", told as "a | cut | of half"
			}
		}
	}
	x.c.why("line", x.d.Cover(q.First, q.Last), "stands for “"+x.d.Words(k, end)+"”")
}

// sayDeep says tokens from elsewhere.
func (x *line) sayDeep(first, last int) {
	n, deep := len(x.pieces), x.deep
	x.deep = true
	x.say(first, last)
	if len(x.pieces) > n {
		x.pieces[n].spaced = true
	}
	x.deep = deep
}

// isTheOne reports whether a phrase that begins at a token without its article is said with "the" in place of tokens k to end.
func (x *line) isTheOne(k, end, first int, q phrase) bool {
	isOne := q.head > 0 && !x.isPlural(q.head) && !x.isMass(q.head)
	switch {
	case isOne && (!x.isName(first) || x.isEither(q.First, "a", "an") || x.isCommonIn(k, end, first, q)), x.word(q.First) == "the":
		return true
	case x.word(k) != "the":
		return false
	}
	isShort := x.d.Tokens[k+1].Shape == text.Upper && end == k+2 // "the WTO"
	return isShort || x.has(q.head, x.words.Pact) && !x.isMention(first) || end == k+2 && x.has(q.head, x.words.Organ)
}

// isCommonIn reports whether the name of a phrase that begins at token first ends in a noun, in small letters behind "the" or the one that
// stands for it in tokens k to end: "this summit" is "the | Lima Fishing Summit".
func (x *line) isCommonIn(k, end, first int, q phrase) bool {
	if x.anyToken(first, q.head, x.isPossessive) {
		return false
	}
	isHeld := x.has(q.head, x.words.Event) || x.has(q.head, x.words.Pact) || x.has(q.head, x.words.Organ)
	return x.word(k) == "the" && x.d.Tokens[q.head].Shape == text.Lower || isHeld && x.isCalled(q.head, x.headWord(end-1))
}

// bare is where a phrase begins without the words that tie it to its own sentence.
func (x *line) bare(q phrase) int {
	first := q.First
	for first < q.Last && (x.has(first, x.words.Article) || x.has(first, x.words.Owner) || x.has(first, x.words.Tying)) {
		first++
	}
	first = max(first, x.withoutAge(q).First)
	if x.form(first)&lexicon.Base != 0 && x.isOneOf(q.First-1, "will", "would", "shall", "to", "should") {
		first++ // "will | open negotiations"
	}
	return first
}

// before is the fullest phrase before token k that has the head of p; empty for none.
func (x *line) before(k int, p phrase) (best phrase) {
	want := x.headWord(p.head)
	bare := x.told(p)
	x.phrasesBefore(k, x.reach(p), func(q phrase, sentence int) bool {
		from := q.First
		q = x.withoutAge(q)
		if !x.isCalled(q.head, want) || x.timeAtOrIn(q.First) || !x.isAlike(q, p) {
			return true
		}
		w := x.widened(q, x.d.Sentences[sentence].Last)
		if x.told(w) <= bare || w.Last-w.First > mostPhrase || x.reach(p) == furthest && !x.isPlain(q) {
			return true
		}
		best = w
		best.First = from
		return false
	})
	return best
}

// isAlike reports whether a phrase can be what another names by its head: it points not elsewhere itself, is no time and none of several,
// tells not of several where that tells of one, is as much a name or a compound, and is not what somebody did to what is another's.
func (x *line) isAlike(q, p phrase) bool {
	isApart := x.isPossessive(q.Last-1) || x.says(pointsAway, q.First) || x.has(q.First+1, x.words.Nthmore) || x.hasTime(x.pastDet(q.First), q.Last) || x.hasAny(q.First, q.head, x.words.Foreignword)
	isOther := x.isOtherNumber(q, p) || x.isName(p.head) && x.hasAny(q.First, q.head, x.words.Shortname)
	isTitle := x.isName(p.head) && !x.d.Tokens[p.head].Opens && x.d.Blocks[x.s.Block].Kind == text.Paragraph
	isDone := func(k int) bool { return strings.HasSuffix(x.spelling(k-1), "ed") && x.isPossessive(k+1) } // "human rights | marred Lund's visit"
	return !isApart && !isOther && (!isTitle || x.isName(q.head)) && x.isHyphen(q.head-1) == x.isHyphen(p.head-1) && !x.anyToken(q.First+2, q.head, isDone)
}

// isOtherNumber reports whether a phrase tells of several where another tells of one, or of one by its name where that points at several.
func (x *line) isOtherNumber(q, p phrase) bool {
	if x.isPlural(q.head) {
		return !x.isPlural(p.head)
	}
	return x.isPlural(p.head) && x.has(p.First, x.words.Det) && x.anyToken(q.First, q.Last, x.isName)
}

// withoutAge is a phrase without the age or length that it begins with: "the 14-year-old | iron ore project".
func (x *line) withoutAge(q phrase) phrase {
	first := q.First
	for k := q.head - 1; k > first; k-- {
		if x.isHyphen(k) && x.has(k+1, x.words.Age) {
			q.First = k + 2
			break
		}
	}
	return q
}

// reach is how many sentences before its own a thing is looked for that one noun names: one
// of which such a noun seldom says enough farther than others.
func (x *line) reach(p phrase) int {
	if x.has(p.head, x.words.untold) || x.isPart(p.head) {
		return 3 * furthest
	}
	return furthest
}

// isPlain reports whether a phrase has an article or an owner, and no word that can be a
// verb before its head: what was read as one phrase may else be two.
func (x *line) isPlain(q phrase) bool {
	isVerb := func(k int) bool { return x.form(k)&lexicon.Verb != 0 && x.form(k)&lexicon.Noun == 0 }
	return x.has(q.First, x.words.Det) && !x.anyToken(q.First+1, q.head, isVerb)
}

// isCalled reports whether the word at token k names the same thing as a noun does. Most
// differ in their first letter.
func (x *line) isCalled(k int, noun string) bool {
	c := x.d.Text[x.d.Tokens[k].Start]
	if c < utf8.RuneSelf && c|0x20 != noun[0]|0x20 && !slices.Contains(talks, noun) {
		return false
	}
	w := x.headWord(k)
	return w == noun || slices.Contains(talks, w) && slices.Contains(talks, noun)
}

// talks are nouns for one and the same talks.
var talks = []string{"talk", "negotiation"}

// told is how many words a phrase has without its article.
func (x *line) told(p phrase) int {
	first := p.First
	for first < p.Last && x.has(first, x.words.Det) {
		first++
	}
	return p.Last - first
}

// phrasesBefore asks about each noun phrase before token k, the last first.
func (x *line) phrasesBefore(k, sentences int, more func(phrase, int) bool) {
	var room [64]phrase
	for s := x.s.Index; s >= 0 && s >= x.s.Index-sentences; s-- {
		all := room[:0]
		if s < x.s.Index {
			all = x.phrasesOf(s)
		} else {
			all = x.phrasesIn(all, x.d.Sentences[s], k, k)
		}
		for n := len(all) - 1; n >= 0; n-- {
			if !more(all[n], s) {
				return
			}
		}
	}
}

// lastPhrase is the last noun phrase before token k that is such, in its sentence or so many before; empty for none.
func (x *line) lastPhrase(k, sentences int, isSuch func(phrase) bool) (last phrase) {
	x.phrasesBefore(k, sentences, func(q phrase, _ int) bool {
		if isSuch(q) {
			last = q
		}
		return last.Empty()
	})
	return last
}

// wide is a phrase with what "of" and its like add to it in its sentence, up to token k.
func (x *line) wide(q phrase, k int) phrase {
	if q.Empty() {
		return q
	}
	n := x.s.Index
	for x.d.Sentences[n].First > q.First {
		n--
	}
	return x.widened(q, min(x.d.Sentences[n].Last, k))
}

// phrasesIn appends the noun phrases of a sentence that begin before token k and end by another.
func (x *line) phrasesIn(dst []phrase, s text.Sentence, k, last int) []phrase {
	for i := s.First; i < min(s.Last, k); {
		p, ok := x.phraseAt(i, min(s.Last, last))
		if !ok {
			i++
			continue
		}
		if !x.isHeadline(s, p) {
			dst = append(dst, p)
		}
		i = p.Last
	}
	return dst
}

// phrasesOf is the noun phrases of a sentence before the one that is read, which each
// line may ask for: they are found once.
func (x *line) phrasesOf(sentence int) []phrase {
	if len(x.phrased) == 0 {
		x.phrased = append(x.phrased, make([]stretch, len(x.d.Sentences))...)
	}
	at := &x.phrased[sentence]
	if !at.isFound {
		first := len(x.phrases)
		x.phrases = x.phrasesIn(x.phrases, x.d.Sentences[sentence], math.MaxInt, math.MaxInt)
		*at = stretch{int32(first), int32(len(x.phrases)), true}
	}
	return x.phrases[at.first:at.last]
}

// stretch is where in a reading's phrases those of a sentence stand.
type stretch struct {
	first, last int32
	isFound     bool
}

// isHeadline reports whether a phrase is one only because headings have no small words: it is all in capitals, or of a heading
// and holds the verb behind a name, "Peru | signs first trout accord".
func (x *line) isHeadline(s text.Sentence, p phrase) bool {
	isVerb := func(k int) bool { return x.isMention(k-1) && x.form(k)&(lexicon.Base|lexicon.Third) != 0 }
	isSmall := func(k int) bool { return x.d.Tokens[k].Kind == text.Word && x.d.Tokens[k].Shape != text.Upper }
	return x.d.Blocks[s.Block].Kind == text.Heading && x.anyToken(p.First+1, p.head, isVerb) || p.Last-p.First > 1 && !x.anyToken(p.First, p.Last, isSmall)
}

// pronoun says what "it" or "them" at token k stands for: the nearest fitting
// thing, first one that a verb is done to or that a sentence is about.
func (x *line) pronoun(k int, plural bool) int {
	if n := x.clauseOf(k); n != x.a.clause && !(x.word(k) == "it" && x.s.Clauses[n].Kind == clause.Reported && x.s.Clauses[n].Over == x.a.clause) {
		return k // in "what they do" it stands for who is told of there
	}
	if x.says(emptyIt, k-1) || x.isThemselves(k) || x.isOfBefore(k) || k > x.a.inner && x.has(k+1, x.words.Able) {
		return k // it stands for nothing, for those who are told beside it or for who does it: "all they | could"
	}
	if q := x.objectBefore(k, plural); !q.Empty() {
		x.sayFor(k, q)
		return k + 1
	}
	best := x.meant(k, plural)
	if best.Empty() || best.First > x.a.inner {
		return k
	}
	best = x.fullest(best)
	if x.word(k) == "those" && x.has(k+1, x.words.Prep) {
		best.Last = best.head + 1 // "with those of the Union"
	}
	x.sayFor(k, best)
	return k + 1
}

// isThemselves reports whether those who promise are told at token k to do something in a clause of their act: "announce that | it
// | is changing".
func (x *line) isThemselves(k int) bool {
	return k > x.a.inner && x.isPromiser(clause.Run{First: k, Last: k + 1}) && x.anyClause(0, func(_ int, c *clause.Clause) bool {
		return c.Kind == clause.Reported && !c.Passive && c.Subject.First == k
	})
}

// isOfBefore reports whether "they" at token k opens what is told of the thing before it, so that it stands for those told of there: "lend
// growers the boats | they need", "with what | they lost".
func (x *line) isOfBefore(k int) bool {
	if k <= x.a.inner+1 || x.word(k) != "they" {
		return false
	}
	return x.isOneOf(k-1, "what", "everything") || x.isPlural(k-1) && x.form(k-1)&lexicon.Verb == 0
}

// fullest is a thing as the text told it before, where one noun names it that does not say which
// of its kind it is.
func (x *line) fullest(p phrase) phrase {
	if p.Last-p.First == 2 && x.has(p.head, x.words.untold) {
		if q := x.before(p.First, p); !q.Empty() {
			return q
		}
	}
	return p
}

// meant is the thing, or of a demand those firms or people, that a pronoun at token k stands for; empty where none was told of.
func (x *line) meant(k int, plural bool) phrase {
	switch {
	case plural && x.isToPeople(k), x.says(talksWith, k-2):
		return x.lastPhrase(k, 2, x.arePeople)
	case x.has(k-1, x.words.Demand):
		return x.lastPhrase(k, furthest, func(q phrase) bool { return x.isPlural(q.head) && x.isAgent(q.Run) })
	case x.word(k) == "this" && !x.isEither(k-1, "do", "doing"):
		return x.latest(k)
	}
	q := x.supposed()
	if q.Empty() {
		q = x.nearest(k, plural)
	}
	if x.isEither(k-1, "do", "doing") && !x.has(q.head, x.words.Pact) {
		return phrase{} // what is done is no thing
	}
	return q
}

// isToPeople reports whether the verb before the pronoun at token k is done to people alone, or the act's to those whom its passive tells of.
func (x *line) isToPeople(k int) bool {
	isUndergone := x.a.passive && k < x.a.inner && x.word(x.a.inner) != "met" // "the terms will be | met"
	return x.has(k-1, x.words.Topeople) || isUndergone && x.has(x.a.inner, x.words.Topeople)
}

// arePeople reports whether a phrase names several who act, or people to whom something is done.
func (x *line) arePeople(q phrase) bool {
	isDoing := endsIn(x.spelling(q.head), "ers", "ors", "ists", "ees", "ians") // "investigators"
	return x.isPlural(q.head) && !x.holdsFinite(q) && (isDoing || x.isAgent(q.Run) || x.has(q.head, x.words.Notparty))
}

// supposed is the thing that a condition supposes to be: "if an imbalance occurs, they will correct | it".
func (x *line) supposed() phrase {
	for n := range x.s.Clauses {
		c := &x.s.Clauses[n]
		q, ok := x.phraseAt(c.Subject.First, c.Subject.Last)
		if ok && x.says(supposes, c.Marker) && x.says(isThere, c.Verb) && x.isThing(q) {
			return q
		}
	}
	return phrase{}
}

// sayFor says a thing for the pronoun at token k, in a table with what its row is of.
func (x *line) sayFor(k int, q phrase) {
	if x.word(q.First) == "the" && x.ofRow(q.First, q) > q.First {
		return
	}
	x.refer(k, k+1, q)
}

// nearest is the thing before token k that best fits a pronoun there.
func (x *line) nearest(k int, plural bool) (best phrase) {
	score := 0
	var fit lexicon.Set
	if class := taken[x.base(max(k-1, 0))]; class != "" {
		fit = x.words.Set(class)
	}
	x.phrasesBefore(k, 2, func(q phrase, sentence int) bool {
		isBeside := q.First > x.a.inner && !x.anyToken(q.Last, k, x.isClauseVerb) // told of one verb with it: "impose quotas on | them"
		if isBeside || x.isPlural(q.head) != plural && !(plural && x.isFirstOfTwo(q)) || !x.isThing(q) || !plural && x.isBare(q) && (x.salience(q) < 3 || x.isLone(q)) {
			return true
		}
		n := x.salience(q) - 4*(x.s.Index-sentence)
		if x.has(q.head, fit) {
			n += 5 // "Peru told of the ban and the tax on it. It will lift | it"
		}
		if best.Empty() || n > score {
			best, score = x.widened(x.withQualities(q), min(x.d.Sentences[sentence].Last, k)), n
		}
		return true
	})
	return best
}

// isFirstOfTwo reports whether another thing is joined to a phrase by "and".
func (x *line) isFirstOfTwo(q phrase) bool {
	if x.word(q.Last) != "and" {
		return false
	}
	_, ok := x.phraseAt(q.Last+1, len(x.d.Tokens))
	return ok
}

// withQualities is a phrase with the adjective that "and" joins to the one that it begins with: "| regional and global challenges".
func (x *line) withQualities(q phrase) phrase {
	k := q.First - 2
	if k > 0 && x.word(k+1) == "and" && q.head > q.First && x.form(k) == 0 && describes(x.word(k)) && describes(x.spelling(q.First)) {
		q.First = k
	}
	return q
}

// latest is the thing that was told of last before token k, and not only added to another:
// what "this" by itself points at.
func (x *line) latest(k int) phrase {
	q := x.lastPhrase(k, 2, func(q phrase) bool {
		return x.isThing(q) && !x.isBare(q) && x.word(q.First) != "that" && !x.has(q.First-1, x.words.Addedby)
	})
	return x.wide(q, k)
}

// isBare reports whether a phrase has no article, owner or name: "it" seldom stands
// for such.
func (x *line) isBare(q phrase) bool {
	return !x.has(q.First, x.words.Det) && !(x.isName(q.First) && (!x.d.Tokens[q.First].Opens || x.isMention(q.First)))
}

// salience is how likely a pronoun stands for a phrase by its place: first what a
// verb is done to, then what a sentence is about, last what a preposition adds.
func (x *line) salience(q phrase) int {
	switch {
	case x.form(q.First-1)&lexicon.Verb != 0 && !x.has(q.First-1, x.words.Be):
		return 3
	case x.d.Tokens[q.First].Opens || x.isComma(q.First-1):
		return 2
	case x.has(q.First-1, x.words.Prep):
		return -1
	}
	return 0
}

// clauseOf is the last clause whose verb group stands before token k, or the act's
// own where k is its subject.
func (x *line) clauseOf(k int) int {
	in := x.a.clause
	for n := range x.s.Clauses {
		c := &x.s.Clauses[n]
		if c.Finite && c.Subject.Has(k) && c.Verb > x.a.inner {
			in = n
		}
	}
	return in
}

// objectBefore is what the verb is done to that the act's verb is joined to:
// "procure guns and integrate | them".
func (x *line) objectBefore(k int, plural bool) phrase {
	if x.a.clause < 0 || x.s.Clauses[x.a.clause].Joined < 0 || k < x.a.inner || x.word(k-1) == "do" {
		return phrase{}
	}
	first := x.s.Clauses[x.s.Clauses[x.a.clause].Joined].Group.Last
	for x.has(first, x.words.particle) || x.isEither(first, "on", "upon") {
		first++ // "agree | on a list of rules and make it public"
	}
	q, ok := x.phraseAt(first, x.a.group.First)
	if !ok {
		return phrase{}
	}
	if w := x.widened(q, x.a.group.First); x.has(q.head, x.words.Measureof) {
		if p, _ := x.phraseAt(q.Last+1, w.Last); x.isPlural(p.head) == plural {
			return p
		}
	}
	if x.isPlural(q.head) != plural || x.isMention(q.head) {
		return phrase{}
	}
	return x.widened(q, x.a.group.First)
}

// isThing reports whether a phrase is no party, person or time.
func (x *line) isThing(q phrase) bool {
	if x.isQuality(q) || x.isOneOf(q.First, "what", "more", "much", "less") || x.isPossessive(q.head) || x.hasAny(q.First+1, q.head, x.words.Say) || x.has(q.head, x.words.Unnamed) || x.isTimed(q.First) || x.timeAtOrIn(q.head) || x.d.Tokens[q.head].Kind != text.Word {
		return false
	}
	if m, ok := x.cast.At(q.head); ok && m.Kind != actors.Demonym {
		return false
	}
	return !x.isAgent(q.Run) || x.isHead(q.Run, x.words.Event)
}

// isQuality reports whether an adjective was read as a noun: "no | longer", "will be | controversial", where no noun that is counted
// stands without its article.
func (x *line) isQuality(q phrase) bool {
	w := x.spelling(q.head)
	if w == "longer" || x.form(q.head) != 0 {
		return w == "longer"
	}
	return endsIn(w, "able", "ible", "ful", "ous") || x.isLone(q) && endsIn(w, "al", "ic", "ive", "ary", "less", "ent", "ant", "are")
}

// isLone reports whether one word was read as a thing that is counted, as which it would not stand without its article: "will be | open".
func (x *line) isLone(q phrase) bool {
	return q.Last-q.First == 1 && !x.isPlural(q.head) && !x.isMass(q.head) && !x.has(q.head, x.words.Commodity)
}

// listBefore is the last run of things joined by commas before token k; empty for none.
func (x *line) listBefore(k int) (best clause.Run) {
	var next phrase
	var run clause.Run
	members := 1
	x.phrasesBefore(k, 3, func(q phrase, _ int) bool {
		isApart := func(k int) bool { return !x.isComma(k) && !x.has(k, x.words.Conj) }
		switch {
		case q.Last < next.First && !x.anyToken(q.Last, next.First, isApart):
			members++
			run.First = q.First
		case members >= 3:
			best = run
		default:
			members, run = 1, q.Run
		}
		next = q
		return best.Empty()
	})
	return best
}

// fieldsBefore is what a phrase at token k stands for that tells nothing of it: a list of
// fields, or the one that its sentence is about.
func (x *line) fieldsBefore(k int, p phrase) clause.Run {
	if !x.has(p.head, x.words.Vaguenoun) || p.Last-p.First > 2 {
		return clause.Run{}
	}
	if run := x.fieldBefore(k, p); !run.Empty() {
		return run
	}
	return x.listBefore(k)
}

// fieldBefore is the one field that "this field" at token k stands for: what the same
// sentence told first the importance of, or a part in, "its role in | research and training".
func (x *line) fieldBefore(k int, p phrase) (run clause.Run) {
	if x.isPlural(p.head) {
		return run
	}
	var one clause.Run
	x.phrasesBefore(k, 0, func(q phrase, _ int) bool {
		isJoined := x.word(q.Last) == "and"
		if one.First = q.First; !isJoined {
			one.Last = q.Last
		}
		if q.Last <= x.a.group.First && x.isOneOf(q.First-1, "of", "on", "in", "about") {
			run = one
		}
		return true
	})
	return run
}

// same says what "the same" is: the object of the verb told before.
func (x *line) same(k int) int {
	for n := x.a.clause - 1; n >= 0; n-- {
		c := &x.s.Clauses[n]
		if c.Base != x.s.Clauses[x.a.clause].Base {
			continue
		}
		if q, ok := x.phraseAt(c.Group.Last, x.a.group.First); ok {
			x.refer(k, k+2, q)
			return k + 2
		}
	}
	return k
}

// definite says more of a thing that "the" and one noun name, where the text told
// more of it before: "the agreement".
func (x *line) definite(k, last int) int {
	p, ok := x.phraseAt(k, last)
	if end := x.ofRow(k, p); end > k {
		return end
	}
	if !ok || !x.canMean(p, last) {
		return k
	}
	q := x.fullName(k, p)
	if q.Empty() && !x.isMention(p.head) && x.d.Tokens[p.head].Shape != text.Upper { // letters are said in full by what they are spelled by
		q = x.before(k, p)
	}
	if end := x.levied(k, p); q.Empty() || end > k {
		return end
	}
	if x.crowds(q, p, last) {
		return k
	}
	x.refer(k, p.Last, q)
	return p.Last
}

// crowds reports whether a line has room for all of its act only where a thing is not told more of.
func (x *line) crowds(q, p phrase, last int) bool {
	if !x.isName(p.head) || p.Last >= last {
		return false
	}
	rest := x.length() + int(x.d.Tokens[last-1].End-x.d.Tokens[p.First].Start)
	more := utf8.RuneCountInString(x.d.Words(q.First, q.Last)) - utf8.RuneCountInString(x.d.Words(p.First, p.Last))
	return rest <= mostLine && rest+more > mostLine
}

// canMean reports whether "the" and one noun can name a thing of which the text told more.
func (x *line) canMean(p phrase, last int) bool {
	isHalf := x.isName(p.head) && x.has(p.Last, x.words.Conj) && x.isName(p.Last+1) // of a name: "the Fish | and Ports Commission"
	isDone := p.Last+1 < last && x.word(p.Last+1) == "by"                           // "the projects | run by Peru"
	k := p.Last
	isSum := x.isNumeral(k+1) && x.word(k) != "of" // "to | 6 percent" says of nothing which it is
	isToldOf := x.isOneOf(k, "of", "for", "on", "between", "to", "in") && !isSum && !x.has(k+1, x.words.Nextstep) && !x.isTimed(k)
	return p.Last-p.First == 2 && !isToldOf && !isDone && !isHalf && (!x.has(p.head, x.words.Agent) || x.has(p.head, x.words.Event))
}

// roundsBack is how many sentences before it talks are looked for of which a round is: a
// text names them at its head.
const roundsBack = 30

// roundOf says a part of talks with the talks that the text told of before, if only by one noun in the sentence before: "the first
// round | of the dialogue".
func (x *line) roundOf(k, end int) int {
	isOwner, back := x.has(k, x.words.Owner), roundsBack
	if isOwner {
		back = 1 // "its" is of what was told right before
	}
	q := x.lastPhrase(k, back, func(q phrase) bool {
		isTalks := x.has(q.head, x.words.Talks) || isOwner && x.has(q.head, x.words.Organ) // or a body that meets
		return isTalks && (isOwner || x.told(x.wide(q, k)) > 1)
	})
	if q.Empty() {
		q = x.lastPhrase(k, 1, func(q phrase) bool {
			return q.First < x.s.First && x.has(q.head, x.words.Talks) && x.has(q.First, x.words.Det)
		})
	}
	if q.Empty() {
		return k
	}
	if isOwner {
		x.put("the", k)
	} else {
		x.lowered(k)
	}
	x.tokens(k+1, end)
	x.put("of", -1)
	x.refer(k, end, x.wide(q, k))
	return end
}

// ofRow says a thing that a cell of a table names by "the" alone with the first cell of
// its row, which says of what it is: "the duty | on whisky and gin".
func (x *line) ofRow(k int, p phrase) int {
	cell := x.firstCell(clause.Run{})
	if cell.Empty() || cell.Has(k) || x.has(p.Last, x.words.Tellingmore) || !x.has(p.head, x.words.Duty) {
		return k
	}
	x.tokens(k, p.Last)
	x.put("on", -1)
	x.sayDeep(cell.First, cell.Last)
	x.c.why("line", x.d.Cover(cell.First, cell.Last), "the first cell of its row")
	return p.Last
}
