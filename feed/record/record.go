// Package record makes an article ready to be kept: its pack, what a list shows
// of it, and what it is searched by.
//
// Its promise: it is pure. What two stores keep of one article is the same, and
// all of it can be made again from the pack.
package record

import (
	"crypto/sha256"
	"slices"
	"strings"
	"sync"

	"attache/briefs"
	"attache/briefs/actors"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/gist"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
	"attache/briefs/topics"
	"attache/feed"
)

// Record is an article made ready to be written: all that costs time is done
// before a store is locked.
type Record struct {
	Key         []byte // of its words
	Pack        []byte
	ReadOn      timex.Date // the day that it was read as of
	Row         feed.Row   // without its Ref
	Author      string
	Pair        string // "CN-KR", or empty
	Title       string // these three folded, for the search
	Body        string
	Facts       string
	Parties     []actors.Party // all that are named, also by commitments alone
	Mentions    []string       // codes of those that the brief is about
	Commitments []Commitment
	Size        int // bytes that the text has
}

// Commitment is one as it is searched for.
type Commitment struct {
	ID       string // the commitment's
	Line     string
	Topics   uint64 // bits of topics.All
	Firmness int
	Traits   Traits
	By, To   []string
	Begins   int // the first day of its time as a number, 0 for none
	Finishes int // and the last
	Role     timex.Role
	Precise  timex.Precision
	Gist     gist.Gist
	Thresholds
}

// Traits are what else holds of a commitment. Their bits stand in files.
type Traits int

// The traits.
const (
	Conditional Traits = 1 << iota
	Recurring
	Negative // a promise not to act
	Earlier  // told as background
	Unsaid   // its last day counts from one that is not told
)

// commitmentOf is a commitment as it is searched for.
func commitmentOf(c *commitments.Commitment, topics uint64) Commitment {
	t := clock.TermsOf(c)
	out := Commitment{
		ID: strings.Clone(c.ID), Line: strings.Clone(c.Line), Topics: topics, Firmness: int(c.Firmness), By: clones(c.By), To: clones(c.To),
		Begins: Day(t.From), Finishes: Day(t.To), Role: t.Role, Precise: t.Precision, Gist: briefs.GistOf(c), Thresholds: ThresholdsOf(t),
	}
	for _, trait := range []struct {
		holds bool
		is    Traits
	}{{t.Conditional, Conditional}, {t.Recurs, Recurring}, {c.Negative, Negative}, {c.Earlier, Earlier}, {t.Unsaid, Unsaid}} {
		if trait.holds {
			out.Traits |= trait.is
		}
	}
	return out
}

// Most is how many commitments of one article can be searched for.
const Most = 1 << 12

// short is below how many bytes a text says too little to be known by: the
// teasers of two articles may be the same, but then their titles differ.
const short = 400

// Key is the same for the same words, however they are set and titled.
func Key(a *briefs.Article) []byte {
	h := sha256.New()
	words := a.Body.Text
	if len(words) < short {
		words = a.Title + "\n" + words
	}
	const atOnce = 4 << 10
	buf := make([]byte, 0, min(len(words)+1, atOnce+short))
	for word := range strings.FieldsSeq(words) {
		if buf = append(append(buf, word...), ' '); len(buf) > atOnce {
			h.Write(buf)
			buf = buf[:0]
		}
	}
	h.Write(buf)
	return h.Sum(nil)[:16]
}

// Of reads the article, sets it right and makes it ready to be written. key is
// its Key.
func Of(a *briefs.Article, key []byte, readOn timex.Date, fixes []ledger.Correction) (*Record, error) {
	packed, err := Pack(a)
	if err != nil {
		return nil, err
	}
	b := briefs.Read(*a, readOn)
	ledger.Apply(&b, fixes)
	r := &Record{Key: key, ReadOn: readOn, Pack: packed, Size: len(b.Body.Text)}
	r.describe(&b)
	return r, nil
}

func (r *Record) describe(b *briefs.Brief) {
	r.Row = feed.RowOf(feed.Ref{}, b)
	r.Author = strings.Clone(b.Author)
	r.Pair = strings.Join(b.Pair, "-")
	r.Title = folded(b.Heading())
	r.Body = folded(b.Body.Text)
	r.Facts = factsOf(b)
	named := map[string]bool{}
	name := func(code, words string) {
		if !named[code] {
			named[code] = true
			r.Parties = append(r.Parties, actors.Party{ID: strings.Clone(code), Name: strings.Clone(words)})
		}
	}
	for _, p := range b.Parties {
		name(p.ID, p.Name)
		r.Mentions = append(r.Mentions, strings.Clone(p.ID))
	}
	for i := range b.Commitments[:min(len(b.Commitments), Most)] {
		c := &b.Commitments[i]
		for _, code := range slices.Concat(c.By, c.To) {
			name(code, code)
		}
		r.Commitments = append(r.Commitments, commitmentOf(c, topics.Bits(c.Topics)))
	}
}

// folding are buffers in which words are folded.
var folding = sync.Pool{New: func() any { return new([]byte) }}

// folded are the words of a text as a search compares them, in no more bytes than they need.
func folded(words string) string {
	buf := folding.Get().(*[]byte)
	defer folding.Put(buf)
	*buf = query.Fold((*buf)[:0], words)
	return string(*buf)
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
		add(PersonLabel, p.Name)
	}
	add(PersonLabel, b.Author)
	add(SourceLabel, b.Source)
	return string(out)
}

// Labels of words in the index's facts; ":" is a letter to its tokenizer.
const (
	PersonLabel = "p:"
	SourceLabel = "s:"
)
