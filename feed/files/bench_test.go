package files_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"attache/feed"
	"attache/feed/files"
)

func BenchmarkLoad3KB(b *testing.B) {
	words := "The two sides agreed to hold the next round in Seoul in the first half of 2026, the ministry said, and to exchange lists before it. "
	para := strings.Repeat(words, 4)
	for name, data := range map[string]string{
		"a.txt":  "Talks resume\n\n" + strings.Repeat(para+"\n\n", 6),
		"a.md":   "---\ntitle: Talks resume\ndate: 2026-01-05\n---\n\n# Talks resume\n\n" + strings.Repeat("**Both** "+para+"\n\n", 6),
		"a.html": "<html lang=en><head><title>Talks resume | Post</title><meta name=date content=2026-01-05></head><body><nav><a href=/>Home</a></nav><article>" + strings.Repeat("<p>"+para+"</p>", 6) + "</article></body></html>",
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := files.Load(name, []byte(data), feed.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkFirstRows is the time from an empty shelf to all bare rows of
// 100,000 files.
func BenchmarkFirstRows(b *testing.B) {
	fsys := fstest.MapFS{}
	const n = 100_000
	for i := range n {
		fsys[fmt.Sprintf("%02d/%05d.txt", i%100, i)] = &fstest.MapFile{Data: []byte("Words.")}
	}
	for b.Loop() {
		files.NewShelfFS(fsys, feed.Options{}).Fill(context.Background(), func(batch feed.Batch) bool { return batch.Found < n })
	}
}

// BenchmarkFeed is a feed's items from its bytes, not analysed.
func BenchmarkFeed(b *testing.B) {
	words := "<p>The two sides agreed to hold the next round in Seoul in the first half of 2026, the ministry said.</p>"
	var content []string
	for range 200 {
		content = append(content, "<![CDATA["+strings.Repeat(words, 20)+"]]>")
	}
	data := []byte(items(content...))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for _, err := range files.AllFS(context.Background(), fstest.MapFS{"a.xml": {Data: data}}, feed.Options{}) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
		if n != len(content) {
			b.Fatal(n)
		}
	}
}
