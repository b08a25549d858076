// Package clause tells the clauses of a sentence: who does what, under which
// verb or noun, in which mood, and what is joined to what.
//
// Its promise: everything is a run of the document's tokens, and nothing in it
// assumes the order of words of a language. What reads a language's sentences
// stands in a folder of its own.
package clause

import "attache/briefs/text"

// Run is a run of tokens, half open.
type Run struct{ First, Last int }

// Empty reports whether the run holds no token.
func (r Run) Empty() bool { return r.Last <= r.First }

// Has reports whether a token lies in the run.
func (r Run) Has(i int) bool { return r.First <= i && i < r.Last }

// Kind is how a clause hangs on what stands over it.
type Kind uint8

// The kinds of clauses.
const (
	Main       Kind = iota // stands by itself
	Reported               // what is said, with a word for it or without: "said (that) it will"
	Infinitive             // "to open"
	Gerund                 // "opening", as a thing: "committed to opening"
	Participle             // "promising to", "held in May": tells more of a thing or a clause
	Relative               // "which will"
	Adverbial              // "if", "when", "because"
	Question               // "whether", "how"
	Item                   // a list's item without a subject: "– Cut the fee."
)

// Modal is the mood that an auxiliary gives a verb.
type Modal uint8

// The moods.
const (
	Plain       Modal = iota
	Will              // will, is going to
	Would             // would
	Shall             // shall
	IsTo              // is to
	WasTo             // was to
	May               // may, might, can, could, should, must, has to
	Subjunctive       // "agreed that a committee be set up"
)

// Clause is a verb with what belongs to it.
type Clause struct {
	Kind   Kind
	Modal  Modal
	Group  Run      // the verb group, from its first auxiliary or particle to its verb
	Verb   int      // the token of its content verb
	Base   text.Sym // of the content verb, 0 when no list holds it
	Second text.Sym // of a verb joined to it with the same object: "review and renew the list"

	Finite, Past, Perfect, Progressive, Passive, Negative bool
	BringsAbout                                           bool // a passive that tells that its subject came about: "a decision was taken"

	Marker   int // the word that opens it: "that", "if", "which", a gerund's preposition; -1 for none
	Subject  Run // who or what; empty where it is not told
	Shares   int // the clause whose subject it has, -1 for none
	Over     int // the clause it belongs to, -1 for none
	Governor int // the verb, noun or adjective that it completes, -1 where it only adds to it
	Joined   int // the clause before that a conjunction joins it to, -1 for none
	Join     int // that conjunction or mark, -1 for none
	Object   Run // whom the verb over an infinitive is done to, and who then acts: "asked | its ports | to"

	First, Last int // all of its tokens, those of what completes it included
	Predicate   int // the adjective of a copula: "is | ready", -1 for none
}

// Sentence is the clauses of one sentence, in the order of their verbs.
type Sentence struct {
	text.Sentence
	Index   int // in the document
	Clauses []Clause
}

// SubjectOf is the subject of a clause, or of the one that it shares it with.
func (s *Sentence) SubjectOf(i int) Run {
	for n := 0; i >= 0 && n < len(s.Clauses); n++ {
		c := &s.Clauses[i]
		if !c.Subject.Empty() || c.Shares < 0 || c.Shares == i {
			return c.Subject
		}
		i = c.Shares
	}
	return Run{}
}

// Under reports whether clause i belongs to clause over, directly or not.
func (s *Sentence) Under(i, over int) bool {
	for n := 0; i >= 0 && n <= len(s.Clauses); n++ {
		if i = s.Clauses[i].Over; i == over {
			return true
		}
	}
	return false
}

// Head is the first of the clauses that are joined to one another.
func (s *Sentence) Head(i int) int {
	for n := 0; s.Clauses[i].Joined >= 0 && n < len(s.Clauses); n++ {
		i = s.Clauses[i].Joined
	}
	return i
}

// Marks is what other readers know of the tokens of a sentence.
type Marks struct {
	Times []Run // time expressions
	Names []Run // names of parties and people
}

// Parser reads the clauses of sentences of one language. It may be used by
// several goroutines at once.
type Parser interface {
	// Parse fills dst with the clauses of some sentences, using its room. marks are what
	// is known of each.
	Parse(d *text.Doc, sentences []int, marks []Marks, dst []Sentence)
}
