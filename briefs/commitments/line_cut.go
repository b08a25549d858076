package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// finish puts the pieces together: no longer than a line may be, without a loose
// end.
func (x *line) finish() string {
	x.completed()
	x.themed()
	x.unpraised()
	n := x.shortened()
	x.pieces = x.pieces[:n]
	x.unsaid()
	x.trim()
	if x.isListCut && len(x.pieces) == n && x.length() <= mostLine-2 {
		x.put("…", -1)
	}
	return x.joined()
}

// unsaid takes a clause off the line's end of which the text breaks off before its verb: "rules ensuring | that the gains of the".
func (x *line) unsaid() {
	for n := len(x.pieces) - 1; n > 3; n-- {
		k := x.pieces[n].token
		if x.form(k)&lexicon.Verb != 0 || x.word(k) == "" {
			return
		}
		if x.is(k, x.words.that) && x.form(k-1)&lexicon.Verb != 0 {
			x.pieces = x.pieces[:x.unhung(n)]
			return
		}
	}
}

// trim takes loose words off the end, and quotation marks that have no pair.
func (x *line) trim() {
	x.paired()
	x.unquote()
	x.loosened()
	if n := len(x.pieces); n > 2 && x.pieces[n-1].isQuote && strings.Trim(x.pieces[n-2].words, ".,") == "" {
		x.pieces = slices.Delete(x.pieces, n-2, n-1) // "a shared stock | .”"
	}
}

// paired takes out all quotation marks where one has no pair.
func (x *line) paired() {
	quotes := 0
	for _, p := range x.pieces {
		if p.isQuote {
			quotes++
		}
	}
	if quotes%2 == 1 {
		x.pieces = slices.DeleteFunc(x.pieces, func(p piece) bool { return p.isQuote })
	}
}

// loosened takes loose words off the end.
func (x *line) loosened() {
	if n := len(x.pieces); n > 3 && x.hangs(x.pieces[n-1].token) {
		x.pieces = x.pieces[:n-1]
	}
	for isLoose := true; isLoose; {
		for n := len(x.pieces); n > 1 && x.isLoose(x.pieces[n-1]); n-- {
			x.pieces = x.pieces[:n-1]
		}
		n := len(x.pieces)
		if isLoose = n > 3 && x.says(looseEnd, x.pieces[n-2].token); isLoose {
			x.pieces = x.pieces[:n-2]
		}
	}
	if n := len(x.pieces); n > 3 && x.pieces[n-2].words == "," && strings.Trim(x.pieces[n-1].words, "0123456789") == "" && x.pieces[n-3].token >= 0 && x.d.Tokens[x.pieces[n-3].token].Kind == text.Word {
		x.pieces = x.pieces[:n-2] // of a day that was left out
	}
	x.undone()
}

// undone takes off a line's end what is to be done to its last thing by whom or when it does not say: "a committee | to be
// established", and a participle behind a comma that lost its rest: "an approach, | grounded".
func (x *line) undone() {
	n := len(x.pieces)
	if n > 2 && x.has(x.pieces[n-1].token, x.words.Reflexive) && x.isThingSaid(x.pieces[n-2].token) {
		n--
		x.pieces = x.pieces[:n] // "take stock | themselves"
	}
	if n < 5 {
		return
	}
	k := x.pieces[n-1].token
	isDone := x.isDoneWord(k)
	last := x.lastPhrase(k-2, 0, func(phrase) bool { return true })
	isNew := x.isEither(last.First, "a", "an") // and not what is let or asked to be done
	switch {
	case x.says(untoldDeal, k-2), isDone && isNew && x.pieces[n-2].words == "be" && x.pieces[n-3].words == "to": // "buy fish | under an agreement", of which no more is said
		x.pieces = x.pieces[:n-3]
	case isDone && x.pieces[n-2].words == "," && (x.has(k+1, x.words.Prep) || x.isTimed(k+1)):
		x.pieces = x.pieces[:n-2]
	}
}

// isThingSaid reports whether the word at token k names a thing, and is no verb or preposition that leads on: "take | stock", not "speak | for".
func (x *line) isThingSaid(k int) bool {
	return k == x.a.inner+1 || x.form(k)&lexicon.Verb == 0 && !x.has(k, x.words.Prep)
}

// isDoneWord reports whether a participle stands at token k, of a verb in a list or not.
func (x *line) isDoneWord(k int) bool {
	f := x.form(k)
	return f&lexicon.Part != 0 || f == 0 && strings.HasSuffix(x.spelling(k), "ed")
}

// unquote takes out quotation marks around what was left out.
func (x *line) unquote() {
	isOpen := false
	for n := 1; n < len(x.pieces); n++ {
		if !x.pieces[n-1].isQuote {
			continue
		}
		if isOpen = !isOpen; !isOpen {
			continue
		}
		for n+1 < len(x.pieces) && (x.pieces[n].words == "," || x.pieces[n+1].isQuote && (isJoiner(x.pieces[n].words) || x.pieces[n].words == "but")) {
			x.pieces = slices.Delete(x.pieces, n, n+1) // "“within weeks,”", "“which is near and when”"
		}
		if n < len(x.pieces) && x.pieces[n].isQuote {
			x.pieces = slices.Delete(x.pieces, n-1, n+1)
			isOpen, n = false, n-1
		}
	}
}

// hangs reports whether a participle at token k told only when its thing came about, which
// the line does not say: "the accord | concluded".
func (x *line) hangs(k int) bool {
	return x.isTimed(k+1) && !x.has(x.a.inner, x.words.Lettingbe) && x.anyClause(0, func(_ int, c *clause.Clause) bool {
		return c.Verb == k && c.Kind == clause.Participle
	})
}

// isLoose reports whether a line cannot end with a piece.
func (x *line) isLoose(p piece) bool {
	if x.isHyphen(p.token-1) || x.isParticle(p.token) || x.isElided(p.token) || p.words == "on" && x.isEither(p.token-1, "going", "go") {
		return false // "broad-based", "give | in"
	}
	switch p.words {
	case ",", ";", ":", ".", "..", "...", "…", "–", "—", "-", "(", "•", "·", "*", "“", "and", "or", "but", "to", "of", "the", "a", "an", "with", "for", "which", "that", "by", "in", "on", "from", "at", "as", "between", "into", "under", "including", "such", "than", "towards", "toward", "through", "during", "via", "about", "upon", "while", "after", "before", "also", "until", "within", "per", "how", "whether", "what", "be", "is", "are", "http", "https", "only", "even", "just", "either", "so", "based", "using", "apparently", "possibly", "provided", "then", "thereafter", "afterwards", "respectively", "initially", "instead", "when", "because", "already", "if", "may", "can", "will", "would", "could", "shortly", "there", "those", "very", "rather", "like", "should", "probably", "perhaps", "hopefully", "worth", "i", "we":
		return true
	case ")":
		return !slices.ContainsFunc(x.pieces, func(p piece) bool { return strings.Contains(p.words, "(") })
	case "’", "’’":
		return !slices.ContainsFunc(x.pieces, func(p piece) bool { return strings.HasPrefix(p.words, "‘") })
	}
	if x.isOneOf(p.token, "due", "starting", "beginning") && p.token != x.a.inner {
		return true // of a time that is left out: "two ships a week | starting in May"
	}
	return p.words == "first" && x.form(p.token+1)&lexicon.Part != 0 || p.token > 0 && x.d.Tokens[p.token].Kind == text.Number && x.word(p.token-1) == "on"
}

// isElided reports whether an auxiliary at token k says all that its subject does: "in all ways we | can", "wherever they | are".
func (x *line) isElided(k int) bool {
	return x.has(k-1, x.words.Subjectpronoun) && (k+1 >= x.a.last || x.isBreak(k+1) || x.isComma(k+1)) && (x.has(k, x.words.Able) || x.has(k, x.words.Be))
}

// isParticle reports whether the preposition at token k belongs to the act's verb right before it, and leads to nothing: "not give | in".
func (x *line) isParticle(k int) bool {
	isLast := k+1 >= x.a.last || x.isTimed(k+1) || x.has(k+1, x.words.Sub)
	return k == x.a.inner+1 && x.isOneOf(k, "in", "on", "by") && isLast && x.has(x.a.inner, x.words.Withparticle)
}

// joined is the pieces with their blanks.
func (x *line) joined() string {
	b := x.bytes[:0]
	for i, p := range x.pieces {
		if i > 0 && x.isSpaced(i) {
			b = append(b, ' ')
		}
		b = append(b, p.words...)
	}
	x.bytes = b
	return string(b)
}

// isSpaced reports whether a blank stands before a piece: none does within quotation marks.
func (x *line) isSpaced(i int) bool {
	p := &x.pieces[i]
	if p.isQuote || x.pieces[i-1].isQuote {
		isOpen := false
		for k := range x.pieces[:i] {
			isOpen = isOpen != x.pieces[k].isQuote
		}
		if isOpen {
			return false
		}
	}
	return p.spaced || x.pieces[i-1].token != p.token-1 && !strings.ContainsAny(p.words[:1], ",.;:)]”’'%-")
}

// plenty is how many characters an act has at the least that says enough without why or
// under what it is done.
const plenty = 58

// shortened is how many pieces stay: all, up to the first phrase that only tells why
// where enough stands before it, or up to the last phrase that fits.
func (x *line) shortened() int {
	if n := x.unframedEnd(); n > 0 {
		x.pieces = x.pieces[:n]
	}
	if x.length() <= mostLine {
		return len(x.pieces) // most
	}
	x.fitted()
	at, length := x.ends()
	if length <= mostLine {
		return len(x.pieces)
	}
	n := x.untitled(x.unaimed(x.unbroken(x.unranged(x.cutAt(at)))))
	x.isListCut = n > 0 && n < len(x.pieces) && x.partsList(n) && x.hasAny(x.pieces[n].token, x.a.last, x.words.joining)
	return n
}

// unranged is a place to end without a range that begins before it and ends behind it: "the chain | from research to use".
func (x *line) unranged(n int) int {
	for i := n - 1; i > 4 && i >= n-8; i-- {
		isCut := func(p piece) bool { return p.words == "to" && x.form(p.token+1)&lexicon.Base == 0 }
		if x.pieces[i].words == "from" && slices.ContainsFunc(x.pieces[n:min(n+4, len(x.pieces))], isCut) {
			return x.unhung(i)
		}
	}
	return n
}

// unaimed is a place to end without an infinitive before it of which all that says more is cut off: "forces | to go | after smugglers".
func (x *line) unaimed(n int) int {
	isWhose := func(p piece) bool { return p.words == "for" || p.words == "due" } // "time for Peru | to answer", "due | to lack"
	for n > 8 && n < len(x.pieces) && x.pieces[n-2].words == "to" && x.isClauseVerb(x.pieces[n-1].token) && x.pieces[n].token == x.pieces[n-1].token+1 && !slices.ContainsFunc(x.pieces[n-7:n-2], isWhose) {
		n = x.unhung(n - 2)
	}
	return n
}

// untitled is a place to end without a title at a list's end that goes on behind it, or whose name does: "meet the envoy of Peru | and the
// Minister | of Fisheries".
func (x *line) untitled(n int) int {
	if n >= len(x.pieces) || !x.isName(x.pieces[max(n-1, 0)].token) || !x.isOneOf(x.pieces[n].token, "of", "for") && !x.isName(x.pieces[n].token) {
		return n
	}
	i, isTitle := n, false
	for i > 4 && (x.isName(x.pieces[i-1].token) || x.isOneOf(x.pieces[i-1].token, "of", "for", "the")) {
		i--
		isTitle = isTitle || x.has(x.pieces[i].token, x.words.Official) && !x.isEither(x.pieces[i].token, "government", "ministry")
	}
	if first := x.pieces[i].token; !isTitle || i <= 4 || !isJoiner(x.pieces[i-1].words) || slices.ContainsFunc(x.cast.In(first, x.pieces[n].token), func(m actors.Mention) bool {
		return m.Kind == actors.Individual && m.Last <= x.pieces[n].token
	}) {
		return n
	}
	return x.unhung(i - 1)
}

// sheds are what a line that is too long does without, what says least first.
var sheds = []func(*line){(*line).lightened, (*line).unpaired, (*line).shortNamed}

// fitted leaves out of a line that is too long what says least, and at last with whom is
// worked, as long as it tells more at its end for it.
func (x *line) fitted() {
	end, fits := x.reached()
	x.best = append(x.best[:0], x.pieces...)
	for n := 0; n < len(sheds) && !fits; n++ {
		before := len(x.pieces)
		if sheds[n](x); len(x.pieces) == before {
			continue
		}
		var to int
		if to, fits = x.reached(); fits || to != end {
			x.best, end = append(x.best[:0], x.pieces...), to
		}
	}
	if x.pieces = append(x.pieces[:0], x.best...); fits {
		return
	}
	if at, _ := x.ends(); x.lengthTo(at.phrase) < mostLine-roomLeft {
		x.unaccompanied()
	}
}

// reached is the token with which the line would end, and whether it would lose nothing.
func (x *line) reached() (end int, fits bool) {
	at, length := x.ends()
	if length <= mostLine {
		return x.pieces[len(x.pieces)-1].token, true
	}
	return x.pieces[max(x.cutAt(at), 1)-1].token, false
}

// roomLeft is how many characters a cut may leave unused before with whom is worked is left
// out instead.
const roomLeft = 20

// cutAt is how many pieces stay of a line that is too long.
func (x *line) cutAt(at ends) int {
	if n := x.listCut(at); n > 0 {
		return n
	}
	switch {
	case at.joint > at.phrase && x.has(x.pieces[max(at.phrase-1, 0)].token, x.words.Instance):
		return at.joint // "in cases where a ban would hurt villages | and help others"
	case at.purpose > 0 && at.phrase < at.purpose+4:
		return x.unhung(at.purpose)
	case at.phrase > at.comma-8 && at.phrase > 0:
		return x.unhung(x.unled(at.phrase))
	case at.comma > 0:
		return x.unhung(at.comma)
	}
	return x.unsplit(at.fits)
}

// unsplit is a place to end without the words before it whose noun is cut off: "supply chains | and economic | growth".
func (x *line) unsplit(n int) int {
	if n < 1 || n >= len(x.pieces) || x.pieces[n].token < 0 || x.d.Tokens[x.pieces[n].token].Kind != text.Word {
		return n
	}
	for i := n - 1; i > 3; i-- {
		if k := x.pieces[i].token; x.has(k, x.words.Conj) || x.has(k, x.words.Prep) {
			return x.unhung(i)
		}
	}
	return n
}

// listCut is where a line that is too long ends in or behind a list, where little stands before that; 0 for others.
func (x *line) listCut(at ends) int {
	switch {
	case at.list == 0 || x.lengthTo(at.phrase) >= plenty:
	case at.of > at.list && slices.ContainsFunc(x.pieces[at.list:at.of], func(p piece) bool { return p.words == "and" }):
		return at.of // "in exploration, processing and recycling technologies | of ores"
	case at.list > at.phrase:
		return max(at.list, at.comma)
	}
	return 0
}

// unframedEnd is where the line may end before a phrase that only tells why or under
// what, with enough before it; 0 where there is none.
func (x *line) unframedEnd() int {
	length := 0
	for i, p := range x.pieces {
		isNext := p.words == "to" && x.isEither(p.token, "with", "for") // what it is for once more: "with a view to"
		isAimed := func(p piece) bool { return p.words == "to" && x.isClauseVerb(p.token+1) }
		if length >= plenty && x.isFrame(i) || length >= leastLine && (x.saysLittle(p.token) || isNext && (x.has(x.a.inner, x.words.Completing) || slices.ContainsFunc(x.pieces[:i], isAimed))) {
			return x.unhung(i)
		}
		length += x.width(i)
	}
	return 0
}

// saysLittle reports whether what begins at token k adds little to an act of which enough is told: of which plan or step it is
// one, on what ground or at what cost it is done, as against what, or what it is for where that is another act.
func (x *line) saysLittle(k int) bool {
	if x.word(k) == "to" {
		return x.has(x.a.inner, x.words.Completing) && x.isAim(k)
	}
	return k > x.a.inner+2 && (x.says(addsLittle, k) || x.isDetermined(k))
}

// isDetermined reports whether "as" at token k leads to how a thing was or will be agreed: "as | mutually determined in Lima".
func (x *line) isDetermined(k int) bool {
	if x.word(k) != "as" || x.word(k-2) == "as" {
		return false // "as often | as required"
	}
	for k++; x.isAdverb(k); k++ {
	}
	return x.form(k)&lexicon.Part != 0 && !x.isNounAt(k+1, x.a.last)
}

// length is how many characters the line has so far.
func (x *line) length() int {
	n := 0
	for i := range x.pieces {
		n += x.width(i)
	}
	return n
}

// width is how many characters a piece takes, with the blank before it.
func (x *line) width(i int) int {
	n := int(x.pieces[i].letters)
	if i > 0 && x.isSpaced(i) {
		n++
	}
	return n
}

// unaccompanied leaves out with whom is worked to do something: of a line that is too long.
func (x *line) unaccompanied() {
	first := slices.IndexFunc(x.pieces, func(p piece) bool { return x.has(p.token, x.words.Work) })
	if first < 0 || first+1 >= len(x.pieces) || x.pieces[first+1].words != "with" {
		return
	}
	for n := first + 2; n < len(x.pieces); n++ {
		if k := x.pieces[n].token; x.word(k) == "to" && x.form(k+1)&lexicon.Base != 0 || x.word(k+1) == "how" {
			x.pieces = slices.Delete(x.pieces, first+1, n)
			return
		}
	}
}

// ends is where the line may end, and how many characters it has if it does not, or more than it
// may have.
func (x *line) ends() (at ends, length int) {
	for i := 0; i < len(x.pieces) && length <= mostLine; i++ {
		if i > 2 && x.opensPiece(i) {
			at.note(i, x.isComma(x.pieces[i].token), length >= leastLine && x.isFrame(i))
		}
		if i > 4 {
			x.noteList(&at, i)
		}
		length += x.width(i)
		if length <= mostLine {
			at.fits = i + 1
		}
	}
	return at, length
}

// noteList notes a piece before which the line may end within a list.
func (x *line) noteList(at *ends, i int) {
	if x.partsList(i) {
		at.list = i
	}
	switch x.pieces[i].words {
	case "of":
		at.of = i
	case "and":
		at.joint = i
	}
}

// ends are the last pieces, before which a line may end, of each kind: a phrase, one
// that only tells why, a comma, an "and", an "of". 0 is none.
type ends struct{ phrase, purpose, comma, list, joint, of, fits int }

func (e *ends) note(i int, isComma, isPurpose bool) {
	if isComma {
		e.comma = i
	} else {
		e.phrase = i
	}
	if isPurpose {
		e.purpose = i
	}
}

// lengthTo is how many characters the line has up to a piece.
func (x *line) lengthTo(end int) int {
	n := 0
	for i := range end {
		n += x.width(i)
	}
	return n
}

// partsList reports whether a comma at a piece parts two things of a list, and no two words
// that describe one thing.
func (x *line) partsList(i int) bool {
	k := x.pieces[i].token
	if !x.isComma(k) || x.pieces[i-1].token != k-1 || !x.isNounWord(k-1) || x.isHyphen(k-2) || !x.isListedAt(k+1) || x.has(k+1, x.words.Conj) {
		return false
	}
	return !describes(x.d.Tokens[k-1].Of(x.d.Text)) && !x.awaitsNoun(k)
}

// awaitsNoun reports whether what a list tells before the comma at token k only describes a noun that stands at the list's
// end: "missile, | maritime and undersea technologies".
func (x *line) awaitsNoun(k int) bool {
	if x.isPlural(k-1) || x.isName(k-1) {
		return false
	}
	for n := k + 1; n+1 < x.s.Last && !x.isBreak(n) && !x.has(n, x.words.Prep); n++ {
		if !x.has(n, x.words.joining) {
			continue
		}
		p, _ := x.phraseAt(n+1, x.s.Last)
		return p.Last-p.First > 1 && x.isPlural(p.head)
	}
	return false
}

// unled is a place to end without a phrase of one bare noun before it that only leads to
// what is cut off: "to users | in Peru".
func (x *line) unled(n int) int {
	k := x.pieces[n-2].token
	if x.isOneOf(k, "to", "for", "with", "by", "on", "in") && x.isPlural(k+1) && !x.isName(k+1) && x.isOneOf(x.pieces[n].token, "in", "of", "from", "with") {
		return n - 2
	}
	return n
}

// unhung is a place to end without the participle or adverb before it that what is
// cut off belongs to: "rules | adopted under".
func (x *line) unhung(n int) int {
	for n > 3 {
		k := x.pieces[n-1].token
		isMade := strings.HasSuffix(x.pieces[n-1].words, "ing") && x.form(k)&lexicon.Ing == 0 && x.isClauseVerb(k) // of a relative clause: "rules | ensuring"
		isVerb := isMade || x.form(k)&lexicon.Part != 0 && !x.isPossessive(k-1) || x.form(k)&lexicon.Ing != 0 && !x.has(k, x.words.Gerundnoun)
		if !(isVerb && x.d.Tokens[k].Shape == text.Lower && x.form(k)&lexicon.Noun == 0 && !x.has(k, x.words.Event) || x.isAdverb(k) || x.has(k, x.words.Dangling) || x.isComma(k)) {
			break
		}
		n--
	}
	return n
}

// leastLine is how many characters are left at the least before a phrase that only
// tells why.
const leastLine = 30

// opensPiece reports whether a phrase begins at a piece, so that the line may end
// before it.
func (x *line) opensPiece(i int) bool {
	k := x.pieces[i].token
	switch {
	case k < 0:
		return i+1 < len(x.pieces) && slices.Contains(x.tobe, x.pieces[i+1].token)
	case x.belongsBefore(k):
		return false
	case x.is(k, x.words.and) && x.isEither(k+1, "other", "others"):
		return true
	case x.isComma(k):
		return x.has(k+1, x.words.Prep) || x.has(k+1, x.words.Det) || x.has(k+1, x.words.Conj) && !x.isListedAt(k+1+1)
	}
	return x.has(k, x.words.Prep) || x.has(k, x.words.Sub) || x.is(k, x.words.that) || x.opensMore(k, x.pieces[i-1].token)
}

// opensMore reports whether words begin at token k that only tell more of the thing before it, "products | exported to Peru", and of
// which the line says nothing before token said but for their marker: not "where a ban | would hurt".
func (x *line) opensMore(k, said int) bool {
	return x.anyClause(0, func(_ int, c *clause.Clause) bool {
		return c.Kind == clause.Participle && c.Group.First == k && k > x.a.inner+2 || c.Kind == clause.Relative && c.Verb == k && said <= c.Marker
	})
}

// belongsBefore reports whether the word at token k goes on with the word before it:
// "lead-up", "barrels per day", "blowing up", "in order to".
func (x *line) belongsBefore(k int) bool {
	switch {
	case x.is(k, x.words.of), x.isHyphen(k - 1), x.word(k) == "per":
		return true
	case x.has(k, x.words.within) && x.isName(k-1) && x.isName(k+1):
		return !x.isPlace(k+1) || x.has(k-1, x.words.Official) // "the Fund | for Rural Roads"
	case x.has(k, x.words.particle):
		return x.form(k-1)&lexicon.Verb != 0
	}
	return x.is(k, x.words.to) && x.has(k-1, x.words.Whichleads)
}

// isListedAt reports whether the last of a list begins at token k, and no clause: without
// it what stands before may have lost its noun, "industrial, food, and | farm products".
func (x *line) isListedAt(k int) bool {
	return !x.isClauseVerb(k) && !x.has(k, x.words.Prep) && !x.has(k, x.words.Adv)
}

// isPlace reports whether a state, bloc or person is named at token k, and no body.
func (x *line) isPlace(k int) bool {
	m, ok := x.cast.At(k)
	return ok && m.Kind != actors.Body && m.Kind != actors.Office
}

// isFrame reports whether the phrase at a piece tells why or under what.
func (x *line) isFrame(i int) bool {
	k := x.pieces[i].token
	switch x.word(k) {
	case "to":
		return k > x.a.inner+2 && x.isAim(k) && x.base(x.a.inner) != "use"
	case "by":
		return x.form(k+1)&lexicon.Ing != 0
	}
	return x.says(tellsWhy, k) && !x.has(k-1, x.words.Be)
}

// isAim reports whether "to" at token k tells what the act is for, and completes no verb
// and no noun.
func (x *line) isAim(k int) bool {
	isWhose := func(n int) bool { q, _ := x.phraseAt(n+1, k); return x.word(n) == "for" && q.Last == k } // "a place for firms | to meet"
	if x.anyToken(max(x.a.inner+1, k-5), k-1, isWhose) {
		return false
	}
	for n := range x.s.Clauses {
		if c := &x.s.Clauses[n]; c.Group.First == k {
			return c.Governor < 0 && c.Joined < 0
		}
	}
	return false
}
