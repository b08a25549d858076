package record

import (
	"sort"

	"attache/briefs/threads"
	"attache/briefs/timex"
)

// Thresholds are the days on which a commitment's clock changes: 20251230, 0 for
// never. Where none of them says otherwise, State stands.
type Thresholds struct {
	State                    threads.Clock
	Due, Opens, Soon, Passes int
}

// LongestGrace is beyond every grace that a clock gives, in days.
const LongestGrace = 62

// ThresholdsOf asks the clock itself where it changes, so that the rules of the
// clock stand in one place.
func ThresholdsOf(t threads.Terms) Thresholds {
	on := func(d timex.Date) threads.Clock { return t.Within(d, threads.SoonDays) } // whatever the user has said since
	if t.From.IsZero() && t.To.IsZero() {
		return Thresholds{State: on(timex.Date{})}
	}
	p := Thresholds{Due: Day(t.To)}
	if t.To.IsZero() {
		p.Due = Day(t.From)
	}
	if !t.From.IsZero() && on(t.From.AddDays(-threads.SoonDays-1)) == threads.Scheduled {
		p.Opens = Day(t.From)
	}
	if t.To.IsZero() {
		p.State = on(t.From)
		return p
	}
	// first is how many days after from it first is so, where it stays so.
	first := func(from timex.Date, is func(threads.Clock) bool) int {
		return sort.Search(LongestGrace, func(n int) bool { return is(on(from.AddDays(n))) })
	}
	if on(t.To) == threads.Soon {
		early := t.To.AddDays(1 - LongestGrace)
		p.Soon = Day(early.AddDays(first(early, func(c threads.Clock) bool { return c == threads.Soon })))
	}
	if n := first(t.To, func(c threads.Clock) bool { return c == threads.Passed || c == threads.Ended }); n < LongestGrace {
		p.Passes = Day(t.To.AddDays(n - 1))
	}
	p.State = threads.Open
	switch {
	case t.Role == timex.Until: // whatever recurs: it is held until its end
		p.State = threads.Holding
	case t.Role == timex.Start || t.Recurs:
		p.State = threads.Ongoing
	}
	return p
}

// On is the clock on a day, as the search computes it.
func (p Thresholds) On(asOf timex.Date) threads.Clock {
	d := Day(asOf)
	switch {
	case p.Passes != 0 && d > p.Passes && p.State == threads.Holding:
		return threads.Ended
	case p.Passes != 0 && d > p.Passes:
		return threads.Passed
	case p.Passes != 0 && d > p.Due:
		return threads.Grace
	case p.Soon != 0 && p.isSoon(asOf):
		return threads.Soon
	case p.Opens != 0 && d < p.Opens:
		return threads.Scheduled
	}
	return p.State
}

// isSoon reports whether the last day is near: within the usual days, or those that
// the user has said.
func (p Thresholds) isSoon(asOf timex.Date) bool {
	d := Day(asOf)
	return d <= p.Due && Day(asOf.AddDays(threads.SoonWithin())) >= p.Due
}
