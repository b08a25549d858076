package theme

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// cellBytes is more bytes than a cell of any script takes; it bounds how much
// of a long string is wrapped when only a few lines of it are wanted.
const cellBytes = 16

// Wrap breaks s, which holds no styles, into lines of at most w cells. No more
// than most lines are given, the last one ending in an ellipsis when something
// was left out; most 0 is no limit.
func Wrap(s string, w, most int) []string {
	if w <= 0 || s == "" {
		return nil
	}
	if most > 0 {
		s = head(s, (w+1)*(most+1)*cellBytes)
	}
	var lines []string
	for line := range strings.SplitSeq(ansi.Wrap(s, w, ""), "\n") {
		if ansi.StringWidth(line) > w { // a hyphen at the line's end
			lines = append(lines, strings.Split(ansi.Hardwrap(line, w, true), "\n")...)
			continue
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	if most > 0 && len(lines) > most {
		lines[most-1] = Cut(lines[most-1]+" "+lines[most], w-1, "") + Ellipsis
		lines = lines[:most]
	}
	return lines
}

// head is at most n bytes of s, cut between runes.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
