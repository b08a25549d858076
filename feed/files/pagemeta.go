package files

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageMeta is what a page says of itself: first in JSON-LD, then in Open Graph
// and other meta elements, then in what stands on the page.
func pageMeta(doc *html.Node) meta {
	var m meta
	var pageTitle, heading, lang string
	named := map[string]string{}
	for n := range doc.Descendants() {
		switch n.DataAtom {
		case atom.Html:
			lang = first(lang, attr(n, "lang"))
		case atom.Script:
			if strings.EqualFold(attr(n, "type"), "application/ld+json") {
				m.fromJSONLD(words(n))
			}
		case atom.Meta:
			for key := range strings.FieldsSeq(strings.ToLower(attr(n, "property") + " " + attr(n, "name") + " " + attr(n, "itemprop"))) {
				key = metaPrefix().ReplaceAllString(key, "$1.")
				named[key] = first(named[key], attr(n, "content"))
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				m.setURL(attr(n, "href"))
			}
		case atom.Title:
			pageTitle = first(pageTitle, words(n))
		case atom.H1:
			heading = first(heading, words(n))
		}
	}
	m.set(&m.title, told(m.headline, m.called, pageTitle+" "+heading+" "+named["og:title"]))
	m.fromNames(named)
	m.setLang(lang)
	title, site := cutSite(line(pageTitle), line(heading), m.title)
	m.set(&m.title, title)
	m.set(&m.title, heading)
	m.set(&m.source, site)
	return m
}

// told is which of a headline and a name is the page's title: the one of whose words
// more stand in what the page shows for it.
func told(headline, name, shown string) string {
	if of, to := wordShare(headline, shown), wordShare(name, shown); to > of {
		return name
	}
	return headline
}

// wordShare is the share of the words of s that stand in shown.
func wordShare(s, shown string) float64 {
	all, in := 0, 0
	shown = " " + strings.Join(strings.Fields(strings.ToLower(shown)), " ") + " "
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		all++
		if strings.Contains(shown, " "+w+" ") {
			in++
		}
	}
	return float64(in) / float64(max(1, all))
}

func first(all ...string) string {
	for _, s := range all {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

// words is the text in n.
func words(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// metaPrefix is that of a Dublin Core name, which pages join in either way.
var metaPrefix = lazily(`^(dc|dcterms?):`)

// The names of meta elements, the most telling first.
var (
	titleNames  = []string{"dc.title", "dcterms.title", "dcterm.title", "og:title", "twitter:title", "title", "parsely-title", "headline"}
	sourceNames = []string{"og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"}
	authorNames = []string{"dc.creator", "dcterms.creator", "dcterm.creator", "dc.author", "author", "article:author", "article.author", "og:article:author", "citation_author", "parsely-author", "sailthru.author", "byl"}
	langNames   = []string{"og:locale", "dc.language", "content-language"}
	urlNames    = []string{"og:url"}
)

func (m *meta) fromNames(named map[string]string) {
	for _, name := range titleNames {
		m.set(&m.title, named[name])
	}
	for _, name := range sourceNames {
		m.set(&m.source, named[name])
	}
	for _, name := range authorNames {
		if !isAddress(named[name]) { // Open Graph allows a profile's address
			m.set(&m.author, named[name])
		}
	}
	m.description = first(named["og:description"], first(named["description"], named["twitter:description"]))
	for _, name := range langNames {
		m.setLang(named[name])
	}
	for _, name := range urlNames {
		m.setURL(named[name])
	}
}

// articleTypes are the types of schema.org that a text can be, the most
// telling first.
var articleTypes = []string{
	"NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "Article", "Report",
	"BlogPosting", "SocialMediaPosting", "GovernmentService", "SpecialAnnouncement", "CreativeWork", "WebPage",
}

// jsonLDDeepest is how far into nested JSON-LD an article is looked for.
const jsonLDDeepest = 6

// jsonWrapping is what pages put around JSON, and in it, that is none of it.
var jsonWrapping = strings.NewReplacer("/*<![CDATA[*/", "", "/*]]>*/", "", "//<![CDATA[", "", "//]]>", "", "<![CDATA[", "", "]]>", "", "<!--", "", "-->", "", "\n", " ", "\r", " ", "\t", " ")

func (m *meta) fromJSONLD(raw string) {
	var v any
	if json.Unmarshal([]byte(jsonWrapping.Replace(raw)), &v) != nil {
		if found := stateDate().FindStringSubmatch(raw[:min(len(raw), mostScript)]); found != nil {
			m.dated = first(m.dated, found[1])
		}
		return
	}
	best, rank := map[string]any(nil), len(articleTypes)
	thingsIn(v, jsonLDDeepest, func(thing map[string]any) {
		if r := rankOf(thing["@type"]); r < rank {
			best, rank = thing, r
		}
	})
	if best == nil {
		return
	}
	m.headline, m.called = names(best["headline"]), names(best["name"])
	m.set(&m.source, names(best["publisher"]))
	m.set(&m.author, names(best["author"]))
	m.dated = first(m.dated, first(names(best["datePublished"]), names(best["dateCreated"])))
	m.setLang(names(best["inLanguage"]))
	m.setURL(names(best["url"]))
	if body, ok := best["articleBody"].(string); ok && m.body == "" {
		m.body = body
	}
}

// thingsIn calls see for every object in v, to the given depth.
func thingsIn(v any, depth int, see func(map[string]any)) {
	if depth == 0 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			thingsIn(one, depth-1, see)
		}
	case map[string]any:
		see(v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			thingsIn(v[key], depth-1, see)
		}
	}
}

// rankOf is the place of a type, or of the best of several, in articleTypes.
func rankOf(kind any) int {
	rank := len(articleTypes)
	switch kind := kind.(type) {
	case string:
		if i := slices.Index(articleTypes, kind); i >= 0 {
			rank = i
		}
	case []any:
		for _, one := range kind {
			rank = min(rank, rankOf(one))
		}
	}
	return rank
}

// cutSite parts a page's title from the name of the site that is put behind
// it. Where the page tells its title elsewhere, that decides what is left over;
// else a bar or a dash with a short name after it.
func cutSite(page, heading, known string) (title, site string) {
	for _, sep := range []string{" | ", " – ", " — ", " :: ", " · ", " - "} {
		i := strings.LastIndex(page, sep)
		if i <= 0 {
			continue
		}
		before, after := page[:i], page[i+len(sep):]
		if before == heading || before == known || before != "" && len(strings.Fields(after)) <= 5 && len(after) < len(before) {
			return before, after
		}
	}
	return page, ""
}

func listStart(n *html.Node) int {
	if start, err := strconv.Atoi(attr(n, "start")); err == nil && start >= 0 && start < 1e6 {
		return start
	}
	return 1
}

func ordinal(n int) string { return fmt.Sprintf("%d.", n) }
