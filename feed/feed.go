// Package feed is the edge of attaché: it says which articles there are, and
// brings one when it is asked for.
//
// Its promise: one bad file never hides the others, and nothing is held in
// memory that is not on its way to the screen.
package feed

import (
	"context"
	"runtime"
	"time"

	"attache/briefs"
	"attache/briefs/ledger"
	"attache/briefs/query"
	"attache/briefs/timex"
)

// Ref is where an article lives: the way back to its text.
type Ref struct {
	Path string // a file's path, or "samples/name.md" of the embedded ones
	Item string // what a file of many calls the item, "" for the whole file
}

// Row is what a list needs of an article, and no more: about 200 bytes.
type Row struct {
	Ref       Ref
	ID        string
	Title     string
	Source    string
	Lang      string
	Published timex.Date
	DateFrom  string     // briefs.Published.From
	Added     timex.Date // when it came into the library or, as far as its file tells, the folder; zero when unknown
	Pair      [2]string  // codes, both "" when the text is about no pair
	Topics    uint64     // bit i is topics.All[i]
	Promises  Promises
	Read      bool // the text has been analysed; before that only Ref, Title and Published stand
	Seen      bool // the user has read it
	Starred   bool // the user has given it a star
}

// Skip is an input that could not be opened, and why: the error's message is one
// line, names the path and is safe to print.
type Skip struct {
	Path string
	Err  error
}

// Options are what the user said about the articles.
type Options struct {
	Given timex.Date // the articles' date, zero when not given
	AsOf  timex.Date // the day of reading
	Limit int64      // bytes a file may have; 0 means DefaultLimit

	Cache string       // the folder for what is costly to make and can be made again; "" for none
	Tell  func(string) // is told in one line what takes long, from any goroutine; may be nil
}

// DefaultLimit is the size over which a file is not opened.
const DefaultLimit = 16 << 20

// Batch is news from a Shelf that is being filled.
type Batch struct {
	Rows  []Row  // new rows, or rows that were known and have now been analysed
	Skips []Skip // inputs that were passed over; a row known by the path goes
	Gone  []Ref  // rows that go: of articles that are no more, and bare ones of files that turned out to hold many
	Found int    // files found so far
	Done  bool   // no further batch follows
}

// Shelf is a set of articles that can be listed and opened.
type Shelf interface {
	// Fill finds and analyses every article and hands batches to yield, in a
	// stable order of first appearance, about every 50 ms. It returns when all
	// is read, ctx is done or yield returns false.
	Fill(ctx context.Context, yield func(Batch) bool)
	// Hurry asks that these articles be analysed before the others.
	Hurry(refs []Ref)
	// Open reads one article in full.
	Open(ctx context.Context, ref Ref) (briefs.Brief, error)
}

// Finder is a Shelf whose articles can be searched.
type Finder interface {
	// Search hands over the articles that fulfil the query, as they are found
	// and about every 50 ms. asOf is the day of their clocks. It returns when all
	// is looked at, ctx is done or yield returns false.
	Search(ctx context.Context, q query.Query, asOf timex.Date, yield func(Finds) bool) error
}

// Finds are articles that a search has found.
type Finds struct {
	Refs   []Ref // not handed over before
	Ranked bool  // they stand best first, and all of them are here
	Looked int   // how many articles have been looked at, of all
	Of     int
}

// Keeper is a Shelf that remembers what its user did. What these methods have
// done is safe when they return.
type Keeper interface {
	// Opened marks an article as read since it was opened, which is no act to
	// take back.
	Opened(ctx context.Context, ref Ref) error
	SetSeen(ctx context.Context, on bool, refs ...Ref) error
	SetStar(ctx context.Context, on bool, refs ...Ref) error
	// Position is how far an article was read, in bytes of its text.
	Position(ctx context.Context, ref Ref) (int, error)
	SetPosition(ctx context.Context, ref Ref, at int) error
}

// Journal is a Shelf whose user's acts can be taken back, also after a restart.
type Journal interface {
	// Undo takes the last act back, Redo does again what was taken back last. They
	// say in words what it was, or in the error why not.
	Undo(ctx context.Context) (said string, err error)
	Redo(ctx context.Context) (said string, err error)
}

// Annotations are what people have added to an article.
type Annotations struct {
	Outcomes    []ledger.Outcome    // of its commitments, in the order recorded
	Corrections []ledger.Correction // that stand, in the order made; the brief has them applied
	Notes       []ledger.Note       // in the order made
	Tags        []string
}

// Ledger is a Shelf that keeps what its user knows of articles and of what became
// of their commitments. What these methods have done is safe when they return.
type Ledger interface {
	Annotations(ctx context.Context, ref Ref) (Annotations, error)
	Record(ctx context.Context, ref Ref, o ledger.Outcome) error
	// Correct sets a field of the article or of a commitment right, so that it is
	// read anew.
	Correct(ctx context.Context, ref Ref, c ledger.Correction) error
	// Note keeps a note, a new one where it has no ID; one without words goes.
	Note(ctx context.Context, ref Ref, n ledger.Note) error
	Tag(ctx context.Context, ref Ref, tag string, on bool) error
}

// Taker is a Shelf that takes in an article as it was pasted.
type Taker interface {
	// Take keeps the article that words are, and says in a word what came of it.
	Take(ctx context.Context, words string) (said string, err error)
}

// View is a search that was saved.
type View struct{ Name, Query string }

// Viewer is a Shelf that keeps searches under names.
type Viewer interface {
	// Views are the saved searches by name.
	Views(ctx context.Context) ([]View, error)
	// SaveView keeps a query under a name, in the place of the one of that name; an
	// empty query takes it out.
	SaveView(ctx context.Context, name, query string) error
}

// Follower is a Shelf that tells what changes in it after it has been filled.
type Follower interface {
	// Follow hands over new rows, changed ones and those that are gone, until
	// ctx is done or yield returns false.
	Follow(ctx context.Context, yield func(Batch) bool) error
}

// Completer is a Shelf that can fetch the full text of an article which its feed
// only teases. It asks the network, and so only when the user does.
type Completer interface {
	Complete(ctx context.Context, ref Ref) error
}

// Spare is on how many processors work may go on behind a reader: one stays free
// for the hands.
func Spare() int { return max(1, runtime.GOMAXPROCS(0)-1) }

// Every is the rhythm of a Shelf's batches.
const Every = 50 * time.Millisecond
