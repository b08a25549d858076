package detail

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/commitments"
	"attache/briefs/sanitise"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/ui/theme"
)

const article = `Ministers of Korea and China met in Jeju on Monday.

The Korean side said the two governments agreed to convene another round on services in the first half of next year once the lists are ready, and Seoul will not raise the quota fee.`

func words(s string) text.Span {
	i := strings.Index(article, s)
	if i < 0 {
		panic("not in the article: " + s)
	}
	return text.Span{Start: i, End: i + len(s)}
}

func meeting() *briefs.Brief {
	second := words(article[strings.Index(article, "The Korean"):])
	return &briefs.Brief{
		Source:    "Jeju Trade Letter",
		Published: briefs.Published{Date: timex.On(2025, 12, 30), From: "metadata"},
		Body:      text.Body{Text: article, Blocks: []text.Block{{Span: words("Ministers of Korea and China met in Jeju on Monday.")}, {Span: second}}},
		Parties:   []actors.Party{{ID: "CN", Name: "China"}, {ID: "KR", Name: "South Korea"}},
		Topics:    []topics.Tag{{ID: "agr.talks", Phrases: []string{"another round"}}, {ID: "svc.trade", Phrases: []string{"services"}}},
		Commitments: []commitments.Commitment{
			{
				Span:     words("the two governments agreed to convene another round on services in the first half of next year once the lists are ready"),
				Sentence: second, By: []string{"CN", "KR"}, ByText: "the two governments", Action: "convene another round on services", Verb: "agree",
				Firmness: commitments.Firm, Condition: words("once the lists are ready"), Source: "the Korean side", Topics: []string{"agr.talks", "svc.trade"},
				Due: &timex.Due{Span: words("in the first half of next year"), From: timex.On(2026, 1, 1), To: timex.On(2026, 6, 30),
					Precision: timex.Half, Basis: timex.Relative, Confidence: .95},
				Why: []commitments.Reason{
					{Field: "firmness", Words: words("agreed to"), Rule: "agree-to"},
					{Field: "by", Words: words("the two governments"), Rule: "both-sides"},
					{Field: "due", Words: words("next year"), Rule: "half-of-year"},
					{Field: "attribution", Rule: "said-that"},
					{Field: "tone", Rule: "quoted-speech"},
				},
				Confidence: .93,
			},
			{
				Span: words("Seoul will not raise the quota fee"), Sentence: second, By: []string{"KR"}, To: []string{"CN"}, ByText: "Seoul",
				Action: "raise the quota fee", Verb: "will", Firmness: commitments.Firm, Negative: true, Earlier: true, Confidence: .8,
				Why: []commitments.Reason{{Field: "polarity", Words: words("will not"), Rule: "will-not"}},
			},
		},
	}
}

func opened(b *briefs.Brief, i, w, h int) *Pane {
	p := New(theme.New(true, false))
	p.Resize(w, h)
	p.Show(b, i, timex.On(2026, 1, 12))
	return p
}

func plainly(lines []string) string { return ansi.Strip(strings.Join(lines, "|\n")) + "|\n" }

func TestViews(t *testing.T) {
	for _, size := range [][2]int{{44, 40}, {38, 24}, {60, 20}, {24, 50}} {
		for i := range 2 {
			t.Run(fmt.Sprintf("%dx%d-%d", size[0], size[1], i+1), func(t *testing.T) {
				golden.RequireEqual(t, plainly(opened(meeting(), i, size[0], size[1]).View()))
			})
		}
	}
}

func TestViewWithoutColours(t *testing.T) {
	p := opened(meeting(), 0, 44, 40)
	p.Restyle(theme.New(true, true))
	view := strings.Join(p.View(), "\n")
	if strings.Contains(view, "38;") || strings.Contains(view, "48;") {
		t.Error("a colour in a theme without colours")
	}
	golden.RequireEqual(t, strings.ReplaceAll(view, "\x1b", "␛"))
}

func TestTopicsNameTheSentencesOwnPhrases(t *testing.T) {
	b := meeting()
	b.Topics[0].Phrases = []string{"Another round", "visas"}
	b.Topics[1].Phrases = []string{"visas"}
	b.Commitments[0].Topics = []string{"agr.talks", "svc.trade"}
	got := plainly(opened(b, 0, 60, 60).View())
	if !strings.Contains(got, "“Another round”") || strings.Contains(got, "round”, “visas”") || !strings.Contains(got, "in the brief: “visas”") {
		t.Errorf("the phrases are not the sentence's:\n%s", got)
	}
}

func TestTheWholeQuotationIsShown(t *testing.T) {
	b := meeting()
	for w := 12; w <= 120; w += 9 {
		page := strings.Join(strings.Fields(strings.ReplaceAll(plainly(opened(b, 0, w, 200).View()), "|", "")), "")
		if want := strings.Join(strings.Fields(b.Commitments[0].Span.Of(article)), ""); !strings.Contains(page, want) {
			t.Errorf("%d cells wide, the page cuts the quotation", w)
		}
	}
}

func TestThePromiseIsSetOffFromItsSentence(t *testing.T) {
	for w := 20; w <= 120; w += 20 {
		p := opened(meeting(), 0, w, 200)
		strong, all := "", ""
		for _, l := range p.page {
			if l == "" || strings.HasPrefix(l, " ") {
				break
			}
			all += ansi.Strip(l)
			for part := range strings.SplitSeq(l, p.t.Strong.Open()) {
				if words, _, ok := strings.Cut(part, "\x1b["); ok && strings.Contains(l, p.t.Strong.Open()+words) {
					strong += words
				}
			}
		}
		bare := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if got, want := bare(strong), bare(p.commitment().Of(article)); got != want {
			t.Errorf("%d cells wide, set off is %q", w, strong)
		}
		if got, want := bare(all), bare("“"+p.commitment().Sentence.Of(article)+"”"); got != want {
			t.Errorf("%d cells wide, quoted is %q", w, all)
		}
	}
}

func TestAnEndlessSentenceIsNotQuotedAround(t *testing.T) {
	b := meeting()
	b.Body.Text += strings.Repeat(" and more", longSentence)
	b.Commitments[1].Sentence.End = len(b.Body.Text)
	if view := plainly(opened(b, 1, 80, 40).View()); strings.Contains(view, "and more") || !strings.Contains(view, "“Seoul will not raise the quota fee”") {
		t.Errorf("it shows\n%s", view)
	}
}

func TestEachFieldNamesWhatDecidedIt(t *testing.T) {
	b := meeting()
	b.Commitments[0].To, b.Commitments[0].ToText = []string{"JP"}, "the third side"
	b.Commitments[0].Why = append(b.Commitments[0].Why, commitments.Reason{Field: "confidence", Rule: "the signal's record"},
		commitments.Reason{Field: "condition", Words: words("once the lists are ready"), Rule: "once-clause"},
		commitments.Reason{Field: "line", Words: words("another round"), Rule: "stands for “it”"})
	b.Commitments[0].Line = "convene the round"
	view := plainly(opened(b, 0, 110, 60).View())
	for _, want := range []string{
		"CN China, KR South Korea  “the two governments”", "JP                        “the third side”",
		"the Korean side", "● firm                    “agreed to”",
		"H1 2026, by 30 Jun        “next year”", "counted from 30 Dec 2025 (metadata) · 95% sure",
		"depends on                “once the lists are ready”", "93%                       how often such words hold",
		"convene the round         “another round”  stands for “it”",
	} {
		if !strings.Contains(view, want) {
			t.Errorf("it does not say %q in\n%s", want, view)
		}
	}
	for _, ours := range []string{"row “", "EDTF", "both-sides"} {
		if strings.Contains(view, ours) {
			t.Errorf("it speaks of %q, which is for --explain", ours)
		}
	}
	b.Commitments[0].Why = append(b.Commitments[0].Why, commitments.Reason{Field: "topics", Words: words("convene another round"), Rule: "agr.talks"})
	if view := plainly(opened(b, 0, 110, 60).View()); !strings.Contains(view, "negotiations and upgrades") || !strings.Contains(view, "“convene another round”") {
		t.Errorf("a topic does not name its own phrase:\n%s", view)
	}
	b.Commitments[0].Earlier = true // its times count from a day of its own
	if view := plainly(opened(b, 0, 110, 60).View()); strings.Contains(view, "counted from 30 Dec 2025") {
		t.Errorf("background is counted from the article's date:\n%s", view)
	}
}

func TestScrolling(t *testing.T) {
	p := opened(meeting(), 0, 38, 12)
	first := plainly(p.View())
	if !strings.Contains(first, "↓") {
		t.Error("nothing says that the page goes on")
	}
	p.Scroll(-3)
	if plainly(p.View()) != first {
		t.Error("the page scrolls above its first line")
	}
	p.Scroll(1000)
	last := plainly(p.View())
	if !strings.Contains(last, "Confidence") || strings.Contains(last, "↓") {
		t.Errorf("the end of the page is not its end:\n%s", last)
	}
	p.Resize(120, 60)
	if view := plainly(p.View()); !strings.Contains(view, "COMMITMENT") || !strings.Contains(view, "“The Korean side said the two governments agreed") {
		t.Errorf("a page with room enough is scrolled away:\n%s", view)
	}
	p.Resize(38, 12)
	p.Scroll(4)
	p.Show(p.brief, 1, timex.On(2026, 1, 12))
	if view := plainly(p.View()); !strings.Contains(view, "2 of 2") || strings.Contains(view, "↑") {
		t.Errorf("another commitment does not begin at its top:\n%s", view)
	}
}

func TestNothingToShow(t *testing.T) {
	b := meeting()
	for _, i := range []int{-1, 2} {
		if got := strings.TrimSpace(strings.Join(opened(b, i, 20, 4).View(), "")); got != "" {
			t.Errorf("commitment %d of 2 shows %q", i+1, got)
		}
	}
	if got := strings.TrimSpace(strings.Join(opened(nil, 0, 20, 4).View(), "")); got != "" {
		t.Errorf("no brief shows %q", got)
	}
}

// nasty holds escapes, a bidirectional override, zero-width characters, wide
// letters and a byte that is not UTF-8.
const nasty = "\x1b[31m\x1b]0;x\a한국\u202etxt.exe\u200b中文\r\n\t\xff\u200d"

func hostile() *briefs.Brief {
	all := text.Span{End: len(nasty)}
	return &briefs.Brief{
		Source: nasty, Lang: nasty, Body: text.Body{Text: nasty, Blocks: []text.Block{{Span: all}}},
		Parties: []actors.Party{{ID: nasty, Name: nasty + "!"}}, Topics: []topics.Tag{{ID: nasty, Phrases: []string{nasty, nasty}}},
		Commitments: []commitments.Commitment{{
			Span: all, Sentence: all, By: []string{nasty}, ByText: nasty, To: []string{nasty, "KR"}, ToText: nasty, Action: nasty, Verb: nasty,
			Firmness: commitments.Legal, Negative: true, Condition: all, Source: nasty, Topics: []string{nasty}, Due: &timex.Due{Span: all}, Earlier: true,
			Why: []commitments.Reason{{Field: "firmness", Words: all, Rule: nasty}, {Field: nasty, Words: all, Rule: nasty}},
		}},
	}
}

func TestNothingHostileReachesTheScreen(t *testing.T) {
	p := opened(hostile(), 0, 60, 200)
	p.Restyle(theme.New(true, true))
	for _, l := range p.View() {
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

func TestEverySize(t *testing.T) {
	for _, b := range []*briefs.Brief{meeting(), hostile(), nil} {
		for w := 0; w <= 200; w++ {
			p := opened(b, 0, w, 0)
			for h := w % 4; h <= 60; h += 4 {
				p.Resize(w, h)
				p.Scroll(h%5 - 1)
				lines := p.View()
				if len(lines) != h {
					t.Fatalf("%d×%d: %d lines", w, h, len(lines))
				}
				for y, l := range lines {
					if n := ansi.StringWidth(l); n != w {
						t.Fatalf("%d×%d: line %d has %d cells: %q", w, h, y, n, ansi.Strip(l))
					}
				}
			}
		}
	}
}

func BenchmarkView(b *testing.B) {
	p := opened(meeting(), 0, 48, 46)
	b.ReportAllocs()
	for b.Loop() {
		p.View()
	}
}
