package index

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"attache/ui/theme"
)

// links is more links than a screen of the tests holds.
func links() []Entry {
	all := []Entry{{Mark: "source", Words: "Auroria and Borea to widen their rail pact", Address: "https://example.org/pact"}}
	for i := range 14 {
		all = append(all, Entry{Words: fmt.Sprintf("annex %d", i+1), Address: "https://example.org/annex/" + strings.Repeat("part-", i*4) + "end.html"})
	}
	all[3].Words = "부속서 第三 " + strings.Repeat("gauge ", 20)
	return all
}

func headings7() []Entry {
	return []Entry{
		{Words: "Rail"}, {Words: "Gauges", Depth: 1}, {Words: "Northern line, with all that was said of it on the way to the border and back", Depth: 2},
		{Words: "통관 절차", Depth: 1}, {Words: "Tolls"},
	}
}

func shown(w, h int, all []Entry, cursor int) *Pane {
	p := New(theme.New(true, false))
	p.Resize(w, h)
	p.Show("LINKS", all, cursor)
	return p
}

func TestScreens(t *testing.T) {
	for _, w := range []int{100, 60, 40} {
		for name, all := range map[string][]Entry{"links": links(), "headings": headings7()} {
			t.Run(fmt.Sprint(w, name), func(t *testing.T) {
				golden.RequireEqual(t, ansi.Strip(strings.Join(shown(w, 12, all, 2).View(), "\n")+"\n"))
			})
		}
	}
}

func TestEverySize(t *testing.T) {
	for _, all := range [][]Entry{nil, links(), headings7()} {
		p := New(theme.New(true, false))
		for _, w := range []int{0, 1, 2, 7, 8, 9, 20, 79, 80, 120} {
			for _, h := range []int{0, 1, 2, 3, 4, 9, 40} {
				p.Resize(w, h)
				p.Show("LINKS", all, 99)
				lines := p.View()
				if len(lines) != h {
					t.Fatalf("%d×%d: %d lines", w, h, len(lines))
				}
				for _, l := range lines {
					if n := ansi.StringWidth(l); n != w {
						t.Fatalf("%d×%d: %d cells in %q", w, h, n, l)
					}
				}
			}
		}
	}
}

func TestNumbersAreTyped(t *testing.T) {
	p := shown(80, 12, links(), 0)
	for _, c := range []struct {
		digit, want int
		ok          bool
	}{{1, 1, true}, {2, 12, true}, {3, 3, true}, {9, 9, true}, {0, 9, false}} {
		if ok := p.Pick(c.digit); ok != c.ok || p.Selected() != c.want {
			t.Errorf("%d: at %d, %v; want %d, %v", c.digit, p.Selected(), ok, c.want, c.ok)
		}
	}
}

func TestTheCursorIsInViewWithItsAddress(t *testing.T) {
	all := links()
	p := shown(60, 12, all, 0)
	for i := range all {
		got := ansi.Strip(strings.Join(p.View(), "\n"))
		if !strings.Contains(got, "▌ ") || !strings.Contains(strings.ReplaceAll(strings.ReplaceAll(got, "\n", ""), " ", ""), all[i].Address) {
			t.Errorf("entry %d is not shown in full:\n%s", i, got)
		}
		p.Move(1)
	}
	if p.Move(1) || p.Position() != "15 of 15" {
		t.Errorf("at %s after the last", p.Position())
	}
}

func TestClick(t *testing.T) {
	p := shown(60, 12, links(), 0)
	if !p.Click(3, 2) || p.Selected() != 1 {
		t.Errorf("a click on the second line leads to %d", p.Selected())
	}
	if p.Click(3, 0) || p.Click(3, 11) {
		t.Error("a click beside the list hits an entry")
	}
}
