package cli

import (
	"strings"
	"testing"
)

// What is mistyped is one line that says what there is, and asks the terminal nothing.
func TestWhatIsMistypedSaysWhatIsNear(t *testing.T) {
	t.Setenv("ATTACHE_HOME", t.TempDir())
	t.Chdir(t.TempDir())
	for _, c := range []struct {
		line   string
		status int
		want   string
	}{
		{"lst", failed, "lst: no such file or directory; did you mean attache list?"},
		{"./lst", failed, "./lst: no such file or directory"},
		{"--plan", misused, "unknown flag: --plan; did you mean --plain?"},
		{"search --comitments tariff", misused, "did you mean --commitments?"},
		{"search -ghana", misused, "attache search -- -ghana"},
		{"show", misused, "show needs an ID as attache list or agenda prints it"},
		{"show a b", misused, "\"b\" is one too many"},
		{"outcome 1c0c", misused, "outcome needs the ID of a commitment, as attache agenda prints it, and what became of it: progress, partly"},
		{"note 1c0c", misused, "note needs an ID and WORDS"},
		{"tag 1c0c", misused, "tag needs the ID of a brief and a TAG"},
		{"list KR", misused, "list takes no arguments, and \"KR\" is one; attache search finds"},
		{"agenda KR-CN", misused, "agenda takes no arguments, and \"KR-CN\" is one"},
		{"config chek", misused, "config has no command \"chek\"; it has check"},
		{"sources foo", misused, "sources has no command \"foo\"; it has list, opml, remove, rename"},
	} {
		r := attache("", strings.Fields(c.line)...)
		if said := strings.TrimSuffix(r.err, "\n"); r.status != c.status || !strings.Contains(said, c.want) || strings.Contains(said, "\n") || r.out != "" {
			t.Errorf("%s: %+v", c.line, r)
		}
	}
}
