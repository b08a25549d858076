package en

import (
	"strings"

	"attache/briefs/text"
)

// isParagraphNumber reports whether the number of a paragraph stands at token i, before what
// introduces its sentence: "4 | Under the pact".
func (x *parse) isParagraphNumber(i int) bool {
	return x.in(i) && x.d.Tokens[i].Kind == text.Number && x.has(i+1, prep)
}

// pastFiled is the token behind the day and the agency of a dateline that no dash ends: "TAIPEI, | June
// 16 (CNA) | Taiwan"; first where it is none.
func (x *parse) pastFiled(first, end int) int {
	k := x.timeEnd(first)
	if k == 0 || x.mark(k) != '(' || !x.isComma(first-1) || x.d.Tokens[x.s.First].Shape != text.Upper {
		return first
	}
	if n := x.closing(k) + 1; n > k+1 && n < k+longestAgency && n < end {
		if x.isDash(n) || x.mark(n) == '-' {
			n++ // "SEOUL, June 16 (CNA) -Peru has"
		}
		return n
	}
	return first
}

// longestAgency is how many tokens the brackets of an agency's name hold at the most.
const longestAgency = 6

// trimSubject leaves out what introduces a subject: conjunctions, adverbs, a time
// or a phrase before it.
func (x *parse) trimSubject(first, end int) int {
	first = x.pastFiled(x.pastDateline(x.pastBrackets(first, end), end), end)
	for first < end-1 && !x.opensTerm(first, end) {
		n := x.pastIntroduction(first, end)
		if n == first {
			return x.pastPhrase(first, end)
		}
		first = n
	}
	return first
}

// pastDateline is the token behind a place in capitals that heads a sentence, with the agency in
// brackets and a dash: "LONDON (ICIS)– | The EU"; first where none stands.
func (x *parse) pastDateline(first, end int) int {
	k := first
	for k < end && x.d.Tokens[k].Kind == text.Word && x.d.Tokens[k].Shape == text.Upper {
		k++
	}
	if first != x.s.First || k == first {
		return first
	}
	if n := x.timeEnd(k + 1); x.isComma(k) && n > 0 {
		k = n // "LIMA, May 5, 2026 - | Peru's plan"
	}
	if x.mark(k) == '(' && x.closing(k) > 0 {
		k = x.closing(k) + 1
	}
	switch x.mark(k) {
	case '–', '—', '-':
		if k+1 < end && (x.d.Tokens[k].Spaced || x.mark(k-1) == ')') { // not "US-China talks"
			return k + 1
		}
	}
	return x.pastBareDateline(first, k, end)
}

// pastBareDateline is the token behind the day that follows a place in capitals, which ends at token k, with
// no mark between: "LIMA March 10 | Peru"; first where none stands.
func (x *parse) pastBareDateline(first, k, end int) int {
	if n := x.timeEnd(k); n > k && n < end && x.nameEnd(first) == k && x.opensObject(n) {
		return n
	}
	return first
}

// longestDateline is how many tokens stand before the bracket that ends a dateline at the most.
const longestDateline = 12

// pastBrackets is the token behind the bracket that ends a dateline, and the dash behind it: "LIMA -(Dow
// Jones)- | Peru", "(Lima, 10 March) | Peru"; first where none stands.
func (x *parse) pastBrackets(first, end int) int {
	for k := first; k < min(x.s.First+longestDateline, end-1); k++ {
		if x.mark(k) != ')' {
			continue
		}
		n := k + 1
		for n < end-1 && (x.isDash(n) || x.mark(n) == '-' || x.mark(n) == '.') {
			n++
		}
		isTimed := x.mark(x.s.First) == '(' && x.timeEnd(k-1) == k
		if isTimed || n > k+1 && x.d.Tokens[x.s.First].Shape == text.Upper && x.nameEnd(x.s.First) > 0 {
			return n
		}
		break
	}
	return first
}

// pastIntroduction is the token behind what introduces a subject at token i; i
// where nothing does.
func (x *parse) pastIntroduction(i, end int) int {
	t := x.timeEnd(i)
	switch {
	case x.isQuote(i), x.isComma(i) || x.isBreak(i), x.has(i, conj) && !x.is(i+1, x.sym.of):
		return i + 1
	case !x.has(i, quantity|det) && (x.isAdverb(i) || x.has(i, adverb) && x.opensObject(i+1)):
		return i + 1
	case t > 0 && t < end && (x.opensObject(t) || x.isComma(t)):
		return t
	case x.has(i, that) && !(x.isNounLike(i+1) && !x.isName(i+1)):
		return i + 1
	}
	return max(x.pastSource(i, end), x.pastOpeningTime(i, end))
}

// pastSource is where the subject begins behind who says so, where no comma parts them: "According to Peru's Ports
// Ministry | 40 boats"; i where it does not show, or nobody says so.
func (x *parse) pastSource(i, end int) int {
	if !x.is(i+1, x.sym.to) || !strings.EqualFold(x.d.Tokens[i].Of(x.d.Text), "according") {
		return i
	}
	for n := i + 3; n < end; n++ {
		if x.isName(n-1) && (x.d.Tokens[n].Kind == text.Number || x.has(n, det)) {
			return n
		}
	}
	return i
}

// pastPhrase is where the party begins that a phrase with a preposition leads to:
// "at the close Peru and Norway". Without one the phrase stays whole.
func (x *parse) pastPhrase(first, end int) int {
	if !x.has(first, prep) || x.nameEnd(first) > 0 {
		return first
	}
	start := end
	for start-1 > first {
		n := x.nameEnd(start - 1)
		if n != start {
			break
		}
		start = x.nameStart(start - 1)
		if x.has(start-1, det) {
			start--
		}
		if start-1 > first+1 && (x.has(start-1, conj) || x.isComma(start-1)) {
			start--
			continue
		}
		break
	}
	for start < end && (x.has(start, conj) || x.isComma(start)) {
		start++
	}
	if start == end || start == first || x.has(start-1, prep) {
		return first
	}
	return start
}
