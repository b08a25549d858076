package commitments

import (
	"slices"
	"strings"

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
	isThing := func(k int) bool { return k == x.a.inner+1 || x.form(k)&lexicon.Verb == 0 && !x.has(k, x.words.Prep) } // "take | stock", not "speak | for"
	if n > 2 && x.has(x.pieces[n-1].token, x.words.Reflexive) && isThing(x.pieces[n-2].token) {
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
		for n+1 < len(x.pieces) && (strings.Trim(x.pieces[n].words, ".,") == "" || x.pieces[n+1].isQuote && (isJoiner(x.pieces[n].words) || x.pieces[n].words == "but")) {
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
	return x.has(k-1, x.words.Subjectpronoun) && (k+1 >= x.a.last || x.isBreak(k+1) || x.isComma(k+1) || x.word(k+1) == "to") && (x.has(k, x.words.Able) || x.has(k, x.words.Be))
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
		return !x.isNamed(k+1, ofPlace) || x.has(k-1, x.words.Official) // "the Fund | for Rural Roads"
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
