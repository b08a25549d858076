package main

import (
	"io"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// screen is a grid of cells; the second cell of a wide character has width 0.
type screen [][]uv.Cell

// newScreen plays a capture into a terminal that is just large enough for it.
func newScreen(capture string) screen {
	lines := strings.Split(strings.TrimRight(capture, "\n"), "\n")
	width := 1
	for _, l := range lines {
		width = max(width, ansi.StringWidth(l))
	}
	// One row more than there are lines, so that a full last row cannot scroll.
	term := vt.NewEmulator(width, len(lines)+1)
	go func() { _, _ = io.Copy(io.Discard, term) }() // answers to queries, which nobody asked
	_, _ = term.WriteString(strings.Join(lines, "\r\n"))
	s := make(screen, len(lines))
	for y := range s {
		s[y] = make([]uv.Cell, width)
		for x := range s[y] {
			if c := term.CellAt(x, y); c != nil {
				s[y][x] = *c
			}
		}
	}
	_ = term.Close()
	return s
}
