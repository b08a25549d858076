package files

import (
	"html"
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// isXHTML reports whether a page was written by the rules of XML.
func isXHTML(raw string) bool { return strings.HasPrefix(strings.TrimSpace(raw), "<?xml") }

// voids are elements that HTML itself knows to hold nothing.
var voids = []atom.Atom{
	atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr,
}

// asHTML writes a page of XML as HTML means it, whose reader takes "<title/>" for
// the beginning of a title that never ends, and a CDATA section for a comment.
func asHTML(raw string) string {
	raw = withoutSections(raw)
	if !strings.Contains(raw, "/>") {
		return raw
	}
	var b strings.Builder
	from := 0
	tags := tagScanner{text: raw}
	for t, ok := tags.next(); ok; t, ok = tags.next() {
		if !t.empty || slices.Contains(voids, atom.Lookup([]byte(t.name))) {
			continue
		}
		b.WriteString(raw[from : t.end-len("/>")])
		b.WriteString("></" + t.name + ">")
		from = t.end
	}
	b.WriteString(raw[from:])
	return b.String()
}

// withoutSections writes what CDATA sections hold as words.
func withoutSections(raw string) string {
	before, rest, ok := strings.Cut(raw, "<![CDATA[")
	if !ok {
		return raw
	}
	var b strings.Builder
	for ok {
		b.WriteString(before)
		inside, after, _ := strings.Cut(rest, "]]>")
		b.WriteString(html.EscapeString(inside))
		before, rest, ok = strings.Cut(after, "<![CDATA[")
	}
	b.WriteString(before)
	return b.String()
}
