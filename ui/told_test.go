package ui

import (
	"context"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// What takes long is said in the status line, and what an article put there
// controls nothing.
func TestWhatTakesLongIsTold(t *testing.T) {
	told := make(chan string, 1)
	ctx, cancel := context.WithCancel(context.Background())
	app := New(ctx, Options{Shelf: &fakeShelf{}, AsOf: newYearsEve, Told: told})
	app.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	told <- "preparing\x1b[2J the reader"
	app.Update(app.listen()())
	if screen := app.View().Content; !strings.Contains(screen, "preparing") || strings.Contains(screen, "\x1b[2J") {
		t.Errorf("%q", screen)
	}
	cancel()
	if msg := app.listen()(); msg != nil {
		t.Errorf("after the end: %v", msg)
	}
}
