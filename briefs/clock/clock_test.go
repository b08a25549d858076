package clock

import (
	"testing"

	"attache/briefs/timex"
)

func TestClock(t *testing.T) {
	day := timex.On
	asOf := day(2026, 1, 12)
	tests := []struct {
		what  string
		terms Terms
		want  State
	}{
		{"no time at all", Terms{}, NoDate},
		{"a condition and no time", Terms{Conditional: true}, Conditional},
		{"a repeat and no time", Terms{Continuing: true}, Ongoing},
		{"every year", Terms{Recurs: true, Role: timex.Recurring}, Ongoing},
		{"a condition with a date runs by the date", Terms{Conditional: true, To: day(2026, 12, 31), Role: timex.Deadline}, Open},
		{"a far deadline", Terms{To: day(2026, 6, 30), Role: timex.Deadline}, Open},
		{"thirty days ahead", Terms{To: day(2026, 2, 11), Role: timex.Deadline}, Soon},
		{"thirty-one days ahead", Terms{To: day(2026, 2, 12), Role: timex.Deadline}, Open},
		{"a window not yet open", Terms{From: day(2026, 7, 1), To: day(2026, 12, 31)}, Scheduled},
		{"a window that is open", Terms{From: day(2026, 1, 1), To: day(2026, 6, 30)}, Open},
		{"a start ahead", Terms{From: day(2026, 4, 1), To: day(2026, 4, 1), Role: timex.Start}, Scheduled},
		{"a start behind has no end", Terms{From: day(2025, 4, 1), To: day(2025, 4, 1), Role: timex.Start}, Ongoing},
		{"a day two days ago is in grace", Terms{From: day(2026, 1, 10), To: day(2026, 1, 10)}, Grace},
		{"a day four days ago", Terms{From: day(2026, 1, 8), To: day(2026, 1, 8)}, Passed},
		{"a month's grace is a week", Terms{To: day(2026, 1, 5), Precision: timex.Month, Role: timex.Deadline}, Grace},
		{"a month long over", Terms{To: day(2025, 12, 31), Precision: timex.Month, Role: timex.Deadline}, Passed},
		{"a half's grace is two weeks", Terms{To: day(2025, 12, 31), Precision: timex.Half, Role: timex.Deadline}, Grace},
		{"a year's grace is a month", Terms{To: day(2025, 12, 31), Precision: timex.Year, Role: timex.Deadline}, Grace},
		{"until a day ahead", Terms{To: day(2026, 1, 20), Role: timex.Until}, Holding},
		{"until today", Terms{To: day(2026, 1, 12), Role: timex.Until}, Holding},
		{"until a day that is over", Terms{To: day(2026, 1, 11), Role: timex.Until}, Ended},
		{"until a day not known", Terms{Role: timex.Until}, NoDate},
		{"vague words never pass", Terms{From: day(2020, 1, 1), To: day(2020, 4, 30), Precision: timex.Vague}, Open},
		{"the last day itself is due", Terms{To: day(2026, 1, 12), Role: timex.Deadline}, Soon},
		{"a recurring act whose end is just over", Terms{From: day(2024, 1, 1), To: day(2025, 12, 31), Recurs: true, Precision: timex.Year}, Grace},
		{"a recurring act with a vague end", Terms{From: day(2020, 1, 1), To: day(2020, 4, 30), Recurs: true, Precision: timex.Vague}, Ongoing},
		{"a recurring act with a past end", Terms{From: day(2020, 1, 1), To: day(2024, 12, 31), Recurs: true, Precision: timex.Year}, Passed},
	}
	for _, tt := range tests {
		if got := tt.terms.On(asOf); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.what, got, tt.want)
		}
	}
}

func TestWhatIsDueNextAndWhatHasFaded(t *testing.T) {
	asOf, past, ahead := timex.On(2026, 3, 10), timex.On(2018, 4, 30), timex.On(2026, 5, 1)
	for _, c := range []struct {
		what    string
		terms   Terms
		next    timex.Date
		isFaded bool
	}{
		{"a deadline", Terms{To: ahead, Role: timex.Deadline}, ahead, false},
		{"its day", Terms{To: asOf, Role: timex.Deadline}, asOf, false},
		{"a deadline that is over", Terms{To: past, Role: timex.Deadline}, timex.Date{}, false},
		{"a start", Terms{From: ahead, Role: timex.Start}, timex.Date{}, false},
		{"what holds until then", Terms{To: ahead, Role: timex.Until}, timex.Date{}, false},
		{"what comes again", Terms{From: asOf, To: ahead, Recurs: true}, timex.Date{}, false},
		{"vague, to come", Terms{To: ahead, Role: timex.Deadline, Precision: timex.Vague}, ahead, false},
		{"vague, over", Terms{From: timex.On(2018, 1, 1), To: past, Role: timex.Window, Precision: timex.Vague}, timex.Date{}, true},
		{"held until a vague time that is over", Terms{To: past, Role: timex.Until, Precision: timex.Vague}, timex.Date{}, true},
		{"a vague start", Terms{From: past, To: past, Role: timex.Start, Precision: timex.Vague}, timex.Date{}, false},
		{"no date", Terms{}, timex.Date{}, false},
	} {
		if next, isFaded := c.terms.NextDue(asOf), c.terms.IsFaded(asOf); next != c.next || isFaded != c.isFaded {
			t.Errorf("%s: next due %v, faded %t", c.what, next, isFaded)
		}
	}
}
