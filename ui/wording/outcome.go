package wording

import (
	"fmt"
	"strings"

	"attache/briefs/ledger"
)

// OutcomeWords are the kinds of outcomes that people record, each as one word:
// partly, not-delivered.
var OutcomeWords = func() (all []string) {
	for _, kind := range ledger.OutcomeKinds {
		if kind != ledger.Retracted { // who takes one back undoes it
			all = append(all, outcomeWord(kind))
		}
	}
	return all
}()

func outcomeWord(kind ledger.OutcomeKind) string {
	if kind == ledger.Partly {
		return "partly"
	}
	return strings.ReplaceAll(string(kind), " ", "-")
}

// OutcomeOf is the kind behind such a word. The error names all words.
func OutcomeOf(word string) (ledger.OutcomeKind, error) {
	for _, kind := range ledger.OutcomeKinds {
		if kind != ledger.Retracted && (outcomeWord(kind) == word || string(kind) == word) {
			return kind, nil
		}
	}
	return "", fmt.Errorf("%q is no kind of outcome: it is one of %s", word, strings.Join(OutcomeWords, ", "))
}

// Outcome is a report on one line: "reported delivered, 20 Jun 2026"; it is told,
// never judged.
func Outcome(o ledger.Outcome) string {
	s := "reported " + string(o.Kind)
	if o.Kind == ledger.Progress {
		s = "progress reported"
	}
	switch {
	case o.Kind == ledger.Rescheduled && !o.To.IsZero():
		s += " to " + Date(o.To)
	case o.Kind == ledger.Rescheduled:
		s += " to " + Date(o.From)
	}
	if !o.Valid.IsZero() {
		s += ", " + Date(o.Valid)
	}
	return s
}
