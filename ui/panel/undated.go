package panel

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"attache/ui/theme"
)

// undatedLines is how many lines those without a day take at most.
const undatedLines = 2

// token is a word or number of the undated line, and where it stands.
type token struct {
	words      string
	commitment int // -1 for a word
	x, y       int
}

// tokens is a group's name and its numbers, nothing for an empty group.
func tokens(name string, of []int) []token {
	if len(of) == 0 {
		return nil
	}
	all := []token{{words: name, commitment: -1}}
	for _, i := range of {
		all = append(all, token{words: strconv.Itoa(i + 1), commitment: i})
	}
	return all
}

// flowUndated places the undated tokens, each group's name kept with its first
// number. What finds no room on the last line ends in an ellipsis.
func (t *timeline) flowUndated(w int) {
	t.flowed, t.lines = t.flowed[:0], 0
	x, y := 1, 0
	for i, tok := range t.undated {
		n := ansi.StringWidth(tok.words)
		need := n
		if tok.commitment < 0 {
			need += 1 + len(t.undated[i+1].words)
			if x > 1 {
				x++
			}
		}
		if x+need > w && x > 1 {
			if y+1 == undatedLines {
				t.flowed = append(t.flowed, token{words: theme.Ellipsis, commitment: -1, x: min(x, w-1), y: y})
				break
			}
			x, y = 1, y+1
		}
		tok.x, tok.y = x, y
		t.flowed = append(t.flowed, tok)
		x += n + 1
	}
	if len(t.flowed) > 0 {
		t.lines = y + 1
	}
}

func (p *Pane) drawUndated(y int) string {
	l := theme.NewLine(p.w)
	for _, tok := range p.timeline.flowed {
		if tok.y != y {
			continue
		}
		style := p.t.Muted
		switch {
		case tok.commitment < 0:
			style = p.t.Faint
		case tok.commitment == p.selected:
			style = p.t.Title
		}
		l.Add(style, strings.Repeat(" ", max(tok.x-l.Used(), 0))+tok.words)
	}
	return l.End(theme.Style{})
}
