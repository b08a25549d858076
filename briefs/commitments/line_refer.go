package commitments

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// furthest is how many sentences before its own a pronoun's phrase is looked for
// in, and mostPhrase how many tokens the phrase has at the most.
const (
	furthest   = 4
	mostPhrase = 9
)

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
	case slices.Contains([]string{"mr", "mrs", "ms", "dr", "sir"}, x.spelling(first)):
		return false // "Mrs Lund's plan"
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

// before is the fullest phrase before token k that has the head of p, or else the last one close before that can be called so; empty
// for none.
func (x *line) before(k int, p phrase) phrase {
	want := x.headWord(p.head)
	best := x.fullestBefore(k, x.reach(p), p, func(q phrase) bool { return x.isCalled(q.head, want) })
	if kin := calledBy[want]; kin != nil && best.Empty() && !x.isPlural(p.head) {
		isOther := false // another of the kind, of which no more is told, stands between
		best = x.fullestBefore(k, closeBefore, p, func(q phrase) bool {
			isKin := slices.Contains(kin, x.headWord(q.head))
			isOther = isOther || isKin && x.told(x.wide(q, k)) <= 1
			return isKin && !isOther && !x.hasVerbs(q)
		})
	}
	return best
}

// hasVerbs reports whether what was read as one phrase holds a verb that is done by what stands before it: "the bloc | strikes deal".
func (x *line) hasVerbs(q phrase) bool {
	return x.anyToken(q.First+1, q.head, func(k int) bool { return x.form(k)&lexicon.Third != 0 && !x.isName(k) })
}

// closeBefore is how many sentences before its own a thing is looked for that another noun names.
const closeBefore = 3

// calledBy are the nouns of things that a noun can stand for alone.
var calledBy = map[string][]string{
	"meeting": {"summit", "conference", "forum", "session", "talk", "round"}, "event": {"summit", "conference", "forum", "ceremony", "fair", "festival", "exhibition", "meeting"}, "conference": {"summit", "forum"},
	"deal": {"agreement", "accord", "pact", "treaty"}, "agreement": {"deal", "accord", "pact", "treaty"}, "accord": {"deal", "agreement", "pact", "treaty"}, "pact": {"deal", "agreement", "accord", "treaty"},
	"bill": {"legislation", "measure"}, "legislation": {"bill", "act", "law"}, "measure": {"bill", "law", "resolution", "legislation"}, "law": {"legislation", "act", "bill"},
	"project": {"pipeline", "bridge", "dam", "railway", "plant", "refinery"}, "initiative": {"programme", "program", "fund", "scheme"}, "programme": {"scheme", "initiative"}, "program": {"scheme", "initiative"}, "scheme": {"programme", "program", "plan"},
	"decision": {"ruling", "verdict", "judgment"}, "ruling": {"decision", "verdict", "judgment"}, "proposal": {"plan"}, "plan": {"proposal"},
	"inquiry": {"investigation", "probe"}, "investigation": {"inquiry", "probe"},
}

// fullestBefore is the fullest phrase before token k, in its sentence or so many before, that is such and can be what p names.
func (x *line) fullestBefore(k, sentences int, p phrase, isSuch func(phrase) bool) (best phrase) {
	bare := x.told(p)
	x.phrasesBefore(k, sentences, func(q phrase, sentence int) bool {
		from := q.First
		q = x.withoutAge(q)
		if !isSuch(q) || x.timeAtOrIn(q.First) || !x.isAlike(q, p) {
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
	if x.has(p.head, x.words.untold) || x.has(p.head, x.words.Relational) {
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
