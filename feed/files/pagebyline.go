package files

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// authorSource is a place in which pages name who wrote, beside their metadata. Sources are
// asked in the table's order; of several names that one source tells, the one nearest to
// the heading stands.
type authorSource struct {
	name  string
	names func(*html.Node) bool
}

var authorSources = []authorSource{
	{"rel", func(n *html.Node) bool { return hasWord(attr(n, "rel"), "author") }},
	{"itemprop", func(n *html.Node) bool {
		return hasWord(attr(n, "itemprop"), "author") || hasWord(attr(n, "itemprop"), "creator")
	}},
	{"class, author", func(n *html.Node) bool {
		return authorWords.in(n) || hasWord(attr(n, "class"), "fn") // an id of that name is a footnote's
	}},
	{"class, byline", func(n *html.Node) bool { return bylineWords.in(n) }},
}

var (
	authorWords = wordTable("author", "authors", "authorname", "autor", "autoren", "autore", "auteur", "auteurs", "writtenby", "p-author", "redakteur", "verfasser", "reporter", "contributor", "contributors", "journalist", "signature")
	bylineWords = wordTable("byline*", "dateline", "authored", "credit", "artbyline")
)

func hasWord(s, word string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if w == word {
			return true
		}
	}
	return false
}

// nameAt is a name and how many bytes of the page's words stand before it.
type nameAt struct {
	name string
	at   int
}

// askAuthor asks every source whether an element names who wrote.
func (h *pageHunt) askAuthor(n *html.Node) {
	switch kindOf(n) {
	case atom.Html, atom.Body, atom.Head, atom.Meta, atom.Link, atom.Img, atom.H1, atom.Article, atom.Main:
		return
	}
	for i, src := range authorSources {
		if h.boxed || len(h.authors[i]) >= mostSightings || !src.names(n) {
			continue
		}
		if name := nameIn(fewWords(n)); name != "" {
			h.authors[i] = append(h.authors[i], nameAt{name, h.at})
		}
	}
}

// author is who wrote the page, as it shows, "" where it does not.
func (h *pageHunt) author() string {
	for _, all := range h.authors {
		best, far := "", 0
		for i, s := range all {
			if d := h.distance(s.at); i == 0 || d < far {
				best, far = s.name, d
			}
		}
		if best != "" {
			return best
		}
	}
	return ""
}

// The bounds of a name, in runes: what is longer is a sentence about its author.
const (
	nameLeast = 2
	nameMost  = 80
)

// before and after are the words around a name in a byline, in the languages of the pages.
var (
	beforeName = regexp.MustCompile(`(?i)^\W*(?:(?:written|posted|published|story|reporting|text|words|autor|author|auteur)\s*:?\s+)?(?:(?:by|von|par|por|di|door|af|av|przez|autor|author|auteur|text)\b\s*:?\s*)`)
	afterName  = regexp.MustCompile(`(?i)\s*(?:[|•·–—]|\b(?:posted|published|updated|publié|veröffentlicht|follow|last updated|on|am|le)\b|@|https?:|\d).*$`)
	noName     = regexp.MustCompile(`(?i)^(?:follow|contact|about|view|more|all posts|share|comments?|author|authors|byline|staff|admin|guest|subscribe|e-?mail|print|by|from)(?:\s|$)`)
)

// nameIn is the name that a byline gives, "" where it gives none.
func nameIn(s string) string {
	s = line(s)
	for _, d := range daysIn(s, dayFirst) {
		s = s[:d.start]
		break
	}
	s = beforeName.ReplaceAllString(s, "")
	s = strings.Trim(afterName.ReplaceAllString(s, ""), " ,;:/-|()\u00a0")
	if n := utf8.RuneCountInString(s); n < nameLeast || n > nameMost || noName.MatchString(s) || !strings.ContainsFunc(s, unicode.IsLetter) {
		return ""
	}
	return s
}
