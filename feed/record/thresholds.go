package record

import (
	"sort"

	"attache/briefs/clock"
	"attache/briefs/timex"
)

// Thresholds are the days on which a commitment's clock changes: 20251230, 0 for
// never. Where none of them says otherwise, State stands.
type Thresholds struct {
	State                    clock.State
	Due, Opens, Soon, Passes int
}

// LongestGrace is beyond every grace that a clock gives, in days.
const LongestGrace = 62

// ThresholdsOf asks the clock itself where it changes, so that the rules of the
// clock stand in one place.
func ThresholdsOf(t clock.Terms) Thresholds {
	on := func(d timex.Date) clock.State { return t.Within(d, clock.SoonDays) } // whatever the user has said since
	if t.From.IsZero() && t.To.IsZero() {
		return Thresholds{State: on(timex.Date{})}
	}
	p := Thresholds{Due: Day(t.To)}
	if t.To.IsZero() {
		p.Due = Day(t.From)
	}
	if !t.From.IsZero() && on(t.From.AddDays(-clock.SoonDays-1)) == clock.Scheduled {
		p.Opens = Day(t.From)
	}
	if t.To.IsZero() {
		p.State = on(t.From)
		return p
	}
	// first is how many days after from it first is so, where it stays so.
	first := func(from timex.Date, is func(clock.State) bool) int {
		return sort.Search(LongestGrace, func(n int) bool { return is(on(from.AddDays(n))) })
	}
	if on(t.To) == clock.Soon {
		early := t.To.AddDays(1 - LongestGrace)
		p.Soon = Day(early.AddDays(first(early, func(c clock.State) bool { return c == clock.Soon })))
	}
	if n := first(t.To, func(c clock.State) bool { return c == clock.Passed || c == clock.Ended }); n < LongestGrace {
		p.Passes = Day(t.To.AddDays(n - 1))
	}
	p.State = clock.Open
	switch {
	case t.Role == timex.Until: // whatever recurs: it is held until its end
		p.State = clock.Holding
	case t.Role == timex.Start || t.Recurs:
		p.State = clock.Ongoing
	}
	return p
}

// On is the clock on a day, as the search computes it.
func (p Thresholds) On(asOf timex.Date) clock.State {
	d := Day(asOf)
	switch {
	case p.Passes != 0 && d > p.Passes && p.State == clock.Holding:
		return clock.Ended
	case p.Passes != 0 && d > p.Passes:
		return clock.Passed
	case p.Passes != 0 && d > p.Due:
		return clock.Grace
	case p.Soon != 0 && p.isSoon(asOf):
		return clock.Soon
	case p.Opens != 0 && d < p.Opens:
		return clock.Scheduled
	}
	return p.State
}

// isSoon reports whether the last day is near: within the usual days, or those that
// the user has said.
func (p Thresholds) isSoon(asOf timex.Date) bool {
	d := Day(asOf)
	return d <= p.Due && Day(asOf.AddDays(clock.SoonWithin())) >= p.Due
}
