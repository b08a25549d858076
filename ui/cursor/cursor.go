// Package cursor is the place in a list of rows of which some are in view: what every
// screen that lists does alike.
//
// Its promise: the cursor is on a row where there is one, and in view after it moved.
package cursor

import "attache/ui/theme"

// Cursor is a place among rows. The zero Cursor is on no row.
type Cursor struct{ at, first, of, fit int }

// Of says how many rows there are and how many of them fit; the cursor stays at its
// height.
func (c *Cursor) Of(rows, fit int) {
	c.of, c.fit = rows, max(fit, 1)
	c.Go(c.at)
}

// At is the row the cursor is on, from 0; it is no row where there is none.
func (c *Cursor) At() int { return c.at }

// First is the first row in view, and Last the one after the last.
func (c *Cursor) First() int { return c.first }

// Last is the row behind the last in view.
func (c *Cursor) Last() int { return min(c.first+c.fit, c.of) }

// Go puts the cursor on a row, the nearest there is, and that into view.
func (c *Cursor) Go(row int) {
	c.at = max(min(row, c.of-1), 0)
	c.first = max(min(c.first, c.at), c.at-c.fit+1)
	c.Scroll(0)
}

// Move moves the cursor by n rows; moved is false when it stood at the end.
func (c *Cursor) Move(n int) (moved bool) {
	was := c.at
	c.Go(c.at + n)
	return c.at != was
}

// Page moves the cursor by half pages.
func (c *Cursor) Page(halves int) (moved bool) { return c.Move(halves * max(c.fit/2, 1)) }

// Top goes to the first row.
func (c *Cursor) Top() { c.Go(0) }

// Bottom goes to the last row.
func (c *Cursor) Bottom() { c.Go(c.of) }

// Scroll moves what is in view by n rows and leaves the cursor.
func (c *Cursor) Scroll(n int) { c.first = max(min(c.first+n, c.of-c.fit), 0) }

// Hit puts the cursor on the row so many below the first in view; hit is false where
// none is drawn there.
func (c *Cursor) Hit(below int) (hit bool) {
	row := c.first + below
	if below < 0 || row >= c.Last() {
		return false
	}
	c.at = row
	return true
}

// Position is the place of the cursor: "2 of 14", "" where there is no row.
func (c *Cursor) Position() string {
	if c.of == 0 {
		return ""
	}
	return theme.Count(c.at+1) + " of " + theme.Count(c.of)
}
