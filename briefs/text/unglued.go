package text

import (
	"regexp"
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
// bracket ends before the dateline, the sentence does, and nothing need be parted. So
// are what stands behind the name of a byline, "By Kim Min-suNorway agreed", and behind
// that of an agency, "/ReutersNorway agreed".
func unglued(raw string) string {
	if end := bylineEnd(raw); end > 0 {
		return raw[:end] + "\n\n" + unglued(raw[end:])
	}
	if end := creditEnd(raw); end > 0 && opensBehind(raw[end:]) {
		return raw[:end] + "\n\n" + unglued(raw[end+1:])
	}
	for i := 1; i < min(len(raw), gluedMost); i++ {
		if 'A' <= raw[i] && raw[i] <= 'Z' && raw[i-1] != ' ' && raw[i-1] != '\n' && isGluedTo(raw[:i], raw[i:]) {
			return raw[:i] + "\n\n" + unglued(raw[i:])
		}
	}
	return raw
}

// isGluedTo reports whether a report, or a byline over it, begins behind what ends here.
func isGluedTo(head, rest string) bool {
	before, _ := utf8.DecodeLastRuneInString(head)
	switch {
	case before == ')':
		return opensByline(rest)
	case before == ']':
		return opensByline(rest) || opensDateline(rest)
	case endsWithAgency(head):
		return opensByline(rest) || opensReport(rest)
	}
	return unicode.IsLower(before) && opensDateline(rest)
}

// fileCredit is a picture's credit that says where the name in it ends, and that the
// report may stand behind with a blank: "REUTERS/A. Lind/File Photo Norway agreed".
var fileCredit = regexp.MustCompile(`(?i:\b(?:reuters|afp|ap|epa|yonhap|xinhua)/[^.;()\[\]\n]{2,60}/(?:file photo|pool photo|file|pool|handout|photo))`)

// creditEnd is where the first such credit ends in what words can be glued to; 0 where
// there is none. Few texts have two slashes there, one behind an agency's last letter, and
// the expression costs as much as all else that is done to lay a short text out.
func creditEnd(raw string) int {
	head := raw[:min(len(raw), gluedMost)]
	if strings.Count(head, "/") < 2 || !hasSlashed(head) {
		return 0
	}
	if m := fileCredit.FindStringIndex(head); m != nil {
		return m[1]
	}
	return 0
}

// hasSlashed reports whether a slash stands behind a letter with which an agency of fileCredit ends.
func hasSlashed(s string) bool {
	for i := 1; i < len(s); i++ {
		if c := s[i-1]; s[i] == '/' && (c >= utf8.RuneSelf || strings.IndexByte("spa", c|0x20) >= 0) {
			return true
		}
	}
	return false
}

// opensBehind reports whether a blank and a word with a capital follow.
func opensBehind(s string) bool {
	rest, ok := strings.CutPrefix(s, " ")
	next, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsUpper(next)
}

// agencies are those whose credit stands behind a picture.
var agencies = set("yonhap reuters xinhua kyodo bloomberg afp ap epa tass ani pti bernama antara upi dpa ntb efe ansa anadolu getty")

// endsWithAgency reports whether a text ends with an agency's name as a credit, and
// not as a word of a sentence or a part of one, "and AP|Is".
func endsWithAgency(s string) bool {
	before := strings.TrimRightFunc(s, unicode.IsLetter)
	name := s[len(before):]
	var buf [12]byte
	if len(name) > len(buf) || !agencies[string(AppendSmall(buf[:0], name))] {
		return false
	}
	before = strings.TrimRight(before, " ")
	last, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune("/:.)]", last) || strings.HasSuffix(before, " by")
}

// opensReport reports whether a text begins with a word that has one capital, and
// goes on with another word.
func opensReport(s string) bool {
	word, rest, _ := strings.Cut(s[:min(len(s), 40)], " ")
	return len(word) > 2 && rest != "" && strings.ToLower(word[1:]) == word[1:]
}

// beginNames are what a name may begin with that has a second capital: "McKay".
var beginNames = set("mc mac de di da du del la le van von o fitz")

// bylineEnd is where the byline ends that a text begins with and that the report is
// glued to, "By Kim Min-su|Norway"; 0 where there is none.
func bylineEnd(s string) int {
	if !opensByline(s) {
		return 0
	}
	s, _, _ = strings.Cut(s[:min(len(s), bylineMost)], "\n")
	at := len("By ")
	for n, name := range strings.FieldsFunc(s[at:], func(r rune) bool { return r == ' ' || r == '-' }) {
		at += strings.Index(s[at:], name)
		if name[0] >= 'a' && name != "and" && s[at-1] == ' ' {
			return 0
		}
		if end := secondCapital(name); n > 0 && end > 0 {
			return at + end
		}
		at += len(name)
	}
	return 0
}

// bylineMost is how many bytes a byline has at the most.
const bylineMost = 60

// secondCapital is where a word goes on with a capital behind a small letter, and is
// no name with two, "McKay"; 0 where it does not.
func secondCapital(word string) int {
	for i := 1; i < len(word); i++ {
		isJoint := 'A' <= word[i] && word[i] <= 'Z' && 'a' <= word[i-1] && word[i-1] <= 'z'
		if isJoint && !beginNames[strings.ToLower(word[:i])] {
			return i
		}
	}
	return 0
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
