package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"attache/briefs"
	"attache/briefs/query"
	"attache/briefs/threads"
	"attache/briefs/timex"
	"attache/feed/sqlite"
	"attache/ui/export"
)

// window is what of the agenda is asked for.
type window struct {
	from, to    timex.Date
	now, known  timex.Date
	pair, topic string
	format      formatFlag
}

func (p *program) agenda() *cobra.Command {
	var w window
	cmd := &cobra.Command{
		Use:   "agenda",
		Short: "Print the library's commitments by when they are due",
		Long: "Prints commitments in groups: those whose date has just passed, those due within 30 days, those whose date passed earlier, those whose window is open, those to come by quarter, " +
			"what holds until a day, ongoing ones, conditional ones, what held until a day and those without a date. With --from or --to only those due in that time.",
		Example: "attache agenda --pair KR-CN\nattache agenda --from 2026-01-01 --to 2026-06-30 --topic mkt.tariff",
		Args:    cobra.NoArgs,
		Run: func(cmd *cobra.Command, _ []string) {
			if w.now.IsZero() {
				w.now = w.known
			}
			if w.now.IsZero() {
				w.now = today()
			}
			q, err := query.Parse(w.query(), w.now)
			if err != nil {
				p.misuse(err)
				return
			}
			q = q.KnownBy(w.known)
			p.withLibrary(cmd.Context(), false, func(lib *sqlite.Library) error { return p.writeAgenda(cmd.Context(), lib, q, &w) })
		},
	}
	cmd.Flags().Var((*dayFlag)(&w.from), "from", "Only what is due on this day or later (YYYY-MM-DD)")
	cmd.Flags().Var((*dayFlag)(&w.to), "to", "Only what is due on this day or earlier (YYYY-MM-DD)")
	cmd.Flags().Var((*dayFlag)(&w.now), "now", "The day on which clocks are read (YYYY-MM-DD); today when not given")
	asKnown(cmd, &w.known)
	cmd.Flags().StringVar(&w.pair, "pair", "", "Only briefs of this pair, such as KR-CN, or of this party")
	cmd.Flags().StringVar(&w.topic, "topic", "", "Only briefs with this topic, such as mkt.tariff, or group of topics")
	cmd.Flags().Var(&w.format, "format", "The form to print it in: jsonl, or table; csv, json, markdown and ics print the briefs with these commitments alone")
	return cmd
}

// query is the window in the language of search.
func (w *window) query() string {
	var parts []string
	if !w.from.IsZero() || !w.to.IsZero() {
		from, to := "", ""
		if !w.from.IsZero() {
			from = w.from.String()
		}
		if !w.to.IsZero() {
			to = w.to.String()
		}
		parts = append(parts, "due:"+from+".."+to)
	}
	for _, f := range [][2]string{{"pair:", w.pair}, {"topic:", w.topic}} {
		if f[1] != "" {
			parts = append(parts, f[0]+f[1])
		}
	}
	return strings.Join(parts, " ")
}

// groups are the agenda's, in its order.
var groups = []struct {
	clock threads.Clock
	name  string
}{
	{threads.Grace, "Just passed"}, {threads.Soon, fmt.Sprintf("Due within %d days", threads.SoonDays)}, {threads.Passed, "Date passed, no report"}, {threads.Open, "Window open"},
	{threads.Scheduled, "Scheduled"}, {threads.Holding, "Holds until"}, {threads.Ongoing, "Ongoing"}, {threads.Conditional, "Conditional"}, {threads.Ended, "Ended"}, {threads.NoDate, "No date"},
}

// mostAtOnce is how many commitments of a group are shown to people.
const mostAtOnce = 20

func (p *program) writeAgenda(ctx context.Context, lib *sqlite.Library, q query.Query, w *window) error {
	format := export.Format(w.format)
	if format != "" && format != export.Table && format != export.JSONL {
		found, err := lib.Search(ctx, q, w.now, 0)
		if err != nil {
			return err
		}
		a := asked{now: w.now, format: w.format, commitments: true}
		only, err := promised(ctx, lib, q, a)
		if err != nil {
			return err
		}
		return p.briefs(ctx, lib, found.Numbers, only, a)
	}
	format, o := p.form(format, export.Options{AsOf: w.now})
	out := export.NewAgenda(p.out, format, o)
	for _, g := range groups {
		if err := p.writeGroup(ctx, lib, q, g.clock, g.name, out, format); err != nil {
			return err
		}
	}
	return nil
}

func (p *program) writeGroup(ctx context.Context, lib *sqlite.Library, q query.Query, clock threads.Clock, name string, out *export.Agenda, format export.Format) error {
	all, err := lib.Promises(ctx, q.And(query.Condition{Field: query.Clock, Values: []query.Value{{ID: clock.String()}}}), out.AsOf())
	if err != nil {
		return err
	}
	more := 0
	if format == export.Table && len(all) > mostAtOnce {
		if clock == threads.Passed { // the latest say most
			slices.Reverse(all)
		}
		all, more = all[:mostAtOnce], len(all)-mostAtOnce
	}
	var b briefs.Brief
	var is sqlite.Number
	for _, one := range all {
		if one.Number != is {
			if b, err = lib.Brief(ctx, one.Number); err != nil {
				return err
			}
			is = one.Number
		}
		if one.Index >= len(b.Commitments) {
			continue // read again by newer rules meanwhile
		}
		heading := name
		if clock == threads.Scheduled {
			heading += quarter(one.Due)
		}
		if err := out.Write(heading, &b, &b.Commitments[one.Index]); err != nil {
			p.unwritten(err)
			return nil
		}
	}
	if err := out.More(more); err != nil {
		p.unwritten(err)
	}
	return nil
}

func quarter(d timex.Date) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf(" · Q%d %d", (int(d.Month)+2)/3, d.Year)
}
