package files_test

import (
	"slices"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/timex"
	"attache/feed"
)

// A name that is written with its marks apart is a party in every format, and stays
// as it was written.
func TestNamesWrittenApart(t *testing.T) {
	const words = "Me\u0301xico and Tu\u0308rkiye agreed to open a desk with Co\u0302te d'Ivoire by 30 June 2031."
	for name, data := range map[string]string{
		"a.txt": words, "a.md": "# Talks\n\n" + words, "a.html": "<html><body><p>" + words + "</p></body></html>",
		"a.eml": message("text/plain; charset=utf-8", "8bit", words), "a.docx": wordDocument(p("", "", words)), "a.epub": eBook("", "<p>"+words+"</p>"),
		"a.xml": items(words), "a.json": `{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "content_text": "` + words + `"}]}`,
	} {
		articles, refused := read(t, one(name, data), feed.Options{})
		if len(articles) != 1 {
			t.Errorf("%s: %q", name, refused)
			continue
		}
		b := briefs.Read(articles[0].Article, timex.On(2026, 11, 23))
		var codes []string
		for _, p := range b.Parties {
			codes = append(codes, p.ID)
		}
		slices.Sort(codes)
		if !strings.Contains(b.Body.Text, words) || !slices.Equal(codes, []string{"CI", "MX", "TR"}) || len(b.Commitments) != 1 {
			t.Errorf("%s: %q, %d promises of %q", name, b.Body.Text, len(b.Commitments), codes)
		}
	}
}
