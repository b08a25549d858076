package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

func TestScrollingTheTextMarksTheCommitmentInBothPanes(t *testing.T) {
	p := play(t, shelfOf(stories), 60, 12).press("enter")
	p.hides("█")
	p.press("j").shows("█")
	if p.app.panel.Selected() < 0 {
		t.Fatal("the panel does not follow the text")
	}
}

// Who goes into the panel stands on a commitment.
func TestThePanelShowsWhereOneIs(t *testing.T) {
	for _, size := range [][2]int{{160, 48}, {80, 24}} {
		p := play(t, shelfOf(stories), size[0], size[1]).press("tab tab").shows("▌1 ● ")
		if p.app.panel.Selected() != 0 {
			t.Errorf("commitment %d is selected", p.app.panel.Selected())
		}
	}
}

func TestATextThatIsAllInViewKeepsItsSelection(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48).press("enter ] ]")
	for _, key := range []string{"j", "pgdown", "g", "G"} {
		p.press(key).shows("all of the text is in view; ] goes to the next commitment")
	}
	p.send(tea.MouseWheelMsg{X: p.app.frame.Article.X + 5, Y: 5, Button: tea.MouseWheelDown})
	if p.app.panel.Selected() != 1 {
		t.Fatalf("the selection went to commitment %d", p.app.panel.Selected())
	}
	p.press("j").shows("all of the text is in view")
	p.resize(60, 12)
	p.hides("all of the text is in view") // it is not any more
	p = play(t, shelfOf(stories), 60, 12).press("enter k").shows("this is the top of the text")
	p.press("G j").shows("this is the end of the text", "end · read 1/5")
}

func TestFindingShowsTheBriefThatIsFound(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48).press("j /").write("soy")
	p.shows("Prairie Desk · 3 Nov 2025")
	p.press("esc").shows("Quay Street Journal · 29 Dec 2025")

	p = play(t, shelfOf(stories), 60, 20).press("enter /").shows("BRIEFS")
	if p.press("esc"); p.app.focus != onArticle {
		t.Fatal("leaving does not go back to the text")
	}
}

func TestWhatIsDueOutlastsTheShelfsName(t *testing.T) {
	p := play(t, shelfOf(stories), 40, 10)
	p.app.name = "somewhere/deep/in/the/archive"
	p.shows("1 due · 1 passed")
}

func TestALongPageSaysWhereItStands(t *testing.T) {
	p := play(t, shelfOf(stories), 80, 24).press("?").shows("j k scroll · top")
	p.press("j").shows(" %")
	p.press("G").shows(" end")
	play(t, shelfOf(stories), 160, 80).press("?").hides("j k scroll")
}

// What needs a brief or a commitment is not offered where there is none, and says why.
func TestNothingIsOfferedThatCannotBeDone(t *testing.T) {
	kept, _ := ledgerOf(t, 160, 48)
	kept.shows("r outcome", "y cite")
	lost := play(t, shelfOf(stories), 160, 48).hides("r outcome").shows("y cite")
	for _, key := range strings.Fields("r x X w # E v z Z f") {
		lost.press(key).shows("attache add puts briefs there")
	}
	p := play(t, &fakeShelf{}, 160, 48).hides("r outcome", "y cite")
	for _, key := range strings.Fields("enter y m u") {
		p.press(key).shows("no brief is selected")
	}
}

func TestHairlinesFollowTheFocus(t *testing.T) {
	p := play(t, shelfOf(stories), 120, 40)
	accent, faint := p.app.theme.Accent.Open()+"───", p.app.theme.Faint.Open()+"───"
	for _, c := range []struct{ keys, want, not string }{{"", faint, accent}, {"tab", accent, faint}, {"tab", accent, faint}} {
		p.press(c.keys)
		if s := p.app.View().Content; !strings.Contains(s, c.want) || strings.Contains(s, c.not) {
			t.Errorf("pane %d: the hairline between text and commitments is wrong", p.app.focus)
		}
	}
}
