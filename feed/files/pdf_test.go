package files_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"testing"
	"time"

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
	want := "Talks go on\n\nThe two sides will meet in Ma y and will bring the negotiators home by 30 June.\n\nA second paragraph, well- Known to all."
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
	long := strings.Repeat("BT /F1 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", 200_000)
	for _, c := range []struct{ name, data, says string }{
		{"a scan", pdfPage("q 600 0 0 800 0 0 cm /Im1 Do Q"), "a.pdf: a PDF file without a text layer: pages are pictures, or set in a way that attaché does not read"},
		{"cut off", page[:len(page)-200], "a.pdf: a broken PDF file"},
		{"locked", strings.Replace(page, "/Root", "/Encrypt <</Filter /Standard /V 5 /R 6>> /Root", 1), "a.pdf: a PDF file that is locked with a password"},
		{"a page list that holds itself", strings.Replace(page, "/Kids [3 0 R]", "/Kids [2 0 R]", 1), "a.pdf: a PDF file"},
		{"a page that unpacks without end", pdfPage(long), "a.pdf: a PDF file with too much packed into it"},
		{"a table of too many characters", pdfWith(drawing, "1000000000 endbfchar"), "a.pdf: a PDF file with too much packed into it"},
		{"too large a table of contents", strings.Replace(page, "xref\n0 7", "xref\n99999999 7", 1), "a.pdf: a broken PDF file"},
		{"a packed one", strings.Replace(page, "<</Type /Page ", "<</Type /XRef /Size 4 /W [1 999999999 1] /Length 9>>\nstream\n", 1), "a.pdf: a broken PDF file"},
		{"packed objects that need themselves", strings.Replace(page, "<</Type /Page ", "<</Type /ObjStm /Length 3 0 R /N 1 /First 4>>\nstream\n", 1), "a.pdf: a broken PDF file"},
		{"arrays without end", pdfPage("BT " + strings.Repeat("[", 1<<20)), "a.pdf: a "},
	} {
		begun := time.Now()
		_, refused := read(t, one("a.pdf", c.data), feed.Options{})
		if len(refused) != 1 || !strings.HasPrefix(refused[0], c.says) {
			t.Errorf("%s: %q, want %q", c.name, refused, c.says)
		}
		t.Log(c.name, time.Since(begun))
	}
}
