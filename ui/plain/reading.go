package plain

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/feed"
	"attache/ui/detail"
	"attache/ui/theme"
	"attache/ui/wording"
)

// markOf is what the reader has done to a brief, where that is remembered.
func (r *reader) markOf(row *feed.Row) string {
	if r.Shelf.Lacks(feed.Annotates) != nil {
		return ""
	}
	var is []string
	if !row.Seen {
		is = append(is, "unread")
	}
	if row.Starred {
		is = append(is, "with a star")
	}
	return strings.Join(is, ", ")
}

// row is the row of the open brief, nil where it is listed no more.
func (r *reader) row() *feed.Row {
	i := slices.IndexFunc(r.all, func(row feed.Row) bool { return row.Ref == r.at })
	if i < 0 {
		return nil
	}
	return &r.all[i]
}

// see notes that the open brief is being read, which is no act to take back.
func (r *reader) see(place int) {
	if r.Shelf.Lacks(feed.Annotates) == nil && r.Shelf.Opened(r.ctx, r.at) == nil {
		r.shown[place].Seen = true
		if row := r.row(); row != nil {
			row.Seen = true
		}
	}
}

// turned does to the open brief what is or is not so of it now.
func (r *reader) turned(is func(*feed.Row) *bool, words [2]string, do func(on bool) error) error {
	if why := r.Shelf.Lacks(feed.Annotates); why != nil {
		return why
	}
	row := r.row()
	if r.open == nil || row == nil {
		return errNoBrief
	}
	on := !*is(row)
	said := words[0]
	if !on {
		said = words[1]
	}
	if err := r.did(said, do(on)); err != nil {
		return err
	}
	*is(row) = on
	r.show()
	return nil
}

func (r *reader) star(string) error {
	return r.turned(func(row *feed.Row) *bool { return &row.Starred }, [2]string{"given a star", "its star is taken"},
		func(on bool) error { return r.Shelf.SetStar(r.ctx, on, r.at) })
}

func (r *reader) unread(string) error {
	return r.turned(func(row *feed.Row) *bool { return &row.Seen }, [2]string{"marked as read", "marked as unread"},
		func(on bool) error { return r.Shelf.SetSeen(r.ctx, on, r.at) })
}

// detail tells what decided a commitment, field by field.
func (r *reader) detail(rest string) error {
	i, err := r.commitment(rest, "detail")
	if err != nil {
		return err
	}
	p := detail.New(theme.Theme{})
	p.Show(r.open, i, r.AsOf)
	if all, err := r.Shelf.Additions(r.ctx, r.at); err == nil {
		p.Report(ledger.Histories(r.open, ledger.KnownBy(all.Outcomes, r.Known)))
		p.Annotate(all.Corrections, all.Notes)
	}
	for _, line := range p.Told() {
		r.say("%s", line)
	}
	return nil
}

// topics tells what what is listed is about, or narrows it to a topic.
func (r *reader) topics(rest string) error {
	if rest == "" {
		return r.tellTopics()
	}
	name, isTaken := strings.CutPrefix(rest, "-")
	mask, err := topicOf(strings.TrimSpace(name))
	if err != nil {
		return err
	}
	of, other := &r.with, &r.without
	if isTaken {
		of, other = other, of
	}
	is := func(m uint64) bool { return m == mask }
	if slices.ContainsFunc(*of, is) {
		*of = slices.DeleteFunc(*of, is)
	} else {
		*of, *other = append(*of, mask), slices.DeleteFunc(*other, is)
	}
	return r.tellShown()
}

func (r *reader) tellTopics() error {
	var counts [64]int
	for i := range r.shown {
		for k := range topics.All {
			if r.shown[i].Topics&(1<<k) != 0 {
				counts[k]++
			}
		}
	}
	n := 0
	for k, t := range topics.All {
		if counts[k] > 0 {
			n++
			r.say("%s, %s: %s.", t.Label, t.ID, theme.Counted(counts[k], "brief"))
		}
	}
	if n == 0 {
		return errors.New("no brief that is listed has a topic")
	}
	if line := r.searched(); len(r.with)+len(r.without) > 0 {
		r.say("Listed is %s.", line)
	}
	return nil
}

// topicOf is the topic, or the group of them, that words name, as bits of topics.All.
func topicOf(name string) (uint64, error) {
	for k, t := range topics.All {
		if strings.EqualFold(t.Label, name) {
			return 1 << k, nil
		}
	}
	if strings.ContainsAny(name, " ,") {
		name = `"` + name + `"`
	}
	q, err := query.Parse("topic:"+name, timex.Date{})
	if wrong := (*query.Error)(nil); errors.As(err, &wrong) {
		return 0, err
	}
	return q.Root.Fact.Topics, err
}

// isAbout reports whether topics are such as are asked for.
func (r *reader) isAbout(all uint64) bool {
	lacks := func(m uint64) bool { return all&m == 0 }
	return !slices.ContainsFunc(r.with, lacks) && !slices.ContainsFunc(r.without, func(m uint64) bool { return !lacks(m) })
}

// evidence is a sentence that reports what became of a commitment.
type evidence struct {
	words, source string
	day           timex.Date // of its brief
}

func (r *reader) takeEvidence(rest string) error {
	sentence, err := r.sentenceWith(rest, "evidence")
	if err != nil {
		return err
	}
	b := r.open
	r.evidence = &evidence{sentence, wording.WhereReported(b), b.Published.Date}
	r.say("Taken as evidence: “%s” %s. outcome on the commitment that it is about records what became of it.", strings.Join(strings.Fields(sentence), " "),
		strings.Join(nonEmpty([]string{b.Source, wording.Published(b.Published)}), ", "))
	return nil
}

// sentenceWith is the sentence of the open brief in which words stand.
func (r *reader) sentenceWith(words, of string) (string, error) {
	if words = strings.Trim(words, "“”\""); r.open == nil {
		return "", errNoBrief
	} else if words == "" {
		return "", errors.New(of + " takes words of the sentence")
	}
	for _, s := range text.NewLexicon().Parse(r.open.Body).Sentences {
		if is := s.Of(r.open.Body.Text); strings.Contains(strings.ToLower(strings.Join(strings.Fields(is), " ")), strings.ToLower(words)) {
			return is, nil
		}
	}
	return "", fmt.Errorf("no sentence of the open brief holds %s", words)
}

// mark makes words of the open brief a commitment.
func (r *reader) mark(rest string) error {
	switch why := r.Shelf.Lacks(feed.Keeps); {
	case why != nil:
		return why
	case r.open == nil:
		return errNoBrief
	case rest == "":
		return errors.New("mark takes the words, as they stand in the text")
	}
	c := ledger.Correction{Field: "commitment", Value: "yes", Anchor: ledger.Anchor{Quote: strings.Trim(rest, "“”\"")}}
	if err := c.Check(r.open); err != nil {
		return err
	}
	if err := r.did("marked as a commitment", r.Shelf.Correct(r.ctx, r.at, c)); err != nil {
		return err
	}
	return r.anew()
}

// anew reads the shelf and the open brief again.
func (r *reader) anew() error {
	r.refill()
	return r.read(r.at)
}

// fetch fetches the full text of the open brief.
func (r *reader) fetch(string) error {
	switch why := r.Shelf.Lacks(feed.Completes); {
	case why != nil:
		return why
	case r.open == nil:
		return errNoBrief
	}
	if err := r.Shelf.Complete(r.ctx, r.at); err != nil {
		return err
	}
	if err := r.anew(); err != nil {
		return err
	}
	r.say("This is the full text.")
	r.tellBrief()
	return nil
}
