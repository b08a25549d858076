package shelftest

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/files/hostile"
	"attache/feed/samples"
	"attache/feed/sqlite/corpus"
)

// A set is articles as files, no two of them with the same words, and the day that
// they are read as of.
type set struct {
	name string
	fsys fs.FS
	asOf timex.Date
}

// sets are what every store is tried with.
func sets() []set {
	return []set{
		{"samples", samples.FS, samples.AsOf},
		{"kinds", kinds, samples.AsOf},
		{"news", news(24), corpus.AsOf},
		{"hostile", hostiles(), samples.AsOf},
	}
}

// RunAll runs the suite on each set. open makes a store that holds the articles of fsys,
// read as of a day, and nothing else; its clock is now.
func RunAll(t *testing.T, open func(t *testing.T, fsys fs.FS, asOf timex.Date, now func() time.Time) feed.Store) {
	for _, s := range sets() {
		t.Run(s.name, func(t *testing.T) {
			Run(t, s.fsys, s.asOf, func(t *testing.T, now func() time.Time) feed.Store { return open(t, s.fsys, s.asOf, now) })
		})
	}
}

// kinds are files of several kinds, some with several articles, and articles that
// lack what others have.
var kinds = fstest.MapFS{
	"ports.txt": {Data: []byte("Chile and Peru open their ports\n\nLIMA, Jan. 5, 2026 -- Chile and Peru agreed to open their ports to each other's fruit by June 30, 2026.")},
	"page.html": {Data: []byte(`<html lang="en"><head><title>Norway and Kenya on fish</title><meta property="article:published_time" content="2026-01-07T08:00:00Z"></head>
		<body><article><h1>Norway and Kenya on fish</h1><p>Norway and Kenya will cut their tariffs on fish next year, both ministers said in Nairobi on Wednesday.</p></article></body></html>`)},
	"news.xml": {Data: []byte(`<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>
		<item><title>Ghana and Norway to review rules</title><guid>1</guid><pubDate>Tue, 06 Jan 2026 09:00:00 GMT</pubDate><description>Ghana and Norway agreed to review their rules of origin within 90 days.</description></item>
		<item><title>Fair weather</title><guid>2</guid><pubDate>Thu, 08 Jan 2026 09:00:00 GMT</pubDate><description>The weather at Port Elva was fair, and no minister spoke.</description></item>
		</channel></rss>`)},
	"desk.mbox": {Data: []byte("From a@b Mon Mar  2 10:00:00 2026\nFrom: Desk <desk@example.org>\nSubject: Third round\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n\n" +
		"Chile and Vietnam agreed to hold the third round of talks on a protocol on fruit in May.\n\n" +
		"From c@d Tue Mar  3 10:00:00 2026\nFrom: Desk <desk@example.org>\nSubject: No new duties\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nPeru will not impose new duties on Chilean steel until 31 December 2027.\n")},
	"feed.json": {Data: []byte(`{"version":"https://jsonfeed.org/version/1.1","title":"Wire","items":[{"id":"a","title":"A memorandum","date_published":"2026-02-02T10:00:00Z",
		"content_text":"Kenya and Ghana will sign a memorandum of understanding on ports by the end of 2026. They reaffirmed that they will continue to consult."},
		{"id":"b","title":"Once more","date_published":"2026-02-09T10:00:00Z","content_text":"Kenya and Ghana said on Monday that they will sign a memorandum of understanding on ports this year."}]}`)},
	"한국.txt":    {Data: []byte("한중 무역 협상\n\n서울 12월 30일 — 한국과 중국은 협상을 재개하기로 합의했다.")},
	"bare.txt":  {Data: []byte("China will publish the list. Japan intends to seek access for its rice if parliament agrees.")},
	"empty.md":  {Data: []byte("---\ntitle: Nothing yet\ndate: 2026-01-09\n---\n\nNo text came with it.\n")},
	"in/two.md": {Data: []byte("# Norway and Peru\n\nNorway and Peru undertook to lower duties on salmon in the first half of 2026, and to review them every year.\n")},
}

// news are n articles of the corpus.
func news(n int) fs.FS {
	all := fstest.MapFS{}
	for i := range n {
		a := corpus.Article(i)
		all[fmt.Sprintf("%02d/%03d.md", i/10, i)] = &fstest.MapFile{Data: fmt.Appendf(nil, "---\ntitle: %q\nsource: %q\ndate: %s\n---\n%s\n", a.Title, a.Source, a.Published.Date, a.Body.Text)}
	}
	return all
}

// calm is what makes a file mostly text, so that it is read at all.
var calm = strings.Repeat("The ministers looked back on a year of talks, and their officials counted what was left to do. ", 12)

// hostiles are articles that hold, in their titles and texts, what would control a
// terminal or end a field.
func hostiles() fs.FS {
	all := fstest.MapFS{}
	strs := hostile.Strings()
	for i, name := range slices.Sorted(maps.Keys(strs)) {
		s := strings.ReplaceAll(strs[name], "\x00", "")
		promise := fmt.Sprintf("South Korea and China agreed to hold talks %s on item %d in Seoul by June 30, 2026.", s, i)
		all[fmt.Sprintf("%03d.md", i)] = &fstest.MapFile{Data: []byte(fmt.Sprintf("# Item %d %s\n\n", i, s) + promise + "\n\n" + calm)}
	}
	return all
}
