package record

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"slices"

	"attache/feed"
)

// Listed is what a list shows of an article of a library. Its Ref is not kept, and
// its Topics are the library's own bits.
type Listed struct {
	Number uint32
	feed.Row
}

// A block is the rows of many articles as one pack, so that a list of any length is
// read in a few of them: a byte for the form, the CRC-32C of what follows, the names
// that come again and again, and row by row what is each one's own. It can be made
// again from the articles at any time.
const blockForm = 1

// ErrBlock is a block that was damaged, or is of another form.
var ErrBlock = errors.New("a block of rows cannot be read")

// The bits of a row's state in a block.
const (
	wasSeen = 1 << iota
	isStarred
)

// namesOf are the strings of a row that others have, too.
func namesOf(r *feed.Row) [5]string {
	return [...]string{r.Source, r.Lang, r.DateFrom, r.Pair[0], r.Pair[1]}
}

// AppendBlock appends rows as a block.
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
	head := len(dst)
	dst = append(dst, blockForm, 0, 0, 0, 0)
	dst = appendInts(dst, len(names), len(rows))
	for _, name := range names {
		dst = appendString(dst, name)
	}
	last := 0
	for i := range rows {
		r := &rows[i]
		dst = appendInts(dst, int(r.Number)-last, bit(r.Seen)*wasSeen|bit(r.Starred)*isStarred, Day(r.Published), Day(r.Added))
		for _, name := range namesOf(&r.Row) {
			dst = appendInts(dst, place[name])
		}
		dst = binary.LittleEndian.AppendUint64(dst, r.Topics)
		for _, own := range [...]string{r.ID, r.Title, string(r.Commitments)} {
			dst = appendString(dst, own)
		}
		last = int(r.Number)
	}
	binary.LittleEndian.PutUint32(dst[head+1:], crc32.Checksum(dst[head+5:], castagnoli))
	return dst
}

// Block is the rows of a block, in its order, in the place of those in into. Their
// strings are parts of one, which lives as long as any of them. Its error is ErrBlock.
func Block(pack []byte, into []Listed) ([]Listed, error) {
	if len(pack) < 5 || pack[0] != blockForm || binary.LittleEndian.Uint32(pack[1:]) != crc32.Checksum(pack[5:], castagnoli) {
		return nil, ErrBlock
	}
	d := slicer{s: string(pack[5:])}
	names, n := make([]string, d.count()), d.count()
	for i := range names {
		names[i] = d.string()
	}
	rows, last := slices.Grow(into[:0], n)[:n], 0
	for i := range rows {
		r := &rows[i]
		*r = Listed{}
		last += d.int()
		r.Number, r.Read = uint32(last), true
		state := d.int()
		r.Seen, r.Starred = state&wasSeen != 0, state&isStarred != 0
		r.Published, r.Added = DateOf(d.int()), DateOf(d.int())
		for _, into := range [...]*string{&r.Source, &r.Lang, &r.DateFrom, &r.Pair[0], &r.Pair[1]} {
			*into = d.name(names)
		}
		r.Topics = d.word()
		r.ID, r.Title, r.Commitments = d.string(), d.string(), feed.Commitments(d.string())
	}
	if d.bad || d.s != "" {
		return nil, ErrBlock
	}
	return rows, nil
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

func (d *slicer) count() int {
	n := d.int()
	if n < 0 || n > len(d.s) {
		d.fail()
		return 0
	}
	return n
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

func (d *slicer) word() (n uint64) {
	if len(d.s) < 8 {
		d.fail()
		return 0
	}
	for i := range 8 {
		n |= uint64(d.s[i]) << (8 * i)
	}
	d.s = d.s[8:]
	return n
}

func (d *slicer) name(of []string) string {
	n := d.int()
	if n < 0 || n >= len(of) {
		d.fail()
		return ""
	}
	return of[n]
}
