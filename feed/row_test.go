package feed_test

import (
	"slices"
	"testing"
	"unsafe"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/feed"
)

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
	all := []feed.Commitment{
		{Terms: clock.Terms{To: due.To, Role: timex.Deadline, Precision: timex.Half}, Firmness: uint8(commitments.Firm), Topics: 1 << 3},
		{Terms: clock.Terms{Conditional: true, Continuing: true}, Firmness: uint8(commitments.Repeat)},
	}
	want := feed.Row{
		Ref: feed.Ref{Path: "p"}, ID: "id", Title: "Title", Source: "Source", Lang: "en", Published: timex.On(2025, 12, 30), DateFrom: "dateline",
		Pair: [2]string{"CN", "KR"}, Topics: 1<<0 | 1<<3 | 1<<5, Commitments: feed.Pack(all...), Read: true,
	}
	r := feed.RowOf(want.Ref, &b)
	if r != want {
		t.Errorf("%+v, want %+v", r, want)
	}
	if got := slices.Collect(r.Commitments.All()); !slices.Equal(got, all) {
		t.Errorf("%+v, want %+v", got, all)
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
	all := []feed.Commitment{
		{}, {Terms: clock.Terms{From: timex.On(2025, 12, 30), To: timex.On(2041, 1, 9), Role: timex.Window, Precision: timex.Half, Recurs: true}, Firmness: 3, Topics: 1<<63 | 1},
		{Terms: clock.Terms{To: timex.On(2026, 1, 1), Conditional: true, Continuing: true}, Topics: 1 << 7},
		{Terms: clock.Terms{To: timex.On(2041, 1, 9), Role: timex.Deadline, Precision: timex.Vague, Unsaid: true}},
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
	_ = slices.Collect(feed.Commitments("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff").All())
}

func TestNumberedRefs(t *testing.T) {
	for _, n := range []uint32{0, 7, 10, 1<<32 - 1} {
		if got, ok := feed.Numbered("shelf", n).Number("shelf"); got != n || !ok {
			t.Errorf("%d becomes %d, %v", n, got, ok)
		}
	}
	for _, ref := range []feed.Ref{
		{Path: "shelf"}, {Path: "other", Item: "7"}, {Path: "shelf", Item: "07"}, {Path: "shelf", Item: "4294967296"}, {Path: "shelf", Item: "99999999999999999999"},
		{Path: "shelf", Item: "-1"}, {Path: "shelf", Item: "7 "}, {Path: "shelf", Item: "٣"},
	} {
		if n, ok := ref.Number("shelf"); ok {
			t.Errorf("%+v is number %d", ref, n)
		}
	}
}

// TestDayCounts counts as one would who asks each clock, on every kind of time around a day.
func TestDayCounts(t *testing.T) {
	asOf := timex.On(2026, 3, 10)
	day, ends := clock.On(asOf), []timex.Date{{}}
	for _, n := range []int{-4000, -63, -32, -31, -15, -14, -8, -7, -4, -3, -1, 0, 1, 29, 30, 31, 400} {
		ends = append(ends, asOf.AddDays(n))
	}
	var all []feed.Commitment
	for role := timex.Window; role <= timex.Until; role++ {
		for precision := timex.Day; precision <= timex.Vague; precision++ {
			for i, to := range ends {
				for traits := range 8 {
					terms := clock.Terms{To: to, Role: role, Precision: precision, Recurs: traits&1 != 0, Conditional: traits&2 != 0, Continuing: traits&4 != 0}
					if i%2 == 0 && !to.IsZero() {
						terms.From = to.AddDays(-20)
					}
					all = append(all, feed.Commitment{Terms: terms, Topics: uint64(i) << role}) //nolint:gosec // few
				}
			}
		}
	}
	var want feed.DayCounts
	for i := range all {
		want.All++
		want.Add(&all[i].Terms, &day)
	}
	if got := feed.Pack(all...).On(&day); got != want || got.Soon*got.Over*got.Passed == 0 || got.Next != asOf {
		t.Errorf("%+v, want %+v", got, want)
	}
	for i := range all {
		var want feed.DayCounts
		want.All++
		want.Add(&all[i].Terms, &day)
		if got := feed.Pack(all[i]).On(&day); got != want {
			t.Errorf("%+v: %+v, want %+v", all[i].Terms, got, want)
		}
	}
}
