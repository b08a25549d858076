package commitments

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"attache/briefs/text"
)

// Code asks for words by name, and a word that no list holds is never found.
func TestWordsThatCodeAsksForAreKnown(t *testing.T) {
	asked := regexp.MustCompile(`isOneOf\(([^()]*(?:\([^()]*\))?[^()]*)\)`)
	quoted := regexp.MustCompile(`"([^"]+)"`)
	lex, _, _, _ := newTestReader()
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		code, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, call := range asked.FindAllSubmatch(code, -1) {
			for _, w := range quoted.FindAllSubmatch(call[1], -1) {
				word := string(w[1])
				d := lex.Parse(text.Plain("Peru " + word + " now"))
				if got := lex.Word(d.Tokens[1].Sym); got != word {
					t.Errorf("%s asks for %q, which is in no class and has no form", name, word)
				}
			}
		}
	}
}
