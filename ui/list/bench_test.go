package list

import (
	"fmt"
	"testing"

	"attache/briefs/clock"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/theme"
)

// BenchmarkOrders goes once through the orders of 100,000 briefs.
func BenchmarkOrders(b *testing.B) {
	asOf := timex.On(2026, 1, 12)
	r := NewRows(asOf)
	rows := make([]feed.Row, 100_000)
	for i := range rows {
		by := func(days int) feed.Commitment {
			return feed.Commitment{Terms: clock.Terms{To: asOf.AddDays(i*7%900 - 300 + days), Role: timex.Deadline, Precision: timex.Day}, Firmness: 4}
		}
		rows[i] = feed.Row{
			Ref: feed.Ref{Path: "desk", Item: fmt.Sprint(i)}, Title: "Talks", Published: asOf.AddDays(-(i * 31 % 4000)),
			Pair: [2]string{string(rune('A'+i%26)) + "N", "ZA"}, Commitments: feed.Pack(by(0), by(40), by(900)), Read: true,
		}
	}
	r.Add(rows)
	for b.Loop() {
		for range orders {
			r.Arrange(r.order.Next(), asOf)
		}
	}
}

// BenchmarkBestFirst shows 100,000 briefs as a search has ranked them.
func BenchmarkBestFirst(b *testing.B) {
	p := New(theme.New(true, false), timex.On(2026, 1, 12))
	rows, refs := make([]feed.Row, 100_000), make([]feed.Ref, 100_000)
	for i := range rows {
		rows[i] = feed.Row{Ref: feed.Numbered("desk", uint32(i)), Title: "Talks", Published: p.rows.on.date.AddDays(-(i * 31 % 4000)), Read: true}
		refs[len(refs)-1-i] = rows[i].Ref
	}
	p.Add(rows)
	for b.Loop() {
		p.Find("talks", query.Query{}, &feed.Finds{Refs: refs, Ranked: true})
	}
	if p.rows.shown[0] != int32(len(rows)-1) {
		b.Error("the best does not stand first")
	}
}
