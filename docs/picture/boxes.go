package main

import (
	"image"
	"image/color"
)

// strokes are the lines from a cell's middle to its left, upper, right and
// lower edge: 0 none, 1 light, 2 heavy. A font's own would leave gaps between
// rows wherever its line is not as high as the cell.
var strokes = map[rune]string{
	'─': "1010", '━': "2020", '│': "0101", '┃': "0202",
	'┌': "0011", '┐': "1001", '└': "0110", '┘': "1100",
	'╭': "0011", '╮': "1001", '╰': "0110", '╯': "1100",
	'┏': "0022", '┓': "2002", '┗': "0220", '┛': "2200",
	'├': "0111", '┝': "0121", '┠': "0212", '┣': "0222",
	'┤': "1101", '┥': "2101", '┨': "1202", '┫': "2202",
	'┬': "1011", '┯': "2021", '┰': "1012", '┳': "2022",
	'┴': "1110", '┷': "2120", '┸': "1210", '┻': "2220",
	'┼': "1111", '┿': "2121", '╂': "1212", '╋': "2222",
	'╴': "1000", '╵': "0100", '╶': "0010", '╷': "0001",
	'╸': "2000", '╹': "0200", '╺': "0020", '╻': "0002",
	'╼': "1020", '╽': "0102", '╾': "2010", '╿': "0201",
}

// box draws r when it is a line or a block, and reports whether it did.
func (p painter) box(cell image.Rectangle, r rune, ink color.Color) bool {
	if lines, ok := strokes[r]; ok {
		p.strokes(cell, lines, ink)
		return true
	}
	w, h := cell.Dx(), cell.Dy()
	switch {
	case r >= '▁' && r <= '█': // from below, in eighths
		cell.Min.Y = cell.Max.Y - h*int(r-'▁'+1)/8
	case r >= '▉' && r <= '▏': // from the left, in eighths, falling
		cell.Max.X = cell.Min.X + w*(8-int(r-'█'))/8
	case r == '▀':
		cell.Max.Y = cell.Min.Y + h/2
	case r == '▐':
		cell.Min.X += w / 2
	case r == '▔':
		cell.Max.Y = cell.Min.Y + h/8
	case r == '▕':
		cell.Min.X = cell.Max.X - w/8
	default:
		return false
	}
	p.fill(cell, ink)
	return true
}

func (p painter) strokes(cell image.Rectangle, lines string, ink color.Color) {
	mid := cell.Min.Add(cell.Size().Div(2))
	for side, weight := range lines {
		if weight == '0' {
			continue
		}
		// Half the thickness; the middle is covered whole, so that corners close.
		t := p.scale * int(weight-'0') / 2
		r := image.Rect(mid.X-t, mid.Y-t, mid.X+max(t, 1), mid.Y+max(t, 1))
		switch side {
		case 0:
			r.Min.X = cell.Min.X
		case 1:
			r.Min.Y = cell.Min.Y
		case 2:
			r.Max.X = cell.Max.X
		case 3:
			r.Max.Y = cell.Max.Y
		}
		p.fill(r, ink)
	}
}
