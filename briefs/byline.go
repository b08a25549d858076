package briefs

import (
	"strings"

	"attache/briefs/text"
)

// bylineReach is how many blocks from the top a byline may stand.
const bylineReach = 5

// byline is the author that the text itself names: "By Cho Mi-rae, staff
// reporter" near the top, or a name before 기자 (reporter) at the end.
func byline(d *text.Doc) string {
	for i := range min(bylineReach, len(d.Blocks)) {
		words := d.Blocks[i].Of(d.Text)
		if name, ok := strings.CutPrefix(words, "By "); ok && len(words) < 80 {
			return personName(d, d.Blocks[i].Start+len("By "), name)
		}
	}
	for k := len(d.Sentences) - 1; k >= 0 && k >= len(d.Sentences)-3; k-- {
		s := d.Sentences[k]
		for i := s.First; i < s.Last; i++ {
			if d.Tokens[i].Of(d.Text) == "기자" {
				first := nameBefore(d, s.First, i)
				return d.Words(first, i)
			}
		}
	}
	return ""
}

// personName is the run of capitalised words that begins at a byte; "" where
// there are none, or too many for a name.
func personName(d *text.Doc, start int, words string) string {
	first := d.TokenAt(start)
	last, capitals := first, 0
	for ; last < len(d.Tokens) && int(d.Tokens[last].End) <= start+len(words); last++ {
		t := d.Tokens[last]
		if t.Kind == text.Word && (t.Shape != text.Lower || !t.Spaced) {
			capitals++
			continue
		}
		if w := t.Of(d.Text); w != "-" && w != "." {
			break
		}
	}
	if capitals < 2 || capitals > 5 {
		return ""
	}
	return strings.TrimRight(d.Words(first, last), " .-")
}

// nameBefore is where the name begins that ends at token i.
func nameBefore(d *text.Doc, least, i int) int {
	first := i
	for k := i - 1; k >= least && k >= i-6; k-- {
		t := d.Tokens[k]
		if t.Kind == text.Word && t.Shape == text.Lower && t.Spaced || t.Kind == text.Punct && t.Of(d.Text) != "-" {
			break
		}
		first = k
	}
	return first
}
