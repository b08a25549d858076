package commitments

import (
	"strings"

	"attache/briefs/actors"
	"attache/briefs/match"
	"attache/briefs/text"
)

// subject is who a signal speaks of: a run of tokens, or one carried over from
// the clause before.
type subject struct {
	first, last int
	explicit    bool
	carries     bool // a clause that goes on with "and will …" has this subject
	none        bool // "neither party", "no state": the promise is negative
	repeats     bool // "reaffirmed that it will": a promise told again
	licensed    bool // a promise or a report stands over the clause: "agreed that", "said it"
	isParty     bool // "Each Party", "the Parties": an instrument speaks
	promised    bool // it is a promise that stands over it
	joined      bool // of a finite verb before, which a conjunction joins the signal to
}

// subjectOf finds the subject of the signal at m.
func (r *reading) subjectOf(s text.Sentence, m match.Match[signal]) subject {
	switch m.Row.Yield.stance {
	case named:
		return r.ownerOf(s, m)
	case present:
		sub := r.before(s, m.First)
		if p, ok := r.cast.At(sub.last - 1); ok && sub.explicit && p.Last == sub.last && p.First > sub.first && (r.has(p.First-1, r.words.prep) || r.has(p.First-1, r.words.and1) && !r.isMention(p.First-2)) {
			sub = subject{first: p.First, last: p.Last, explicit: true} // "in return for Lima agreeing to"
		}
		return sub
	}
	return r.before(s, m.First)
}

func (r *reading) isMention(i int) bool { _, ok := r.cast.At(i); return ok }

// before finds the subject that ends before token i.
func (r *reading) before(s text.Sentence, i int) subject {
	j := r.skipAside(s, i-1)
	if j < s.First || r.has(j, r.words.and1) || r.isBreak(j) || r.has(j, r.words.sub) && !r.has(j, r.words.relative) && r.word(j) != "that" {
		return r.carriedOver(s, j)
	}
	first := r.phraseStart(s, j)
	if r.isSubjectPronoun(j) {
		first = j
	}
	first = r.pastHearer(first, j)
	sub := subject{first: first, last: j + 1, explicit: true}
	if r.has(j, r.words.relative) || r.word(j) == "that" && j+1 == i {
		return r.antecedent(s, j, sub)
	}
	sub.first = r.trimmed(sub.first, sub.last)
	r.license(s, &sub)
	for k := sub.first; k < sub.last; k++ {
		switch w := r.word(k); {
		case w == "neither" || w == "no" && k == sub.first || w == "nobody" || w == "none":
			sub.none = true
		case (w == "party" || w == "parties") && r.isName(k):
			sub.isParty = true
		}
	}
	return sub
}

// isSubjectPronoun is a pronoun that is a subject by itself: "told Tokyo it will".
func (r *reading) isSubjectPronoun(j int) bool {
	switch r.word(j) {
	case "it", "they", "he", "she", "we", "i":
		return true
	}
	return false
}

// carriedOver is the subject of the clause before, or of the list's lead.
func (r *reading) carriedOver(s text.Sentence, j int) subject {
	if r.subject.carries && j >= s.First {
		sub := r.subject
		sub.explicit = false
		return sub
	}
	if sub, ok := r.joinedSubject(s, j); ok {
		return sub
	}
	if r.lead.last > r.lead.first {
		sub := r.lead
		sub.explicit = false
		return sub
	}
	ms := r.cast.In(s.First, max(j, s.First))
	for k := len(ms) - 1; k >= 0; k-- {
		if ms[k].Use == actors.Agent {
			return subject{first: ms[k].First, last: ms[k].Last}
		}
	}
	return subject{first: s.First, last: s.First}
}

// joinedSubject is the subject of the finite verb that the conjunction at j
// joins another to: "the pact is binding and will".
func (r *reading) joinedSubject(s text.Sentence, j int) (subject, bool) {
	if j < s.First || !r.has(j, r.words.and1) {
		return subject{}, false
	}
	for k := j - 1; k > s.First; k-- {
		if r.isBreak(k) && r.rune1(k) != '.' || r.says(k) {
			break
		}
		if !r.isFinite(k) && (r.verb(k)&(isPast|isThird) == 0 || r.verb(k)&isNounToo != 0) || r.relativeBefore(s, k) {
			continue
		}
		sub := r.before(s, k)
		if !sub.explicit || sub.none {
			break
		}
		sub.explicit, sub.joined = false, true
		return sub, true
	}
	return subject{}, false
}

// skipAside moves left over adverbs and over what stands between two commas or
// brackets: "India, for its part, will"; "Negotiators, joined by experts, will".
func (r *reading) skipAside(s text.Sentence, j int) int {
	for j >= s.First {
		switch {
		case r.word(j) == "part" && j-2 >= s.First && r.has(j-1, r.words.owner) && r.word(j-2) == "for":
			j -= 3 // "which for its part will"
		case r.has(j, r.words.adv) && !r.has(j, r.words.relative) && !r.isQuantified(j):
			j--
		case r.isComma(j):
			k := r.asideStart(s, j)
			if k < 0 {
				return j
			}
			j = k - 1
		case r.rune1(j) == ')':
			k := j - 1
			for k >= s.First && r.rune1(k) != '(' {
				k--
			}
			if k < s.First {
				return j
			}
			j = k - 1
		default:
			return j
		}
	}
	return j
}

// isQuantified keeps "both", "each" and "all" where they are the subject.
func (r *reading) isQuantified(j int) bool {
	switch r.word(j) {
	case "both", "each", "all":
		return j == 0 || r.isBreak(j-1) || r.has(j-1, r.words.prep) || r.isComma(j-1) || r.says(j-1) || r.has(j-1, r.words.and1) || r.has(j-1, r.words.sub) || r.d.Tokens[j].Opens
	}
	return false
}

// asideStart is the comma that opens the aside which the comma at j closes, or
// -1 when that comma follows an introduction.
func (r *reading) asideStart(s text.Sentence, j int) int {
	for k := j - 1; k > s.First; k-- {
		if r.isBreak(k) && r.rune1(k) != '.' && r.rune1(k) != ')' && r.rune1(k) != '(' {
			return -1
		}
		if !r.isComma(k) {
			continue
		}
		if r.opensAside(k + 1) {
			return k
		}
	}
	return -1
}

// opensAside reports whether an aside can begin with token i: a relative or
// participle clause, a phrase with a preposition, an apposition.
func (r *reading) opensAside(i int) bool {
	if r.has(i, r.words.and1) {
		return false
	}
	return r.has(i, r.words.relative) || r.has(i, r.words.prep) || r.has(i, r.words.det) || r.has(i, r.words.adv) ||
		r.verb(i)&(isPart|isIng) != 0 || r.d.Tokens[i].Shape == text.Lower && r.verb(i)&isThird == 0 || r.isName(i) && !r.isName(i-2)
}

// phraseStart is the first token of the noun phrase that ends at j.
func (r *reading) phraseStart(s text.Sentence, j int) int {
	k := j
	for ; k >= s.First; k-- {
		switch {
		case r.isBreak(k) && !r.isBracketed(k):
			return k + 1
		case r.isComma(k):
			if !r.isList(s, k, j) {
				return k + 1
			}
		case r.word(k) == "what" && r.has(k-1, r.words.prep) && r.finiteBetween(k, j): // "talks on what is the last issue will"
		case k < j && r.has(k, r.words.and1) && !r.has(k+1, r.words.prep) && r.clauseBefore(s, k):
			return k + 1
		case r.word(k) == "because" && r.word(k+1) == "of": // a preposition
		case r.has(k, r.words.sub) && k < j && r.word(k) != "that" && !(r.has(k, r.words.relative) && r.finiteBetween(k, j)):
			return k + 1
		case r.word(k) == "that" && k < j && !r.has(k-1, r.words.prep) && !r.finiteBetween(k, j):
			return k + 1
		case k < j && r.opensClause(s, k):
			return k + 1
		case k < j && r.verb(k)&isPast != 0 && r.verb(k)&isBase == 0 && r.has(k+1, r.words.article) && !r.relativeBefore(s, k):
			return k + 1 // "completed the text of a pact that will"
		case k < j && r.says(k) && strings.HasSuffix(r.word(k), "ing") && !r.has(k-1, r.words.det):
			return k + 1 // "after announcing it will"
		case k < j && r.isFinite(k) && !r.relativeBefore(s, k):
			return k + 1
		case k < j && r.word(k) == "to" && r.verb(k+1)&isBase != 0 && r.verb(k+1)&isNounToo == 0 && r.clauseBefore(s, k):
			return k + 1
		}
	}
	return k + 1
}

// opensClause reports whether a word that is a preposition elsewhere begins a
// clause here: after a comma or at the start of the sentence.
func (r *reading) opensClause(s text.Sentence, k int) bool {
	switch r.word(k) {
	case "as", "after", "before", "until", "since":
		return k == s.First || r.isComma(k-1)
	}
	return false
}

// isBracketed is a bracket inside the phrase: "the committee (JETCO) will".
func (r *reading) isBracketed(k int) bool { c := r.rune1(k); return c == '(' || c == ')' }

// finiteBetween reports whether a finite verb stands between two tokens.
func (r *reading) finiteBetween(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if r.isFinite(k) || r.verb(k)&(isPast|isThird) != 0 && r.verb(k)&isNounToo == 0 {
			return true
		}
	}
	return false
}

// relativeBefore reports whether the finite verb at k belongs to a relative
// clause inside the phrase: "the council that runs the agreement will".
func (r *reading) relativeBefore(s text.Sentence, k int) bool {
	for i := k - 1; i >= s.First && i >= k-5; i-- {
		if r.isComma(i) || r.isBreak(i) {
			return false
		}
		if r.has(i, r.words.relative) || r.word(i) == "what" && r.has(i-1, r.words.prep) || r.word(i) == "that" && i > s.First && !r.says(i-1) && r.verb(i-1)&isPast == 0 {
			return true
		}
	}
	return false
}

// isList reports whether the comma at k stands inside a list of names that the
// phrase ending at j goes on with: "Hungary, Poland and Slovakia will".
func (r *reading) isList(s text.Sentence, k, j int) bool {
	if k-1 < s.First || !r.isName(k-1) || !r.isName(k+1) {
		return false
	}
	for i := k + 1; i <= j; i++ {
		if r.has(i, r.words.and1) {
			return true
		}
		if r.isBreak(i) {
			return false
		}
	}
	return false
}

// clauseBefore reports whether what stands before the conjunction at k is a
// clause, and not the first part of a joint subject.
func (r *reading) clauseBefore(s text.Sentence, k int) bool {
	for i := k - 1; i >= s.First; i-- {
		if r.isBreak(i) && r.rune1(i) != '.' || r.says(i) && r.isFinite(i) || r.word(i) == "that" && i+1 < k && r.isName(i+1) {
			return false
		}
		if r.isFinite(i) || r.verb(i)&(isPast|isThird) != 0 && r.verb(i)&isNounToo == 0 {
			return true
		}
		if r.word(i) == "to" && r.verb(i+1)&isBase != 0 {
			return true
		}
	}
	return false
}

// trimmed leaves out what introduces a subject: conjunctions, adverbs, a time
// or a place before the party.
func (r *reading) trimmed(first, last int) int {
	for first < last {
		if r.has(first, r.words.and1) || r.has(first, r.words.adv) && !r.isQuantified(first) && r.word(first) != "further" && first+1 < last || r.word(first) == "with" || r.word(first) == "that" && first+1 < last {
			first++
			continue
		}
		t, ok := r.timeAt(first)
		if !ok || t.Last >= last || !r.opensSubject(t.Last) {
			break
		}
		if first = t.Last; r.isComma(first) {
			first++
		}
	}
	if first < last && r.has(first, r.words.prep) {
		return r.partyAtEnd(first, last)
	}
	return first
}

func (r *reading) opensSubject(i int) bool {
	return r.has(i, r.words.det) || r.isName(i) || r.has(i, r.words.pronoun) || r.isComma(i)
}

// partyAtEnd is where the party begins that a phrase with an introduction ends
// in: "at the close Peru and Norway". Without one the phrase stays whole.
func (r *reading) partyAtEnd(first, last int) int {
	start := last
	for {
		m, ok := r.cast.At(start - 1)
		if !ok || m.Last != start || m.First <= first || r.has(m.First-1, r.words.prep) {
			break
		}
		start = m.First
		if start-2 > first && (r.has(start-1, r.words.and1) || r.isComma(start-1)) {
			start--
			continue
		}
		break
	}
	if start == last {
		return first
	}
	for start < last && (r.has(start, r.words.and1) || r.isComma(start)) {
		start++
	}
	if r.has(start-1, r.words.det) && start-1 > first {
		start--
	}
	return start
}

// antecedent is what a relative clause speaks of: "a dialogue that will meet".
func (r *reading) antecedent(s text.Sentence, rel int, sub subject) subject {
	j := rel - 1
	if j >= s.First && r.isComma(j) {
		j--
	}
	if j < s.First {
		return subject{first: s.First, last: s.First}
	}
	sub.last = j + 1
	sub.first = r.trimmed(r.phraseStart(s, j), j+1)
	if r.word(rel) == "that" && r.verb(j)&isPast != 0 || r.says(j) {
		// "agreed that will": no antecedent, a report
		sub.first = sub.last
	}
	return sub
}
