package briefs

import (
	"math"
	"sort"
	"strings"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// How a dateline's year is settled: each candidate year gains by what agrees
// with it. The weights were set by hand on datelines of known year.
const (
	yearsBack     = 45   // candidates
	recency       = 0.9  // times the logarithm of the years back is lost: what is read is mostly recent
	outOfOffice   = -4.0 // the text calls one by an office that he did not hold then
	outOfAll      = -9.0 // or many
	unnamed       = 1.2  // times the logarithm of the years since the newest that the text tells of is lost
	unnamedMost   = 0.6  // for one such year, which alone makes no day one of the year before, and more for more of them
	unreached     = 0.5  // times the logarithm of the years until the next that it names is lost
	sameDay       = 3.0  // "said on Tuesday", filed on a Tuesday
	dayBefore     = 1.8  // filed on the Wednesday
	daysBefore    = 0.4  // filed later in that week
	subordinate   = 0.5  // "that they announced on Monday" tells less
	onWeekend     = -0.5 // trade news is seldom filed then, which alone makes no day one of the year before
	pairAgrees    = 4.0  // "Tuesday, Dec. 30" is a Tuesday in that year
	told          = -9.0 // the text tells of a later day as past
	foreseen      = -2.0 // or writes of an earlier year as yet to come
	foreseenMost  = -4.0 // however often: "the 2015 agreement" can look like that
	weekdaysReach = 2500 // bytes in which weekdays still speak of the report's days
	oneStory      = 500  // bytes between a weekday and the day it names again
)

// yearOf settles the year of a dateline that has none: of the years in which
// its day is not after now, the one that the text's weekdays and years agree
// with best.
func yearOf(d *text.Doc, times []timex.Mention, line dateline, now timex.Date) (Published, bool) {
	n := line.date.Named()
	var best, second float64
	var day timex.Date
	latest := int(now.Year)
	if c, ok := calendarDay(latest, n.Month, n.Day); ok && c.After(now) {
		latest--
	}
	if y := lastYear(d, times); y > 0 && y < latest {
		latest = y
	}
	called, named := terms().find(d.Text), yearsNamed(times)
	for y := latest; y > latest-yearsBack; y-- {
		c, ok := calendarDay(y, n.Month, n.Day)
		if !ok {
			continue
		}
		score := agreement(d, times, c) + inOffice(called, y) - named.distance(y) - recency*math.Log1p(float64(latest-y))
		switch {
		case day.IsZero() || score > best:
			if day.IsZero() {
				second = score - 2
			} else {
				second = best
			}
			best, day = score, c
		case score > second:
			second = score
		}
	}
	confidence := 0.6
	switch margin := best - second; {
	case margin >= 1.5:
		confidence = 0.9
	case margin >= 0.5:
		confidence = 0.8
	}
	return Published{Date: day, From: "dateline", Confidence: confidence, Words: line.date.Span}, !day.IsZero()
}

// namedYears is the years that a text names by their numbers.
type namedYears struct {
	newest int   // of those it tells of as past or present, 0 for none
	past   int   // how many it so names
	ahead  []int // those it does not
}

func yearsNamed(times []timex.Mention) (n namedYears) {
	seen := map[int]bool{}
	for i := range times {
		y := times[i].Named().Year
		switch {
		case y == 0 || y > 2100 || seen[y]:
			continue
		case times[i].Past:
			n.newest = max(n.newest, y)
			n.past++
		default:
			n.ahead = append(n.ahead, y)
		}
		seen[y] = true
	}
	return n
}

// distance is how ill a year agrees with being far from those that are named.
func (n *namedYears) distance(year int) (d float64) {
	if n.newest > 0 && year > n.newest+2 {
		d = min(unnamed*math.Log(float64(year-n.newest)), unnamedMost*math.Sqrt(float64(n.past)))
	}
	next := 0
	for _, y := range n.ahead {
		if y > year && (next == 0 || y < next) {
			next = y
		}
	}
	if next > 0 {
		d += unreached * math.Log(float64(next-year))
	}
	return d
}

// inOffice is how ill a year agrees with those whom the text calls by their offices.
func inOffice(called []tenure, y int) (score float64) {
	for i := range called {
		if !called[i].fits(y) {
			score += outOfOffice
		}
	}
	return max(score, outOfAll)
}

// agreement is how well the text agrees with having been filed on day.
func agreement(d *text.Doc, times []timex.Mention, day timex.Date) float64 {
	score := 0.0
	reported, contradicted, passed, longest := 0.0, 0.0, 0.0, 0
	for i := range times {
		m := &times[i]
		n := m.Named()
		switch {
		case n.Weekday != 0 && n.Day != 0:
			score += ofPair(n, day)
		case n.Weekday != 0 && m.Past && m.Start < weekdaysReach && !strings.Contains(m.Of(d.Text), " "):
			reported = max(reported, ofWeekday(n.Weekday, day)*standing(d, m, day))
			longest = max(longest, daysSince(n.Weekday, day))
		case n.Year != 0:
			if w := ofYear(d, n, m, day); w == told {
				contradicted = told
			} else {
				passed = max(passed+w, foreseenMost)
			}
		}
	}
	reported = max(reported, ofDayAndWeekday(d, times, day))
	if weekdayOf(day) > 5 && reported < sameDay {
		score += onWeekend
	}
	return score + contradicted + passed + reported - ofLongest[longest]
}

func weekdayOf(d timex.Date) int { return (int(d.Weekday())+6)%7 + 1 }

// ofLongest is what is lost where the weekday that is longest past is so many days
// before: news is seldom told so late by a weekday's name alone.
var ofLongest = [7]float64{0, 0, 0, 0.3, 0.8, 1.5, 2}

// daysSince is how many days before day such a weekday was, up to six.
func daysSince(weekday int, day timex.Date) int { return (weekdayOf(day) - weekday + 7) % 7 }

// ofWeekday rewards a past weekday that is the day of filing or just before.
func ofWeekday(weekday int, day timex.Date) float64 {
	switch daysSince(weekday, day) {
	case 0:
		return sameDay
	case 1:
		return dayBefore
	}
	return daysBefore
}

// standing is less for a weekday in a relative clause, which tells of what was
// known before, and for one that others than its own day do not fit.
func standing(d *text.Doc, m *timex.Mention, day timex.Date) float64 {
	if isSaid(d, m) && m.Named().Weekday != weekdayOf(day) {
		return subordinate
	}
	s := d.Sentences[d.SentenceAt(m.Start)]
	for i := m.First - 1; i >= max(s.First, m.First-6); i-- {
		switch d.Tokens[i].Of(d.Text) {
		case "that", "which", "who", "whom", "where":
			return subordinate
		case ",", ";", ":":
			return 1
		}
	}
	return 1
}

// isSaid finds "said on Wednesday": what was said is filed the same day.
func isSaid(d *text.Doc, m *timex.Mention) bool {
	if m.First == 0 {
		return false
	}
	w := d.Tokens[m.First-1].Of(d.Text)
	return w == "said" || w == "told"
}

// ofDayAndWeekday rewards a past weekday and a past day without a year that
// fall together: "agreed on Tuesday … at a meeting on Dec. 30".
func ofDayAndWeekday(d *text.Doc, times []timex.Mention, day timex.Date) float64 {
	times = near(times)
	for i := range times {
		a := times[i].Named()
		if a.Weekday == 0 || a.Day != 0 || !times[i].Past || isSaid(d, &times[i]) {
			continue
		}
		for k := range times {
			if abs(times[k].Start-times[i].Start) <= oneStory && fallsOn(&times[k], a.Weekday, day) {
				return sameDay + 1
			}
		}
	}
	return 0
}

// fallsOn reports whether a past day without a year is the last such weekday
// before day.
func fallsOn(m *timex.Mention, weekday int, day timex.Date) bool {
	n := m.Named()
	if n.Day == 0 || n.Month == 0 || n.Year != 0 || !m.Past {
		return false
	}
	c, ok := calendarDay(int(day.Year), n.Month, n.Day)
	gap := c.Until(day)
	return ok && gap > 0 && gap < 7 && weekdayOf(c) == weekday
}

func abs(n int) int { return max(n, -n) }

// isAwaited reports whether a future tense stands before a year in its clause:
// "will be back at the end of 2017".
func isAwaited(d *text.Doc, m *timex.Mention) bool {
	s := d.Sentences[d.SentenceAt(m.Start)]
	for i := m.First - 1; i >= max(s.First, m.First-12); i-- {
		switch d.Tokens[i].Of(d.Text) {
		case "will", "shall":
			return true
		case ",", ";", ":", "since", "that", "which", "who", "under":
			return false
		}
	}
	return false
}

// near is the mentions that speak of the report's own days.
func near(times []timex.Mention) []timex.Mention {
	n := sort.Search(len(times), func(i int) bool { return times[i].Start > weekdaysReach })
	return times[:n]
}

// ofPair asks whether the day and its weekday fall together in this year.
func ofPair(n timex.Named, day timex.Date) float64 {
	y := n.Year
	if y == 0 {
		y = int(day.Year)
	}
	c, ok := calendarDay(y, n.Month, n.Day)
	switch {
	case n.Year != 0 || n.Month == 0:
		return 0
	case ok && weekdayOf(c) == n.Weekday:
		return pairAgrees
	}
	return -pairAgrees
}

// ofYear asks whether years that the text names lie on the right side.
func ofYear(d *text.Doc, n timex.Named, m *timex.Mention, day timex.Date) float64 {
	from, to := timex.On(n.Year, 1, 1), timex.On(n.Year, 12, 31)
	if n.Month != 0 {
		from, to = timex.On(n.Year, n.Month, 1), timex.On(n.Year, n.Month, timex.DaysIn(n.Year, n.Month))
	}
	switch {
	case m.Past && from.After(day):
		return told
	case m.Past || m.Phrase.Start == m.Start:
		return 0
	case to.Before(day) && isAwaited(d, m):
		return told
	case to.Before(day):
		return foreseen
	case n.Year == int(day.Year) && n.Month == 0 && m.Len() == len("2025"):
		return foreseen / 4 // one writes "this year"
	}
	return 0
}
