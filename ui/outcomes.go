package ui

import (
	"context"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/feed"
	"attache/ui/wording"
)

// annotated is what people have added to a brief.
type annotated struct {
	ref feed.Ref
	feed.Additions
}

// annotatedOf asks the shelf for it, nil where it keeps none.
func annotatedOf(ctx context.Context, shelf feed.Store, ref feed.Ref) *annotated {
	if ref == (feed.Ref{}) {
		return nil
	}
	all, err := shelf.Additions(ctx, ref)
	if err != nil {
		return nil // the brief is read all the same
	}
	return &annotated{ref, all}
}

// annotate shows what was added to the open brief.
func (a *App) annotate(m annotated) {
	if a.brief == nil || m.ref != a.opening.wanted {
		return
	}
	a.added = m.Additions
	histories := ledger.Histories(a.brief, ledger.KnownBy(m.Outcomes, a.known))
	a.panel.Report(histories)
	a.panel.Annotate(marksOf(a.brief, &a.added))
	a.detail.Report(histories)
	a.detail.Annotate(m.Corrections, m.Notes)
	a.pick()
}

// pick marks in the panel what the filter asks for of the open brief's commitments.
func (a *App) pick() {
	if a.brief == nil || !a.asks() {
		a.panel.Pick(nil)
		return
	}
	known := query.Known{Outcomes: map[int]ledger.Outcome{}}
	for i, history := range ledger.Histories(a.brief, ledger.KnownBy(a.added.Outcomes, a.known)) {
		if o, isTold := ledger.Latest(history); isTold {
			known.Outcomes[i] = o
		}
	}
	a.panel.Pick(a.list.Filter().Query().Commitments(a.brief, known, a.asOf))
}

// askOutcome asks what became of the selected commitment.
func (a *App) askOutcome() tea.Cmd { return a.askOutcomeFrom("") }

// askOutcomeFrom asks it with what was typed before.
func (a *App) askOutcomeFrom(typed string) tea.Cmd {
	switch {
	case !a.can(feed.Keeps):
		return nil
	case a.commitments() == 0:
		a.refuse(a.noCommitments())
		return nil
	}
	i := max(a.panel.Selected(), 0)
	line := sanitise.Line(wording.Act(&a.brief.Commitments[i], a.brief.Body.Text))
	a.goTo(i)
	hint, usual := "delivered 2026-06-20 “the sentence” · or your own words · "+a.key("prompt.choose")+" chooses a sentence · "+line, a.today
	if e := a.evidence; e != nil {
		hint = "delivered, by " + e.cited()
		if !e.day.IsZero() && e.day.Before(usual) {
			usual = e.day
		}
	}
	return a.ask(prompt{
		label: "what became of it",
		hint:  hint,
		complete: func(_ *App, s string, at int) (text.Span, []string) {
			return completeOutcome(s, at)
		},
		choose: func(a *App, s string) tea.Cmd { return a.chooseEvidence(i, s) },
		accept: func(a *App, s string) error {
			o, err := wording.ReadOutcome(s, a.today, usual)
			if a.evidence != nil && o.Evidence == "" && o.Kind != "" {
				o.Evidence, o.Source = a.evidence.words, a.evidence.source
			}
			if err == nil {
				err = o.Check()
			}
			if err == nil {
				if a.evidence != nil && o.Evidence == a.evidence.words {
					a.evidence = nil
				}
				a.record(i, o)
			}
			return err
		},
	}, typed)
}

// completeOutcome completes the first word.
func completeOutcome(s string, at int) (text.Span, []string) {
	if strings.ContainsRune(s[:at], ' ') {
		return text.Span{}, nil
	}
	var fit []string
	for _, word := range wording.OutcomeWords {
		if strings.HasPrefix(word, s[:at]) {
			fit = append(fit, word)
		}
	}
	return text.Span{End: at}, fit
}

// record keeps an outcome of the open brief's i-th commitment and shows it.
func (a *App) record(i int, o ledger.Outcome) {
	o.Anchor = ledger.AnchorOf(a.brief, i)
	ref, ctx, shelf, was := a.opening.wanted, a.source.ctx, a.source.shelf, a.added
	undo, is := a.key("undo"), was
	is.Outcomes = append(slices.Clone(was.Outcomes), o)
	a.annotate(annotated{ref, is})
	a.later = append(a.later, writing{
		do: func() keptMsg {
			if err := shelf.Record(ctx, ref, o); err != nil {
				return keptMsg{err: fmt.Errorf("not kept: %w", err)}
			}
			return keptMsg{said: wording.Outcome(o) + " · " + undo + " takes it back", added: annotatedOf(ctx, shelf, ref)}
		},
		revert: func(a *App) { a.annotate(annotated{ref, was}) },
	})
}
