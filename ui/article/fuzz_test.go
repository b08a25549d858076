package article

import (
	"regexp"
	"slices"
	"testing"
	"unicode/utf8"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/ui/theme"
)

var seeds = []string{
	"Both sides agreed to meet again, said &#27;[31m the *minister* \\& his `aide`.",
	"한국과 중국은 내년에 다시 만나기로 합의했다. 中国和韩国同意明年再次会晤。",
	"e\u0301 🇰🇷🇨🇳 👩‍👩‍👧 *️⃣ क्‍ष نمی‌خواهم",
	"averylongwordwithoutanyblankinitthatmustbecutsomewhereinthemiddleofitself again",
	"> > # - 1. | a | b |\n---\n<b>x</b> <https://example.org> www.example.org [a](b)",
	"\x1b[2J\x1b]0;title\x07\x9b31m\u202eabc\u200b\u2066\ufeff\x00",
	"\xff\xfe\xc3(\xed\xa0\x80 \U000e0041 \ue000 \ue002 \u3000\u00a0\u2028.",
}

// FuzzMarks: for any text, width and quotation, the marked cells hold the
// quotation's characters and no others.
func FuzzMarks(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, byte(i), byte(3*i), uint16(2), uint16(9), uint16(4), uint16(12))
	}
	f.Fuzz(func(t *testing.T, s string, kind, width byte, from, to, bold, link uint16) {
		b, ends := fuzzed(s, kind, bold, link)
		if len(ends) < 2 || len(s) > 4000 {
			return
		}
		span := between(ends, from, to)
		b.Commitments = []commitments.Commitment{{Span: span, Sentence: span}}
		p := shown(t, b, 12+int(width)%90, 10)
		p.Resize(p.w, p.lines())
		p.Select(0)
		got, want := squeezed(lights(p, chosen)), squeezed(harmless(span.Of(b.Body.Text)))
		if kind%6 == 3 { // the cells of a row stand side by side
			got, want = inOrder(got), inOrder(want)
		}
		if got != want {
			t.Errorf("marked %q, want %q in\n%s", got, want, stripped(p.View(true)))
		}
	})
}

func inOrder(s string) string {
	r := []rune(s)
	slices.Sort(r)
	return string(r)
}

// fuzzed is a brief with the words of s in blocks of one kind, and the ends of
// its characters.
func fuzzed(s string, kind byte, bold, link uint16) (*briefs.Brief, []int) {
	var b text.Builder
	blocks := []text.Block{{}, {Kind: text.Heading, Level: 2}, {Kind: text.Item, Level: 2, Marker: "(i)"}, {Kind: text.Row, First: true}, {Kind: text.Code}, {Quote: 3}}
	for range 2 {
		b.Begin(blocks[kind%6])
		if kind%6 == 3 {
			half := len(s) / 2
			b.Cell()
			b.Write(s[:half])
			b.Cell()
			b.Write(s[half:])
			continue
		}
		b.Write(s)
	}
	body := b.Body()
	var ends []int
	for _, blk := range body.Blocks {
		for _, c := range append(blk.Cells, text.Span{Start: blk.End, End: blk.End}) {
			if len(blk.Cells) == 0 {
				c = blk.Span
			}
			for at := c.Start; at < c.End; {
				ends = append(ends, at)
				n, _ := cluster(body.Text[at:c.End])
				at += n
			}
		}
	}
	if len(ends) > 0 && kind%6 != 4 {
		body.Inlines = append(body.Inlines, text.Inline{Span: between(ends, bold, bold+7), Kind: text.Strong}, text.Inline{Span: between(ends, link, link+3), Kind: text.Link, Href: s})
	}
	return &briefs.Brief{ID: "fuzzed", Title: "t", Body: body}, ends
}

// between is a span from one end to another.
func between(ends []int, from, to uint16) text.Span {
	i, j := int(from)%len(ends), int(to)%len(ends)
	return text.Span{Start: ends[min(i, j)], End: ends[max(i, j)]}
}

// FuzzHostile: whatever a body, a title and a source hold, the pane is exactly
// its size and only characters and styles leave it.
func FuzzHostile(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, byte(i), byte(i), byte(i), 3, 17, byte(i%2))
	}
	f.Fuzz(func(t *testing.T, s string, kind, w, h byte, cut, to int, plain byte) {
		if len(s) > 20000 {
			return
		}
		b := &briefs.Brief{ID: "hostile", Title: s, Source: s, Lang: s, Dateline: &briefs.Dateline{Place: s}, Pair: []string{s}}
		blk := text.Block{Kind: text.BlockKind(kind % 5), Level: int(kind), Quote: cut % 7, Marker: s, First: true, Header: kind%2 == 0}
		blk.Span = text.Span{Start: 0, End: cut}
		rest := blk
		rest.Span = text.Span{Start: cut, End: len(s)}
		rest.Cells = []text.Span{{Start: cut, End: to}, {Start: to, End: len(s)}}
		b.Body = text.Body{Text: s, Blocks: []text.Block{blk, rest}, Inlines: []text.Inline{{Span: text.Span{Start: cut, End: to}, Kind: text.InlineKind(h % 4), Href: s}}}
		b.Commitments = []commitments.Commitment{{Span: text.Span{Start: cut, End: to}, Sentence: text.Span{Start: 0, End: to}}}
		p := New(theme.New(true, plain%2 == 1))
		drain(t, p, p.Resize(1+int(w)%120, 1+int(h)%40))
		drain(t, p, p.Show(b, nil, nil))
		p.Select(0)
		for range 3 {
			checkSize(t, p.View(true), p.w, p.h, "hostile")
			checkHarmless(t, p.View(true))
			p.Page(2)
		}
		p.Nearest()
		p.Click(int(w)%50, int(h)%20)
	})
}

// ours is a hyperlink as the pane writes it.
var ours = regexp.MustCompile(`^\x1b]8;(;|id=\d+;(https?://|mailto:)[!-~]+)\a`)

func checkHarmless(t *testing.T, lines []string) {
	t.Helper()
	for _, l := range lines {
		if !utf8.ValidString(l) {
			t.Fatalf("not UTF-8: %q", l)
		}
		for i := 0; i < len(l); {
			r, n := utf8.DecodeRuneInString(l[i:])
			switch {
			case r == '\x1b':
				n = max(sgr(l[i:]), len(ours.FindString(l[i:])))
				if n == 0 {
					t.Fatalf("a sequence that is no style and no link of ours at %d of %q", i, l)
				}
			case r == '\u200c' || r == '\u200d':
			case sanitise.IsHidden(r):
				t.Fatalf("%U at %d of %q", r, i, l)
			}
			i += n
		}
	}
}

// sgr is the length of the style sequence at the start of s, 0 for another.
func sgr(s string) int {
	for i := 2; i < len(s) && s[1] == '['; i++ {
		switch c := s[i]; {
		case c == 'm':
			return i + 1
		case c != ';' && c != ':' && (c < '0' || c > '9'):
			return 0
		}
	}
	return 0
}
