// Package hostile makes files that would control a terminal if anything of them came
// through. It is for tests.
//
// Its promise: every string of Strings stands in every field of a file of every
// format that can hold it.
package hostile

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"fmt"
	"html"
	"path"
	"strings"
)

// Mark stands in every control sequence: what a terminal was told by a file shows
// it, whatever else was told.
const Mark = "7331"

// Strings are what may not come through, by name.
func Strings() map[string]string {
	all := map[string]string{
		"csi":              "\x1b[" + Mark + "m\x1b[2J\x1b[H",
		"csi of one byte":  "\u009b" + Mark + "m\u009b2J",
		"osc 0":            "\x1b]0;" + Mark + "\a",
		"osc 2":            "\x1b]2;" + Mark + "\x1b\\",
		"osc 8":            "\x1b]8;;http://" + Mark + ".example/\x1b\\a\x1b]8;;\x1b\\",
		"osc 52":           "\x1b]52;c;" + base64.StdEncoding.EncodeToString([]byte(Mark)) + "\a",
		"osc of one byte":  "\u009d0;" + Mark + "\u009c",
		"dcs":              "\x1bP" + Mark + "\x1b\\",
		"dcs of one byte":  "\u0090" + Mark + "\u009c",
		"apc":              "\x1b_G" + Mark + "\x1b\\",
		"pm and sos":       "\x1b^" + Mark + "\x1b\\\x1bX" + Mark + "\x1b\\",
		"sixel":            "\x1bPq#0;2;0;0;0#0~~@@vv" + Mark + "\x1b\\",
		"end of paste":     "\x1b[201~" + Mark + "\x1b[200~",
		"reset":            "\x1bc\x1b(0" + Mark,
		"bidi":             "\u202eabc\u202c\u2066def\u2069\u200e\u200f\u061c",
		"zero width":       "a\u200bb\u2060c\ufeffd\u00ade\u034f",
		"tags":             "a\U000e0001\U000e0041\U000e007f",
		"variations":       "a\ufe0f\U000e0100",
		"combining":        "e" + strings.Repeat("\u0301\u0489", 300),
		"line ends":        "a\u2028b\u2029c\u0085d\ve\ff\rg",
		"nul":              "a\x00b",
		"backspace":        "secret\b\b\b\b\b\bpublic\x7f",
		"overlong":         "a\xc0\x9b\xc0\xaf\xe0\x80\x9b\xf0\x80\x80\x9b",
		"invalid":          "a\xff\xfe\x9b" + Mark + "m\x9d0;" + Mark + "\x9c",
		"surrogates":       "a\xed\xa0\x80b\xed\xb0\x80",
		"beyond":           "a\xf4\x90\x80\x80\xf8\x88\x80\x80\x80",
		"private use":      "a\ue000\U0010ffff\ufff9b\ufffa\ufffb",
		"entities":         "&#27;[" + Mark + "m&#x9b;2J&#x202e;&#155;&#0;",
		"escapes of json":  `\u001b[` + Mark + `m\u009b\ud800\udc00\udfff\u202e`,
		"formula":          "=cmd|'/C " + Mark + "'!A0",
		"lines of formats": "BEGIN:VEVENT\r\nEND:VCALENDAR\r\n\",\"\r\n</title><script>",
	}
	for c := rune(0); c <= 0x9f; c++ {
		if c < ' ' || c >= 0x7f {
			all[fmt.Sprintf("control %02x", c)] = "a" + string(c) + "b" + Mark
		}
	}
	return all
}

// File is a file with a string in each of its fields.
type File struct {
	Name string
	Data []byte
}

const promise = "South Korea and China agreed to hold talks in Seoul by June 30, 2026."

// formats write a string into every field of a file. x is the string as XML and HTML
// hold it, q as it stands in JSON.
var formats = []struct {
	name  string
	write func(s, x, q string) []byte
}{
	{"plain.txt", func(s, _, _ string) []byte { return []byte(s + "\n\nBy " + s + "\n\n" + promise + " " + s + "\n") }},
	{"mark.md", func(s, _, _ string) []byte {
		return []byte("---\ntitle: \"" + strings.ReplaceAll(s, "\"", "") + "\"\nauthor: x" + s + "\nurl: http://a.example/" + s + "\n---\n\n# " + s + "\n\n- " + s + "\n\n| " + s + " | b |\n|-|-|\n| " + s + " | c |\n\n[" + s + "](http://a.example/" + s + ") `" + s + "`\n\n> " + s + "\n\n" + promise + "\n")
	}},
	{"page.html", func(s, x, _ string) []byte {
		return []byte("<html lang='" + x + "'><head><title>" + x + "</title><meta name=author content='" + x + "'><meta property='og:site_name' content='" + s + "'><link rel=canonical href='http://a.example/" + x + "'></head><body><article><h1>" + x + s + "</h1><p>" + promise + " " + x + s + "</p><p><a href='http://a.example/" + x + "'>" + x + "</a></p><pre>" + s + "</pre><table><tr><td>" + x + "<td>" + s + "</table></article></body></html>")
	}},
	{"feed.xml", func(s, x, _ string) []byte {
		item := "<item><guid>" + x + "</guid><title>" + x + s + "</title><author>" + x + "</author><link>http://a.example/" + x + "</link><pubDate>" + x + "</pubDate><description>" + x + promise + html.EscapeString(x) + "</description></item>"
		return []byte("<rss version='2.0'><channel><title>" + x + s + "</title>" + item + item + "</channel></rss>")
	}},
	{"atom.xml", func(s, x, _ string) []byte {
		return []byte("<feed xmlns='http://www.w3.org/2005/Atom'><title>" + x + "</title><entry><id>" + x + "</id><title type='html'>" + html.EscapeString(x) + "</title><author><name>" + x + "</name></author><content type='html'>" + html.EscapeString("<p>"+promise+x+"</p>") + s + "</content></entry></feed>")
	}},
	{"feed.json", func(_, _, q string) []byte {
		return []byte(`{"version":"https://jsonfeed.org/version/1.1","title":"` + q + `","items":[{"id":"` + q + `","title":"` + q + `","url":"http://a.example/` + q + `","authors":[{"name":"` + q + `"}],"content_text":"` + q + " " + promise + `"},{"id":"2","content_html":"<p>` + q + promise + `"}]}`)
	}},
	{"mail.eml", func(s, x, _ string) []byte {
		word := "=?utf-8?B?" + base64.StdEncoding.EncodeToString([]byte(s)) + "?="
		return []byte("From: " + word + " <a@b.example>\r\nSubject: " + word + " " + strings.NewReplacer("\r", "", "\n", "").Replace(s) + "\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=zz\r\n\r\n--zz\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + promise + "\r\n> " + s + "\r\n--zz\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=\"" + strings.NewReplacer("\r", "", "\n", "", "\"", "").Replace(s) + ".html\"\r\n\r\n<p>" + x + "\r\n--zz--\r\n")
	}},
	{"box.mbox", func(s, _, _ string) []byte {
		return []byte("From a@b Mon Mar  2 10:00:00 2026\nSubject: " + s + "\n\n" + promise + "\n" + s + "\n\nFrom c@d Mon Mar  2 10:00:00 2026\n\n" + s + "\n")
	}},
	{"word.docx", func(_, x, _ string) []byte {
		return packed(map[string]string{
			"[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
			"_rels/.rels":         `<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
			"word/document.xml":   `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>` + x + `</w:t></w:r></w:p><w:p><w:r><w:t>` + promise + x + `</w:t></w:r></w:p></w:body></w:document>`,
			"docProps/core.xml":   `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>` + x + `</dc:title><dc:creator>` + x + `</dc:creator></cp:coreProperties>`,
		})
	}},
	{"book.epub", func(_, x, _ string) []byte {
		return packed(map[string]string{
			"mimetype":               "application/epub+zip",
			"META-INF/container.xml": `<container><rootfiles><rootfile full-path="o.opf"/></rootfiles></container>`,
			"o.opf":                  `<package><metadata><title>` + x + `</title><creator>` + x + `</creator></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
			"a.xhtml":                `<html><body><h1>` + x + `</h1><p>` + promise + x + `</p></body></html>`,
		})
	}},
	{"paper.pdf", func(s, _, _ string) []byte { return paper(s) }},
	{"names.zip", func(s, _, _ string) []byte {
		return packed(map[string]string{"in/" + s + ".txt": promise + s, "in/" + s + "/b.md": "# " + s + "\n\n" + promise, "odd" + s: "\x00\x01"})
	}},
	{"one.txt.gz", func(s, _, _ string) []byte {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		z.Name = "a"
		_, _ = z.Write([]byte(promise + "\n\n" + s))
		_ = z.Close()
		return b.Bytes()
	}},
	{"subscriptions.opml", func(s, x, _ string) []byte {
		return []byte("<opml version='2.0'><body><outline text='" + x + "'><outline type='rss' text='" + x + s + "' xmlUrl='http://a.example/" + x + "'/></outline></body></opml>")
	}},
}

// Files are files with a string in each field, one of each format.
func Files(s string) (out []File) {
	x := strings.NewReplacer("<", "&lt;", "'", "&#39;").Replace(s)
	q := strings.NewReplacer(`"`, `\"`, "\n", `\n`, "\r", `\r`).Replace(s)
	for _, f := range formats {
		out = append(out, File{f.name, f.write(s, x, q)})
	}
	return out
}

// Name is a string as part of a file's name, without what no name can hold; "" where
// nothing is left of it.
func Name(s string) string {
	s = strings.NewReplacer("/", "", "\x00", "").Replace(s)
	if s = s[:min(len(s), 80)]; s == "." || s == ".." {
		return ""
	}
	return s
}

func packed(files map[string]string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, data := range files {
		if w, err := z.Create(path.Clean(name)); err == nil {
			_, _ = w.Write([]byte(data)) // a buffer takes all
		}
	}
	_ = z.Close()
	return b.Bytes()
}

// paper is a PDF file of one page, with a string as its words and its title.
func paper(s string) []byte {
	hex := fmt.Sprintf("%x", s)
	words := "BT /F 12 Tf 72 700 Td (" + promise + ") Tj 0 -20 Td <" + hex + "> Tj ET"
	var b bytes.Buffer
	var at []int
	object := func(body string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj %s endobj\n", len(at), body)
	}
	b.WriteString("%PDF-1.4\n")
	object("<</Type/Catalog/Pages 2 0 R>>")
	object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
	object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
	object(fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(words), words))
	object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
	object("<</Title<" + hex + ">/Author<" + hex + ">>>")
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer<</Size %d/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}
