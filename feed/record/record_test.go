package record_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/record"
)

func cherries() briefs.Article {
	return briefs.Article{
		Path: "/desk/a.txt", URL: "https://example.org/a", Title: "Chile and Vietnam agree on fruit", Source: "The Desk", Lang: "en",
		Given: timex.On(2026, 3, 10), Notes: []string{"one note"},
		Body: text.Plain("Chile and Vietnam agreed to open their markets to cherries by 30 June 2026.\n\nChile will publish its list of pests."),
	}
}

func TestAPackHoldsTheArticle(t *testing.T) {
	want := cherries()
	packed, err := record.Pack(&want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := record.Unpack(packed)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v %v, want %+v", got, err, want)
	}
}

// TestADamagedPackIsNoText turns every bit of a pack: what comes out is the
// article or an error, never another text.
func TestADamagedPackIsNoText(t *testing.T) {
	want := cherries()
	packed, err := record.Pack(&want)
	if err != nil {
		t.Fatal(err)
	}
	for bit := range len(packed) * 8 {
		bad := bytes.Clone(packed)
		bad[bit/8] ^= 1 << (bit % 8)
		got, err := record.Unpack(bad)
		if err == nil && !reflect.DeepEqual(got, want) || err != nil && !errors.Is(err, record.ErrPack) {
			t.Fatalf("bit %d: %v, %q", bit, err, got.Body.Text)
		}
	}
	for cut := range packed {
		if _, err := record.Unpack(packed[:cut]); !errors.Is(err, record.ErrPack) {
			t.Fatalf("cut at %d: %v", cut, err)
		}
	}
}

func TestOfIsWhatIsSearched(t *testing.T) {
	a := cherries()
	r, err := record.Of(&a, record.Key(&a), timex.On(2026, 3, 12), nil)
	if err != nil || len(r.Commitments) != 2 || r.Pair != "CL-VN" || len(r.Mentions) != 2 {
		t.Fatalf("%+v %v", r, err)
	}
	one := r.Commitments[0]
	if one.Due != 20260630 || len(one.By) != 2 || one.On(timex.On(2026, 6, 20)) != clock.Soon {
		t.Errorf("%+v", one)
	}
	b := cherries()
	b.Title, b.Path = "Another title", "/elsewhere"
	b.Body = text.Plain(a.Body.Text + " ")
	long := bytes.Repeat([]byte("words of an article that is long enough "), 20)
	a.Body, b.Body = text.Plain(string(long)), text.Plain("  "+string(long))
	if !bytes.Equal(record.Key(&a), record.Key(&b)) {
		t.Error("the same words have two keys")
	}
	if b.Body = text.Plain(string(long) + "more"); bytes.Equal(record.Key(&a), record.Key(&b)) {
		t.Error("other words have the same key")
	}
}

// TestClockIsTheClock holds the days that a store compares against the clock
// that a screen shows.
func TestClockIsTheClock(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	start := timex.On(2026, 1, 1)
	for range 20_000 {
		terms := clock.Terms{
			Role: timex.Role(r.IntN(7)), Precision: timex.Precision(r.IntN(11)), Recurs: r.IntN(4) == 0, Conditional: r.IntN(4) == 0, Continuing: r.IntN(4) == 0,
		}
		if r.IntN(3) > 0 {
			terms.From = start.AddDays(r.IntN(400))
		}
		if r.IntN(3) > 0 {
			terms.To = start.AddDays(r.IntN(400))
			if !terms.From.IsZero() {
				terms.To = terms.From.AddDays(r.IntN(300))
			}
		}
		day := start.AddDays(r.IntN(800) - 100)
		if got, want := record.ThresholdsOf(terms).On(day), terms.On(day); got != want {
			t.Fatalf("%+v on %v: %v, want %v", terms, day, got, want)
		}
	}
}

// What the file has of commitments is what was put there, whatever is cut off.
func TestCommitmentsAsTheFileHasThem(t *testing.T) {
	all := []feed.Commitment{
		{}, {Terms: clock.Terms{From: timex.On(2025, 12, 30), To: timex.On(2041, 1, 9), Role: timex.Until, Precision: timex.Vague, Recurs: true, Unsaid: true}, Firmness: 3, Topics: 1<<63 | 1},
		{Terms: clock.Terms{To: timex.On(2026, 1, 1), Conditional: true, Continuing: true}, Topics: 1<<7 | 1<<8 | 1<<9},
	}
	stored := record.StoredCommitments(feed.Pack(all...))
	if got := slices.Collect(record.Commitments(stored).All()); !slices.Equal(got, all) {
		t.Errorf("%+v, want %+v", got, all)
	}
	for n := range stored {
		if got := slices.Collect(record.Commitments(stored[:n]).All()); len(got) >= len(all) || !slices.Equal(got, all[:len(got)]) {
			t.Errorf("of %d bytes: %+v", n, got)
		}
	}
	// A commitment due by 30 June 2026, as a library of the first form has it.
	old := record.Commitments([]byte{0x00, 0xac, 0x9c, 0xa9, 0x13, 0x02, 0x00, 0x00, 0x06, 0x05})
	want := feed.Commitment{Terms: clock.Terms{To: timex.On(2026, 6, 30), Role: timex.Deadline}, Firmness: 3, Topics: 5}
	if got := slices.Collect(old.All()); len(got) != 1 || got[0] != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}
