package commitments

import (
	"math/bits"
	"slices"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
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
	atSentence place = iota // from the first word of the sentence on
	atBefore                // from the first word of the sentence before on
	atSubject               // from the subject's
	atSignal                // from the signal's
	atWord                  // the word that promises, and behind it
	atAct                   // the act's verb, and behind it
	atOver                  // the verb of the clause over the act, and behind it
	behindOver              // behind the verbs of that clause
	atMarker                // what opens that clause
	atUpper                 // the verb of the clause that this one belongs to
	atTold                  // the verb of the clause in whose subject the word that promises stands
	atSpeaker               // the last word of who says it
	byWhom                  // from the first of those words on, and not behind them

	beforeSubject // right before the subject
	beforeSignal  // right before the signal
	beforeWord    // right before the word that promises
	beforePhrase  // right before the phrase of that word, with its owner
	beforeAct     // right before the act's verb
	beforeMarker  // right before what opens the clause over the act
	beforeDoer    // right before that clause's own subject
	beforeUpper   // right before the verbs of the clause that this one belongs to
)

// placed is at which token each of them lies, -1 where there is none.
var placed = [...]func(r *reading, v *view) int{
	atSentence: func(r *reading, _ *view) int { return r.s.First },
	atBefore: func(r *reading, _ *view) int {
		if r.s.Index == 0 {
			return -1
		}
		return r.d.Sentences[r.s.Index-1].First
	},
	atSubject:  func(_ *reading, v *view) int { return v.sub.First },
	atSignal:   func(_ *reading, v *view) int { return v.signal.First },
	atWord:     func(_ *reading, v *view) int { return v.licence.head },
	atAct:      func(_ *reading, v *view) int { return v.act.inner },
	atOver:     overAt(func(c *clause.Clause) int { return c.Verb }),
	behindOver: overAt(func(c *clause.Clause) int { return c.Group.Last }),
	atMarker:   overAt(func(c *clause.Clause) int { return c.Marker }),
	atUpper:    upperAt(func(c *clause.Clause) int { return c.Verb }),
	atTold: func(r *reading, v *view) int {
		if c := r.toldOf(v.licence.head); c != nil {
			return c.Verb
		}
		return -1
	},
	atSpeaker: func(r *reading, v *view) int {
		if run := r.speakerOf(v); !run.Empty() {
			return r.headEnd(run) - 1
		}
		return -1
	},
	byWhom: func(r *reading, v *view) int {
		if run := r.speakerOf(v); !run.Empty() {
			return run.First
		}
		return -1
	},
	beforeSubject: func(_ *reading, v *view) int { return v.sub.First },
	beforeSignal:  func(_ *reading, v *view) int { return v.signal.First },
	beforeWord:    func(_ *reading, v *view) int { return v.licence.head },
	beforePhrase:  func(r *reading, v *view) int { return r.phraseBefore(v) + 1 },
	beforeAct:     func(_ *reading, v *view) int { return v.act.inner },
	beforeMarker:  overAt(func(c *clause.Clause) int { return c.Marker }),
	beforeDoer:    overAt(func(c *clause.Clause) int { return c.Subject.First }),
	beforeUpper:   upperAt(func(c *clause.Clause) int { return c.Group.First }),
}

func overAt(of func(c *clause.Clause) int) func(r *reading, v *view) int {
	return func(_ *reading, v *view) int {
		if v.over == nil {
			return -1
		}
		return of(v.over)
	}
}

func upperAt(of func(c *clause.Clause) int) func(r *reading, v *view) int {
	return func(r *reading, v *view) int {
		if v.over == nil || v.over.Over < 0 {
			return -1
		}
		return of(&r.s.Clauses[v.over.Over])
	}
}

// question is a refusal with its classes, and its sights by their rows in the table of them.
type question struct {
	*refusal
	classes []string
	doers   lexicon.Set
	sights  []seeing
}

// seeing is a sight by the rows of its words, -1 for none.
type seeing struct {
	at         place
	words, not int
}

// isMet reports whether all holds that a refusal asks for beside its acts and its method.
func (r *reading) isMet(q *question, v *view) bool {
	if len(q.classes) > 0 && !slices.Contains(q.classes, v.row.class) || !r.isInManner(q.how, v, v.act.inner+1) {
		return false
	}
	for k := range q.sights {
		s := &q.sights[k]
		if s.words >= 0 && !r.sees(s.words, s.at, v) || s.not >= 0 && r.sees(s.not, s.at, v) {
			return false
		}
	}
	return q.by == "" || r.isHead(v.sub.Run, q.doers)
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

// sees reports whether words, by their row, stand at a place.
func (r *reading) sees(words int, at place, v *view) bool {
	k := placed[at](r, v)
	if k < 0 {
		return false
	}
	last := r.s.Last
	switch at {
	case atBefore:
		last = r.s.First
	case byWhom:
		last = v.speaker.Last
	}
	if at < beforeSubject {
		return k < last && r.asked.sights.Ends(words, r.d, k, last) > k
	}
	for i := k - 1; i >= max(r.s.First, k-longestBefore); i-- {
		if r.asked.sights.Ends(words, r.d, i, k) == k {
			return true
		}
	}
	return false
}

// anyClause reports whether some clause of the sentence, from the first'th on, is such.
func (r *reading) anyClause(first int, such func(i int, c *clause.Clause) bool) bool {
	for i := max(first, 0); i < len(r.s.Clauses); i++ {
		if such(i, &r.s.Clauses[i]) {
			return true
		}
	}
	return false
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
	for i := range r.s.Clauses {
		if c := &r.s.Clauses[i]; c.Finite && c.Subject.Has(k) {
			return i
		}
	}
	return -1
}
