package wording

import (
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/timex"
)

// Clock is where a commitment stands on a day, in words.
type Clock struct {
	State clock.State
	When  string // "by 30 Jun 2026", "no date", "date passed 30 Jun 2025"
	Left  string // "169 days", "8 days ago", "↻"; "" where nothing is counted
	Words string // the article's words for a time or condition without a day
}

// String is the clock on one line: "by 30 Jun 2026 · 169 days".
func (c Clock) String() string {
	s := c.When
	if c.Left != "" {
		s += " · " + c.Left
	}
	if c.Words != "" {
		s += " · " + c.Words
	}
	return s
}

// IsUrgent reports whether the clock's date is near, on either side.
func (c Clock) IsUrgent() bool { return c.State == clock.Soon || c.State == clock.Grace }

// The signs that Left may be: an act that comes again, and one with no end.
const (
	Recurring = "↻"
	Endless   = "∞"
)

// faded is said of a vague date that lies behind: it never counts as passed.
const faded = "now over"

// ClockOf is the clock of a commitment of the given text on the day asOf.
func ClockOf(c *commitments.Commitment, text string, asOf timex.Date) Clock {
	k := Clock{State: clock.Of(c, asOf)}
	if c.Due != nil {
		k.dated(*c.Due, text, asOf)
	} else {
		k.undated()
	}
	if !c.Condition.Empty() {
		words := c.Condition.Of(text)
		if k.State == clock.Conditional {
			k.When = "condition: “" + words + "”"
		} else {
			k.Words = "condition: “" + words + "”"
		}
	}
	return k
}

func (c *Clock) undated() {
	switch c.State {
	case clock.Ongoing:
		c.When, c.Left = "ongoing", Endless
	default:
		c.When = "no date"
	}
}

func (c *Clock) dated(d timex.Due, text string, asOf timex.Date) {
	c.When = Due(d, text)
	if c.When == "" {
		c.unplaced(d, text)
		return
	}
	if _, ok := lasting(d, text); ok {
		return
	}
	switch c.State {
	case clock.Passed:
		c.When = "date passed " + Date(d.To)
	case clock.Ended:
		c.When = "ended on " + Date(d.To)
	case clock.Grace:
		c.When, c.Left = "just passed "+Date(d.To), Days(asOf.Until(d.To))+" ago"
	case clock.Soon:
		c.Left = Days(asOf.Until(d.To))
	case clock.Ongoing:
		if !d.Recurs {
			c.Left = Endless
		}
	case clock.Scheduled, clock.Open, clock.Holding:
		c.Left = ahead(d, asOf)
	}
}

// unplaced words a time that has no day: the article's own words stand for it.
func (c *Clock) unplaced(d timex.Due, text string) {
	c.undated()
	words := d.Span.Of(text)
	switch {
	case d.Recurs && words != "":
		c.When, c.Left = words, Recurring
	case d.Recurs:
		c.When, c.Left = "recurring", Recurring
	case words == "":
	case d.Basis == timex.ByEvent:
		c.When = "“" + words + "”"
	default:
		c.Words = "“" + words + "”"
	}
}

// ahead counts to the day that matters: the first of a start, else the last.
func ahead(d timex.Due, asOf timex.Date) string {
	if asOf.IsZero() {
		return ""
	}
	if d.Role == timex.Start || d.Recurs || d.To.IsZero() {
		return "in " + Days(asOf.Until(d.From))
	}
	if asOf.After(d.To) { // vague words: no day of theirs passes
		return faded
	}
	return Days(asOf.Until(d.To))
}

// OnDay is a sentence on where the clock of a commitment of the given text stands,
// with its distances in days.
func OnDay(c *commitments.Commitment, text string, asOf timex.Date) string {
	if asOf.IsZero() {
		return "no as-of date is set."
	}
	state := clock.Of(c, asOf)
	var d timex.Due
	if c.Due != nil {
		d = *c.Due
	}
	s := "As of " + Date(asOf) + ": "
	if _, ok := lasting(d, text); ok {
		return s + "the text does not say from when it counts; from its own date it would be " + Date(d.To) + ", " + distance(asOf, d.To) + "."
	}
	switch state {
	case clock.Conditional:
		return s + "waits for its condition; the text gives no date."
	case clock.Scheduled:
		s += "opens " + Date(d.From) + ", " + distance(asOf, d.From)
		if d.Role == timex.Start || d.To.IsZero() {
			return s + "."
		}
		return s + "; ends " + Date(d.To) + ", " + distance(asOf, d.To) + "."
	case clock.Grace:
		return s + "just passed " + Date(d.To) + ", " + distance(asOf, d.To) + "; no outcome report in this brief."
	case clock.Open, clock.Soon:
		if d.To.Before(asOf) {
			return s + "its date was about " + Date(d.To) + ", " + distance(asOf, d.To) + "; no outcome report in this brief."
		}
		return s + "due by " + Date(d.To) + ", " + distance(asOf, d.To) + "."
	case clock.Passed:
		return s + "date passed " + Date(d.To) + ", " + distance(asOf, d.To) + "; no outcome report in this brief."
	case clock.Holding:
		return s + "holds until " + Date(d.To) + ", " + distance(asOf, d.To) + "."
	case clock.Ended:
		return s + "held until " + Date(d.To) + ", " + distance(asOf, d.To) + "."
	case clock.Ongoing:
		return s + "ongoing; " + lastDay(d)
	}
	return s + "the text gives no date."
}

// lastDay says when what is ongoing ends.
func lastDay(d timex.Due) string {
	if d.To.IsZero() || d.Role == timex.Start {
		return "no end is given."
	}
	return "until " + Date(d.To) + "."
}

// distance is "in 8 days", "today" or "8 days ago".
func distance(asOf, d timex.Date) string {
	switch n := asOf.Until(d); {
	case n > 0:
		return "in " + Days(n)
	case n < 0:
		return Days(n) + " ago"
	}
	return "today"
}
