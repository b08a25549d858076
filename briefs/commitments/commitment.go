// Package commitments finds the clauses in which a party promises to act.
//
// Its promise: every commitment is quoted. Text[c.Start:c.End] is what the
// article says, and each field names the words and the rule that decided it.
package commitments

import (
	"attache/briefs/text"
	"attache/briefs/timex"
)

// Firmness is how strongly the words bind (docs/domain.md, "Firmness"). Only Effort
// and above are commitments.
type Firmness uint8

// The tiers of firmness. The list is attaché's own, assembled from public
// research on pledges; it is not an official scale.
const (
	EventOnly Firmness = iota // tier 0: met, discussed
	Accord                    // tier 1: shared the view
	Effort                    // tier 2: plan to, seek to
	Repeat                    // tier 3: continue to, reaffirm
	Firm                      // tier 4: will, agreed to
	Legal                     // tier 5: shall, enters into force
)

// String is the firmness as other programs read it.
func (f Firmness) String() string {
	return [...]string{"event", "accord", "effort", "repeat", "firm", "legal"}[f]
}

// Commitment is one promise of one text.
type Commitment struct {
	text.Span           // the quotation
	ID        string    // stable while the brief's text is the same
	Sentence  text.Span // the sentence that holds it
	By        []string  // codes of who promises, sorted; a name where there is no code
	ByText    string    // the words that name them
	To        []string  // codes of who is promised
	ToText    string
	// Line is the commitment as it is read in a list, without its article: a verb in
	// the base form, active, "not" before it in a promise not to act; pronouns,
	// "these" and "such" are resolved, no time stands in it, no relative clause, and
	// at most 110 characters. The words are the text's wherever they serve.
	Line      string
	Action    string // the content verb and its object, as an infinitive
	Verb      string // the lemma of the word that promises: agree, pledge, will
	Firmness  Firmness
	Negative  bool      // a promise not to act
	Condition text.Span // empty when there is none
	Source    string    // who says so, when the promise is reported or quoted
	Topics    []string  // topic ids, most telling first
	Due       *timex.Due
	Earlier   bool // told as background, anchored on its own date
	Why       []Reason
	// Confidence is the share of such readings that are right, 0 to 1.
	Confidence float64
}

// Reason is what decided one field.
type Reason struct {
	Field string    // "firmness", "by", "due" …
	Words text.Span // the deciding words; empty when a rule alone decided
	Rule  string    // the name of the row or rule
}
