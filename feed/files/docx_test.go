package files_test

import (
	"slices"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/timex"
	"attache/feed"
)

// blocksOf tells a body's blocks: kind and level, marker, words; of a row its
// cells.
func blocksOf(a briefs.Article) (out []string) {
	for _, b := range a.Body.Blocks {
		said := []string{kinds[b.Kind] + strings.Repeat("+", b.Level), b.Marker, b.Of(a.Body.Text)}
		if len(b.Cells) > 0 {
			said = said[:1]
			for _, c := range b.Cells {
				said = append(said, "<"+c.Of(a.Body.Text)+">")
			}
		}
		out = append(out, strings.Join(slices.DeleteFunc(said, func(s string) bool { return s == "" }), " "))
	}
	return out
}

func wordDocument(body string, more ...string) string {
	return zipped(append([]string{"word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"}, more...)...)
}

// p is a paragraph of runs, each given by its properties and its words.
func p(properties string, runs ...string) string {
	s := "<w:p><w:pPr>" + properties + "</w:pPr>"
	for pair := range slices.Chunk(runs, 2) {
		s += "<w:r><w:rPr>" + pair[0] + `</w:rPr><w:t xml:space="preserve">` + pair[1] + "</w:t></w:r>"
	}
	return s + "</w:p>"
}

func call(kind, id string) string { return "<w:r><w:" + kind + `Reference w:id="` + id + `"/></w:r>` }

func notesPart(kind string, notes ...string) string {
	s := "<w:" + kind + "s><w:" + kind + ` w:type="separator" w:id="-1"><w:p><w:r><w:t>line</w:t></w:r></w:p></w:` + kind + ">"
	for pair := range slices.Chunk(notes, 2) {
		s += "<w:" + kind + ` w:id="` + pair[0] + `">` + pair[1] + "</w:" + kind + ">"
	}
	return s + "</w:" + kind + "s>"
}

func TestWordSideMatter(t *testing.T) {
	const super = `<w:vertAlign w:val="superscript"/>`
	tests := []struct {
		name, data string
		want       []string
	}{
		{"a footnote stands at the end, and its mark at the word", wordDocument(
			"<w:p><w:r><w:t>Kenya will pay by 30 June 2026 </w:t></w:r>"+call("footnote", "4")+"<w:r><w:t>.</w:t></w:r></w:p>"+p("", "", "It said so."),
			"word/footnotes.xml", notesPart("footnote", "4", p("", "", "Or earlier."), "5", p("", "", "Never called."))),
			[]string{"paragraph Kenya will pay by 30 June 2026[1] .", "paragraph It said so.", "note+ [1] Or earlier."}},
		{"footnotes and endnotes count on, in the order of their marks", wordDocument(
			"<w:p><w:r><w:t>One</w:t></w:r>"+call("endnote", "1")+"<w:r><w:t>, two</w:t></w:r>"+call("footnote", "1")+call("endnote", "1")+"</w:p>",
			"word/footnotes.xml", notesPart("footnote", "1", p("", "", "Foot.")+p("", "", "Its second paragraph.")), "word/endnotes.xml", notesPart("endnote", "1", p("", "", "End."))),
			[]string{"paragraph One[1], two[2][1]", "note+ [1] End.", "note+ [2] Foot.", "note+ Its second paragraph."}},
		{"a note under another name", wordDocument("<w:p><w:r><w:t>One</w:t></w:r>"+call("footnote", "1")+"</w:p>",
			"word/_rels/document.xml.rels", `<Relationships><Relationship Id="r1" Type="http://x.example/relationships/footnotes" Target="/word/notes7.xml"/></Relationships>`,
			"word/notes7.xml", notesPart("footnote", "1", p("", "", "Foot."))),
			[]string{"paragraph One[1]", "note+ [1] Foot."}},
		{"a mark of the author's own", wordDocument(`<w:p><w:r><w:t>One</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r></w:p>`,
			"word/footnotes.xml", notesPart("footnote", "1", p("", "", "Foot."))), []string{"paragraph One*", "note+ [1] Foot."}},
		{"a note that calls itself", wordDocument("<w:p><w:r><w:t>One</w:t></w:r>"+call("footnote", "1")+"</w:p>",
			"word/footnotes.xml", notesPart("footnote", "1", "<w:p><w:r><w:t>Foot</w:t></w:r>"+call("footnote", "1")+"</w:p>")), []string{"paragraph One[1]", "note+ [1] Foot[1]"}},
		{"a note in a cell", wordDocument("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cod</w:t></w:r>"+call("footnote", "1")+"</w:p></w:tc><w:tc>"+p("", "", "5 t")+"</w:tc></w:tr></w:tbl>",
			"word/footnotes.xml", notesPart("footnote", "1", p("", "", "Foot."))), []string{"row <Cod[1]> <5 t>", "note+ [1] Foot."}},
		{"notes that cannot be read cost the notes", wordDocument(p("", "", "One."), "word/footnotes.xml", strings.Repeat("0", 8<<20)), []string{"paragraph One."}},
		{"raised figures join no number", wordDocument(p("", "", "In 2026", super, "3", "", " it paid 10", super, "6", "", " on the 5", super, "th", "", " day")),
			[]string{"paragraph In 2026³ it paid 10⁶ on the 5th day"}},
		{"a caption", wordDocument(p(`<w:pStyle w:val="Caption"/>`, "", "Table 1. Duties") + p("", "", "Words.")), []string{"caption Table 1. Duties", "paragraph Words."}},
		{"a drop cap", wordDocument(p(`<w:framePr w:dropCap="drop"/>`, "", "P") + p("", "", "eru will pay.") + p("", "", "Then.")), []string{"paragraph Peru will pay.", "paragraph Then."}},
		{"a drop cap in the margin that is a word", wordDocument(p(`<w:framePr w:dropCap="margin"/>`, "", "A") + p("", "", " pact holds.")), []string{"paragraph A pact holds."}},
		{"a frame that is no drop cap", wordDocument(p(`<w:framePr w:dropCap="none"/>`, "", "P") + p("", "", "eru")), []string{"paragraph P", "paragraph eru"}},
		{"hidden words", wordDocument(p("<w:rPr><w:vanish/></w:rPr>", "<w:vanish/>", "Not this.", `<w:vanish w:val="0"/>`, "This.", "", " And this.")), []string{"paragraph This. And this."}},
		{"what is struck out stays to be seen", wordDocument(p("", "", "Peru will pay ", "<w:strike/>", "ten", "", " twelve.")), []string{"paragraph Peru will pay ten twelve."}},
		{"a text box parts no sentence", wordDocument("<w:p><w:r><w:t>Peru will</w:t></w:r><w:r><w:drawing><w:txbxContent>" + p("", "", "In a box.") + "</w:txbxContent></w:drawing></w:r><w:r><w:t> pay.</w:t></w:r></w:p>" + p("", "", "Then.")),
			[]string{"paragraph Peru will pay.", "paragraph In a box.", "paragraph Then."}},
		{"boxes in boxes", wordDocument(strings.Repeat("<w:p><w:txbxContent>", 40) + p("", "", "Deep.") + strings.Repeat("</w:txbxContent></w:p>", 40)), []string{"paragraph Deep."}},
	}
	for _, tt := range tests {
		articles, refused := read(t, one("d.docx", tt.data), feed.Options{})
		if len(articles) != 1 {
			t.Errorf("%s: %q", tt.name, refused)
			continue
		}
		if got := blocksOf(articles[0].Article); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.name, got, tt.want)
		}
		mustHold(t, articles[0].Body)
		if isLost := strings.HasPrefix(tt.name, "notes that cannot"); isLost != (len(articles[0].Notes) == 1) {
			t.Errorf("%s: the reader is told %q", tt.name, articles[0].Notes)
		}
	}
}

func TestWordMainPart(t *testing.T) {
	const rels = `<Relationships><Relationship Type="http://x.example/relationships/officeDocument" Target="%"/></Relationships>`
	for name, want := range map[string]string{"word/document2.xml": "", "/word/text.xml": "", "document.xml": "", "ppt/p.xml": "d.docx#ppt/p.xml: an XML file"} {
		data := zipped("_rels/.rels", strings.ReplaceAll(rels, "%", name), strings.TrimPrefix(name, "/"), "<w:document>"+p("", "", "Words.")+"</w:document>")
		articles, refused := read(t, one("d.docx", data), feed.Options{})
		isRead := len(articles) == 1 && articles[0].Body.Text == "Words." && len(refused) == 0
		if isRead != (want == "") || want != "" && (len(refused) == 0 || !strings.HasPrefix(refused[0], want)) {
			t.Errorf("%s: %d articles, %q", name, len(articles), refused)
		}
	}
}

// A document's own account of when it was made dates it where its text does not.
func TestWordDates(t *testing.T) {
	const core = `<c xmlns:dc="dc"><created>2026-03-05T10:00:00Z</created><modified>2026-04-01T10:00:00Z</modified></c>`
	for in, want := range map[string]string{"Words alone.": "2026-03-05 document", "Published: 2 March 2026": "2026-03-02 text"} {
		articles, _ := read(t, one("d.docx", wordDocument(p("", "", in), "docProps/core.xml", core)), feed.Options{})
		b := briefs.Read(articles[0].Article, timex.On(2026, 11, 23))
		if got := b.Published.Date.String() + " " + b.Published.From; got != want {
			t.Errorf("%s is of %s, want %s", in, got, want)
		}
	}
}
