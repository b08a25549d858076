package record

import (
	"encoding/binary"

	"attache/briefs/timex"
	"attache/feed"
)

// A library's file keeps commitments as it always has: the days, the role, the precision,
// the flags, the firmness and the topics of each as numbers of variable length.

// The bits of a commitment's flags.
const (
	recurs = 1 << iota
	isConditional
	isContinuing
	isUnsaid
)

// StoredCommitments are an article's commitments as the file has them.
func StoredCommitments(all feed.Commitments) []byte {
	dst := []byte{}
	for p := range all.All() {
		t := &p.Terms
		dst = appendInts(dst, Day(t.From), Day(t.To), int(t.Role), int(t.Precision),
			bit(t.Recurs)*recurs|bit(t.Conditional)*isConditional|bit(t.Continuing)*isContinuing|bit(t.Unsaid)*isUnsaid, int(p.Firmness))
		dst = binary.AppendUvarint(dst, p.Topics)
	}
	return dst
}

// Commitments are those that the file has; what is damaged ends at the damage.
func Commitments(stored []byte) feed.Commitments {
	packed := make([]byte, 0, 2*len(stored))
	for d := (slicer{s: string(stored)}); d.s != ""; {
		var p feed.Commitment
		t := &p.Terms
		t.From, t.To = DateOf(d.int()), DateOf(d.int())
		t.Role, t.Precision = timex.Role(d.int()), timex.Precision(d.int()) //nolint:gosec // as they were put there
		flags := d.int()
		t.Recurs, t.Conditional, t.Continuing, t.Unsaid = flags&recurs != 0, flags&isConditional != 0, flags&isContinuing != 0, flags&isUnsaid != 0
		p.Firmness, p.Topics = uint8(d.int()), d.uint() //nolint:gosec // as above
		if d.bad {
			break
		}
		packed = p.AppendTo(packed)
	}
	return feed.Commitments(packed)
}
