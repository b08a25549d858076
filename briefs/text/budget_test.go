package text

import (
	"strings"
	"testing"
)

// TestABodyHasABudgetOfParts builds more blocks, cells and runs than there may be: no
// word is lost, and the rest is one paragraph.
func TestABodyHasABudgetOfParts(t *testing.T) {
	const n = MostParts + 5000
	for name, build := range map[string]func(b *Builder){
		"blocks": func(b *Builder) { b.Begin(Block{Kind: Item, Level: 1}); b.Write("a") },
		"cells":  func(b *Builder) { b.Cell(); b.Write("a") },
		"runs": func(b *Builder) {
			end := b.Mark(Link, "http://example.org/")
			b.Write("a ")
			end()
		},
		"rows": func(b *Builder) { b.Begin(Block{Kind: Row}); b.Cell(); b.Write("a"); b.End() },
	} {
		var b Builder
		b.Begin(Block{Kind: Row})
		for range n {
			build(&b)
		}
		body := b.Body()
		if !body.IsJoined() {
			t.Errorf("%s: the body has room for more", name)
		}
		if got := strings.Count(body.Text, "a"); got != n {
			t.Errorf("%s: %d words of %d", name, got, n)
		}
		if parts := len(body.Blocks) + len(body.Inlines); parts > MostParts+1 {
			t.Errorf("%s: %d parts", name, parts)
		}
		for i := range body.Blocks[1:] {
			if body.Blocks[i+1].Start < body.Blocks[i].End {
				t.Fatalf("%s: block %d begins in the one before", name, i+1)
			}
		}
	}
}

func TestLinesHaveABudget(t *testing.T) {
	const n = mostLines + 5000
	for name, raw := range map[string]string{"lines": strings.Repeat("a\n", n), "pages": strings.Repeat("a\f", n), "paragraphs": strings.Repeat("a\n\n", n)} {
		body := Plain(raw)
		if got := strings.Count(body.Text, "a"); got != n || len(body.Blocks) > MostParts+1 {
			t.Errorf("%s: %d words of %d in %d blocks", name, got, n, len(body.Blocks))
		}
	}
}
