package ledger

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"attache/briefs"
	"attache/briefs/timex"
)

// OutcomeKind is what a report says of a commitment (docs/domain.md, "Outcomes").
type OutcomeKind string

// The kinds of outcomes.
const (
	Progress    OutcomeKind = "progress"
	Partly      OutcomeKind = "partly delivered"
	Delivered   OutcomeKind = "delivered"
	Reaffirmed  OutcomeKind = "reaffirmed"
	Rescheduled OutcomeKind = "rescheduled"
	Delayed     OutcomeKind = "delayed"
	Withdrawn   OutcomeKind = "withdrawn"
	NotDone     OutcomeKind = "not delivered"
	Contested   OutcomeKind = "contested"
	Retracted   OutcomeKind = "retracted" // takes back the outcome that Withdraws names
)

// OutcomeKinds are all kinds that can be recorded.
var OutcomeKinds = []OutcomeKind{Progress, Partly, Delivered, Reaffirmed, Rescheduled, Delayed, Withdrawn, NotDone, Contested, Retracted}

// Outcome is one report on a commitment. Outcomes are added, never changed: one
// that was wrong is taken back by another, of kind Retracted.
type Outcome struct {
	ID        string
	Anchor    Anchor
	Kind      OutcomeKind
	Valid     timex.Date // the day that the report is about
	Recorded  time.Time  // when it was entered; later than that of every one before
	Evidence  string     // the sentence cited
	Source    string     // where the sentence stands, in words: a brief's title and date, an address
	Note      string     // what the reader says, also in the place of a sentence
	From, To  timex.Date // of Rescheduled: the new time; From is zero for a deadline
	Withdraws string     // of Retracted: the id of the outcome
}

// Check reports what an outcome lacks to be recorded.
func (o *Outcome) Check() error {
	switch {
	case !slices.Contains(OutcomeKinds, o.Kind):
		return fmt.Errorf("%q is no kind of outcome", o.Kind)
	case o.Kind == Retracted && o.Withdraws == "":
		return errors.New("a retraction names the outcome that it takes back")
	case o.Kind == Retracted:
		return nil
	case strings.TrimSpace(o.Evidence) == "" && strings.TrimSpace(o.Note) == "":
		return errors.New("an outcome needs the sentence that reports it, or a note")
	case o.Kind == Rescheduled && o.From.IsZero() && o.To.IsZero():
		return errors.New("a rescheduled commitment needs its new date")
	case !o.From.IsZero() && !o.To.IsZero() && o.To.Before(o.From):
		return errors.New("the new time ends before it begins")
	}
	return nil
}

// Standing are the outcomes that were not taken back, in the order given.
func Standing(all []Outcome) []Outcome {
	taken := map[string]bool{}
	for i := range all {
		if all[i].Kind == Retracted {
			taken[all[i].Withdraws] = true
		}
	}
	var out []Outcome
	for i := range all {
		if all[i].Kind != Retracted && !taken[all[i].ID] {
			out = append(out, all[i])
		}
	}
	return out
}

// Histories are the outcomes that stand of each commitment of a brief, by the day
// that they report and, on one day, in the order given. Those whose commitment
// is no longer found are left out.
func Histories(b *briefs.Brief, all []Outcome) [][]Outcome {
	out := make([][]Outcome, len(b.Commitments))
	for _, o := range Standing(all) {
		if i := o.Anchor.In(b); i >= 0 {
			out[i] = append(out[i], o)
		}
	}
	for _, history := range out {
		slices.SortStableFunc(history, func(a, b Outcome) int { return a.Valid.Compare(b.Valid) })
	}
	return out
}

// Latest is the report that stands last in a history: whether it is delivered
// outweighs that it was affirmed again. It is false where nothing was reported.
func Latest(history []Outcome) (Outcome, bool) {
	for _, o := range slices.Backward(history) {
		if o.Kind != Reaffirmed {
			return o, true
		}
	}
	if len(history) == 0 {
		return Outcome{}, false
	}
	return history[len(history)-1], true
}

// KnownBy are the outcomes that were recorded by the end of a day; the zero day
// leaves all.
func KnownBy(all []Outcome, day timex.Date) (out []Outcome) {
	for _, o := range all {
		if day.IsZero() || !timex.Of(o.Recorded).After(day) {
			out = append(out, o)
		}
	}
	return out
}
