package article

import (
	"testing"

	"attache/briefs"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/ui/theme"
)

// titled is a brief whose text begins with its title, as plain text does.
func titled() *briefs.Brief {
	b := briefs.Read(briefs.Article{
		Title: "Ghana and Norway speak of fish in 2026", Given: timex.On(2026, 3, 10),
		Body: text.Plain("Ghana and Norway speak of fish in 2026\n\nThe talks open in Accra on 4 May. Ghana will publish its quotas by 1 June. Norway thanked its hosts."),
	}, timex.On(2026, 3, 12))
	return &b
}

// What the head alone tells is no stop on the way through the text.
func TestSentencesAndSpotsBeginUnderTheHead(t *testing.T) {
	p := shown(t, titled(), 60, 24)
	if p.NextSentence(-1) {
		t.Error("there is a sentence before the first")
	}
	for _, want := range []string{"The talks open in Accra on 4 May.", "Ghana will publish its quotas by 1 June.", "Norway thanked its hosts."} {
		if !p.NextSentence(1) {
			t.Fatalf("there is no way to %q", want)
		}
		if s, ok := p.Sentence(); !ok || s.Of(p.body.Text) != want {
			t.Errorf("at %q, want %q", s.Of(p.body.Text), want)
		}
	}
	if p.NextSentence(1) {
		t.Error("there is a sentence after the last")
	}
	p.Tell(true)
	p.Top()
	var seen []string
	for p.NextSpot(1) {
		s, ok := p.Spot()
		if len(seen) > 9 || !ok {
			t.Fatalf("the spots go round: %q", seen)
		}
		seen = append(seen, s.Of(p.body.Text))
	}
	if len(seen) < 4 || seen[0] == "2026" {
		t.Errorf("%q", seen)
	}
}

// A match in a title is seen in the head, and is passed.
func TestFoundInTheHead(t *testing.T) {
	p := shown(t, titled(), 60, 2)
	p.Find([]text.Span{{End: 5}, p.brief.Commitments[0].Span})
	p.LastFound()
	if got := p.NextFound(-1); got != 1 || p.top != 0 || p.NextFound(1) != 2 || p.NextFound(1) != 0 {
		t.Errorf("match %d at line %d", got, p.top)
	}
}

// A sentence of which no line shows a word, as in a cell that is cut, is passed.
func TestUndrawnSentencesArePassed(t *testing.T) {
	p := New(theme.New(true, false))
	drain(t, p, p.Resize(60, 24))
	drain(t, p, p.Show(titled(), nil, nil))
	undrawn := p.sentences()[1]
	for u := range p.layout.sheets {
		for i := range p.layout.sheets[u] {
			if l := &p.layout.sheets[u][i]; l.covers(undrawn) {
				l.runs = []run{{from: p.units[0].at, to: int32(undrawn.Start)}}
			}
		}
	}
	p.layout.sheets[0] = append(p.layout.sheets[0], line{runs: []run{{from: int32(undrawn.End), to: p.units[0].to}}})
	p.layout.lay(0, nil)
	for _, want := range []int{0, 2} {
		if ok := p.NextSentence(1); !ok || p.spot.Span != p.sentences()[want] {
			t.Fatalf("sentence %q, want the one of place %d", p.spot.Of(p.body.Text), want)
		}
	}
	if !p.NextSentence(-1) || p.spot.Span != p.sentences()[0] {
		t.Errorf("back at %q", p.spot.Of(p.body.Text))
	}
}
