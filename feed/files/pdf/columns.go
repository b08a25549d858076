package pdf

import (
	"cmp"
	"math"
	"slices"
)

// line is a row of a region: one strip, or several with wide gaps between them.
type line struct {
	cells     []strip
	x, end, y float64
	size      float64
	region    int // lines of other columns, and of other pages, have another
}

// Measures of columns.
const (
	leastGutter  = 0.7 // between columns, in sizes of the letters
	leastRows    = 3   // of a column
	proseLetters = 16  // that the middle one of a column's rows has
	deepest      = 8   // columns in columns
	mostGutters  = 120 // that are looked at on a page
)

// linesOf are the lines of a page in the order in which they are read: columns
// one after the other.
func linesOf(strips []strip, region *int) []line {
	if len(strips) >= mostStrips {
		return linesIn(strips, region)
	}
	return ordered(strips, region, 0)
}

func ordered(strips []strip, region *int, depth int) []line {
	if len(strips) == 0 {
		return nil
	}
	g, ok := bestGutter(strips)
	if !ok || depth > deepest {
		return linesIn(strips, region)
	}
	var all []line
	for _, part := range g.parts(strips) {
		all = append(all, ordered(part, region, depth+1)...)
	}
	return all
}

// linesIn are the rows of strips that stand in no columns.
func linesIn(strips []strip, region *int) []line {
	*region++
	var all []line
	for _, row := range rowsOf(strips) {
		slices.SortStableFunc(row, func(a, b strip) int { return cmp.Compare(a.x, b.x) })
		l := line{cells: row, x: row[0].x, end: row[0].end, y: row[0].y, region: *region}
		widest := 0.0
		for _, s := range row {
			l.end = max(l.end, s.end)
			if w := s.end - s.x; w >= widest {
				widest, l.size, l.y = w, s.size, s.y
			}
		}
		all = append(all, l)
	}
	return all
}

// gutter is the white between two columns, and how far it reaches up and down.
type gutter struct {
	left, right, top, bottom float64
	rows                     int // beside it
}

// parts are the strips above the columns, those of each, and those below.
func (g gutter) parts(strips []strip) [4][]strip {
	var parts [4][]strip
	for _, s := range strips {
		switch {
		case s.y > g.top:
			parts[0] = append(parts[0], s)
		case s.y < g.bottom:
			parts[3] = append(parts[3], s)
		case s.end <= g.left:
			parts[1] = append(parts[1], s)
		default:
			parts[2] = append(parts[2], s)
		}
	}
	return parts
}

// bestGutter is the gutter with the most rows beside it.
func bestGutter(strips []strip) (best gutter, ok bool) {
	slices.SortStableFunc(strips, func(a, b strip) int { return cmp.Compare(b.y, a.y) })
	tried := 0
	for i, s := range strips {
		right, ok := beside(strips, i)
		if !ok || right-s.end < leastGutter*s.size || s.y <= best.top && s.y >= best.bottom && s.end == best.left {
			continue
		}
		if tried++; tried > mostGutters {
			break
		}
		if g := grown(strips, i, right); g.rows > best.rows && g.isBetweenColumns(strips) {
			best = g
		}
	}
	return best, best.rows > 0
}

// beside is where the next strip to the right of the i-th begins.
func beside(strips []strip, i int) (x float64, ok bool) {
	s := strips[i]
	x = math.Inf(1)
	look := func(o strip) bool {
		if math.Abs(o.y-s.y) > 0.7*max(s.size, o.size) {
			return math.Abs(o.y-s.y) < 3*s.size
		}
		if o.x >= s.end {
			x = min(x, o.x)
		}
		return true
	}
	for k := i + 1; k < len(strips) && look(strips[k]); k++ {
	}
	for k := i - 1; k >= 0 && look(strips[k]); k-- {
	}
	return x, !math.IsInf(x, 1)
}

// grown follows a gap up and down until a strip crosses it.
func grown(strips []strip, i int, right float64) gutter {
	s := strips[i]
	g := gutter{left: s.end, right: right, top: s.y, bottom: s.y}
	for k := i; k >= 0 && g.passes(strips[k]); k-- {
		g.top = strips[k].y
	}
	for k := i; k < len(strips) && g.passes(strips[k]); k++ {
		g.bottom = strips[k].y
	}
	for _, s := range strips {
		if s.y <= g.top && s.y >= g.bottom {
			g.rows++
		}
	}
	return g
}

// passes reports whether the gutter goes by a strip, if need be narrower.
func (g *gutter) passes(s strip) bool {
	least := leastGutter * s.size
	switch {
	case s.end <= g.left || s.x >= g.right:
		return true
	case s.x < g.left && g.right-s.end >= least:
		g.left = s.end
	case s.end > g.right && s.x-g.left >= least:
		g.right = s.x
	default:
		return false
	}
	return true
}

// isBetweenColumns tells columns, which are read one after the other, from the
// cells of a table, which are read row by row: those are short and stand on
// common lines.
func (g gutter) isBetweenColumns(strips []strip) bool {
	parts := g.parts(strips)
	left, right := rowsOf(slices.Clone(parts[1])), rowsOf(slices.Clone(parts[2]))
	if len(left) < leastRows || len(right) < leastRows {
		return false
	}
	if min(left[0][0].y, right[0][0].y) < max(left[len(left)-1][0].y, right[len(right)-1][0].y) {
		return false // one stands below the other
	}
	return isProse(left) && isProse(right) || common(left, right) < 0.5
}

// isProse reports whether the middle one of the rows is long.
func isProse(rows [][]strip) bool {
	letters := make([]int, len(rows))
	for i, row := range rows {
		for _, s := range row {
			letters[i] = max(letters[i], len(s.letters))
		}
	}
	slices.Sort(letters)
	return letters[len(letters)/2] >= proseLetters
}

// common is the share of rows that stand on a line with one of the others.
func common(a, b [][]strip) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	n, k := 0, 0
	for _, row := range a {
		y, near := row[0].y, sameRow*row[0].size
		for k < len(b) && b[k][0].y > y+near {
			k++
		}
		if k < len(b) && b[k][0].y >= y-near {
			n++
		}
	}
	return float64(n) / float64(len(a))
}
