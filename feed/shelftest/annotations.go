package shelftest

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
)

// can skips the rest of a test where the store lacks an ability.
func (o *opened) can(t *testing.T, all ...feed.Ability) {
	t.Helper()
	for _, a := range all {
		if why := o.Lacks(a); why != nil {
			t.Skip(why)
		}
	}
}

// lacking asks for all that a store says it lacks: it refuses, with the same reason,
// and changes nothing.
func lacking(t *testing.T, o *opened) {
	ctx, ref := t.Context(), o.rows[0].Ref
	uses := map[feed.Ability][]func() error{
		feed.Follows:   {func() error { return o.Follow(ctx, func(feed.Batch) bool { return false }) }},
		feed.Takes:     {func() error { _, err := o.Take(ctx, "Chile will open its ports."); return err }},
		feed.Completes: {func() error { return o.Complete(ctx, ref) }},
		feed.Annotates: {
			func() error { return o.Opened(ctx, ref) },
			func() error { return o.SetSeen(ctx, true, ref) },
			func() error { return o.SetStar(ctx, true, ref) },
			func() error { _, err := o.Position(ctx, ref); return err },
			func() error { return o.SetPosition(ctx, ref, 1) },
			func() error { return o.Note(ctx, ref, ledger.Note{Words: "mine"}) },
			func() error { return o.Tag(ctx, []string{"mine"}, nil, ref) },
		},
		feed.Keeps: {
			func() error { _, err := o.Additions(ctx, ref); return err },
			func() error { return o.Record(ctx, ref, ledger.Outcome{}) },
			func() error { return o.Correct(ctx, ref, ledger.Correction{}) },
		},
		feed.Saves: {
			func() error { _, err := o.Views(ctx); return err },
			func() error { return o.SaveView(ctx, "mine", "tariffs") },
		},
		feed.Undoes: {
			func() error { _, err := o.Undo(ctx); return err },
			func() error { _, err := o.Redo(ctx); return err },
		},
	}
	for _, a := range feed.Abilities() {
		if len(uses[a]) == 0 {
			t.Errorf("nothing asks whether a store %v", a)
		}
		why := o.Lacks(a)
		for i, use := range uses[a] {
			if why == nil {
				continue
			}
			if err := use(); !errors.Is(err, why) {
				t.Errorf("%v: use %d gives %v", a, i, err)
			}
		}
	}
}

// row is the row of an article as the store lists it now.
func (o *opened) row(t *testing.T, ref feed.Ref) (row feed.Row) {
	t.Helper()
	o.Fill(t.Context(), func(b feed.Batch) bool {
		for r := range b.All() {
			if r.Ref == ref {
				row = r
			}
		}
		return true
	})
	return row
}

// turned takes the last act back and does it again, and holds what is seen to that.
func (o *opened) turned(t *testing.T, what string, isDone func() bool) {
	t.Helper()
	if !isDone() {
		t.Errorf("%s: it is not kept", what)
	}
	for range 2 {
		if said, err := o.Undo(t.Context()); err != nil || said == "" || isDone() {
			t.Errorf("%s: not taken back: %q %v", what, said, err)
		}
		if said, err := o.Redo(t.Context()); err != nil || said == "" || !isDone() {
			t.Errorf("%s: not done again: %q %v", what, said, err)
		}
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func annotations(t *testing.T, o *opened) {
	o.can(t, feed.Annotates, feed.Undoes)
	ctx, ref, other := t.Context(), o.rows[0].Ref, o.rows[1].Ref
	if _, err := o.Undo(ctx); err == nil {
		t.Error("something was taken back before anything was done")
	}
	must(t, o.SetSeen(ctx, true, ref, other))
	o.turned(t, "read", func() bool { return o.row(t, ref).Seen && o.row(t, other).Seen })
	must(t, o.SetStar(ctx, true, ref))
	o.turned(t, "star", func() bool { return o.row(t, ref).Starred })
	must(t, o.Opened(ctx, ref))
	o.turned(t, "the star, since opening is no act", func() bool { return o.row(t, ref).Starred })
	must(t, o.SetPosition(ctx, ref, 7))
	if at, err := o.Position(ctx, ref); err != nil || at != 7 {
		t.Errorf("read to %d, %v", at, err)
	}
	if _, err := o.Position(ctx, feed.Ref{Path: "nowhere"}); err == nil {
		t.Error("what is not there has a place")
	}
}

// promising is an article with a commitment.
func (o *opened) promising(t *testing.T) feed.Ref {
	t.Helper()
	for _, row := range o.rows {
		if row.Commitments.Len() > 0 {
			return row.Ref
		}
	}
	t.Fatal("no article has a commitment")
	return feed.Ref{}
}

func additions(t *testing.T, o *opened) {
	o.can(t, feed.Annotates, feed.Keeps, feed.Undoes)
	ctx, ref := t.Context(), o.promising(t)
	b := o.briefs[ref]
	told := func() feed.Additions {
		all, err := o.Additions(ctx, ref)
		must(t, err)
		return all
	}
	must(t, o.Note(ctx, ref, ledger.Note{Anchor: ledger.AnchorOf(b, 0), Words: "ask in June"}))
	o.turned(t, "note", func() bool { all := told().Notes; return len(all) == 1 && all[0].Words == "ask in June" })
	must(t, o.Tag(ctx, []string{"urgent"}, nil, ref))
	o.turned(t, "tag", func() bool { return slices.Equal(told().Tags, []string{"urgent"}) })
	must(t, o.Record(ctx, ref, ledger.Outcome{Anchor: ledger.AnchorOf(b, 0), Kind: ledger.Delivered, Valid: o.asOf, Note: "told so"}))
	o.turned(t, "outcome", func() bool { return len(ledger.Standing(told().Outcomes)) == 1 })
	at := feed.CommitmentRef{Ref: ref}
	if all, err := o.Reported(ctx, o.asOf.AddDays(-9999)); err != nil || len(all) != 0 {
		t.Errorf("known before it was recorded: %v %v", all, err)
	}
	if all, err := o.Reported(ctx, timex.Date{}); err != nil || all[at].Kind != ledger.Delivered {
		t.Errorf("reported %v %v", all, err)
	}
	must(t, o.Correct(ctx, ref, ledger.Correction{Anchor: ledger.AnchorOf(b, 0), Field: "line", Value: "hold the talks"}))
	o.turned(t, "correction", func() bool {
		lines, err := o.Lines(ctx, []feed.CommitmentRef{at})
		must(t, err)
		return lines[0].Says == "hold the talks" && len(told().Corrections) == 1
	})
	nowhere := feed.Ref{Path: "nowhere"}
	for what, err := range map[string]error{
		"a note": o.Note(ctx, nowhere, ledger.Note{Words: "mine"}), "a tag": o.Tag(ctx, []string{"mine"}, nil, nowhere),
		"an outcome": o.Record(ctx, nowhere, ledger.Outcome{Kind: ledger.Delivered, Valid: o.asOf, Note: "so"}),
	} {
		if err == nil {
			t.Errorf("%s is kept of what is not there", what)
		}
	}
}

// knownBy holds searches as of a day to what was reported by it: of one article before,
// of another after the day, and both taken back still later.
func knownBy(t *testing.T, o *opened) {
	o.can(t, feed.Annotates, feed.Keeps, feed.Undoes)
	var both []feed.Ref
	for _, row := range o.rows {
		if b := o.briefs[row.Ref]; len(b.Commitments) > 0 && len(both) < 2 {
			o.days.Add(1)
			must(t, o.Record(t.Context(), row.Ref, ledger.Outcome{Anchor: ledger.AnchorOf(b, 0), Kind: ledger.Delivered, Valid: o.asOf, Note: "told so"}))
			both = append(both, row.Ref)
		}
	}
	if len(both) < 2 {
		t.Fatal("fewer than two articles have a commitment")
	}
	day := o.asOf.AddDays
	o.knows(t, day(0))
	o.knows(t, day(1), both[0])
	o.knows(t, day(2), both...)
	o.knows(t, timex.Date{}, both...)
	o.days.Add(1)
	for range both {
		_, err := o.Undo(t.Context())
		must(t, err)
	}
	o.knows(t, day(1), both[0])
	o.knows(t, day(2), both...)
	o.knows(t, day(3))
	o.knows(t, timex.Date{})
}

// knows holds what is found by a day to the articles of which it was reported that their
// first commitment is delivered.
func (o *opened) knows(t *testing.T, by timex.Date, reported ...feed.Ref) {
	t.Helper()
	for _, line := range []string{"is:reported", "-is:reported", "clock:no-date,open,scheduled,soon,grace,passed,ongoing,ended", "is:reported clock:passed"} {
		q := o.query(t, line).KnownBy(by)
		var found, want []feed.Ref
		must(t, o.Search(t.Context(), q, o.asOf, func(f feed.Finds) bool { found = slices.AppendSeq(found, f.All()); return true }))
		at, err := o.Commitments(t.Context(), q, o.asOf)
		must(t, err)
		var places []feed.CommitmentRef
		for ref, b := range o.briefs {
			known := query.Known{}
			if slices.Contains(reported, ref) {
				known = query.Known{Reported: true, Outcomes: map[int]ledger.Outcome{0: {Kind: ledger.Delivered, Valid: o.asOf}}}
			}
			if q.Matches(b, known, o.asOf) {
				want = append(want, ref)
				for _, i := range q.Commitments(b, known, o.asOf) {
					places = append(places, feed.CommitmentRef{Ref: ref, Index: i})
				}
			}
		}
		slices.SortFunc(found, byRef)
		slices.SortFunc(want, byRef)
		slices.SortFunc(at, byPlace)
		slices.SortFunc(places, byPlace)
		if !slices.Equal(found, want) || !slices.Equal(at, places) {
			t.Errorf("%s, known by %v: %d articles and %d commitments, want %d and %d", line, by, len(found), len(at), len(want), len(places))
		}
	}
}

func views(t *testing.T, o *opened) {
	o.can(t, feed.Saves, feed.Undoes)
	ctx := t.Context()
	has := func(want ...feed.View) bool {
		all, err := o.Views(ctx)
		must(t, err)
		return slices.Equal(all, want)
	}
	must(t, o.SaveView(ctx, "tariffs", "topic:mkt.tariff"))
	o.turned(t, "a view", func() bool { return has(feed.View{Name: "tariffs", Query: "topic:mkt.tariff"}) })
	must(t, o.SaveView(ctx, "tariffs", "topic:mkt"))
	o.turned(t, "another view", func() bool { return has(feed.View{Name: "tariffs", Query: "topic:mkt"}) })
	must(t, o.SaveView(ctx, "tariffs", ""))
	o.turned(t, "a view that went", func() bool { return has() })
}

func follows(t *testing.T, o *opened) {
	o.can(t, feed.Follows, feed.Annotates)
	ref := o.rows[0].Ref
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	told, started := make(chan feed.Row), make(chan struct{})
	go func() {
		close(started)
		_ = o.Follow(ctx, func(b feed.Batch) bool {
			for _, row := range b.Rows {
				if row.Ref == ref && row.Starred {
					told <- row
					return false
				}
			}
			return true
		})
		close(told)
	}()
	<-started
	// Following begins a moment later; what is done until then is not told.
	for {
		must(t, o.SetStar(ctx, false, ref))
		must(t, o.SetStar(ctx, true, ref))
		select {
		case row, ok := <-told:
			if !ok || !row.Starred {
				t.Errorf("told of %+v, %v", row, ok)
			}
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
}
