//go:build !linux

package pdf

import "time"

var start = time.Now()

// worked is how long this program has run: the system does not tell how long a
// thread has had a processor.
func worked() time.Duration { return time.Since(start) }
