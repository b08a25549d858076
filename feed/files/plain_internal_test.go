package files

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// What is plain is read line by line as YAML is read.
func TestPlainFrontMatterIsYAML(t *testing.T) {
	parts := []string{"title", "date", "source", "author", "nobody", ": ", ": ", ": ", ":", "\n", "\n", `"`, `"`, `\n`, "'", " ", "#", "2026-05-04", "2026-13-99", "20", "Talks", "of", "Lima", "é", "no", "null", "True", "-", ",", ".", "12", "e3", "\t", "[", "{", "|", "> "}
	r := rand.New(rand.NewPCG(11, 12))
	plain := 0
	for range 200_000 {
		var b strings.Builder
		for range 1 + r.IntN(2) {
			b.WriteString(parts[r.IntN(4)] + ": ")
			for range r.IntN(5) {
				b.WriteString(parts[r.IntN(len(parts))])
			}
			b.WriteString("\n")
		}
		yml := b.String()
		if !isPlain(yml) {
			continue
		}
		plain++
		want := map[string]any{}
		if err := yaml.Unmarshal([]byte(yml), &want); err != nil {
			t.Fatalf("%q: %v", yml, err)
		}
		got := plainLines(frontMatter{words: yml})
		if len(got) != len(want) {
			t.Fatalf("%q: %v, want %v", yml, got, want)
		}
		for key, value := range want {
			if names(got[key]) != names(value) {
				t.Fatalf("%q: %s is %q, want %q", yml, key, names(got[key]), names(value))
			}
		}
	}
	if plain < 5000 {
		t.Errorf("only %d texts were plain", plain)
	}
}

func TestWhatIsPlain(t *testing.T) {
	for yml, want := range map[string]bool{
		"title: \"Talks: a start\"\nsource: The Oslo Ledger\ndate: 2026-05-04\n": true,
		"title: Talks: a start\n":      false,
		"title: \"a \\\"b\\\"\"\n":     false,
		"title: Talks # in Lima\n":     false,
		"title:\n  - Talks\n":          false,
		"title: Talks\n  in Lima\n":    false,
		"title: Talks\ntitle: Talks\n": false,
		"draft: true\n":                false,
		"tags: [a, b]\n":               false,
		"weight: 007\n":                false,
		"nobody: Talks\n":              false,
	} {
		if got := isPlain(yml); got != want {
			t.Errorf("%q is plain: %v", yml, got)
		}
	}
}
