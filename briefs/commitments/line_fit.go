package commitments

import (
	"slices"

	"attache/briefs/actors"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

// plenty is how many characters an act has at the least that says enough without why or
// under what it is done.
const plenty = 58

// shortened is how many pieces stay: all, up to the first phrase that only tells why
// where enough stands before it, or up to the last phrase that fits.
func (x *line) shortened() int {
	if n := x.unframedEnd(); n > 0 {
		x.pieces = x.pieces[:n]
	}
	if x.length() <= mostLine {
		return len(x.pieces) // most
	}
	x.fitted()
	at, length := x.ends()
	if length <= mostLine {
		return len(x.pieces)
	}
	n := x.untitled(x.unaimed(x.unbroken(x.unranged(x.cutAt(at)))))
	x.isListCut = n > 0 && n < len(x.pieces) && x.partsList(n) && x.hasAny(x.pieces[n].token, x.a.last, x.words.joining)
	return n
}

// unranged is a place to end without a range that begins before it and ends behind it: "the chain | from research to use".
func (x *line) unranged(n int) int {
	for i := n - 1; i > 4 && i >= n-8; i-- {
		isCut := func(p piece) bool { return p.words == "to" && x.form(p.token+1)&lexicon.Base == 0 }
		if x.pieces[i].words == "from" && slices.ContainsFunc(x.pieces[n:min(n+4, len(x.pieces))], isCut) {
			return x.unhung(i)
		}
	}
	return n
}

// unaimed is a place to end without an infinitive before it of which all that says more is cut off: "forces | to go | after smugglers".
func (x *line) unaimed(n int) int {
	isWhose := func(p piece) bool { return p.words == "for" || p.words == "due" } // "time for Peru | to answer", "due | to lack"
	for n > 8 && n < len(x.pieces) && x.pieces[n-2].words == "to" && x.isClauseVerb(x.pieces[n-1].token) && x.pieces[n].token == x.pieces[n-1].token+1 && !slices.ContainsFunc(x.pieces[n-7:n-2], isWhose) {
		n = x.unhung(n - 2)
	}
	return n
}

// untitled is a place to end without a title at a list's end that goes on behind it, or whose name does: "meet the envoy of Peru | and the
// Minister | of Fisheries".
func (x *line) untitled(n int) int {
	if n >= len(x.pieces) || !x.isName(x.pieces[max(n-1, 0)].token) || !x.isOneOf(x.pieces[n].token, "of", "for") && !x.isName(x.pieces[n].token) {
		return n
	}
	i, isTitle := n, false
	for i > 4 && (x.isName(x.pieces[i-1].token) || x.isOneOf(x.pieces[i-1].token, "of", "for", "the")) {
		i--
		isTitle = isTitle || x.has(x.pieces[i].token, x.words.Official) && !x.isEither(x.pieces[i].token, "government", "ministry")
	}
	if first := x.pieces[i].token; !isTitle || i <= 4 || !isJoiner(x.pieces[i-1].words) || slices.ContainsFunc(x.mentions.In(first, x.pieces[n].token), func(m actors.Mention) bool {
		return m.Kind == actors.Individual && m.Last <= x.pieces[n].token
	}) {
		return n
	}
	return x.unhung(i - 1)
}

// sheds are what a line that is too long does without, what says least first.
var sheds = []func(*line){(*line).lightened, (*line).undoubled, (*line).unpaired, (*line).shortNamed}

// fitted leaves out of a line that is too long what says least, and at last with whom is
// worked, as long as it tells more at its end for it.
func (x *line) fitted() {
	end, fits := x.reached()
	x.best = append(x.best[:0], x.pieces...)
	for n := 0; n < len(sheds) && !fits; n++ {
		before := len(x.pieces)
		if sheds[n](x); len(x.pieces) == before {
			continue
		}
		var to int
		if to, fits = x.reached(); fits || to != end {
			x.best, end = append(x.best[:0], x.pieces...), to
		}
	}
	if x.pieces = append(x.pieces[:0], x.best...); fits {
		return
	}
	if at, _ := x.ends(); x.lengthTo(at.phrase) < mostLine-roomLeft {
		x.unaccompanied()
	}
}

// reached is the token with which the line would end, and whether it would lose nothing.
func (x *line) reached() (end int, fits bool) {
	at, length := x.ends()
	if length <= mostLine {
		return x.pieces[len(x.pieces)-1].token, true
	}
	return x.pieces[max(x.cutAt(at), 1)-1].token, false
}

// roomLeft is how many characters a cut may leave unused before with whom is worked is left
// out instead.
const roomLeft = 20

// cutAt is how many pieces stay of a line that is too long.
func (x *line) cutAt(at ends) int {
	if n := x.listCut(at); n > 0 {
		return n
	}
	switch {
	case at.joint > at.phrase && x.has(x.pieces[max(at.phrase-1, 0)].token, x.words.Instance):
		return at.joint // "in cases where a ban would hurt villages | and help others"
	case at.purpose > 0 && at.phrase < at.purpose+4:
		return x.unhung(at.purpose)
	case at.phrase > at.comma-8 && at.phrase > 0:
		return x.unhung(x.unled(at.phrase))
	case at.comma > 0:
		return x.unhung(at.comma)
	}
	return x.unsplit(at.fits)
}

// unsplit is a place to end without the words before it whose noun is cut off: "supply chains | and economic | growth".
func (x *line) unsplit(n int) int {
	if n < 1 || n >= len(x.pieces) || x.pieces[n].token < 0 || x.d.Tokens[x.pieces[n].token].Kind != text.Word {
		return n
	}
	for i := n - 1; i > 3; i-- {
		if k := x.pieces[i].token; x.has(k, x.words.Conj) || x.has(k, x.words.Prep) {
			return x.unhung(i)
		}
	}
	return n
}

// listCut is where a line that is too long ends in or behind a list, where little stands before that; 0 for others.
func (x *line) listCut(at ends) int {
	switch {
	case at.list == 0 || x.lengthTo(at.phrase) >= plenty:
	case at.of > at.list && slices.ContainsFunc(x.pieces[at.list:at.of], func(p piece) bool { return p.words == "and" }):
		return at.of // "in exploration, processing and recycling technologies | of ores"
	case at.list > at.phrase:
		return max(at.list, at.comma)
	}
	return 0
}

// unframedEnd is where the line may end before a phrase that only tells why or under
// what, with enough before it; 0 where there is none.
func (x *line) unframedEnd() int {
	length := 0
	for i, p := range x.pieces {
		isNext := p.words == "to" && x.isEither(p.token, "with", "for") // what it is for once more: "with a view to"
		isAimed := func(p piece) bool { return p.words == "to" && x.isClauseVerb(p.token+1) }
		if length >= plenty && x.isFrame(i) || length >= leastLine && (x.saysLittle(p.token) || isNext && (x.has(x.a.inner, x.words.Completing) || slices.ContainsFunc(x.pieces[:i], isAimed))) {
			return x.unhung(i)
		}
		length += x.width(i)
	}
	return 0
}

// saysLittle reports whether what begins at token k adds little to an act of which enough is told: of which plan or step it is
// one, on what ground or at what cost it is done, as against what, or what it is for where that is another act.
func (x *line) saysLittle(k int) bool {
	if x.word(k) == "to" {
		return x.has(x.a.inner, x.words.Completing) && x.isAim(k)
	}
	return k > x.a.inner+2 && (x.says(addsLittle, k) || x.isDetermined(k))
}

// isDetermined reports whether "as" at token k leads to how a thing was or will be agreed: "as | mutually determined in Lima".
func (x *line) isDetermined(k int) bool {
	if x.word(k) != "as" || x.word(k-2) == "as" {
		return false // "as often | as required"
	}
	for k++; x.isAdverb(k); k++ {
	}
	return x.form(k)&lexicon.Part != 0 && !x.isNounAt(k+1, x.a.last)
}

// length is how many characters the line has so far.
func (x *line) length() int {
	n := 0
	for i := range x.pieces {
		n += x.width(i)
	}
	return n
}

// width is how many characters a piece takes, with the blank before it.
func (x *line) width(i int) int {
	n := int(x.pieces[i].letters)
	if i > 0 && x.isSpaced(i) {
		n++
	}
	return n
}

// unaccompanied leaves out with whom is worked to do something: of a line that is too long.
func (x *line) unaccompanied() {
	first := slices.IndexFunc(x.pieces, func(p piece) bool { return x.has(p.token, x.words.Work) })
	if first < 0 || first+1 >= len(x.pieces) || x.pieces[first+1].words != "with" {
		return
	}
	for n := first + 2; n < len(x.pieces); n++ {
		if k := x.pieces[n].token; x.word(k) == "to" && x.form(k+1)&lexicon.Base != 0 || x.word(k+1) == "how" {
			x.pieces = slices.Delete(x.pieces, first+1, n)
			return
		}
	}
}

// ends is where the line may end, and how many characters it has if it does not, or more than it
// may have.
func (x *line) ends() (at ends, length int) {
	for i := 0; i < len(x.pieces) && length <= mostLine; i++ {
		if i > 2 && x.opensPiece(i) {
			at.note(i, x.isComma(x.pieces[i].token), length >= leastLine && x.isFrame(i))
		}
		if i > 4 {
			x.noteList(&at, i)
		}
		length += x.width(i)
		if length <= mostLine {
			at.fits = i + 1
		}
	}
	return at, length
}

// noteList notes a piece before which the line may end within a list.
func (x *line) noteList(at *ends, i int) {
	if x.partsList(i) {
		at.list = i
	}
	switch x.pieces[i].words {
	case "of":
		at.of = i
	case "and":
		at.joint = i
	}
}

// ends are the last pieces, before which a line may end, of each kind: a phrase, one
// that only tells why, a comma, an "and", an "of". 0 is none.
type ends struct{ phrase, purpose, comma, list, joint, of, fits int }

func (e *ends) note(i int, isComma, isPurpose bool) {
	if isComma {
		e.comma = i
	} else {
		e.phrase = i
	}
	if isPurpose {
		e.purpose = i
	}
}

// lengthTo is how many characters the line has up to a piece.
func (x *line) lengthTo(end int) int {
	n := 0
	for i := range end {
		n += x.width(i)
	}
	return n
}

// partsList reports whether a comma at a piece parts two things of a list, and no two words
// that describe one thing.
func (x *line) partsList(i int) bool {
	k := x.pieces[i].token
	if !x.isComma(k) || x.pieces[i-1].token != k-1 || !x.isNounWord(k-1) || x.isHyphen(k-2) || !x.isListedAt(k+1) || x.has(k+1, x.words.Conj) {
		return false
	}
	return !describes(x.d.Tokens[k-1].Of(x.d.Text)) && !x.awaitsNoun(k)
}
