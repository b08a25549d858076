package commitments

import (
	"slices"
	"strings"

	"attache/briefs/actors"
	"attache/briefs/clause"
)

// country says the state that "the country", "the island nation" or "the Asian giant" at token k stands for: the one that was told of
// last, or of a giant the one that promises nothing or to which something was told to go. It gives where its words end; k where none is
// meant.
func (x *line) country(k, last int) int {
	p, _ := x.phraseAt(k, last)
	if p.Last-p.First > 4 || !x.isOneOf(p.head, "country", "nation", "giant", "kingdom", "island") || x.isNamed(p.head, ofState) || x.isOneOf(k+1, "only", "first", "last", "next") {
		return k
	}
	isBare := p.Last-p.First == 2
	all := x.mentions.In(x.d.Sentences[max(x.s.Index-1, 0)].First, k)
	for n := len(all) - 1; n >= 0; n-- {
		m := &all[n]
		switch {
		case !isState(m, isBare) || p.Last+1 < last && x.isNamedAt(p.Last+1, m.Codes):
		case !x.isBy(m.Codes[0]), isBare && x.canBeOwn(k, p), !isBare && m.First > x.s.First && x.isOneOf(m.First-1, "with", "to", "from", "for"), m.Use == actors.Place && m.First > x.s.First:
			return x.sayState(k, p, m)
		}
	}
	return k
}

// lying says the one state that is told of by where it lies or what it is, "the Gulf state" at token k. It gives where its words end; k where
// it is known by no name, or its name follows.
func (x *line) lying(k int) int {
	m, ok := x.mentions.At(k)
	if !ok || m.Kind != actors.Office || m.Last-k < 3 || x.is(m.Last-2, x.words.the) || len(m.Codes) != 1 || x.isName(m.Last) || x.nameOf(m.Codes[0]) == m.Codes[0] || !x.isOneOf(m.Last-1, "country", "nation", "state", "kingdom", "republic", "island", "emirate", "sultanate") {
		return k
	}
	state := actors.Mention{Kind: actors.Office, Codes: m.Codes}
	return x.sayState(k, phrase{Run: clause.Run{First: k, Last: m.Last}}, &state)
}

// ownCountry says the state for "his country" at token k: the one that the owner, or who promises, is told of. It gives where its words
// end; k where that has no name.
func (x *line) ownCountry(k int) int {
	own := actors.Mention{Kind: actors.Pronoun, Codes: x.c.By}
	if m, ok := x.mentions.At(k); ok && len(m.Codes) > 0 {
		own.Codes = m.Codes
	}
	if len(own.Codes) != 1 || x.nameOf(own.Codes[0]) == own.Codes[0] {
		return k
	}
	return x.sayState(k, phrase{Run: clause.Run{First: k, Last: k + 2}}, &own)
}

// isState reports whether a mention is of one state, if only by an adjective.
func isState(m *actors.Mention, byName bool) bool {
	return len(m.Codes) == 1 && (m.Kind == actors.State || m.Kind == actors.Seat || !byName && m.Kind == actors.Demonym)
}

// isToldIn reports whether tokens name a party as such.
func (x *line) isToldIn(first, last int, codes []string) bool {
	return slices.ContainsFunc(x.mentions.In(first, last), func(m actors.Mention) bool {
		return (m.Kind == actors.State || m.Kind == actors.Bloc || m.Kind == actors.Seat) && m.Use != actors.Modifier && slices.Equal(m.Codes, codes)
	})
}

// isPeople reports whether a state is named by its people: "the Peruvians".
func (x *line) isPeople(m *actors.Mention) bool {
	return x.isPlural(m.Last-1) && x.d.Words(m.First, m.Last) != m.Name
}

// isNamedAt reports whether a mention of the same state begins at token k: "from the country to | Peru" is from another.
func (x *line) isNamedAt(k int, codes []string) bool {
	m, ok := x.mentions.At(k)
	return ok && m.Kind != actors.Pronoun && slices.Equal(m.Codes, codes)
}

// canBeOwn reports whether "the country" at token k can be that of those who promise: it is neither what they leave to itself nor one that
// they deal with, "withdraw troops from | the country", "drills with | the country".
func (x *line) canBeOwn(k int, p phrase) bool {
	return len(x.c.By) == 1 && x.isEither(p.head, "country", "nation") && !x.isOneOf(k-1, "with", "against") && !x.isOneOf(x.a.inner, "withdraw", "withdrawing", "pull", "address")
}

// sayState says a state for the phrase at token k, with its article.
func (x *line) sayState(k int, p phrase, m *actors.Mention) int {
	name := withArticle(x.nameOf(m.Codes[0]))
	if words := x.d.Words(m.First, m.Last); m.Kind == actors.State && !x.isPeople(m) {
		if name = withArticle(words); x.word(m.First-1) == "the" && name == words {
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

// withArticle is a party's name with the article that it has: "the United States", "the U.S.", "the European Union".
func withArticle(name string) string {
	if strings.HasPrefix(name, "United ") || strings.ToUpper(name) == name || endsIn(name, " Union", "Republic", "Netherlands", "Philippines") {
		return "the " + name
	}
	return name
}
