package pdf

import (
	"math"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// sheet is a page: its letters in the order in which it is drawn, in units of
// 1/72 inch, upwards and to the right.
type sheet struct {
	width, height float64
	letters       []letter
	cut           bool // it has more
}

func (s sheet) isCut() bool { return s.cut }

// letter is a character where it stands on the page.
type letter struct {
	rune   rune
	x, y   float64 // where it begins, on its base line
	end    float64 // the x where it ends
	size   float64
	turn   int   // how often its line is turned by a right angle, to the left
	before blank // what stands before it
	sup    bool  // raised behind another, and smaller
}

// blank is how a space before a letter is known.
type blank uint8

const (
	noBlank blank = iota
	guessed       // PDFium takes the gap for one
	written       // the page has the character
	lineEnd       // PDFium ends a line there
)

// letters are the first of a page, without its blanks, and whether it has more.
func (s *sandbox) letters(page references.FPDF_TEXTPAGE, most int) (all []letter, cut bool, err error) {
	count, err := s.in.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: page})
	if err != nil {
		return nil, false, err
	}
	text, err := s.text(page, count.Count)
	if err != nil {
		return nil, false, err
	}
	all = make([]letter, 0, min(count.Count, most))
	before := noBlank
	var last glyph
	for i, r := range text[:min(len(text), most)] {
		switch r {
		case softEnd, softEndToo:
			r = '-'
		case '\r', '\n':
			before = max(before, lineEnd)
			continue
		case 0:
			continue
		}
		g, err := s.glyph(page, i, last)
		if err != nil {
			return all, false, err
		}
		if unicode.IsSpace(r) {
			before = max(before, g.blank())
			continue
		}
		l := g.letter(r)
		l.before = before
		all = append(all, l)
		before, last = noBlank, g
	}
	return downward(all), len(text) > most, nil
}

// What PDFium makes of a hyphen at the end of a line.
const softEnd, softEndToo = 0x02, 0xFFFE

// text is the characters of a page: in one call, where each has a place in it.
func (s *sandbox) text(page references.FPDF_TEXTPAGE, count int) ([]rune, error) {
	if count == 0 {
		return nil, nil
	}
	whole, err := s.in.FPDFText_GetText(&requests.FPDFText_GetText{TextPage: page, StartIndex: 0, Count: count})
	if err == nil {
		if text := []rune(whole.Text); len(text) == count {
			return text, nil
		}
	}
	text := make([]rune, count)
	for i := range text {
		char, err := s.in.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: page, Index: i})
		if err != nil {
			return nil, err
		}
		text[i] = rune(char.Unicode)
		if i > 0 && utf16.IsSurrogate(text[i]) {
			if whole := utf16.DecodeRune(text[i-1], text[i]); whole != utf8.RuneError {
				text[i-1], text[i] = whole, 0
			}
		}
	}
	return text, nil
}

// glyph is where a character stands, as PDFium tells it.
type glyph struct {
	x, y, left, right, bottom, top float64
	size, cos, sin                 float64
}

// glyph asks for the i-th character. Every question costs, so that its base
// line, size and direction are asked for only where its box reaches further up
// or down than the one before.
func (s *sandbox) glyph(page references.FPDF_TEXTPAGE, i int, last glyph) (glyph, error) {
	box, err := s.in.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: page, Index: i})
	if err != nil {
		return glyph{}, err
	}
	r := box.Rect
	g := glyph{left: float64(r.Left), right: float64(r.Right), bottom: float64(r.Bottom), top: float64(r.Top)}
	if g.bottom == last.bottom && g.top == last.top && last.size > 0 && last.sin == 0 && last.cos > 0 {
		g.x, g.y, g.size, g.cos = g.left, last.y, last.size, last.cos
		return g, nil
	}
	origin, err := s.in.FPDFText_GetCharOrigin(&requests.FPDFText_GetCharOrigin{TextPage: page, Index: i})
	if err != nil {
		return glyph{}, err
	}
	g.x, g.y = origin.X, origin.Y
	size, err := s.in.FPDFText_GetFontSize(&requests.FPDFText_GetFontSize{TextPage: page, Index: i})
	if err != nil {
		return glyph{}, err
	}
	g.size, g.cos = size.FontSize, 1
	if set, err := s.in.FPDFText_GetMatrix(&requests.FPDFText_GetMatrix{TextPage: page, Index: i}); err == nil {
		m := set.Matrix
		g.cos, g.sin = float64(m.A), float64(m.B)
		g.size *= math.Hypot(float64(m.C), float64(m.D))
	}
	return g, nil
}

// blank tells a blank that the page has from one that PDFium put in, which has
// no width.
func (g glyph) blank() blank {
	if g.right-g.left < 0.01 && g.top-g.bottom < 0.01 {
		return guessed
	}
	return written
}

// letter turns the page until the letter's line runs to the right.
func (g glyph) letter(r rune) letter {
	l := letter{rune: r, size: math.Max(math.Abs(g.size), 1)}
	switch {
	case math.Abs(g.sin) <= math.Abs(g.cos) && g.cos >= 0:
		l.x, l.y, l.end = g.x, g.y, g.right
	case math.Abs(g.sin) <= math.Abs(g.cos):
		l.turn = 2
		l.x, l.y, l.end = -g.x, -g.y, -g.left
	case g.sin > 0:
		l.turn = 1
		l.x, l.y, l.end = g.y, -g.x, g.top
	default:
		l.turn = 3
		l.x, l.y, l.end = -g.y, g.x, -g.bottom
	}
	l.end = math.Max(l.end, l.x)
	return l
}

// leastDown is how many letters in a row make a line that runs down the page.
const leastDown = 3

// downward turns lines that run down the page, as Chinese and Japanese may be
// set. The first of them is the rightmost.
func downward(all []letter) []letter {
	for begin := 0; begin < len(all); {
		end := begin + 1
		for end < len(all) && all[end-1].isAbove(all[end]) {
			end++
		}
		if end-begin >= leastDown {
			for i := begin; i < end; i++ {
				l := &all[i]
				l.x, l.y, l.turn = -l.y, l.x, downTurn
				l.end = l.x + l.size
			}
		}
		begin = end
	}
	return all
}

// downTurn is the turn of lines that run down.
const (
	downTurn = 4
	turns    = 5
)

func (l letter) isAbove(next letter) bool {
	down := (l.y - next.y) / l.size
	return l.turn == 0 && next.turn == 0 && math.Abs(l.x-next.x) < 0.1*l.size && down > 0.7 && down < 1.5 && isSquare(l.rune) && isSquare(next.rune)
}

// isSquare reports whether a letter is as wide as it is high.
func isSquare(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo) || r >= 0x3000 && r < 0x3040 || r >= 0xFF00 && r < 0xFF70
}
