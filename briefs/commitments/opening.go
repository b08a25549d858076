package commitments

import (
	"attache/briefs/match"
	"attache/briefs/text"
)

// opening is a promise that a paragraph leaves open for the list that hangs on
// it: "The Parties agreed to:", "Japan will:". The items say what is promised.
type opening struct {
	row *match.Row[signal]
	sub subject
}

// openingOf reads the promise that a sentence ends in, the zero opening where
// it ends in none.
func (r *reading) openingOf(s text.Sentence) opening {
	i := s.Last - 2 // the colon is last
	if i < s.First || r.rune1(s.Last-1) != ':' {
		return opening{}
	}
	switch {
	case r.has(i, r.words.will):
		return r.opened(s, "will", i)
	case r.word(i) == "shall":
		return r.opened(s, "shall", i)
	case !r.isTo(i):
		return opening{}
	}
	for k := i - 1; k >= s.First && k >= i-8; k-- {
		switch {
		case r.has(k, r.words.agree):
			return r.opened(s, "agreed to", k)
		case r.has(k, r.words.promise):
			return r.opened(s, "promised to", k)
		case r.has(k, r.words.plan):
			return r.opened(s, "plans to", k)
		}
	}
	return opening{}
}

// opened is the opening whose signal, of the row so named, begins at token i.
func (r *reading) opened(s text.Sentence, name string, i int) opening {
	if r.isDenied(s, i) {
		return opening{}
	}
	for i > s.First && r.has(i-1, r.words.have) {
		i--
	}
	rows := r.table.Rows()
	for k := range rows {
		if rows[k].Name == name {
			return opening{&rows[k], r.before(s, i)}
		}
	}
	return opening{}
}

// openedActs reads an item that begins with a bare verb as what the opening
// promises, and returns the token after it.
func (r *reading) openedActs(k int) int {
	s := r.d.Sentences[k]
	i := s.First
	if r.open.row == nil || r.d.Blocks[s.Block].Kind != text.Item {
		return i
	}
	if r.verb(i)&isBase == 0 || r.d.SentenceAt(r.d.Blocks[s.Block].Start) != k {
		return i
	}
	m := match.Match[signal]{Row: r.open.row, First: i, Last: i}
	end := i
	for _, a := range r.acts(s, m) {
		if !r.isPromise(s, m, r.open.sub, a) {
			continue
		}
		sub := r.open.sub
		sub.explicit = false
		m.Last = i + 1
		c := r.commitment(k, m, sub, a)
		c.first = a.first
		c.Span = r.d.Cover(c.first, c.last)
		r.found = append(r.found, c)
		end = a.last
	}
	return end
}
