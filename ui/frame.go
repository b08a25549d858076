package ui

import (
	"slices"
	"strings"

	"attache/ui/theme"
)

// Rect is a part of the screen in cells; the zero Rect is not on it.
type Rect struct{ X, Y, W, H int }

// Contains reports whether the cell x, y is inside.
func (r Rect) Contains(x, y int) bool {
	return x >= r.X && x < r.X+r.W && y >= r.Y && y < r.Y+r.H
}

// Frame is where everything stands on a screen. It is computed, never stored
// in parts: two equal Frames show the same panes at the same sizes.
type Frame struct {
	W, H     int
	TooSmall bool // nothing fits but a line that says so
	Single   bool // one pane at a time, under a breadcrumb
	Alone    bool // the article, and nothing else

	List, Article, Panel, Detail, Chooser, Page Rect
}

// The smallest screen, and the widths from which two and three panes fit.
const (
	minWidth, minHeight = 40, 10
	twoPanes            = 100
	threePanes          = 140
)

// Widths that read well, in cells, and the height of a body under which the
// panel does not fit below the article.
const (
	listWidth    = 34
	panelWidth   = 46
	widestPanel  = 78
	articleWidth = 82 // the column of text, its gutter and air
	chooserWidth = 54
	stackHeight  = 22
)

// Panes are the sizes to which the user has dragged panes, in cells; 0 is the usual one.
type Panes struct {
	List  int `json:"list,omitempty"`  // how wide the list is
	Panel int `json:"panel,omitempty"` // how wide the panel is beside the article
	Under int `json:"under,omitempty"` // how high it is under the article
}

// The smallest that a pane can be dragged to.
const (
	leastWidth  = 20
	leastHeight = 5
	leastText   = 40 // cells that are left to the article
)

// dragged is a size that was dragged to, as far as there is room; usual where none was.
func dragged(size, usual, least, most int) int {
	if size == 0 {
		return usual
	}
	return max(min(size, most), least)
}

// Layout is the frame of a screen of w × h cells.
func Layout(w, h int, s screen, f focus, p Panes) Frame {
	fr := Frame{W: w, H: h, TooSmall: w < minWidth || h < minHeight}
	if fr.TooSmall {
		return fr
	}
	fr.Single = w < twoPanes
	body := Rect{0, 1, w, h - 2}
	if s.isSheet() {
		fr.Page = body
		return fr
	}
	switch {
	case fr.Single:
		fr.single(Rect{0, 2, w, h - 3}, s, f)
	case s == choosing:
		fr.Chooser, fr.List = body.split(chooserWidth)
	case w < threePanes:
		fr.two(body, s, f, p)
	default:
		fr.three(body, s, p)
	}
	fr.Panel, fr.Detail = fr.Panel.inset(), fr.Detail.inset()
	return fr
}

func (fr *Frame) single(body Rect, s screen, f focus) {
	switch {
	case s == choosing:
		fr.Chooser = body
	case s == detailing:
		fr.Detail = body
	case f == onList:
		fr.List = body
	case f == onArticle:
		fr.Article = body
	default:
		fr.Panel = body
	}
}

// two has the panel under the article; on a low screen it takes the list's
// place while it has the focus, so that the article stays beside it.
func (fr *Frame) two(body Rect, s screen, f focus, p Panes) {
	low := body.H < stackHeight
	if low && f == onPanel && s == home {
		fr.Panel, fr.Article = body.split(panelWidth)
		return
	}
	fr.List, fr.Article = body.split(dragged(p.List, listWidth, leastWidth, body.W-leastText-1))
	switch {
	case s == detailing:
		fr.Detail, fr.Article = fr.Article, Rect{}
	case !low:
		fr.Article, fr.Panel = fr.Article.stack(dragged(p.Under, body.H*2/5, leastHeight, body.H-leastHeight-1))
	}
}

// three gives a tenth of what is over to the list and an eighth to the panel,
// and to the panel what the article's column of text leaves empty.
func (fr *Frame) three(body Rect, s screen, p Panes) {
	over := body.W - threePanes
	list := dragged(p.List, listWidth+min(over/10, 10), leastWidth, body.W-leastText-leastWidth-2)
	spare := body.W - list - articleWidth - 2
	usual := max(panelWidth+over/8, min(spare, widestPanel))
	panel := dragged(p.Panel, min(usual, body.W-list-leastText-2), leastWidth, body.W-list-leastText-2)
	var rest Rect
	fr.List, rest = body.split(list)
	fr.Article, fr.Panel = rest.split(rest.W - panel - 1)
	if s == detailing {
		fr.Detail, fr.Panel = fr.Panel, Rect{}
	}
}

// lone gives the article the whole screen but the lines of the header and the footer,
// its column of so many cells in the middle.
func (fr Frame) lone(column int) Frame {
	if fr.TooSmall {
		return fr
	}
	left := max((fr.W-column)/2, 0)
	return Frame{W: fr.W, H: fr.H, Alone: true, Article: Rect{left, 1, fr.W - left, fr.H - 2}}
}

// divider is a line between panes that can be dragged.
type divider uint8

const (
	noDivider divider = iota
	besideList
	besidePanel
	overPanel
)

// divider is the one that is drawn at a cell.
func (fr *Frame) divider(x, y int) divider {
	list, text, panel := fr.List, fr.Article, fr.Panel
	inBody := y >= fr.top() && y < fr.H-1
	isStacked := panel.W > 0 && panel.Y > text.Y
	switch {
	case !inBody || fr.Single || list.W == 0:
	case x == list.X+list.W && fr.Chooser.W == 0:
		return besideList
	case isStacked && y == text.Y+text.H && x > list.X+list.W:
		return overPanel
	case panel.W > 0 && !isStacked && x == text.X+text.W:
		return besidePanel
	}
	return noDivider
}

// drag is the sizes after a divider was drawn to a cell.
func (fr *Frame) drag(d divider, x, y int, p Panes) Panes {
	switch d {
	case besideList:
		p.List = max(x-fr.List.X, 1)
	case besidePanel:
		p.Panel = max(fr.W-x-1, 1)
	case overPanel:
		p.Under = max(fr.H-1-y-1, 1)
	}
	return p
}

// reset is the sizes with the usual one on the side of a divider.
func (p Panes) reset(d divider) Panes {
	switch d {
	case besideList:
		p.List = 0
	case besidePanel:
		p.Panel = 0
	case overPanel:
		p.Under = 0
	}
	return p
}

// split cuts a Rect at w cells and leaves one cell between for a hairline.
func (r Rect) split(w int) (left, right Rect) {
	return Rect{r.X, r.Y, w, r.H}, Rect{r.X + w + 1, r.Y, r.W - w - 1, r.H}
}

// inset leaves a cell at both sides of a pane that has no margins of its own.
func (r Rect) inset() Rect {
	if r.W == 0 {
		return r
	}
	return Rect{r.X + 1, r.Y, r.W - 2, r.H}
}

// stack cuts the lowest h lines off and leaves one line for a hairline.
func (r Rect) stack(h int) (upper, lower Rect) {
	return Rect{r.X, r.Y, r.W, r.H - h - 1}, Rect{r.X, r.Y + r.H - h, r.W, h}
}

// drawn is the lines of a pane and where they go.
type drawn struct {
	Rect
	lines   []string
	focused bool
}

// join puts panes together row by row, left to right, hairlines in the gaps;
// those of the pane that has the focus are in the accent, and so is the corner
// where a pane that is stacked begins, whichever has it. The panes are given
// from left to right.
func (fr Frame) join(t *theme.Theme, panes []drawn, b *strings.Builder) {
	hairline := map[bool]theme.Style{false: t.Faint, true: t.Accent}
	inRight := slices.ContainsFunc(panes, func(p drawn) bool { return p.focused && p.X > panes[0].X })
	for y := fr.top(); y < fr.H-1; y++ {
		x, focused := 0, false
		for i := range panes {
			p := &panes[i]
			if y < p.Y || y >= p.Y+p.H {
				continue
			}
			gap := p.X - x
			if x > 0 {
				b.WriteString(hairline[focused || p.focused].Over("│"))
				gap--
			}
			b.WriteString(theme.Fit("", gap))
			b.WriteString(p.lines[y-p.Y])
			x, focused = p.X+p.W, p.focused
		}
		if rest := fr.W - x; rest > 1 {
			b.WriteString(t.Accent.Over("├"))
			b.WriteString(hairline[inRight].Over(strings.Repeat("─", rest-1)))
		} else {
			b.WriteString(theme.Fit("", rest))
		}
		b.WriteByte('\n')
	}
}

// top is the first line of the body.
func (fr Frame) top() int {
	if fr.Single && fr.Page.W == 0 {
		return 2
	}
	return 1
}
