package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestTheArticleAlone(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 30).press("F")
	p.shows("F brings the panes back").hides("BRIEFS", "COMMITMENTS  4", "5 briefs")
	p.press("j").press("]")
	for _, line := range strings.Split(p.screen(), "\n") {
		if words := strings.TrimSpace(line); strings.HasPrefix(words, "Harbour Wire") && strings.Index(line, words) != 43 {
			t.Errorf("the text is not in the middle: %q", line)
		}
	}
	p.press("enter").shows("COMMITMENT  1 of 4").press("q").hides("BRIEFS")
	p.press("F").shows("BRIEFS", "COMMITMENTS  4")
	p.press("F esc").shows("BRIEFS")
	p.press("enter").shows("BRIEFS")
}

func TestMarkedWordsAreExplained(t *testing.T) {
	p := play(t, shelfOf(stories), 120, 30).press("M")
	p.shows("marked: times 0, parties 0, topics")
	p.press("}").shows("topic: negotiations and upgrades (agr.talks)")
	p.press("M").shows("no longer marked")
}

func TestNothingBehindTheLoneArticleIsClicked(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 30).press("F j")
	for y := range 30 {
		for x := 0; x < 160; x += 3 {
			p.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
		}
	}
	p.hides("BRIEFS", "AGENDA", "as of")
	if p.app.prompt != nil {
		t.Error("a click on what is not there asks for something")
	}
}
