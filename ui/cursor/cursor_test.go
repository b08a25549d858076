package cursor

import "testing"

func TestTheCursorIsOnARowAndInView(t *testing.T) {
	for of := range 9 {
		for fit := 1; fit < 5; fit++ {
			var c Cursor
			c.Of(of, fit)
			for _, n := range []int{1, 3, -1, 9, -2, -9, 4} {
				was := c.At()
				if moved := c.Move(n); moved != (c.At() != was) {
					t.Errorf("%d of %d by %d: moved %v from %d to %d", of, fit, n, moved, was, c.At())
				}
				isOn := of == 0 || c.First() <= c.At() && c.At() < c.Last()
				if !isOn || c.At() < 0 || c.First() < 0 || c.Last() > of {
					t.Errorf("%d rows, %d fit: on %d with %d to %d in view", of, fit, c.At(), c.First(), c.Last())
				}
			}
		}
	}
}

func TestOnlyRowsInViewAreHit(t *testing.T) {
	for of := range 9 {
		for fit := 1; fit < 5; fit++ {
			var c Cursor
			c.Of(of, fit)
			c.Scroll(3)
			if hit := c.Hit(0); hit != (of > 0) || of > 0 && c.At() != c.First() {
				t.Errorf("%d of %d: hit %v on %d", of, fit, hit, c.At())
			}
			if c.Hit(-1) || c.Hit(fit) {
				t.Error("a row is hit where none is drawn")
			}
		}
	}
}

// Rows of several lines: those in view are whole, and what is hit is what is drawn there.
func TestRowsOfSeveralLines(t *testing.T) {
	tall := func(row int) int { return row%3 + 1 }
	for of := range 12 {
		for fit := 3; fit < 9; fit++ {
			var c Cursor
			c.Tall(tall)
			c.Of(of, fit)
			for _, n := range []int{1, 3, -1, 9, -2, -9, 4, 20, -3} {
				c.Move(n)
				lines := 0
				for row := c.First(); row < c.Last(); row++ {
					lines += tall(row)
				}
				isOn := of == 0 || c.First() <= c.At() && c.At() < c.Last()
				isFull := c.Last() == of || lines+tall(c.Last()) > fit
				if !isOn || lines > fit || !isFull {
					t.Fatalf("%d rows, %d lines: on %d with %d to %d in view, %d lines", of, fit, c.At(), c.First(), c.Last(), lines)
				}
			}
			if c.Top(); of > 2 && (!c.Hit(2) || c.At() != 1) {
				t.Errorf("the third line is row %d, want 1", c.At())
			}
		}
	}
}
