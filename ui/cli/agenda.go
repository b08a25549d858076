package cli

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/sqlite"
	"attache/ui/agenda"
	"attache/ui/export"
)

// window is what of the agenda is asked for.
type window struct {
	from, to    timex.Date
	now, known  timex.Date
	pair, topic string
	format      formatFlag
	all         bool // also where people read
}

func (p *program) agenda() *cobra.Command {
	var w window
	cmd := &cobra.Command{
		Use:   "agenda",
		Short: "Print the library's commitments by when they are due",
		Long: "Prints commitments in groups: those whose date has just passed, those due within 30 days, those whose date passed earlier, those whose window is open, those to come by quarter, " +
			"what holds until a day, ongoing ones, conditional ones, those without a date, what was reported delivered or withdrawn, and what held until a day. With --from or --to only those due in that time.",
		Example: "attache agenda --pair KR-CN\nattache agenda --from 2026-01-01 --to 2026-06-30 --topic mkt.tariff",
		Args:    noArgs,
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
	cmd.Flags().StringVar(&w.topic, "topic", "", "Only commitments about this topic, such as mkt.tariff, or group of topics")
	cmd.Flags().BoolVar(&w.all, "all", false, "All commitments of each group, however many, and their lines whole, however long")
	cmd.Flags().Var(&w.format, "format", "The form to print it in: jsonl, or table, with quotations; csv, json, markdown and ics print the briefs with these commitments alone")
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

// mostAtOnce is how many commitments of a group are shown to people, unless all are
// asked for.
const mostAtOnce = 20

func (p *program) writeAgenda(ctx context.Context, lib *sqlite.Library, q query.Query, w *window) error {
	format := export.Format(w.format)
	if format != "" && format != export.Table && format != export.JSONL {
		found, err := lib.Search(ctx, q, w.now, 0)
		if err != nil {
			return err
		}
		a := asked{now: w.now, known: w.known, format: w.format, commitments: true}
		only, err := commitmentsFound(ctx, lib, q, a)
		if err != nil {
			return err
		}
		return p.briefs(ctx, lib, found.Numbers, only, a)
	}
	cells, isForPeople := p.forPeople(w.format)
	if isForPeople { // as the reader does; what programs read is as the contract has it
		set, err := readConfig()
		if err != nil {
			return err
		}
		clock.SetSoon(set.Soon)
	}
	plan, rows, err := planOf(ctx, lib, q, w.now, w.known)
	if err != nil {
		return err
	}
	if plan.Count() == 0 {
		return p.nothing(ctx, lib, q, w.query())
	}
	if isForPeople {
		if w.all {
			cells = uncut
		}
		return p.agendaRows(ctx, lib, plan, rows, w, cells)
	}
	format, o := p.form(format, export.Options{AsOf: w.now})
	out := export.NewAgenda(p.out, format, o)
	for _, s := range plan.Sections() {
		if err := p.writeGroup(ctx, lib, &s, rows, out, w.known, format == export.Table && !w.all); err != nil {
			return err
		}
	}
	return nil
}

// writeGroup writes the commitments of a group, some of many where it is cut.
func (p *program) writeGroup(ctx context.Context, lib *sqlite.Library, s *agenda.Section, rows []feed.Row, out *export.Agenda, known timex.Date, isCut bool) error {
	all := s.Items
	if isCut && len(all) > mostAtOnce {
		all = all[:mostAtOnce]
	}
	var b briefs.Brief
	var added *export.Added
	var is feed.Ref
	for _, one := range all {
		if ref := rows[one.Number].Ref; ref != is {
			n, _ := sqlite.NumberOf(ref)
			var err error
			if b, err = lib.Brief(ctx, n); err == nil {
				added, err = addedTo(ctx, lib, n, &b, known)
			}
			if err != nil {
				return err
			}
			is = ref
		}
		if one.Index >= len(b.Commitments) {
			continue // read again by newer rules meanwhile
		}
		if err := out.Write(s.Name, &b, &b.Commitments[one.Index], added); err != nil {
			p.unwritten(err)
			return nil
		}
	}
	if err := out.More(len(s.Items) - len(all)); err != nil {
		p.unwritten(err)
	}
	return nil
}
