package files_test

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/feed"
	"attache/feed/files"
)

// FuzzLoad holds the loader to what a Body promises, whatever it reads.
func FuzzLoad(f *testing.F) {
	for _, data := range []string{
		"# Title\n\n> *quoted* &#27;[31m\n\n1. one\n   - two\n\n|a|b|\n|-|-|\n|c|d|\n\n```\ncode\n```\n",
		"---\ntitle: \"a\\u001b]0;x\\u0007\"\ndate: 2025-12-30\nauthor: [x, {name: y}]\n---\nBody <b>bold</b><br>&#x202e;",
		"<html lang=en><head><title>a &#7; | b</title><meta name=date content=2026-01-01></head><body><p>a<br><br>b<table><tr><td>c<td>d</table><ul><li>e</ul>",
		"<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"\\u009b1m\"}]</script><p>" + strings.Repeat("word ", 50),
		"\xff\xfeh\x00i\x00 \x00t\x00h\x00e\x00r\x00e\x00", "\xc7\xd1\xb1\xb9\xb0\xfa \xc1\xdf\xb1\xb9\xc0\xba", "\x1b$B$\"\x1b(B", "a\r\nb\rc\x0bd\u2028e\u00a0f\u00adg",
		"<body class=cookies-not-set><div id=sidebar hidden><h1>x</h1><article><p class=date>3. Mai 2019<p class=byline>By A | 2019-05-03<time datetime=2019-05-03T01:00Z></time><noscript>" + strings.Repeat("word ", 30) + "</noscript>",
		"<base href=http://a.b/><link rel=canonical href=//c.d/2019/05/03/x><a href=../q><div>one</div><p>" + strings.Repeat("two ", 30) + ".</a><abbr data-utime=99999999999 title=1>x</abbr>",
		"<script type=application/ld+json><![CDATA[{\"@type\":\"Article\",\"name\":\"n\",\"articleBody\":\"<p>b\u0007\"}]]></script><script>a={\"publishDate\":\"31.02.2019\"}</script>",
		"<?xml version='1.0'?><feed>", "[a](javascript:\x07x) ![b](c) <http://x.y/\x7f>", "- - - a\n\n      code\n",
	} {
		for _, name := range []string{"a.md", "a.html", "a.txt", "-"} {
			f.Add(name, []byte(data))
		}
	}
	for _, data := range []string{
		"+++\ntitle = \"a\"\n+++\nOne[^1] ~~two~~  \n**three**<sup>4</sup>\n\n[^1]: See[^2].\n[^2]: Foot\n\n    - item\n",
		"A      1 t\nB      2 t\nC      3 t\n\n| a | b |\n|---|---|\n| c | d |\n\f\n - 2 -\n\nre-\nport¹.[2]\n\n____\n1 One\n[2] Two\n",
		strings.Repeat("one of the words that      ) goes on in the right column\n", 8),
		"<p>10<sup>6</sup> <ruby>a<rt>b</rt></ruby><s>c</s><figure><figcaption>d</figcaption></figure><div role=doc-footnote>e</div>",
		wordDocument("<w:p><w:r><w:t>a</w:t></w:r>"+call("footnote", "1")+"<w:txbxContent>"+p("", "<w:strike/>", "b")+"</w:txbxContent></w:p>"+p(`<w:framePr w:dropCap="drop"/>`, "", "c")+p("", "", "d"),
			"word/footnotes.xml", notesPart("footnote", "1", p("", "", "e"))),
		eBook("<dc:title>a</dc:title>", `<p>b<sup>1</sup></p><aside epub:type="footnote">c</aside>`),
	} {
		for _, name := range []string{"a.md", "a.txt", "a.html", "a.docx", "a.epub"} {
			f.Add(name, []byte(data))
		}
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		a, err := files.Load(name, data, feed.Options{Limit: 64 << 10})
		if err != nil {
			mustBeOneLine(t, "error", err.Error())
			return
		}
		for what, s := range map[string]string{"title": a.Title, "source": a.Source, "author": a.Author, "lang": a.Lang, "URL": a.URL, "notes": strings.Join(a.Notes, " ")} {
			mustBeOneLine(t, what, s)
		}
		mustHold(t, a.Body)
	})
}

func mustBeOneLine(t *testing.T, what, s string) {
	t.Helper()
	mustBeClean(t, what, s)
	if strings.Contains(s, "\n") {
		t.Fatalf("%s has a line feed: %q", what, s)
	}
}

func mustBeClean(t *testing.T, what, s string) {
	t.Helper()
	if clean, _ := sanitise.Text(s); clean != s || !utf8.ValidString(s) {
		t.Fatalf("%s is not clean: %q", what, s)
	}
}

// mustHold checks that spans are in range, in order and on runes' boundaries,
// and that no text lies outside of the blocks.
func mustHold(t *testing.T, b text.Body) {
	t.Helper()
	mustBeClean(t, "text", b.Text)
	in := func(s, outer text.Span) {
		if s.Start > s.End || !outer.Covers(s) {
			t.Fatalf("%v is not inside %v", s, outer)
		}
		for _, at := range []int{s.Start, s.End} {
			if at < len(b.Text) && !utf8.RuneStart(b.Text[at]) {
				t.Fatalf("%d cuts a rune of %q", at, b.Text)
			}
		}
	}
	at := 0
	for _, blk := range b.Blocks {
		in(blk.Span, text.Span{End: len(b.Text)})
		if blk.Start < at || strings.TrimSpace(b.Text[at:blk.Start]) != "" {
			t.Fatalf("block %v after %d in %q", blk.Span, at, b.Text)
		}
		if blk.Kind != text.Code && strings.Contains(blk.Of(b.Text), "\n") {
			t.Fatalf("a line feed inside %q", blk.Of(b.Text))
		}
		mustBeClean(t, "marker", blk.Marker)
		for _, cell := range blk.Cells {
			in(cell, blk.Span)
		}
		at = blk.End
	}
	if at != len(b.Text) {
		t.Fatalf("text after the last block: %q", b.Text[at:])
	}
	for _, m := range b.Inlines {
		in(m.Span, text.Span{End: len(b.Text)})
		mustBeOneLine(t, "link", m.Href)
	}
}

// The samples of a hostile name are read as any other.
func TestHostileNameOnAShelf(t *testing.T) {
	dir := folderOf(t, map[string]string{"a\x1b]0;x\x07.txt": "Words."})
	files.NewShelf([]string{dir}, nil, feed.Options{}).Fill(context.Background(), func(b feed.Batch) bool {
		for _, row := range b.Rows {
			mustBeOneLine(t, "title", row.Title)
		}
		return true
	})
}
