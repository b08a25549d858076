package chooser

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs/topics"
	"attache/ui/theme"
)

func none(uint64) int { return 0 }

func pane(w, h int) *Pane {
	p := New(theme.New(true, false))
	p.Resize(w, h)
	p.Open(nil, nil)
	return p
}

func TestTreeHoldsEveryTopicOnceUnderItsParent(t *testing.T) {
	var seen, under uint64
	for _, e := range tree {
		if e.isParent() {
			under |= e.mask
			continue
		}
		if seen&e.mask != 0 {
			t.Errorf("%s stands twice", e.id)
		}
		seen |= e.mask
	}
	if want := uint64(1)<<len(topics.All) - 1; seen != want || under != want {
		t.Errorf("topics %b, under parents %b", seen, under)
	}
}

func TestTypingNarrows(t *testing.T) {
	p := pane(50, 20)
	p.Type("Supply")
	view := ansi.Strip(strings.Join(p.View(none, nil), "\n"))
	if !strings.Contains(view, "Economic security") || !strings.Contains(view, "supply chains") || strings.Contains(view, "labour") {
		t.Errorf("shows\n%s", view)
	}
	p.Include()
	if with, _ := p.Choice(); !slices.Equal(with, []uint64{1 << topics.Index("sec.chain")}) {
		t.Errorf("chose %b", with)
	}
	for _, words := range []string{"non tariff", "NON-TARIFF "} {
		q := pane(50, 20)
		q.Type(words)
		if q.Include(); !slices.Equal(q.with, []uint64{1 << topics.Index("bdr.ntm")}) {
			t.Errorf("%q finds %b", words, q.with)
		}
	}
	p.Type(" nothing")
	if p.Include() {
		t.Error("something was chosen where nothing is shown")
	}
	for p.Erase() {
	}
	if len(p.places) != len(tree) {
		t.Error("the tree stays narrow")
	}
}

func TestChoicesTurn(t *testing.T) {
	p := pane(50, 20)
	mask := tree[p.places[p.cursor]].mask
	p.Include()
	p.Exclude()
	with, without := p.Choice()
	if len(with) != 0 || !slices.Equal(without, []uint64{mask}) {
		t.Errorf("with %b, without %b", with, without)
	}
	p.Exclude()
	if _, without = p.Choice(); len(without) != 0 {
		t.Errorf("without %b", without)
	}
}

func TestEveryLineIsAsWideAsThePane(t *testing.T) {
	for _, w := range []int{1, 5, 12, 40, 90} {
		for _, h := range []int{1, 2, 3, 8, 60} {
			p := pane(w, h)
			p.Move(len(tree))
			lines := p.View(none, []int{31, 3})
			if len(lines) != h {
				t.Fatalf("%d×%d: %d lines", w, h, len(lines))
			}
			for _, line := range lines {
				if n := ansi.StringWidth(line); n != w {
					t.Fatalf("%d×%d: %d cells in %q", w, h, n, line)
				}
			}
		}
	}
}
