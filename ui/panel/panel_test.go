package panel

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/ui/theme"
)

func shown(b *briefs.Brief, w, h int) *Pane {
	p := New(theme.New(true, false))
	p.Resize(w, h)
	p.Show(b, asOf)
	return p
}

// plainly is a view without styles, its right edge marked.
func plainly(lines []string) string {
	return ansi.Strip(strings.Join(lines, "|\n")) + "|\n"
}

func ExamplePane() {
	p := New(theme.New(true, true))
	p.Resize(40, 5)
	p.Show(meeting(), timex.On(2026, 1, 12))
	p.Move(+1)
	for _, l := range p.View(false) {
		fmt.Println(strings.TrimRight(ansi.Strip(l), " "))
	}
	// Output:
	// COMMITMENTS  1/9 ↓           ■1 ●6 ◐1 ○1
	// ▌1 ● open the services chapter
	// ▌    CN–KR · no date · “at an early
	// ▌    date”
	//  2 ● hold a joint committee
}

func TestViews(t *testing.T) {
	for _, size := range [][2]int{{44, 40}, {38, 24}, {60, 20}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			p := shown(meeting(), size[0], size[1])
			p.Select(3)
			golden.RequireEqual(t, plainly(p.View(true)))
		})
	}
}

func TestViewWithoutColours(t *testing.T) {
	p := shown(meeting(), 44, 40)
	p.Restyle(theme.New(true, true))
	p.Select(3)
	for _, focused := range []bool{true, false} {
		t.Run(fmt.Sprintf("focused %v", focused), func(t *testing.T) {
			view := strings.Join(p.View(focused), "\n")
			if strings.Contains(view, "38;") || strings.Contains(view, "48;") {
				t.Error("a colour in a theme without colours")
			}
			golden.RequireEqual(t, strings.ReplaceAll(view, "\x1b", "␛"))
		})
	}
}

func TestTheHeadingHasTheAccentWithTheFocusAlone(t *testing.T) {
	p := shown(meeting(), 44, 40)
	title := p.t.Title.Open()
	if !strings.Contains(p.View(true)[0], title) || strings.Contains(strings.Join(p.View(false), ""), title) {
		t.Error("the accent does not follow the focus")
	}
}

func TestWordsAreWholeWhereThereIsRoom(t *testing.T) {
	for _, c := range []struct {
		w, h  int
		whole bool
	}{{26, 80, true}, {26, 40, false}} {
		if s := plainly(shown(meeting(), c.w, c.h).View(true)); strings.Contains(s, "…") == c.whole {
			t.Errorf("%d×%d:\n%s", c.w, c.h, s)
		}
	}
}

func TestTodayIsMarkedOnTheAxisWhereNoLineNamesIt(t *testing.T) {
	for h, want := range map[int]string{20: "▼", 60: "▲ 12 Jan 2026"} {
		if s := plainly(shown(meeting(), 44, h).View(false)); !strings.Contains(s, want) || strings.Count(s, "▼")+strings.Count(s, "▲") != 1 {
			t.Errorf("at a height of %d there is not just %q:\n%s", h, want, s)
		}
	}
}

// What a filter asks for stands out among the rest, also without colour, and is in view.
func TestWhatIsAskedForIsMarked(t *testing.T) {
	p := shown(crowd(40), 44, 24)
	p.Pick([]int{30, 33})
	view := plainly(p.View(true))
	for _, want := range []string{"/40 ↑↓ · 2 found", "›31 ●", " 32 ●"} {
		if !strings.Contains(view, want) {
			t.Errorf("no %q in\n%s", want, view)
		}
	}
	if strings.Contains(view, "›32") {
		t.Error("what is not asked for is marked, too")
	}
	p = New(theme.New(true, false))
	p.Show(meeting(), asOf)
	p.Pick([]int{2})
	p.Resize(80, 24)
	if view := plainly(p.View(true)); !strings.Contains(view, " 1 ●") || !strings.Contains(view, "›3 ●") {
		t.Errorf("what was marked before the panel had a size hides what stands above it:\n%s", view)
	}
	for _, all := range [][]int{nil, {0, 1, 2, 3, 4, 5, 6, 7, 8}} {
		p = shown(meeting(), 44, 40)
		p.Pick([]int{2})
		p.Pick(all)
		if view := plainly(p.View(true)); strings.Contains(view, "›") || strings.Contains(view, "found") {
			t.Errorf("of %v some are marked:\n%s", all, view)
		}
	}
	p.Pick([]int{2})
	p.Show(crowd(9), asOf)
	if strings.Contains(plainly(p.View(true)), "found") {
		t.Error("the next brief has the marks of the one before")
	}
}

func TestNothingToShow(t *testing.T) {
	for lang, want := range map[string]string{"en": "No commitments found in this brief.", "ko": "this text is in Korean."} {
		p := shown(&briefs.Brief{Lang: lang}, 90, 6)
		if got := plainly(p.View(true)); !strings.Contains(got, want) {
			t.Errorf("%s: %q does not say %q", lang, got, want)
		}
	}
	p := shown(meeting(), 20, 3)
	p.Show(nil, asOf)
	if got := strings.TrimSpace(strings.Join(p.View(true), "")); got != "" {
		t.Errorf("cleared, it shows %q", got)
	}
}

func checkSize(t *testing.T, lines []string, w, h int) {
	t.Helper()
	if len(lines) != h {
		t.Fatalf("%d×%d: %d lines", w, h, len(lines))
	}
	for y, l := range lines {
		if n := ansi.StringWidth(l); n != w {
			t.Fatalf("%d×%d: line %d has %d cells: %q", w, h, y, n, ansi.Strip(l))
		}
	}
}

func TestEverySize(t *testing.T) {
	for _, c := range []struct {
		name string
		b    *briefs.Brief
		step int
	}{{"meeting", meeting(), 2}, {"hostile", hostile(), 5}, {"crowd", crowd(120), 7}, {"empty", &briefs.Brief{Lang: "ko"}, 7}, {"none", nil, 19}} {
		t.Run(c.name, func(t *testing.T) {
			p := New(theme.New(true, false))
			p.Show(c.b, asOf)
			for w := 0; w <= 200; w++ {
				for h := w % c.step; h <= 60; h += c.step {
					p.Resize(w, h)
					p.Select((w*7 + h) % 9)
					checkSize(t, p.View(w%2 == 0), w, h)
				}
			}
		})
	}
}

// nasty holds escapes, a bidirectional override, zero-width characters, wide
// letters and a byte that is not UTF-8.
const nasty = "\x1b[31m\x1b]0;x\a한국\u202etxt.exe\u200b中文\r\n\t\xff\u200d"

func hostile() *briefs.Brief {
	b := &briefs.Brief{ID: nasty, Lang: nasty, Title: nasty, Source: nasty, Author: nasty, Body: text.Body{Text: nasty}}
	all := text.Span{End: len(nasty)}
	for i := range 12 {
		c := commitments.Commitment{Span: all, Sentence: all, ID: nasty, By: []string{nasty}, ByText: nasty, To: []string{nasty, "KR"}, ToText: nasty,
			Action: nasty, Verb: nasty, Firmness: commitments.Firm, Source: nasty, Negative: i%2 == 0, Why: []commitments.Reason{{Field: nasty, Words: all, Rule: nasty}}}
		switch i % 4 {
		case 0:
			c.Condition = all
		case 1:
			c.Due = &timex.Due{Span: all, Recurs: i%3 == 0}
		case 2:
			c.Due = &timex.Due{Span: all, Role: timex.Deadline, To: on(2026, 1+i, 1)}
		}
		b.Commitments = append(b.Commitments, c)
	}
	return b
}

func TestNothingHostileReachesTheScreen(t *testing.T) {
	p := shown(hostile(), 60, 40)
	p.Restyle(theme.New(true, true))
	for _, l := range p.View(true) {
		for _, r := range ansi.Strip(l) {
			if sanitise.IsHidden(r) {
				t.Fatalf("%U in %q", r, l)
			}
		}
		if strings.Contains(l, "\x1b[31m") || strings.Contains(l, "\x1b]") {
			t.Fatalf("an escape of the article's in %q", l)
		}
	}
}

func TestMoving(t *testing.T) {
	p := shown(meeting(), 44, 40)
	at := func(want int) {
		t.Helper()
		if got := p.Selected(); got != want {
			t.Fatalf("commitment %d is selected, want %d", got, want)
		}
	}
	at(-1)
	p.Move(+1)
	at(0)
	p.Move(+1)
	at(1)
	p.Move(-5)
	at(0)
	p.Bottom()
	at(8)
	p.Move(+3)
	at(8)
	p.Top()
	at(0)
	p.Select(4)
	at(4)
	p.Show(p.brief, on(2026, 9, 1)) // another day, the same brief
	at(4)
	again := *meeting() // read anew
	p.Show(&again, asOf)
	at(4)
	p.Show(crowd(20), asOf)
	at(-1)
	p.Move(-1)
	at(19)
	p.Show(nil, asOf)
	at(-1)
	p.Move(+1)
	at(-1)
}

func TestSelectedStaysInView(t *testing.T) {
	for _, b := range []*briefs.Brief{meeting(), crowd(60)} {
		p := shown(b, 44, 24)
		p.Move(+1)
		for range 2 * len(b.Commitments) {
			markers := 0
			for y := range 24 {
				if i, ok := p.Click(0, y); ok && i == p.Selected() && p.lies[y] == i && y <= p.listed {
					markers++
				}
			}
			if want := p.entry(p.Selected()).height(); markers != want {
				t.Fatalf("commitment %d shows %d of its %d lines", p.Selected()+1, markers, want)
			}
			if p.Selected() == len(b.Commitments)-1 {
				p.Top()
			} else {
				p.Move(+1)
			}
		}
	}
}

func TestScrollingLeavesNoHole(t *testing.T) {
	p := shown(crowd(40), 44, 20)
	p.Bottom()
	p.Resize(44, 60)
	empty := 0
	for y := 1; y <= p.listed; y++ {
		if p.lies[y] < 0 {
			empty++
		}
	}
	if above := p.entry(p.top - 1).height(); empty >= above {
		t.Fatalf("%d lines are empty where %d would show one commitment more", empty, above)
	}
}

func TestClick(t *testing.T) {
	p := shown(meeting(), 44, 40)
	lines := p.View(true)
	find := func(s string) int {
		for y, l := range lines {
			if strings.Contains(ansi.Strip(l), s) {
				return y
			}
		}
		t.Fatalf("no line says %q", s)
		return -1
	}
	for s, want := range map[string]int{"publish the list": 3, "by 20 Jan": 3, "not to raise": 4, "─▶": 5} {
		if got, ok := p.Click(7, find(s)); !ok || got != want {
			t.Errorf("a click on %q gives %d, want %d", s, got, want)
		}
	}
	y := find("no date: 1")
	if got, ok := p.Click(strings.Index(ansi.Strip(lines[y]), "1"), y); !ok || got != 0 {
		t.Errorf("a click on an undated number gives %d, %v", got, ok)
	}
	for _, xy := range [][2]int{{3, 0}, {-1, 2}, {44, 2}, {3, 39}, {3, 40}, {2, y}} {
		if got, ok := p.Click(xy[0], xy[1]); ok {
			t.Errorf("a click at %v gives %d", xy, got)
		}
	}
}

func TestAllCommitmentsAreInTime(t *testing.T) {
	b := meeting()
	b.Commitments[0].Due = &timex.Due{Role: timex.Deadline, To: timex.On(2041, 1, 9), Precision: timex.Vague, Confidence: 0.4} // "within 15 years"
	p := shown(b, 44, 60)
	seen := map[int]bool{}
	for _, s := range p.timeline.dated {
		seen[s.Of] = true
	}
	for _, tok := range p.timeline.flowed {
		seen[tok.commitment] = true
	}
	for i := range b.Commitments {
		if !seen[i] {
			t.Errorf("commitment %d is neither on the timeline nor under it", i+1)
		}
	}
}

func BenchmarkView(b *testing.B) {
	p := shown(crowd(500), 48, 46)
	p.Select(250)
	b.ReportAllocs()
	for b.Loop() {
		p.View(true)
	}
}

func BenchmarkMoveAndView(b *testing.B) {
	p := shown(crowd(500), 48, 46)
	p.Top()
	b.ReportAllocs()
	for b.Loop() {
		if p.Move(+1); p.Selected() == 499 {
			p.Top()
		}
		p.View(true)
	}
}

func BenchmarkShow(b *testing.B) {
	p, brief := shown(nil, 48, 46), crowd(500)
	b.ReportAllocs()
	for b.Loop() {
		p.Show(brief, asOf)
	}
}
