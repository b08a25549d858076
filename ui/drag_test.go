package ui

import (
	"errors"
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestDividersAreDraggedAndKept(t *testing.T) {
	var kept Panes
	var failure error
	p := play(t, shelfOf(stories), 160, 48)
	p.app.keepSizes = func(s Panes) error { kept = s; return failure }
	drag := func(from, to [2]int) {
		p.send(tea.MouseClickMsg{X: from[0], Y: from[1], Button: tea.MouseLeft})
		p.send(tea.MouseMotionMsg{X: to[0], Y: to[1], Button: tea.MouseLeft})
		p.send(tea.MouseReleaseMsg{X: to[0], Y: to[1], Button: tea.MouseLeft})
	}
	drag([2]int{36, 9}, [2]int{50, 9})
	if fr := p.app.frame; fr.List.W != 50 || kept != (Panes{List: 50}) {
		t.Errorf("%+v, kept %+v", fr, kept)
	}
	drag([2]int{p.app.frame.Article.X + p.app.frame.Article.W, 9}, [2]int{120, 9})
	if fr := p.app.frame; fr.Article.W != 69 || kept != (Panes{List: 50, Panel: 39}) {
		t.Errorf("%+v, kept %+v", fr, kept)
	}
	p.resize(120, 40)
	y := p.app.frame.Article.Y + p.app.frame.Article.H
	drag([2]int{80, y}, [2]int{80, y + 4})
	if fr := p.app.frame; fr.Article.H != y+4-1 || fr.List.W != 50 {
		t.Errorf("%+v, kept %+v", fr, kept)
	}
	failure = errors.New("the disk is full")
	drag([2]int{50, 9}, [2]int{44, 9})
	p.shows("not kept: the disk is full")
	drag([2]int{44, 9}, [2]int{0, 9}) // the least that is left
	if w := p.app.frame.List.W; w != leastWidth {
		t.Errorf("the list has %d cells", w)
	}
	for range 2 {
		p.send(tea.MouseClickMsg{X: leastWidth, Y: 9, Button: tea.MouseLeft})
	}
	if w := p.app.frame.List.W; w != listWidth {
		t.Errorf("twice leaves %d cells", w)
	}
	p.send(tea.MouseMotionMsg{X: 99, Y: 9})
	p.press("j").shows("Delhi and Brussels")
}
