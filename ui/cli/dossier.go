package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"attache/briefs"
	"attache/briefs/dossier"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/feed/sqlite"
	"attache/ui/export"
	"attache/ui/theme"
	"attache/ui/wording"
)

// meeting is what page of a pair is asked for.
type meeting struct {
	pair        [2]string // codes in the order of the alphabet
	asOf, since timex.Date
	own         string
	format      dossierFlag
	all         bool
}

// dossierFlag is a form of a dossier on the command line, "" for the usual one.
type dossierFlag export.Format

func (f *dossierFlag) String() string { return string(*f) }
func (f *dossierFlag) Type() string   { return strings.Join(dossierFormats(), "|") }
func (f *dossierFlag) Set(s string) error {
	format, err := export.ParseDossierFormat(s)
	*f = dossierFlag(format)
	return err
}

func dossierFormats() []string {
	names := make([]string, len(export.DossierFormats))
	for i, f := range export.DossierFormats {
		names[i] = string(f)
	}
	return names
}

func (p *program) dossier() *cobra.Command {
	var m meeting
	cmd := &cobra.Command{
		Use:   "dossier PAIR",
		Short: "Print one page on a pair, to take to a meeting",
		Long: "Prints what the library knows of two parties on one page: what is due in the next 90 days, what is new, what each side promised, what both did, what depends on something else, " +
			"what has passed without a report, what was reported, what is open by topic, and the quotation behind each number. " +
			"On a terminal it is a table to read, elsewhere Markdown; html is one file to print or to send, with a chart.",
		Example:           "attache dossier KR-CN\nattache dossier \"South Korea-China\"\nattache dossier KR-CN --own KR --since 2025-12-12\nattache dossier KR-CN --as-of 2025-12-31 --format html > meeting.html",
		Args:              needs("dossier needs a PAIR such as KR-CN"),
		ValidArgsFunction: p.completePair,
		Run: func(cmd *cobra.Command, args []string) {
			if err := m.prepare(cmd, args); err != nil {
				p.fail(misused, err)
				return
			}
			p.withLibrary(cmd.Context(), false, func(lib *sqlite.Library) error {
				return p.writeDossier(cmd.Context(), lib, &m)
			})
		},
	}
	cmd.Flags().Var((*dayFlag)(&m.asOf), "as-of", "What was known on this day, and clocks as they stood (YYYY-MM-DD); today when not given")
	cmd.Flags().Var((*dayFlag)(&m.since), "since", "What came after this day is new (YYYY-MM-DD); the day of the brief before the last when not given")
	cmd.Flags().StringVar(&m.own, "own", "", "Your own side, such as KR; \"own\" in config.toml when not given")
	cmd.Flags().Var(&m.format, "format", "The form to print it in: table, markdown or html")
	cmd.Flags().BoolVar(&m.all, "all", false, "Fold nothing away, and print every quotation in full")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(dossierFormats(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// prepare understands the pair and fills in what was not asked for. A side that is
// set for good is no side of every pair; one that is given must be.
func (m *meeting) prepare(cmd *cobra.Command, args []string) error {
	codes := codesOf(strings.Join(args, "–"))
	if len(codes) != 2 {
		return fmt.Errorf("a pair is two codes or names such as KR-CN, not %q", sanitise.Name(strings.Join(args, " ")))
	}
	m.pair = [2]string(codes)
	if m.asOf.IsZero() {
		m.asOf = today()
	}
	if m.since.After(m.asOf) {
		return fmt.Errorf("--since %s is after the day of the page, %s", m.since, m.asOf)
	}
	if !cmd.Flags().Changed("own") {
		set, err := readConfig()
		m.own = strings.ToUpper(set.Own)
		return err
	}
	if m.own = strings.Join(query.Sides(m.own), "–"); !slices.Contains(codes, m.own) {
		return fmt.Errorf("--own: %s is none of the two, %s", sanitise.Name(m.own), sanitise.Name(wording.Pair(codes)))
	}
	return nil
}

func (p *program) writeDossier(ctx context.Context, lib *sqlite.Library, m *meeting) error {
	if err := isKnown(ctx, lib, m.pair); err != nil {
		return err
	}
	matter, err := lib.Matter(ctx, m.pair)
	if err != nil {
		return err
	}
	page := dossier.Compose(matter, dossier.Options{AsOf: m.asOf, Since: m.since, Own: m.own, Whole: m.all})
	if page.Briefs == 0 {
		return fmt.Errorf("%s: %s", wording.Pair(m.pair[:]), wording.DossierScope(&page)[3])
	}
	if err := page.Cite(func(at dossier.Ref) (briefs.Brief, error) {
		n, _ := sqlite.NumberOf(feed.RefOf(at))
		return lib.Brief(ctx, n)
	}); err != nil {
		return err
	}
	format, o := p.form(export.Format(m.format), export.Options{AsOf: m.asOf, Whole: m.all})
	if format == export.JSONL { // the usual form for another program
		format = export.Markdown
	}
	if err := export.Dossier(p.out, &page, format, o); err != nil {
		p.unwritten(err)
	}
	return nil
}

// isKnown is nil where the library has briefs on a pair; the error names what is near.
func isKnown(ctx context.Context, lib *sqlite.Library, pair [2]string) error {
	all, err := lib.Pairs(ctx)
	if err != nil || slices.ContainsFunc(all, func(p sqlite.Pair) bool { return p.Codes == pair }) {
		return err
	}
	if len(all) == 0 {
		return errors.New("no brief of the library is about a pair")
	}
	return fmt.Errorf("no brief of the library is about %s; %s", sanitise.Name(wording.Pair(pair[:])), nearest(all, pair[:]))
}

// between is what people write between two sides, as one dash.
var between = strings.NewReplacer(" and ", "–", " - ", "–", " – ", "–", " — ", "–", "‐", "-", "‑", "-", "‒", "–", "—", "–", "−", "-", "/", "–", ",", "–")

// codesOf are the codes of a pair that is written by codes or names, in the order of the
// alphabet.
func codesOf(wanted string) []string {
	words := between.Replace(wanted)
	if two := strings.Fields(words); len(two) == 2 && !strings.ContainsAny(words, "-–") {
		words = strings.Join(two, "–")
	}
	return query.Sides(words)
}

// mostNear is how many pairs an error names.
const mostNear = 5

// nearest names the pairs that share a code or a name with the one that was wanted,
// else those with most briefs.
func nearest(all []sqlite.Pair, wanted []string) string {
	lead, near := "near it are ", slices.DeleteFunc(slices.Clone(all), func(p sqlite.Pair) bool { return sidesNear(&p, wanted) == 0 })
	if len(near) == 0 {
		lead, near = "most are about ", all
	}
	slices.SortStableFunc(near, func(a, b sqlite.Pair) int { return sidesNear(&b, wanted) - sidesNear(&a, wanted) })
	names := make([]string, min(len(near), mostNear))
	for i := range names {
		names[i] = fmt.Sprintf("%s (%d)", wording.Pair(near[i].Codes[:]), near[i].Briefs)
	}
	return lead + sanitise.Name(strings.Join(names, ", "))
}

// sidesNear is how many sides of a pair are among those that are wanted, by code or name.
func sidesNear(p *sqlite.Pair, wanted []string) (n int) {
	for i, code := range p.Codes {
		name := strings.ToUpper(p.Names[i])
		if slices.ContainsFunc(wanted, func(w string) bool { return w == code || len(w) > 2 && strings.Contains(name, w) }) {
			n++
		}
	}
	return n
}

// completePair completes a pair by those of the library.
func (p *program) completePair(cmd *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 || !hasLibrary() {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	path, err := libraryPath()
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	lib, err := sqlite.Open(cmd.Context(), path, sqlite.Options{Rules: briefs.Rules, ReadOnly: true})
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	defer lib.Close()
	all, _ := lib.Pairs(cmd.Context()) // none are proposed where they cannot be read
	var out []string
	for _, pair := range all {
		for _, name := range []string{pair.Codes[0] + "-" + pair.Codes[1], pair.Codes[1] + "-" + pair.Codes[0]} {
			if strings.HasPrefix(name, strings.ToUpper(word)) {
				out = append(out, sanitise.Name(name)+"\t"+theme.Counted(pair.Briefs, "brief"))
			}
		}
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}
