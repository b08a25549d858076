package files

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mark is a way in which pages mark an element: by its name, by an attribute,
// by words of its class or id. What is left empty may be anything.
type mark struct {
	name  atom.Atom
	key   string   // an attribute
	value string   // and what its value ends with, in any case
	class []string // names of which the class or id is one: "entry-content"
}

func (m *mark) fits(n *html.Node) bool {
	if m.name != 0 && kindOf(n) != m.name {
		return false
	}
	if m.key != "" && !strings.HasSuffix(strings.ToLower(attr(n, m.key)), m.value) {
		return false
	}
	return m.class == nil || isNamed(n, m.class)
}

// isNamed reports whether one of the names is an element's id or one of its
// classes.
func isNamed(n *html.Node, names []string) bool {
	for _, a := range n.Attr {
		if a.Key == "class" || a.Key == "id" {
			for name := range strings.FieldsSeq(a.Val) {
				if slices.Contains(names, nameJoints.Replace(strings.ToLower(name))) {
					return true
				}
			}
		}
	}
	return false
}

// nameJoints are the ways to join the words of a class.
var nameJoints = strings.NewReplacer("__", "-", "_", "-", "--", "-")

// articleMarks mark the text of an article, the most telling first.
var articleMarks = []mark{
	{key: "itemprop", value: "articlebody"},
	{class: []string{"article-body", "articlebody", "article-content", "article-text", "articletext", "story-body", "storybody", "storytext", "story-content", "news-text", "newstext"}},
	{class: []string{"entry-content", "post-content", "post-body", "postcontent", "postbody", "post-entry", "blog-content", "single-content", "content-body", "page-content", "text-content", "field-name-body", "bodytext", "body-text"}},
	{name: atom.Article},
	{key: "itemtype", value: "article"},
	{key: "itemtype", value: "blogposting"},
	{class: []string{"hentry", "post", "entry", "article", "story"}},
	{name: atom.Main},
	{key: "role", value: "main"},
	{class: []string{"main-content", "maincontent", "content-main", "main", "content"}},
}

// surelyMarked is the last of articleMarks that marks an article's text and
// nothing else, calledArticle the last that calls it one.
const (
	surelyMarked  = 2
	calledArticle = 6
)

func isMarked(n *html.Node, most int) bool {
	return slices.ContainsFunc(articleMarks[:most+1], func(m mark) bool { return m.fits(n) })
}

// besideText are elements whose words are none of the article's.
var besideText = []atom.Atom{
	atom.Nav, atom.Aside, atom.Footer, atom.Svg, atom.Math, atom.Iframe, atom.Noscript,
	atom.Object, atom.Button, atom.Select, atom.Textarea, atom.Audio, atom.Video, atom.Canvas,
}

// isCode finds elements that hold no words to be read, however much there is
// in them.
func isCode(n *html.Node) bool {
	switch kindOf(n) {
	case atom.Head, atom.Script, atom.Style, atom.Template:
		return true
	}
	return false
}

// box says how surely an element stands beside the article.
type box uint8

const (
	noBox     box = iota
	namedBox      // by a class that themes also give to what holds the article: "right-sidebar"
	addedBox      // by a class of what is added to a page, such as what readers say
	hiddenBox     // not shown, until a script shows it
	hardBox       // by its name
)

// namedWords and addedWords are words in the class or id of boxes beside an
// article; one that ends with a star is the beginning of a word.
var (
	namedWords = wordTable(
		"nav", "navbar", "navigation", "menu", "breadcrumb*", "pagination", "pager", "skip", "sitemap", "toolbar", // leads elsewhere
		"sidebar*", "trending", "outbrain", "taboola", "readmore", "morenews",
		"share*", "sharing", "social*", "addtoany", "shariff", // asks to be told on
		"newsletter*", "subscri*", "paywall", "login", "signup", "promo", "promos", "promotion", "advert*", "sponsor*", "banner*", "anzeige*", "werbung",
		"tagcloud", "tags", "taglist", "footer*", "copyright", "licence*", ".widget", "widget-*", "teaser", "teasers", "popup", "modal", "dialog", "adv", "cart", "warenkorb",
		"postmetadata", "byline", "rating", "ratings", "feedback", "donat*", "souscription", "abo", "next", "previous",
		"author-box*", "author-bio*", "author-info*", "author-description", "about-author*", "entry-author*", "authorbox", "authorinfo", "next-post*", "prev-post*", "rec-posts", "other-posts", "latest-*", "recent-*", "more-*", "also-*",
		"entry-meta*", "post-meta*", "article-meta*", "entry-footer*", "post-footer*", "reading-time*", "readingtime", "link-list", "linklist", "linkbox", "listposts", "nextstory",
		"noprint", "no-print", "print-button*", "alert", "tag-links", "entry-utility", "toc", "toc-*", "affiliate*", "wishlist*", "reviews", "intext-*", "ad", "ads", "adv-*", "disclosure", "cta", "flyout", "notice", "article-contact", "factbox",
	)
	addedWords = wordTable(
		"cookie", "cookies", "gdpr", "dsgvo", "consent", "onetrust", "usercentrics", // asks for consent
		"comment", "comments", "commentlist", "commentlinks", "kommentar*", "disqus*", "respond", "pingback*", "trackback*", // what readers say
		"related*", "recommend*",
	)
)

// classWords are words of a table: whole ones, beginnings, and, with a hyphen
// in them, names of several words.
type classWords struct {
	whole, names   map[string]bool // words, names
	begins, starts []string        // of words, of names
}

func wordTable(words ...string) classWords {
	t := classWords{whole: map[string]bool{}, names: map[string]bool{}}
	for _, w := range words {
		b, isBeginning := strings.CutSuffix(w, "*")
		switch isName := strings.ContainsAny(w, "-."); {
		case isName && isBeginning:
			t.starts = append(t.starts, b)
		case isName:
			t.names[strings.TrimPrefix(w, ".")] = true
		case isBeginning:
			t.begins = append(t.begins, b)
		default:
			t.whole[w] = true
		}
	}
	return t
}

// in reports whether a word of the table stands in the class or id of n.
func (t *classWords) in(n *html.Node) bool {
	for _, a := range n.Attr {
		if (a.Key == "class" || a.Key == "id" && strings.Count(a.Val, "-") < slugWords) && t.within(a.Val) {
			return true
		}
	}
	return false
}

// slugWords is how many words an id has that was made of a heading.
const slugWords = 4

func (t *classWords) within(classes string) bool {
	for w := range classWordsOf(classes) {
		if t.whole[w] || begins(w, t.begins) {
			return true
		}
	}
	for name := range strings.FieldsSeq(classes) {
		if name = nameJoints.Replace(strings.ToLower(name)); t.names[name] || begins(name, t.starts) || t.endsNamed(name) {
			return true
		}
	}
	return false
}

// endsNamed reports whether a name of several words ends a name, behind the
// mark of a theme: "mvp-author-box".
func (t *classWords) endsNamed(name string) bool {
	_, rest, ok := strings.Cut(name, "-")
	return ok && strings.Contains(rest, "-") && (t.names[rest] || slices.ContainsFunc(t.starts, func(b string) bool {
		return strings.Contains(b[:len(b)-1], "-") && strings.HasPrefix(rest, b)
	}))
}

// begins reports whether s begins with one of these.
func begins(s string, with []string) bool {
	return slices.ContainsFunc(with, func(b string) bool { return strings.HasPrefix(s, b) })
}

// classWordsOf are the words of a class or id in small letters: those of
// "post-shareBar" are post, share and bar.
func classWordsOf(name string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		start, upper := 0, true
		for i, r := range name {
			isUpper := unicode.IsUpper(r)
			switch {
			case !unicode.IsLetter(r):
				if start < i && !yield(strings.ToLower(name[start:i])) {
					return
				}
				start = i + len(string(r))
			case isUpper && !upper && start < i:
				if !yield(strings.ToLower(name[start:i])) {
					return
				}
				start = i
			}
			upper = isUpper
		}
		if start < len(name) {
			yield(strings.ToLower(name[start:]))
		}
	}
}

// boxOf is how surely an element stands beside the article, by its name and by
// what it is called.
func boxOf(n *html.Node) box {
	switch k := kindOf(n); {
	case k == atom.Noscript:
		return addedBox
	case slices.Contains(besideText, k):
		return hardBox
	case isFolded(n):
		return hiddenBox
	case slices.Contains(neverBeside, k), isMarked(n, surelyMarked):
		return noBox
	case addedWords.in(n):
		return addedBox
	case namedWords.in(n):
		return namedBox
	}
	return noBox
}

// neverBeside are elements that are no box whatever they are called.
var neverBeside = []atom.Atom{atom.Html, atom.Body, atom.Main, atom.H1, atom.A}

// isUnseen reports whether an element stands beside the text by its name or is not
// shown.
func isUnseen(n *html.Node) bool {
	return isCode(n) || slices.Contains(besideText, kindOf(n)) || isFolded(n)
}

// isFolded reports whether an element is not shown, unless a script shows it.
func isFolded(n *html.Node) bool { return slices.ContainsFunc(n.Attr, folds) }

// folds reports whether an attribute hides its element.
func folds(a html.Attribute) bool {
	switch a.Key {
	case "hidden":
		return true
	case "aria-hidden":
		return a.Val == "true"
	case "style":
		style := strings.ReplaceAll(a.Val, " ", "")
		return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
	}
	return false
}
