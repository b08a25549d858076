//go:build !linux

package pdf

import "time"

// thread is one whose work is measured: here by the clock.
type thread struct{}

func thisThread() thread { return thread{} }

var start = time.Now()

func (thread) worked() time.Duration { return time.Since(start) }
