package record_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"attache/briefs/clock"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/record"
)

// listed are rows with all that a row may have, and with nothing.
func listed() []record.Listed {
	return []record.Listed{
		{Number: 4_000_000_000, Row: feed.Row{
			ID: "0a1b2c", Title: "Peru and Norway met — 리마", Source: "Desk", Lang: "en", Published: timex.On(2026, 3, 10), DateFrom: "dateline", Added: timex.On(2026, 3, 11),
			Pair: [2]string{"NO", "PE"}, Topics: 1<<63 | 5, Commitments: feed.Pack(feed.Commitment{Terms: clock.Terms{To: timex.On(2026, 6, 30)}, Firmness: 2, Topics: 4}),
			Read: true,
		}},
		{Number: 7, Row: feed.Row{Title: strings.Repeat("a long title ", 30), Source: "Desk", Lang: "en", Read: true}},
		{Row: feed.Row{Read: true}},
	}
}

func rowsOf(b *record.Block) (rows []record.Listed) {
	for i := range b.Len() {
		rows = append(rows, record.Listed{Number: b.Number(i), Row: b.Row(i)})
	}
	return rows
}

func TestABlockKeepsItsRows(t *testing.T) {
	for n := range len(listed()) + 1 {
		want := listed()[:n]
		b, err := record.OpenBlock(string(record.AppendBlock(nil, want)))
		for i := range b.Len() {
			if got := b.Commitments(i); got != want[i].Commitments {
				t.Errorf("row %d promises %q, want %q", i, got, want[i].Commitments)
			}
		}
		if got := rowsOf(b); err != nil || len(got) != len(want) || n > 0 && !reflect.DeepEqual(got, want) {
			t.Errorf("%+v %v, want %+v", got, err, want)
		}
	}
}

// A block of which anything is missing or other is none: its rows are made again.
func TestADamagedBlockIsNone(t *testing.T) {
	sound := record.AppendBlock(nil, listed())
	for i := range sound {
		torn := append([]byte{}, sound...)
		torn[i] ^= 0x10
		for _, pack := range [][]byte{torn, sound[:i]} {
			if _, err := record.OpenBlock(string(pack)); !errors.Is(err, record.ErrBlock) {
				t.Fatalf("byte %d: %v", i, err)
			}
		}
	}
}

func FuzzBlock(f *testing.F) {
	f.Add(record.AppendBlock(nil, listed())[5:])
	f.Fuzz(func(t *testing.T, inside []byte) {
		b, err := record.OpenBlock(string(record.Sealed(inside))) // whose checksum fits
		if err != nil {
			return
		}
		rows := rowsOf(b)
		if len(rows) > record.MostListed {
			return
		}
		again, err := record.OpenBlock(string(record.AppendBlock(nil, rows)))
		if err != nil || !reflect.DeepEqual(rowsOf(again), rows) {
			t.Errorf("%+v become %+v, %v", rows, rowsOf(again), err)
		}
	})
}
