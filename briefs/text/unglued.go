package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// gluedMost is how many bytes from a text's beginning words can be glued to its first
// report: a caption, a byline and a headline have fewer.
const gluedMost = 1000

// unglued parts what a copy has run into the first words of a report: a byline or a
// picture's credit before the dateline, "Kim Min-suOSLO, May 3", and a byline behind a
// credit, "(AP Photo/J. Doe)By Kim Min-su". Each becomes a paragraph of its own. Where a
// bracket ends before the dateline, the sentence does, and nothing need be parted.
func unglued(raw string) string {
	for i := 1; i < min(len(raw), gluedMost); i++ {
		if raw[i] < 'A' || raw[i] > 'Z' {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(raw[:i])
		isClosed := before == ')' || before == ']'
		if isClosed && opensByline(raw[i:]) || (before == ']' || unicode.IsLower(before)) && opensDateline(raw[i:]) {
			return raw[:i] + "\n\n" + unglued(raw[i:])
		}
	}
	return raw
}

// opensByline reports whether a text begins with "By" and a name.
func opensByline(s string) bool {
	name, ok := strings.CutPrefix(s, "By ")
	first, _ := utf8.DecodeRuneInString(name)
	return ok && unicode.IsUpper(first)
}

// opensDateline reports whether a text begins with a place in capitals and a day:
// "NEW DELHI, Jan. 3", "OSLO, 3 May".
func opensDateline(s string) bool {
	place, rest, ok := strings.Cut(s[:min(len(s), 60)], ", ")
	if !ok || len(place) < 3 || strings.Trim(place, "ABCDEFGHIJKLMNOPQRSTUVWXYZ .'-") != "" {
		return false
	}
	rest = strings.TrimLeft(rest, "0123456789 ")
	word := strings.ToLower(rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsLetter))])
	return len(word) >= 3 && slices.ContainsFunc(monthNames, func(m string) bool { return strings.HasPrefix(m, word) })
}

var monthNames = []string{
	"january", "february", "march", "april", "may", "june", "july", "august", "sept", "september", "october", "november", "december",
}
