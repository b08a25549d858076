package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// wrap sets words in lines of at most width cells, cut at blanks, after hyphens,
// at line feeds, between the letters of scripts that are written without blanks,
// and inside a word that is longer than a line. Its time grows with their length
// alone.
func wrap(c copied, width int) []line {
	var lines []line
	for at := 0; at < len(c.words); {
		for at < len(c.words) && c.words[at] == ' ' {
			at++
		}
		end, next := fill(c.words, at, width)
		if end > at {
			lines = append(lines, line{runs: []run{{from: int32(c.at + at), to: int32(c.at + end)}}})
		} else if next > at {
			lines = append(lines, line{})
		}
		at = next
	}
	return trimmed(lines)
}

// fill is where the line that begins at ends, and where the next begins.
func fill(s string, at, width int) (end, next int) {
	cells, cut, after := 0, at, at // where the line may end, and the next begin then
	for i := at; i < len(s); {
		if s[i] == '\n' {
			return i, i + 1
		}
		n, w := cluster(s[i:])
		if s[i] == ' ' {
			cut, after = i, i+1
		} else if i > at && mayPart(s[at:i], s[i:]) {
			cut, after = i, i
		}
		if cells += w; cells > width && s[i] != ' ' {
			switch {
			case cut > at:
				return at + len(strings.TrimRight(s[at:cut], " ")), after
			case i == at:
				return i + n, i + n
			}
			return i, i
		}
		i += n
	}
	return len(s), len(s)
}

// mayPart reports whether a line may end between before and after, where no blank
// stands.
func mayPart(before, after string) bool {
	last := before[len(before)-1]
	if last < utf8.RuneSelf && after[0] < utf8.RuneSelf {
		return last == '-' && len(before) > 1 && isLetter(before[len(before)-2]) && isLetter(after[0])
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return (isIdeograph(r) || isIdeograph(next)) && !strings.ContainsRune(openers, r) && !strings.ContainsRune(closers, next)
}

// What no line ends with, and what none begins with, between ideographs.
const (
	openers = "([{“‘（〔［｛〈《「『【"
	closers = ")]},.;:!?…”’）〕］｝〉》」』】、。，．・：；？！ー々"
)

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

func isIdeograph(r rune) bool {
	return r >= firstWide && (unicode.Is(unicode.Han, r) || unicode.Is(unicode.Hiragana, r) || unicode.Is(unicode.Katakana, r) || strings.ContainsRune(openers+closers, r))
}

// cluster is the bytes and cells of the first character of s as a reader sees it.
func cluster(s string) (bytes, cells int) {
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return 1, 1
	}
	c, w := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	return len(c), w
}

// trimmed is the lines without empty ones at both ends.
func trimmed(lines []line) []line {
	for len(lines) > 0 && len(lines[0].runs) == 0 {
		lines = lines[1:]
	}
	for len(lines) > 0 && len(lines[len(lines)-1].runs) == 0 {
		lines = lines[:len(lines)-1]
	}
	return lines
}

func isBlank(s string) bool {
	for i := range len(s) {
		if s[i] != ' ' {
			return false
		}
	}
	return true
}
