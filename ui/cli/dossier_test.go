package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// talks is a library of briefs on two pairs.
func talks(t *testing.T) {
	t.Helper()
	dir := home(t)
	articles := filepath.Join(dir, "articles")
	if err := os.Mkdir(articles, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, words := range map[string]string{
		"one.txt":   "OSLO, May 2, 2026 - Norway and Chile agreed to hold trade talks in Santiago by June 30, 2026. Chile will publish a list of exempted nets by May 20, 2026.",
		"two.txt":   "SANTIAGO, May 30, 2026 - Norway will open an office in Santiago next year, Chile and Norway said after trade talks in Chile.",
		"three.txt": "LIMA, May 3, 2026 - Peru and Chile agreed to cut customs fees by October 1, 2026. Peru and Chile will hold another round of talks.",
	} {
		if err := os.WriteFile(filepath.Join(articles, name), []byte(words+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if r := attache("", "add", "--now", "2026-06-01", articles); r.status != 0 {
		t.Fatalf("%+v", r)
	}
}

func TestDossierIsOnePageOfThePair(t *testing.T) {
	talks(t)
	r := attache("", "dossier", "CL-NO", "--as-of", "2026-06-01")
	if r.status != 0 || r.err != "" {
		t.Fatalf("%+v", r)
	}
	for _, want := range []string{"# Chile and Norway", "as of 1 Jun 2026 · 2 briefs", "## Next 90 days", "hold trade talks in Santiago", "## Date passed, no report in 2 briefs", "[^1]: “"} {
		if !strings.Contains(r.out, want) {
			t.Errorf("the page does not say %q:\n%s", want, r.out)
		}
	}
	for _, same := range [][]string{{"NO-CL"}, {"no–cl"}, {"CL", "NO"}, {"CL—NO"}, {"cl/no"}, {"cl no"}, {"norway-chile"}, {"Chile", "Norway"}, {"Norway and Chile"}, {"Chilean – NO"}} {
		if other := attache("", append([]string{"dossier", "--as-of", "2026-06-01"}, same...)...); other.out != r.out {
			t.Errorf("%v is another page: %+v", same, other)
		}
	}
	page := attache("", "dossier", "CL-NO", "--as-of", "2026-06-01", "--format", "html")
	if page.status != 0 || !strings.HasPrefix(page.out, "<!DOCTYPE html>") || !strings.Contains(page.out, "<svg") || !strings.HasSuffix(page.out, "</html>\n") {
		t.Errorf("%+v", page)
	}
}

func TestDossierOfAnEarlierDay(t *testing.T) {
	talks(t)
	r := attache("", "dossier", "CL-NO", "--as-of", "2026-05-10", "--format", "table")
	if r.status != 0 || !strings.Contains(strings.Join(strings.Fields(r.out), " "), "1 later brief is not in it") || strings.Contains(r.out, "office") {
		t.Errorf("%+v", r)
	}
	r = attache("", "dossier", "CL-NO", "--as-of", "2026-04-10")
	if r.status != 1 || !strings.Contains(r.err, "CL–NO: 2 later briefs are not in it") {
		t.Errorf("%+v", r)
	}
	oneLine(t, r.err)
}

func TestDossierOfOnesOwnSide(t *testing.T) {
	talks(t)
	given := attache("", "dossier", "CL-NO", "--as-of", "2026-06-01", "--own", "Norway")
	if !strings.Contains(given.out, "## They promised (Chile)") || !strings.Contains(given.out, "## We promised (Norway)") {
		t.Errorf("%+v", given)
	}
	if err := os.WriteFile(filepath.Join(os.Getenv("ATTACHE_HOME"), "config.toml"), []byte("own = \"NO\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if set := attache("", "dossier", "CL-NO", "--as-of", "2026-06-01"); set.out != given.out {
		t.Errorf("the setting makes another page: %+v", set)
	}
	if other := attache("", "dossier", "CL-PE", "--as-of", "2026-06-01"); other.status != 0 || !strings.Contains(other.out, "## Chile promised") {
		t.Errorf("%+v", other)
	}
	if r := attache("", "dossier", "CL-PE", "--own", "NO"); r.status != 2 || !strings.Contains(r.err, "NO is none of the two") {
		t.Errorf("%+v", r)
	}
}

func TestDossierSaysWhatIsWrong(t *testing.T) {
	home(t)
	if r := attache("", "dossier", "CL-NO"); r.status != 1 || !strings.Contains(r.err, "attache add") {
		t.Errorf("without a library: %+v", r)
	}
	talks(t)
	for _, c := range []struct {
		args   []string
		status int
		want   string
	}{
		{nil, 2, "dossier needs a PAIR such as KR-CN"},
		{[]string{"NO-PE"}, 1, "no brief of the library is about NO–PE; near it are CL–NO (2), CL–PE (1)"},
		{[]string{"KR-CN"}, 1, "no brief of the library is about CN–KR; most are about CL–NO (2), CL–PE (1)"},
		{[]string{"NO"}, 2, "a pair is two codes or names such as KR-CN, not \"NO\""},
		{[]string{"norway-china"}, 1, "no brief of the library is about CN–NO; near it are CL–NO (2)"},
		{[]string{"south korea-north korea"}, 1, "no brief of the library is about KP–KR; most are about"},
		{[]string{"chile-norwey"}, 1, "no brief of the library is about CL–NORWEY; near it are CL–NO (2), CL–PE (1)"},
		{[]string{"sudan-chile"}, 1, "no brief of the library is about CL–SUDAN; near it are"},
		{[]string{"chile-norway-peru"}, 2, "a pair is two codes or names"},
		{[]string{"a\x1b[31m-\u202eb"}, 1, "no brief"},
		{[]string{"CL-NO", "--format", "csv"}, 2, "a dossier is written as table, markdown, html"},
		{[]string{"CL-NO", "--as-of", "soon"}, 2, "2025-12-30"},
		{[]string{"CL-NO", "--as-of", "2026-06-01", "--since", "2026-06-02"}, 2, "--since 2026-06-02 is after"},
	} {
		r := attache("", append([]string{"dossier"}, c.args...)...)
		if r.status != c.status || !strings.Contains(r.err, c.want) || r.out != "" {
			t.Errorf("%q: %+v", c.args, r)
		}
		oneLine(t, r.err)
	}
}

func TestPairsAreCompleted(t *testing.T) {
	home(t)
	if r := attache("", "__complete", "dossier", ""); strings.Contains(r.out, "-") && !strings.HasPrefix(r.out, ":4") {
		t.Errorf("without a library: %+v", r)
	}
	talks(t)
	for word, want := range map[string][]string{"": {"CL-NO\t2 briefs", "NO-CL\t2 briefs", "CL-PE\t1 brief"}, "no": {"NO-CL\t2 briefs"}, "PE-": {"PE-CL\t1 brief"}} {
		r := attache("", "__complete", "dossier", word)
		for _, w := range want {
			if !strings.Contains(r.out, w+"\n") {
				t.Errorf("%q completes to %q, without %q", word, r.out, w)
			}
		}
	}
	if r := attache("", "__complete", "dossier", "KR"); strings.Contains(r.out, "\t") {
		t.Errorf("KR completes to %q", r.out)
	}
}

func TestDossierTellsWhatWasReported(t *testing.T) {
	talks(t)
	page := attache("", "dossier", "CL-NO", "--as-of", "2026-06-01", "--format", "table", "--all").out
	i := strings.Index(page, "publish a list of exempted nets by May 20, 2026”")
	if i < 0 {
		t.Fatalf("%s", page)
	}
	id := strings.Fields(page[i:])
	name := ""
	for _, w := range id {
		if len(w) == 8 && strings.Trim(w, "0123456789abcdef") == "" {
			name = w
			break
		}
	}
	if r := attache("", "outcome", name, "delivered", "--on", "2026-05-19", "--note", "seen in the gazette"); r.status != 0 {
		t.Fatalf("%+v", r)
	}
	if then := attache("", "dossier", "CL-NO", "--as-of", "2026-06-01").out; !strings.Contains(then, "1 report recorded later is not in it") || strings.Contains(then, "## Reported") {
		t.Errorf("%s", then)
	}
	if now := attache("", "dossier", "CL-NO", "--format", "table", "--all").out; !strings.Contains(now, "\nReported\n") || !strings.Contains(now, "seen in the gazette") {
		t.Errorf("%s", now)
	}
}
