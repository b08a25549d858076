package files_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"testing"

	"attache/feed"
	"attache/feed/files"
)

// pdfOf is a PDF file of these objects, the first of which is its catalogue.
func pdfOf(trailer string, objects ...string) string {
	var b strings.Builder
	b.WriteString("%PDF-1.4\n")
	var at []int
	for i, o := range objects {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, trailer, xref)
	return b.String()
}

// pdfPage is a file of one page that is drawn so.
func pdfPage(drawing string) string { return pdfWith(drawing, "") }

// pdfWith is pdfPage with a font that has a table of characters.
func pdfWith(drawing, cmap string) string {
	widths := strings.TrimSpace(strings.Repeat("500 ", 95))
	font := "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths [" + widths + "]"
	if cmap != "" {
		font += " /ToUnicode 6 0 R"
	}
	return pdfOf("", "<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
		"<</Type /Page /Parent 2 0 R /Resources <</Font <</F1 4 0 R>>>> /Contents 5 0 R>>", font+">>",
		packedStream(drawing), packedStream(cmap))
}

func packedStream(data string) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	if _, err := z.Write([]byte(data)); err != nil {
		panic(err)
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return fmt.Sprintf("<</Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream", b.Len(), b.String())
}

const drawing = `BT /F1 18 Tf 72 720 Td (Talks go on) Tj ET
BT /F1 10 Tf 14 TL 72 690 Td (The two sides will meet in Ma) Tj 0 -12 Td (y and will bring the nego-) Tj T* (tiators home by 30 June.) Tj ET
BT /F1 10 Tf 1 0 0 1 72 630 Tm [(A sec) 20 (ond) -600 (paragraph, well-)] TJ 0 -12 Td (Known to all.) Tj ET`

func TestPDF(t *testing.T) {
	articles, refused := read(t, one("a.pdf", pdfPage(drawing)), feed.Options{})
	if len(articles) != 1 || len(refused) > 0 {
		t.Fatal(refused)
	}
	want := "Talks go on\n\nThe two sides will meet in Ma y and will bring the negotiators home by 30 June.\n\nA second paragraph, well-Known to all."
	if got := articles[0].Body.Text; got != want {
		t.Errorf("\n got %q\nwant %q", got, want)
	}
	junk := "junk\n" + pdfPage(drawing) + "\n\x00\x00junk"
	if a, err := files.Load("a.pdf", []byte(junk), feed.Options{}); err != nil || a.Body.Text != want {
		t.Errorf("with junk around it: %q %v", a.Body.Text, err)
	}
}

func TestPDFsThatAreNotRead(t *testing.T) {
	page := pdfPage(drawing)
	for _, c := range []struct{ name, data, says string }{
		{"a scan", pdfPage("q 600 0 0 800 0 0 cm /Im1 Do Q"), "a.pdf: a PDF file without a text layer: pages are pictures, or set in a way that attaché does not read"},
		{"nothing but its first line", "%PDF-1.7\n", "a.pdf: a broken PDF file"},
		{"locked in a way that nobody knows", strings.Replace(page, "/Root", "/Encrypt <</Filter /Standard /V 5 /R 6>> /Root", 1), "a.pdf: a PDF file that is locked with a password"},
		{"a page list that holds itself", strings.Replace(page, "/Kids [3 0 R]", "/Kids [2 0 R]", 1), "a.pdf: a broken PDF file"},
		{"a packed one", strings.Replace(page, "<</Type /Page ", "<</Type /XRef /Size 4 /W [1 999999999 1] /Length 9>>\nstream\n", 1), "a.pdf: a broken PDF file"},
		{"packed objects that need themselves", strings.Replace(page, "<</Type /Page ", "<</Type /ObjStm /Length 3 0 R /N 1 /First 4>>\nstream\n", 1), "a.pdf: a broken PDF file"},
		{"arrays without end", pdfPage("BT " + strings.Repeat("[", 1<<14)), "a.pdf: a "},
	} {
		_, refused := read(t, one("a.pdf", c.data), feed.Options{})
		if len(refused) != 1 || !strings.HasPrefix(refused[0], c.says) {
			t.Errorf("%s: %q, want %q", c.name, refused, c.says)
		}
	}
}

// What once refused a whole file for a part of it.
func TestPDFsThatAreReadAllTheSame(t *testing.T) {
	page := pdfPage(drawing)
	for _, c := range []struct{ name, data string }{
		{"too large a table of contents", strings.Replace(page, "xref\n0 7", "xref\n99999999 7", 1)},
		{"no table of contents", strings.Replace(page, "startxref", "startxxxx", 1)},
		{"a table of too many characters", pdfWith(drawing, "1000000000 endbfchar")},
		{"an entry that belongs elsewhere", strings.Replace(page, "<</Type /Page ", "<</Type /Page /Next 4 0 R ", 1)},
	} {
		articles, refused := read(t, one("a.pdf", c.data), feed.Options{})
		if len(refused) > 0 || !strings.Contains(articles[0].Body.Text, "Talks go on") {
			t.Errorf("%s: %q", c.name, refused)
		}
	}
}

func TestPDFInformation(t *testing.T) {
	plain := "BT /F1 10 Tf 72 690 Td (The two sides will meet in May.) Tj ET"
	for _, c := range []struct{ drawing, info, title, author, made string }{
		{plain, "/Title (Talks in May) /Author (A. Clerk) /CreationDate (D:20260325101500+09'00')", "Talks in May", "A. Clerk", "2026-03-25"},
		{drawing, "/Title (Talks in May)", "Talks go on", "", ""},
		{plain, "/Title (Microsoft Word - draft 3.docx) /Author (user) /CreationDate (yesterday)", "", "", ""},
		{plain, "/Title (talks-final.indd) /Author (Unknown) /CreationDate (D:20261399)", "", "", ""},
		{plain, "/Title (a\\033[2Jb) /Author (\\376\\377\\000A\\040\\056\\000B)", "a˙[2Jb", "A\ufffdB", ""},
	} {
		page := pdfPage(c.drawing)
		a, err := files.Load("a.pdf", []byte(pdfInformed(page, c.info)), feed.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Title != c.title || a.Made.By != c.author || a.Made.On.String() != c.made {
			t.Errorf("%s: %q by %q on %s", c.info, a.Title, a.Made.By, a.Made.On)
		}
	}
}

// pdfInformed is a file with information put in behind its first line, and
// without its table, which readers make anew.
func pdfInformed(file, info string) string {
	file = strings.Replace(file, "%PDF-1.4\n", "%PDF-1.4\n99 0 obj\n<<"+info+">>\nendobj\n", 1)
	file = strings.Replace(file, "/Root ", "/Info 99 0 R /Root ", 1)
	return strings.Replace(file, "startxref", "startxxxx", 1)
}
