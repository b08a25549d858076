package files

import (
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/briefs"
	"attache/briefs/timex"
)

// dateSource is a place in which pages tell their date. Sources are asked in the
// table's order, and the first that tells a day decides; of several days that
// one source tells, the one nearest to the heading.
//
// tells is a body from which this source tells the third of May 2019, and
// not a near miss, from which it tells nothing.
type dateSource struct {
	name       string
	sure       float64
	from       string // "metadata", "url", or "text" for what the page shows
	tell       func(*pageHunt, *html.Node) []string
	tells, not string
}

// Dates of sources under this confidence are looked for outside of boxes alone.
const beyondDoubt = 0.97

// JSON-LD is read before, with the rest of what it says.
const dataSource = "JSON-LD, published"

var dateSources = []dateSource{
	{
		"meta, published", .98, "metadata", ofMeta(publishedNames),
		`<meta property="article:published_time" content="2019-05-03T09:00:00+09:00">`, `<meta property="article:section" content="2019-05-03">`,
	},
	{
		dataSource, .98, "metadata", nil,
		`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-05-03"}</script>`, `<script type="application/ld+json">{"@type":"Event","startDate":"2019-05-03"}</script>`,
	},
	{
		"itemprop", .95, "metadata", ofProperty("datepublished", "datecreated"),
		`<b itemprop="datePublished">3. Mai 2019</b>`, `<b itemprop="startDate">3. Mai 2019</b>`,
	},
	{
		"abbr or time, published", .95, "metadata", ofPublished,
		`<abbr class="published" title="2019-05-03T10:00:00Z">at ten</abbr>`, `<abbr title="2019-05-03T10:00:00Z">at ten</abbr>`,
	},
	{
		"address", .9, "url", ofAddress,
		`<link rel="canonical" href="https://example.org/2019/05/03/talks">`, `<link rel="canonical" href="https://example.org/t20190503x/talks">`,
	},
	{
		"class, published", .85, "text", ofClass(publishedWords),
		`<i class="post-published">03.05.2019</i>`, `<i class="post-rating">03.05.2019</i>`,
	},
	{
		"class, dated", .85, "text", ofClass(datedWords),
		`<i class="artikel datum">Freitag, 3. Mai 2019</i>`, `<i class="candidate">3. Mai 2019</i>`,
	},
	{
		"time", .8, "metadata", ofTime,
		`<ul><li><a href="/t/1"><time datetime="2019-05-03">this week</time></a></li></ul>`, `<nav><time datetime="2019-05-03">this week</time></nav><ul><li><a href="/b"><time datetime="2019-05-04">4 May</time> Chile opens its ports</a></li></ul><aside><time datetime="2019-05-04">4 May</time> <a href="/c">Norway to sell more fish</a></aside>`,
	},
	{
		"class, about the article", .8, "text", ofClass(aboutWords),
		`<i class="post-meta">Ann Example, May 3rd, 2019</i>`, `<i class="place">Lima, May 3rd, 2019</i><p class="intro">Peru will open its market for plums of Chile by May 3rd, 2019.</p>`,
	},
	{
		"meta, dated", .8, "metadata", ofMeta(datedNames),
		`<meta name="date" content="2019-05-03">`, `<meta name="expires" content="2019-05-03">`,
	},
	{
		"label", .8, "text", ofLabel,
		`<p>Dieser Beitrag wurde von Ann Example am 3. Mai 2019 veröffentlicht, erschienen am 3.5.2019 im Heft.</p>`, `<p>The desk opens on 3 May 2019, the ministry said in a note to all of the newspapers.</p><p>Chile will publish its list of ports by 3 May 2019, and not before, said the ministry to the papers.</p>`,
	},
	{
		"line near the heading", .6, "text", ofLine,
		`<h1>Talks</h1><p>Lima, 3 May 2019</p>`, `<h1>Talks</h1><p>They will meet again on 3 May 2019 in the old port of Lima.</p><p>Closing date: 3 May 2019</p><ul><li>3 May 2019: signing</li></ul>`,
	},
	{
		"script", .6, "metadata", ofScript,
		`<script>var page = {"publishDate": "2019-05-03 10:00"}</script>`, `<script>var page = {"eventDate": "2019-05-03 10:00"}</script>`,
	},
	{
		"itemprop, modified", .5, "metadata", ofProperty("datemodified", "dateupdate"),
		`<b itemprop="dateModified" content="2019-05-03">lately</b>`, `<b itemprop="validThrough" content="2019-05-03">lately</b>`,
	},
	{
		"meta, modified", .5, "metadata", ofMeta(modifiedNames),
		`<meta name="last-modified" content="2019-05-03">`, `<meta name="generator" content="2019-05-03">`,
	},
	{
		changedSource, .5, "text", ofClass(changedWords),
		`<i class="changed">3 May 2019</i>`, `<i class="unchanged">3 May 2019</i>`,
	},
	{
		"address of its picture", .3, "metadata", ofPicture,
		`<meta property="og:image" content="https://example.org/2019/05/03/hall.jpg">`, `<meta property="og:image" content="https://example.org/20190503123/hall.jpg">`,
	},
}

// changedSource takes what other sources tell of a day on which the page was
// changed.
const changedSource = "class, changed"

// The names of meta elements that hold a date, and what classes are called that do.
var (
	publishedNames = []string{
		"article:published_time", "og:article:published_time", "og:published_time", "article:published", "article.published", "article:published_date",
		"og:pubdate", "og:datepublished", "datepublished", "date_published", "published_time", "published-date", "published_date", "publisheddate", "pubdate", "bt:pubdate",
		"publishdate", "publish-date", "publish_date", "publish_time", "publication_date", "publicationdate", "publication-date", "article:publicationdate", "originalpublicationdate", "article_date_original",
		"dc.date.issued", "dcterms.issued", "dc.date.publication", "citation_publication_date", "citation_online_date", "citation_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
		"mediator_published_time", "rnews:datepublished", "vr:published_time", "shareaholic:article_published_time", "release_date", "dateposted", "displaydate", "ptime", "pdate", "firstpublished",
		"five_hundred_pixels:uploaded", "bepress_citation_date", "og:question:published_time",
	}
	datedNames = []string{
		"date", "dc.date", "dc:date", "dcterms.date", "dcterms.created", "dc.created", "dc.date.created", "dc:created", "datecreated", "date_created", "article:created", "article.created", "article:post_date", "created",
		"content_create_date", "doc_date", "gentime", "og:regdate", "timestamp",
	}
	modifiedNames = []string{
		"article:modified_time", "og:article:modified_time", "og:updated_time", "og:modified_time", "updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "dc.modified",
		"last-modified", "lastmodified", "lastmod", "modified", "revision_date", "bt:moddate", "dateupdate",
	}
	publishedWords = wordTable("publish*", "published", "pubdate", "publication*", "posted", "postdate", "issued", "created*", "veroeffentlicht*", "parution", "entry-date*", "post-date*", "news-date*", "article-date*")
	datedWords     = wordTable("date", "dates", "datum", "fecha", "data", "timestamp", "time", "dateline", "newsdatum", "fbdatum", "postdate", "itemdate", "timedata", "articledate", "datetime", "zeit")
	aboutWords     = wordTable("meta", "metadata", "byline", "submitted", "author", "autor", "info", "infos", "postmetadata", "postmeta", "subline", "infoline", "details", "stand", "kicker", "calendar", "intro",
		"entry-meta*", "post-meta*", "article-meta*", "entry-info*", "post-info*", "article-info*", "news-info*", "post-details*")
	changedWords = wordTable("updated", "modified", "lastmod", "changed", "aktualisiert", "revision")
)

func sourceNamed(name string) int {
	return slices.IndexFunc(dateSources, func(s dateSource) bool { return s.name == name })
}

// sighting is a day that one source tells.
type sighting struct {
	timex.Date
	at      int // bytes of the page's words before it
	instant time.Time
	isUTC   bool
	zoned   bool // it names an offset of its own
	inHead  bool // of the page, where the first stands
}

// pageHunt looks for a page's date and its author in all sources at once.
type pageHunt struct {
	order   dayOrder
	url     string
	found   [][]sighting // by source
	authors [][]nameAt   // by source
	at      int          // bytes of the page's words so far
	heading int          // where its heading begins, -1 for none
	heads   func(*html.Node) bool
	inHead  bool // of the page
	boxed   bool // inside a box that stands beside the article
}

// hunt goes through a page once.
func hunt(doc *html.Node, m *meta, w *weights) *pageHunt {
	h := &pageHunt{
		order: orderOf(m.lang), url: m.url, heading: -1, heads: w.heads,
		found: make([][]sighting, len(dateSources)), authors: make([][]nameAt, len(authorSources)),
	}
	h.walk(doc)
	h.see(sourceNamed(dataSource), m.dated)
	return h
}

// date is the day on which the page says that it was published, and how surely.
func (h *pageHunt) date() briefs.Published {
	i, day := h.first()
	if i < 0 {
		return briefs.Published{}
	}
	src := &dateSources[i]
	return briefs.Published{Date: day, From: src.from, Precision: timex.Day, Confidence: src.sure}
}

// first is the first source that tells a day, and the day. Where two that are
// beyond doubt tell two days, what the page shows decides.
func (h *pageHunt) first() (source int, day timex.Date) {
	source = -1
	for i := range h.found {
		s, ok := h.nearest(h.found[i])
		switch {
		case !ok:
		case source < 0:
			source, day = i, h.local(s)
		case dateSources[i].sure >= beyondDoubt && !h.shows(day) && h.shows(h.local(s)):
			return i, h.local(s)
		}
	}
	return source, day
}

// shows reports whether a day stands on the page as one it may be of.
func (h *pageHunt) shows(day timex.Date) bool {
	for i := range h.found {
		if s, ok := h.nearest(h.found[i]); ok && dateSources[i].from == "text" && s.Date == day {
			return true
		}
	}
	return false
}

func (h *pageHunt) walk(n *html.Node) {
	switch {
	case n.Type == html.TextNode && !isCode(n.Parent) && kindOf(n.Parent) != atom.Title:
		h.at += len(strings.TrimSpace(n.Data))
	case n.Type == html.ElementNode:
		h.element(n)
	case n.Type == html.DocumentNode:
		h.children(n)
	}
}

func (h *pageHunt) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		h.walk(c)
	}
}

func (h *pageHunt) element(n *html.Node) {
	inHead, boxed := h.inHead, h.boxed
	h.inHead = inHead || kindOf(n) == atom.Head
	h.boxed = boxed || isDateless(n) && !h.heads(n)
	if kindOf(n) == atom.H1 && h.heading < 0 {
		h.heading = h.at
	}
	h.ask(n)
	h.askAuthor(n)
	if !isCode(n) || kindOf(n) == atom.Head {
		h.children(n)
	}
	h.inHead, h.boxed = inHead, boxed
}

// datelessWords are words in the class or id of boxes whose dates are not the
// article's.
var datelessWords = wordTable(
	"nav", "navbar", "menu", "sidebar", "related*", "recommend*", "teaser", "teasers", "trending", "popular", "ticker", "newsticker", "breaking", "comment", "comments", "commentlist", "kommentare", "commentmetadata",
	"latest-*", "recent-*", "more-*", "next-post*", "prev-post*", "events", "termine", "cookie", "cookies", "archive-list", "slider", "carousel", "widget-area*", "tweets", "twitter-tweet", "facebook-feed",
)

func isDateless(n *html.Node) bool {
	switch kindOf(n) {
	case atom.Html, atom.Body, atom.Main, atom.Article:
		return false
	case atom.Nav, atom.Form, atom.Select:
		return true
	case atom.Table:
		return !isLayout(n, rowsOf(n))
	}
	return datelessWords.in(n)
}

// ask asks every source for the days in one element.
func (h *pageHunt) ask(n *html.Node) {
	for i := range dateSources {
		src := &dateSources[i]
		if src.tell == nil || h.boxed && src.sure < beyondDoubt || len(h.found[i]) >= mostSightings {
			continue
		}
		for _, s := range src.tell(h, n) {
			h.see(i, s)
		}
	}
}

// mostSightings is how many days are kept of one source.
const mostSightings = 50

// see keeps the day that a source tells in s.
func (h *pageHunt) see(i int, s string) {
	if len(s) > 300 {
		s = strings.ToValidUTF8(s[:300], "")
	}
	if day, updated, ok := h.dayTold(s); ok {
		if updated {
			i = max(i, sourceNamed(changedSource))
		}
		seen := sighting{Date: day, at: h.at, inHead: h.inHead}
		if t, err := time.Parse(time.RFC3339, strings.Replace(strings.TrimSpace(s), " ", "T", 1)); err == nil {
			_, offset := t.Zone()
			seen.instant, seen.isUTC, seen.zoned = t, offset == 0, offset != 0
		}
		h.found[i] = append(h.found[i], seen)
	}
}

// dayTold is the day that s tells: of several the one that is published, else the
// first that is not an update. Where all are, it says so.
func (h *pageHunt) dayTold(s string) (day timex.Date, updated, ok bool) {
	days := daysIn(s, h.order)
	if len(days) == 0 {
		day, precision, ok := writtenDate(s)
		return day, false, ok && precision == timex.Day && day.Year >= firstYear
	}
	before := 0
	best, rank := days[0], 3
	for _, d := range days {
		k := 1
		switch label := strings.ToLower(s[before:d.start]); {
		case saysAny(label, updatedLabels):
			k = 2
		case saysAny(label, publishedLabels):
			k = 0
		}
		if k < rank {
			best, rank = d, k
		}
		before = d.end
	}
	return best.Date, rank == 2, true
}

// What stands before a date on a page.
var (
	publishedLabels = []string{
		"publish", "posted", "issued", "released", "first ", "originally", "written", "created", "filed", "veröffentlicht", "erstellt", "geschrieben", "gespeichert", "erschienen", "verfasst", "eingetragen", "wurde am", "publié", "mis en ligne", "paru",
		"publicado", "publicada", "pubblicato", "geplaatst", "gepubliceerd", "opublikowan", "publikacja", "dodano", "yayın", "опубликован", "发布", "發佈", "등록", "입력", "掲載", "公開", "submitted",
	}
	updatedLabels = []string{
		"updat", "modif", "revised", "last edited", "aktualis", "geändert", "bearbeitet", "mis à jour", "modifié", "actualiz", "aggiornat", "bijgewerkt", "aktualiz", "güncel", "обновл", "更新", "수정",
	}
)

func saysAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(s, w) })
}

// nearest is the sighting nearest to the heading; what stands behind it is
// nearer than what stands before. Several days far from it are a list's.
func (h *pageHunt) nearest(all []sighting) (best sighting, ok bool) {
	if len(all) > 0 && all[0].inHead {
		return all[0], true
	}
	far := 0
	for i, s := range all {
		if d := h.distance(s.at); i == 0 || d < far {
			best, far = s, d
		}
	}
	return best, len(all) > 0 && (far <= farAway || !areMany(all))
}

// distance is how far from the heading something stands; what is before it
// is farther.
func (h *pageHunt) distance(at int) int {
	switch d := at - h.heading; {
	case h.heading < 0:
		return 0
	case d < 0:
		return -2 * d
	default:
		return d
	}
}

// farAway is how far from the heading one of several days is another's, in bytes
// of words.
const farAway = 3000

func areMany(all []sighting) bool {
	days := map[timex.Date]bool{}
	for _, s := range all {
		days[s.Date] = true
	}
	return len(days) > 2
}

// local is the day that an instant told in UTC had where the page was written,
// as its address, or another date on it, tells.
func (h *pageHunt) local(s sighting) timex.Date {
	if !s.isUTC {
		return s.Date
	}
	for i := range h.found {
		for _, o := range h.found[i] {
			if o.zoned && o.instant.Equal(s.instant) {
				return o.Date
			}
		}
		if o, ok := h.nearest(h.found[i]); ok && dateSources[i].sure >= surelyLocal && o.instant.IsZero() {
			if day := s.Date.Until(o.Date); day == 0 {
				return s.Date
			} else if isSameNight(s.instant, day) {
				return o.Date
			}
		}
	}
	return s.Date
}

// surelyLocal is the confidence of sources that tell the day of the place.
const surelyLocal = 0.8

// isSameNight reports whether an instant of UTC can lie on the day so many days
// later in a place where people live.
func isSameNight(t time.Time, days int) bool {
	switch days {
	case -1:
		return t.UTC().Hour() < 12
	case 1:
		return t.UTC().Hour() >= 10
	}
	return false
}

// How far from the heading a line may stand that is a date, in bytes of words, and how many other
// bytes it may have.
const (
	nearHeading = 600
	besideDay   = 30
)
