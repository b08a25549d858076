package text

import "strings"

// The caption of a court's paper stands in two columns with a rule of marks between
// them: the parties before it, the case and what the paper is behind it.
const (
	captionRows  = 4  // least
	captionFar   = 16 // runes before the rule, least: "a)" begins an item
	captionTries = 4  // marks of a line that may be the rule
)

// caption is how many lines from here have the same rule, and where it stands, in
// runes.
func caption(lines []string) (rows, at int) {
	if strings.Contains(lines[0], ")") || strings.Contains(lines[0], "§") {
		tries := 0
		first := []rune(lines[0][:min(len(lines[0]), 4*widestPage)])
		for i, r := range first {
			if i < captionFar || tries == captionTries || r != ')' && r != '§' {
				continue
			}
			if tries++; first[i-1] != ' ' {
				continue
			}
			n := 0
			for n < len(lines) && isRuled(lines[n], r, i) {
				n++
			}
			if n > rows {
				rows, at = n, i
			}
		}
	}
	if rows < captionRows {
		return 0, 0
	}
	return rows, at
}

// isRuled reports whether a mark stands by itself in a line, so many runes in.
func isRuled(line string, mark rune, at int) bool {
	if len(line) > 4*widestPage {
		return false
	}
	r := []rune(line)
	return at < len(r) && r[at] == mark && r[at-1] == ' ' && (at+1 == len(r) || r[at+1] == ' ')
}

// uncaptioned are the lines of a caption, the first column before the second.
func uncaptioned(lines []string, at int) []string {
	left, right := make([]string, len(lines)), make([]string, len(lines))
	for i, l := range lines {
		r := []rune(l)
		left[i], right[i] = strings.TrimSpace(string(r[:at])), strings.TrimSpace(string(r[at+1:]))
	}
	return append(append(append([]string{""}, left...), ""), append(right, "")...)
}
