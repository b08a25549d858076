package feed

import (
	"encoding/binary"
	"iter"

	"attache/briefs/clock"
	"attache/briefs/timex"
)

// Commitment is what a header, a filter and a clock need of a commitment.
type Commitment struct {
	Terms    clock.Terms
	Firmness uint8 // commitments.Firmness
	Topics   uint64
}

// Commitments are an article's, in the text's order, packed: about 15 bytes each,
// for a list holds a million of them. What is damaged ends at the damage.
type Commitments string

// Pack packs commitments.
func Pack(all ...Commitment) Commitments {
	var dst []byte
	for i := range all {
		p, t := &all[i], &all[i].Terms
		for _, n := range [...]int64{
			day(t.From), day(t.To), int64(t.Role), int64(t.Precision), bit(t.Recurs, 0) | bit(t.Conditional, 1) | bit(t.Continuing, 2) | bit(t.Unsaid, 3), int64(p.Firmness),
		} {
			dst = binary.AppendVarint(dst, n)
		}
		dst = binary.AppendUvarint(dst, p.Topics)
	}
	return Commitments(dst)
}

// day is a date as 20251230, 0 when unknown.
func day(d timex.Date) int64 { return int64(d.Year)*10000 + int64(d.Month)*100 + int64(d.Day) }

func dateOf(day int64) timex.Date {
	return timex.Date{Year: int16(day / 10000), Month: uint8(day / 100 % 100), Day: uint8(day % 100)}
}

func bit(on bool, at int) int64 {
	if on {
		return 1 << at
	}
	return 0
}

// All are the commitments.
func (p Commitments) All() iter.Seq[Commitment] {
	return func(yield func(Commitment) bool) {
		for s := string(p); s != ""; {
			var n [6]int64
			for i := range n {
				u, used := uvarint(s)
				if used == 0 {
					return
				}
				n[i], s = int64(u>>1)^-int64(u&1), s[used:] // as AppendVarint folds the sign
			}
			one := Commitment{Firmness: uint8(n[5]), Terms: clock.Terms{
				From: dateOf(n[0]), To: dateOf(n[1]), Role: timex.Role(n[2]), Precision: timex.Precision(n[3]),
				Recurs: n[4]&1 != 0, Conditional: n[4]&2 != 0, Continuing: n[4]&4 != 0, Unsaid: n[4]&8 != 0,
			}}
			topics, used := uvarint(s)
			if one.Topics = topics; used == 0 || !yield(one) {
				return
			}
			s = s[used:]
		}
	}
}

// At is the i-th commitment; ok is false where there is none.
func (p Commitments) At(i int) (c Commitment, ok bool) {
	for one := range p.All() {
		if i == 0 {
			return one, true
		}
		i--
	}
	return Commitment{}, false
}

// Len is how many commitments there are.
func (p Commitments) Len() (n int) {
	for range p.All() {
		n++
	}
	return n
}

// uvarint is the number at the front of s and its bytes; none where no number stands
// there. Most have one byte.
func uvarint(s string) (n uint64, used int) {
	if s != "" && s[0] < 0x80 {
		return uint64(s[0]), 1
	}
	return longUvarint(s)
}

func longUvarint(s string) (n uint64, used int) {
	for i := range min(len(s), binary.MaxVarintLen64) {
		n |= uint64(s[i]&0x7f) << (7 * i)
		if s[i] < 0x80 {
			return n, i + 1
		}
	}
	return 0, 0
}
