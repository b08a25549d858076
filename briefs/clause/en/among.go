package en

import (
	"slices"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
)

// among moves over what stands between an auxiliary and its verb: adverbs, "not",
// times, quotation marks, an aside between commas. It notes a negation.
func (x *parse) among(c *clause.Clause, k int) int {
	for range mostAmong {
		if n := x.pastNoCase(k); n > k {
			c.Negative, k = true, n // "shall in no case | raise"
			continue
		}
		n := x.pastAmong(k)
		if n <= k {
			break
		}
		c.Negative = c.Negative || x.has(k, not) && !x.isNotOnly(k) || x.isNeither(k) || x.isNoLonger(k)
		k = n
	}
	return k
}

func (x *parse) isNeither(k int) bool { return x.lower(k) == "neither" }

// isNoLonger reports whether "no longer" stands at token k.
func (x *parse) isNoLonger(k int) bool { return x.lower(k) == "no" && x.lower(k+1) == "longer" }

// mostAmong is how many things can stand between an auxiliary and its verb.
const mostAmong = 16

// pastAmong is the token behind what may stand between an auxiliary and its verb
// at token k; k or less where nothing does.
func (x *parse) pastAmong(k int) int {
	if x.has(k, not) {
		return x.pastYet(k + 1)
	}
	isBase := x.form(k+1)&lexicon.Base != 0
	switch {
	case x.isMarkBefore(k), x.is(k, x.sym.either), (x.is(k, x.sym.both) || x.isNeither(k)) && isBase:
		return k + 1
	case x.isMoreThan(k) && x.form(k+2)&lexicon.Base != 0: // "more than | double"
		return k + 2
	case x.isAdverb(k) && !x.isPrefixed(k) && !x.isVerbToo(k): // "fast-track"
		return x.pastAdverbs(k)
	case x.timeEnd(k) > k && x.form(k)&lexicon.Base == 0:
		return x.timeEnd(k)
	case x.isComma(k):
		return x.pastComma(k)
	case x.isEnumerator(k):
		return k + 3
	}
	if n := k + x.phrase(k); n > k {
		return n
	}
	return max(x.insertEnd(k), x.pastAdjunct(k))
}

// pastYet is the token behind a "yet" at token k: "has not yet | decided".
func (x *parse) pastYet(k int) int {
	if x.lower(k) == "yet" {
		return k + 1
	}
	return k
}

// pastComma is the token behind the aside that the comma at token k opens, or behind the comma alone where it closes a
// time: "will on Sunday, May 16, | depart".
func (x *parse) pastComma(k int) int {
	if x.timeEnd(k-1) == k && x.form(k+1)&lexicon.Base != 0 {
		return k + 1
	}
	return x.asideEnd(k) + 1
}

// isVerbToo reports whether an adverb at token k behind a modal is the verb that stands there: "will | back Lima's growers", "to | back
// calls for", "to | back off", not "will back down" or "will further cut".
func (x *parse) isVerbToo(k int) bool {
	if x.lower(k) != "back" || !x.has(k-1, will|would|shall|may|to) {
		return false
	}
	isThing := x.has(k+1, det) || x.isName(k+1) || x.form(k+1)&lexicon.Base == 0 && (x.isNounLike(k+1) || x.form(k+1)&lexicon.Third != 0)
	return isThing || x.lower(k+1) == "off" || x.lower(k+1) == "away"
}

// isMoreThan reports whether words at token k only say how far what stands behind them goes: "more than | double".
func (x *parse) isMoreThan(k int) bool {
	return x.lower(k) == "more" && x.is(k+1, x.sym.than)
}

// isMarkBefore reports whether the mark at token k stands before a verb and parts nothing: a
// quotation mark, the colon of "commits to: | remove".
func (x *parse) isMarkBefore(k int) bool {
	f := x.form(k + 1)
	if x.isQuote(k) {
		return f&(lexicon.Base|lexicon.Part|lexicon.Ing) != 0 || x.isAdverb(k+1) || x.phrase(k+1) > 0
	}
	return x.mark(k) == ':' && x.is(k-1, x.sym.to) && f&lexicon.Base != 0
}

// pastAdjunct is the token behind a phrase with a preposition that stands between a modal and its
// verb: "will | at their next meeting | open"; k where none does.
func (x *parse) pastAdjunct(k int) int {
	if !x.has(k-1, will|would|shall) || !x.has(k, prep) || x.is(k, x.sym.to) && !x.has(k+1, det) {
		return k
	}
	weak := k
	for n := k + 2; n < k+longestAdjunct && x.goesOnAdjunct(n); n++ {
		f := x.form(n)
		if f&lexicon.Base == 0 || x.has(n-1, det|prep|conj) || x.timeEnd(n) > 0 {
			continue
		}
		if f&lexicon.Noun == 0 {
			return n
		}
		if weak == k && x.opensThing(n+1) { // "in that case | supply power"
			weak = n
		}
	}
	return weak
}

// goesOnAdjunct reports whether token n can be a word of a phrase with a preposition, or the verb
// behind it.
func (x *parse) goesOnAdjunct(n int) bool {
	return x.in(n) && !x.isComma(n) && !x.isBreak(n) && !x.has(n, will|would|shall|relative|that)
}

// longestAdjunct is how many tokens before its verb a phrase stands behind a modal.
const longestAdjunct = 8

// pastAdverbs is the token behind the adverb at k, and behind the others and the conjunction that
// join one more to it: "quickly and quietly", "wholly or at least largely", "swiftly, openly and finally".
func (x *parse) pastAdverbs(k int) int {
	last := k + 1
	for x.isComma(last) && x.isAdverb(last+1) {
		last += 2
	}
	if n := x.pastConj(last); n > last && (x.isAdverb(n) || x.phrase(n) > 0) {
		return n
	}
	return k + 1
}

// isNotOnly reports whether the "not" at token k denies nothing: "not only keep but
// widen".
func (x *parse) isNotOnly(k int) bool {
	switch x.lower(k + 1) {
	case "only", "just", "merely":
		return true
	}
	return false
}

// insertEnd is the token behind a time that dashes or brackets set off before a verb: "will | – by 30
// June – | cut"; k where none does.
func (x *parse) insertEnd(k int) int {
	end := -1
	switch {
	case x.isDash(k):
		end = x.pairedDash(k)
	case x.mark(k) == '(':
		end = x.closing(k)
	case x.opensQuotation(k) && x.has(k+1, prep):
		return x.pastQuoted(k)
	}
	if end <= k+1 || end > k+longestAside*2 || x.form(end+1)&(lexicon.Base|lexicon.Part) == 0 || x.timeEnd(k+1) == 0 && x.timeEnd(k+2) == 0 {
		return k
	}
	return end + 1
}

// pastQuoted is the token behind words in quotation marks that open at token k, where a verb stands behind them:
// "will not | “in any way” | pay"; k where none does.
func (x *parse) pastQuoted(k int) int {
	n := k + 1
	for n < k+longestAside*2 && x.isQuotedAt(n) && !x.isQuote(n) {
		n++
	}
	if x.isQuote(n) && x.isVerbHere(n+1) {
		return n + 1
	}
	return k
}

// isEnumerator reports whether the number of an item in running text stands at token
// k: "to (i) lift the cap".
func (x *parse) isEnumerator(k int) bool {
	return x.mark(k) == '(' && x.mark(k+2) == ')' && x.d.Tokens[k+1].End-x.d.Tokens[k+1].Start <= 3
}

// pastConj is the token behind a conjunction at k and an aside that it opens: "and,
// if needed, |"; k where none stands.
func (x *parse) pastConj(k int) int {
	if !x.has(k, conj) {
		return k
	}
	k++
	if end := x.asideEnd(k); x.isComma(k) && end > 0 && x.isShortOrCondition(k, end) {
		k = end + 1
	}
	return k
}

// phrase is the length of a set phrase that stands among a verb's words: "in
// turn", "of course", "in good faith".
func (x *parse) phrase(k int) int {
	if !x.has(k, phrasing) {
		return 0
	}
	w, next := x.lower(k), x.lower(k+1)
	switch {
	case slices.Contains(phrases[w], next):
		return 2
	case w == "in" && next == "good" && x.lower(k+2) == "faith":
		return 3
	case w == "in" && next == "the" && x.lower(k+2) == "first" && (x.lower(k+3) == "place" || x.lower(k+3) == "instance"):
		return 4
	case w == "next" && x.form(k+1)&lexicon.Base != 0:
		return 1
	}
	return 0
}

var needed = []string{"needed", "necessary", "appropriate", "possible", "required"}

// phrases are the set phrases of two words, by the first.
var phrases = map[string][]string{
	"of": {"course"}, "upon": {"request"}, "on": {"request"}, "without": {"delay", "exception", "reservation", "reserve", "fail"},
	"in": {"turn", "return", "principle", "future", "writing", "full", "part"},
	"at": {"once", "least", "last"}, "no": {"longer"},
	"if": needed, "where": needed, "as": needed,
}

// asideEnd is the comma that closes the aside which the comma at k opens, -1
// where none does.
func (x *parse) asideEnd(k int) int {
	for i := k + 1; x.in(i) && i < k+16; i++ {
		if x.isComma(i) {
			return i
		}
		if x.mark(i) == '(' {
			if end := x.closing(i); end > i {
				i = end // "will, within thirty | (30) | days, cut"
				continue
			}
		}
		if x.isBreak(i) || x.has(i, will|would|shall) {
			return -1
		}
	}
	return -1
}

// neverBefore is where the words that deny an infinitive begin before its "to" at token i: "not | to",
// "never again | to", "no longer | to"; i where none do.
func (x *parse) neverBefore(i int) int {
	n := i - 1
	switch {
	case x.isNeither(n):
		return n // "neither | to raise nor to"
	case x.isNoLonger(n - 1):
		return n - 1
	case x.lower(n) == "again":
		n--
	}
	if x.has(n, not) && !x.isGroupEnd(n) && (n == i-1 || x.lower(n) == "never") {
		return n
	}
	return i
}
