package gist

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefs/commitments"
	"attache/briefs/lexicon"
	"attache/briefs/text"
)

func reader() *Reader {
	lex := text.NewLexicon()
	return New(lex, lexicon.English(lex))
}

func of(r *Reader, line string, by ...string) Gist {
	return r.Of(&commitments.Commitment{Line: line, By: by})
}

func ExampleReader_Of() {
	g := of(reader(), "hold the third round of talks on a free trade agreement", "CL", "VN")
	fmt.Println(g.Lemmas, g.Instrument, g.Ordinal)
	// Output: [hold round talk free trade agreement] agreement 3
}

func TestInstrumentsReadTheirOwnLines(t *testing.T) {
	r := reader()
	for _, row := range instruments {
		if row.id == "" {
			continue
		}
		if got := of(r, row.Match).Instrument; got != row.id {
			t.Errorf("%q is about %q, want %q", row.Match, got, row.id)
		}
		if got := of(r, row.Not).Instrument; got != "" {
			t.Errorf("%q is about %q, want none", row.Not, got)
		}
	}
	if got := of(r, "sign treaties and memoranda of cooperation").Instrument; got != "treaty" {
		t.Errorf("the first that is named is %q", got)
	}
}

func TestOrdinals(t *testing.T) {
	r := reader()
	for _, c := range []struct {
		line string
		want int
	}{
		{"hold the third round of talks", 3},
		{"open second-stage negotiations", 2},
		{"hold the 12th meeting of the joint committee", 12},
		{"implement phase two of the plan", 2},
		{"conclude round 4", 4},
		{"start Phase II", 2},
		{"hold the next round", 0},
		{"ship rice in the first half of the year", 0},
		{"open the market to third countries", 0},
		{"cut a third of the duties", 0},
		{"cut duties by one third", 0},
		{"meet on the 5th of March", 0},
		{"finish round 2026", 0},
		{"buy 3 ships", 0},
		{"", 0},
	} {
		if got := of(r, c.line).Ordinal; got != c.want {
			t.Errorf("%q: %d, want %d", c.line, got, c.want)
		}
	}
}

func TestLemmas(t *testing.T) {
	r := reader()
	for _, c := range []struct{ line, want string }{
		{"reduced the duties on their machines", "reduce duty machine"},
		{"not raise tariffs to 25 %", "raise tariff"},
		{"hold regular meetings and then hold talks", "hold regular meet talk"},
		{"admit glasses, boxes and matches", "admit glass box match"},
		{"review the status of the analysis", "review status analysis"},
		{"the of and", ""},
		{"签署 协定", "签 署 协 定"},
	} {
		if got := strings.Join(of(r, c.line).Lemmas, " "); got != c.want {
			t.Errorf("%q: %q, want %q", c.line, got, c.want)
		}
		if got := strings.Join(r.Lemmas(c.line), " "); got != c.want {
			t.Errorf("the words %q: %q, want %q", c.line, got, c.want)
		}
	}
	if got := r.Of(&commitments.Commitment{Action: "cut duties"}).Lemmas; len(got) != 2 {
		t.Errorf("without a line the action counts: %q", got)
	}
}

func TestThread(t *testing.T) {
	r := reader()
	is := of(r, "hold the third round of talks on seeds", "CL", "VN").Thread
	if is == 0 || len(is.String()) != 16 {
		t.Fatalf("%d is %q", uint64(is), is)
	}
	for _, same := range []Gist{
		of(r, "hold a third round of talk on seed", "VN", "CL"),
		of(r, "hold talks on seeds, the third round", "CL", "VN"),
	} {
		if same.Thread != is {
			t.Errorf("%v has another thread", same)
		}
	}
	for _, other := range []Gist{
		of(r, "hold the third round of talks on seeds", "CL"),
		of(r, "hold the fourth round of talks on seeds", "CL", "VN"),
		of(r, "hold the third round of talks on fruit", "CL", "VN"),
		r.Of(&commitments.Commitment{Line: "hold the third round of talks on seeds", By: []string{"CL", "VN"}, Negative: true}),
	} {
		if other.Thread == is {
			t.Errorf("%v has the same thread", other)
		}
	}
	for _, little := range []Gist{of(r, "consult", "CL"), of(r, "open talks on seeds"), of(r, "", "CL")} {
		if little.Thread != 0 || little.Thread.String() != "" {
			t.Errorf("%v says too little for a thread", little)
		}
	}
}

func BenchmarkOf(b *testing.B) {
	r := reader()
	c := &commitments.Commitment{Line: "hold the third round of talks on a free trade agreement and publish lists of products", By: []string{"CL", "VN"}}
	b.ReportAllocs()
	for b.Loop() {
		r.Of(c)
	}
}
