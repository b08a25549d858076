package files

import (
	"testing"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
)

// What is read of simple front matter without a parser is what a parser reads of it.
func FuzzSimpleFrontMatter(f *testing.F) {
	for _, seed := range []string{
		"title: \"Ports, a look: 2\"\nsource: The Desk\ndate: 2026-02-17\n", "title: \"Talks\"\ntitle: More\n", "a: null\nb: Yes\nc: x\n", "date: 2026-02-31\r\nlang: en\r\n",
		"title: \"a \u00a0b\"\n", "title: \"\\x41\"\n", "title: 'Talks'\n", "title: Talks # now\n", "tags: [a]\n", "e: E\n", "title: \"#&*\"\n", "x: TRUE\n", "on: \"on\"\n", "null: x\ntrue: y\nnan: z\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, words string) {
		got, ok := simpleFields(frontMatter{words: words})
		if !ok || !utf8.ValidString(words) { // what is read has been decoded
			return
		}
		want := map[string]any{}
		if err := yaml.Unmarshal([]byte(words), &want); err != nil {
			t.Fatalf("%q is no YAML: %v", words, err)
		}
		for key := range want {
			if names(got[key]) != names(want[key]) || len(got) != len(want) {
				t.Errorf("%q: %v, a parser reads %v", words, got, want)
			}
		}
	})
}
