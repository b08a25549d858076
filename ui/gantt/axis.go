// Package gantt places commitments in time: an axis of cells, and the bars on it.
//
// Its promise: a bar lies in the cells of its days, and what lies off the axis
// says on which side.
package gantt

import (
	"strconv"

	"attache/briefs/timex"
)

// scale is how much time a cell holds: so many months are so many cells.
type scale struct{ months, cells int }

// scales from fine to coarse. The last is a year to the cell; what does not fit
// then is clipped.
var scales = []scale{{1, 4}, {1, 3}, {1, 2}, {1, 1}, {3, 2}, {3, 1}, {6, 1}, {12, 1}}

// Axis places days on w cells. The zero Axis has no cells.
type Axis struct {
	scale
	year, month int // of the first cell; month counts from 1
	w           int
}

// NewAxis is the finest axis of w cells that holds every day from first to
// last. Where none does, it holds today at about a third of its width.
func NewAxis(first, last, today timex.Date, w int) Axis {
	if w <= 0 {
		return Axis{}
	}
	for _, s := range scales {
		a := Axis{scale: s, w: w}.startingIn(first)
		if a.Column(last) < w {
			return a
		}
	}
	a := Axis{scale: scales[len(scales)-1], w: w, month: 1}
	a.year = max(min(int(today.Year)-w/3, int(last.Year)-w+1), int(first.Year))
	return a
}

// Width is how many cells the axis has.
func (a Axis) Width() int { return a.w }

// IsMonthly reports whether each month has cells of its own.
func (a Axis) IsMonthly() bool { return a.months == 1 }

// startingIn moves the axis so that its first cell begins the month, quarter,
// half or year that holds d.
func (a Axis) startingIn(d timex.Date) Axis {
	m := int(d.Month) - 1
	a.year, a.month = int(d.Year), m-m%a.months+1
	return a
}

// Column is the cell of a day, counted from 0; it is negative before the axis
// and w or more after it.
func (a Axis) Column(d timex.Date) int {
	months := (int(d.Year)-a.year)*12 + int(d.Month) - a.month
	days := timex.DaysIn(int(d.Year), int(d.Month))
	return floorDiv((months*days+int(d.Day)-1)*a.cells, a.months*days)
}

// monthColumn is the cell in which the month begins that lies so many months
// after the first.
func (a Axis) monthColumn(months int) int { return floorDiv(months*a.cells, a.months) }

// labelledYears is the step between the years that are named: each label takes
// four cells and a blank.
func (a Axis) labelledYears() int {
	for _, step := range []int{1, 2, 5, 10} {
		if a.monthColumn(12*step) >= 5 {
			return step
		}
	}
	return 20
}

// Years writes the years over the cells from the given one on: each in its own
// year's cells, none cut.
func (a Axis) Years(from int) string {
	line := cells(a.w)
	step, next := a.labelledYears(), from
	for y := a.year; ; y++ {
		begin := a.monthColumn((y-a.year)*12 - (a.month - 1))
		if begin >= a.w {
			break
		}
		end := a.monthColumn((y-a.year+step)*12 - (a.month - 1))
		at := max(begin, next)
		if y%step != 0 || at+4 > min(end, a.w) {
			continue
		}
		copy(line[at:], []rune(strconv.Itoa(y)))
		next = at + 5
	}
	return string(line)
}

const initials = "JFMAMJJASOND"

// Ticks writes the months' initials, or a tick for each coarser unit. A year
// begins at "│".
func (a Axis) Ticks() string {
	line := cells(a.w)
	step := a.labelledYears()
	for m := 0; a.monthColumn(m) < a.w; m += a.months {
		at, month := a.monthColumn(m), (a.month-1+m)%12
		year := a.year + (a.month-1+m)/12
		switch {
		case a.months > 1 && month == 0 && year%step == 0:
			line[at] = '│'
		case a.months > 1:
			line[at] = '·'
		case a.cells > 1:
			line[at] = rune(initials[month])
			if month == 0 && at > 0 {
				line[at-1] = '│'
			}
		case month%3 == 0:
			line[at] = rune(initials[month])
		}
	}
	return string(line)
}

func cells(w int) []rune {
	line := make([]rune, max(w, 0))
	for i := range line {
		line[i] = ' '
	}
	return line
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// Coarsest is the step of the coarsest scale; the finest is step 0.
const Coarsest = 7

// AxisFrom is an axis of w cells at a step of scale whose first cells hold a day.
func AxisFrom(first timex.Date, step, w int) Axis {
	return Axis{scale: scales[min(max(step, 0), Coarsest)], w: max(w, 0)}.startingIn(first)
}

// Months is how many months so many cells hold.
func (a Axis) Months(cells int) int {
	if a.cells == 0 {
		return 0
	}
	return cells * a.months / a.cells
}
