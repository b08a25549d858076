package ui

import (
	"context"
	"fmt"
	"testing"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/clock"
	"attache/briefs/timex"
	"attache/feed"
)

// many is n analysed rows spread over ten years, pairs and topics.
func many(n int) []feed.Row {
	rows := make([]feed.Row, n)
	codes := []string{"AU", "BR", "CN", "EU", "IN", "JP", "KR", "MX", "US", "VN"}
	for i := range rows {
		r := &rows[i]
		r.Ref.Path = fmt.Sprintf("wire/%06d.txt", i)
		r.Title = fmt.Sprintf("Round %d of the talks on steel, services and the review of origin rules", i)
		r.Source, r.Read = "Harbour Wire", true
		r.Published = timex.On(2016, 1, 1).AddDays(i * 7919 % 3650)
		r.Pair = [2]string{codes[i%9], codes[9-i%3]}
		r.Topics = 1<<(i%32) | 1<<(i*7%32) | 1<<(i*13%32)
		all := make([]feed.Commitment, i%5)
		for k := range all {
			all[k].Terms = clock.Terms{Role: timex.Deadline, To: r.Published.AddDays(100 * (k + 1))}
		}
		r.Commitments = feed.Pack(all...)
	}
	return rows
}

func loaded(b *testing.B, n int) *player {
	shelf := &fakeShelf{stories: stories, batches: []feed.Batch{{Rows: many(n), Found: n, Done: true}}}
	return play(b, shelf, 160, 48)
}

// BenchmarkKey is one key press to a finished frame.
func BenchmarkKey(b *testing.B) {
	for _, n := range []int{100, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			p := loaded(b, n)
			p.app.brief, p.app.failure = nil, ""
			keys := []tea.KeyPressMsg{keyOf("j"), keyOf("k")}
			for i := 0; b.Loop(); i++ {
				p.app.Update(keys[i%2])
				_ = p.app.View()
			}
		})
	}
}

// BenchmarkReadingKey is the same with an article and its panel on the screen.
func BenchmarkReadingKey(b *testing.B) {
	shelf := shelfOf(stories)
	shelf.batches[0].Rows = append(many(10_000), shelf.batches[0].Rows...)
	p := play(b, shelf, 160, 48)
	p.app.list.Select(feed.Ref{Path: stories[0].path})
	_, cmd := p.app.Update(nil)
	p.run(cmd)
	keys := []tea.KeyPressMsg{keyOf("]"), keyOf("[")}
	for i := 0; b.Loop(); i++ {
		p.app.Update(keys[i%2])
		_ = p.app.View()
	}
}

// BenchmarkBatch is a batch of 500 rows that were known and are now analysed, to
// a finished frame.
func BenchmarkBatch(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			p := loaded(b, n)
			rows := many(500)
			for b.Loop() {
				p.app.Update(batchMsg{Batch: feed.Batch{Rows: rows, Found: n}, more: true})
				_ = p.app.View()
			}
		})
	}
}

// BenchmarkFilter is a topic switched on and off again, each to a finished frame.
func BenchmarkFilter(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			p := loaded(b, n)
			for b.Loop() {
				p.app.Update(keyOf("1"))
				_ = p.app.View()
			}
		})
	}
}

// BenchmarkStart is from nothing to the first frame that shows rows.
func BenchmarkStart(b *testing.B) {
	shelf := shelfOf(stories)
	for b.Loop() {
		ctx, cancel := context.WithCancel(context.Background())
		a := New(ctx, Options{Shelf: shelf, AsOf: newYearsEve, Name: "samples"})
		a.Update(tea.WindowSizeMsg{Width: 160, Height: 48})
		a.Update(a.fetch()())
		_ = a.View()
		cancel()
	}
}
