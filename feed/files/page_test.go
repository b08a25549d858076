package files_test

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/feed"
	"attache/feed/files"
)

const (
	promise = `<p>Peru will open its market for Chilean plums by 1 June 2031, and will publish the list of ports within a month.</p>`
	plums   = "open its market for Chilean plums"
)

// What looks like a box beside the article, or is not shown, is read where the
// page holds no article without it.
func TestBoxesThatHoldTheArticle(t *testing.T) {
	article := "<h1>Plums</h1>" + promise + filler + filler
	for _, c := range []struct{ what, body, with, without string }{
		{"a class on body", `<body class="single cookies-not-set">` + article, plums, ""},
		{"a class on a wrapper", `<div class="right-sidebar gdpr-pending">` + article + `</div>`, plums, ""},
		{"hidden until a script runs", `<div style="display: none">` + article + `</div><script>show()</script>`, plums, ""},
		{"in noscript", `<div><noscript>` + article + `</noscript></div><p>Labels: plums</p>`, plums, ""},
		{"consent beside it", `<div class="cookie-notice"><p>We set cookies wherever we can, and tell all of our many partners what you have read.</p></div>` + article, plums, "partners"},
		{"hidden beside it", `<div hidden>` + filler + `<p>Unseen words.</p></div>` + article, plums, "Unseen"},
		{"comments longer than it", article + `<div id="comments">` + strings.Repeat("<p>I have grown plums for years, and nobody ever asked me what I think of them, which is a pity.</p>", 40) + `</div>`, plums, "grown plums"},
		{"a linked paragraph", `<article>` + filler + filler + `<div class="x"><p><a href="https://example.org/live">` + strings.TrimSuffix(strings.TrimPrefix(promise, "<p>"), "</p>") + `</a></p></div>` + filler + `</article>`, plums, ""},
		{"a lead in a block of its own", `<main><div class="lead-wrap"><div>` + promise + `</div></div><div class="b">` + filler + filler + filler + filler + `</div></main>`, plums, ""},
		{"what only points elsewhere", `<article>` + article + `<p><a href="/more">More on plums</a></p></article>`, plums, "More on plums"},
		{"text for search engines alone", `<script type="application/ld+json"><![CDATA[{"@type":"NewsArticle","headline":"Plums","articleBody":"` + strings.NewReplacer("<p>", "", "</p>", "").Replace(promise) + `"}]]></script><p>Loading</p>`, plums, "Loading"},
		{"consent beside an article of few words", `<div class="post hentry"><h2>Plums</h2>` + promise + `</div><div class="cookie-law">` + filler + filler + filler + `</div>`, plums, "delegations"},
		{"a description beside next to nothing", `<head><meta name="description" content="Peru will open its market for Chilean plums by 1 June 2031, as both ministries said in Lima, and will publish the list of ports within a month. Plums were last sold there in May 1999, before a blight."></head><body><p>This page needs a newer program to be seen; here is where one can have it.</p><script>draw()</script>`, plums, ""},
		{"written by the rules of XML", `<?xml version="1.0"?><html><head><title/><script src="a.js"/></head><body>` + article + `<iframe src="b"/></body></html>`, plums, "iframe"},
		{"nothing but a description", `<head><meta property="og:description" content="Peru will open its market for Chilean plums by 1 June 2031."></head><body><script>draw()</script>`, plums, ""},
	} {
		page := c.body
		if !strings.HasPrefix(page, "<?xml") {
			page = "<html>" + page
		}
		got := load(t, "a.html", page).Body.Text
		if !strings.Contains(got, c.with) || c.without != "" && strings.Contains(got, c.without) {
			t.Errorf("%s: %q", c.what, got)
		}
	}
}

func TestPageDates(t *testing.T) {
	body := "<h1>Plums</h1>" + promise + filler
	for _, c := range []struct{ what, page, want string }{
		{"a ticker first", `<div class="ticker"><time datetime="2026-11-20">now</time></div>` + `<article><h1>Plums</h1><time datetime="2019-04-05">5 April</time>` + promise + `</article>`, "2019-04-05 metadata 0.80"},
		{"the nearest to the heading", `<time datetime="2026-11-20">today</time>` + filler + `<h1>Plums</h1><time datetime="2019-04-05">then</time>` + promise, "2019-04-05 metadata 0.80"},
		{"UTC against the address", `<link rel="canonical" href="https://example.org/2023/11/08/plums/"><meta property="article:published_time" content="2023-11-09T01:12:00+00:00">` + body, "2023-11-08 metadata 0.98"},
		{"UTC against the page", `<meta property="article:published_time" content="2023-11-08T23:12:00Z"><h1>Plums</h1><span class="date">9. November 2023</span>` + promise, "2023-11-09 metadata 0.98"},
		{"UTC against the same instant", `<meta property="article:published_time" content="2023-11-09T02:12:00Z"><time datetime="2023-11-08T21:12:00-05:00">now</time>` + body, "2023-11-08 metadata 0.98"},
		{"no night is so long", `<link rel="canonical" href="https://example.org/2023/11/08/plums/"><meta property="article:published_time" content="2023-11-09T15:12:00Z">` + body, "2023-11-09 metadata 0.98"},
		{"two that differ, and what is shown", `<script type="application/ld+json">{"@type":"Article","datePublished":"2015-10-15"}</script><meta property="article:published_time" content="2015-12-11"><h1>Plums</h1><p class="date">15 Oct 2015</p>` + promise, "2015-10-15 metadata 0.98"},
		{"published before updated", `<h1>Plums</h1><p class="meta">Updated 5 June 2019 | Published 3 May 2019</p>` + promise, "2019-05-03 text 0.80"},
		{"updated alone", `<h1>Plums</h1><p class="meta">Last updated 5 June 2019</p>` + promise, "2019-06-05 text 0.50"},
		{"a table of steps", body + `<table><tr><th>Who</th><th class="date">When</th></tr><tr><td>Peru</td><td class="date">1 April 2026</td></tr></table>`, " 0.00"},
		{"what readers say", body + `<div class="comments"><p class="date">1 April 2026</p></div>`, " 0.00"},
		{"a lead that looks like a line about the article", `<h1>Plums</h1><div class="intro">Peru will open its market for Chilean plums by 1 June 2031, and will publish a list of ports within a month.</div>` + filler, " 0.00"},
		{"a list of steps", `<h1>Plums</h1><ul><li>3 May 2019: signing</li><li>5 June 2019: start</li></ul>` + promise, " 0.00"},
		{"a list of what the article is", `<h1>Plums</h1><ul><li>3 May 2019</li><li>Ann Example</li></ul>` + promise, "2019-05-03 text 0.60"},
		{"a list of others", body + strings.Repeat(filler, 30) + `<i class="date">1 April 2026</i><i class="date">2 April 2026</i><i class="date">3 April 2026</i>`, " 0.00"},
	} {
		p := load(t, "a.html", "<html lang=en><body>"+c.page).Published
		diff(t, c.what, strings.TrimLeft(fmt.Sprintf("%s %s %.2f", p.Date, p.From, p.Confidence), ""), strings.Replace(c.want, " 0.00", "  0.00", 1))
	}
}

func TestPageBylines(t *testing.T) {
	for in, want := range map[string]string{
		`<h1>Plums</h1><p>By <a rel="author" href="/ann">Ann Example</a></p>`:                     "Ann Example",
		`<h1>Plums</h1><p class="byline">By Ann Example | 3 May 2019</p>`:                         "Ann Example",
		`<h1>Plums</h1><span itemprop="author"><b itemprop="name">Ann Example</b></span>`:         "Ann Example",
		`<h1>Plums</h1><div class="comments"><b class="author">Bo Beispiel</b></div>`:             "",
		`<h1>Plums</h1><b class="fn">Ann Example</b><p id="fn1">Bo Beispiel</p>`:                  "Ann Example",
		`<h1>Plums</h1><p id="fn1">Bo Beispiel</p>`:                                               "",
		`<meta name="author" content=""><meta name="author" content="Ann Example"><h1>Plums</h1>`: "Ann Example",
	} {
		if got := load(t, "a.html", "<html><body>"+in+promise+filler).Author; got != want {
			t.Errorf("%q is by %q, want %q", in, got, want)
		}
	}
}

func TestPageTitles(t *testing.T) {
	for in, want := range map[string]string{
		`<meta property="og:title" content="Plums &amp;amp; pears">`:                                   "Plums & pears",
		`<meta property="x:title dc:title" content="Plums"><meta property="og:title" content="Pears">`: "Plums",
		`</head><h1>Plums</h1>`: "Plums",
		`<title>Plums - Fruit</title><script type="application/ld+json">{"@type":"Article","name":"Plums","headline":"kind of tree"}</script>`:                                  "Plums",
		`<title>Plums of Peru</title><script type="application/ld+json">/*<![CDATA[*/{"@type":"Article","name":"site","headline":"Plums of Peru will be sold"}/*]]>*/</script>`: "Plums of Peru will be sold",
	} {
		if got := load(t, "a.html", "<html><head>"+in+"</head><body>"+promise).Title; got != want {
			t.Errorf("%q is called %q, want %q", in, got, want)
		}
	}
}

// Links are kept as addresses that can be opened, and move no word.
func TestPageLinksAreWholeAddresses(t *testing.T) {
	page := `<html><head><link rel="canonical" href="https://example.org/news/plums"></head><body><article><h1>Plums</h1>` + filler +
		`<p>The <a href="../lists/a">list</a> is <a href="javascript:x()">there</a>.</p><a href="/block"><div>One of the ports.</div><p>Another of them.</p></a>` + filler + `</article>`
	b := load(t, "a.html", page).Body
	var got []string
	for _, l := range b.Inlines {
		if l.Kind == text.Link {
			got = append(got, l.Of(b.Text)+" "+l.Href)
		}
	}
	diff(t, "links", strings.Join(got, "\n"), "list https://example.org/lists/a\nOne of the ports. https://example.org/block\nAnother of them. https://example.org/block")
	if strings.Contains(b.Text, "example.org") || !strings.Contains(b.Text, "The list is there.") {
		t.Errorf("%q", b.Text)
	}
}

func TestPageOfAnAddress(t *testing.T) {
	sent := files.Sent{Path: "https://example.org/2023/11/08/plums", Name: "page.html", Data: []byte(`<html><h1>Plums</h1>` + promise + `<p><a href="b">there is a list of ports.</a></p>` + filler)}
	for f, err := range sent.Articles(feed.Options{}) {
		if err != nil || f.Published.Date.String() != "2023-11-08" || f.Published.From != "url" {
			t.Errorf("%v: %+v", err, f.Published)
		}
		if l := f.Body.Inlines; len(l) != 1 || l[0].Href != "https://example.org/2023/11/08/b" {
			t.Errorf("%+v", l)
		}
	}
}

func TestHostilePagesOpen(t *testing.T) {
	r := strings.Repeat
	for name, data := range map[string]string{
		"300 deep, each a box":   r(`<div class="date author sidebar">`, 300) + r("1.1.2020 ", 20_000),
		"100,000 dates":          r(`<p class="date">1 May 2019</p>`, 100_000),
		"a date of a megabyte":   `<p class="date">` + r("1 ", 1<<19) + "</p>words",
		"a class of a megabyte":  `<p class="` + r("aB-_", 1<<18) + `">words</p>`,
		"links in links, blocks": r(`<a href="https://example.org/"><p>word `, 5_000),
		"a script of dates":      "<script>" + r(`"publishDate":"x`, 100_000) + "</script>words",
		"many article marks":     r(`<div itemprop="articleBody">`, 400) + promise + r(promise, 2_000),
		"an address of its own":  `<base href="http://[::1"><link rel="canonical" href="https://example.org/` + r("1/", 100_000) + `"><a href="%zz">words</a>`,
	} {
		if a := load(t, "a.html", "<html><body>"+data); a.Body.Text == "" {
			t.Errorf("%s: no text", name)
		}
	}
}
