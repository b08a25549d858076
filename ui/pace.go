package ui

import (
	"reflect"
	"sync"
	"time"
	"unsafe"

	tea "charm.land/bubbletea/v2"
)

// Bubble Tea looks for a new frame at a fixed rate, whether anything has happened or
// not: at 120 a second an open reader that nobody touches takes a hundredth of a
// processor, and a laptop's battery, and an answer waits 8 ms for the next frame. Its
// clock is none of what it offers, so it is reached for: while things happen it is
// fast, and else it almost stands. Where a later Bubble Tea has no such clock the
// rate stays as it is.

const (
	awake  = 4 * time.Millisecond   // between frames while something happens
	asleep = time.Second            // while nothing does; a frame that was late is drawn by then
	tired  = 250 * time.Millisecond // without anything that happens
	unused = 10 * time.Second       // without anything that happens, after which nobody is in a hurry
)

// pace is how often a program looks for a new frame.
type pace struct {
	program *tea.Program
	rested  func() // is called beside the loop when nothing has happened for long; may be nil
	pause   *time.Timer
	clock   *time.Ticker
	rest    *time.Timer

	mu     sync.Mutex
	isFast bool
	last   time.Time // when something happened
}

// wake is called in the program's loop whenever something has happened.
func (p *pace) wake() {
	switch {
	case p.pause != nil:
		p.pause.Reset(unused)
	case p.rested != nil:
		p.pause = time.AfterFunc(unused, p.rested)
	}
	if p.clock == nil {
		if p.clock = frameClock(p.program); p.clock == nil {
			return
		}
		p.rest = time.AfterFunc(tired, p.sleep)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.last = time.Now(); !p.isFast {
		p.isFast = true
		p.clock.Reset(awake)
	}
	p.rest.Reset(tired)
}

// sleep slows the clock down, unless something has happened as it was about to.
func (p *pace) sleep() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.isFast && time.Since(p.last) >= tired {
		p.isFast = false
		p.clock.Reset(asleep)
	}
}

// frameClock is the clock of a program that runs, nil where it has none.
func frameClock(p *tea.Program) *time.Ticker {
	f := reflect.ValueOf(p).Elem().FieldByName("ticker")
	if !f.IsValid() || f.Type() != reflect.TypeFor[*time.Ticker]() {
		return nil
	}
	return *(**time.Ticker)(unsafe.Pointer(f.UnsafeAddr()))
}
