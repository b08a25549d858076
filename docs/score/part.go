package main

import (
	"fmt"
	"hash/fnv"
	"io"
	"strings"

	"attache/briefs/goldset"
)

// part is some of the set's documents, chosen by a hash of their names, so
// that the choice stays the same when documents are added. The zero part is all.
type part struct {
	number, of int  // the number-th of so many, from 1
	isRest     bool // all documents but those
}

func (p *part) String() string {
	if p.of == 0 {
		return ""
	}
	rest := ""
	if p.isRest {
		rest = "-"
	}
	return fmt.Sprintf("%s%d/%d", rest, p.number, p.of)
}

// Set reads "1/3", the first of three parts, or "-1/3", the others.
func (p *part) Set(s string) error {
	words, isRest := strings.CutPrefix(s, "-")
	q := part{isRest: isRest}
	if n, err := fmt.Sscanf(words, "%d/%d", &q.number, &q.of); n != 2 || err != nil || q.number < 1 || q.number > q.of {
		return fmt.Errorf("%q is no part; 1/3 is the first of three, -1/3 the others", s)
	}
	*p = q
	return nil
}

// has reports whether a file's briefs are in the part: the items of a feed
// stay together.
func (p part) has(file string) bool {
	if p.of == 0 {
		return true
	}
	h := fnv.New32a()
	_, _ = io.WriteString(h, file)
	isIn := h.Sum32()%uint32(p.of) == uint32(p.number-1)
	return isIn != p.isRest
}

func (p part) rest() part {
	p.isRest = !p.isRest
	return p
}

// verdicts is the verdicts of the part's briefs.
func (p part) verdicts(all []*verdict) []*verdict {
	var some []*verdict
	for _, v := range all {
		if p.has(v.gold.File()) {
			some = append(some, v)
		}
	}
	return some
}

func (p part) briefs(all []goldset.Brief) []goldset.Brief {
	var some []goldset.Brief
	for _, g := range all {
		if p.has(g.File()) {
			some = append(some, g)
		}
	}
	return some
}

// parts prints the figures of a part and of the rest side by side.
func (p part) parts(w io.Writer, all []*verdict) {
	here, rest := count(p.verdicts(all)), count(p.rest().verdicts(all))
	other := p.rest()
	fmt.Fprintf(w, "%-12s %8s %8s\n", "part", p.String(), other.String())
	fmt.Fprintf(w, "%-12s %8d %8d\n", "briefs", here.briefs, rest.briefs)
	fmt.Fprintf(w, "%-12s %8d %8d\n", "commitments", here.gold, rest.gold)
	others := rest.figures()
	for k, f := range here.figures() {
		if f.name == "near misses" {
			fmt.Fprintf(w, "%-12s %4d/%3d %4d/%3d\n", f.name, here.caught, here.not, rest.caught, rest.not)
			continue
		}
		fmt.Fprintf(w, "%-12s %8.3f %8.3f  %+.3f\n", f.name, f.value, others[k].value, f.value-others[k].value)
	}
}
