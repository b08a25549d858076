package theme

import (
	"regexp"
	"testing"
)

func TestThemesOfFewColoursKeepToThem(t *testing.T) {
	all := func(t Theme) map[string]Style {
		return map[string]Style{
			"Text": t.Text, "Strong": t.Strong, "Muted": t.Muted, "Faint": t.Faint, "Accent": t.Accent, "Title": t.Title,
			"Selected": t.Selected, "Dimmed": t.Dimmed, "Mark": t.Mark, "Chosen": t.Chosen, "Found": t.Found,
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
		if s := OfSixteen(dark); s.Selected.Open() == "" || s.Chosen.Open() == "" || s.Soon.Open() == s.Passed.Open() {
			t.Error("what is selected, due soon or passed does not stand out")
		}
	}
}
