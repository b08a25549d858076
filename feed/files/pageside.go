package files

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/briefs/text"
)

// longestRaised is how many bytes what is set raised may have and still be taken
// for figures or a note's mark.
const longestRaised = 12

// aside lays out an element that stands at the side of the words around it: what
// is set raised, how a word is read, a caption, a note. It reports whether it did.
func (p *page) aside(n *html.Node) bool {
	switch kindOf(n) {
	case atom.Sup:
		words := strings.TrimSpace(wordsIn(n, longestRaised))
		mark := text.Raised(words)
		if mark == words && !isBracketed(words) {
			return false
		}
		p.Raise(mark)
	case atom.Rt:
		if n.PrevSibling != nil && kindOf(n.PrevSibling) == atom.Rp { // which holds the brackets
			return false
		}
		p.Write("(")
		p.children(n)
		p.Write(")")
	case atom.Figcaption, atom.Caption:
		p.within(text.Block{Kind: text.Caption, Quote: p.quote}, func() { p.children(n) })
	default:
		if p.row || !isNote(n) {
			return false
		}
		p.within(text.Block{Kind: text.Note, Level: 1, Quote: p.quote}, func() { p.children(n) })
	}
	return true
}

func isBracketed(s string) bool {
	return len(s) > 2 && s[0] == '[' && strings.IndexByte(s, ']') == len(s)-1
}

// wordsIn is the text in n; of more than most bytes it is "".
func wordsIn(n *html.Node, most int) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type != html.TextNode {
			continue
		}
		if b.Len()+len(d.Data) > 4*most { // blanks too
			return ""
		}
		b.WriteString(d.Data)
	}
	return b.String()
}

// noteRoles are what an e-book and the web call a note.
var noteRoles = []string{"footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"}

func isNote(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key != "epub:type" && a.Key != "role" {
			continue
		}
		for role := range strings.FieldsSeq(a.Val) {
			if slices.Contains(noteRoles, role) {
				return true
			}
		}
	}
	return false
}
