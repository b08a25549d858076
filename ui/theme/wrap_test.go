package theme

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/sanitise"
)

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		s       string
		w, most int
		want    []string
	}{
		{"hold the next round in Seoul", 12, 0, []string{"hold the", "next round", "in Seoul"}},
		{"hold the next round in Seoul", 12, 2, []string{"hold the", "next round …"}},
		{"한중 자유무역협정", 8, 0, []string{"한중", "자유무역", "협정"}},
		{"", 8, 0, nil},
		{"words", 0, 0, nil},
	} {
		if got := Wrap(c.s, c.w, c.most); strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("Wrap(%q, %d, %d) = %q, want %q", c.s, c.w, c.most, got, c.want)
		}
	}
}

func FuzzWrapKeepsWordsAndWidth(f *testing.F) {
	f.Add("pre- and post-accession talks", 5)
	f.Add("서울에서 -열린 第2段階 talks", 7)
	f.Add("a - b -- c", 3)
	f.Fuzz(func(t *testing.T, s string, w int) {
		if w < 2 || w > 200 || len(s) > 2000 {
			return
		}
		s = strings.Join(strings.Fields(sanitise.Line(s)), " ")
		lines := Wrap(s, w, 0)
		for _, l := range lines {
			if n := ansi.StringWidth(l); n > w {
				t.Fatalf("%q is %d cells wide, more than %d", l, n, w)
			}
		}
		if got, want := bare(strings.Join(lines, "")), bare(s); got != want {
			t.Fatalf("wrapped words differ: %q, want %q", got, want)
		}
		if short := Wrap(s, w, 2); len(short) > 2 {
			t.Fatalf("%d lines, more than 2", len(short))
		}
	})
}

func bare(s string) string { return strings.Join(strings.Fields(s), "") }
