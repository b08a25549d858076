package files_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"runtime"
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/feed"
	"attache/feed/files"
)

// most is how many bytes reading one file may take in all, much of it one after the
// other: what was found to take gigabytes took hundreds for each byte.
const most = 256 << 20

// TestTinyPartsCostLittle reads files of very many parts of a letter each.
func TestTinyPartsCostLittle(t *testing.T) {
	const size = 450 << 10
	for _, c := range []struct{ name, head, part string }{
		{"lines.txt", "", "a\n"}, {"paragraphs.txt", "", "a\n\n"}, {"pages.txt", "", "a\f"}, {"notes.txt", "", "[1] a\n"}, {"columns.txt", "", "a  b  c\n"},
		{"p.html", "", "<p>a"}, {"li.html", "", "<li>a"}, {"br.html", "<p>", "a<br><br>"}, {"b.html", "<p>", "<b>a</b>"}, {"td.html", "<table><tr>", "<td>a"},
		{"tr.html", "<table>", "<tr><td>a<td>b"}, {"link.html", "<p>", "<a href=x>a</a>"}, {"entity.html", "<p>", "&#97;<p>"},
		{"heads.md", "", "# a\n"}, {"items.md", "", "- a\n"}, {"stars.md", "", "*a* b\n\n"}, {"rows.md", "|a|b|\n|-|-|\n", "|a|b|\n"}, {"tags.md", "", "<b>a</b>\n\n"},
		{"quoted.eml", "From: a@b.example\nSubject: x\n\n", "> a\n"}, {"items.xml", "<rss><channel>", "<item><title>a</title></item>"},
		{"long.json", `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_html":"`, "<p>a"},
	} {
		raw := []byte(c.head + strings.Repeat(c.part, size/len(c.part)))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		a, err := files.Load(c.name, raw, feed.Options{})
		runtime.ReadMemStats(&after)
		if err != nil && !errors.Is(err, files.ErrEmpty) && !errors.Is(err, files.ErrBroken) {
			t.Errorf("%s: %v", c.name, err)
		}
		if took := after.TotalAlloc - before.TotalAlloc; took > most {
			t.Errorf("%s: %d MB were taken", c.name, took>>20)
		}
		parts := len(a.Body.Blocks) + len(a.Body.Inlines)
		if parts > text.MostParts+1 {
			t.Errorf("%s: %d parts", c.name, parts)
		}
		if parts > text.MostParts-10 && len(a.Notes) == 0 {
			t.Errorf("%s: nothing is said of what was joined", c.name)
		}
	}
}

// TestOverlappingArchives is an archive all whose files are the same bytes.
func TestOverlappingArchives(t *testing.T) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range []string{"a.txt", "b.txt"} {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(strings.Repeat("The two sides met. ", 99))); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	whole := b.Bytes()
	if _, err := files.Load("sound.zip", whole, feed.Options{}); err != nil {
		t.Error(err)
	}
	// The second entry of the list is sent to where the first one lies.
	second := bytes.LastIndex(whole, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(whole[second+42:], 0)
	if _, err := files.Load("overlapping.zip", whole, feed.Options{}); !errors.Is(err, files.ErrTooLong) {
		t.Error(err)
	}
}
