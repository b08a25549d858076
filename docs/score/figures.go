package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"attache/briefs/goldset"
)

// field is something said of a commitment that is right or wrong.
type field struct {
	name string
	want func(*goldset.Commitment) string
	got  func(*commitment) string
}

// fields are those that are measured, as they are printed.
var fields = []field{
	{"due",
		func(c *goldset.Commitment) string {
			if c.Due == nil {
				return interval("", "")
			}
			return interval(orEmpty(c.Due.From), orEmpty(c.Due.To))
		},
		func(p *commitment) string { return interval(p.Due.From, p.Due.To) }},
	{"by",
		func(c *goldset.Commitment) string { return codes(c.By) },
		func(p *commitment) string { return codes(p.By) }},
	{"firmness",
		func(c *goldset.Commitment) string { return c.Firmness },
		func(p *commitment) string { return p.Firmness }},
	{"polarity",
		func(c *goldset.Commitment) string { return c.Polarity },
		func(p *commitment) string { return p.Polarity }},
	{"condition",
		func(c *goldset.Commitment) string { return there(c.Condition) },
		func(p *commitment) string { return there(p.Condition) }},
	{"topic",
		func(c *goldset.Commitment) string { return strings.Join(c.Topics, " ") },
		func(p *commitment) string { return strings.Join(p.Topics, " ") }},
}

// isRight reports whether the field's value is the annotators'; of topics one
// that both name is enough.
func (f *field) isRight(c *goldset.Commitment, p *commitment) bool {
	if f.name == "topic" {
		return slices.ContainsFunc(p.Topics, func(t string) bool { return slices.Contains(c.Topics, t) })
	}
	return f.want(c) == f.got(p)
}

func orEmpty(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func interval(from, to string) string {
	switch {
	case from == "" && to == "":
		return "no day"
	case from == to:
		return from
	}
	return strings.TrimSpace(from + " … " + to)
}

func codes(all []string) string { return strings.Join(slices.Sorted(slices.Values(all)), ", ") }

func there(words string) string {
	if words == "" {
		return "none"
	}
	return "one"
}

// counts is the counts that the figures are shares of.
type counts struct {
	gold, said, hit          int
	not, caught              int
	right                    map[string]int // by field, of those hit
	dated, datedRight        int
	briefs, published, pair  int
	topicHit, topicMore, out int // topics: right, said and wrong, left out
	absent, lost, broken     int
}

// count adds the verdicts up.
func count(all []*verdict) *counts {
	t := &counts{right: map[string]int{}, briefs: len(all)}
	for _, v := range all {
		t.add(v)
	}
	return t
}

func (t *counts) add(v *verdict) {
	t.gold += len(v.gold.Commitments)
	t.not += len(v.gold.Not)
	t.caught += v.caught
	t.lost += v.lost
	t.broken += v.broken
	if v.got == nil {
		t.absent++
	}
	for _, k := range v.claims {
		if k != isEither {
			t.said++
		}
	}
	for i := range v.gold.Commitments {
		if p := v.found(i); p != nil {
			t.addHit(&v.gold.Commitments[i], p)
		}
	}
	t.addArticle(v)
}

func (t *counts) addHit(c *goldset.Commitment, p *commitment) {
	t.hit++
	for i := range fields {
		if fields[i].isRight(c, p) {
			t.right[fields[i].name]++
		}
	}
	if due := &fields[0]; due.want(c) != interval("", "") {
		t.dated++
		if due.isRight(c, p) {
			t.datedRight++
		}
	}
}

func (t *counts) addArticle(v *verdict) {
	r := v.got
	if r == nil {
		r = &reading{Pair: []string{"nothing was read"}}
	}
	if r.Published.Date == v.gold.Published {
		t.published++
	}
	if codes(r.Pair) == codes(v.gold.Pair) {
		t.pair++
	}
	first, said := v.gold.Topics[:min(3, len(v.gold.Topics))], r.first(3)
	for _, id := range said {
		switch {
		case slices.Contains(first, id):
			t.topicHit++
		case !slices.Contains(v.gold.Topics, id):
			t.topicMore++
		}
	}
	for _, id := range first {
		if !slices.Contains(said, id) {
			t.out++
		}
	}
}

// first is the ids of the n topics with the highest score.
func (r *reading) first(n int) []string {
	sorted := slices.Clone(r.Topics)
	slices.SortStableFunc(sorted, func(a, b topic) int { return cmp.Compare(b.Score, a.Score) })
	ids := make([]string, 0, n)
	for _, t := range sorted[:min(n, len(sorted))] {
		ids = append(ids, t.ID)
	}
	return ids
}

// figure is one number of the score.
type figure struct {
	name  string
	value float64
}

// figures are all of them, in the order of the report.
func (t *counts) figures() []figure {
	all := []figure{
		{"precision", ratio(t.hit, t.said)}, {"recall", ratio(t.hit, t.gold)}, {"F1", ratio(2*t.hit, t.said+t.gold)},
		{"near misses", float64(t.caught)},
	}
	for i := range fields {
		all = append(all, figure{fields[i].name, ratio(t.right[fields[i].name], t.hit)})
	}
	return append(all,
		figure{"due, dated", ratio(t.datedRight, t.dated)},
		figure{"published", ratio(t.published, t.briefs)}, figure{"pair", ratio(t.pair, t.briefs)},
		figure{"topics F1", ratio(2*t.topicHit, 2*t.topicHit+t.topicMore+t.out)})
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// report prints the score in the lines of the set's own scorer.
func (t *counts) report(w io.Writer) {
	value := map[string]float64{}
	for _, f := range t.figures() {
		value[f.name] = f.value
	}
	fmt.Fprintf(w, "commitments   precision %.3f  recall %.3f  F1 %.3f   (%d gold, %d predicted, %d matched)\n",
		value["precision"], value["recall"], value["F1"], t.gold, t.said, t.hit)
	fmt.Fprintf(w, "near misses   %d of %d wrongly extracted\n", t.caught, t.not)
	shares := make([]string, len(fields))
	for i, f := range fields {
		shares[i] = fmt.Sprintf("%s %.3f", f.name, value[f.name])
	}
	fmt.Fprintf(w, "of matched    %s\n", strings.Join(shares, "  "))
	fmt.Fprintf(w, "              due %.3f where the gold has a date (%d)\n", value["due, dated"], t.dated)
	fmt.Fprintf(w, "articles      published %.3f  pair %.3f  topics F1 %.3f   (%d briefs)\n",
		value["published"], value["pair"], value["topics F1"], t.briefs)
	for _, k := range []struct {
		n     int
		words string
	}{
		{t.absent, "briefs without output"}, {t.lost, "gold quotes not in the output's text"},
		{t.broken, "predictions whose start and end do not give their quote"},
	} {
		if k.n > 0 {
			fmt.Fprintf(w, "warning       %d %s\n", k.n, k.words)
		}
	}
}

// listMisses prints what was missed and what was found and should not have been.
func listMisses(w io.Writer, all []*verdict) {
	for _, v := range all {
		for i, c := range v.gold.Commitments {
			if v.found(i) == nil {
				fmt.Fprintf(w, "missed     %s: %s\n", v.gold.Doc, shown(c.Quote))
			}
		}
		for j, k := range v.claims {
			switch {
			case k == isFalse && v.near[j]:
				fmt.Fprintf(w, "near miss  %s: %s\n", v.gold.Doc, shown(v.got.Commitments[j].Quote))
			case k == isFalse:
				fmt.Fprintf(w, "false      %s: %s\n", v.gold.Doc, shown(v.got.Commitments[j].Quote))
			}
		}
	}
}

// listFields prints each wrong field, date and pair.
func listFields(w io.Writer, all []*verdict) {
	for _, v := range all {
		for i := range v.gold.Commitments {
			c, p := &v.gold.Commitments[i], v.found(i)
			for k := range fields {
				if f := &fields[k]; p != nil && !f.isRight(c, p) {
					fmt.Fprintf(w, "%-10s %s: %s | want %s, got %s\n", f.name, v.gold.Doc, shown(c.Core), shown(f.want(c)), shown(f.got(p)))
				}
			}
		}
		if v.got == nil {
			continue
		}
		if got := v.got.Published.Date; got != v.gold.Published {
			fmt.Fprintf(w, "%-10s %s: want %s, got %s\n", "published", v.gold.Doc, v.gold.Published, orNone(got))
		}
		if want, got := codes(v.gold.Pair), codes(v.got.Pair); want != got {
			fmt.Fprintf(w, "%-10s %s: want %s, got %s\n", "pair", v.gold.Doc, orNone(want), orNone(shown(got)))
		}
	}
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}
