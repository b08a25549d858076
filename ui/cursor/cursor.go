// Package cursor is the place in a list of rows of which some are in view: what every
// screen that lists does alike.
//
// Its promise: the cursor is on a row where there is one, and in view after it moved.
package cursor

import "attache/ui/theme"

// Cursor is a place among rows. The zero Cursor is on no row.
type Cursor struct {
	at, first, of, fit int
	tall               func(row int) int // lines that a row takes, nil for one each
}

// Of says how many rows there are and how many lines there are for them; the cursor
// stays at its height.
func (c *Cursor) Of(rows, fit int) {
	c.of, c.fit = rows, max(fit, 1)
	c.Go(c.at)
}

// Tall says how many lines a row takes, one at least.
func (c *Cursor) Tall(of func(row int) int) { c.tall = of }

func (c *Cursor) lines(row int) int {
	if c.tall == nil {
		return 1
	}
	return max(c.tall(row), 1)
}

// At is the row the cursor is on, from 0; it is no row where there is none.
func (c *Cursor) At() int { return c.at }

// First is the first row in view, and Last the one after the last.
func (c *Cursor) First() int { return c.first }

// Last is the row behind the last that is whole in view; the first is in view always.
func (c *Cursor) Last() int {
	if c.tall == nil {
		return min(c.first+c.fit, c.of)
	}
	row := c.first
	for room := c.fit; row < c.of; row++ {
		if room -= c.lines(row); room < 0 {
			break
		}
	}
	return min(max(row, c.first+1), c.of)
}

// firstFor is the first row that can be in view with all up to another.
func (c *Cursor) firstFor(row int) int {
	if c.tall == nil {
		return max(row-c.fit+1, 0)
	}
	first := max(row, 0)
	for room := c.fit - c.lines(first); first > 0; first-- {
		if room -= c.lines(first - 1); room < 0 {
			break
		}
	}
	return first
}

// Go puts the cursor on a row, the nearest there is, and that into view.
func (c *Cursor) Go(row int) {
	c.at = max(min(row, c.of-1), 0)
	c.first = max(min(c.first, c.at), c.firstFor(c.at))
	c.Scroll(0)
}

// Move moves the cursor by n rows; moved is false when it stood at the end.
func (c *Cursor) Move(n int) (moved bool) {
	was := c.at
	c.Go(c.at + n)
	return c.at != was
}

// Page moves the cursor by half pages.
func (c *Cursor) Page(halves int) (moved bool) {
	return c.Move(halves * max((c.Last()-c.first)/2, 1))
}

// Top goes to the first row.
func (c *Cursor) Top() { c.Go(0) }

// Bottom goes to the last row.
func (c *Cursor) Bottom() { c.Go(c.of) }

// Scroll moves what is in view by n rows and leaves the cursor.
func (c *Cursor) Scroll(n int) {
	if c.first = max(min(c.first+n, c.of-1), 0); c.of > 0 {
		c.first = min(c.first, c.firstFor(c.of-1))
	}
}

// Hit puts the cursor on the row so many lines below the first in view; hit is false
// where none is drawn there.
func (c *Cursor) Hit(below int) (hit bool) {
	if below < 0 {
		return false
	}
	for row := c.first; row < c.Last(); row++ {
		if below -= c.lines(row); below < 0 {
			c.at = row
			return true
		}
	}
	return false
}

// Position is the place of the cursor: "2 of 14", "" where there is no row.
func (c *Cursor) Position() string {
	if c.of == 0 {
		return ""
	}
	return theme.Count(c.at+1) + " of " + theme.Count(c.of)
}
