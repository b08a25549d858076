package sqlite_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"attache/feed/sqlite"
)

// The system tells that a file is written, and not when the disk has it, which may be
// after the last word of it.
func TestWhatIsWrittenIsSeenSoon(t *testing.T) {
	lib := fresh(t)
	ctx, cancel := context.WithCancel(t.Context())
	seen := make(chan struct{}, 1)
	ended := make(chan error)
	go func() {
		ended <- lib.Follow(ctx, func(sqlite.Changes) bool { seen <- struct{}{}; return true })
	}()
	time.Sleep(300 * time.Millisecond) // it watches
	for i := range 12 {
		time.Sleep(200 * time.Millisecond) // since the last look
		add(t, lib, entry(fmt.Sprintf("/%d.txt", i), "A", fmt.Sprint(dated, i)))
		select {
		case <-seen:
		case <-time.After(2 * time.Second):
			t.Fatalf("article %d was not seen", i)
		}
	}
	cancel()
	<-ended
}
