package commitments

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"attache/briefs/actors"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// merged is what was found, each act once, with quotations that do not overlap.
func (r *reading) merged() []Commitment {
	r.apart()
	if len(r.found) == 0 {
		return nil
	}
	r.drop()
	kept := 0
	for i := range r.found {
		if !r.found[i].retold {
			kept++
		}
	}
	out := make([]Commitment, 0, kept)
	for i := range r.found {
		if f := &r.found[i]; !f.retold {
			f.ID = r.id(f.Of(r.d.Text))
			out = append(out, f.Commitment)
		}
	}
	return out
}

// drop marks what is told again elsewhere and fuller.
func (r *reading) drop() {
	last := r.matters
	for i := range r.found {
		f := &r.found[i]
		if i > 0 && r.says(doesThat, f.verb) && f.Due == nil && f.Line == r.found[i-1].Line && slices.Equal(f.By, r.found[i-1].By) {
			f.retold = true // "and will | do so | with its partners", right behind the act for which it stands
			continue
		}
		key := r.subjectMatter(f)
		f.before = last[key] - 1
		for j, n := f.before, 0; j >= 0 && n < retellings; j, n = r.found[j].before, n+1 {
			g := &r.found[j]
			if g.retold || !r.isSame(f, g) {
				continue
			}
			if !r.isFuller(f, g) {
				f.retold = true
				break
			}
			g.retold = true
		}
		if !f.retold {
			last[key] = i + 1
		}
	}
}

// retellings is how many acts of one party and verb are compared with later
// ones: a text that says one thing more often is no briefing.
const retellings = 32

// holdsAll reports whether all of some parties are among others: an act of two may be told again of one of them.
func holdsAll(of, some []string) bool {
	return len(some) > 0 == (len(of) > 0) && !slices.ContainsFunc(some, func(code string) bool { return !slices.Contains(of, code) })
}

// subjectMatter is what two tellings of one act share for certain: the verb, or what several verbs tell alike.
func (r *reading) subjectMatter(f *found) stem {
	switch {
	case r.opensTalks(f):
		return stemOf("begin")
	case r.says(holdsTalks, f.verb):
		return stemOf("meet")
	}
	for n, same := range [...]lexicon.Set{r.words.Lessen, r.words.Founding, r.words.Leaving, r.words.Buying, r.words.Greatening} {
		if r.has(f.verb, same) {
			return stem(n) // which is no word's
		}
	}
	return stemOf(r.d.Words(f.verb, f.verb+1))
}

// apart cuts a quotation where the next one of its sentence begins, and drops
// one that another swallows.
func (r *reading) apart() {
	for i := 1; i < len(r.found); i++ {
		if r.found[i].Start < r.found[i-1].Start { // which is rare
			slices.SortStableFunc(r.found, func(a, b found) int { return a.Start - b.Start })
			break
		}
	}
	out := r.found[:0]
	for _, f := range r.found {
		if n := len(out); n > 0 {
			prev := &out[n-1]
			if f.first < prev.last && f.signal >= prev.last {
				f.first = f.signal // "the mission, which is to leave in May, will visit"
			}
			if f.first <= prev.verb {
				continue // the same act by a second signal: "agreed that it will"
			}
			if f.first < prev.last {
				prev.last = r.trimOpen(prev.verb+1, r.trimEnd(prev.verb+1, f.first))
				prev.Span = r.d.Cover(prev.first, prev.last)
			}
		}
		f.last = r.trimEnd(f.verb+1, f.last)
		f.Span = r.d.Cover(f.first, f.last)
		out = append(out, f)
	}
	r.found = out
}

// trimOpen takes off what leads to the next promise: "in return for", "with".
func (r *reading) trimOpen(first, last int) int {
	if last-1 > first && r.has(last-1, r.words.Prep) {
		last--
	}
	if last-2 > first && r.isOneOf(last-1, "return", "exchange", "addition") && r.word(last-2) == "in" {
		last -= 2
	}
	return r.trimEnd(first, last)
}

// trimEnd takes conjunctions, commas and adverbs off the end of a clause.
func (r *reading) trimEnd(first, last int) int {
	for last > first && (r.isComma(last-1) || r.has(last-1, r.words.leading) || r.has(last, r.words.Relative) && r.has(last-1, r.words.Prep) || r.isBreak(last-1) && r.mark(last-1) != ')' && r.mark(last-1) != '”' && r.mark(last-1) != '"') {
		last--
	}
	return last
}

// isSame reports whether two findings are one act told twice: the same parties
// and firmness, and most content words of the shorter in the longer.
func (r *reading) isSame(a, b *found) bool {
	if a.sentence == b.sentence || a.Negative != b.Negative {
		return false
	}
	isDated := a.Due != nil && b.Due != nil
	isThen := isDated && a.Due.To == b.Due.To && a.Due.From == b.Due.From
	switch {
	case isThen && r.areOneMeeting(a, b):
		return true
	case isDated && !isThen, !holdsAll(a.By, b.By) && !holdsAll(b.By, a.By):
		return false
	}
	isOpening := isThen && r.opensTalks(a) && r.opensTalks(b) // "begin talks within two years … by that day talks open"
	return isOpening || r.isOneThing(a, b) && r.sharesWords(a, b)
}

// opensTalks reports whether an act is to begin talks, or that they begin.
func (r *reading) opensTalks(f *found) bool {
	return r.says(beginsTalks, f.verb) || r.saysIn(talksBegin, f.first, f.verb)
}

// isOneThing reports whether two acts may be done to one thing: where both are told of the thing that they are done to, each word
// of the shorter name stands in the longer.
func (r *reading) isOneThing(a, b *found) bool {
	x, y := a.thing, b.thing
	if x.Empty() || y.Empty() {
		return true
	}
	if y.Last-y.First < x.Last-x.First {
		x, y = y, x
	}
	return !r.anyToken(x.First, x.Last, func(i int) bool {
		isSaid := func(k int) bool { return r.word(k) == r.word(i) }
		return !r.has(i, r.words.Det) && !r.has(i, r.words.Pronoun) && !r.anyToken(y.First, y.Last, isSaid)
	})
}

// sharesWords reports whether most content words of the shorter of two acts stand in the
// longer, and all of them where the one is told of a party more.
func (r *reading) sharesWords(a, b *found) bool {
	x, y := r.content(a), r.content(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	shared := 0
	for _, s := range x {
		if _, ok := slices.BinarySearch(y, s); ok {
			shared++
		}
	}
	least, of := 3, 8
	switch {
	case !slices.Equal(a.By, b.By):
		least, of = 6, 10
	case a.Due == nil || b.Due == nil:
		least = 2
	}
	return len(x) >= least && shared*10 >= len(x)*of
}

// areOneMeeting reports whether two acts are to meet on one day, of the same sides, one of them told as talks or the like, and
// not both of somebody who is named:
// "Chile holds talks with Peru on Monday. Its minister Ana Gil will meet Luis Soto on Monday".
func (r *reading) areOneMeeting(a, b *found) bool {
	if a.Due.To.IsZero() || a.Due.From != a.Due.To || !r.says(holdsTalks, a.verb) || !r.says(holdsTalks, b.verb) || r.says(meets, a.verb) && r.says(meets, b.verb) {
		return false
	}
	x, y := slices.Concat(a.By, a.To), slices.Concat(b.By, b.To)
	isNamed := func(f *found) bool {
		return slices.ContainsFunc(r.mentions.In(f.first, f.last), func(m actors.Mention) bool { return m.Kind == actors.Individual })
	}
	return len(x) > 1 && len(y) > 1 && (holdsAll(x, y) || holdsAll(y, x)) && !(isNamed(a) && isNamed(b))
}

// content is the words of an act that carry meaning, sorted, with those of the thing that it is done to where that is
// its subject. It is asked for again for each retelling.
func (r *reading) content(f *found) []stem {
	if f.content != nil {
		return f.content
	}
	n := len(r.stems)
	r.stemsIn(f.thing.First, f.thing.Last)
	r.stems = append(r.stems, r.subjectMatter(f))
	r.stemsIn(f.verb+1, f.last)
	slices.Sort(r.stems[n:])
	f.content = slices.Clip(slices.Compact(r.stems[n:]))
	return f.content
}

// stemsIn adds the stems of the words among tokens that carry meaning.
func (r *reading) stemsIn(first, last int) {
	for i := first; i < last; i++ {
		t := r.d.Tokens[i]
		if n := r.idiomEnd(bothSides, i, last); n > i { // who they are is told by the act itself
			i = n - 1
			continue
		}
		if t.Kind > text.Number || r.has(i, r.words.Prep) || r.has(i, r.words.Det) || r.has(i, r.words.Conj) || r.word(i) == "to" {
			continue
		}
		r.stems = append(r.stems, stemOf(t.Of(r.d.Text)))
	}
}

// stem is what a word's inflections share, roughly: its first five bytes.
type stem uint64

func stemOf(w string) stem {
	var s stem
	for i := range min(len(w), 5) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		s = s<<8 | stem(c)
	}
	return s
}

// isFuller prefers the mention with a date, then that of more parties, then the longer one.
func (r *reading) isFuller(a, b *found) bool {
	if (a.Due != nil) != (b.Due != nil) {
		return a.Due != nil
	}
	if len(a.By) != len(b.By) {
		return len(a.By) > len(b.By)
	}
	return a.Len() > b.Len()+20
}

// id is stable while the quotation is: a hash of its words, numbered where the
// same words stand twice.
func (r *reading) id(quote string) string {
	r.bytes = append(r.bytes[:0], quote...)
	sum := sha256.Sum256(r.bytes)
	var digits [12]byte
	hex.Encode(digits[:], sum[:6])
	h := string(digits[:])
	r.ids[h]++
	if n := r.ids[h]; n > 1 {
		return fmt.Sprintf("%s-%d", h, n)
	}
	return h
}

// confidence starts from the signal's record and takes off for what was
// guessed. Each step is told.
func (r *reading) confidence(l *licence, sub *subject, a *act, c *found) float64 {
	p := l.row.prior
	c.why("confidence", r.d.Cover(l.signal.First, l.signal.Last), "the signal's record")
	for _, guess := range [...]struct {
		made bool
		off  float64
		rule string
	}{
		{r.form(a.inner) == 0 && !a.isNoun, .1, "verb in no list"},
		{!sub.explicit, .05, "subject carried on"},
		{len(c.By) == 0, .15, "no party known"},
		{r.has(a.inner, r.words.Befall), .1, "verb that may tell what befalls"},
	} {
		if guess.made {
			p -= guess.off
			c.why("confidence", text.Span{}, guess.rule)
		}
	}
	return max(p, .3)
}
