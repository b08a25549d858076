package record

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"unsafe"

	"attache/briefs/timex"
	"attache/feed"
)

// Listed is what a list shows of an article of a library. Its Ref is not kept, nor what
// the user did to it, and its Topics are the library's own bits.
type Listed struct {
	Number uint32
	feed.Row
}

// A block is the rows of many articles as one pack, so that a list of any length is
// read in a few of them, and a row is taken out of it only when it is asked for: a byte
// for the form, the CRC-32C of what follows, how many names and rows there are, the names
// that come again and again, what has its place in each row, and the words of all rows.
// It can be made again from the articles at any time.
const blockForm = 3

// ErrBlock is a block that was damaged, or is of another form.
var ErrBlock = errors.New("a block of rows cannot be read")

// What stands where in a row of a block.
const (
	atNumber    = 0
	atWords     = 4 // where its own words begin: its ID, title and commitments
	atPublished = 8
	atAdded     = 12
	atTopics    = 16
	atNames     = 24 // two bytes each
	rowSize     = 34
)

// blockHead is the bytes before the names.
const blockHead = 1 + 4 + 4 + 4

// namesOfRow is how many strings of a row others have, too.
const namesOfRow = 5

func namesOf(r *feed.Row) [namesOfRow]string {
	return [...]string{r.Source, r.Lang, r.DateFrom, r.Pair[0], r.Pair[1]}
}

// mostListed is how many rows a block may have, so that any of their names has a place.
const mostListed = 1<<16/namesOfRow - 1

// AppendBlock appends rows, mostListed at most, as a block.
func AppendBlock(dst []byte, rows []Listed) []byte {
	var names []string
	place := map[string]int{}
	for i := range rows {
		for _, name := range namesOf(&rows[i].Row) {
			if _, known := place[name]; !known {
				place[name] = len(names)
				names = append(names, name)
			}
		}
	}
	head, order := len(dst), binary.LittleEndian
	dst = append(dst, blockForm, 0, 0, 0, 0)
	dst = order.AppendUint32(order.AppendUint32(dst, uint32(len(names))), uint32(len(rows))) //nolint:gosec // few
	for _, name := range names {
		dst = appendString(dst, name)
	}
	var words []byte
	for i := range rows {
		r := &rows[i]
		dst = order.AppendUint32(order.AppendUint32(dst, r.Number), uint32(len(words)))                                 //nolint:gosec // some megabytes
		dst = order.AppendUint32(order.AppendUint32(dst, uint32(int32(Day(r.Published)))), uint32(int32(Day(r.Added)))) //nolint:gosec // days have nine digits
		dst = order.AppendUint64(dst, r.Topics)
		for _, name := range namesOf(&r.Row) {
			dst = order.AppendUint16(dst, uint16(place[name])) //nolint:gosec // mostListed
		}
		for _, own := range [...]string{r.ID, r.Title, string(r.Commitments)} {
			words = appendString(words, own)
		}
	}
	dst = append(dst, words...)
	order.PutUint32(dst[head+1:], crc32.Checksum(dst[head+5:], castagnoli))
	return dst
}

// Block is a block whose rows can be taken out, in any order and by several at once.
type Block struct {
	names []string
	rows  string // rowSize bytes each
	words string
}

// OpenBlock reads a block, which its rows are parts of. Its error is ErrBlock.
func OpenBlock(pack string) (*Block, error) {
	if len(pack) < blockHead || pack[0] != blockForm || fixed(pack).uint32(1) != checksum(pack[5:]) {
		return nil, ErrBlock
	}
	names, rows := int(fixed(pack).uint32(5)), int(fixed(pack).uint32(9))
	d := slicer{s: pack[blockHead:]}
	if names > len(d.s) || rows > len(d.s)/rowSize {
		return nil, ErrBlock
	}
	b := &Block{names: make([]string, names)}
	for i := range b.names {
		b.names[i] = d.string()
	}
	if d.bad || rows*rowSize > len(d.s) {
		return nil, ErrBlock
	}
	b.rows, b.words = d.s[:rows*rowSize], d.s[rows*rowSize:]
	for i := range rows {
		if b.at(i).uint32(atWords) > uint32(len(b.words)) { //nolint:gosec // some megabytes
			return nil, ErrBlock
		}
		for j := range namesOfRow {
			if int(b.at(i).uint16(atNames+2*j)) >= names {
				return nil, ErrBlock
			}
		}
	}
	return b, nil
}

// checksum is what a pack's CRC-32C is asked of, without a copy of it.
func checksum(s string) uint32 {
	return crc32.Checksum(unsafe.Slice(unsafe.StringData(s), len(s)), castagnoli) //nolint:gosec // it is only read
}

// Len is how many rows there are.
func (b *Block) Len() int { return len(b.rows) / rowSize }

// Number is the number of the article of a row.
func (b *Block) Number(i int) uint32 { return b.at(i).uint32(atNumber) }

// Row is a row as Listed has it. Its strings are parts of one, which lives as long as
// any of them.
func (b *Block) Row(i int) feed.Row {
	at := b.at(i)
	day := func(from int) timex.Date { return DateOf(int(int32(at.uint32(from)))) } //nolint:gosec // as it was put there
	name := func(j int) string { return b.names[at.uint16(atNames+2*j)] }
	own := slicer{s: b.words[at.uint32(atWords):]}
	return feed.Row{
		ID: own.string(), Title: own.string(), Commitments: feed.Commitments(own.string()),
		Source: name(0), Lang: name(1), DateFrom: name(2), Pair: [2]string{name(3), name(4)},
		Published: day(atPublished), Added: day(atAdded), Topics: uint64(at.uint32(atTopics)) | uint64(at.uint32(atTopics+4))<<32,
		Read: true,
	}
}

// Commitments are those of a row.
func (b *Block) Commitments(i int) feed.Commitments {
	own := slicer{s: b.words[b.at(i).uint32(atWords):]}
	own.string() // its ID
	own.string() // and title
	return feed.Commitments(own.string())
}

func (b *Block) at(i int) fixed { return fixed(b.rows[i*rowSize : (i+1)*rowSize]) }

// fixed is what has its place in a row.
type fixed string

func (f fixed) uint16(at int) uint16 { return uint16(f[at]) | uint16(f[at+1])<<8 }

func (f fixed) uint32(at int) uint32 {
	return uint32(f[at]) | uint32(f[at+1])<<8 | uint32(f[at+2])<<16 | uint32(f[at+3])<<24
}

// slicer reads as decoder does; what it gives is cut out of one string.
type slicer struct {
	s   string
	bad bool
}

func (d *slicer) fail() { d.bad, d.s = true, "" }

func (d *slicer) uint() (n uint64) {
	for i := range min(len(d.s), binary.MaxVarintLen64) {
		b := d.s[i]
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			d.s = d.s[i+1:]
			return n
		}
	}
	d.fail()
	return 0
}

func (d *slicer) int() int {
	n := d.uint()
	return int(n>>1) ^ -int(n&1) // as AppendVarint folds the sign
}

func (d *slicer) string() string {
	n := d.uint()
	if n > uint64(len(d.s)) {
		d.fail()
		return ""
	}
	s := d.s[:n]
	d.s = d.s[n:]
	return s
}
