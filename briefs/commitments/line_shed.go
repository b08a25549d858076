package commitments

import (
	"slices"
	"strings"

	"attache/briefs/clause"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// lightened leaves out words that only praise a thing or say how much of it: of a line
// that is too long.
func (x *line) lightened() {
	x.without(func(k int) bool {
		return x.has(k, x.words.Epithet) && !x.isHyphen(k+1) && k > x.a.inner && x.d.Tokens[k].Shape == text.Lower || x.isPraiseOfTwo(k)
	})
}

// unpraised leaves out words that only praise a thing, and say nothing of which is meant.
func (x *line) unpraised() {
	x.without(func(k int) bool {
		w := x.spelling(k)
		return (w == "neighbouring" || w == "neighboring") && x.isNamed(k+1, ofPlace) || x.has(k, x.words.Praise) && !x.isHyphen(k+1) && x.d.Tokens[k].Shape == text.Lower && x.isNounAt(k+1, len(x.d.Tokens))
	})
}

// without leaves out words of a kind, with what ties them to their like.
func (x *line) without(isSuch func(k int) bool) {
	all, kept := x.pieces, x.pieces[:0]
	for i := 0; i < len(all); i++ {
		switch p := all[i]; {
		case len(kept) > 2 && x.isPraiseOfTwo(p.token) && isSuch(p.token):
			kept = kept[:len(kept)-2] // "the | Oslo-based | Organisation"
		case p.token >= 0 && isSuch(p.token):
			kept, i = x.unjoined(kept, all, i)
		default:
			kept = append(kept, p)
		}
	}
	x.pieces = kept
	x.articles()
}

// unpaired leaves out the second of two verbs behind the act's own that are done to one thing:
// "develop | and apply | rules".
func (x *line) unpaired() {
	for i := 2; i+3 < len(x.pieces); i++ {
		k, n := x.pieces[i].token, x.pieces[i+2].token
		if k <= x.a.inner || n != k+2 || !x.isEither(k+1, "and", "or") {
			continue
		}
		isPair := x.form(k)&x.form(n)&(lexicon.Base|lexicon.Ing) != 0 && x.isClauseVerb(k)
		if isPair && !x.has(k, x.words.Selfdone) {
			x.pieces = slices.Delete(x.pieces, i+1, i+3)
		}
	}
}

// undoubled leaves out one of two things of a list of which one is named by the other: "silk | and silk yarn", "| rubber and | rubber
// products".
func (x *line) undoubled() {
	for i := 1; i+3 < len(x.pieces); i++ {
		isDouble := x.pieces[i+1].words == "and" && x.pieces[i].words == x.pieces[i+2].words && x.isNounWord(x.pieces[i+3].token) && (i+4 == len(x.pieces) || isJoiner(x.pieces[i+4].words))
		switch {
		case !isDouble:
		case x.isOneOf(x.pieces[i+3].token, "products", "goods"):
			x.pieces = slices.Delete(x.pieces, i, i+2)
		default:
			x.pieces = slices.Delete(x.pieces, i+1, i+4)
		}
	}
}

// shortNamed says the abbreviation that the text gives behind a name in brackets, where
// everybody knows it, of a line that is too long for the name: "at the | WTO".
func (x *line) shortNamed() {
	for i := 1; i < len(x.pieces); i++ {
		k := x.pieces[i].token
		if k < 0 || x.mark(k+1) != '(' || x.mark(k+3) != ')' {
			continue
		}
		short := x.d.Tokens[k+2].Of(x.d.Text)
		run := clause.Run{}
		isShort := len(short) > 2 && len(short) < 5 && strings.ToUpper(short) == short && x.isName(k)
		if (isShort || x.has(k+2, x.words.Shortname)) && !x.isEither(k+2, "mou", "moc") {
			run = x.spelled(strings.TrimSuffix(short, "s"), k)
		}
		first := slices.IndexFunc(x.pieces, func(p piece) bool { return p.token == run.First })
		if run.Empty() || first < 1 {
			continue
		}
		x.pieces[i] = newPiece(short, x.pieces[first].spaced, k)
		x.pieces = slices.Delete(x.pieces, first, i)
		i = first
	}
	x.articles()
}

// pairedNames is where the names of two end that only a hyphen parts:
// "Peru-Norway". It is k where none stand at token k.
func (x *line) pairedNames(k int) int {
	a, ok := x.mentions.At(k)
	if !ok {
		return k
	}
	n := a.Last
	if x.mark(n) == '-' {
		n++
	}
	if b, ok := x.mentions.At(n); ok {
		return b.Last
	}
	return k
}

// isPraiseOfTwo reports whether the second of two words stands at token k that a hyphen ties
// and that only describe the noun behind them.
func (x *line) isPraiseOfTwo(k int) bool {
	return x.has(k, x.words.describer) && x.isHyphen(k-1) && x.isNounAt(k+1, len(x.d.Tokens))
}

// unjoined leaves out the epithet at piece i with what ties it to its like: "a fair | and
// lasting | peace", "a | commercially meaningful | gain". It gives what is kept and the last
// piece that is left out.
func (x *line) unjoined(kept, all []piece, i int) ([]piece, int) {
	k := all[i].token
	if n := len(kept) - 1; n > 1 && strings.HasSuffix(kept[n].words, "ly") && x.isAdverb(k-1) {
		kept = kept[:n]
	}
	if end := x.joinerEnd(all, i+1); end > i+1 {
		return kept, end - 1
	}
	n := len(kept)
	for n > 2 && isJoiner(kept[n-1].words) {
		n--
	}
	if n < len(kept) && describes(kept[n-1].words) {
		kept = kept[:n]
	}
	return kept, i
}

// joinerEnd is the piece behind the comma or conjunction at piece i that ties two
// descriptions; i where none stands.
func (x *line) joinerEnd(all []piece, i int) int {
	for i < len(all) && isJoiner(all[i].words) && all[i].token == all[i-1].token+1 {
		i++
	}
	return i
}

func isJoiner(w string) bool { return w == "," || w == "and" || w == "or" }

// describes reports whether a word ends as adjectives do.
func describes(w string) bool {
	return endsIn(w, "al", "ic", "ive", "ous", "able", "ed", "ful", "ible", "ary", "ant", "ent")
}

// articles spells "a" and "an" as the word asks that now follows.
func (x *line) articles() {
	for i := 0; i+1 < len(x.pieces); i++ {
		p, next := &x.pieces[i], x.pieces[i+1]
		if (p.words == "a" || p.words == "an") && p.token >= 0 && next.token > p.token+1 {
			p.reword(articleOf(next.words))
		}
	}
}

// articleOf is "an" before a word that begins with the sound of a vowel.
func articleOf(w string) string {
	w = strings.ToLower(w)
	if strings.IndexByte("aeiou", w[0]) < 0 || strings.HasPrefix(w, "eu") || strings.HasPrefix(w, "uni") || strings.HasPrefix(w, "us") || strings.HasPrefix(w, "one") {
		return "a"
	}
	return "an"
}

// unbroken is a place to end that lies in no clause whose verb would be cut off, with the
// verb that only leads to such a clause: "a trial | to test how rules can be aligned".
func (x *line) unbroken(n int) int {
	for i := range x.s.Clauses {
		c := &x.s.Clauses[i]
		if at := x.cutClause(c, n); at > 4 {
			if x.pieces[at-2].words == "to" && x.isClauseVerb(x.pieces[at-1].token) {
				at -= 2
			}
			return x.unbroken(x.unhung(at)) // nor with the verb that led to it: "and whether it shows | that"
		}
	}
	return n
}

// cutClause is the piece with which a clause begins that the line would break off before its
// verb; 0 for a clause that it tells to its end, or not at all.
func (x *line) cutClause(c *clause.Clause, n int) int {
	first := c.Subject.First
	if c.Marker >= 0 {
		first = c.Marker
	}
	isCut := n > 0 && x.pieces[n-1].token == c.Verb || slices.ContainsFunc(x.pieces[n:], func(p piece) bool { return p.token == c.Verb })
	if !c.Finite || first <= x.a.inner || !isCut {
		return 0
	}
	for x.isOneOf(first-1, "how", "whether", "what", "which", "why") {
		first--
	}
	return slices.IndexFunc(x.pieces[:n], func(p piece) bool { return p.token >= first && p.token < c.Verb })
}
