package files

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"sync"

	"attache/briefs/query"
)

// vocabulary is which files hold which words, so that a search opens those alone that may
// be what it looks for: some 400 bytes a file of 3 KB.
type vocabulary struct {
	mu    sync.RWMutex
	in    map[string]*postings
	size  int  // of a set of all files, in words of bits
	known bits // files all whose words stand here
	alone bits // of these, those that are one article
}

// postings are the numbers of files, each as its distance from the one before.
type postings struct {
	last int
	list []byte
}

// bits is a set of small numbers.
type bits []uint64

func (b bits) has(i int) bool { return i/64 < len(b) && b[i/64]&(1<<(i%64)) != 0 }

func (b *bits) add(i int) {
	for len(*b) <= i/64 {
		*b = append(*b, 0)
	}
	(*b)[i/64] |= 1 << (i % 64)
}

// add enters the folded words of an article in the i-th file.
func (w *vocabulary) add(i int, folded []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.in == nil {
		w.in = map[string]*postings{}
	}
	w.size = max(w.size, i/64+1)
	for len(folded) > 0 {
		word, rest, _ := bytes.Cut(folded, []byte{' '})
		folded = rest
		p := w.in[string(word)]
		if p == nil {
			p = &postings{last: -1}
			w.in[string(word)] = p
		}
		if p.last != i {
			p.list = binary.AppendVarint(p.list, int64(i-p.last))
			p.last = i
		}
	}
}

// finish says that no article of the i-th file follows; isAlone is whether it was one
// article and nothing else.
func (w *vocabulary) finish(i int, isAlone bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.known.add(i)
	if isAlone {
		w.alone.add(i)
	}
}

func (p *postings) into(set bits) {
	at := -1
	for rest := p.list; len(rest) > 0; {
		step, n := binary.Varint(rest)
		at, rest = at+int(step), rest[n:]
		set[at/64] |= 1 << (at % 64)
	}
}

// verdict is what the words alone say of a file.
type verdict uint8

const (
	mustLook verdict = iota // it may hold what is looked for
	matches
	lacks
)

// verdicts are what is known of the first n files, before any of them is opened.
func (w *vocabulary) verdicts(q query.Query, n int) []verdict {
	w.mu.RLock()
	defer w.mu.RUnlock()
	out := make([]verdict, n)
	set, isExact := w.find(&q.Root, n/64+1)
	for i := range out {
		switch {
		case !w.known.has(i):
		case !set.has(i):
			out[i] = lacks
		case isExact && w.alone.has(i):
			out[i] = matches
		}
	}
	return out
}

// find are the files that may be what a node looks for, of size words of bits; where
// it is exact, the others among the known are not and these are.
func (w *vocabulary) find(n *query.Node, size int) (set bits, isExact bool) {
	switch n.Kind {
	case query.Phrase:
		return w.phrase(n, size), len(n.Words) == 1 && !n.Title
	case query.All:
		return w.joined(n.Of, full(size), func(a, b uint64) uint64 { return a & b })
	case query.Any:
		return w.joined(n.Of, make(bits, size), func(a, b uint64) uint64 { return a | b })
	case query.Not:
		if of, isExact := w.find(&n.Of[0], size); isExact {
			for i := range of {
				of[i] = ^of[i]
				if i < len(w.alone) {
					of[i] |= ^w.alone[i] // one of several articles may be without it
				} else {
					of[i] = ^uint64(0)
				}
			}
			return of, true
		}
	}
	return full(size), false
}

func full(size int) bits { return slices.Repeat(bits{^uint64(0)}, size) }

func (w *vocabulary) joined(of []query.Node, set bits, join func(a, b uint64) uint64) (bits, bool) {
	isExact := true
	for i := range of {
		one, is := w.find(&of[i], len(set))
		isExact = isExact && is
		for k := range set {
			set[k] = join(set[k], one[k])
		}
	}
	return set, isExact
}

// phrase are the files that hold all words of a phrase.
func (w *vocabulary) phrase(n *query.Node, size int) bits {
	set := full(size)
	for i, word := range n.Words {
		one := make(bits, max(size, w.size)) // a file may have come since
		if n.Prefix && i == len(n.Words)-1 {
			for known, p := range w.in {
				if strings.HasPrefix(known, word) {
					p.into(one)
				}
			}
		} else if p := w.in[word]; p != nil {
			p.into(one)
		}
		for k := range set {
			set[k] &= one[k]
		}
	}
	return set
}
