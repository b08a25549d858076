package commitments

import (
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// cue is what a word has to do with a promise, before any clause is read.
type cue uint16

const (
	aSignal    cue = 1 << iota // a promise begins with it
	aHolder                    // a noun that holds one, with a "to" or "of" behind it
	aCertainty                 // "assured", "unanimous": the same
	anEvent                    // a verb that holds one, with "to" or a time
	aContents                  // a list of them may stand behind it
	aGift                      // a verb that is one with a sum behind it
	cueTo
	cueOf
	cueThat
	cueToward
	cueShall     // the ones from here on are of the whole text
	cueAccording // "according", before "to"
	aBoiler      // the publisher's own notice holds it
)

const ofSentence = cueShall - 1

// newCues is the cues of all words, by Sym. A word in several classes is in its sentence what it
// is in the first.
func newCues(lex *text.Lexicon, w *words) []cue {
	of := make([]cue, lex.Size())
	for _, row := range []struct {
		cue   cue
		words lexicon.Set
	}{
		{aSignal, w.Set("will", "would", "shall", "agree", "promise", "decide", "plan", "reaffirm", "consider", "order", "bind",
			"strive", "look", "work", "laydown", "turning", "forswear").With(w.Of("effect", "into"))},
		{aHolder, w.Set("promisenoun", "agreementnoun", "ordernoun", "plannoun", "goal", "paper", "proposalnoun", "offernoun", "calling")},
		{aCertainty, w.Set("assureto", "ofonemind")},
		{anEvent, w.Set("befinite", "be", "depart", "comeabout", "enlist", "want", "askown")},
		{aContents, w.Comprise}, {aGift, w.Announcing},
		{cueTo, w.Of("to")}, {cueOf, w.Of("of")}, {cueThat, w.Of("that")}, {cueToward, w.toward},
	} {
		for s := range row.words.All() {
			if of[s] == 0 {
				of[s] = row.cue
			}
		}
	}
	of[w.shall] |= cueShall
	of[w.according] |= cueAccording
	for s := range w.Boiler.All() {
		of[s] |= aBoiler
	}
	return of
}

func (r *reading) cueAt(k int) cue {
	if s := r.d.Tokens[k].Sym; int(s) < len(r.cues) {
		return r.cues[s]
	}
	return 0
}

// held is what of a promise a sentence holds.
type held uint8

const (
	promised   held = 1 << iota // enough
	noun                        // one that holds a promise
	verb                        // one that does
	dated                       // a verb that may tell a day
	contents                    // what a list of promises may stand behind
	infinitely                  // "to" before what may be a verb
	ofThing                     // "of", or what leads on from a noun
)

// mayPromise reports whether a sentence holds the words without which none promises:
// most hold none, and their clauses need not be read.
func (r *reading) mayPromise(s text.Sentence) bool {
	var all held
	for k := s.First; k < s.Last; k++ {
		c := r.cueAt(k) & ofSentence
		if c == 0 {
			continue // most
		}
		here := r.heldAt(c, k)
		if here&promised != 0 || here&contents != 0 && all&(noun|verb) != 0 {
			return true
		}
		all |= here
	}
	isLed := all&infinitely != 0 && all&(noun|verb) != 0 || all&ofThing != 0 && all&noun != 0
	return isLed || all&(noun|dated) != 0 && r.hasTime(s.First, s.Last)
}

// heldAt is what of a promise stands at token k by its cue.
func (r *reading) heldAt(c cue, k int) held {
	switch c {
	case aSignal:
		return promised
	case aHolder, aCertainty:
		return noun
	case anEvent:
		if r.mayBeDated(k) {
			return verb | dated
		}
		return verb
	case aContents:
		return contents
	case aGift:
		return r.giftAt(k)
	case cueTo:
		if r.mayBeDone(k + 1) {
			return infinitely
		}
	case cueOf:
		return ofThing
	case cueThat:
		if k > 0 && r.cueAt(k-1)&aHolder != 0 {
			return ofThing
		}
	case cueToward:
		if r.leadsOn(k) {
			return ofThing
		}
	}
	return 0
}

// giftAt is what of a promise stands at a verb at token k that is one with a sum behind it: "announced | a $3 million loan".
func (r *reading) giftAt(k int) held {
	if r.anyToken(k+1, min(k+1+longestThing, len(r.d.Tokens)), r.isSumAt) {
		return promised
	}
	return 0
}

// leadsOn reports whether the preposition at token k may lead on from what holds a promise: "commitment | in", "an accord with Chile |
// for opening".
func (r *reading) leadsOn(k int) bool {
	return r.has(k-1, r.words.Promisenoun) || r.has(k-1, r.words.Agreementnoun) || r.form(k+1)&lexicon.Ing != 0
}

// mayBeDone reports whether what stands behind "to" may be a verb, or an adverb before one.
func (r *reading) mayBeDone(k int) bool {
	return k < len(r.d.Tokens) && r.d.Tokens[k].Shape != text.Capital && r.d.Tokens[k].Kind != text.Number && !r.has(k, r.words.Article)
}

// mayBeDated reports whether the verb at token k may tell on which day something is to be: one in
// the present, and a form of "be" with what is arranged or under way behind it.
func (r *reading) mayBeDated(k int) bool {
	if !r.words.Be.Has(r.d.Tokens[k].Sym) {
		return r.form(k)&(lexicon.Base|lexicon.Third|lexicon.Ing) != 0
	}
	for n := k + 1; n < k+longestGroup; n++ {
		if r.form(n)&lexicon.Ing != 0 || r.has(n, r.words.arranged) {
			return true
		}
	}
	return false
}

// longestGroup is in how many tokens behind "is" the word stands that tells what is arranged.
const longestGroup = 8
