package theme

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Ellipsis stands where a line was cut.
const Ellipsis = "…"

// Fit cuts or pads a line, which may hold styles, to exactly w cells.
func Fit(s string, w int) string {
	if w <= 0 {
		return ""
	}
	n := ansi.StringWidth(s)
	if n > w {
		s = Cut(s, w, Ellipsis)
		n = ansi.StringWidth(s)
	}
	if n < w {
		s += blanks(w - n)
	}
	return s
}

// Cut is s, which may hold styles, in at most w cells, with a tail where something was left out.
// What truncates by the byte takes a digit with a sign of its style behind it for one cell.
func Cut(s string, w int, tail string) string {
	for room := w; room > 0; room-- {
		if cut := ansi.Truncate(s, room, tail); ansi.StringWidth(cut) <= w {
			return cut
		}
	}
	return ""
}

// Ends sets left and right at the two ends of w cells. The right end gives way
// when there is no room for both.
func Ends(left, right string, w int) string {
	l, r := ansi.StringWidth(left), ansi.StringWidth(right)
	if r == 0 || l+r+2 > w {
		return Fit(left, w)
	}
	return left + blanks(w-l-r) + right
}

// Fill is the lines fitted to a pane of w × h: cut or padded both ways.
func Fill(lines []string, w, h int) []string {
	out := make([]string, max(h, 0))
	for i := range out {
		if i < len(lines) {
			out[i] = Fit(lines[i], w)
		} else {
			out[i] = blanks(w)
		}
	}
	return out
}

const space = "                                                                                                    "

func blanks(n int) string {
	if n <= 0 {
		return ""
	}
	if n <= len(space) {
		return space[:n]
	}
	return strings.Repeat(" ", n)
}
