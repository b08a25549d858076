package files_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"attache/feed"
	"attache/feed/files"
)

const rss2 = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rss [<!ENTITY lol "ha"><!ENTITY bomb "&lol;&lol;&lol;"><!ENTITY out SYSTEM "file:///etc/hostname">]>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Quay &amp;amp; Court</title><language>en-GB</language>
<item><title>Fisheries talks set</title><link>https://quay.example/1</link><guid>q-1</guid><pubDate>Tue, 03 Mar 2026 00:30:00 +0900</pubDate>
<dc:creator>Ann Ode</dc:creator><category>tariffs</category><description>Only a teaser.</description>
<content:encoded><![CDATA[<h2>Terms</h2><p>Both will meet &nbsp;in May.<script>x()</script></p><ul><li>Cod</li></ul>]]></content:encoded></item>
<item><title>Plain &lt;b&gt;words&lt;/b&gt;</title><link>https://quay.example/2</link><pubDate>Mon, 02 Mar 2026 20:00:00 EST</pubDate>
<description>First &bomb;&out; paragraph.

Second paragraph, 5 &lt; 6.</description></item>
<item><title>Headline alone</title><source url="https://else.example/rss">The Else</source></item>
</channel></rss>`

const atom1 = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://desk.example/"><title type="html">The &lt;i&gt;Desk&lt;/i&gt;</title>
<author><name>Desk staff</name></author>
<entry><title>One</title><id>urn:1</id><link rel="alternate" href="notes/1"/><updated>2026-02-02T23:59:59-08:00</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Wine is <em>in</em>.</p><p>Milk is out.</p></div></content></entry>
<entry><title>Two</title><id>urn:2</id><author><name>B. Ell</name></author><published>2026-02-01T10:00:00Z</published><updated>2026-02-05T10:00:00Z</updated><summary>In short.</summary></entry>
</feed>`

const rdf1 = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://old.example/"><title>Old Post</title><items><rdf:Seq><rdf:li rdf:resource="https://old.example/a"/></rdf:Seq></items></channel>
<item rdf:about="https://old.example/a"><title>Ports reopen</title><link>https://old.example/a</link><dc:date>2026-01-05T01:00:00+09:00</dc:date><description>The ports reopen in June.</description></item>
</rdf:RDF>`

const json1 = `{"version": "https://jsonfeed.org/version/1.1", "title": "Lane", "language": "en", "authors": [{"name": "Staff"}],
"items": [{"id": 7, "url": "https://lane.example/7", "title": "Seven", "content_html": "<p>They <b>agree</b>.</p>", "date_published": "2026-04-01T02:00:00+10:00", "authors": [{"name": "C. Dee"}]},
{"id": "8", "content_text": "a <b and c> d", "tags": ["x"]}]}`

// told is an article in one line.
func told(f files.Found) string {
	return strings.Join([]string{f.Path, f.Ref.Item, f.Title, f.Source, f.Author, f.Lang, f.URL, f.Published.Date.String(), strings.Join(strings.Fields(f.Body.Text), " ")}, " | ")
}

// read is the articles of some files, and what the others say.
func read(t *testing.T, fsys fs.FS, opt feed.Options) (articles []files.Found, refused []string) {
	t.Helper()
	for f, err := range files.AllFS(context.Background(), fsys, opt) {
		if err != nil {
			refused = append(refused, err.Error())
			continue
		}
		articles = append(articles, f)
	}
	return articles, refused
}

func one(name, data string) fstest.MapFS { return fstest.MapFS{name: {Data: []byte(data)}} }

func TestFeeds(t *testing.T) {
	for name, c := range map[string]struct {
		data string
		want []string
	}{
		"r.xml": {rss2, []string{
			"r.xml#1 | q-1 | Fisheries talks set | Quay & Court | Ann Ode | en-GB | https://quay.example/1 | 2026-03-03 | Terms Both will meet in May. Cod",
			"r.xml#2 | https://quay.example/2 | Plain words | Quay & Court |  | en-GB | https://quay.example/2 | 2026-03-02 | First &bomb;&out; paragraph. Second paragraph, 5 < 6.",
			"r.xml#3 | 56548f04f539d215 | Headline alone | The Else |  | en-GB |  |  | Headline alone",
		}},
		"a.atom": {atom1, []string{
			"a.atom#1 | urn:1 | One | The Desk | Desk staff |  | https://desk.example/notes/1 | 2026-02-02 | Wine is in. Milk is out.",
			"a.atom#2 | urn:2 | Two | The Desk | B. Ell |  |  | 2026-02-01 | In short.",
		}},
		"o.rdf": {rdf1, []string{
			"o.rdf#1 | https://old.example/a | Ports reopen | Old Post |  |  | https://old.example/a | 2026-01-05 | The ports reopen in June.",
		}},
		"l.json": {json1, []string{
			"l.json#1 | 7 | Seven | Lane | C. Dee | en | https://lane.example/7 | 2026-04-01 | They agree.",
			"l.json#2 | 8 |  | Lane | Staff | en |  |  | a <b and c> d",
		}},
	} {
		articles, refused := read(t, one(name, c.data), feed.Options{})
		var got []string
		for _, a := range articles {
			got = append(got, told(a))
			if len(a.Notes) > 0 {
				t.Errorf("%s: notes %q", a.Path, a.Notes)
			}
		}
		if !slices.Equal(got, c.want) || len(refused) > 0 {
			t.Errorf("%s: refused %q\n got %s\nwant %s", name, refused, strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
		}
	}
}

// items is a feed of items with these contents, each after its number.
func items(contents ...string) string {
	var b strings.Builder
	b.WriteString("<rss version='2.0'><channel><title>T</title>\n")
	for i, c := range contents {
		fmt.Fprintf(&b, "<item><guid>g%d</guid><title>Item %d</title><description>%s</description></item>\n", i+1, i+1, c)
	}
	return b.String() + "</channel></rss>\n"
}

// What is broken in one item hides no other, and is told in one line.
func TestBrokenFeeds(t *testing.T) {
	whole := items("One.", "Two.", "Three.")
	for _, c := range []struct {
		name, data string
		texts      []string
		refused    []string
	}{
		{"a raw control byte", strings.Replace(whole, "Two.", "T\x01wo\x0b.", 1), []string{"One.", "Two.", "Three."}, nil},
		{"a control character by number", strings.Replace(whole, "Two.", "T&#1;&#x1B;wo&#xFFFFFFF;.", 1), []string{"One.", "Two.", "Three."}, nil},
		{"bad UTF-8", strings.Replace(whole, "Two.", "Tw\xffo.", 1), []string{"One.", "Twÿo.", "Three."}, nil},
		{"entities that nobody declared", strings.Replace(whole, "Two.", "Two&nbsp;&mdash;&nope;&.", 1), []string{"One.", "Two —&nope;&.", "Three."}, nil},
		{"a bare sign", strings.Replace(whole, "Two.", "2 < 3 <5 & 4", 1), []string{"One.", "2 < 3 <5 & 4", "Three."}, nil},
		{"HTML that is not XML", strings.Replace(whole, "Two.", "<p>Two<br>lines<p>and &copy;", 1), []string{"One.", "Two lines and ©", "Three."}, nil},
		{"an attribute without its end", strings.Replace(whole, "Two.", `<a href="x>Two.</a>`, 1), []string{"One.", "Three."}, []string{"f.xml#2: an item whose XML cannot be read"}},
		{"a CDATA section without its end, last", strings.Replace(whole, "Three.", "<![CDATA[Three.", 1), []string{"One.", "Two."}, []string{"f.xml: an RSS feed that breaks off inside item 3"}},
		{"cut inside an item", whole[:strings.Index(whole, "Three")], []string{"One.", "Two."}, []string{"f.xml: an RSS feed that breaks off inside item 3"}},
		{"cut inside a tag", whole[:strings.Index(whole, "<guid>g3")+3], []string{"One.", "Two."}, []string{"f.xml: an RSS feed that breaks off inside item 3"}},
		{"cut behind an item", whole[:strings.Index(whole, "</channel>")], []string{"One.", "Two.", "Three."}, []string{"f.xml: an RSS feed that breaks off after item 3"}},
		{"an item without its end", strings.Replace(whole, "Two.</description></item>", "Two.</description>", 1), []string{"One.", "Two.", "Three."}, nil},
		{"a description without its end", strings.Replace(whole, "Two.</description>", "Two.", 1), []string{"One.", "Two.", "Three."}, nil},
		{"an empty item", strings.Replace(whole, "</channel>", "<item/><item> </item></channel>", 1), []string{"One.", "Two.", "Three."}, []string{"f.xml: 2 items without text"}},
		{"an item with too much nested", strings.Replace(whole, "Two.", strings.Repeat("<a>", 5000), 1), []string{"One.", "Three."}, []string{"f.xml#2: elements nested too deep"}},
		{"an item with too many namespaces", strings.Replace(whole, "Two.", strings.Repeat("<a xmlns:b='c'/>", 300), 1), []string{"One.", "Three."}, []string{"f.xml#2: too much XML packed together"}},
		{"an item too long", strings.Replace(whole, "Two.", strings.Repeat("Two. ", 1<<19), 1), []string{"One.", "Three."}, []string{"f.xml#2: longer than 2 MiB"}},
	} {
		articles, refused := read(t, one("f.xml", c.data), feed.Options{})
		var texts []string
		for _, a := range articles {
			texts = append(texts, strings.Join(strings.Fields(a.Body.Text), " "))
		}
		if !slices.Equal(texts, c.texts) || !slices.Equal(refused, c.refused) {
			t.Errorf("%s:\n got %q %q\nwant %q %q", c.name, texts, refused, c.texts, c.refused)
		}
	}
}

func TestMendedItemsSaySo(t *testing.T) {
	articles, _ := read(t, one("f.xml", items("One.", "T\x01wo.")), feed.Options{})
	if len(articles) != 2 || len(articles[0].Notes) != 0 || !slices.Equal(articles[1].Notes, []string{"read in spite of broken XML in the feed"}) {
		t.Errorf("%+v", articles)
	}
}

func TestBrokenJSONFeeds(t *testing.T) {
	for _, c := range []struct {
		data    string
		want    int
		refused string
	}{
		{strings.Replace(json1, "agree", "a\x01\tgree", 1), 2, ""},
		{json1[:len(json1)-20], 1, "f.json: a JSON feed that breaks off inside item 2"},
		{strings.Replace(json1, `{"id": 7,`, `"odd", {"id": 7,`, 1), 2, "f.json#1: an item of another shape than a feed's"},
		{`{"items": [{"content_text": "Words."}], "version": "https:\/\/jsonfeed.org\/version\/1"}`, 1, ""},
	} {
		articles, refused := read(t, one("f.json", c.data), feed.Options{})
		if len(articles) != c.want || strings.Join(refused, "\n") != c.refused {
			t.Errorf("%s\n%d articles, %q; want %d, %q", c.data, len(articles), refused, c.want, c.refused)
		}
	}
}

func TestNamesOfItemsAreStable(t *testing.T) {
	before, _ := read(t, one("f.xml", items("One.", "Two.")), feed.Options{})
	after, _ := read(t, one("f.xml", strings.Replace(items("One.", "Two."), "<item>", "<item><title>New</title></item><item>", 1)), feed.Options{})
	for i, f := range before {
		if f.Ref != after[i+1].Ref || f.Path == after[i+1].Path {
			t.Errorf("%v became %v", f.Ref, after[i+1].Ref)
		}
	}
	long, _ := read(t, one("f.xml", strings.Replace(items("One."), "g1", strings.Repeat("g", 500), 1)), feed.Options{})
	if len(long[0].Ref.Item) != 16 {
		t.Errorf("%q", long[0].Ref.Item)
	}
}

func TestShelfOfFeeds(t *testing.T) {
	fsys := fstest.MapFS{"a.xml": {Data: []byte(items("One.", "Two.", "Three."))}, "b.txt": {Data: []byte("Words.")}, "c.txt": {Data: []byte(items("Four.", "Five."))}}
	s := files.NewShelfFS(fsys, feed.Options{})
	rows := map[feed.Ref]feed.Row{}
	for _, b := range filled(s) {
		for _, row := range b.Rows {
			rows[row.Ref] = row
		}
		for _, ref := range b.Gone {
			delete(rows, ref)
		}
	}
	if len(rows) != 6 {
		t.Errorf("%d rows: %v", len(rows), rows)
	}
	for ref, want := range map[feed.Ref]string{
		{Path: "a.xml", Item: "g2"}: "Two.", {Path: "b.txt"}: "Words.", {Path: "c.txt", Item: "g2"}: "Five.",
	} {
		b, err := s.Open(context.Background(), ref)
		if row := rows[ref]; err != nil || b.Body.Text != want || row.ID != b.ID || !row.Read {
			t.Errorf("%v: %q, %v; row %+v", ref, b.Body.Text, err, row)
		}
	}
	fsys["a.xml"].Data = []byte(items("Zero.", "One."))
	if b, err := s.Open(context.Background(), feed.Ref{Path: "a.xml", Item: "g3"}); !errors.Is(err, files.ErrMoved) || err.Error() != "a.xml: no longer in the file" {
		t.Error(b.Body.Text, err)
	}
	fsys["a.xml"].Data = []byte(strings.NewReplacer("g1", "g0", "g2", "g1", "g3", "g2").Replace(items("New.", "One.", "Two, corrected.")))
	if b, err := s.Open(context.Background(), feed.Ref{Path: "a.xml", Item: "g2"}); err != nil || b.Body.Text != "Two, corrected." {
		t.Error(b.Body.Text, err)
	}
}

func TestBriefsOfFeedsComeInOrder(t *testing.T) {
	dir := folderOf(t, map[string]string{"a.txt": "A.", "b.xml": items("One.", "", "Three."), "c.txt": "C.", "d.atom": atom1})
	var got []string
	for b, err := range files.Briefs(context.Background(), []string{dir, "-"}, strings.NewReader(items("In.")), feed.Options{}) {
		if err != nil {
			t.Error(err)
		}
		got = append(got, strings.TrimPrefix(b.Path, dir+"/"))
	}
	if want := []string{"a.txt", "b.xml#1", "b.xml#2", "b.xml#3", "c.txt", "d.atom#1", "d.atom#2", "-#1"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// FuzzParts holds files of many, and those that are packed, to what a single
// article promises. PDF files have a test of their own, in package pdf: here their
// engine would be what takes the time.
func FuzzParts(f *testing.F) {
	for name, data := range map[string]string{
		"a.xml": rss2, "b.xml": atom1, "c.xml": rdf1, "d.xml": items("a\x01", "&#0;<b", "<![CDATA[x]]>"), "e.xml": "<rss><item><rss:item></channel>", "f.xml": "<feed><entry/><a b='<c>'>",
		"a.json": json1, "b.json": `[{"title": ["T"], "body": {"rendered": "<p>a\u001b[2J"}, "authors": [7, {"name": "n"}]}]`, "g.xml": "Notice: x\n<RSS><CHANNEL><ITEM><LINK>/a</LINK><x:body><x:p>w</x:body></ITEM>",
		"c.eml": message("text/plain; format=flowed; delsp=yes; charset=johab", "base64", "PiBhIAo+PiBi!\n-- \nlist"), "d.eml": "Subject: =?utf-7?Q?+AB-?= =?x?B?!?=\nContent-Type: multipart/mixed\n\n--a\n\n> b\n--a--", "b.mbox": twoMails + "\nFrom x\n\nFrom 10:00 on 2026\nA: b\n",
		"a.eml": alternative, "b.eml": message("multipart/mixed; boundary=x", "7bit", "--x\n\n=?utf-8?B?!?=\n--x\nContent-Type: text/html\nContent-Disposition: attachment; filename=\"\x1b[2J.txt\"\n\nw"),
		"a.mbox": twoMails, "a.zip": zipped("a\x1b[2J.txt", "A.", "b.eml", alternative), "a.docx": word(document), "a.gz": gzipped("Words."),
	} {
		f.Add(name, []byte(data))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if bytes.Contains(data, []byte("%PDF-")) {
			t.Skip()
		}
		fsys := fstest.MapFS{"f" + extension(name): {Data: data}}
		for a, err := range files.AllFS(context.Background(), fsys, feed.Options{Limit: 64 << 10}) {
			if err != nil {
				mustBeOneLine(t, "error", err.Error())
				continue
			}
			for what, s := range map[string]string{"title": a.Title, "source": a.Source, "author": a.Author, "lang": a.Lang, "URL": a.URL, "item": a.Ref.Item, "path": a.Path, "notes": strings.Join(a.Notes, " ")} {
				mustBeOneLine(t, what, s)
			}
			if a.Body.Text == "" {
				t.Errorf("%s is empty", a.Path)
			}
			mustHold(t, a.Body)
		}
	})
}

func extension(name string) string {
	for _, ext := range []string{".xml", ".json", ".eml", ".mbox", ".zip", ".docx", ".gz"} {
		if strings.HasSuffix(name, ext) {
			return ext
		}
	}
	return ""
}

// FuzzSubscriptions holds lists of feeds to addresses of the web, however they
// are broken.
func FuzzSubscriptions(f *testing.F) {
	f.Add([]byte(`<opml><body><outline text="a&#27;" xmlUrl="https://a.example/"><outline xmlUrl="javascript:x"/></outline></body></opml>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		all, _ := files.ReadSubscriptions(data)
		for _, s := range all {
			mustBeOneLine(t, "title", s.Title)
			mustBeOneLine(t, "folder", s.Folder)
			if !strings.HasPrefix(s.Feed, "http") || s.Page != "" && !strings.HasPrefix(s.Page, "http") {
				t.Errorf("%+v", s)
			}
		}
	})
}
