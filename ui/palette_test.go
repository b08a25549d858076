package ui

import (
	"strings"
	"testing"
)

func TestThePaletteFindsByLetters(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press(":").write("agnda").shows("by when they are due").press("enter")
	p.press("q :").write("pair EU").shows("pair EU–IN", "1 brief").press("enter").shows("EU–IN", "Delhi and Brussels").hides("Washington and Beijing")
	p.press("esc :").write("pair eu-in").press("enter").shows("EU–IN").hides("Washington and Beijing")
	p.press("esc :").write("topic soy").press("esc").hides("nothing is called so")
}

func TestThePaletteSaysWhyAnActionCannotBeDone(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48).press("P :").write("give the brief a star").shows("not on this screen")
	p.press("enter").shows("star: not on this screen")
	p.press(":").write("zzzz").shows("nothing is called so").press("enter").hides("nothing is called so")
}

func TestWhatWasChosenLastStandsFirst(t *testing.T) {
	p := play(t, shelfOf(stories), 160, 48)
	p.press(":").write("choose topics").press("enter esc :")
	lines := strings.Split(p.screen(), "\n")
	first := lines[len(lines)-1-mostOffers]
	if !strings.Contains(first, "choose topics") {
		t.Errorf("%q stands first", first)
	}
	for range 60 {
		p.press("down")
	}
	p.press("up ctrl+n").shows("not on this screen")
}

// Of words that are found alike, actions stand before topics, and a word before letters.
func TestWhatIsCalledSoStandsFirst(t *testing.T) {
	for typed, want := range map[string]string{"exp": "export", "theme": "dark", "pair": "pair", "out": "outcome"} {
		p, _ := ledgerOf(t, 160, 48)
		p.press(":").write(typed)
		of := p.app.prompt.palette
		if got := of.offers[of.found[0].offer].id; got != want {
			t.Errorf("%s finds %s first, want %s", typed, got, want)
		}
	}
	p := play(t, shelfOf(stories), 160, 48).press(":").write("out") // of what keeps no outcomes
	of := p.app.prompt.palette
	if got := of.offers[of.found[0].offer]; got.id != "outcome" || got.why == "" {
		t.Errorf("out finds %s first: %q", got.id, got.why)
	}
}

// A key stands near the name that it is for, however wide the screen is.
func TestThePaletteIsNoWiderThanTheEye(t *testing.T) {
	for _, line := range strings.Split(play(t, shelfOf(stories), 220, 40).press(":").screen(), "\n") {
		if strings.Contains(line, "choose topics") && len([]rune(strings.TrimRight(line, " "))) > widestOffer {
			t.Errorf("%q", line)
		}
	}
}
