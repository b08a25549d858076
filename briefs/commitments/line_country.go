package commitments

import (
	"slices"

	"attache/briefs/actors"
)

// country says the state that "the country", "the island nation" or "the Asian giant" at token k
// stands for: one that promises nothing, or the one to which something was told to go. It gives where
// its words end; k where none is meant, or that of the promisers alone.
func (x *line) country(k, last int) int {
	p, _ := x.phraseAt(k, last)
	if p.Last-p.First > 4 || !x.isOneOf(p.head, "country", "nation", "giant", "kingdom", "island") || x.namesState(p.head) || x.isOneOf(k+1, "only", "first", "last", "next") {
		return k
	}
	isBare := p.Last-p.First == 2
	all := x.cast.In(x.d.Sentences[max(x.s.Index-1, 0)].First, k)
	for n := len(all) - 1; n >= 0; n-- {
		m := &all[n]
		switch {
		case !isState(m, isBare) || p.Last+1 < last && x.isNamedAt(p.Last+1, m.Codes):
		case !slices.Contains(x.c.By, m.Codes[0]), !isBare && m.First > x.s.First && x.isOneOf(m.First-1, "with", "to", "from", "for"), m.Use == actors.Place && m.First > x.s.First:
			return x.sayState(k, p, m)
		case isBare:
			return k
		}
	}
	return k
}

// isState reports whether a mention is of one state, if only by an adjective.
func isState(m *actors.Mention, byName bool) bool {
	return len(m.Codes) == 1 && (m.Kind == actors.State || m.Kind == actors.Seat || !byName && m.Kind == actors.Demonym)
}

// isNamedAt reports whether a mention of the same state begins at token k: "from the country to | Peru" is from another.
func (x *line) isNamedAt(k int, codes []string) bool {
	m, ok := x.cast.At(k)
	return ok && m.Kind != actors.Pronoun && slices.Equal(m.Codes, codes)
}

// namesState reports whether token k is part of a state's own name: "the United | Kingdom".
func (x *line) namesState(k int) bool {
	m, ok := x.cast.At(k)
	return ok && m.Kind == actors.State
}

// sayState says a state for the phrase at token k, with its article where the text gives it one.
func (x *line) sayState(k int, p phrase, m *actors.Mention) int {
	name := x.nameOf(m.Codes[0])
	if m.Kind == actors.State {
		name = x.d.Words(m.First, m.Last)
		if x.word(m.First-1) == "the" {
			name = "the " + name
		}
	}
	end := p.Last
	if x.isPossessive(end) {
		end++
	}
	if x.isPossessive(end - 1) {
		name = possessive(name)
	}
	x.put(name, k)
	x.c.why("line", x.d.Cover(k, p.Last), "refers to "+name)
	return end
}
