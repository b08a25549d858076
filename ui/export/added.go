package export

import (
	"strings"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/timex"
	"attache/ui/wording"
)

// Added is what people have added to a brief: what became of its commitments, notes and
// tags. A nil one is of a brief to which nothing can be added.
type Added struct {
	Tags  []string
	notes map[string][]ledger.Note // of commitments by id, of the brief itself under ""
	ended map[string][]ledger.Outcome
}

// AddedTo is what was added to a whole brief.
func AddedTo(b *briefs.Brief, outcomes []ledger.Outcome, notes []ledger.Note, tags []string) *Added {
	a := &Added{Tags: tags, notes: map[string][]ledger.Note{}, ended: map[string][]ledger.Outcome{}}
	for i, history := range ledger.Histories(b, outcomes) {
		a.ended[b.Commitments[i].ID] = history
	}
	for _, n := range notes {
		id := ""
		if n.Anchor != (ledger.Anchor{}) {
			i := n.Anchor.In(b)
			if i < 0 {
				continue // waits for rules that find its commitment
			}
			id = b.Commitments[i].ID
		}
		a.notes[id] = append(a.notes[id], n)
	}
	return a
}

// outcomes are the reports of a commitment that stand, by day.
func (a *Added) outcomes(c *commitments.Commitment) []ledger.Outcome {
	if a == nil {
		return nil
	}
	return a.ended[c.ID]
}

// latest is what was reported last of a commitment.
func (a *Added) latest(c *commitments.Commitment) (ledger.Outcome, bool) {
	return ledger.Latest(a.outcomes(c))
}

// notesOn are the words of the notes on a commitment, nil for the brief itself.
func (a *Added) notesOn(c *commitments.Commitment) (all []string) {
	if a == nil {
		return nil
	}
	id := ""
	if c != nil {
		id = c.ID
	}
	for _, n := range a.notes[id] {
		all = append(all, n.Words)
	}
	return all
}

func (a *Added) tags() []string {
	if a == nil {
		return nil
	}
	return a.Tags
}

// reported is what was reported of a commitment in a line, "" for nothing: "reported
// delivered, 20 Jun 2026: “The talks were held.”"
func (a *Added) reported(c *commitments.Commitment) string {
	o, ok := a.latest(c)
	if !ok {
		return ""
	}
	says := wording.Outcome(o)
	switch {
	case o.Evidence != "":
		says += ": “" + o.Evidence + "”"
	case o.Note != "":
		says += ": " + o.Note
	}
	return oneLine(says)
}

// Lines are what was added to a commitment, a line each.
func (a *Added) Lines(c *commitments.Commitment) (all []string) {
	if says := a.reported(c); says != "" {
		all = append(all, says)
	}
	for _, words := range a.notesOn(c) {
		all = append(all, "note: "+oneLine(words))
	}
	return all
}

// About are the lines on the brief as a whole.
func (a *Added) About() (all []string) {
	if tags := a.tags(); len(tags) > 0 {
		all = append(all, "tags: "+oneLine(strings.Join(tags, ", ")))
	}
	for _, words := range a.notesOn(nil) {
		all = append(all, "note: "+oneLine(words))
	}
	return all
}

// due is a commitment's time as the last report leaves it, nil where none is expected
// any more.
func (a *Added) due(c *commitments.Commitment) *timex.Due {
	o, ok := a.latest(c)
	switch {
	case !ok:
		return c.Due
	case o.Settles():
		return nil
	}
	terms := o.Move(clock.TermsOf(c))
	if o.Kind != ledger.Rescheduled {
		return c.Due
	}
	due := timex.Due{From: terms.From, To: terms.To, Role: terms.Role, Precision: terms.Precision, Confidence: 1}
	return &due
}
