package files_test

import (
	"testing"
	"testing/fstest"

	"attache/feed"
	"attache/feed/files"
	"attache/feed/samples"
	"attache/feed/shelftest"
)

func TestAsEveryStore(t *testing.T) {
	shelftest.Run(t, samples.FS, samples.AsOf, func(*testing.T) feed.Store {
		return files.NewShelfFS(samples.FS, feed.Options{AsOf: samples.AsOf})
	})
}

// desk is files of several kinds, one of them with two articles.
var desk = fstest.MapFS{
	"ports.txt": {Data: []byte("Chile and Peru open their ports\n\nLIMA, Jan. 5, 2026 -- Chile and Peru agreed to open their ports to each other's fruit by June 30, 2026.")},
	"page.html": {Data: []byte(`<html lang="en"><head><title>Norway and Kenya on fish</title><meta property="article:published_time" content="2026-01-07T08:00:00Z"></head>
		<body><article><h1>Norway and Kenya on fish</h1><p>Norway and Kenya will cut their tariffs on fish next year, both ministers said in Nairobi on Wednesday.</p></article></body></html>`)},
	"news.xml": {Data: []byte(`<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>
		<item><title>Ghana and Norway to review rules</title><guid>1</guid><pubDate>Tue, 06 Jan 2026 09:00:00 GMT</pubDate><description>Ghana and Norway agreed to review their rules of origin within 90 days.</description></item>
		<item><title>Fair weather</title><guid>2</guid><pubDate>Thu, 08 Jan 2026 09:00:00 GMT</pubDate><description>The weather at Port Elva was fair, and no minister spoke.</description></item>
		</channel></rss>`)},
}

func TestFilesInMemoryAreAsEveryStore(t *testing.T) {
	shelftest.Run(t, desk, samples.AsOf, func(*testing.T) feed.Store {
		return files.NewShelfFS(desk, feed.Options{AsOf: samples.AsOf})
	})
}
