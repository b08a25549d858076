package sqlite

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"testing"

	"attache/feed/record"
)

// FuzzLines takes any bytes for the lines of an export, which are many times quicker
// read than taken into a library: a line is refused, or what it holds can be read as
// an article and packed, and is the same unpacked.
func FuzzLines(f *testing.F) {
	for _, seed := range []string{
		"", "{}", `{"kind":"header","header":{"name":"attache library","form":3}}`, `{"kind":"end","end":{"lines":1,"sha256":"00"}}`,
		`{"kind":"article","article":{"id":"x","added":1,"read_on":"2026-01-02","text":{"path":"/a","title":"T","published":{"date":"2026-01-01","from":"dateline"},"body":{"Text":"Norway will open its market by June 2026.","Blocks":[{"Start":0,"End":41,"Kind":0}],"Inlines":[{"Start":0,"End":6,"Kind":1,"Href":"http://a:b@c/"}]}},"places":[{"path":"/a","item":"1","source":"http://u:p@h/"}],"tags":["t"],"notes":[{"id":"n","words":"w"}],"corrections":[{"id":"c","field":"party","value":"KR"}]}}`,
		`{"kind":"article","article":{"text":{"body":{"Text":"a","Blocks":[{"Start":-1,"End":9}]}}}}`,
		`{"kind":"former","former":{"of":"x","at":-1,"text":{"body":{"Text":"\ud800","Blocks":[{"Start":0,"End":3,"Cells":[{"Start":2,"End":1}]}]}}}}`,
		`{"kind":"outcome","outcome":{"id":"o","of":"x","anchor":{},"kind":"delivered","valid":"2026-13-99","recorded":1e99}}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		i := &importer{in: bufio.NewReader(bytes.NewReader(data)), sum: sha256.New(), fresh: map[string]Number{}}
		for {
			c, err := i.next()
			if err != nil {
				return
			}
			if c.Outcome != nil {
				_ = c.Outcome.outcome() // whatever it says can be told
			}
			a := c.Article
			if a == nil || a.check() != nil {
				continue
			}
			article := a.article()
			r, err := prepare(Entry{Article: article}, record.Key(&article), a.ReadOn, a.fixes())
			if err != nil {
				t.Fatal(err)
			}
			back, err := record.Unpack(r.Pack)
			if err != nil || back.Body.Text != article.Body.Text {
				t.Errorf("%q became %q, %v", article.Body.Text, back.Body.Text, err)
			}
		}
	})
}
