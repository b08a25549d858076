package en

import (
	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// toldNoun is the noun or adjective before "that" at token m which holds what it
// opens: "send a signal that", "gave its word to the envoy that", "make it plain
// that"; -1 for none.
func (x *parse) toldNoun(j, m int) int {
	if j == 0 {
		return -1
	}
	o := &x.out.Clauses[j-1]
	if x.is(o.Group.Last, x.sym.it) && m == o.Group.Last+2 {
		return m - 1
	}
	if x.has(m-1, toldNoun) && x.isPossessive(m-2) && m-2 > o.Verb {
		return m - 1 // "recalled Chile's pledge | that"
	}
	if x.has(o.Verb, say|promising|thinking) && !x.has(o.Verb, light) {
		return -1
	}
	m = x.beforeNameAside(m)
	for n := m - 1; n >= o.Group.Last && n > m-10; n-- {
		if x.has(n, toldNoun) && x.isAdjunct(clause.Run{First: n + 1, Last: m}) {
			return n
		}
	}
	return -1
}

// longestNameAside is how many words a name between commas has at the most.
const longestNameAside = 6

// beforeNameAside is the comma before the name that commas set off right before token m:
// "a promise from her colleague, Ana Ruiz, | that"; m where there is none.
func (x *parse) beforeNameAside(m int) int {
	if !x.isComma(m - 1) {
		return m
	}
	k := m - 2
	for x.in(k) && k > m-2-longestNameAside && (x.isUpper(k) || x.mark(k) == '.' || x.mark(k) == '-') {
		k--
	}
	if k == m-2 || !x.isComma(k) {
		return m
	}
	return k
}

// isUpper reports whether token k is a word that begins with a capital.
func (x *parse) isUpper(k int) bool {
	return x.d.Tokens[k].Kind == text.Word && x.d.Tokens[k].Shape != text.Lower
}

// isEnsured reports whether what begins at token lo is ensured by the clause before
// j, and goes on to the plain verb of j: "ensure | ports and roads are funded". What
// something means goes on to any verb: "mean | duties on cars and parts will fall".
func (x *parse) isEnsured(j, lo int) bool {
	v := x.out.Clauses[j-1].Verb
	switch x.lower(v) {
	case "mean", "means", "meant":
		return x.isNounLike(lo)
	}
	return x.has(v, ensuring) && x.out.Clauses[j].Modal == clause.Plain && x.isHearer(&x.out.Clauses[j-1], lo)
}

// isProper reports whether the conjunction at i stands inside a name that no list
// holds: "the Salt and Grain Road".
func (x *parse) isProper(i int) bool {
	first := i - 1
	for x.in(first) && x.isCapital(first) && x.nameEnd(first) == 0 {
		first--
	}
	return first < i-1 && x.has(first, det) && x.in(i+1) && x.isCapital(i+1) && x.nameEnd(i+1) == 0
}

// longestItem is how many words an item of a list of nouns has at the most.
const longestItem = 4

// isNounList reports whether the comma at i stands inside a list of things that the
// phrase ending at k goes on with: "copper, fish and wool will". What opens it must
// stand where a clause begins, so that no introduction is taken for it.
func (x *parse) isNounList(i, k int) bool {
	first := x.itemStart(i)
	if x.opensLastItem(i) {
		return x.isComma(first-1) && x.isNounList(first-1, k)
	}
	if n := x.pastItem(i + 1); n == i+1 || n >= k || !x.has(n, conj) && !x.goesOnList(n, k) {
		return false
	}
	return x.isListComma(i) || first < i && x.isComma(first-1) && x.isListComma(first-1) || first == i-1 && !x.isCapital(first) && !x.isName(i+1) && x.isInSubject(first-1)
}

// goesOnList reports whether the mark at n is a comma behind an item of a list that goes on up to token k.
func (x *parse) goesOnList(n, k int) bool {
	return x.isComma(n) && (x.opensLastItem(n) || x.isNounList(n, k))
}

// opensLastItem reports whether the comma at i stands before the conjunction and the last item of a list: "copper, fish|, and wool".
func (x *parse) opensLastItem(i int) bool { return x.has(i+1, conj) && x.pastItem(i+2) > i+2 }

// itemStart is where the item begins that ends before token i.
func (x *parse) itemStart(i int) int {
	first := i
	for first > x.s.First && first > i-longestItem && x.isItemWord(first-1) {
		first--
	}
	return first
}

// isInSubject reports whether token i stands in a phrase of a subject, and both where a
// clause begins: "posts in | the northern, southern and eastern ports will".
func (x *parse) isInSubject(i int) bool {
	first, isPhrase := i+1, false
	for first > x.s.First && first > i-longestSubject && !x.is(first-1, x.sym.that) && (x.isItemWord(first-1) || x.isToldMore(first-1) || x.has(first-1, det|prep) && !x.has(first-1, sub)) {
		first--
		isPhrase = isPhrase || x.has(first, prep)
	}
	return isPhrase && !x.has(first, prep) && !x.isParagraphNumber(first) && (first == x.s.First || x.is(first-1, x.sym.that))
}

// longestSubject is how many words of a subject stand before a list in it.
const longestSubject = 10

// isToldMore reports whether a word in -ing at token i tells more of the noun before it: "any dispute |
// arising between".
func (x *parse) isToldMore(i int) bool {
	return x.form(i)&lexicon.Ing != 0 && x.isNounLike(i-1) && x.has(i+1, prep)
}

// isListComma reports whether the comma at i parts two items, the first of which
// stands where a clause begins.
func (x *parse) isListComma(i int) bool {
	first := x.itemStart(i)
	return first < i && (first == x.s.First || x.is(first-1, x.sym.that))
}

// pastItem is the token behind the words that can be one item of a list of nouns.
func (x *parse) pastItem(n int) int {
	first := n
	for n < first+longestItem && x.isItemWord(n) {
		n++
	}
	return n
}

func (x *parse) isItemWord(n int) bool {
	return x.isNounLike(n) && !x.has(n, prep) && x.timeEnd(n) == 0
}

// isHearerOnly reports whether all that stands between a verb and its infinitive
// is who hears it: "promised | the growers of Peru | to".
func (x *parse) isHearerOnly(r clause.Run) bool {
	if !x.has(r.First, agent|det|pronoun) && !x.isName(r.First) || r.Last-r.First > 6 {
		return false
	}
	isAgent := x.has(r.First, pronoun) && !x.has(r.First, det)
	for i := r.First; i < r.Last; i++ {
		isAgent = isAgent || x.has(i, agent) || x.nameEnd(i) > 0
		if !x.isNounLike(i) && !x.has(i, det|pronoun) && !x.is(i, x.sym.of) || x.has(i, infNoun) {
			return false
		}
	}
	return isAgent
}

// closesVerbAside reports whether the comma at p closes an aside that stands
// between a verb and its object: "to draft, in Lima, binding rules".
func (x *parse) closesVerbAside(p int) bool {
	if !x.isComma(p) {
		return false
	}
	for k := p - 1; k > x.s.First && k > p-12; k-- {
		if x.isComma(k) {
			return (x.has(k+1, prep|sub) || x.lower(k+1) == "subject") && x.isVerbEnd(k)
		}
		if x.isBreak(k) {
			return false
		}
	}
	return false
}

// isVerbEnd reports whether a verb group that can have an object ends before token
// k.
func (x *parse) isVerbEnd(k int) bool {
	for q := range x.out.Clauses {
		if c := &x.out.Clauses[q]; c.Group.Last == k && c.Verb == k-1 && c.Base != x.sym.be && !c.Passive {
			return true
		}
	}
	return false
}

// isSaidAside reports whether clause k only tells who said so, between commas
// before the conjunction at p: ", the ministry said, and".
func (x *parse) isSaidAside(k, p int) bool {
	o := &x.out.Clauses[k]
	if !x.isComma(p-1) || !x.has(o.Verb, say) {
		return false
	}
	for i := o.Group.Last; i < p-1; i++ {
		if x.isComma(i) {
			return false
		}
	}
	return true
}

// hasSingular reports whether a present of the singular stands before.
func (x *parse) hasSingular() bool {
	for k := range x.out.Clauses {
		if c := &x.out.Clauses[k]; c.Finite && c.Modal == clause.Plain && !c.Past && (x.is(c.Group.First, x.sym.is) || x.form(c.Group.First)&lexicon.Third != 0) {
			return true
		}
	}
	return false
}

// isOnlyBase reports whether token n can be a base form and no noun: "hope and
// | expect".
func (x *parse) isOnlyBase(n int) bool {
	return x.form(n)&lexicon.Base != 0 && x.form(n)&lexicon.Noun == 0 && !x.opensObject(n)
}

// isPluralHead reports whether the phrase that ends at p tells where or whose a
// plural is: "officials in Lima | expect".
func (x *parse) isPluralHead(p int) bool {
	k := p
	for k > p-4 && (x.isItemWord(k) || x.has(k, det) || x.isName(k)) {
		k--
	}
	if k == p || !x.has(k, prep) || !x.isWord(k-1) {
		return false
	}
	isBehind := len(x.out.Clauses) > 0 && x.out.Clauses[len(x.out.Clauses)-1].Finite
	if isBehind && !x.opensAnew(k-1, p) {
		return false
	}
	if k-1 == x.s.First {
		w := x.d.Tokens[k-1].Of(x.d.Text)
		return w[len(w)-1] == 's' && !x.has(k-1, prep|adverb|pronoun)
	}
	return x.isLower(k-1) && x.isPluralSubject(k-1)
}

// opensAnew reports whether a clause of its own begins with the noun at token k whose phrase ends at p.
func (x *parse) opensAnew(k, p int) bool {
	return x.hasThat(p) || x.opensJoined(k) || x.isSaidBehind(k, p+1)
}

// isSaidBehind reports whether the verb at token i says, between a comma before the noun at token k and a mark behind, who
// tells it: "talks will restart, | traders in Togo say, since".
func (x *parse) isSaidBehind(k, i int) bool {
	return x.has(i, say) && x.isComma(x.itemStart(k+1)-1) && (!x.in(i+1) || x.isComma(i+1) || x.isBreak(i+1))
}

// opensJoined reports whether the noun at token k stands at the head of a clause that a comma and a
// conjunction set beside the one before: "Chile agreed, and | officials in Lima expect".
func (x *parse) opensJoined(k int) bool {
	first := x.itemStart(k + 1)
	return x.has(first-1, conj) && x.isComma(first-2)
}

// hasThat reports whether "that" stands shortly before token p.
func (x *parse) hasThat(p int) bool {
	for k := p; k >= x.s.First && k > p-12; k-- {
		if x.is(k, x.sym.that) {
			return true
		}
	}
	return false
}
