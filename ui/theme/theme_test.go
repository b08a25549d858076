package theme

import (
	"image/color"
	"math"
	"regexp"
	"testing"

	"charm.land/lipgloss/v2"
)

func TestThemesOfFewColoursKeepToThem(t *testing.T) {
	all := func(t Theme) map[string]Style {
		return map[string]Style{
			"Text": t.Text, "Strong": t.Strong, "Muted": t.Muted, "Faint": t.Faint, "Accent": t.Accent, "Title": t.Title,
			"Selected": t.Selected, "Dimmed": t.Dimmed, "Mark": t.Mark, "Chosen": t.Chosen, "Found": t.Found, "Spot": t.Spot, "Time": t.Time, "Party": t.Party, "Topic": t.Topic,
			"Slanted": t.Slanted, "Linked": t.Linked, "Mono": t.Mono, "Soon": t.Soon, "Passed": t.Passed, "Wrong": t.Wrong,
		}
	}
	sixteen := regexp.MustCompile(`^(\x1b\[((3|4|9|10)[0-7]|[1347]|;)*m)?$`)
	none := regexp.MustCompile(`^(\x1b\[[1347;]*m)?$`)
	for _, dark := range []bool{true, false} {
		for role, st := range all(OfSixteen(dark)) {
			if !sixteen.MatchString(st.Open()) {
				t.Errorf("%s is %q, none of the sixteen colours", role, st.Open())
			}
		}
		for role, st := range all(New(dark, true)) {
			if !none.MatchString(st.Open()) {
				t.Errorf("%s is %q, a colour", role, st.Open())
			}
		}
		for name, s := range map[string]Theme{"sixteen": OfSixteen(dark), "none": New(dark, true)} {
			if m := s.Mark.Open(); m == "" || m == s.Chosen.Open() || m == s.Linked.Open() || m == s.Found.Open() {
				t.Errorf("with %s the words of a commitment do not stand out", name)
			}
		}
		if s := OfSixteen(dark); s.Selected.Open() == "" || s.Chosen.Open() == "" || s.Soon.Open() == s.Passed.Open() {
			t.Error("what is selected, due soon or passed does not stand out")
		}
	}
}

// TestInksStandOut holds each ink to its contrast by the measure of WCAG 2, against
// the backgrounds usual for it and the ground of a selected row.
func TestInksStandOut(t *testing.T) {
	for _, c := range []struct {
		name         string
		p            palette
		ground       color.Color
		least, faint float64
	}{
		{"dark", night, lipgloss.Color("#1c1c1c"), 4.5, 3}, {"light", day, lipgloss.Color("#ffffff"), 4.5, 3},
		{"dark-contrast", nightOfContrast, lipgloss.Color("#1c1c1c"), 7, 7}, {"light-contrast", dayOfContrast, lipgloss.Color("#ffffff"), 7, 7},
	} {
		for ink, is := range map[string]color.Color{"text": c.p.text, "muted": c.p.muted, "accent": c.p.accent, "soon": c.p.soon, "passed": c.p.passed, "faint": c.p.faint} {
			if is == nil {
				continue // the terminal's own
			}
			least := c.least
			if ink == "faint" {
				least = c.faint
			}
			if got := contrast(is, c.ground); got < least {
				t.Errorf("%s: %s stands out by %.1f on the ground, want %.1f", c.name, ink, got, least)
			}
			if got := contrast(is, c.p.row); ink != "faint" && got < 4.5 {
				t.Errorf("%s: %s stands out by %.1f on a selected row, want 4.5", c.name, ink, got)
			}
		}
	}
}

func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + .05) / (min(x, y) + .05)
}

func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	of := func(v uint32) float64 {
		s := float64(v) / 0xffff
		if s <= .03928 {
			return s / 12.92
		}
		return math.Pow((s+.055)/1.055, 2.4)
	}
	return .2126*of(r) + .7152*of(g) + .0722*of(b)
}

func TestBlanksAreStyledOnlyWhereItShows(t *testing.T) {
	th := New(true, false)
	for _, st := range []Style{th.Muted, th.Strong, th.Slanted, th.Accent} {
		if got := st.Over("  "); got != "  " {
			t.Errorf("%q over blanks is %q", st.Open(), got)
		}
	}
	for _, st := range []Style{th.Selected, th.Linked, th.Spot, th.Struck, OfSixteen(true).Selected, OfSixteen(false).Chosen, New(true, true).Mark} {
		if got := st.Over("  "); got == "  " {
			t.Errorf("%q over blanks is not written", st.Open())
		}
	}
}

// A number is half as long as three, and each colour is one of those that have one.
func TestColoursAreWrittenByTheirNumbers(t *testing.T) {
	long := regexp.MustCompile(`[34]8;2;`)
	for _, th := range []Theme{New(true, false), New(false, false), Contrasting(true), Contrasting(false)} {
		for _, st := range []Style{th.Text, th.Muted, th.Faint, th.Accent, th.Soon, th.Passed, th.Selected, th.Dimmed, th.Mark, th.Chosen} {
			if long.MatchString(st.Open()) {
				t.Errorf("%q is no number", st.Open())
			}
		}
	}
}
