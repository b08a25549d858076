package files

import (
	"context"
	"io/fs"
	"iter"

	"attache/feed"
)

// AllFS is All for the articles of a file system. Their paths are its names.
func AllFS(ctx context.Context, fsys fs.FS, opt feed.Options) iter.Seq2[Found, error] {
	return allOf(ctx, spotsIn(fsys), opt)
}
