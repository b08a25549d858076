package main

import (
	"fmt"
	"io"
	"math"
	"slices"
)

// compare prints what changed from one judgement of the set to another, and
// nothing of what did not.
func compare(w io.Writer, before, after []*verdict) {
	some := compareFigures(w, count(before), count(after))
	for k := range after {
		d := difference{w: w, before: before[k], after: after[k]}
		d.article()
		d.commitments()
		d.falseOnes()
		some = some || d.some
	}
	if !some {
		fmt.Fprintf(w, "nothing changed in %d briefs\n", len(after))
	}
}

// leastChange is the least that shows in three places; what is behind a
// smaller one stands in the lines below the figures.
const leastChange = 0.0005

// compareFigures prints the figures that changed, and reports whether one did.
func compareFigures(w io.Writer, before, after *counts) (some bool) {
	old := before.figures()
	for k, f := range after.figures() {
		switch change := f.value - old[k].value; {
		case math.Abs(change) < leastChange:
			continue
		case f.name == "near misses":
			fmt.Fprintf(w, "  %-11s %.0f → %.0f  %+.0f\n", f.name, old[k].value, f.value, change)
		default:
			fmt.Fprintf(w, "  %-11s %.3f → %.3f  %+.3f\n", f.name, old[k].value, f.value, change)
		}
		some = true
	}
	return some
}

// difference is one brief read twice.
type difference struct {
	w             io.Writer
	before, after *verdict
	some          bool // something was printed
}

func (d *difference) say(kind, words string) {
	d.some = true
	fmt.Fprintf(d.w, "%-10s %s: %s\n", kind, d.after.gold.Doc, words)
}

// article prints the date, the pair and the topics that are read otherwise.
func (d *difference) article() {
	old, now := d.before.got, d.after.got
	switch {
	case old == nil && now == nil:
		return
	case old == nil:
		d.say("read", "it could not be read before")
		return
	case now == nil:
		d.say("unread", "it could be read before")
		return
	}
	g := d.after.gold
	pair := codes(g.Pair)
	d.changed("published", "", old.Published.Date, now.Published.Date, old.Published.Date == g.Published, now.Published.Date == g.Published)
	d.changed("pair", "", codes(old.Pair), codes(now.Pair), codes(old.Pair) == pair, codes(now.Pair) == pair)
	was, is := slices.Sorted(slices.Values(old.first(3))), slices.Sorted(slices.Values(now.first(3)))
	if !slices.Equal(was, is) {
		d.say("topics", fmt.Sprintf("%v → %v, wanted %v", was, is, g.Topics))
	}
}

// changed prints a value that changed, and whether that made it right.
func (d *difference) changed(kind, of, old, now string, wasRight, isRight bool) {
	if old == now {
		return
	}
	mark := map[[2]bool]string{{false, true}: "now right", {true, false}: "now wrong", {true, true}: "right as before", {false, false}: "wrong as before"}
	if of != "" {
		of += " | "
	}
	d.say(kind, fmt.Sprintf("%s%s → %s, %s", of, orNone(shown(old)), orNone(shown(now)), mark[[2]bool{wasRight, isRight}]))
}

// commitments prints those that were won and lost, and of the others the
// fields that are read otherwise.
func (d *difference) commitments() {
	for i := range d.after.gold.Commitments {
		c := &d.after.gold.Commitments[i]
		old, now := d.before.found(i), d.after.found(i)
		switch {
		case old == nil && now != nil:
			d.say("won", shown(c.Core))
		case old != nil && now == nil:
			d.say("lost", shown(c.Core))
		case now != nil:
			for k := range fields {
				f := &fields[k]
				d.changed(f.name, shown(c.Core), f.got(old), f.got(now), f.isRight(c, old), f.isRight(c, now))
			}
		}
	}
}

// falseOnes prints the false ones that came and went.
func (d *difference) falseOnes() {
	old, now := d.before.falseQuotes(), d.after.falseQuotes()
	for _, words := range now {
		if !slices.Contains(old, words) {
			d.say("false new", words)
		}
	}
	for _, words := range old {
		if !slices.Contains(now, words) {
			d.say("false gone", words)
		}
	}
}

func (v *verdict) falseQuotes() []string {
	var all []string
	for j, k := range v.claims {
		if k == isFalse {
			all = append(all, shown(v.got.Commitments[j].Quote))
		}
	}
	return all
}
