package commitments

import (
	"math/bits"

	"attache/briefs/clause"
)

// sight is words that stand about a promise.
type sight struct {
	at    place
	words string // as a pattern; empty for any
	not   string // words that may not stand there, likewise
}

// place is where about a promise words stand.
type place uint8

const (
	// from its first word on
	atSentence place = iota
	atBefore         // the sentence before
	atSubject
	atSignal
	atWord     // the word that promises, and what stands behind it
	atAct      // the act's verb, and behind it
	atOver     // the verb of the clause over the act, and behind it
	behindOver // behind the verbs of that clause
	atMarker   // what opens that clause
	atOpening  // what opens the first of those that it is joined to
	atUpper    // the verb of the clause that this one belongs to
	atTold     // the verb of the clause in whose subject the word that promises stands
	atSpeaker  // the last word of who says it
	byWhom     // who says it, and not behind that

	theSubject // all of it

	// anywhere in it
	inSentence
	inBefore // the sentence before
	untilAct // from the sentence's first word to the act's verb
	inSignal // from the signal to the act's verb
	inGap    // between the subject and the verbs of the clause over the act
	inAct    // the words of the act behind its verb

	// right before it
	beforeSubject
	beforeSignal
	beforeWord    // the word that promises
	beforePhrase  // the phrase of that word, with its owner
	beforeAct     // the act's verb
	beforeMarker  // what opens the clause over the act
	beforeOpening // what opens the first of those that it is joined to
	beforeDoer    // that clause's own subject
	beforeUpper   // the verbs of the clause that this one belongs to
)

// nowhere is the tokens of what is not there.
var nowhere = clause.Run{First: -1, Last: -1}

// placed is from which token on words stand at each of them, and to which.
var placed = [...]func(r *reading, v *view) clause.Run{
	atSentence: (*reading).sentenceRun,
	atBefore:   (*reading).runBefore,
	atSubject:  func(r *reading, v *view) clause.Run { return r.from(v.sub.First) },
	atSignal:   func(r *reading, v *view) clause.Run { return r.from(v.signal.First) },
	atWord:     func(r *reading, v *view) clause.Run { return r.from(v.licence.head) },
	atAct:      func(r *reading, v *view) clause.Run { return r.from(v.act.inner) },
	atOver:     ofOver(func(c *clause.Clause) int { return c.Verb }),
	behindOver: ofOver(func(c *clause.Clause) int { return c.Group.Last }),
	atMarker:   ofOver(func(c *clause.Clause) int { return c.Marker }),
	atOpening:  (*reading).opening,
	atUpper:    ofUpper(func(c *clause.Clause) int { return c.Verb }),
	atTold: func(r *reading, v *view) clause.Run {
		if c := r.toldOf(v.licence.head); c != nil {
			return r.from(c.Verb)
		}
		return nowhere
	},
	atSpeaker: func(r *reading, v *view) clause.Run {
		if run := r.speakerOf(v); !run.Empty() {
			return r.from(r.headEnd(run) - 1)
		}
		return nowhere
	},
	byWhom: func(r *reading, v *view) clause.Run {
		if run := r.speakerOf(v); !run.Empty() {
			return run
		}
		return nowhere
	},

	theSubject: func(_ *reading, v *view) clause.Run { return v.sub.Run },

	inSentence: (*reading).sentenceRun,
	inBefore:   (*reading).runBefore,
	untilAct:   func(r *reading, v *view) clause.Run { return clause.Run{First: r.s.First, Last: v.act.inner} },
	inSignal:   func(_ *reading, v *view) clause.Run { return clause.Run{First: v.signal.First, Last: v.act.inner} },
	inGap: func(_ *reading, v *view) clause.Run {
		if v.over == nil || v.over.Subject.Empty() {
			return nowhere
		}
		return clause.Run{First: v.over.Subject.Last, Last: v.over.Group.First}
	},
	inAct: func(_ *reading, v *view) clause.Run { return v.object() },

	beforeSubject: func(r *reading, v *view) clause.Run { return r.from(v.sub.First) },
	beforeSignal:  func(r *reading, v *view) clause.Run { return r.from(v.signal.First) },
	beforeWord:    func(r *reading, v *view) clause.Run { return r.from(v.licence.head) },
	beforePhrase:  func(r *reading, v *view) clause.Run { return r.from(r.phraseBefore(v) + 1) },
	beforeAct:     func(r *reading, v *view) clause.Run { return r.from(v.act.inner) },
	beforeMarker:  ofOver(func(c *clause.Clause) int { return c.Marker }),
	beforeOpening: (*reading).opening,
	beforeDoer:    ofOver(func(c *clause.Clause) int { return c.Subject.First }),
	beforeUpper:   ofUpper(func(c *clause.Clause) int { return c.Group.First }),
}

// from is the tokens of the sentence from one on.
func (r *reading) from(k int) clause.Run { return clause.Run{First: k, Last: r.s.Last} }

func (r *reading) sentenceRun(*view) clause.Run { return r.from(r.s.First) }

// runBefore is the sentence before.
func (r *reading) runBefore(*view) clause.Run {
	if r.s.Index == 0 {
		return nowhere
	}
	s := &r.d.Sentences[r.s.Index-1]
	return clause.Run{First: s.First, Last: s.Last}
}

// opening is from what opens the clause over the act on, or the first of those that it is joined to.
func (r *reading) opening(v *view) clause.Run {
	if v.over == nil {
		return nowhere
	}
	return r.from(r.s.Clauses[r.s.Head(v.licence.over)].Marker)
}

func ofOver(of func(c *clause.Clause) int) func(r *reading, v *view) clause.Run {
	return func(r *reading, v *view) clause.Run {
		if v.over == nil {
			return nowhere
		}
		return r.from(of(v.over))
	}
}

func ofUpper(of func(c *clause.Clause) int) func(r *reading, v *view) clause.Run {
	return func(r *reading, v *view) clause.Run {
		if v.over == nil || v.over.Over < 0 {
			return nowhere
		}
		return r.from(of(&r.s.Clauses[v.over.Over]))
	}
}

// isInManner reports whether a promise is told in each of some ways; end is where the words of its act end.
func (r *reading) isInManner(how manner, v *view, end int) bool {
	for ; how != 0; how &= how - 1 {
		if !toldHow[bits.TrailingZeros64(uint64(how))](r, v, end) {
			return false
		}
	}
	return true
}

// longestBefore is how many tokens words before a place have at the most.
const longestBefore = 8

// sees reports whether the words of a sight of a question stand where it looks.
func (r *reading) sees(q *asked, s seeing, v *view) bool {
	run := placed[s.at](r, v)
	ends := func(k, last int) int { return q.table.sights.Ends(s.words, r.d, k, last) }
	switch first := run.First; {
	case first < 0:
		return false
	case s.at < theSubject:
		return first < run.Last && ends(first, run.Last) > first
	case s.at == theSubject:
		return first < run.Last && ends(first, run.Last) == run.Last
	case s.at < beforeSubject:
		return r.anyToken(first, run.Last, func(k int) bool { return ends(k, run.Last) > k })
	default:
		return r.anyToken(max(r.s.First, first-longestBefore), first, func(k int) bool { return ends(k, first) == first })
	}
}

// anyClause reports whether some clause of the sentence, from the first'th on, is such.
func (r *reading) anyClause(first int, such func(i int, c *clause.Clause) bool) bool {
	return r.clauseWith(first, such) >= 0
}

// clauseWith is the first clause of the sentence, from the first'th on, that is such, -1 for none.
func (r *reading) clauseWith(first int, such func(i int, c *clause.Clause) bool) int {
	for i := max(first, 0); i < len(r.s.Clauses); i++ {
		if such(i, &r.s.Clauses[i]) {
			return i
		}
	}
	return -1
}

// anyToken reports whether some token among those first to last is such.
func (r *reading) anyToken(first, last int, such func(k int) bool) bool {
	for k := max(first, 0); k < last && k < len(r.d.Tokens); k++ {
		if such(k) {
			return true
		}
	}
	return false
}

// toldOf is the clause of subjectIn, nil for none.
func (r *reading) toldOf(k int) *clause.Clause {
	if i := r.subjectIn(k); i >= 0 {
		return &r.s.Clauses[i]
	}
	return nil
}

// subjectIn is the clause in whose subject token k stands, -1 for none.
func (r *reading) subjectIn(k int) int {
	return r.clauseWith(0, func(_ int, c *clause.Clause) bool { return c.Finite && c.Subject.Has(k) })
}
