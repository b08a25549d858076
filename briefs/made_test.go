package briefs

import (
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// What a document says of itself counts where its text says nothing.
func TestMade(t *testing.T) {
	made := Made{By: "A. Clerk", On: timex.On(2026, 3, 25)}
	for _, c := range []struct{ in, author, date, from string }{
		{"Peru and Chile agreed to open a desk.", "A. Clerk", "2026-03-25", "document"},
		{"By Rosa Lind\n\nLIMA, March 9, 2026 (Harbour Wire) -- Peru and Chile agreed to open a desk.", "Rosa Lind", "2026-03-09", "text"},
	} {
		b := Read(Article{Body: text.Plain(c.in), Made: made, FileTime: timex.On(2026, 4, 1)}, timex.On(2026, 5, 1))
		if b.Author != c.author || b.Published.Date.String() != c.date || b.Published.From != c.from {
			t.Errorf("%q: by %q on %+v", c.in, b.Author, b.Published)
		}
	}
	b := Read(Article{Body: text.Plain("Peru and Chile agreed to open a desk."), Made: Made{On: timex.On(2026, 6, 1)}}, timex.On(2026, 5, 1))
	if !b.Published.Date.IsZero() {
		t.Errorf("a document of a day to come dates it: %+v", b.Published)
	}
}
