package article

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"attache/briefs"
	"attache/briefs/text"
	"attache/ui/theme"
)

func ExampleAddress() {
	for _, raw := range []string{
		"https://example.org/a?b=1&c=2#d", "HTTP://Example.ORG:8080/", "../x.pdf", "//other.example/y", "#part", "",
		"mailto:press@example.org?subject=Rail pact", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://example.org/",
		"https://user:pass@example.org/", "https://", "https://exa\x1bmple.org/", "https://example.org/a\u202eb 한국?q='\"<>`", "https://аррӏе.example/", "https://[::1]:80/x", "https://-x-.example:port/",
	} {
		address, ok := Address(raw, "https://example.org/news/today.html")
		fmt.Println(address, ok)
	}
	// Output:
	// https://example.org/a?b=1&c=2#d true
	// http://example.org:8080/ true
	// https://example.org/x.pdf true
	// https://other.example/y true
	//  false
	//  false
	// mailto:press@example.org?subject=Rail%20pact true
	//  false
	//  false
	//  false
	//  false
	// https://example.org/ true
	//  false
	//  false
	// https://example.org/a%E2%80%AEb%20%ED%95%9C%EA%B5%AD?q=%27%22%3C%3E%60 true
	// https://xn--80ak6aa92e.example/ true
	// https://[::1]:80/x true
	//  false
}

func FuzzAddressIsPrintable(f *testing.F) {
	for _, s := range []string{"https://example.org/\x1b]0;x\a", "http://한국.kr/길?q=값", "mailto:a@b", "//x", "?\u202e", "https://a@b:1/", "\x9b", "HTTPS:x", "http://한" + strings.Repeat("e", 1100) + ".kr/"} {
		f.Add(s)
	}
	safe := regexp.MustCompile(`^(https?://[^/@]|mailto:.)[!-~]*$`)
	f.Fuzz(func(t *testing.T, raw string) {
		for _, base := range []string{"", "https://example.org/" + raw, raw} {
			address, ok := Address(raw, base)
			if ok && (!safe.MatchString(address) || len(address) > longestAddress) {
				t.Fatalf("%q becomes %q", raw, address)
			}
			if again, still := Address(address, ""); ok && (!still || again != address) {
				t.Fatalf("%q becomes %q, and that %q", raw, address, again)
			}
		}
	})
}

func TestWordsOfALinkLeadWhereItDoes(t *testing.T) {
	const shut = "\x1b]8;;\a"
	open := regexp.MustCompile(`\x1b]8;id=\d+;https://example\.org/pact\?a=1&b=2\a`)
	for _, w := range []int{12, 30, 80} {
		p := shown(t, sample(), w, 60)
		words := ""
		for _, l := range p.View(true) {
			parts := open.Split(l, -1)
			for _, part := range parts[1:] {
				in, _, closed := strings.Cut(part, shut)
				if !closed {
					t.Fatalf("at %d the link goes on past its line: %q", w, l)
				}
				words += " " + strings.TrimSpace(ansi.Strip(in))
			}
		}
		if strings.Join(strings.Fields(words), " ") != "the text" {
			t.Errorf("at %d %q lead there", w, words)
		}
	}
}

// Words that lead nowhere that can be opened do not look like a link.
func TestALinkToAFileIsWords(t *testing.T) {
	var b text.Builder
	b.Begin(text.Block{})
	for _, l := range [][2]string{{"list", "file:///etc/hosts"}, {"page", "https://example.org/"}} {
		end := b.Mark(text.Link, l[1])
		b.Write(l[0])
		end()
		b.Write(" and ")
	}
	p := shown(t, &briefs.Brief{ID: "x", Title: "Links", Body: b.Body()}, 40, 8)
	screen := strings.Join(p.View(true), "\n")
	under := theme.New(true, false).Linked.Open()
	if strings.Contains(screen, under+"list") || !strings.Contains(screen, under+"page") {
		t.Errorf("%q", screen)
	}
}

func TestSpotsAreGoneThrough(t *testing.T) {
	p := shown(t, sample(), 60, 8)
	if !p.NextSpot(1) || p.NextSpot(1) || p.NextSpot(-1) {
		t.Fatal("the one link is not the first and the last")
	}
	if s, ok := p.Spot(); !ok || s.Says != "https://example.org/pact?a=1&b=2" || s.Of(p.body.Text) != "the text" {
		t.Errorf("at %v", s)
	}
	p.Bottom()
	if s, ok := p.Spot(); ok {
		t.Errorf("still at %v, which is out of view", s)
	}
}
