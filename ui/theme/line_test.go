package theme_test

import (
	"testing"

	"github.com/charmbracelet/x/ansi"

	"attache/ui/theme"
)

// A digit with the sign of an emoji behind it takes two cells, and is cut so.
func TestCutKeepsItsCells(t *testing.T) {
	const s = "0000000\ufe0f00000"
	for w := range 14 {
		if got := theme.Cut(s, w, theme.Ellipsis); ansi.StringWidth(got) > w {
			t.Errorf("%q in %d cells has %d", got, w, ansi.StringWidth(got))
		}
		if got := theme.Fit(s, w); ansi.StringWidth(got) != w {
			t.Errorf("%q fitted to %d cells has %d", got, w, ansi.StringWidth(got))
		}
	}
}
