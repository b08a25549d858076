// Package plain is the reader without a full screen: numbered text, line by line,
// for screen readers and terminals that cannot place a cursor.
//
// Its promise: it writes no escape sequence, waits for a whole line, and says what
// can be done by name or number.
package plain

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/sanitise"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/agenda"
	"attache/ui/export"
	"attache/ui/list"
	"attache/ui/theme"
	"attache/ui/wording"
)

// Options are what the reader opens on.
type Options struct {
	Shelf feed.Store
	AsOf  timex.Date
	Known timex.Date // what was published or reported after it is hidden; zero for nothing
	Today timex.Date // an as-of day before it hides what came later; zero hides nothing
	Name  string     // what the shelf is called
	Own   string     // the code of one's own side, "" for none
	Soon  int        // within how many days what is due is due soon; 0 is the usual count
}

// reader is a reading of a shelf, line by line.
type reader struct {
	Options
	ctx     context.Context
	out     *bufio.Writer
	all     []feed.Row // newest first
	shown   []feed.Row
	order   list.Order
	asked   string            // what was searched for, as it was typed
	found   map[feed.Ref]bool // what that finds, nil where nothing was searched for
	with    []uint64          // topics of which each brief that is shown must have one
	without []uint64          // those that none has
	from    int               // the first of the shown rows that is to be told next
	open    *briefs.Brief
	at      feed.Ref
	told    []feed.CommitmentRef // commitments by the numbers told last, where those were an agenda's
	parts   []part               // of that agenda, those that are to be told next

	reported map[feed.CommitmentRef]ledger.Outcome // of that agenda
	standing map[feed.Ref]map[int]bool             // the places of the commitments in it

	evidence *evidence // a sentence for the next outcome, nil for none
}

// command is what can be done, by name.
type command struct {
	name, takes, help string
	do                func(r *reader, rest string) error
}

var commands []command

func init() {
	commands = append([]command{
		{"list", "", "the briefs, ten at a time", (*reader).list},
		{"more", "", "the next ten briefs, or commitments of the agenda", (*reader).more},
		{"order", "HOW", "newest first, oldest first, by pair, or most due first; without one, the next of these", (*reader).reorder},
		{"open", "N", "the brief, or the commitment of an agenda, of that number", (*reader).openNumber},
		{"commitments", "", "the commitments of the open brief", (*reader).commitments},
		{"sentence", "N", "the sentence of a commitment of the open brief, and its source", (*reader).sentence},
		{"detail", "N", "what decided a commitment of the open brief: who, how firm, by when", (*reader).detail},
		{"agenda", "WHEN", "the commitments of what is listed by when they are due; with 90 of the next 90 days, with quarter of this quarter", (*reader).agenda},
		{"search", "WORDS", "only the briefs that match; without words all again", (*reader).search},
		{"as-of", "DAY", "the day on which dates are read, as 2026-01-12", (*reader).asOf},
		{"help", "", "what can be done", (*reader).help},
		{"quit", "", "leave", func(*reader, string) error { return io.EOF }},
	}, deeds()...)
}

// Run reads commands from in until it ends or one says so.
func Run(ctx context.Context, in io.Reader, out io.Writer, o Options) error {
	r := &reader{Options: o, ctx: ctx, out: bufio.NewWriter(out)}
	clock.SetSoon(o.Soon)
	r.fill()
	r.say("attaché, %s: %s, as of %s. help says what can be done.", o.Name, theme.Counted(len(r.shown), "brief"), wording.Date(o.AsOf))
	_ = r.list("")
	lines := bufio.NewScanner(in)
	for r.prompt(); lines.Scan(); r.prompt() {
		if err := r.do(lines.Text()); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			r.say("%s", ended(err.Error()))
		}
	}
	return errors.Join(r.out.Flush(), lines.Err())
}

// ended is words with a mark at their end.
func ended(words string) string {
	if strings.HasSuffix(words, "?") || strings.HasSuffix(words, ".") || strings.HasSuffix(words, theme.Ellipsis) {
		return words
	}
	return words + "."
}

func (r *reader) prompt() {
	_, _ = r.out.WriteString("> ")
	_ = r.out.Flush() // what cannot be written ends the reading
}

func (r *reader) say(form string, args ...any) {
	_, _ = r.out.WriteString(sanitise.Line(fmt.Sprintf(form, args...)) + "\n")
}

// fill reads the shelf.
func (r *reader) fill() {
	latest := map[feed.Ref]int{}
	r.Shelf.Fill(r.ctx, func(b feed.Batch) bool {
		for row := range b.All() {
			if i, known := latest[row.Ref]; known {
				r.all[i] = row
				continue
			}
			latest[row.Ref] = len(r.all)
			r.all = append(r.all, row)
		}
		for _, s := range b.Skips {
			r.say("skipped: %v", s.Err)
		}
		for _, ref := range b.Gone {
			if i, known := latest[ref]; known {
				r.all[i].Ref = feed.Ref{}
			}
		}
		return true
	})
	r.all = slices.DeleteFunc(r.all, func(row feed.Row) bool { return row.Ref == feed.Ref{} })
	r.sort()
	r.show()
}

// sort puts all briefs in the order in force. What cannot be told of reports is said where
// it is asked for.
func (r *reader) sort() {
	reported, _ := r.Shelf.Reported(r.ctx, r.Known)
	list.Sort(r.all, r.order, r.AsOf, reported)
}

// reorder puts the briefs in the order that words name.
func (r *reader) reorder(rest string) error {
	o, err := orderOf(r.order, rest)
	if err != nil {
		return err
	}
	r.order = o
	r.sort()
	r.show()
	r.say("%s.", r.order)
	return r.list("")
}

// orderOf is the order that words name, without any the one after was.
func orderOf(was list.Order, words string) (list.Order, error) {
	if words == "" {
		return was.Next(), nil
	}
	for o := was.Next(); ; o = o.Next() {
		if strings.Contains(o.String(), strings.ToLower(words)) {
			return o, nil
		}
		if o == was {
			return o, errors.New("order takes newest, oldest, pair or due")
		}
	}
}

// refill reads the shelf again, for what it holds may be other now; what was searched for
// stays so.
func (r *reader) refill() {
	r.all = nil
	r.fill()
}

// show lists what was known by the day, of that what was searched for, and of that what is
// about the topics that are asked for.
func (r *reader) show() {
	r.shown = slices.DeleteFunc(slices.Clone(r.all), func(row feed.Row) bool {
		return r.isLater(&row) || r.found != nil && !r.found[row.Ref] || !r.isAbout(row.Topics)
	})
}

// isLater reports whether a brief came after the day of which one asks what was known.
func (r *reader) isLater(row *feed.Row) bool {
	return !r.Known.IsZero() && row.Published.After(r.Known)
}

// later is how many briefs are hidden because they came later.
func (r *reader) later() (n int) {
	for i := range r.all {
		if r.isLater(&r.all[i]) {
			n++
		}
	}
	return n
}

// do does what a line says: a command, the beginning of one, or a number to open.
func (r *reader) do(line string) error {
	word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	switch {
	case word == "":
		return r.more("")
	case strings.HasPrefix(word, "/"):
		return r.search(strings.TrimSpace(line)[1:])
	}
	if _, err := strconv.Atoi(word); err == nil {
		return r.openNumber(word)
	}
	for _, c := range commands {
		if strings.HasPrefix(c.name, strings.ToLower(word)) {
			return c.do(r, strings.TrimSpace(rest))
		}
	}
	return fmt.Errorf("nothing is called %s; help says what can be done", word)
}

func (r *reader) help(string) error {
	for _, c := range commands {
		r.say("%s: %s.", strings.TrimSpace(c.name+" "+c.takes), c.help)
	}
	r.say("The beginning of a name will do, a number alone opens, and an empty line goes on.")
	return nil
}

// atOnce is how many briefs are told at a time.
const atOnce = 10

func (r *reader) list(string) error {
	r.from, r.told = 0, nil
	if len(r.shown) == 0 {
		return errors.New("no brief is listed")
	}
	return r.more("")
}

func (r *reader) more(string) error {
	if r.told != nil {
		return r.moreOfAgenda()
	}
	if r.from >= len(r.shown) {
		return errors.New("that was the last brief")
	}
	end := min(r.from+atOnce, len(r.shown))
	for i := r.from; i < end; i++ {
		row := &r.shown[i]
		parts := []string{strings.TrimRight(row.Title, "."), dayOf(row), list.Pair(row.Pair), theme.Counted(row.Commitments.Len(), "commitment"), r.markOf(row)}
		r.say("%d. %s.", i+1, strings.Join(nonEmpty(parts), ", "))
	}
	r.from = end
	if left := len(r.shown) - end; left > 0 {
		r.say("%s more.", theme.Count(left))
	}
	return nil
}

// dayOf is a brief's day.
func dayOf(row *feed.Row) string {
	return wording.Dated(row.Published, row.DateFrom)
}

func nonEmpty(all []string) (out []string) {
	for _, s := range all {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

func (r *reader) openNumber(rest string) error {
	n, err := strconv.Atoi(rest)
	if err != nil {
		return errors.New("open takes a number")
	}
	if r.told != nil {
		if n < 1 || n > len(r.told) {
			return fmt.Errorf("the agenda has no commitment %d", n)
		}
		at := r.told[n-1]
		if err := r.read(at.Ref); err != nil {
			return err
		}
		return r.sentence(strconv.Itoa(at.Index + 1))
	}
	if n < 1 || n > len(r.shown) {
		return fmt.Errorf("there is no brief %d", n)
	}
	if err := r.read(r.shown[n-1].Ref); err != nil {
		return err
	}
	r.see(n - 1)
	r.tellBrief()
	return r.commitments("")
}

// tellBrief tells the open brief: what it is, and its text.
func (r *reader) tellBrief() {
	b := r.open
	r.say("%s", ended(b.Heading()))
	r.say("%s.", strings.Join(nonEmpty([]string{b.Source, wording.Published(b.Published), wording.Pair(b.Pair)}), ", "))
	for i := range b.Body.Blocks {
		if words := strings.Join(strings.Fields(b.Body.Blocks[i].Of(b.Body.Text)), " "); words != "" && words != b.Heading() {
			r.say("%s", words)
		}
	}
}

func (r *reader) read(ref feed.Ref) error {
	b, err := r.Shelf.Open(r.ctx, ref)
	if err == nil {
		r.open, r.at = &b, ref
	}
	return err
}

// additions is what was added to the open brief, nil where the shelf keeps nothing.
func (r *reader) additions() *export.Added { return r.addedTo(r.open, r.at) }

func (r *reader) addedTo(b *briefs.Brief, ref feed.Ref) *export.Added {
	all, err := r.Shelf.Additions(r.ctx, ref)
	if err != nil {
		return nil
	}
	return export.AddedTo(b, all.Outcomes, all.Notes, all.Tags)
}

var errNoBrief = errors.New("no brief is open")

func (r *reader) commitments(string) error {
	if r.open == nil {
		return errNoBrief
	}
	b, added := r.open, r.additions()
	for _, line := range added.About() {
		r.say("%s.", line)
	}
	if len(b.Commitments) == 0 {
		r.say("No commitment was found in it.")
		return nil
	}
	r.say("%s:", theme.Counted(len(b.Commitments), "commitment"))
	for i := range b.Commitments {
		c := &b.Commitments[i]
		parts := []string{wording.Act(c, b.Body.Text), wording.Parties(c.By, c.To), c.Firmness.String(), clockOf(c, b.Body.Text, r.AsOf)}
		r.say("%d. %s.", i+1, strings.Join(nonEmpty(append(parts, added.Lines(c)...)), "; "))
	}
	return nil
}

// clockOf is a commitment's clock without the signs, which its words imply.
func clockOf(c *commitments.Commitment, body string, asOf timex.Date) string {
	k := wording.ClockOf(c, body, asOf)
	if k.Left == wording.Recurring || k.Left == wording.Endless {
		k.Left = ""
	}
	return k.String()
}

// commitment is the one of the open brief that a number names.
func (r *reader) commitment(number, of string) (int, error) {
	n, err := strconv.Atoi(number)
	switch {
	case r.open == nil:
		return 0, errNoBrief
	case err != nil || n < 1 || n > len(r.open.Commitments):
		return 0, errors.New(of + " takes the number of a commitment")
	}
	return n - 1, nil
}

func (r *reader) sentence(rest string) error {
	i, err := r.commitment(rest, "sentence")
	if err != nil {
		return err
	}
	c := &r.open.Commitments[i]
	r.say("“%s”", strings.Join(strings.Fields(c.Sentence.Of(r.open.Body.Text)), " "))
	r.say("%s.", strings.Join(nonEmpty([]string{r.open.Heading(), r.open.Source, wording.Dated(r.open.Published.Date, r.open.Published.From), r.open.URL}), ", "))
	return nil
}

func (r *reader) agenda(rest string) error {
	within, err := windowOf(rest)
	if err != nil {
		return err
	}
	c, err := r.choice()
	if err != nil {
		return err
	}
	c.Within = within
	r.reported = c.Reported
	r.told = []feed.CommitmentRef{}
	r.parts = nil
	plan := agenda.Gather(agenda.HeldOf(r.shown), c)
	r.standing = map[feed.Ref]map[int]bool{}
	for number, at := range plan.Standing() {
		r.standing[r.shown[number].Ref] = at
	}
	for _, s := range plan.Sections() {
		r.parts = append(r.parts, part{s, theme.Count(len(s.Items))})
	}
	if len(r.parts) == 0 {
		return errors.New(strings.TrimSpace("no commitment of what is listed stands in the agenda " + within.String()))
	}
	return r.moreOfAgenda()
}

// choice is the commitments of what is listed that are asked for.
func (r *reader) choice() (c agenda.Choice, err error) {
	q, err := query.Parse(r.searched(), r.AsOf)
	if err != nil {
		return c, err
	}
	q.Known = r.Known
	if c, err = agenda.ChoiceOf(q, r.AsOf, func() ([]feed.CommitmentRef, error) { return r.Shelf.Commitments(r.ctx, q, r.AsOf) }); err == nil {
		c.Reported, err = r.Shelf.Reported(r.ctx, r.Known)
	}
	return c, err
}

// windowOf is the window that words name.
func windowOf(words string) (w agenda.Window, err error) {
	words = strings.ToLower(strings.TrimSpace(words))
	if words == "" {
		return agenda.AnyTime, nil
	}
	for w = w.Next(); w != agenda.AnyTime; w = w.Next() {
		if strings.Contains(w.String(), words) {
			return w, nil
		}
	}
	return w, errors.New("agenda takes nothing, 90 for the next 90 days, or quarter for this quarter")
}

// part is what is to be told of a group of the agenda, and how its name goes on: with how
// many it holds, or that it is continued.
type part struct {
	agenda.Section
	goes string
}

// moreOfAgenda tells the next commitments of the agenda, group by group.
func (r *reader) moreOfAgenda() error {
	if len(r.parts) == 0 {
		return errors.New("that was the last commitment")
	}
	for left := atOnce; left > 0 && len(r.parts) > 0; {
		p := r.parts[0]
		n := min(left, len(p.Items))
		left -= n
		rest := part{agenda.Section{Name: p.Name, Items: p.Items[n:]}, "continued"}
		p.Items = p.Items[:n]
		if err := r.section(&p); err != nil {
			return err
		}
		if r.parts[0] = rest; len(rest.Items) == 0 {
			r.parts = r.parts[1:]
		}
	}
	left := 0
	for i := range r.parts {
		left += len(r.parts[i].Items)
	}
	if left > 0 {
		r.say("%s more.", theme.Count(left))
	}
	return nil
}

func (r *reader) section(s *part) error {
	at := make([]feed.CommitmentRef, len(s.Items))
	for i, it := range s.Items {
		at[i] = feed.CommitmentRef{Ref: r.shown[it.Number].Ref, Index: it.Index}
	}
	lines, err := r.Shelf.Lines(r.ctx, at)
	if err != nil {
		return err
	}
	r.say("%s: %s.", s.Name, s.goes)
	for i := range at {
		r.told = append(r.told, at[i])
		parts := []string{lines[i].Says, wording.Parties(lines[i].By, lines[i].To), r.when(&s.Items[i], at[i])}
		r.say("%d. %s.", len(r.told), strings.Join(nonEmpty(parts), "; "))
	}
	return nil
}

func (r *reader) when(it *agenda.Entry, at feed.CommitmentRef) string {
	row := &r.shown[it.Number]
	one, _ := row.Commitments.At(it.Index)
	if o, ok := r.reported[at]; ok {
		return agenda.When(one.Terms, &o, row.Published, r.AsOf)
	}
	return agenda.When(one.Terms, nil, row.Published, r.AsOf)
}

func (r *reader) search(rest string) error {
	if err := r.seek(strings.TrimSpace(rest)); err != nil {
		return err
	}
	if r.found == nil {
		r.with, r.without = nil, nil
	}
	return r.tellShown()
}

// seek finds what a line asks for.
func (r *reader) seek(line string) error {
	q, err := query.Parse(line, r.AsOf)
	if err != nil {
		return err
	}
	r.asked, r.found = "", nil
	if q.Everything() {
		return nil
	}
	q.Known = r.Known
	found := map[feed.Ref]bool{}
	err = r.Shelf.Search(r.ctx, q, r.AsOf, func(f feed.Finds) bool {
		for ref := range f.All() {
			found[ref] = true
		}
		return true
	})
	if err == nil {
		r.asked, r.found = line, found
	}
	return err
}

// tellShown lists what there is now.
func (r *reader) tellShown() error {
	r.show()
	r.say("%s.", theme.Counted(len(r.shown), "brief"))
	if len(r.shown) == 0 {
		return nil
	}
	return r.list("")
}

func (r *reader) asOf(rest string) error {
	d, err := timex.ParseDate(rest)
	if err != nil {
		return errors.New("write a day as 2026-01-12")
	}
	r.AsOf, r.Known = d, timex.Date{}
	if d.Before(r.Today) {
		r.Known = d
	}
	if err := r.seek(r.asked); err != nil { // its clocks are other ones
		return err
	}
	r.sort()
	r.show()
	if hidden := r.later(); hidden > 0 {
		r.say("As it was known on %s: %s and reports of later are hidden.", wording.Date(d), theme.Counted(hidden, "later brief"))
		return nil
	}
	r.say("Dates are read as of %s.", wording.Date(d))
	return nil
}
