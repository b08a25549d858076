package feed_test

import (
	"fmt"
	"slices"
	"testing"
	"unsafe"

	"attache/briefs"
	"attache/briefs/commitments"
	"attache/briefs/text"
	"attache/briefs/threads"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/feed"
)

func ExampleVisible() {
	fmt.Println(feed.Visible("a\x1b[31m\u202e\xff é\n.txt"))
	// Output: a‹U+001B›[31m‹U+202E›‹xFF› é‹U+000A›.txt
}

func TestRowOf(t *testing.T) {
	due := timex.Due{Role: timex.Deadline, To: timex.On(2026, 6, 30), Precision: timex.Half}
	b := briefs.Brief{
		ID: "id", Title: "Title", Source: "Source", Lang: "en", Pair: []string{"CN", "KR"},
		Published: briefs.Published{Date: timex.On(2025, 12, 30), From: "dateline"},
		Topics:    []topics.Tag{{ID: topics.All[0].ID}, {ID: topics.All[5].ID}, {ID: "no.such"}},
		Commitments: []commitments.Commitment{
			{Firmness: commitments.Firm, Due: &due, Topics: []string{topics.All[3].ID}},
			{Firmness: commitments.Repeat, Condition: text.Span{Start: 1, End: 2}},
		},
	}
	r := feed.RowOf(feed.Ref{Path: "p"}, &b)
	if r.Ref.Path != "p" || r.ID != "id" || r.Title != "Title" || r.Source != "Source" || r.Lang != "en" || !r.Read ||
		r.Published != b.Published.Date || r.DateFrom != "dateline" || r.Pair != [2]string{"CN", "KR"} || r.Topics != 1<<0|1<<5 {
		t.Errorf("%+v", r)
	}
	promises := slices.Collect(r.Promises.All())
	if len(promises) != 2 {
		t.Fatal(promises)
	}
	if p := promises[0]; p.Terms.To != due.To || p.Terms.Precision != timex.Half || p.Firmness != uint8(commitments.Firm) || p.Topics != 1<<3 {
		t.Errorf("%+v", p)
	}
	if p := promises[1]; !p.Terms.Conditional || !p.Terms.Continuing || p.Topics != 0 {
		t.Errorf("%+v", p)
	}
}

func TestRowHoldsNoneOfTheText(t *testing.T) {
	body := "Seoul — a long text that should not stay in memory"
	b := briefs.Brief{Title: body[:5], Body: text.Body{Text: body}}
	if r := feed.RowOf(feed.Ref{}, &b); unsafe.StringData(r.Title) == unsafe.StringData(body) {
		t.Error("the title is a part of the text")
	}
}

func TestPackedPromises(t *testing.T) {
	all := []feed.Promise{
		{}, {Terms: threads.Terms{From: timex.On(2025, 12, 30), To: timex.On(2041, 1, 9), Role: timex.Window, Precision: timex.Half, Recurs: true}, Firmness: 3, Topics: 1<<63 | 1},
		{Terms: threads.Terms{To: timex.On(2026, 1, 1), Conditional: true, Continuing: true}, Topics: 1 << 7},
	}
	packed := feed.Pack(all...)
	if got := slices.Collect(packed.All()); !slices.Equal(got, all) {
		t.Errorf("%+v", got)
	}
	for n := range packed {
		if got := slices.Collect(packed[:n].All()); len(got) >= len(all) || !slices.Equal(got, all[:len(got)]) {
			t.Errorf("of %d bytes: %+v", n, got)
		}
	}
	_ = slices.Collect(feed.Promises("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff").All())
}
