package ui

import (
	"strings"
	"testing"
)

// chapters is a story with headings, a screen of words under each.
func chapters() story {
	s := story{path: "in/chapters.md", title: "A pact in parts", day: newYearsEve, body: []string{"# A pact in parts"}}
	for _, heading := range []string{"## Rail", "### Gauges", "## 통관 절차", "## Tolls"} {
		s.body = append(s.body, heading, strings.Repeat("The two sides went through it line by line. ", 40))
	}
	return s
}

func TestTheOutlineLeadsToAHeading(t *testing.T) {
	p := play(t, shelfOf([]story{chapters()}), 100, 30)
	p.press("O").shows("HEADINGS  4", "1  Rail", "2    Gauges", "3  통관 절차").hides("COMMITMENTS")
	p.press("3 enter")
	if top := p.app.article.View(true)[0]; !strings.Contains(top, "통관 절차") {
		t.Errorf("at %q", top)
	}
	if p.press("O"); p.app.outline.pane.Selected() != 2 {
		t.Error("the cursor is not on the heading of the reader's place")
	}
	p.press("9").shows("no heading has the number 9").press("O").shows("통관 절차").hides("HEADINGS")
}

func TestATextWithoutHeadings(t *testing.T) {
	play(t, shelfOf(stories), 100, 30).press("O").shows("this text has no headings")
}
