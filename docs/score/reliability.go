package main

import (
	"fmt"
	"io"
)

// bins is how many bins of confidence the table has, from 0 to 1.
const bins = 10

// bin is the promises of nearly one confidence.
type bin struct {
	said, found, whole int // found: a commitment's reading; whole: with all fields right
	sure               float64
}

func (b *bin) mean(n float64) float64 { return n / float64(max(b.said, 1)) }

// reliability prints, for each bin of confidence, the share of promises that
// are right: those that found a commitment, and those with all fields right.
// A promise that is neither asked for nor punished does not count.
func reliability(w io.Writer, all []*verdict) {
	var table [bins]bin
	var total bin
	var brierFound, brierWhole float64
	for _, v := range all {
		for j, claim := range v.claims {
			if claim == isEither {
				continue
			}
			sure := v.got.Commitments[j].Confidence
			found, whole := v.outcome(j)
			b := &table[binOf(sure)]
			b.add(sure, found, whole)
			total.add(sure, found, whole)
			brierFound += square(sure - float64(found))
			brierWhole += square(sure - float64(whole))
		}
	}
	fmt.Fprintln(w, "confidence   said   mean   matched  all fields right")
	for k := range table {
		if b := &table[k]; b.said > 0 {
			b.line(w, fmt.Sprintf(".%d – %.1f", k, float64(k+1)/bins))
		}
	}
	total.line(w, "all")
	fmt.Fprintf(w, "Brier score                %.3f    %.3f   (0 is perfect)\n", total.mean(brierFound), total.mean(brierWhole))
}

// binOf is the bin of a confidence. What is on a border counts upwards: .9 is
// in the last one.
func binOf(sure float64) int {
	const rounding = 1e-9 // .7 × 10 is a little under 7
	return min(max(int(sure*bins+rounding), 0), bins-1)
}

func (b *bin) add(sure float64, found, whole int) {
	b.said++
	b.found += found
	b.whole += whole
	b.sure += sure
}

func (b *bin) line(w io.Writer, name string) {
	fmt.Fprintf(w, "%-10s %6d   %.3f  %.3f    %.3f\n", name, b.said, b.mean(b.sure), b.mean(float64(b.found)), b.mean(float64(b.whole)))
}

// outcome is 1 for a promise that found a commitment, and 1 where all its
// fields are right too.
func (v *verdict) outcome(j int) (found, whole int) {
	if v.claims[j] < 0 {
		return 0, 0
	}
	for k := range fields {
		if !fields[k].isRight(&v.gold.Commitments[v.claims[j]], &v.got.Commitments[j]) {
			return 1, 0
		}
	}
	return 1, 1
}

func square(x float64) float64 { return x * x }
