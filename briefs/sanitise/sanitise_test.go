package sanitise

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

func ExampleName() {
	fmt.Println(Name("a\x1b[31m\u202e\xff é\n.txt"))
	// Output: a‹U+001B›[31m‹U+202E›‹xFF› é‹U+000A›.txt
}

func ExampleLine() {
	fmt.Println(Line("Talks\ton\nfruit\x1b[2J\u202e"))
	// Output: Talks on fruit‹U+001B›[2J‹U+202E›
}

func TestText(t *testing.T) {
	for _, c := range []struct {
		in, want string
		hidden   int
	}{
		{"plain", "plain", 0},
		{"a\x1b[31mb", "a[31mb", 1},
		{"a\u202eb", "a\uFFFDb", 1},
		{"ag\u200breed\u00ad", "agreed", 2},
		{"a\r\nb\rc", "a\nb\nc", 0},
		{"a\u00a0b\tc", "a b c", 0},
		{"می\u200cخواهد", "می\u200cخواهد", 0},
		{"\xff", "\uFFFD", 0},
		{"\ufefftitle", "title", 1},
	} {
		got, hidden := Text(c.in)
		if got != c.want || hidden != c.hidden {
			t.Errorf("%q becomes %q, %d; want %q, %d", c.in, got, hidden, c.want, c.hidden)
		}
	}
}

// hostile are the strings that tests put wherever the world outside can write.
var hostile = []string{
	"\x1b]0;owned\a", "\x1b[2J\x1b[H", "a\u202eb\u2066c", "\xff\xfe", "\u200b\ufeff", "a\r\nb\tc", "\u0085\u009b31m", "한국어 中文", "e\u0301\u0301",
	"👩‍👩‍👧‍👦", "\u3164\ufff9", "क्‍ष", "", "\u2028\u2029", "\U000E0041\ue000", "a\u00a0b\u3000c", "می\u200cخواهد",
}

// Whatever goes in, nothing that is hidden comes out, but what each says.
func FuzzNothingHiddenIsLeft(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		asText, _ := Text(s)
		feeds, inPlace := InPlace(s, true), InPlace(s, false)
		for _, c := range []struct{ of, is, but string }{
			{"a text", asText, "\n\u200c\u200d"}, {"a line", Line(s), ""}, {"a name", Name(s), ""},
			{"words in their place", inPlace, "\u200c\u200d"}, {"lines in their place", feeds, "\n\u200c\u200d"},
		} {
			if !utf8.ValidString(c.is) {
				t.Errorf("%s of %q is no UTF-8: %q", c.of, s, c.is)
			}
			for _, r := range c.is {
				if IsHidden(r) && !strings.ContainsRune(c.but, r) {
					t.Errorf("%s of %q holds %U: %q", c.of, s, r, c.is)
				}
			}
		}
		if len(inPlace) != len(s) || len(feeds) != len(s) {
			t.Errorf("%q moves its bytes: %q, %q", s, inPlace, feeds)
		}
		for _, again := range []struct{ once, twice string }{{Line(s), Line(Line(s))}, {Name(s), Name(Name(s))}, {inPlace, InPlace(inPlace, false)}} {
			if again.once != again.twice {
				t.Errorf("%q changes again: %q", again.once, again.twice)
			}
		}
	})
}
