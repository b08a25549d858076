package files_test

import (
	"slices"
	"strings"
	"testing"

	"attache/feed"
)

func eBook(metadata, page string) string {
	return zipped("mimetype", "application/epub+zip",
		"META-INF/container.xml", `<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>`,
		"b.opf", `<package xmlns:dc="dc" xmlns:opf="opf"><metadata>`+metadata+`</metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`,
		"a.xhtml", `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>`+page+`</body></html>`)
}

func TestBookTitlesAndDates(t *testing.T) {
	main := func(id string) string { return `<meta property="title-type" refines="#` + id + `">main</meta>` }
	for _, tt := range []struct{ metadata, title, date string }{
		{"<dc:title>Harbours</dc:title><dc:title>A guide</dc:title>", "Harbours", ""},
		{`<dc:title id="a">A guide</dc:title><dc:title id="b">Harbours</dc:title>` + main("b"), "Harbours", ""},
		{`<dc:title id="a">Third edition</dc:title><meta refines="#a" property="title-type">edition</meta><dc:title id="b">Harbours</dc:title>`, "Harbours", ""},
		{`<dc:title id="a">Third edition</dc:title><meta refines="#a" property="title-type">edition</meta>`, "Third edition", ""},
		{"<dc:title> </dc:title><dc:title>Harbours\n of Peru</dc:title>", "Harbours of Peru", ""},
		{`<dc:title>H</dc:title><dc:date opf:event="modification">2026-05-01</dc:date><dc:date opf:event="publication">2026-02-01</dc:date>`, "H", "2026-02-01"},
		{`<dc:title>H</dc:title><dc:date>2026-02-01T10:00:00Z</dc:date>`, "H", "2026-02-01"},
	} {
		articles, refused := read(t, one("b.epub", eBook(tt.metadata, "<p>Words.</p>")), feed.Options{})
		if len(articles) != 1 {
			t.Errorf("%s: %q", tt.metadata, refused)
			continue
		}
		if a := articles[0]; a.Title != tt.title || a.Published.Date.String() != tt.date {
			t.Errorf("%s\n is %q of %s, want %q of %s", tt.metadata, a.Title, a.Published.Date, tt.title, tt.date)
		}
	}
}

func TestBookSideMatter(t *testing.T) {
	for page, want := range map[string][]string{
		`<p>Peru will pay by 30 June 2026<sup><a href="#n">1</a></sup>.</p><aside epub:type="footnote" id="n"><p>Or earlier.</p></aside><p>Then.</p>`: {
			"paragraph Peru will pay by 30 June 2026¹.", "note+ Or earlier.", "paragraph Then."},
		`<p>It pays.<sup> [<a href="#n">2</a>]</sup> Then.</p><section role="doc-endnotes"><div role="doc-endnote">Or later.</div></section>`: {
			"paragraph It pays.[2] Then.", "note+ Or later."},
		`<figure><img src="a.png"/><figcaption>The quay in May.</figcaption></figure><p>Then.</p>`:            {"caption The quay in May.", "paragraph Then."},
		`<aside><h2>Box</h2><p>Words in a box.</p></aside>`:                                                   {"heading++ Box", "paragraph Words in a box."},
		`<p>10<sup>6</sup> t on the 5<sup>th</sup> for H<sub>2</sub>O, E = mc<sup><b>2</b></sup></p>`:         {"paragraph 10⁶ t on the 5th for H2O, E = mc²"},
		`<p><ruby>山路<rt>やまみち</rt></ruby>を<ruby>登<rp>(</rp><rt>のぼ</rt><rp>)</rp></ruby>る</p>`:                  {"paragraph 山路(やまみち)を登(のぼ)る"},
		`<table><tr><td>Cod<sup>a</sup></td><td role="doc-footnote">In a cell.</td></tr></table><p>Then.</p>`: {"row <Codᵃ> <In a cell.>", "paragraph Then."},
	} {
		articles, refused := read(t, one("b.epub", eBook("", page)), feed.Options{})
		if len(articles) != 1 {
			t.Errorf("%s: %q", page, refused)
			continue
		}
		if got := blocksOf(articles[0].Article); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", page, got, want)
		}
	}
}

// A book's pages are written by the rules of XML, and each of their words is the
// book's own.
func TestBookPages(t *testing.T) {
	for page, want := range map[string][]string{
		`<p>Peru <i/>will pay.</p><iframe src="m"/><textarea/><div id="two"/><p>Then.</p>`: {"paragraph Peru will pay.", "paragraph Then."},
		`<p>It pays <![CDATA[for "cod & hake" <now>]]>.</p>`:                               {`paragraph It pays for "cod & hake" <now>.`},
		`<p hidden="">Kept for the editor.</p><p>Then.</p>`:                                {"paragraph Then."},
		`<p style="display: none">Shown by a script.</p><script src="show.js"/><p>Then.</p>`: {
			"paragraph Shown by a script.", "paragraph Then."},
		`<ul><li><a href="one.xhtml">On quays</a></li></ul><p><a href="https://quay.example">Wares</a></p>`: {"item+ • On quays", "paragraph Wares"},
		`<noscript><p>Runs without.</p></noscript><footer><p>At the foot.</p></footer>`:                     {"paragraph Runs without.", "paragraph At the foot."},
		strings.Repeat("<div>", 600) + `<p>Deep.</p><p>Deeper.</p>`:                                         {"paragraph Deep.", "paragraph Deeper."},
	} {
		articles, refused := read(t, one("b.epub", eBook("<dc:title>b</dc:title>", page)), feed.Options{})
		if len(articles) != 1 || len(articles[0].Notes) > 0 {
			t.Errorf("%.80s: %q", page, refused)
			continue
		}
		if got := blocksOf(articles[0].Article); !slices.Equal(got, want) {
			t.Errorf("%.80s\n got %q\nwant %q", page, got, want)
		}
	}
}
