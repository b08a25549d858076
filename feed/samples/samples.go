// Package samples holds the briefs that attaché opens on when there is nothing
// else to read.
//
// Its promise: every brief is in attaché's own words, retells public events and
// names their public sources in its front matter.
package samples

import (
	"embed"

	"attache/briefs/timex"
)

// FS is the briefs, as Markdown files named by date.
//
//go:embed *.md
var FS embed.FS

// AsOf is the day on which the briefs are meant to be read, so that a first
// look is the same on any day.
var AsOf = timex.On(2026, 1, 12)
