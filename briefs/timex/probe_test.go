package timex_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

var mark = regexp.MustCompile(`\[\[([^|]*)\|([^|]*)\|([^\]]*)\]\]`)

// TestProbe reads the probe beside the gold set: extents, values and types,
// tense guessed from the text alone.
func TestProbe(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "gold", "timex", "probe.txt"))
	if err != nil {
		t.Skip("no probe beside the project")
	}
	lex := text.NewLexicon()
	r := timex.New(lex)
	all, extents, values, extra := 0, 0, 0, 0
	for line := range strings.Lines(string(raw)) {
		plain := mark.ReplaceAllString(line, "$1")
		d := lex.Parse(text.Plain(plain))
		got := map[string]timex.Expr{}
		for _, m := range r.Find(d) {
			if m.IsTimex() {
				e := r.Resolve(d, &m, timex.Context{Anchor: timex.On(2024, 9, 10), Past: m.Past})
				got[e.Of(d.Text)] = e
			}
		}
		for _, m := range mark.FindAllStringSubmatch(line, -1) {
			all++
			e, ok := got[m[1]]
			if !ok {
				t.Logf("extent %q not found: %s", m[1], plain)
				continue
			}
			extents++
			delete(got, m[1])
			if e.Value == m[2] && e.Type.String() == m[3] {
				values++
			} else {
				t.Logf("%q: got %s %s, want %s %s (%s)", m[1], e.Value, e.Type, m[2], m[3], e.Rule)
			}
		}
		for w, e := range got {
			extra++
			t.Logf("not asked for: %q by %s", w, e.Rule)
		}
	}
	t.Logf("%d expressions, %d extents, %d values right, %d not asked for", all, extents, values, extra)
	if values < all*9/10 {
		t.Errorf("%d of %d are right", values, all)
	}
}
