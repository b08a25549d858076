package views

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"attache/feed"
	"attache/ui/theme"
)

func TestViewsStandWithTheirCounts(t *testing.T) {
	p := New(theme.New(true, false))
	for _, w := range []int{160, 80, 40} {
		p.Resize(w, 4)
		p.Show([]feed.View{{Name: "ports", Query: "pair:CL-NO ports"}, {Name: "a name that is longer than there is room for it", Query: "topic:mkt.tariff"}, {Name: "quays", Query: "quay"}},
			map[string]int{"pair:CL-NO ports": 12})
		lines := p.View()
		for i, l := range lines {
			if n := ansi.StringWidth(l); n != w {
				t.Errorf("%d: line %d is %d cells wide", w, i, n)
			}
		}
		if screen := ansi.Strip(strings.Join(lines, "\n")); len(lines) != 4 || !strings.Contains(screen, "ports") || !strings.Contains(screen, "12 briefs") {
			t.Errorf("%d:\n%s", w, screen)
		}
	}
	p.Bottom()
	if v, ok := p.Selected(); !ok || v.Name != "quays" || p.Position() != "3 of 3" || p.Move(1) {
		t.Errorf("%+v at %s", v, p.Position())
	}
	p.Resize(40, 9)
	p.Show(nil, nil)
	said := strings.Join(strings.Fields(ansi.Strip(strings.Join(p.View(), " "))), " ")
	if !strings.HasPrefix(said, "No search has been saved yet.") || !strings.HasSuffix(said, "under a name.") {
		t.Errorf("%q", said)
	}
}
