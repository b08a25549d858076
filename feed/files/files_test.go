package files_test

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"attache/briefs/sanitise"
	"attache/feed"
	"attache/feed/files"
)

func ExampleLoad() {
	a, err := files.Load("talks.md", []byte(`---
title: Ministers set a date
date: 2026-03-05
source: The Harbour Gazette
---
The ministers will meet **in June**, at the latest.

- Customs come first.
`), feed.Options{})
	fmt.Println(a.Title, "·", a.Source, "·", a.Published.Date, err)
	for _, b := range a.Body.Blocks {
		fmt.Printf("%s %s\n", b.Marker, b.Of(a.Body.Text))
	}
	fmt.Printf("%q\n", a.Body.Inlines[0].Of(a.Body.Text))
	// Output:
	// Ministers set a date · The Harbour Gazette · 2026-03-05 <nil>
	//  The ministers will meet in June, at the latest.
	// • Customs come first.
	// "in June"
}

func ExampleLoad_refusal() {
	_, err := files.Load("news\x1b[2J.xml", []byte(`<?xml version="1.0"?><rss version="2.0"></rss>`), feed.Options{})
	fmt.Println(err)
	// Output: news‹U+001B›[2J.xml: an RSS feed without items
}

const (
	korean1   = "한국과 중국은 서비스·투자 협상을 서두르기로 합의했다. 양측은 내년 상반기에 통상장관회의를 다시 열 예정이다."
	japanese1 = "日本とインドは、経済連携協定の見直しに向けた合同委員会を来年の前半に開くことで一致した。"
	chinese1  = "中国和韩国同意加快自由贸易协定第二阶段谈判，双方将于明年上半年举行部长级会议。"
	french1   = "L’accord sera signé à Asunción : « les deux parties s’engagent à réduire leurs droits d’ici à décembre », a déclaré la présidente."
	english1  = "“We will sign,” the minister said – the talks cover goods worth €90 billion."
)

func TestEncodings(t *testing.T) {
	utf16 := func(e unicode.Endianness, bom unicode.BOMPolicy) encoding.Encoding { return unicode.UTF16(e, bom) }
	for _, c := range []struct {
		name, words string
		enc         encoding.Encoding
	}{
		{"UTF-8", korean1, encoding.Nop},
		{"UTF-8 with a mark", chinese1, unicode.UTF8BOM},
		{"UTF-16 little-endian with a mark", korean1, utf16(unicode.LittleEndian, unicode.UseBOM)},
		{"UTF-16 big-endian with a mark", japanese1, utf16(unicode.BigEndian, unicode.UseBOM)},
		{"UTF-16 little-endian", korean1, utf16(unicode.LittleEndian, unicode.IgnoreBOM)},
		{"UTF-16 big-endian", english1, utf16(unicode.BigEndian, unicode.IgnoreBOM)},
		{"EUC-KR", korean1, korean.EUCKR},
		{"Shift_JIS", japanese1, japanese.ShiftJIS},
		{"EUC-JP", japanese1, japanese.EUCJP},
		{"ISO-2022-JP", japanese1, japanese.ISO2022JP},
		{"GB18030", chinese1, simplifiedchinese.GB18030},
		{"Windows-1252, French", french1, charmap.Windows1252},
		{"Windows-1252, English", english1, charmap.Windows1252},
	} {
		data, err := c.enc.NewEncoder().Bytes([]byte(c.words + "\n"))
		if err != nil {
			t.Fatal(c.name, err)
		}
		a, err := files.Load("a.txt", data, feed.Options{})
		want, _ := sanitise.Text(c.words)
		if err != nil || a.Body.Text != want {
			t.Errorf("%s: %v\n got %s\nwant %s", c.name, err, a.Body.Text, want)
		}
	}
}

func TestDeclaredEncoding(t *testing.T) {
	for label, enc := range map[string]encoding.Encoding{"euc-kr": korean.EUCKR, "ks_c_5601-1987": korean.EUCKR, "utf-8": encoding.Nop, "iso-8859-1": encoding.Nop} {
		page := `<html><head><meta http-equiv="Content-Type" content="text/html; charset=` + label + `"><title>협상</title></head><body><p>` + korean1 + `</p></body></html>`
		data, err := enc.NewEncoder().Bytes([]byte(page))
		if err != nil {
			t.Fatal(err)
		}
		a, err := files.Load("a.html", data, feed.Options{})
		if err != nil || a.Body.Text != korean1 || a.Title != "협상" {
			t.Errorf("declared %s: %q, %q, %v", label, a.Title, a.Body.Text, err)
		}
	}
}

func TestBrokenBytesDoNotChangeTheEncoding(t *testing.T) {
	a, err := files.Load("a.txt", []byte(korean1+" \xff "+korean1), feed.Options{})
	if want := korean1 + " \uFFFD " + korean1; err != nil || a.Body.Text != want {
		t.Errorf("got %q, %v", a.Body.Text, err)
	}
}

func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		name, data string
		is         error
		says       string
	}{
		{"nothing.txt", "", files.ErrEmpty, "nothing.txt: empty"},
		{"blank.md", " \n\t\r\n", files.ErrEmpty, "blank.md: no text in it"},
		{"front.md", "---\ntitle: alone\n---\n", files.ErrEmpty, "front.md: no text in it"},
		{"hidden.txt", "\u200b\u2060\u200b", files.ErrEmpty, "hidden.txt: no text in it"},
		{"tags.html", "<html><body><script>x</script></body></html>", files.ErrEmpty, "tags.html: no text in it"},
		{"data.txt", "\x7fELF\x02\x01\x01" + strings.Repeat("\x00", 41) + " and words", files.ErrBinary, "data.txt: a binary file, not text"},
		{"noise.txt", strings.Repeat("\x01\x02\x03a", 50), files.ErrBinary, "noise.txt: a binary file, not text"},
		{"photo.txt", "\x89PNG\x0d\x0a\x1a\x0a rest", files.ErrBinary, "photo.txt: an image, not text"},
		{"long.txt", strings.Repeat("long ", 300), files.ErrTooLong, "long.txt: longer than 1024 bytes"},
		{"note.pdf", "%PDF-1.7", files.ErrBroken, "note.pdf: a broken PDF file"},
		{"note.txt", "%PDF-1.7", files.ErrBroken, "note.txt: a broken PDF file"},
		{"note.docx", "PK\x03\x04", files.ErrBroken, "note.docx: a broken archive"},
		{"note.gz", "\x1f\x8b\x08", files.ErrBroken, "note.gz: a broken archive"},
		{"mail.eml", "From: a\n\n", files.ErrEmpty, "mail.eml: no text in it"},
		{"old.mbox", "Words.", files.ErrEmpty, "old.mbox: a mailbox without messages"},
		{"note.doc", "Words.", files.ErrUnread, "note.doc: an old Word document: attaché does not read Word documents of before 2007 yet"},
		{"feeds.opml", "<opml version='2.0'><body/></opml>", files.ErrUnread, "feeds.opml: a list of feeds, not an article"},
		{"feed.xml", "<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom'/>", files.ErrEmpty, "feed.xml: an Atom feed without items"},
		{"-", "<rss version=\"2.0\"><channel/></rss>", files.ErrEmpty, "-: an RSS feed without items"},
		{"map.xml", "<?xml version='1.0'?><urlset/>", files.ErrUnread, "map.xml: an XML file: attaché does not read other XML than web pages and feeds yet"},
		{"data.json", `{"version": "1.0", "rows": []}`, files.ErrUnread, "data.json: a JSON file: attaché does not read other JSON than feeds yet"},
		{"cut.rss", "<rss><channel><title>News", files.ErrBroken, "cut.rss: an RSS feed that breaks off before its first item"},
		{"none.json", `{"version": "https://jsonfeed.org/version/1.1", "items": []}`, files.ErrEmpty, "none.json: a JSON feed without items"},
	} {
		_, err := files.Load(c.name, []byte(c.data), feed.Options{Limit: 1024})
		if !errors.Is(err, c.is) || err.Error() != c.says {
			t.Errorf("%s: %v, want %q", c.name, err, c.says)
		}
	}
}

func TestFormatByWhatTheTextBeginsWith(t *testing.T) {
	for _, c := range []struct{ name, data, first string }{
		{"-", "<!doctype html><html><head><title>T</title></head><body><p>A page &amp; more.</p></body></html>", "A page & more."},
		{"saved.txt", "<!-- saved -->\n<html><body><p>A page.</p></body></html>", "A page."},
		{"page.xhtml", `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>A page.</p></body></html>`, "A page."},
		{"-", "---\ntitle: T\n---\nSome *words*.", "Some words."},
		{"-", "# Talks\n\nSome *words*.", "Talks"},
		{"NOTE.MD", "Some *words*.", "Some words."},
		{"note.txt", "Some *words*.", "Some *words*."},
		{"note.html", "Words of 5 < 6 without a tag.", "Words of 5 < 6 without a tag."},
		{"README", "Some *words*.", "Some *words*."},
	} {
		a, err := files.Load(c.name, []byte(c.data), feed.Options{})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := a.Body.Blocks[0].Of(a.Body.Text); got != c.first {
			t.Errorf("%s %q begins with %q, want %q", c.name, c.data, got, c.first)
		}
	}
}

func TestTitleUnderALabel(t *testing.T) {
	for in, want := range map[string]string{
		"# Talks resume\n\nText follows here.":                                                               "Talks resume",
		"# PRESS RELEASE\n\n## Talks resume\n\nText follows here.":                                           "Talks resume",
		"# READOUT\n\n3 March 2026\n\nFirst meeting of the new council\n\nIt was held.":                      "First meeting of the new council",
		"# Opinion\n\nThe talks will fail, and all of us know why.":                                          "",
		"# STATEMENT\n\n| Product | Duty now | Duty 2027 |\n|---|---|---|\n| Salmon | 10 % | 5 % |\n\nText.": "",
		"# By Kim Min-su\n\n# Talks resume\n\nText follows here.":                                            "Talks resume",
		"Text without a heading.":                                                                            "",
	} {
		a, err := files.Load("a.md", []byte(in), feed.Options{})
		if err != nil || a.Title != want {
			t.Errorf("%q: title %q, %v", in, a.Title, err)
		}
	}
}

func TestReadKeepsTheDayOfWriting(t *testing.T) {
	fsys := fstest.MapFS{"a.txt": {Data: []byte("Words."), ModTime: time.Date(2026, 3, 5, 23, 59, 0, 0, time.Local)}}
	a, err := files.Read(fsys, "a.txt", feed.Options{})
	if err != nil || a.FileTime.String() != "2026-03-05" || a.Path != "a.txt" {
		t.Errorf("%v %v %v", a.FileTime, a.Path, err)
	}
	if _, err := files.Read(fsys, "b.txt", feed.Options{}); !errors.Is(err, fs.ErrNotExist) || err.Error() != "b.txt: no such file" {
		t.Error(err)
	}
}
