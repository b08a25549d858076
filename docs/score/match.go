package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"attache/briefs/goldset"
)

// When a promise counts as found: it covers so much of the core's letters, and
// is at most so many times as long as the quotation, or so many letters.
const (
	coreShare   = 0.6
	lengthLimit = 2.5
	lengthFloor = 120
)

// Texts are compared by their letters: a program may fold lines as it likes.

// squash is the text without white space and control characters.
func squash(s string) []rune {
	out := make([]rune, 0, len(s))
	for _, r := range s {
		if !unicode.IsSpace(r) && !unicode.Is(unicode.C, r) {
			out = append(out, r)
		}
	}
	return out
}

// fold is the text with each run of white space as one blank.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// span is a stretch of a squashed text, in letters, half open.
type span struct{ from, to int }

func (s span) size() int { return s.to - s.from }

// shared is how many letters two stretches have in common.
func shared(a, b span) int { return max(0, min(a.to, b.to)-max(a.from, b.from)) }

// find is where words stand first in a stretch of a squashed text.
func find(flat []rune, words string, within span) (span, bool) {
	w := squash(words)
	for i := within.from; i+len(w) <= within.to; i++ {
		if slices.Equal(flat[i:i+len(w)], w) {
			return span{i, i + len(w)}, true
		}
	}
	return span{}, false
}

// locate tells where a promise stands in the squashed text, and whether its offsets
// give its quotation. One that the text does not hold stands before its
// beginning.
func (p *commitment) locate(body string, flat []rune) (at span, isSound bool) {
	size := len(squash(p.Quote))
	if 0 <= p.Start && p.Start <= p.End && p.Start <= len(body) && body[p.Start:min(p.End, len(body))] == p.Quote {
		from := len(squash(body[:p.Start]))
		return span{from, from + size}, true
	}
	if at, ok := find(flat, p.Quote, span{0, len(flat)}); ok {
		return at, false
	}
	return span{-1, size - 1}, false
}

// verdict is one reading held against what the annotators wrote.
type verdict struct {
	gold *goldset.Brief
	got  *reading // nil where nothing was read

	hits   []int  // for each annotated commitment the promise that found it, -1 for none
	claims []int  // for each promise the commitment it found, or one of the two below
	caught int    // near misses that were taken for promises
	broken int    // promises whose offsets do not give their quotation
	lost   int    // annotated quotations that the reading's text does not hold
	near   []bool // for each promise, whether it is a false one on a near miss
}

// What a promise is that found nothing.
const (
	isFalse  = -1
	isEither = -2 // neither asked for nor punished
)

// judge holds a reading against the annotations.
func judge(g *goldset.Brief, r *reading) *verdict {
	v := &verdict{gold: g, got: r, hits: make([]int, len(g.Commitments))}
	for i := range v.hits {
		v.hits[i] = -1
	}
	if r == nil {
		return v
	}
	flat := squash(r.Text)
	places := make([]span, len(r.Commitments))
	for j := range r.Commitments {
		var isSound bool
		if places[j], isSound = r.Commitments[j].locate(r.Text, flat); !isSound {
			v.broken++
		}
	}
	v.match(flat, places)
	v.falseOnes(flat, places)
	for _, c := range g.Commitments {
		if _, ok := find(flat, c.Quote, span{0, len(flat)}); !ok && len(flat) > 0 {
			v.lost++
		}
	}
	return v
}

// option is a promise that could be the reading of a commitment.
type option struct {
	wanted, promise int
	overlap         float64 // of the two quotations, by what they cover together
}

// match pairs commitments and promises one to one, the closest overlap first.
func (v *verdict) match(flat []rune, places []span) {
	v.claims = make([]int, len(places))
	for j := range v.claims {
		v.claims[j] = isFalse
	}
	options := v.options(flat, places)
	slices.SortFunc(options, func(a, b option) int {
		return cmp.Or(cmp.Compare(b.overlap, a.overlap), cmp.Compare(a.wanted, b.wanted), cmp.Compare(a.promise, b.promise))
	})
	for _, o := range options {
		if v.hits[o.wanted] < 0 && v.claims[o.promise] < 0 {
			v.hits[o.wanted], v.claims[o.promise] = o.promise, o.wanted
		}
	}
}

func (v *verdict) options(flat []rune, places []span) []option {
	var all []option
	for i, c := range v.gold.Commitments {
		whole := span{0, len(flat)}
		quote, quoted := find(flat, c.Quote, whole)
		if quoted {
			whole = quote
		}
		core, ok := find(flat, c.Core, whole)
		if !ok {
			continue
		}
		if !quoted {
			quote = core
		}
		for j, p := range places {
			if float64(shared(p, core)) >= coreShare*float64(core.size()) && float64(p.size()) <= max(lengthFloor, lengthLimit*float64(quote.size())) {
				both := shared(p, quote)
				all = append(all, option{i, j, float64(both) / float64(p.size()+quote.size()-both)})
			}
		}
	}
	return all
}

// falseOnes tells of the promises that found nothing what they are.
func (v *verdict) falseOnes(flat []rune, places []span) {
	v.near = make([]bool, len(places))
	for j, p := range places {
		if v.claims[j] == isFalse && slices.ContainsFunc(v.gold.Either, func(words string) bool { return covers(p, flat, words) }) {
			v.claims[j] = isEither
		}
	}
	for _, words := range v.gold.Not {
		isCaught := false
		for j, p := range places {
			if v.claims[j] == isFalse && covers(p, flat, words) {
				v.near[j], isCaught = true, true
			}
		}
		if isCaught {
			v.caught++
		}
	}
}

// covers reports whether a promise takes in these words, or lies inside them.
func covers(p span, flat []rune, words string) bool {
	q, ok := find(flat, words, span{0, len(flat)})
	return ok && float64(shared(p, q)) >= coreShare*float64(min(q.size(), max(1, p.size())))
}

// judged holds all readings against the set, a verdict a brief.
func judged(gold []goldset.Brief, all []reading) []*verdict {
	out := make([]*verdict, len(gold))
	for i, r := range paired(gold, all) {
		out[i] = judge(&gold[i], r)
	}
	return out
}

// found is the promise that is commitment i's reading, nil where it was missed.
func (v *verdict) found(i int) *commitment {
	if v.hits[i] < 0 {
		return nil
	}
	return &v.got.Commitments[v.hits[i]]
}
