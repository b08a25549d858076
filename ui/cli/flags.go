package cli

import (
	"strings"
	"time"

	"github.com/spf13/cobra"

	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/export"
)

// days are the two dates that a user can give.
type days struct{ published, now timex.Date }

func (d *days) register(cmd *cobra.Command) {
	cmd.Flags().Var((*dayFlag)(&d.published), "published", "The articles' date, when you know it (YYYY-MM-DD)")
	cmd.Flags().Var((*dayFlag)(&d.now), "now", "The day to read them on (YYYY-MM-DD); today when not given")
}

// options are the days for a shelf; without --now the day is that given.
func (d *days) options(now timex.Date) feed.Options {
	if !d.now.IsZero() {
		now = d.now
	}
	return feed.Options{Given: d.published, AsOf: now}
}

// reading is opt with what reading files needs of this machine.
func (p *program) reading(opt feed.Options) feed.Options {
	opt.Cache, opt.Tell = cachePath(), p.say
	return opt
}

// asKnown registers the day on which what is told was known.
func asKnown(cmd *cobra.Command, day *timex.Date) {
	cmd.Flags().Var((*dayFlag)(day), "as-of", "What was known on this day (YYYY-MM-DD): later briefs and reports are left out, and clocks are read on it")
}

func today() timex.Date { return timex.Of(time.Now()) }

// dayFlag is a date on the command line.
type dayFlag timex.Date

func (f *dayFlag) String() string { return timex.Date(*f).String() }
func (f *dayFlag) Type() string   { return "YYYY-MM-DD" }
func (f *dayFlag) Set(s string) error {
	d, err := timex.ParseDate(s)
	*f = dayFlag(d)
	return err
}

// formatFlag is an export format on the command line, "" for the usual one.
type formatFlag export.Format

func (f *formatFlag) String() string { return string(*f) }
func (f *formatFlag) Type() string   { return strings.Join(formatNames(), "|") }
func (f *formatFlag) Set(s string) error {
	format, err := export.ParseFormat(s)
	*f = formatFlag(format)
	return err
}

func formatNames() []string {
	names := make([]string, len(export.Formats))
	for i, f := range export.Formats {
		names[i] = string(f)
	}
	return names
}

// isAddress reports whether an argument is a URL rather than a path.
func isAddress(arg string) bool {
	scheme, _, ok := strings.Cut(strings.ToLower(arg), "://")
	return ok && (scheme == "http" || scheme == "https")
}
