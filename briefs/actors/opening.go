package actors

import (
	"slices"

	"attache/briefs/text"
)

// longestOpening is how many tokens may stand before whom a sentence begins with: "During my
// working visit to Lima and my long talks with the Peruvian".
const longestOpening = 16

// meet remembers with whom a sentence begins, and moves the focus to those two: "In my
// talks with Chile, we agreed", in a text that is of no pair also by its capital, "In
// Santiago the two sides agreed".
func (r *resolver) meet(k int) {
	m := &r.mentions.All[k]
	own := r.own(m.First)
	if own == nil {
		own = r.home
	}
	if r.guest != nil || r.nowFirst != nil || len(own) != 1 || slices.Equal(own, m.Codes) || r.parties[m.Codes[0]] == "" {
		return
	}
	switch {
	case r.opensIn(k):
	case r.opensWith(k):
		r.guest = m.Codes
	default:
		return
	}
	if r.ofPair {
		return
	}
	r.focusOn(r.union(own, m.Codes), m.First)
	r.met = r.span(r.met)
}

// opensIn reports whether a sentence begins with where the talks were that it tells of: a land to which
// a journey went, or a capital in a text of no pair.
func (r *resolver) opensIn(k int) bool {
	m := &r.mentions.All[k]
	if m.Use != Place || !r.isPlaceFirst(k) {
		return false
	}
	return len(r.visited) > 1 && slices.Contains(r.visited, m.Codes[0]) || m.Kind == Seat && r.mentions.Pair == nil
}

// own is the side of who speaks at a token, or whose statement the text is; nil where it is
// told by another.
func (r *resolver) own(token int) []string {
	return firstKnown(r.mentions.Speaker(token), r.author, r.ours)
}

// opensWith reports whether mention k is in the phrase that its sentence begins with, as the
// one with whom there are talks: "With Chile", "At our meeting with Premier Ruiz".
func (r *resolver) opensWith(k int) bool {
	m, sen := &r.mentions.All[k], r.d.Sentences[r.notes[k].sentence]
	first := sen.First
	if r.d.Tokens[first].Kind == text.Punct && first+1 < sen.Last {
		first++ // a quotation mark
	}
	if m.First-first > longestOpening || !r.isWord(first, "in", "during", "at", "after", "with", "following", "on") {
		return false
	}
	with := r.beforeArticle(m.First)
	if r.isWord(first, "with") {
		return with == first
	}
	for i := first + 1; i < m.First; i++ {
		if r.d.Tokens[i].Of(r.d.Text) == "," {
			return false
		}
	}
	return r.hasClass(first+1, m.First, talkWord) && r.isWord(with, "with", "to")
}
