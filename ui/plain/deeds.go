package plain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"attache/briefs"
	"attache/briefs/dossier"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/feed"
	"attache/ui/article"
	"attache/ui/export"
	"attache/ui/list"
	"attache/ui/pairs"
	"attache/ui/theme"
	"attache/ui/wording"
)

// deeds are what is done beside reading.
func deeds() []command {
	return []command{
		{"pairs", "", "the pairs of what is listed: what is open between them and what comes next", (*reader).pairs},
		{"dossier", "PAIR FILE", "one page on a pair, as KR-CN; without one, on that of the open brief; with a file, written to it", (*reader).dossier},
		{"outcome", "N KIND DAY WORDS", "what became of a commitment of the open brief, as 2 delivered 2026-06-20 by letter", of((*reader).outcome)},
		{"correct", "N FIELD VALUE", "set right what was read of a commitment, as 2 due 2026-06-30; without a number, of the brief", of((*reader).correct)},
		{"note", "N WORDS", "a note on a commitment of the open brief; without a number, on the brief", of((*reader).note)},
		{"tag", "TAGS", "give the open brief tags, with commas between them; -TAG takes one", (*reader).tag},
		{"star", "", "give the open brief a star, or take it", (*reader).star},
		{"undo", "", "take back what was done last", turn("taken back: ", feed.Store.Undo)},
		{"redo", "", "do again what was taken back last", turn("done again: ", feed.Store.Redo)},
		{"links", "", "the addresses that the open brief leads to", (*reader).links},
		{"export", "FILE", "write what is listed, or the agenda where that was told last, to a file; the end of its name is the format", (*reader).export},
		{"views", "NAME", "the searches that are saved; with a name, the briefs of that one", (*reader).views},
		{"unread", "", "mark the open brief as unread, or as read", (*reader).unread},
		{"topics", "TOPIC", "the topics of what is listed; with one, only briefs about it; with -TOPIC, none about it; said again, all", (*reader).topics},
		{"evidence", "WORDS", "take the sentence of the open brief in which words stand as evidence for the next outcome, of this brief or another", (*reader).takeEvidence},
		{"mark", "WORDS", "make words of the open brief a commitment", (*reader).mark},
		{"fetch", "", "fetch the full text of the open brief, where its feed only teases it", (*reader).fetch},
		{"save", "NAME", "save what is searched for as a view", (*reader).save},
		{"rename", "NAME, NEW", "give a view another name", (*reader).rename},
		{"remove", "NAME", "take a view out", (*reader).remove},
	}
}

// pairs tells the pairs of what is listed by when something between them is due next.
func (r *reader) pairs(string) error {
	c, err := r.choice()
	if err != nil {
		return err
	}
	all := pairs.Gather(listed(r.shown), pairs.Choice{AsOf: r.AsOf, Reported: c.Reported, Takes: c.Asked()})
	slices.SortStableFunc(all, func(a, b pairs.Pair) int { return b.Open - a.Open })
	if len(all) == 0 {
		return errors.New("no brief that is listed is about a pair")
	}
	for i := range all {
		p := &all[i]
		parts := []string{list.Pair(p.Codes), theme.Counted(p.Briefs, "brief"), theme.Count(p.Open) + " open", theme.Count(p.Passed) + " passed"}
		if !p.Next.IsZero() {
			parts = append(parts, "next due "+wording.Date(p.Next))
		}
		r.say("%s.", strings.Join(parts, ", "))
	}
	return nil
}

// listed is rows as the articles of a selection.
type listed []feed.Row

func (l listed) Ref(place int) feed.Ref         { return l[place].Ref }
func (l listed) Pair(place int) [2]string       { return l[place].Pair }
func (l listed) Published(place int) timex.Date { return l[place].Published }

func (l listed) Commitments(each func(place int, all feed.Commitments)) {
	for i := range l {
		each(i, l[i].Commitments)
	}
}

// dossier tells a page on a pair.
func (r *reader) dossier(rest string) error {
	pair, file := cutFile(rest)
	var codes []string
	switch {
	case pair != "":
		codes = query.Sides(pair)
	case r.open != nil:
		codes = slices.Clone(r.open.Pair)
	}
	if slices.Sort(codes); len(codes) != 2 {
		return errors.New("dossier takes a pair, as KR-CN")
	}
	matter, err := r.Shelf.Matter(r.ctx, [2]string(codes))
	if err != nil {
		return err
	}
	page := dossier.Compose(matter, dossier.Options{AsOf: r.AsOf, Own: r.Own})
	if page.Briefs == 0 {
		return fmt.Errorf("no brief is about %s", wording.Pair(codes))
	}
	if err := page.Cite(func(at dossier.Ref) (briefs.Brief, error) { return r.Shelf.Open(r.ctx, feed.RefOf(at)) }); err != nil {
		return err
	}
	if file != "" {
		return r.writeDossier(&page, file)
	}
	r.say("%s. %s.", wording.DossierTitle(&page), strings.Join(nonEmpty(wording.DossierScope(&page)), ", "))
	for k := range page.Sections {
		r.sectionOf(&page, &page.Sections[k])
	}
	return nil
}

// cutFile parts words for a dossier into the pair and the file, which stands last.
func cutFile(words string) (pair, file string) {
	if export.EndOfName(words, export.DossierEndings) < 0 {
		return words, ""
	}
	for i, letter := range words {
		if letter == ' ' && len(query.Sides(words[:i])) == 2 {
			return words[:i], strings.TrimSpace(words[i:])
		}
	}
	return "", words
}

// writeDossier writes a dossier to a file.
func (r *reader) writeDossier(page *dossier.Page, file string) error {
	path, end, err := export.FileOf(file, export.DossierEndings)
	if err != nil {
		return err
	}
	if err := export.WriteFile(path, func(w io.Writer) error { return export.Dossier(w, page, end.Format, export.Options{AsOf: r.AsOf}) }); err != nil {
		return err
	}
	r.say("the dossier of %s written to %s.", wording.Pair(page.Pair[:]), path)
	return nil
}

func (r *reader) sectionOf(p *dossier.Page, s *dossier.Section) {
	r.say("%s: %s.", wording.DossierHeading(p, s), strings.Join(nonEmpty([]string{theme.Count(s.All), wording.DossierAside(p, s)}), ", "))
	for _, at := range s.Items {
		i := &p.Items[at]
		parts := append([]string{wording.DossierLine(i), wording.DossierWho(p, s, i), i.Firmness.String()}, wording.DossierWhen(p, s, i)...)
		r.say("%s. “%s” %s.", strings.Join(nonEmpty(parts), "; "), strings.Join(strings.Fields(i.Quote()), " "), strings.Join(nonEmpty(wording.DossierSource(i)), ", "))
	}
	if more := wording.DossierMore(p, s); more != "" {
		r.say("%s.", more)
	}
}

// of is a deed on a commitment of the open brief: i is -1 where none is named.
func of(do func(r *reader, i int, rest string) error) func(*reader, string) error {
	return func(r *reader, rest string) error {
		if why := r.Shelf.Lacks(feed.Keeps); why != nil {
			return why
		}
		if r.open == nil {
			return errNoBrief
		}
		word, words, _ := strings.Cut(rest, " ")
		n, err := strconv.Atoi(word)
		switch {
		case err != nil:
			return do(r, -1, rest)
		case n < 1 || n > len(r.open.Commitments):
			return fmt.Errorf("the open brief has no commitment %d", n)
		}
		return do(r, n-1, strings.TrimSpace(words))
	}
}

func (r *reader) outcome(i int, rest string) error {
	if i < 0 {
		return errors.New("outcome takes the number of a commitment, what became of it, and by what that is known")
	}
	usual := r.Today
	if e := r.evidence; e != nil && !e.day.IsZero() && e.day.Before(usual) {
		usual = e.day
	}
	o, err := wording.ReadOutcome(rest, r.Today, usual)
	if e := r.evidence; e != nil && o.Evidence == "" && o.Kind != "" {
		o.Evidence, o.Source = e.words, e.source
	}
	if err == nil {
		err = o.Check()
	}
	if err != nil {
		return err
	}
	o.Anchor = ledger.AnchorOf(r.open, i)
	if err := r.did(wording.Outcome(o), r.Shelf.Record(r.ctx, r.at, o)); err != nil {
		return err
	}
	r.evidence = nil
	return nil
}

func (r *reader) correct(i int, rest string) error {
	c, err := wording.ReadCorrection(rest, r.open, i)
	if err != nil {
		return err
	}
	if err := r.did("set right: "+c.Field, r.Shelf.Correct(r.ctx, r.at, c)); err != nil {
		return err
	}
	return r.anew()
}

func (r *reader) note(i int, rest string) error {
	n := ledger.Note{Words: rest}
	if rest == "" {
		return errors.New("a note needs words")
	}
	if i >= 0 {
		n.Anchor = ledger.AnchorOf(r.open, i)
	}
	return r.did("noted", r.Shelf.Note(r.ctx, r.at, n))
}

func (r *reader) tag(rest string) error {
	var given, taken []string
	for _, tag := range wording.ReadTags(rest) {
		if name, isTaken := strings.CutPrefix(tag, "-"); isTaken {
			taken = append(taken, name)
		} else {
			given = append(given, tag)
		}
	}
	switch {
	case r.open == nil:
		return errNoBrief
	case len(given)+len(taken) == 0:
		return errors.New("write a tag")
	}
	return r.did("tagged", r.Shelf.Tag(r.ctx, given, taken, r.at))
}

// did says what was done and how it is taken back, or gives why it was not.
func (r *reader) did(what string, err error) error {
	if err == nil {
		r.say("%s; undo takes it back.", what)
	}
	return err
}

func turn(words string, do func(feed.Store, context.Context) (string, error)) func(*reader, string) error {
	return func(r *reader, _ string) error {
		said, err := do(r.Shelf, r.ctx)
		if err != nil {
			return err
		}
		r.say("%s%s.", words, said)
		r.refill()
		if r.open == nil {
			return nil
		}
		if err := r.read(r.at); err != nil {
			r.open = nil // it was taken out
		}
		return nil
	}
}

// links tells the address of the open brief and those in its text.
func (r *reader) links(string) error {
	if r.open == nil {
		return errNoBrief
	}
	n := 0
	tell := func(words, raw string) {
		if address, ok := article.Address(raw, r.open.URL); ok {
			n++
			r.say("%s: %s", words, address)
		}
	}
	tell("source", r.open.URL)
	for _, in := range r.open.Body.Inlines {
		if in.Kind == text.Link {
			tell(strings.Join(strings.Fields(in.Of(r.open.Body.Text)), " "), in.Href)
		}
	}
	if n == 0 {
		return errors.New("this brief has no links")
	}
	return nil
}

// export writes what is listed, or what stands in the agenda where that was told last,
// without the paths of this machine.
func (r *reader) export(rest string) error {
	refs, only, what := r.exported()
	if len(refs) == 0 {
		return errors.New("there is no brief to export")
	}
	path, end, err := export.FileOf(rest, export.Endings)
	if err != nil {
		return err
	}
	bring := func(i int) (b briefs.Brief, added *export.Added, err error) {
		if b, err = r.Shelf.Open(r.ctx, refs[i]); err == nil {
			added = r.addedTo(&b, refs[i])
			export.Of(&b, only[i])
		}
		return b, added, err
	}
	if err := export.WriteFile(path, export.BriefsTo(len(refs), bring, end.Format, export.Options{AsOf: r.AsOf, Mark: end.Mark})); err != nil {
		return err
	}
	r.say("%s written to %s.", what, path)
	return nil
}

// exported is the briefs that are to be written, and of each the places of the commitments
// that are, nil for all.
func (r *reader) exported() (refs []feed.Ref, only []map[int]bool, what string) {
	n, isAgenda := 0, r.told != nil
	for i := range r.shown {
		at := r.standing[r.shown[i].Ref]
		if !isAgenda {
			at = nil
		} else if at == nil {
			continue
		}
		refs, only = append(refs, r.shown[i].Ref), append(only, at)
		n += len(at)
	}
	what = theme.Counted(len(refs), "brief")
	if isAgenda {
		what = theme.Counted(n, "commitment") + " of " + what
	}
	return refs, only, what
}
