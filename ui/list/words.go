package list

import (
	"encoding/binary"
	"hash/maphash"
	"strings"

	"attache/feed"
)

// words are what rows say, packed: of a hundred thousand rows only a few are in view,
// and what holds no pointers costs the collector of garbage nothing. A row is unpacked
// without an allocation, its strings cut out of the pack.
type words struct {
	parts  []string // the rows of a batch in one
	blocks []feed.Block
	at     []part // of each row, by its number
	buf    []byte // of the batch that is taken in, until it is sealed
	live   int    // bytes of rows that are so, and of those that were otherwise
	stale  int
	held   map[int32]feed.Row // of those that stand in blocks, some that were asked for
	asked  []int32            // their numbers, those asked for last last
	most   int                // how many of them
	names  []string           // what many rows have in common: sources, pairs, files of many
	nameOf map[string]int32
}

// part is where a row stands: the bytes from, up to to of a part; or, where to is 0, the
// place from of a block, whose number is one less.
type part struct{ of, from, to uint32 }

// isInBlock reports whether the row stands in a block.
func (p part) isInBlock() bool { return p.to == 0 && p.of > 0 }

// hold holds a row, and lets go of those that were asked for first where these are too
// many.
func (w *words) hold(n int32, row *feed.Row) {
	if over := len(w.asked) - max(w.most, leastHeld); over >= 0 {
		for _, n := range w.asked[:over+1] {
			delete(w.held, n)
		}
		w.asked = append(w.asked[:0], w.asked[over+1:]...)
	}
	w.asked = append(w.asked, n)
	w.held[n] = owned(row)
}

// leastHeld is how many rows are held at the least.
const leastHeld = 256

// owned is a row that can be drawn, and keeps nothing of the block in which it stands.
func owned(is *feed.Row) feed.Row {
	row := tidied(is)
	for _, words := range [...]*string{&row.ID, &row.Title, &row.Source, &row.Lang, &row.DateFrom, &row.Pair[0], &row.Pair[1]} {
		*words = strings.Clone(*words)
	}
	row.Commitments = feed.Commitments(strings.Clone(string(row.Commitments)))
	return row
}

// isHeld reports whether a row can be unpacked without reading it first.
func (w *words) isHeld(n int32) bool {
	_, isHeld := w.held[n]
	return isHeld || !w.at[n].isInBlock()
}

func newWords() words {
	return words{names: []string{""}, nameOf: map[string]int32{"": 0}, held: map[int32]feed.Row{}}
}

// name is the number of a string that comes again and again.
func (w *words) name(s string) int32 {
	n, known := w.nameOf[s]
	if !known {
		n, s = int32(len(w.names)), strings.Clone(s) // it may be a part of a block
		w.names, w.nameOf[s] = append(w.names, s), n
	}
	return n
}

// put takes in the words of row n, which is a new one or one that was there.
func (w *words) put(n int32, row *feed.Row) {
	from := len(w.buf)
	b := w.buf
	if row.Ref.Item == "" {
		b = appendString(binary.AppendUvarint(b, 0), row.Ref.Path)
	} else {
		b = binary.AppendUvarint(b, uint64(w.name(row.Ref.Path))+1)
	}
	for _, own := range [...]string{row.Ref.Item, string(row.Commitments), row.ID, row.Title} {
		b = appendString(b, own)
	}
	for _, name := range [...]string{row.Source, row.Lang, row.DateFrom, row.Pair[0], row.Pair[1]} {
		b = binary.AppendUvarint(b, uint64(w.name(name)))
	}
	b = binary.AppendUvarint(b, uint64(row.Added.Year)<<9|uint64(row.Added.Month)<<5|uint64(row.Added.Day))
	w.buf = b
	is := part{uint32(len(w.parts)), uint32(from), uint32(len(b))}
	if int(n) < len(w.at) {
		w.drop(n)
		w.at[n] = is
	} else {
		w.at = append(w.at, is)
	}
	w.live += len(b) - from
}

// putPacked takes in row n, which is a new one, as the i-th of the last block.
func (w *words) putPacked(i int) {
	w.at = append(w.at, part{of: uint32(len(w.blocks)), from: uint32(i)}) //nolint:gosec // few blocks of few rows
}

// drop counts the words of a row as those that are no more. A block is kept whole.
func (w *words) drop(n int32) {
	if w.at[n].to == 0 {
		w.at[n] = part{}
		return
	}
	size := int(w.at[n].to - w.at[n].from)
	w.live, w.stale = w.live-size, w.stale+size
	w.at[n] = part{}
}

// seal ends a batch: its rows can be read from then on. Where most of what is held is
// of rows that are no more, the others are packed anew.
func (w *words) seal() {
	if cap(w.buf) > 16*len(w.buf) {
		defer func() { w.buf = nil }() // of larger batches
	}
	if len(w.buf) > 0 {
		w.parts, w.buf = append(w.parts, string(w.buf)), w.buf[:0]
	}
	if w.stale <= w.live+1<<16 {
		return
	}
	all := make([]byte, 0, w.live)
	for n, p := range w.at {
		if p.to == 0 {
			continue
		}
		from := len(all)
		all = append(all, w.of(p)...)
		w.at[n] = part{0, uint32(from), uint32(len(all))}
	}
	w.parts, w.stale = []string{string(all)}, 0
}

// of is the bytes of a row.
func (w *words) of(p part) string {
	if int(p.of) == len(w.parts) { // not sealed yet
		return string(w.buf[p.from:p.to])
	}
	return w.parts[p.of][p.from:p.to]
}

// cutter cuts a row's words out of its pack, which nobody but put has written.
type cutter string

func (c *cutter) uint() uint64 {
	s := *c
	if s != "" && s[0] < 0x80 {
		*c = s[1:]
		return uint64(s[0])
	}
	var n uint64
	for i := range len(s) {
		n |= uint64(s[i]&0x7f) << (7 * i)
		if s[i] < 0x80 {
			*c = s[i+1:]
			break
		}
	}
	return n
}

func (c *cutter) string() string {
	n := c.uint()
	s := *c
	*c = s[n:]
	return string(s[:n])
}

func (w *words) ref(c *cutter) (ref feed.Ref) {
	if name := c.uint(); name > 0 {
		ref.Path = w.names[name-1]
	} else {
		ref.Path = c.string()
	}
	ref.Item = c.string()
	return ref
}

// refOf is where row n lives.
func (w *words) refOf(n int32) feed.Ref {
	return w.refAt(w.at[n])
}

func (w *words) refAt(p part) feed.Ref {
	if p.isInBlock() {
		block := w.blocks[p.of-1]
		return feed.Numbered(block.Path(), block.Number(int(p.from)))
	}
	c := cutter(w.of(p))
	return w.ref(&c)
}

// unpack puts the words of row n into a row.
func (w *words) unpack(n int32, row *feed.Row) {
	p := w.at[n]
	if !p.isInBlock() {
		w.cut(p, row)
		return
	}
	is, isHeld := w.held[n]
	if !isHeld {
		read := w.blocks[p.of-1].Row(int(p.from))
		w.hold(n, &read)
		is = w.held[n]
	}
	is.Published, is.Topics, is.Read, is.Seen, is.Starred = row.Published, row.Topics, row.Read, row.Seen, row.Starred
	*row = is
}

// cut puts the words of a row that stands in no block into a row.
func (w *words) cut(p part, row *feed.Row) {
	c := cutter(w.of(p))
	if c == "" {
		return // it was dropped
	}
	row.Ref, row.Commitments, row.ID, row.Title = w.ref(&c), feed.Commitments(c.string()), c.string(), c.string()
	for _, into := range [...]*string{&row.Source, &row.Lang, &row.DateFrom, &row.Pair[0], &row.Pair[1]} {
		*into = w.names[c.uint()]
	}
	added := c.uint()
	row.Added.Year, row.Added.Month, row.Added.Day = int16(added>>9), uint8(added>>5&15), uint8(added&31)
}

func appendString(dst []byte, s string) []byte {
	return append(binary.AppendUvarint(dst, uint64(len(s))), s...)
}

// numbers finds rows by where they live, without a pointer to any: by a hash, and what
// has it already by the next one. Those of blocks are found by the articles' numbers.
type numbers struct {
	seed  maphash.Seed
	of    map[uint64]int32 // gone for what is no more
	path  string           // of blocks, "" while there are none
	pages map[uint32]*page
}

// page is the rows of so many numbers side by side, each one more than it is; 0 for none.
type page [1 << pageBits]int32

const pageBits = 10

const gone = -1

func newNumbers(n int) numbers {
	return numbers{seed: maphash.MakeSeed(), of: make(map[uint64]int32, n), pages: map[uint32]*page{}}
}

// place is where the row of an article of blocks stands, and is made where there is none
// and it is wanted.
func (x *numbers) place(number uint32, isWanted bool) *int32 {
	p := x.pages[number>>pageBits]
	if p == nil {
		if !isWanted {
			return nil
		}
		p = &page{}
		x.pages[number>>pageBits] = p
	}
	return &p[number%(1<<pageBits)]
}

// adopt finds the rows at a path by their numbers from now on.
func (x *numbers) adopt(path string, w *words) {
	if x.path != "" {
		return
	}
	x.path = path
	for hash, n := range x.of {
		if n == gone {
			continue
		}
		if number, ok := w.refOf(n).Number(path); ok {
			*x.place(number, true), x.of[hash] = n+1, gone
		}
	}
}

// find is the number of a row.
func (x *numbers) find(ref feed.Ref, w *words) (n int32, known bool) {
	if number, ok := x.number(ref); ok {
		return x.placed(number)
	}
	n, _, known = x.hashed(ref, w)
	return n, known
}

// at is the number of the row of an article that has a number at a path.
func (x *numbers) at(path string, number uint32, w *words) (n int32, known bool) {
	if x.path == path {
		return x.placed(number)
	}
	return x.find(feed.Numbered(path, number), w)
}

// placed is the number of the row of an article of blocks.
func (x *numbers) placed(number uint32) (n int32, known bool) {
	if at := x.place(number, false); at != nil {
		return *at - 1, *at > 0
	}
	return 0, false
}

func (x *numbers) number(ref feed.Ref) (uint32, bool) {
	if x.path == "" {
		return 0, false
	}
	return ref.Number(x.path)
}

// put says that a row lives there, or with gone none any more.
func (x *numbers) put(ref feed.Ref, n int32, w *words) {
	if number, ok := x.number(ref); ok {
		*x.place(number, true) = n + 1
		return
	}
	_, at, _ := x.hashed(ref, w)
	x.of[at] = n
}

// hashed is the number of a row of no block, and the hash at which it stands or would
// stand.
func (x *numbers) hashed(ref feed.Ref, w *words) (n int32, at uint64, known bool) {
	var free uint64
	isFree := false
	for at = maphash.Comparable(x.seed, ref); ; at++ {
		n, taken := x.of[at]
		switch {
		case taken && n == gone && !isFree:
			free, isFree = at, true
		case taken && n != gone && w.refOf(n) == ref:
			return n, at, true
		case !taken && isFree:
			return 0, free, false
		case !taken:
			return 0, at, false
		}
	}
}
