package files_test

import (
	"testing"

	"attache/feed"
	"attache/feed/files"
	"attache/feed/samples"
	"attache/feed/shelftest"
)

func TestAsEveryStore(t *testing.T) {
	shelftest.Run(t, samples.FS, samples.AsOf, func(*testing.T) shelftest.Store {
		return files.NewShelfFS(samples.FS, feed.Options{AsOf: samples.AsOf})
	})
}
