package article

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/ui/theme"
)

// telling is a brief whose text tells of times, parties and topics.
func telling() *briefs.Brief {
	var b text.Builder
	b.Begin(text.Block{})
	b.Write("Borea and Auroria meet next year on rail tolls; the Borean press told of tolls in ")
	end := b.Mark(text.Link, "https://example.org/annex")
	b.Write("the annex of Borea")
	end()
	b.Write(". 두 나라는 2026년에 만난다.")
	br := &briefs.Brief{ID: "telling", Title: "Told", Body: b.Body()}
	at := func(words string) text.Span {
		i := strings.Index(br.Body.Text, words)
		return text.Span{Start: i, End: i + len(words)}
	}
	br.Dates = []timex.Expr{
		{Span: at("next year"), From: timex.On(2026, 1, 1), To: timex.On(2026, 12, 31)},
		{Span: at("2026년"), From: timex.On(2026, 1, 1)}, {Span: at("rail"), Value: "FUTURE_REF"},
	}
	br.Parties = []actors.Party{{ID: "AA", Name: "Auroria"}, {ID: "BB", Name: "Borea"}}
	br.Topics = []topics.Tag{{ID: "bdr.customs", Phrases: []string{"rail tolls", "tolls"}}}
	return br
}

func ExamplePane_Tell() {
	p := New(theme.New(true, false))
	p.Resize(60, 20)
	p.Show(telling(), nil, nil)
	fmt.Println(p.Tell(true))
	for _, s := range p.spots() {
		fmt.Printf("%s | %s\n", s.Of(p.body.Text), s.Says)
	}
	fmt.Println(p.Tell(false))
	fmt.Println(len(p.spots()))
	// Output:
	// 2 2 2
	// Borea | party: BB Borea
	// Auroria | party: AA Auroria
	// next year | time: 1 Jan 2026 to 31 Dec 2026
	// rail tolls | topic: customs and facilitation (bdr.customs)
	// tolls | topic: customs and facilitation (bdr.customs)
	// the annex of Borea | https://example.org/annex
	// 2026년 | time: 1 Jan 2026 to open
	// 0 0 0
	// 1
}

func TestMarkedWordsLookOtherwiseInEveryTheme(t *testing.T) {
	for name, th := range map[string]theme.Theme{"night": theme.New(true, false), "day": theme.New(false, false), "sixteen": theme.OfSixteen(true), "none": theme.New(false, true)} {
		p := shown(t, telling(), 80, 20)
		p.Restyle(th)
		without := strings.Join(p.View(true), "\n")
		p.Tell(true)
		with := strings.Join(p.View(true), "\n")
		if stripped(strings.Split(with, "\n")) != stripped(strings.Split(without, "\n")) {
			t.Errorf("%s: marks change the words", name)
		}
		for _, st := range []theme.Style{th.Time, th.Party, th.Topic} {
			if !strings.Contains(with, th.Text.With(st).Open()) || strings.Contains(without, th.Text.With(st).Open()) && st.Open() != th.Strong.Open() {
				t.Errorf("%s: %q is not to be seen", name, st.Open())
			}
		}
	}
}
