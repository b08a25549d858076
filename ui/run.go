package ui

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"

	"attache/briefs/timex"
)

// frames is how many frames are drawn in a second at most, until pace says: as many as
// Bubble Tea allows, since an answer waits for the next one, with the usual sixty 8 ms.
const frames = 120

// Run opens the reader and returns when the user has quit. The terminal is
// restored however it ends: Bubble Tea sees to it after a panic, an interrupt and
// a termination; a hang-up, which it leaves alone, ends the context here.
func Run(ctx context.Context, o Options) error {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGHUP)
	defer stop()
	if o.Today.IsZero() {
		o.Today = timex.Of(time.Now())
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	app := New(ctx, o)
	program := tea.NewProgram(app, tea.WithContext(ctx), tea.WithOutput(os.Stdout), tea.WithFPS(frames))
	app.happened = (&pace{program: program, rested: func() { program.Send(unusedMsg{}) }}).wake
	if o.Watch != nil {
		o.Watch(ctx, func(m SettingsMsg) { program.Send(m) })
	}
	_, err := program.Run()
	switch {
	case err == nil, errors.Is(err, tea.ErrInterrupted), errors.Is(err, context.Canceled):
		return nil
	}
	return fmt.Errorf("the reader ended early: %w", err)
}
