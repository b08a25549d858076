// Package feed is the edge of attaché: it says which articles there are, and
// brings one when it is asked for.
//
// Its promise: one bad file never hides the others, and nothing is held in
// memory that is not on its way to the screen.
package feed

import (
	"cmp"
	"iter"
	"math"
	"runtime"
	"strconv"
	"time"

	"attache/briefs/ledger"
	"attache/briefs/timex"
)

// Ref is where an article lives: the way back to its text.
type Ref struct {
	Path string // a file's path, or "samples/name.md" of the embedded ones
	Item string // what a file of many calls the item, "" for the whole file
}

// Numbered is where an article lives that has a number at a path.
func Numbered(path string, n uint32) Ref {
	return Ref{Path: path, Item: strconv.FormatUint(uint64(n), 10)}
}

// Number is the number that an article has at a path; ok is false for one that lives
// elsewhere.
func (r Ref) Number(path string) (n uint32, ok bool) {
	if r.Path != path || r.Item == "" || r.Item[0] == '0' && r.Item != "0" || len(r.Item) > len("4294967295") {
		return 0, false
	}
	var sum uint64
	for i := range len(r.Item) {
		digit := r.Item[i] - '0'
		if digit > 9 {
			return 0, false
		}
		sum = sum*10 + uint64(digit)
	}
	return uint32(sum), sum <= math.MaxUint32 //nolint:gosec // asked beside
}

// Row is what a list needs of an article, and no more: about 200 bytes.
type Row struct {
	Ref         Ref
	ID          string
	Title       string
	Source      string
	Lang        string
	Published   timex.Date
	DateFrom    string     // briefs.Published.From
	Added       timex.Date // when it came into the library or, as far as its file tells, the folder; zero when unknown
	Pair        [2]string  // codes, both "" when the text is about no pair
	Topics      uint64     // bit i is topics.All[i]
	Commitments Commitments
	Read        bool // the text has been analysed; before that only Ref, Title and Published stand
	Seen        bool // the user has read it
	Starred     bool // the user has given it a star
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

// Batch is news from a store that is being listed.
type Batch struct {
	Rows   []Row   // new rows, or rows that were known and have now been analysed
	Blocks []Block // more new rows, after those; some may have been told before, and are the same
	Skips  []Skip  // inputs that were passed over; a row known by the path goes
	Gone   []Ref   // rows that go: of articles that are no more, and bare ones of files that turned out to hold many
	Found  int     // files found so far
	Done   bool    // no further batch follows
}

// Block is many analysed rows as they are kept, and the way back to them: where its
// articles live, and what they say as long as it is held. All live at one Path, and their
// Items are their numbers in decimal. A block may be asked by several at once.
type Block interface {
	Path() string
	Len() int
	Number(i int) uint32
	// All are the rows by their places, without their Refs. What is not held is read
	// before All returns, so that one can be read while another is gone through.
	All() iter.Seq2[int, Row]
	// Commitments are those of the rows, read as All is.
	Commitments() iter.Seq2[int, Commitments]
	// Row is one of them, for which a block that is not held is read.
	Row(i int) Row
	// LetGo ends that what the block says is held.
	LetGo()
}

// All are the rows of a batch; of its blocks each row is taken out.
func (b *Batch) All() iter.Seq[Row] {
	return func(yield func(Row) bool) {
		for _, r := range b.Rows {
			if !yield(r) {
				return
			}
		}
		for _, p := range b.Blocks {
			for i, r := range p.All() {
				if r.Ref = Numbered(p.Path(), p.Number(i)); !yield(r) {
					return
				}
			}
		}
	}
}

// Finds are articles that a search has found.
type Finds struct {
	Refs    []Ref    // not handed over before
	Path    string   // at which others, found too, have Numbers
	Numbers []uint32 // of a hundred thousand articles told as they are, not as Refs
	Ranked  bool     // they stand best first, and all of them are here
	Looked  int      // how many articles have been looked at, of all
	Of      int
}

// Len is how many articles they are.
func (f *Finds) Len() int { return len(f.Refs) + len(f.Numbers) }

// All is where they live.
func (f *Finds) All() iter.Seq[Ref] {
	return func(yield func(Ref) bool) {
		for _, ref := range f.Refs {
			if !yield(ref) {
				return
			}
		}
		for _, n := range f.Numbers {
			if !yield(Numbered(f.Path, n)) {
				return
			}
		}
	}
}

// Join adds others, found by the same search.
func (f *Finds) Join(more *Finds) {
	f.Refs, f.Path, f.Numbers, f.Ranked = append(f.Refs, more.Refs...), cmp.Or(more.Path, f.Path), append(f.Numbers, more.Numbers...), more.Ranked
}

// Additions are what people have added to an article.
type Additions struct {
	Outcomes    []ledger.Outcome    // of its commitments, in the order recorded
	Corrections []ledger.Correction // that stand, in the order made; the brief has them applied
	Notes       []ledger.Note       // in the order made
	Tags        []string
}

// View is a search that was saved.
type View struct{ Name, Query string }

// Spare is on how many processors work may go on behind a reader: one stays free
// for the hands.
func Spare() int { return max(1, runtime.GOMAXPROCS(0)-1) }

// Every is the rhythm of a store's batches.
const Every = 50 * time.Millisecond
