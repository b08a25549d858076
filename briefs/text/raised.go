package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// raisedForms are the characters that are raised of themselves, by what they
// are on the line.
var raisedForms = map[rune]rune{
	'0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
	'+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', '(': '⁽', ')': '⁾', ',': ',', ' ': ' ',
}

// raisedLetters are the same for a letter by which a note is called.
var raisedLetters = map[rune]rune{
	'a': 'ᵃ', 'b': 'ᵇ', 'c': 'ᶜ', 'd': 'ᵈ', 'e': 'ᵉ', 'f': 'ᶠ', 'g': 'ᵍ', 'h': 'ʰ', 'i': 'ⁱ', 'j': 'ʲ', 'k': 'ᵏ', 'x': 'ˣ',
}

// isRaised reports whether a character is raised of itself.
func isRaised(r rune) bool {
	switch {
	case r == '²', r == '³', r == '¹', r == 'ˣ':
		return true
	case r < 'ʰ' || r > 'ⁿ':
		return false
	}
	return r <= 'ʲ' || 'ᵃ' <= r && r <= 'ᵏ' || r >= '⁰'
}

// Raised is how words that the source sets raised are written on the line, so
// that they join no number or word before them: figures and a lone letter as
// raised ones, "2026¹", "10⁶", "km²"; anything else, such as the "th" of 5th, as
// it is.
func Raised(s string) string {
	forms := raisedForms
	if utf8.RuneCountInString(strings.TrimSpace(s)) == 1 && unicode.IsLower(firstRune(s)) {
		forms = raisedLetters
	}
	var b strings.Builder
	for _, r := range s {
		form, ok := forms[r]
		if !ok {
			return s
		}
		b.WriteRune(form)
	}
	return b.String()
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return r
}

// longestNote is how many bytes may stand in the brackets of a note's mark.
const longestNote = 3

// noteEnd is where the mark of a note ends that stands at i: "2026¹", and right
// behind a word or a closing mark "laws.[6]", "2026*", "days²,³". It is i where
// none stands there. What it calls is told elsewhere: here it is no word of the
// sentence.
func noteEnd(s string, i int) int {
	end := i
	for at := i; at < len(s); {
		n := noteMark(s, i, at)
		if n == 0 {
			break
		}
		at += n
		end = at
		if at+1 < len(s) && s[at] == ',' && noteMark(s, i, at+1) > 0 {
			at++
		}
	}
	return end
}

// noteMark is the length of the mark at the byte at, in a run of them from i; 0
// for none.
func noteMark(s string, i, at int) int {
	switch c := s[at]; {
	case c == '[':
		return bracketed(s, i, at)
	case c == '*':
		if isClosed(s, i) && (at+1 == len(s) || s[at+1] != '*' && !isWordAt(s, at+1)) {
			return 1
		}
	case c >= utf8.RuneSelf:
		if r, n := utf8.DecodeRuneInString(s[at:]); isRaised(r) || (r == '†' || r == '‡') && isClosed(s, i) {
			return n
		}
	}
	return 0
}

// bracketed is the length of "[6]" or, behind a mark or a number, "[b]": letters
// in brackets behind a word are an editor's, "agree[d]".
func bracketed(s string, i, at int) int {
	end := at + strings.IndexByte(s[at:min(len(s), at+longestNote+2)], ']')
	if end < at+2 || !isClosed(s, i) || isWordAt(s, end+1) {
		return 0
	}
	inside := s[at+1 : end]
	isLetter := len(inside) == 1 && 'a' <= inside[0] && inside[0] <= 'z'
	if strings.Trim(inside, "0123456789") == "" || isLetter && !isLatin(rune(s[i-1])) {
		return end + 1 - at
	}
	return 0
}

// powerOf are words whose raised figure belongs to them, "km²": units of length.
var powerOf = set("m km cm mm dm ft yd mi")

// Power is the figure that stands raised behind a ten or a unit of length, "10⁶",
// "5 km²": unlike the mark of a note it is a part of what is said.
func (d *Doc) Power(i int) string {
	end := int(d.Tokens[i].End)
	to := end
	for to < len(d.Text) && d.Text[to] >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(d.Text[to:])
		if !isRaised(r) {
			break
		}
		to += n
	}
	switch w := d.Tokens[i].Of(d.Text); {
	case to == end:
	case w == "10", powerOf[w]:
		return d.Text[end:to]
	}
	return ""
}

func isWordAt(s string, i int) bool {
	return i < len(s) && (isLatin(rune(s[i])) || isDigit(rune(s[i])))
}

// isClosed reports whether a word, a number or a mark that closes stands right
// before i.
func isClosed(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || strings.ContainsRune(".,;:!?)”’\"'%", r)
}
