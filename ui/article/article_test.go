package article

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"

	"attache/briefs"
	"attache/briefs/text"
	"attache/ui/theme"
)

func TestGolden(t *testing.T) {
	for _, w := range []int{80, 40} {
		t.Run(fmt.Sprint(w), func(t *testing.T) {
			p := shown(t, sample(), w, 24)
			p.Resize(w, p.lines())
			p.Select(1)
			golden.RequireEqual(t, stripped(p.View(true)))
		})
	}
}

func TestEverySize(t *testing.T) {
	p := New(theme.New(true, false))
	drain(t, p, p.Show(sample(), nil, nil))
	for _, w := range []int{0, 1, 2, 3, 7, 8, 9, 10, 20, 39, 40, 60, 78, 80, 100, 200} {
		for _, h := range []int{0, 1, 2, 5, 10, 24, 60} {
			cmd := p.Resize(w, h)
			for _, state := range []string{"while it is being set", "set", "at the end"} {
				if state == "set" {
					drain(t, p, cmd)
				}
				if state == "at the end" {
					p.Bottom()
				}
				checkSize(t, p.View(true), w, h, state)
			}
		}
	}
}

func checkSize(t *testing.T, lines []string, w, h int, state string) {
	t.Helper()
	if len(lines) != h {
		t.Fatalf("%d×%d %s: %d lines", w, h, state, len(lines))
	}
	for i, l := range lines {
		if n := ansi.StringWidth(l); n != w {
			t.Fatalf("%d×%d %s: line %d has %d cells: %q", w, h, state, i, n, l)
		}
	}
}

func TestEmptyPane(t *testing.T) {
	p := shown(t, nil, 20, 3)
	checkSize(t, p.View(false), 20, 3, "empty")
	p.Select(2)
	p.Scroll(3)
	p.Bottom()
	if _, ok := p.Click(1, 1); ok || p.Nearest() != -1 {
		t.Error("a pane without an article has a commitment")
	}
	if _, ready := p.Position(); ready {
		t.Error("a pane without an article has a position")
	}
}

func TestArticleWithoutWords(t *testing.T) {
	p := shown(t, &briefs.Brief{ID: "empty", Title: "Nothing"}, 30, 5)
	if s := stripped(p.View(true)); !strings.Contains(s, "Nothing") || !strings.Contains(s, "date not known") {
		t.Errorf("the head is not shown:\n%s", s)
	}
}

func TestHeadSaysWhatWasDone(t *testing.T) {
	b := sample()
	b.Body.Hidden, b.Lang = 2, "ko"
	b.Body.Blocks[3].Level = text.MaxNesting
	got := stripped(shown(t, b, 80, 8).View(true))
	for _, want := range []string{"2 hidden characters were taken out", "Korean: commitments are extracted from English only", "nested deeper than 20"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestPosition(t *testing.T) {
	if _, known := shown(t, sample(), 80, 200).Position(); known {
		t.Error("an article that is all in view has a position")
	}
	p := shown(t, paragraphs(30), 60, 12)
	for _, c := range []struct {
		step func() bool
		want int
	}{{p.Top, 0}, {p.Bottom, 100}} {
		c.step()
		if percent, known := p.Position(); !known || percent != c.want {
			t.Errorf("at %d %%, want %d", percent, c.want)
		}
	}
	if p.Scroll(1) || !p.Scroll(-1) {
		t.Error("at its end the text moves up alone")
	}
}

func TestNoLineOfTheHeadBeginsWithADot(t *testing.T) {
	b := sample()
	b.Source = "Harbour Wire of the Northern Ports"
	for w := 20; w < 80; w++ {
		for _, l := range shown(t, b, w, 12).View(false) {
			if s := ansi.Strip(l); strings.HasPrefix(strings.TrimSpace(s), "·") || strings.Contains(s, unbroken) {
				t.Fatalf("%d cells: %q", w, s)
			}
		}
	}
}

func TestLongTitleIsCut(t *testing.T) {
	b := sample()
	b.Title = strings.Repeat("a very long title ", 10000)
	p := shown(t, b, 40, 10)
	if got := stripped(p.View(true)); !strings.Contains(got, "…\n") || strings.Count(got, "a very long title") > 8 {
		t.Errorf("the title is not cut to three lines:\n%s", got)
	}
}

func TestWhatGlamourMayNotLayOutIsPlain(t *testing.T) {
	var b text.Builder
	var rows [][]string
	for i := range maxRows + 1 {
		rows = append(rows, []string{fmt.Sprint("row ", i), "two", "three"})
	}
	table(&b, rows)
	b.Begin(text.Block{})
	b.Write(strings.Repeat("words and more words ", 2000))
	b.Write("the end")
	p := shown(t, &briefs.Brief{ID: "long", Body: b.Body()}, 60, 12)
	if got := stripped(p.View(true)); !strings.Contains(got, "Shown as plain text") || !strings.Contains(got, "row 3 │ two │ three") {
		t.Errorf("rows are not shown plain:\n%s", got)
	}
	p.Bottom()
	if got := stripped(p.View(true)); !strings.Contains(got, "the end") {
		t.Errorf("the end is not shown:\n%s", got)
	}
}

func TestResizeKeepsThePlace(t *testing.T) {
	b := paragraphs(60)
	p := shown(t, b, 90, 20)
	p.Scroll(100)
	at := p.layout.line(p.top).span().Start
	for _, w := range []int{70, 35, 60, 23, 90, 41, 50} {
		drain(t, p, p.Resize(w, 17))
		if l := p.layout.line(p.top); !l.covers(text.Span{Start: at, End: at + 1}) {
			t.Fatalf("at width %d the top line is %v and does not hold byte %d", w, l.span(), at)
		}
	}
}

func TestHeightKeepsThePlace(t *testing.T) {
	p := shown(t, paragraphs(20), 60, 12)
	p.Bottom()
	p.Scroll(-2)
	top := p.top
	for _, h := range []int{40, 300, 5, 1, 12} {
		p.Resize(60, h)
	}
	if p.top < top-1 || p.top > top+1 {
		t.Errorf("the top line went from %d to %d", top, p.top)
	}
}

func TestResizeShowsTheOldLinesUntilNewOnesCome(t *testing.T) {
	p := shown(t, paragraphs(60), 70, 20)
	p.Scroll(100)
	before := stripped(p.View(true))
	cmd := p.Resize(50, 20)
	if now := stripped(p.View(true)); len(now) < len(before)/2 {
		t.Errorf("the pane went blank:\n%s", now)
	}
	drain(t, p, cmd)
	if p.layout.measure == p.key.measure && p.coming != nil || !p.layout.done() {
		t.Error("the new lines did not come")
	}
}

func TestSelectScrollsIntoView(t *testing.T) {
	b := paragraphs(40)
	p := shown(t, b, 60, 15)
	for _, i := range []int{30, 3, 39, 0, 17} {
		p.Select(i)
		first, last, ok := p.layout.reach(b.Commitments[i].Span)
		if !ok || first < p.top || last >= p.top+p.h {
			t.Errorf("commitment %d on lines %d to %d is out of view, which begins at %d", i, first, last, p.top)
		}
		top := p.top
		if p.Select(i); p.top != top {
			t.Error("what is in view was scrolled")
		}
	}
}

func TestSelectBeforeTheTextIsSet(t *testing.T) {
	b := paragraphs(400)
	p := New(theme.New(true, false))
	p.Resize(60, 15)
	cmd := p.Show(b, nil, nil)
	_, cmd = p.Update(cmd())
	p.Select(390)
	_, cmd = p.Update(cmd()) // was under way
	_, cmd = p.Update(cmd())
	if first, _, ok := p.layout.reach(b.Commitments[390].Span); !ok || first < p.top || first >= p.top+p.h {
		t.Errorf("the selected words are not in view after one more chunk: line %d, top %d, %v", first, p.top, ok)
	}
	drain(t, p, cmd)
	if first, _, ok := p.layout.reach(b.Commitments[390].Span); !ok || first < p.top || first >= p.top+p.h {
		t.Errorf("they left the view: line %d, top %d", first, p.top)
	}
}

func TestLateResultsAreDropped(t *testing.T) {
	p := New(theme.New(true, false))
	p.Resize(60, 15)
	first := p.Show(paragraphs(10), nil, nil)
	second := p.Show(sample(), nil, nil)
	late := first()
	if used, cmd := p.Update(late); !used || cmd != nil || p.layout.set != 0 {
		t.Error("a result for another article was taken")
	}
	third := p.Resize(40, 15)
	if _, cmd := p.Update(second()); cmd != nil || p.layout.set != 0 {
		t.Error("a result for another width was taken")
	}
	drain(t, p, third)
	if !strings.Contains(stripped(p.View(true)), "Auroria") {
		t.Error("the wanted article is not shown")
	}
}

func TestNearestReachesEveryCommitment(t *testing.T) {
	for _, b := range []*briefs.Brief{paragraphs(30), sample()} {
		p := shown(t, b, 50, 12)
		seen := map[int]bool{}
		for last := -1; ; p.Scroll(1) {
			n := p.Nearest()
			if n < last {
				t.Fatalf("scrolling down went from commitment %d back to %d", last, n)
			}
			if seen[n], last = true, n; p.top == p.lines()-p.h {
				break
			}
		}
		if b.ID == "paragraphs" && len(seen) != len(b.Commitments) {
			t.Errorf("%d of %d commitments were nearest somewhere", len(seen), len(b.Commitments))
		}
	}
}

func TestClickFindsTheCommitment(t *testing.T) {
	b := sample()
	p := shown(t, b, 80, 60)
	for i, c := range b.Commitments {
		for y := range p.lines() {
			x := strings.Index(ansi.Strip(p.View(true)[y]), strings.Fields(c.Of(b.Body.Text))[0])
			if !p.layout.line(y).covers(text.Span{Start: c.Start, End: c.Start + 1}) {
				continue
			}
			x = ansi.StringWidth(ansi.Strip(p.View(true)[y])[:x])
			if got, ok := p.Click(x, y); !ok || got != i {
				t.Errorf("a click at %d, %d found commitment %d, want %d", x, y, got, i)
			}
			if got, ok := p.Click(0, y); !ok || got < 0 {
				t.Errorf("a click in the gutter of line %d found nothing", y)
			}
		}
	}
	if _, ok := p.Click(4, 0); ok {
		t.Error("the title is no commitment")
	}
}

func TestRestyleKeepsWhatIsSet(t *testing.T) {
	p := shown(t, sample(), 60, 30)
	before := stripped(p.View(true))
	p.Restyle(theme.New(false, true))
	if stripped(p.View(true)) != before {
		t.Error("the words changed with the theme")
	}
	if s := strings.Join(p.View(true), ""); strings.Contains(s, "38;2") {
		t.Errorf("a plain theme has colours: %q", s)
	}
}

func TestBoldSlantedAndLinkedWordsAreSetApart(t *testing.T) {
	p := shown(t, sample(), 80, 30)
	faces := map[string]face{}
	for n := range p.lines() {
		for _, r := range p.layout.line(n).runs {
			if r.rule == 0 && r.face != 0 {
				faces[strings.TrimSpace(p.body.Text[r.from:r.to])] = r.face
			}
		}
	}
	for words, want := range map[string]face{"agreed to widen": strong, "the text": linked, "regular meetings of their customs services": slanted, "What was promised": strong, "Good": strong} {
		if faces[words] != want {
			t.Errorf("%q is set in face %d, want %d", words, faces[words], want)
		}
	}
}

func TestOverlappingRunsAreAllDrawn(t *testing.T) {
	var b text.Builder
	b.Begin(text.Block{})
	b.Write("one two three four five six")
	body := b.Body()
	mark := func(words string, kind text.InlineKind) {
		at := strings.Index(body.Text, words)
		body.Inlines = append(body.Inlines, text.Inline{Span: text.Span{Start: at, End: at + len(words)}, Kind: kind, Href: "https://example.org"})
	}
	mark("three four", text.Strong)
	mark("two three", text.Emphasis)
	mark("four five", text.Link)
	mark("six", text.Mono)
	p := shown(t, &briefs.Brief{ID: "runs", Body: body}, 60, 10)
	got := map[string]face{}
	for _, r := range p.layout.line(len(p.layout.head)).runs {
		got[strings.TrimSpace(body.Text[r.from:r.to])] = r.face
	}
	for words, want := range map[string]face{"one": 0, "two": slanted, "three": slanted | strong, "four": strong | linked, "five": linked, "six": mono} {
		if got[words] != want {
			t.Errorf("%q is set in face %d, want %d", words, got[words], want)
		}
	}
}

type broken struct{ renderer.Renderer }

func (broken) Render(io.Writer, []byte, ast.Node) error { panic("no") }

func TestWhatCannotBeLaidOutIsPlain(t *testing.T) {
	p := New(theme.New(true, false))
	p.Resize(60, 20)
	p.renderers.byWidth = map[int]renderer.Renderer{p.measure(): broken{}}
	drain(t, p, p.Show(paragraphs(2), nil, nil))
	got := stripped(p.View(true))
	if strings.Count(got, "Shown as plain text: it could not be laid out.") != 1 || !strings.Contains(squeezed(got), "roundii.") {
		t.Errorf("want one paragraph plain and one not:\n%s", got)
	}
}

type slow struct {
	renderer.Renderer
	wait chan struct{}
}

func (s slow) Render(io.Writer, []byte, ast.Node) error { <-s.wait; return nil }

func TestSlowDrawingIsGivenUp(t *testing.T) {
	wait := make(chan struct{})
	defer close(wait)
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errSlow)
	p := renderers{byWidth: map[int]renderer.Renderer{20: slow{wait: wait}}}
	if _, err := p.draw(ctx, newTree(copied{words: "words"}, nil), 20); err != errSlow {
		t.Errorf("got %v, want %v", err, errSlow)
	}
	if p.byWidth[20] != nil {
		t.Error("a renderer that is still at work was kept")
	}
}

func TestMarksAreExact(t *testing.T) {
	for _, w := range []int{100, 80, 60, 40, 25, 14} {
		b := sample()
		p := shown(t, b, w, 10)
		p.Resize(w, p.lines())
		for i, c := range b.Commitments {
			p.Select(i)
			if got, want := squeezed(lights(p, chosen)), squeezed(c.Of(b.Body.Text)); got != want {
				t.Errorf("width %d, commitment %d: marked %q, want %q", w, i, got, want)
			}
		}
	}
}

// lights is what View draws in one light, line by line.
func lights(p *Pane, l light) string {
	opens := map[string]bool{}
	for _, st := range p.looks.words[l] {
		opens[st.Open()] = true
	}
	for i := range p.looks.heads {
		opens[p.looks.heads[i][l].Open()] = true
	}
	var b strings.Builder
	for _, s := range p.View(true) {
		lit := false
		for s != "" {
			if !strings.HasPrefix(s, "\x1b") {
				n := strings.IndexByte(s, '\x1b')
				if n < 0 {
					n = len(s)
				}
				if lit {
					b.WriteString(s[:n])
				}
				s = s[n:]
				continue
			}
			if n := len(ours.FindString(s)); n > 0 {
				s = s[n:]
				continue
			}
			n := strings.IndexByte(s, 'm') + 1
			lit = opens[s[:n]]
			s = s[n:]
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func squeezed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func TestHeadingsDifferByLevel(t *testing.T) {
	var b text.Builder
	for level := 1; level <= 6; level++ {
		b.Begin(text.Block{Kind: text.Heading, Level: level})
		b.Write(fmt.Sprint("level ", level))
	}
	for name, th := range map[string]theme.Theme{"colour": theme.New(true, false), "sixteen": theme.OfSixteen(false), "none": theme.New(true, true)} {
		p := shown(t, &briefs.Brief{ID: name, Title: "Levels", Body: b.Body()}, 60, 40)
		p.Restyle(th)
		lines := p.View(true)
		seen := map[string]int{}
		for i, l := range lines {
			if _, level, ok := strings.Cut(ansi.Strip(l), "level "); ok {
				look := strings.Replace(strings.TrimSpace(l), strings.TrimSpace(level), "", 1)
				if strings.Contains(lines[i+1], "━━━") {
					look += " with a rule"
				}
				seen[look]++
			}
		}
		if len(seen) != 4 {
			t.Errorf("%s: six levels have the looks %v", name, seen)
		}
	}
}
