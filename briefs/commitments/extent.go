package commitments

import (
	"attache/briefs/text"
)

// clauseEnd is the token after the clause that goes on at token i. At each
// conjunction it asks joins whether another act begins there.
func (r *reading) clauseEnd(s text.Sentence, i, signalEnd int, joins func(int) bool) int {
	quoted := r.quotedAt(max(signalEnd-1, s.First))
	for ; i < s.Last; i++ {
		switch {
		case r.isOpenQuote(i) && !quoted:
			if k := r.closeQuote(s, i); k > 0 {
				if r.isComma(k-1) && r.reportAfter(s, k+1) {
					return k + 1
				}
				i = k
				continue
			}
			return i
		case r.rune1(i) == '(' && r.d.Tokens[i].Kind == text.Punct:
			if k := r.closeBracket(s, i); k > 0 && k+1 < s.Last {
				i = k
				continue
			}
			return i
		case r.isBreak(i):
			if joins != nil && r.goesOn(i, joins) || !r.isTimedDash(i) {
				return i
			}
		case r.isComma(i):
			if joins != nil && r.isListedTo(s, i, signalEnd) && joins(i) {
				return i
			}
			if joins != nil && (r.has(i+1, r.words.and1) && joins(i+1) || r.isListedVerb(i+1) && joins(i)) {
				return i
			}
			if r.endsAtComma(s, i) {
				return i
			}
		case r.word(i) == "or" && r.isBareVerb(i+1): // "will lower its duties or raise its quotas" is one act
		case r.has(i, r.words.and1):
			if joins != nil && joins(i) {
				return i
			}
			if r.newClause(s, i+1) && !r.inSubjectOfThat(signalEnd, i) {
				return i
			}
		case r.word(i) == "as" && r.word(i+1) == "well" && r.word(i+2) == "as":
			i += 2
		case r.isNewReason(i):
			return i
		}
	}
	return s.Last
}

// goesOn reports whether the list of acts goes on behind the mark at i: "to open
// an office; to name an envoy; and to", "close the case -- and drop".
func (r *reading) goesOn(i int, joins func(int) bool) bool {
	switch c := r.rune1(i); {
	case c == ';' && r.isTo(i+1):
		return joins(i)
	case (c == ';' || c == '—' || c == '–' || c == '-') && r.has(i+1, r.words.and1):
		return joins(i + 1)
	}
	return false
}

// isTimedDash is a dash behind which only the time stands: "close it – by April".
func (r *reading) isTimedDash(i int) bool {
	switch r.rune1(i) {
	case '—', '–', '-':
		return r.isTimed(i+1) || r.has(i+1, r.words.prep) && r.isTimed(i+2)
	}
	return false
}

// isListedTo is a comma between infinitives of one list: "agreed to A, to B and
// to C". One infinitive alone after a comma tells a purpose.
func (r *reading) isListedTo(s text.Sentence, i, signalEnd int) bool {
	if !r.isTo(signalEnd-1) || !r.isTo(i+1) || !r.isBareVerb(i+2) || r.word(i+2) == "be" {
		return false
	}
	for k := i + 3; k+1 < s.Last; k++ {
		if r.has(k, r.words.and1) && r.isTo(k+1) && r.isBareVerb(k+2) {
			return true
		}
		if r.isBreak(k) {
			return false
		}
	}
	return false
}

// inSubjectOfThat reports whether a "that" before the conjunction at i still waits
// for its verb: "ensure that medicines and chips do not".
func (r *reading) inSubjectOfThat(first, i int) bool {
	for k := i - 1; k >= first && k >= i-8; k-- {
		switch {
		case r.word(k) == "that":
			return r.verb(k-1)&isBase != 0 || r.isAdverb(k-1)
		case r.isFinite(k) || r.isModal(k) || r.has(k, r.words.will) || r.verb(k)&(isPast|isThird) != 0 && r.verb(k)&isNounToo == 0 || r.d.Tokens[k].Kind == text.Punct:
			return false
		}
	}
	return false
}

// isListedVerb is a bare verb after a comma that can be no noun: "to open talks,
// exchange lists and set dates".
func (r *reading) isListedVerb(i int) bool {
	return r.verb(i)&(isBase|isNounToo|isPart) == isBase && r.d.Tokens[i].Shape == text.Lower && !r.isAux(i) && r.word(i) != "be"
}

// isNewReason is a conjunction that leaves the promise: because, although.
func (r *reading) isNewReason(i int) bool {
	switch r.word(i) {
	case "because", "although", "though", "whereas", "since":
		return !r.isTimed(i)
	case "while":
		return false
	case "as":
		return r.finiteSoon(i+1, 5) && r.word(i+1) != "soon" && r.word(i-1) != "soon" && r.word(i-1) != "long" && !r.isTimed(i)
	}
	return false
}

func (r *reading) isTimed(i int) bool { _, ok := r.timeAt(i); return ok }

// finiteSoon reports whether a finite verb stands within n tokens, before any
// mark: a clause of its own begins here.
func (r *reading) finiteSoon(i, n int) bool {
	for k := i; k < i+n && k < len(r.d.Tokens); k++ {
		if r.d.Tokens[k].Kind == text.Punct {
			return false
		}
		if k > i && (r.isFinite(k) || r.has(k, r.words.plan) && r.subjectBefore(k) || r.verb(k)&(isPast|isThird) != 0 && r.verb(k)&(isNounToo|isBase) == 0) {
			return true
		}
	}
	return false
}

// endsAtComma reports whether the clause ends at the comma at i: what follows
// is a relative clause, a report, a result, or another clause.
func (r *reading) endsAtComma(s text.Sentence, i int) bool {
	n := i + 1
	switch {
	case r.has(n, r.words.relative) || r.isAux(n) || r.verb(n)&(isThird|isNounToo|isPast) == isThird:
		return true
	case r.has(n, r.words.and1):
		return r.newClause(s, n+1) || r.verb(n+1)&isPast != 0 && r.verb(n+1)&isBase == 0 && (r.has(n+2, r.words.det) || r.word(n+2) == "into")
	case r.says(n) || r.verb(n)&isIng != 0 && r.word(n) != "including" && r.word(n) != "excluding" && r.word(n) != "beginning" && r.word(n) != "starting" && !r.isListed(s, n):
		return true
	case r.word(n) == "with" && r.participleSoon(n+1, 6):
		return true
	}
	switch r.word(n) {
	case "while", "but", "although", "though", "whereas", "so", "because", "according", "something":
		return true
	case "as":
		return r.finiteSoon(n+1, 8)
	case "a", "an":
		return r.relativeSoon(s, n) || r.reportAfter(s, n)
	case "after", "not":
		return false
	}
	return r.reportAfter(s, n)
}

// isListed reports whether a word in -ing at n is one of a list of nouns:
// "engineering, marketing and licensing".
func (r *reading) isListed(s text.Sentence, n int) bool {
	return r.isComma(n+1) || r.has(n+1, r.words.and1)
}

// relativeSoon finds an apposition that comments: ", a step that the law requires".
func (r *reading) relativeSoon(s text.Sentence, n int) bool {
	for k := n + 1; k < s.Last && k < n+4; k++ {
		if r.word(k) == "that" || r.has(k, r.words.relative) {
			return true
		}
	}
	return false
}

func (r *reading) participleSoon(i, n int) bool {
	for k := i; k < i+n && k < len(r.d.Tokens); k++ {
		if r.verb(k)&isIng != 0 && k > i {
			return true
		}
		if r.d.Tokens[k].Kind == text.Punct {
			return false
		}
	}
	return false
}

// reportAfter reports whether ", the ministry said" begins at n: words up to a
// verb of saying, with no other mark between.
func (r *reading) reportAfter(s text.Sentence, n int) bool {
	for k := n; k < s.Last && k < n+14; k++ {
		if r.isComma(k) || r.isBreak(k) || r.word(k) == "that" || r.has(k, r.words.relative) {
			return false
		}
		if r.says(k) && r.verb(k)&isIng == 0 && r.verb(k)&isBase == 0 && !r.isToldOf(k) {
			return true
		}
		if k > n && (r.says(k) && r.verb(k)&isIng == 0 && !r.isToldOf(k) || r.has(k, r.words.agree) || r.word(k) == "decided") {
			return !r.has(k, r.words.agree) || r.word(k+1) != "to"
		}
		if r.has(k, r.words.will) {
			return true
		}
	}
	return false
}

// isToldOf reports whether a verb of saying is a participle of the thing before
// it: "the rule announced on May 9".
func (r *reading) isToldOf(k int) bool {
	switch r.word(k) {
	case "announced", "reported", "stated", "mentioned", "disclosed", "noted":
	default:
		return false
	}
	return !r.subjectBefore(k) && !r.has(k-1, r.words.agent) && !r.has(k-1, r.words.pronoun) && !r.isName(k-1)
}

// newClause reports whether a clause with a subject of its own begins at i, or
// the sentence goes on with another finite verb: "and did".
func (r *reading) newClause(s text.Sentence, i int) bool {
	if i >= s.Last {
		return true
	}
	if w := r.word(i); (w == "if" || w == "unless") && r.finiteSoon(i+1, 10) {
		return true
	}
	if r.word(i) == "that" || r.isAux(i) || r.isModal(i) || r.says(i) && r.verb(i)&isNounToo == 0 {
		return true
	}
	if r.isTo(i+1) && r.verb(i)&isPast != 0 && (r.has(i, r.words.forecast) || r.has(i, r.words.demand)) || r.has(i, r.words.refusal) && r.isTo(i+1) {
		return true // "and hoped to", "but refused to"
	}
	if r.verb(i)&(isThird|isNounToo) == isThird && (r.has(i+1, r.words.det) || r.word(i+1) == "for" || r.isTo(i+1)) {
		return true // "commits them to remove duties and provides for a panel"
	}
	if r.verb(i)&isPast != 0 && r.verb(i)&(isBase|isNounToo) == 0 && (r.has(i+1, r.words.article) || r.has(i+1, r.words.owner)) {
		return true
	}
	if r.verb(i)&isPast != 0 && r.verb(i)&isBase == 0 && (r.has(i+1, r.words.det) || r.isTo(i+1) || r.has(i+1, r.words.pronoun) || r.has(i+1, r.words.prep) && r.verb(i)&isDrift == 0) && r.verb(i)&isPart == 0 {
		return true
	}
	if r.has(i, r.words.agree) || r.has(i, r.words.plan) && r.isTo(i+1) || r.has(i, r.words.promise) && r.isTo(i+1) {
		return true
	}
	for k := i; k < s.Last && k < i+14; k++ {
		if r.isComma(k) || r.isBreak(k) || r.has(k, r.words.and1) && k > i {
			return false
		}
		if k > i && k < i+4 && r.isTo(k+1) && r.isName(k-1) && r.verb(k)&isThird != 0 && r.verb(k)&isNounToo == 0 {
			return true // "and Lima hopes to"
		}
		if r.has(k, r.words.sub) && k > i || r.isTo(k) && r.verb(k+1)&isBase != 0 && k > i+1 {
			return false
		}
		if k > i && (r.isAux(k) || r.isModal(k) || (r.says(k) || r.has(k, r.words.plan)) && r.subjectBefore(k) || r.has(k, r.words.agree) && r.isTo(k+1) || r.has(k, r.words.promise) && r.subjectBefore(k)) {
			return true
		}
	}
	return false
}

func (r *reading) isOpenQuote(i int) bool {
	if r.d.Tokens[i].Kind != text.Punct {
		return false
	}
	c := r.rune1(i)
	return c == '“' || c == '"' || c == '‘'
}

func (r *reading) closeQuote(s text.Sentence, i int) int {
	for k := i + 1; k < s.Last; k++ {
		if c := r.rune1(k); r.d.Tokens[k].Kind == text.Punct && (c == '”' || c == '"' || c == '’') {
			return k
		}
	}
	return -1
}

func (r *reading) closeBracket(s text.Sentence, i int) int {
	for k := i + 1; k < s.Last; k++ {
		if r.rune1(k) == ')' {
			return k
		}
	}
	return -1
}
