package feed

import (
	"encoding/binary"
	"iter"
	"math/bits"

	"attache/briefs/clock"
	"attache/briefs/timex"
)

// Commitment is what a header, a filter and a clock need of a commitment.
type Commitment struct {
	Terms    clock.Terms
	Firmness uint8 // commitments.Firmness
	Topics   uint64
}

// Commitments are an article's, in the text's order, packed: 12 bytes each, or 20 where
// one has more than two topics, for a list holds a million of them and asks them all for
// their clocks. What is damaged ends at the damage.
type Commitments string

// What stands where in a packed commitment. Topics are two places in topics.All; more are a
// word of bits behind the rest.
const (
	atFrom = iota * 4 // a date: its year in two bytes, its month, its day
	atTo
	atTraits // role and precision, flags and firmness, two topics
	narrow   // bytes of one without a word of topics
	broad    = narrow + 8

	noTopic = 0xff
	inWord  = 0xfe
)

// Pack packs commitments.
func Pack(all ...Commitment) Commitments {
	dst := make([]byte, 0, len(all)*narrow)
	for i := range all {
		dst = all[i].AppendTo(dst)
	}
	return Commitments(dst)
}

// AppendTo appends a commitment as Commitments have it.
func (p *Commitment) AppendTo(dst []byte) []byte {
	t := &p.Terms
	first, second := twoOf(p.Topics)
	dst = appendDate(appendDate(dst, t.From), t.To)
	dst = append(dst, uint8(t.Role)&15|uint8(t.Precision)<<4,
		bit(t.Recurs, 0)|bit(t.Conditional, 1)|bit(t.Continuing, 2)|bit(t.Unsaid, 3)|p.Firmness<<4, first, second)
	if first == inWord {
		dst = binary.LittleEndian.AppendUint64(dst, p.Topics)
	}
	return dst
}

// twoOf are the places of at most two topics, inWord where there are more.
func twoOf(set uint64) (first, second uint8) {
	first, second = noTopic, noTopic
	if set == 0 {
		return first, second
	}
	first = uint8(bits.TrailingZeros64(set))
	if set &= set - 1; set == 0 {
		return first, second
	}
	second = uint8(bits.TrailingZeros64(set))
	if set&(set-1) != 0 {
		return inWord, noTopic
	}
	return first, second
}

func appendDate(dst []byte, d timex.Date) []byte {
	return append(dst, uint8(d.Year), uint8(d.Year>>8), d.Month, d.Day)
}

func dateAt(s string) timex.Date {
	return timex.Date{Year: int16(uint16(s[0]) | uint16(s[1])<<8), Month: s[2], Day: s[3]} //nolint:gosec // as it was put there
}

func bit(on bool, at int) uint8 {
	if on {
		return 1 << at
	}
	return 0
}

// size is the bytes of the first commitment, 0 where none stands there whole.
func (p Commitments) size() int {
	switch {
	case len(p) >= narrow && p[atTraits+2] != inWord:
		return narrow
	case len(p) >= broad:
		return broad
	}
	return 0
}

// Take takes the first commitment off, into one; ok is false where there is none. Who
// goes through a million of them is spared the copies that All makes.
func (p *Commitments) Take(one *Commitment) (ok bool) {
	size := p.size()
	if size == 0 {
		return false
	}
	p.first(size, one)
	*p = (*p)[size:]
	return true
}

// first is the first commitment, of so many bytes.
func (p Commitments) first(size int, one *Commitment) {
	s := string(p[:size])
	kind, flags := s[atTraits], s[atTraits+1]
	t := &one.Terms
	t.From, t.To = dateAt(s[atFrom:]), dateAt(s[atTo:])
	t.Role, t.Precision = timex.Role(kind&15), timex.Precision(kind>>4)
	t.Recurs, t.Conditional, t.Continuing, t.Unsaid = flags&1 != 0, flags&2 != 0, flags&4 != 0, flags&8 != 0
	one.Firmness, one.Topics = flags>>4, 0
	if size == broad {
		for i := range 8 {
			one.Topics |= uint64(s[narrow+i]) << (8 * i)
		}
		return
	}
	one.Topics = 1<<s[atTraits+2] | 1<<s[atTraits+3] // none where it is noTopic
}

// All are the commitments.
func (p Commitments) All() iter.Seq[Commitment] {
	return func(yield func(Commitment) bool) {
		var one Commitment
		for p := p; p.Take(&one) && yield(one); {
		}
	}
}

// At is the i-th commitment; ok is false where there is none.
func (p Commitments) At(i int) (one Commitment, ok bool) {
	for n := p.size(); n > 0; n = p.size() {
		if i == 0 {
			p.first(n, &one)
			return one, true
		}
		i--
		p = p[n:]
	}
	return Commitment{}, false
}

// Len is how many commitments there are.
func (p Commitments) Len() (n int) {
	for size := p.size(); size > 0; size = p.size() {
		p = p[size:]
		n++
	}
	return n
}

// DayCounts are what commitments come to on a day: how many there are, and where the clocks
// of those stand that a list counts.
type DayCounts struct {
	All, Soon, Over, Passed int        // Over: just passed
	Next                    timex.Date // on which one is due next, zero for none
}

// On counts them on a day. Most of a library's time is long over, or has no day, which
// is told without unpacking.
func (p Commitments) On(day *clock.Day) (t DayCounts) {
	behind := day.Behind()
	var one Commitment
	for n := p.size(); n > 0; n = p.size() {
		t.All++
		switch p.plainly(behind) {
		case clock.Passed:
			t.Passed++
		case clock.Open:
			p.first(n, &one)
			t.Add(&one.Terms, day)
		}
		p = p[n:]
	}
	return t
}

// plainly is where the clock of the first commitment stands, as far as these counts ask, where
// that can be seen at once: passed or ended before behind, or without a day; else open.
func (p Commitments) plainly(behind timex.Date) clock.State {
	to := dateAt(string(p[atTo:narrow]))
	if to.IsZero() {
		if dateAt(string(p[atFrom:narrow])).IsZero() {
			return clock.NoDate
		}
		return clock.Open
	}
	role, precision, recurs := timex.Role(p[atTraits]&15), timex.Precision(p[atTraits]>>4), p[atTraits+1]&1 != 0
	switch {
	case !to.Before(behind) || precision >= timex.Vague || role == timex.Start:
		return clock.Open
	case role == timex.Until:
		return clock.Ended
	case recurs:
		return clock.Open
	}
	return clock.Passed
}

// Add counts the clock and the due day of a commitment; All is the caller's.
func (t *DayCounts) Add(terms *clock.Terms, day *clock.Day) {
	switch day.Of(terms) {
	case clock.Soon:
		t.Soon++
	case clock.Grace:
		t.Over++
	case clock.Passed:
		t.Passed++
	}
	if due := day.NextDue(terms); !due.IsZero() && (t.Next.IsZero() || due.Before(t.Next)) {
		t.Next = due
	}
}
