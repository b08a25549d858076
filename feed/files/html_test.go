package files_test

import (
	"fmt"
	"strings"
	"testing"
)

const filler = `<p>The delegations met for two days in the capital, and the chief negotiators told reporters that the talks had been frank, long and useful to both of them.</p>`

func TestHTMLMetadata(t *testing.T) {
	for _, c := range []struct{ what, head, want string }{
		{"JSON-LD, the day as written", `<title>T – Site</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks end","datePublished":"2018-03-23T00:30:00+09:00","author":{"name":"A. One"},"publisher":{"name":"The Post"},"inLanguage":"en-GB"}</script>`,
			"Talks end|The Post|A. One|en-GB||2018-03-23"},
		{"JSON-LD graph, lists and several types", `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["Thing","Article"],"headline":"In the graph","datePublished":"2026-05-08","author":[{"name":"A"},{"name":"B"}]}]}</script>`,
			"In the graph||A, B|||2026-05-08"},
		{"bad JSON-LD, Open Graph", `<script type="application/ld+json">{"@type":</script><meta property="og:title" content="Talks &amp; tariffs"><meta property="og:site_name" content="The Post"><meta property="article:published_time" content="2026-04-10T15:20:00Z"><meta property="og:locale" content="ko_KR"><meta property="og:url" content="https://example.org/a">`,
			"Talks & tariffs|The Post||ko-KR|https://example.org/a|2026-04-10"},
		{"meta names", `<title>Talks end | The Post</title><meta name="DC.date.issued" content="8 May 2026"><meta name="author" content="A. One"><link rel="canonical" href="https://example.org/b">`,
			"Talks end|The Post|A. One||https://example.org/b|2026-05-08"},
		{"parsely", `<title>Talks end in Seoul with a date for more - The Post</title><meta name="parsely-pub-date" content="2026.05.08 09:00">`, "Talks end in Seoul with a date for more|The Post||||2026-05-08"},
		{"hyphens in a title", `<title>Korea - China talks: the follow-up</title>`, "Korea - China talks: the follow-up|||||"},
		{"two ways to read a date", `<title>T</title><meta name="date" content="03/04/2026">`, "T|||||"},
		{"nothing dangerous", `<title>a&#27;]0;x&#7;b</title><link rel="canonical" href="javascript:alert(1)"><meta name="author" content="&#x202e;evil">`, "a]0;xb||\uFFFDevil|||"},
	} {
		a := load(t, "a.html", "<!doctype html><html><head>"+c.head+"</head><body>"+filler+filler+"</body></html>")
		diff(t, c.what, fmt.Sprintf("%s|%s|%s|%s|%s|%s", a.Title, a.Source, a.Author, a.Lang, a.URL, a.Published.Date), c.want)
	}
}

func TestHTMLTimeElementAndLang(t *testing.T) {
	a := load(t, "a.html", `<html lang="en-PH"><body><h1>Heading as title</h1><time datetime="2026-04-09T23:00-05:00">yesterday</time>`+filler+`</body></html>`)
	if a.Published.Date.String() != "2026-04-09" || a.Published.From != "metadata" || a.Lang != "en-PH" {
		t.Errorf("%+v %s", a.Published, a.Lang)
	}
}

func TestHTMLMainTextAlone(t *testing.T) {
	a := load(t, "a.html", `<html><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
<div class="cookie-notice">We will set cookies.</div><p style="display: none">Unseen words.</p>
<article><h2>Background</h2>`+filler+filler+`<p>They will <em>meet again</em><br>in <a href="https://example.org/j">June</a>.<script>track()</script></p>
<blockquote><p>No comment.</p></blockquote><ol start="4"><li>Cars</li><li><p>Ships</p><p>and docks</p></li></ol>
<table><tr><th>Who</th><th>What</th></tr><tr><td>Korea</td><td><p>cars</p></td></tr></table></article>
<aside>Read also: China to cut duties</aside><footer>All rights reserved.</footer></body></html>`)
	for _, gone := range []string{"Home", "cookies", "Unseen", "track", "Read also", "rights"} {
		if strings.Contains(a.Body.Text, gone) {
			t.Errorf("%q is no part of the article", gone)
		}
	}
	_, rest, _ := strings.Cut(shown(a.Body), "both of them.\"\np \"The deleg")
	_, rest, _ = strings.Cut(rest, "\n")
	diff(t, "layout", rest, `p "They will meet again in June."
>p "No comment."
li 1 4. "Cars"
li 1 5. "Ships"
li 1 "and docks"
tr head first |Who|What|
tr |Korea|cars|
em "meet again" 
a "June" https://example.org/j
`)
}

func TestShortPageIsShownWhole(t *testing.T) {
	a := load(t, "a.html", "<html><body><p>One line.</p><p>And<br><br>two more.</p><table><tr><td>placed</td></tr></table></body></html>")
	diff(t, "layout", shown(a.Body), "p \"One line.\"\np \"And\"\np \"two more.\"\np \"placed\"\n")
}

func TestHostileHTMLOpens(t *testing.T) {
	r := strings.Repeat
	for name, data := range map[string]string{
		"100,000 deep":        "<html><style>gone</style>" + r("<div>", 100_000) + "words<p>more",
		"500 deep and long":   "<html>" + r("<div>", 500) + r(filler, 5000),
		"nested tables":       "<html>" + r("<table><tr><td>", 100) + "words",
		"nested lists":        "<html>" + r("<ul><li>x", 200),
		"JSON 100,000 deep":   `<html><script type="application/ld+json">` + r("[", 100_000) + "</script>words",
		"a megabyte of title": "<html><title>" + r("a | ", 1<<18) + "</title>words",
		"many breaks":         "<html>x" + r("<br>", 100_000),
	} {
		a := load(t, "a.html", data)
		if a.Body.Text == "" || strings.Contains(a.Body.Text, "gone") || len(a.Title) > 1300 {
			t.Errorf("%s: %d bytes of text, %d of title", name, len(a.Body.Text), len(a.Title))
		}
	}
}
