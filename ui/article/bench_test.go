package article

import (
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/text"
	"attache/ui/theme"
)

// long is an article of about the given size.
func long(bytes int) *briefs.Brief { return paragraphs(bytes / 360) }

// BenchmarkFirstScreen is from Show to a first screen of a 300 KB article.
func BenchmarkFirstScreen(b *testing.B) {
	article := long(300 << 10)
	p := New(theme.New(true, false))
	p.Resize(90, 46)
	b.SetBytes(int64(len(article.Body.Text)))
	for b.Loop() {
		p.Update(p.Show(article, nil, nil)())
		p.View(true)
	}
	if n := p.layout.lines(); n < p.h {
		b.Fatalf("only %d lines are set", n)
	}
}

// BenchmarkWholeArticle is 300 KB set to the end.
func BenchmarkWholeArticle(b *testing.B) {
	article := long(300 << 10)
	p := New(theme.New(true, false))
	p.Resize(90, 46)
	b.SetBytes(int64(len(article.Body.Text)))
	b.ReportAllocs()
	for b.Loop() {
		drain(b, p, p.Show(article, nil, nil))
	}
}

// BenchmarkScroll is one line down and a frame, in the middle of 300 KB. The
// bytes are those that the frame costs the terminal.
func BenchmarkScroll(b *testing.B) {
	p := shown(b, long(300<<10), 90, 46)
	p.Scroll(2000)
	p.Select(p.Nearest())
	b.ReportAllocs()
	n, frame := 1, 0
	for b.Loop() {
		p.Scroll(n)
		n = -n
		frame = len(strings.Join(p.View(true), "\n"))
	}
	b.ReportMetric(float64(frame), "bytes/frame")
}

// BenchmarkLongLine is the first screen of one paragraph of 16 MB.
func BenchmarkLongLine(b *testing.B) {
	s := strings.Repeat("one line that does not end ", 600_000)
	article := &briefs.Brief{ID: "line", Body: text.Body{Text: s, Blocks: []text.Block{{Span: text.Span{End: len(s)}}}}}
	p := New(theme.New(true, false))
	p.Resize(90, 46)
	for b.Loop() {
		p.Update(p.Show(article, nil, nil)())
		p.View(true)
	}
}

// BenchmarkManyRows is the first screen of a table of 50,000 rows.
func BenchmarkManyRows(b *testing.B) {
	var body text.Builder
	rows := make([][]string, 50_000)
	for i := range rows {
		rows[i] = []string{"one", "two", "three"}
	}
	table(&body, rows)
	article := &briefs.Brief{ID: "rows", Body: body.Body()}
	p := New(theme.New(true, false))
	p.Resize(90, 46)
	for b.Loop() {
		p.Update(p.Show(article, nil, nil)())
		p.View(true)
	}
}
