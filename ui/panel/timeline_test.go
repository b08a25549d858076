package panel

import (
	"testing"

	"attache/ui/gantt"
)

func TestFarEndsGiveWayToTheMonths(t *testing.T) {
	by := func(y, m int) gantt.Span {
		return gantt.Span{From: on(2026, 1, 12), To: on(y, m, 28), Kind: gantt.Deadline}
	}
	tl := timeline{dated: []gantt.Span{by(2026, 3), by(2026, 6), by(2027, 1), by(2045, 1)}}
	if a := tl.axisAround(asOf, 40); !a.IsMonthly() {
		t.Errorf("one far date in four cost the months: %v", a)
	}
	tl = timeline{dated: []gantt.Span{by(2026, 3), by(2045, 1)}}
	if a := tl.axisAround(asOf, 40); a.Column(on(2045, 1, 28)) >= 40 {
		t.Errorf("one of two dates is off the axis: %v", a)
	}
}
