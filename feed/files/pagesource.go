package files

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// ofMeta tells what a meta element of one of the names holds.
func ofMeta(names []string) func(*pageHunt, *html.Node) []string {
	return func(_ *pageHunt, n *html.Node) []string {
		if kindOf(n) != atom.Meta {
			return nil
		}
		for _, key := range [...]string{"property", "name", "http-equiv", "pubdate"} {
			if slices.Contains(names, strings.ToLower(strings.TrimSpace(attr(n, key)))) {
				return []string{first(attr(n, "content"), attr(n, "datetime"))}
			}
		}
		return nil
	}
}

// ofProperty tells what an element of a schema's property holds.
func ofProperty(names ...string) func(*pageHunt, *html.Node) []string {
	return func(_ *pageHunt, n *html.Node) []string {
		for _, key := range [...]string{"itemprop", "property"} {
			if slices.Contains(names, strings.TrimPrefix(strings.ToLower(attr(n, key)), "schema:")) {
				return []string{stamp(n)}
			}
		}
		return nil
	}
}

// stamp is what an element tells a machine, else its words.
func stamp(n *html.Node) string {
	for _, key := range [...]string{"content", "datetime", "title"} {
		if s := attr(n, key); strings.ContainsAny(s, "0123456789") {
			return s
		}
	}
	return fewWords(n)
}

// ofPublished tells what an abbr or a time holds that is marked as the
// article's own.
func ofPublished(_ *pageHunt, n *html.Node) []string {
	k := kindOf(n)
	if k == atom.Abbr && attr(n, "data-utime") != "" {
		if at, err := strconv.ParseInt(attr(n, "data-utime"), 10, 64); err == nil {
			return []string{time.Unix(at, 0).UTC().Format(time.RFC3339)}
		}
	}
	_, pubdate := attrOf(n, "pubdate")
	if k == atom.Time && pubdate || (k == atom.Time || k == atom.Abbr || k == atom.Span) && isNamed(n, []string{"published", "dt-published", "entry-date", "date-published", "time-published"}) {
		return []string{stamp(n)}
	}
	return nil
}

func attrOf(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// dayInAddress is a day in an address: /2019/05/03/, /2019-05-03-, /20190503/.
var dayInAddress = lazily(`[^0-9A-Za-z]((?:19|20)\d\d)([-/_.]?)(\d\d?)([-/_.]?)(\d\d?)(?:[^0-9]|$)`)

func dayAt(address string) []string {
	for _, m := range dayInAddress().FindAllStringSubmatch(address, -1) {
		if m[2] == m[4] && (m[2] != "" || len(m[3])+len(m[5]) == 4) {
			return []string{m[1] + "-" + m[3] + "-" + m[5]}
		}
	}
	return nil
}

// ofAddress tells the day in the page's own address.
func ofAddress(h *pageHunt, n *html.Node) []string {
	if kindOf(n) != atom.Html {
		return nil
	}
	return dayAt(h.url)
}

// ofPicture tells the day in the address of the picture that stands for the page:
// when it was put there.
func ofPicture(_ *pageHunt, n *html.Node) []string {
	if kindOf(n) != atom.Meta || strings.ToLower(attr(n, "property")) != "og:image" {
		return nil
	}
	return dayAt(attr(n, "content"))
}

// fewMost is how long a text is that a date shares with a few words.
const fewMost = 160

// fewWords are an element's words, "" where they are more than a few.
func fewWords(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type != html.TextNode || isCode(d.Parent) {
			continue
		}
		if b.Len() > 4*fewMost {
			return ""
		}
		b.WriteString(d.Data)
		b.WriteString(" ")
	}
	if s := strings.Join(strings.Fields(b.String()), " "); len(s) <= fewMost {
		return s
	}
	return ""
}

// ofClass tells the words of an element that is called so.
func ofClass(t classWords) func(*pageHunt, *html.Node) []string {
	return func(h *pageHunt, n *html.Node) []string {
		switch kindOf(n) {
		case atom.Html, atom.Body, atom.A, atom.Input, atom.Img, atom.Meta:
			return nil
		}
		if !t.in(n) {
			return nil
		}
		if s := attr(n, "datetime"); s != "" {
			return []string{s}
		}
		if s := fewWords(n); !h.isTold(s) {
			return []string{s}
		}
		return nil
	}
}

// sentenceLeast is how many words a sentence has in which a date is told.
const sentenceLeast = 10

// appointing are words before a day on which something is to be.
var appointing = []string{"by", "until", "till", "before", "after", "from", "since", "to", "bis", "ab", "vor", "nach", "seit", "avant", "après", "hasta", "desde", "antes"}

// isTold reports whether words are the article's own: a sentence that says of no
// publishing, or a day by which something is to be.
func (h *pageHunt) isTold(s string) bool {
	isSentence := endsSentence(s) && len(strings.Fields(s)) >= sentenceLeast
	return slices.ContainsFunc(daysIn(s, h.order), func(d namedDay) bool {
		before := strings.ToLower(s[:d.start])
		words := strings.Fields(before)
		if len(words) > 1 && slices.Contains(appointing, words[len(words)-1]) {
			return true
		}
		label := before[max(0, len(before)-labelReach):]
		return isSentence && !saysAny(label, publishedLabels) && !saysAny(label, updatedLabels)
	})
}

// ofTime tells what a time element holds, unless that is of another page which a
// box or an entry of a list leads to.
func ofTime(_ *pageHunt, n *html.Node) []string {
	if kindOf(n) != atom.Time || isOfLink(n) {
		return nil
	}
	return []string{first(attr(n, "datetime"), fewWords(n))}
}

// isOfLink reports whether a time stands in what leads to another page: in a link with
// a title, or in an aside or a list's entry that has one. A link that says the time alone
// leads to the article itself.
func isOfLink(n *html.Node) bool {
	own := len(fewWords(n))
	isTitled := func(d *html.Node) bool { return kindOf(d) == atom.A && len(fewWords(d)) >= own+longestLabel }
	for p := n.Parent; p != nil; p = p.Parent {
		switch kindOf(p) {
		case atom.A:
			return isTitled(p)
		case atom.Aside, atom.Li:
			for d := range p.Descendants() {
				if isTitled(d) {
					return true
				}
			}
			return false
		case atom.Article, atom.Main, atom.Header:
			return false
		}
	}
	return false
}

// longestLabel is from how many bytes on the words of a link beside a time are a title
// and no label.
const longestLabel = 12

// ofLabel tells a line that says when it was published.
func ofLabel(h *pageHunt, n *html.Node) []string {
	if !isLine(n) {
		return nil
	}
	s := fewWords(n)
	for _, d := range daysIn(s, h.order) {
		label := strings.ToLower(s[max(0, d.start-labelReach):d.start])
		if isBound(label) {
			continue
		}
		if saysAny(label, publishedLabels) || saysAny(label, updatedLabels) {
			return []string{s}
		}
	}
	return nil
}

// bounds are words behind which a date is one that something is to be done by or
// holds from: "will publish its list by 3 May 2019".
var bounds = map[string]bool{
	"by": true, "until": true, "till": true, "before": true, "after": true, "from": true, "since": true,
	"bis": true, "vor": true, "ab": true, "avant": true, "jusqu'au": true, "hasta": true, "antes": true, "até": true, "entro": true,
}

func isBound(before string) bool {
	words := strings.Fields(before)
	return len(words) > 0 && bounds[words[len(words)-1]]
}

// labelReach is how far before a date its label begins, in bytes.
const labelReach = 60

// isLine finds elements that hold a line of their own.
func isLine(n *html.Node) bool {
	switch kindOf(n) {
	case atom.P, atom.Div, atom.Span, atom.Li, atom.Dd, atom.Small, atom.Em, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Strong, atom.Header:
		return true
	}
	return false
}

// ofLine tells a line near the heading that is a date and little else.
func ofLine(h *pageHunt, n *html.Node) []string {
	if !isLine(n) || h.heading < 0 && h.at > nearHeading || h.heading >= 0 && h.at > h.heading+nearHeading {
		return nil
	}
	s := fewWords(n)
	if len(s) > besideDay+20 {
		return nil
	}
	for _, d := range daysIn(s, h.order) {
		switch {
		case len(s)-(d.end-d.start) > besideDay, isOthersLabel(strings.ToLower(s[:d.start])):
		case kindOf(n) == atom.Li && strings.ContainsFunc(s[d.end:], unicode.IsLetter): // "3 May 2019: signing"
		default:
			return []string{s}
		}
	}
	return nil
}

// bareLabels are labels of a date that say no more than that it is one.
var bareLabels = []string{"date", "datum", "fecha", "data", "stand", "tarih", "дата", "日期", "日付", "날짜"}

// isOthersLabel reports whether a label stands before a date that is of something
// else than the article: "date of signature:", "closing date".
func isOthersLabel(before string) bool {
	label := strings.TrimSpace(before[strings.LastIndexAny(before, "|•·")+1:])
	label, isLabel := strings.CutSuffix(label, ":")
	label = strings.TrimSpace(label)
	isLabel = isLabel || strings.HasSuffix(label, " date")
	return isLabel && !slices.Contains(bareLabels, label) && !saysAny(label, publishedLabels) && !saysAny(label, updatedLabels)
}

// stateDate is a date of publication in what a page's scripts are given.
var stateDate = lazily(`(?i)["']?(?:date_?published|published_?at|publish(?:ed)?_?(?:date|time)|publication_?(?:date|time)|pub_?date|first_?published(?:_?at)?|created_?at|date_?created|contentdatum|publishingdate|cmspublishingdate)\\?["']?\s*[:=]\s*\\?["']([^"'\\]{8,40})`)

// mostScript is how much of a script is looked at, in bytes.
const mostScript = 512 << 10

func ofScript(_ *pageHunt, n *html.Node) []string {
	if kindOf(n) != atom.Script {
		return nil
	}
	s := words(n)
	if m := stateDate().FindStringSubmatch(s[:min(len(s), mostScript)]); m != nil {
		return []string{m[1]}
	}
	return nil
}
