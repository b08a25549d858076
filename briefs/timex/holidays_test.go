package timex

import "testing"

func TestHolidays(t *testing.T) {
	for _, tt := range []struct {
		h    holiday
		year int
		want string
	}{
		{easter, 1818, "1818-03-22"}, {easter, 2024, "2024-03-31"}, {easter, 2025, "2025-04-20"}, {easter, 2038, "2038-04-25"},
		{goodFriday, 2025, "2025-04-18"}, {easterMonday, 2025, "2025-04-21"},
		{lunarNewYear, 2000, "2000-02-05"}, {lunarNewYear, 2020, "2020-01-25"}, {lunarNewYear, 2026, "2026-02-17"}, {lunarNewYear, 2035, "2035-02-08"},
		{thanksgiving, 2025, "2025-11-27"}, {laborDay, 2025, "2025-09-01"}, {electionDay, 2026, "2026-11-03"}, {memorialDay, 2025, "2025-05-26"}, {independenceDay, 2026, "2026-07-04"},
	} {
		if d, ok := tt.h.on(tt.year); !ok || d.String() != tt.want {
			t.Errorf("holiday %d of %d is %v, want %s", tt.h, tt.year, d, tt.want)
		}
	}
	if d, ok := lunarNewYear.on(1999); ok {
		t.Errorf("the lunar new year of 1999 is %v, but no table has it", d)
	}
}
