package gantt

import (
	"strings"
	"testing"

	"attache/briefs/timex"
)

func on(y, m, d int) timex.Date { return timex.On(y, m, d) }

func TestAxisChoosesTheFinestScaleThatFits(t *testing.T) {
	for _, c := range []struct {
		name        string
		first, last timex.Date
		w           int
		want        scale
		start       [2]int
	}{
		{"a single day", on(2026, 3, 9), on(2026, 3, 9), 40, scale{1, 4}, [2]int{2026, 3}},
		{"one year", on(2026, 1, 31), on(2026, 12, 1), 40, scale{1, 3}, [2]int{2026, 1}},
		{"across New Year", on(2025, 12, 30), on(2027, 2, 28), 40, scale{1, 2}, [2]int{2025, 12}},
		{"three years", on(2025, 2, 1), on(2028, 1, 31), 40, scale{1, 1}, [2]int{2025, 2}},
		{"five years", on(2025, 2, 1), on(2029, 12, 31), 40, scale{3, 2}, [2]int{2025, 1}},
		{"nine years", on(2017, 12, 20), on(2026, 12, 31), 40, scale{3, 1}, [2]int{2017, 10}},
		{"fifty years", on(2000, 5, 1), on(2049, 12, 31), 100, scale{6, 1}, [2]int{2000, 1}},
		{"fifty years, narrower", on(2000, 5, 1), on(2049, 12, 31), 60, scale{12, 1}, [2]int{2000, 1}},
	} {
		a := NewAxis(c.first, c.last, c.first, c.w)
		if a.scale != c.want || a.year != c.start[0] || a.month != c.start[1] {
			t.Errorf("%s: %v from %d-%d, want %v from %v", c.name, a.scale, a.year, a.month, c.want, c.start)
		}
		if x := a.Column(c.last); x < 0 || x >= c.w {
			t.Errorf("%s: the last day is at %d, off %d cells", c.name, x, c.w)
		}
	}
}

func TestAxisColumns(t *testing.T) {
	monthly := Axis{scale: scale{1, 2}, year: 2025, month: 12, w: 40}
	quarterly := Axis{scale: scale{3, 1}, year: 2025, month: 10, w: 40}
	yearly := Axis{scale: scale{12, 1}, year: 2000, month: 1, w: 50}
	for _, c := range []struct {
		a    Axis
		d    timex.Date
		want int
	}{
		{monthly, on(2025, 12, 1), 0},
		{monthly, on(2025, 12, 31), 1},
		{monthly, on(2026, 1, 1), 2},
		{monthly, on(2026, 6, 30), 13},
		{monthly, on(2025, 11, 30), -1},
		{monthly, on(2024, 2, 29), -43},
		{quarterly, on(2025, 12, 31), 0},
		{quarterly, on(2026, 1, 1), 1},
		{quarterly, on(2027, 1, 1), 5},
		{yearly, on(2000, 12, 31), 0},
		{yearly, on(2049, 12, 31), 49},
		{yearly, on(2050, 1, 1), 50},
		{yearly, on(1999, 12, 31), -1},
	} {
		if got := c.a.Column(c.d); got != c.want {
			t.Errorf("%s by %v: cell %d, want %d", c.d, c.a.scale, got, c.want)
		}
	}
}

func TestAxisKeepsTodayWhereTheSpanIsTooLong(t *testing.T) {
	a := NewAxis(on(1950, 1, 1), on(2090, 1, 1), on(2026, 1, 12), 30)
	if x := a.Column(on(2026, 1, 12)); x != 10 {
		t.Errorf("today is at cell %d, want a third of 30", x)
	}
	far := Span{From: on(1950, 1, 1), To: on(2090, 1, 1)}
	if got, want := string(far.Bar(a).Text), "‹"+strings.Repeat("━", 28)+"›"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestAxisLabels(t *testing.T) {
	for _, c := range []struct {
		a            Axis
		years, ticks string
	}{
		{Axis{scale{1, 2}, 2025, 12, 30}, "  2026                    2027", "D│J F M A M J J A S O N D│J F "},
		{Axis{scale{1, 1}, 2025, 11, 24}, "  2026        2027      ", "  J  A  J  O  J  A  J  O"},
		{Axis{scale{3, 1}, 2025, 1, 16}, "    2026    2028", "····│·······│···"},
		{Axis{scale{12, 1}, 1998, 1, 16}, "  2000 2005 2010", "··│····│····│···"},
	} {
		if got := c.a.Years(0); got != c.years {
			t.Errorf("years by %v: %q, want %q", c.a.scale, got, c.years)
		}
		if got := c.a.Ticks(); got != c.ticks {
			t.Errorf("ticks by %v: %q, want %q", c.a.scale, got, c.ticks)
		}
	}
}

func TestBars(t *testing.T) {
	a := Axis{scale{1, 2}, 2025, 12, 20}
	for _, c := range []struct {
		name string
		due  timex.Due
		at   int
		want string
	}{
		{"window", timex.Due{Role: timex.Window, From: on(2026, 1, 1), To: on(2026, 6, 30)}, 2, "├━━━━━━━━━━┤"},
		{"window across years", timex.Due{Role: timex.Window, From: on(2025, 12, 1), To: on(2026, 1, 31)}, 0, "├━━┤"},
		{"single day", timex.Due{Role: timex.Act, From: on(2026, 2, 3), To: on(2026, 2, 3)}, 4, "◆"},
		{"deadline", timex.Due{Role: timex.Deadline, To: on(2026, 3, 31)}, 1, "━━━━━━┤"},
		{"deadline before the article", timex.Due{Role: timex.Deadline, To: on(2025, 12, 1)}, 0, "◆"},
		{"deadline off the axis", timex.Due{Role: timex.Deadline, To: on(2030, 12, 31)}, 1, strings.Repeat("━", 18) + "›"},
		{"start", timex.Due{Role: timex.Start, From: on(2026, 4, 1), To: on(2026, 4, 1)}, 8, "├──────────▶"},
		{"recurring from", timex.Due{Role: timex.Start, From: on(2026, 4, 1), To: on(2026, 4, 1), Recurs: true}, 8, "├─────────▶↻"},
		{"recurring within", timex.Due{Role: timex.Recurring, From: on(2026, 1, 1), To: on(2026, 2, 28), Recurs: true}, 2, "├━━┤↻"},
		{"long ago", timex.Due{Role: timex.Window, From: on(2017, 1, 1), To: on(2017, 12, 31)}, 0, "‹"},
		{"far ahead", timex.Due{Role: timex.Window, From: on(2031, 1, 1), To: on(2032, 12, 31)}, 19, "›"},
		{"begun before the axis", timex.Due{Role: timex.Window, From: on(2024, 1, 1), To: on(2026, 1, 31)}, 0, "‹━━┤"},
		{"ends turned round", timex.Due{Role: timex.Window, From: on(2026, 3, 1), To: on(2026, 1, 1)}, 6, "◆"},
	} {
		s, ok := SpanOf(c.due, 0, on(2025, 12, 30))
		if !ok {
			t.Errorf("%s has no place", c.name)
			continue
		}
		if b := s.Bar(a); b.At != c.at || string(b.Text) != c.want {
			t.Errorf("%s: %q at %d, want %q at %d", c.name, string(b.Text), b.At, c.want, c.at)
		}
	}
}

// Where the text does not say from when years count, no day is drawn.
func TestDeadlineFromADayNotToldHasNoBar(t *testing.T) {
	due := timex.Due{Role: timex.Deadline, Precision: timex.Vague, Basis: timex.ByFeel, To: on(2041, 1, 9)}
	if s, ok := SpanOf(due, 0, on(2025, 12, 30)); ok {
		t.Errorf("has the bar %+v", s)
	}
}
