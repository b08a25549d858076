package files_test

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/feed"
	"attache/feed/files"
)

func clean(s string) string {
	out, _ := sanitise.Text(s)
	return out
}

// zipped is an archive of files: names and contents in turn.
func zipped(namesAndContents ...string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for pair := range slices.Chunk(namesAndContents, 2) {
		w, err := z.Create(pair[0])
		if err != nil {
			panic(err)
		}
		if _, err := w.Write([]byte(pair[1])); err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

func gzipped(data string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(data)); err != nil {
		panic(err)
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

func TestArchives(t *testing.T) {
	data := zipped("dir/", "", "dir/2026-03-05-talks.txt", "Talks go on.", "news.xml", items("One.", "Two."), "__MACOSX/._x.txt", "junk", ".git/y.txt", "junk",
		"photo.png", "x", "old.doc", "x", "more.zip", zipped("z.txt", "Deep."), "empty.txt", "", "../up.txt", "Up.")
	mustTell(t, "a.zip", data,
		"a.zip#dir/2026-03-05-talks.txt | dir/2026-03-05-talks.txt |  |  |  |  |  |  | Talks go on.",
		"a.zip#news.xml#1 | news.xml#g1 | Item 1 | T |  |  |  |  | One.",
		"a.zip#news.xml#2 | news.xml#g2 | Item 2 | T |  |  |  |  | Two.",
		"a.zip#photo.png: an image, not an article",
		"a.zip#old.doc: an old Word document: attaché does not read Word documents of before 2007 yet",
		"a.zip#more.zip: an archive inside of an archive",
		"a.zip#empty.txt: empty",
	)
	mustTell(t, "n.txt.gz", gzipped("Words."), "n.txt.gz |  |  |  |  |  |  |  | Words.")
	mustTell(t, "f.xml.gz", gzipped(items("One.")), "f.xml.gz#1 | g1 | Item 1 | T |  |  |  |  | One.")
	mustTell(t, "f.gz", gzipped(zipped("a.txt", "A.")), "f.gz: an archive inside of an archive")
	mustTell(t, "e.zip", zipped(), "e.zip: an empty archive")
	mustTell(t, "t.zip", data[:len(data)/2], "t.zip: a broken archive")
	mustTell(t, "s.xlsx.zip", zipped("xl/workbook.xml", "<x/>"), "s.xlsx.zip: a spreadsheet: attaché does not read spreadsheets yet")
}

func TestBombs(t *testing.T) {
	zeros := strings.Repeat("0", 8<<20)
	mustTell(t, "a.txt.gz", gzipped(zeros), "a.txt.gz: packed too tightly to be a text")
	mustTell(t, "a.zip", zipped("a.txt", zeros, "b.txt", "Fine."),
		"a.zip#b.txt | b.txt |  |  |  |  |  |  | Fine.", "a.zip#a.txt: packed too tightly to be a text")
	mustTell(t, "a.docx", zipped("word/document.xml", zeros), "a.docx: packed too tightly to be a text")
	articles, refused := read(t, one("b.zip", zipped("a.txt", strings.Repeat("A long story. ", 100), "b.txt", "B.")), feed.Options{Limit: 1000})
	if len(articles) != 1 || !slices.Equal(refused, []string{"b.zip#a.txt: longer than 1000 bytes"}) {
		t.Errorf("%d articles, %q", len(articles), refused)
	}
}

// Words without end in a small file cost their limit and no more.
func TestLongBooksAndLines(t *testing.T) {
	spine := strings.Repeat(`<itemref idref="a"/>`, 500)
	book := zipped("META-INF/container.xml", `<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>`,
		"b.opf", `<package><manifest><item id="a" href="a.xhtml"/></manifest><spine>`+spine+`</spine></package>`,
		"a.xhtml", "<p>"+strings.Repeat("A long story. ", 100)+"</p>")
	a, err := files.Load("b.epub", []byte(book), feed.Options{Limit: 64 << 10})
	if n := len(a.Body.Text); err != nil || n < 64<<10 || n > 68<<10 || len(a.Notes) != 1 {
		t.Errorf("%d bytes, %q, %v", n, a.Notes, err)
	}
	line := strings.Repeat("A long story. ", 1<<17)
	for name, data := range map[string]string{
		"a.txt": line, "a.html": "<html><p>" + line, "a.eml": message("text/plain", "8bit", line),
	} {
		if a, err := files.Load(name, []byte(data), feed.Options{}); err != nil || len(a.Body.Text) < len(line)-1 {
			t.Errorf("%s: %d bytes, %v", name, len(a.Body.Text), err)
		}
	}
}

func TestShelfOpensWhatIsInside(t *testing.T) {
	fsys := fstest.MapFS{"a.zip": {Data: []byte(zipped("a.txt", "A.", "f.xml", items("One.", "Two.")))}, "m.eml": {Data: []byte(alternative)}, "b.mbox": {Data: []byte(twoMails)}}
	s := files.NewShelfFS(fsys, feed.Options{})
	rows := map[feed.Ref]feed.Row{}
	for _, b := range filled(s) {
		for _, skip := range b.Skips {
			t.Error(skip)
		}
		for _, row := range b.Rows {
			rows[row.Ref] = row
		}
		for _, ref := range b.Gone {
			delete(rows, ref)
		}
	}
	if len(rows) != 7 {
		t.Errorf("%d rows: %v", len(rows), rows)
	}
	for ref, row := range rows {
		if b, err := s.Open(t.Context(), ref); err != nil || b.ID != row.ID {
			t.Errorf("%v: %v", ref, err)
		}
	}
}

const styles = `<w:styles xmlns:w="w"><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>`

const document = `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Talks go on</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="berschrift2"/></w:pPr><w:r><w:t>Fisheries</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Both sides </w:t></w:r><w:r><w:rPr><w:b/><w:i w:val="0"/></w:rPr><w:t>will meet</w:t></w:r><w:r><w:t xml:space="preserve"> in </w:t></w:r>
<w:del><w:r><w:delText>June</w:delText></w:r></w:del><w:ins><w:r><w:t>May</w:t></w:r></w:ins><w:hyperlink r:id="rId1"><w:r><w:t>, as told</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Cod</w:t><w:tab/><w:t>first</w:t></w:r></w:p>
<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Tonnes</w:t></w:r></w:p><w:p><w:r><w:t>landed</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:r><w:t>2026</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>
<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Box.</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
</w:body></w:document>`

func word(document string) string {
	return zipped("word/document.xml", document, "word/styles.xml", styles,
		"word/_rels/document.xml.rels", `<Relationships><Relationship Id="rId1" Target="https://quay.example/told"/></Relationships>`,
		"docProps/core.xml", `<c xmlns:dc="dc"><dc:title>Template</dc:title><dc:creator>A. Clerk</dc:creator><m>x</m><modified>2026-03-05T10:00:00Z</modified></c>`)
}

func TestWordDocuments(t *testing.T) {
	articles, refused := read(t, one("d.docx", word(document)), feed.Options{})
	if len(articles) != 1 || len(refused) > 0 {
		t.Fatal(refused)
	}
	a := articles[0]
	if a.Title != "Talks go on" || a.Author != "A. Clerk" || a.FileTime.String() != "2026-03-05" || !a.Published.Date.IsZero() {
		t.Errorf("%q %q %v %v", a.Title, a.Author, a.FileTime, a.Published)
	}
	var got []string
	for _, b := range a.Body.Blocks {
		got = append(got, strings.TrimSpace(kinds[b.Kind]+strings.Repeat("+", b.Level)+" "+b.Marker)+" "+strings.ReplaceAll(b.Of(a.Body.Text), "\n", "/"))
		for _, c := range b.Cells {
			got = append(got, "cell "+c.Of(a.Body.Text))
		}
	}
	want := []string{"heading+ Talks go on", "heading++ Fisheries", "paragraph Both sides will meet in May, as told.", "item++ • Cod first",
		"row Year Tonnes landed", "cell Year", "cell Tonnes landed", "row 2026", "cell 2026", "cell ", "paragraph Box."}
	for i := range got {
		got[i] = strings.TrimRight(got[i], " ")
	}
	for i := range want {
		want[i] = strings.TrimRight(want[i], " ")
	}
	if !slices.Equal(got, want) {
		t.Errorf("\n got %q\nwant %q", got, want)
	}
	var marks []string
	for _, m := range a.Body.Inlines {
		marks = append(marks, m.Of(a.Body.Text)+m.Href)
	}
	if !slices.Equal(marks, []string{"will meet", ", as toldhttps://quay.example/told"}) {
		t.Errorf("%q", marks)
	}
}

var kinds = map[text.BlockKind]string{text.Heading: "heading", text.Paragraph: "paragraph", text.Item: "item", text.Row: "row", text.Note: "note", text.Caption: "caption", text.Code: "code"}

func TestBrokenWordDocuments(t *testing.T) {
	articles, _ := read(t, one("d.docx", word(document[:strings.Index(document, "Cod")])), feed.Options{})
	if len(articles) != 1 || !strings.HasSuffix(articles[0].Body.Text, "as told.") || len(articles[0].Notes) != 1 {
		t.Errorf("%+v", articles)
	}
	mustTell(t, "d.docx", word("<w:document><w:body/></w:document>"), "d.docx: no text in it")
	const laughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>`
	mustTell(t, "d.docx", word(laughs+`<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>They said &c;.</w:t></w:r></w:p></w:body></w:document>`), "d.docx |  | Template |  | A. Clerk |  |  |  | They said &c;.")
	nested := "<d>" + strings.Repeat("<p><tbl><tr><tc>", 20_000)
	mustTell(t, "d.docx", word(nested), "d.docx: no text in it")
}

func TestEBooks(t *testing.T) {
	container := `<container><rootfiles><rootfile full-path="in/b.opf"/></rootfiles></container>`
	opf := `<package xmlns:dc="dc"><metadata><dc:title>Treaties</dc:title><dc:creator>A. Scribe</dc:creator><dc:language>en</dc:language><dc:date>2026-02-01</dc:date></metadata>
<manifest><item id="a" href="ch%201.xhtml"/><item id="b" href="two.xhtml"/></manifest><spine><itemref idref="b"/><itemref idref="a"/><itemref idref="a"/><itemref idref="gone"/></spine></package>`
	mustTell(t, "b.epub", zipped("mimetype", "application/epub+zip", "META-INF/container.xml", container, "in/b.opf", opf,
		"in/ch 1.xhtml", "<html><head><title>x</title></head><body><p>Last.</p></body></html>", "in/two.xhtml", "<html><body><h1>First</h1><p>Words.</p></body></html>"),
		"b.epub |  | Treaties |  | A. Scribe | en |  | 2026-02-01 | First Words. Last. Last.")
	mustTell(t, "b.epub", zipped("META-INF/container.xml", "<container/>"), "b.epub: a broken e-book")
	mustTell(t, "b.epub", zipped("META-INF/container.xml", container), "b.epub: a broken archive")
}

func TestSubscriptions(t *testing.T) {
	const list = `<?xml version="1.0"?><opml version="1.0"><head><title>L</title></head><body>
<outline text="Trade &amp; tariffs"><outline text="Asia"><outline text="Wire" type="rss" xmlUrl="https://wire.example/feed" htmlUrl="https://wire.example/"/></outline></outline>
<outline title="Desk" xmlurl="https://desk.example/atom"/><outline text="again" xmlUrl="https://desk.example/atom"/><outline text="odd" xmlUrl="javascript:x()"/></body></opml>`
	want := []files.Subscription{
		{Title: "Wire", Feed: "https://wire.example/feed", Page: "https://wire.example/", Folder: "Trade & tariffs / Asia"},
		{Title: "Desk", Feed: "https://desk.example/atom"},
	}
	got, err := files.ReadSubscriptions([]byte(list))
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%+v %v", got, err)
	}
	var b bytes.Buffer
	if err := files.WriteSubscriptions(&b, "Mine", got); err != nil {
		t.Fatal(err)
	}
	if again, err := files.ReadSubscriptions(b.Bytes()); err != nil || !slices.Equal(again, want) || !files.IsSubscriptions(b.Bytes()) {
		t.Errorf("%s\n%+v %v", b.String(), again, err)
	}
	cut, err := files.ReadSubscriptions([]byte(list[:strings.Index(list, "<outline title")]))
	if len(cut) != 1 || err == nil {
		t.Errorf("%+v %v", cut, err)
	}
	if _, err := files.ReadSubscriptions([]byte("<opml>" + strings.Repeat("<outline text='a'>", 100))); err == nil {
		t.Error("a list nested without end was read")
	}
	if _, err := files.ReadSubscriptions([]byte(rss2)); err == nil || err.Error() != "not a list of feeds" {
		t.Error(err)
	}
}
