package briefs

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"attache/briefs/actors"
	"attache/briefs/clause/en"
	"attache/briefs/commitments"
	"attache/briefs/gist"
	"attache/briefs/lexicon"
	"attache/briefs/text"
	"attache/briefs/timex"
	"attache/briefs/topics"
)

// Reader reads articles. Its vocabulary is compiled once; it may be used by
// several goroutines at once.
type Reader struct {
	lex         *text.Lexicon
	times       *timex.Reader
	actors      *actors.Reader
	topics      *topics.Tagger
	commitments *commitments.Reader
	gist        *gist.Reader
	docs        sync.Pool // of documents, for their room
}

// Rules is the version of the rules that read. It grows with what they find, so
// that what older rules have read can be read again.
const Rules = 29

// NewReader compiles the vocabulary and the rules: some milliseconds.
func NewReader() *Reader {
	lex := text.NewLexicon()
	lexicon.Number(lex)
	r := &Reader{lex: lex, times: timex.New(lex), actors: actors.New(lex), topics: topics.New(lex)}
	words := lexicon.English(lex)
	r.commitments = commitments.New(lex, words, en.New(lex, words), r.times, r.topics)
	r.gist = gist.New(lex, words)
	return r
}

var shared = sync.OnceValue(NewReader)

// Prepare makes the Reader that all share, for who will soon need it.
func Prepare() { shared() }

// Read reads an article with a Reader that all share, made on first use.
func Read(a Article, now timex.Date) Brief { return shared().Read(a, now) }

// GistOf is by what a commitment, as it was read or set right, is known again in
// another text.
func GistOf(c *commitments.Commitment) gist.Gist { return shared().gist.Of(c) }

// Lemmas are the content words of some words, as the gist of a commitment has them.
func Lemmas(words string) []string { return shared().gist.Lemmas(words) }

// Read reads an article. now is the day of reading: a dateline without a year
// is given the latest year that does not lie after it.
func (r *Reader) Read(a Article, now timex.Date) Brief {
	b := Brief{
		ID: ID(&a), Path: a.Path, URL: a.URL, Title: title(&a), Source: a.Source, Author: a.Author,
		Lang: language(&a), Body: a.Body, Notes: a.Notes,
	}
	d, body := r.within(&b, a.Body)
	defer r.done(d)
	times := r.times.Find(d)
	defer r.times.Done(times)
	b.Published, b.Dateline = published(&a, d, times, r.times, now)
	b.Title = titleOf(&a, &b, body.Text)
	b.Body.Blocks, b.Lead = captioned(d, b.Body.Blocks, b.Dateline)
	if b.Author == "" {
		b.Author = cmp.Or(byline(d), a.Made.By)
	}
	mentions := r.actors.Find(d)
	defer r.actors.Done(mentions)
	b.Parties, b.Pair, b.PairRule, b.People = mentions.Parties, mentions.Pair, mentions.PairRule, mentions.People
	about := r.topics.Weigh(d, topics.Page{Title: b.Title, Lead: b.Lead})
	b.Dates = make([]timex.Expr, 0, len(times))
	for _, m := range times {
		if !m.IsTimex() || len(b.Dates) == mostDates {
			continue
		}
		b.Dates = append(b.Dates, r.times.Resolve(d, &m, timex.Context{Anchor: b.Published.Date, Past: m.Past}))
	}
	if b.Source == "" && b.Dateline != nil {
		b.Source = b.Dateline.Agency
	}
	if foreign, isRead := foreignIn(&b, body.Text); isRead {
		var isWhole bool
		facts := commitments.Facts{
			Anchor: b.Published.Date, Guess: b.Published.From == fileTime, Mentions: mentions, Times: times, Dates: b.Dates, Title: b.Title, Topics: about.Clauses(), Foreign: foreign,
		}
		if b.Commitments, isWhole = r.commitments.FindFirst(d, facts, mostPromises); !isWhole {
			b.Notes = append(slices.Clone(b.Notes), tooManyPromises)
		}
	}
	if len(b.Commitments) > mostCommitments || len(b.Dates) == mostDates {
		b.Commitments = b.Commitments[:min(len(b.Commitments), mostCommitments)]
		b.Notes = append(slices.Clone(b.Notes), cutOff)
	}
	doubt(&b)
	for i := range b.Commitments {
		about.AddCommitment(b.Commitments[i].Topics)
	}
	b.Topics = about.Tags()
	return b
}

// within is a body in tokens and sentences, as far as it is read for facts; the brief
// says where that ends.
func (r *Reader) within(b *Brief, body text.Body) (*text.Doc, text.Body) {
	ends := ""
	if len(body.Text) > mostRead {
		body, ends = beginning(body, mostRead), tooMuch
	}
	d := r.document(body)
	if len(d.Sentences) > mostSentences {
		body, ends = beginning(body, d.Sentences[mostSentences].Start), tooMany
		r.lex.ParseInto(d, body)
	}
	if at := numbersEnd(d.Tokens); at < len(body.Text) {
		body, ends = beginning(body, at), tooManyNumbers
		r.lex.ParseInto(d, body)
	}
	if ends != "" {
		b.Notes = append(slices.Clone(b.Notes), ends)
	}
	return d, body
}

// numbersEnd is the byte at which there have been too many numbers; where there are
// fewer, it lies beyond any text.
func numbersEnd(tokens []text.Token) int {
	if len(tokens) <= mostNumbers {
		return math.MaxInt
	}
	n := 0
	for i := range tokens {
		if tokens[i].Kind == text.Number {
			if n++; n > mostNumbers {
				return int(tokens[i].Start)
			}
		}
	}
	return math.MaxInt
}

// document is a body in tokens and sentences, in room used before where there is
// such. No brief refers to it.
func (r *Reader) document(body text.Body) *text.Doc {
	d, ok := r.docs.Get().(*text.Doc)
	if !ok {
		d = &text.Doc{}
	}
	r.lex.ParseInto(d, body)
	return d
}

// mostKept is how many tokens' room is kept for the next document.
const mostKept = 1 << 14

func (r *Reader) done(d *text.Doc) {
	if cap(d.Tokens) <= mostKept {
		d.Body = text.Body{}
		r.docs.Put(d)
	}
}

// mostRead is how much of a text is read for facts, in bytes: a briefing has
// some thousands, a treaty with its annexes a million.
const mostRead = 4 << 20

// mostSentences is how many sentences are read for facts: mostRead holds as many where
// they are of the usual length.
const mostSentences = 40_000

// mostNumbers is how many numbers are looked at for what they may date: each may begin
// a time. A book of tariffs has some ten thousand.
const mostNumbers = 200_000

// mostPromises is how many promises are read in one article, those counted that are
// told again, mostCommitments how many are told, and mostDates how many times: a
// treaty with its annexes has some hundreds.
const (
	mostPromises    = 1 << 13
	mostCommitments = 1 << 12
	mostDates       = 20_000
)

var (
	tooMuch         = fmt.Sprintf("Only the first %d MB were read for commitments.", mostRead>>20)
	tooMany         = fmt.Sprintf("Only the first %d sentences were read for commitments.", mostSentences)
	tooManyNumbers  = fmt.Sprintf("Only the first %d numbers, and what stands before them, were read for commitments.", mostNumbers)
	tooManyPromises = fmt.Sprintf("Only the first %d promises were read, those counted that are told again.", mostPromises)
	cutOff          = fmt.Sprintf("Only the first %d commitments and %d dates are told.", mostCommitments, mostDates)
)

// beginning is the blocks that lie within the first bytes, the last one cut behind a
// full stop, so that half a sentence promises nothing, else at a blank.
func beginning(b text.Body, cut int) text.Body {
	if i := strings.LastIndex(b.Text[:cut], ". "); i > 0 {
		cut = i + 1
	} else if i := strings.LastIndexByte(b.Text[:cut], ' '); i > 0 {
		cut = i
	}
	b.Text = strings.ToValidUTF8(b.Text[:cut], "")
	var blocks []text.Block
	for _, blk := range b.Blocks {
		if blk.Start >= len(b.Text) {
			break
		}
		blk.End = min(blk.End, len(b.Text))
		blk.Cells = slices.DeleteFunc(slices.Clone(blk.Cells), func(c text.Span) bool { return c.End > len(b.Text) })
		blocks = append(blocks, blk)
	}
	b.Blocks = blocks
	return b
}

// ID is a brief's id: stable for the same title and words, wherever the article lies.
func ID(a *Article) string {
	h := sha256.New()
	var buf [1 << 10]byte
	for _, s := range [...]string{a.Title, "\x00", a.Body.Text} {
		for s != "" {
			n := copy(buf[:], s)
			h.Write(buf[:n])
			s = s[n:]
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// title is the metadata's, else the first heading, else the first sentence's
// beginning when it is short enough to stand for one.
func title(a *Article) string {
	if a.Title != "" {
		return a.Title
	}
	for i, b := range a.Body.Blocks {
		if w := b.Of(a.Body.Text); b.Kind == text.Heading && !IsTopMatter(w) {
			return w
		}
		if i == 3 {
			break
		}
	}
	return ""
}

// titleOf is a brief's title once its dateline and day are known, which are none.
func titleOf(a *Article, b *Brief, body string) string {
	if b.Dateline != nil && b.Title == b.Dateline.Of(body) || isDateAlone(b.Title, b.Published.Words.Of(body)) {
		return titleBeside(a, b.Title)
	}
	return b.Title
}

// titleBeside is the first heading that is not the dateline, "" where there is
// none.
func titleBeside(a *Article, dateline string) string {
	for _, b := range a.Body.Blocks {
		if w := b.Of(a.Body.Text); b.Kind == text.Heading && w != dateline && !IsTopMatter(w) {
			return w
		}
	}
	return ""
}

// leadLeast is how many tokens the opening sentence has: shorter ones are
// bylines, captions and greetings.
const leadLeast = 8

// lead is the sentence that opens the report: the first whole one from a byte on.
func lead(d *text.Doc, blocks []text.Block, begin int) text.Span {
	if len(blocks) == 0 {
		return text.Span{}
	}
	at := 0 // the block of the page: a list in a paragraph has blocks of its own in d
	for _, s := range d.Sentences {
		for at+1 < len(blocks) && blocks[at].End <= int(d.Tokens[s.First].Start) {
			at++
		}
		if k := blocks[at].Kind; s.End <= begin || k == text.Heading || k == text.Caption || k == text.Note || s.Last-s.First < leadLeast {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			if t := d.Tokens[i]; int(t.Start) >= begin && t.Kind != text.Punct {
				return text.Span{Start: int(t.Start), End: s.End}
			}
		}
	}
	return text.Span{}
}
