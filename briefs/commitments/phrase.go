package commitments

import (
	"strings"

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
	if m, ok := r.mentions.At(i); ok && m.First == i && m.Last <= last && r.mark(i+1) == '.' {
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
	m, ok := r.mentions.At(k)
	return ok && m.Kind == actors.Demonym && !r.isPlural(k) || !ok && r.form(k) == 0 && r.d.Tokens[k].Shape == text.Lower && describes(r.spelling(k))
}

// headWord is the noun at token k without the ending of several, "" where there is no token.
func (r *reading) headWord(k int) string {
	return lexicon.Singular(r.spelling(k))
}
