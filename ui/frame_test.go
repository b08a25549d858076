package ui

import "testing"

func TestPanesByWidth(t *testing.T) {
	for _, c := range []struct {
		w, h                 int
		focus                focus
		list, article, panel int
		single               bool
	}{
		{200, 60, onList, 40, 82, 74, false}, // what the column of text does not need is the panel's
		{160, 48, onList, 36, 74, 46, false},
		{140, 40, onArticle, 34, 58, 44, false},
		{120, 40, onList, 34, 85, 83, false}, // the panel under the article
		{120, 20, onList, 34, 85, 0, false},
		{120, 20, onPanel, 0, 73, 44, false}, // the panel in the list's place
		{80, 24, onList, 80, 0, 0, true},
		{80, 24, onArticle, 0, 80, 0, true},
		{40, 10, onPanel, 0, 0, 38, true},
		{39, 24, onList, 0, 0, 0, false},
	} {
		fr := Layout(c.w, c.h, home, c.focus, Panes{})
		if fr.List.W != c.list || fr.Article.W != c.article || fr.Panel.W != c.panel || fr.Single != c.single {
			t.Errorf("%d×%d, focus %d: list %d, article %d, panel %d, single %v", c.w, c.h, c.focus, fr.List.W, fr.Article.W, fr.Panel.W, fr.Single)
		}
	}
}

func TestPanesDoNotOverlap(t *testing.T) {
	for w := minWidth; w < 220; w += 7 {
		for h := minHeight; h < 70; h += 3 {
			for s := home; s <= skipping; s++ {
				for f := onList; f <= onPanel; f++ {
					for _, p := range []Panes{{}, {1, 1, 1}, {999, 999, 999}, {List: 60, Panel: 30, Under: 12}} {
						apart(t, Layout(w, h, s, f, p))
					}
				}
			}
		}
	}
}

func apart(t *testing.T, fr Frame) {
	t.Helper()
	panes := []Rect{fr.List, fr.Article, fr.Panel, fr.Detail, fr.Chooser, fr.Page}
	for i, p := range panes {
		if p.W > 0 && (p.X < 0 || p.Y < 1 || p.X+p.W > fr.W || p.Y+p.H > fr.H-1 || p.H < 1) {
			t.Fatalf("%d×%d: pane %d at %+v is off the body", fr.W, fr.H, i, p)
		}
		for j, q := range panes[:i] {
			if p.X < q.X+q.W && q.X < p.X+p.W && p.Y < q.Y+q.H && q.Y < p.Y+p.H {
				t.Fatalf("%d×%d: panes %d and %d overlap: %+v %+v", fr.W, fr.H, j, i, q, p)
			}
		}
	}
}

func TestDividersAreWhereTheyAreDrawn(t *testing.T) {
	for _, c := range []struct {
		w, h, x, y int
		want       divider
	}{
		{160, 48, 36, 5, besideList}, {160, 48, 111, 5, besidePanel}, {160, 48, 37, 5, noDivider}, {160, 48, 36, 0, noDivider},
		{120, 40, 34, 9, besideList}, {120, 40, 60, 23, overPanel}, {120, 40, 20, 23, noDivider}, {80, 24, 34, 9, noDivider},
	} {
		fr := Layout(c.w, c.h, home, onList, Panes{})
		if got := fr.divider(c.x, c.y); got != c.want {
			t.Errorf("%d×%d at %d,%d: %d, want %d; %+v", c.w, c.h, c.x, c.y, got, c.want, fr)
		}
	}
}
