package pdf

import (
	"cmp"
	"math"
	"slices"
	"unicode"
)

// strip is letters on one base line without a wide gap: a line, or what of it
// stands in one column.
type strip struct {
	letters   []letter
	x, end, y float64
	size      float64 // of most letters
	isTold    bool    // its blanks are PDFium's
}

// Measures of a line, in sizes of its letters.
const (
	sameLine   = 0.12 // up or down within which letters stand on one base line
	sameRow    = 0.25 // the same for strips, which may be set in two ways
	chainGap   = 1.8  // from which a gap parts letters that are drawn one behind the other
	rowGap     = 0.8  // the same for those that are not
	overlap    = 0.6  // by which a letter may reach into the one before
	painted    = 0.12 // within which a letter is painted twice, to look bold
	smallType  = 0.86 // from which letters are small enough to be raised
	leastRaise = 0.12
	mostRaise  = 0.8
	markGap    = 0.5 // before a raised letter
)

// mostStrips is over how many a page is read line by line: whoever scatters
// letters over a page has no columns.
const mostStrips = 4000

// stripsOf joins the letters of a page that run in one direction.
func stripsOf(letters []letter) []strip {
	var chains []strip
	var c chain
	for _, l := range onceOnly(letters) {
		if !c.takes(l) {
			chains = c.endTo(chains)
			c = chain{}
		}
		c.add(l)
	}
	chains = c.endTo(chains)
	if len(chains) < mostStrips {
		chains = withMarks(chains)
	}
	strips := joined(chains)
	if told := linesTold(letters); len(strips)*leastLetters > len(letters) && len(told)*2 < len(strips) {
		strips = told
	}
	return slices.DeleteFunc(strips, strip.isBlank) // or a row of blanks would pass for one that says something
}

func (s strip) isBlank() bool {
	return !slices.ContainsFunc(s.letters, func(l letter) bool { return isLegible(l.rune) && !unicode.IsSpace(l.rune) })
}

// leastLetters is how many letters a strip has where lines can be made out.
const leastLetters = 4

// linesTold are the lines as PDFium tells them, for letters that stand on no
// lines, as along a curve.
func linesTold(letters []letter) (all []strip) {
	for begin, i := 0, 1; i <= len(letters); i++ {
		if i < len(letters) && letters[i].before != lineEnd {
			continue
		}
		s := stripOf(letters[begin:i], -1.2*letters[begin].size*float64(len(all)))
		s.isTold = true
		all = append(all, s)
		begin = i
	}
	return all
}

// onceOnly leaves out letters that are painted over themselves.
func onceOnly(letters []letter) []letter {
	type place struct {
		rune rune
		x, y int
	}
	seen := map[place]letter{}
	kept := letters[:0:0]
	for _, l := range letters {
		unit := 2 * painted * l.size
		at := place{l.rune, int(l.x / unit), int(l.y / unit)}
		if isPaintedTwice(l, func(dx, dy int) (letter, bool) {
			other, ok := seen[place{l.rune, at.x + dx, at.y + dy}]
			return other, ok
		}) {
			continue
		}
		seen[at] = l
		kept = append(kept, l)
	}
	return kept
}

func isPaintedTwice(l letter, near func(dx, dy int) (letter, bool)) bool {
	for dx := -1; dx <= 1; dx++ {
		for dy := -1; dy <= 1; dy++ {
			if o, ok := near(dx, dy); ok && math.Abs(o.x-l.x) < painted*l.size && math.Abs(o.y-l.y) < painted*l.size && o.turn == l.turn {
				return true
			}
		}
	}
	return false
}

// chain is letters that are drawn one behind the other.
type chain struct {
	letters []letter
	base    letter // the last that is neither raised nor sunk
}

func (c *chain) takes(l letter) bool {
	if len(c.letters) == 0 {
		return true
	}
	last := c.letters[len(c.letters)-1]
	size := max(c.base.size, l.size)
	gap, rise := l.x-last.end, l.y-c.base.y
	if isLeftward(l.rune) && isLeftward(last.rune) {
		gap = last.x - l.end
	}
	switch {
	case gap < -overlap*size:
		return false
	case math.Abs(rise) <= sameLine*size:
		return gap <= chainGap*size
	case l.size <= smallType*c.base.size: // raised, or sunk as in H₂O
		return gap <= markGap*size && rise > -0.4*size && rise < mostRaise*size
	case c.base.size <= smallType*l.size && c.isRaisedFor(l): // the mark that a note begins with
		return gap <= 2*markGap*size
	}
	return false
}

func (c *chain) isRaisedFor(l letter) bool {
	rise := c.base.y - l.y
	return len(c.letters) <= mostMark && rise > leastRaise*l.size && rise < mostRaise*l.size
}

// mostMark is how many letters a note's mark may have.
const mostMark = 5

func (c *chain) add(l letter) {
	switch rise := l.y - c.base.y; {
	case len(c.letters) == 0, math.Abs(rise) <= sameLine*max(c.base.size, l.size):
		c.base = l
	case l.size <= smallType*c.base.size:
		l.sup = rise > leastRaise*c.base.size
	default:
		for i := range c.letters {
			c.letters[i].sup = true
		}
		c.base = l
	}
	c.letters = append(c.letters, l)
}

func (c *chain) endTo(all []strip) []strip {
	if len(c.letters) == 0 {
		return all
	}
	return append(all, stripOf(c.letters, c.base.y))
}

func stripOf(letters []letter, y float64) strip {
	s := strip{letters: letters, x: letters[0].x, end: letters[0].end, y: y}
	sizes := map[float64]int{}
	for _, l := range letters {
		s.x, s.end = min(s.x, l.x), max(s.end, l.end)
		if !l.sup {
			sizes[roundSize(l.size)]++
		}
	}
	s.size = mostOf(sizes)
	if s.size == 0 {
		s.size = letters[0].size
	}
	return s
}

func roundSize(size float64) float64 { return math.Round(size*4) / 4 }

// mostOf is what is counted most, the largest of several.
func mostOf(counts map[float64]int) (most float64) {
	for size, n := range counts {
		if n > counts[most] || n == counts[most] && size > most {
			most = size
		}
	}
	return most
}

// withMarks puts raised marks that are drawn apart where they belong.
func withMarks(chains []strip) []strip {
	rest := chains[:0:0]
	slices.SortStableFunc(chains, func(a, b strip) int { return cmp.Compare(b.y, a.y) })
	isHosted := make([]bool, len(chains))
	for i, c := range chains {
		if len(c.letters) > mostMark {
			continue
		}
		for k := i + 1; k < len(chains) && chains[k].y > c.y-mostRaise*4*c.size; k++ {
			if h := &chains[k]; !isHosted[k] && h.hosts(c) {
				h.insert(c)
				isHosted[i] = true
				break
			}
		}
	}
	for i, c := range chains {
		if !isHosted[i] {
			rest = append(rest, c)
		}
	}
	return rest
}

// longest is over how many letters a strip is no line of a text.
const longest = 5000

func (s *strip) hosts(c strip) bool {
	rise := c.y - s.y
	return c.size <= smallType*s.size && len(s.letters) < longest && rise > leastRaise*s.size && rise < mostRaise*s.size &&
		c.x > s.x && c.x <= s.end+markGap*s.size
}

func (s *strip) insert(c strip) {
	for i := range c.letters {
		c.letters[i].sup = true
	}
	at := len(s.letters)
	for at > 0 && s.letters[at-1].x > c.x {
		at--
	}
	*s = stripOf(slices.Insert(slices.Clone(s.letters), at, c.letters...), s.y)
}

// joined are the strips of each row, from the top, with those joined between
// which there is no wide gap.
func joined(chains []strip) []strip {
	var all []strip
	for _, row := range rowsOf(chains) {
		slices.SortStableFunc(row, func(a, b strip) int { return cmp.Compare(a.x, b.x) })
		for begin := 0; begin < len(row); {
			reach, end := row[begin], begin+1
			for end < len(row) && reach.isBefore(row[end]) {
				reach.end = max(reach.end, row[end].end)
				end++
			}
			all = append(all, oneOf(row[begin:end]))
			begin = end
		}
	}
	return all
}

func (s *strip) isBefore(next strip) bool {
	size, gap := max(s.size, next.size), next.x-s.end
	return gap < rowGap*size && gap > -overlap*size && size < 1.7*min(s.size, next.size)
}

// oneOf makes one strip of neighbours. Letters of Arabic and Hebrew stand in
// the order in which they are read.
func oneOf(row []strip) strip {
	if len(row) == 1 {
		return row[0]
	}
	if isLeftward(row[0].letters[0].rune) && isLeftward(row[len(row)-1].letters[0].rune) {
		slices.Reverse(row)
	}
	var letters []letter
	for _, s := range row {
		letters = append(letters, s.letters...)
	}
	return stripOf(letters, row[0].y)
}

// rowsOf parts strips by their base lines, from the top.
func rowsOf(all []strip) (rows [][]strip) {
	slices.SortStableFunc(all, func(a, b strip) int { return cmp.Compare(b.y, a.y) })
	for begin, i := 0, 1; i <= len(all); i++ {
		if i == len(all) || all[begin].y-all[i].y > sameRow*min(all[begin].size, all[i].size) {
			rows = append(rows, all[begin:i:i])
			begin = i
		}
	}
	return rows
}

func isLeftward(r rune) bool {
	return unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana)
}
