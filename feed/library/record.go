package library

import (
	"context"
	"crypto/sha256"
	"slices"
	"sort"
	"strings"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/threads"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/feed"
)

// record is an article made ready to be written: all that costs time is done
// before the library is locked.
type record struct {
	entry   Entry
	key     []byte
	readOn  timex.Date
	pack    []byte
	row     feed.Row
	author  string
	pair    string
	title   string // these three folded, for the search
	body    string
	facts   string
	parties []actors.Party // all that are named, also by promises alone
	mention []string       // codes of those that the brief is about
	pledges []pledge
	size    int             // bytes that the text has
	carried *carriedArticle // where it comes from another library
}

// pledge is a promise as it is searched for.
type pledge struct {
	firmness int
	by, to   []string
	phases
}

// mostPledges is how many promises of one article can be searched for.
const mostPledges = 1 << 12

func promiseID(n Number, i int) int64 { return int64(n)*mostPledges + int64(i) }

// short is below how many bytes a text says too little to be known by: the
// teasers of two articles may be the same, but then their titles differ.
const short = 400

// keyOf is the same for the same words, however they are set and titled.
func keyOf(a *briefs.Article) []byte {
	h := sha256.New()
	words := a.Body.Text
	if len(words) < short {
		words = a.Title + "\n" + words
	}
	var buf []byte
	for word := range strings.FieldsSeq(words) {
		if buf = append(append(buf, word...), ' '); len(buf) > 4<<10 {
			h.Write(buf)
			buf = buf[:0]
		}
	}
	h.Write(buf)
	return h.Sum(nil)[:16]
}

// prepare reads the article and makes it ready to be written.
func prepare(e Entry, key []byte, readOn timex.Date, fixes []ledger.Correction) (*record, error) {
	packed, err := pack(&e.Article)
	if err != nil {
		return nil, err
	}
	b := briefs.Read(e.Article, readOn)
	ledger.Apply(&b, fixes)
	r := &record{entry: e, key: key, readOn: readOn, pack: packed, size: len(b.Body.Text)}
	r.describe(&b)
	r.entry.Article = briefs.Article{Title: e.Article.Title} // the text need not wait for its turn
	return r, nil
}

func (r *record) describe(b *briefs.Brief) {
	r.row = feed.RowOf(feed.Ref{}, b)
	r.author = strings.Clone(b.Author)
	r.pair = strings.Join(b.Pair, "-")
	r.title = string(query.Fold(nil, b.Heading()))
	r.body = string(query.Fold(make([]byte, 0, len(b.Body.Text)+len(b.Body.Text)/8), b.Body.Text))
	r.facts = factsOf(b)
	named := map[string]bool{}
	name := func(code, words string) {
		if !named[code] {
			named[code] = true
			r.parties = append(r.parties, actors.Party{ID: strings.Clone(code), Name: strings.Clone(words)})
		}
	}
	for _, p := range b.Parties {
		name(p.ID, p.Name)
		r.mention = append(r.mention, strings.Clone(p.ID))
	}
	for i := range b.Commitments[:min(len(b.Commitments), mostPledges)] {
		c := &b.Commitments[i]
		for _, code := range slices.Concat(c.By, c.To) {
			name(code, code)
		}
		r.pledges = append(r.pledges, pledge{int(c.Firmness), clones(c.By), clones(c.To), phasesOf(threads.TermsOf(c))})
	}
}

func clones(all []string) []string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = strings.Clone(s)
	}
	return out
}

// factsOf are the names by which an article can be found: its people, its
// outlet, its author. Between two names stands a word that no query holds, so
// that none reaches from one into the next.
func factsOf(b *briefs.Brief) string {
	var out []byte
	add := func(label, name string) {
		for w := range query.Words(name) {
			out = append(append(append(out, label...), w.Folded...), ' ')
		}
		out = append(out, ": "...)
	}
	for _, p := range b.People {
		add(personLabel, p.Name)
	}
	add(personLabel, b.Author)
	add(sourceLabel, b.Source)
	return string(out)
}

// Labels of words in the index's facts; ":" is a letter to its tokenizer.
const (
	personLabel = "p:"
	sourceLabel = "s:"
)

// phases are the days on which a promise's clock changes: 20251230, 0 for
// never. Where none of them says otherwise, state stands.
type phases struct {
	state                          threads.Clock
	due, opens, soon, ends, passes int
}

// longestGrace is beyond every grace that a clock gives, in days.
const longestGrace = 62

// phasesOf asks the clock itself where it changes, so that the rules of the
// clock stand in one place.
func phasesOf(t threads.Terms) phases {
	if t.From.IsZero() && t.To.IsZero() {
		return phases{state: t.On(timex.Date{})}
	}
	p := phases{due: day(t.To)}
	if t.To.IsZero() {
		p.due = day(t.From)
	}
	if !t.From.IsZero() && t.On(t.From.AddDays(-threads.SoonDays-1)) == threads.Scheduled {
		p.opens = day(t.From)
	}
	if t.To.IsZero() {
		p.state = t.On(t.From)
		return p
	}
	// first is how many days after from it first is so, where it stays so.
	first := func(from timex.Date, is func(threads.Clock) bool) int {
		return sort.Search(longestGrace, func(n int) bool { return is(t.On(from.AddDays(n))) })
	}
	if t.On(t.To) == threads.Soon {
		early := t.To.AddDays(1 - longestGrace)
		p.soon = day(early.AddDays(first(early, func(c threads.Clock) bool { return c == threads.Soon })))
		p.ends = day(t.To.AddDays(first(t.To, func(c threads.Clock) bool { return c != threads.Soon }) - 1))
	}
	if n := first(t.To, func(c threads.Clock) bool { return c == threads.Passed || c == threads.Ended }); n < longestGrace {
		p.passes = day(t.To.AddDays(n - 1))
	}
	p.state = threads.Open
	switch {
	case t.Role == timex.Until: // whatever recurs: it is held until its end
		p.state = threads.Holding
	case t.Role == timex.Start || t.Recurs:
		p.state = threads.Ongoing
	}
	return p
}

// on is the clock on a day, as the search computes it.
func (p phases) on(asOf timex.Date) threads.Clock {
	d := day(asOf)
	switch {
	case p.passes != 0 && d > p.passes && p.state == threads.Holding:
		return threads.Ended
	case p.passes != 0 && d > p.passes:
		return threads.Passed
	case p.soon != 0 && p.soon <= d && d <= p.ends:
		return threads.Soon
	case p.opens != 0 && d < p.opens:
		return threads.Scheduled
	}
	return p.state
}

// taxonomy turns the bits of topics.All into those of the file and back: a
// topic keeps its bit in a file for ever.
type taxonomy struct {
	bits map[string]int
	same bool
}

func (l *Library) readTaxonomy(ctx context.Context) error {
	if err := l.loadTaxonomy(ctx); err != nil {
		return l.fail("reading the topics", err)
	}
	if len(l.taxonomy.bits) >= len(topics.All) && l.knowsAll() || l.writer == nil {
		return nil
	}
	err := l.write(ctx, "entering the topics", func(w *writing) error {
		for _, t := range topics.All {
			if err := w.exec(`INSERT INTO taxonomy (bit, topic) SELECT coalesce(max(bit) + 1, 0), ? FROM taxonomy WHERE true ON CONFLICT DO NOTHING`, t.ID); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return l.fail("reading the topics", l.loadTaxonomy(ctx))
}

func (l *Library) knowsAll() bool {
	for _, t := range topics.All {
		if _, known := l.taxonomy.bits[t.ID]; !known {
			return false
		}
	}
	return true
}

func (l *Library) loadTaxonomy(ctx context.Context) error {
	rows, err := l.reader.QueryContext(ctx, `SELECT topic, bit FROM taxonomy`)
	if err != nil {
		return err
	}
	defer rows.Close()
	t := taxonomy{bits: map[string]int{}, same: true}
	for rows.Next() {
		var id string
		var at int
		if err := rows.Scan(&id, &at); err != nil {
			return err
		}
		t.bits[id] = at
		t.same = t.same && (topics.Index(id) == at)
	}
	l.taxonomy = t
	return rows.Err()
}

// stored is a mask of topics.All as the file has it.
func (t *taxonomy) stored(mask uint64) int64 {
	if t.same {
		return int64(mask)
	}
	var out uint64
	for i, topic := range topics.All {
		if at, known := t.bits[topic.ID]; known && mask&(1<<i) != 0 {
			out |= 1 << at
		}
	}
	return int64(out)
}

// mask is a mask of the file as topics.All has it.
func (t *taxonomy) mask(stored int64) uint64 {
	if t.same {
		return uint64(stored)
	}
	var out uint64
	for i, topic := range topics.All {
		if at, known := t.bits[topic.ID]; known && uint64(stored)&(1<<at) != 0 {
			out |= 1 << i
		}
	}
	return out
}
