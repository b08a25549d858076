package files

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs/text"
)

// run is words that a page shows in one go.
type run struct {
	words   string
	x, y    float64 // where it begins, in the page's units, upwards
	end     float64 // the x where it ends
	size    float64 // of its letters
	guessed bool    // where it ends is not sure
}

// pdfLayout makes paragraphs of the runs of pages, in the order in which they
// are drawn.
type pdfLayout struct {
	*layout
	letters, unknown, broken int
	last                     run     // the run before
	begun                    bool    // there is one in the open paragraph
	size                     float64 // of the open paragraph's letters
	pitch                    float64 // between its lines, 0 before the second
	hyphen                   string  // ends the last line and is not written yet
}

// Measures of a page's lines, in sizes of its letters.
const (
	sameLine  = 0.4  // up or down within which letters stand on one line
	wordGap   = 0.2  // from which a gap is a blank
	guessGap  = 0.6  // the same where the width of letters is not known
	paraGap   = 1.35 // times the pitch of the lines before: from there a paragraph begins
	widePitch = 1.75 // the widest pitch of lines in a paragraph
	largeType = 1.15 // times the size of the others: another paragraph
)

func (l *pdfLayout) run(r run) {
	r.words = l.legible(r.words)
	if r.words == "" {
		return
	}
	r.size = math.Max(r.size, 1)
	down := l.last.y - r.y
	switch {
	case !l.begun:
		l.begin(r)
	case math.Abs(down) <= sameLine*r.size:
		l.along(r)
	case l.continues(down, r.size):
		l.newLine(r, down)
	default:
		l.end()
		l.begin(r)
	}
	l.write(r.words)
	l.last = r
}

func (l *pdfLayout) begin(r run) {
	l.begun, l.size, l.pitch = true, r.size, 0
	l.next = text.Block{}
}

// legible is the words without what is no letter, which is counted.
func (l *pdfLayout) legible(words string) string {
	return strings.Map(func(r rune) rune {
		l.letters++
		if r == utf8.RuneError || unicode.IsControl(r) || unicode.Is(unicode.Co, r) {
			l.unknown++
			return -1
		}
		return r
	}, words)
}

// along writes the blank that a gap in a line is.
func (l *pdfLayout) along(r run) {
	most := wordGap
	if l.last.guessed {
		most = guessGap
	}
	gap := r.x - l.last.end
	l.flush()
	if gap > most*r.size || gap < -2*r.size {
		l.Write(" ")
	}
}

// continues reports whether what stands so far down is the next line of the
// same paragraph.
func (l *pdfLayout) continues(down, size float64) bool {
	if down < 0 || down > widePitch*math.Max(size, l.size) || size > largeType*l.size || l.size > largeType*size {
		return false
	}
	return l.pitch == 0 || down <= paraGap*l.pitch
}

// newLine joins a line to the one before: with a blank, or in the middle of a
// word that was parted.
func (l *pdfLayout) newLine(r run, pitch float64) {
	l.pitch = pitch
	if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(r.words, " ")); l.hyphen != "" && unicode.IsLower(first) {
		l.hyphen = ""
		return
	}
	l.flush()
	l.Write(" ")
}

// write writes words but for a hyphen at their end, which may only part a word.
func (l *pdfLayout) write(words string) {
	l.flush()
	if words = strings.TrimRight(words, " ") + blankAfter(words); words == "" {
		return
	}
	if last, n := utf8.DecodeLastRuneInString(words); strings.ContainsRune("-\u2010\u00ad", last) {
		l.hyphen = words[len(words)-n:]
		words = words[:len(words)-n]
	}
	l.Write(words)
}

// blankAfter is one blank when words end with any.
func blankAfter(words string) string {
	if strings.HasSuffix(words, " ") && strings.TrimSpace(words) != "" || words == " " {
		return " "
	}
	return ""
}

// flush writes a hyphen that turned out to be one.
func (l *pdfLayout) flush() {
	if l.hyphen != "" {
		l.Write(l.hyphen)
		l.hyphen = ""
	}
}

func (l *pdfLayout) end() {
	l.flush()
	l.pause()
	l.begun = false
}
