package pdf

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// thread is one whose work is measured.
type thread string

// thisThread is the thread that asks, which must be locked to its goroutine.
func thisThread() thread {
	return thread(fmt.Sprintf("/proc/self/task/%d/schedstat", syscall.Gettid()))
}

var start = time.Now()

// worked is how long the thread has had a processor; where the system does not tell,
// how long the program has run.
func (t thread) worked() time.Duration {
	if data, err := os.ReadFile(string(t)); err == nil {
		first, _, _ := strings.Cut(string(data), " ")
		if ns, err := strconv.ParseInt(first, 10, 64); err == nil {
			return time.Duration(ns)
		}
	}
	return time.Since(start)
}
