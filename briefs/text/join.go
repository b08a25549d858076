package text

import (
	"slices"
	"strings"
)

// Join puts bodies behind each other.
func Join(bodies ...Body) Body {
	var out Body
	var words strings.Builder
	for _, b := range bodies {
		out.Hidden += b.Hidden
		if b.Text == "" {
			continue
		}
		if words.Len() > 0 {
			words.WriteString("\n\n")
		}
		by := words.Len()
		words.WriteString(b.Text)
		for _, blk := range b.Blocks {
			blk.Span = moved(blk.Span, by)
			cells := slices.Clone(blk.Cells)
			for i, cell := range cells {
				cells[i] = moved(cell, by)
			}
			blk.Cells = cells
			out.Blocks = append(out.Blocks, blk)
		}
		for _, m := range b.Inlines {
			m.Span = moved(m.Span, by)
			out.Inlines = append(out.Inlines, m)
		}
	}
	out.Text = words.String()
	return out
}

func moved(s Span, by int) Span { return Span{s.Start + by, s.End + by} }
