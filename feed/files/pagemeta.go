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
	var pageTitle, heading, stamp, lang string
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
			key := strings.ToLower(attr(n, "property") + attr(n, "name") + attr(n, "itemprop"))
			if _, known := named[key]; !known {
				named[key] = attr(n, "content")
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				m.setURL(attr(n, "href"))
			}
		case atom.Title:
			pageTitle = first(pageTitle, words(n))
		case atom.H1:
			heading = first(heading, words(n))
		case atom.Time:
			stamp = first(stamp, attr(n, "datetime"))
		}
	}
	m.fromNames(named)
	m.setDate(stamp)
	m.setLang(lang)
	title, site := cutSite(line(pageTitle), line(heading), m.title)
	m.set(&m.title, title)
	m.set(&m.source, site)
	return m
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

// The names of meta elements, the most telling first.
var (
	titleNames  = []string{"og:title", "dc.title", "dcterms.title", "twitter:title", "parsely-title", "headline"}
	sourceNames = []string{"og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"}
	authorNames = []string{"author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl"}
	dateNames   = []string{"article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created",
		"parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "article.published", "cxenseparse:recs:publishtime"}
	langNames = []string{"og:locale", "dc.language", "content-language"}
	urlNames  = []string{"og:url"}
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
	for _, name := range dateNames {
		m.setDate(named[name])
	}
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

func (m *meta) fromJSONLD(raw string) {
	var v any
	if json.Unmarshal([]byte(raw), &v) != nil {
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
	m.set(&m.title, names(best["headline"]))
	m.set(&m.source, names(best["publisher"]))
	m.set(&m.author, names(best["author"]))
	m.setDate(names(best["datePublished"]))
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
