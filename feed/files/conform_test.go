package files_test

import (
	"io/fs"
	"testing"
	"time"

	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/files"
	"attache/feed/shelftest"
)

func TestAsEveryStore(t *testing.T) {
	shelftest.RunAll(t, func(_ *testing.T, fsys fs.FS, asOf timex.Date, _ func() time.Time) feed.Store {
		return files.NewShelfFS(fsys, feed.Options{AsOf: asOf})
	})
}
