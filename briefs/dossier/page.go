package dossier

import (
	"sync"

	"attache/briefs"
	"attache/briefs/clock"
	"attache/briefs/commitments"
	"attache/briefs/ledger"
	"attache/briefs/timex"
)

// Page is the dossier as it is read. Renderers word it and set it.
type Page struct {
	Pair        [2]string // one's own side first, where it is one of the two
	Names       map[string]string
	Own         string // the code of one's own side, "" where it is none of the two
	AsOf        timex.Date
	Since       timex.Date // what is new is so since then; zero where nothing came before
	Briefs      int        // how many it rests on
	First, Last timex.Date // the days of the first and the last of them, zero when unknown
	Later       Later
	Open        int // commitments that wait, run or hold
	News        News
	Items       []Item // by number: Items[n-1] has the number n
	Sections    []Section
	Topics      []Topic // of what is open, the most frequent first
}

// Later is how much is left out since it came after the day of the page.
type Later struct{ Briefs, Reports int }

// News are the changes since Page.Since.
type News struct {
	New      int // told for the first time
	Again    int // told before, and again
	Moved    int // reported to have another date
	Reported int // other reports
}

// Topic is how many open commitments are about a topic, by firmness.
type Topic struct {
	ID    string
	Count int
	By    [commitments.Legal + 1]int
}

// Kind says what stands in a section.
type Kind uint8

// The sections in the order of the page. The first three repeat what stands in
// the others; in those each commitment stands once.
const (
	Next       Kind = iota // due, or to begin, within NextDays
	May                    // its window reaches into them, and beyond
	New                    // told for the first time since Page.Since
	Party                  // promised by one of the two alone; two such sections stand side by side
	Together               // promised by both
	Others                 // by neither, or by nobody who is named
	Depends                // waits for something else, without a day
	JustPassed             // its date is over, the grace after it is not
	Passed                 // its date is over, and nothing was reported
	Faded                  // its time is told vaguely, and its days are over
	Reported               // done, withdrawn or over, and something was reported
	Ended                  // was promised until a day that is over
	kinds
)

// IsOverview reports whether what stands in such a section stands in another, too.
func (k Kind) IsOverview() bool { return k <= New }

// NextDays is how far a page looks ahead.
const NextDays = 90

// Section is a part of the page. Sections without items are left out, but those of
// the next days, of what is new and of the two parties.
type Section struct {
	Kind  Kind
	Party string // the code, of a section of that kind
	Items []int  // places in Page.Items
	All   int    // how many there are, those folded away included
}

// Folded is how many do not stand there.
func (s *Section) Folded() int { return s.All - len(s.Items) }

// Item is one commitment of the page: once, in however many briefs it is told.
type Item struct {
	Number      int
	Brief       *Brief // the last that tells it
	*Commitment        // as that brief tells it
	Clock       clock.State
	Told        int        // how many briefs tell it
	First       timex.Date // when it was first told, zero when unknown
	IsNew       bool
	History     []ledger.Outcome // what was reported, by the day that it is of
	Moved       *ledger.Outcome  // the report that gave it the date that its clock reads, nil for none

	full *briefs.Brief // the brief, once it is cited
	at   int           // its place there
}

// Latest is what was reported last.
func (i *Item) Latest() (ledger.Outcome, bool) { return ledger.Latest(i.History) }

// Quote is the sentence's words that promise it, "" before Page.Cite and where
// they are no longer read so.
func (i *Item) Quote() string {
	if i.full == nil {
		return ""
	}
	return i.full.Commitments[i.at].Of(i.full.Body.Text)
}

// IndexNow is where the commitment stands in its brief: as that is read now, once it is
// cited, else as the index knows it.
func (i *Item) IndexNow() int {
	if i.full == nil {
		return i.Index
	}
	return i.at
}

// URL is the brief's address, "" before Page.Cite and where it has none.
func (i *Item) URL() string {
	if i.full == nil {
		return ""
	}
	return i.full.URL
}

// Reading is the commitment with the text that its spans are of. One that was
// rescheduled is due as was reported; one that is not cited has the index's
// days, and no words.
func (i *Item) Reading() (commitments.Commitment, string) {
	c, words := commitments.Commitment{Firmness: i.Firmness, By: i.By, To: i.To, Line: i.Line}, ""
	c.Due = i.Terms.Due()
	if i.full != nil {
		c, words = i.full.Commitments[i.at], i.full.Body.Text
	}
	if i.Moved != nil {
		c.Due = i.terms().Due()
	}
	return c, words
}

// atOnce is how many briefs are opened at the same time: reading them is nearly all
// that a page costs.
const atOnce = 4

// Cite gives each item the words that promise it. open reads a brief in full; it is
// called for each once, and from several goroutines. What cannot be opened, or is no
// longer read so, stays without words; the error is one of those of open.
func (p *Page) Cite(open func(Ref) (briefs.Brief, error)) error {
	of := map[Ref][]*Item{}
	for k := range p.Items {
		i := &p.Items[k]
		of[i.Brief.Ref] = append(of[i.Brief.Ref], i)
	}
	var running sync.WaitGroup
	free, failed := make(chan struct{}, atOnce), make(chan error, len(of))
	for at, items := range of {
		free <- struct{}{}
		running.Go(func() {
			defer func() { <-free }()
			b, err := open(at)
			if err != nil {
				failed <- err
				return
			}
			for _, i := range items {
				i.cite(&b)
			}
		})
	}
	running.Wait()
	close(failed)
	return <-failed
}

// cite finds the item in its brief as that is read now.
func (i *Item) cite(b *briefs.Brief) {
	if at := (ledger.Anchor{ID: i.ID}).In(b); at >= 0 {
		i.full, i.at = b, at
	}
}
