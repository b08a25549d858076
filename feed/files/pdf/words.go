package pdf

import (
	"slices"
	"strings"
	"unicode"
)

// Gaps that are blanks, in sizes of the letters.
const (
	leastBlank = 0.1  // where PDFium takes it for one
	bareBlank  = 0.17 // where the line has no blanks written
	setBlank   = 0.3  // where it has

	widestSpacing = 0.6 // from which spaced letters are words of one letter
)

// words are a strip's letters with the blanks between them. A raised mark stays
// apart from a number: 2026¹.
func (s strip) words() string {
	var b strings.Builder
	breaks := s.blanks()
	for i := 0; i < len(s.letters); i++ {
		if breaks[i] {
			b.WriteByte(' ')
		}
		if !s.letters[i].sup {
			b.WriteRune(s.letters[i].legible())
			continue
		}
		end := i + 1
		for end < len(s.letters) && s.letters[end].sup && !breaks[end] {
			end++
		}
		b.WriteString(raised(s.letters[i:end]))
		if i == 0 {
			b.WriteByte(' ') // a note begins with its mark
		}
		i = end - 1
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func (l letter) legible() rune {
	if isLegible(l.rune) {
		return l.rune
	}
	return ' '
}

// blanks says before which letters a blank stands.
func (s strip) blanks() []bool {
	is := make([]bool, len(s.letters))
	gaps := make([]float64, len(s.letters))
	blanks, close := 0, make([]float64, 0, len(s.letters))
	for i := 1; i < len(s.letters); i++ {
		gaps[i] = s.gap(i)
		if s.letters[i].before >= written {
			blanks++
		} else {
			close = append(close, gaps[i])
		}
	}
	least := bareBlank
	if blanks*12 > len(s.letters) {
		least = setBlank
	}
	taken := leastBlank
	if len(close) > 4 { // letters may be spaced
		slices.Sort(close)
		if usual := close[len(close)/2]; usual < widestSpacing {
			least, taken = max(least, usual*1.6+0.06), max(taken, usual*1.6+0.06)
		}
	}
	for i := 1; i < len(s.letters); i++ {
		l := s.letters[i]
		switch {
		case l.before == written || l.before == lineEnd && s.isTold:
			is[i] = true
		case s.isTold:
			is[i] = l.before == guessed
		case l.before == guessed:
			is[i] = gaps[i] > taken
		default:
			is[i] = gaps[i] > least
		}
		if l.sup && !s.letters[i-1].sup {
			is[i] = is[i] && gaps[i] > markGap
		}
	}
	s.closeUp(is, gaps)
	return is
}

// gap is how far a letter stands from the one before, in sizes.
func (s strip) gap(i int) float64 {
	a, b := s.letters[i-1], s.letters[i]
	size := max(min(a.size, b.size), s.size/2)
	if isLeftward(a.rune) && isLeftward(b.rune) {
		return (a.x - b.end) / size
	}
	return (b.x - a.end) / size
}

// leastSpaced is how many letters in a row make a word whose letters are spaced.
const leastSpaced = 4

// closeUp takes the blanks out of words that are spaced: "J O I N T  N O T E".
func (s strip) closeUp(is []bool, gaps []float64) {
	for begin := 0; begin < len(is); {
		end := begin + 1
		for end < len(is) && is[end] && s.isLone(is, end) && s.isLone(is, begin) {
			end++
		}
		if end-begin >= leastSpaced {
			part(is[begin+1:end], gaps[begin+1:end])
		}
		begin = end
	}
}

// isLone reports whether a letter stands between blanks.
func (s strip) isLone(is []bool, i int) bool {
	return unicode.IsLetter(s.letters[i].rune) && (i == 0 || is[i]) && (i+1 == len(is) || is[i+1])
}

// part leaves the blanks that are wider than most.
func part(is []bool, gaps []float64) {
	sorted := slices.Sorted(slices.Values(gaps))
	usual := sorted[len(sorted)/2]
	if usual > 2*widestSpacing {
		return
	}
	for i := range is {
		is[i] = gaps[i] > usual*1.4+0.05
	}
}

// raisedForms are the characters that are raised of themselves.
var raisedForms = map[rune]rune{
	'0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '+': '⁺', '-': '⁻', '−': '⁻', '(': '⁽', ')': '⁾',
}

// raisedLetters are the same for the letter that a note may be called by.
var raisedLetters = map[rune]rune{'a': 'ᵃ', 'b': 'ᵇ', 'c': 'ᶜ', 'd': 'ᵈ', 'e': 'ᵉ', 'f': 'ᶠ', 'g': 'ᵍ', 'h': 'ʰ', 'i': 'ⁱ', 'j': 'ʲ', 'k': 'ᵏ'}

// raised writes raised letters: digits and a lone letter as raised ones, and
// all else as it is, as in 5th.
func raised(letters []letter) string {
	var b strings.Builder
	for _, l := range letters {
		r := l.legible()
		if form, ok := raisedForms[r]; ok {
			r = form
		} else if form, ok := raisedLetters[r]; ok && len(letters) == 1 {
			r = form
		}
		b.WriteRune(r)
	}
	return b.String()
}
